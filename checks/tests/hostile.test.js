// Hostile themes through the real program: either nothing is published, or every page shows its block.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { filesBelow, htmlFiles } from "../lib/sites.js";
import { expectedContacts } from "../lib/registry.js";
import { blocks, parsePage, shownContacts } from "../lib/tree.js";
import { launch, open, serve } from "../lib/browser.js";
import { BEYOND, HOSTILE } from "../lib/hostile.js";
import { hostileProject, run, temporaryFolder } from "../lib/hostile_build.js";
import { LOOKS, unseenIn } from "../lib/sight.js";
import { none } from "../lib/faults.js";

const CAMPAIGN = "hospitality";
/** Pages that are opened in Chromium when a theme is let through: one of every way to write a slot. */
const OPENED = ["index.html", "404.html", "en/signs/hospitality/index.html", "ar/get-help/index.html"];
const folder = temporaryFolder();

let browser;
let reader;
before(async () => {
  browser = await launch();
  reader = await (await browser.newContext()).newPage();
});
after(() => browser.close());

/** Builds with a theme: `{ verdict: "refused" | "published", code?, escapes: [] }`. */
async function attempt(change, at) {
  const project = join(folder, String(at));
  hostileProject(project, change);
  const out = join(project, "public");
  const { code, stdout, stderr } = await run(["build", "--root", project, "--out", out, "--campaign", CAMPAIGN, "--locale", "en", "--locale", "ar"]);
  const [, fault] = /error\[([a-z-]+)\]/.exec(stdout + stderr) ?? [];
  const result = { verdict: code === 0 ? "published" : "refused", fault, escapes: [] };
  if (code !== 0) {
    if (code !== 1) result.escapes.push(`exit code ${code}`);
    if (!fault) result.escapes.push("refused without a diagnostic");
    if (filesBelow(out).length > 0) result.escapes.push("refused, but files were published");
  } else {
    result.escapes.push(...parsed(out), ...(await looked(out)));
  }
  rmSync(project, { recursive: true, force: true });
  return result;
}

/** Pages without exactly one visible block with the registry's contacts, by parse5. */
function parsed(out) {
  const files = htmlFiles(out);
  if (files.length === 0) return ["published nothing"];
  return files.flatMap((file) => {
    const { every, visible } = blocks(parsePage(file.html));
    if (every.length !== 1 || visible.length !== 1) return [`${file.path}: ${every.length} blocks, ${visible.length} visible`];
    const shown = JSON.stringify(shownContacts(visible[0]).map(({ id, channels }) => ({ id, channels })));
    const expected = JSON.stringify(expectedContacts(file).map(({ id, channels }) => ({ id, channels })));
    return shown === expected ? [] : [`${file.path}: not the registry's contacts`];
  });
}

/** Pages whose block cannot be seen in Chromium. */
async function looked(out) {
  const context = await browser.newContext();
  await serve(context, { folder: out });
  const page = await context.newPage();
  const looks = LOOKS.filter((look) => look.pixels && look.width < 1000);
  const escapes = [];
  for (const file of htmlFiles(out).filter(({ path }) => OPENED.includes(path))) {
    await open(page, file);
    escapes.push(...(await unseenIn(page, looks, reader)).map((fault) => `${file.path}, ${fault}`));
    if (escapes.length > 0) break;
  }
  await context.close();
  return escapes;
}

/** All attempts, two at a time. */
async function attempts(themes) {
  const waiting = [...themes].map(([name, change], at) => ({ name, change, at: `${name.replace(/\W+/g, "-")}-${at}` }));
  const results = new Map([...themes.keys()].map((name) => [name, undefined]));
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results.set(next.name, await attempt(next.change, next.at));
  };
  await Promise.all([worker(), worker()]);
  return results;
}

test("the project builds with a theme that is only copied", async () => {
  const { verdict, fault, escapes } = await attempt({ css: "/* a harmless comment */" }, "harmless");
  assert.equal(verdict, "published", fault);
  none(escapes, "faults of the default theme");
});

test("no hostile theme gets a page out without its contact block", async (t) => {
  const results = await attempts(HOSTILE);
  const width = Math.max(...[...HOSTILE.keys()].map((name) => name.length));
  for (const [name, { verdict, fault, escapes }] of results) {
    t.diagnostic(`${name.padEnd(width)}  ${escapes.length > 0 ? "ESCAPED" : verdict === "refused" ? `refused (${fault})` : "published, block seen"}`);
  }
  const all = [...results.values()];
  const escaped = [...results].filter(([, { escapes }]) => escapes.length > 0);
  t.diagnostic(`${all.length} themes: ${all.filter(({ verdict }) => verdict === "refused").length} refused, ${all.filter(({ verdict }) => verdict === "published").length} published, ${escaped.length} escapes`);
  assert.ok(all.length >= 20);
  none(escaped.map(([name, { escapes }]) => `${name}: ${escapes.slice(0, 3).join("; ")}`), "escapes");
});

test("what sealing leaves to the theme's author is found by looking at the page", async (t) => {
  const results = await attempts(BEYOND);
  for (const [name, { verdict, fault, escapes }] of results) t.diagnostic(`${name}: ${verdict}${fault ? ` (${fault})` : ""}, ${escapes.length} faults seen in Chromium`);
  none([...results].filter(([, { verdict, escapes }]) => verdict === "published" && escapes.length === 0).map(([name]) => name), "themes that the look did not find");
});
