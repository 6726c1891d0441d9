// Every HTML file shows exactly one contact block, and it says what the registry says.

import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { PUBLIC, campaigns, config, hasQuiz, htmlFiles, localesOf, pages, quizzes, shows } from "../lib/sites.js";
import { expectedContacts, labels, registered } from "../lib/registry.js";
import { all, attribute, blocks, named, parsePage, shownContacts } from "../lib/tree.js";
import { none } from "../lib/faults.js";

const files = htmlFiles().map((file) => ({ ...file, document: parsePage(file.html) }));
const name = (file) => `${file.campaign}/${file.path}`;

test("all five reference sites are built", () => {
  assert.deepEqual([...campaigns.keys()].sort(), ["agriculture", "hospitality", "hub", "training", "transportation"]);
  for (const campaign of campaigns.keys()) {
    for (const path of ["index.html", "404.html", "sitemap.xml", "robots.txt", "_headers", "en/index.html"]) {
      assert.ok(existsSync(join(PUBLIC, campaign, path)), `${campaign}/${path}`);
    }
  }
});

test("every HTML file is one the project asks for", () => {
  none(files.filter((file) => file.kind === "unknown").map(name), "files of no page");
});

test("every page and quiz that the project asks for has a file in every locale", () => {
  const built = new Set(files.map((file) => `${file.campaign} ${file.locale} ${file.page?.id ?? file.quiz?.id}`));
  const faults = [];
  for (const campaign of campaigns.keys()) {
    const asked = [...[...pages.values()].filter((page) => shows(campaign, page)), ...[...quizzes.values()].filter((quiz) => hasQuiz(campaign, quiz))];
    for (const { id } of asked) for (const locale of localesOf(campaign)) if (!built.has(`${campaign} ${locale} ${id}`)) faults.push(`${campaign}: no ${id} in ${locale}`);
  }
  none(faults, "pages without a file");
});

test("every HTML file has exactly one visible contact block", (t) => {
  const counted = files.map((file) => ({ file, ...blocks(file.document) }));
  const good = counted.filter(({ every, visible }) => every.length === 1 && visible.length === 1);
  t.diagnostic(`${good.length} pages with one visible block / ${files.length} HTML files = ${(good.length / files.length).toFixed(3)}`);
  assert.ok(files.length > 100, `only ${files.length} HTML files`);
  const faults = counted.filter((entry) => !good.includes(entry));
  none(faults.map(({ file, every, visible }) => `${name(file)}: ${every.length} blocks, ${visible.length} visible`), "pages without one visible block");
});

test("contacts, their order, links and printed numbers are the registry's", (t) => {
  const faults = [];
  let n_channels = 0;
  for (const file of files) {
    const [block] = blocks(file.document).every;
    const shown = block ? shownContacts(block) : [];
    const expected = expectedContacts(file);
    const ids = (contacts) => contacts.map((contact) => contact.id).join(" ");
    if (ids(shown) !== ids(expected)) {
      faults.push(`${name(file)}: shows ${ids(shown)}, the registry says ${ids(expected)}`);
      continue;
    }
    for (const [at, contact] of expected.entries()) {
      n_channels += contact.channels.length;
      if (!isDeepStrictEqual(shown[at].channels, contact.channels)) {
        faults.push(`${name(file)}: ${contact.id} shows ${JSON.stringify(shown[at].channels)}, not ${JSON.stringify(contact.channels)}`);
      }
    }
  }
  t.diagnostic(`${n_channels} channels compared on ${files.length} pages`);
  none(faults, "blocks that differ from the registry");
});

test("who answers is said on every contact, and police is never told like a confidential line", () => {
  const faults = [];
  for (const file of files) {
    const said = new Map();
    const [block] = blocks(file.document).every;
    for (const [at, shown] of shownContacts(block).entries()) {
      const { label, class: wanted } = expectedContacts(file)[at].who;
      if (!shown.classes.includes(wanted)) faults.push(`${name(file)}: ${shown.id} is not ${wanted}`);
      if (!shown.badge) faults.push(`${name(file)}: ${shown.id} has no badge`);
      const isSource = file.locale === config.source;
      if (isSource && !shown.who.includes(labels[label])) faults.push(`${name(file)}: ${shown.id} does not say "${labels[label]}"`);
      if (said.has(shown.who) && said.get(shown.who) !== label) faults.push(`${name(file)}: ${shown.who} is said of two kinds`);
      said.set(shown.who, label);
    }
  }
  none(faults, "contacts that do not say who answers");
});

test("the emergency line is first and no police line stands before a confidential one for affected people", () => {
  const faults = [];
  for (const file of files) {
    const kinds = expectedContacts(file).map((contact) => contact.who.label);
    if (kinds[0] !== "emergency") faults.push(`${name(file)}: starts with ${kinds[0]}`);
    const affected = (file.speaker?.meta.audiences?.[0] ?? "affected") === "affected";
    const police = kinds.indexOf("law-enforcement");
    if (affected && police >= 0 && police < kinds.lastIndexOf("nonprofit-confidential")) faults.push(`${name(file)}: police before a confidential line`);
  }
  none(faults, "orders that are not safe");
});

test("the whole page holds no tel:, sms: or mailto: link that the registry does not know", () => {
  const faults = [];
  for (const file of files) {
    for (const link of all(file.document, named("a"))) {
      const href = attribute(link, "href") ?? "";
      if (/^(tel|sms|mailto):/i.test(href) && !registered.has(href)) faults.push(`${name(file)}: ${href}`);
    }
  }
  none(faults, "links to unknown numbers");
});
