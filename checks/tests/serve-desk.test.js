// In Chromium: the pages of the preview itself, the ones for what is not there, and a preview that starts
// with files that cannot be read.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "../lib/browser.js";
import { addressOf, campaigns, config, localesOf } from "../lib/sites.js";
import { opened, projectCopy, serving, violations } from "../lib/serve.js";
import { none } from "../lib/faults.js";

const DESK = "/__handbill/";
const LOOKS = [["light", 360], ["dark", 1280]];

let browser, server;
const project = projectCopy();
const { save } = project;
before(async () => ([browser, server] = await Promise.all([launch(), serving(project.root)])));
after(async () => {
  await browser?.close();
  assert.equal(await server?.stop(), 0, "the preview did not end well");
});

const open = (path, options) => opened(browser, server.address, path, options);
const get = (path) => fetch(server.address + path, { redirect: "manual" });

/** What axe-core and a narrow screen say of a page. */
async function looks(page, name) {
  const found = [];
  for (const [colorScheme, width] of LOOKS) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    found.push(...(await violations(page)).map((violation) => `${name}, ${colorScheme}, ${width} px: ${violation}`));
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) found.push(`${name} scrolls sideways at ${width} px`);
  }
  return found;
}

test("the desk lists every campaign in every language, and each link leads to a page", async () => {
  const { page, close } = await open(DESK);
  const expected = [...campaigns.keys()].flatMap((campaign) => localesOf(campaign).map((locale) => `/${campaign}/${locale}/`));
  const links = await page.locator(".languages a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  assert.deepEqual(links.toSorted(), expected.toSorted());
  assert.deepEqual(server.homes.toSorted(), expected.toSorted());
  for (const link of links) assert.equal((await get(link)).status, 200, link);
  const named = await page.locator(".site").filter({ has: page.locator('a[href="/hospitality/"]') }).locator(".name").textContent();
  assert.equal(named, "Know the signs: hotels and motels");
  await close();
});

test("the desk tells all faults, of every campaign and language, and follows by itself", async () => {
  const { page, close } = await open(DESK);
  await page.getByText("Nothing is wrong.").waitFor();
  const breaks = [
    ["content/en/about.md", (text) => `${text}\nCall +1 900 555 0199.\n`],
    ["content/ar/get-help.md", (text) => `${text}\n+1 900 555 0198\n`],
    ["locales/es/interface.ftl", (text) => text.replace(/^help-link = .*$/m, "help-link = { $name")],
    ["campaigns/training.toml", (text) => `moduls = 1\n${text}`],
  ];
  const undos = breaks.map(([path, change]) => save(path, change));
  for (const [path] of breaks) await page.locator("h4", { hasText: path }).first().waitFor();
  const told = await page.locator(".fault.error", { hasText: "+1 900 555 0198" }).innerText();
  for (const part of ["is not a registered contact", "contact-unregistered", "numbers are kept in one place", "help"]) assert.ok(told.includes(part), `${part} is missing in ${told}`);
  none(await looks(page, "the desk with faults"), "faults of the desk");
  undos.forEach((undo) => undo());
  await page.getByText("Nothing is wrong.").waitFor();
  await close();
});

test("axe-core finds no violation on the desk without faults, with its hints open", async () => {
  const { page, close } = await open(DESK);
  await page.getByText("Nothing is wrong.").waitFor();
  await page.locator(".hints summary").click();
  none(await looks(page, "the desk"), "faults of the desk");
  await close();
});

test("what is not there is told in the language of the address, with links that work", async () => {
  for (const [path, lang] of [["/hospitality/en/nothing/", "en"], ["/hospitality/ar/nothing/at/all.html", "ar"], ["/hospitality/nothing", config.source]]) {
    const { page, response, close } = await open(path);
    assert.equal(response.status(), 404, path);
    assert.equal(await page.locator("html").getAttribute("lang"), lang, path);
    assert.ok(await page.locator("[data-contact-block] a[href='tel:911']").first().isVisible());
    assert.equal(await page.locator(".fault.error").count(), 0, "its links are told as faults");
    const links = await page.evaluate(() => [...document.querySelectorAll("a[href]"), ...document.querySelectorAll("link[rel=stylesheet], script[src]")].map((element) => element.href ?? element.src).filter((url) => new URL(url).origin === location.origin));
    assert.ok(links.length > 3, `${path} leads nowhere`);
    for (const link of new Set(links)) {
      const { pathname } = new URL(link);
      if (pathname === path) continue;
      assert.match(pathname, /^\/(hospitality|__handbill)\//);
      assert.equal((await get(pathname)).status, 200, `${path} leads to ${pathname}`);
    }
    await close();
  }
});

test("an address of no campaign is told as such, and its page stays as it is", async () => {
  const { page, response, close } = await open("/nothing/");
  assert.equal(response.status(), 404);
  await page.getByRole("heading", { name: "There is nothing here" }).waitFor();
  assert.ok(await page.locator("[data-contact-block]").isVisible());
  assert.ok(await page.locator('a[href="/hospitality/en/"]').isVisible());
  assert.equal(await page.evaluate(() => window.isSamePage), true);
  await close();
});

test("the top leads to the desk, a campaign to its languages, and a folder to its slash", async () => {
  const top = await get("/");
  assert.deepEqual([top.status, top.headers.get("location")], [302, DESK]);
  for (const path of ["/hospitality", "/hospitality/en", "/hospitality/ar/get-help", "/training/en/quiz/hospitality"]) {
    const { status, headers } = await get(path);
    assert.deepEqual([status, headers.get("location")], [302, `${path}/`], path);
  }
  const { page, close } = await open("/hospitality/");
  for (const locale of localesOf("hospitality")) {
    const link = page.locator(`a[hreflang="${locale}"], a[lang="${locale}"]`).first();
    assert.equal(new URL(await link.evaluate((link) => link.href)).pathname, `/hospitality/${locale}/`);
  }
  await page.locator('a[hreflang="ar"], a[lang="ar"]').first().click();
  await page.waitForURL("**/hospitality/ar/");
  assert.ok(addressOf({ campaign: "hospitality", path: "ar/index.html" }).endsWith("/ar/"));
  await close();
});

// What a project can be like when somebody starts the preview, and what page then tells of it.
const STARTS = [
  { what: "handbill.toml", file: "handbill.toml", change: (text) => text.replace('source = "en"', "source = en"), says: "toml-syntax", status: 503 },
  { what: "a template", file: "themes/default/templates/base.html", change: (text) => text.replace("{% block header", "{% blok header"), says: "template-syntax" },
  { what: "the contact registry", file: "data/contacts.toml", change: () => "nothing of a registry", says: "toml-syntax" },
];

for (const { what, file, change, says, status = 500 } of STARTS) {
  test(`a preview that starts with ${what} broken tells so, with contacts, and mends itself`, async () => {
    const undo = save(file, change);
    let started;
    try {
      started = await serving(project.root);
      for (const path of ["/hospitality/en/get-help/", "/hospitality/ar/get-help/", DESK]) {
        const { page, response, close } = await opened(browser, started.address, path);
        if (path !== DESK) assert.equal(response.status(), status);
        const fault = page.locator(".fault.error", { hasText: says }).first();
        assert.ok(await fault.isVisible(), `${path} does not tell ${says}`);
        assert.ok((await fault.locator(".excerpt").textContent()).trim());
        assert.ok(await page.locator("[data-contact-block] a[href='tel:911']").first().isVisible());
        if (path.includes("/ar/")) {
          none(await looks(page, "the page of faults"), "faults of the page of faults");
          undo();
          await page.locator('html[lang="ar"] h1').first().waitFor();
          assert.ok(await page.locator("[data-contact-block] a[href='tel:911']").first().isVisible());
          save(file, change);
          await page.locator(".fault.error", { hasText: says }).first().waitFor();
        }
        await close();
      }
    } finally {
      undo();
      assert.equal(await started?.stop(), 0);
    }
  });
}
