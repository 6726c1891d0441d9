//! What text in a message may not hold: markup, addresses, characters that nobody sees.
//!
//! Messages are plain text. What is reported here is an error in every locale, not only in the
//! source: it may be a slip, and it may be somebody who wants to lead readers elsewhere.
//!
//! **Not here:** phone numbers and host names. They need the registry; `guard` looks for them in the
//! same [`ShownText`].

use std::ops::Range;
use std::sync::Arc;

use icu_locale::subtags::script;
use icu_properties::CodePointSetData;
use icu_properties::props::DefaultIgnorableCodePoint;

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity, SourceFile};
use crate::source::LocaleId;
use crate::text::shown::{HOLE, ShownText};

/// The invisible characters that a script cannot be written without.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Needed {
    /// Zero-width joiner and non-joiner.
    joiners: bool,
    /// Left-to-right, right-to-left and Arabic letter marks.
    marks: bool,
    /// Zero-width space: the only sign of a word's end where words are written without spaces.
    word_ends: bool,
}

impl Needed {
    /// What the script of a locale needs.
    pub(super) fn by(locale: &LocaleId) -> Self {
        const RIGHT_TO_LEFT: &[&str] = &["Arab", "Hebr", "Syrc", "Thaa", "Nkoo", "Adlm", "Rohg"];
        const JOINING: &[&str] = &[
            "Arab", "Syrc", "Nkoo", "Adlm", "Rohg", "Deva", "Beng", "Guru", "Gujr", "Orya", "Taml", "Telu",
            "Knda", "Mlym", "Sinh", "Khmr", "Mymr", "Tibt", "Mong",
        ];
        const UNSPACED: &[&str] = &["Khmr", "Laoo", "Thai", "Mymr", "Tibt"];
        let script = locale.script().unwrap_or(script!("Zzzz"));
        let is_in = |scripts: &[&str]| scripts.contains(&script.as_str());
        Self { joiners: is_in(JOINING), marks: is_in(RIGHT_TO_LEFT), word_ends: is_in(UNSPACED) }
    }

    fn allows(self, character: char) -> bool {
        match character {
            '\u{200C}' | '\u{200D}' => self.joiners,
            '\u{200E}' | '\u{200F}' | '\u{061C}' => self.marks,
            '\u{200B}' => self.word_ends,
            _ => false,
        }
    }
}

/// Whether a stretch of text is pure; what is not is reported, each kind once, at the first place.
pub(super) fn is_pure(
    shown: &ShownText,
    source: &Arc<SourceFile>,
    needed: Needed,
    out: &mut Diagnostics,
) -> bool {
    let text = shown.text.as_str();
    let mut pure = true;
    let mut report = |range: Range<usize>, diagnostic: Diagnostic| {
        out.push(diagnostic.at(&shown.place(source, range)));
        pure = false;
    };
    if let Some((at, character)) = invisible(text, needed) {
        report(at..at + character.len_utf8(), invisible_found(character));
    }
    if let Some(range) = markup(text) {
        let said = Said::new("message-markup").text("written", &text[range.clone()]);
        report(range, Diagnostic::said(Severity::Error, Code::FluentMarkup, said));
    }
    if let Some(range) = address(text) {
        let said = Said::new("message-address").text("written", &text[range.clone()]);
        report(range, Diagnostic::said(Severity::Error, Code::FluentMarkup, said));
    }
    // A carriage return was reported for the file; a message that holds one is not shown.
    pure && !text.contains('\r')
}

/// The fault of a character that a reader cannot see for what it is.
pub(super) fn invisible_found(character: char) -> Diagnostic {
    let number = u32::from(character);
    let kind = match character {
        '\u{00AD}' => "soft-hyphen",
        '\u{200B}' => "space",
        '\u{200C}' | '\u{200D}' => "joiner",
        '\u{2060}' => "word-joiner",
        '\u{FEFF}' => "byte-order-mark",
        '\u{2028}' | '\u{2029}' => "separator",
        '\u{061C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => {
            "direction"
        }
        _ => "invisible",
    };
    let said = Said::new("message-invisible").text("kind", kind).text("number", format!("U+{number:04X}"));
    Diagnostic::said(Severity::Error, Code::TextInvisible, said)
}

/// The first character that a reader cannot see and the script does not need.
fn invisible(text: &str, needed: Needed) -> Option<(usize, char)> {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~' | b'\n' | b'\t' | b'\r')) {
        return None;
    }
    let ignorable = CodePointSetData::new::<DefaultIgnorableCodePoint>();
    text.char_indices().find(|(_, character)| {
        let hidden = match *character {
            '\n' | '\t' | '\r' => false,
            // Variation selectors choose between forms of the letter before them.
            '\u{FE00}'..='\u{FE0F}' | '\u{180B}'..='\u{180D}' => false,
            '\u{2028}' | '\u{2029}' | '\u{FFF9}'..='\u{FFFC}' | '\u{FDD0}'..='\u{FDEF}' => *character != HOLE,
            other if u32::from(other) & 0xFFFE == 0xFFFE => true,
            other => other.is_control() || ignorable.contains(other),
        };
        hidden && !needed.allows(*character)
    })
}

/// The first tag, comment or character reference.
fn markup(text: &str) -> Option<Range<usize>> {
    let bytes = text.as_bytes();
    memchr::memchr2_iter(b'<', b'&', bytes).find_map(|at| {
        let rest = &bytes[at + 1..];
        let found = match bytes[at] {
            b'<' => rest
                .first()
                .is_some_and(|next| next.is_ascii_alphabetic() || matches!(next, b'/' | b'!' | b'?')),
            _ => is_reference(rest),
        };
        let length = rest.iter().take(24).take_while(|byte| byte.is_ascii_graphic()).count();
        found.then(|| at..at + 1 + length)
    })
}

