// In Chromium: what a learner is told about gaps, about answers and about the result, and what can be
// done next.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, serve } from "../lib/browser.js";
import { answerAll, begin, drawn, finish, logicOf, quizAddress, resultOf, right, stateOf, submit, wrong } from "../lib/quiz.js";
import { builtCourses, everyType } from "../lib/quiz_build.js";

/** Courses whose finals have questions of every type, and every way to show answers and to try again. */
const setting = (lines) => (text) => Object.entries(lines).reduce((changed, [key, value]) => changed.replace(new RegExp(`^${key} = .*$`, "m"), `${key} = ${value}`), text);
const CHANGES = {
  ...everyType,
  "quizzes/hospitality.toml": (text) => setting({ attempts: 2, retry: '"same"' })(everyType["quizzes/hospitality.toml"](text)),
  "quizzes/labor-inspectors.toml": setting({ reveal: '"each"', retry: '"wrong-only"' }),
  "quizzes/child-welfare.toml": setting({ reveal: '"never"' }),
};

let browser;
let context;
before(async () => {
  browser = await launch();
  context = await browser.newContext();
  await serve(context, { folder: await builtCourses(CHANGES, ["--locale", "en"]) });
});
after(() => browser.close());

async function opened(quiz = "hospitality") {
  const page = await context.newPage();
  await page.goto(quizAddress(quiz, "en"));
  return page;
}

const wordsOf = (page) => page.evaluate(() => JSON.parse(document.querySelector("form.quiz").getAttribute("data-words")));
const live = (page) => page.textContent("[data-live]");
/** Where the focus is: the first of the named places that holds it, or is it. */
const focused = (page, selector) => page.evaluate((selector) => Boolean(document.activeElement.closest(selector)), selector);
const answersTo = (items, how = right) => Object.fromEntries(items.map((item) => [item.id, how(item)]));

test("submitting with gaps leads to a summary whose links lead to the questions, and nothing is judged yet", async () => {
  const page = await opened();
  const title = await page.title();
  const items = await begin(page);
  await answerAll(page, answersTo(items.slice(0, 7)));
  await submit(page);
  assert.equal(await stateOf(page), "open");
  assert.ok(await page.evaluate(() => document.activeElement.matches("[data-errors]")), "the summary has no focus");
  assert.notEqual(await page.title(), title);
  assert.ok((await page.title()).endsWith(title));
  const links = page.locator("[data-errors] a");
  assert.equal(await links.count(), items.length - 7);
  for (const [at, item] of items.slice(7).entries()) {
    await links.nth(at).focus();
    await page.keyboard.press("Enter");
    assert.ok(await focused(page, `#q-${item.id}`), `the link to ${item.id} does not lead there`);
    const box = page.locator(`#q-${item.id}`);
    assert.ok(await box.locator("[data-error]").isVisible());
    assert.equal(await box.getAttribute("aria-describedby"), await box.locator("[data-error]").getAttribute("id"));
    assert.equal(await links.nth(at).textContent(), await box.locator("[data-error]").textContent());
  }
  assert.equal(await page.locator("[data-verdict]:visible, .key:visible").count(), 0);
  await finish(page, items);
  assert.equal(await page.title(), title);
  assert.ok(!(await page.locator("[data-errors]").isVisible()));
  assert.equal((await resultOf(page)).percent, 100);
  await page.close();
});

test("each kind of gap is told in its own words", async () => {
  const page = await opened();
  const words = await wordsOf(page);
  const items = await begin(page);
  const said = async (id, changes) => {
    await answerAll(page, { ...answersTo(items), ...changes });
    await submit(page);
    const error = page.locator(`#q-${id} [data-error]`);
    return (await error.isVisible()) ? error.textContent() : undefined;
  };
  const word = (key, id) => words[key].replace("{n}", items.findIndex((item) => item.id === id) + 1);
  const order = items.find(({ t }) => t === "order");
  const match = items.find(({ t }) => t === "match");
  for (const typed of ["1,234", "1 234", "1.234.567"]) assert.equal(await said("added-number", { "added-number": typed }), word("thousands", "added-number"), typed);
  for (const typed of ["about 24", "0x10", "--1"]) assert.equal(await said("added-number", { "added-number": typed }), word("not-a-number", "added-number"), typed);
  assert.equal(await page.getAttribute("#q-added-number input[type=text]", "aria-invalid"), "true");
  assert.equal(await said("added-text", { "added-text": " … . " }), word("missing", "added-text"), "punctuation alone is no answer");
  await page.close();
  const other = await opened();
  const again = await begin(other);
  const at = (id) => again.findIndex((item) => item.id === id) + 1;
  await answerAll(other, { ...answersTo(again), [match.id]: { [match.q[0]]: match.r[match.q[0]] }, "added-text": "  " });
  await other.locator(`#q-${order.id} select`).first().selectOption(await other.locator(`#q-${order.id} select`).last().inputValue());
  await submit(other);
  const errors = await other.locator("[data-error-list] li").allTextContents();
  assert.deepEqual(errors.sort(), [words.places.replace("{n}", at(order.id)), words.missing.replace("{n}", at(match.id)), words.missing.replace("{n}", at("added-text"))].sort());
  await other.close();
});

