//! Typed reading of TOML in which every value keeps its place and every fault is found in one run.
//!
//! A derived deserializer stops at its first fault. Here each reader asks a [`Table`] for the keys
//! it knows, one by one; [`Table::finish`] reports the keys that nobody asked for.

mod lists;
mod words;

use std::cell::RefCell;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned as TomlSpanned;
use toml::de::{DeTable, DeValue};

use super::date::Date;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile, Spanned};

use words::article;
pub use words::{advice, suggestion};

/// Where a piece of TOML lies in its file: at the start, or in front matter, or in a fence whose
/// lines may be indented.
#[derive(Debug, Clone)]
pub struct Origin {
    source: Arc<SourceFile>,
    /// Pairs of (offset in the TOML, offset in the file), ascending.
    anchors: Vec<(usize, usize)>,
}

impl Origin {
    /// TOML that is the whole file.
    pub fn file(source: &Arc<SourceFile>) -> Self {
        Self::at(source, 0)
    }

    /// TOML that starts at `offset` of the file and runs on without gaps.
    pub fn at(source: &Arc<SourceFile>, offset: usize) -> Self {
        Self { source: Arc::clone(source), anchors: vec![(0, offset)] }
    }

    /// TOML put together from pieces of the file: pairs of (offset in the TOML, offset in the file).
    pub fn pieces(source: &Arc<SourceFile>, anchors: Vec<(usize, usize)>) -> Self {
        Self { source: Arc::clone(source), anchors }
    }

    /// The place in the file of a byte range of the TOML.
    pub fn place(&self, range: Range<usize>) -> Place {
        let start = self.offset(range.start);
        let end = if range.end > range.start { self.offset(range.end - 1) + 1 } else { start };
        Place::new(&self.source, start..end.max(start))
    }

    fn offset(&self, offset: usize) -> usize {
        let index = self.anchors.partition_point(|(toml, _)| *toml <= offset);
        let (toml, file) =
            index.checked_sub(1).and_then(|index| self.anchors.get(index)).copied().unwrap_or((0, 0));
        (file + offset.saturating_sub(toml)).min(self.source.text().len())
    }
}

/// Parses `text` and hands its top table to `read`. Syntax errors are reported, all of them; what
/// could be parsed is still read, so that other faults show in the same run.
pub fn read<T>(
    text: &str,
    origin: &Origin,
    what: &'static str,
    out: &mut Diagnostics,
    read: impl FnOnce(Table<'_>, &mut Diagnostics) -> T,
) -> T {
    let (document, errors) = DeTable::parse_recoverable(text);
    for error in &errors {
        let range = error.span().unwrap_or(0..0);
        let message = error.message().replace('\n', "; ");
        let said = Said::new("toml-syntax").text("fault", &message);
        let fault = Diagnostic::said(Severity::Error, Code::TomlSyntax, said).at(&origin.place(range));
        out.push(match what_to_do(&message) {
            Some(help) => fault.advising(help),
            None => fault,
        });
    }
    let range = document.span();
    read(Table::new(what, document.get_ref(), range, origin), out)
}

/// What the two slips of people who do not know TOML ask for.
fn what_to_do(message: &str) -> Option<Said> {
    if message.starts_with("string values must be quoted") {
        Some(Said::new("toml-quotes"))
    } else if message.starts_with("invalid unquoted key") {
        Some(Said::new("toml-key-odd"))
    } else {
        None
    }
}

/// A table being read. `what` names it in messages, as in "a contact has no key `id`".
#[derive(Debug)]
pub struct Table<'t> {
    what: &'static str,
    table: &'t DeTable<'t>,
    range: Range<usize>,
    origin: &'t Origin,
    asked: RefCell<Vec<&'static str>>,
}

type Value<'t> = &'t TomlSpanned<DeValue<'t>>;

impl<'t> Table<'t> {
    fn new(what: &'static str, table: &'t DeTable<'t>, range: Range<usize>, origin: &'t Origin) -> Self {
        Self { what, table, range, origin, asked: RefCell::new(Vec::new()) }
    }

    /// Where the table is written; for the top table, the start of the file.
    pub fn place(&self) -> Place {
        self.origin.place(self.range.clone())
    }

