// In Chromium: what is printed on a certificate can be checked on the site's own page, and the name on
// it is nowhere else.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch, serve } from "../lib/browser.js";
import { campaigns } from "../lib/sites.js";
import { COURSES, begin, certify, codeOf, finish, quizAddress, right, wholeIn } from "../lib/quiz.js";
import { none } from "../lib/faults.js";

const QUIZ = "hospitality";
let browser;
const faultsOfAll = [];
before(async () => (browser = await launch()));
after(() => browser.close());

/** A page in a window of its own: in the background of another page every click would wait. */
async function opened(address) {
  const context = await browser.newContext();
  const log = await serve(context);
  const page = await context.newPage();
  page.once("close", () => faultsOfAll.push(...log.foreign, ...log.missing, ...log.console));
  await page.goto(address);
  return page;
}

async function passed(locale = "en", options = {}) {
  const page = await opened(quizAddress(QUIZ, locale));
  await finish(page, await begin(page, options), right);
  return page;
}

const checking = (locale = "en") => opened(`${campaigns.get(COURSES).base_url}${locale}/verify.html`);

const TYPED = { name: "person", training: "training", version: "version", language: "language", score: "score", date: "date", minutes: "minutes", until: "valid", skipped: "skipped", code: "code" };

/** What the page says to fields as they were typed: "fits", "does not fit" or "asks again". */
const verdictOn = (page, fields) =>
  page.evaluate(([fields, TYPED]) => {
    const type = (id, text) => {
      const control = document.getElementById(`verify-${id}`);
      control.value = text;
      control.dispatchEvent(new Event("input", { bubbles: true }));
    };
    for (const [field, id] of Object.entries(TYPED)) {
      const list = document.querySelector(`select#verify-${id}`);
      const option = list && [...list.options].find(({ textContent }) => textContent === fields[field]);
      type(id, option ? option.value : list ? "*" : fields[field]);
      if (list && !option) type(`${id}-typed`, fields[field]);
    }
    document.querySelector("#verify [type=submit]").click();
    const result = document.getElementById("verify-result");
    if (result.hidden) return "asks again";
    return result.classList.contains("desk-fits") ? "fits" : "does not fit";
  }, [fields, TYPED]);

/** Names as people have them, and as keyboards, phones and copies change them. */
const NAMES = {
  "accents, composed": "Zoë Ångström-Peña".normalize("NFC"),
  "accents, in parts": "Zoë Ångström-Peña".normalize("NFD"),
  "Vietnamese, in parts": "Nguyễn Thị Ánh".normalize("NFD"),
  Arabic: "محمد عبد الله الأحمد",
  "Arabic with vowel signs": "مُحَمَّد",
  "Arabic with Latin": "ليلى Smith",
  "marks of direction": "\u200fسارة\u200e \u2068Lee\u2069\u061c",
  "odd spaces": "  Anna\u00a0Maria \u3000 Bo  ",
  "an apostrophe": "Seán O’Brien",
  "a hyphen and digits": "X Æ A-12",
  Chinese: "王小明",
  "letters beyond the first plane": "𝒜da 👩🏽‍🏭",
};

test("a certificate with any name fits its code, typed as printed, composed or in parts, with or without marks", async (t) => {
  const faults = [];
  const page = await passed();
  const desk = await checking();
  let n_checks = 0;
  for (const [kind, name] of Object.entries(NAMES)) {
    const printed = await certify(page, name);
    if (printed.name !== name.trim()) faults.push(`${kind}: printed as ${JSON.stringify(printed.name)}`);
    if (printed.code !== codeOf(printed)) faults.push(`${kind}: the code is ${printed.code}, not ${codeOf(printed)}`);
    for (const typed of new Set([printed.name, name.normalize("NFC"), name.normalize("NFD"), name.replace(/[\u061c\u200e\u200f\u2066-\u2069]/g, ""), name.replace(/\s+/g, " ").trim()])) {
      const verdict = await verdictOn(desk, { ...printed, name: typed });
      n_checks += 1;
      if (verdict !== "fits") faults.push(`${kind}, typed as ${JSON.stringify(typed)}: ${verdict}`);
    }
  }
  t.diagnostic(`${n_checks} checks of ${Object.keys(NAMES).length} names`);
  none(faults, "certificates that do not fit");
  await page.close();
  await desk.close();
});

