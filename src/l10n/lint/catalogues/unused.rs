//! Messages of the source locale that nothing shows.
//!
//! A message is used when a template names it, when the program does ([`NAMED`], and families named
//! after something in the registries), when a quiz is worded by it, or when another message refers
//! to it. A family of which that cannot be known is taken as used.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Expression, InlineExpression};

use crate::catalog::contact::WhoAnswers;
use crate::catalog::{Catalog, Indicator, quiz_names};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::source::LocaleId;

use super::entries::Entries;
use super::variants::each_expression;
use super::{Sheet, words_a_quiz};

/// Messages that the program names itself. `tests/words.rs` holds that each is named there.
const NAMED: &[&str] = &[
    "chooser-choose",
    "chooser-title",
    "desk-records-description",
    "desk-records-title",
    "desk-script",
    "desk-trainer-description",
    "desk-trainer-title",
    "desk-verify-description",
    "desk-verify-title",
    "discreet-title",
    "glossary-description",
    "glossary-title",
    "help-now-lead",
    "help-now-note",
    "help-now-title",
    "hours-always",
    "hours-office",
    "hours-varies",
    "languages-interpreters",
    "languages-many-interpreters",
    "languages-some",
    "languages-some-interpreters",
    "languages-some-many-interpreters",
    "not-found-text",
    "not-found-title",
    "page-title-pattern",
    "quiz-false",
    "quiz-gap",
    "quiz-script",
    "quiz-true",
    "redirect-text",
    "redirect-title",
    "source-label",
];

/// Families whose members cannot be told apart here: pages name steps, the glossary lists all terms,
/// an industry or a competency is made by its name, and the rest goes by what channels and alerts there
/// can be.
const FAMILIES: &[&str] = &["alert-", "channel-", "competency-", "industry-", "step-", "term-"];

/// The messages of the source locale that are not used.
pub(super) fn unused<'a>(catalog: &Catalog, entries: &BTreeMap<&LocaleId, Entries<'a>>) -> BTreeSet<&'a str> {
    let used = Used::of(catalog, entries.values());
    let source = entries.get(&catalog.config.source).into_iter().flat_map(|entries| &entries.list);
    let shown = |name: &str, path: &str| used.has(name) || words_a_quiz(path);
    let unused = source.filter(|entry| !entry.is_term() && !shown(entry.name, entry.tree.source.path()));
    unused.map(|entry| entry.name).collect()
}

/// Reports what is not used, at its place in the source locale.
pub(super) fn check(sheet: &Sheet<'_>, out: &mut Diagnostics) {
    for entry in sheet.entries.list.iter().filter(|entry| sheet.unused.contains(entry.name)) {
        let said = Said::new("message-unused").text("message", entry.name);
        out.push(Diagnostic::said(Severity::Hint, Code::MessageUnused, said).at(&entry.place));
    }
}

/// What is used.
struct Used<'a> {
    names: BTreeSet<&'a str>,
    made: BTreeSet<String>,
    prefixes: BTreeSet<&'a str>,
}

impl<'a> Used<'a> {
    fn of<'e>(catalog: &'a Catalog, entries: impl Iterator<Item = &'e Entries<'a>>) -> Self
    where
        'a: 'e,
    {
        let mut used = Self {
            names: NAMED.iter().copied().collect(),
            made: made(catalog),
            prefixes: FAMILIES.iter().copied().collect(),
        };
        for template in catalog.theme.templates.values() {
            used.template(template.text());
        }
        for entry in entries.flat_map(|entries| &entries.list) {
            for (_, pattern) in entry.texts() {
                let mut referred = BTreeSet::new();
                each_expression(pattern, &mut |expression| referred.extend(message_in(expression)));
                used.names.extend(referred.into_iter().filter(|name| *name != entry.name));
            }
        }
        used
    }

    fn has(&self, name: &str) -> bool {
        self.names.contains(name)
            || self.made.contains(name)
            || self.prefixes.iter().any(|prefix| name.starts_with(prefix))
    }

    /// Notes every text in quotes inside `{{ … }}` and `{% … %}`: an id may come to `t` by a variable or a
    /// macro, too. A text that something is joined to is the start of an id.
    fn template(&mut self, text: &'a str) {
        for (open, close) in [("{{", "}}"), ("{%", "%}")] {
            for tag in text.split(open).skip(1) {
                let tag = tag.split(close).next().unwrap_or(tag);
                self.quoted(tag, '"');
                self.quoted(tag, '\'');
            }
        }
    }

    fn quoted(&mut self, tag: &'a str, quote: char) {
        let pieces: Vec<_> = tag.split(quote).collect();
        for pair in pieces.windows(2).skip(1).step_by(2) {
            let [text, after] = pair else { continue };
            // The empty one would be the start of every id.
            if after.trim_start().starts_with('~') && !text.is_empty() {
                self.prefixes.insert(text);
            } else {
                self.names.insert(text);
            }
        }
    }
}

/// The message that an expression puts in.
fn message_in<'a>(expression: &Expression<&'a str>) -> Option<&'a str> {
    match expression {
        Expression::Inline(InlineExpression::MessageReference { id, .. }) => Some(id.name),
        _ => None,
    }
}

/// The names of messages that are made of what is in the registries.
fn made(catalog: &Catalog) -> BTreeSet<String> {
    let mut made = BTreeSet::new();
    let groups = |indicator: &Indicator| {
        let groups = indicator.industries.iter().map(|industry| indicator.group(&industry.value));
        groups.collect::<Vec<_>>()
    };
    for indicator in catalog.indicators.iter() {
        made.insert(format!("indicator-{}", indicator.id.value));
        made.insert(format!("category-{}", indicator.category.value));
        made.extend(groups(indicator));
    }
    made.extend(catalog.campaigns.keys().map(|id| format!("campaign-{id}")));
    for who in WhoAnswers::ALL {
        made.insert(format!("who-{}", who.key()));
        made.insert(format!("badge-{}", who.key()));
    }
    for (id, contact) in &catalog.registry.contacts {
        made.insert(format!("contact-{id}"));
        let channels = contact.channels.iter();
        made.extend(channels.flat_map(|channel| &channel.languages).map(|id| format!("language-{id}")));
    }
    for quiz in catalog.quizzes.values() {
        let items = &quiz.logic.items;
        made.insert(quiz.name_message());
        made.extend(items.iter().map(|item| quiz.message(&item.id)));
        made.extend(items.iter().filter_map(|item| item.competency.as_deref().map(quiz_names::competency)));
    }
    made.extend(catalog.faulty_quizzes.iter().map(|id| quiz_names::quiz(id)));
    made
}
