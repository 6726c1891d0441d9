// Builds the same pages with Handbill, with the least program that could make them, and with its peers.
//
//   node benches/compare/run.mjs [--pages 1000] [--locales 10] [--no-code] [--corpus DIR] [--mode clean,rebuild,scale]
//        [--rounds 5] [--sizes 1000,10000,50000,100000] [--peers hugo,zola] [--hugo BIN] [--zola BIN]
//        [--handbill BIN] [--built target/release] [--work DIR] [--no-check] [--json FILE]
//
// `benches/README.md` says what it needs and what it prints.

import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { cpus, release, tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { faults, none, otherFiles, parser, size } from "./check.mjs";
import { Corpus } from "./corpus.mjs";
import { floor, handbill, hugo, zola } from "./programs.mjs";
import { rebuilds } from "./rebuild.mjs";
import { cleanTable, rebuildTable, scaleTable } from "./tables.mjs";
import { Stopwatch, medians, said } from "./timing.mjs";

const PROJECT = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const MODES = ["clean", "rebuild", "scale"];
const PEERS = { hugo, zola };

const { values: asked } = parseArgs({
  options: {
    pages: { type: "string", default: "1000" },
    locales: { type: "string", default: "10" },
    "no-code": { type: "boolean", default: false },
    corpus: { type: "string" },
    mode: { type: "string", default: "clean" },
    rounds: { type: "string", default: "5" },
    sizes: { type: "string", default: "1000,10000,50000,100000" },
    peers: { type: "string" },
    hugo: { type: "string", default: "hugo" },
    zola: { type: "string", default: "zola" },
    handbill: { type: "string" },
    built: { type: "string" },
    work: { type: "string" },
    "no-check": { type: "boolean", default: false },
    json: { type: "string" },
  },
});

const note = (text) => process.stderr.write(`${text}\n`);
const rounds = Number(asked.rounds);

/** The folder of built programs; they are built when none is named. */
function built() {
  if (asked.built) return resolve(asked.built);
  note("building handbill, corpus and floor");
  const targets = ["--bin", "handbill", "--example", "corpus", "--example", "floor"];
  execFileSync("cargo", ["build", "--release", "--quiet", ...targets], { cwd: PROJECT, stdio: ["ignore", "inherit", "inherit"] });
  return join(PROJECT, "target/release");
}

/** The programs to compare: peers that are not named are taken when they are installed. */
function programs(folder) {
  const examples = join(folder, "examples");
  const names = asked.peers === undefined ? Object.keys(PEERS) : asked.peers.split(",").filter((name) => name && name !== "none");
  const peers = names.map((name) => {
    if (!PEERS[name]) throw new Error(`there is no peer \`${name}\`; there are ${Object.keys(PEERS).join(" and ")}`);
    return PEERS[name](asked[name]);
  });
  const missing = peers.filter(({ version }) => !version);
  if (asked.peers !== undefined && missing.length > 0) throw new Error(`not installed: ${missing.map(({ name }) => name).join(", ")}`);
  return [handbill(asked.handbill ?? join(folder, "handbill"), examples), floor(examples), ...peers.filter(({ version }) => version)];
}

/** A corpus and the sites of it, made once for a size. */
class Sites {
  constructor(work, all, examples, { pages, given }) {
    const code = asked["no-code"] ? ["--no-code"] : [];
    this.folder = join(work, given ? `given${given.replaceAll("/", "-")}` : `${pages}x${asked.locales}${code.join("")}`);
    const folder = given ?? join(this.folder, "corpus");
    const make = () => execFileSync(join(examples, "corpus"), ["make", String(pages), asked.locales, folder, ...code], { stdio: "inherit" });
    if (!given) this.once("corpus", make);
    this.corpus = new Corpus(folder);
    for (const program of all.filter(({ layOut }) => layOut)) this.once(program.name, () => program.layOut(this.corpus, this.of(program)));
  }

  /** Makes a part unless an earlier run has left it whole. */
  once(name, make) {
    const mark = join(this.folder, `${name}.made`);
    if (existsSync(mark)) return;
    note(`laying out ${name} in ${this.folder}`);
    rmSync(join(this.folder, name), { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
    make();
    writeFileSync(mark, "");
  }

  of(program) {
    return join(this.folder, program.sharesSiteOf ?? program.name);
  }
}

/** Builds to fresh folders in turn, after one round that is only looked at: `[{ name, version, files, pages, … }]`. */
function clean(stopwatch, all, sites, outs, parse) {
  const runs = new Map(all.map(({ name }) => [name, []]));
  const sizes = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    note(`round ${round} of ${rounds}`);
    for (const program of all) {
      const out = outs.fresh();
      const run = stopwatch.run(program.command(sites.of(program), out));
      if (round > 0) runs.get(program.name).push(run);
      else sizes.set(program.name, looked(program, sites, out, parse, sizes));
    }
  }
  return all.map(({ name, version }) => ({ name, version, ...sizes.get(name), html: undefined, ...medians(runs.get(name)) }));
}

/** How much a program has made, once it is known to be all. */
function looked(program, sites, out, parse, sizes) {
  const made = size(out);
  if (program.pages) none(faults(parse, program, sites.corpus, sites.of(program), out, made), program.name);
  else none(otherFiles(made, sizes.get(program.sharesSiteOf)), program.name);
  return { ...made, pages: made.html.length };
}

/** Folders that nothing was written to yet. None is deleted before the end: that would slow later writes down. */
class Outs {
  constructor(work) {
    this.folder = mkdtempSync(join(work, "out-"));
    this.n = 0;
  }

  fresh() {
    this.n += 1;
    return join(this.folder, String(this.n));
  }
}

/** Where and with what it was measured. */
function surroundings(work, stopwatch, all) {
  const names = all.map(({ name, version }) => `${name} ${version.replace(`${name} `, "")}`).join(", ");
  const disk = said("stat", "--file-system", "--format=%T", work);
  return [
    `${cpus().length} × ${cpus()[0].model}, Linux ${release()}, ${disk}, ${new Date().toISOString().slice(0, 10)}`,
    `${names}; ${asked.corpus ?? `${asked["no-code"] ? "no code, " : ""}${asked.locales} locales`}; medians of ${rounds} rounds in turn`,
    stopwatch.describe(),
  ];
}

function measure(work, outs) {
  const modes = asked.mode.split(",");
  const unknown = modes.filter((mode) => !MODES.includes(mode));
  if (unknown.length > 0) throw new Error(`there is no mode \`${unknown[0]}\`; there are ${MODES.join(", ")}`);
  if (!(rounds >= 1)) throw new Error("at least one round is needed");
  const parse = asked["no-check"] ? undefined : parser();
  const folder = built();
  const all = programs(folder);
  const stopwatch = new Stopwatch(join(work, "timing"));
  const results = { surroundings: surroundings(work, stopwatch, all) };
  const sites = (size) => new Sites(work, all, join(folder, "examples"), size);
  const asIs = asked.corpus ? { given: resolve(asked.corpus) } : { pages: asked.pages };
  console.log(results.surroundings.map((line) => `- ${line}\n`).join(""));
  if (modes.includes("clean")) {
    results.clean = clean(stopwatch, all, sites(asIs), outs, parse);
    console.log(cleanTable(results.clean));
  }
  if (modes.includes("rebuild")) {
    const [own] = all;
    results.rebuild = rebuilds(stopwatch, own, sites(asIs).of(own), outs.fresh(), rounds, note);
    console.log(rebuildTable(results.rebuild));
  }
  if (modes.includes("scale")) {
    results.scale = asked.sizes.split(",").map((pages) => {
      const ofSize = sites({ pages: Math.round(Number(pages) / Number(asked.locales)) });
      return { pages: Number(pages), programs: clean(stopwatch, all, ofSize, outs, undefined) };
    });
    console.log(scaleTable(results.scale));
  }
  if (asked.json) writeFileSync(asked.json, `${JSON.stringify(results, null, 1)}\n`);
}

// A build that is broken off fails, and what was changed and written is put away as after any failure.
process.once("SIGINT", () => process.exit(130));
const kept = asked.work && resolve(asked.work);
if (kept) mkdirSync(kept, { recursive: true });
const work = kept ?? mkdtempSync(join(tmpdir(), "handbill-compare-"));
const outs = new Outs(work);
try {
  measure(work, outs);
} catch (error) {
  console.error(`error: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(kept ? outs.folder : work, { recursive: true, force: true });
}
