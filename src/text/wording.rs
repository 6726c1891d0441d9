//! Looks for words in texts of any language: whole words, in any case, however they are set.
//!
//! A [`Reading`] is a text cut into words once; a [`Wording`] is what is looked for: one word or
//! several, a `*` at the end of one standing for any ending. Case, curly apostrophes, composed and
//! decomposed accents, and the marks and stretches of Arabic make no difference; neither do the
//! particles that Arabic writes as one with a word (`ال و ف ب ل ك`). Languages that set no spaces
//! between words are searched letter by letter.
//!
//! `catalog` looks for duties with it, `l10n` for words that a language does not use.
//!
//! **Not here:** inflection. Whoever writes a rule knows the endings of the language.

use std::ops::Range;

use icu_normalizer::ComposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::GeneralCategory;

use super::shown::HOLE;

/// A text, cut into words.
#[derive(Debug, Clone, Default)]
pub struct Reading {
    words: Vec<Word>,
    /// The words, folded, one after the other.
    folded: String,
    /// The letters of the whole text with their ranges in it, where a word may start anywhere.
    letters: Vec<(char, Range<usize>)>,
}

#[derive(Debug, Clone)]
struct Word {
    /// Where it lies among the folded words.
    folded: Range<usize>,
    /// Where it stands in the text.
    range: Range<usize>,
    /// Whether nothing but space, a hyphen or an apostrophe stands between it and the word before.
    is_joined: bool,
}

impl Reading {
    /// Cuts a text.
    pub fn of(text: &str) -> Self {
        let mut reading = Self::default();
        let mut is_joined = false;
        let mut is_open = false;
        clusters(text, &mut |cluster, range| {
            let Some(first) = cluster.first().copied() else { return };
            let is_word = cluster.iter().any(|c| c.is_alphanumeric());
            if is_word && is_unspaced(first) {
                reading.letters.extend(cluster.iter().map(|c| (*c, range.clone())));
                (is_open, is_joined) = (false, false);
            } else if is_word {
                let start = reading.folded.len();
                reading.folded.extend(cluster);
                let end = reading.folded.len();
                match reading.words.last_mut().filter(|_| is_open) {
                    Some(word) => (word.folded.end, word.range.end) = (end, range.end),
                    None => reading.words.push(Word { folded: start..end, range, is_joined }),
                }
                (is_open, is_joined) = (true, false);
            } else {
                let joins = first.is_whitespace() || matches!(first, '-' | '‐' | '‑' | '\'');
                is_joined = joins && (is_joined || is_open);
                is_open = false;
            }
        });
        reading
    }

    /// How many words there are, letters of languages without spaces not among them.
    pub fn n_words(&self) -> usize {
        self.words.len()
    }

    /// The words, folded, with their ranges in the text.
    pub fn words(&self) -> impl Iterator<Item = (&str, Range<usize>)> {
        self.words.iter().map(|word| (self.folded(word), word.range.clone()))
    }

    fn folded(&self, word: &Word) -> &str {
        &self.folded[word.folded.clone()]
    }
}

/// A word or several that are looked for.
#[derive(Debug, Clone)]
pub struct Wording {
    parts: Vec<Part>,
    /// The letters, where the language sets no spaces.
    letters: Vec<char>,
}

#[derive(Debug, Clone)]
struct Part {
    word: String,
    any_ending: bool,
    is_arabic: bool,
}

impl Wording {
    /// Reads what is looked for: `slave*`, `tip line`, `خط الإبلاغ`.
    pub fn new(written: &str) -> Self {
        let mut parts: Vec<Part> = Vec::new();
        let reading = Reading::of(written);
        for (word, range) in reading.words() {
            let any_ending = written.get(range.end..).is_some_and(|rest| rest.starts_with('*'));
            let is_arabic = word.chars().all(is_arabic);
            parts.push(Part { word: word.to_owned(), any_ending, is_arabic });
        }
        Self { parts, letters: reading.letters.into_iter().map(|(c, _)| c).collect() }
    }

    /// Where a text says it, from left to right.
    pub fn places(&self, reading: &Reading) -> Vec<Range<usize>> {
        if !self.letters.is_empty() {
            return self.in_letters(reading);
        }
        let n_parts = self.parts.len();
        if n_parts == 0 {
            return Vec::new();
        }
        let found = reading.words.windows(n_parts).filter(|words| {
            let joined = words.iter().skip(1).all(|word| word.is_joined);
            joined && words.iter().zip(&self.parts).all(|(word, part)| part.is(reading.folded(word)))
        });
        found.map(|words| words[0].range.start..words[n_parts - 1].range.end).collect()
    }

    /// Whether a text says it.
    pub fn is_in(&self, reading: &Reading) -> bool {
        !self.places(reading).is_empty()
    }

    fn in_letters(&self, reading: &Reading) -> Vec<Range<usize>> {
        let n_letters = self.letters.len();
        let found = reading.letters.windows(n_letters).filter(|letters| {
            let same = letters.iter().zip(&self.letters).all(|((letter, _), wanted)| letter == wanted);
            // Punctuation between two letters parts them.
            same && letters.windows(2).all(|pair| pair[0].1.end == pair[1].1.start)
        });
        found.map(|letters| letters[0].1.start..letters[n_letters - 1].1.end).collect()
    }
}

