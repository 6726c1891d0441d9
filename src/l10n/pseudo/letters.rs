//! Letters, digits and signs of the pseudo-locales.
//!
//! [`Pen`] writes one text: a message or a block of a page, which may come in several pieces with
//! something else between them.
//!
//! **Invariant:** two texts that differ in more than the case of their letters differ afterwards, and a
//! number keeps its digits.
//!
//! **Not here:** which parts of a file are text.

/// What a text is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// Latin letters with accents, more of them, and brackets around each text.
    Accented,
    /// Arabic letters, digits and signs.
    Arabic,
}

/// The letters a to z with accents: one character each, so that no browser takes them apart.
const ACCENTED_SMALL: &str = "ȧƀƈḓḗƒɠħīĵķłḿƞǿƥɋřşţŭṽẇẋẏẑ";
const ACCENTED_LARGE: &str = "ȦƁƇḒḖƑƓĦĪĴĶŁḾȠǾƤɊŘŞŢŬṼẆẊẎẐ";
/// The letters a to z in Arabic: by sound where there is one, and no two alike.
const ARABIC: &str = "ابصدعفغهئجكلمنوپقرستؤثطخيز";

/// What opens and closes an accented text. These brackets mean nothing to Markdown and Fluent, and no
/// author writes them.
pub(super) const OPEN: &str = "⟦";
/// See [`OPEN`].
pub(super) const CLOSE: &str = "⟧";

/// How much an accented text grows, in hundredths of its characters: German and Finnish need a third
/// more room than English, in short labels more.
const GROWTH: &[(usize, usize)] = &[(20, 50), (usize::MAX, 37)];
/// A vowel is not repeated more often, or the words could not be read.
const REPEATS: usize = 3;
/// The brackets, in hundredths of a character.
const BRACKETS: usize = 200;
/// Digits from which the guard wants to know what a number is by the word before it.
const LONG_NUMBER: usize = 5;
/// The day in `July 14, 2025`, which is no list of numbers.
const DAY_DIGITS: usize = 2;
/// Digits from which letters and digits in one word are the name of a form or report.
const REPORT_DIGITS: usize = 3;

/// Writes one text.
#[derive(Debug)]
pub(super) struct Pen {
    letters: Letters,
    growth: usize,
    /// Hundredths of characters that the text still has to grow by.
    owed: usize,
    /// Those that the brackets took.
    spent: usize,
}

impl Pen {
    /// A pen for a text that has so many characters in all its pieces.
    pub(super) fn new(letters: Letters, n_characters: usize) -> Self {
        let growth = GROWTH.iter().find(|(most, _)| n_characters <= *most).map_or(0, |(_, growth)| *growth);
        Self { letters, growth, owed: 0, spent: BRACKETS }
    }

    /// A whole text in one piece, with its brackets.
    pub(super) fn line(letters: Letters, text: &str) -> String {
        if text.trim().is_empty() {
            return text.to_owned();
        }
        let mut pen = Self::new(letters, text.chars().count());
        format!("{}{}{}", letters.open(), pen.write(text), letters.close())
    }

    /// A piece of the text.
    pub(super) fn write(&mut self, text: &str) -> String {
        let mut written = String::with_capacity(text.len() * 2);
        let mut rest = text;
        while !rest.is_empty() {
            let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
            let (word, after) = rest.split_at(end);
            let next = after.trim_start();
            if stays(word, next) {
                written.push_str(word);
            } else {
                self.word(word, &mut written);
            }
            written.push_str(&after[..after.len() - next.len()]);
            rest = next;
        }
        written
    }

    fn word(&mut self, word: &str, written: &mut String) {
        let mut before = None;
        let mut characters = word.chars().peekable();
        while let Some(c) = characters.next() {
            match self.letters {
                Letters::Accented => self.accented(c, written),
                Letters::Arabic => written.push(arabic(c, before, characters.peek().copied())),
            }
            before = Some(c);
        }
    }

    fn accented(&mut self, c: char, written: &mut String) {
        let seen = match c {
            'a'..='z' => nth(ACCENTED_SMALL, c as usize - 'a' as usize),
            'A'..='Z' => nth(ACCENTED_LARGE, c as usize - 'A' as usize),
            other => Some(other),
        };
        let seen = seen.unwrap_or(c);
        written.push(seen);
        self.owed += self.growth;
        let paid = self.owed.min(self.spent);
        (self.owed, self.spent) = (self.owed - paid, self.spent - paid);
        if !matches!(c.to_ascii_lowercase(), 'a' | 'e' | 'i' | 'o' | 'u') {
            return;
        }
        let repeated = seen.to_lowercase().next().unwrap_or(seen);
        for _ in 0..REPEATS {
            if self.owed < 100 {
                break;
            }
            self.owed -= 100;
            written.push(repeated);
        }
    }
}

impl Letters {
    /// What stands before a text.
    pub(super) fn open(self) -> &'static str {
        if self == Self::Accented { OPEN } else { "" }
    }

    /// What stands behind a text.
    pub(super) fn close(self) -> &'static str {
        if self == Self::Accented { CLOSE } else { "" }
    }
}

fn arabic(c: char, before: Option<char>, next: Option<char>) -> char {
    let is_digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
    let in_number = is_digit(before) && is_digit(next);
    let small = c.to_ascii_lowercase();
    match small {
        'a'..='z' => nth(ARABIC, small as usize - 'a' as usize).unwrap_or(c),
        '0'..='9' => char::from_u32('٠' as u32 + c as u32 - '0' as u32).unwrap_or(c),
        ',' if in_number => '٬',
        '.' if in_number => '٫',
        ',' => '،',
        ';' => '؛',
        '?' => '؟',
        _ => c,
    }
}

fn nth(letters: &str, index: usize) -> Option<char> {
    letters.chars().nth(index)
}

/// Whether a word stays as it is: an address, the name of a form or report, or what says of a long
/// number that it is no telephone number. The guard would refuse them in other letters, and rightly.
fn stays(word: &str, next: &str) -> bool {
    let letters = word.chars().filter(char::is_ascii_alphabetic).count();
    let digits = word.chars().filter(char::is_ascii_digit).count();
    let is_report = digits >= REPORT_DIGITS && letters > 0;
    is_report || is_address(word) || (letters > 0 && is_long_number(next))
}

fn is_address(word: &str) -> bool {
    let bare = word.trim_matches(|c: char| !c.is_alphanumeric());
    let dotted = bare.split_once('.').is_some_and(|(host, rest)| {
        host.len() > 1 && rest.bytes().take_while(u8::is_ascii_alphabetic).count() > 1
    });
    dotted || word.contains("://") || word.contains('@')
}

/// Whether a text starts with a number, or a list of numbers, that is long and neither a date nor a
/// count.
fn is_long_number(text: &str) -> bool {
    let is_number = |word: &&str| {
        word.contains(|c: char| c.is_ascii_digit()) && !word.contains(|c: char| c.is_ascii_alphabetic())
    };
    let n_digits = |word: &str| word.bytes().filter(u8::is_ascii_digit).count();
    let mut numbers = text.split_whitespace().take_while(is_number);
    let Some(first) = numbers.next() else { return false };
    let is_count = first.trim_end_matches(',').contains(',');
    let in_list: usize = numbers.map(n_digits).sum();
    let is_list = n_digits(first) > DAY_DIGITS && n_digits(first) + in_list >= LONG_NUMBER;
    !is_count && (n_digits(first) >= LONG_NUMBER || is_list)
}
