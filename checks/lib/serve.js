// `handbill serve` itself, over a copy of the project that is edited as a writer does it, and pages of
// the preview in Chromium that nobody loads by hand a second time.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import axe from "axe-core";
import { PROJECT, program } from "./sites.js";
import { INPUTS, temporaryFolder } from "./hostile_build.js";
import { none } from "./faults.js";

/** The longest that anything is waited for: the machine may have other things to do. */
export const PATIENCE = 40_000;

/** A copy of the project in a folder of its own, and what an editor does to its files. */
export function projectCopy() {
  const root = join(temporaryFolder(), "project");
  mkdirSync(root);
  for (const input of [...INPUTS, "handbill.toml", "l10n.toml"]) cpSync(join(PROJECT, input), join(root, input), { recursive: true });

  /** A new file takes the old one's name, as editors do it. */
  function write(path, bytes) {
    const file = join(root, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(`${file}~`, bytes);
    renameSync(`${file}~`, file);
  }

  /** Changes a file; returns what takes the change back. `change` is given the text. */
  function save(path, change) {
    const bytes = readFileSync(join(root, path));
    const changed = Buffer.from(change(bytes.toString("utf8")));
    assert.ok(!changed.equals(bytes), `${path} was not changed`);
    write(path, changed);
    return () => write(path, bytes);
  }

  return { root, write, save, remove: (path) => rmSync(join(root, path), { recursive: true }) };
}

/** Starts `handbill serve` on a project; resolves when it says where it is. */
export async function serving(root, args = []) {
  const server = spawn(program(), ["serve", "--root", root, "--port", "0", ...args], { stdio: ["ignore", "pipe", "pipe"] });
  let told = "";
  server.stderr.on("data", (bytes) => (told = `${told}${bytes}`.slice(-4000)));
  const homes = [];
  const address = await new Promise((resolve, reject) => {
    let address;
    createInterface({ input: server.stdout }).on("line", (line) => {
      const [url, origin, path] = /(http:\/\/127\.0\.0\.1:\d+)(\S*)/.exec(line) ?? [];
      if (url && !address) address = origin;
      else if (url) homes.push(path);
      else if (address) resolve(address);
    });
    server.on("exit", (code) => reject(new Error(`the preview ended with ${code}:\n${told}`)));
  });
  const stop = () =>
    new Promise((resolve) => {
      if (server.exitCode !== null) return resolve(server.exitCode);
      server.removeAllListeners("exit").on("exit", resolve);
      server.kill("SIGINT");
    });
  return { address, homes, stop };
}

/** A page of a preview, with its event stream open. `said` is what came on its console. */
export async function opened(browser, address, path, { viewport, ...options } = {}) {
  const context = await browser.newContext({ viewport: viewport ?? { width: 1000, height: 700 }, ...options });
  context.setDefaultTimeout(PATIENCE);
  const said = [];
  context.on("console", (message) => ["error", "warning"].includes(message.type()) && said.push(message.text()));
  context.on("weberror", (error) => said.push(String(error.error())));
  const page = await context.newPage();
  const listening = page.waitForResponse((response) => response.url().includes("/__handbill/events"));
  const response = await page.goto(address + path);
  await listening;
  await page.evaluate(() => (window.isSamePage = true));
  const close = async () => {
    await context.close();
    // A page for what is not there, or cannot be made, comes with a status that Chromium writes down.
    none(said.filter((text) => !/status of (404|500|503)/.test(text)), "words on the console");
  };
  return { page, context, response, close };
}

/** Whether the page was not loaded anew since it was opened, or since it was last asked to remember. */
export const isSame = (page) => page.evaluate(() => window.isSamePage === true);

export const panelOf = (page) => page.getByRole("dialog");
export const badgeOf = (page) => page.locator("button.badge");
export const faultOf = (page, says) => page.locator(".fault", { hasText: says }).first();

/** What axe-core finds, in words. */
export async function violations(page) {
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target, failureSummary }) => `${id} at ${target.join(" ")}: ${failureSummary.split("\n")[1]?.trim()}`));
  });
}
