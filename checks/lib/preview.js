// A stand-in for `handbill serve` that says to a page what a check wants it to hear: built pages with
// the preview's script in them, and event streams in the hands of the check.

import { createServer } from "node:http";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { PROJECT, PUBLIC } from "./sites.js";

const TYPES = { ".html": "text/html; charset=utf-8", ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8", ".svg": "image/svg+xml", ".webp": "image/webp", ".jpg": "image/jpeg", ".png": "image/png" };
const PARTS = ["words", "keep", "sheets", "overlay", "stream"];

/** The script as the program joins it; tests of the program hold that it does. */
function script() {
  const read = (name) => readFileSync(join(PROJECT, "src/serve/live/page", name), "utf8");
  const body = PARTS.map((part) => read(`${part}.js`)).join("\n");
  return `(() => {\n"use strict";\n${body.replace('"overlay.css"', () => JSON.stringify(read("overlay.css")))}})();\n`;
}

/** A page with what the preview adds to it. */
function live(html, { mark, language }) {
  const own = { "script-src": "'self'", "connect-src": "'self'" };
  const policy = (text) => {
    const kept = text.split("; ").filter((directive) => !Object.hasOwn(own, directive.split(" ")[0]));
    return [...kept, ...Object.entries(own).map((pair) => pair.join(" "))].join("; ");
  };
  const element = `<script src="/__handbill/live.js" data-mark="${mark}" data-language="${language}" defer></script>\n</head>`;
  return html.replace(/(http-equiv="Content-Security-Policy" content=")([^"]*)/, (_, start, text) => start + policy(text)).replace("</head>", element);
}

/**
 * Serves the built sites at `address`. `changes` holds what is served in place of built files, by path;
 * `state` what the next streams are told at their beginning, beside the mark. `tell` tells all streams.
 */
export async function preview({ language = "en" } = {}) {
  const streams = new Set();
  const served = { changes: new Map(), state: { generation: 1, faults: [], older: false }, requests: [], streams };
  const bytesOf = (path) => {
    const file = path.endsWith("/") ? `${path}index.html` : path;
    const onDisk = join(PUBLIC, file);
    if (served.changes.has(path)) return served.changes.get(path);
    return existsSync(onDisk) ? readFileSync(onDisk, extname(file) === ".html" ? "utf8" : undefined) : undefined;
  };
  served.built = bytesOf;
  served.markOf = (path) => createHash("sha256").update(bytesOf(path)).digest("hex").slice(0, 8);
  const send = (stream, name, told) => stream.write(`event: ${name}\ndata: ${JSON.stringify(told)}\n\n`);
  served.tell = (name, told) => streams.forEach((stream) => send(stream, name, told));
  served.drop = () => streams.forEach((stream) => stream.destroy());

  const server = createServer((request, response) => {
    const url = new URL(request.url, "http://127.0.0.1");
    const path = decodeURIComponent(url.pathname);
    served.requests.push(path);
    if (path === "/__handbill/live.js") return response.writeHead(200, { "content-type": TYPES[".js"] }).end(script());
    if (path === "/__handbill/events") {
      if (served.isDown) return response.destroy();
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      streams.add(response);
      response.on("close", () => streams.delete(response));
      return send(response, "state", { mark: served.markOf(url.searchParams.get("page")), ...served.state });
    }
    const bytes = bytesOf(path);
    if (bytes === undefined) return response.writeHead(404).end();
    const type = TYPES[path.endsWith("/") ? ".html" : extname(path)] ?? "application/octet-stream";
    const body = type === TYPES[".html"] ? live(bytes, { mark: served.markOf(path), language }) : bytes;
    return response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(body);
  });
  // A check that fails leaves its server behind, which must not hold the process up.
  server.unref();
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  served.address = `http://127.0.0.1:${server.address().port}`;
  served.close = () => {
    served.drop();
    server.close();
    server.closeAllConnections();
  };
  return served;
}
