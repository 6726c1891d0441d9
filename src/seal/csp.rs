//! Writes the Content-Security-Policy of a page from what the page uses.
//!
//! `default-src 'none'` and one exception for each thing that is on the page; nothing is allowed in
//! advance. Called by `seal` with the [`Uses`] that `walk` saw.
//!
//! # Pages opened from a folder
//!
//! What Chromium 156 does with a page under `file://` and this policy in a `<meta>` (tried with
//! headless Chromium, reading the result with `--dump-dom`):
//!
//! | policy | inline style, script | linked style, script | image | font |
//! |---|---|---|---|---|
//! | `'self'` | blocked | loaded | loaded | loaded |
//! | `file:` | blocked | loaded | loaded | loaded |
//! | hash of the text | loaded | blocked | – | – |
//! | hash of the text, with `integrity` | loaded | blocked | – | – |
//! | `file:///the/exact/path` | – | – | blocked | – |
//! | `'none'` | blocked | blocked | blocked | blocked |
//!
//! So hashes allow what stands in the page and never what is linked, and images and fonts, which a
//! policy cannot name by hash, need a source. That Chromium lets `'self'` match a file is its own
//! choice: the specification gives such a page an opaque origin, which matches nothing
//! (w3c/webappsec-csp#459). `file:` is matched by scheme and needs no origin. An offline page
//! therefore asks for `'self' file:` where it has to name a source, `'self'` for the day when
//! somebody serves the folder, and for hashes everywhere else.

use std::fmt::Write as _;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use crate::source::OutputStyle;

/// What a page makes a browser load or run.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Uses {
    /// It links a style sheet.
    pub(super) sheet: bool,
    /// It links a script.
    pub(super) script: bool,
    /// It shows an image, an icon or a poster.
    pub(super) image: bool,
    /// It plays sound or video, or has subtitles.
    pub(super) media: bool,
    /// It links a web app manifest.
    pub(super) manifest: bool,
    /// Hashes of the style sheets inside it, in page order.
    pub(super) inline_styles: Vec<String>,
    /// Hashes of the scripts inside it, in page order.
    pub(super) inline_scripts: Vec<String>,
}

impl Uses {
    /// Adds what a part of the page uses, at the end of what was read.
    pub(super) fn join(&mut self, part: &Self) {
        self.sheet |= part.sheet;
        self.script |= part.script;
        self.image |= part.image;
        self.media |= part.media;
        self.manifest |= part.manifest;
        self.inline_styles.extend_from_slice(&part.inline_styles);
        self.inline_scripts.extend_from_slice(&part.inline_scripts);
    }
}

/// What the theme's style sheets load.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct SheetUses {
    /// Images, cursors, list marks.
    pub(super) image: bool,
    /// Fonts.
    pub(super) font: bool,
}

/// The `<meta>` element that carries the policy.
pub(super) fn meta(uses: &Uses, sheets: SheetUses, style: OutputStyle) -> String {
    let has_style = uses.sheet || !uses.inline_styles.is_empty();
    let source = match style {
        OutputStyle::Web => "'self'",
        OutputStyle::Offline => "'self' file:",
    };
    let mut policy = String::from("default-src 'none'");
    directive(&mut policy, "style-src", uses.sheet, &uses.inline_styles);
    directive(&mut policy, "script-src", uses.script, &uses.inline_scripts);
    for (name, used) in [
        ("img-src", uses.image || (has_style && sheets.image)),
        ("font-src", has_style && sheets.font),
        ("media-src", uses.media),
        ("manifest-src", uses.manifest),
    ] {
        if used {
            policy.extend(["; ", name, " ", source]);
        }
    }
    policy.push_str("; form-action 'none'; base-uri 'none'");
    format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">")
}

fn directive(policy: &mut String, name: &str, linked: bool, hashes: &[String]) {
    if !linked && hashes.is_empty() {
        return;
    }
    policy.extend(["; ", name]);
    if linked {
        policy.push_str(" 'self'");
    }
    for (index, hash) in hashes.iter().enumerate() {
        if hashes[..index].contains(hash) {
            continue;
        }
        // Writing to a String cannot fail.
        let _ = write!(policy, " '{hash}'");
    }
}

/// The hash of a text as a policy names it, without quotes.
pub(super) fn hash(text: &str) -> String {
    let digest = Sha256::digest(text.as_bytes());
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(digest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_that_uses_nothing_may_load_nothing() {
        assert_eq!(
            meta(&Uses::default(), SheetUses::default(), OutputStyle::Web),
            "<meta http-equiv=\"Content-Security-Policy\" \
             content=\"default-src 'none'; form-action 'none'; base-uri 'none'\">"
        );
    }

    #[test]
    fn fonts_of_a_sheet_count_only_where_the_sheet_is() {
        let sheets = SheetUses { font: true, image: false };
        let uses = Uses { sheet: true, ..Uses::default() };
        assert!(meta(&uses, sheets, OutputStyle::Web).contains("style-src 'self'; font-src 'self';"));
        assert!(!meta(&Uses::default(), sheets, OutputStyle::Web).contains("font-src"));
    }

    #[test]
    fn the_hash_is_the_one_that_the_specification_shows() {
        assert_eq!(hash("alert('Hello, world.');"), "sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=");
    }
}
