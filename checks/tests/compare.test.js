// The harness of the speed comparison, on a site so small that it says nothing about speed: it must still
// make its corpus, build, find all that every page must show, and tell the figures.

import assert from "node:assert/strict";
import { test } from "node:test";
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { temporaryFolder } from "../lib/hostile_build.js";
import { PROJECT, program } from "../lib/sites.js";

const [PAGES, LOCALES] = [20, 3];

test("the speed comparison measures clean builds, rebuilds and growing sites", () => {
  execFileSync("cargo", ["build", "--quiet", "--example", "corpus", "--example", "floor"], { cwd: PROJECT, stdio: "inherit" });
  const folder = temporaryFolder();
  const work = join(folder, "work");
  const json = join(folder, "figures.json");
  const size = ["--pages", PAGES, "--locales", LOCALES, "--rounds", 1, "--mode", "clean,rebuild,scale", "--sizes", PAGES * LOCALES];
  const programs = ["--built", join(PROJECT, "target/debug"), "--handbill", program(), "--peers", "none"];
  const harness = join(PROJECT, "benches/compare/run.mjs");
  execFileSync("node", [harness, ...size.map(String), ...programs, "--work", work, "--json", json], { stdio: ["ignore", "ignore", "pipe"] });

  const { clean, rebuild, scale } = JSON.parse(readFileSync(json, "utf8"));
  const [own, floor] = clean;
  assert.deepEqual([own.name, floor.name], ["handbill", "floor"]);
  // Pages, the home page and sixteen sections, and the pages that a campaign has beside them.
  assert.equal(own.pages, (PAGES + 17) * LOCALES + LOCALES + 2);
  assert.equal(floor.files, own.files);
  assert.ok(Math.abs(floor.bytes / own.bytes - 1) < 0.25, `the floor writes ${floor.bytes} bytes, handbill ${own.bytes}`);
  assert.ok(clean.every(({ wall, user }) => wall > 0 && user >= 0));

  const written = Object.fromEntries(rebuild.map(({ kind, written }) => [kind, written]));
  assert.equal(written.nothing, 0);
  assert.equal(written["a page"], 1);
  assert.ok(written["a message"] > PAGES && written["a message"] < own.pages / 2, `a message: ${written["a message"]}`);
  assert.ok(written["a number"] >= own.pages, `a number: ${written["a number"]}`);
  assert.deepEqual(scale.map(({ pages, programs }) => [pages, programs[0].pages]), [[PAGES * LOCALES, own.pages]]);
});