test("after submitting the result has the focus, the live region speaks, and every verdict is written", async () => {
  const page = await opened();
  const words = await wordsOf(page);
  const items = await begin(page);
  await finish(page, items, (item) => (item.t === "one" || item.t === "match" ? wrong(item) : right(item)));
  assert.ok(await page.evaluate(() => document.activeElement.matches("[data-result]")), "the result has no focus");
  const { percent, passed, verdicts } = await resultOf(page);
  assert.ok((await live(page)).includes(String(percent)));
  assert.equal(await page.getAttribute("[data-live]", "role"), "status");
  assert.ok(!passed && percent > 0 && percent < 100);
  for (const item of items) {
    const box = page.locator(`#q-${item.id}`);
    const verdict = await box.locator("[data-verdict]").evaluate((place) => [...place.childNodes].filter((node) => node.nodeType === 3 || node.getAttribute("aria-hidden") !== "true").map((node) => node.textContent).join("").trim());
    assert.equal(verdict, words[verdicts[item.id]], item.id);
    if (item.t !== "match") assert.equal(verdicts[item.id], item.t === "one" ? "wrong" : "right", item.id);
    assert.ok(await box.locator(".key").evaluate((key) => key.open), `${item.id}: its explanation is not shown`);
    assert.ok(await box.evaluate((fieldset) => fieldset.disabled), `${item.id} can still be answered`);
    if (item.t !== "one") continue;
    const feedback = await box.locator("[data-feedback]:visible").evaluateAll((rows) => rows.map((row) => row.dataset.feedback));
    assert.deepEqual(feedback, [wrong(item)], `${item.id}: the feedback is not that of what was chosen`);
  }
  const missed = items.filter((item) => item.crit && verdicts[item.id] !== "right");
  assert.equal(await page.locator("[data-critical-list] li").count(), missed.length);
  assert.ok(missed.length > 0);
  await page.close();
});

/** Percent by competency, from the line for a trainer: points of each item as it writes them. */
function byCompetency({ items }, line) {
  const bank = items.slice().sort((one, other) => (one.id < other.id ? -1 : 1));
  const sums = new Map();
  for (const cell of line.split(".")[4].split("_")) {
    const [at, points] = cell.split("-");
    const item = bank[parseInt(at, 36)];
    if (points === "s") continue;
    const sum = sums.get(item.c) ?? { total: 0, max: 0 };
    sums.set(item.c, { total: sum.total + item.p * parseInt(points, 36), max: sum.max + item.p * 1000 });
  }
  const sorted = [...sums].sort(([one, a], [other, b]) => a.total * b.max - b.total * a.max || (one < other ? -1 : 1));
  return sorted.map(([id, { total, max }]) => ({ id, percent: Math.floor((100 * total) / max) }));
}

test("on a phone everything can be cleared from the first screen of the result", async () => {
  const page = await opened();
  await page.setViewportSize({ width: 360, height: 740 });
  await finish(page, await begin(page), wrong);
  await page.locator("[data-result]").evaluate((heading) => heading.scrollIntoView());
  const button = page.locator(".quiz-result [data-do=clear]");
  const { y, height } = await button.boundingBox();
  assert.ok(y > 0 && y + height <= 740, `the button is at ${y}`);
  assert.equal(await button.textContent(), await page.locator("[data-do=clear]").last().textContent(), "the same is called the same");
  await button.press("Enter");
  assert.equal(await stateOf(page), "start");
  assert.ok(await focused(page, "[data-begin]"), "the start has no focus");
  await page.close();
});

