// Makes edits and knows when they are served.
//
// An edit of a server is `{ file, change(text, token), served(connection, token) }`: where to write, what
// the file says then, and the question whether the bytes that are sent have it. `undo: true` puts the
// file back at once, for edits that would hide what later ones change.

import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A word that stands nowhere else. Letters only: figures could be taken for a phone number. */
function* tokens() {
  const start = Array.from(String(Date.now() % 1e8), (digit) => "bcdfghjklm"[digit]).join("");
  for (let count = 0; ; count += 1) {
    yield `token${start}${Array.from(String(count), (digit) => "nopqrstuvw"[digit]).join("")}`;
  }
}

const TOKENS = tokens();

export class Edited {
  constructor(server, save) {
    this.server = server;
    this.save = save;
    this.originals = new Map();
    this.atExit = () => this.restore();
    process.once("exit", this.atExit);
    process.once("SIGINT", () => process.exit(130));
    process.once("SIGTERM", () => process.exit(143));
  }

  /** Makes an edit and returns how long it takes until it is served, in milliseconds. */
  async time(kind, running) {
    const edit = this.server.edits[kind];
    const path = join(this.server.dir, edit.file);
    if (!this.originals.has(path)) this.originals.set(path, readFileSync(path, "utf8"));
    const before = this.originals.get(path);
    const token = TOKENS.next().value;
    const after = edit.change(before, token);
    if (after === before) throw new Error(`${path} has no place for an edit of kind ${kind}`);
    const events = await this.server.events?.(running.connection, edit);
    const begin = performance.now();
    this.write(path, after);
    if (events) await told(events, path);
    await running.until((connection) => edit.served(connection, token));
    const took = performance.now() - begin;
    events?.close();
    if (edit.undo) this.write(path, before);
    return took;
  }

  write(path, text) {
    if (this.save === "in-place") {
      writeFileSync(path, text);
      return;
    }
    writeFileSync(`${path}.new~`, text);
    renameSync(`${path}.new~`, path);
  }

  /** Puts all files back. */
  restore() {
    for (const [path, text] of this.originals) writeFileSync(path, text);
    this.originals.clear();
    process.off("exit", this.atExit);
  }
}

/** Waits for an event, but not for ever. */
async function told(events, path) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`the edit of ${path} was never told`)), 30_000);
  });
  await Promise.race([events.next(), late]).finally(() => clearTimeout(timer));
}

/** Whether a page has the token. */
export function on(page) {
  return async (connection, token) => (await connection.get(page)).includes(token);
}

/** Puts the token behind the last word of a text. */
export function atEnd(text, token) {
  return `${text.trimEnd()} ${token}\n`;
}

/** Puts the token behind what a pattern finds first. */
export function behind(pattern) {
  return (text, token) => text.replace(pattern, (found) => `${found} ${token}`);
}

/** Puts the token before the end of the footer of a template. */
export function inFooter(text, token) {
  return text.replace("</footer>", `<p>${token}</p></footer>`);
}

/** Adds a rule to a style sheet. */
export function rule(text, token) {
  return `${text}.${token}{color:red}\n`;
}
