//! The contact block: who can be reached, who answers, how.

use std::sync::Arc;

/// A contact block as ready HTML, the same bytes on every page of one campaign, locale and audience.
///
/// `seal` puts these bytes into the page and proves them there; a theme gives them style and place
/// and cannot change a byte of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactBlock {
    /// One element, `<section … data-contact-block>…</section>`, well formed, without `id`s of others.
    pub html: Arc<str>,
    /// What it shows, in order, straight from the registry.
    pub shown: Vec<ShownContact>,
}

/// A contact in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownContact {
    /// Its id in the registry; the value of `data-contact`.
    pub id: String,
    /// The link of each of its channels, in order (`tel:+1…`, `sms:…`, `https://…`).
    pub links: Vec<String>,
}
