// The servers that are measured: how each is started, where its page is, what its edits are.
//
// A server is `{ name, dir, port, command, page, edits }`. Edits of one kind do the same in each: a
// sentence of a translation, a sentence of the source text, a word of the interface, a contact, a
// template that all pages have, the style sheet.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { atEnd, behind, inFooter, on, rule } from "./edits.mjs";

const SOURCE = "en";

/**
 * `handbill serve` on a project. Asking for a page ends its waiting for more edits; `told` asks for
 * nothing until the server says that the page has changed, as a browser with the page open does.
 */
export function handbill(program, dir, { campaign, locale, page, told }) {
  const port = 18_931;
  const theme = /^theme\s*=\s*"([^"]+)"/m.exec(readFileSync(join(dir, "handbill.toml"), "utf8"))?.[1] ?? "default";
  const at = (language) => `/${campaign}/${language}/${page}/`;
  return {
    name: told ? "handbill, told" : "handbill serve",
    dir,
    port,
    command: [program, "serve", "--root", dir, "--port", String(port)],
    page: at(locale),
    events: told
      ? (connection, edit) => connection.events(`/__handbill/events?page=${edit.page ?? at(locale)}`)
      : undefined,
    edits: {
      translation: { file: `content/${locale}/${page}.md`, change: atEnd, served: on(at(locale)) },
      // A source text that changes may keep back its translation, which the next edit is to be seen in.
      source: { file: `content/${SOURCE}/${page}.md`, change: atEnd, page: at(SOURCE), served: on(at(SOURCE)), undo: true },
      message: { file: `locales/${locale}/interface.ftl`, change: behind(/^nav-home = .*$/m), served: on(at(locale)) },
      contact: hours(dir, locale, at(locale)),
      template: { file: `themes/${theme}/templates/base.html`, change: inFooter, served: on(at(locale)) },
      style: { file: `themes/${theme}/assets/style.css`, change: rule, served: inSheet(at(locale)) },
    },
  };
}

const CONTACT = "us-nhth";

/**
 * Turns the hours of a contact from one value to the other: a registry has no place for a token. The
 * comment makes each edit a new one.
 */
function hours(dir, locale, page) {
  const words = readFileSync(join(dir, `locales/${locale}/contacts.ftl`), "utf8");
  const said = (value) => new RegExp(`^hours-${value} = (.*)$`, "m").exec(words)[1].trim();
  let value = "always";
  return {
    file: "data/contacts.toml",
    change(text) {
      value = value === "always" ? "office" : "always";
      const start = text.indexOf(`id = "${CONTACT}"`);
      return text.slice(0, start) + text.slice(start).replace(/^hours = .*$/m, `hours = "${value}" # ${performance.now()}`);
    },
    async served(connection) {
      const text = await connection.get(page);
      const block = text.split(`data-contact="${CONTACT}"`)[1] ?? "";
      return block.split("data-contact=")[0].includes(`>${said(value)}<`);
    },
  };
}

/** Whether the style sheet that a page names has the token. Its name changes with its text. */
function inSheet(page) {
  return async (connection, token) => {
    const text = await connection.get(page);
    const sheet = /<link rel="stylesheet" href="([^"]+)"/.exec(text)?.[1];
    if (!sheet) return false;
    return (await connection.get(new URL(sheet, `http://localhost${page}`).pathname)).includes(token);
  };
}

/** `hugo server` on the same corpus. */
export function hugo(program, dir, { locale, page }) {
  const port = 18_932;
  const at = (language) => (language === SOURCE ? `/${page}/` : `/${language}/${page}/`);
  return {
    name: "hugo server",
    dir,
    port,
    command: [program, "server", "--port", String(port), "--bind", "127.0.0.1", "--renderToMemory"],
    page: at(locale),
    edits: {
      translation: { file: `content/${locale}/${page}.md`, change: atEnd, served: on(at(locale)) },
      source: { file: `content/${SOURCE}/${page}.md`, change: atEnd, served: on(at(SOURCE)) },
      message: { file: `i18n/${locale}.toml`, change: behind(/^nav_home = "[^"]*/m), served: on(at(locale)) },
      contact: { file: "data/contacts.toml", change: behind(/text = "[^"]*/), served: on(at(locale)) },
      template: { file: "layouts/_partials/footer.html", change: inFooter, served: on(at(locale)) },
      style: { file: "static/style.css", change: rule, served: on("/style.css") },
    },
  };
}

/** `zola serve` on the same corpus; `fast` makes it render only what it takes to have changed. */
export function zola(program, dir, { locale, page, fast }) {
  const port = fast ? 18_934 : 18_933;
  const at = (language) => (language === SOURCE ? `/${page}/` : `/${language}/${page}/`);
  const message = new RegExp(`\\[languages\\.${locale}\\.translations\\][^[]*?nav_home = "[^"]*`);
  const contact = /\[\[extra\.contacts\]\][^[]*?text = "[^"]*/;
  if (!existsSync(join(dir, "config.toml"))) throw new Error(`${dir} is no site of zola`);
  return {
    name: fast ? "zola serve --fast" : "zola serve",
    dir,
    port,
    command: [program, "serve", "--port", String(port), "--interface", "127.0.0.1", ...(fast ? ["--fast"] : [])],
    page: at(locale),
    edits: {
      translation: { file: `content/${page}.${locale}.md`, change: atEnd, served: on(at(locale)) },
      source: { file: `content/${page}.md`, change: atEnd, served: on(at(SOURCE)) },
      message: { file: "config.toml", change: behind(message), served: on(at(locale)) },
      contact: { file: "config.toml", change: behind(contact), served: on(at(locale)) },
      template: { file: "templates/base.html", change: inFooter, served: on(at(locale)) },
      style: { file: "static/style.css", change: rule, served: on("/style.css") },
    },
  };
}
