//! View and theme to draft: the one room that runs templates.

use crate::source::RelPath;

/// A page as a template left it: not yet fit to leave the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its path in the campaign's output folder.
    pub path: RelPath,
    /// Its HTML.
    pub html: String,
}

/// What a template writes where the contact block belongs. `seal` replaces it.
pub const CONTACT_SLOT: &str = "<contact-block></contact-block>";
