//! Cuts a text into runs: groups of digits with nothing but signs and spaces between them.
//!
//! `number` judges the runs. Whatever could be one number to a reader is one run here, also when it
//! is written in digits of several scripts, with invisible characters inside, or with an `O` for a 0.
//!
//! **Not here:** which runs are harmless.

use std::ops::Range;

use super::glyph::{Glyph, glyph, is_invisible, next_digit, stand_in};

/// Groups of digits that stand together.
#[derive(Debug, Default)]
pub(super) struct Run {
    digits: String,
    gaps: String,
    /// The groups, in order.
    pub groups: Vec<Group>,
}

/// Digits with nothing visible between them.
#[derive(Debug, Clone)]
pub(super) struct Group {
    /// Where it stands in the text.
    pub span: Range<usize>,
    /// Whether something invisible stands between its digits.
    pub hidden: bool,
    digits: Range<usize>,
    gap: Range<usize>,
}

impl Run {
    /// The digits of `n` groups from group `first`, as ASCII.
    pub(super) fn digits(&self, first: usize, n: usize) -> &str {
        match (self.groups.get(first), self.groups.get(first + n - 1)) {
            (Some(from), Some(to)) => &self.digits[from.digits.start..to.digits.end],
            _ => "",
        }
    }

    /// The digits of one group; nothing behind the last.
    pub(super) fn group(&self, index: usize) -> &str {
        self.digits(index, 1)
    }

    /// How many digits a group has; none behind the last.
    pub(super) fn len(&self, index: usize) -> usize {
        self.group(index).len()
    }

    /// The value of a group of at most nine digits.
    pub(super) fn value(&self, index: usize) -> Option<u32> {
        let digits = self.group(index);
        match digits.len() {
            1..=9 => digits.parse().ok(),
            _ => None,
        }
    }

    /// What separates a group from the one before it, each sign as [`glyph`] reads it and spaces
    /// joined. Nothing for the first group and behind the last.
    pub(super) fn gap(&self, index: usize) -> &str {
        self.groups.get(index).map_or("", |group| &self.gaps[group.gap.clone()])
    }

    /// Where `n` groups from group `first` stand in the text.
    pub(super) fn span(&self, first: usize, n: usize) -> Range<usize> {
        match (self.groups.get(first), self.groups.get(first + n - 1)) {
            (Some(from), Some(to)) => from.span.start..to.span.end,
            _ => 0..0,
        }
    }

    /// How many digits there are in all.
    pub(super) fn n_digits(&self) -> usize {
        self.digits.len()
    }

    fn clear(&mut self) {
        self.digits.clear();
        self.gaps.clear();
        self.groups.clear();
    }
}

/// Shows every run of `text` that has three digits or more, in order.
pub(super) fn runs(text: &str, each: &mut dyn FnMut(&Run)) {
    let mut lexer = Lexer::default();
    let mut at = 0;
    loop {
        // Nothing but a digit begins a run.
        if lexer.run.groups.is_empty() {
            match next_digit(text, at) {
                Some(digit) => at = digit,
                None => break,
            }
        }
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { break };
        match glyph(c) {
            Glyph::Digit { value, raised } => lexer.digit(value, raised, at..at + c.len_utf8()),
            Glyph::Invisible => lexer.saw_invisible = true,
            Glyph::Separator('§') => lexer.close(each),
            Glyph::Separator(sign) => lexer.sign(sign),
            Glyph::Letter => match lexer.stand_ins(text, at) {
                Some(end) => {
                    lexer.take_stand_ins(text, at, end);
                    at = end;
                    continue;
                }
                None => lexer.close(each),
            },
        }
        at += c.len_utf8();
    }
    lexer.close(each);
}

#[derive(Default)]
struct Lexer {
    run: Run,
    /// Signs since the last digit; they join the run when another digit follows.
    gap: String,
    raised: bool,
    saw_invisible: bool,
}

/// Longer gaps are cut here: what a gap is shows in its first signs.
const GAP_BYTES: usize = 8;

