// --- What a page keeps while it is loaded anew: where the eye was, what was open, filled in, answered

// In the storage of the tab, and only until the page is there again.
const KEPT = "handbill-live-kept";
const FIELDS = "input:not([type=hidden],[type=password],[type=file],[type=submit],[type=button],[type=reset],[type=image]),select,textarea";
const STOPS = `a[href],button,summary,[tabindex],${FIELDS}`;
const isTicked = (field) => field.type === "checkbox" || field.type === "radio";

// Elements by a name that they still have after an edit elsewhere in the page: the first of that name,
// the second, and so on.
function named(selector, nameOf) {
  const counts = new Map();
  return new Map(
    [...document.querySelectorAll(selector)].map((element) => {
      const name = nameOf(element);
      counts.set(name, (counts.get(name) ?? 0) + 1);
      return [`${name} ${counts.get(name)}`, element];
    }),
  );
}
const allDetails = () => named("details", (details) => details.querySelector("summary")?.textContent);
const allFields = () => named(FIELDS, (field) => [field.name || field.id, field.type, isTicked(field) && field.value].join(" "));
const allStops = () => named(STOPS, (stop) => [stop.localName, stop.id || stop.name || stop.textContent.trim(), isTicked(stop) && stop.value].join(" "));

// Only what a person changed: what the page itself presets may just have been edited.
function filled(field) {
  if (isTicked(field)) return field.checked === field.defaultChecked ? undefined : field.checked;
  if (field.localName === "select") return [...field.selectedOptions].map((option) => option.value);
  return field.value === field.defaultValue ? undefined : field.value;
}

function fill(field, value) {
  if (isTicked(field)) field.checked = value;
  else if (field.localName !== "select") field.value = value;
  else if (value.every((one) => [...field.options].some((option) => option.value === one))) [...field.options].forEach((option) => (option.selected = value.includes(option.value)));
}

// A quiz is asked for its session, and gets it back, by the event `handbill:carry`; see its player.js.
// A field may be called `dispatchEvent` and hide what the form has under this name.
const carry = (form, detail) => EventTarget.prototype.dispatchEvent.call(form, new CustomEvent("handbill:carry", { detail }));

// The place in the text is that of the last heading, or whatever has a name, above it: lines that are
// added further up must not move it.
function place() {
  const isAbove = (element) => element.getClientRects().length > 0 && element.getBoundingClientRect().top < innerHeight / 4;
  const anchor = scrollY > 0 && [...document.querySelectorAll("main [id]")].filter(isAbove).pop();
  return { x: scrollX, y: scrollY, id: anchor ? anchor.id : "", top: anchor ? anchor.getBoundingClientRect().top : 0 };
}

// Goes there again each time the page may have grown, until the reader moves.
function goBack({ x, y, id, top }) {
  const go = () => {
    const anchor = id && document.getElementById(id);
    const isThere = anchor && anchor.getClientRects().length > 0;
    scrollTo({ left: x, top: isThere ? scrollY + anchor.getBoundingClientRect().top - top : y, behavior: "instant" });
  };
  const moving = new AbortController();
  ["wheel", "touchstart", "pointerdown", "keydown"].forEach((name) => addEventListener(name, () => moving.abort(), { signal: moving.signal, capture: true, passive: true }));
  const goUnlessMoved = () => moving.signal.aborted || go();
  const end = () => {
    goUnlessMoved();
    history.scrollRestoration = "auto";
  };
  goUnlessMoved();
  document.fonts.ready.then(goUnlessMoved);
  if (document.readyState === "complete") end();
  else addEventListener("load", () => requestAnimationFrame(end), { once: true });
}

// Keeps everything for the page that is loaded next, which ought to have this mark.
function keep(mark) {
  const quizzes = [];
  [...document.forms].forEach((form) => {
    const detail = {};
    carry(form, detail);
    if (detail.state) quizzes.push(detail);
  });
  const focused = [...allStops()].find(([, stop]) => stop === document.activeElement);
  const isKept = remember(KEPT, {
    address: location.pathname + location.search,
    mark,
    place: place(),
    quizzes,
    details: [...allDetails()].map(([name, details]) => [name, details.open]),
    fields: [...allFields()].map(([name, field]) => [name, filled(field)]).filter(([, value]) => value !== undefined),
    focus: focused && [focused[0], focused[1].selectionStart ?? null, focused[1].selectionEnd ?? null],
  });
  if (isKept) history.scrollRestoration = "manual";
}

// Takes what was kept for this page, and puts everything back that is still there.
function putBack() {
  const kept = recall(KEPT);
  if (kept) sessionStorage.removeItem(KEPT);
  if (!kept || kept.address !== location.pathname + location.search) return null;
  kept.quizzes.forEach((detail) => [...document.forms].forEach((form) => carry(form, detail)));
  const [details, fields, stops] = [allDetails(), allFields(), allStops()];
  kept.details.forEach(([name, isOpen]) => details.has(name) && (details.get(name).open = isOpen));
  kept.fields.forEach(([name, value]) => fields.has(name) && !fields.get(name).disabled && fill(fields.get(name), value));
  if (kept.focus && stops.has(kept.focus[0])) {
    const [name, start, end] = kept.focus;
    stops.get(name).focus({ preventScroll: true });
    if (start !== null) stops.get(name).setSelectionRange(start, end);
  }
  goBack(kept.place);
  return kept;
}
