// --- What is wrong with the page, over the page

// Whether the overlay was closed or opened by hand, and for which faults.
const CHOICE = "handbill-live-choice";
const MOST_SHOWN = 50;
const STYLE = "overlay.css";

const add = (parent, tag, className, text) => {
  const made = parent.appendChild(document.createElement(tag));
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
};

// In the body, so that the quick exit takes it away with everything else.
const host = add(document.body, "div");
const root = host.attachShadow({ mode: "open" });
const sheet = new CSSStyleSheet();
sheet.replaceSync(STYLE);
root.adoptedStyleSheets = [sheet];
const frame = add(root, "div", "frame");
frame.lang = language;
frame.dir = "ltr";
const badge = add(frame, "button", "badge");
const panel = add(frame, "section", "panel");
const bar = add(panel, "div", "bar");
const title = add(bar, "h2", "title");
const overview = add(bar, "a", "all", words.all);
const closer = add(bar, "button", "close", words.close);
const body = add(panel, "div", "body");
const older = add(body, "p", "older", words.older);
const list = add(body, "ol", "list");
const lost = add(frame, "p", "lost");
const spoken = add(frame, "p", "spoken");
// Below everything in the page, as high as the overlay: its last lines can be scrolled out from under it.
const room = add(frame, "div", "room");

title.id = "title";
panel.setAttribute("role", "dialog");
panel.setAttribute("aria-labelledby", "title");
badge.type = closer.type = "button";
badge.setAttribute("aria-haspopup", "dialog");
badge.setAttribute("aria-expanded", "false");
overview.href = "/__handbill/";
// Only what can be reached by the keyboard can be scrolled with it.
body.tabIndex = 0;
body.setAttribute("role", "group");
body.setAttribute("aria-labelledby", "title");
lost.setAttribute("role", "status");
spoken.setAttribute("role", "status");
panel.hidden = badge.hidden = lost.hidden = true;
new ResizeObserver(() => (room.style.blockSize = `${panel.offsetHeight || badge.offsetHeight}px`)).observe(frame);

let shownFaults = "";
let identity = "";

function row(fault) {
  const entry = add(list, "li", `fault ${fault.severity}`);
  entry.lang = fault.language;
  const message = add(entry, "p", "message");
  add(message, "strong", "", `${fault.severity}[${fault.code}]`);
  message.append(`: ${fault.message}`);
  if (fault.path) {
    const at = [fault.path, fault.line, fault.column].filter((part) => part !== undefined).join(":");
    add(entry, "p", "place", fault.finished ? `${at} (${words.finished})` : at);
  }
  if (fault.excerpt) {
    const excerpt = add(entry, "p", "excerpt");
    excerpt.dir = "auto";
    excerpt.append(fault.excerpt.before);
    // A number keeps its direction, whatever the words around it have.
    add(excerpt, "mark", fault.excerpt.at_fault ? "" : "point", fault.excerpt.at_fault).dir = "auto";
    excerpt.append(fault.excerpt.behind);
  }
  if (fault.why) add(entry, "p", "why", fault.why);
  if (!fault.help) return;
  const help = add(entry, "p", "help");
  add(help, "strong", "", "help");
  help.append(`: ${fault.help}`);
}

// Opens or closes the panel; the focus goes along if it was in the part that goes away.
function turn(isOpen) {
  const isInside = Boolean(root.activeElement);
  panel.hidden = !isOpen;
  badge.hidden = isOpen;
  badge.setAttribute("aria-expanded", isOpen);
  if (isInside) (isOpen ? closer : badge).focus({ preventScroll: true });
  room.style.blockSize = `${panel.offsetHeight || badge.offsetHeight}px`;
}

function choose(isOpen) {
  remember(CHOICE, { identity, isOpen });
  turn(isOpen);
}

// Shows the faults of the page. Errors open the panel, others wait in the badge; what was closed or
// opened by hand stays so for as long as the faults are the same, wherever in their files they move.
function show(faults, isOlder) {
  const now = JSON.stringify([faults, isOlder]);
  if (now === shownFaults) return;
  shownFaults = now;
  const count = (severity) => faults.filter((fault) => fault.severity === severity).length;
  const counts = ["error", "warning", "hint"].filter(count).map((severity) => words[severity](count(severity)));
  title.textContent = badge.textContent = counts.join(", ") || words.panel;
  badge.className = count("error") || isOlder ? "badge error" : "badge";
  older.hidden = !isOlder;
  const line = body.scrollTop;
  list.textContent = "";
  faults.slice(0, MOST_SHOWN).forEach(row);
  if (faults.length > MOST_SHOWN) add(list, "li", "more", words.more(faults.length - MOST_SHOWN));
  body.scrollTop = line;
  spoken.textContent = [...counts, isOlder && words.older].filter(Boolean).join(". ");
  if (faults.length === 0 && !isOlder) {
    identity = "";
    panel.hidden = badge.hidden = true;
    room.style.blockSize = "0";
    return;
  }
  const before = identity;
  identity = JSON.stringify([isOlder, faults.map(({ severity, code, path, message }) => [severity, code, path, message])]);
  if (identity === before) return;
  body.scrollTop = 0;
  const choice = recall(CHOICE);
  turn(choice?.identity === identity ? choice.isOpen : count("error") > 0 || isOlder);
}

function notice(isLost) {
  lost.hidden = !isLost;
  lost.textContent = isLost ? words.lost : "";
}

badge.addEventListener("click", () => {
  choose(true);
  closer.focus({ preventScroll: true });
});
closer.addEventListener("click", () => choose(false));
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && !panel.hidden && !event.defaultPrevented) choose(false);
});
