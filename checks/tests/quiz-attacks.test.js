// Quizzes under attack in a browser: ids that are names of the DOM, a window named by somebody else,
// lines made by strangers.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { launch } from "../lib/browser.js";
import { run, temporaryFolder } from "../lib/hostile_build.js";
import { PROJECT } from "../lib/sites.js";

const HOST = "https://quiz.example.org/";
const ELSEWHERE = "https://www.weather.gov/";

// Names of what forms and their elements have: a field of this name hides it.
const IDS = ["closest", "constructor", "contains", "elements", "form", "hidden", "length", "name", "query", "remove", "reset", "submit"];

const item = (id) => `[[item]]\nid = "${id}"\ntype = "one"\ncompetency = "see"\noptions = ["a", "b", "c"]\ncorrect = ["a"]\n`;
const words = (id) => `h-${id} = What about ${id}?\n    .o-a = Ask\n    .o-b = Wait\n    .o-c = Leave\n    .f-b = Look.\n    .f-c = Look.\n    .explain = So.\n`;
const page = (title, more) => `+++\ntitle = "${title}"\ndescription = "About it."\n${more}+++\nText.\n`;

const FILES = {
  "handbill.toml": `source = "en"\nexit = "${ELSEWHERE}"\n\n[[locale]]\nid = "en"\nname = "English"\n\n[[locale]]\nid = "es"\nname = "Español"\n`,
  "campaigns/hub.toml": `base_url = "${HOST}"\n`,
  "content/en/index.md": page("Home", 'kind = "home"\n'),
  "content/en/get-help.md": page("Help", 'kind = "help"\n'),
  "content/en/training/hotels.md": page("Hotels", 'kind = "module"\nlessons = ["training/do"]\nquiz = "h"\n'),
  "content/en/training/do.md": page("Do", 'kind = "lesson"\nminutes = 4\nobjectives = ["Do"]\n'),
  "quizzes/h.toml": `kind = "final"\nmodule = "training/hotels"\npass = 50\n${IDS.map(item).join("")}`,
  "locales/en/quiz-h.ftl": `quiz-name-h = A quiz\n    .description = About it.\ncompetency-see = Seeing\n${IDS.map(words).join("")}`,
};

let browser;
let folder;

before(async () => {
  const root = join(temporaryFolder(), "project");
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  mkdirSync(join(root, "data"));
  cpSync(join(PROJECT, "tests/suite/base/contacts.toml"), join(root, "data/contacts.toml"));
  for (const name of ["campaigns", "contacts", "desk", "interface", "quiz", "training"]) {
    const text = readFileSync(join(PROJECT, `locales/en/${name}.ftl`), "utf8");
    writeFileSync(join(root, `locales/en/${name}.ftl`), text.split("\n\n").filter((part) => !/^competency-/m.test(part)).join("\n\n"));
  }
  const { code, stdout, stderr } = await run(["build", "--root", root]);
  assert.equal(code, 0, stdout + stderr);
  folder = join(root, "public/hub");
  browser = await launch();
});
after(() => browser?.close());

