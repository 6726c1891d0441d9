// How heavy quizzes are and how quick they answer.

import { test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { PROJECT, PUBLIC, campaigns, config, filesBelow } from "../lib/sites.js";
import { launch, serve } from "../lib/browser.js";
import { answerAll, begin, logicOf, quizAddress, quizFile, right } from "../lib/quiz.js";
import { builtCourses } from "../lib/quiz_build.js";

const MOST_SCRIPT = 10_240;
const MOST_MILLISECONDS = 100;
const QUIZ = "labor-inspectors";
const zipped = (text) => gzipSync(text, { level: 9 }).length;
const median = (numbers) => numbers.slice().sort((one, other) => one - other)[Math.floor(numbers.length / 2)];

test("each script of a site is at most 10 kB on the wire", (t) => {
  const sizes = new Map();
  for (const campaign of campaigns.keys()) {
    for (const path of filesBelow(join(PUBLIC, campaign)).filter((path) => path.endsWith(".js"))) {
      const name = path.replace(/^assets\/([a-z]+)\..*$/, "$1");
      sizes.set(name, Math.max(sizes.get(name) ?? 0, zipped(readFileSync(join(PUBLIC, campaign, path)))));
    }
  }
  for (const [name, size] of sizes) t.diagnostic(`${name}.js: ${size} bytes with gzip`);
  assert.deepEqual([...sizes.keys()].sort(), ["desk", "quiz", "site"]);
  for (const [name, size] of sizes) assert.ok(size <= MOST_SCRIPT, `${name}.js has ${size} bytes with gzip`);
});

/** A quiz file and its words with copies of its questions, until there are a hundred. */
function hundred() {
  const path = { bank: `quizzes/${QUIZ}.toml`, words: `locales/${config.source}/quiz-${QUIZ}.ftl` };
  const items = readFileSync(join(PROJECT, path.bank), "utf8").split(/(?=^\[\[item\]\]$)/m).slice(1);
  const messages = new Map(readFileSync(join(PROJECT, path.words), "utf8").split(/^(?=[a-z])/m).map((text) => [/^[a-z0-9-]+/.exec(text)?.[0], text]));
  const copies = Array.from({ length: 100 - items.length }, (_, at) => {
    const [, id] = /^id = "([a-z0-9-]+)"/m.exec(items[at % items.length]);
    const words = messages.get(`${QUIZ}-${id}`).replace(/^([a-z0-9-]+) = /, `$1-${at} = Case ${at}. `).replace(/^#.*\n?/gm, "");
    return { bank: items[at % items.length].replace(`id = "${id}"`, `id = "${id}-${at}"`).replace(/^#.*\n?/gm, ""), words };
  });
  const adding = (key) => (text) => `${text}\n${copies.map((copy) => copy[key].trimEnd()).join("\n\n")}\n`;
  return { [path.bank]: (text) => adding("bank")(text).replace(/^draw = .*$/m, "").replace('reveal = "end"', 'reveal = "each"'), [path.words]: adding("words") };
}

test("a quiz of a hundred questions is light enough for a slow line, and says at once whether an answer is right", async (t) => {
  const folder = await builtCourses(hundred(), ["--locale", config.source]);
  const html = readFileSync(fileURLToPath(quizFile(folder, QUIZ, config.source)), "utf8");
  t.diagnostic(`page of 100 questions: ${html.length} characters, ${zipped(html)} bytes with gzip`);
  const browser = await launch();
  const context = await browser.newContext();
  await serve(context, { folder });
  const page = await context.newPage();
  await page.goto(quizAddress(QUIZ, config.source));
  assert.equal((await logicOf(page)).items.length, 100);
  const items = await begin(page);
  await answerAll(page, Object.fromEntries(items.map((item) => [item.id, right(item)])));
  const times = { toVerdict: [], toFrame: [] };
  for (const item of items.slice(0, 20)) {
    const { toVerdict, toFrame, isRight } = await page.evaluate(async (id) => {
      const box = document.getElementById(`q-${id}`);
      const verdict = box.querySelector("[data-verdict]");
      const start = performance.now();
      box.querySelector("[data-do=check]").click();
      verdict.getBoundingClientRect();
      const toVerdict = performance.now() - start;
      await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
      return { toVerdict, toFrame: performance.now() - start, isRight: verdict.checkVisibility() && verdict.matches(".is-right") };
    }, item.id);
    assert.ok(isRight, item.id);
    times.toVerdict.push(toVerdict);
    times.toFrame.push(toFrame);
  }
  t.diagnostic(`from click to verdict, median of ${times.toVerdict.length}: ${median(times.toVerdict).toFixed(1)} ms laid out, ${median(times.toFrame).toFixed(1)} ms with the next frame`);
  assert.ok(median(times.toVerdict) < MOST_MILLISECONDS);
  await browser.close();
});
