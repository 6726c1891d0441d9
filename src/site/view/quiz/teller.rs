//! Says the texts of one item, in the one language that has all of them.

use crate::catalog::{Quiz, quiz_names};
use crate::diag::Diagnostics;
use crate::quiz::Item;
use crate::site::say::Say;
use crate::site::view::Desk;
use crate::source::LocaleId;
use crate::text::fluent::Arg;

/// Says the texts of one item.
pub(super) struct Teller<'a> {
    pub(super) say: Say<'a>,
    message: String,
    /// What every text may show: contacts.
    args: Vec<(&'a str, Arg<'a>)>,
}

impl<'a> Teller<'a> {
    /// For an item as it is shown to readers of a locale.
    pub(super) fn new(desk: &Desk<'a>, quiz: &'a Quiz, item: &Item, locale: &'a LocaleId) -> Self {
        Self {
            say: Say::new(desk.catalog, worded_in(quiz, item, locale)),
            message: quiz.message(&item.id),
            args: desk.frame.variables().args().into_iter().collect(),
        }
    }

    /// The question as HTML.
    pub(super) fn question(&self, out: &mut Diagnostics) -> String {
        self.say.attribute_html(&self.message, None, &self.args, out)
    }

    /// The question as text.
    pub(super) fn plain_question(&self, out: &mut Diagnostics) -> String {
        self.say.plain(&self.message, &self.args, out)
    }

    /// An attribute as HTML.
    pub(super) fn html(&self, attribute: &str, out: &mut Diagnostics) -> String {
        self.say.attribute_html(&self.message, Some(attribute), &self.args, out)
    }

    /// An attribute as text, where there can be no markup: in lists to choose from, in alternative texts,
    /// in what the script is given. Marks of direction keep a number whole among Arabic words.
    pub(super) fn plain(&self, attribute: &str, out: &mut Diagnostics) -> String {
        self.say.attribute_plain(&self.message, Some(attribute), &self.args, out)
    }

    /// An attribute as text without marks, to be compared with what somebody types.
    pub(super) fn bare(&self, attribute: &str, out: &mut Diagnostics) -> String {
        self.say.unmarked().spoken(&self.message, Some(attribute), &self.args, out).text
    }

    /// An attribute that an item may do without.
    pub(super) fn optional(&self, attribute: &str, out: &mut Diagnostics) -> Option<String> {
        let is_there = self.say.catalog.messages.has(self.say.locale, &self.message, Some(attribute));
        is_there.then(|| self.html(attribute, out))
    }

    /// An option.
    pub(super) fn option(&self, id: &str, out: &mut Diagnostics) -> String {
        self.html(&quiz_names::option(id), out)
    }

    /// The sentence with something in each gap.
    pub(super) fn sentence(&self, gaps: &[(String, String)], out: &mut Diagnostics) -> String {
        let in_gap = |html: &'_ String| Arg::Html { text: "…".into(), html: html.clone().into() };
        let gaps = gaps.iter().map(|(name, html)| (name.as_str(), in_gap(html)));
        let args: Vec<_> = self.args.iter().cloned().chain(gaps).collect();
        self.say.attribute_html(&self.message, Some(quiz_names::SENTENCE), &args, out)
    }
}

/// The locale that has all words of an item. Every locale has an entry for every item.
fn worded_in<'q>(quiz: &'q Quiz, item: &Item, locale: &'q LocaleId) -> &'q LocaleId {
    quiz.worded.get(locale).and_then(|items| items.get(&item.id)).unwrap_or(locale)
}