impl Lexer {
    fn digit(&mut self, value: u8, raised: bool, span: Range<usize>) {
        let first = self.run.digits.len();
        let joins = self.gap.is_empty() && self.raised == raised;
        self.run.digits.push(char::from(b'0' + value));
        match self.run.groups.last_mut() {
            Some(group) if joins => {
                group.digits.end = first + 1;
                group.span.end = span.end;
                group.hidden |= self.saw_invisible;
            }
            _ => {
                let gap_start = self.run.gaps.len();
                if !self.run.groups.is_empty() {
                    self.run.gaps.push_str(&self.gap);
                }
                self.run.groups.push(Group {
                    span,
                    hidden: false,
                    digits: first..first + 1,
                    gap: gap_start..self.run.gaps.len(),
                });
            }
        }
        self.gap.clear();
        self.raised = raised;
        self.saw_invisible = false;
    }

    fn sign(&mut self, sign: char) {
        let repeated_space = sign == ' ' && self.gap.ends_with(' ');
        if !self.run.groups.is_empty() && !repeated_space && self.gap.len() < GAP_BYTES {
            self.gap.push(sign);
        }
    }

    /// Whether the letters at `at` stand for digits of the open run, and where they end.
    ///
    /// They do when they touch a digit, or follow one over a single dash or dot, and no other letter
    /// touches them. Behind the last digit of a short run they are a unit (`1000l`) or a word.
    fn stand_ins(&self, text: &str, at: usize) -> Option<usize> {
        if self.run.groups.is_empty() || !matches!(self.gap.as_str(), "" | "-" | ".") {
            return None;
        }
        let rest = &text[at..];
        let end = at + rest.find(|c| stand_in(c).is_none()).unwrap_or(rest.len());
        if text[at..end].chars().take(5).count() > 4 || end == at {
            return None;
        }
        let mut after = text[end..].chars().filter(|c| !is_invisible(*c)).map(glyph);
        match after.next() {
            Some(Glyph::Letter) => None,
            Some(Glyph::Digit { .. }) => Some(end),
            Some(Glyph::Separator('-' | '.')) if matches!(after.next(), Some(Glyph::Digit { .. })) => {
                Some(end)
            }
            _ => (self.run.n_digits() >= 6).then_some(end),
        }
    }

    fn take_stand_ins(&mut self, text: &str, at: usize, end: usize) {
        for (offset, c) in text[at..end].char_indices() {
            if let Some(value) = stand_in(c) {
                let start = at + offset;
                self.digit(value, self.raised, start..start + c.len_utf8());
            }
        }
    }

    fn close(&mut self, each: &mut dyn FnMut(&Run)) {
        if self.run.n_digits() >= 3 {
            each(&self.run);
        }
        self.run.clear();
        self.gap.clear();
        self.saw_invisible = false;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&[&str]]) {
        let mut found: Vec<Vec<String>> = Vec::new();
        runs(text, &mut |run| {
            let groups = 0..run.groups.len();
            found.push(groups.map(|index| run.group(index).to_owned()).collect());
        });
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn signs_and_spaces_join_and_letters_part() {
        check("call (888) 373-7888 now", &[&["888", "373", "7888"]]);
        check("in 2019 and 2020", &[&["2019"], &["2020"]]);
        check("٨٨٨ ３７３ 7888", &[&["888", "373", "7888"]]);
    }

    #[test]
    fn what_is_invisible_joins_the_digits_of_a_group() {
        check("88\u{200B}83\u{2060}7", &[&["88837"]]);
        check("9\u{FE0F}\u{20E3}1\u{FE0F}\u{20E3}1\u{FE0F}\u{20E3}", &[&["911"]]);
    }

    #[test]
    fn letters_that_pass_for_digits_are_digits() {
        check("888-373-78OO", &[&["888", "373", "7800"]]);
        check("888-O1l-7888", &[&["888", "011", "7888"]]);
        check("1000l of water", &[&["1000"]]);
        check("2023 o 2024", &[&["2023"], &["2024"]]);
    }
}
