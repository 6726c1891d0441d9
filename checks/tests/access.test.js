// In Chromium: axe-core finds nothing, nothing scrolls sideways on a narrow phone, and the quick exit
// works for a keyboard, without script and with it.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import axe from "axe-core";
import { addressOf, config, htmlFiles, sample } from "../lib/sites.js";
import { launch, onPages, open, serve } from "../lib/browser.js";
import { none } from "../lib/faults.js";

const files = sample(htmlFiles());
const home = files.find((file) => file.kind === "home" && file.locale === config.source);
let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("axe-core finds no violation on any kind of page, in English and Arabic, light and dark", async (t) => {
  const faults = [];
  let n_runs = 0;
  const context = await browser.newContext();
  await serve(context);
  const looks = [{ colorScheme: "light", width: 360 }, { colorScheme: "dark", width: 1280 }, { colorScheme: "dark", width: 360 }];
  await onPages(context, files.filter((file) => ["en", "ar"].includes(file.locale)), async (page, file) => {
    await open(page, file);
    await page.evaluate(axe.source);
    for (const { colorScheme, width } of looks) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      const violations = await page.evaluate(async () => {
        const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`));
      });
      n_runs += 1;
      faults.push(...violations.map((violation) => `${file.path}, ${colorScheme} ${width} px: ${violation}`));
    }
  });
  t.diagnostic(`${faults.length} violations in ${n_runs} runs`);
  none(faults, "violations");
  await context.close();
});

test("no page scrolls sideways at 320 px, with its menus closed and open", async (t) => {
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } });
  await serve(context);
  await onPages(context, files, async (page, file) => {
    await open(page, file);
    for (const menus of ["closed", "open"]) {
      const width = await page.evaluate((menus) => {
        for (const details of document.querySelectorAll("details")) details.open = menus === "open";
        return Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
      }, menus);
      if (width > 320) faults.push(`${file.path}: ${width} px wide with menus ${menus}`);
    }
  });
  t.diagnostic(`${files.length} pages at 320 px`);
  none(faults, "pages that scroll sideways");
  await context.close();
});

test("the quick exit is the first stop of the keyboard, in sight and large enough for a thumb", async () => {
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  await serve(context);
  await onPages(context, files, async (page, file) => {
    await open(page, file);
    await page.keyboard.press("Tab");
    const { id, width, height, top } = await page.evaluate(() => {
      const { width, height, top } = document.activeElement.getBoundingClientRect();
      return { id: document.activeElement.id, width, height, top };
    });
    if (id !== "exit") faults.push(`${file.path}: Tab leads to #${id}`);
    if (width < 44 || height < 44 || top > 100) faults.push(`${file.path}: ${width} by ${height} px at ${top}`);
  });
  none(faults, "pages whose exit is not first");
  await context.close();
});

test("help is one tap away on a narrow phone", async () => {
  const faults = [];
  const context = await browser.newContext({ viewport: { width: 360, height: 640 } });
  await serve(context);
  await onPages(context, files, async (page, file) => {
    await open(page, file);
    const link = page.locator(".help-link");
    const box = await link.boundingBox();
    if (!box || box.y + box.height > 640 || box.height < 44) faults.push(`${file.path}: no visible way to help`);
    await link.click();
    await page.waitForFunction(() => {
      const { top } = document.getElementById("help-now").getBoundingClientRect();
      return top > -10 && top < innerHeight / 2;
    }, null, { timeout: 5000 }).catch(() => faults.push(`${file.path}: the link does not lead to the contact block`));
  }, 1);
  none(faults, "pages without a way to help");
  await context.close();
});

/** A page on the home page of the source locale, and where it went after `leave`. */
async function left(options, leave) {
  const context = await browser.newContext(options);
  const log = await serve(context, { elsewhere: "answer" });
  const page = await context.newPage();
  await open(page, home);
  await leave(page);
  const gone = await page.waitForURL(config.exit, { timeout: 3000 }).then(() => true, () => false);
  const back = gone && (await page.goBack({ timeout: 3000 }).catch(() => null));
  const result = { gone, cameBack: Boolean(back) && page.url() === addressOf(home), foreign: log.foreign };
  await context.close();
  return result;
}

const press = async (page, keys) => {
  for (const key of keys) await page.keyboard.press(key);
};

test("without script the quick exit is a link that works by keyboard", async () => {
  const { gone } = await left({ javaScriptEnabled: false }, (page) => press(page, ["Tab", "Enter"]));
  assert.ok(gone);
});

test("with script a click leaves, and the way back does not lead to the page", async () => {
  const { gone, cameBack } = await left({}, (page) => page.click("#exit"));
  assert.ok(gone);
  assert.ok(!cameBack, "the back button returns to the page");
});

test("with script, Shift three times leaves, and the way back does not lead to the page", async () => {
  const { gone, cameBack } = await left({}, (page) => press(page, ["Shift", "Shift", "Shift"]));
  assert.ok(gone);
  assert.ok(!cameBack, "the back button returns to the page");
});

test("capitals typed one after the other do not leave the page", async () => {
  const { gone } = await left({}, (page) => press(page, ["Shift", "Shift", "a", "Shift", "b", "Shift"]));
  assert.ok(!gone);
});
