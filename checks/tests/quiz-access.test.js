// In Chromium: a quiz in each of its states for people who use a keyboard, a screen reader, a small
// screen or large letters.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import axe from "axe-core";
import { launch, serve } from "../lib/browser.js";
import { answerAll, begin, certify, codeOf, drawn, quizAddress, right, stateOf, submit, wholeIn, wrong } from "../lib/quiz.js";
import { none } from "../lib/faults.js";

const QUIZ = "hospitality";
/** A phone, and a wide screen at 400 %: 1280 by 1024 pixels are then 320 by 256 of the page's. */
const NARROW = [
  { name: "320 px wide", viewport: { width: 320, height: 640 } },
  { name: "at 400 %", viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 },
];
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Brings a quiz into each of its states, one after the other, and looks at it in each. */
async function throughStates(page, locale, look) {
  await page.goto(quizAddress(QUIZ, locale));
  await look("fresh");
  const items = await begin(page);
  await submit(page);
  await look("with an error summary");
  await answerAll(page, Object.fromEntries(items.map((item, at) => [item.id, at % 3 === 1 && !item.crit && item.t !== "match" ? wrong(item) : right(item)])));
  await look("answered");
  await submit(page);
  await look("with a result");
  await page.click("[data-do=again]");
  await answerAll(page, Object.fromEntries((await drawn(page)).map((item) => [item.id, right(item)])));
  await submit(page);
  await certify(page, "Maria-Magdalena Wolfeschlegelsteinhausenbergerdorff");
  await look("with a certificate");
}

test("axe-core finds no violation in any state of a quiz, in English and Arabic, light and dark", async (t) => {
  const faults = [];
  let n_runs = 0;
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } });
  await serve(context);
  const locales = wholeIn(QUIZ, ["en", "ar"]);
  for (const locale of locales) {
    const page = await context.newPage();
    await throughStates(page, locale, async (state) => {
      if (!(await page.evaluate(() => Boolean(globalThis.axe)))) await page.evaluate(axe.source);
      for (const colorScheme of ["light", "dark"]) {
        await page.emulateMedia({ colorScheme });
        const violations = await page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`));
        });
        n_runs += 1;
        faults.push(...violations.map((violation) => `${locale} ${state}, ${colorScheme}: ${violation}`));
      }
    });
    await page.close();
  }
  t.diagnostic(`${faults.length} violations in ${n_runs} runs`);
  assert.ok(n_runs >= 10);
  none(faults, "violations");
  await context.close();
});

for (const { name, ...options } of NARROW) {
  test(`${name}, no state of a quiz scrolls sideways, and whatever is touched is large enough`, async () => {
    const faults = [];
    const context = await browser.newContext(options);
    await serve(context);
    const page = await context.newPage();
    for (const locale of wholeIn(QUIZ)) {
      await throughStates(page, locale, async (state) => {
        const { width, small } = await page.evaluate(() => {
          const targets = [...document.querySelectorAll("form.quiz :is(button, select, summary, input[type=text], label.option, .choices a, .scene-next a, .quiz-errors a)")].filter((element) => element.checkVisibility());
          const small = targets.filter((element) => element.getBoundingClientRect().height < 43.5).map((element) => `${element.tagName.toLowerCase()} "${element.textContent.trim().slice(0, 30)}" ${element.getBoundingClientRect().height} px`);
          return { width: Math.max(document.documentElement.scrollWidth, document.body.scrollWidth), small };
        });
        if (width > 320) faults.push(`${locale} ${state}: ${width} px wide`);
        faults.push(...small.map((target) => `${locale} ${state}: ${target} high`));
      });
    }
    none(faults, "faults");
    await context.close();
  });
}

/** Where the focus is, as somebody at a keyboard has to know it. */
const place = (page) =>
  page.evaluate(() => {
    const element = document.activeElement;
    const attribute = (name) => element.getAttribute(name);
    return {
      item: element.closest("[data-item]")?.getAttribute("data-item"),
      kind: element.matches("[data-skip]") ? "skip" : (attribute("type") ?? element.tagName.toLowerCase()),
      key: attribute("data-prompt") ?? attribute("data-gap") ?? attribute("data-place"),
      value: element.value,
      choice: attribute("data-choice"),
      isOutcome: Boolean(element.closest("[data-outcome]")) && element.tagName === "A",
      does: attribute("data-do"),
      isName: element.matches("[data-name]"),
      isSeen: !element.closest("form.quiz") || !element.matches("a, button, input, select, summary") || getComputedStyle(element).outlineStyle !== "none",
    };
  });

/** Presses a key until the value under the focus is the wanted one. */
async function pressUntil(page, key, wanted) {
  for (let n = 0; n < 12; n += 1) {
    if ((await page.evaluate(() => document.activeElement.value)) === wanted) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${wanted}`);
}

/** Does with the keyboard what the answer asks for at the place where the focus is. */
async function atItem(page, item, given, at, told) {
  const list = [given].flat();
  if (at.kind === "radio") {
    await page.keyboard.press("Space");
    await pressUntil(page, "ArrowDown", given);
  }
  if (at.kind === "checkbox" && list.includes(at.value)) await page.keyboard.press("Space");
  if (at.kind === "select-one" || at.kind === "select") await pressUntil(page, "ArrowDown", item.q ? given[at.key] : String(list.indexOf(at.key) + 1));
  if (at.choice === list[told.length]) {
    told.push(at.choice);
    await page.keyboard.press("Enter");
  } else if (at.isOutcome) await page.keyboard.press("Enter");
}

for (const locale of wholeIn(QUIZ, ["en", "ar"])) {
  test(`a learner with a keyboard alone comes from the start to the certificate (${locale})`, async (t) => {
    const context = await browser.newContext();
    await serve(context);
    const page = await context.newPage();
    await page.goto(quizAddress(QUIZ, locale));
    let items = new Map();
    const told = new Map();
    let n_stops = 0;
    for (let done = false; !done; n_stops += 1) {
      assert.ok(n_stops < 300, "the way by Tab does not end");
      await page.keyboard.press("Tab");
      const at = await place(page);
      assert.ok(at.isSeen, `the focus cannot be seen: ${JSON.stringify(at)}`);
      const item = items.get(at.item);
      if (item) {
        if (!told.has(item.id)) told.set(item.id, []);
        await atItem(page, item, right(item), at, told.get(item.id));
      }
      if (at.isName) await page.keyboard.type("José");
      if (!["start", "submit", "certificate"].includes(at.does)) continue;
      await page.keyboard.press("Enter");
      if (at.does === "start") items = new Map((await drawn(page)).map((item) => [item.id, item]));
      if (at.does === "submit") assert.equal(await stateOf(page), "done");
      done = at.does === "certificate";
    }
    assert.ok(await page.evaluate(() => document.activeElement.matches("[data-sheet]")), "the certificate has no focus");
    const printed = await page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-sheet] [data-field]")].map((field) => [field.getAttribute("data-field"), field.textContent])));
    assert.deepEqual([printed.name, printed.score, printed.code], ["José", "100", codeOf(printed)]);
    t.diagnostic(`${n_stops} stops of the Tab key`);
    await context.close();
  });
}
