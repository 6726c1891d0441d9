//! Characters that change what a reader sees without being seen: direction overrides, tags, fillers.
//!
//! Joiners, isolates and direction marks belong to many languages and pass. What is hidden inside a
//! number is found by `number`.

use super::Finding;
use super::FindingKind;

/// Adds a finding for each such character.
pub(super) fn find(text: &str, out: &mut Vec<Finding>) {
    let mut in_flag = false;
    let mut previous = ' ';
    for (at, c) in text.char_indices() {
        // England, Scotland and Wales have flags made of a black flag and tag letters.
        in_flag = c == '\u{1F3F4}' || (in_flag && is_tag(c));
        let deceives = match c {
            '\u{202A}'..='\u{202E}' | '\u{2061}'..='\u{2064}' | '\u{206A}'..='\u{206F}' => true,
            '\u{FFF9}'..='\u{FFFB}' | '\u{115F}' | '\u{1160}' | '\u{3164}' | '\u{FFA0}' => true,
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' => {
                let next = text[at + c.len_utf8()..].chars().next();
                previous.is_ascii_alphanumeric() && next.is_some_and(|next| next.is_ascii_alphanumeric())
            }
            _ => is_tag(c) && !in_flag,
        };
        if deceives {
            out.push(Finding { range: at..at + c.len_utf8(), kind: FindingKind::Invisible });
        }
        previous = c;
    }
}

fn is_tag(c: char) -> bool {
    matches!(c, '\u{E0000}'..='\u{E007F}')
}
