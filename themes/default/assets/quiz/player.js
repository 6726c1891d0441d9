// A quiz as a learner takes it. The page is whole without this script: here is only what it cannot do
// by itself, which is to draw, to count and to remember. Texts come from the page and from
// `data-words`, and go into it as text. What storage gives back may be anybody's writing: only what
// the page's own controls can hold gets through.
(function () {
  "use strict";
  const core = HandbillQuiz;
  const PREFIX = "handbill-quiz:";
  const isText = (value) => typeof value === "string";
  const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
  const own = (object, key) => (object && has(object, key) ? object[key] : null);
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  // As of any element, whatever fields of the form are called.
  const closest = (element, selector) => Element.prototype.closest.call(element, selector);
  const isPlain = (event) => !(event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
  const add = (parent, tag, text) => {
    const made = parent.appendChild(document.createElement(tag));
    made.textContent = text;
    return made;
  };

  // What was carried over from the page in another language. It leaves the window at once.
  const unload = () => {
    const text = window.name;
    if (!text.startsWith(PREFIX)) return "";
    window.name = "";
    return text;
  };
  const carried = unload();

  // A field may be called `reset` or `dataset` and hide what the form has under this name: so of the
  // form itself only names with a capital are used, which no field has.
  function play(form) {
    const logic = JSON.parse(form.getAttribute("data-quiz"));
    const words = JSON.parse(form.getAttribute("data-words"));
    const key = PREFIX + logic.id;
    const title = document.title;
    const part = (name) => form.querySelector("[data-" + name + "]");
    const show = (name, on) => all(form, "[data-" + name + "]").forEach((element) => (element.hidden = !on));
    const say = (word, values) => (words[word] || "").replace(/\{(\w+)\}/g, (mark, name) => (values && has(values, name) ? values[name] : mark));
    // Speaks to everybody, or quietly: to screen readers, where the eye sees it happen elsewhere.
    const live = (text, isQuiet) => {
      part("live").className = isQuiet ? "quiz-quiet" : "quiz-live";
      part("live").textContent = text;
    };
    const boxes = new Map(all(form, "[data-item]").map((box) => [box.getAttribute("data-item"), box]));
    const box = (item) => boxes.get(item.id);
    const within = (item, name) => box(item).querySelector("[data-" + name + "]");
    const number = (item) => within(item, "number").textContent;
    const bank = logic.items.filter(box);
    const forms = {};
    const paths = new Map();
    // "start", "open", "done", or "practice", which does not count.
    let mode = "";
    let items = bank;
    let seed = 0;
    let tries = 0;
    let keep = false;
    let given;
    let outcome;

    // --- Answers in the page

    function read(item) {
      const text = within(item, "text");
      const chosen = all(box(item), "[data-option] input:checked").map((input) => input.value);
      const pairs = Object.create(null);
      all(box(item), "select").forEach((select) => {
        if (select.value) pairs[select.name.slice(item.id.length + 1)] = select.value;
      });
      if (text) return text.value;
      if (item.nodes) return paths.get(item.id);
      if (item.q) return pairs;
      if (item.t === "order") return item.o.filter((id) => pairs[id]).sort((one, other) => pairs[one] - pairs[other]);
      return item.t === "many" ? chosen : chosen[0];
    }

    function write(item, answer) {
      const text = within(item, "text");
      const list = [].concat(answer);
      all(box(item), "[data-option] input").forEach((input) => (input.checked = list.includes(input.value)));
      if (text) text.value = isText(answer) ? answer.slice(0, 200) : "";
      all(box(item), "select").forEach((select) => {
        const id = select.name.slice(item.id.length + 1);
        const value = item.q ? own(answer, id) : String(list.indexOf(id) + 1);
        select.selectedIndex = Math.max(0, [...select.options].findIndex((option) => option.value === value));
      });
      if (!item.nodes) return;
      const { node, path } = core.follow(item, answer);
      paths.set(item.id, path);
      scene(item, box(item).querySelector('[data-node="' + node + '"]'));
    }

    const scene = (item, shown) => all(box(item), "[data-node],[data-outcome]").forEach((section) => (section.hidden = section !== shown));

    const isSkipped = (item) => item.skip && within(item, "skip").checked;

    // The word for what an answer lacks, or nothing.
    function gap(item) {
      const answer = read(item);
      if (isSkipped(item)) return "";
      if (item.t === "number" && answer.trim()) return core.number(answer).why;
      const places = all(box(item), "[data-place]").map((select) => select.value).filter(Boolean);
      if (new Set(places).size < places.length) return "places";
      const lacks = item.q ? Object.keys(answer).length < item.q.length : core.points(item, answer, forms[item.id]) === null;
      return lacks && (item.nodes ? "story" : "missing");
    }

    function collect() {
      const now = { answers: {}, skipped: items.filter(isSkipped).map((item) => item.id) };
      items.forEach((item) => (now.answers[item.id] = read(item)));
      return now;
    }

    const grade = (some, now) => core.outcome(logic, some, now.answers, now.skipped, forms);

    // --- What is kept

    // While the quiz goes on, the items that were judged and those that do not come again belong to it.
    const locks = () => ({
      judged: items.filter((item) => !within(item, "verdict").hidden && !box(item).hidden).map((item) => item.id),
      closed: items.filter((item) => box(item).hidden).map((item) => item.id),
    });

    const state = () => JSON.stringify(Object.assign({ f: 1, v: logic.v, seed, tries, done: mode !== "open" }, mode === "open" ? Object.assign(collect(), locks()) : given));

    // Locks items again as far as their answers allow it: only a whole answer can have been judged,
    // only one that was right does not come again, and never are all items away.
    function lock(state) {
      const now = collect();
      const { cells } = grade(items, now);
      const among = (list, item) => [].concat(list).includes(item.id);
      const closed = items.filter((item, i) => tries && logic.retry === "wrong-only" && among(state.closed, item) && isSettled(cells[i]));
      items.forEach((item, i) => {
        const isClosed = closed.length < items.length && closed.includes(item);
        const isJudged = logic.reveal === "each" && among(state.judged, item) && !gap(item);
        box(item).hidden = isClosed;
        box(item).disabled = isClosed || isJudged;
        if (isJudged) mark(item, cells[i].verdict, now.answers[item.id]);
      });
    }

    function save() {
      if (!keep || mode === "practice") return;
      try {
        localStorage.setItem(key, state());
      } catch (error) {
        keep = false;
        live(say("unkept"));
      }
    }

    // Says whether nothing is kept any more, as far as storage can be asked.
    function forget() {
      try {
        localStorage.removeItem(key);
        return localStorage.getItem(key) === null;
      } catch (error) {
        return false;
      }
    }

    function fill(item, state) {
      write(item, own(state.answers, item.id));
      if (item.skip) within(item, "skip").checked = [].concat(state.skipped).includes(item.id);
    }

    // Goes on from a kept state as far as it makes sense, or starts anew.
    function resume(text, isKept) {
      try {
        const state = JSON.parse(text);
        if (state.f === 1 && isText(state.v) && state.v !== logic.v) live(say("updated"));
        if (state.f !== 1 || state.v !== logic.v || state.seed !== state.seed >>> 0) return false;
        begin(state.seed);
        tries = state.tries >>> 0;
        items.forEach((item) => fill(item, state));
        keep = part("keep").checked = isKept;
        if (state.done === true) finish();
        else lock(state);
        return true;
      } catch (error) {
        bank.forEach(reset);
        enter("start");
        return false;
      }
    }

    // The preview of a site loads a page anew when a file was saved. By this event it asks for the session
    // before, and gives it back after. Nothing in a published site sends it, and nothing is kept by it.
    form.addEventListener("handbill:carry", ({ detail }) => {
      if (!detail.state && mode !== "start") Object.assign(detail, { key, v: logic.v, state: state(), practice: mode === "practice" && Object.assign(collect(), locks()) });
      else if (detail.key === key && detail.v === logic.v && (!part("start") || resume(detail.state, keep)) && detail.practice) rehearse(detail.practice);
    });

    // Goes on with practice; items that are not part of it stay as they are, out of sight.
    function rehearse(state) {
      items.forEach((item) => {
        box(item).hidden = state.closed.includes(item.id);
        if (box(item).hidden) return;
        reset(item);
        fill(item, state);
        if (state.judged.includes(item.id)) mark(item, grade([item], collect()).cells[0].verdict, read(item));
      });
      enter("practice");
    }

    // --- Items

    // Puts items, their options and the rows of the sheets in the drawn order, numbered anew.
    function arrange() {
      const sort = (rows, ids, name) => {
        const byId = new Map(rows.map((row) => [row.getAttribute(name), row]));
        ids.forEach((id) => byId.get(id).parentNode.appendChild(byId.get(id)));
      };
      const ids = items.map((item) => item.id);
      all(form, "[data-list]").forEach((list) => {
        const rows = [...list.children];
        sort(rows, ids, "data-for");
        rows.forEach((row) => {
          const place = ids.indexOf(row.getAttribute("data-for"));
          row.hidden = place < 0;
          row.querySelector("[data-number]").textContent = place + 1;
        });
      });
      items.forEach((item) => {
        const options = core.options(logic, item, seed);
        if (item.q) all(box(item), "select").forEach((select) => sort([...select.options], options, "value"));
        else sort(all(box(item), "[data-option]"), options, "data-option");
        Object.keys(item.nodes || {}).forEach((node) => {
          const rows = all(box(item), '[data-node="' + node + '"] [data-way]');
          sort(rows, core.choices(logic, item, node, seed), "data-way");
        });
      });
    }

    // Says beside an item what is wrong with its answer, or takes that away.
    function fault(item, word) {
      const error = within(item, "error");
      error.textContent = word ? say(word, { n: number(item) }) : "";
      error.hidden = !word;
      [box(item), within(item, "text")].forEach((element) => {
        if (!element) return;
        if (word) element.setAttribute("aria-describedby", error.id);
        else element.removeAttribute("aria-describedby");
        element.classList.toggle("is-faulty", Boolean(word));
      });
      if (within(item, "text")) within(item, "text").setAttribute("aria-invalid", Boolean(word));
      return word ? error.textContent || word : "";
    }

    // Shows the verdict beside an item and what belongs to its answer; without one, hides them.
    function mark(item, verdict, answer) {
      const place = within(item, "verdict");
      const details = within(item, "key");
      place.hidden = details.hidden = !verdict;
      details.open = Boolean(verdict);
      place.textContent = "";
      if (!verdict) return;
      place.className = "verdict is-" + verdict;
      const icon = add(place, "span", { right: "\u2713", partly: "\u25d0", wrong: "\u2717", skipped: "\u2013" }[verdict]);
      icon.className = "verdict-icon";
      icon.setAttribute("aria-hidden", true);
      place.append(" " + say(verdict));
      const chosen = [].concat(answer);
      all(details, "[data-feedback]").forEach((row) => (row.hidden = !chosen.includes(row.getAttribute("data-feedback"))));
    }

    function reset(item) {
      write(item, null);
      if (item.skip) within(item, "skip").checked = false;
      fault(item);
      mark(item);
      box(item).disabled = false;
    }

    // Judges one item at once.
    function check(item) {
      const error = fault(item, gap(item));
      if (error) return live(error, true);
      const now = collect();
      const { verdict } = grade([item], now).cells[0];
      mark(item, verdict, now.answers[item.id]);
      live(number(item) + ". " + say(verdict), true);
      if (mode === "practice") return;
      box(item).disabled = true;
      save();
      within(item, "verdict").focus();
    }

    // --- The way through

    function enter(next) {
      mode = next;
      form.setAttribute("data-state", mode);
      show("start", mode === "start");
      show("open", mode === "open");
      show("running", mode !== "start");
      show("done", mode === "done" || (outcome && mode === "practice"));
      show("check", mode === "practice" || (mode === "open" && logic.reveal === "each"));
      errors([]);
      live("");
    }

    function begin(from) {
      seed = from;
      items = core.draw(logic, seed);
      bank.forEach(reset);
      arrange();
      all(form, "[data-code]").forEach((code) => (code.textContent = core.shown(seed)));
      show("sheet", false);
      enter("open");
    }

    const random = () => crypto.getRandomValues(new Uint32Array(1))[0];

    // Says whether a field is filled in well; if not, shows the error beside it and goes there.
    function demand(name, isGood) {
      show(name + "-error", !isGood);
      part(name).setAttribute("aria-invalid", !isGood);
      if (!isGood) part(name).focus();
      return isGood;
    }

    function start() {
      const typed = part("wanted").value.trim();
      const wanted = typed ? core.seed(typed) : random();
      if (!demand("wanted", wanted !== null)) return;
      keep = part("keep").checked;
      tries = 0;
      begin(wanted);
      save();
      part("questions").focus();
    }

    function errors(found) {
      const list = part("error-list");
      if (!list) return;
      list.textContent = "";
      found.forEach(({ item, error }) => (add(add(list, "li"), "a", error).href = "#" + box(item).id));
      show("errors", found.length);
      document.title = found.length ? say("title", { title }) : title;
      if (found.length) part("errors").focus();
    }

    function submit() {
      const open = items.filter((item) => !box(item).disabled);
      const found = open.map((item) => ({ item, error: fault(item, gap(item)) })).filter(({ error }) => error);
      errors(found);
      if (found.length) return;
      tries++;
      finish();
      save();
      const right = outcome.cells.filter((cell) => cell.verdict === "right").length;
      live(say("live", { percent: outcome.percent, right, all: items.length }), true);
      part("result").focus();
    }

    const isSettled = (cell) => /right|skipped/.test(cell.verdict);

    const wrong = () => items.filter((item, i) => !isSettled(outcome.cells[i]));

    const listed = (name, items) => {
      part(name + "-list").textContent = "";
      show(name, items.length);
      return items;
    };

    // Shows the result of what was given.
    function finish() {
      given = collect();
      outcome = grade(items, given);
      items.forEach((item, i) => {
        box(item).hidden = false;
        box(item).disabled = true;
        if (logic.reveal !== "never") mark(item, outcome.cells[i].verdict, given.answers[item.id]);
      });
      enter("done");
      const mood = !logic.pass ? "plain" : outcome.passed ? "passed" : "failed";
      all(form, "[data-when]").forEach((words) => (words.hidden = words.getAttribute("data-when") !== mood));
      part("score").textContent = say("score", { percent: outcome.percent });
      listed("critical", items.filter((item) => logic.pass && outcome.failed.includes(item.id))).forEach((item) => {
        add(add(part("critical-list"), "li"), "a", say("question", { n: number(item) })).href = "#" + box(item).id;
      });
      listed("competency", outcome.competencies).forEach((sum) => {
        const row = add(part("competency-list"), "li", say("row", { name: say("c-" + sum.id) || sum.id, percent: sum.percent }));
        const lessons = wrong().map((item) => item.c === sum.id && within(item, "lesson")).filter(Boolean);
        new Map(lessons.map((link) => [link.href, link])).forEach((link) => row.append(" ", link.cloneNode(true)));
      });
      show("again", (!logic.attempts || tries < logic.attempts) && (logic.retry !== "wrong-only" || wrong().length));
      show("practise", logic.reveal !== "never" && wrong().length);
      part("string").textContent = core.result(logic, seed, given.answers, outcome.cells);
      show("certificate", outcome.passed);
    }

    // Leaves only the items that were not fully right, empty again.
    function retake(next) {
      const some = wrong();
      items.forEach((item) => (box(item).hidden = !some.includes(item)));
      some.forEach(reset);
      enter(next);
    }

    function again() {
      if (logic.retry === "wrong-only") retake("open");
      else begin(logic.retry === "same" ? seed : random());
      save();
      part("questions").focus();
    }

    function practise() {
      retake("practice");
      part("questions").focus();
    }

    function clear() {
      const isCleared = forget();
      keep = false;
      outcome = given = null;
      HTMLFormElement.prototype.reset.call(form);
      bank.forEach(reset);
      all(form, "[data-made],[data-string]").forEach((made) => (made.textContent = ""));
      show("sheet", false);
      enter("start");
      live(say(isCleared ? "cleared" : "uncleared"));
      part("begin").focus();
    }

    // --- Certificate

    function certificate() {
      const name = part("name").value.trim();
      if (!demand("name", name)) return;
      const now = new Date();
      const months = part("sheet").getAttribute("data-sheet");
      const day = (year, month, day) => new Date(Date.UTC(year, month, day)).toISOString().slice(0, 10);
      const later = (n) => {
        const last = new Date(Date.UTC(now.getFullYear(), now.getMonth() + n + 1, 0)).getUTCDate();
        return day(now.getFullYear(), now.getMonth() + n, Math.min(now.getDate(), last));
      };
      const made = { name, score: outcome.percent, date: later(0), until: months && later(+months), skipped: given.skipped.length };
      const field = (id) => form.querySelector('[data-field="' + id + '"]');
      Object.keys(made).forEach((id) => (field(id).textContent = made[id]));
      const fields = ["name", "training", "version", "language", "score", "date", "minutes", "until", "skipped"];
      field("code").textContent = core.checkCode(fields.map((id) => field(id).textContent));
      show("sheet", true);
      part("sheet").focus();
    }

    function print() {
      const page = document.documentElement.classList;
      page.add("print-certificate");
      addEventListener("afterprint", () => page.remove("print-certificate"), { once: true });
      window.print();
    }

    function copy() {
      getSelection().selectAllChildren(part("string"));
      live(say(document.execCommand("copy") ? "copied" : "selected"));
    }

    // Moves a line among the places picked; lines without a place follow. The others go around the
    // line, so that the button that was pressed keeps the focus.
    function move(row, step) {
      const place = (row) => row.querySelector("select");
      const rows = [...row.parentNode.children];
      rows.sort((one, other) => (place(one).selectedIndex || rows.length + 1) - (place(other).selectedIndex || rows.length + 1));
      const from = rows.indexOf(row);
      const to = Math.min(Math.max(from + step, 0), rows.length - 1);
      rows.splice(to, 0, ...rows.splice(from, 1));
      row.before(...rows.slice(0, to));
      row.after(...rows.slice(to + 1));
      rows.forEach((row, i) => (place(row).selectedIndex = i + 1));
      live(say("place", { n: to + 1 }), true);
    }

    // --- Events

    const DO = { again, practise, clear, certificate, print, copy };

    function touched(item) {
      if (mode === "practice") mark(item);
      save();
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      const item = bank.find((item) => box(item).contains(document.activeElement));
      if (item && !within(item, "check").hidden) check(item);
      else if (mode === "start") start();
      else if (mode === "open") submit();
      else if (part("name")) certificate();
    });

    form.addEventListener("input", (event) => {
      const item = bank.find((item) => box(item).contains(event.target));
      if (item) touched(item);
    });

    form.addEventListener("click", (event) => {
      const target = closest(event.target, "a,button");
      if (!target || !isPlain(event)) return;
      const item = bank.find((item) => box(item).contains(target));
      const name = target.getAttribute("data-do");
      const step = target.getAttribute("data-move");
      const to = document.getElementById((target.getAttribute("href") || "").replace(/^#/, ""));
      if (name === "check") check(item);
      else if (own(DO, name)) DO[name]();
      else if (step) {
        move(target.closest("[data-option]"), +step);
        touched(item);
      } else if (to && closest(to, "form") === form) {
        event.preventDefault();
        const choice = target.getAttribute("data-choice");
        if (choice) paths.get(item.id).push(choice);
        if (item) scene(item, to);
        ((!item && to.querySelector("input:enabled:not([data-skip]),select:enabled")) || to).focus();
        to.scrollIntoView();
        if (choice) touched(item);
      }
    });

    bank.forEach(reset);
    all(form, "[data-accept]").forEach((text) => (forms[text.name] = JSON.parse(text.getAttribute("data-accept"))));
    show("plain", false);
    show("move", true);
    if (!part("start")) return enter("practice");
    enter("start");
    let kept = "";
    try {
      kept = localStorage.getItem(key) || "";
    } catch (error) {
      // Where storage is forbidden nothing was kept.
    }
    // Any page can give the window a name: that alone must not make this one keep answers.
    if (carried.startsWith(key + "\n")) resume(carried.slice(key.length + 2), Boolean(kept) && carried[key.length + 1] === "1");
    else if (kept && resume(kept, true)) live(say("resumed"));
    else if (kept) forget();

    document.addEventListener("click", (event) => {
      unload();
      if (closest(event.target, ".picker a") && isPlain(event) && mode !== "start") window.name = key + "\n" + Number(keep) + state();
    });

    // On a shared device the next person must not find the answers by going back.
    addEventListener("pageshow", (event) => {
      unload();
      if (event.persisted && !keep && mode !== "start") clear();
    });
  }

  all(document, "form.quiz").forEach((form) => {
    try {
      play(form);
    } catch (error) {
      // The form stays as it is without script.
    }
  });
})();
