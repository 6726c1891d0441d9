// Builds again over what is there: nothing changed, a page, a message, a number.
//
// Each build is a new process. Changes go to and fro, so that every build has one before it to differ from.

import { readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./corpus.mjs";
import { medians } from "./timing.mjs";

/** The kinds of changes: a file of the project, and what it says when it is changed. */
function edits(project) {
  const locales = [...readFileSync(join(project, "handbill.toml"), "utf8").matchAll(/^id = "(.*)"$/gm)].map(([, id]) => id);
  const locale = locales[1] ?? locales[0];
  const pages = [...filesBelow(join(project, "content", locale))].filter((path) => /page-\d+\.md$/.test(path)).sort();
  return [
    { kind: "nothing" },
    // Its opening says its first word twice.
    { kind: "a page", file: `content/${locale}/${pages[0]}`, change: (text) => text.replace(/\n\n([^\s]+)([^\n]*\n\n## )/, "\n\n$1 $1$2") },
    // One that stands on every page of the locale.
    { kind: "a message", file: `locales/${locale}/interface.ftl`, change: (text) => text.replace(/^footer-storage = (\S+)/m, "$& $1") },
    // One that stands on every page of all locales.
    { kind: "a number", file: "data/contacts.toml", change: (text) => text.replace("1-888-373-7888", "1-888-373-7889").replace("+18883737888", "+18883737889") },
  ];
}

/** Files that were written a moment ago may have been changed unseen, so a build takes nothing for unchanged then. */
const rest = () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2500);

/** When each file of an output was written. */
const stamps = (out) => new Map([...filesBelow(out)].filter((path) => !path.startsWith(".handbill/")).map((path) => [path, statSync(join(out, path)).mtimeMs]));

/** Measures every kind of change: `[{ kind, wall, user, system, peak, told, written }]`. */
export function rebuilds(stopwatch, program, project, out, rounds, note) {
  stopwatch.run(program.command(project, out));
  return edits(project).map(({ kind, file, change }) => {
    note(`again: ${kind}`);
    const path = file && join(project, file);
    const before = file && readFileSync(path, "utf8");
    if (file && change(before) === before) throw new Error(`${path} has no place for a change of ${kind}`);
    const runs = [];
    try {
      // To and fro is two builds, and both count.
      for (let round = 0; round < rounds * 2; round += 1) {
        if (file) writeFileSync(path, round % 2 === 0 ? change(before) : before);
        else rest();
        runs.push(rebuild(stopwatch, program.command(project, out), out));
      }
    } finally {
      if (file) writeFileSync(path, before);
    }
    const [{ told, written }] = runs;
    for (const run of runs) if (run.told !== run.written) throw new Error(`${kind}: the build says ${run.told} files were written, on disk ${run.written} are new`);
    return { kind, ...medians(runs), told, written };
  });
}

function rebuild(stopwatch, command, out) {
  const old = stamps(out);
  const run = stopwatch.run(command);
  const written = [...stamps(out)].filter(([path, stamp]) => old.get(path) !== stamp).length;
  const told = Number(/: (\d+) files? written/.exec(run.output)?.[1]);
  return { ...run, told, written };
}
