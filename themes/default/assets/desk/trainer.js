// Counts what a class found hard, from result lines without names. Nothing is stored or sent.
(function () {
  "use strict";
  const quiz = HandbillQuiz;
  const SVG = "http://www.w3.org/2000/svg";
  const VERDICTS = ["right", "partly", "wrong", "skipped"];
  const INVISIBLE = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

  // Below this number of results, what is shown can say something about one person.
  const FEW = 5;

  // Of lines that are not counted, so many are named. More are no slips, and would stop the browser.
  const NAMED = 200;

  const byId = (id) => document.getElementById(id);

  function add(parent, name, text, className) {
    const element = parent.appendChild(document.createElement(name));
    if (text !== undefined) element.textContent = text;
    if (className) element.className = className;
    return element;
  }

  function start() {
    const form = byId("trainer");
    if (!form) return;
    const words = JSON.parse(form.dataset.words);
    const quizzes = JSON.parse(form.dataset.desk).map(prepared);
    const results = byId("trainer-results");
    const said = byId("trainer-said");
    const lines = form.elements.lines;
    const say = (word, values) => words[word].replace(/\{\s*([\w-]+)\s*\}/g, (_, key) => values[key]);
    let n_labels = 0;
    document.querySelector(".desk-scriptless").hidden = true;
    form.hidden = false;

    // Reads a result line: { entry, cells }, or { why }.
    function read(text) {
      // Up to the last letter, found from the end: a pattern for what follows it would try at each mark.
      const line = "HB1" + (/^[^]*[a-z]/.exec(text.slice(3).toLowerCase()) || [""])[0];
      const found = quiz.readResult(line);
      if (!found) return { why: words["bad-check"] };
      const entry = quizzes.find((entry) => entry.id === found.quiz);
      if (!entry) return { why: say("bad-quiz", { quiz: found.quiz }) };
      if (entry.version !== found.version) return { why: say("bad-old", { version: found.version }) };
      const cells = answered(entry, found);
      return cells ? { line, entry, cells } : { why: words["bad-answers"] };
    }

    // All lines of the field: what is counted is filed with its quiz, what is not is told.
    function readAll() {
      const seen = new Map();
      const unread = [];
      let n_read = 0;
      quizzes.forEach((entry) => (entry.results = []));
      lines.value.split(/\r\n?|\n/).forEach((text, i) => {
        const clean = text.replace(INVISIBLE, "").trim();
        const refuse = (reason) => unread.push(say("line", { n: i + 1, reason }));
        const found = clean.match(/hb1\.\S+/gi) || [];
        if (clean && !found.length) refuse(say("bad-line", { start: "HB1." }));
        for (const part of found) {
          const result = read(part);
          if (result.why) refuse(result.why);
          else if (seen.has(result.line) && !form.elements.same.checked) refuse(say("bad-same", { n: seen.get(result.line) }));
          else {
            seen.set(result.line, i + 1);
            result.entry.results.push(result.cells);
            n_read++;
          }
        }
      });
      return { n_read, unread };
    }

    function show() {
      results.textContent = "";
      if (!lines.value.trim()) {
        said.textContent = words["no-lines"];
        return lines.focus();
      }
      const { n_read, unread } = readAll();
      const head = add(results, "h2", n_read ? say("lines-read", { n: n_read }) : words["none-read"]);
      head.tabIndex = -1;
      if (unread.length) {
        add(results, "h3", words.unread);
        const list = add(results, "ul");
        for (const text of unread.slice(0, NAMED)) add(list, "li", text);
      }
      const counted = quizzes.filter((entry) => entry.results.length);
      counted.forEach(showQuiz);
      const finals = new Set(counted.map((entry) => entry.pair || entry.id));
      finals.forEach((id) => compare(counted.filter((entry) => (entry.pair || entry.id) === id)));
      if (n_read) {
        const print = add(add(results, "p", undefined, "desk-buttons"), "button", words.print, "desk-second");
        print.type = "button";
        print.addEventListener("click", () => window.print());
      }
      said.textContent = unread.length ? say("lines-unread", { n: unread.length }) : "";
      head.focus();
    }

    // A part of the results under the title of a quiz, which names the tables in it too.
    function part(level, title, parent) {
      const heading = add(parent, level);
      heading.id = "trainer-label-" + ++n_labels;
      add(heading, "bdi", title);
    }

    function showQuiz(entry) {
      const section = add(results, "section");
      part("h2", entry.title, section);
      add(section, "p", say("results", { n: entry.results.length }));
      if (entry.results.length < FEW) add(section, "p", words.few, "desk-few");
      const rows = difficulty(entry);
      add(section, "h3", words.items);
      add(section, "p", words["items-how"]);
      legend(section, VERDICTS);
      const list = add(section, "ul", undefined, "desk-bars");
      rows.forEach((row, i) => {
        const parts = VERDICTS.map((verdict) => ({ shape: verdict, width: (100 * row[verdict]) / row.n, label: words[verdict], percent: rounded(row[verdict], row.n) }));
        bar(list, String(i + 1), parts);
      });
      const cells = rows.map((row, i) => {
        const shares = VERDICTS.map((verdict) => say("share", { percent: rounded(row[verdict], row.n), n: row[verdict] }));
        return [i + 1 + ". " + text(entry, row.item)].concat(shares, row.n);
      });
      table(section, words.items, [words.item].concat(VERDICTS.map((verdict) => words[verdict]), words.n), cells);
      showWrongs(section, entry, rows);
    }

    function showWrongs(section, entry, rows) {
      add(section, "h3", words.wrongs);
      const cells = [];
      rows.forEach((row, i) => {
        const often = [...row.wrongs].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
        for (const [id, n] of often) cells.push([i + 1 + ". " + text(entry, row.item), option(entry, row.item, id), say("share", { percent: rounded(n, row.n), n })]);
      });
      if (!cells.length) return add(section, "p", words["wrongs-none"]);
      add(section, "p", words["wrongs-how"]);
      table(section, words.wrongs, [words.item, words.option, words.times], cells);
    }

    // Quizzes of one module beside each other: points by competency.
    function compare(entries) {
      const order = ["pre", "final", "refresher", "practice"];
      entries.sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
      const sums = entries.map(byCompetency);
      const known = (id) => sums.some((sum) => sum.has(id));
      const named = new Set([].concat(...entries.map((entry) => entry.bank.map((item) => item.c))));
      const ids = [...named].filter((id) => id && known(id)).sort().concat(known("") ? "" : [], "*");
      const label = (id) => (id === "*" ? words.total : id ? words["c-" + id] || id : words["no-competency"]);
      const section = add(results, "section");
      const final = quizzes.find((entry) => entry.id === (entries[0].pair || entries[0].id)) || entries[0];
      add(section, "h2", words.compare);
      part("p", final.title, section);
      add(section, "p", words["compare-how"]);
      if (entries.some((entry) => entry.results.length < FEW)) add(section, "p", words.few, "desk-few");
      const rows = ids.map((id) => {
        add(section, "p", label(id), "desk-bar-name");
        const list = add(section, "ul", undefined, "desk-bars");
        const shares = sums.map((sum, i) => {
          const { total, max } = sum.get(id) || { total: 0, max: 0 };
          if (!max) return "–";
          const kind = words["kind-" + entries[i].kind];
          bar(list, kind, [{ shape: "right", width: (100 * total) / max, label: label(id), percent: scored(total, max) }]);
          return say("percent", { percent: scored(total, max) });
        });
        return [label(id)].concat(shares);
      });
      const heads = entries.map((entry) => words["kind-" + entry.kind] + " (" + entry.results.length + ")");
      table(section, words.compare, [words.competency].concat(heads), rows);
    }

    const text = (entry, item) => (entry.items.find(({ id }) => id === item.id) || { text: item.id }).text;

    // An option's text, where the page has it; its id is the same in every language.
    function option(entry, item, id) {
      if (item.t === "bool") return words[id];
      const { options } = entry.items.find((other) => other.id === item.id) || {};
      return ((options || []).find((other) => other.id === id) || { text: id }).text;
    }

    // A table that scrolls by itself where the screen is narrow, also by keyboard. Rows with the same
    // head share it. Quizzes have tables of the same name, so a quiz's heading belongs to the label.
    function table(parent, title, heads, rows) {
      const region = add(parent, "div", undefined, "table");
      const grid = add(region, "table");
      const caption = add(grid, "caption", title);
      caption.id = "trainer-label-" + ++n_labels;
      region.tabIndex = 0;
      region.setAttribute("role", "region");
      region.setAttribute("aria-labelledby", caption.id + " " + parent.querySelector("[id]").id);
      const head = add(add(grid, "thead"), "tr");
      for (const word of heads) add(head, "th", word).scope = "col";
      const body = add(grid, "tbody");
      let headed;
      for (const row of rows) {
        const line = add(body, "tr");
        row.forEach((cell, i) => {
          if (!i && headed && headed.textContent === cell) return headed.rowSpan++;
          const element = add(line, i ? "td" : "th");
          add(element, "bdi", cell);
          if (i) return;
          element.scope = "row";
          headed = element;
        });
      }
    }

    function legend(parent, shapes) {
      const list = add(parent, "ul", undefined, "desk-legend");
      for (const shape of shapes) {
        const entry = add(list, "li");
        draw(entry, [{ shape, width: 100 }]).setAttribute("aria-hidden", "true");
        add(entry, "span", words[shape]);
      }
    }

    function bar(list, label, parts) {
      const entry = add(list, "li");
      add(entry, "span", label);
      const picture = draw(entry, parts);
      const told = parts.filter((part) => part.width).map((part) => say("part", part));
      picture.setAttribute("role", "img");
      picture.setAttribute("aria-label", say("bar", { label, parts: told.join(" · ") }));
    }

    // Draws the parts of a bar side by side, from where reading starts. Parts differ in shape, not in
    // color: full, half full, empty, a line.
    function draw(parent, parts) {
      const isRtl = getComputedStyle(form).direction === "rtl";
      const picture = shaped(parent, "svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", class: "desk-picture" });
      const rect = (name, x, y, width, height) => shaped(picture, "rect", { class: name, x, y, width, height, "vector-effect": "non-scaling-stroke" });
      rect("desk-ground", 0, 0, 100, 10);
      let x = 0;
      for (const { shape, width } of parts) {
        const left = isRtl ? 100 - x - width : x;
        if (width) {
          if (shape === "right") rect("desk-full", left, 0, width, 10);
          if (shape === "partly") rect("desk-full", left, 5, width, 5);
          if (shape === "skipped") rect("desk-full", left, 4.5, width, 1);
          rect("desk-edge", left, 0, width, 10);
        }
        x += width;
      }
      return picture;
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      show();
    });
    form.addEventListener("reset", () => {
      results.textContent = "";
      said.textContent = words.cleared;
      lines.focus();
    });
    form.elements.new.addEventListener("click", () => {
      const code = quiz.shown(crypto.getRandomValues(new Uint32Array(1))[0]);
      form.elements.form.value = code;
      said.textContent = say("new-form", { code });
    });
  }

  function shaped(parent, name, attributes) {
    const element = parent.appendChild(document.createElementNS(SVG, name));
    for (const key of Object.keys(attributes)) element.setAttribute(key, attributes[key]);
    return element;
  }

  const rounded = (n, of) => Math.round((100 * n) / of);

  // Points are rounded down, as a quiz does.
  const scored = (n, of) => Math.floor((100 * n) / of);

  // A quiz of the page with its logic read, and its items in the order in which lines name them.
  function prepared(entry) {
    const logic = typeof entry.logic === "string" ? JSON.parse(entry.logic) : entry.logic;
    const bank = logic.items.slice().sort((one, other) => (one.id < other.id ? -1 : 1));
    return Object.assign({}, entry, { logic, bank, results: [] });
  }

  // The options that the bits of an answer stand for, or null where there are not so many options.
  function chosenOptions(item, bits) {
    const options = item.t === "bool" ? ["false", "true"] : item.o.slice().sort();
    if (!(bits < Math.pow(2, options.length))) return null;
    return options.filter((_, i) => Math.floor(bits / Math.pow(2, i)) % 2);
  }

  // The items of a result with points and chosen options, or null where they are not those of the
  // form, or the points not those of the answer.
  function answered(entry, { seed, cells }) {
    const drawn = new Set(quiz.draw(entry.logic, seed));
    const read = cells.map(({ at, points, chosen }) => {
      const item = entry.bank[at];
      if (!drawn.delete(item)) return null;
      if (points === null) return item.skip && { item, points, chosen: [] };
      if (!(points <= 1000)) return null;
      if (!/^(one|many|bool)$/.test(item.t)) return { item, points, chosen: [] };
      const options = chosenOptions(item, chosen || 0);
      if (!options || (item.t !== "many" && options.length > 1)) return null;
      const answer = item.t === "many" ? options : options[0];
      return (quiz.points(item, answer) || 0) === points && { item, points, chosen: options };
    });
    return !drawn.size && read.every(Boolean) ? read : null;
  }

  // All answers of all results. As arguments of one call they would be too many for a large class.
  function* answers(entry) {
    for (const result of entry.results) yield* result;
  }

  // How each question went, the hardest first.
  function difficulty(entry) {
    const rows = new Map();
    for (const { item, points, chosen } of answers(entry)) {
      if (!rows.has(item)) rows.set(item, { item, n: 0, right: 0, partly: 0, wrong: 0, skipped: 0, wrongs: new Map() });
      const row = rows.get(item);
      row.n++;
      row[points === null ? "skipped" : points === 1000 ? "right" : points ? "partly" : "wrong"]++;
      for (const id of chosen) if (!item.r.includes(id)) row.wrongs.set(id, (row.wrongs.get(id) || 0) + 1);
    }
    return [...rows.values()].sort((one, other) => one.right * other.n - other.right * one.n || (one.item.id < other.item.id ? -1 : 1));
  }

  // The points of all results by competency ("" for none, "*" for all), and what could be had.
  function byCompetency(entry) {
    const sums = new Map();
    for (const { item, points } of answers(entry)) {
      if (points === null) continue;
      for (const key of [item.c || "", "*"]) {
        const sum = sums.get(key) || { total: 0, max: 0 };
        sums.set(key, { total: sum.total + item.p * points, max: sum.max + item.p * 1000 });
      }
    }
    return sums;
  }

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
