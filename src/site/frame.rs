//! What all pages of one campaign and locale share, made once.

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use tera::{Map, Value};

use super::assets::AssetNames;
use super::contact_block::{self, Blocks, ContactBlock, Orders};
use super::plan::CampaignPlan;
use super::route::{self, Root};
use super::say::Say;
use super::shared::Shared;
use crate::catalog::contact::Variables;
use crate::catalog::{Campaign, Catalog, Contact, Page, PageKind, Registry};
use crate::diag::Diagnostics;
use crate::source::{Config, LocaleId};
use crate::text::fluent::Messages;

/// The frame of a campaign: its assets and, by locale, its words and contact blocks.
#[derive(Debug)]
pub struct Frame {
    /// The names of the campaign's assets.
    pub assets: Arc<AssetNames>,
    words: Arc<FrameWords>,
    /// By locale, and then by the depth of pages, what they share: made when the first of them is.
    shared: BTreeMap<LocaleId, Vec<OnceLock<Arc<Shared>>>>,
}

/// All words of a frame.
#[derive(Debug)]
struct FrameWords {
    made_from: Ingredients,
    /// The contacts that messages may show.
    variables: Variables,
    locales: BTreeMap<LocaleId, LocaleFrame>,
    faults: Diagnostics,
}

/// Everything that the words of a frame are made from.
#[derive(Debug)]
struct Ingredients {
    config: Arc<Config>,
    registry: Arc<Registry>,
    messages: Arc<Messages>,
    campaign: Arc<Campaign>,
    locales: Vec<LocaleId>,
    orders: Orders,
    help_page: Option<String>,
}

/// A campaign's words in the reader's locale, as HTML that says its language where that is another.
#[derive(Debug, Clone)]
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

    /// The words as templates take them.
    pub(super) fn value(&self) -> Value {
        let words = [
            ("id", &self.id),
            ("title", &self.title),
            ("tagline", &self.tagline),
            ("description", &self.description),
        ];
        Map::from_iter(words.map(|(name, text)| (name.into(), text.as_str().into()))).into()
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
    /// Makes the frame of a planned campaign, or takes over that of `before` where it would be the same.
    /// What is wrong with it is told either way.
    pub fn new(
        catalog: &Catalog,
        plan: &CampaignPlan,
        assets: &Arc<AssetNames>,
        before: Option<&Self>,
        out: &mut Diagnostics,
    ) -> Self {
        let made_from = Ingredients::of(catalog, plan);
        let kept = before.map(|before| &before.words).filter(|words| words.made_from.are(&made_from));
        let words = kept.map_or_else(|| Arc::new(FrameWords::new(catalog, plan, made_from)), Arc::clone);
        out.extend(words.faults.iter().cloned());
        let deepest = plan.outputs.iter().map(|output| route::depth(output.address.path())).max();
        let slots = || (0..=deepest.unwrap_or(0)).map(|_| OnceLock::new()).collect();
        let shared = plan.locales.iter().map(|locale| (locale.clone(), slots())).collect();
        Self { assets: Arc::clone(assets), words, shared }
    }

    /// The contact block of a page in a locale, or of an output that is no page.
    pub fn block(
        &self,
        catalog: &Catalog,
        plan: &CampaignPlan,
        locale: &LocaleId,
        page: Option<&Page>,
    ) -> Option<&Arc<ContactBlock>> {
        self.locale(locale)?.blocks.of(catalog, &plan.campaign, page)
    }

    /// The contacts that messages may show.
    pub(super) fn variables(&self) -> &Variables {
        &self.words.variables
    }

    /// What pages in a locale share whose way to the root is `root`. `None` when the frame does not have
    /// the locale.
    pub(super) fn shared(
        &self,
        catalog: &Catalog,
        plan: &CampaignPlan,
        locale: &LocaleId,
        root: &Root,
    ) -> Option<Arc<Shared>> {
        let frame = self.locale(locale)?;
        let make = || Arc::new(Shared::new(catalog, plan, frame, locale, root));
        let slots = self.shared.get(locale)?;
        let slot = root.depth().and_then(|depth| slots.get(depth));
        Some(slot.map_or_else(make, |slot| Arc::clone(slot.get_or_init(make))))
    }

    /// What all pages in a locale share.
    pub(super) fn locale(&self, locale: &LocaleId) -> Option<&LocaleFrame> {
        self.words.locales.get(locale)
    }
}

impl Ingredients {
    fn of(catalog: &Catalog, plan: &CampaignPlan) -> Self {
        let help_page = plan.pages.iter().find(|page| page.meta.kind == PageKind::Help);
        Self {
            config: Arc::clone(&catalog.config),
            registry: Arc::clone(&catalog.registry),
            messages: Arc::clone(&catalog.messages),
            campaign: Arc::clone(&plan.campaign),
            locales: plan.locales.clone(),
            orders: Orders::of(catalog, plan),
            help_page: help_page.map(|page| page.id.clone()),
        }
    }

    fn are(&self, others: &Self) -> bool {
        Arc::ptr_eq(&self.config, &others.config)
            && Arc::ptr_eq(&self.registry, &others.registry)
            && Arc::ptr_eq(&self.messages, &others.messages)
            && Arc::ptr_eq(&self.campaign, &others.campaign)
            && self.locales == others.locales
            && self.orders == others.orders
            && self.help_page == others.help_page
    }
}

impl FrameWords {
    fn new(catalog: &Catalog, plan: &CampaignPlan, made_from: Ingredients) -> Self {
        let mut faults = Diagnostics::new();
        let locales = plan.locales.iter().map(|locale| {
            let frame = locale_frame(catalog, &made_from, locale, &mut faults);
            (locale.clone(), frame)
        });
        let locales = locales.collect();
        Self { made_from, variables: Variables::of(&catalog.registry), locales, faults }
    }
}

fn locale_frame(
    catalog: &Catalog,
    made_from: &Ingredients,
    locale: &LocaleId,
    out: &mut Diagnostics,
) -> LocaleFrame {
    let say = Say::new(catalog, locale);
    let campaign = &made_from.campaign;
    let id = format!("campaign-{}", campaign.id);
    let emergency = catalog.registry.emergency();
    LocaleFrame {
        words: CampaignWords {
            id: campaign.id.clone(),
            title: say.html(&id, &[], out),
            tagline: say.attribute_html(&id, Some("tagline"), &[], out),
            description: say.attribute_html(&id, Some("description"), &[], out),
        },
        title: say.plain(&id, &[], out),
        description: say.attribute_plain(&id, Some("description"), &[], out),
        emergency: emergency.and_then(contact_block::inline).unwrap_or_default(),
        emergency_text: emergency.and_then(Contact::printed).unwrap_or_default().to_owned(),
        help_page: made_from.help_page.clone(),
        blocks: Blocks::new(catalog, &made_from.orders, locale, out),
    }
}
