//! Headings and their ids.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use icu_normalizer::ComposingNormalizer;
use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use pulldown_cmark::CowStr;

use super::html::escape;
use super::script::is_common_letter;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::text::doc::Heading;
use crate::text::shown::HOLE;

/// The id of a heading that has no letter or digit.
const NAMELESS: &str = "section";

/// What stands between the braces after a heading.
pub(super) struct Attributes<'a> {
    pub id: Option<CowStr<'a>>,
    pub n_others: usize,
}

/// The headings of a page, while it is read.
#[derive(Debug, Default)]
pub(super) struct Headings {
    found: Vec<Heading>,
    /// The headings whose id the author wrote.
    named: Vec<usize>,
}

impl Headings {
    /// Starts a heading and says its number. Its words come later.
    pub(super) fn open(
        &mut self,
        level: u8,
        attributes: &Attributes<'_>,
        place: Place,
        out: &mut Diagnostics,
    ) -> usize {
        self.check_level(level, &place, out);
        if attributes.n_others > 0 {
            out.push(
                Diagnostic::said(
                    Severity::Error,
                    Code::MarkdownHeading,
                    Said::new("markdown-heading-attributes"),
                )
                .at(&place),
            );
        }
        let mut id = String::new();
        if let Some(written) = &attributes.id {
            if is_id(written) {
                id = written.to_string();
                self.named.push(self.found.len());
            } else {
                let said = Said::new("markdown-heading-id-odd").text("id", written.to_string());
                out.push(Diagnostic::said(Severity::Error, Code::MarkdownHeading, said).at(&place));
            }
        }
        self.found.push(Heading {
            // The page's title is its only first level, whatever the author wrote.
            level: level.max(2),
            id,
            title: String::new(),
            place,
        });
        self.found.len() - 1
    }

    /// Ends the heading that was opened last: gives it its words.
    pub(super) fn close(&mut self, words: &str) {
        let Some(heading) = self.found.last_mut() else {
            return;
        };
        let mut words = Cow::Borrowed(words);
        if words.contains([HOLE, '\n']) {
            words = Cow::Owned(words.replace(HOLE, "").replace('\n', " "));
        }
        escape(words.trim(), &mut heading.title);
        if heading.id.is_empty() {
            heading.id = slug(&words);
        }
    }

    /// All headings, no two with the same id.
    pub(super) fn finish(mut self, out: &mut Diagnostics) -> Vec<Heading> {
        if self.all_differ() {
            return self.found;
        }
        let mut taken = BTreeSet::new();
        for index in &self.named {
            let heading = &self.found[*index];
            if !taken.insert(heading.id.clone()) {
                let said = Said::new("markdown-heading-id-twice").text("id", &heading.id);
                out.push(Diagnostic::said(Severity::Error, Code::Duplicate, said).at(&heading.place));
            }
        }
        // Ids made from words give way to those that were written, wherever they stand.
        let mut next: BTreeMap<String, usize> = BTreeMap::new();
        for (index, heading) in self.found.iter_mut().enumerate() {
            if self.named.binary_search(&index).is_ok() {
                continue;
            }
            let words = std::mem::take(&mut heading.id);
            let count = next.entry(words.clone()).or_insert(1);
            heading.id.clone_from(&words);
            while !taken.insert(heading.id.clone()) {
                *count += 1;
                heading.id = format!("{words}-{count}");
            }
        }
        self.found
    }

    /// Whether no two headings have the same id: then each keeps its own.
    fn all_differ(&self) -> bool {
        let mut ids: Vec<&str> = self.found.iter().map(|heading| heading.id.as_str()).collect();
        ids.sort_unstable();
        ids.is_sorted_by(|one, next| one < next)
    }

    fn check_level(&self, level: u8, place: &Place, out: &mut Diagnostics) {
        if level == 1 {
            let said = Said::new("markdown-heading-first-level");
            out.push(Diagnostic::said(Severity::Error, Code::MarkdownHeading, said).at(place));
            return;
        }
        let before = self.found.last().map_or(1, |heading| heading.level);
        if level > before + 1 {
            let said = Said::new("markdown-heading-skips")
                .text("level", level.to_string())
                .text("before", before.to_string())
                .text("signs", "#".repeat(usize::from(before) + 1));
            out.push(Diagnostic::said(Severity::Warning, Code::MarkdownHeading, said).at(place));
        }
    }
}

