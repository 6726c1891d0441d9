//! Draft to sealed page: nothing leaves the program without a contact block that is there to see.
//!
//! [`seal`] is called once for every HTML output, 404, redirects and error pages included. It puts the
//! block into the theme's slot (or before `</body>` when the theme has none) and walks the page from
//! the first byte to the last. Only what that walk finds right becomes a [`Sealed`]. The page's
//! Content-Security-Policy is written from what the walk has seen, and put in behind `<meta charset>`.
//!
//! A block's bytes are the same on all pages of a locale. Whatever depends on them alone is proven once
//! ([`ProvenBlocks`]); on each page the walk compares the bytes, looks at what they stand in, and goes
//! on behind them.
//!
//! A page that is refused is walked once more as a draft, so that the fault is told in the theme's own
//! lines.
//!
//! # What is proven of a [`Sealed`]
//!
//! - Its tags form the same tree in every browser: they are a strict subset of HTML in which
//!   nothing is implied, repaired, adopted or moved (`scan`, `nest`, `element`).
//! - The block's bytes stand in it once, below elements that cannot conceal it (`walk`), and
//!   nothing else carries `data-contact-block` or `data-contact`.
//! - The block's contacts and their links are the registry's, in order (`block`).
//! - No rule of the theme's style sheets that could match the block, what is in it or what it stands
//!   in, can hide it ([`StyleGuard`]).
//! - It loads nothing from elsewhere, runs nothing but files of the site, and says so in its policy
//!   (`attributes`, `head`, `csp`).
//!
//! # What is not
//!
//! A script of the theme may still remove the block; another element may be laid over it; text may
//! have the colour of its background, or a font whose digits are blank. The theme's author is
//! trusted that far, and `audit` and the browser tests look again.
//!
//! **Never here:** a tree-building parser (`audit` and the tests have one), the disk, templates.

mod address;
mod attributes;
mod block;
mod companion;
mod csp;
mod element;
mod fault;
mod head;
mod nest;
mod policy;
mod proven;
mod scan;
mod style;
mod walk;

#[cfg(test)]
mod tests;

use std::ops::Range;
use std::sync::Arc;

use memchr::memmem;

pub use companion::Companion;
pub use policy::{InlineAsset, InlineKind, PagePolicy};
pub use proven::ProvenBlocks;
pub use style::StyleGuard;

use crate::diag::Diagnostic;
use crate::render::{CONTACT_SLOT, Draft};
use crate::site::ContactBlock;
use crate::source::{RelPath, limits};
use proven::ProvenBlock;
use walk::{Expected, Refusal};

/// A page that is known to show its contact block.
///
/// Only [`seal`] makes one, and `publish` takes nothing else for HTML, so a page without a way to
/// get help cannot leave the program.
#[derive(Debug, Clone)]
pub struct Sealed {
    path: RelPath,
    html: String,
    block: Arc<ContactBlock>,
}

impl Sealed {
    /// Its path in the campaign's output folder.
    pub fn path(&self) -> &RelPath {
        &self.path
    }

    /// Its HTML.
    pub fn html(&self) -> &str {
        &self.html
    }

    /// The contact block that it shows.
    pub fn block(&self) -> &Arc<ContactBlock> {
        &self.block
    }

    /// Its path and its HTML, for writing.
    pub fn into_parts(self) -> (RelPath, String) {
        (self.path, self.html)
    }
}

/// Checks `draft`, puts the block and the security policy in, and checks that they are there.
///
/// # Errors
/// The first thing that keeps the page from being proven, at its line in the draft, or at the rule
/// of the style sheet that could hide the block.
pub fn seal(
    draft: Draft,
    block: &Arc<ContactBlock>,
    policy: &PagePolicy,
    styles: &StyleGuard,
    proven: &ProvenBlocks,
) -> Result<Sealed, Diagnostic> {
    let Draft { path, html: before } = draft;
    let proven = proven.of(block, policy, styles);
    let page = Unsealed { before: &before, block, policy, styles, proven: proven.as_deref() };
    let sealed = |html| Sealed { path: path.clone(), html, block: Arc::clone(block) };
    if let Some(html) = page.likely_slot().and_then(|slot| page.with_block(slot).ok()) {
        return Ok(sealed(html));
    }
    let report = |refusal: Refusal, html: &str| match refusal {
        Refusal::Page(fault) => fault.in_page(path.as_str(), html),
        Refusal::Style(diagnostic) => *diagnostic,
    };
    let seen = walk::draft(&before, policy).map_err(|refusal| report(refusal, &before))?;
    let slot = seen.slot.unwrap_or(seen.body_end..seen.body_end);
    page.with_block(slot).map(sealed).map_err(|(refusal, html)| report(refusal, &html))
}

/// A draft with all that it takes to seal it.
struct Unsealed<'a> {
    before: &'a str,
    block: &'a ContactBlock,
    policy: &'a PagePolicy,
    styles: &'a StyleGuard,
    proven: Option<&'a ProvenBlock>,
}

impl Unsealed<'_> {
    /// Where the block belongs, by the look of the page: whether it does is for the walk to say.
    fn likely_slot(&self) -> Option<Range<usize>> {
        if let Some(at) = memmem::find(self.before.as_bytes(), CONTACT_SLOT.as_bytes()) {
            return Some(at..at + CONTACT_SLOT.len());
        }
        let end = self.before.rfind("</body>")?;
        Some(end..end)
    }

    /// The page with block and policy in it, once it is found right; otherwise why not, and the page that
    /// is not.
    fn with_block(&self, slot: Range<usize>) -> Result<String, (Refusal, String)> {
        let mut html =
            String::with_capacity(self.before.len() + self.block.html.len() + limits::POLICY_BYTES);
        html.push_str(&self.before[..slot.start]);
        html.push_str(&self.block.html);
        html.push_str(&self.before[slot.end..]);
        let expected =
            Expected { block: self.block, at: slot.start, styles: self.styles, proven: self.proven };
        match walk::finished(&html, self.policy, expected) {
            Ok(seen) => {
                let csp = csp::meta(&seen.uses, self.styles.uses(), self.policy.style);
                html.insert_str(seen.charset_end, &csp);
                Ok(html)
            }
            Err(refusal) => Err((refusal, html)),
        }
    }
}
