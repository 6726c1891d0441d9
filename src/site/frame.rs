//! What all pages of one campaign and locale share, made once.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use super::contact_block::{self, Blocks, ContactBlock};
use super::files::AssetNames;
use super::plan::CampaignPlan;
use super::say::Say;
use crate::catalog::contact::Variables;
use crate::catalog::{Catalog, Contact, Page, PageKind};
use crate::diag::Diagnostics;
use crate::source::LocaleId;

/// The frame of a campaign: its assets and, by locale, its words and contact blocks.
#[derive(Debug)]
pub struct Frame {
    /// The names of the campaign's assets.
    pub assets: AssetNames,
    /// The contacts that messages may show.
    pub(super) variables: Variables,
    pub(super) locales: BTreeMap<LocaleId, LocaleFrame>,
}

/// A campaign's words in the reader's locale, as HTML that says its language where that is another.
#[derive(Debug, Clone, Serialize)]
pub struct CampaignWords {
    id: String,
    title: String,
    tagline: String,
    description: String,
}

impl CampaignWords {
    /// The line under the title, as HTML.
    pub(super) fn tagline(&self) -> &str {
        &self.tagline
    }
}

/// What all pages of a campaign in one locale share.
#[derive(Debug)]
pub(super) struct LocaleFrame {
    /// The campaign's words for templates.
    pub(super) words: CampaignWords,
    /// The campaign's title as text.
    pub(super) title: String,
    /// The campaign's description as text.
    pub(super) description: String,
    /// The emergency number as a link.
    pub(super) emergency: String,
    /// The emergency number as text.
    pub(super) emergency_text: String,
    /// The page of kind `help`, if the campaign has one.
    pub(super) help_page: Option<String>,
    blocks: Blocks,
}

impl Frame {
    /// Makes the frame of a planned campaign.
    pub fn new(
        catalog: &Catalog,
        plan: &CampaignPlan<'_>,
        assets: AssetNames,
        out: &mut Diagnostics,
    ) -> Self {
        let locales =
            plan.locales.iter().map(|locale| ((*locale).clone(), locale_frame(catalog, plan, locale, out)));
        Self { locales: locales.collect(), variables: Variables::of(&catalog.registry), assets }
    }

    /// The contact block of a page in a locale, or of an output that is no page.
    pub fn block(
        &self,
        catalog: &Catalog,
        plan: &CampaignPlan<'_>,
        locale: &LocaleId,
        page: Option<&Page>,
    ) -> Option<&Arc<ContactBlock>> {
        self.locales.get(locale)?.blocks.of(catalog, plan.campaign, page)
    }
}

fn locale_frame(
    catalog: &Catalog,
    plan: &CampaignPlan<'_>,
    locale: &LocaleId,
    out: &mut Diagnostics,
) -> LocaleFrame {
    let say = Say::new(catalog, locale);
    let id = format!("campaign-{}", plan.campaign.id);
    let emergency = catalog.registry.emergency();
    LocaleFrame {
        words: CampaignWords {
            id: plan.campaign.id.clone(),
            title: say.html(&id, &[], out),
            tagline: say.attribute_html(&id, Some("tagline"), &[], out),
            description: say.attribute_html(&id, Some("description"), &[], out),
        },
        title: say.plain(&id, &[], out),
        description: say.attribute_plain(&id, Some("description"), &[], out),
        emergency: emergency.and_then(contact_block::inline).unwrap_or_default(),
        emergency_text: emergency.and_then(Contact::printed).unwrap_or_default().to_owned(),
        help_page: plan
            .pages
            .iter()
            .find(|page| page.meta.kind == PageKind::Help)
            .map(|page| page.id.clone()),
        blocks: Blocks::new(catalog, plan.campaign, &plan.pages, locale, out),
    }
}
