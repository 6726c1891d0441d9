// In Chromium without script: a quiz is a whole form. Everything in it is answered, opened and read
// by keyboard, it says the same as with script, and it prints on sheets of its own.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, onPages, serve } from "../lib/browser.js";
import { begin, finals, logicOf, quizAddress } from "../lib/quiz.js";
import { builtCourses, everyType } from "../lib/quiz_build.js";
import { none } from "../lib/faults.js";

const MOST_STOPS = 400;
const english = finals.filter(({ locale }) => locale === "en");
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

async function opened(options, serving) {
  const context = await browser.newContext(options);
  await serve(context, serving);
  return context;
}

/** Goes through the page by Tab, and answers or opens what the keyboard comes to. */
async function walk(page) {
  const choices = new Set();
  for (let stop = 0; stop < MOST_STOPS; stop += 1) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const element = document.activeElement;
      const inQuiz = Boolean(element.closest("form.quiz"));
      const kind = element.matches("[data-skip]") ? "skip" : (element.getAttribute("type") ?? element.tagName.toLowerCase());
      return { inQuiz, kind, choice: element.matches("[data-choice]") ? element.getAttribute("href") : undefined, isLast: Boolean(element.closest("[data-contact-block]")) };
    });
    if (at.isLast) return choices;
    if (!at.inQuiz) continue;
    if (at.choice) choices.add(at.choice);
    if (["radio", "checkbox"].includes(at.kind)) await page.keyboard.press("Space");
    if (at.kind === "select") await page.keyboard.press("ArrowDown");
    if (at.kind === "text") await page.keyboard.type("7");
    if (at.kind === "summary") await page.keyboard.press("Enter");
  }
  throw new Error("the way by Tab does not end");
}

/** What a walk left unanswered, closed or out of reach. */
const leftOver = (page, choices) =>
  page.evaluate((choices) => {
    const faults = [];
    for (const box of document.querySelectorAll("[data-item]")) {
      const id = box.getAttribute("data-item");
      const boxes = [...box.querySelectorAll("[data-option] input")];
      const fields = [...box.querySelectorAll("select, [data-text]")];
      // The other scenes of a story come to light one by one.
      const links = [...box.querySelectorAll("[data-choice]")].filter((link) => link.checkVisibility());
      const isAnswered = boxes.some(({ checked }) => checked) || (fields.length > 0 && fields.every(({ value }) => value)) || (links.length > 0 && links.every((link) => choices.includes(link.getAttribute("href"))));
      if (!isAnswered) faults.push(`${id} cannot be answered by keyboard`);
      const key = box.querySelector("details.key");
      const words = [...key.querySelectorAll("p")].pop();
      if (!key.open || words.getBoundingClientRect().height < 8) faults.push(`${id}: its explanation cannot be opened by keyboard`);
    }
    return faults;
  }, [...choices]);

/** The sections of a story that are shown. */
const shownScenes = (page, item) => page.evaluate((id) => [...document.querySelectorAll(`#q-${id} .scene`)].filter((scene) => scene.checkVisibility()).map((scene) => `#${scene.id}`), item.id);

/**
 * Follows every link of every scenario by Enter, from its first section on; says what is not reached,
 * what stands open besides the start and the section that was asked for, and where Tab does not go on
 * inside of that section.
 */
async function stories(page, address) {
  const { items } = await logicOf(page);
  const faults = [];
  let n_links = 0;
  for (const item of items.filter(({ t }) => t === "scenario")) {
    const start = `#q-${item.id}-${item.start}`;
    const reached = new Set();
    const waiting = [start];
    await page.goto(address);
    const atFirst = await shownScenes(page, item);
    if (atFirst.join() !== start) faults.push(`${item.id}: at first ${atFirst} is shown`);
    for (let section = waiting.shift(); section; section = waiting.shift()) {
      if (reached.has(section)) continue;
      reached.add(section);
      const links = page.locator(`${section} a[href^="#q-${item.id}-"]`);
      for (let at = 0; at < (await links.count()); at += 1) {
        await page.goto(address + section);
        const href = await links.nth(at).getAttribute("href");
        await links.nth(at).focus();
        await page.keyboard.press("Enter");
        const { hash, isSeen } = await page.evaluate((href) => {
          const { top, bottom } = document.querySelector(href).getBoundingClientRect();
          return { hash: location.hash, isSeen: document.querySelector(href).checkVisibility() && top < innerHeight && bottom > 0 };
        }, href);
        if (hash !== href || !isSeen) faults.push(`${section}: the link to ${href} leads to ${hash}`);
        const shown = await shownScenes(page, item);
        if (shown.join() !== [...new Set([start, href])].join()) faults.push(`${section}: after the link to ${href}, ${shown} is shown`);
        await page.keyboard.press("Tab");
        const goesOn = await page.evaluate((href) => {
          const first = document.querySelector(href).querySelector("a");
          return !first || document.activeElement === first;
        }, href);
        if (!goesOn) faults.push(`${href}: Tab does not lead to its first link`);
        n_links += 1;
        waiting.push(href);
      }
    }
    const ends = Object.keys(item.nodes).filter((node) => item.nodes[node].length === 0);
    for (const node of Object.keys(item.nodes)) if (!reached.has(`#q-${item.id}-${node}`)) faults.push(`${item.id}: ${node} is not reached`);
    if (ends.length === 0) faults.push(`${item.id} has no end`);
  }
  return { faults, n_links };
}

