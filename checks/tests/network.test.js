// In Chromium: pages load nothing from elsewhere and run without a word on the console, on the web
// and opened from a folder.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { join } from "node:path";
import { pathToFileURL, fileURLToPath } from "node:url";
import { existsSync } from "node:fs";
import { PROJECT, config, htmlFiles } from "../lib/sites.js";
import { launch, onPages, open, serve } from "../lib/browser.js";
import { run, temporaryFolder } from "../lib/hostile_build.js";
import { all, attribute, blocks, first, parsePage } from "../lib/tree.js";
import { LOOKS, unseenIn } from "../lib/sight.js";
import { none } from "../lib/faults.js";

const CAMPAIGN = "hospitality";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("no page of a campaign asks for anything from elsewhere, stores anything, or writes to the console", async (t) => {
  const context = await browser.newContext();
  const log = await serve(context);
  const files = htmlFiles().filter((file) => file.campaign === CAMPAIGN);
  const faults = [];
  await onPages(context, files, async (page, file) => {
    await open(page, file);
    const { stored, styled } = await page.evaluate(() => ({ stored: localStorage.length + sessionStorage.length + document.cookie.length, styled: document.styleSheets.length }));
    if (stored > 0) faults.push(`${file.path}: stores something`);
    if (styled === 0) faults.push(`${file.path}: its style sheet did not load`);
  });
  if ((await context.cookies()).length > 0) faults.push("a cookie was set");
  faults.push(...log.foreign.map((url) => `asked for ${url}`), ...log.missing.map((url) => `missing ${url}`), ...log.console);
  t.diagnostic(`${files.length} pages, ${log.n_requests} requests, ${log.foreign.length} to elsewhere, ${log.console.length} words on the console`);
  assert.ok(log.n_requests >= files.length);
  none(faults, "requests, storage and console");
  await context.close();
});

test("the offline edition works from a folder", async (t) => {
  const out = join(temporaryFolder(), "offline");
  const { code, stderr } = await run(["build", "--root", PROJECT, "--offline", "--campaign", CAMPAIGN, "--out", out]);
  assert.equal(code, 0, stderr);
  const files = htmlFiles(out);
  const faults = [...files.flatMap(broken)];
  const context = await browser.newContext();
  const reader = await (await browser.newContext()).newPage();
  const requests = [];
  const words = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => words.push(message.text()));
  context.on("weberror", (error) => words.push(String(error.error())));
  await onPages(context, files, async (page, file) => {
    await page.goto(pathToFileURL(file.file).href, { waitUntil: "load" });
    if (!(await page.evaluate(() => document.styleSheets.length > 0 && document.styleSheets[0].cssRules.length > 0))) faults.push(`${file.path}: no style`);
    if (["signs", "404", "chooser"].includes(file.kind)) faults.push(...(await unseenIn(page, LOOKS.slice(0, 1), reader)).map((fault) => `${file.path}: ${fault}`));
  });
  faults.push(...requests.filter((url) => !/^(file|data):/.test(url)).map((url) => `asked for ${url}`), ...words.map((word) => `console: ${word}`));
  t.diagnostic(`${files.length} pages from a folder, ${requests.length} requests, ${words.length} words on the console`);
  assert.ok(files.length > 20);
  await followed(context, files, faults);
  none(faults, "faults of the offline edition");
  await context.close();
});

/** Links of an offline page that lead to no file, and blocks that are missing. */
function broken(file) {
  const document = parsePage(file.html);
  const faults = blocks(document).visible.length === 1 ? [] : [`${file.path}: not one visible block`];
  if (!first(document, (element) => /content-security-policy/i.test(attribute(element, "http-equiv") ?? ""))) faults.push(`${file.path}: no policy`);
  for (const link of all(document, (element) => ["a", "link", "script", "img"].includes(element.tagName))) {
    const written = attribute(link, "href") ?? attribute(link, "src");
    if (written === undefined || /^(https?|tel|sms):/.test(written)) continue;
    const target = new URL(written, pathToFileURL(file.file));
    if (target.protocol === "data:") continue;
    if (target.protocol !== "file:" || !existsSync(fileURLToPath(target)) || target.pathname.endsWith("/")) faults.push(`${file.path}: ${written} leads to no file`);
  }
  return faults;
}

/** From the chooser to a page by clicks, and out by the keyboard: the script runs from a folder too. */
async function followed(context, files, faults) {
  const page = await context.newPage();
  let left = "";
  await page.route(config.exit, (route) => {
    left = route.request().url();
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" });
  });
  await page.goto(pathToFileURL(files.find((file) => file.kind === "chooser").file).href);
  await page.click("a[hreflang=es]");
  await page.waitForURL(/\/es\/index\.html$/);
  for (let press = 0; press < 3; press += 1) await page.keyboard.press("Shift");
  await page.waitForURL(config.exit, { timeout: 5000 }).catch(() => faults.push("three times Shift does not leave the offline page"));
  if (left !== config.exit) faults.push("the quick exit leads elsewhere");
}