test("the result by competency has the weakest first and leads to the lessons of what was wrong", async () => {
  const page = await opened();
  const words = await wordsOf(page);
  const items = await begin(page);
  await finish(page, items, (item) => (item.c === "talk" || item.t === "match" ? wrong(item) : right(item)));
  const { line } = await resultOf(page);
  const expected = byCompetency(await logicOf(page), line);
  const rows = page.locator("[data-competency-list] > li");
  assert.ok(expected.length > 2 && expected[0].id === "talk");
  assert.equal(await rows.count(), expected.length);
  for (const [at, { id, percent }] of expected.entries()) {
    const text = await rows.nth(at).textContent();
    assert.ok(text.startsWith(words.row.replace("{name}", words[`c-${id}`]).replace("{percent}", percent)), `${text} is not ${id} ${percent}`);
    assert.equal((await rows.nth(at).locator("a").count()) > 0, percent < 100, `lessons for ${id}`);
  }
  await page.close();
});

test("what was wrong can be practised until it is right, without touching the result", async () => {
  const page = await opened();
  const items = await begin(page);
  const isWrong = (item) => ["many", "number", "gap"].includes(item.t);
  await finish(page, items, (item) => (isWrong(item) ? wrong(item) : right(item)));
  const { percent } = await resultOf(page);
  await page.click("[data-do=practise]");
  const left = await drawn(page);
  assert.deepEqual(left.map(({ id }) => id), items.filter(isWrong).map(({ id }) => id));
  for (const item of left) {
    const box = page.locator(`#q-${item.id}`);
    assert.ok(!(await box.locator("[data-verdict]").isVisible()), "the old verdict is gone");
    await box.locator("[data-do=check]").click();
    assert.ok(await box.locator("[data-error]").isVisible(), "an empty answer is not judged");
    await answerAll(page, { [item.id]: wrong(item) });
    await box.locator("[data-do=check]").click();
    assert.ok(!(await box.locator("[data-verdict].is-right").count()));
    await answerAll(page, { [item.id]: right(item) });
    await box.locator("[data-do=check]").click();
    assert.ok(await box.locator("[data-verdict].is-right").isVisible(), `${item.id} is not right`);
    assert.ok((await live(page)).length > 0);
  }
  assert.equal((await resultOf(page)).percent, percent);
  await page.close();
});

test("up and down move a line among the places that were picked, and lines without a place follow", async () => {
  const page = await opened();
  const item = (await begin(page)).find(({ t }) => t === "order");
  const box = page.locator(`#q-${item.id}`);
  const lines = () => box.locator("[data-place]").evaluateAll((selects) => selects.map((select) => [select.getAttribute("data-place"), Number(select.value)]));
  const pick = async (id, place) => box.locator(`select[data-place="${id}"]`).selectOption(place ? String(place) : "");
  const press = (id, step) => box.locator(`[data-option="${id}"] [data-move="${step}"]`).press("Enter");
  const places = (ids) => ids.map((id, at) => [id, at + 1]);
  const [a, b, c, ...rest] = (await lines()).map(([id]) => id);
  for (const [id, place] of [[a, 1], [c, 2], [b, 3]]) await pick(id, place);
  await press(c, -1);
  assert.deepEqual(await lines(), places([c, a, b, ...rest]));
  assert.ok(await focused(page, `#q-${item.id} [data-option="${c}"] [data-move="-1"]`), "the button has lost the focus");
  assert.ok((await live(page)).includes("1"));
  await press(c, -1);
  assert.deepEqual(await lines(), places([c, a, b, ...rest]), "the first line cannot go up");
  await press(c, 1);
  assert.deepEqual(await lines(), places([a, c, b, ...rest]));
  const all = [a, c, b, ...rest];
  for (const id of all) await pick(id, 0);
  const last = all.at(-1);
  await pick(last, 1);
  await press(all[1], -1);
  assert.deepEqual(await lines(), places([last, all[1], all[0], ...all.slice(2, -1)]));
  await page.close();
});

