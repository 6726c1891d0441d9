// In Chromium: what a quiz keeps, for how long, and what becomes of what others put in its place.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, serve } from "../lib/browser.js";
import { answerAll, begin, certify, drawn, finish, logicOf, quizAddress, quizFile, resultOf, right, stateOf, submit, wrong } from "../lib/quiz.js";
import { builtCourses, offlineCourses } from "../lib/quiz_build.js";
import { none } from "../lib/faults.js";

const QUIZ = "hospitality";
const ONE_BY_ONE = "labor-inspectors";
const KEY = `handbill-quiz:${QUIZ}`;
const NAME = "Zoë Quetzal";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A new context with the quiz opened; errors and words on the console are collected. */
async function opened({ locale = "en", before } = {}) {
  const context = await browser.newContext();
  const log = await serve(context);
  const page = await context.newPage();
  if (before) await page.addInitScript(before);
  await page.goto(quizAddress(QUIZ, locale));
  return { context, page, log };
}

const answersTo = (items, how = right) => Object.fromEntries(items.map((item) => [item.id, how(item)]));

/** Everything that a page could have left behind, by where. */
async function traces(page) {
  const found = await page.evaluate(async () => ({
    localStorage: Object.fromEntries(Object.entries(localStorage)),
    sessionStorage: Object.keys(sessionStorage),
    indexedDB: (await indexedDB.databases()).map(({ name }) => name),
    caches: globalThis.caches ? await caches.keys() : [],
    windowName: window.name,
    history: history.state,
    address: location.search + location.hash,
  }));
  return { ...found, cookies: (await page.context().cookies()).map(({ name }) => name) };
}

const NOTHING = { localStorage: {}, sessionStorage: [], indexedDB: [], caches: [], windowName: "", history: null, address: "", cookies: [] };

/** What the visible items show: chosen options, lists, texts, and where a story stands. */
const shownAnswers = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-item]:not([hidden])")].map((box) => [
      box.getAttribute("data-item"),
      [...box.querySelectorAll("input:checked")].map(({ value }) => value),
      [...box.querySelectorAll("select")].map(({ name, value }) => `${name} ${value}`),
      [...box.querySelectorAll("input[type=text]")].map(({ value }) => value),
      box.querySelector("[data-node]:not([hidden])")?.getAttribute("data-node"),
    ]),
  );

test("nothing is stored before, during or after a quiz unless the learner asks for it", async () => {
  const { context, page } = await opened();
  assert.deepEqual(await traces(page), NOTHING, "on arrival");
  const items = await begin(page);
  assert.deepEqual(await traces(page), NOTHING, "after the start");
  await answerAll(page, answersTo(items));
  assert.deepEqual(await traces(page), NOTHING, "with answers");
  await submit(page);
  await certify(page, NAME);
  assert.deepEqual(await traces(page), NOTHING, "with a certificate");
  await page.reload();
  assert.equal(await stateOf(page), "start");
  assert.deepEqual(await traces(page), NOTHING, "after a reload");
  await context.close();
});

test("what a learner asks to keep is one entry with the seed and the answers, and never a name", async () => {
  const { context, page } = await opened();
  await page.check("[data-keep]");
  assert.deepEqual(await traces(page), NOTHING, "after the choice alone");
  const items = await begin(page);
  await finish(page, items);
  await certify(page, NAME);
  const { localStorage, ...rest } = await traces(page);
  assert.deepEqual({ ...rest, localStorage: {} }, NOTHING);
  assert.deepEqual(Object.keys(localStorage), [KEY]);
  const kept = JSON.parse(localStorage[KEY]);
  assert.deepEqual(Object.keys(kept).sort(), ["answers", "done", "f", "seed", "skipped", "tries", "v"]);
  assert.ok(!localStorage[KEY].includes("Zo"), "the name is kept");
  await context.close();
});

