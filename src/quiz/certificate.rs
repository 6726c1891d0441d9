//! The check code of a certificate.
//!
//! It binds what is printed: a mistyped or altered field gives another code. It proves nothing about
//! who answered, as everything it is made of is on the paper and anybody can make one.

use icu_normalizer::ComposingNormalizer;
use sha2::{Digest as _, Sha256};

use super::written::is_space;

/// The symbols of a code by value: digits and letters that are not mistaken for each other
/// (Crockford's base 32).
const SYMBOLS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// How many symbols a code has. Five bits each: 60 bits.
const N_SYMBOLS: usize = 12;

/// The code of a certificate with these fields: name, training, version, language, score, date,
/// minutes, valid until, skipped.
pub fn check_code(fields: &[&str; 9]) -> String {
    let mut lines = "handbill certificate 1".to_owned();
    for field in fields {
        lines.push('\n');
        lines.push_str(&printed(field));
    }
    let hash = Sha256::digest(lines.as_bytes());
    let bits = hash.iter().take(8).fold(0u64, |bits, byte| bits << 8 | u64::from(*byte));
    let symbols = (1..=N_SYMBOLS).map(|place| char::from(SYMBOLS[(bits >> (64 - 5 * place) & 31) as usize]));
    shown(&symbols.collect::<String>())
}

/// Reads a code as a person types it and gives it as it is shown: in capitals and groups, with `O`
/// taken for `0`, `I` and `L` for `1`.
pub fn read_check_code(typed: &str) -> Option<String> {
    let mut symbols = String::with_capacity(N_SYMBOLS);
    for c in typed.chars().filter(|&c| c != '-' && !is_space(c)) {
        let symbol = match c.to_ascii_uppercase() {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        };
        if !symbol.is_ascii() || !SYMBOLS.contains(&(symbol as u8)) {
            return None;
        }
        symbols.push(symbol);
    }
    (symbols.len() == N_SYMBOLS).then(|| shown(&symbols))
}

/// Puts twelve symbols into three groups.
fn shown(symbols: &str) -> String {
    let (first, rest) = symbols.split_at(4);
    let (second, third) = rest.split_at(4);
    format!("{first}-{second}-{third}")
}

/// A field as it is on paper: nothing invisible, and no difference between kinds of space.
fn printed(field: &str) -> String {
    let composed = ComposingNormalizer::new_nfc().normalize(field);
    let visible: String = composed.chars().filter(|&c| !is_bidi_control(c)).collect();
    let is_gap = |c| matches!(c, ' ' | '\t' | '\r' | '\n' | '\u{A0}' | '\u{202F}' | '\u{3000}');
    let words: Vec<&str> = visible.split(is_gap).filter(|word| !word.is_empty()).collect();
    words.join(" ").trim_matches(is_space).to_owned()
}

fn is_bidi_control(c: char) -> bool {
    matches!(c, '\u{61C}' | '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIELDS: [&str; 9] =
        ["Ana Núñez", "Hotels", "bcdf-ghjk", "English", "90 %", "2026-11-22", "10", "2027-11-22", "0"];

    fn with_name(name: &str) -> String {
        let mut fields = FIELDS;
        fields[0] = name;
        check_code(&fields)
    }

    #[test]
    fn what_looks_the_same_on_paper_has_the_same_code() {
        let code = check_code(&FIELDS);
        for name in [
            "Ana Nu\u{301}n\u{303}ez",
            " Ana  Núñez ",
            "Ana\u{A0}Núñez",
            "\u{202B}Ana Núñez\u{202C}",
            "Ana\r\n\tNúñez",
        ] {
            assert_eq!(with_name(name), code, "{name:?}");
        }
    }

    #[test]
    fn every_changed_field_changes_the_code() {
        let code = check_code(&FIELDS);
        for index in 0..FIELDS.len() {
            let mut fields = FIELDS;
            fields[index] = "other";
            assert_ne!(check_code(&fields), code, "{index}");
        }
        assert_ne!(with_name("ana núñez"), code);
    }

    #[test]
    fn fields_cannot_run_into_each_other() {
        let mut moved = FIELDS;
        moved[0] = "Ana Núñez\nHotels";
        moved[1] = "";
        assert_ne!(check_code(&moved), check_code(&FIELDS));
    }

    #[test]
    fn a_code_is_read_as_people_type_it() {
        for typed in ["01AB-CDEF-GH10", "o1abcdefghi0", " ol ab-cd ef ghLO "] {
            assert_eq!(read_check_code(typed).as_deref(), Some("01AB-CDEF-GH10"), "{typed}");
        }
        for typed in ["", "01AB-CDEF-GH1", "01AB-CDEF-GH100", "01AB-CDEF-GH1U", "01AB-CDEF-GH1é"] {
            assert_eq!(read_check_code(typed), None, "{typed}");
        }
    }
}
