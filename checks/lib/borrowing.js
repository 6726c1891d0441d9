// What search engines and readers are told of pages in their own language and of borrowed ones, held
// against the folders of the project that the sites were built from.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { direction } from "./sites.js";
import { all, attribute, classes, first, has, named, parsePage, squeezed } from "./tree.js";

/** The contents of the `<meta>` elements of a name. */
export const metas = (document, key) => all(document, (element) => element.tagName === "meta" && attribute(element, "name") === key).map((element) => attribute(element, "content"));

const links = (file, rel) => all(file.document, (element) => element.tagName === "link" && attribute(element, "rel") === rel);
const canonical = (file) => links(file, "canonical").map((link) => attribute(link, "href"));
const isNoindex = (file) => metas(file.document, "robots").join(" ").includes("noindex");
const alternates = (file) => links(file, "alternate").map((link) => `${attribute(link, "hreflang")} ${attribute(link, "href")}`);
const languageOf = (node) => attribute(node, "lang") ?? languageOf(node.parentNode);
const name = (file) => `${file.campaign}/${file.path}`;

/** Everything that is wrong with the sites of a project, by what it is about: `{ n, faults }` each. */
export function borrowing(project) {
  const files = project.htmlFiles().map((file) => ({ ...file, document: parsePage(file.html) }));
  const sites = { ...project, files, byAddress: new Map(files.map((file) => [project.addressOf(file), file])) };
  return { alternates: expected(sites), closure: closure(sites), sitemap: sitemaps(sites), index: index(sites), borrowed: borrowed(sites), picker: pickers(sites), menu: menus(sites) };
}

/** What a file's alternates must be, from the project's folders alone. */
function expectedAlternates({ campaigns, config, localesOf, pages, folderOf, glossary }, file) {
  const { base_url } = campaigns.get(file.campaign);
  const isThere = (locale) => localesOf(file.campaign).includes(locale);
  const inOwnText = (page) => [...page.translations.keys()].filter(isThere).map((locale) => `${locale} ${base_url}${encodeURI(folderOf(page, locale))}`);
  if (file.kind === "chooser" || file.kind === "home") {
    return file.borrowed ? [] : [...inOwnText(pages.get(campaigns.get(file.campaign).home ?? "index")), `x-default ${base_url}`];
  }
  const generated = (path, wholeIn) => {
    const at = (locale) => `${base_url}${locale}/${path}/`;
    return file.findable ? [...wholeIn.filter(isThere).map((locale) => `${locale} ${at(locale)}`), `x-default ${at(config.source)}`] : [];
  };
  if (file.quiz) return generated(`quiz/${file.quiz.id}`, file.quiz.wholeIn);
  if (file.kind === "glossary") return generated("glossary", glossary.wholeIn);
  if (!file.page || file.borrowed) return [];
  return [...inOwnText(file.page), `x-default ${base_url}${encodeURI(folderOf(file.page, config.source))}`];
}

