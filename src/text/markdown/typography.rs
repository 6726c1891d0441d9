//! What a typesetter would change in a block of text: quotes, apostrophes, dots, dashes, and line
//! breaks between characters that stand without spaces.
//!
//! [`edits`] looks at the whole text of a block, so that a quote knows its neighbours across
//! markup. It changes nothing itself.
//!
//! **Never:** code, addresses, or a character that its author escaped.

use std::ops::Range;

use super::quotes::Quotes;
use super::script;
use crate::source::LocaleId;
use crate::text::pairs::any_pair;

/// A stretch of text that is shown as something else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Edit {
    /// Which bytes.
    pub range: Range<usize>,
    /// What stands there instead.
    pub with: &'static str,
}

/// What typesetting needs to know of a locale, looked up once for a page.
#[derive(Debug)]
pub(super) struct Manner {
    quotes: &'static Quotes,
    /// Whether `“`, `—` and `…` take a full square, as in Chinese and Japanese.
    square_quotes: bool,
}

impl Manner {
    /// The manner of a locale.
    pub(super) fn of(locale: &LocaleId) -> Self {
        let language = locale.as_str().split('-').next();
        Self { quotes: Quotes::of(locale), square_quotes: matches!(language, Some("zh" | "ja")) }
    }
}

/// A block of text to be set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Manuscript<'a> {
    /// What the author wrote, markup taken out.
    pub text: &'a str,
    /// Ranges that stay as they are, ascending.
    pub kept: &'a [Range<usize>],
    /// Offsets of the newlines that the author put only to wrap the line, ascending.
    pub wraps: &'a [usize],
}

/// Finds all changes, ascending.
pub(super) fn edits(manuscript: Manuscript<'_>, manner: &Manner) -> Vec<Edit> {
    if manuscript.wraps.is_empty() && !has_marks(manuscript.text.as_bytes()) {
        return Vec::new();
    }
    all_edits(manuscript, manner)
}

fn all_edits(manuscript: Manuscript<'_>, manner: &Manner) -> Vec<Edit> {
    let mut setting =
        Setting { manuscript, manner, open: Vec::new(), last_single_close: None, edits: Vec::new() };
    let mut kept = manuscript.kept.iter().peekable();
    let mut wraps = manuscript.wraps.iter().copied().peekable();
    let bytes = manuscript.text.as_bytes();
    let mut index = 0;
    while index < bytes.len() {
        if !matches!(bytes[index], b'"' | b'\'' | b'.' | b'-' | b'\n') {
            index += 1;
            continue;
        }
        while kept.next_if(|range| range.end <= index).is_some() {}
        if let Some(range) = kept.peek().filter(|range| range.start <= index) {
            index = range.end;
            continue;
        }
        while wraps.next_if(|wrap| *wrap < index).is_some() {}
        index += match bytes[index] {
            b'"' => setting.double(index),
            b'\'' => setting.single(index),
            b'.' => setting.dots(index),
            b'-' => setting.dash(index),
            _ if wraps.peek() == Some(&index) => setting.wrap(index),
            _ => 1,
        };
    }
    setting.edits
}

/// Whether a text has a quote, or more than one dot or hyphen in a row. Most have none.
fn has_marks(text: &[u8]) -> bool {
    let is_quote = |byte: u8| (byte == b'"') | (byte == b'\'');
    let is_row = |byte: u8, next: u8| (byte == next) & ((byte == b'.') | (byte == b'-'));
    any_pair(text, b' ', |byte, next| is_quote(byte) | is_row(byte, next))
}

/// The mark that opened a quotation.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark {
    Double,
    Single,
}

struct Setting<'a> {
    manuscript: Manuscript<'a>,
    manner: &'a Manner,
    open: Vec<Mark>,
    /// Where the last `'` stands that could close a quotation; looked up when first asked for.
    last_single_close: Option<usize>,
    edits: Vec<Edit>,
}

