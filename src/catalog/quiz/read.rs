//! One quiz file: its settings and its items, before quizzes are tied together.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile, Spanned};
use crate::quiz::{Kind, Retry, Reveal};
use crate::source::limits;
use crate::source::toml::{self, Origin, Table};

use super::draw::{self, ReadPart};
use super::item::{self, ReadItem};
use super::{CertificateTerms, ids};

/// A quiz file as it was read.
#[derive(Debug)]
pub(super) struct Draft {
    pub(super) id: String,
    pub(super) kind: Option<Kind>,
    pub(super) module: Option<Spanned<String>>,
    pub(super) pair: Option<Spanned<String>>,
    pub(super) bank: Option<Spanned<String>>,
    pub(super) pass: u32,
    pub(super) minutes: Option<u32>,
    pub(super) attempts: u32,
    pub(super) reveal: Reveal,
    pub(super) retry: Retry,
    pub(super) shuffle_items: bool,
    pub(super) shuffle_options: bool,
    pub(super) certificate: Option<CertificateTerms>,
    pub(super) draw: Vec<ReadPart>,
    pub(super) items: Vec<ReadItem>,
    /// Those that have no id of their own. Nobody is asked them, and a draw counts them.
    pub(super) nameless: Vec<ReadItem>,
    /// Whether all items have an id of their own.
    pub(super) has_all_items: bool,
    /// Whether there are questions that were not read.
    pub(super) is_cut: bool,
    pub(super) source: Arc<SourceFile>,
    /// What is wrong with it.
    pub(super) faults: Diagnostics,
}

impl Draft {
    /// The first line of the file, for faults of the quiz as a whole.
    pub(super) fn place(&self) -> Place {
        Place::new(&self.source, 0..self.source.line(1).1.len())
    }

    /// All questions that could be read, whether they have an id or not.
    pub(super) fn written(&self) -> Vec<&ReadItem> {
        self.items.iter().chain(&self.nameless).collect()
    }

    /// Whether it can be passed.
    pub(super) fn can_be_passed(&self) -> bool {
        self.kind.is_some_and(can_be_passed)
    }
}

fn can_be_passed(kind: Kind) -> bool {
    matches!(kind, Kind::Final | Kind::Refresher)
}

/// Reads a file. What is wrong is in the draft's own list.
pub(super) fn read(id: &str, source: &Arc<SourceFile>) -> Draft {
    let mut out = Diagnostics::new();
    let mut draft = toml::read(source.text(), &Origin::file(source), "quiz", &mut out, |table, out| {
        let draft = quiz(id, source, &table, out);
        table.finish(out);
        draft
    });
    if !ids::is_id(id) {
        out.push(
            Diagnostic::error(Code::QuizId, format!("`{id}` cannot be the id of a quiz"))
                .in_file(source.path())
                .why("the file's name becomes part of addresses and of the names of texts in all languages")
                .help("name the file with the letters a to z, digits and single hyphens, as in hotel-staff.toml"),
        );
    }
    draft.faults = out;
    draft
}

fn quiz(id: &str, source: &Arc<SourceFile>, table: &Table<'_>, out: &mut Diagnostics) -> Draft {
    if table.place_of("kind").is_none() {
        table.need_text("kind", out);
    }
    let kind = table.choice("kind", Kind::WORDS, out).map(|kind| kind.value);
    let bank = table.text("bank", out);
    let (items, nameless, is_cut) = items(table, bank.as_ref(), out);
    let reveal = if kind == Some(Kind::Practice) { Reveal::Each } else { Reveal::End };
    Draft {
        id: id.to_owned(),
        kind,
        module: table.text("module", out),
        pair: pair(table, kind, out),
        pass: pass(table, kind, out),
        minutes: whole(table, "minutes", 1..=limits::MINUTES, out),
        attempts: whole(table, "attempts", 0..=limits::QUIZ_ATTEMPTS, out).unwrap_or(0),
        reveal: table.choice("reveal", Reveal::WORDS, out).map_or(reveal, |reveal| reveal.value),
        retry: table.choice("retry", Retry::WORDS, out).map_or(Retry::Same, |retry| retry.value),
        shuffle_items: table.flag("shuffle_items", out).is_none_or(|flag| flag.value),
        shuffle_options: table.flag("shuffle_options", out).is_none_or(|flag| flag.value),
        certificate: certificate(table, kind, out),
        draw: draw::read(table, out),
        bank,
        has_all_items: nameless.is_empty() && !is_cut,
        items,
        nameless,
        is_cut,
        source: Arc::clone(source),
        faults: Diagnostics::new(),
    }
}