test("what is printed is copied by hand, and the result that has the focus says what it proves", async () => {
  const page = await passed();
  const printed = await certify(page, "Ana Pérez");
  const desk = await checking();
  for (const [field, id] of Object.entries(TYPED)) {
    const control = desk.locator(`#verify-${id}`);
    if (await control.evaluate((control) => control.matches("select"))) await control.selectOption({ label: printed[field] });
    else await control.fill(printed[field]);
  }
  await desk.locator("#verify-code").press("Enter");
  assert.ok(await desk.evaluate(() => document.activeElement.id === "verify-result-title"));
  assert.ok(await desk.locator("#verify-result.desk-fits").isVisible());
  const words = await desk.evaluate(() => JSON.parse(document.getElementById("verify").dataset.words));
  const said = await desk.textContent("#verify-result");
  for (const word of [words.match, words["match-means"], words["version-now"], words.valid.replace("{date}", printed.until)]) assert.ok(said.includes(word), word);
  await desk.fill("#verify-score", "99");
  assert.ok(!(await desk.locator("#verify-result").isVisible()), "the old result stays beside a changed field");
  await page.close();
  await desk.close();
});

test("a certificate in any language fits on the page of any language", async () => {
  const faults = [];
  for (const locale of wholeIn(QUIZ)) {
    const page = await passed(locale);
    const printed = await certify(page, NAMES.Arabic);
    for (const other of [...new Set([locale, "en"])]) {
      const desk = await checking(other);
      const verdict = await verdictOn(desk, printed);
      if (verdict !== "fits") faults.push(`from ${locale}, checked in ${other}: ${verdict}`);
      // The list names trainings in the language of its page, a certificate in its own.
      await desk.selectOption("#verify-training", QUIZ);
      await desk.click("#verify [type=submit]");
      if (!(await desk.locator("#verify-result.desk-fits").isVisible())) faults.push(`from ${locale}, chosen from the list in ${other}: does not fit`);
      await desk.close();
    }
    await page.close();
  }
  none(faults, "certificates that do not fit");
});

/** Each field with one of its characters changed, at its start, its end and in between. */
function changes(printed) {
  const made = [];
  const other = (letter) => (/\d/.test(letter) ? String((Number(letter) + 1) % 10) : letter === "b" ? "c" : "b");
  for (const [field, text] of Object.entries(printed)) {
    for (const at of new Set([0, Math.floor(text.length / 2), text.length - 1])) {
      const letter = field === "code" ? (text[at] === "X" ? "Y" : "X") : other(text[at]);
      if (text[at] !== "-") made.push([field, text.slice(0, at) + letter + text.slice(at + 1)]);
    }
    if (["name", "training", "language"].includes(field)) made.push([field, `${text}.`], [field, text.toUpperCase()]);
  }
  made.push(["date", "2031-05-06"], ["until", "2032-01-31"], ["until", ""], ["score", "99"], ["skipped", "1"], ["skipped", "2"]);
  return made;
}

test("one changed character in any printed field is found", async (t) => {
  const page = await passed();
  const printed = await certify(page, "Ana Pérez");
  const desk = await checking();
  assert.equal(await verdictOn(desk, printed), "fits");
  const faults = [];
  const made = changes(printed);
  for (const [field, text] of made) {
    const verdict = await verdictOn(desk, { ...printed, [field]: text });
    if (verdict === "fits") faults.push(`${field} ${JSON.stringify(printed[field])} may be ${JSON.stringify(text)}`);
  }
  t.diagnostic(`${made.length} changes in ${new Set(made.map(([field]) => field)).size} fields`);
  assert.equal(new Set(made.map(([field]) => field)).size, 10);
  none(faults, "changes that were not found");
  await page.close();
  await desk.close();
});