impl Setting<'_> {
    fn double(&mut self, index: usize) -> usize {
        let sides = self.sides(index, 1);
        let is_open = self.open.contains(&Mark::Double);
        let opens = match (sides.may_open(), sides.may_close()) {
            (true, false) => true,
            (false, true) => false,
            _ if !is_open && is_blank(sides.before) && is_blank(sides.after) => return 1,
            // `5"x7"`: inches, unless a quotation waits for its end.
            _ if !is_open && sides.before.is_some_and(|c| c.is_ascii_digit()) => return 1,
            _ => !is_open,
        };
        if opens {
            let with =
                if self.open.is_empty() { self.manner.quotes.outer.0 } else { self.manner.quotes.inner.0 };
            self.open.push(Mark::Double);
            return self.replace(index..index + 1, with);
        }
        if !is_open {
            if sides.before.is_some_and(|c| c.is_ascii_digit()) {
                return 1;
            }
            return self.replace(index..index + 1, self.manner.quotes.outer.1);
        }
        // Quotations inside that were never closed end with this one.
        while self.open.pop().is_some_and(|mark| mark != Mark::Double) {}
        let with = if self.open.is_empty() { self.manner.quotes.outer.1 } else { self.manner.quotes.inner.1 };
        self.replace(index..index + 1, with)
    }

    fn single(&mut self, index: usize) -> usize {
        let sides = self.sides(index, 1);
        let is_open = self.open.last() == Some(&Mark::Single);
        if sides.is_inside_word() {
            return self.replace(index..index + 1, "’");
        }
        let may_open = sides.may_open() || sides.before.is_some_and(script::is_square);
        if is_open && (sides.may_close() || !sides.may_open()) {
            self.open.pop();
            return self.replace(index..index + 1, self.manner.quotes.inner.1);
        }
        if !is_open && may_open && !is_blank(sides.after) && self.closes_after(index) {
            self.open.push(Mark::Single);
            return self.replace(index..index + 1, self.manner.quotes.inner.0);
        }
        if sides.before.is_some_and(|c| c.is_ascii_digit()) {
            return 1;
        }
        self.replace(index..index + 1, "’")
    }

    /// Whether some `'` after `index` could close a quotation: otherwise it is the apostrophe of
    /// `'90s`. The answer is found once for the block.
    fn closes_after(&mut self, index: usize) -> bool {
        let text = self.manuscript.text;
        let last = *self.last_single_close.get_or_insert_with(|| {
            let closes = |index: &usize| {
                let sides = Sides::of(text, *index, 1);
                !sides.is_inside_word() && (sides.may_close() || sides.after.is_some_and(script::is_square))
            };
            memchr::memrchr_iter(b'\'', text.as_bytes()).find(closes).unwrap_or(0)
        });
        last > index
    }

    /// Three dots and no more.
    fn dots(&mut self, index: usize) -> usize {
        let rest = self.manuscript.text.as_bytes()[index..].iter();
        let n_dots = rest.take_while(|byte| **byte == b'.').count();
        if n_dots == 3 && self.is_free(index..index + 3) {
            self.replace(index..index + 3, "…");
        }
        n_dots
    }

    /// Two hyphens between spaces; in words and options they stay.
    fn dash(&mut self, index: usize) -> usize {
        let rest = self.manuscript.text.as_bytes()[index..].iter();
        let n_hyphens = rest.take_while(|byte| **byte == b'-').count();
        let sides = self.sides(index, n_hyphens);
        let between_spaces =
            sides.before.is_some_and(char::is_whitespace) && sides.after.is_some_and(char::is_whitespace);
        if n_hyphens == 2 && between_spaces && self.is_free(index..index + 2) {
            self.replace(index..index + 2, "–");
        }
        n_hyphens
    }

    /// A wrapped line between two square characters leaves nothing behind.
    fn wrap(&mut self, index: usize) -> usize {
        let sides = self.sides(index, 1);
        let (Some(before), Some(after)) = (sides.before, sides.after) else {
            return 1;
        };
        let ambiguous = |c| self.manner.square_quotes && script::is_square_in_east_asia(c);
        let joins = |c| script::is_square(c) || ambiguous(c);
        if joins(before) && joins(after) && (script::is_square(before) || script::is_square(after)) {
            self.replace(index..index + 1, "");
        }
        1
    }

    fn is_free(&self, range: Range<usize>) -> bool {
        let first = self.manuscript.kept.partition_point(|kept| kept.end <= range.start);
        self.manuscript.kept.get(first).is_none_or(|kept| kept.start >= range.end)
    }

    fn sides(&self, index: usize, n_bytes: usize) -> Sides {
        Sides::of(self.manuscript.text, index, n_bytes)
    }

    fn replace(&mut self, range: Range<usize>, with: &'static str) -> usize {
        let n_bytes = range.len();
        self.edits.push(Edit { range, with });
        n_bytes
    }
}

/// The characters beside a mark.
struct Sides {
    before: Option<char>,
    after: Option<char>,
}

impl Sides {
    fn of(text: &str, index: usize, n_bytes: usize) -> Self {
        Self { before: text[..index].chars().next_back(), after: text[index + n_bytes..].chars().next() }
    }

    fn may_open(&self) -> bool {
        let starts = |c| {
            matches!(
                c,
                '(' | '['
                    | '{'
                    | '¿'
                    | '¡'
                    | '–'
                    | '—'
                    | '-'
                    | '/'
                    | '“'
                    | '‘'
                    | '«'
                    | '„'
                    | '"'
                    | '\''
                    | '（'
                    | '「'
                    | '『'
            )
        };
        (is_blank(self.before) || self.before.is_some_and(starts)) && !is_blank(self.after)
    }

    fn may_close(&self) -> bool {
        let ends = |c| {
            matches!(
                c,
                ')' | ']'
                    | '}'
                    | '.'
                    | ','
                    | ';'
                    | ':'
                    | '!'
                    | '?'
                    | '–'
                    | '—'
                    | '-'
                    | '/'
                    | '…'
                    | '”'
                    | '’'
                    | '»'
                    | '"'
                    | '\''
                    | '،'
                    | '؛'
                    | '؟'
                    | '，'
                    | '。'
                    | '、'
                    | '；'
                    | '：'
                    | '！'
                    | '？'
                    | '）'
                    | '」'
                    | '』'
            )
        };
        (is_blank(self.after) || self.after.is_some_and(ends)) && !is_blank(self.before)
    }

    fn is_inside_word(&self) -> bool {
        let is_letter = |c: char| c.is_alphabetic() && !script::is_half_word(c) || c.is_ascii_digit();
        // `90's` is a word, `5'10` is a height.
        let is_height =
            self.before.is_some_and(|c| c.is_ascii_digit()) && self.after.is_some_and(|c| c.is_ascii_digit());
        self.before.is_some_and(is_letter) && self.after.is_some_and(is_letter) && !is_height
    }
}

fn is_blank(side: Option<char>) -> bool {
    side.is_none_or(char::is_whitespace)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    proptest! {
        #[test]
        fn a_text_without_marks_is_not_changed(text in r#"[ab9 .\-"'é，\n]{0,40}"#) {
            let manuscript = Manuscript { text: &text, kept: &[], wraps: &[] };
            let manner = Manner::of(&LocaleId::parse("en").unwrap());
            prop_assert_eq!(edits(manuscript, &manner), all_edits(manuscript, &manner));
        }
    }
}
