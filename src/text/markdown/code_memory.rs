//! What was coloured already, for all pages and threads.
//!
//! A block stands in each translation of its page, letter by letter, and blocks that differ share most of
//! their lines. [`super::code`] asks here first. What is kept is what colouring would give again, so it
//! makes no difference to a page who came first.
//!
//! **Invariant:** no lock is held while something is coloured, and what is kept has a limit.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use syntect::parsing::{ParseState, ScopeStack, SyntaxReference};

use crate::source::limits;

/// How far colouring has come: all that the colours of the next line depend on, beside its text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Coloring {
    pub state: ParseState,
    pub scopes: ScopeStack,
}

impl Coloring {
    /// At the start of a block.
    pub(super) fn new(syntax: &SyntaxReference) -> Self {
        Self { state: ParseState::new(syntax), scopes: ScopeStack::new() }
    }
}

/// A line in colours.
#[derive(Debug)]
pub(super) struct ColouredLine {
    /// Its HTML.
    pub spans: String,
    /// How many spans are open at once in it, beside those that were open before.
    pub deepest: isize,
    /// How many more spans are open behind it than before.
    pub change: isize,
    /// How far colouring has come behind it.
    pub after: Coloring,
}

/// Blocks and lines in colours.
#[derive(Debug, Default)]
pub(super) struct CodeMemory {
    kept: Mutex<Kept>,
}

/// Blocks by the name of their language and their text; lines by their text, each with how far colouring
/// had come before it.
#[derive(Debug, Default)]
struct Kept {
    blocks: HashMap<String, HashMap<String, Arc<str>>>,
    lines: HashMap<String, Vec<(Coloring, Arc<ColouredLine>)>>,
    n_bytes: usize,
}

/// What a line takes in memory beside its text and spans, about: stacks of contexts and scopes.
const LINE_BYTES: usize = 1 << 10;

/// A line that stands in so many surroundings is compared with no more.
const SURROUNDINGS: usize = 16;

impl CodeMemory {
    /// The spans of a block that was coloured before.
    pub(super) fn block(&self, syntax: &str, code: &str) -> Option<String> {
        let html = Arc::clone(self.kept().blocks.get(syntax)?.get(code)?);
        Some(html.to_string())
    }

    /// Keeps the spans of a block.
    pub(super) fn keep_block(&self, syntax: &str, code: &str, html: &str) {
        let html: Arc<str> = Arc::from(html);
        let mut kept = self.kept();
        kept.make_room(code.len() + html.len());
        kept.blocks.entry(syntax.to_owned()).or_default().insert(code.to_owned(), html);
    }

    /// A line that was coloured before, behind the same; or else as `colour` does it.
    pub(super) fn line<E>(
        &self,
        before: &Coloring,
        line: &str,
        colour: impl FnOnce() -> Result<ColouredLine, E>,
    ) -> Result<Arc<ColouredLine>, E> {
        if let Some(found) = self.kept().line(before, line) {
            return Ok(found);
        }
        let coloured = Arc::new(colour()?);
        let mut kept = self.kept();
        kept.make_room(line.len() + coloured.spans.len() + LINE_BYTES);
        let lines = kept.lines.entry(line.to_owned()).or_default();
        if lines.len() < SURROUNDINGS {
            lines.push((before.clone(), Arc::clone(&coloured)));
        }
        Ok(coloured)
    }

    /// How many bytes are kept, about.
    #[cfg(test)]
    pub(super) fn n_bytes(&self) -> usize {
        self.kept().n_bytes
    }

    /// Nobody leaves anything half done here, so what a thread that died has left is sound.
    fn kept(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Kept {
    fn line(&self, before: &Coloring, line: &str) -> Option<Arc<ColouredLine>> {
        let lines = self.lines.get(line)?;
        lines.iter().find(|(known, _)| known == before).map(|(_, coloured)| Arc::clone(coloured))
    }

    /// Makes room for so many bytes. When there is none, all is forgotten: the translations of a page are
    /// read at about the same time, so what comes next is rarely what was long ago.
    fn make_room(&mut self, n_bytes: usize) {
        if self.n_bytes + n_bytes > limits::CODE_MEMORY_BYTES {
            *self = Self::default();
        }
        self.n_bytes += n_bytes;
    }
}
