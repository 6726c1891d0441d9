//! What a page must be beside showing the contact block.

use std::sync::Arc;

use super::csp;
use crate::source::{Direction, OutputStyle};

/// What a page must be, besides showing the block.
#[derive(Debug, Clone)]
pub struct PagePolicy {
    /// The value of `<html lang>`.
    pub lang: String,
    /// The value of `<html dir>`.
    pub dir: Direction,
    /// Whether the page links its style and script or carries them in itself.
    pub style: OutputStyle,
    /// The style sheets and scripts that may stand inside the page. Empty for web pages.
    pub inline: Arc<Vec<InlineAsset>>,
    /// Whether the page may send its reader on by `<meta http-equiv=refresh>`, to a page of the
    /// same site.
    pub refresh: bool,
}

/// Whether an [`InlineAsset`] is a style sheet or a script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum InlineKind {
    /// The text of a `<style>`.
    Style,
    /// The text of a `<script>`.
    Script,
}

/// A style sheet or script that the program itself puts inside pages, with its hash.
///
/// It allows exactly its own text. A style sheet has to be read by the
/// [`StyleGuard`](super::StyleGuard) as well: the hash says that it is ours, not that it is harmless.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InlineAsset {
    kind: InlineKind,
    text: Arc<str>,
    hash: String,
}

impl InlineAsset {
    /// Keeps `text` and computes its hash.
    ///
    /// Line ends become `\n`, as a browser makes them before it compares hashes; what goes into a
    /// page is therefore [`InlineAsset::text`], not the text of the file.
    pub fn new(kind: InlineKind, text: &str) -> Self {
        let text = text.replace("\r\n", "\n").replace('\r', "\n");
        Self { kind, hash: csp::hash(&text), text: text.into() }
    }

    /// Which it is.
    pub fn kind(&self) -> InlineKind {
        self.kind
    }

    /// The text between the tags.
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// The hash as a Content-Security-Policy names it, without quotes: `sha256-…`.
    pub fn hash(&self) -> &str {
        &self.hash
    }
}
