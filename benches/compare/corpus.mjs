// A corpus as it lies on disk: what every program is to make pages of.

import { readFileSync, readdirSync } from "node:fs";
import { join, posix } from "node:path";

/** Every file below a folder, as paths with `/`. */
export function* filesBelow(folder, below = "") {
  for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
    const path = posix.join(below, entry.name);
    if (entry.isDirectory()) yield* filesBelow(folder, path);
    else yield path;
  }
}

export class Corpus {
  constructor(folder) {
    this.folder = folder;
    const { locales, sections, parents, contacts, base_url: base } = JSON.parse(readFileSync(join(folder, "site.json"), "utf8"));
    Object.assign(this, { locales, sections, parents, contacts, base });
    /** The source files of each locale below its folder, as `training/teachers/page-00007.md`. */
    this.files = new Map(locales.map(({ code }) => [code, new Set(filesBelow(join(folder, "content", code)))]));
  }

  /** The locale that all others are translated from. */
  get source() {
    return this.locales[0].code;
  }

  /** The locales that have a file. */
  having(file) {
    return this.locales.map(({ code }) => code).filter((code) => this.files.get(code).has(file));
  }

  read(code, file) {
    return readFileSync(join(this.folder, "content", code, file), "utf8");
  }

  /** The messages of a locale: `{ "site-title": "…" }`. */
  messages(code) {
    const text = readFileSync(join(this.folder, "locales", code, "site.ftl"), "utf8");
    return Object.fromEntries(text.split("\n").filter((line) => line.includes(" = ")).map((line) => line.split(/ = (.*)/s, 2)));
  }
}

/** The folder that a file's page is served from: `training/teachers/page-00007/`, and nothing for the home page. */
export function address(file) {
  const page = file.replace(/\.md$/, "/");
  return page.endsWith("_index/") ? page.slice(0, -"_index/".length) : page;
}
