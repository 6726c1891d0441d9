//! Marks around the words of messages, by which a translator's preview knows them again in a page.
//!
//! With [`Marks::On`], which only a preview for translators asks for, `site` and `render` put the words of
//! each message between marks that spell out its name. A mark is made of characters for private use
//! that stand for nothing else here, so that it outlives escaping, and so that all of them can be taken
//! out of a text wherever it was cut. `serve` turns them into elements, or takes them out, before a
//! page is sealed.
//!
//! **Invariant:** with [`Marks::Off`] no text has marks, and a text without its marks is the text that
//! it is with `Off`.

use std::borrow::Cow;
use std::ops::Range;

use super::args::Arg;
use crate::source::LocaleId;

/// Whether the words of messages are marked in pages.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Marks {
    /// Pages as readers get them.
    #[default]
    Off,
    /// Pages in a preview for translators.
    On,
}

/// The name of a message, as a mark spells it out.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mark {
    /// The message.
    pub id: String,
    /// The attribute of it that is shown.
    pub attribute: Option<String>,
    /// The locale it was asked for in.
    pub asked: String,
    /// The locale that its words are in.
    pub shown: String,
}

/// What a text with marks is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MarkedPart {
    /// The words of a message start.
    Open(Mark),
    /// The words of the message that started last end.
    End,
    /// What is left of a mark that was cut.
    Broken,
}

// The last 256 characters of the last plane for private use, save two that are no characters at all.
// What is here looks like nothing: no font that pages use has signs for them.

/// Stands for byte 0 of a name; the other bytes of ASCII follow.
const LETTERS: u32 = 0x0010_FE00;
/// Starts the name of a message.
const OPEN: char = '\u{10FE80}';
/// Ends the name: its words follow.
const WORDS: char = '\u{10FE81}';
/// Ends the words.
const END: char = '\u{10FE82}';

/// Whether a character belongs to a mark.
fn is_of_mark(character: char) -> bool {
    matches!(character, '\u{10FE00}'..='\u{10FE82}')
}

impl Marks {
    /// The words of a message between marks. Nothing cannot be marked: a template may ask for it.
    pub(crate) fn around(
        self,
        words: String,
        name: (&str, Option<&str>),
        (asked, shown): (&LocaleId, &LocaleId),
    ) -> String {
        if self == Self::Off || words.is_empty() {
            return words;
        }
        let (id, attribute) = name;
        let dot = if attribute.is_some() { "." } else { "" };
        let spelled = format!("{id}{dot}{} {asked} {shown}", attribute.unwrap_or(""));
        let letters = spelled.bytes().filter_map(|byte| char::from_u32(LETTERS + u32::from(byte)));
        let mut marked = String::with_capacity(words.len() + 4 * (spelled.len() + 3));
        marked.push(OPEN);
        marked.extend(letters.filter(|letter| *letter < OPEN));
        marked.push(WORDS);
        marked.push_str(&words);
        marked.push(END);
        marked
    }

    /// An argument of a message as the message takes it: what is compared, listed or escaped has no
    /// marks.
    pub(crate) fn argument(self, argument: Arg<'_>) -> Arg<'_> {
        let bare = |text: Cow<'_, str>| unmarked(&text).into_owned().into();
        match argument {
            argument if self == Self::Off => argument,
            Arg::Text(text) => Arg::Text(bare(text)),
            Arg::List(texts) => Arg::List(texts.into_iter().map(bare).collect()),
            Arg::Html { html, text } => Arg::Html { html, text: bare(text) },
            argument @ (Arg::Number(_) | Arg::Date(_)) => argument,
        }
    }
}

/// A text without what belongs to marks.
pub fn unmarked(text: &str) -> Cow<'_, str> {
    // The first byte of every character of these planes.
    if !text.as_bytes().contains(&0xF4) || !text.contains(is_of_mark) {
        return Cow::Borrowed(text);
    }
    Cow::Owned(text.chars().filter(|character| !is_of_mark(*character)).collect())
}

/// The marks of a text, in order, with their bytes.
pub fn marks(text: &str) -> Vec<(Range<usize>, MarkedPart)> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(is_of_mark).map(|length| at + length) {
        let (length, part) = first(&text[start..]);
        at = start + length;
        found.push((start..at, part));
    }
    found
}

