// In Chromium: what the preview's script does with a page, told by a server in the hands of the check.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import axe from "axe-core";
import { launch } from "../lib/browser.js";
import { answerAll, begin, drawn, finish, logicOf, resultOf, right, stateOf, wrong } from "../lib/quiz.js";
import { preview } from "../lib/preview.js";
import { none } from "../lib/faults.js";

const HELP = "/hospitality/en/get-help/";
const ARABIC = "/hospitality/ar/get-help/";
const VERIFY = "/hospitality/en/verify.html";
const QUIZ = "/training/en/quiz/hospitality/";
const PRACTICE = "/training/en/training/hospitality/signs/";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

const ERROR = {
  severity: "error",
  code: "contact-unregistered",
  message: "`+1 900 555 0199` is not a registered contact",
  path: "content/es/signs/hospitality.md",
  finished: false,
  line: 14,
  column: 10,
  excerpt: { before: "Llame al ", at_fault: "+1 900 555 0199", behind: " a cualquier hora." },
  why: "numbers are kept in one place so that a wrong one cannot reach a reader",
  help: "add it to data/contacts.toml and link to it as `[…](contact:its-id)`",
  language: "en",
};
const WARNING = { severity: "warning", code: "image-unused", message: "`a.webp` <b>is</b> shown nowhere", path: "hotels/es/x.html", finished: true, language: "en" };
const WORDS = "error[contact-unregistered]: `+1 900 555 0199` is not a registered contact\ncontent/es/signs/hospitality.md:14:10\nLlame al +1 900 555 0199 a cualquier hora.\nnumbers are kept in one place so that a wrong one cannot reach a reader\nhelp: add it to data/contacts.toml and link to it as `[…](contact:its-id)`";

/** A page of the preview, listening, and what was said on its console. */
async function opened(path, { language, faults = [], viewport, ...options } = {}) {
  const server = await preview({ language });
  server.state.faults = faults;
  const context = await browser.newContext({ viewport: viewport ?? { width: 1000, height: 700 }, ...options });
  const said = [];
  context.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
  context.on("weberror", (error) => said.push(String(error.error())));
  const page = await context.newPage();
  const listening = () => until(() => server.streams.size === 1);
  await page.goto(server.address + path);
  await listening();
  const close = async () => {
    await context.close();
    server.close();
    none(said, "words on the console");
  };
  return { server, page, close, listening, said };
}

