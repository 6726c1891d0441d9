//! Words of the interface in one locale, for whoever builds HTML in this room.

use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Date, LocaleId};
use crate::text::fluent::{Arg, Args, Formatted, Marks, Sink};
use crate::text::format::DateStyle;

/// Says messages in one locale, along its fallback chain.
#[derive(Debug, Clone, Copy)]
pub(super) struct Say<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) locale: &'c LocaleId,
    /// Whether the words are marked with the name of their message.
    marks: Marks,
}

impl<'c> Say<'c> {
    /// In this locale.
    pub(super) fn new(catalog: &'c Catalog, locale: &'c LocaleId) -> Self {
        Self { catalog, locale, marks: catalog.marks }
    }

    /// The same with marks, for whoever asks which messages some words are made of.
    pub(super) fn marked(self) -> Self {
        Self { marks: Marks::On, ..self }
    }

    /// The same without marks, for words that are compared, or proven to be in a page as they are.
    pub(super) fn unmarked(self) -> Self {
        Self { marks: Marks::Off, ..self }
    }

    /// A message as HTML. Words from another locale are marked with their language.
    pub(super) fn html(&self, id: &str, args: &[(&str, Arg<'_>)], out: &mut Diagnostics) -> String {
        self.attribute_html(id, None, args, out)
    }

    /// A message or one of its attributes as HTML.
    pub(super) fn attribute_html(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
        out: &mut Diagnostics,
    ) -> String {
        self.html_within(self.locale, id, attribute, args, out)
    }

    /// The same for text in another locale than this one: words are marked unless they are in that.
    pub(super) fn html_within(
        &self,
        around: &LocaleId,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
        out: &mut Diagnostics,
    ) -> String {
        match self.format(id, attribute, args, Sink::Html, out) {
            Some(formatted) if formatted.locale == *around => formatted.text,
            Some(formatted) => in_language(&formatted.locale, &formatted.text),
            None => escape(id),
        }
    }

    /// A message as text, for titles and attributes.
    pub(super) fn plain(&self, id: &str, args: &[(&str, Arg<'_>)], out: &mut Diagnostics) -> String {
        self.attribute_plain(id, None, args, out)
    }

    /// A message or one of its attributes as text.
    pub(super) fn attribute_plain(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
        out: &mut Diagnostics,
    ) -> String {
        self.format(id, attribute, args, Sink::Plain, out)
            .map_or_else(|| id.to_owned(), |formatted| formatted.text)
    }

    /// A message as text, with the locale its words come from.
    pub(super) fn spoken(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
        out: &mut Diagnostics,
    ) -> Formatted {
        let missing = || Formatted { text: id.to_owned(), locale: self.locale.clone() };
        self.format(id, attribute, args, Sink::Bare, out).unwrap_or_else(missing)
    }

    /// A day, written as the locale writes it.
    pub(super) fn date(&self, date: Date) -> String {
        self.catalog.messages.formatters(self.locale).date(date, DateStyle::Long)
    }

    fn format(
        &self,
        id: &str,
        attribute: Option<&str>,
        args: &[(&str, Arg<'_>)],
        sink: Sink,
        out: &mut Diagnostics,
    ) -> Option<Formatted> {
        let args = args.iter().cloned().map(|(name, argument)| (name, self.marks.argument(argument)));
        let args: Args<'_> = args.collect();
        let formatted = self.catalog.messages.format(self.locale, id, attribute, &args, sink, out);
        let source = &self.catalog.config.source;
        // A message with a fault is not missing: the fault was told at its place.
        if formatted.is_none() && !self.catalog.messages.is_left_out(source, id) {
            let shown = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
            out.push(
                Diagnostic::error(Code::MessageMissing, format!("the message `{shown}` is not defined"))
                    .in_file(format!("locales/{source}"))
                    .help(format!("write it in a file of locales/{source}/")),
            );
        }
        let Formatted { text, locale } = formatted?;
        let text = self.marks.around(text, (id, attribute), (self.locale, &locale));
        Some(Formatted { text, locale })
    }
}

/// HTML in another language than what stands around it.
pub(crate) fn in_language(locale: &LocaleId, html: &str) -> String {
    format!("<span lang=\"{locale}\" dir=\"{}\">{html}</span>", locale.direction().as_str())
}

/// Text as HTML, fit for content and for attributes in double quotes.
pub(crate) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    escape_into(text, &mut escaped);
    escaped
}

/// The same, behind HTML that is there already.
pub(super) fn escape_into(text: &str, html: &mut String) {
    let mut rest = text;
    while let Some(at) = rest.bytes().position(|byte| matches!(byte, b'&' | b'<' | b'>' | b'"')) {
        // The letter is one byte, so what stands around it is whole.
        let (before, from) = rest.split_at(at);
        html.push_str(before);
        html.push_str(match from.as_bytes().first() {
            Some(b'&') => "&amp;",
            Some(b'<') => "&lt;",
            Some(b'>') => "&gt;",
            _ => "&quot;",
        });
        rest = from.get(1..).unwrap_or_default();
    }
    html.push_str(rest);
}

#[cfg(test)]
mod tests {
    use super::*;

    proptest::proptest! {
        #[test]
        fn text_is_escaped_letter_by_letter(text in "[a&<>\"'é語 ]{0,20}") {
            let one = |letter: char| match letter {
                '&' => "&amp;".to_owned(),
                '<' => "&lt;".to_owned(),
                '>' => "&gt;".to_owned(),
                '"' => "&quot;".to_owned(),
                letter => letter.to_string(),
            };
            proptest::prop_assert_eq!(escape(&text), text.chars().map(one).collect::<String>());
        }
    }
}
