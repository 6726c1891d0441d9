// Builds a copy of the project with a hostile theme through the real program.

import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { execFile } from "node:child_process";
import { PROJECT, filesBelow, program } from "./sites.js";

export const INPUTS = ["campaigns", "content", "data", "locales", "quizzes", "themes"];

/** A folder of our own that is gone when the checks are. */
export function temporaryFolder() {
  const folder = mkdtempSync(join(tmpdir(), "handbill-checks-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A copy of the project in `folder` that uses the default theme with one change. */
export function hostileProject(folder, { templates, css, js }) {
  mkdirSync(folder, { recursive: true });
  for (const input of INPUTS) cpSync(join(PROJECT, input), join(folder, input), { recursive: true });
  const settings = readFileSync(join(PROJECT, "handbill.toml"), "utf8");
  writeFileSync(join(folder, "handbill.toml"), settings.replace(/^theme = .*$/m, 'theme = "evil"'));
  const theme = join(folder, "themes/evil");
  cpSync(join(PROJECT, "themes/default"), theme, { recursive: true });
  let changed = false;
  const rewrite = (path, change) => {
    const before = readFileSync(path, "utf8");
    const after = change(before);
    changed ||= after !== before;
    writeFileSync(path, after);
  };
  if (templates) {
    for (const name of filesBelow(join(theme, "templates"))) rewrite(join(theme, "templates", name), (text) => templates(text, name));
  }
  const assets = readdirSync(join(theme, "assets"));
  const extend = (ending, added) => {
    for (const name of assets.filter((name) => name.endsWith(ending))) rewrite(join(theme, "assets", name), (text) => (ending === ".css" && added.startsWith("@import") ? `${added}\n${text}` : `${text}\n${added}\n`));
  };
  if (css) extend(".css", css);
  if (js) extend(".js", js);
  if (!changed) throw new Error("the theme is not hostile: nothing was changed");
}

/** Runs the program; resolves to its exit code and what it wrote. */
export function run(args) {
  return new Promise((resolve) => {
    execFile(program(), args, { timeout: 60_000, maxBuffer: 1 << 26 }, (error, stdout, stderr) => {
      resolve({ code: error ? error.code : 0, stdout, stderr });
    });
  });
}