/** Opens a page of the small site; `faults` collects what its scripts throw. */
async function open(path, prepare = () => {}, argument) {
  const context = await browser.newContext();
  const faults = [];
  context.on("weberror", (error) => faults.push(String(error.error())));
  await context.route("**/*", (route) => {
    const { href } = new URL(route.request().url());
    if (!href.startsWith(HOST)) return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" });
    const below = href.slice(HOST.length).replace(/[?#].*$/, "");
    const file = join(folder, below === "" || below.endsWith("/") ? `${below}index.html` : below);
    return existsSync(file) ? route.fulfill({ path: file }) : route.fulfill({ status: 404, body: "" });
  });
  const tab = await context.newPage();
  await tab.addInitScript(prepare, argument);
  await tab.goto(HOST + path);
  return { context, tab, faults };
}

test("a question may have the name of anything that a form has", async () => {
  const { context, tab, faults } = await open("en/quiz/h/");
  await tab.click("[data-do=start]");
  await tab.click("[data-do=submit]");
  assert.equal(await tab.locator("[data-error-list] li").count(), IDS.length);
  await tab.locator("[data-error-list] a").first().click();
  assert.match(await tab.evaluate(() => document.activeElement.id), /^q-/, "the link leads to the question");
  await tab.locator("form.quiz").dispatchEvent("click");
  for (const right of await tab.locator("input[type=radio][value=a]").all()) await right.check();
  await tab.click("[data-do=submit]");
  assert.equal(await tab.getAttribute("form.quiz", "data-state"), "done");
  assert.deepEqual(faults, []);
  await context.close();
});

const logic = async () => {
  const { context, tab } = await open("en/quiz/h/");
  const text = await tab.getAttribute("form.quiz", "data-quiz");
  await context.close();
  return JSON.parse(text);
};

test("a window named by another page does not make a quiz keep answers", async () => {
  const state = JSON.stringify({ f: 1, v: (await logic()).v, seed: 5, answers: {} });
  const named = (name) => {
    if (window.name === "") window.name = name;
  };
  const { context, tab, faults } = await open("en/quiz/h/", named, `handbill-quiz:h\n1${state}`);
  assert.equal(await tab.isChecked("[data-keep]"), false);
  await tab.locator("input[type=radio][value=a]").first().check();
  assert.equal(await tab.evaluate(() => localStorage.length), 0);
  assert.deepEqual(faults, []);
  await context.close();
});

test("answers on their way to another language do not leave with a reader who leaves in a hurry", async () => {
  const { context, tab } = await open("en/quiz/h/");
  await tab.click("[data-do=start]");
  // As on a bad connection: the other page does not come.
  await tab.evaluate(() => {
    document.querySelector(".picker details").open = true;
    document.querySelector(".picker a[lang=es]").addEventListener("click", (event) => event.preventDefault());
  });
  await tab.click(".picker a[lang=es]");
  assert.match(await tab.evaluate(() => window.name), /^handbill-quiz:h\n/);
  for (let n = 0; n < 3; n++) await tab.keyboard.press("Shift");
  await tab.waitForURL(ELSEWHERE);
  assert.equal(await tab.evaluate(() => window.name), "");
  await context.close();
});

/** Result lines of three forms, and one that claims a right answer with every option chosen. */
async function lines() {
  const { context, tab } = await open("en/quiz/h/");
  const made = await tab.evaluate(() => {
    const core = globalThis.HandbillQuiz ?? HandbillQuiz;
    const logic = JSON.parse(document.querySelector("form.quiz").getAttribute("data-quiz"));
    const answers = Object.fromEntries(logic.items.map(({ id }, i) => [id, i % 2 ? "a" : "b"]));
    const made = [1, 2, 3].map((seed) => core.result(logic, seed, answers, core.outcome(logic, core.draw(logic, seed), answers, [], {}).cells));
    const body = made[0].slice(0, made[0].lastIndexOf(".")).replace(/-rs-1(?=_|$)/, "-rs-7");
    const check = [...body].reduce((hash, mark) => Math.imul(hash ^ mark.charCodeAt(0), 0x1000193), 0x811c9dc5);
    return { true: made, forged: `${body}.${core.letters(check)}` };
  });
  await context.close();
  return made;
}

/** Pastes a text into the trainer's page; what is shown, the faults, and how long it took. */
async function pasted(text, isRepeated = false) {
  const { context, tab, faults } = await open("en/trainer.html");
  await tab.evaluate((text) => (document.getElementById("trainer-lines").value = text), text);
  if (isRepeated) await tab.check("#trainer-same");
  const ms = await tab.evaluate(() => {
    const start = performance.now();
    document.querySelector("#trainer button[type=submit]").click();
    return performance.now() - start;
  });
  const shown = await tab.evaluate(() => ({
    text: document.getElementById("trainer-results").textContent,
    lists: document.querySelectorAll("#trainer-results > ul li").length,
    tables: document.querySelectorAll("#trainer-results table").length,
    pictures: document.querySelectorAll("#trainer-results img").length,
  }));
  await context.close();
  return { ...shown, faults, ms };
}

test("lines of a class are counted to the end, with a table for each competency", async () => {
  const { true: made } = await lines();
  const { text, tables, faults } = await pasted(made.join("\n"));
  assert.deepEqual(faults, []);
  assert.equal(tables, 3);
  assert.match(text, /Seeing/);
});

test("a line that chose more than one option of one is not counted", async () => {
  const { forged } = await lines();
  assert.match(forged, /-rs-7/);
  const { tables, faults } = await pasted(forged);
  assert.deepEqual([tables, faults], [0, []]);
});

test("whatever a stranger pastes is text, and soon done with", async () => {
  const { true: made } = await lines();
  const texts = {
    markup: '<img src=x onerror="alert(1)">\nHB1.<img>.x\n=HYPERLINK("https://evil.example","x")\n',
    "a long line": `hb1.${"0".repeat(1_000_000)}a`,
    "many lines": "x\n".repeat(100_000),
  };
  for (const [name, text] of Object.entries(texts)) {
    const { faults, pictures, lists, ms } = await pasted(text);
    assert.deepEqual([faults, pictures], [[], 0], name);
    assert.ok(lists <= 200, `${name}: ${lists} lines named`);
    assert.ok(ms < 20_000, `${name}: ${ms} ms`);
  }
  const many = await pasted(`${made[0]}\n`.repeat(150_000), true);
  assert.deepEqual(many.faults, []);
  assert.match(many.text, /150,?000/);
});
