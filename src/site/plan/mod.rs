//! Decides which outputs a campaign has and where each lies.
//!
//! [`plan`] plans every campaign, [`plan_again`] takes over what it can from the plans of an earlier
//! reading of the project. A [`Planned`] is a plan with what was found wrong while it was made.
//!
//! **Invariant:** no two outputs of a campaign share a path, not even on a file system that ignores
//! case. A clash is a diagnostic that names both.

mod anew;
mod clash;
mod output;
mod outside;
mod places;
mod planned;
mod shape;
mod training;

#[cfg(test)]
mod tests;

use std::collections::BTreeSet;
use std::sync::Arc;

use super::route::Address;
use crate::catalog::{Campaign, Page, Quiz};
use crate::source::{LocaleId, RelPath};

pub(super) use anew::terms_written_in;
pub use output::{Output, Shows};
pub use places::Place;
use places::Places;
pub use planned::{Planned, plan, plan_again};
pub use training::Records;
pub(super) use training::quiz_id;

/// What of a project is asked for.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Campaign ids; empty means all.
    pub campaigns: Vec<String>,
    /// Locales; empty means all. A site is built as if its campaign listed only these.
    pub locales: Vec<LocaleId>,
}

/// Everything one campaign publishes as HTML.
#[derive(Debug, Clone)]
pub struct CampaignPlan {
    /// The campaign.
    pub campaign: Arc<Campaign>,
    /// Its locales that are asked for, in the project's order.
    pub locales: Vec<LocaleId>,
    /// Its pages in the order of navigation; the home page first.
    pub pages: Vec<Arc<Page>>,
    /// The quizzes that have a page of their own, each with its module's page: practice has none.
    pub quizzes: Vec<(Arc<Quiz>, Arc<Page>)>,
    /// Its outputs, sorted by path.
    pub outputs: Vec<Arc<Output>>,
    shape: Arc<Shape>,
}

/// What stays as it is while only the words of pages change.
#[derive(Debug)]
struct Shape {
    /// Where each page lies in each of the plan's locales.
    places: Places,
    /// The images and documents that its pages show.
    images: BTreeSet<RelPath>,
}

/// The id under which the generated glossary is addressed, like a page.
pub(super) const GLOSSARY: &str = "glossary";

impl CampaignPlan {
    /// Where a page lies in a locale, and which locale its text is in. `None` when the campaign does
    /// not have the page.
    pub fn address(&self, locale: &LocaleId, page: &str) -> Option<(&Address, &LocaleId)> {
        let place = self.places(page).find(|(of, _)| *of == locale)?.1;
        Some((&place.address, &place.written_in))
    }

    /// Where a page lies in each locale that has it.
    pub fn places(&self, page: &str) -> impl Iterator<Item = (&LocaleId, &Place)> {
        let row = self.locales.iter().zip(self.row(page));
        row.filter_map(|(locale, place)| Some((locale, place.as_ref()?)))
    }

    /// Where a page lies in each of the plan's locales. Empty when the campaign does not have it.
    pub(super) fn row(&self, page: &str) -> &[Option<Place>] {
        self.shape.places.row(page)
    }

    /// The output at a path in the campaign's folder (`es/get-help/index.html`).
    pub fn output(&self, path: &str) -> Option<&Arc<Output>> {
        let at = self.outputs.binary_search_by(|output| output.address.path().as_str().cmp(path));
        at.ok().and_then(|at| self.outputs.get(at))
    }

    /// The address that search engines should keep for an output. A borrowed one is a copy, and the
    /// original is in the locale it was borrowed from, if the campaign has that; a redirect is none of
    /// its own. `None` where an output is for nobody to find, or half a copy.
    pub fn canonical<'a>(&'a self, output: &'a Output) -> Option<&'a Address> {
        let (from, own) = match &output.shows {
            Shows::Redirect { page } => {
                let (address, written_in) = self.address(&output.locale, &page.id)?;
                (Some(written_in), address)
            }
            _ => (output.borrowed_from(), &output.address),
        };
        let Some(from) = from else {
            return Some(own).filter(|_| output.is_whole());
        };
        let original = output.id().and_then(|id| self.address(from, &id));
        Some(original.map_or(own, |(address, _)| address))
    }

    /// Whether the campaign has a page.
    pub fn has(&self, page: &str) -> bool {
        self.row(page).first().is_some_and(Option::is_some)
    }

    /// The images and documents that its pages show.
    pub fn images(&self) -> impl Iterator<Item = &RelPath> {
        self.shape.images.iter()
    }

    /// Whether this plan was taken over from the other, or the other from this, with nothing changed but
    /// the words of pages.
    pub fn is_shaped_as(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.shape, &other.shape)
    }
}
