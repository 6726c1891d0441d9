// Debian's Chromium, and sites served to it under their real addresses without a network: every
// request is answered from the built files, and every other one is refused and written down.

import { existsSync, readFileSync } from "node:fs";
import { delimiter, extname, join } from "node:path";
import { chromium } from "playwright-core";
import { PUBLIC, addressOf, campaigns } from "./sites.js";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".webp": "image/webp", ".txt": "text/plain; charset=utf-8", ".xml": "application/xml" };

/** The browser's program: `CHROMIUM`, or the first of its usual names in PATH. */
function executable() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const folders = (process.env.PATH ?? "").split(delimiter);
  const paths = ["chromium", "chromium-browser", "google-chrome"].flatMap((name) => folders.map((folder) => join(folder, name)));
  const found = paths.find((path) => existsSync(path));
  if (!found) throw new Error("no Chromium found in PATH; install it, or name it in CHROMIUM");
  return found;
}

export function launch() {
  // The sandbox of the browser cannot be set up by root, who runs the checks in a container.
  const args = ["--disable-gpu", "--disable-background-networking", "--disable-component-update", "--force-color-profile=srgb"];
  return chromium.launch({ executablePath: executable(), args, chromiumSandbox: false });
}

/** The headers that the site's own `_headers` file asks a host to send with every file. */
function siteHeaders(folder, campaign) {
  const path = join(folder, campaign, "_headers");
  if (!existsSync(path)) return {};
  const [, forAll] = /^\/\*\n((?: {2}.*\n)*)/m.exec(readFileSync(path, "utf8")) ?? [];
  const lines = (forAll ?? "").split("\n").filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(":")).trim().toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]));
}

/**
 * Answers a context's requests from a folder of built sites. What is asked of any other host is
 * refused, or answered with an empty page where `elsewhere` says so, and kept in `foreign`.
 */
export async function serve(context, { folder = PUBLIC, elsewhere = "refuse" } = {}) {
  const log = { foreign: [], missing: [], console: [], n_requests: 0 };
  const headers = new Map([...campaigns.keys()].map((campaign) => [campaign, siteHeaders(folder, campaign)]));
  await context.route("**/*", async (route) => {
    const url = new URL(route.request().url());
    const campaign = [...campaigns.keys()].find((id) => url.href.startsWith(campaigns.get(id).base_url));
    log.n_requests += 1;
    if (!campaign) {
      log.foreign.push(url.href);
      return elsewhere === "answer" ? route.fulfill({ contentType: "text/html", body: "<!doctype html><title>elsewhere</title>" }) : route.abort();
    }
    const below = decodeURIComponent(url.href.slice(campaigns.get(campaign).base_url.length).replace(/[?#].*$/, ""));
    const path = join(folder, campaign, below === "" || below.endsWith("/") ? `${below}index.html` : below);
    if (!existsSync(path)) {
      log.missing.push(url.href);
      return route.fulfill({ status: 404, headers: headers.get(campaign), contentType: TYPES[".html"], body: readFileSync(join(folder, campaign, "404.html")) });
    }
    return route.fulfill({ headers: { ...headers.get(campaign), "content-type": TYPES[extname(path)] ?? "application/octet-stream" }, body: readFileSync(path) });
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) log.console.push(`${message.page()?.url()}: ${message.text()}`);
  });
  context.on("weberror", (error) => log.console.push(`${error.page()?.url()}: ${error.error()}`));
  return log;
}

/**
 * Does `work` for every entry, on a few pages of one context side by side. A page in the background
 * is painted seldom, and each click waits for that: where `work` clicks, one page is quicker.
 */
export async function onPages(context, entries, work, n_pages = 3) {
  const waiting = [...entries];
  const worker = async () => {
    const page = await context.newPage();
    for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) await work(page, entry);
    await page.close();
  };
  await Promise.all(Array.from({ length: Math.min(n_pages, waiting.length) }, worker));
}

export const open = (page, file) => page.goto(addressOf(file), { waitUntil: "load" });
