// Pages as parse5 reads them, an HTML parser that shares nothing with the one the program uses.

import { parse } from "parse5";

export function parsePage(html) {
  return parse(html, { sourceCodeLocationInfo: false });
}

export const attribute = (element, name) => element.attrs?.find((attr) => attr.name === name)?.value;
export const has = (element, name) => attribute(element, name) !== undefined;
export const classes = (element) => (attribute(element, "class") ?? "").split(/\s+/).filter(Boolean);

/** All elements below a node in document order. The content of `template` counts as below it. */
export function* elements(node) {
  for (const child of [...(node.childNodes ?? []), ...(node.content ? [node.content] : [])]) {
    if (child.tagName) yield child;
    yield* elements(child);
  }
}

export const all = (node, test) => [...elements(node)].filter(test);
export const first = (node, test) => all(node, test)[0];
export const named = (name) => (element) => element.tagName === name;

/** The text of a node, as it stands in the source. */
export function text(node) {
  if (node.nodeName === "#text") return node.value;
  return (node.childNodes ?? []).map(text).join("");
}

export const squeezed = (node) => text(node).replace(/\s+/g, " ").trim();

/** Elements whose content a browser does not show, or shows only after the reader does something. */
const CONCEALING = new Set(
  ("head title template noscript textarea select option optgroup datalist script style iframe object embed audio " +
    "video canvas svg math noembed noframes xmp plaintext listing button a menu nav table summary dialog details " +
    "fieldset form p ul ol dl").split(" "),
);

/** Whether nothing around an element, nor the element itself, conceals it. */
export function isVisible(element) {
  for (let node = element; node; node = node.parentNode) {
    if (node.nodeName === "#document-fragment") return false;
    if (node.namespaceURI && node.namespaceURI !== "http://www.w3.org/1999/xhtml") return false;
    if (node.tagName && CONCEALING.has(node.tagName)) return false;
    if (["hidden", "inert", "popover", "style"].some((name) => has(node, name))) return false;
    if ((attribute(node, "aria-hidden") ?? "false") !== "false") return false;
  }
  return true;
}

/** The contact blocks of a page: all of them, and those that are visible. */
export function blocks(document) {
  const every = all(document, (element) => has(element, "data-contact-block"));
  return { every, visible: every.filter(isVisible) };
}

/** What a block shows: `[{ id, classes, who, channels: [{ kind, href, printed, vanity }] }]`. */
export function shownContacts(block) {
  return all(block, (element) => has(element, "data-contact")).map((card) => ({
    id: attribute(card, "data-contact"),
    classes: classes(card),
    who: squeezed(first(card, (element) => classes(element).includes("contact-who")) ?? {}),
    badge: squeezed(first(card, (element) => classes(element).includes("contact-badge")) ?? {}),
    channels: all(card, (element) => classes(element).includes("channel")).map(shownChannel),
  }));
}

function shownChannel(line) {
  const links = all(line, named("a"));
  const kind = classes(line).find((name) => name.startsWith("channel-"))?.slice("channel-".length);
  const vanity = first(line, (element) => classes(element).includes("channel-vanity"));
  return {
    kind,
    href: links.map((link) => attribute(link, "href")).join(" and "),
    printed: links.flatMap(leftToRight),
    vanity: vanity ? leftToRight(vanity).join(" ") : undefined,
  };
}

/** What a browser is told to print from left to right, whatever the script around it. */
const leftToRight = (node) =>
  all(node, (element) => element.tagName === "bdi" && attribute(element, "dir") === "ltr").map(squeezed);
