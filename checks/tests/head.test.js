// What search engines and browsers are told: canonical addresses, languages, borrowed pages, sitemap;
// and that a campaign holds nothing of an industry that it leaves out.

import { test } from "node:test";
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, PUBLIC, addressOf, campaigns, config, direction, filesBelow, folderOf, htmlFiles, locales, pages, quizzes, readToml, reference, shows } from "../lib/sites.js";
import { borrowing, metas } from "../lib/borrowing.js";
import { all, attribute, classes, first, named, parsePage, squeezed } from "../lib/tree.js";
import { none } from "../lib/faults.js";

const files = htmlFiles().map((file) => ({ ...file, document: parsePage(file.html) }));
const name = (file) => `${file.campaign}/${file.path}`;

const meta = (file, key) => metas(file.document, key);

test("language and direction of every page are its locale's", () => {
  const faults = files.filter((file) => {
    const html = first(file.document, named("html"));
    return attribute(html, "lang") !== file.locale || attribute(html, "dir") !== direction(file.locale);
  });
  none(faults.map(name), "pages in the wrong language or direction");
});

test("every page has one h1 and one title, and a description where it must not be discreet", () => {
  const faults = [];
  for (const file of files) {
    if (all(file.document, named("h1")).length !== 1) faults.push(`${name(file)}: not one h1`);
    const titles = all(first(file.document, named("head")), named("title"));
    if (titles.length !== 1 || !squeezed(titles[0])) faults.push(`${name(file)}: not one title`);
    const isDiscreet = file.page?.meta.discreet_title;
    const wanted = isDiscreet || file.kind.endsWith("404") ? 0 : 1;
    if (meta(file, "description").length !== wanted) faults.push(`${name(file)}: ${meta(file, "description").length} descriptions`);
    if (isDiscreet && titles.some((title) => squeezed(title).includes(file.page.meta.title))) faults.push(`${name(file)}: the title is not discreet`);
  }
  none(faults, "pages with a wrong outline");
});

const found = borrowing(reference);

test("alternates are those of the content folders, absolute, with themselves and x-default", (t) => {
  t.diagnostic(`${found.alternates.n} alternates on ${files.length} pages`);
  none(found.alternates.faults, "wrong alternates");
});

test("alternates are there, in their language, and name the same pages", (t) => {
  t.diagnostic(`${found.closure.n} sets of alternates`);
  none(found.closure.faults, "one-sided alternates");
});

test("the sitemap holds exactly the pages that may be found, with the alternates of their heads", (t) => {
  t.diagnostic(`${found.sitemap.n} addresses in ${campaigns.size} sitemaps`);
  none(found.sitemap.faults, "sitemaps that do not fit");
});

test("a page that may be found is canonical to itself, and says noindex only where it must not be found", () => {
  none(found.index.faults, "wrong canonical addresses or robots");
});

test("a borrowed page leads to its original and says in the reader's language that it is borrowed", (t) => {
  t.diagnostic(`${found.borrowed.n} borrowed pages`);
  assert.ok(found.borrowed.n > 0, "the reference sites have borrowed pages");
  none(found.borrowed.faults, "borrowed pages that break their contract");
});

test("language picker and menu say which pages are in another language", (t) => {
  t.diagnostic(`${found.picker.n} languages and ${found.menu.n} pages to choose from`);
  none([...found.picker.faults, ...found.menu.faults], "links that do not say their language");
});

test("the name and every question of a quiz that are not in the reader's language say in which they are", () => {
  const faults = [];
  const languageOf = (node) => attribute(node, "lang") ?? languageOf(node.parentNode);
  const isItem = (element) => attribute(element, "data-item") !== undefined;
  for (const file of files.filter(({ quiz }) => quiz)) {
    const { namedIn, wholeIn } = file.quiz;
    const [h1] = all(file.document, named("h1"));
    if (languageOf(h1) !== (namedIn.includes(file.locale) ? file.locale : config.source)) faults.push(`${name(file)}: the name is told to be in ${languageOf(h1)}`);
    const stems = all(file.document, isItem).map((item) => languageOf(first(item, (element) => classes(element).includes("item-stem"))));
    const isWhole = stems.every((language) => language === file.locale);
    if (stems.length === 0 || isWhole !== wholeIn.includes(file.locale)) faults.push(`${name(file)}: questions are in ${stems}`);
  }
  none(faults, "quizzes in a language that they do not name");
});

