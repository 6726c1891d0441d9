//! Sentences, paragraphs and pages in the words of a language.

use super::random::Random;
use super::words::Language;

/// Sentences that a language has; paragraphs take from them, so that a large corpus is made quickly.
const N_SENTENCES: usize = 800;

/// A language that speaks.
#[derive(Debug)]
pub(crate) struct Prose {
    pub(crate) language: &'static Language,
    words: Vec<&'static str>,
    sentences: Vec<String>,
}

/// Where the links of a page lead.
#[derive(Debug)]
pub(crate) struct Links {
    /// The pages of the site that it links to, one for each part.
    pub(crate) pages: Vec<String>,
    /// A page of another site.
    pub(crate) outside: String,
}

impl Prose {
    pub(crate) fn of(language: &'static Language) -> Self {
        let words: Vec<_> = language.words.split_whitespace().collect();
        let mut prose = Self { language, words, sentences: Vec::new() };
        let mut random = Random::of(&format!("sentences {}", language.code));
        prose.sentences = (0..N_SENTENCES).map(|_| prose.sentence(&mut random)).collect();
        prose
    }

    /// So many words.
    pub(crate) fn words(&self, random: &mut Random, n_words: usize) -> String {
        let words: Vec<_> = (0..n_words).map(|_| *random.one_of(&self.words)).collect();
        words.join(self.language.space)
    }

    /// So many words that begin with a capital, where the language has them.
    pub(crate) fn heading(&self, random: &mut Random, n_words: usize) -> String {
        capital(&self.words(random, n_words))
    }

    /// Two halves with a comma between them; one word may be strong, stressed or code.
    fn sentence(&self, random: &mut Random) -> String {
        let n_words = random.between(10, 20);
        let mut words: Vec<_> = (0..n_words).map(|_| (*random.one_of(&self.words)).to_owned()).collect();
        let mark = match random.between(1, 100) {
            1..=15 => "**",
            16..=25 => "*",
            26..=30 => "`",
            _ => "",
        };
        if !mark.is_empty() {
            // Marks need a space beside them where words have none.
            let beside = if self.language.space.is_empty() { " " } else { "" };
            let marked = &mut words[n_words / 3];
            *marked = format!("{beside}{mark}{marked}{mark}{beside}");
        }
        let Language { space, comma, stop, .. } = self.language;
        let (first, second) = words.split_at(n_words / 2);
        capital(&format!("{}{comma}{space}{}{stop}", first.join(space), second.join(space)))
    }

    fn paragraph(&self, random: &mut Random, n_sentences: usize) -> String {
        let sentences: Vec<_> = (0..n_sentences).map(|_| random.one_of(&self.sentences).as_str()).collect();
        sentences.join(self.language.space)
    }

    /// The text of a page: an opening and four parts with a list, a table, a quotation with steps, and a
    /// part within the part.
    pub(crate) fn page(&self, random: &mut Random, links: &Links) -> String {
        let mut blocks = vec![self.paragraph(random, 6)];
        for (part, page) in links.pages.iter().enumerate() {
            blocks.push(format!("## {}", self.heading(random, 3)));
            blocks.push(format!(
                "{} [{}]({page}). {}",
                self.paragraph(random, 4),
                self.words(random, 2),
                self.paragraph(random, 1)
            ));
            match part % 4 {
                0 => blocks.push(self.list(random, 5, |_| "-".to_owned())),
                1 => blocks.push(self.table(random)),
                2 => {
                    blocks.push(format!("> {}", self.paragraph(random, 2)));
                    blocks.push(self.list(random, 4, |place| format!("{}.", place + 1)));
                }
                _ => {
                    blocks.push(format!("### {}", self.heading(random, 4)));
                    let (text, words) = (self.paragraph(random, 2), self.words(random, 2));
                    blocks.push(format!("{text} [{words}]({}).", links.outside));
                }
            }
        }
        blocks.join("\n\n") + "\n"
    }

    fn list(&self, random: &mut Random, n_entries: usize, mark: impl Fn(usize) -> String) -> String {
        let entries = (0..n_entries).map(|place| {
            let n_words = random.between(5, 11);
            format!("{} {}", mark(place), self.words(random, n_words))
        });
        entries.collect::<Vec<_>>().join("\n")
    }

    /// A table whose last column has figures.
    fn table(&self, random: &mut Random) -> String {
        let mut rows = vec![
            format!("| {} | {} | {} |", self.words(random, 2), self.words(random, 2), self.words(random, 1)),
            "|---|---|---|".to_owned(),
        ];
        for _ in 0..4 {
            let (first, second) = (self.words(random, 3), self.words(random, 3));
            rows.push(format!("| {first} | {second} | {} |", random.between(2, 98)));
        }
        rows.join("\n")
    }
}

fn capital(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}
