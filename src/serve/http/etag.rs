//! Names content by its bytes, so that a browser need not take again what it has.

use super::head::Head;

/// The strong entity tag of `bytes`, in its quotes.
pub(super) fn of(bytes: &[u8]) -> String {
    let digest = blake3::hash(bytes).to_hex();
    format!("\"{}\"", &digest[..32])
}

/// Whether the reader says that it has what `tag` names, by `If-None-Match`.
pub(super) fn is_known(head: &Head, tag: &str) -> bool {
    head.values("if-none-match").any(|value| {
        value.trim_ascii() == b"*" || value.split(|b| *b == b',').any(|known| names(known.trim_ascii(), tag))
    })
}

/// Whether a range may be cut from what `tag` names: there is no `If-Range`, or it is this very tag.
pub(super) fn may_continue(head: &Head, tag: &str) -> bool {
    head.values("if-range").all(|value| value.trim_ascii() == tag.as_bytes())
}

/// Compares as the standard does for readers: a weak tag is as good.
fn names(known: &[u8], tag: &str) -> bool {
    known.strip_prefix(b"W/").unwrap_or(known) == tag.as_bytes()
}
