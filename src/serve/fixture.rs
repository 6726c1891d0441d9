//! Projects to look at in the tests of this room.

use std::sync::Arc;

use crate::catalog::{self, Catalog};
use crate::diag::Diagnostics;
use crate::edition::Press;
use crate::render::{Draft, Templates};
use crate::site::{self, CampaignPlan, Output, Scope};
use crate::source::{Date, Disk, LocaleId, Memory, World, load_config, load_inventory};

/// The repository's own project: the widest use of everything there is.
pub(super) fn reference() -> Arc<Catalog> {
    read(&Disk::open(env!("CARGO_MANIFEST_DIR").as_ref()).unwrap()).0
}

/// Two pages in English, `index` and `get-help`, with these files beside or instead.
pub(super) fn small(files: &[(&str, &str)]) -> (Arc<Catalog>, Diagnostics) {
    let config = "source = \"en\"\nexit = \"https://www.weather.gov/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n\
                  [[locale]]\nid = \"es\"\nname = \"Español\"\n";
    let page = |kind: &str| {
        format!(
            "+++\ntitle = \"T\"\ndescription = \"D.\"\nkind = \"{kind}\"\n+++\n\n## Say {{#say}}\n\nText.\n"
        )
    };
    let world = Memory::new(Date::new(2026, 11, 22).unwrap())
        .with("handbill.toml", config)
        .with("data/contacts.toml", include_str!("../../tests/suite/base/contacts.toml"))
        .with("campaigns/hub.toml", "base_url = \"https://signs.example.org/\"\n")
        .with("locales/en/campaigns.ftl", include_str!("../../locales/en/campaigns.ftl"))
        .with("locales/en/contacts.ftl", include_str!("../../locales/en/contacts.ftl"))
        .with("locales/en/interface.ftl", include_str!("../../locales/en/interface.ftl"))
        .with("content/en/index.md", page("home"))
        .with("content/en/get-help.md", page("help"));
    read(&files.iter().fold(world, |world, (path, text)| world.with(path, *text)))
}

fn read(world: &dyn World) -> (Arc<Catalog>, Diagnostics) {
    let mut out = Diagnostics::new();
    let config = load_config(world, &mut out).unwrap();
    let inventory = load_inventory(world, &config, &mut out);
    let catalog = catalog::build(&config, &inventory, world.today(), &mut out);
    (Arc::new(catalog), out)
}

/// One campaign in one locale.
pub(super) fn scope(campaign: &str, locale: &str) -> Scope {
    Scope { campaigns: vec![campaign.to_owned()], locales: vec![LocaleId::parse(locale).unwrap()] }
}

/// What a campaign has in a locale under an id.
pub(super) fn find<'p>(plan: &'p CampaignPlan, locale: &str, id: &str) -> &'p Output {
    let is_it =
        |output: &&Arc<Output>| output.locale.as_str() == locale && output.id().is_some_and(|own| own == id);
    plan.outputs.iter().find(is_it).unwrap()
}

/// What pages are made with.
pub(super) struct Bench {
    pub(super) press: Press,
}

impl Bench {
    pub(super) fn new(catalog: &Arc<Catalog>, scope: &Scope) -> Self {
        let mut out = Diagnostics::new();
        let planned = site::plan(catalog, scope, &mut out).pop().unwrap();
        let press = Press::new(&planned, &Templates::new(&catalog.theme), None, &mut out).unwrap();
        Self { press }
    }

    pub(super) fn draft(&self, output: &Output) -> Draft {
        let base = self.press.plan().campaign.base_path().to_owned();
        self.press.draft(output, &base, &mut Diagnostics::new()).unwrap()
    }

    pub(super) fn drafts(&self) -> Vec<Draft> {
        self.press.plan().outputs.iter().map(|output| self.draft(output)).collect()
    }

    pub(super) fn sealed(&self, draft: Draft, output: &Output) -> String {
        let mut out = Diagnostics::new();
        match self.press.seal(output, draft, &mut out) {
            Some(sealed) => sealed.html().to_owned(),
            None => panic!("{out:?}"),
        }
    }
}
