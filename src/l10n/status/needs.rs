//! Which campaigns need which units.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::catalog::{Campaign, Catalog, Page, Quiz, Unit, quiz_names};

/// The campaigns that need each unit. A unit that is not in it is needed by all.
pub(super) struct Needs<'c>(BTreeMap<Unit, BTreeSet<&'c str>>);

impl<'c> Needs<'c> {
    /// Those of a project. A page is needed where it is shown; the words of a quiz, an indicator or a
    /// campaign where these are. All other messages may stand on any page.
    pub(super) fn of(catalog: &'c Catalog) -> Self {
        let mut needs: BTreeMap<Unit, BTreeSet<&'c str>> = BTreeMap::new();
        for page in catalog.pages.values() {
            needs.insert(Unit::Page(page.id.clone()), showing(catalog, page));
        }
        for campaign in catalog.campaigns.values() {
            let name = Unit::Message(format!("campaign-{}", campaign.id));
            needs.entry(name).or_default().insert(&campaign.id);
        }
        for indicator in catalog.indicators.iter() {
            let selects =
                |campaign: &&Arc<Campaign>| campaign.selects(&indicator.industries, &indicator.audiences);
            let campaigns = catalog.campaigns.values().filter(selects).map(|campaign| campaign.id.as_str());
            let message = Unit::Message(format!("indicator-{}", indicator.id.value));
            needs.entry(message).or_default().extend(campaigns);
        }
        for quiz in catalog.quizzes.values() {
            let Some(campaigns) = carrying(catalog, quiz) else { continue };
            let mut messages = vec![quiz_names::quiz(&quiz.logic.id)];
            messages.extend(quiz.logic.items.iter().map(|item| quiz.message(&item.id)));
            for message in messages {
                needs.entry(Unit::Message(message)).or_default().extend(&campaigns);
            }
        }
        Self(needs)
    }

    /// Those of `campaigns` that need a unit.
    pub(super) fn campaigns(&self, unit: &Unit, campaigns: &[&'c str]) -> Vec<&'c str> {
        let needing = self.0.get(unit);
        let needs = |id: &&&str| needing.is_none_or(|needing| needing.contains(**id));
        campaigns.iter().filter(needs).copied().collect()
    }
}

fn showing<'c>(catalog: &'c Catalog, page: &Page) -> BTreeSet<&'c str> {
    let module =
        catalog.modules.get(&page.id).and_then(|module| catalog.pages.get(module)).map(|page| &**page);
    let showing = catalog.campaigns.values().filter(|campaign| campaign.shows(page, module));
    showing.map(|campaign| campaign.id.as_str()).collect()
}

/// The campaigns that carry the module of a quiz. `None` when it has no module: then any page may
/// show its questions.
fn carrying<'c>(catalog: &'c Catalog, quiz: &Quiz) -> Option<BTreeSet<&'c str>> {
    let modules: Vec<_> = catalog.pages.values().filter(|page| quiz.belongs_to(page)).collect();
    let campaigns = modules.iter().flat_map(|module| showing(catalog, module)).collect();
    (!modules.is_empty()).then_some(campaigns)
}
