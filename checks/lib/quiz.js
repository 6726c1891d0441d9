// Learners of ours: they open a quiz, answer it from the logic that its page carries, and read what
// came of it. Nothing here uses the page's own script.

import { createHash } from "node:crypto";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { campaigns, locales, quizzes } from "./sites.js";

/** The campaign that has every course. */
export const COURSES = "training";

/** Every final with every locale that has all its words: `{ quiz, locale }`. */
export const finals = [...quizzes.values()]
  .filter(({ meta }) => meta.kind === "final")
  .flatMap((quiz) => quiz.wholeIn.map((locale) => ({ quiz: quiz.id, locale })));

/** The locales among some that have all words of a quiz. */
export const wholeIn = (quiz, asked = locales) => asked.filter((locale) => quizzes.get(quiz).wholeIn.includes(locale));

export const quizAddress = (quiz, locale, campaign = COURSES) => `${campaigns.get(campaign).base_url}${locale}/quiz/${quiz}/`;
export const quizFile = (folder, quiz, locale, campaign = COURSES) => pathToFileURL(join(folder, campaign, locale, "quiz", quiz, "index.html")).href;

// --- Answers

/** The logic of the quiz on a page; forms of written answers are put beside their items. */
export const logicOf = (page) =>
  page.evaluate(() => {
    const form = document.querySelector("form.quiz");
    const logic = JSON.parse(form.getAttribute("data-quiz"));
    for (const item of logic.items) {
      const accept = form.querySelector(`[data-item="${item.id}"] [data-accept]`);
      if (accept) item.forms = JSON.parse(accept.getAttribute("data-accept"));
    }
    return logic;
  });

/** The way through a scenario with the most or the fewest points; a wrong turn is taken once. */
function way(item, isRight) {
  const best = (node, seen) => {
    const choices = item.nodes[node].filter(([, to]) => !seen.has(to));
    if (item.nodes[node].length === 0) return { points: 0, path: [] };
    const ways = choices.map(([id, to, points]) => ({ id, points, rest: best(to, new Set([...seen, to])) })).filter(({ rest }) => rest);
    ways.sort((one, other) => other.points + other.rest.points - one.points - one.rest.points);
    return ways.length > 0 ? { points: ways[0].points + ways[0].rest.points, path: [ways[0].id, ...ways[0].rest.path] } : undefined;
  };
  const { path } = best(item.start, new Set([item.start]));
  const wrong = item.nodes[item.start].find(([, to, points]) => to === item.start && points === 0);
  return isRight || !wrong ? path : [wrong[0], ...path];
}

/** An answer to an item that is fully right. */
export function right(item) {
  if (item.t === "number") return String(item.r / 1e6);
  if (item.t === "text") return item.forms[item.r[0]][0];
  if (item.t === "scenario") return way(item, true);
  return ["one", "bool"].includes(item.t) ? item.r[0] : item.r;
}

/** An answer to an item that is complete and not fully right. */
export function wrong(item) {
  if (item.t === "number") return String((item.r + item.tol) / 1e6 + 1);
  if (item.t === "text") return "zzz";
  if (item.t === "scenario") return way(item, false);
  if (item.t === "bool") return item.r[0] === "true" ? "false" : "true";
  if (item.t === "one") return item.o.find((id) => id !== item.r[0]);
  if (item.t === "many") return item.o.filter((id) => !item.r.includes(id)).slice(0, 1).concat(item.r.slice(1));
  if (item.t === "order") return item.r.slice().reverse();
  const next = (id) => item.o[(item.o.indexOf(id) + 1) % item.o.length];
  return Object.fromEntries(item.q.map((place) => [place, next(item.r[place])]));
}

/** Answers an item as a hand does, with the controls that its page has. */
export async function answer(page, item, given) {
  const box = page.locator(`#q-${item.id}`);
  if (["number", "text"].includes(item.t)) return box.locator("input[type=text]").fill(given);
  if (item.q) {
    for (const place of item.q) await box.locator(`select[name="${item.id}.${place}"]`).selectOption(given[place]);
  } else if (item.t === "order") {
    for (const [at, id] of given.entries()) await box.locator(`select[data-place="${id}"]`).selectOption(String(at + 1));
  } else if (item.t === "scenario") {
    for (const id of given) {
      await box.locator(`[data-node]:not([hidden]) [data-choice="${id}"]`).click();
      await box.locator("[data-outcome]:not([hidden]) a").last().click();
    }
  } else {
    for (const id of [given].flat()) await box.locator(`input[value="${id}"]`).check();
  }
}

