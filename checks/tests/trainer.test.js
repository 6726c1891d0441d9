// In Chromium: the page for trainers counts what a class's result lines say, and nothing else.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import axe from "axe-core";
import { launch, serve } from "../lib/browser.js";
import { campaigns } from "../lib/sites.js";
import { COURSES, begin, finish, quizAddress, resultOf, right, wrong } from "../lib/quiz.js";
import { none } from "../lib/faults.js";

const QUIZ = "hospitality";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** What one item of one taker came to: `{ item, verdict, points, chosen }`; points as the line has them. */
function cellsOf(items, given, { verdicts, line }) {
  const written = line.split(".")[4].split("_").map((cell) => cell.split("-")[1]);
  const sorted = items.slice().sort((one, other) => (one.id < other.id ? -1 : 1));
  return sorted.map((item, at) => ({ item, verdict: verdicts[item.id], points: written[at] === "s" ? undefined : parseInt(written[at], 36), chosen: ["one", "many", "bool"].includes(item.t) && verdicts[item.id] !== "skipped" ? [given[item.id]].flat() : [] }));
}

/** A class takes a quiz, each with errors of their own: what came of it, and the lines for the trainer. */
async function classOf(context, quiz, n_takers) {
  const page = await context.newPage();
  await page.goto(quizAddress(quiz, "en"));
  const takers = [];
  for (let taker = 0; taker < n_takers; taker += 1) {
    const items = await begin(page);
    const given = Object.fromEntries(items.map((item, at) => [item.id, (at * 7 + taker * 5) % 4 === 0 ? wrong(item) : right(item)]));
    const skipped = items.filter((item) => item.skip && taker % 5 === 0);
    for (const { id } of skipped) await page.check(`#q-${id} [data-skip]`);
    await finish(page, items.filter((item) => !skipped.includes(item)), (item) => given[item.id]);
    const result = await resultOf(page);
    takers.push({ line: result.line, cells: cellsOf(items, given, result) });
    await page.click("[data-do=clear]");
  }
  await page.close();
  return takers;
}

/** The rows of a table by its caption: `[[cell, …], …]`; a head over many rows is in each of them. */
const rowsOf = (section, caption) =>
  section.locator("table").evaluateAll((tables, caption) => {
    const table = tables.find((table) => table.caption.textContent === caption);
    let head;
    return [...table.tBodies[0].rows].map((row) => {
      const cells = [...row.cells].map((cell) => cell.textContent);
      if (row.cells[0].tagName === "TH") head = cells.shift();
      return [head, ...cells];
    });
  }, caption);

async function shown(context, lines) {
  const page = await context.newPage();
  await page.goto(`${campaigns.get(COURSES).base_url}en/trainer.html`);
  await page.fill("#trainer-lines", lines.join("\n"));
  await page.click("#trainer [type=submit]");
  const { words, desk } = await page.evaluate(() => {
    const { words, desk } = document.getElementById("trainer").dataset;
    return { words: JSON.parse(words), desk: JSON.parse(desk) };
  });
  const entry = (id) => desk.find((entry) => entry.id === id);
  const sectionOf = (id) => page.locator("#trainer-results section").filter({ has: page.locator("h2 bdi", { hasText: entry(id).title }) });
  return { page, words, entry, sectionOf };
}

const share = (words, n, of) => words.share.replace("{percent}", Math.round((100 * n) / of)).replace("{n}", n);
const unnumbered = (text) => text.replace(/^\d+\. /, "");

/** What the table of items must say, by the text of the item. */
function expectedItems(takers, entry, words) {
  const counts = new Map();
  for (const { item, verdict } of takers.flatMap(({ cells }) => cells)) {
    const count = counts.get(item.id) ?? { right: 0, partly: 0, wrong: 0, skipped: 0, n: 0 };
    count[verdict] += 1;
    count.n += 1;
    counts.set(item.id, count);
  }
  const text = (id) => entry.items.find((item) => item.id === id).text;
  return [...counts].map(([id, { n, ...verdicts }]) => [text(id), ...["right", "partly", "wrong", "skipped"].map((verdict) => share(words, verdicts[verdict], n)), String(n)]).sort();
}

/** What the table of wrong options must say. */
function expectedWrongs(takers, entry, words) {
  const counts = new Map();
  const asked = new Map();
  for (const { item, chosen } of takers.flatMap(({ cells }) => cells)) {
    asked.set(item.id, (asked.get(item.id) ?? 0) + 1);
    for (const id of chosen.filter((id) => !item.r.includes(id))) counts.set(`${item.id} ${id}`, (counts.get(`${item.id} ${id}`) ?? 0) + 1);
  }
  return [...counts].map(([key, n]) => {
    const [item, option] = key.split(" ");
    const told = entry.items.find(({ id }) => id === item);
    const words_ = told.options?.find(({ id }) => id === option)?.text ?? words[option];
    return [told.text, words_, share(words, n, asked.get(item))];
  }).sort();
}

/** Points by competency in percent, and over all. */
function expectedPoints(takers) {
  const sums = new Map();
  for (const { item, points } of takers.flatMap(({ cells }) => cells)) {
    if (points === undefined) continue;
    for (const key of [item.c, "*"]) {
      const sum = sums.get(key) ?? { total: 0, max: 0 };
      sums.set(key, { total: sum.total + item.p * points, max: sum.max + item.p * 1000 });
    }
  }
  return (key) => (sums.has(key) ? Math.floor((100 * sums.get(key).total) / sums.get(key).max) : undefined);
}

