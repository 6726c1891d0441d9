// The translator's view in the page: a label for what is under the pointer, a panel beside the page.
//
// What a text is stands in its attributes; what is beside the page comes from the preview as JSON. The
// page itself is not changed but for a mark on what is looked at. Nothing is kept but whether the
// panel is open, and that for as long as the tab is.
(() => {
  "use strict";
  const STYLE = `/* translate.css */`;
  const LETTERS = { missing: "M", broken: "B", stale: "S", kept: "K", unrecorded: "U", machine: "A", draft: "D", reviewed: "R", source: "O" };
  const WORDS = {
    missing: "not translated, another language is shown",
    broken: "translated with a fault, another language is shown",
    stale: "older than its source",
    kept: "translated, but the text around it is shown in another language",
    unrecorded: "translated, not recorded from which text",
    machine: "machine translation, not reviewed",
    draft: "draft, not reviewed",
    reviewed: "reviewed",
    source: "source text",
  };
  const DONE = ["reviewed", "source"];
  const OPEN = "handbill-translate-open";

  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

  const host = document.createElement("handbill-translate");
  host.dir = document.documentElement.dir;
  const shadow = host.attachShadow({ mode: "open" });
  shadow.adoptedStyleSheets = [sheet];

  /** An element with attributes and children; text is always text. */
  function element(name, attributes, ...children) {
    const made = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  const english = { lang: "en", dir: "ltr" };
  const label = element("div", { class: "label", role: "status", ...english, hidden: "" });
  const toggle = element("button", { class: "toggle", type: "button", "aria-expanded": "false", ...english }, "Translation");
  const panel = element("section", { class: "panel", "aria-label": "Translation of this page", tabindex: "-1", ...english, hidden: "" });
  shadow.append(label, panel, toggle);

  /** What an element says of itself: one thing for a text, one for each part of an element. */
  function told(marked) {
    const lines = (name) => (marked.dataset[name] ?? "").split("\n");
    const [names, parts, files, states] = [lines("l10n"), lines("l10nIn"), lines("l10nFile"), lines("l10nState")];
    return names.map((name, at) => ({ name, part: parts[at] ?? "", file: files[at], state: states[at] }));
  }

  let extra = new Map();

  function lines(one) {
    const more = extra.get(one.name);
    const name = one.part ? `${one.name} (${one.part})` : one.name;
    const found = [element("p", {}, element("strong", {}, name)), element("p", {}, element("code", {}, one.file))];
    const change = more?.change ? `: ${more.change.join(", ")} changed` : "";
    found.push(element("p", {}, (WORDS[one.state] ?? one.state) + change));
    if (more?.write) found.push(element("p", {}, "Write it in ", element("code", {}, more.write)));
    return found;
  }

  let active = null;

  function look(marked, note) {
    active?.removeAttribute("data-l10n-active");
    active = marked;
    if (!marked) {
      label.hidden = true;
      return;
    }
    marked.setAttribute("data-l10n-active", "");
    label.replaceChildren(...told(marked).flatMap(lines));
    label.append(element("p", { class: "quiet" }, note ?? "Alt and click copies the file and line"));
    label.hidden = false;
    const [at, own] = [marked.getBoundingClientRect(), label.getBoundingClientRect()];
    const below = at.bottom + 8 + own.height <= innerHeight;
    const top = below ? at.bottom + 8 : at.top - own.height - 8;
    const left = Math.min(Math.max(8, at.left), innerWidth - own.width - 8);
    label.style.top = `${Math.max(8, Math.min(top, innerHeight - own.height - 8))}px`;
    label.style.left = `${Math.max(8, left)}px`;
  }

  async function copy(text) {
    try {
      await navigator.clipboard.writeText(text);
      return `Copied ${text}`;
    } catch {
      return `The browser did not let this be copied: ${text}`;
    }
  }

  // Attributes are told where they are looked for: on a heading or a control, and not on the whole of a
  // region by whatever is in it.
  function markedAt(target) {
    if (!(target instanceof Element)) return null;
    const found = target.closest("[data-l10n]");
    return found && (found === target || !["MAIN", "NAV"].includes(found.tagName)) ? found : null;
  }

  addEventListener("pointerover", (event) => event.pointerType !== "touch" && look(markedAt(event.target)));
  addEventListener("focusin", (event) => {
    if (event.composedPath().includes(host)) return;
    const inside = event.target instanceof Element && event.target.querySelector("span[data-l10n]");
    look(markedAt(event.target) ?? inside ?? null);
  });
  addEventListener("focusout", () => look(null));
  addEventListener("scroll", () => look(null), { passive: true });
  addEventListener("keydown", (event) => event.key === "Escape" && look(null));
  addEventListener("click", async (event) => {
    const marked = event.altKey ? markedAt(event.target) : null;
    if (!marked) return;
    event.preventDefault();
    event.stopPropagation();
    const note = await copy(told(marked)[0].file);
    look(marked, note);
  }, true);

  function fileButton(file) {
    const button = element("button", { type: "button", title: "Copy" }, element("code", {}, file));
    button.addEventListener("click", async () => {
      const note = await copy(file);
      notice.textContent = note;
    });
    return button;
  }

  const notice = element("p", { class: "quiet", role: "status" });

  function badge(state) {
    return element("span", { class: "letter", "aria-hidden": "true" }, LETTERS[state] ?? "?");
  }

  function placeOf(name) {
    const all = document.querySelectorAll("[data-l10n]");
    return [...all].find((marked) => told(marked).some((one) => one.name === name));
  }

  function row(unit) {
    const item = element("li", { "data-l10n-state": unit.state });
    item.append(element("div", { class: "row" }, badge(unit.state), element("strong", {}, unit.name)));
    const change = unit.change ? `: ${unit.change.join(", ")} changed` : "";
    item.append(element("p", { class: "quiet" }, unit.words + change + (unit.in_block ? " (in the help block)" : "")));
    const buttons = element("div", { class: "row" }, fileButton(unit.write ?? unit.file));
    const place = placeOf(unit.name);
    if (place) {
      const show = element("button", { type: "button" }, "Show");
      show.addEventListener("click", () => {
        for (let at = place.parentElement; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
        place.scrollIntoView({ block: place.tagName === "MAIN" ? "start" : "center" });
        // After the scrolling, which takes the label away.
        setTimeout(() => look(place), 100);
      });
      buttons.append(show);
    }
    item.append(buttons);
    return item;
  }

  function messages(found) {
    const wanted = new Set();
    const list = element("ul", {});
    const shown = () => found.messages.filter((unit) => (wanted.size ? wanted.has(unit.state) : !DONE.includes(unit.state)));
    const fill = () => {
      const rows = shown().map(row);
      const none = element("li", {}, "Nothing to do here.");
      list.replaceChildren(...(rows.length ? rows : [none]));
    };
    const filters = found.counts.map((count) => {
      const button = element("button", { type: "button", "aria-pressed": "false", title: count.words, "data-l10n-state": count.state });
      button.append(badge(count.state), ` ${count.state} ${count.n}`);
      button.addEventListener("click", () => {
        const on = !wanted.delete(count.state);
        if (on) wanted.add(count.state);
        button.setAttribute("aria-pressed", String(on));
        fill();
      });
      return button;
    });
    fill();
    const bar = element("div", { class: "row", role: "group", "aria-label": "Show only" }, ...filters);
    return [element("h3", {}, "Messages"), bar, list];
  }

  function faults(found) {
    if (!found.faults.length) return [element("h3", {}, "Lint"), element("p", {}, "Nothing was found on this page.")];
    const rows = found.faults.map((fault) => {
      const item = element("li", {}, element("p", {}, element("span", { class: "severity" }, `${fault.severity}: `), fault.message));
      if (fault.help) item.append(element("p", { class: "quiet" }, fault.help));
      if (fault.file) item.append(fileButton(fault.file));
      return item;
    });
    return [element("h3", {}, `Lint (${rows.length})`), element("ul", {}, ...rows)];
  }

  function locales(found) {
    const rows = found.locales.map((one) => {
      const words = one.pseudo ? `${one.name} (for testing)` : one.name;
      const link = element("a", { href: one.url, lang: one.locale, hreflang: one.locale }, words);
      if (one.current) link.setAttribute("aria-current", "true");
      return element("li", {}, element("strong", {}, one.current ? "→ " : ""), link);
    });
    return [element("h3", {}, "This page in"), element("ul", {}, ...rows)];
  }

  function fill(found) {
    extra = new Map(found.messages.map((unit) => [unit.name, unit]));
    if (found.page) extra.set(found.page.name, found.page);
    const todo = found.messages.filter((unit) => !DONE.includes(unit.state)).length;
    toggle.textContent = `Translation: ${todo} to do, ${found.faults.length} found`;
    const page = found.page
      ? [element("ul", {}, row(found.page))]
      : [element("p", { class: "quiet" }, "All words of this page are messages.")];
    panel.replaceChildren(element("h2", { lang: found.locale, dir: "auto" }, found.name), notice, ...page, ...faults(found), ...messages(found), ...locales(found));
  }

  function open(isOpen) {
    panel.hidden = !isOpen;
    toggle.setAttribute("aria-expanded", String(isOpen));
    try {
      sessionStorage.setItem(OPEN, isOpen ? "yes" : "no");
    } catch {
      // Some browsers keep nothing in private windows; then the panel starts closed on every page.
    }
  }

  function wasOpen() {
    try {
      return sessionStorage.getItem(OPEN) === "yes";
    } catch {
      return false;
    }
  }

  toggle.addEventListener("click", () => open(panel.hidden));
  panel.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    open(false);
    toggle.focus();
  });

  async function list() {
    try {
      const answer = await fetch(`/__handbill/translate?page=${encodeURIComponent(location.pathname)}`);
      if (!answer.ok) throw new Error(`the preview answered ${answer.status}`);
      fill(await answer.json());
    } catch (error) {
      panel.replaceChildren(element("h2", {}, "Translation"), element("p", {}, `The list for this page did not come: ${error.message}`));
    }
  }

  function start() {
    // The label says more than the titles, which are for pages without script.
    for (const marked of document.querySelectorAll("span[data-l10n][title]")) marked.removeAttribute("title");
    document.body.append(host);
    open(wasOpen());
    list();
    // What is wrong with translations is found a while after the page is made.
    document.addEventListener("handbill:told", list);
  }

  if (document.readyState === "loading") addEventListener("DOMContentLoaded", start);
  else start();
})();