/// Whether this is `name;` or `#123;`.
fn is_reference(after_ampersand: &[u8]) -> bool {
    let (name, shortest) = match after_ampersand.strip_prefix(b"#") {
        Some(number) => (number, 1),
        // No name has one letter, and "R&D;" is none.
        None => (after_ampersand, 2),
    };
    let length = name.iter().take(32).take_while(|byte| byte.is_ascii_alphanumeric()).count();
    length >= shortest && name.get(length) == Some(&b';')
}

/// The first thing that a browser or phone would follow.
fn address(text: &str) -> Option<Range<usize>> {
    /// The start of an address, and whether it is one only when glued to what follows, so that
    /// "Tel: " remains a word.
    const STARTS: &[(&str, bool)] = &[
        ("http:", false),
        ("https:", false),
        ("javascript:", false),
        ("www.", true),
        ("tel:", true),
        ("sms:", true),
        ("mailto:", true),
    ];
    let bytes = text.as_bytes();
    let scheme = memchr::memmem::find(bytes, b"://").map(|at| (at, 3));
    let known = memchr::memchr2_iter(b':', b'.', bytes).find_map(|end| {
        STARTS.iter().find_map(|(start, glued)| {
            let at = (end + 1).checked_sub(start.len())?;
            let written = bytes.get(at..=end)?.eq_ignore_ascii_case(start.as_bytes());
            let apart = at == 0 || !bytes[at - 1].is_ascii_alphanumeric();
            let next = bytes.get(end + 1);
            let follows = next.is_some_and(|byte| !byte.is_ascii_whitespace());
            (written && apart && (follows || !glued)).then_some((at, start.len()))
        })
    });
    let (at, length) = match (known, scheme) {
        (Some(known), Some(scheme)) => known.min(scheme),
        (known, scheme) => known.or(scheme)?,
    };
    let rest = &text[at..];
    let end = rest
        .char_indices()
        .take(40)
        .find(|(_, c)| c.is_whitespace() || *c == HOLE)
        .map_or_else(|| rest.char_indices().nth(40).map_or(rest.len(), |(at, _)| at), |(at, _)| at);
    Some(at..at + end.max(length))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(locale: &str, text: &str) -> Vec<(Code, String)> {
        let source = SourceFile::new("a.ftl", text);
        let shown = ShownText { text: text.to_owned(), anchors: vec![(0, 0), (text.len(), text.len())] };
        let mut out = Diagnostics::new();
        let needed = Needed::by(&LocaleId::parse(locale).unwrap());
        let pure = is_pure(&shown, &source, needed, &mut out);
        assert_eq!(pure, out.is_empty());
        out.into_iter()
            .map(|diagnostic| match &diagnostic.site {
                crate::diag::Site::Place(place) => (diagnostic.code, place.text().to_owned()),
                other => panic!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn plain_text_of_any_script_passes() {
        let cases = [
            ("en", "Tel: call the hotline, 24/7 — 5 < 6 & 7 > 3, R&D; AT&T"),
            ("en", "Hotel: ask. Web. www. The data: see below. <3"),
            ("es", "¿Está en peligro? Teléfono, correo…"),
            ("ar", "\u{200F}اتصل\u{200E} می\u{200C}خواهم"),
            ("fa", "می\u{200C}خواهم"),
            ("hi", "क्\u{200D}ष"),
            ("km", "ការ\u{200B}ងារ"),
            ("en", "❤\u{FE0F}"),
            ("zh-Hans", "求助：拨打热线"),
        ];
        for (locale, text) in cases {
            assert_eq!(found(locale, text), [], "{text}");
        }
    }

    #[test]
    fn markup_and_addresses_are_found_where_they_stand() {
        let cases = [
            ("a <b>bold</b> word", "<b>bold</b>"),
            ("x </p> y", "</p>"),
            ("x <!-- y", "<!--"),
            ("a&nbsp;b", "&nbsp;b"),
            ("a&#x202E;b", "&#x202E;b"),
            ("see https://evil.example/x now", "https://evil.example/x"),
            ("HTTPS:evil", "HTTPS:evil"),
            ("at www.evil.example", "www.evil.example"),
            ("(WWW.evil.example)", "WWW.evil.example)"),
            ("tel:+15550100", "tel:+15550100"),
            ("SMS:233733", "SMS:233733"),
            ("mailto:a@b.example", "mailto:a@b.example"),
            ("hxxp://evil", "://evil"),
        ];
        for (text, part) in cases {
            assert_eq!(found("en", text), [(Code::FluentMarkup, part.to_owned())], "{text}");
        }
    }

    #[test]
    fn what_nobody_sees_is_found_unless_the_script_needs_it() {
        let cases = [
            ("en", '\u{200B}'),
            ("en", '\u{200C}'),
            ("en", '\u{200E}'),
            ("ar", '\u{200B}'),
            ("ar", '\u{202E}'),
            ("ar", '\u{2067}'),
            ("he", '\u{200D}'),
            ("zh-Hans", '\u{200D}'),
            ("en", '\u{2060}'),
            ("en", '\u{FEFF}'),
            ("en", '\u{00AD}'),
            ("en", '\u{2028}'),
            ("en", '\u{0085}'),
            ("en", '\u{0007}'),
            ("en", '\u{3164}'),
            ("en", '\u{E0041}'),
            ("en", '\u{FDD0}'),
            ("en", '\u{FFFF}'),
        ];
        for (locale, character) in cases {
            let text = format!("a{character}b");
            assert_eq!(found(locale, &text), [(Code::TextInvisible, character.to_string())], "{text:?}");
        }
    }
}
