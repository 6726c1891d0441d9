// In Chromium: a project that is edited while `handbill serve` shows it. What is saved is what is seen,
// and what is broken is told over the page until it is mended.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { PROJECT, program } from "../lib/sites.js";
import { INPUTS, temporaryFolder } from "../lib/hostile_build.js";
import { launch } from "../lib/browser.js";
import { answerAll, begin, right, stateOf } from "../lib/quiz.js";
import { none } from "../lib/faults.js";

const LANGUAGES = ["en", "ar"];
let browser, root, server, address;
before(async () => {
  root = join(temporaryFolder(), "project");
  mkdirSync(root);
  for (const input of [...INPUTS, "handbill.toml"]) cpSync(join(PROJECT, input), join(root, input), { recursive: true });
  server = spawn(program(), ["serve", "--root", root, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
  address = await new Promise((resolve, reject) => {
    createInterface({ input: server.stdout }).on("line", (line) => {
      const [found] = /http:\/\/127\.0\.0\.1:\d+/.exec(line) ?? [];
      if (found) resolve(found);
    });
    server.on("exit", (code) => reject(new Error(`the preview ended with ${code}`)));
  });
  browser = await launch();
});
after(async () => {
  await browser?.close();
  server?.kill("SIGINT");
});

/** Changes a file of the project as an editor does: a new file takes the old one's name. */
function save(path, change) {
  const file = join(root, path);
  const text = readFileSync(file, "utf8");
  const changed = change(text);
  assert.notEqual(changed, text, `${path} was not changed`);
  writeFileSync(`${file}~`, changed);
  renameSync(`${file}~`, file);
  return () => {
    writeFileSync(`${file}~`, text);
    renameSync(`${file}~`, file);
  };
}

/** A page of the preview that listens. Nothing here loads it by hand a second time. */
async function opened(path) {
  const context = await browser.newContext();
  const said = [];
  context.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
  const page = await context.newPage();
  const listening = page.waitForResponse((response) => response.url().includes("/__handbill/events"));
  await page.goto(address + path);
  await listening;
  const close = async () => {
    await context.close();
    none(said, "words on the console");
  };
  return { page, close };
}

const panelOf = (page) => page.getByRole("dialog");

test("a saved sentence is on the page by itself, and the eye stays where it was", async () => {
  const { page, close } = await opened("/hospitality/en/get-help/");
  await page.evaluate(() => document.querySelectorAll("main h2[id]")[3].scrollIntoView());
  const top = () => page.evaluate(() => Math.round(document.querySelectorAll("main h2[id]")[3].getBoundingClientRect().top));
  const before = await top();
  const undo = save("content/en/get-help.md", (text) => text.replace(/\n## /, "\nA sentence that was just saved.\n\n## "));
  await page.getByText("A sentence that was just saved.").waitFor();
  await page.waitForFunction(() => history.scrollRestoration === "auto");
  assert.ok(Math.abs((await top()) - before) <= 2);
  undo();
  await page.getByText("A sentence that was just saved.").waitFor({ state: "detached" });
  await close();
});

test("a saved style is on the page without loading it anew", async () => {
  const { page, close } = await opened("/hospitality/en/get-help/");
  await page.evaluate(() => (window.isSamePage = true));
  const undo = save("themes/default/assets/style.css", (text) => `${text}\nmain { outline: 7px solid; }\n`);
  await page.waitForFunction(() => getComputedStyle(document.querySelector("main")).outlineWidth === "7px");
  assert.equal(await page.evaluate(() => window.isSamePage), true);
  undo();
  await page.waitForFunction(() => getComputedStyle(document.querySelector("main")).outlineWidth !== "7px");
  await close();
});

test("a quiz that is being taken goes on when its words are saved", async () => {
  const { page, close } = await opened("/training/en/quiz/hospitality/");
  const items = await begin(page);
  await answerAll(page, Object.fromEntries(items.slice(0, 5).map((item) => [item.id, right(item)])));
  const given = () => page.evaluate(() => [...document.querySelectorAll("[data-item] :is(input, select)")].map(({ name, value, checked }) => [name, value, checked]));
  const before = await given();
  await page.evaluate(() => (window.isSamePage = true));
  const undo = save("locales/en/quiz-hospitality.ftl", (text) => text.replaceAll(/^( +\.explain = )/gm, "$1Saved. "));
  await page.waitForFunction(() => window.isSamePage === undefined && document.body.textContent.includes("Saved. "));
  assert.equal(await stateOf(page), "open");
  assert.deepEqual(await given(), before);
  undo();
  await close();
});

// Each kind of file broken as it happens while writing.
const BREAKS = [
  { what: "Markdown", path: (locale) => `content/${locale}/get-help.md`, change: (text) => `${text}\nCall +1 900 555 0199.\n`, says: /contact-unregistered/ },
  { what: "front matter", path: (locale) => `content/${locale}/get-help.md`, change: (text) => text.replace("+++\n", "+++\ntitle = \n"), says: /\[[a-z-]+\]/ },
  { what: "Fluent", path: (locale) => `locales/${locale}/interface.ftl`, change: (text) => `${text}\nbroken = { $name\n`, says: /fluent/ },
  { what: "a template", path: () => "themes/default/templates/base.html", change: (text) => text.replace("{% block main %}", "{% block main "), says: /\[[a-z-]+\]/ },
  { what: "TOML", path: () => "data/contacts.toml", change: (text) => `${text}\n[[contact]\n`, says: /\[[a-z-]+\]/ },
];

for (const locale of LANGUAGES) {
  for (const { what, path, change, says } of BREAKS) {
    test(`broken ${what} is told over the ${locale} page, and no more when it is mended`, async () => {
      const { page, close } = await opened(`/hospitality/${locale}/get-help/`);
      const undo = save(path(locale), change);
      try {
        await page.locator(".fault", { hasText: says }).first().waitFor({ state: "attached" });
        assert.ok(await page.locator("[data-contact-block]").count(), "the page is gone");
        if (await page.locator(".fault.error").count()) assert.ok(await panelOf(page).isVisible(), "an error did not open the overlay");
      } finally {
        undo();
      }
      await page.locator(".fault", { hasText: says }).first().waitFor({ state: "detached" });
      await close();
    });
  }
}