test("a kept quiz goes on after a reload with the same items, options and answers, open or done", async () => {
  const { context, page } = await opened();
  const items = await begin(page, { keep: true });
  await answerAll(page, answersTo(items.slice(0, 6)));
  const order = () => page.evaluate(() => [...document.querySelectorAll("[data-item]:not([hidden]) [data-option], [data-item]:not([hidden]) [data-way]")].map(({ dataset }) => dataset.option ?? dataset.way));
  const before_ = { items: await shownAnswers(page), order: await order() };
  await page.reload();
  assert.equal(await stateOf(page), "open");
  assert.deepEqual({ items: await shownAnswers(page), order: await order() }, before_);
  assert.ok((await page.textContent("[data-live]")).length > 0, "nothing says that answers were kept");
  await answerAll(page, answersTo(items.slice(6), wrong));
  await submit(page);
  const result = await resultOf(page);
  await page.reload();
  assert.equal(await stateOf(page), "done");
  assert.deepEqual(await resultOf(page), result);
  await context.close();
});

/** Chooses another language in the picker, by hand. */
async function switchTo(page, locale) {
  await page.locator(".picker summary").click();
  await Promise.all([page.waitForURL(new RegExp(`/${locale}/quiz/`)), page.locator(`.picker a[hreflang=${locale}]`).click()]);
  await page.locator("form.quiz[data-state]").waitFor();
}

for (const { from, keep } of [
  { from: "the web", keep: false },
  { from: "the web", keep: true },
  { from: "a folder", keep: false },
  { from: "a folder", keep: true },
]) {
  test(`on a page from ${from}, another language keeps the answers ${keep ? "and the storage" : "and leaves nothing behind"}`, async () => {
    const context = await browser.newContext();
    if (from === "the web") await serve(context);
    const page = await context.newPage();
    await page.goto(from === "the web" ? quizAddress(QUIZ, "en") : quizFile(await offline(), QUIZ, "en"));
    const items = await begin(page, { keep });
    await answerAll(page, answersTo(items.slice(0, 8), (item) => (item.t === "one" ? wrong(item) : right(item))));
    const answers = await shownAnswers(page);
    for (const locale of ["es", "ar", "en"]) {
      await switchTo(page, locale);
      assert.equal(await stateOf(page), "open", locale);
      assert.deepEqual(await shownAnswers(page), answers, locale);
      const { windowName, localStorage, sessionStorage } = await page.evaluate(() => ({ windowName: window.name, localStorage: Object.keys(localStorage), sessionStorage: Object.keys(sessionStorage) }));
      assert.deepEqual([windowName, localStorage, sessionStorage], ["", keep ? [KEY] : [], []], locale);
    }
    await answerAll(page, answersTo(items.slice(8)));
    await submit(page);
    const result = await resultOf(page);
    await switchTo(page, "es");
    assert.deepEqual(await resultOf(page), result, "a result is kept too");
    await page.reload();
    assert.equal(await stateOf(page), keep ? "done" : "start");
    await context.close();
  });
}

let offlineFolder;
const offline = () => (offlineFolder ??= offlineCourses());

/** Courses in which a final shows answers one by one, and only wrong ones come again. */
let oneByOneFolder;
const oneByOne = () =>
  (oneByOneFolder ??= builtCourses(
    { [`quizzes/${ONE_BY_ONE}.toml`]: (text) => text.replace(/^reveal = .*$/m, 'reveal = "each"').replace(/^retry = .*$/m, 'retry = "wrong-only"') },
    ["--locale", "en", "--locale", "es"],
  ));

/** What is locked, hidden, judged and explained in the drawn items. */
const locksOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("[data-list] > [data-item]")].map((box) => {
      const verdict = box.querySelector("[data-verdict]");
      const key = box.querySelector("[data-key]");
      return [box.getAttribute("data-item"), box.hidden, box.disabled, box.hidden || verdict.hidden ? "" : verdict.className, !box.hidden && key.checkVisibility() && key.open];
    }),
  );

async function openedOneByOne() {
  const context = await browser.newContext();
  await serve(context, { folder: await oneByOne() });
  const page = await context.newPage();
  await page.goto(quizAddress(ONE_BY_ONE, "en"));
  return { context, page };
}

