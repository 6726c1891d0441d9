// The built sites as they lie on disk, and the project they were built from, read without a line of
// the program's own code.

import { readFileSync, readdirSync, existsSync } from "node:fs";
import { join, dirname, posix, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parse as parseToml } from "smol-toml";

/** The project's folder: the one that holds `checks/`. */
export const PROJECT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** Where the built sites lie. */
export const PUBLIC = process.env.HANDBILL_PUBLIC ?? join(PROJECT, "public");

/** The program, for the checks that have to run it themselves. */
export function program() {
  const candidates = [
    process.env.HANDBILL_BIN,
    join(PROJECT, "target/debug/handbill"),
    join(PROJECT, "target/release/handbill"),
  ];
  const found = candidates.find((path) => path && existsSync(path));
  if (!found) throw new Error("no handbill program found; build it, or name it in HANDBILL_BIN");
  return found;
}

/** Every file below a folder, as paths with `/`, sorted. */
export function filesBelow(folder) {
  const walk = (below) =>
    readdirSync(join(folder, below), { withFileTypes: true }).flatMap((entry) => {
      const path = posix.join(below, entry.name);
      return entry.isDirectory() ? walk(path) : [path];
    });
  return existsSync(folder) ? walk("").sort() : [];
}

export function readToml(path) {
  return parseToml(readFileSync(join(PROJECT, path), "utf8"));
}

/** The table between the `+++` lines of a content page. */
function frontMatter(path) {
  const text = readFileSync(path, "utf8");
  const [, table] = /^\+\+\+\r?\n([\s\S]*?)\r?\n\+\+\+(?:\r?\n|$)/.exec(text) ?? [];
  if (table === undefined) throw new Error(`${path} has no front matter`);
  return parseToml(table);
}

export const config = readToml("handbill.toml");
export const locales = config.locale.map((locale) => locale.id);
export const rightToLeft = (locale) => ["ar", "he", "fa", "ur", "ps"].includes(locale.split("-")[0]);
export const direction = (locale) => (rightToLeft(locale) ? "rtl" : "ltr");

/** The campaigns of the project by id. */
export const campaigns = new Map(
  filesBelow(join(PROJECT, "campaigns")).map((file) => [file.replace(/\.toml$/, ""), readToml(`campaigns/${file}`)]),
);

/** Source pages by id: `{ id, meta, translations: Map(locale → front matter) }`. */
export const pages = new Map(
  filesBelow(join(PROJECT, "content", config.source))
    .filter((file) => file.endsWith(".md"))
    .map((file) => {
      const translations = new Map();
      for (const locale of locales) {
        const path = join(PROJECT, "content", locale, file);
        if (existsSync(path)) translations.set(locale, frontMatter(path));
      }
      const id = file.replace(/\.md$/, "");
      return [id, { id, file, meta: translations.get(config.source), translations }];
    }),
);

/** Whether a campaign shows a page: a page without industries is shared by all. */
export function shows(campaign, page) {
  const wanted = campaigns.get(campaign).industries;
  const own = page.meta.industries;
  return !wanted || !own || own.some((industry) => wanted.includes(industry));
}

/** The folder of a page below the campaign's root, with its `/` at the end. */
export function folderOf(page, locale) {
  const slug = page.translations.get(locale)?.slug;
  const parts = page.id.split("/");
  const name = parts.pop();
  const below = name === "index" ? parts : [...parts, slug ?? name];
  return [locale, ...below, ""].join("/");
}

/**
 * Every HTML file of every built site, with what the project says about it:
 * `{ campaign, path, file, html, locale, page, kind, borrowed }`.
 */
export function htmlFiles(folder = PUBLIC) {
  return [...campaigns.keys()].flatMap((campaign) =>
    filesBelow(join(folder, campaign))
      .filter((path) => path.endsWith(".html"))
      .map((path) => describe(folder, campaign, path)),
  );
}

function describe(folder, campaign, path) {
  const file = join(folder, campaign, ...path.split("/")).split(sep).join("/");
  const locale = locales.find((id) => path.startsWith(`${id}/`));
  const page = locale && [...pages.values()].find((page) => `${folderOf(page, locale)}index.html` === path);
  const kind = page ? (page.meta.kind ?? "page") : kindOf(path);
  const borrowed = Boolean(page) && !page.translations.has(locale);
  return { campaign, path, file, html: readFileSync(file, "utf8"), locale: locale ?? config.source, page, kind, borrowed };
}

function kindOf(path) {
  if (path === "index.html") return "chooser";
  if (path === "404.html") return "root 404";
  if (path.endsWith("/404.html")) return "404";
  if (path.endsWith("/glossary/index.html")) return "glossary";
  return "unknown";
}

/** The address of a file in its campaign. */
export function addressOf({ campaign, path }) {
  return campaigns.get(campaign).base_url + path.replace(/(^|\/)index\.html$/, "$1");
}

/** One file for every kind of page in every locale, from the campaign that shows most kinds first. */
export function sample(files, campaign = "hub") {
  const seen = new Set();
  return files.filter((file) => {
    const key = `${file.kind} ${file.locale}`;
    const fits = file.campaign === campaign && !seen.has(key);
    if (fits) seen.add(key);
    return fits;
  });
}
