//! Campaigns, from `campaigns/*.toml`: one published site each.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::contact::{self, Registry};
use super::page::{Page, PageKind};
use super::theme::{Colour, Theme};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile, Spanned};
use crate::source::toml::{self, Origin, Table};
use crate::source::{Config, ExitTarget, LocaleId, exit_target};

/// Industries or audiences that a campaign names, each with its place.
pub type Tags = BTreeMap<String, Place>;

/// A campaign: which locales, which industries, in which order contacts stand, in which colours.
#[derive(Debug, Clone)]
pub struct Campaign {
    /// Its id; with `campaign-` before it the id of its message.
    pub id: String,
    /// Where it will be published; ends in `/`.
    pub base_url: String,
    /// Where that is written.
    pub base_url_place: Place,
    /// Its locales, in the project's order.
    pub locales: Vec<LocaleId>,
    /// The industries it shows; `None` shows all.
    pub industries: Option<Tags>,
    /// The audiences it is for; `None` is everybody.
    pub audiences: Option<Tags>,
    /// The modules it carries; `None` carries those that its tags select.
    pub modules: Option<Tags>,
    /// The page shown as its home.
    pub home: Spanned<String>,
    /// Contact ids by audience, where they differ from the registry's order.
    pub ordering: BTreeMap<String, Vec<Spanned<String>>>,
    /// Where its quick exit leads.
    pub exit: ExitTarget,
    /// Its colours, by the theme's token.
    pub tokens: BTreeMap<String, Colour>,
    /// Its file.
    pub source: Arc<SourceFile>,
}

impl Campaign {
    /// The path part of its address, starting and ending in `/`.
    pub fn base_path(&self) -> &str {
        let after_scheme = self.base_url.find("//").map_or(0, |at| at + 2);
        self.base_url[after_scheme..].find('/').map_or("/", |at| &self.base_url[after_scheme + at..])
    }

    /// Whether something with these tags belongs to it. Without tags it belongs to every campaign.
    pub fn selects(&self, industries: &[Spanned<String>], audiences: &[Spanned<String>]) -> bool {
        let fits = |wanted: &Option<Tags>, tags: &[Spanned<String>]| match wanted {
            Some(wanted) => tags.is_empty() || tags.iter().any(|tag| wanted.contains_key(&tag.value)),
            None => true,
        };
        fits(&self.industries, industries) && fits(&self.audiences, audiences)
    }

    /// Whether it shows a page. A lesson goes where its module goes, `module_of` it.
    pub fn shows(&self, page: &Page, module_of: Option<&Page>) -> bool {
        match page.meta.kind {
            PageKind::Home => page.id == self.home.value,
            PageKind::Lesson => module_of.is_some_and(|module| self.carries(module)),
            PageKind::Module => self.carries(page),
            _ => self.selects(&page.meta.industries, &page.meta.audiences),
        }
    }

    fn carries(&self, module: &Page) -> bool {
        match &self.modules {
            Some(named) => named.contains_key(&module.id),
            None => self.selects(&module.meta.industries, &module.meta.audiences),
        }
    }
}

/// Everything a campaign file is read against.
pub(super) struct Frame<'a> {
    pub(super) config: &'a Config,
    pub(super) registry: &'a Registry,
    pub(super) theme: &'a Theme,
}

/// Reads one campaign file. A campaign with faults is reported and left out.
pub(super) fn read(
    id: &str,
    source: &Arc<SourceFile>,
    frame: &Frame<'_>,
    out: &mut Diagnostics,
) -> Option<Campaign> {
    let named = check_name(id, source, out);
    let campaign = toml::read(source.text(), &Origin::file(source), "campaign", out, |table, out| {
        let base_url =
            table.need_text("base_url", out).and_then(|url| Some((base_url(&url, out)?, url.place)));
        let locales = read_locales(&table, frame.config, out);
        let industries = read_tags(&table, "industries", out);
        let audiences = read_tags(&table, "audiences", out);
        let modules = read_tags(&table, "modules", out);
        let home = table
            .text("home", out)
            .unwrap_or_else(|| Spanned { value: "index".to_owned(), place: table.place() });
        let exit = match table.text("exit", out) {
            Some(url) => exit_target(&url, out),
            None => Some(frame.config.exit.clone()),
        };
        let ordering = read_ordering(&table, frame.registry, out);
        let tokens = match table.table("tokens", "token table", out) {
            Some(tokens) => frame.theme.tokens_of(&tokens, out),
            None => BTreeMap::new(),
        };
        table.finish(out);
        let (base_url, base_url_place) = base_url?;
        Some(Campaign {
            id: id.to_owned(),
            base_url,
            base_url_place,
            locales,
            industries,
            audiences,
            modules,
            home,
            ordering,
            exit: exit?,
            tokens,
            source: Arc::clone(source),
        })
    });
    campaign.filter(|_| named)
}

