// The Nu HTML checker, the one of the W3C, on every HTML file and every style sheet.

import { test } from "node:test";
import { execFileSync } from "node:child_process";
import { createRequire } from "node:module";
import { join } from "node:path";
import { PUBLIC, campaigns, filesBelow } from "../lib/sites.js";
import { none } from "../lib/faults.js";

const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");

/** The checker's messages about files. It reads pages from a disk, where `'self'` is nothing. */
function messages(args, paths) {
  const options = ["-jar", jar, "--format", "json", "--stdout", "--exit-zero-always", ...args, ...paths];
  const { messages } = JSON.parse(execFileSync(process.env.JAVA ?? "java", options, { encoding: "utf8", maxBuffer: 1 << 27 }));
  return messages.filter(({ message }) => !message.startsWith("Resource violates Content Security Policy (meta tag)"));
}

const KINDS = { "HTML file": ".html", "style sheet": ".css", picture: ".svg" };
const built = (ending) => [...campaigns.keys()].flatMap((campaign) => filesBelow(join(PUBLIC, campaign)).filter((path) => path.endsWith(ending)).map((path) => join(PUBLIC, campaign, path)));
const said = ({ url, lastLine, message }) => `${decodeURIComponent(url ?? "").split("/public/").pop()}:${lastLine} ${message}`;

// One run for all kinds: most of a small run's time is the checker's own start.
let all;
const allMessages = () => (all ??= messages(["--also-check-css", "--also-check-svg"], Object.values(KINDS).flatMap(built)));

for (const [what, ending] of Object.entries(KINDS)) {
  test(`the Nu HTML checker finds no error in any ${what}`, (t) => {
    const files = built(ending);
    // What is said of no file at all is everybody's fault.
    const found = allMessages().filter(({ url }) => !url || url.endsWith(ending));
    const errors = found.filter(({ type }) => type !== "info");
    const warnings = found.filter(({ type }) => type === "info");
    t.diagnostic(`${errors.length} errors and ${warnings.length} warnings in ${files.length} files`);
    for (const warning of warnings.slice(0, 10)) t.diagnostic(`warning: ${said(warning)}`);
    none(files.length > 0 ? errors.map(said) : ["nothing to check"], "errors");
  });
}