/** Answers many items in one step; each control still hears of it. `{ item: answer }` */
export const answerAll = (page, answers) =>
  page.evaluate((answers) => {
    for (const [id, given] of Object.entries(answers)) {
      const box = document.getElementById(`q-${id}`);
      const list = [given].flat();
      const set = (control, key, value) => {
        control[key] = value;
        control.dispatchEvent(new Event("input", { bubbles: true }));
      };
      for (const input of box.querySelectorAll("[data-option] input")) set(input, "checked", list.includes(input.value));
      for (const select of box.querySelectorAll("select")) {
        const name = select.name.slice(id.length + 1);
        set(select, "value", select.matches("[data-place]") ? String(list.indexOf(name) + 1) : (given[name] ?? ""));
      }
      const text = box.querySelector("input[type=text]");
      if (text) set(text, "value", given);
      // A story that has come to its end is told.
      if (!box.querySelector("[data-node]:not([hidden]) [data-choice]")) continue;
      for (const choice of list) {
        box.querySelector(`[data-node]:not([hidden]) [data-choice="${choice}"]`).click();
        [...box.querySelectorAll("[data-outcome]:not([hidden]) a")].pop().click();
      }
    }
  }, answers);

// --- The way through

export const stateOf = (page) => page.locator("form.quiz").getAttribute("data-state");

/** Starts the quiz; resolves to its drawn items in their order. */
export async function begin(page, { code, keep = false } = {}) {
  if (code) await page.fill("[data-wanted]", code);
  if (keep) await page.check("[data-keep]");
  await page.click("[data-do=start]");
  return drawn(page);
}

/** The items that are shown, in their order, with their logic. */
export async function drawn(page) {
  const { items } = await logicOf(page);
  const ids = await page.evaluate(() => [...document.querySelectorAll("form.quiz [data-item]")].filter(({ hidden }) => !hidden).map((box) => box.getAttribute("data-item")));
  return ids.map((id) => items.find((item) => item.id === id));
}

export const submit = (page) => page.click("[data-do=submit]");

/** Answers all with `how` (by item) and submits. */
export async function finish(page, items, how = right) {
  await answerAll(page, Object.fromEntries(items.map((item) => [item.id, how(item)])));
  await submit(page);
}

/** What the result says: the score's number, whether it is a pass, verdicts by item, the line for a trainer. */
export const resultOf = (page) =>
  page.evaluate(() => {
    const verdicts = [...document.querySelectorAll("form.quiz [data-item]:not([hidden])")].map((box) => {
      const verdict = box.querySelector("[data-verdict]");
      return [box.getAttribute("data-item"), verdict.hidden ? "" : /is-([a-z]+)/.exec(verdict.className)[1]];
    });
    const score = document.querySelector("[data-score]").textContent;
    return {
      percent: Number(/\d+/.exec(score)?.[0]),
      passed: !document.querySelector("[data-certificate]")?.hidden,
      verdicts: Object.fromEntries(verdicts),
      line: document.querySelector("[data-string]").textContent,
    };
  });

// --- Certificates

/** The fields of a certificate in the order in which its code is made of them. */
export const FIELDS = ["name", "training", "version", "language", "score", "date", "minutes", "until", "skipped"];

/** Asks for the certificate; resolves to its fields as they are printed. */
export async function certify(page, name) {
  await page.fill("[data-name]", name);
  await page.click("[data-do=certificate]");
  return page.evaluate(() => Object.fromEntries([...document.querySelectorAll("[data-sheet] [data-field]")].map((field) => [field.getAttribute("data-field"), field.textContent])));
}

/** The check code of printed fields, as docs/quizzes.md defines it. */
export function codeOf(fields) {
  const clean = (text) =>
    text
      .normalize("NFC")
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
      .replace(/[ \t\r\n\u00a0\u202f\u3000]+/g, " ")
      .trim();
  const text = ["handbill certificate 1", ...FIELDS.map((id) => clean(fields[id]))].join("\n");
  const bits = BigInt(`0x${createHash("sha256").update(text).digest("hex")}`) >> 196n;
  const symbols = Array.from({ length: 12 }, (_, at) => "0123456789ABCDEFGHJKMNPQRSTVWXYZ"[Number((bits >> BigInt(55 - 5 * at)) & 31n)]);
  return symbols.join("").replace(/(.{4})(.{4})(.{4})/, "$1-$2-$3");
}