/// The quiz's own items, those without an id of their own, and whether some were not read.
fn items(
    table: &Table<'_>,
    bank: Option<&Spanned<String>>,
    out: &mut Diagnostics,
) -> (Vec<ReadItem>, Vec<ReadItem>, bool) {
    let mut seen = BTreeSet::new();
    let (mut items, mut nameless) = (Vec::new(), Vec::new());
    let n_before = out.len();
    let entries = table.tables("item", "question", out);
    let mut is_cut = out.len() > n_before;
    match (bank, table.place_of("item")) {
        (None, None) => out.push(
            Diagnostic::error(Code::KeyMissing, "the quiz has no questions").at(&table.first_line()).help(
                "write `[[item]]` for each question, or name in `bank` the quiz whose questions it takes",
            ),
        ),
        (Some(bank), Some(_)) => out.push(
            Diagnostic::error(Code::QuizBank, "the quiz has questions of its own and borrows others")
                .at(&bank.place)
                .why("a message is named after one quiz, so all questions of a quiz come from one")
                .help("take out `bank`, or move the questions into that quiz"),
        ),
        _ => {}
    }
    for entry in entries {
        let place = entry.first_line();
        let read = item::read(entry, out);
        if read.has_id && ids::is_new(&mut seen, &read.id, "question", out) {
            items.push(read);
        } else {
            nameless.push(read);
        }
        if items.len() + nameless.len() > limits::QUIZ_QUESTIONS {
            let message = format!("a quiz has at most {} questions", limits::QUIZ_QUESTIONS);
            out.push(Diagnostic::error(Code::QuizOptions, message).at(&place));
            is_cut = true;
            break;
        }
    }
    (items, nameless, is_cut)
}

fn pass(table: &Table<'_>, kind: Option<Kind>, out: &mut Diagnostics) -> u32 {
    match (kind.map(can_be_passed), table.place_of("pass")) {
        (Some(true), None) => {
            table.need_integer("pass", out);
            0
        }
        (Some(false), Some(place)) => {
            table.expect_key("pass");
            out.push(not_for(kind, "pass", "cannot be passed").at(&place));
            0
        }
        _ => whole(table, "pass", 1..=100, out).unwrap_or(0),
    }
}

fn certificate(table: &Table<'_>, kind: Option<Kind>, out: &mut Diagnostics) -> Option<CertificateTerms> {
    let terms = table.table("certificate", "certificate", out)?;
    let valid_months = whole(&terms, "valid_months", 1..=limits::CERTIFICATE_MONTHS, out);
    let acknowledge = terms.flag("acknowledge", out).is_some_and(|flag| flag.value);
    terms.finish(out);
    if let (Some(false), Some(place)) = (kind.map(can_be_passed), table.place_of("certificate")) {
        out.push(not_for(kind, "certificate", "gives no certificate").at(&place));
    }
    Some(CertificateTerms { valid_months, acknowledge })
}

fn pair(table: &Table<'_>, kind: Option<Kind>, out: &mut Diagnostics) -> Option<Spanned<String>> {
    let pair = table.text("pair", out)?;
    if matches!(kind, Some(Kind::Practice | Kind::Final)) {
        out.push(
            not_for(kind, "pair", "is compared with nothing")
                .at(&pair.place)
                .why("a pre-check or refresher names the final that it is compared with"),
        );
        return None;
    }
    Some(pair)
}

fn not_for(kind: Option<Kind>, key: &str, what: &str) -> Diagnostic {
    let kind = kind.map_or("", Kind::key);
    Diagnostic::error(Code::QuizSetting, format!("a quiz of kind `{kind}` {what}"))
        .help(format!("take out `{key}`, or change `kind`"))
}

/// A whole number within bounds, if the key is there.
fn whole(
    table: &Table<'_>,
    key: &'static str,
    bounds: std::ops::RangeInclusive<u32>,
    out: &mut Diagnostics,
) -> Option<u32> {
    let written = table.integer(key, out)?;
    let fit = u32::try_from(written.value).ok().filter(|number| bounds.contains(number));
    if fit.is_none() {
        out.push(
            Diagnostic::error(Code::QuizSetting, format!("`{key}` cannot be {}", written.value))
                .at(&written.place)
                .help(format!("write a whole number from {} to {}", bounds.start(), bounds.end())),
        );
    }
    fit
}
