//! Plans with what is wrong with them, and plans taken over from an earlier reading of the project.

use std::sync::Arc;

use super::{CampaignPlan, Scope, anew, outside, shape};
use crate::catalog::{Campaign, Catalog};
use crate::diag::{Diagnostic, Diagnostics};
use crate::source::LocaleId;

/// The plan of a campaign, with the catalog it was made from and what was found wrong on the way.
#[derive(Debug, Clone)]
pub struct Planned {
    /// The plan.
    pub plan: Arc<CampaignPlan>,
    /// The catalog that its pages are of.
    pub catalog: Arc<Catalog>,
    /// The locales that were asked for; empty means all.
    pub(super) asked: Vec<LocaleId>,
    faults: Arc<Diagnostics>,
    /// What is wrong with the links of each page, in the order of the plan's pages.
    links: Vec<Diagnostics>,
}

/// Plans every campaign in scope, in the order of their ids, and tells what is wrong with them.
pub fn plan(catalog: &Arc<Catalog>, scope: &Scope, out: &mut Diagnostics) -> Vec<Planned> {
    let planned = plan_again(&[], catalog, scope);
    out.extend(planned.iter().flat_map(Planned::faults).cloned());
    planned
}

/// Plans every campaign in scope as [`plan`] does. What nothing has changed for but the words of pages
/// is taken over from `before`, the plans of an earlier catalog of the same project.
pub fn plan_again(before: &[Planned], catalog: &Arc<Catalog>, scope: &Scope) -> Vec<Planned> {
    let asked = |id: &String| scope.campaigns.is_empty() || scope.campaigns.contains(id);
    let campaigns = catalog.campaigns.values().filter(|campaign| asked(&campaign.id));
    let planned = campaigns.map(|campaign| {
        let before = before.iter().find(|before| before.plan.campaign.id == campaign.id);
        let taken_over = before.and_then(|before| before.with_pages_of(catalog, campaign, scope));
        taken_over.unwrap_or_else(|| Planned::new(catalog, campaign, scope))
    });
    planned.collect()
}

impl Planned {
    fn new(catalog: &Arc<Catalog>, campaign: &Arc<Campaign>, scope: &Scope) -> Self {
        let (plan, faults) = anew::plan_campaign(catalog, campaign, scope);
        let links = plan.pages.iter().map(|page| outside::report(catalog, &plan, page)).collect();
        Self {
            plan: Arc::new(plan),
            catalog: Arc::clone(catalog),
            asked: scope.locales.clone(),
            faults: Arc::new(faults),
            links,
        }
    }

    /// The same plan with the pages of another catalog. `None` where more than their words may differ.
    fn with_pages_of(&self, catalog: &Arc<Catalog>, campaign: &Arc<Campaign>, scope: &Scope) -> Option<Self> {
        let is_asked_alike = self.asked == scope.locales && Arc::ptr_eq(&self.plan.campaign, campaign);
        if !is_asked_alike {
            return None;
        }
        let changed = shape::changed_pages(self, catalog)?;
        let plan = if changed.is_empty() {
            Arc::clone(&self.plan)
        } else {
            Arc::new(shape::with_pages(&self.plan, &changed)?)
        };
        let mut links = self.links.clone();
        for ((old, new), told) in self.plan.pages.iter().zip(&plan.pages).zip(&mut links) {
            if !Arc::ptr_eq(old, new) {
                *told = outside::report(catalog, &plan, new);
            }
        }
        Some(Self {
            plan,
            catalog: Arc::clone(catalog),
            asked: self.asked.clone(),
            faults: Arc::clone(&self.faults),
            links,
        })
    }

    /// Everything that was found wrong while the campaign was planned.
    pub fn faults(&self) -> impl Iterator<Item = &Diagnostic> {
        self.faults.iter().chain(self.links.iter().flat_map(Diagnostics::iter))
    }
}
