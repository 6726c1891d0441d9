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

export const rightToLeft = (locale) => ["ar", "he", "fa", "ur", "ps"].includes(locale.split("-")[0]);
export const direction = (locale) => (rightToLeft(locale) ? "rtl" : "ltr");

/** The table between the `+++` lines of a content page. */
function frontMatter(path) {
  const text = readFileSync(path, "utf8");
  const [, table] = /^\+\+\+\r?\n([\s\S]*?)\r?\n\+\+\+(?:\r?\n|$)/.exec(text) ?? [];
  if (table === undefined) throw new Error(`${path} has no front matter`);
  return parseToml(table);
}

/** The pages around the records of a training, which a campaign with quizzes has in each locale. */
const RECORDS = ["records.html", "trainer.html", "verify.html"];

/**
 * What the folders of a project say about its sites: the project in `root`, its sites in `site`.
 * `broken` and `heldBack` are translations that are there and must not be shown, as `es/get-help.md`: those
 * that are held back for their age keep their address.
 */
export function readProject(root, site, { broken = [], heldBack = [] } = {}) {
  function readToml(path) {
    return parseToml(readFileSync(join(root, path), "utf8"));
  }

  const config = readToml("handbill.toml");
  const locales = config.locale.map((locale) => locale.id);
  /** The campaigns of the project by id. */
  const campaigns = new Map(
    filesBelow(join(root, "campaigns")).map((file) => [file.replace(/\.toml$/, ""), readToml(`campaigns/${file}`)]),
  );

  /** The locales of a campaign: all, where it names none. */
  const localesOf = (campaign) => campaigns.get(campaign).locales ?? locales;

  /** Source pages by id: `{ id, meta, slugs: Map(locale → slug), translations: Map(locale → front matter) }`. */
  const pages = new Map(
    filesBelow(join(root, "content", config.source))
      .filter((file) => file.endsWith(".md"))
      .map((file) => {
        const translations = new Map();
        const slugs = new Map();
        for (const locale of locales) {
          const path = join(root, "content", locale, file);
          if (!existsSync(path) || broken.includes(`${locale}/${file}`)) continue;
          slugs.set(locale, frontMatter(path).slug);
          if (!heldBack.includes(`${locale}/${file}`)) translations.set(locale, frontMatter(path));
        }
        const id = file.replace(/\.md$/, "");
        return [id, { id, file, meta: translations.get(config.source), slugs, translations }];
      }),
  );

  /** The module that a lesson belongs to. */
  const moduleOf = (lesson) => [...pages.values()].find(({ meta }) => meta.kind === "module" && meta.lessons.includes(lesson.id));

  /** Whether a campaign carries a module: one that it names or, where it names none, as any page. */
  const carries = (campaign, module) => campaigns.get(campaign).modules?.includes(module.id) ?? selects(campaign, module);

  /** Whether a campaign's tags select a page: a page without industries is shared by all. */
  function selects(campaign, page) {
    const wanted = campaigns.get(campaign).industries;
    const own = page.meta.industries;
    return !wanted || !own || own.some((industry) => wanted.includes(industry));
  }

  /** Whether a campaign shows a page. It has one home; a lesson goes where its module goes. */
  function shows(campaign, page) {
    if (page.meta.kind === "home") return page.id === (campaigns.get(campaign).home ?? "index");
    if (page.meta.kind === "module") return carries(campaign, page);
    if (page.meta.kind === "lesson") return carries(campaign, moduleOf(page));
    return selects(campaign, page);
  }

  /** The folder of a page below the campaign's root, with its `/` at the end. */
  function folderOf(page, locale) {
    if (page.meta.kind === "home") return `${locale}/`;
    const slug = page.slugs.get(locale);
    const parts = page.id.split("/");
    const name = parts.pop();
    return [locale, ...parts, slug ?? name, ""].join("/");
  }

  /** Messages of a locale by id with their own text, as far as it stands on the line of the id. */
  function fluent(locale) {
    const folder = join(root, "locales", locale);
    const texts = filesBelow(folder).filter((file) => file.endsWith(".ftl")).map((file) => readFileSync(join(folder, file), "utf8"));
    return new Map(texts.flatMap((text) => [...text.matchAll(/^([a-z][a-z0-9-]*) *=(.*)$/gm)].map(([, id, words]) => [id, words.trim()])));
  }

  const messages = new Map(locales.map((locale) => [locale, fluent(locale)]));

  /**
   * Quizzes by id: `{ id, meta, module, stems, wholeIn, partlyIn, namedIn }`. `module` is the page that it belongs
   * to, `stems` are its questions in the source locale, `wholeIn` the locales that have them all,
   * `partlyIn` those that have any, `namedIn` those that have its name.
   */
  const quizzes = new Map(
    filesBelow(join(root, "quizzes")).map((file) => {
      const id = file.replace(/\.toml$/, "");
      const meta = readToml(`quizzes/${file}`);
      const bank = meta.bank ?? id;
      const items = (meta.item ?? readToml(`quizzes/${bank}.toml`).item).map((item) => `${bank}-${item.id}`);
      const wholeIn = locales.filter((locale) => items.every((item) => messages.get(locale).has(item)));
      const namedIn = locales.filter((locale) => messages.get(locale).has(`quiz-name-${id}`));
      const partlyIn = locales.filter((locale) => items.some((item) => messages.get(locale).has(item)));
      return [id, { id, meta, module: pages.get(meta.module), stems: items.map((item) => messages.get(config.source).get(item)), wholeIn, partlyIn, namedIn }];
    }),
  );

  /** The locales that have all terms, and those that have any. */
  const terms = [...messages.get(config.source).keys()].filter((id) => id.startsWith("term-"));
  const glossary = {
    wholeIn: locales.filter((locale) => terms.every((id) => messages.get(locale).has(id))),
    partlyIn: locales.filter((locale) => terms.some((id) => messages.get(locale).has(id))),
  };

  /** Whether a campaign has a quiz on a page of its own: practice stands inside lessons. */
  const hasQuiz = (campaign, quiz) => quiz.meta.kind !== "practice" && shows(campaign, quiz.module);

  /**
   * Every HTML file of every built site, with what the project says about it:
   * `{ campaign, path, file, html, locale, page, quiz, kind, borrowed, findable, speaker }`. `findable`
   * says whether search engines may be told, `speaker` is the page whose audience the file has.
   */
  function htmlFiles(folder = site) {
    return [...campaigns.keys()].flatMap((campaign) =>
      filesBelow(join(folder, campaign))
        .filter((path) => path.endsWith(".html"))
        .map((path) => describe(folder, campaign, path)),
    );
  }

  function describe(folder, campaign, path) {
    const file = join(folder, campaign, ...path.split("/")).split(sep).join("/");
    const locale = locales.find((id) => path.startsWith(`${id}/`));
    const page = locale && [...pages.values()].find((page) => shows(campaign, page) && `${folderOf(page, locale)}index.html` === path);
    const quiz = locale && [...quizzes.values()].find((quiz) => hasQuiz(campaign, quiz) && `${locale}/quiz/${quiz.id}/index.html` === path);
    const kind = page ? (page.meta.kind ?? "page") : quiz ? "quiz" : kindOf(campaign, locale, path);
    const borrowed = page ? !page.translations.has(locale) : quiz ? !quiz.partlyIn.includes(locale) : kind === "glossary" && !glossary.partlyIn.includes(locale);
    const findable = page ? !borrowed : quiz ? quiz.wholeIn.includes(locale) : kind === "glossary" ? glossary.wholeIn.includes(locale) : kind === "chooser";
    const html = readFileSync(file, "utf8");
    return { campaign, path, file, html, locale: locale ?? config.source, page, quiz, kind, borrowed, findable, speaker: page ?? quiz?.module };
  }

  function kindOf(campaign, locale, path) {
    const records = RECORDS.find((name) => path === `${locale}/${name}`);
    if (records && [...quizzes.values()].some((quiz) => hasQuiz(campaign, quiz))) return records.replace(".html", "");
    if (path === "index.html") return "chooser";
    if (path === "404.html") return "root 404";
    if (path.endsWith("/404.html")) return "404";
    if (path.endsWith("/glossary/index.html")) return "glossary";
    return "unknown";
  }

  /** The address of a file in its campaign. */
  function addressOf({ campaign, path }) {
    return campaigns.get(campaign).base_url + path.replace(/(^|\/)index\.html$/, "$1");
  }

  return { root, site, readToml, config, locales, localesOf, campaigns, pages, shows, folderOf, quizzes, glossary, hasQuiz, htmlFiles, addressOf };
}

/** The project that the checks lie in, with the sites that were built of it. */
export const reference = readProject(PROJECT, PUBLIC);

export const { readToml, config, locales, localesOf, campaigns, pages, shows, folderOf, quizzes, glossary, hasQuiz, htmlFiles, addressOf } = reference;

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