impl Part {
    fn is(&self, word: &str) -> bool {
        let same = |word: &str, wanted: &str| match self.any_ending {
            true => word.starts_with(wanted),
            false => word == wanted,
        };
        if same(word, &self.word) || !self.is_arabic {
            return same(word, &self.word);
        }
        let (bare, has_article) = match self.word.strip_prefix("ال") {
            Some(bare) => (bare, true),
            None => (self.word.as_str(), false),
        };
        let and = word.strip_prefix(['و', 'ف']);
        [Some(word), and].into_iter().flatten().any(|word| {
            let with = word.strip_prefix(['ب', 'ل', 'ك']);
            // `ل` and the article are written `لل`.
            let bound = word.strip_prefix("لل").into_iter();
            let free = [Some(word), with].into_iter().flatten();
            let articled = free.clone().filter_map(|word| word.strip_prefix("ال"));
            bound.chain(articled).any(|word| same(word, bare))
                || !has_article && free.clone().any(|word| same(word, bare))
        })
    }
}

/// Letters with the marks on them, folded: small, composed, without what Arabic writes for looks.
fn clusters(text: &str, each: &mut dyn FnMut(&[char], Range<usize>)) {
    let mut chars = text.char_indices().peekable();
    while let Some((start, c)) = chars.next() {
        let mut end = start + c.len_utf8();
        if c.is_ascii() && chars.peek().is_none_or(|(_, next)| next.is_ascii()) {
            each(&[c.to_ascii_lowercase()], start..end);
            continue;
        }
        while let Some((at, mark)) = chars.next_if(|(_, next)| is_mark(*next)) {
            end = at + mark.len_utf8();
        }
        let mut small = c.to_lowercase();
        match (small.next(), small.next()) {
            (Some(small), None) if end == start + c.len_utf8() => each(&[plain(small)], start..end),
            _ => each(&fold(&text[start..end]), start..end),
        }
    }
}

fn fold(cluster: &str) -> Vec<char> {
    let small = ComposingNormalizer::new_nfc().normalize(cluster).to_lowercase();
    small.chars().filter(|c| !is_ornament(*c)).map(plain).collect()
}

/// The letter that stands for its variants.
fn plain(c: char) -> char {
    match c {
        'أ' | 'إ' | 'آ' | 'ٱ' => 'ا',
        '’' | 'ʼ' => '\'',
        _ => c,
    }
}

fn is_mark(c: char) -> bool {
    // Below are no marks; asking the table for each letter of a page takes time.
    if (c as u32) < 0x300 && c != '\u{AD}' {
        return false;
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    matches!(category, GeneralCategory::NonspacingMark | GeneralCategory::SpacingMark) || is_ornament(c)
}

/// The stretch and the vowel marks of Arabic, and the soft hyphen: the word is the same without them.
fn is_ornament(c: char) -> bool {
    matches!(c, '\u{640}' | '\u{64B}'..='\u{65F}' | '\u{670}' | '\u{AD}' | '\u{200C}' | '\u{200D}')
}

fn is_arabic(c: char) -> bool {
    matches!(c, '\u{620}'..='\u{6FF}')
}

/// A letter of a language that sets no spaces between words.
fn is_unspaced(c: char) -> bool {
    c != HOLE
        && matches!(c,
            '\u{0E00}'..='\u{0EFF}'      // Thai, Lao
            | '\u{1000}'..='\u{109F}'    // Burmese
            | '\u{1780}'..='\u{17FF}'    // Khmer
            | '\u{3040}'..='\u{30FF}'    // Kana
            | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
            | '\u{20000}'..='\u{3FFFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found<'t>(wording: &str, text: &'t str) -> Vec<&'t str> {
        let places = Wording::new(wording).places(&Reading::of(text));
        places.into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn whole_words_are_found_in_any_case_and_setting() {
        for (wording, text, expected) in [
            ("slave", "A Slave, slaves, enslaved, slave’s", vec!["Slave", "slave"]),
            ("slave*", "A Slave, slaves, enslaved.", vec!["Slave", "slaves"]),
            ("tip line", "the TIP\nline, a tip-line; a tip. Line", vec!["TIP\nline", "tip-line"]),
            ("tráfico", "tra\u{301}fico, TRÁFICO, trafico", vec!["tra\u{301}fico", "TRÁFICO"]),
            ("don't", "You don’t.", vec!["don’t"]),
            ("línea* de denuncia*", "las líneas de denuncias", vec!["líneas de denuncias"]),
            ("tip line", "tip \u{FFFC} line", vec![]),
        ] {
            assert_eq!(found(wording, text), expected, "{wording} in {text}");
        }
    }

    #[test]
    fn arabic_is_found_with_its_particles_and_without_its_marks() {
        for (wording, text, expected) in [
            ("كفيل", "الكفيل وكفيل بالكفيل للكفيل كفيله", vec!["الكفيل", "وكفيل", "بالكفيل", "للكفيل"]),
            ("الخط الساخن", "وللخط الساخن، خط ساخن", vec!["وللخط الساخن"]),
            ("تهريب*", "تَهـريب وتهريبهم", vec!["تَهـريب", "وتهريبهم"]),
            ("خط الإبلاغ", "خط الابلاغ", vec!["خط الابلاغ"]),
            ("رق", "ورق", vec!["ورق"]),
            ("رقيق", "طريق", vec![]),
        ] {
            assert_eq!(found(wording, text), expected, "{wording} in {text}");
        }
    }

    #[test]
    fn languages_without_spaces_are_searched_everywhere() {
        assert_eq!(found("走私", "人口走私是犯罪"), ["走私"]);
        assert_eq!(found("走私", "走，私"), [""; 0]);
        assert_eq!(found("ทาส", "เป็นทาสแรงงาน"), ["ทาส"]);
    }
}
