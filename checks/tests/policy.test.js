// What pages may load, run and link to, as it stands in the files.

import { test } from "node:test";
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PUBLIC, addressOf, campaigns, config, filesBelow, htmlFiles } from "../lib/sites.js";
import { all, attribute, elements, first, has, named, parsePage } from "../lib/tree.js";
import { none } from "../lib/faults.js";

const files = htmlFiles().map((file) => ({ ...file, document: parsePage(file.html) }));
const name = (file) => `${file.campaign}/${file.path}`;

test("every page carries a Content-Security-Policy that begins with nothing and allows only the site", () => {
  const faults = [];
  for (const file of files) {
    const head = first(file.document, named("head"));
    const [charset, policy] = [...elements(head)];
    const all_ = all(file.document, (element) => /content-security-policy/i.test(attribute(element, "http-equiv") ?? ""));
    if (!has(charset, "charset")) faults.push(`${name(file)}: the charset is not first`);
    if (all_.length !== 1 || all_[0] !== policy) faults.push(`${name(file)}: not one policy, straight behind the charset`);
    const directives = new Map((attribute(policy, "content") ?? "").split(";").map((part) => part.trim().split(/\s+/)).map(([key, ...sources]) => [key, sources.join(" ")]));
    for (const key of ["default-src", "form-action", "base-uri"]) if (directives.get(key) !== "'none'") faults.push(`${name(file)}: ${key} is ${directives.get(key)}`);
    const sources = [...directives.values()].flatMap((value) => value.split(" "));
    for (const source of sources) if (!["'none'", "'self'"].includes(source)) faults.push(`${name(file)}: allows ${source}`);
  }
  none(faults, "pages without a strict policy");
});

test("no page holds an inline script, an inline style, or an event attribute", () => {
  const faults = [];
  for (const file of files) {
    for (const element of elements(file.document)) {
      if (element.tagName === "style" || has(element, "style")) faults.push(`${name(file)}: inline style on ${element.tagName}`);
      if (element.tagName === "script" && (!has(element, "src") || element.childNodes.length > 0)) faults.push(`${name(file)}: inline script`);
      for (const { name: key } of element.attrs ?? []) if (/^on/i.test(key)) faults.push(`${name(file)}: ${key} on ${element.tagName}`);
    }
  }
  none(faults, "inline code");
});

/** Whether a form stands where one is expected and is never sent: its policy forbids that besides. */
const staysHere = ({ kind }, form) =>
  ["quiz", "lesson", "verify", "trainer"].includes(kind) && attribute(form, "method") === "dialog" && !["action", "target", "enctype"].some((key) => has(form, key));

test("pages, style sheets and scripts name nothing that a browser would load from elsewhere", () => {
  const faults = [];
  const loading = ["src", "srcset", "poster", "data", "action", "formaction", "background", "ping", "manifest", "xlink:href"];
  for (const file of files) {
    for (const element of elements(file.document)) {
      for (const { name: key, value } of element.attrs ?? []) {
        const loads = loading.includes(key) || (key === "href" && element.tagName === "link" && !["canonical", "alternate"].includes(attribute(element, "rel")));
        if (loads && /^\s*([a-z][a-z0-9+.-]*:|\/\/)/i.test(value)) faults.push(`${name(file)}: ${element.tagName} ${key}=${value}`);
      }
      if (["iframe", "object", "embed", "base"].includes(element.tagName)) faults.push(`${name(file)}: <${element.tagName}>`);
      if (element.tagName === "form" && !staysHere(file, element)) faults.push(`${name(file)}: <form> that could be sent`);
      if (["formaction", "formmethod", "formtarget", "form"].some((key) => has(element, key))) faults.push(`${name(file)}: ${element.tagName} belongs to another form or sends it elsewhere`);
    }
  }
  for (const campaign of campaigns.keys()) {
    for (const path of filesBelow(join(PUBLIC, campaign)).filter((path) => /\.(css|js|svg)$/.test(path))) {
      const text = readFileSync(join(PUBLIC, campaign, path), "utf8").replaceAll("http://www.w3.org/2000/svg", "");
      if (/url\(|@import|https?:|\/\/[a-z0-9-]+\.[a-z]/i.test(text.replace(/(^|\s)\/\/ .*$/gm, ""))) faults.push(`${campaign}/${path} names an address`);
      // The script of quizzes keeps answers where a learner asks for it: see quiz-state.test.js.
      if (!/^assets\/quiz\.[0-9a-f]+\.js$/.test(path) && text.includes("localStorage")) faults.push(`${campaign}/${path} stores`);
      if (/cookie|sessionStorage|indexedDB|fetch\(|XMLHttpRequest|sendBeacon|eval\(/.test(text)) faults.push(`${campaign}/${path} stores or sends`);
    }
  }
  none(faults, "things loaded from elsewhere");
});

test("every internal link and fragment leads somewhere", (t) => {
  const byAddress = new Map(files.map((file) => [addressOf(file), file]));
  const ids = new Map(files.map((file) => [file, new Set([...elements(file.document)].map((element) => attribute(element, "id")).filter(Boolean))]));
  const faults = [];
  let n_links = 0;
  for (const file of files) {
    const base = campaigns.get(file.campaign).base_url;
    for (const element of elements(file.document)) {
      for (const key of ["href", "src"]) {
        const written = attribute(element, key);
        if (written === undefined) continue;
        const url = new URL(written, addressOf(file));
        if (!url.href.startsWith(base)) continue;
        n_links += 1;
        const fragment = decodeURIComponent(url.hash.slice(1));
        url.hash = "";
        const target = byAddress.get(url.href);
        const isFile = existsSync(join(PUBLIC, file.campaign, decodeURIComponent(url.href.slice(base.length)))) && !url.pathname.endsWith("/");
        if (!target && !isFile) faults.push(`${name(file)}: ${written}`);
        if (fragment && !(target && ids.get(target).has(fragment))) faults.push(`${name(file)}: ${written} has no such place`);
      }
    }
    const labelled = [...elements(file.document)].flatMap((element) => ["aria-labelledby", "aria-describedby", "for"].flatMap((key) => (attribute(element, key) ?? "").split(/\s+/).filter(Boolean)));
    for (const id of labelled) if (!ids.get(file).has(id)) faults.push(`${name(file)}: nothing has the id ${id}`);
  }
  t.diagnostic(`${n_links} internal links followed`);
  none(faults, "links that lead nowhere");
});

test("the quick exit of every page leads where the project says, and is the first link", () => {
  const faults = files.filter((file) => {
    const link = first(file.document, (element) => element.tagName === "a");
    return attribute(link, "id") !== "exit" || attribute(link, "href") !== config.exit;
  });
  none(faults.map(name), "pages without the quick exit");
});

test("the headers file forbids framing and referrers", () => {
  for (const campaign of campaigns.keys()) {
    const headers = readFileSync(join(PUBLIC, campaign, "_headers"), "utf8");
    for (const line of ["frame-ancestors 'none'", "nosniff", "Referrer-Policy: no-referrer"]) assert.ok(headers.includes(line), `${campaign}: ${line}`);
  }
});