    fn value(&self, key: &'static str) -> Option<Value<'t>> {
        self.asked.borrow_mut().push(key);
        self.table.get(key)
    }

    /// Where the value of `key` is written, without reading it.
    pub fn place_of(&self, key: &str) -> Option<Place> {
        self.table.get(key).map(|value| self.origin.place(value.span()))
    }

    /// Counts `key` as known without reading it, for keys that somebody else refuses.
    pub fn expect_key(&self, key: &'static str) {
        self.asked.borrow_mut().push(key);
    }

    fn wrong_type(&self, key: &str, wanted: Said, value: Value<'_>, out: &mut Diagnostics) {
        let said = Said::new("value-type")
            .text("key", key)
            .said("wanted", wanted)
            .said("found", type_said(value.get_ref()));
        let place = self.origin.place(value.span());
        out.push(Diagnostic::said(Severity::Error, Code::ValueType, said).at(&place));
    }

    /// What the table is, for messages: its name to choose a form by, and English words.
    fn named(&self, said: Said) -> Said {
        said.text("table", self.what.replace(' ', "-")).text("what", article(self.what))
    }

    /// A string, if the key is there.
    pub fn text(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<String>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::String(text) => Some(self.spanned(value, text.to_string())),
            _ => {
                self.wrong_type(key, Said::new("value-string"), value, out);
                None
            }
        }
    }

