// The script's half of a quiz against the program's: the same hand-made cases, and thousands of
// random ones that the program works out while the test runs.

import { test } from "node:test";
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { PROJECT } from "../lib/sites.js";

const N_RANDOM = 10_000;

// As in a page: a classic script with nothing of Node around it.
const context = createContext({});
runInContext(readFileSync(join(PROJECT, "themes/default/assets/quiz/core.js"), "utf8"), context);
const core = context.HandbillQuiz;

/** Values of the script's own realm as plain ones of ours. */
const plain = (value) => (value === undefined ? value : JSON.parse(JSON.stringify(value)));

const seedOf = (letters) => {
  const seed = core.seed(letters);
  assert.notEqual(seed, null, `${letters} is no seed`);
  return seed;
};
const ids = (items) => items.map((item) => item.id);
const scored = ({ logic, seed, answers, skipped, forms }) => core.outcome(logic, core.draw(logic, seedOf(seed)), answers, skipped, forms);

/** What the script says to a case of the vectors, by what is asked. */
const ASK = {
  seed: ({ typed }) => (core.seed(typed) === null ? null : core.letters(core.seed(typed))),
  draw: ({ logic, seed }) => ids(core.draw(logic, seedOf(seed))),
  options({ logic, item, node, seed }) {
    const asked = logic.items.find(({ id }) => id === item);
    return node ? core.choices(logic, asked, node, seedOf(seed)) : core.options(logic, asked, seedOf(seed));
  },
  points: ({ item, answer, forms }) => core.points(item, answer, forms),
  number({ typed }) {
    const { value, why } = core.number(typed);
    return value === undefined ? why : value;
  },
  text: ({ typed }) => core.plain(typed),
  outcome(asked) {
    const { cells, total, max, percent, passed, competencies } = scored(asked);
    const byItem = (what) => Object.fromEntries(cells.map((cell) => [cell.id, what(cell)]));
    const sums = competencies.map((sum) => [sum.id, sum.total, sum.max, sum.percent]);
    return { points: byItem((cell) => cell.points), verdicts: byItem((cell) => cell.verdict), total, max, percent, passed, competencies: sums };
  },
  result: (asked) => core.result(asked.logic, seedOf(asked.seed), asked.answers, scored(asked).cells),
  code: ({ fields }) => core.checkCode(fields),
};

test("the script says what the hand-made cases expect", () => {
  const cases = JSON.parse(readFileSync(join(PROJECT, "tests/vectors/quiz.json"), "utf8"));
  assert.ok(cases.length > 100, `only ${cases.length} cases`);
  for (const asked of cases) {
    assert.ok(ASK[asked.what], `nobody knows how to ask for ${asked.what}`);
    assert.deepEqual(plain(ASK[asked.what](asked)), asked.expect, `${asked.what}: ${asked.name}`);
  }
});

/** What the script says to a random case, in the form in which the program says it. */
function answerTo(asked) {
  const { logic, seed, answers, forms } = asked;
  const drawn = core.draw(logic, seedOf(seed));
  const ofItems = (items, what) => Object.fromEntries(items.map((item) => [item.id, what(item)]));
  const choicesOf = (item) => Object.fromEntries(Object.keys(item.nodes).map((node) => [node, core.choices(logic, item, node, seedOf(seed))]));
  return {
    drawn: ids(drawn),
    options: ofItems(logic.items, (item) => core.options(logic, item, seedOf(seed))),
    choices: ofItems(logic.items.filter((item) => item.nodes), choicesOf),
    each: ofItems(logic.items.filter((item) => Object.hasOwn(answers, item.id)), (item) => core.points(item, answers[item.id], forms[item.id])),
    ...ASK.outcome(asked),
    result: ASK.result(asked),
  };
}

test(`the script says what the program says to ${N_RANDOM} random cases`, () => {
  const command = ["run", "--quiet", "--example", "quiz_cases", "--", String(N_RANDOM), "1"];
  const run = spawnSync("cargo", command, { cwd: PROJECT, encoding: "utf8", maxBuffer: 2 ** 30 });
  assert.equal(run.status, 0, run.stderr);
  const lines = run.stdout.trimEnd().split("\n");
  assert.equal(lines.length, N_RANDOM);
  for (const [index, line] of lines.entries()) {
    const asked = JSON.parse(line);
    assert.deepEqual(plain(answerTo(asked)), asked.expect, `case ${index}: ${line}`);
  }
});

test("a result string is read back, and refused when a letter of it changed", () => {
  const [asked] = JSON.parse(readFileSync(join(PROJECT, "tests/vectors/quiz.json"), "utf8")).filter(({ what }) => what === "result");
  const { cells } = scored(asked);
  const read = plain(core.readResult(asked.expect));
  assert.equal(read.quiz, asked.logic.id);
  assert.equal(read.version, asked.logic.v);
  assert.equal(core.letters(read.seed), asked.seed);
  assert.deepEqual(read.cells.map((cell) => cell.points).sort(), plain(cells).map((cell) => cell.points).sort());
  assert.equal(core.readResult(asked.expect.replace(/.$/, "z")), null);
  assert.equal(core.readResult(asked.expect.replace("HB1", "HB2")), null);
});
