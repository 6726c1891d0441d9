//! Sets of bytes, by what they may be part of in a page that a stream reads.
//!
//! Tables, because every byte of every tag is looked at.

/// A set of bytes.
pub(super) struct ByteSet([bool; 256]);

impl ByteSet {
    /// May stand in the name of an element.
    pub(super) const TAG_NAME: &'static Self = &Self::of(b"-", false);
    /// May stand in the name of an attribute.
    pub(super) const ATTRIBUTE_NAME: &'static Self = &Self::of(b"-_.", false);
    /// May stand in the name of an attribute in a drawing. Some have capitals.
    pub(super) const DRAWING_ATTRIBUTE_NAME: &'static Self = &Self::of(b"-_.", true);
    /// May stand in a value without quotes.
    pub(super) const BARE_VALUE: &'static Self = &Self::of(b"-_.:#", true);

    /// Small letters and digits, these other bytes, and perhaps capitals.
    const fn of(others: &[u8], has_capitals: bool) -> Self {
        let mut set = [false; 256];
        let mut byte: u8 = 0;
        while byte < 128 {
            set[byte as usize] = byte.is_ascii_lowercase()
                || byte.is_ascii_digit()
                || (has_capitals && byte.is_ascii_uppercase());
            byte += 1;
        }
        let mut index = 0;
        while index < others.len() {
            set[others[index] as usize] = true;
            index += 1;
        }
        Self(set)
    }

    /// Where the first byte stands that is not in the set, from `from` on; the end, if all are.
    #[inline]
    pub(super) fn end_of_run(&self, bytes: &[u8], from: usize) -> usize {
        let rest = bytes.get(from..).unwrap_or(&[]);
        from + rest.iter().position(|byte| !self.0[usize::from(*byte)]).unwrap_or(rest.len())
    }
}

/// Whether HTML takes a byte for white space. Carriage returns are not read here.
#[inline]
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | 0x0C)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_the_bytes_that_its_name_says() {
        for byte in 0..=u8::MAX {
            let is_small = byte.is_ascii_lowercase() || byte.is_ascii_digit();
            let is_any = is_small || byte.is_ascii_uppercase();
            for (set, expected) in [
                (ByteSet::TAG_NAME, is_small || byte == b'-'),
                (ByteSet::ATTRIBUTE_NAME, is_small || b"-_.".contains(&byte)),
                (ByteSet::DRAWING_ATTRIBUTE_NAME, is_any || b"-_.".contains(&byte)),
                (ByteSet::BARE_VALUE, is_any || b"-_.:#".contains(&byte)),
            ] {
                assert_eq!(set.end_of_run(&[byte, b' '], 0) == 1, expected, "{byte}");
            }
        }
        assert_eq!(ByteSet::TAG_NAME.end_of_run(b"abc", 1), 3);
    }
}
