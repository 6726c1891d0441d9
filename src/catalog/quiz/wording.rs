//! The texts of one locale, with what is put into them and where that is written.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::catalog::{Catalog, contact};
use crate::diag::{Diagnostics, Place, Spanned};
use crate::source::LocaleId;
use crate::text::fluent::{Arg, Args, MessageText, Sink};
use crate::text::shown::HOLE;

/// The texts of one locale.
pub(super) struct Wording<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) locale: &'c LocaleId,
    /// By message and attribute: the whole text first, then its variants.
    texts: BTreeMap<(&'c str, Option<&'c str>), Vec<MessageText<'c>>>,
}

impl<'c> Wording<'c> {
    /// Those of a locale.
    pub(super) fn of(catalog: &'c Catalog, locale: &'c LocaleId) -> Self {
        let mut texts: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for text in catalog.messages.patterns(locale) {
            texts.entry((text.id, text.attribute)).or_default().push(text);
        }
        Self { catalog, locale, texts }
    }

    /// Whether it is the locale that all others are translated from.
    pub(super) fn is_source(&self) -> bool {
        *self.locale == self.catalog.config.source
    }

    /// Whether the locale has a sound text.
    pub(super) fn has(&self, id: &str, attribute: Option<&str>) -> bool {
        self.catalog.messages.has(self.locale, id, attribute)
    }

    /// Where a message is written.
    pub(super) fn message_place(&self, id: &str) -> Option<Place> {
        self.catalog.messages.place(self.locale, id)
    }

    /// Where a text is written.
    pub(super) fn place(&self, id: &str, attribute: Option<&str>) -> Option<Place> {
        let text = self.texts.get(&(id, attribute))?.first()?;
        Some(place(text, 0..text.shown.text.len()))
    }

    /// The variables of a text, each as often as it is shown. Those of variants come last.
    pub(super) fn variables(&self, id: &str, attribute: Option<&str>) -> Vec<Spanned<String>> {
        self.texts.get(&(id, attribute)).into_iter().flatten().flat_map(variables).collect()
    }

    /// The variables of a text in the form it has by default.
    pub(super) fn main_variables(&self, id: &str, attribute: Option<&str>) -> Vec<Spanned<String>> {
        let text = self.texts.get(&(id, attribute)).and_then(|texts| texts.first());
        text.map(variables).unwrap_or_default()
    }

    /// The names of the contacts that a text shows.
    pub(super) fn contacts(&self, id: &str, attribute: Option<&str>) -> BTreeSet<String> {
        let variables = self.variables(id, attribute).into_iter().map(|variable| variable.value);
        variables.filter(|name| contact::of_variable(name).is_some()).collect()
    }

    /// Which of these variables a text shows in the end, by itself or through what it refers to, each as
    /// often as it is shown. `None` when the text cannot be formatted.
    pub(super) fn shown_variables(
        &self,
        id: &str,
        attribute: Option<&str>,
        names: &[String],
    ) -> Option<Vec<String>> {
        // Nobody can write the mark, and no variant can be chosen by a text of this kind.
        let mark = |name: &String| Arg::Html { html: "".into(), text: format!("{HOLE}${name}{HOLE}").into() };
        let args: Args<'_> = names.iter().map(|name| (name.as_str(), mark(name))).collect();
        let shown = self.shown(id, attribute, &args)?;
        Some(shown.split(HOLE).filter_map(|piece| piece.strip_prefix('$')).map(str::to_owned).collect())
    }

    /// A text of this locale as readers see it. `None` when the locale does not have it.
    pub(super) fn shown(&self, id: &str, attribute: Option<&str>, args: &Args<'_>) -> Option<String> {
        if !self.has(id, attribute)
            || !self.catalog.messages.unmet(self.locale, id, attribute, args).is_empty()
        {
            return None;
        }
        // What cannot be formatted is told where the page is made.
        let mut apart = Diagnostics::new();
        let shown = self.catalog.messages.format(self.locale, id, attribute, args, Sink::Bare, &mut apart)?;
        (shown.locale == *self.locale).then_some(shown.text)
    }
}

fn variables(text: &MessageText<'_>) -> Vec<Spanned<String>> {
    let holes = text.shown.text.match_indices(HOLE).map(|(at, hole)| at..at + hole.len());
    holes
        .filter_map(|range| {
            let place = place(text, range);
            // References and functions are holes too.
            let before = text.source.text().get(..place.span.start as usize)?;
            before.ends_with('$').then(|| Spanned { value: place.text().to_owned(), place })
        })
        .collect()
}

fn place(text: &MessageText<'_>, range: Range<usize>) -> Place {
    text.shown.place(text.source, range)
}
