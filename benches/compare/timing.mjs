// Times one run of a program: wall clock, user and system time, most memory.
//
// hyperfine keeps the clock where it is installed, else `time` of bash does. Memory is what the kernel
// counted for the process (`ru_maxrss`), as GNU time reports it; without GNU time it is not known.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const GNU_TIME = "/usr/bin/time";

/** What a program prints when it is asked for its version; nothing when there is no such program. */
export function said(program, ...args) {
  try {
    return execFileSync(program, args, { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] }).trim().split("\n")[0];
  } catch {
    return undefined;
  }
}

export class Stopwatch {
  constructor(folder) {
    mkdirSync(folder, { recursive: true });
    this.files = Object.fromEntries(["json", "memory", "output"].map((name) => [name, join(folder, name)]));
    this.hyperfine = said("hyperfine", "--version");
    this.gnuTime = said(GNU_TIME, "--version") !== undefined;
  }

  /** How times and memory come about, for the report. */
  describe() {
    const clock = this.hyperfine ? `${this.hyperfine}, one run at a time` : "`time` of bash (hyperfine is not installed)";
    const memory = this.gnuTime ? "GNU time (`ru_maxrss`)" : "unknown (the Debian package `time` is not installed)";
    return `times: ${clock}; memory: ${memory}`;
  }

  /** Runs a command once: `{ wall, user, system, peak, output }`, in seconds and MiB. */
  run(command) {
    // What earlier runs left to be written would be written during this one.
    execFileSync("sync");
    const measured = this.gnuTime ? [GNU_TIME, "-f", "%M", "-o", this.files.memory, ...command] : command;
    const times = this.hyperfine ? this.byHyperfine(measured) : this.byBash(measured);
    const output = readFileSync(this.files.output, "utf8");
    const peak = this.gnuTime ? Number(readFileSync(this.files.memory, "utf8").trim().split("\n").pop()) / 1024 : undefined;
    return { ...times, peak, output };
  }

  byHyperfine(command) {
    const { json, output } = this.files;
    const quoted = command.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(" ");
    const options = ["--shell=none", "--runs", "1", "--style", "none", "--export-json", json, "--output", output];
    execFileSync("hyperfine", [...options, quoted], { stdio: ["ignore", "ignore", "pipe"] });
    const [{ mean, user, system }] = JSON.parse(readFileSync(json, "utf8")).results;
    return { wall: mean, user, system };
  }

  byBash(command) {
    const script = 'TIMEFORMAT="%3R %3U %3S"; out=$1; shift; { time "$@" >"$out" 2>"$out.errors"; } 2>&1';
    const told = execFileSync("bash", ["-c", script, "bash", this.files.output, ...command], { encoding: "utf8" });
    const [wall, user, system] = told.trim().split(/\s+/).map((figure) => Number(figure.replace(",", ".")));
    return { wall, user, system };
  }
}

/** The middle of some figures. */
export function median(figures) {
  const sorted = [...figures].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  return sorted.length % 2 ? sorted[Math.floor(middle)] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The medians of some runs. */
export function medians(runs) {
  const of = (key) => (runs[0][key] === undefined ? undefined : median(runs.map((run) => run[key])));
  return { wall: of("wall"), user: of("user"), system: of("system"), peak: of("peak") };
}
