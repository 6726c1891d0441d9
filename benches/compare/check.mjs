// Looks whether a program has made what it was asked for: a build that leaves something out is fast for nothing.
//
// Pages are read by parse5, an HTML parser that no program here uses. It comes with the checks:
// `npm ci --prefix checks`.

import { createRequire } from "node:module";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { filesBelow } from "./corpus.mjs";

const MOST_TOLD = 10;

/** The parser, from where the checks have it. */
export function parser() {
  try {
    return createRequire(new URL("../../checks/package.json", import.meta.url))("parse5").parse;
  } catch {
    throw new Error("pages cannot be read: parse5 is missing; install it with `npm ci --prefix checks`, or leave reading out with `--no-check`");
  }
}

const attribute = (element, name) => element.attrs.find((attr) => attr.name === name)?.value;
const classes = (element) => (attribute(element, "class") ?? "").split(/\s+/);

/** All elements below a node in document order. */
function* elements(node) {
  for (const child of node.childNodes ?? []) {
    if (!child.tagName) continue;
    yield child;
    yield* elements(child);
  }
}

/** What a page shows of what it must show. */
function shown(parse, html) {
  const all = [...elements(parse(html))];
  const inside = (found) => (found ? [...elements(found)] : []);
  const named = (name, className) => all.filter((element) => element.tagName === name && classes(element).includes(className));
  const alternate = (element) => element.tagName === "link" && attribute(element, "rel") === "alternate" && attribute(element, "hreflang");
  const blocks = [...all.filter((element) => attribute(element, "data-contact-block") !== undefined), ...named("aside", "contacts")];
  const links = (found) => inside(found).filter((element) => element.tagName === "a" && attribute(element, "href"));
  return {
    lang: attribute(all[0], "lang"),
    alternates: all.filter(alternate).map((element) => attribute(element, "hreflang")),
    picker: links(named("nav", "languages")[0]).map((element) => attribute(element, "hreflang")),
    menu: links(named("nav", "sections")[0]).length,
    headings: all.filter((element) => element.tagName === "h1").length,
    blocks: blocks.length,
    contacts: inside(blocks[0]).filter((element) => attribute(element, "data-contact") && links(element).length > 0).length,
  };
}

/** What differs from what a page must show. */
function differences(found, wanted) {
  const text = (value) => [value].flat().slice().sort().join(" ");
  return Object.keys(wanted)
    .filter((what) => text(found[what]) !== text(wanted[what]))
    .map((what) => `${what}: ${text(found[what]) || "nothing"} instead of ${text(wanted[what]) || "nothing"}`);
}

/** How many files an output has, how many bytes are in them, and which are HTML. */
export function size(out) {
  // A large sitemap comes in parts, of which not every program makes as many.
  const isCounted = (path) => !path.startsWith(".handbill/") && !/(^|\/)sitemap-\d+\.xml$/.test(path);
  const paths = [...filesBelow(out)].filter(isCounted);
  const bytes = paths.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
  return { files: paths.length, bytes, html: paths.filter((path) => path.endsWith(".html")) };
}

/** What differs between the files of two outputs that must have the same. */
export function otherFiles(made, wanted) {
  const [own, others] = [new Set(made.html), new Set(wanted.html)];
  const missing = wanted.html.filter((path) => !own.has(path)).map((path) => `${path} is missing`);
  const more = made.html.filter((path) => !others.has(path)).map((path) => `${path} is on no plan`);
  const count = made.files === wanted.files ? [] : [`${made.files} files instead of ${wanted.files}`];
  return [...missing, ...more, ...count];
}

/** Everything that is wrong with an output, a line each. Without `parse` only the files are counted. */
export function faults(parse, program, corpus, site, out, made) {
  const wanted = program.pages(corpus, site);
  const others = new Set(program.others(corpus, site));
  const there = new Set(made.html);
  const found = [];
  for (const path of [...wanted.keys(), ...others]) if (!there.has(path)) found.push(`${path} is missing`);
  for (const path of there) if (!wanted.has(path) && !others.has(path)) found.push(`${path} is on no plan`);
  const everywhere = { menu: corpus.sections.length + 1, headings: 1, blocks: 1, contacts: corpus.contacts.length };
  if (corpus.locales.length === 1) everywhere.picker = [];
  for (const [path, own] of parse ? wanted : []) {
    if (!there.has(path)) continue;
    const page = shown(parse, readFileSync(join(out, path), "utf8"));
    found.push(...differences(page, { ...own, ...everywhere }).map((fault) => `${path}: ${fault}`));
  }
  return found;
}

/** Ends the run when something is wrong. */
export function none(found, name) {
  if (found.length === 0) return;
  const more = found.length > MOST_TOLD ? [`and ${found.length - MOST_TOLD} more`] : [];
  throw new Error(`${name} has not made what it was asked for:\n  ${[...found.slice(0, MOST_TOLD), ...more].join("\n  ")}`);
}