for (const keep of [true, false]) {
  const way = keep ? "a reload and another language" : "another language";
  test(`items that were judged one by one stay judged and locked after ${way}`, async () => {
    const { context, page } = await openedOneByOne();
    const items = await begin(page, { keep });
    for (const [at, item] of items.slice(0, 3).entries()) {
      await answerAll(page, { [item.id]: at ? right(item) : wrong(item) });
      await page.click(`#q-${item.id} [data-do=check]`);
    }
    await answerAll(page, answersTo(items.slice(3, 4)));
    const locks = await locksOf(page);
    assert.equal(locks.filter(([, , isLocked, verdict, isExplained]) => isLocked && verdict && isExplained).length, 3);
    if (keep) {
      await page.reload();
      assert.deepEqual(await locksOf(page), locks, "after a reload");
    }
    await switchTo(page, "es");
    assert.equal(await stateOf(page), "open");
    assert.deepEqual(await locksOf(page), locks, "in the other language");
    await answerAll(page, answersTo(items.slice(3)));
    await submit(page);
    const { percent, verdicts } = await resultOf(page);
    assert.ok(percent < 100);
    assert.notEqual(verdicts[items[0].id], "right");
    await context.close();
  });

  test(`where only wrong items come again, only they are open after ${way}`, async () => {
    const { context, page } = await openedOneByOne();
    const items = await begin(page, { keep });
    await finish(page, items, (item) => (items.indexOf(item) < 3 ? wrong(item) : right(item)));
    await page.click("[data-do=again]");
    const open = items.slice(0, 3).map(({ id }) => id);
    const shown = async () => (await drawn(page)).map(({ id }) => id);
    assert.deepEqual(await shown(), open);
    await answerAll(page, answersTo(items.slice(0, 1)));
    await page.click(`#q-${open[0]} [data-do=check]`);
    // One that is right now, but not judged yet, is still open.
    await answerAll(page, answersTo(items.slice(1, 2)));
    const locks = await locksOf(page);
    if (keep) {
      await page.reload();
      assert.deepEqual(await shown(), open, "after a reload");
      assert.deepEqual(await locksOf(page), locks, "after a reload");
    }
    await switchTo(page, "es");
    assert.equal(await stateOf(page), "open");
    assert.deepEqual(await shown(), open, "in the other language");
    assert.deepEqual(await locksOf(page), locks, "in the other language");
    await answerAll(page, answersTo(items.slice(2, 3)));
    await submit(page);
    const { percent, verdicts } = await resultOf(page);
    assert.deepEqual([percent, Object.keys(verdicts).length], [100, items.length]);
    await context.close();
  });
}

test("a state by somebody else neither judges an empty item nor hides one that is not right", async () => {
  const { context, page } = await openedOneByOne();
  const { v, items } = await logicOf(page);
  const ids = items.map(({ id }) => id);
  const rights = Object.fromEntries(items.map((item) => [item.id, right(item)]));
  const kept = async (changes) => {
    const state = JSON.stringify({ f: 1, v, seed: 7, answers: {}, skipped: [], tries: 1, done: false, judged: [], closed: [], ...changes });
    await page.evaluate(([key, state]) => localStorage.setItem(key, state), [`handbill-quiz:${ONE_BY_ONE}`, state]);
    await page.reload();
    const locks = await locksOf(page);
    return { state: await stateOf(page), n_open: locks.filter(([, isHidden, isLocked]) => !isHidden && !isLocked).length, n_locked: locks.filter(([, isHidden, isLocked]) => !isHidden && isLocked).length };
  };
  const { n_open: n_drawn } = await kept({});
  const allOpen = { state: "open", n_open: n_drawn, n_locked: 0 };
  assert.ok(n_drawn > 0);
  assert.deepEqual(await kept({ judged: ids }), allOpen, "judged without an answer");
  assert.deepEqual(await kept({ closed: ids }), allOpen, "closed without an answer");
  assert.deepEqual(await kept({ answers: rights, closed: ids }), allOpen, "all closed");
  assert.deepEqual(await kept({ answers: rights, closed: ids.slice(1), tries: 0 }), allOpen, "closed before the first try");
  for (const broken of [null, 5, "x", { length: 3 }, [[ids[0]]], { includes: 1 }]) assert.deepEqual(await kept({ answers: rights, judged: broken, closed: broken }), allOpen, JSON.stringify(broken));
  assert.deepEqual(await kept({ answers: rights, judged: ids }), { ...allOpen, n_open: 0, n_locked: n_drawn }, "judged with whole answers");
  await context.close();
});