/// The mark that a text starts with, and how many bytes it has.
fn first(text: &str) -> (usize, MarkedPart) {
    if text.starts_with(END) {
        return (END.len_utf8(), MarkedPart::End);
    }
    let rest = &text[OPEN.len_utf8()..];
    if !text.starts_with(OPEN) {
        return (OPEN.len_utf8(), MarkedPart::Broken);
    }
    let end = rest.find(|c| !is_letter(c)).unwrap_or(rest.len());
    let (name, rest) = rest.split_at(end);
    let length = OPEN.len_utf8() + end;
    match mark(name).filter(|_| rest.starts_with(WORDS)) {
        Some(mark) => (length + WORDS.len_utf8(), MarkedPart::Open(mark)),
        None => (length, MarkedPart::Broken),
    }
}

fn is_letter(character: char) -> bool {
    is_of_mark(character) && character < OPEN
}

/// Reads what a mark spells out.
fn mark(name: &str) -> Option<Mark> {
    let spelled: Option<String> =
        name.chars().map(|letter| char::from_u32(u32::from(letter) - LETTERS)).collect();
    let spelled = spelled?;
    let mut words = spelled.split(' ');
    let (Some(name), Some(asked), Some(shown), None) =
        (words.next(), words.next(), words.next(), words.next())
    else {
        return None;
    };
    let (id, attribute) = match name.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute.to_owned())),
        None => (name, None),
    };
    Some(Mark { id: id.to_owned(), attribute, asked: asked.to_owned(), shown: shown.to_owned() })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn locale(id: &str) -> LocaleId {
        LocaleId::parse(id).unwrap()
    }

    fn around(words: &str, id: &str, attribute: Option<&str>) -> String {
        Marks::On.around(words.to_owned(), (id, attribute), (&locale("es"), &locale("pt-BR")))
    }

    fn of(id: &str, attribute: Option<&str>) -> MarkedPart {
        let attribute = attribute.map(str::to_owned);
        MarkedPart::Open(Mark { id: id.into(), attribute, asked: "es".into(), shown: "pt-BR".into() })
    }

    fn parts(text: &str) -> Vec<MarkedPart> {
        marks(text).into_iter().map(|(_, part)| part).collect()
    }

    #[test]
    fn a_mark_tells_the_name_of_its_message_and_both_locales() {
        for (id, attribute) in [("nav-home", None), ("A_1", Some("title-x"))] {
            let marked = around("Início", id, attribute);
            assert_eq!(parts(&marked), [of(id, attribute), MarkedPart::End]);
            assert_eq!(unmarked(&marked), "Início");
        }
    }

    #[test]
    fn marks_stand_in_marks() {
        let outer = around(&format!("a {} b", around("x", "inner", None)), "outer", None);
        let expected = [of("outer", None), of("inner", None), MarkedPart::End, MarkedPart::End];
        assert_eq!(parts(&outer), expected);
        assert_eq!(unmarked(&outer), "a x b");
    }

    #[test]
    fn wherever_a_marked_text_is_cut_its_words_can_be_had() {
        let marked = around("words", "nav-home", Some("title"));
        for (at, _) in marked.char_indices() {
            let (before, after) = marked.split_at(at);
            let words = format!("{}{}", unmarked(before), unmarked(after));
            assert_eq!(words, "words");
            // What is cut is broken or has no other half, and it is never another name.
            for part in parts(before).into_iter().chain(parts(after)) {
                let whole = of("nav-home", Some("title"));
                assert!(matches!(part, MarkedPart::End | MarkedPart::Broken) || part == whole);
            }
        }
    }

    #[test]
    fn nothing_is_marked_where_no_marks_are_wanted_and_where_there_are_no_words() {
        let (es, pt) = (locale("es"), locale("pt-BR"));
        assert_eq!(Marks::Off.around("a".into(), ("id", None), (&es, &pt)), "a");
        assert_eq!(Marks::On.around(String::new(), ("id", None), (&es, &pt)), "");
    }

    #[test]
    fn an_argument_is_compared_and_listed_without_marks() {
        let marked = around("a", "id", None);
        let html = Arg::Html { html: marked.clone().into(), text: marked.clone().into() };
        let expected = Arg::Html { html: marked.clone().into(), text: "a".into() };
        assert_eq!(Marks::On.argument(html), expected);
        assert_eq!(Marks::On.argument(Arg::Text(marked.clone().into())), Arg::Text("a".into()));
        assert_eq!(Marks::On.argument(Arg::List(vec![marked.into()])), Arg::List(vec!["a".into()]));
    }
}
