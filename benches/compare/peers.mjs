// Lays a corpus out as sites of Hugo and Zola.
//
// Both get the same Markdown and templates that say the same: `peers/hugo` and `peers/zola`. What only one
// program understands is written for it: the keys of front matter, and how a link names a page.

import { cpSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const text = (value) => JSON.stringify(value);

/** Identifiers of messages have `_` where those of Fluent have `-`. */
const key = (id) => id.replaceAll("-", "_");
const table = (messages) => Object.entries(messages).map(([id, words]) => `${key(id)} = ${text(words)}\n`).join("");

function write(path, written) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, written);
}

/** Copies the templates and writes every page, as `place` and `change` say. */
function site(name, corpus, folder, place, change) {
  cpSync(join(HERE, "peers", name), folder, { recursive: true });
  cpSync(join(HERE, "theme/assets/style.css"), join(folder, "static/style.css"));
  for (const [code, files] of corpus.files) {
    for (const file of files) write(join(folder, "content", place(file, code)), change(corpus.read(code, file), code));
  }
}

const menu = (corpus) => corpus.sections.map((path) => ({ path, key: key(`sec-${path.replaceAll("/", "-")}`) }));

/** Hugo: a folder of content for each locale; links start with `/` and are resolved by its own link hook. */
export function layOutHugo(corpus, folder) {
  const front = (page) => page.replace(/^date = /m, "lastmod = ").replace("\n[extra]\n", "\n[params]\n");
  site("hugo", corpus, folder, (file, code) => `${code}/${file}`, front);
  const locales = corpus.locales.map(({ code, name, dir }, place) => {
    const { "site-title": title } = corpus.messages(code);
    write(join(folder, "i18n", `${code}.toml`), table(corpus.messages(code)));
    return `[languages.${code}]\ncontentDir = "content/${code}"\nlabel = ${text(name)}\ndirection = "${dir}"\n` +
      `locale = "${code}"\nweight = ${place + 1}\ntitle = ${text(title)}\n`;
  });
  const list = (entries) => entries.map((entry) => `[[list]]\n${Object.entries(entry).map(([name, value]) => `${name} = ${text(value)}\n`).join("")}`).join("");
  write(join(folder, "data/contacts.toml"), list(corpus.contacts.map((contact) => ({ ...contact, key: key(contact.id) }))));
  write(join(folder, "data/menu.toml"), list(menu(corpus).map(({ path, key }) => ({ path: `/${path}`, key }))));
  write(
    join(folder, "hugo.toml"),
    `baseURL = "${corpus.base}/"\ndefaultContentLanguage = "${corpus.source}"\ntitle = "Comparison"\n` +
      `disableDefaultLanguageRedirect = true\ndisableKinds = ["taxonomy", "term", "rss", "404"]\nenableRobotsTXT = false\n` +
      `[markup.goldmark.renderHooks.link]\nuseEmbedded = "always"\n[markup.highlight]\nnoClasses = false\n${locales.join("")}`,
  );
}

/** Zola: one folder of content; a translation has its locale before `.md`, also in links, which start with `@`. */
export function layOutZola(corpus, folder) {
  const suffix = (code) => (code === corpus.source ? "" : `.${code}`);
  const place = (file, code) => file.replace(/\.md$/, `${suffix(code)}.md`);
  site("zola", corpus, folder, place, (page, code) => page.replace(/\]\((\/[^)]+)\.md\)/g, (_, id) => `](@${id}${suffix(code)}.md)`));
  const [source, ...others] = corpus.locales.map(({ code }) => ({ code, messages: corpus.messages(code) }));
  const languages = others.map(
    ({ code, messages }) => `[languages.${code}]\ntitle = ${text(messages["site-title"])}\n[languages.${code}.translations]\n${table(messages)}`,
  );
  const inline = (entry) => `{ ${Object.entries(entry).map(([name, value]) => `${name} = ${text(value)}`).join(", ")} }`;
  const contacts = corpus.contacts.map((contact) => inline({ ...contact, key: key(contact.id) }));
  write(
    join(folder, "config.toml"),
    `base_url = "${corpus.base}"\ndefault_language = "${source.code}"\ntitle = ${text(source.messages["site-title"])}\n` +
      `compile_sass = false\nbuild_search_index = false\ngenerate_feeds = false\ngenerate_robots_txt = false\n` +
      `[markdown.highlighting]\ntheme = "github-light"\nstyle = "class"\n[translations]\n${table(source.messages)}${languages.join("")}` +
      `[extra]\nmenu = [${menu(corpus).map(inline).join(", ")}]\ncontacts = [${contacts.join(", ")}]\n[extra.locales]\n` +
      corpus.locales.map(({ code, name, dir }) => `${code} = ${inline({ name, dir })}\n`).join(""),
  );
}