/// A campaign's name is that of its folder and part of its message's id, so it is the same on every
/// system and in every case.
fn check_name(id: &str, source: &Arc<SourceFile>, out: &mut Diagnostics) -> bool {
    let fit = !id.is_empty() && id.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !fit {
        out.push(
            Diagnostic::error(Code::NameInvalid, format!("`{id}` cannot be the name of a campaign"))
                .in_file(source.path())
                .why("it becomes the name of the site's folder")
                .help("rename the file with small letters, digits and hyphens"),
        );
    }
    fit
}

/// Two sites at one address would tell search engines that each is the other.
pub(super) fn report_same_address(campaigns: &BTreeMap<String, Arc<Campaign>>, out: &mut Diagnostics) {
    let mut taken: BTreeMap<&str, &Campaign> = BTreeMap::new();
    for campaign in campaigns.values() {
        let Some(first) = taken.insert(&campaign.base_url, campaign) else { continue };
        out.push(
            Diagnostic::error(
                Code::Duplicate,
                format!("`{}` and `{}` would be published at the same address", first.id, campaign.id),
            )
            .at(&campaign.base_url_place)
            .help("give each campaign a domain or folder of its own"),
        );
    }
}

fn base_url(url: &Spanned<String>, out: &mut Diagnostics) -> Option<String> {
    let fit = super::host_of(&url.value).is_some() && !url.value.contains(['?', '#']);
    if !fit {
        out.push(
            Diagnostic::error(
                Code::ValueInvalid,
                format!("`{}` is not an address a site can have", url.value),
            )
            .at(&url.place)
            .why("search engines and other languages of a page are told the full address")
            .help("write it out, such as `https://example.org/`"),
        );
        return None;
    }
    Some(if url.value.ends_with('/') { url.value.clone() } else { format!("{}/", url.value) })
}

/// The campaign's locales in the project's order; all of them when it names none.
fn read_locales(table: &Table<'_>, config: &Config, out: &mut Diagnostics) -> Vec<LocaleId> {
    let written = table.texts("locales", out);
    let named: BTreeSet<_> = written.iter().filter_map(|locale| config.resolve(locale, out)).collect();
    let all = config.locales.iter().map(|entry| entry.id.clone());
    if written.is_empty() { all.collect() } else { all.filter(|id| named.contains(id)).collect() }
}

fn read_tags(table: &Table<'_>, key: &'static str, out: &mut Diagnostics) -> Option<Tags> {
    table.expect_key(key);
    table.place_of(key)?;
    Some(table.texts(key, out).into_iter().map(|tag| (tag.value, tag.place)).collect())
}

fn read_ordering(
    table: &Table<'_>,
    registry: &Registry,
    out: &mut Diagnostics,
) -> BTreeMap<String, Vec<Spanned<String>>> {
    let Some(contacts) = table.table("contacts", "order of contacts", out) else {
        return BTreeMap::new();
    };
    let mut ordering = BTreeMap::new();
    for (audience, ids) in contacts.list_entries(out) {
        if !registry.ordering.contains_key(&audience.value) {
            let known: Vec<_> = registry.ordering.keys().map(String::as_str).collect();
            out.push(
                Diagnostic::error(
                    Code::KeyUnknown,
                    format!("`{}` is no audience of the registry", audience.value),
                )
                .at(&audience.place)
                .help(toml::suggestion(&audience.value, &known)),
            );
        }
        contact::check_order(registry, &audience.value, &ids, out);
        ordering.insert(audience.value, ids);
    }
    ordering
}
