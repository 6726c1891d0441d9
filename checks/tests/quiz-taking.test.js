// In Chromium: every final is taken from the start to the certificate, on the web and from a folder
// without network.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, onPages, serve } from "../lib/browser.js";
import { answer, begin, certify, codeOf, finals, quizAddress, quizFile, resultOf, right, stateOf, submit } from "../lib/quiz.js";
import { offlineCourses } from "../lib/quiz_build.js";
import { none } from "../lib/faults.js";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

/** Takes a quiz with every answer right, by hand; pushes what is not as it must be. */
async function take(page, { quiz, locale }, faults) {
  const fault = (said) => faults.push(`${quiz} in ${locale}: ${said}`);
  if ((await stateOf(page)) !== "start") return fault("does not start");
  const items = await begin(page);
  if (items.length !== 10) fault(`draws ${items.length} items`);
  for (const item of items) await answer(page, item, right(item));
  await submit(page);
  const { percent, passed, verdicts } = await resultOf(page);
  if (percent !== 100 || !passed) fault(`${percent} %, passed: ${passed}`);
  if (Object.values(verdicts).some((verdict) => verdict !== "right")) fault(JSON.stringify(verdicts));
  const printed = await certify(page, "Ana Pérez");
  if (printed.name !== "Ana Pérez" || printed.score !== "100" || printed.skipped !== "0") fault(JSON.stringify(printed));
  if (!/^\d{4}-\d\d-\d\d$/.test(printed.date) || printed.until <= printed.date) fault(`from ${printed.date} until ${printed.until}`);
  if (printed.code !== codeOf(printed)) fault(`the code is ${printed.code}, not ${codeOf(printed)}`);
  if (!(await page.locator("[data-sheet]").isVisible())) fault("the certificate is not shown");
}

test("every final is passed on the web, without a request beyond the site or a word on the console", async (t) => {
  const context = await browser.newContext();
  const log = await serve(context);
  const faults = [];
  await onPages(context, finals, async (page, final) => {
    await page.goto(quizAddress(final.quiz, final.locale));
    await take(page, final, faults);
  }, 1);
  faults.push(...log.foreign.map((url) => `asked for ${url}`), ...log.missing.map((url) => `missing ${url}`), ...log.console);
  t.diagnostic(`${finals.length} finals taken by hand: ${finals.map(({ quiz, locale }) => `${quiz} ${locale}`).join(", ")}`);
  assert.equal(new Set(finals.filter(({ locale }) => locale === "en").map(({ quiz }) => quiz)).size, 4);
  none(faults, "faults");
  await context.close();
});

test("every final is passed from a folder with the network off", async (t) => {
  const folder = await offlineCourses();
  const context = await browser.newContext({ offline: true });
  const faults = [];
  const requests = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("console", (message) => faults.push(`console: ${message.text()}`));
  context.on("weberror", (error) => faults.push(`error: ${error.error()}`));
  await onPages(context, finals, async (page, final) => {
    await page.goto(quizFile(folder, final.quiz, final.locale));
    await take(page, final, faults);
  }, 1);
  faults.push(...requests.filter((url) => !/^(file|data):/.test(url)).map((url) => `asked for ${url}`));
  t.diagnostic(`${finals.length} finals taken from a folder, ${requests.length} requests, all of them for files`);
  none(faults, "faults");
  await context.close();
});
