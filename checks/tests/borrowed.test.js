// Half of the Spanish pages gone, one broken, one too old to be shown: whatever is left, every page of
// every campaign says in which language it is, and search engines are led to none that is borrowed.

import { before, test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, filesBelow, readProject } from "../lib/sites.js";
import { INPUTS, run, temporaryFolder } from "../lib/hostile_build.js";
import { borrowing } from "../lib/borrowing.js";
import { none } from "../lib/faults.js";

const BROKEN = "es/about.md";
const HELD_BACK = "get-help.md";

let sites;
let found;
let said;

function change(root, path, before, after) {
  const text = readFileSync(join(root, path), "utf8");
  if (!text.includes(before)) throw new Error(`${path} has no ${before}`);
  writeFileSync(join(root, path), text.replace(before, after));
}

before(async () => {
  const root = join(temporaryFolder(), "project");
  mkdirSync(root);
  for (const input of [...INPUTS, "handbill.toml"]) cpSync(join(PROJECT, input), join(root, input), { recursive: true });
  const translated = filesBelow(join(root, "content/es")).filter((file) => file.endsWith(".md") && file !== HELD_BACK && `es/${file}` !== BROKEN);
  for (const file of translated.filter((_, index) => index % 2 === 0)) rmSync(join(root, "content/es", file));
  writeFileSync(join(root, "content", BROKEN), readFileSync(join(root, "content", BROKEN), "utf8") + "\n<script>alert(1)</script>\n");
  // A critical page says something else than when it was translated.
  change(root, `content/en/${HELD_BACK}`, "Police, fire or an ambulance can come.", "You must stay where you are.");
  change(root, `content/es/${HELD_BACK}`, "title =", 'slug = "pedir-ayuda"\ntitle =');
  const out = join(root, "public");
  const { code, stdout, stderr } = await run(["build", "--root", root, "--out", out]);
  said = stdout + stderr;
  assert.equal(code, 0, said);
  sites = readProject(root, out, { broken: [BROKEN], heldBack: [`es/${HELD_BACK}`, `ar/${HELD_BACK}`, `pt-BR/${HELD_BACK}`] });
  found = borrowing(sites);
});

test("what keeps a page from being shown is told", () => {
  assert.match(said, /content\/es\/about\.md:\d+/);
  assert.match(said, /warning\[translation-stale\][\s\S]*content\/es\/get-help\.md/);
});

test("only pages in their own text are named to search engines, each by all others", (t) => {
  t.diagnostic(`${found.alternates.n} alternates in ${found.closure.n} sets, ${found.sitemap.n} addresses in sitemaps`);
  none([...found.alternates.faults, ...found.closure.faults, ...found.sitemap.faults, ...found.index.faults], "pages that search engines are told wrong things about");
});

test("every borrowed page, and no other, says so in the reader's language and leads to its original", (t) => {
  t.diagnostic(`${found.borrowed.n} borrowed pages of ${found.index.n}`);
  assert.ok(found.borrowed.n > 150, "half of the Spanish pages are borrowed");
  none(found.borrowed.faults, "borrowed pages that break their contract");
});

test("language picker and menu say which pages are in another language", (t) => {
  t.diagnostic(`${found.picker.n} languages and ${found.menu.n} pages to choose from`);
  none([...found.picker.faults, ...found.menu.faults], "links that do not say their language");
});

test("a page that is held back keeps its address", () => {
  const kept = sites.htmlFiles().filter((file) => file.locale === "es" && file.page?.id === "get-help");
  assert.ok(kept.length > 0 && kept.every((file) => file.path === "es/pedir-ayuda/index.html" && file.borrowed));
});