test("a hostile name is shown as the text that it is", async () => {
  const page = await passed();
  const desk = await checking();
  const made = () => document.querySelectorAll("main img, main script, main b").length;
  for (const name of ["<img src=x onerror=globalThis.hit=1>", "</script><script>globalThis.hit=1</script>", "a\u2028b\u2029c", "\" onfocus=\"globalThis.hit=1", "{{ 7*7 }} ${7*7} {name}", "<b>Bo</b>&amp;", "\u202eevil\u202c"]) {
    const n_before = await page.evaluate(made);
    const printed = await certify(page, name);
    assert.equal(printed.name, name);
    assert.equal(await page.evaluate(made), n_before, name);
    assert.equal(await verdictOn(desk, printed), "fits", name);
    for (const at of [page, desk]) assert.equal(await at.evaluate(() => globalThis.hit), undefined, name);
  }
  await page.close();
  await desk.close();
});

test("the name is in no storage, address, history, window name or request, and not on the next page", async () => {
  const page = await passed("en", { keep: true });
  const requests = [];
  page.context().on("request", (request) => requests.push(`${request.url()} ${request.postData() ?? ""} ${JSON.stringify(request.headers())}`));
  await certify(page, "Quetzalcóatl");
  const kept = () =>
    page.evaluate(async () => {
      const stored = [...Object.entries(localStorage), ...Object.entries(sessionStorage)].flat();
      const elsewhere = [document.cookie, window.name, location.href, document.title, JSON.stringify(history.state), ...(await indexedDB.databases()).map(({ name }) => name), ...(await caches.keys())];
      return [...stored, ...elsewhere].join("\n");
    });
  const said = /quetz|coatl|%C3%B3atl/i;
  assert.doesNotMatch(await kept(), said);
  await page.locator(".picker summary").click();
  await Promise.all([page.waitForURL(/\/es\/quiz\//), page.locator(".picker a[hreflang=es]").click()]);
  assert.doesNotMatch(await kept(), said);
  assert.doesNotMatch(await page.content(), said);
  assert.equal(await page.inputValue("[data-name]"), "");
  await page.goBack();
  await page.goForward();
  assert.doesNotMatch(await kept(), said);
  assert.ok(requests.length > 0);
  none(requests.filter((request) => said.test(request)), "requests with the name");
  await page.close();
});

test("printing the certificate prints it alone, with the ways to get help", async () => {
  const page = await passed();
  await page.evaluate(() => (window.print = () => (globalThis.n_printed = (globalThis.n_printed ?? 0) + 1)));
  await certify(page, "Ana Pérez");
  await page.click("[data-do=print]");
  assert.equal(await page.evaluate(() => globalThis.n_printed), 1);
  await page.emulateMedia({ media: "print" });
  const seen = await page.evaluate(() => {
    const count = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility()).length;
    return { sheet: count("[data-sheet]"), code: count("[data-field=code]"), questions: count(".item"), results: count("[data-done]"), sheets: count(".quiz-sheet"), heads: count(".site-head"), help: count("[data-contact-block]") };
  });
  assert.deepEqual(seen, { sheet: 1, code: 1, questions: 0, results: 0, sheets: 0, heads: 0, help: 1 });
  await page.evaluate(() => dispatchEvent(new Event("afterprint")));
  assert.ok(!(await page.evaluate(() => document.documentElement.className)).includes("print"), "the page stays as it was printed");
  await page.close();
});

test("without a name there is no certificate, and the field says so", async () => {
  const page = await passed();
  await certify(page, "   ");
  assert.ok(!(await page.locator("[data-sheet]").isVisible()));
  assert.ok(await page.locator("[data-name-error]").isVisible());
  assert.ok(await page.evaluate(() => document.activeElement.matches("[data-name][aria-invalid=true]")));
  await page.close();
});

test("nothing was asked for from elsewhere, and nothing was said on the console", () => none(faultsOfAll, "requests and words"));

test("a refresher certifies its own minutes, and a final those of the whole course", async () => {
  const minutes = async (quiz) => {
    const page = await opened(quizAddress(quiz, "en"));
    await finish(page, await begin(page, {}), right);
    const printed = await certify(page, "Ana");
    await page.close();
    return Number(printed.minutes);
  };
  const [refresher, final] = [await minutes(`${QUIZ}-refresher`), await minutes(QUIZ)];
  assert.ok(refresher > 0 && refresher < final / 2, `${refresher} and ${final}`);
});
