//! Looks through a whole generation while nobody waits: what is wrong with translations, and what is wrong
//! on finished pages that nobody has opened.
//!
//! One page after the other is made, read and dropped, so it needs the memory of one page; it stops as
//! soon as there is a newer generation.
//!
//! **Not here:** what only a build looks at, namely links that jump into other finished pages.

use std::sync::Arc;
use std::time::Duration;

use super::generation::Generation;
use super::shown::Shown;
use super::workshop::Workshop;
use crate::diag::Diagnostics;
use crate::l10n::{lint, toml};
use crate::source::Inventory;

/// Time without a change before a survey begins: somebody who writes needs both cores.
pub(crate) const IDLE: Duration = Duration::from_millis(1500);

/// Surveys a generation. `None` when a newer one has come meanwhile.
pub(crate) fn survey(
    workshop: &Workshop,
    generation: &Arc<Generation>,
    inventory: &Inventory,
) -> Option<Diagnostics> {
    let is_current = || workshop.stage.newest().number == generation.number;
    let mut found = Diagnostics::new();
    let catalog = generation.catalog.as_ref()?;
    lint::check(catalog, inventory, &mut found);
    toml::check(&catalog.config, inventory, &mut found);
    for campaign in generation.campaigns() {
        for output in &campaign.planned.plan.outputs {
            if !is_current() {
                return None;
            }
            found.extend(Shown::of(generation, campaign, output, None).faults.iter().cloned());
        }
    }
    is_current().then_some(found)
}