test("nothing of an excluded industry or course is in a campaign: no page, no link, no title, no question, no sign, no file", (t) => {
  const faults = [];
  let n_words = 0;
  for (const campaign of campaigns.keys()) {
    const own = files.filter((file) => file.campaign === campaign);
    // The homes of other campaigns are at the address of this one's, and are no secret.
    const excluded = [...pages.values()].filter((page) => page.meta.kind !== "home" && !shows(campaign, page));
    const left = [...quizzes.values()].filter((quiz) => !shows(campaign, quiz.module));
    const titles = (list) => list.flatMap((page) => [...page.translations.values()].map((front) => front.title));
    const stems = (list) => list.flatMap((quiz) => quiz.stems);
    // What this campaign says in its own titles and questions is no leak.
    const said = [...titles([...pages.values()].filter((page) => shows(campaign, page))), ...stems([...quizzes.values()].filter((quiz) => !left.includes(quiz)))];
    const words = [...titles(excluded), ...stems(left).filter((stem) => stem && !stem.includes("{")), ...excludedSigns(campaign)].filter((word) => !said.some((own) => own.includes(word)));
    n_words += words.length;
    const folders = [...excluded.map((page) => (locale) => folderOf(page, locale)), ...left.map((quiz) => (locale) => `${locale}/quiz/${quiz.id}/`)].flatMap((folder) => locales.map(folder));
    const addresses = new Set(folders.map((folder) => campaigns.get(campaign).base_url + encodeURI(folder)));
    for (const file of own) {
      if (folders.includes(file.path.replace(/index\.html$/, ""))) faults.push(`${name(file)} belongs to an excluded industry`);
      for (const link of all(file.document, named("a"))) {
        const { href } = new URL(attribute(link, "href") ?? "", addressOf(file));
        if (addresses.has(href.replace(/#.*/, ""))) faults.push(`${name(file)} links to ${href}`);
      }
      const attributes = all(file.document, () => true).flatMap((element) => element.attrs.map(({ value }) => value));
      const text = `${squeezed(file.document)} ${attributes.join(" ")}`;
      for (const word of words) if (text.includes(word)) faults.push(`${name(file)} says "${word}"`);
    }
    faults.push(...excludedFiles(campaign, excluded));
  }
  t.diagnostic(`${n_words} titles and signs looked for`);
  assert.ok(n_words > 20, "the project has excluded pages and signs");
  none(faults, "leaks between industries");
});

/** Signs that only excluded industries have, in the source language, where they hold no placeables. */
function excludedSigns(campaign) {
  const wanted = campaigns.get(campaign).industries;
  if (!wanted) return [];
  const fluent = readFileSync(join(PROJECT, "locales", config.source, "indicators.ftl"), "utf8");
  const said = new Map([...fluent.matchAll(/^indicator-([a-z0-9-]+) = ([^{}\n]+)$/gm)].map(([, id, text]) => [id, text.trim()]));
  return readToml("data/indicators.toml")
    .indicator.filter(({ industries }) => !industries.some((industry) => wanted.includes(industry)))
    .map(({ id }) => said.get(id))
    .filter(Boolean);
}

/** Pictures and documents of the content that only excluded pages name, by their bytes. */
function excludedFiles(campaign, excluded) {
  const digest = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");
  const published = new Map(filesBelow(join(PUBLIC, campaign)).map((file) => [digest(join(PUBLIC, campaign, file)), file]));
  const sources = (list) => list.flatMap((page) => [...page.translations.keys()].map((locale) => readFileSync(join(PROJECT, "content", locale, page.file), "utf8")));
  const included = sources([...pages.values()].filter((page) => !excluded.includes(page))).join("\n");
  const left = sources(excluded).join("\n");
  return filesBelow(join(PROJECT, "content"))
    .filter((file) => !file.endsWith(".md"))
    .filter((file) => left.includes(file.split("/").pop()) && !included.includes(file.split("/").pop()))
    .map((file) => published.get(digest(join(PROJECT, "content", file))))
    .filter(Boolean)
    .map((file) => `${campaign}/${file} is a file of an excluded page`);
}
