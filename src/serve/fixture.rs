//! Projects to look at in the tests of this room.

use crate::catalog::{self, Catalog};
use crate::diag::{Diagnostics, SourceFile};
use crate::edition::page_of;
use crate::render::{Draft, Renderer};
use crate::seal::{PagePolicy, StyleGuard, seal};
use crate::site::{self, CampaignPlan, Frame, Output, Scope, Shows};
use crate::source::{Date, Disk, LocaleId, Memory, World, load_config, load_inventory};

/// The repository's own project: the widest use of everything there is.
pub(super) fn reference() -> Catalog {
    read(&Disk::open(env!("CARGO_MANIFEST_DIR").as_ref()).unwrap()).0
}

/// Two pages in English, `index` and `get-help`, with these files beside or instead.
pub(super) fn small(files: &[(&str, &str)]) -> (Catalog, Diagnostics) {
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

fn read(world: &dyn World) -> (Catalog, Diagnostics) {
    let mut out = Diagnostics::new();
    let config = load_config(world, &mut out).unwrap();
    let inventory = load_inventory(world, &config, &mut out);
    let catalog = catalog::build(&config, &inventory, world.today(), &mut out);
    (catalog, out)
}

/// One campaign in one locale.
pub(super) fn scope(campaign: &str, locale: &str) -> Scope {
    Scope { campaigns: vec![campaign.to_owned()], locales: vec![LocaleId::parse(locale).unwrap()] }
}

/// What a campaign has in a locale under an id.
pub(super) fn find<'p, 'c>(plan: &'p CampaignPlan<'c>, locale: &str, id: &str) -> &'p Output<'c> {
    let is_it =
        |output: &&Output<'_>| output.locale.as_str() == locale && output.id().is_some_and(|own| own == id);
    plan.outputs.iter().find(is_it).unwrap()
}

/// What pages are made with.
pub(super) struct Press<'c> {
    pub(super) catalog: &'c Catalog,
    pub(super) plan: CampaignPlan<'c>,
    frame: Frame,
    renderer: Renderer,
    styles: StyleGuard,
}

impl<'c> Press<'c> {
    pub(super) fn new(catalog: &'c Catalog, scope: &Scope) -> Self {
        let mut out = Diagnostics::new();
        let plan = site::plan(catalog, scope, &mut out).pop().unwrap();
        let (mut names, _) = site::theme_files(catalog, plan.campaign);
        site::media_files(catalog, &plan, &mut names);
        let renderer = Renderer::new(catalog, &names, &mut out).unwrap();
        let mut sheets = catalog.theme.styles.clone();
        sheets.push(SourceFile::new("tokens", catalog.theme.token_css(&plan.campaign.tokens)));
        let styles = StyleGuard::new(&sheets, &mut out);
        let frame = Frame::new(catalog, &plan, names, &mut out);
        Self { catalog, plan, frame, renderer, styles }
    }

    pub(super) fn draft(&self, output: &Output<'c>) -> Draft {
        let mut out = Diagnostics::new();
        let view = site::view(self.catalog, &self.plan, &self.frame, output, &mut out).unwrap();
        self.renderer.render(&view, &mut out).unwrap()
    }

    pub(super) fn drafts(&self) -> Vec<Draft> {
        self.plan.outputs.iter().map(|output| self.draft(output)).collect()
    }

    pub(super) fn sealed(&self, draft: Draft, output: &Output<'c>) -> String {
        let block = self.frame.block(self.catalog, &self.plan, output.locale, page_of(output)).unwrap();
        let policy = PagePolicy {
            lang: output.locale.to_string(),
            dir: output.locale.direction(),
            style: self.catalog.config.style,
            inline: Vec::new(),
            refresh: matches!(output.shows, Shows::Redirect { .. }),
        };
        let path = draft.path.clone();
        match seal(draft, block, &policy, &self.styles) {
            Ok(sealed) => sealed.html().to_owned(),
            Err(fault) => panic!("{}: {}", path.as_str(), fault.message),
        }
    }
}
