// In Chromium: the contact block can be seen on every kind of page, in every locale, in light and
// dark, narrow and wide, and on paper.

import { after, before, test } from "node:test";
import assert from "node:assert/strict";
import { htmlFiles, sample } from "../lib/sites.js";
import { launch, onPages, open, serve } from "../lib/browser.js";
import { LOOKS, unseenIn } from "../lib/sight.js";
import { none } from "../lib/faults.js";

let browser;
before(async () => (browser = await launch()));
after(() => browser.close());

test("the contact block can be seen on every kind of page, in every locale and look", async (t) => {
  const context = await browser.newContext();
  const reader = await (await browser.newContext()).newPage();
  await serve(context);
  const files = sample(htmlFiles());
  const faults = [];
  await onPages(context, files, async (page, file) => {
    await open(page, file);
    const found = await unseenIn(page, LOOKS, reader);
    faults.push(...found.map((fault) => `${file.kind} ${file.locale} (${file.path}), ${fault}`));
  });
  t.diagnostic(`${files.length} pages in ${LOOKS.length} looks, painted numbers measured in each`);
  assert.ok(files.length >= 20, `only ${files.length} kinds of pages`);
  none(faults, "blocks that cannot be seen");
});
