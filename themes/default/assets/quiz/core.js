// What a quiz draws and how it counts: pure functions, no page, no clock, no chance of their own.
//
// docs/quizzes.md says what each of them has to do; the program does the same in Rust, and tests
// give both the same cases. Integers only: every number stays below 2^53.
//
// Words: `logic` is the JSON of `data-quiz`, `item` one of its items, `seed` a whole number below
// 2^32, `forms` the accepted writings of a text item by id.
var HandbillQuiz = (function () {
  "use strict";

  const LETTERS = "bcdfghjkmnpqrstv";
  const CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  const sorted = (list) => list.slice().sort();
  const same = (one, other) => one.length === other.length && one.every((id, i) => id === other[i]);
  const has = (object, key) => Object.prototype.hasOwnProperty.call(object, key);
  const isText = (value) => typeof value === "string";
  const share = (part, whole) => (whole ? Math.floor((1000 * part) / whole) : 0);
  const all = (right) => (right ? 1000 : 0);

  // --- Letters and random numbers

  const letters = (n) => (n >>> 0).toString(16).padStart(8, "0").replace(/./g, (digit) => LETTERS[parseInt(digit, 16)]);

  const shown = (n) => letters(n).replace(/^..../, "$&-");

  // The seed that letters stand for, or null.
  function seed(text) {
    const read = text.replace(/[\s-]/g, "");
    if (!/^[bcdfghjkmnpqrstv]{8}$/i.test(read)) return null;
    return parseInt(read.toLowerCase().replace(/./g, (letter) => LETTERS.indexOf(letter).toString(16)), 16);
  }

  // FNV-1a over ASCII.
  function fnv(text) {
    let hash = 0x811c9dc5;
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x1000193);
    return hash >>> 0;
  }

  // A function that shuffles lists, and goes on where it stopped.
  function shuffler(seed, label) {
    let state = fnv(letters(seed) + "/" + label);
    const next = () => {
      state = (state + 0x6d2b79f5) | 0;
      let t = Math.imul(state ^ (state >>> 15), state | 1);
      t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
      return (t ^ (t >>> 14)) >>> 0;
    };
    const below = (n) => {
      const limit = 0x100000000 - (0x100000000 % n);
      let drawn = next();
      while (drawn >= limit) drawn = next();
      return drawn % n;
    };
    return (list) => {
      for (let i = list.length - 1; i > 0; i--) {
        const j = below(i + 1);
        [list[i], list[j]] = [list[j], list[i]];
      }
      return list;
    };
  }

  // --- What is drawn

  // The items of a form, in the order in which they are shown.
  function draw(logic, seed) {
    const byId = new Map(logic.items.map((item) => [item.id, item]));
    const chosen = new Set();
    logic.draw.forEach((part, k) => {
      const fits = (item) => !chosen.has(item.id) && (!part.pool || item.pool === part.pool);
      const candidates = sorted(logic.items.filter(fits).map((item) => item.id));
      const shuffle = shuffler(seed, "draw/" + k);
      const turn = part.c ? inTurn(candidates, byId, shuffle) : shuffle(candidates);
      turn.slice(0, part.n).forEach((id) => chosen.add(id));
    });
    const items = logic.draw.length ? logic.items.filter((item) => chosen.has(item.id)) : logic.items;
    if (!logic.si) return items.slice();
    return shuffler(seed, "order")(sorted(items.map((item) => item.id))).map((id) => byId.get(id));
  }

  // Candidates so that competencies take turns.
  function inTurn(candidates, byId, shuffle) {
    const groups = new Map();
    for (const id of candidates) {
      const key = byId.get(id).c || "";
      groups.set(key, (groups.get(key) || []).concat(id));
    }
    const keys = shuffle(sorted([...groups.keys()]));
    sorted(keys).forEach((key) => shuffle(groups.get(key)));
    const turn = [];
    for (let round = 0; turn.length < candidates.length; round++) {
      for (const key of keys) if (round < groups.get(key).length) turn.push(groups.get(key)[round]);
    }
    return turn;
  }

  // The options of an item in the order in which they are shown.
  function options(logic, item, seed) {
    if (item.t === "bool") return ["true", "false"];
    if (!item.o) return [];
    const shuffle = shuffler(seed, "options/" + item.id);
    if (item.t === "order") {
      const mixed = shuffle(sorted(item.o));
      return same(canonical(item, mixed), item.r) ? mixed.slice(1).concat(mixed[0]) : mixed;
    }
    const pinned = item.pin || [];
    const free = item.o.filter((id) => !pinned.includes(id));
    return (logic.so && !item.fix ? shuffle(sorted(free)) : free).concat(pinned);
  }

  // The ids of the choices at a node of a scenario, in the order in which they are shown.
  function choices(logic, item, node, seed) {
    const ids = item.nodes[node].map((choice) => choice[0]);
    return logic.so && !item.fix ? shuffler(seed, "options/" + item.id + "/" + node)(sorted(ids)) : ids;
  }

  // --- What an answer is worth

  const MARKS = /[\u061c\u200e\u200f\u2066-\u2069]/g;

  // The value of a digit of any script: digits come in runs of ten that start with a nought.
  function digit(mark) {
    const code = mark.codePointAt(0);
    let n = 0;
    while (/\p{Nd}/u.test(String.fromCodePoint(code - n - 1))) n++;
    return n % 10;
  }

  // What a learner wrote as a number: { value } in millionths, or { why: "thousands" | "not-a-number" }.
  function number(text) {
    const read = text.replace(MARKS, "").replace(/\p{Nd}/gu, digit).trim();
    const [, sign, body] = /^([+\u2212-]?)([^]*)$/.exec(read);
    const bare = body.replace(/(\d)[ \u00a0\u202f'\u2019\u066c](?=\d)/g, "$1");
    const [before, after = "", more] = bare.split(/[.,\u066b]/);
    if (/[^\d.,\u066b]/.test(bare)) return { why: "not-a-number" };
    if (more !== undefined || bare !== body) return { why: "thousands" };
    if (after.length === 3 && /^\d{1,3}$/.test(before) && before !== "0") return { why: "thousands" };
    if (!(before + after) || before.length > 9 || after.length > 6) return { why: "not-a-number" };
    const value = +(before + after.padEnd(6, "0"));
    return { value: sign && sign !== "+" ? -value : value };
  }

  const PUNCTUATION = ".,;:!?\u00a1\u00bf\"'\u201c\u201d\u2018\u2019\u00ab\u00bb()\u061f\u060c\u061b\u3002\u3001";

  // Without punctuation at both ends. A pattern for the end would try anew at each mark inside.
  function unwrapped(text) {
    let from = 0;
    let to = text.length;
    while (from < to && PUNCTUATION.includes(text[from])) from++;
    while (from < to && PUNCTUATION.includes(text[to - 1])) to--;
    return text.slice(from, to);
  }

  // The form in which written answers are compared.
  const plain = (text) =>
    unwrapped(text.normalize("NFKC").toLowerCase().replace(MARKS, "").replace(/[\u0640\u064b-\u0652]/g, "").trim().replace(/\s+/g, " ")).trim();

  // An order in which neighbours that may change places stand as in the right one.
  function canonical(item, answer) {
    const free = item.free || [];
    const right = item.r.filter((id) => free.includes(id));
    return answer.map((id) => (free.includes(id) ? right.shift() : id));
  }

  // Thousandths by type; null where it is no answer to such an item.
  const POINTS = {
    one: (item, answer) => (isText(answer) ? all(answer === item.r[0]) : null),
    many(item, answer) {
      const chosen = new Set(Array.isArray(answer) ? answer : []);
      if (!chosen.size) return null;
      const right = item.r.filter((id) => chosen.has(id)).length;
      const wrong = chosen.size - right;
      if (item.s === "net") return share(Math.max(0, right - wrong), item.r.length);
      if (item.s) return share(item.o.filter((id) => chosen.has(id) === item.r.includes(id)).length, item.o.length);
      return all(right === item.r.length && !wrong);
    },
    match(item, answer) {
      if (!answer || typeof answer !== "object" || Array.isArray(answer) || !Object.keys(answer).length) return null;
      const right = item.q.filter((prompt) => has(answer, prompt) && answer[prompt] === item.r[prompt]).length;
      return item.s ? all(right === item.q.length) : share(right, item.q.length);
    },
    order(item, answer) {
      if (!Array.isArray(answer) || !same(sorted(answer), sorted(item.o))) return null;
      const order = canonical(item, answer);
      if (!item.s) return all(same(order, item.r));
      return share(order.filter((id, i) => i && item.r[item.r.indexOf(id) - 1] === order[i - 1]).length, order.length - 1);
    },
    number(item, answer) {
      const { value } = number(isText(answer) ? answer : "");
      return value === undefined ? null : all(Math.abs(value - item.r) <= item.tol);
    },
    text(item, answer, forms) {
      const written = plain(isText(answer) ? answer : "");
      const accepted = (id) => has(forms, id) && forms[id].some((form) => plain(form) === written);
      return written ? all(item.r.some(accepted)) : null;
    },
    scenario(item, answer) {
      const { node, sum } = follow(item, answer);
      return item.nodes[node].length ? null : share(Math.min(sum, item.full), item.full);
    },
  };
  POINTS.bool = POINTS.one;
  POINTS.gap = POINTS.match;

  // Where a list of choices leads, as far as it does, and the points of the first choice made at each
  // node: a learner who comes back has read what was wrong.
  function follow(item, answer) {
    const seen = new Set();
    const path = [];
    let node = item.start;
    let sum = 0;
    for (const id of Array.isArray(answer) ? answer : []) {
      const choice = item.nodes[node].find((choice) => choice[0] === id);
      if (!choice) break;
      if (!seen.has(node)) sum += choice[2];
      seen.add(node);
      path.push(id);
      node = choice[1];
    }
    return { node, sum, path };
  }

  // Thousandths of an item, or null when it is unanswered.
  const points = (item, answer, forms) => POINTS[item.t](item, answer, forms || {});

  // The result of a form: `cells` has the points and the verdict of each item.
  function outcome(logic, items, answers, skipped, forms) {
    const whole = { total: 0, max: 0 };
    const groups = new Map();
    const cells = items.map((item) => {
      if (item.skip && skipped.includes(item.id)) return { id: item.id, points: 0, verdict: "skipped" };
      const answer = has(answers, item.id) ? answers[item.id] : null;
      const got = points(item, answer, forms[item.id]) || 0;
      const sums = [whole];
      if (item.c) {
        if (!groups.has(item.c)) groups.set(item.c, { id: item.c, total: 0, max: 0 });
        sums.push(groups.get(item.c));
      }
      for (const sum of sums) {
        sum.total += item.p * got;
        sum.max += item.p * 1000;
      }
      return { id: item.id, points: got, verdict: got === 1000 ? "right" : got ? "partly" : "wrong" };
    });
    const failed = items.filter((item, i) => item.crit && /partly|wrong/.test(cells[i].verdict)).map((item) => item.id);
    const percent = (sum) => (sum.max ? Math.floor((100 * sum.total) / sum.max) : 0);
    const weakest = (one, other) => one.total * other.max - other.total * one.max || (one.id < other.id ? -1 : 1);
    return {
      cells,
      total: whole.total,
      max: whole.max,
      percent: percent(whole),
      failed,
      passed: whole.max > 0 && 100 * whole.total >= logic.pass * whole.max && !failed.length,
      competencies: [...groups.values()].sort(weakest).map((sum) => Object.assign(sum, { percent: percent(sum) })),
    };
  }

  // --- Result string and check code

  // What was chosen among options, as bits over the sorted options.
  function bits(item, answer) {
    const options = item.t === "bool" ? ["false", "true"] : sorted(item.o);
    const chosen = item.t === "many" ? answer : [answer];
    return options.reduce((sum, id, i) => sum + (Array.isArray(chosen) && chosen.includes(id) ? Math.pow(2, i) : 0), 0);
  }

  // The result as one word without a name in it, for a trainer to count.
  function result(logic, seed, answers, cells) {
    const bank = sorted(logic.items.map((item) => item.id));
    const written = sorted(cells.map((cell) => cell.id)).map((id) => {
      const item = logic.items.find((item) => item.id === id);
      const cell = cells.find((cell) => cell.id === id);
      const chosen = /^(one|many|bool)$/.test(item.t) ? bits(item, answers[id]).toString(36) : "";
      return [bank.indexOf(id).toString(36), cell.verdict === "skipped" ? "s" : cell.points.toString(36), chosen].join("-");
    });
    const body = ["HB1", logic.id, logic.v, letters(seed), written.join("_")].join(".");
    return body + "." + letters(fnv(body));
  }

  // What a result string says, or null when it is none or its check letters do not fit:
  // { quiz, version, seed, cells: [{ at: place among the sorted items, points or null, chosen bits or null }] }.
  function readResult(text) {
    const parts = /^(HB1\.([a-z][a-z0-9-]*)\.([a-z]{8})\.([a-z]{8})\.([0-9a-z_-]*))\.([a-z]{8})$/.exec(text);
    if (!parts || letters(fnv(parts[1])) !== parts[6] || seed(parts[4]) === null) return null;
    const cells = (parts[5] ? parts[5].split("_") : []).map((cell) => {
      const [at, got, chosen] = cell.split("-");
      return { at: parseInt(at, 36), points: got === "s" ? null : parseInt(got, 36), chosen: chosen ? parseInt(chosen, 36) : null };
    });
    return { quiz: parts[2], version: parts[3], seed: seed(parts[4]), cells };
  }

  // SHA-256 of a text's UTF-8, as eight whole numbers.
  function sha256(text) {
    const bytes = encodeURIComponent(text).replace(/%(..)/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    const words = new Array((((bytes.length + 8) >> 6) + 1) * 16).fill(0);
    for (let i = 0; i <= bytes.length; i++) words[i >> 2] |= (i < bytes.length ? bytes.charCodeAt(i) : 128) << (24 - (i % 4) * 8);
    words[words.length - 1] = bytes.length * 8;
    const primes = [];
    for (let n = 2; primes.length < 64; n++) if (primes.every((prime) => n % prime)) primes.push(n);
    const fraction = (root) => ((root % 1) * 0x100000000) | 0;
    const turn = (word, n) => (word >>> n) | (word << (32 - n));
    let hash = primes.slice(0, 8).map((prime) => fraction(Math.sqrt(prime)));
    for (let block = 0; block < words.length; block += 16) {
      const w = words.slice(block, block + 16);
      let [a, b, c, d, e, f, g, h] = hash;
      for (let i = 0; i < 64; i++) {
        if (i > 15) {
          const x = w[i - 15];
          const y = w[i - 2];
          w[i] = (w[i - 16] + w[i - 7] + (turn(x, 7) ^ turn(x, 18) ^ (x >>> 3)) + (turn(y, 17) ^ turn(y, 19) ^ (y >>> 10))) | 0;
        }
        const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + fraction(Math.cbrt(primes[i])) + w[i];
        const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
        [a, b, c, d, e, f, g, h] = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
      }
      hash = [a, b, c, d, e, f, g, h].map((word, i) => (word + hash[i]) | 0);
    }
    return hash;
  }

  // The check code of the nine fields of a certificate: name, training, version, language, score,
  // date, minutes, valid until, skipped.
  function checkCode(fields) {
    const clean = (field) =>
      String(field)
        .replace(/[\ud800-\udfff]/gu, "\ufffd")
        .normalize("NFC")
        .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "")
        .replace(/[ \t\r\n\u00a0\u202f\u3000]+/g, " ")
        .trim();
    const hash = sha256(["handbill certificate 1"].concat(fields.map(clean)).join("\n"));
    const binary = hash.slice(0, 2).map((word) => (word >>> 0).toString(2).padStart(32, "0")).join("");
    return binary.slice(0, 60).replace(/.{5}/g, (five) => CROCKFORD[parseInt(five, 2)]).replace(/^(.{4})(.{4})/, "$1-$2-");
  }

  // A check code as it was typed, in the form in which it is made.
  const readCode = (text) => text.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1").replace(/^(.{4})(.{4})/, "$1-$2-");

  return { letters, shown, seed, draw, options, choices, number, plain, points, follow, outcome, result, readResult, checkCode, readCode };
})();
