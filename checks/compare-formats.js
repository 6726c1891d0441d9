// Compares how Handbill writes numbers, dates, lists and plural forms with Node's Intl.
//
//     cargo run --example format_cases | node checks/compare-formats.js [--all]
//
// A tool to be run by hand, and no test: ICU4X in the program and ICU in Node hold two releases of
// CLDR, and which ones changes with every upgrade of either. It prints, for each kind, how many values
// were compared and how many are equal, and every difference once with an example, grouped over
// values, options and locales that differ in the same way (`--all` prints every single one).
//
// Both write Latin digits and Gregorian dates. Three things are meant to differ, and are made equal
// before comparing: Handbill writes a zero without a sign, a short date with four digits of the year,
// and no era.
//
// What is known to differ, with ICU4X 2.4 (CLDR 49) and Node 20 (ICU 78, CLDR 48):
// - Dates: ICU4X puts patterns together from CLDR's skeletons, Intl takes the finished `dateFormats`.
//   Where a locale says two things ICU4X's is another order (ga, am, mt), a comma, or a leading zero;
//   in pt-PT a full date has its month in digits.
// - Numbers beyond 2^63: Intl's plural operands overflow there, and ICU4X's do not.
// - Plural categories of es and vi (ordinals, cardinals), and lists of he, hi, my: newer in ICU4X.
// - Percentages from 100,000% in ne, mr, te, ml, or, kok: ours are grouped as other numbers are.
// - Locales that Node has and ICU4X's compiled data has not (gsw, yi, se, az-Cyrl …) have root formats.

import { createInterface } from 'node:readline';

const all = process.argv.includes('--all');
const tag = (locale) => `${locale}-u-nu-latn-ca-gregory`;

const made = new Map();
/** The formatter of a class for a locale and options, made once. */
function formatter(Class, locale, options) {
  const key = `${Class.name} ${locale} ${JSON.stringify(options)}`;
  if (!made.has(key)) made.set(key, new Class(tag(locale), options));
  return made.get(key);
}

const classes = {
  number: Intl.NumberFormat,
  plural: Intl.PluralRules,
  date: Intl.DateTimeFormat,
  list: Intl.ListFormat,
};

/** What Intl writes. */
function theirs({ locale, kind, options, value }) {
  switch (kind) {
    case 'number':
      return formatter(Intl.NumberFormat, locale, { ...options, signDisplay: 'negative' }).format(Number(value));
    case 'plural':
      return formatter(Intl.PluralRules, locale, options).select(Number(value));
    case 'date':
      return date(formatter(Intl.DateTimeFormat, locale, { ...options, timeZone: 'UTC' }), value);
    case 'list':
      return formatter(Intl.ListFormat, locale, options).format(value);
    default:
      throw new Error(`unknown kind ${kind}`);
  }
}

/** A date with its year in full. */
function date(format, value) {
  const [year, month, day] = value.split('-').map(Number);
  const parts = format.formatToParts(Date.UTC(year, month - 1, day));
  return parts.map((part) => (part.type === 'year' ? String(year) : part.value)).join('');
}

/** What cannot be seen, written out. */
const shown = (text) =>
  text.replace(/[\u00A0\u2007-\u200F\u202A-\u202F\u2060-\u2069\u061C]/g, (c) => `<${c.charCodeAt(0).toString(16).toUpperCase()}>`);

/** The kind of a difference: what is left when words, digits and places are taken out. */
function difference(one, other) {
  const spaces = (text) => text.replace(/[\u00A0\u202F\u2009]/g, ' ');
  const marks = (text) => text.replace(/[\u200E\u200F\u061C]/g, '');
  const minus = (text) => text.replace(/\u2212/g, '-');
  if (spaces(one) === spaces(other)) return 'another space';
  if (marks(one) === marks(other)) return 'marks of direction';
  if (minus(one) === minus(other)) return 'another minus sign';
  if (one.replace(/[\s,.’]/g, '') === other.replace(/[\s,.’]/g, '')) return 'commas, points and spaces';
  return 'words';
}

const sums = new Map();
const differences = new Map();
const without = new Set();

for await (const line of createInterface({ input: process.stdin })) {
  const made = JSON.parse(line);
  const { locale, kind, options, value, ours } = made;
  if (classes[kind].supportedLocalesOf(locale).length === 0) {
    without.add(locale);
    continue;
  }
  const name = [kind, ...Object.entries(options).map(([key, word]) => `${key}=${word}`)].join(' ');
  const sum = sums.get(name) ?? { n: 0, equal: 0 };
  sums.set(name, sum);
  sum.n += 1;
  const expected = theirs(made);
  if (ours === expected) {
    sum.equal += 1;
    continue;
  }
  const what = difference(ours, expected);
  const key = all ? `${locale} ${name} ${JSON.stringify(value)}` : `${locale} ${kind} ${options.type ?? options.dateStyle ?? ''} ${what}`;
  const group = differences.get(key) ?? { locale, name, what, n: 0, examples: [] };
  differences.set(key, group);
  group.n += 1;
  if (group.examples.length < 2) group.examples.push(`${JSON.stringify(value)}: ours "${shown(ours)}", Intl "${shown(expected)}"`);
}

console.log(`ICU ${process.versions.icu}, CLDR ${process.versions.cldr}\n`);
let total = { n: 0, equal: 0 };
for (const [name, { n, equal }] of sums) {
  console.log(`${String(n).padStart(7)} compared ${String(equal).padStart(7)} equal ${String(n - equal).padStart(6)} differ  ${name}`);
  total = { n: total.n + n, equal: total.equal + equal };
}
console.log(`${String(total.n).padStart(7)} compared ${String(total.equal).padStart(7)} equal ${String(total.n - total.equal).padStart(6)} differ  in all`);
if (without.size > 0) console.log(`\nIntl has no formats of its own for: ${[...without].join(', ')}`);
console.log('');
for (const { locale, name, what, n, examples } of differences.values()) {
  console.log(`${locale}: ${n} × ${what} (${name})`);
  for (const example of examples) console.log(`    ${example}`);
}
