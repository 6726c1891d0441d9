// Checks whether the fields printed on a certificate fit its code. Nothing is stored or sent.
(function () {
  "use strict";
  const quiz = HandbillQuiz;
  const byId = (id) => document.getElementById(id);

  // Fields in the order in which the code is made of them.
  const FIELDS = ["person", "training", "version", "language", "score", "date", "minutes", "valid", "skipped"];
  const OPTIONAL = ["valid", "skipped"];
  const INVISIBLE = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

  function start() {
    const form = byId("verify");
    if (!form) return;
    const words = JSON.parse(form.dataset.words);
    const quizzes = JSON.parse(form.dataset.desk);
    const result = byId("verify-result");
    const said = byId("verify-said");
    const field = (name) => form.elements[name];
    const say = (word, values) => words[word].replace(/\{\s*([\w-]+)\s*\}/g, (_, key) => values[key]);
    document.querySelector(".desk-scriptless").hidden = true;
    form.hidden = false;

    // Where a field is typed: itself, or the one beside a list that does not have it.
    const place = (name) => (field(name).value === "*" ? name + "-typed" : name);
    // A certificate names its training in its own language, the list in that of this page.
    const chosen = () => quizzes.find((entry) => entry.id === field("training").value);
    const typed = (name) => {
      const entry = name === "training" && chosen();
      return (entry ? entry.title : field(place(name)).value).replace(INVISIBLE, "").trim();
    };

    function mark(name, text) {
      const fault = byId("verify-" + name + "-fault");
      if (!fault) return;
      fault.textContent = text;
      fault.hidden = !text;
      if (text) field(name).setAttribute("aria-invalid", "true");
      else field(name).removeAttribute("aria-invalid");
    }

    // What is wrong with a field by itself, as words, or nothing.
    function fault(name) {
      const text = typed(name);
      if (!text) return OPTIONAL.includes(name) ? "" : words.need;
      if (name === "version" && quiz.seed(text) === null) return words["bad-version"];
      if ((name === "date" || name === "valid") && !day(text)) return say("bad-date", { example: today() });
      if (name !== "code") return "";
      const code = readCode(text).replace(/-/g, "");
      if (/[^0-9A-HJKMNP-TV-Z]/.test(code)) return words["bad-letters"];
      return code.length === 12 ? "" : say("bad-code", { n: code.length });
    }

    function forget() {
      if (result.hidden) return;
      result.hidden = true;
      said.textContent = words.changed;
    }

    function tell(title, means, facts, fits) {
      const add = (parent, name, text) => {
        const element = parent.appendChild(document.createElement(name));
        element.textContent = text;
        return element;
      };
      result.textContent = said.textContent = "";
      const head = add(result, "h2", words[title]);
      head.id = "verify-result-title";
      head.tabIndex = -1;
      add(result, "p", words[means]);
      const list = add(result, "ul", "");
      for (const text of facts) add(list, "li", text);
      result.classList.toggle("desk-fits", fits);
      result.hidden = false;
      head.focus();
    }

    function check() {
      const wrong = FIELDS.concat("code").filter((name) => {
        const text = fault(name);
        mark(place(name), text);
        return text;
      });
      result.hidden = true;
      if (wrong.length) {
        said.textContent = words.incomplete;
        return field(place(wrong[0])).focus();
      }
      const code = readCode(typed("code"));
      const fits = ways(FIELDS.map((name) => (name === "training" && chosen() ? chosen().names : writings(name, typed(name))))).some((fields) => quiz.checkCode(fields) === code);
      if (fits) tell("match", "match-means", [validity(), version()], true);
      else tell("mismatch", "mismatch-means", ["case", "space", "alike", "date", "empty", "ask"].map((hint) => words["hint-" + hint]).concat(version()), false);
    }

    function validity() {
      const date = day(typed("valid"));
      return date ? say(date < today() ? "past" : "valid", { date }) : words["valid-none"];
    }

    function version() {
      const entry = chosen() || quizzes.find((entry) => entry.names.includes(typed("training")));
      if (!entry) return words["version-unknown"];
      const current = quiz.seed(entry.version);
      return current === quiz.seed(typed("version")) ? words["version-now"] : say("version-other", { version: quiz.shown(current) });
    }

    form.addEventListener("submit", (event) => {
      event.preventDefault();
      check();
    });
    form.addEventListener("input", (event) => {
      const { name, value } = event.target;
      mark(name, "");
      if (field(name + "-typed")) field(name + "-typed").parentNode.hidden = value !== "*";
      forget();
    });
    form.addEventListener("reset", () => {
      for (const element of form.elements) {
        mark(element.name, "");
        if (/-typed$/.test(element.name)) element.parentNode.hidden = true;
      }
      result.hidden = true;
      said.textContent = words.cleared;
      field("person").focus();
    });
  }

  // Today by the device, as certificates write it.
  function today() {
    const now = new Date();
    const two = (n) => String(n).padStart(2, "0");
    return [now.getFullYear(), two(now.getMonth() + 1), two(now.getDate())].join("-");
  }

  // Digits of any script as those that certificates are printed with.
  const western = (text) => text.replace(/\p{Nd}/gu, (digit) => quiz.number(digit).value / 1000000);

  // A date with any mark between its parts, or none, as certificates write it; else null.
  function day(text) {
    const parts = /^(\d{4})(\D?)(\d\d)\2(\d\d)$/.exec(western(text));
    if (!parts) return null;
    const date = [parts[1], parts[3], parts[4]].join("-");
    const time = new Date(date + "T00:00:00Z");
    return !isNaN(time) && time.toISOString().slice(0, 10) === date ? date : null;
  }

  // A phone's keyboard may write other dashes than the one it shows.
  const readCode = (text) => quiz.readCode(western(text).replace(/[\u2010-\u2015\u2212.]/g, ""));

  // The ways in which a field may be printed that was typed like this: what people cannot see, what
  // keyboards change by themselves, or a unit that stands beside a number on the paper, must not be
  // held against them.
  function writings(name, text) {
    if (name === "version") return [quiz.shown(quiz.seed(text)), quiz.letters(quiz.seed(text))];
    if (name === "date" || (name === "valid" && text)) return [day(text)];
    if (name === "person") return [text, text.replace(/[\u2018\u2019]/g, "'"), text.replace(/'/g, "\u2019")];
    if (name === "skipped" && !text) return ["", "0"];
    const numbers = /^(score|minutes|skipped)$/.test(name) && western(text).match(/\d+/g);
    return numbers && numbers.length === 1 ? [text, numbers[0]] : [text];
  }

  // Every row that takes one entry of each list.
  const ways = (lists) => lists.reduce((rows, list) => [].concat(...rows.map((row) => [...new Set(list)].map((entry) => row.concat(entry)))), [[]]);

  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
