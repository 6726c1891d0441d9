//! A page as the preview shows it, with what is wrong with it.

use std::sync::Arc;

use super::concern::{Viewed, concerns};
use super::generation::{Campaigned, Generation};
use super::translate::{Lookup, dress};
use crate::audit::Reader;
use crate::diag::{Diagnostics, Severity};
use crate::edition::Press;
use crate::seal::Sealed;
use crate::site::{Assets, Output};
use crate::text::fluent::{Mark, Marks};

/// A page that was made, or could not be.
#[derive(Clone)]
pub(crate) struct Shown {
    /// The number of the generation that it is of.
    pub(crate) number: u64,
    /// The page as it was sealed. `None` when it could not be made.
    pub(crate) sealed: Option<Arc<Sealed>>,
    /// What tells it from any other: a hash of its bytes.
    pub(crate) mark: String,
    /// What was found wrong while it was made.
    pub(crate) faults: Arc<Diagnostics>,
    /// The messages that it shows, in a preview for translators.
    pub(crate) messages: Arc<Vec<Mark>>,
    /// The campaign that has it, and the files that it links. Not the press: that would hold on to a whole
    /// project for as long as somebody looks at the page.
    pub(crate) campaign: String,
    pub(crate) assets: Option<Arc<Assets>>,
    /// Whether an error keeps a build from publishing it as it is.
    pub(crate) is_sound: bool,
}

impl Shown {
    /// Makes a page of a generation.
    pub(crate) fn of(
        generation: &Generation,
        campaign: &Campaigned,
        output: &Output,
        base: Option<&str>,
    ) -> Self {
        let mut faults = Diagnostics::new();
        let press = generation.press(campaign);
        let made = press.as_ref().and_then(|press| make(press, output, base, &mut faults));
        let (sealed, messages) = made.map_or((None, Vec::new()), |(sealed, marks)| (Some(sealed), marks));
        let known = generation.base_faults();
        let concerned = generation.catalog.as_ref().is_some_and(|catalog| {
            let viewed = Viewed { catalog, campaign: &campaign.planned.plan.campaign, output };
            known.iter().any(|fault| fault.severity == Severity::Error && concerns(fault, viewed))
        });
        let mark = sealed.as_ref().map_or_else(String::new, |sealed| mark(sealed.html().as_bytes()));
        Self {
            number: generation.number,
            is_sound: sealed.is_some() && !concerned && !faults.has_errors(),
            sealed: sealed.map(Arc::new),
            mark,
            faults: Arc::new(faults),
            messages: Arc::new(messages),
            campaign: campaign.planned.plan.campaign.id.clone(),
            assets: press.map(|press| Arc::clone(press.assets())),
        }
    }
}

fn make(
    press: &Press,
    output: &Output,
    base: Option<&str>,
    out: &mut Diagnostics,
) -> Option<(Sealed, Vec<Mark>)> {
    let catalog = press.catalog();
    let draft = press.draft(output, base.unwrap_or(press.plan().campaign.base_path()), out)?;
    let (draft, messages) = match catalog.marks {
        Marks::Off => (draft, Vec::new()),
        Marks::On => {
            let dressed = dress(draft, &Lookup::new(catalog, output));
            (dressed.draft, dressed.shown)
        }
    };
    let sealed = press.seal(output, draft, out)?;
    // A page under another base leads to addresses that only the preview has. The survey reads it as a
    // build would write it.
    if base.is_none() {
        press.audit_page(output, &sealed, Reader::Tree, out);
    }
    Some((sealed, messages))
}

/// What tells bytes from any other, as an entity tag without its quotes.
pub(crate) fn mark(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().as_str()[..32].to_owned()
}