/** Waits until something holds on the server's side; the browser's side is waited for by its own means. */
async function until(holds) {
  const end = Date.now() + 5000;
  while (!holds()) {
    assert.ok(Date.now() < end, `never came: ${holds}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

/** Changes a page and tells so; resolves when the new page is there and listens. */
async function edit({ server, page }, path, change) {
  const before = server.built(path);
  const html = change(before);
  assert.notEqual(html, before, "nothing was changed");
  server.changes.set(path, html);
  const loaded = page.waitForEvent("load");
  server.tell("reload", { mark: server.markOf(path) });
  await loaded;
  await until(() => server.streams.size === 1);
}

const panelOf = (page) => page.getByRole("dialog");
const badgeOf = (page) => page.locator("button.badge");
const marked = (page) => page.evaluate(() => (window.isSamePage = true));
const isSame = (page) => page.evaluate(() => window.isSamePage === true);
const settled = (page) => page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));

// --- Reload

test("an edited page is shown where the eye was, with what was open, filled in and in focus", async () => {
  const live = await opened(HELP);
  const { page } = live;
  const place = () =>
    page.evaluate(() => {
      const heading = [...document.querySelectorAll("main h2[id]")][3];
      return Math.round(heading.getBoundingClientRect().top);
    });
  await page.evaluate(() => {
    document.querySelector(".picker details").open = true;
    document.querySelectorAll("main h2[id]")[3].scrollIntoView();
  });
  const before = await place();
  await page.focus(".picker a[lang=ar]");
  await marked(page);
  await page.evaluate((before) => scrollBy(0, document.querySelectorAll("main h2[id]")[3].getBoundingClientRect().top - before), before);
  await edit(live, HELP, (html) => html.replace("</h1>", `</h1>${"<p>A new line.</p>".repeat(12)}`));
  assert.equal(await isSame(page), false);
  assert.equal(await page.locator("text=A new line.").count(), 12);
  await settled(page);
  assert.ok(Math.abs((await place()) - before) <= 2, `${before} became ${await place()}`);
  assert.equal(await page.evaluate(() => document.querySelector(".picker details").open), true);
  assert.equal(await page.evaluate(() => document.activeElement.lang), "ar");
  assert.equal(await page.evaluate(() => history.scrollRestoration), "auto");
  await live.close();
});

test("at its top a page stays at its top, whatever comes in above", async () => {
  const live = await opened(HELP);
  await edit(live, HELP, (html) => html.replace("<h1", "<p>Above.</p><h1"));
  await settled(live.page);
  assert.equal(await live.page.evaluate(() => scrollY), 0);
  await live.close();
});

test("a form keeps what was typed, and the caret; nothing of it stays behind", async () => {
  const live = await opened(VERIFY);
  const { page } = live;
  const fields = page.locator("main input:visible, main textarea:visible");
  await fields.first().fill("Zoë Quetzal");
  await fields.first().press("ArrowLeft");
  await edit(live, VERIFY, (html) => html.replace("<h1", "<p>Above.</p><h1"));
  assert.equal(await fields.first().inputValue(), "Zoë Quetzal");
  await page.keyboard.type("t");
  assert.equal(await fields.first().inputValue(), "Zoë Quetzatl");
  const left = await page.evaluate(() => [Object.values(sessionStorage), Object.values(localStorage), window.name, JSON.stringify(history.state), document.cookie].join());
  assert.ok(!left.includes("Quetz"), left);
  await live.close();
});

test("a page that is told the mark it has stays as it is", async () => {
  const live = await opened(HELP);
  await marked(live.page);
  live.server.tell("reload", { mark: live.server.markOf(HELP) });
  live.server.tell("faults", { faults: [WARNING], older: false });
  await badgeOf(live.page).waitFor();
  assert.ok(await isSame(live.page));
  await live.close();
});

test("a page that is not what its mark says is loaded once more and not forever", async () => {
  const live = await opened(HELP);
  live.server.state.mark = "another";
  live.server.state.faults = [WARNING];
  const loaded = live.page.waitForEvent("load");
  live.server.tell("state", { ...live.server.state });
  await loaded;
  await badgeOf(live.page).waitFor();
  assert.equal(live.server.requests.filter((path) => path === HELP).length, 2);
  await live.close();
});

test("a page that was loaded anew is so again, also for a mark it had before", async () => {
  const live = await opened(HELP);
  const { server, page } = live;
  await edit(live, HELP, reworded);
  const [html, mark] = [server.built(HELP), server.markOf(HELP)];
  server.tell("styles", { mark: "other", sheets: [...html.matchAll(/<link rel="stylesheet" href="([^"]*)"/g)].map(([, href]) => href) });
  await marked(page);
  const loaded = page.waitForEvent("load");
  server.tell("state", { ...server.state, mark });
  await loaded;
  assert.equal(await isSame(page), false);
  await live.close();
});

test("where storage is forbidden a page is still shown anew", async () => {
  const live = await opened(HELP, { faults: [ERROR] });
  await live.page.addInitScript(() => Object.defineProperty(window, "sessionStorage", { get: () => { throw new DOMException("denied", "SecurityError"); } }));
  await live.page.reload();
  await panelOf(live.page).waitFor();
  await live.page.locator(".close").click();
  await edit(live, HELP, reworded);
  await panelOf(live.page).waitFor();
  assert.match(await live.page.locator("h1").first().textContent(), /\(new\)$/);
  await live.close();
});

// --- Style sheets

test("other style sheets take the place of the old ones in the page as it stands", async () => {
  const live = await opened(HELP);
  const { server, page } = live;
  const [, old] = /<link rel="stylesheet" href="([^"]*)">/.exec(server.built(HELP));
  const file = (href) => new URL(href, server.address + HELP).pathname;
  await marked(page);
  for (const [at, colour] of ["rgb(1, 2, 3)", "rgb(4, 5, 6)"].entries()) {
    const href = old.replace(/\.[0-9a-f]+\.css/, `.new${at}.css`);
    server.changes.set(file(href), `${server.built(file(old))}\nbody { background: ${colour}; }`);
    server.changes.set(HELP, server.built(HELP).replace(/(rel="stylesheet" href=")[^"]*/, `$1${href}`));
    server.tell("styles", { mark: server.markOf(HELP), sheets: [href] });
    await page.waitForFunction((colour) => getComputedStyle(document.body).backgroundColor === colour && document.querySelectorAll("link[rel=stylesheet]").length === 1, colour);
  }
  assert.ok(await isSame(page));
  // It knows its new mark: told of it, it does not load anew.
  server.tell("reload", { mark: server.markOf(HELP) });
  server.tell("faults", { faults: [WARNING], older: false });
  await badgeOf(page).waitFor();
  assert.ok(await isSame(page));
  await live.close();
});

test("while a new style sheet is on its way the page keeps the old one", async () => {
  const live = await opened(HELP);
  const { server, page } = live;
  const [, old] = /<link rel="stylesheet" href="([^"]*)">/.exec(server.built(HELP));
  let arrive;
  await page.route("**/*.slow.css", async (route) => {
    await new Promise((resolve) => (arrive = resolve));
    await route.fulfill({ contentType: "text/css", body: "body { background: rgb(1, 2, 3); }" });
  });
  server.tell("styles", { mark: "slow", sheets: [old.replace(/\.[0-9a-f]+\.css/, ".slow.css")] });
  await until(() => arrive);
  assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector(".bar")).position), "static");
  arrive();
  await page.waitForFunction(() => getComputedStyle(document.body).backgroundColor === "rgb(1, 2, 3)" && document.querySelectorAll("link[rel=stylesheet]").length === 1);
  await live.close();
});

test("a style sheet that cannot be had, or one more of them, loads the page anew", async () => {
  for (const sheets of [["../missing.css"], ["a.css", "b.css"]]) {
    const live = await opened(HELP);
    const loaded = live.page.waitForEvent("load");
    live.server.tell("styles", { mark: "other", sheets });
    await loaded;
    live.said.splice(0, live.said.length, ...live.said.filter((text) => !text.includes("404")));
    await live.close();
  }
});

// --- Quizzes

const locksOf = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll("form.quiz [data-item]")].map((box) => {
      const verdict = box.querySelector("[data-verdict]");
      return [box.getAttribute("data-item"), box.hidden, box.disabled, verdict.hidden ? "" : verdict.className, box.querySelector("[data-key]").open];
    }),
  );
const answersOf = (page) => page.evaluate(() => [...document.querySelectorAll("[data-item] :is(input, select)")].map(({ name, type, value, checked }) => [name, type, value, checked]));
const everything = async (page) => ({ state: await stateOf(page), items: (await drawn(page)).map(({ id }) => id), answers: await answersOf(page), locks: await locksOf(page) });
const reworded = (html) => html.replace("</h1>", " (new)</h1>");

test("a quiz goes on after an edit though nothing of it is kept: open, done, and in practice", async () => {
  const live = await opened(QUIZ);
  const { page } = live;
  const survives = async (when) => {
    const before = await everything(page);
    await edit(live, QUIZ, reworded);
    assert.deepEqual(await everything(page), before, when);
    const left = await page.evaluate(() => [Object.keys(localStorage), Object.keys(sessionStorage), window.name]);
    assert.deepEqual(left, [[], [], ""], when);
  };
  await survives("before its start");
  const items = await begin(page);
  await answerAll(page, Object.fromEntries(items.slice(0, 6).map((item) => [item.id, right(item)])));
  await survives("with answers");
  await finish(page, items, (item) => (items.indexOf(item) < 3 ? wrong(item) : right(item)));
  const result = await resultOf(page);
  await survives("with its result");
  assert.deepEqual(await resultOf(page), result);
  await page.click("[data-do=practise]");
  const [one, other] = await drawn(page);
  await answerAll(page, { [one.id]: right(one), [other.id]: wrong(other) });
  await page.click(`#q-${one.id} [data-do=check]`);
  await survives("in practice");
  assert.equal(await stateOf(page), "practice");
  await live.close();
});

test("a quiz that is only practice keeps its answers and verdicts", async () => {
  const live = await opened(PRACTICE);
  const { page } = live;
  assert.equal(await stateOf(page), "practice");
  const items = await drawn(page);
  await answerAll(page, Object.fromEntries(items.map((item) => [item.id, wrong(item)])));
  for (const { id } of items) await page.click(`#q-${id} [data-do=check]`);
  const before = await everything(page);
  assert.equal(before.locks.filter(([, , , verdict]) => verdict).length, items.length);
  await edit(live, PRACTICE, reworded);
  assert.deepEqual(await everything(page), before);
  await live.close();
});

test("a quiz that the learner keeps is kept once, and goes on", async () => {
  const live = await opened(QUIZ);
  const { page } = live;
  const items = await begin(page, { keep: true });
  await answerAll(page, Object.fromEntries(items.map((item) => [item.id, right(item)])));
  const before = await everything(page);
  await edit(live, QUIZ, reworded);
  assert.deepEqual(await everything(page), before);
  assert.equal(await page.evaluate(() => localStorage.length), 1);
  await live.close();
});

test("a quiz whose logic was edited starts anew", async () => {
  const live = await opened(QUIZ);
  const { page } = live;
  const { v } = await logicOf(page);
  await begin(page);
  await edit(live, QUIZ, (html) => html.replaceAll(v, `${v.slice(0, -1)}${v.endsWith("b") ? "c" : "b"}`));
  assert.equal(await stateOf(page), "start");
  await finish(page, await begin(page));
  assert.equal((await resultOf(page)).percent, 100);
  await live.close();
});

// --- The connection

test("a lost connection is told after two seconds, and no more when it is back", async () => {
  const live = await opened(HELP);
  const { server, page } = live;
  const notice = page.locator(".lost");
  // The page's clock stands still but for what is asked of it.
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(3_600_000);
  const passed = async (isDone) => {
    for (let milliseconds = 0; ; milliseconds += 100) {
      if (await isDone()) return milliseconds;
      assert.ok(milliseconds < 20_000, `never came: ${isDone}`);
      await page.clock.runFor(100);
    }
  };
  server.isDown = true;
  server.drop();
  await until(() => server.streams.size === 0);
  assert.ok((await passed(() => notice.isVisible())) >= 2000, "told too early");
  assert.equal(await notice.textContent(), "Preview: not connected");
  server.isDown = false;
  await passed(async () => !(await notice.isVisible()));
  await until(() => server.streams.size === 1);
  live.said.splice(0, live.said.length, ...live.said.filter((text) => !text.includes("ERR_")));
  await live.close();
});

const setVisible = (page, state) =>
  page.evaluate((state) => {
    Object.defineProperty(document, "visibilityState", { value: state, configurable: true });
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

test("a tab that nobody sees has no stream; shown again, it catches up", async () => {
  const live = await opened(HELP);
  const { server, page } = live;
  await marked(page);
  await setVisible(page, "hidden");
  await until(() => server.streams.size === 0);
  await setVisible(page, "visible");
  await until(() => server.streams.size === 1);
  assert.ok(await isSame(page));
  await setVisible(page, "hidden");
  await until(() => server.streams.size === 0);
  server.changes.set(HELP, server.built(HELP).replace("</h1>", " (new)</h1>"));
  const loaded = page.waitForEvent("load");
  await setVisible(page, "visible");
  await loaded;
  assert.match(await page.locator("h1").first().textContent(), /\(new\)$/);
  await live.close();
});

test("a page has one stream, and leaves none behind", async () => {
  const live = await opened(HELP);
  for (let n = 0; n < 3; n += 1) {
    await live.page.goto(live.server.address + (n % 2 ? HELP : ARABIC));
    await live.listening();
  }
  await live.page.goBack();
  await live.listening();
  await live.page.goto("about:blank");
  await until(() => live.server.streams.size === 0);
  await live.close();
});

// --- The overlay

for (const path of [HELP, ARABIC]) {
  test(`errors open the overlay over ${path}, in the words of the terminal, and it goes when they are mended`, async () => {
    const live = await opened(path, { faults: [ERROR, WARNING] });
    const { server, page } = live;
    await panelOf(page).waitFor();
    assert.equal(await page.locator(".title").textContent(), "1 error, 1 warning");
    assert.equal((await page.locator(".fault").first().innerText()).replaceAll(/\n+/g, "\n"), WORDS);
    assert.match(await page.locator(".fault").last().innerText(), /`a.webp` <b>is<\/b> shown nowhere\s+hotels\/es\/x.html \(finished page\)/);
    assert.equal(await page.locator(".older").isVisible(), false);
    assert.equal(await page.locator("mark").textContent(), "+1 900 555 0199");
    server.tell("faults", { faults: [ERROR], older: true });
    await page.locator(".older").waitFor();
    server.tell("faults", { faults: [], older: false });
    await panelOf(page).waitFor({ state: "hidden" });
    assert.equal(await badgeOf(page).isVisible(), false);
    await live.close();
  });
}

test("the overlay's own words are in the language of the faults", async () => {
  const live = await opened(HELP, { language: "es", faults: [ERROR, ERROR, WARNING] });
  await panelOf(live.page).waitFor();
  assert.equal(await live.page.locator(".title").textContent(), "2 errores, 1 advertencia");
  assert.equal(await live.page.locator(".frame").getAttribute("lang"), "es");
  await live.close();
});

test("warnings wait in a badge, which opens and closes by the keyboard", async () => {
  const live = await opened(HELP, { faults: [WARNING, WARNING] });
  const { page } = live;
  await badgeOf(page).waitFor();
  assert.equal(await badgeOf(page).textContent(), "2 warnings");
  assert.equal(await panelOf(page).isVisible(), false);
  await badgeOf(page).focus();
  await page.keyboard.press("Enter");
  await panelOf(page).waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.className), "close");
  await page.keyboard.press("Escape");
  await panelOf(page).waitFor({ state: "hidden" });
  assert.equal(await page.evaluate(() => document.activeElement.shadowRoot.activeElement.className), "badge");
  await live.close();
});

test("the overlay stays closed over a reload and while faults move, and opens for others", async () => {
  const live = await opened(HELP, { faults: [ERROR] });
  const { server, page } = live;
  await panelOf(page).waitFor();
  await page.locator(".close").click();
  await panelOf(page).waitFor({ state: "hidden" });
  server.state.faults = [{ ...ERROR, line: 15 }];
  await edit(live, HELP, reworded);
  await badgeOf(page).waitFor();
  assert.equal(await panelOf(page).isVisible(), false);
  server.tell("faults", { faults: [{ ...ERROR, line: 16 }], older: false });
  await page.locator(".place", { hasText: ":16:" }).waitFor({ state: "attached" });
  assert.equal(await panelOf(page).isVisible(), false);
  server.tell("faults", { faults: [{ ...ERROR, message: "another" }], older: false });
  await panelOf(page).waitFor();
  await live.close();
});

test("Shift three times leaves the page from inside the overlay, and no reload comes in between", async () => {
  const live = await opened(HELP, { faults: [ERROR] });
  const { server, page } = live;
  const exit = await page.locator("#exit").getAttribute("href");
  let leave;
  await page.route(exit, async (route) => {
    await new Promise((resolve) => (leave = resolve));
    await route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" });
  });
  await page.locator(".close").focus();
  await page.keyboard.press("Shift");
  await page.keyboard.press("Shift");
  // The last one is done when the page has gone, which it does not before the other page comes.
  const pressed = page.keyboard.press("Shift");
  await until(() => leave);
  server.changes.set(HELP, reworded(server.built(HELP)));
  server.tell("reload", { mark: server.markOf(HELP) });
  await until(() => server.streams.size === 0);
  leave();
  await pressed;
  await page.waitForURL(exit);
  assert.equal(server.requests.filter((path) => path === HELP).length, 1);
  await live.close();
});

test("whatever stands in the page can be scrolled out from under the overlay, which covers 60 % at most", async () => {
  const many = Array.from({ length: 80 }, (_, n) => ({ ...ERROR, line: n + 1 }));
  for (const [path, viewport] of [[HELP, { width: 360, height: 640 }], [ARABIC, { width: 360, height: 640 }], [HELP, { width: 1280, height: 800 }], [HELP, { width: 640, height: 360 }]]) {
    const live = await opened(path, { faults: many, viewport });
    const { page } = live;
    await panelOf(page).waitFor();
    const { top, foot, wide, exit } = await page.evaluate(async () => {
      scrollTo({ top: 1e6, behavior: "instant" });
      await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
      const panel = [...document.body.children].pop().shadowRoot.querySelector(".panel").getBoundingClientRect();
      const bar = document.querySelector("#exit").getBoundingClientRect();
      return { top: panel.top, foot: document.querySelector("footer").getBoundingClientRect().bottom, wide: document.documentElement.scrollWidth, exit: bar.bottom };
    });
    assert.ok(top >= viewport.height * 0.4 - 1, `${path}: from ${top} of ${viewport.height} on`);
    assert.ok(foot <= top + 1, `${path}: the footer ends at ${foot}, the overlay begins at ${top}`);
    assert.ok(exit > 0 && exit <= top, `${path}: the exit is covered`);
    assert.equal(wide, viewport.width, `${path} scrolls sideways`);
    assert.equal(await page.locator(".fault").count(), 50);
    assert.equal(await page.locator(".more").textContent(), "and 30 more");
    await live.close();
  }
});

test("paper shows no overlay", async () => {
  const live = await opened(HELP, { faults: [ERROR] });
  await panelOf(live.page).waitFor();
  await live.page.emulateMedia({ media: "print" });
  assert.equal(await panelOf(live.page).isVisible(), false);
  await live.close();
});

test("axe-core finds no violation in the overlay, in English and Arabic pages, light and dark", async () => {
  const faults = [];
  for (const path of [HELP, ARABIC]) {
    for (const colorScheme of ["light", "dark"]) {
      const live = await opened(path, { faults: [ERROR, WARNING], colorScheme });
      await panelOf(live.page).waitFor();
      await live.page.evaluate(axe.source);
      for (const shown of ["panel", "badge"]) {
        const violations = await live.page.evaluate(async () => {
          const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
          return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`));
        });
        faults.push(...violations.map((violation) => `${path}, ${colorScheme}, ${shown}: ${violation}`));
        if (shown === "panel") await live.page.locator(".close").click();
      }
      await live.close();
    }
  }
  none(faults, "violations");
});
