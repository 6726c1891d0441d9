//! What pages and messages draw on: registries, campaigns, the theme, and the guard that knows them.
//!
//! **Never here:** texts.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::Desk;
use crate::catalog::{
    Campaign, Citations, Indicator, Registry, TermRules, Theme, campaign, citation, contact, indicator,
    register, terms, theme,
};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::source::{Ingredients, Inventory, LocaleId, Made, ThemeFile};
use crate::text::guard::{Guard, Registered};

/// What stands in registries, campaigns and the theme.
#[derive(Debug)]
pub(super) struct Registries {
    pub(super) registry: Made<Arc<Registry>>,
    pub(super) citations: Made<Arc<Citations>>,
    pub(super) indicators: Made<Arc<Vec<Indicator>>>,
    pub(super) theme: Made<Arc<Theme>>,
    pub(super) campaigns: Made<Arc<BTreeMap<String, Arc<Campaign>>>>,
    pub(super) term_rules: Made<Arc<BTreeMap<LocaleId, TermRules>>>,
    pub(super) guard: Made<Kept>,
}

/// A guard with what it knows, so that one that knows the same need not be another.
#[derive(Debug, Clone)]
pub(super) struct Kept {
    pub(super) registered: Arc<Registered>,
    /// The hosts among it.
    pub(super) hosts: Arc<BTreeSet<String>>,
    pub(super) guard: Arc<Guard>,
}

impl Desk<'_> {
    /// Reads registries, campaigns and the theme.
    pub(super) fn registries(&self, out: &mut Diagnostics) -> Registries {
        let Inventory { registries, .. } = self.inventory;
        let before = self.before;
        let file = registries.get("contacts");
        let registry = Made::again(
            before.map(|before| &before.registries.registry),
            Ingredients::new().and_perhaps(file),
            out,
            |out| {
                let registry = file.map(|file| contact::read(file, out)).unwrap_or_default();
                contact::check(&registry, self.today, out);
                Arc::new(registry)
            },
        );
        let file = registries.get("sources");
        let citations = Made::again(
            before.map(|before| &before.registries.citations),
            Ingredients::new().and_perhaps(file),
            out,
            |out| Arc::new(file.map(|file| citation::read(file, out)).unwrap_or_default()),
        );
        let file = registries.get("indicators");
        let from = Ingredients::new().and_perhaps(file).and(citations.part());
        let indicators = Made::again(before.map(|before| &before.registries.indicators), from, out, |out| {
            let read = file.map(|file| indicator::read(file, citations.part(), out));
            Arc::new(read.unwrap_or_default())
        });
        let theme = Made::again(
            before.map(|before| &before.registries.theme),
            theme_ingredients(self.inventory),
            out,
            |out| Arc::new(theme::read(&self.inventory.theme, out)),
        );
        let campaigns = self.campaigns(&registry, &theme, out);
        let from = Ingredients::new().and_all(self.inventory.term_rules.values());
        let term_rules = Made::again(before.map(|before| &before.registries.term_rules), from, out, |out| {
            Arc::new(terms::read(self.config, &self.inventory.term_rules, out))
        });
        let guard = self.guard(&registry, &citations, &campaigns, out);
        Registries { registry, citations, indicators, theme, campaigns, term_rules, guard }
    }

    /// The campaigns; a project without any has nothing to publish.
    fn campaigns(
        &self,
        registry: &Made<Arc<Registry>>,
        theme: &Made<Arc<Theme>>,
        out: &mut Diagnostics,
    ) -> Made<Arc<BTreeMap<String, Arc<Campaign>>>> {
        let files = &self.inventory.campaigns;
        let from = Ingredients::new().and(registry.part()).and(theme.part()).and_all(files.values());
        Made::again(self.before.map(|before| &before.registries.campaigns), from, out, |out| {
            let frame =
                campaign::Frame { config: self.config, registry: registry.part(), theme: theme.part() };
            let read = |(id, file): (&String, _)| {
                Some((id.clone(), Arc::new(campaign::read(id, file, &frame, out)?)))
            };
            let campaigns = files.iter().filter_map(read).collect();
            campaign::report_same_address(&campaigns, out);
            if files.is_empty() {
                out.push(
                    Diagnostic::error(Code::CampaignUnknown, "the project has no campaign")
                        .in_file("campaigns")
                        .help("start one with `handbill new campaign NAME`"),
                );
            }
            Arc::new(campaigns)
        })
    }

    /// The guard. One that knows what the one before knew is the same: nothing needs to be looked
    /// through again because the hours of a contact changed.
    fn guard(
        &self,
        registry: &Made<Arc<Registry>>,
        citations: &Made<Arc<Citations>>,
        campaigns: &Made<Arc<BTreeMap<String, Arc<Campaign>>>>,
        out: &mut Diagnostics,
    ) -> Made<Kept> {
        let from = Ingredients::new().and(registry.part()).and(citations.part()).and(campaigns.part());
        let before = self.before.map(|before| &before.registries.guard);
        Made::again(before, from, out, |_| {
            let registered =
                register::registered(self.config, registry.part(), citations.part(), campaigns.part());
            match before.map(Made::part).filter(|before| *before.registered == registered) {
                Some(before) => before.clone(),
                None => Kept {
                    hosts: hosts(before.map(Made::part), &registered),
                    registered: Arc::new(registered.clone()),
                    guard: Arc::new(Guard::new(registered)),
                },
            }
        })
    }
}

/// The registered hosts, which are the same value as before when they are the same.
fn hosts(before: Option<&Kept>, registered: &Registered) -> Arc<BTreeSet<String>> {
    match before.filter(|before| *before.hosts == registered.hosts) {
        Some(before) => Arc::clone(&before.hosts),
        None => Arc::new(registered.hosts.clone()),
    }
}

fn theme_ingredients(inventory: &Inventory) -> Ingredients {
    let files = inventory.theme.files.values();
    files.fold(Ingredients::new(), |ingredients, file| match file {
        ThemeFile::Text(source) => ingredients.and(source),
        ThemeFile::Bytes(bytes) => ingredients.and_bytes(bytes),
    })
}

/// A project without contacts cannot be built.
pub(super) fn report_missing_registries(inventory: &Inventory, out: &mut Diagnostics) {
    if !inventory.registries.contains_key("contacts") {
        out.push(
            Diagnostic::error(Code::ContactOrder, "there is no contact registry")
                .in_file("data/contacts.toml")
                .why("a page without a way to get help cannot leave the program")
                .help("write data/contacts.toml; `handbill init` shows one"),
        );
    }
    for (name, file) in &inventory.registries {
        if !matches!(name.as_str(), "contacts" | "sources" | "indicators") {
            out.push(
                Diagnostic::said(Severity::Hint, Code::FileUnexpected, Said::new("file-unread"))
                    .in_file(file.path()),
            );
        }
    }
}