    /// A string that must be there.
    pub fn need_text(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<String>> {
        self.need(key, out);
        self.text(key, out)
    }

    /// `true` or `false`, if the key is there.
    pub fn flag(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<bool>> {
        let value = self.value(key)?;
        match value.get_ref() {
            DeValue::Boolean(flag) => Some(self.spanned(value, *flag)),
            _ => {
                self.wrong_type(key, Said::new("value-flag"), value, out);
                None
            }
        }
    }

    /// `true` or `false` that must be there.
    pub fn need_flag(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<bool>> {
        self.need(key, out);
        self.flag(key, out)
    }

    /// A whole number, if the key is there.
    pub fn integer(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<i64>> {
        let value = self.value(key)?;
        let number = match value.get_ref() {
            DeValue::Integer(integer) => i64::from_str_radix(integer.as_str(), integer.radix()).ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_type(key, Said::new("value-whole"), value, out);
        }
        number.map(|number| self.spanned(value, number))
    }

    /// A number with or without decimals, if the key is there.
    pub fn decimal(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<f64>> {
        let value = self.value(key)?;
        let number = match value.get_ref() {
            DeValue::Float(float) => float.as_str().parse().ok(),
            DeValue::Integer(integer) => integer.as_str().parse().ok(),
            _ => None,
        };
        if number.is_none() {
            self.wrong_type(key, Said::new("value-number"), value, out);
        }
        number.map(|number| self.spanned(value, number))
    }

    /// A number as it is written, digits and decimal mark, if the key is there: for readers that must
    /// not lose a digit.
    pub fn written_number(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<String>> {
        let value = self.value(key)?;
        let written = match value.get_ref() {
            DeValue::Float(float) => Some(float.as_str().to_owned()),
            DeValue::Integer(integer) if integer.radix() == 10 => Some(integer.as_str().to_owned()),
            _ => None,
        };
        if written.is_none() {
            self.wrong_type(key, Said::new("value-number"), value, out);
        }
        written.map(|written| self.spanned(value, written))
    }

    /// A number as it is written, which must be there.
    pub fn need_written_number(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<String>> {
        self.need(key, out);
        self.written_number(key, out)
    }

    /// A whole number that must be there.
    pub fn need_integer(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<i64>> {
        self.need(key, out);
        self.integer(key, out)
    }

    /// A day, if the key is there.
    pub fn date(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<Date>> {
        let value = self.value(key)?;
        let date = match value.get_ref() {
            DeValue::Datetime(written) if written.time.is_none() => {
                written.date.and_then(|date| Date::new(date.year, date.month, date.day))
            }
            _ => None,
        };
        if date.is_none() {
            self.wrong_type(key, Said::new("value-day"), value, out);
        }
        date.map(|date| self.spanned(value, date))
    }

    /// A day that must be there.
    pub fn need_date(&self, key: &'static str, out: &mut Diagnostics) -> Option<Spanned<Date>> {
        self.need(key, out);
        self.date(key, out)
    }

    /// One of a set of words, if the key is there.
    pub fn choice<T: Copy>(
        &self,
        key: &'static str,
        choices: &[(&'static str, T)],
        out: &mut Diagnostics,
    ) -> Option<Spanned<T>> {
        let written = self.text(key, out)?;
        match choices.iter().find(|(word, _)| *word == written.value) {
            Some((_, choice)) => Some(written.map(|_| *choice)),
            None => {
                let words: Vec<_> = choices.iter().map(|(word, _)| *word).collect();
                let said = Said::new("value-no-choice").text("written", &written.value).text("key", key);
                out.push(
                    Diagnostic::said(Severity::Error, Code::ValueInvalid, said)
                        .at(&written.place)
                        .advising(advice(&written.value, &words)),
                );
                None
            }
        }
    }

    /// Reports every key that nobody asked for, with the key that may have been meant.
    pub fn finish(self, out: &mut Diagnostics) {
        let asked = self.asked.borrow();
        for (key, _) in self.table {
            if asked.contains(&key.get_ref().as_ref()) {
                continue;
            }
            let said = self.named(Said::new("key-unknown")).text("key", key.get_ref().as_ref());
            out.push(
                Diagnostic::said(Severity::Error, Code::KeyUnknown, said)
                    .at(&self.origin.place(key.span()))
                    .advising(advice(key.get_ref(), &asked)),
            );
        }
    }

    /// The keys that are written in the table, with their places.
    pub fn keys(&self) -> Vec<Spanned<String>> {
        self.table.keys().map(|key| self.key(key)).collect()
    }

    fn need(&self, key: &'static str, out: &mut Diagnostics) {
        if self.table.contains_key(key) {
            return;
        }
        let said = self.named(Said::new("key-missing")).text("key", key);
        out.push(Diagnostic::said(Severity::Error, Code::KeyMissing, said).at(&self.first_line()));
    }

    /// The head of the table only: a whole table underlined says nothing.
    pub fn first_line(&self) -> Place {
        let place = self.place();
        let first = place.text().lines().next().unwrap_or("").len() as u32;
        Place { span: crate::diag::Span { start: place.span.start, end: place.span.start + first }, ..place }
    }

    fn key(&self, key: &TomlSpanned<std::borrow::Cow<'_, str>>) -> Spanned<String> {
        Spanned { value: key.get_ref().to_string(), place: self.origin.place(key.span()) }
    }

    fn spanned<T>(&self, value: Value<'_>, read: T) -> Spanned<T> {
        Spanned { value: read, place: self.origin.place(value.span()) }
    }
}

/// What a value is, in words.
fn type_said(value: &DeValue<'_>) -> Said {
    match value {
        DeValue::String(_) => Said::new("value-string"),
        DeValue::Integer(_) => Said::new("value-integer"),
        DeValue::Float(_) => Said::new("value-float"),
        DeValue::Boolean(_) => Said::new("value-boolean"),
        DeValue::Datetime(_) => Said::new("value-datetime"),
        DeValue::Array(_) => Said::new("value-array"),
        DeValue::Table(_) => Said::new("value-table"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::text::{Colour, one};

    fn faults(toml: &str, reader: impl FnOnce(Table<'_>, &mut Diagnostics)) -> Vec<String> {
        let source = SourceFile::new("a.toml", toml);
        let mut out = Diagnostics::new();
        read(toml, &Origin::file(&source), "contact", &mut out, reader);
        out.sorted().iter().map(|diagnostic| one(diagnostic, Colour::Never)).collect()
    }

    #[test]
    fn all_faults_of_a_table_are_found_in_one_run() {
        let found = faults("id = 3\ntitel = \"x\"\nwhen = \"2026-01-01\"\n", |table, out| {
            table.need_text("id", out);
            table.need_text("title", out);
            table.date("when", out);
            table.finish(out);
        });
        assert_eq!(found.len(), 4, "{found:#?}");
        assert!(
            found
                .iter()
                .any(|text| text.contains("a contact has no key `titel`") && text.contains("`title`?"))
        );
        assert!(found.iter().any(|text| text.contains("`when` takes a day") && text.contains("a.toml:3:8")));
    }

    #[test]
    fn a_place_in_an_indented_fence_is_the_place_in_the_file() {
        let source = SourceFile::new("a.md", "> ids = [\n>   3\n> ]\n");
        let toml = "ids = [\n  3\n]\n";
        let origin = Origin::pieces(&source, vec![(0, 2), (8, 12), (12, 18)]);
        let mut out = Diagnostics::new();
        read(toml, &origin, "component", &mut out, |table, out| table.texts("ids", out));
        let places: Vec<_> = out.iter().map(|diagnostic| one(diagnostic, Colour::Never)).collect();
        assert!(places[0].contains("a.md:2:5"), "{}", places[0]);
    }

    #[test]
    fn nesting_that_no_reader_needs_is_an_error_and_not_a_crash() {
        let deep = format!("a = {}{}", "[".repeat(100_000), "]".repeat(100_000));
        assert!(!faults(&deep, |_, _| ()).is_empty());
    }
}
