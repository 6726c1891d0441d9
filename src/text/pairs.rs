//! A quick look over a whole text: whether anything in it is worth a slow one.
//!
//! Most texts of a site have no number, no address and no quote in them, and are looked at for all of these.
//!
//! **Not here:** what is found, and where.

/// So many bytes are compared at once.
const BLOCK: usize = 16;

/// Whether any byte and the one after it are of a kind. After the last one stands `end`, which must not be
/// of the kind beside itself.
///
/// All pairs of a block are compared at once, if `is` compares without branches (`|` and `&`, not `||` and
/// `&&`).
#[inline]
pub(super) fn any_pair(text: &[u8], end: u8, is: impl Fn(u8, u8) -> bool) -> bool {
    let any = |block: &[u8; BLOCK], next: &[u8; BLOCK]| {
        let pairs = block.iter().zip(next);
        pairs.fold(0, |found, (byte, next)| found | u8::from(is(*byte, *next))) != 0
    };
    let mut rest = text;
    while let (Some(block), Some(next)) = (rest.first_chunk(), rest.get(1..).and_then(<[u8]>::first_chunk)) {
        if any(block, next) {
            return true;
        }
        rest = &rest[BLOCK..];
    }
    // What is left is shorter than a block and is made as long: one by one, it would cost as much as ten.
    let mut last = [end; BLOCK + 1];
    last[..rest.len()].copy_from_slice(rest);
    match (last.first_chunk(), last.last_chunk()) {
        (Some(block), Some(next)) => any(block, next),
        _ => false,
    }
}

/// Whether a byte lies between two others, without a branch.
#[inline]
pub(super) fn within(byte: u8, first: u8, last: u8) -> bool {
    byte.wrapping_sub(first) <= last - first
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pair_is_found_wherever_it_stands() {
        let is = |byte: u8, next: u8| (byte == b'a') & (next == b'b');
        for n_bytes in 0..70 {
            let plain = vec![b'a'; n_bytes];
            assert!(!any_pair(&plain, b' ', is), "{n_bytes}");
            assert_eq!(any_pair(&plain, b'b', is), n_bytes > 0, "{n_bytes}");
            for at in 1..n_bytes {
                let mut text = plain.clone();
                text[at] = b'b';
                assert!(any_pair(&text, b' ', is), "{at} of {n_bytes}");
            }
        }
    }

    #[test]
    fn both_ends_are_within() {
        let found: Vec<u8> = (0..=255).filter(|byte| within(*byte, 0xF0, 0xF3)).collect();
        assert_eq!(found, [0xF0, 0xF1, 0xF2, 0xF3]);
    }
}
