//! Contact blocks that were proven by themselves: whatever depends on their bytes alone.
//!
//! `seal` asks [`ProvenBlocks`] for the block of each page. `walk` reads a new one on a page that has
//! nothing else, so with the rules for whole pages; where it stands on another page, what is left to
//! prove is that its bytes are there, once, in a place where they can be seen.
//!
//! **Not here:** a block that is refused. `walk` meets it on its page and says what is wrong.

use std::sync::{Arc, RwLock};

use super::csp::Uses;
use super::policy::PagePolicy;
use super::style::StyleGuard;
use super::walk::{self, Expected};
use crate::site::ContactBlock;
use crate::source::limits;

/// The blocks of one campaign that were proven, each under the campaign's policy and style sheets.
#[derive(Debug, Default)]
pub struct ProvenBlocks(RwLock<Vec<Arc<ProvenBlock>>>);

/// A block that shows its contacts, whole, wherever it is seen itself.
#[derive(Debug)]
pub(super) struct ProvenBlock {
    /// The block. Held, so that no other can come to lie at its address.
    block: Arc<ContactBlock>,
    /// What it makes a browser load.
    pub(super) uses: Uses,
}

impl ProvenBlocks {
    /// The proof of a block. `None` when it cannot be proven by itself.
    pub(super) fn of(
        &self,
        block: &Arc<ContactBlock>,
        policy: &PagePolicy,
        styles: &StyleGuard,
    ) -> Option<Arc<ProvenBlock>> {
        let is_it = |proven: &&Arc<ProvenBlock>| Arc::ptr_eq(&proven.block, block);
        // A lock that another thread left in a panic: the block is walked on its page.
        if let Some(known) = self.0.read().ok()?.iter().find(is_it) {
            return Some(Arc::clone(known));
        }
        let proven = Arc::new(prove(block, policy, styles)?);
        let mut all = self.0.write().ok()?;
        if !all.iter().any(|proven| Arc::ptr_eq(&proven.block, block)) {
            all.push(Arc::clone(&proven));
        }
        Some(proven)
    }
}

fn prove(block: &Arc<ContactBlock>, policy: &PagePolicy, styles: &StyleGuard) -> Option<ProvenBlock> {
    let before = format!(
        "<!doctype html><html lang=\"{}\" dir=\"{}\"><head><meta charset=\"utf-8\"></head><body>{}",
        policy.lang,
        policy.dir.as_str(),
        // As deep as a block may stand, so that the depth of each page need not be counted again.
        "<div>".repeat(limits::BLOCK_DEPTH),
    );
    let html = format!("{before}{}{}</body></html>", block.html, "</div>".repeat(limits::BLOCK_DEPTH));
    let expected = Expected { block, at: before.len(), styles, proven: None };
    let seen = walk::finished(&html, policy, expected).ok()?;
    Some(ProvenBlock { block: Arc::clone(block), uses: seen.uses })
}