fn is_id(id: &str) -> bool {
    !id.is_empty() && id.chars().all(|c| is_word(c) || matches!(c, '-' | '_' | '.'))
}

/// Whether a character is composed, and joins none before it: a look into the tables is spared to most texts.
fn is_known_composed(c: char) -> bool {
    matches!(c, '\0'..='\u{2FF}' | '\u{410}'..='\u{44F}' | '\u{620}'..='\u{64A}' | '\u{1E00}'..='\u{1EFF}'
        | '\u{4E00}'..='\u{9FFF}' | '\u{AC00}'..='\u{D7A3}')
}

/// Makes an id from words: small letters, and one hyphen for whatever is no letter, mark or digit.
fn slug(words: &str) -> String {
    let composed = |words| ComposingNormalizer::new_nfc().normalize(words);
    let is_composed = |words: &str| words.chars().all(is_known_composed);
    let words = if is_composed(words) { Cow::Borrowed(words) } else { composed(words) };
    let mut slug = String::with_capacity(words.len());
    for c in words.chars() {
        if c.is_ascii_alphanumeric() {
            slug.push(c.to_ascii_lowercase());
        } else if is_word(c) {
            slug.extend(c.to_lowercase());
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    }
    if slug.ends_with('-') {
        slug.pop();
    }
    if slug.is_empty() {
        return NAMELESS.to_owned();
    }
    // Small letters can decompose: `İ` becomes two characters.
    if is_composed(&slug) {
        return slug;
    }
    composed(&slug).into_owned()
}

fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    is_common_letter(c) || is_word_by_category(c)
}

fn is_word_by_category(c: char) -> bool {
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Letter
        .union(GeneralCategoryGroup::Mark)
        .union(GeneralCategoryGroup::DecimalNumber)
        .contains(category)
}

#[cfg(test)]
mod tests {
    use icu_normalizer::properties::{
        CanonicalCombiningClassMapBorrowed, CanonicalDecompositionBorrowed, Decomposed,
    };

    use super::*;

    #[test]
    fn common_letters_are_parts_of_ids_by_the_tables_too() {
        for c in ('\u{80}'..='\u{FFFF}').filter(|c| is_common_letter(*c)) {
            assert!(is_word_by_category(c), "{:x}", c as u32);
        }
    }

    #[test]
    fn what_is_known_to_be_composed_is_so_by_the_tables_too() {
        let (decompositions, classes) =
            (CanonicalDecompositionBorrowed::new(), CanonicalCombiningClassMapBorrowed::new());
        let nfc = ComposingNormalizer::new_nfc();
        for c in '\0'..=char::MAX {
            let text = c.to_string();
            assert!(!is_known_composed(c) || classes.get_u8(c) == 0 && nfc.is_normalized(&text), "{c:?}");
            // A syllable of Korean is composed of parts that are not known themselves.
            if let Decomposed::Expansion(_, second) = decompositions.decompose(c) {
                assert!(!is_known_composed(second), "{second:?} joins the letter before it");
            }
        }
    }

    #[test]
    fn ids_keep_the_letters_of_every_script() {
        for (words, id) in [
            ("In rooms & halls", "in-rooms-halls"),
            ("  ¿Qué   pasa?  ", "qué-pasa"),
            ("In den Häusern", "in-den-häusern"),
            ("Señal", "señal"),
            ("酒店的迹象", "酒店的迹象"),
            ("علامات الاتجار", "علامات-الاتجار"),
            ("हिन्दी में", "हिन्दी-में"),
            ("สัญญาณ", "สัญญาณ"),
            ("24/7", "24-7"),
            ("— !", "section"),
            ("ЗНАКИ", "знаки"),
        ] {
            assert_eq!(slug(words), id);
        }
    }
}
