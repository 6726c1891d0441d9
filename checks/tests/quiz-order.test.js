// In Chromium: where an option stands in the project's files makes no difference to what it is worth.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { parse, stringify } from "smol-toml";
import { launch, onPages, serve } from "../lib/browser.js";
import { answerAll, begin, finals, logicOf, quizAddress, resultOf, right, submit, wrong } from "../lib/quiz.js";
import { builtCourses } from "../lib/quiz_build.js";

const CODE = "bcdf-ghjk";
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** A quiz file in which everything that can be chosen stands the other way round. */
function reversed(text) {
  const quiz = parse(text);
  for (const item of quiz.item) {
    item.options?.reverse();
    for (const node of item.node ?? []) node.choices?.reverse();
  }
  return stringify(quiz);
}

/** The words of what can be chosen: by item, then by id, or by node and choice in a story. */
const wordsOf = (page) =>
  page.evaluate(() => {
    const squeezed = (element) => element.textContent.replace(/\s+/g, " ").trim();
    const byItem = {};
    for (const box of document.querySelectorAll("[data-item]")) {
      const words = (byItem[box.getAttribute("data-item")] = {});
      for (const option of box.querySelectorAll("[data-option]")) words[option.getAttribute("data-option")] = squeezed(option.querySelector(".option-words") ?? option.querySelector("span"));
      for (const option of box.querySelectorAll("[data-prompt] option, [data-gap] option")) if (option.value) words[option.value] = squeezed(option);
      for (const link of box.querySelectorAll("[data-choice]")) words[`${link.closest("[data-node]").getAttribute("data-node")} ${link.getAttribute("data-choice")}`] = squeezed(link);
    }
    return byItem;
  });

/** An answer with every id of an option changed by `change`; in a story `change` is told the node. */
function translated(item, given, change) {
  if (item.q) return Object.fromEntries(Object.entries(given).map(([place, id]) => [place, change(id)]));
  if (item.t !== "scenario") return Array.isArray(given) ? given.map((id) => change(id)) : change(given);
  let node = item.start;
  return given.map((id) => {
    const changed = change(id, node);
    const [, to] = item.nodes[node].find(([choice]) => [id, changed].includes(choice));
    node = to;
    return changed;
  });
}

const spoken = (item, given, words) => translated(item, given, (id, node) => words[item.id][node ? `${node} ${id}` : id]);

/** The ids of spoken options on another page, where each is said once. */
const heard = (item, said, words) =>
  translated(item, said, (text, node) => {
    const found = Object.entries(words[item.id]).filter(([key, word]) => word === text && (!node || key.startsWith(`${node} `)));
    assert.equal(found.length, 1, `${item.id}: "${text}" is said ${found.length} times`);
    return found[0][0].split(" ").pop();
  });

async function taken(page, quiz, locale, answers) {
  await page.goto(quizAddress(quiz, locale));
  const items = await begin(page, { code: CODE });
  const words = await wordsOf(page);
  const given = answers(items, words);
  await answerAll(page, Object.fromEntries(items.map((item) => [item.id, given[item.id]])));
  await submit(page);
  return { items, words, given, ...(await resultOf(page)) };
}

test("with every option of every quiz reversed in its file, the same answers by their words give the same result", async (t) => {
  const banks = [...new Set(finals.map(({ quiz }) => `quizzes/${quiz}.toml`))];
  const folder = await builtCourses(Object.fromEntries(banks.map((path) => [path, reversed])));
  const [first, second] = [await browser.newContext(), await browser.newContext()];
  await serve(first);
  await serve(second, { folder });
  const turned = await second.newPage();
  let n_answers = 0;
  await onPages(first, finals, async (page, { quiz, locale }) => {
    const mixed = (items) => Object.fromEntries(items.map((item, at) => [item.id, at % 3 === 1 ? wrong(item) : right(item)]));
    const one = await taken(page, quiz, locale, mixed);
    const said = Object.fromEntries(one.items.map((item) => [item.id, spoken(item, one.given[item.id], one.words)]));
    const other = await taken(turned, quiz, locale, (items, words) => Object.fromEntries(items.map((item) => [item.id, heard(item, said[item.id], words)])));
    const options = async (page) => (await logicOf(page)).items.filter((item) => item.o).map(({ id, o }) => [id, o]);
    const backwards = (await options(turned)).map(([id, list]) => [id, list.reverse()]);
    assert.deepEqual(backwards, await options(page), "the options are reversed");
    assert.ok(one.percent > 0 && one.percent < 100);
    const result = ({ items, percent, passed, verdicts, line }) => ({ drawn: items.map(({ id }) => id), percent, passed, verdicts, line });
    assert.deepEqual(result(other), result(one), `${quiz} in ${locale}`);
    n_answers += one.items.length;
  }, 1);
  t.diagnostic(`${n_answers} answers by their words in ${finals.length} quizzes`);
  await first.close();
  await second.close();
});
