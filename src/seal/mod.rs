//! Draft to sealed page: nothing leaves the program without a contact block that is there to see.
//!
//! [`seal`] is called once for every HTML output, 404, redirects and error pages included. It walks
//! the draft, puts the block into the theme's slot (or before `</body>` when the theme has none)
//! and the page's Content-Security-Policy behind `<meta charset>`, and then walks the finished bytes
//! again, from the first to the last. Only what that second walk finds right becomes a [`Sealed`].
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
mod scan;
mod style;
mod walk;

#[cfg(test)]
mod tests;

use std::sync::Arc;

pub use companion::Companion;
pub use policy::{InlineAsset, InlineKind, PagePolicy};
pub use style::StyleGuard;

use crate::diag::Diagnostic;
use crate::render::Draft;
use crate::site::ContactBlock;
use crate::source::RelPath;
use walk::{Expected, Refusal, Seen};

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

/// Checks `draft`, puts the block and the security policy in, and checks again.
///
/// # Errors
/// The first thing that keeps the page from being proven, at its line in the draft, or at the rule
/// of the style sheet that could hide the block.
pub fn seal(
    draft: Draft,
    block: &Arc<ContactBlock>,
    policy: &PagePolicy,
    styles: &StyleGuard,
) -> Result<Sealed, Diagnostic> {
    let Draft { path, html: before } = draft;
    let report = |refusal: Refusal, html: &str| match refusal {
        Refusal::Page(fault) => fault.in_page(path.as_str(), html),
        Refusal::Style(diagnostic) => *diagnostic,
    };
    let seen = walk::draft(&before, policy).map_err(|refusal| report(refusal, &before))?;
    // The block itself may use something (an icon) that the rest of the page does not, which shows
    // when it stands in the page; then the policy is written once more.
    let mut uses = seen.uses.clone();
    loop {
        let csp = csp::meta(&uses, styles.uses(), policy.style);
        let (html, at) = put_in(&before, &seen, &csp, &block.html);
        let expected = Expected { block, at, csp: &csp, styles };
        let finished = walk::finished(&html, policy, expected).map_err(|refusal| report(refusal, &html))?;
        if finished.uses == uses {
            return Ok(Sealed { path, html, block: Arc::clone(block) });
        }
        uses = finished.uses;
    }
}

/// The page with policy and block in it, and where the block starts.
fn put_in(before: &str, seen: &Seen, csp: &str, block: &str) -> (String, usize) {
    let slot = seen.slot.clone().unwrap_or(seen.body_end..seen.body_end);
    let mut html = String::with_capacity(before.len() + csp.len() + block.len());
    html.push_str(&before[..seen.charset_end]);
    html.push_str(csp);
    html.push_str(&before[seen.charset_end..slot.start]);
    let at = html.len();
    html.push_str(block);
    html.push_str(&before[slot.end..]);
    (html, at)
}
