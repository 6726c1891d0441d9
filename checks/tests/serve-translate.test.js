// In Chromium: the translators' view of the preview, and pseudo-locales.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { launch } from "../lib/browser.js";
import { opened, projectCopy, serving, violations } from "../lib/serve.js";
import { none } from "../lib/faults.js";

let browser;
const project = projectCopy();
const { save } = project;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** A preview that was started with arguments, for as long as `use` takes. */
async function during(args, use) {
  const server = await serving(project.root, args);
  try {
    await use(server);
  } finally {
    assert.equal(await server.stop(), 0);
  }
}

const panelOf = (page) => page.locator("section.panel[aria-label='Translation of this page']");

async function openPanel(page) {
  const toggle = page.locator("button.toggle", { hasText: /\d+ to do, \d+ found/ });
  await toggle.waitFor();
  await toggle.click();
  await panelOf(page).waitFor();
}

for (const locale of ["es", "ar"]) {
  test(`in the translators' view each text of ${locale} says where it is written and how it stands`, async () => {
    await during(["--translate", "--locale", locale], async ({ address, homes }) => {
      assert.ok(homes.length > 0 && homes.every((home) => home.endsWith(`/${locale}/`)), homes.join());
      const { page, context, close } = await opened(browser, address, `/hospitality/${locale}/get-help/`);
      await context.grantPermissions(["clipboard-read", "clipboard-write"]);
      await page.locator("button.toggle", { hasText: "to do" }).waitFor();

      const word = page.locator(".help-link span[data-l10n]");
      await word.hover();
      const label = page.locator(".label");
      await label.waitFor();
      const told = await label.innerText();
      const [, file] = new RegExp(`(locales/${locale}/interface\\.ftl:\\d+)`).exec(told) ?? [];
      assert.ok(file, told);
      assert.match(told, /help-link/);
      assert.match(told, /machine translation, not reviewed|draft, not reviewed|reviewed/);

      const before = page.url();
      await word.click({ modifiers: ["Alt"] });
      await page.locator(".label", { hasText: `Copied ${file}` }).waitFor();
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), file);
      assert.equal(page.url(), before, "a click with Alt follows the link");

      await openPanel(page);
      const panel = panelOf(page);
      const all = await panel.locator("ul > li[data-l10n-state]").count();
      assert.ok(all > 3, `${all} rows`);
      const filter = panel.getByRole("group", { name: "Show only" }).getByRole("button").first();
      await filter.click();
      assert.equal(await filter.getAttribute("aria-pressed"), "true");
      const state = await filter.getAttribute("data-l10n-state");
      const states = await panel.locator("h3:has-text('Messages') ~ ul").first().locator("li").evaluateAll((rows) => rows.map((row) => row.dataset.l10nState));
      assert.ok(states.length > 0 && states.every((own) => own === state), `${state}: ${states.join()}`);
      await panel.getByRole("heading", { name: /^Lint/ }).waitFor();
      await panel.getByRole("heading", { name: "This page in" }).waitFor();

      const found = [];
      for (const [colorScheme, width] of [["light", 360], ["dark", 1280]]) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        found.push(...(await violations(page)).map((violation) => `${locale}, ${colorScheme}, ${width} px: ${violation}`));
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        if (wide > width) found.push(`${locale} scrolls sideways at ${width} px`);
      }
      none(found, "violations");
      await close();
    });
  });
}

test("what a translator saves is in the panel and on the page, and the panel stays open", async () => {
  await during(["--translate", "--locale", "es"], async ({ address }) => {
    const { page, close } = await opened(browser, address, "/hospitality/es/get-help/");
    await openPanel(page);
    const undo = save("content/es/get-help.md", (text) => `${text}\n+1 900 555 0199\n`);
    await panelOf(page).locator("li", { hasText: "is not a registered contact" }).first().waitFor();
    assert.ok(await panelOf(page).isVisible());
    undo();
    await panelOf(page).locator("li", { hasText: "is not a registered contact" }).first().waitFor({ state: "detached" });
    const undoWord = save("locales/es/interface.ftl", (text) => text.replace(/^help-link = .*$/m, "help-link = Recién guardado"));
    await page.locator(".help-link", { hasText: "Recién guardado" }).waitFor();
    await panelOf(page).waitFor();
    undoWord();
    await close();
  });
});

test("pseudo-locales are pages like others, from left to right and from right to left", async () => {
  for (const args of [["--pseudo"], ["--locale", "en-XA", "--locale", "ar-XB"]]) {
    await during(args, async ({ address }) => {
      for (const [locale, dir] of [["en-XA", "ltr"], ["ar-XB", "rtl"]]) {
        const { page, close } = await opened(browser, address, `/hospitality/${locale}/get-help/`);
        const html = page.locator("html");
        assert.deepEqual([await html.getAttribute("lang"), await html.getAttribute("dir")], [locale, dir]);
        assert.notEqual(await page.locator(".help-link").textContent(), "Get help");
        assert.ok(await page.locator("[data-contact-block] a[href='tel:911']").first().isVisible());
        await close();
      }
    });
  }
});
