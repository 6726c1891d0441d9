//! Texts in which nothing was found, so that they are not looked through again where they stand again.
//!
//! Menus, notices and contact blocks stand on every page of a language in the same words. What the rule
//! for texts finds hangs on the words, and on the contact that they stand under, alone; so [`FineTexts`]
//! is asked with both, and answers only for what is the same byte by byte. `edition` gives one along from
//! page to page, `rules::text` asks it. A text with a fault is never kept: it is told on every page.
//!
//! **Not here:** what is looked for in a text.

/// Texts of a campaign in which nothing was found: as many as have a place.
#[derive(Debug, Default)]
pub struct FineTexts {
    /// So many places there are, once the first text comes.
    n_places: usize,
    places: Vec<Fine>,
}

/// A text, and the contact that it stood under.
#[derive(Debug, Default, Clone)]
struct Fine {
    text: String,
    /// Its id, which is nothing but words to the audit: `data-contact=""` names one too.
    contact: Option<String>,
}

/// How many texts are kept, as a power of two: what ten languages have on all pages, several times over.
const PLACES: u32 = 12;

/// Longer texts are seldom those of all pages, and would take much memory.
const LONGEST: usize = 1024;

impl FineTexts {
    /// For a page that is read by itself: nothing is kept.
    pub fn of_one_page() -> Self {
        Self::default()
    }

    /// For the pages of a campaign, one after the other.
    pub fn of_many_pages() -> Self {
        Self { n_places: 1 << PLACES, places: Vec::new() }
    }

    /// Whether nothing was found in that text under that contact.
    pub(super) fn has(&self, text: &str, contact: Option<&str>) -> bool {
        let kept = self.places.get(place(text));
        kept.is_some_and(|fine| fine.text == text && fine.contact.as_deref() == contact)
    }

    /// Keeps a text in which nothing was found, in place of one that was kept there.
    pub(super) fn keep(&mut self, text: &str, contact: Option<&str>) {
        if text.len() > LONGEST {
            return;
        }
        if self.places.is_empty() {
            self.places.resize(self.n_places, Fine::default());
        }
        if let Some(fine) = self.places.get_mut(place(text)) {
            fine.text.clear();
            fine.text.push_str(text);
            if fine.contact.as_deref() != contact {
                fine.contact = contact.map(str::to_owned);
            }
        }
    }
}

/// Where a text is kept: by its length, its start and its end, since many start or end alike.
fn place(text: &str) -> usize {
    let bytes = text.as_bytes();
    let ends = (bytes.first_chunk(), bytes.last_chunk());
    let (start, end) = match ends {
        (Some(start), Some(end)) => (u64::from_le_bytes(*start), u64::from_le_bytes(*end)),
        _ => (bytes.iter().fold(0, |mixed, byte| mixed << 8 | u64::from(*byte)), 0),
    };
    // Any odd numbers of many bits spread what differs over all bits.
    let mixed = (start ^ bytes.len() as u64).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ end;
    let spread = mixed.wrapping_mul(0xD6E8_FEB8_6659_FD93) >> (u64::BITS - PLACES);
    // Not lost: no more than `PLACES` bits are left.
    spread as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_same_text_under_the_same_contact_is_known() {
        let mut fine = FineTexts::of_many_pages();
        assert!(!fine.has("", None) && !fine.has("Call 911", None));
        fine.keep("Call 911", Some("us-911"));
        assert!(fine.has("Call 911", Some("us-911")));
        for (text, contact) in [
            ("Call 911", None),
            ("Call 911", Some("")),
            ("Call 911", Some("us-988")),
            ("Call 988", Some("us-911")),
            ("", Some("us-911")),
        ] {
            assert!(!fine.has(text, contact), "{text} {contact:?}");
        }
    }

    #[test]
    fn nothing_is_kept_of_a_page_by_itself() {
        let mut fine = FineTexts::of_one_page();
        fine.keep("Call 911", None);
        assert!(!fine.has("Call 911", None));
    }

    #[test]
    fn a_place_holds_one_text() {
        let mut fine = FineTexts::of_many_pages();
        // They differ only where a place does not look.
        let (first, second) = ("12345678 a 12345678", "12345678 b 12345678");
        fine.keep(first, None);
        fine.keep(second, None);
        assert!(fine.has(second, None) && !fine.has(first, None));
    }
}