test("answers to a quiz that was changed since are not used, and the page says so", async () => {
  const { context, page } = await opened();
  const items = await begin(page, { keep: true });
  await answerAll(page, answersTo(items));
  await page.evaluate((key) => localStorage.setItem(key, localStorage.getItem(key).replace(/"v":"(.)/, (_, letter) => `"v":"${letter === "b" ? "c" : "b"}`)), KEY);
  await page.reload();
  const words = await page.evaluate(() => JSON.parse(document.querySelector("form.quiz").getAttribute("data-words")).updated);
  assert.equal(await page.textContent("[data-live]"), words);
  assert.equal(await stateOf(page), "start");
  assert.deepEqual((await traces(page)).localStorage, {}, "the old answers are still there");
  await finish(page, await begin(page));
  assert.equal((await resultOf(page)).percent, 100);
  await context.close();
});

/** What a stranger, a fault or another program may have put where answers are kept. */
function garbage({ v, items }) {
  const state = (changes) => JSON.stringify({ f: 1, v, seed: 7, answers: {}, skipped: [], tries: 1, done: false, ...changes });
  const each = (value) => Object.fromEntries(items.map(({ id }) => [id, value]));
  return new Map([
    ["an empty text", ""],
    ["no JSON", "{f:1"],
    ["null", "null"],
    ["a list", "[]"],
    ["a number", "1e999"],
    ["a text", '"<img src=x onerror=alert(1)>"'],
    ["a state of another form", state({ f: 2 })],
    ["a version that is no text", state({ v: { toString: 1 } })],
    ["a negative seed", state({ seed: -1 })],
    ["a broken seed", state({ seed: 1.5 })],
    ["a seed that is a text", state({ seed: "7" })],
    ["no answers", state({ answers: null })],
    ["answers as a list", state({ answers: [1, 2, 3] })],
    ["answers that are numbers", state({ answers: each(3) })],
    ["answers that are objects in objects", state({ answers: each({ a: { b: {} }, length: 9 }) })],
    ["answers that are lists of lists", state({ answers: each([[null], [1e9], "x"]) })],
    ["answers to unknown questions", state({ answers: { "no-such": "x", constructor: "y", "</script>": "z" } })],
    ["a prototype", state({}).replace('"answers":{}', '"answers":{"__proto__":{"toString":null}},"__proto__":{"done":true}')],
    ["hostile texts", state({ answers: each('"]<img src=x onerror=alert(1)>\u2028') })],
    ["huge answers", state({ answers: each("x".repeat(100_000)) })],
    ["skipped things that are no list", state({ skipped: { length: -1 } })],
    ["skipped items that may not be skipped", state({ skipped: [null, 5, ...items.map(({ id }) => id)] })],
    ["tries that are no number", state({ tries: "many" })],
    ["a done quiz without answers", state({ done: true })],
    ["a done that is no truth value", state({ done: "yes" })],
    ["items judged and closed where none are", state({ judged: items.map(({ id }) => id), closed: items.map(({ id }) => id) })],
    ["judged and closed things that are no lists", state({ judged: { length: -1 }, closed: 1e9 })],
  ]);
}

test("garbage in storage never breaks the page", async (t) => {
  const { context, page, log } = await opened();
  const faults = [];
  const kinds = garbage(await logicOf(page));
  for (const [kind, text] of kinds) {
    await page.evaluate(([key, text]) => localStorage.setItem(key, text), [KEY, text]);
    await page.reload();
    const state = await stateOf(page);
    if (!["start", "open", "done"].includes(state)) faults.push(`${kind}: state ${state}`);
    if (state === "done") await page.click("[data-do=again]");
    const items = state === "start" ? await begin(page) : await drawn(page);
    await finish(page, items);
    const { percent, passed } = await resultOf(page);
    if (items.length !== 10 || percent !== 100 || !passed) faults.push(`${kind}: ${items.length} items, ${percent} %`);
    if (await page.evaluate(() => document.querySelectorAll("form.quiz img").length)) faults.push(`${kind}: markup got in`);
    await page.evaluate(() => localStorage.clear());
  }
  faults.push(...log.console);
  t.diagnostic(`${kinds.size} kinds of garbage`);
  assert.ok(kinds.size >= 20);
  none(faults, "broken pages");
  await context.close();
});

test("garbage in the name of the window never breaks the page and leaves it at once", async () => {
  const { context, page, log } = await opened();
  const faults = [];
  for (const [kind, text] of garbage(await logicOf(page))) {
    for (const name of [`${KEY}\n0${text}`, `${KEY}\n${text}`, `handbill-quiz:other\n1${text}`]) {
      await page.evaluate((name) => (window.name = name), name);
      await page.reload({ waitUntil: "domcontentloaded" });
      const { state, left, stored } = await page.evaluate(() => ({ state: document.querySelector("form.quiz").getAttribute("data-state"), left: window.name, stored: localStorage.length }));
      if (!["start", "open", "done"].includes(state) || left !== "" || stored > 0) faults.push(`${kind}: state ${state}, "${left.slice(0, 30)}" left, ${stored} stored`);
    }
  }
  none([...faults, ...log.console], "broken pages");
  await context.close();
});

for (const { what, isCleared = false, before: broken } of [
  { what: "cannot be touched", before: () => Object.defineProperty(window, "localStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }) },
  { what: "is not there", before: () => Object.defineProperty(window, "localStorage", { value: null }) },
  { what: "is full", isCleared: true, before: () => (Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); }) },
  { what: "forgets nothing", before: () => (Storage.prototype.removeItem = () => { throw new Error("broken"); }) },
  { what: "forgets nothing and does not say so", before: () => (Storage.prototype.removeItem = () => {}) },
]) {
  test(`with a storage that ${what}, the quiz is taken to its end`, async () => {
    const { context, page, log } = await opened({ before: broken });
    const items = await begin(page, { keep: true });
    if (!what.startsWith("forgets")) assert.ok((await page.textContent("[data-live]")).length > 0, "nothing says that answers are not kept");
    await finish(page, items);
    assert.ok((await resultOf(page)).passed);
    const { cleared, uncleared } = await page.evaluate(() => JSON.parse(document.querySelector("form.quiz").getAttribute("data-words")));
    await page.locator("[data-do=clear]").first().click();
    assert.equal(await stateOf(page), "start");
    assert.ok(cleared && uncleared && cleared !== uncleared);
    assert.equal(await page.textContent("[data-live]"), isCleared ? cleared : uncleared);
    none(log.console, "words on the console");
    await context.close();
  });
}

for (const { where, place } of [
  { where: "in the result", place: ".quiz-result" },
  { where: "below the questions", place: ".quiz-questions ~ p" },
]) {
  test(`clearing ${where} leaves nothing: no answer, no result, no name, no storage`, async () => {
    const { context, page } = await opened();
    await finish(page, await begin(page, { keep: true }));
    const printed = await certify(page, NAME);
    await page.locator(`${place} [data-do=clear]`).click();
    assert.equal(await stateOf(page), "start");
    assert.deepEqual(await traces(page), NOTHING);
    const { html, values, checked } = await page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      values: [...document.querySelectorAll("input[type=text], select")].map(({ value }) => value).filter(Boolean),
      checked: [...document.querySelectorAll("[data-item] input:checked")].length,
    }));
    assert.deepEqual([values, checked], [[], 0]);
    for (const [field, text] of Object.entries({ name: printed.name, code: printed.code })) assert.ok(!html.includes(text), `the ${field} is still in the page`);
    assert.ok(!(await page.locator("[data-verdict]:visible, .key:visible, [data-done]:visible").count()), "verdicts are still there");
    await page.reload();
    assert.equal(await stateOf(page), "start");
    await context.close();
  });
}
