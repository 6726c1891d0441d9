//! What of a project a preview shows, and how.

use std::sync::Arc;

use crate::diag::{Diagnostics, Language};
use crate::l10n::pseudo;
use crate::site::Scope;
use crate::source::{Config, OutputStyle, World, load_config};
use crate::text::fluent::Marks;

/// What somebody who starts a preview asks for.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Campaigns and locales, as a build takes them.
    pub scope: Scope,
    /// Whether pages are made for a folder, and not for a server.
    pub offline: bool,
    /// Whether there are pseudo-locales instead of translations.
    pub pseudo: bool,
    /// Whether pages tell translators about their messages.
    pub marks: Marks,
    /// The language that faults are told in.
    pub language: Language,
}

impl Asked {
    /// Reads `handbill.toml` as it is asked for. `None` when it cannot be used.
    pub(crate) fn config(&self, world: &dyn World, out: &mut Diagnostics) -> Option<Arc<Config>> {
        let mut config = load_config(world, out)?;
        if self.offline {
            config.style = OutputStyle::Offline;
        }
        Some(Arc::new(config))
    }

    /// Faults as this preview tells them: what is kept from readers until it is mended is a fault to whoever
    /// writes it.
    pub(crate) fn told(&self, faults: Diagnostics) -> Diagnostics {
        faults.sorted().folded().uncontained().told_in(self.language)
    }

    /// Whether the words of readers are pseudo-locales.
    pub(crate) fn is_pseudo(&self) -> bool {
        self.pseudo || self.scope.locales.iter().any(pseudo::is_pseudo)
    }
}
