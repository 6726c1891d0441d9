// Measures how long a saved edit takes until a server sends it.
//
//   node benches/serve/measure.mjs --handbill BIN --project DIR [--edits 200]
//        [--hugo BIN --hugo-dir DIR] [--zola BIN --zola-dir DIR] [--peer-edits 20]
//        [--campaign main] [--locale es] [--page campaigns/hospitality/page-00012]
//        [--kinds translation,source,message,contact,template,style] [--save in-place|rename]
//        [--told] [--json FILE]
//
// All servers run side by side, and their edits come in turn, so that each has the same share of a bad
// moment of the machine. Before an edit the measuring waits until no server is at work. Then it saves
// the edit, asks for the page over one open connection again and again, and stops when the bytes have
// it. With --told it asks handbill for nothing until the event stream says that the page has changed.
// The folders are edited in place and restored at the end: measure copies.

import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { Edited } from "./edits.mjs";
import { handbill, hugo, zola } from "./servers.mjs";
import { Process } from "./process.mjs";
import { summary, table } from "./figures.mjs";

const KINDS = ["translation", "source", "message", "contact", "template", "style"];

const { values: asked } = parseArgs({
  options: {
    handbill: { type: "string" },
    project: { type: "string" },
    hugo: { type: "string" },
    "hugo-dir": { type: "string" },
    zola: { type: "string" },
    "zola-dir": { type: "string" },
    edits: { type: "string", default: "200" },
    "peer-edits": { type: "string", default: "20" },
    campaign: { type: "string", default: "main" },
    locale: { type: "string", default: "es" },
    page: { type: "string", default: "campaigns/hospitality/page-00012" },
    kinds: { type: "string", default: KINDS.join(",") },
    told: { type: "boolean", default: false },
    save: { type: "string", default: "in-place" },
    json: { type: "string" },
  },
});

/** The servers that were asked for, each with the number of its edits of each kind. */
function servers() {
  const { locale, page, campaign } = asked;
  const [edits, peerEdits] = [Number(asked.edits), Number(asked["peer-edits"])];
  const found = [];
  if (asked.handbill) {
    const { told } = asked;
    found.push({ server: handbill(asked.handbill, asked.project, { campaign, locale, page, told }), edits });
  }
  if (asked.hugo) {
    found.push({ server: hugo(asked.hugo, asked["hugo-dir"], { locale, page }), edits: peerEdits });
  }
  if (asked.zola) {
    const dir = asked["zola-dir"];
    for (const fast of [false, true]) {
      // One folder for both: they stand in turn, never at once.
      found.push({ server: zola(asked.zola, dir, { locale, page, fast }), edits: peerEdits, alone: fast });
    }
  }
  return found;
}

/** Starts servers, goes through all edits in turn, and stops the servers. */
async function measure(runs, kinds) {
  const results = [];
  try {
    for (const run of runs) {
      run.process = await Process.start(run.server);
      run.edited = new Edited(run.server, asked.save);
      run.times = Object.fromEntries(kinds.map((kind) => [kind, []]));
    }
    const rounds = Math.max(...runs.map((run) => run.edits));
    for (let round = 0; round < rounds; round += 1) {
      for (const run of runs) {
        // The edits of a slow server are spread over all rounds.
        const due = Math.floor(((round + 1) * run.edits) / rounds) - Math.floor((round * run.edits) / rounds);
        if (due === 0) continue;
        for (const kind of kinds.filter((kind) => run.server.edits[kind])) {
          await Promise.all(runs.map((other) => other.process.quiet()));
          run.times[kind].push(await run.edited.time(kind, run.process));
        }
      }
      process.stderr.write(`\rround ${round + 1} of ${rounds}`);
    }
    process.stderr.write("\n");
    for (const run of runs) {
      results.push(summary(run.server.name, run.process, run.times));
    }
  } finally {
    for (const run of runs) {
      run.edited?.restore();
      await run.process?.stop();
    }
  }
  return results;
}

const kinds = asked.kinds.split(",");
const unknown = kinds.filter((kind) => !KINDS.includes(kind));
if (unknown.length > 0 || !["in-place", "rename"].includes(asked.save)) {
  console.error(`unknown: ${unknown.join(", ") || asked.save}`);
  process.exit(2);
}
const runs = servers();
if (runs.length === 0) {
  console.error("name a server: --handbill BIN --project DIR, --hugo BIN --hugo-dir DIR, --zola BIN --zola-dir DIR");
  process.exit(2);
}
const together = runs.filter((run) => !run.alone);
const results = await measure(together, kinds);
for (const run of runs.filter((run) => run.alone)) {
  results.push(...(await measure([run], kinds)));
}
console.log(table(results));
if (asked.json) writeFileSync(asked.json, `${JSON.stringify(results, null, 1)}\n`);