test("the lines of thirty takers are counted as they were taken, beside those before the course", async (t) => {
  const context = await browser.newContext();
  const log = await serve(context);
  const finals = await classOf(context, QUIZ, 30);
  const before_ = await classOf(context, `${QUIZ}-pre`, 6);
  const { page, words, entry, sectionOf } = await shown(context, [...finals, ...before_].map(({ line }) => line));
  const cells = async (id, caption) => (await rowsOf(sectionOf(id).first(), caption)).map(([head, ...rest]) => [unnumbered(head), ...rest]).sort();
  for (const [id, takers] of [[QUIZ, finals], [`${QUIZ}-pre`, before_]]) {
    assert.deepEqual(await cells(id, words.items), expectedItems(takers, entry(id), words), `items of ${id}`);
    assert.deepEqual(await cells(id, words.wrongs), expectedWrongs(takers, entry(id), words), `wrong options of ${id}`);
  }
  const [after_, earlier] = [expectedPoints(finals), expectedPoints(before_)];
  const compared = await rowsOf(page.locator("#trainer-results section").last(), words.compare);
  const told = (percent) => (percent === undefined ? "–" : words.percent.replace("{percent}", percent));
  const ids = ["recognize", "respond", "talk", "rights", "*"].filter((id) => after_(id) !== undefined || earlier(id) !== undefined);
  assert.equal(compared.length, ids.length);
  for (const percents of ids.map((id) => [told(earlier(id)), told(after_(id))])) {
    assert.ok(compared.some(([, ...shares]) => shares.join() === percents.join()), `nobody has ${percents} in ${JSON.stringify(compared)}`);
  }
  const hardest = (await rowsOf(sectionOf(QUIZ).first(), words.items)).map(([, right]) => Number(/\d+/.exec(right)[0]));
  assert.deepEqual(hardest, hardest.slice().sort((one, other) => one - other), "the hardest is not first");
  t.diagnostic(`${finals.length} finals and ${before_.length} pre-checks taken and counted`);
  const left = await page.evaluate(async () => [localStorage.length, sessionStorage.length, document.cookie, window.name, (await indexedDB.databases()).length, location.search + location.hash]);
  assert.deepEqual(left, [0, 0, "", "", 0, ""]);
  none([...log.foreign, ...log.console], "requests and words");
  await context.close();
});

test("lines that cannot be read are named with their number and reason, and not counted", async () => {
  const context = await browser.newContext();
  await serve(context);
  const [{ line }] = await classOf(context, QUIZ, 1);
  const parts = line.split(".");
  const damaged = `${line.slice(0, -1)}${line.endsWith("b") ? "c" : "b"}`;
  const { page, words } = await shown(context, [line, "", "hello", damaged, line, `  ${line.toLowerCase()} `, parts.slice(0, 4).join("."), "<img src=x onerror=globalThis.hit=1> HB1.x"]);
  // Equal lines count, as two people of a class can have the same answers, unless somebody says not to.
  assert.equal(await page.locator("#trainer-results > h2").first().textContent(), words["lines-read"].replace("{n}", 3));
  await page.uncheck("#trainer-same");
  await page.click("#trainer [type=submit]");
  assert.equal(await page.locator("#trainer-results > h2").first().textContent(), words["lines-read"].replace("{n}", 1));
  const told = await page.locator("#trainer-results > ul").first().locator("li").allTextContents();
  const reason = (n, text) => words.line.replace("{n}", n).replace("{reason}", text);
  const same = words["bad-same"].replace("{n}", 1);
  assert.deepEqual(told, [reason(3, words["bad-line"].replace("{start}", "HB1.")), reason(4, words["bad-check"]), reason(5, same), reason(6, same), reason(7, words["bad-check"]), reason(8, words["bad-check"])]);
  assert.ok(await page.locator(".desk-few").first().isVisible(), "nothing warns that few people can be recognized");
  assert.deepEqual(await page.evaluate(() => [globalThis.hit, document.querySelectorAll("main img").length]), [undefined, 0]);
  await page.click("#trainer [type=reset]");
  assert.equal(await page.textContent("#trainer-results"), "");
  assert.equal(await page.inputValue("#trainer-lines"), "");
  await context.close();
});

test("the results can be read by everyone: axe-core finds nothing, and nothing scrolls sideways at 320 px", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await serve(context);
  const takers = await classOf(context, QUIZ, 6);
  const { page } = await shown(context, takers.map(({ line }) => line));
  await page.evaluate(axe.source);
  for (const colorScheme of ["light", "dark"]) {
    await page.emulateMedia({ colorScheme });
    none(await page.evaluate(async () => (await globalThis.axe.run(document, { resultTypes: ["violations"] })).violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} at ${target.join(" ")}`))), `violations, ${colorScheme}`);
  }
  assert.ok((await page.evaluate(() => Math.max(document.documentElement.scrollWidth, document.body.scrollWidth))) <= 320);
  await context.close();
});

test("a new form code is one that quizzes take", async () => {
  const context = await browser.newContext();
  await serve(context);
  const page = await context.newPage();
  await page.goto(`${campaigns.get(COURSES).base_url}en/trainer.html`);
  await page.click("#trainer [name=new]");
  const code = await page.inputValue("#trainer-form");
  await page.goto(quizAddress(QUIZ, "en"));
  await begin(page, { code });
  assert.equal(await page.locator("[data-code]").first().textContent(), code);
  await context.close();
});