test("a question that speaks of abuse says so, and skipping it costs nothing", async () => {
  const page = await opened();
  const items = await begin(page);
  const skippable = items.filter(({ skip }) => skip);
  assert.ok(skippable.length > 0);
  for (const { id } of skippable) {
    assert.ok(await page.locator(`#q-${id} .item-note`).isVisible());
    await page.check(`#q-${id} [data-skip]`);
  }
  await finish(page, items.filter(({ skip }) => !skip));
  const { percent, passed, verdicts } = await resultOf(page);
  assert.deepEqual([percent, passed], [100, true]);
  for (const { id } of skippable) assert.equal(verdicts[id], "skipped");
  await page.close();
});

test("with a number of attempts there is no other one after the last, and the same form comes again", async () => {
  const page = await opened();
  const first = await begin(page);
  const code = await page.locator("[data-code]").first().textContent();
  await finish(page, first, wrong);
  await page.click("[data-do=again]");
  assert.deepEqual((await drawn(page)).map(({ id }) => id), first.map(({ id }) => id));
  assert.equal(await page.locator("[data-code]").first().textContent(), code);
  assert.equal(await page.locator("[data-item]:not([hidden]) [data-option] input:checked").count(), 0, "the answers are empty again");
  await finish(page, first);
  assert.ok((await resultOf(page)).passed);
  assert.ok(!(await page.locator("[data-do=again]").isVisible()), "a third attempt is offered");
  await page.close();
});

test("a new attempt at a drawn quiz has another form", async () => {
  const page = await opened("transportation");
  await finish(page, await begin(page), wrong);
  const code = await page.locator("[data-code]").first().textContent();
  assert.ok(!(await resultOf(page)).passed);
  await page.click("[data-do=again]");
  assert.notEqual(await page.locator("[data-code]").first().textContent(), code);
  await finish(page, await drawn(page));
  assert.ok((await resultOf(page)).passed);
  await page.close();
});

test("where answers are shown one by one, each is judged once, and only wrong ones come again", async () => {
  const page = await opened("labor-inspectors");
  const items = await begin(page);
  const isWrong = (_, at) => at % 4 === 0;
  for (const [at, item] of items.entries()) {
    const box = page.locator(`#q-${item.id}`);
    await answerAll(page, { [item.id]: isWrong(item, at) ? wrong(item) : right(item) });
    await box.locator("[data-do=check]").click();
    assert.equal(await box.locator("[data-verdict].is-right").count(), isWrong(item, at) ? 0 : 1, item.id);
    assert.ok(await box.evaluate((fieldset) => fieldset.disabled));
    assert.ok(await focused(page, "[data-verdict]"), "the verdict has no focus");
  }
  await submit(page);
  const { percent } = await resultOf(page);
  assert.ok(percent < 100);
  await page.click("[data-do=again]");
  const left = await drawn(page);
  assert.deepEqual(left.map(({ id }) => id), items.filter(isWrong).map(({ id }) => id));
  await finish(page, left);
  const again = await resultOf(page);
  assert.deepEqual([again.percent, Object.keys(again.verdicts).length], [100, items.length]);
  await page.close();
});

test("where answers are never shown, there is a result and no verdict beside any question", async () => {
  const page = await opened("child-welfare");
  const items = await begin(page);
  await finish(page, items, (item) => (item.t === "one" ? wrong(item) : right(item)));
  assert.equal(await stateOf(page), "done");
  assert.equal(await page.locator("[data-verdict]:visible, .key:visible, [data-do=practise]:visible").count(), 0);
  assert.ok(await page.locator("[data-score]").isVisible());
  await page.close();
});

test("a form code gives everyone the same questions; what is none is told at its field", async () => {
  const page = await opened("transportation");
  await page.fill("[data-wanted]", "not a code");
  await page.click("[data-do=start]");
  assert.equal(await stateOf(page), "start");
  assert.ok(await page.locator("[data-wanted-error]").isVisible());
  assert.ok(await page.evaluate(() => document.activeElement.matches("[data-wanted][aria-invalid=true]")));
  const first = await begin(page, { code: " BCDF ghjk" });
  const other = await opened("transportation");
  const second = await begin(other, { code: "bcdf-ghjk" });
  assert.deepEqual(second.map(({ id }) => id), first.map(({ id }) => id));
  assert.equal(await other.locator("[data-code]").first().textContent(), "bcdf-ghjk");
  await page.close();
  await other.close();
});