test("without script every item is answered, every explanation opened and every end of a story reached by keyboard", async (t) => {
  const context = await opened({ javaScriptEnabled: false });
  const faults = [];
  let n_followed = 0;
  await onPages(context, english, async (page, { quiz }) => {
    await page.goto(quizAddress(quiz, "en"));
    faults.push(...(await leftOver(page, await walk(page))).map((fault) => `${quiz}: ${fault}`));
    const found = await stories(page, quizAddress(quiz, "en"));
    n_followed += found.n_links;
    faults.push(...found.faults.map((fault) => `${quiz}: ${fault}`));
  }, 1);
  t.diagnostic(`${english.length} finals by keyboard, ${n_followed} links of stories followed`);
  assert.ok(n_followed > 20);
  none(faults, "what a keyboard cannot do");
  await context.close();
});

test("without script questions of every type are answered by keyboard", async () => {
  const folder = await builtCourses(everyType, ["--locale", "en"]);
  const context = await opened({ javaScriptEnabled: false }, { folder });
  const page = await context.newPage();
  await page.goto(quizAddress("hospitality", "en"));
  const { items } = await logicOf(page);
  assert.deepEqual([...new Set(items.map(({ t }) => t))].sort(), ["bool", "gap", "many", "match", "number", "one", "order", "scenario", "text"]);
  none(await leftOver(page, await walk(page)), "what a keyboard cannot do");
  await context.close();
});

test("without script a story gives nothing away below its choices, and on paper it has its scenes without outcomes", async () => {
  const context = await opened({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(quizAddress("hospitality", "en"));
  const item = (await logicOf(page)).items.find(({ t }) => t === "scenario");
  const start = `#q-${item.id}-${item.start}`;
  assert.deepEqual(await shownScenes(page, item), [start]);
  const outcome = await page.locator(`${start} [data-choice]`).first().getAttribute("href");
  await page.locator(`${start} [data-choice]`).first().click();
  assert.deepEqual(await shownScenes(page, item), [start, outcome]);
  await page.emulateMedia({ media: "print" });
  const isAsked = (node) => item.nodes[node].length > 0;
  assert.deepEqual((await shownScenes(page, item)).sort(), Object.keys(item.nodes).filter(isAsked).map((node) => `#q-${item.id}-${node}`).sort());
  await context.close();
});

/** Every text of every item, whatever its place. */
const texts = (page) =>
  page.evaluate(() => {
    const squeezed = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const parts = "label.option, .option-words, .pair label, select option, .scene p, .choices a, .gaps, .key p, .key li, .item-note, .quiz-hint";
    return [...document.querySelectorAll("[data-item]")]
      .map((box) => [box.getAttribute("data-item"), squeezed(box.querySelector(".item-stem")), [...box.querySelectorAll(parts)].map(squeezed).sort()])
      .sort(([one], [other]) => (one < other ? -1 : 1));
  });

test("every question says the same with script and without, in every locale", async (t) => {
  const plain = await opened({ javaScriptEnabled: false });
  const scripted = await opened({});
  let n_texts = 0;
  const bare = await plain.newPage();
  const page = await scripted.newPage();
  for (const { quiz, locale } of finals) {
    await bare.goto(quizAddress(quiz, locale));
    await page.goto(quizAddress(quiz, locale));
    await begin(page);
    const [without, withScript] = [await texts(bare), await texts(page)];
    n_texts += without.flat(2).length;
    assert.deepEqual(withScript, without, `${quiz} in ${locale}`);
  }
  t.diagnostic(`${n_texts} texts compared in ${finals.length} quizzes`);
  await plain.close();
  await scripted.close();
});

test("without script nothing is offered that only a script can do, and the page says how it is used", async () => {
  const context = await opened({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(quizAddress("hospitality", "en"));
  assert.equal(await page.locator("form.quiz button:visible").count(), 0);
  assert.ok(await page.locator("[data-plain]").first().isVisible());
  assert.ok(await page.locator("#quiz-sheet-answers").isVisible());
  assert.ok(!(await page.locator("#quiz-sheet-key").isVisible()), "the key is folded");
  await page.locator(".quiz-fold summary").press("Enter");
  assert.ok(await page.locator("#quiz-sheet-key").isVisible());
  await context.close();
});

test("on paper questions, answer sheet and key each start on a page of their own, with every answer", async () => {
  const context = await opened({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(quizAddress("hospitality", "en"));
  await page.emulateMedia({ media: "print" });
  const { items } = await logicOf(page);
  const printed = await page.evaluate(() => {
    const seen = (element) => element.checkVisibility();
    const sheet = (id) => document.getElementById(id).closest(".quiz-sheet");
    const sheets = ["quiz-sheet-answers", "quiz-sheet-key"].map((id) => ({ id, isSeen: seen(sheet(id)), breakBefore: getComputedStyle(sheet(id)).breakBefore }));
    const count = (selector) => [...document.querySelectorAll(selector)].filter(seen).length;
    return { sheets, n_questions: count(".item-stem"), n_rows: count("#quiz-sheet-answers ~ .table tbody tr"), n_answers: count(".key-list li"), n_buttons: count("form.quiz button"), n_keys: count(".item .key p") };
  });
  for (const { id, isSeen, breakBefore } of printed.sheets) assert.ok(isSeen && breakBefore === "page", `${id}: ${isSeen}, ${breakBefore}`);
  assert.deepEqual([printed.n_questions, printed.n_rows, printed.n_answers], [items.length, items.length, items.length]);
  assert.deepEqual([printed.n_buttons, printed.n_keys], [0, 0], "no buttons, and no answers beside the questions");
  const pdf = (await page.pdf()).toString("latin1");
  const n_pages = [...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length;
  assert.ok(n_pages >= 3, `${n_pages} pages`);
  await context.close();
});
