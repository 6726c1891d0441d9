// The programs that are compared: how each is given a corpus, how it builds, and which pages it must make.
//
// A program is `{ name, version, layOut(corpus, folder), command(site, out), pages(corpus, site), others }`.
// `pages` are all pages of the corpus by their path in the output, each with what has to stand in it;
// `others` are HTML files beside them.

import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { address } from "./corpus.mjs";
import { layOutHugo, layOutZola } from "./peers.mjs";
import { said } from "./timing.mjs";

/** The names of locales as a project writes them, by those of the corpus. */
function localeIds(corpus, project) {
  const ids = [...readFileSync(join(project, "handbill.toml"), "utf8").matchAll(/^id = "(.*)"$/gm)].map(([, id]) => id);
  return new Map(corpus.locales.map(({ code }, place) => [code, ids[place]]));
}

/** Every page in every locale: without a translation it is borrowed, and search engines are not told of it. */
function projectPages(corpus, project) {
  const ids = localeIds(corpus, project);
  const pages = new Map();
  for (const file of corpus.files.get(corpus.source)) {
    const having = corpus.having(file);
    for (const { code } of corpus.locales) {
      const alternates = having.includes(code) ? [...having.map((other) => ids.get(other)), "x-default"] : [];
      pages.set(`main/${ids.get(code)}/${address(file)}index.html`, { lang: ids.get(code), alternates, picker: [...ids.values()] });
    }
  }
  return pages;
}

/** Pages that have a text, those of the source locale at the root. */
function peerPages(corpus) {
  const pages = new Map();
  for (const [code, files] of corpus.files) {
    for (const file of files) {
      const having = corpus.having(file);
      const folder = code === corpus.source ? "" : `${code}/`;
      pages.set(`${folder}${address(file)}index.html`, { lang: code, alternates: having, picker: having });
    }
  }
  return pages;
}

export function handbill(program, examples) {
  return {
    name: "handbill",
    version: said(program, "--version"),
    layOut: (corpus, folder) => execFileSync(join(examples, "corpus"), [corpus.folder, folder], { stdio: "inherit" }),
    command: (site, out) => [program, "build", "--root", site, "--out", out],
    pages: projectPages,
    others: (corpus, site) => ["main/index.html", "main/404.html", ...[...localeIds(corpus, site).values()].map((id) => `main/${id}/404.html`)],
  };
}

/** The least that has to be done. It takes the project of Handbill, and its pages are not looked into. */
export function floor(examples) {
  return { name: "floor", version: "two threads", command: (site, out) => [join(examples, "floor"), site, out], sharesSiteOf: "handbill" };
}

export function hugo(program) {
  return {
    name: "hugo",
    version: said(program, "version")?.match(/v[\d.]+/)?.[0],
    layOut: layOutHugo,
    command: (site, out) => [program, "--source", site, "--destination", out, "--quiet"],
    pages: peerPages,
    others: () => [],
  };
}

export function zola(program) {
  return {
    name: "zola",
    version: said(program, "--version")?.replace(/^zola /, ""),
    layOut: layOutZola,
    command: (site, out) => [program, "--root", site, "build", "--output-dir", out],
    pages: peerPages,
    // Its own page for missing addresses.
    others: () => ["404.html"],
  };
}