function expected(sites) {
  const faults = [];
  let n = 0;
  for (const file of sites.files) {
    const shown = alternates(file);
    n += shown.length;
    const wanted = expectedAlternates(sites, file);
    if (shown.slice().sort().join("\n") !== wanted.slice().sort().join("\n")) faults.push(`${name(file)}: ${shown.join(", ")} instead of ${wanted.join(", ")}`);
    const isOwn = shown.length === 0 || shown.some((alternate) => alternate.endsWith(` ${sites.addressOf(file)}`));
    if (!isOwn) faults.push(`${name(file)}: does not name itself`);
    if (shown.length > 0 && shown.filter((alternate) => alternate.startsWith("x-default ")).length !== 1) faults.push(`${name(file)}: no x-default`);
    if (shown.some((alternate) => !/^[A-Za-z-]+ https:\/\//.test(alternate))) faults.push(`${name(file)}: an address is not absolute`);
  }
  return { n, faults };
}

/** Every page that a page names is there, in that language, may be found, and names the same pages. */
function closure({ files, byAddress }) {
  const faults = [];
  const sets = new Set();
  for (const file of files) {
    const own = alternates(file).join("\n");
    if (own) sets.add(`${file.campaign}\n${own}`);
    for (const alternate of alternates(file)) {
      const [language, url] = alternate.split(" ");
      const other = byAddress.get(url);
      if (!other) faults.push(`${name(file)}: ${url} does not exist`);
      else if (language !== "x-default" && other.locale !== language) faults.push(`${name(file)}: ${url} is not in ${language}`);
      else if (alternates(other).join("\n") !== own) faults.push(`${name(file)}: ${name(other)} names others`);
      else if (isNoindex(other)) faults.push(`${name(file)}: ${name(other)} must not be found`);
    }
  }
  return { n: sets.size, faults };
}

/** A sitemap's addresses with their alternates. */
function sitemap(site, campaign) {
  const xml = readFileSync(join(site, campaign, "sitemap.xml"), "utf8");
  const entries = new Map();
  for (const [, entry] of xml.matchAll(/<url>([\s\S]*?)<\/url>/g)) {
    const [, location] = /<loc>(.*?)<\/loc>/.exec(entry);
    const linked = [...entry.matchAll(/<xhtml:link rel="alternate" hreflang="(.*?)" href="(.*?)"\/>/g)];
    entries.set(location, linked.map(([, language, url]) => `${language} ${url}`));
  }
  return entries;
}

function sitemaps({ site, campaigns, files, addressOf }) {
  const faults = [];
  let n = 0;
  for (const campaign of campaigns.keys()) {
    const entries = sitemap(site, campaign);
    n += entries.size;
    const findable = files.filter((file) => file.campaign === campaign && file.findable);
    for (const file of findable) {
      const listed = entries.get(addressOf(file));
      if (!listed) faults.push(`${name(file)} is not in the sitemap`);
      else if (listed.join("\n") !== alternates(file).join("\n")) faults.push(`${name(file)}: sitemap and head differ`);
    }
    const known = new Set(findable.map(addressOf));
    for (const url of entries.keys()) if (!known.has(url)) faults.push(`${campaign}: ${url} must not be in the sitemap`);
    const robots = readFileSync(join(site, campaign, "robots.txt"), "utf8");
    if (!robots.includes(`Sitemap: ${campaigns.get(campaign).base_url}sitemap.xml`)) faults.push(`${campaign}: robots.txt does not name the sitemap`);
  }
  return { n, faults };
}

function index({ files, addressOf }) {
  const faults = [];
  for (const file of files) {
    if (file.findable === isNoindex(file)) faults.push(`${name(file)}: noindex is ${isNoindex(file)}`);
    if (file.findable && canonical(file).join() !== addressOf(file)) faults.push(`${name(file)}: canonical is ${canonical(file)}`);
  }
  return { n: files.length, faults };
}

/** A borrowed page leads to its original and says in the reader's language what it is; others do not. */
function borrowed({ config, campaigns, files, folderOf }) {
  const faults = [];
  const { source } = config;
  for (const file of files) {
    const main = first(file.document, named("main"));
    const notices = all(file.document, (element) => has(element, "data-borrowed"));
    if (!file.borrowed) {
      if (has(main, "lang") || has(main, "dir")) faults.push(`${name(file)}: main says a language`);
      if (notices.length > 0) faults.push(`${name(file)}: says that it is borrowed`);
      continue;
    }
    const folder = file.page ? folderOf(file.page, source) : file.quiz ? `${source}/quiz/${file.quiz.id}/` : `${source}/${file.kind}/`;
    const original = campaigns.get(file.campaign).base_url + encodeURI(folder);
    if (canonical(file).join() !== original) faults.push(`${name(file)}: canonical is ${canonical(file)}, not ${original}`);
    if (!isNoindex(file)) faults.push(`${name(file)}: may be indexed`);
    if (alternates(file).length > 0) faults.push(`${name(file)}: has alternates`);
    if (attribute(main, "lang") !== source || attribute(main, "dir") !== direction(source)) faults.push(`${name(file)}: main does not say its language`);
    const [notice] = notices;
    const saysSo = notices.length === 1 && attribute(notice, "lang") === file.locale && attribute(notice, "dir") === direction(file.locale) && squeezed(notice).includes(config.locale[0].name);
    if (!saysSo || all(notice, (element) => has(element, "lang")).length > 0) faults.push(`${name(file)}: no notice in ${file.locale}`);
    const block = first(main, (element) => has(element, "data-contact-block"));
    if (attribute(block, "lang") !== file.locale) faults.push(`${name(file)}: the contact block is not in ${file.locale}`);
  }
  return { n: files.filter((file) => file.borrowed).length, faults };
}

/** The language picker says of each language whether the page is borrowed there. */
function pickers({ files, byAddress, addressOf }) {
  const faults = [];
  let n = 0;
  for (const file of files) {
    const picker = first(file.document, (element) => element.tagName === "nav" && classes(element).includes("picker"));
    for (const entry of picker ? all(picker, named("li")) : []) {
      n += 1;
      const link = first(entry, named("a"));
      const other = byAddress.get(new URL(attribute(link, "href"), addressOf(file)).href);
      const isMarked = first(entry, named("small")) !== undefined;
      if (!other) faults.push(`${name(file)}: the picker leads to ${attribute(link, "href")}`);
      else if (other.locale !== attribute(link, "hreflang")) faults.push(`${name(file)}: ${name(other)} is not in ${attribute(link, "hreflang")}`);
      else if (other.borrowed !== isMarked) faults.push(`${name(file)}: ${name(other)} is ${isMarked ? "" : "not "}marked as borrowed`);
    }
  }
  return { n, faults };
}

/** The menu names pages as they are named, and says in which language. */
function menus({ config, files, byAddress, addressOf }) {
  const faults = [];
  let n = 0;
  for (const file of files) {
    const menu = first(file.document, (element) => element.tagName === "nav" && classes(element).includes("menu"));
    const entries = menu ? all(menu, (element) => element.tagName === "a" && attribute(element, "class")) : [];
    for (const link of entries) {
      n += 1;
      const other = byAddress.get(new URL(attribute(link, "href"), addressOf(file)).href);
      const language = other?.borrowed ? config.source : file.locale;
      if (other?.locale !== file.locale) faults.push(`${name(file)}: the menu leads to ${attribute(link, "href")}`);
      else if (languageOf(link) !== language) faults.push(`${name(file)}: ${name(other)} is said to be in ${languageOf(link)}`);
      else if (squeezed(link) !== other.page.translations.get(language).title) faults.push(`${name(file)}: ${name(other)} is called ${squeezed(link)}`);
    }
  }
  return { n, faults };
}
