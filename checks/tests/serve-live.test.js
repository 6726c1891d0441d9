// In Chromium: a project that is edited while `handbill serve` shows it. What is saved is what is seen,
// and what is broken is told over the page until it is mended.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "../lib/browser.js";
import { answerAll, begin, right, stateOf } from "../lib/quiz.js";
import { faultOf, isSame, opened, panelOf, projectCopy, serving, violations } from "../lib/serve.js";
import { none } from "../lib/faults.js";

const HELP = "/hospitality/en/get-help/";
const ARABIC = "/hospitality/ar/get-help/";

let browser, server;
const project = projectCopy();
const { save } = project;
before(async () => ([browser, server] = await Promise.all([launch(), serving(project.root)])));
after(async () => {
  await browser?.close();
  assert.equal(await server?.stop(), 0, "the preview did not end well");
});

const open = (path, options) => opened(browser, server.address, path, options);
const styled = (page, width) => page.waitForFunction((width) => getComputedStyle(document.querySelector("main")).outlineWidth === width, width);
const outline = (width) => (text) => `${text}\nmain { outline: ${width} solid; }\n`;

// --- What is saved is seen

const EDITS = [
  { what: "a sentence", path: "content/en/get-help.md", change: (text) => text.replace(/\n## /, "\nJust saved.\n\n## "), shown: "main p >> text=Just saved." },
  { what: "a message", path: "locales/en/interface.ftl", change: (text) => text.replace(/^help-link = .*$/m, "help-link = Just saved"), shown: ".help-link >> text=Just saved" },
  { what: "a contact", path: "data/contacts.toml", change: (text) => text.replaceAll("1-888-373-7888", "1-900-555-0188").replaceAll("+18883737888", "+19005550188"), shown: "[data-contact-block] a[href='tel:+19005550188']" },
  { what: "a template", path: "themes/default/templates/base.html", change: (text) => text.replace("<header class=\"site-head\">", "<header class=\"site-head\"><p>Just saved.</p>"), shown: "header >> text=Just saved." },
  { what: "a campaign's name", path: "locales/en/campaigns.ftl", change: (text) => text.replace(/^(campaign-hospitality = ).*$/m, "$1Just saved"), shown: ".brand >> text=Just saved" },
];

for (const { what, path, change, shown } of EDITS) {
  test(`${what} that is saved is on the page by itself, and gone when it is taken back`, async () => {
    const { page, close } = await open(HELP);
    const undo = save(path, change);
    try {
      await page.locator(shown).first().waitFor();
    } finally {
      undo();
    }
    await page.locator(shown).first().waitFor({ state: "detached" });
    await close();
  });
}

test("a saved style is on the page without loading it anew, also one that is saved over and over", async () => {
  const { page, close } = await open(HELP);
  const undo = save("themes/default/assets/style.css", outline("7px"));
  await styled(page, "7px");
  const undoSecond = save("themes/default/assets/style.css", outline("9px"));
  await styled(page, "9px");
  undoSecond();
  await styled(page, "7px");
  undo();
  await page.waitForFunction(() => !["7px", "9px"].includes(getComputedStyle(document.querySelector("main")).outlineWidth));
  assert.ok(await isSame(page));
  assert.equal(await page.locator("link[rel=stylesheet]").count(), 1);
  await close();
});

test("only pages that a change is about load anew", async () => {
  const pages = await Promise.all([HELP, "/hospitality/en/who-answers/", "/hospitality/ar/signs/hospitality/", "/hospitality/", "/training/en/"].map((path) => open(path)));
  const [help, ...others] = pages;
  const undo = save("content/en/get-help.md", (text) => text.replace(/\n## /, "\nJust saved.\n\n## "));
  await help.page.getByText("Just saved.").waitFor();
  // Each is told of a style after that, in the order in which things happened.
  const undoStyle = save("themes/default/assets/style.css", outline("7px"));
  for (const { page } of pages) await page.waitForFunction(() => [...document.querySelectorAll("link[rel=stylesheet]")].some((link) => [...(link.sheet?.cssRules ?? [])].some((rule) => rule.style?.outlineWidth === "7px")));
  for (const [at, { page }] of others.entries()) assert.ok(await isSame(page), `page ${at + 1} was loaded anew`);
  undo();
  undoStyle();
  for (const { close } of pages) await close();
});

// --- What a reader did stays

test("the place on the page, open menus and filled fields stay as they were", async () => {
  const { page, close } = await open(HELP);
  await page.evaluate(() => {
    document.querySelector(".picker details").open = true;
    document.querySelectorAll("main h2[id]")[3].scrollIntoView();
  });
  const top = () => page.evaluate(() => Math.round(document.querySelectorAll("main h2[id]")[3].getBoundingClientRect().top));
  const before = await top();
  const undo = save("content/en/get-help.md", (text) => text.replace(/\n## /, `\n${"Just saved.\n\n".repeat(9)}## `));
  await page.getByText("Just saved.").first().waitFor();
  await page.waitForFunction(() => history.scrollRestoration === "auto");
  assert.ok(Math.abs((await top()) - before) <= 2, `${before} became ${await top()}`);
  assert.ok(await page.evaluate(() => document.querySelector(".picker details").open));
  undo();
  await close();

  const verify = await open("/training/en/verify.html");
  const field = verify.page.locator("main :is(input, textarea):visible").first();
  await field.fill("Zoë Quetzal");
  const undoWords = save("locales/en/interface.ftl", (text) => text.replace(/^help-link = .*$/m, "help-link = Just saved"));
  await verify.page.locator(".help-link", { hasText: "Just saved" }).waitFor();
  assert.equal(await field.inputValue(), "Zoë Quetzal");
  undoWords();
  await verify.close();
});

test("a quiz that is being taken goes on when its words are saved", async () => {
  const { page, close } = await open("/training/en/quiz/hospitality/");
  const items = await begin(page);
  await answerAll(page, Object.fromEntries(items.slice(0, 5).map((item) => [item.id, right(item)])));
  const given = () => page.evaluate(() => [...document.querySelectorAll("[data-item] :is(input, select)")].map(({ name, value, checked }) => [name, value, checked]));
  const before = await given();
  const undo = save("locales/en/quiz-hospitality.ftl", (text) => text.replaceAll(/^( +\.explain = )/gm, "$1Saved. "));
  await page.waitForFunction(() => window.isSamePage === undefined && document.body.textContent.includes("Saved. "));
  assert.equal(await stateOf(page), "open");
  assert.deepEqual(await given(), before);
  undo();
  await close();
});

test("a help page keeps nothing that outlives its tab, however often it was loaded anew", async () => {
  const { page, context, close } = await open(HELP);
  const undo = save("content/en/get-help.md", (text) => `${text}\nCall +1 900 555 0199. Just saved.\n`);
  await panelOf(page).waitFor();
  await page.locator(".close").click();
  undo();
  await page.locator(".fault.error").first().waitFor({ state: "detached" });
  const undoSecond = save("content/en/get-help.md", (text) => `${text}\nJust saved.\n`);
  await page.getByText("Just saved.").waitFor();
  undoSecond();
  await page.getByText("Just saved.").waitFor({ state: "detached" });
  const kept = await page.evaluate(async () => [Object.keys(localStorage), await indexedDB.databases(), await caches.keys(), document.cookie, window.name, (await navigator.serviceWorker.getRegistrations()).length]);
  assert.deepEqual(kept, [[], [], [], "", "", 0]);
  assert.deepEqual(await context.cookies(), []);
  const { origins } = await context.storageState();
  assert.deepEqual(origins, []);
  await close();
});

// --- What is broken is told

// Each kind of file broken as it happens while writing. A translation with a fault is shown as its readers
// would have it, in the source language, because a build would publish it so; everything else leaves the
// last good page.
const BREAKS = [
  { what: "handbill.toml", path: () => "handbill.toml", change: (text) => text.replace('source = "en"', "source = en"), says: /toml-syntax/ },
  { what: "the contact registry", path: () => "data/contacts.toml", change: (text) => `${text}\n[[contact]\n`, says: /toml-syntax/ },
  { what: "a campaign", path: () => "campaigns/hospitality.toml", change: (text) => text.replace("industries", "industires"), says: /industires/ },
  { what: "front matter", path: (locale) => `content/${locale}/get-help.md`, change: (text) => text.replace("+++\n", "+++\ntitle = \n"), says: /toml-syntax/, isTranslated: true },
  { what: "a Fluent file", path: (locale) => `locales/${locale}/interface.ftl`, change: (text) => text.replace(/^help-link = .*$/m, "help-link = { $name"), says: /fluent-syntax/, hasNoWhy: true },
  { what: "a template", path: () => "themes/default/templates/base.html", change: (text) => text.replace("{% block header", "{% blok header"), says: /template-syntax/ },
  { what: "Markdown", path: (locale) => `content/${locale}/get-help.md`, change: (text) => `${text}\nCall +1 900 555 0199.\n`, says: /contact-unregistered/, isTranslated: true },
  { what: "a style that hides the contacts", path: () => "themes/default/assets/style.css", change: (text) => `${text}\n[data-contact-block] { display: none; }\n`, says: /seal-hidden/ },
  { what: "a file that is not UTF-8", path: (locale) => `content/${locale}/get-help.md`, change: (text) => Buffer.concat([Buffer.from(text), Buffer.from([0x0a, 0xff, 0xfe, 0xe9, 0x0a])]), says: /file-not-utf8/, isTranslated: true },
];

test("each kind of broken file is told over the English and the Arabic page until it is mended", async (t) => {
  const pages = [["en", await open(HELP)], ["ar", await open(ARABIC)]];
  const headings = await Promise.all(pages.map(([, { page }]) => page.locator("h1").first().textContent()));
  for (const { what, path, change, says, isTranslated, hasNoWhy } of BREAKS) {
    await t.test(what, async () => {
      // What is broken in one language must not be what the page in the other one tells.
      const of = (locale) => pages.filter(([own]) => path(own) === path(locale));
      for (const locale of new Set(pages.map(([own]) => own).filter((own) => of(own)[0][0] === own))) {
        const undo = save(path(locale), change);
        try {
          for (const [own, { page }] of of(locale)) await isTold(page, { own, file: path(locale), says, hasNoWhy });
          for (const [own, { page }] of of(locale)) {
            const shown = isTranslated && own !== "en" ? "en" : own;
            assert.equal(await page.locator("h1").first().textContent(), headings[pages.findIndex(([other]) => other === shown)], "another page is shown");
          }
        } finally {
          undo();
        }
        for (const [, { page }] of of(locale)) {
          await faultOf(page, says).waitFor({ state: "detached" });
          await panelOf(page).waitFor({ state: "hidden" });
        }
      }
      const now = await Promise.all(pages.map(([, { page }]) => page.locator("h1").first().textContent()));
      assert.deepEqual(now, headings);
    });
  }
  for (const [, { close }] of pages) await close();
});

/** What an overlay has to say, over a page with its contacts in its reader's language. */
async function isTold(page, { own, file, says, hasNoWhy }) {
  const fault = faultOf(page, says);
  await fault.waitFor();
  assert.ok(await panelOf(page).isVisible(), "the overlay is closed");
  const place = await fault.locator(".place").textContent();
  assert.match(place, /:\d+:\d+$/);
  assert.equal(place.replace(/:\d+:\d+$/, ""), file);
  assert.ok((await fault.locator(".excerpt").textContent()).trim(), "there is no excerpt");
  // Where the help names what is right, some faults need no reason.
  if (!hasNoWhy) assert.ok(await fault.locator(".why").count(), "it does not say why");
  assert.ok(await fault.locator(".help").count(), "it does not say what to do");
  assert.ok(await page.locator("[data-contact-block] a[href^='tel:']").first().isVisible(), "the contacts are gone");
  assert.equal(await page.locator("html").getAttribute("lang"), own);
}

test("a page that is opened while a file is broken is the last one that could be made", async () => {
  const undo = save("themes/default/templates/base.html", (text) => text.replace("{% block header", "{% blok header"));
  const { page, response, close } = await open(ARABIC);
  await faultOf(page, /template/).waitFor();
  assert.equal(response.status(), 200);
  assert.ok(await page.locator(".older").isVisible());
  assert.equal(await page.locator("html").getAttribute("dir"), "rtl");
  undo();
  await panelOf(page).waitFor({ state: "hidden" });
  await close();
});

test("the quick exit works over the overlay, by hand and by Shift three times", async () => {
  const undo = save("content/en/get-help.md", (text) => `${text}\nCall +1 900 555 0199.\n`);
  for (const leave of [(page) => page.locator("#exit").click(), (page) => ["Shift", "Shift", "Shift"].reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())]) {
    const { page, close } = await open(HELP, { viewport: { width: 360, height: 640 } });
    const exit = await page.locator("#exit").getAttribute("href");
    await page.route(exit, (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }));
    await panelOf(page).waitFor();
    await leave(page);
    await page.waitForURL(exit);
    await close();
  }
  undo();
});

test("axe-core finds no violation while the overlay is open, in English and Arabic, light and dark", async () => {
  const undos = [save("content/en/get-help.md", (text) => `${text}\nCall +1 900 555 0199.\n`), save("content/ar/get-help.md", (text) => `${text}\n+1 900 555 0199\n`)];
  const found = [];
  for (const path of [HELP, ARABIC]) {
    const { page, close } = await open(path);
    await panelOf(page).waitFor();
    for (const [colorScheme, width] of [["light", 360], ["dark", 1280]]) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      found.push(...(await violations(page)).map((violation) => `${path}, ${colorScheme}, ${width}: ${violation}`));
    }
    await close();
  }
  undos.forEach((undo) => undo());
  none(found, "violations");
});
