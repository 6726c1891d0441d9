// Words of a quiz that try to be more than words: the program refuses them, or they come out as text.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { launch, serve } from "../lib/browser.js";
import { PUBLIC, config } from "../lib/sites.js";
import { begin, drawn, finish, quizAddress, quizFile, right, submit, wrong } from "../lib/quiz.js";
import { builtCourses, changedCourses } from "../lib/quiz_build.js";
import { none } from "../lib/faults.js";

const QUIZ = "hospitality";
const WORDS = `locales/${config.source}/quiz-${QUIZ}.ftl`;

/** Words of options that must not be published, and why the program says it does not. */
const REFUSED = [
  ["</script><script>globalThis.hit = 1</script>", "fluent-markup"],
  ["<img src=x onerror=globalThis.hit=1>", "fluent-markup"],
  ["<!-- --> ]]> <![CDATA[", "fluent-markup"],
  ["&lt;b&gt; &amp; &#60;", "fluent-markup"],
  ["a\u2028b", "text-invisible"],
  ['a{ "\\u2028" }b', "text-invisible"],
  ["a\u2029b", "text-invisible"],
  ["a\u202eb", "text-invisible"],
  ['a{ "\\u202E" }b', "text-invisible"],
  ["a\u2066b", "text-invisible"],
  ["a\u200fb", "text-invisible"],
  ["a\u061cb", "text-invisible"],
  ["a\u200bb", "text-invisible"],
  ["a\u{e0041}b", "text-invisible"],
  ['a{ "\\u0000" }b', "text-invisible"],
  ["Call 1-800-555-0199 now", "contact-unregistered"],
  ["See https://evil.example/x", "fluent-markup"],
  ["javascript:globalThis.hit=1", "fluent-markup"],
];

/** Words that may be published, and what a reader must see. */
const LET_PASS = [
  [`"' onmouseover="globalThis.hit=1" x='`, `"' onmouseover="globalThis.hit=1" x='`],
  ['{ "{{ 7*7 }}{% raw %}" }', "{{ 7*7 }}{% raw %}"],
  ['\\" \\\\ \\u0022', '\\" \\\\ \\u0022'],
  ["\u2018a\u2019 \u201cb\u201d `c` $d #e", "\u2018a\u2019 \u201cb\u201d `c` $d #e"],
  ["{ $contact-us-911 } & more", "911 & more"],
];

/** Puts words into options one after the other; `places` hears the line of each. */
const putting = (words, places = []) => (text) => {
  const waiting = words.slice();
  const lines = text.split("\n").map((line, at) => {
    const [, start] = /^( +\.o-[a-z0-9-]+ = )/.exec(line) ?? [];
    if (!start || waiting.length === 0) return line;
    places.push(at + 1);
    return start + waiting.shift();
  });
  return lines.join("\n");
};

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("words that hold markup, addresses, numbers or what cannot be seen are refused, each at its place", async (t) => {
  const places = [];
  const { refused } = await changedCourses({ [WORDS]: putting(REFUSED.map(([words]) => words), places) }, ["--locale", config.source]);
  assert.ok(refused, "the program published hostile words");
  const said = [...refused.matchAll(/error\[([a-z-]+)\][^\n]*\n *--> ([^\n]+)/g)].map(([, code, place]) => `${code} ${place}`);
  const missed = REFUSED.filter(([, code], at) => !said.some((fault) => fault.startsWith(`${code} ${WORDS}:${places[at]}:`)));
  t.diagnostic(`${REFUSED.length} hostile words, ${REFUSED.length - missed.length} refused`);
  none(missed.map(([words, code]) => `${JSON.stringify(words)} is not refused as ${code}`), "words that are let through");
});

test("words that may pass come out as text, before and after the quiz is taken, with script and without", async () => {
  const folder = await builtCourses({ [WORDS]: putting(LET_PASS.map(([words]) => words)) }, ["--locale", config.source]);
  for (const javaScriptEnabled of [false, true]) {
    const context = await browser.newContext({ javaScriptEnabled });
    const log = await serve(context, { folder });
    const page = await context.newPage();
    await page.goto(quizAddress(QUIZ, config.source));
    const options = () => page.evaluate(() => [...document.querySelectorAll("[data-option] span:not(.moves)")].map((option) => option.textContent.replace(/[\u2066-\u2069]/g, "")));
    const seen = await options();
    for (const [, wanted] of LET_PASS) assert.ok(seen.includes(wanted), `${JSON.stringify(wanted)} is not seen`);
    if (javaScriptEnabled) {
      await finish(page, await begin(page), wrong);
      assert.deepEqual((await options()).sort(), seen.sort());
      assert.equal(await page.evaluate(() => globalThis.hit), undefined);
    }
    none([...log.foreign, ...log.console], "words on the console and requests");
    await context.close();
  }
});

test("even if hostile words got into a page, its script would write them as text", async () => {
  const evil = '<img src="x" onerror="globalThis.hit=1">\u2028</script>{n}';
  const context = await browser.newContext();
  await serve(context);
  const escaped = (text) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  const words = (html) => html.replace(/data-words="([^"]*)"/, (_, value) => `data-words="${escaped(JSON.stringify(Object.fromEntries(Object.keys(JSON.parse(value.replaceAll("&quot;", '"').replaceAll("&amp;", "&"))).map((key) => [key, evil]))))}"`);
  const path = fileURLToPath(quizFile(PUBLIC, QUIZ, config.source));
  await context.route(quizAddress(QUIZ, config.source), (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: words(readFileSync(path, "utf8")) }));
  const page = await context.newPage();
  await page.goto(quizAddress(QUIZ, config.source));
  const items = await begin(page);
  await submit(page);
  await page.locator("[data-errors]").waitFor();
  await finish(page, items, (item) => (item.t === "one" ? wrong(item) : right(item)));
  const { texts, made, hit } = await page.evaluate(() => ({
    texts: ["score", "live", "verdict", "competency-list"].map((name) => document.querySelector(`[data-item]:not([hidden]) [data-${name}], form.quiz > [data-${name}], .quiz-result [data-${name}]`)?.textContent ?? ""),
    made: document.querySelectorAll("form.quiz img, form.quiz script").length,
    hit: globalThis.hit,
  }));
  for (const text of texts) assert.ok(text.includes("<img src="), `not written as text: ${text}`);
  assert.deepEqual([made, hit, (await drawn(page)).length], [0, undefined, items.length]);
  await context.close();
});
