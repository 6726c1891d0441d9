//! Translations that are older than their source text, and records that lead nowhere.

use std::collections::BTreeSet;

use crate::catalog::{Catalog, Change, Freshness, Unit};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::source::LocaleId;

/// Reports what is stale in each translation, and in one line each what is not recorded and what is
/// recorded and not there.
pub(super) fn check(catalog: &Catalog, out: &mut Diagnostics) {
    let questions = questions(catalog);
    let locales = catalog.config.locales.iter().map(|entry| &entry.id);
    for locale in locales.filter(|locale| **locale != catalog.config.source) {
        let mut n_unrecorded = 0;
        for (unit, _) in catalog.translated(locale) {
            match catalog.freshness.of(locale, unit) {
                Freshness::Current => {}
                Freshness::Unrecorded => n_unrecorded += 1,
                Freshness::Stale(change) => {
                    let is_told = matches!(unit, Unit::Message(id) if questions.contains(id));
                    out.extend((!is_told).then(|| stale(catalog, locale, unit, *change)));
                }
            }
        }
        records(catalog, locale, n_unrecorded, out);
    }
}

/// The messages of questions, which quizzes tell of themselves.
fn questions(catalog: &Catalog) -> BTreeSet<String> {
    let quizzes = catalog.quizzes.values();
    quizzes.flat_map(|quiz| quiz.logic.items.iter().map(|item| quiz.message(&item.id))).collect()
}

fn stale(catalog: &Catalog, locale: &LocaleId, unit: &Unit, change: Change) -> Diagnostic {
    let touched = match change {
        Change { is_known: false, .. } => "unknown",
        Change { numbers: true, .. } => "numbers",
        Change { duties: true, .. } => "duties",
        Change { links: true, .. } => "links",
        Change { .. } => "words",
    };
    let (Unit::Page(name) | Unit::Message(name)) = unit;
    let said = Said::new("translation-stale")
        .text("name", name)
        .text("touched", touched)
        .text("unit", unit.to_string())
        .text("locale", locale.as_str());
    let mut told = Diagnostic::said(Severity::Warning, Code::TranslationStale, said);
    let is_kept_back = match unit {
        Unit::Page(id) => {
            let page = catalog.pages.get(id);
            let shown =
                page.and_then(|page| page.texts().find(|(id, _)| *id == locale)).map(|(_, text)| text);
            told = match shown {
                Some(translation) => told.at(&translation.title.place),
                None => told.in_file(format!("content/{locale}/{id}.md")),
            };
            page.is_some_and(|page| catalog.holds_back(page, locale))
        }
        Unit::Message(id) => {
            if let Some(place) = catalog.messages.place(locale, id) {
                told = told.at(&place);
            }
            catalog.messages.is_left_out(locale, id)
        }
    };
    if is_kept_back { told.meanwhile(Said::new("meanwhile-source-shown")) } else { told }
}

fn records(catalog: &Catalog, locale: &LocaleId, n_unrecorded: usize, out: &mut Diagnostics) {
    let file = format!("locales/{locale}/translated.lock");
    if n_unrecorded > 0 {
        let said =
            Said::new("translation-unrecorded").count("count", n_unrecorded).text("locale", locale.as_str());
        out.push(Diagnostic::said(Severity::Hint, Code::TranslationUnrecorded, said).in_file(&file));
    }
    let translated: BTreeSet<_> = catalog.translated(locale).map(|(unit, _)| unit).collect();
    let entries = catalog.ledgers.get(locale).into_iter().flat_map(|ledger| ledger.entries.keys());
    let orphans: Vec<_> = entries.filter(|unit| !translated.contains(unit)).collect();
    if let Some(first) = orphans.first() {
        let said = Said::new("ledger-orphan")
            .count("count", orphans.len())
            .text("first", first.to_string())
            .text("locale", locale.as_str());
        out.push(Diagnostic::said(Severity::Hint, Code::LedgerOrphan, said).in_file(&file));
    }
}
