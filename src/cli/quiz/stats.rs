//! `handbill quiz stats`: what each quiz holds, for people and as JSON.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use serde::Serialize;

use crate::catalog::{Catalog, Quiz};
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::source::LocaleId;

/// The counts of one quiz.
#[derive(Debug, Serialize)]
struct Counts {
    quiz: String,
    kind: &'static str,
    version: String,
    items: usize,
    /// How many of them a form has.
    drawn: usize,
    critical: usize,
    /// Words that a form has on average, in the source locale.
    words: usize,
    /// As the quiz says, or estimated from the words of a form.
    minutes: u32,
    /// Items by pool.
    pools: BTreeMap<String, usize>,
    /// Items by competency; those without one are in none.
    competencies: BTreeMap<String, usize>,
    /// Items by type.
    types: BTreeMap<&'static str, usize>,
    /// What each locale has.
    locales: BTreeMap<String, Coverage>,
}

/// What a locale has of a quiz in words of its own.
#[derive(Debug, Serialize)]
struct Coverage {
    items: usize,
    /// Words of these items, as far as white space parts them.
    words: usize,
}

/// People read a question slower than prose: they compare, go back and choose.
const WORDS_A_MINUTE: usize = 90;

/// Counts and prints.
pub(super) fn stats(common: &Common, console: &Console) -> Ending {
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let catalog = project::read(&disk, false, &mut out).map(|project| project.catalog);
    let out = out.sorted().folded();
    console.diagnostics(&out, Hints::Counted);
    let Some(catalog) = catalog else { return Ending::Faults };
    let counts: Vec<_> = catalog.quizzes.values().map(|quiz| count(&catalog, quiz)).collect();
    console.result(&table(&catalog, &counts));
    for counts in &counts {
        match serde_json::to_string(counts) {
            Ok(line) => console.machine(&format!("{line}\n")),
            Err(error) => {
                console.error(&format!(
                    "error: the counts of `{}` could not be written: {error}\n",
                    counts.quiz
                ));
                return Ending::Machine;
            }
        }
    }
    if out.has_errors() { Ending::Faults } else { Ending::Clean }
}

fn count(catalog: &Catalog, quiz: &Quiz) -> Counts {
    let logic = &quiz.logic;
    let source = &catalog.config.source;
    let mut counts = Counts {
        quiz: logic.id.clone(),
        kind: logic.kind.key(),
        version: quiz.version.clone(),
        items: logic.items.len(),
        drawn: logic.n_drawn(),
        critical: logic.items.iter().filter(|item| item.critical).count(),
        words: 0,
        minutes: 0,
        pools: BTreeMap::new(),
        competencies: BTreeMap::new(),
        types: BTreeMap::new(),
        locales: BTreeMap::new(),
    };
    let messages: BTreeSet<_> = logic.items.iter().map(|item| quiz.message(&item.id)).collect();
    let words = |locale: &LocaleId| -> usize {
        let texts = catalog.messages.patterns(locale).filter(|text| messages.contains(text.id));
        texts.map(|text| text.shown.text.split_whitespace().count()).sum()
    };
    counts.words = words(source) * counts.drawn / counts.items.max(1);
    counts.minutes = quiz.minutes.unwrap_or_else(|| counts.words.div_ceil(WORDS_A_MINUTE) as u32);
    for item in &logic.items {
        *counts.pools.entry(item.pool.clone()).or_default() += 1;
        if let Some(competency) = &item.competency {
            *counts.competencies.entry(competency.clone()).or_default() += 1;
        }
        *counts.types.entry(item.task.key()).or_default() += 1;
    }
    for (locale, items) in &quiz.worded {
        let own = items.values().filter(|worded_in| *worded_in == locale).count();
        counts.locales.insert(locale.to_string(), Coverage { items: own, words: words(locale) });
    }
    counts
}

fn table(catalog: &Catalog, counts: &[Counts]) -> String {
    if counts.is_empty() {
        return "The project has no quiz; start one with `handbill new quiz NAME`.\n".to_owned();
    }
    let width = counts.iter().map(|counts| counts.quiz.len()).max().unwrap_or(0);
    let mut text = String::new();
    for counts in counts {
        let locales = catalog.config.locales.iter().filter_map(|entry| {
            let own = counts.locales.get(entry.id.as_str())?;
            Some(format!("{} {}/{} ({} words)", entry.id, own.items, counts.items, own.words))
        });
        // Writing to a String cannot fail.
        let _ = writeln!(
            text,
            "{:width$}  {:9}  {:2} of {:2} items, {} critical, {} words a form, {} min",
            counts.quiz,
            counts.kind,
            counts.drawn,
            counts.items,
            counts.critical,
            counts.words,
            counts.minutes,
        );
        let _ = writeln!(text, "{:width$}  types: {}", "", listed(&counts.types));
        let _ = writeln!(
            text,
            "{:width$}  pools: {}; competencies: {}",
            "",
            listed(&counts.pools),
            listed(&counts.competencies)
        );
        let _ = writeln!(text, "{:width$}  {}", "", locales.collect::<Vec<_>>().join(" · "));
    }
    text
}

fn listed<K: std::fmt::Display>(counts: &BTreeMap<K, usize>) -> String {
    if counts.is_empty() {
        return "none".to_owned();
    }
    counts.iter().map(|(name, count)| format!("{name} {count}")).collect::<Vec<_>>().join(", ")
}
