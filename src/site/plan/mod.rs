//! Decides which outputs a campaign has and where each lies.
//!
//! **Invariant:** no two outputs of a campaign share a path, not even on a file system that ignores
//! case. A clash is a diagnostic that names both.

mod training;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

use super::route::{self, Address};
use crate::catalog::{Campaign, Catalog, Page, PageKind, Quiz, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::quiz::Seed;
use crate::source::LocaleId;
use crate::text::doc::Piece;
pub use training::Records;
pub(super) use training::quiz_id;
use training::{plan_training, quizzes};

/// What of a project is asked for.
#[derive(Debug, Clone, Default)]
pub struct Scope {
    /// Campaign ids; empty means all.
    pub campaigns: Vec<String>,
    /// Locales; empty means all. A site is built as if its campaign listed only these.
    pub locales: Vec<LocaleId>,
}

/// What an HTML output shows.
#[derive(Debug, Clone)]
pub enum Shows<'c> {
    /// A page, in a translation that may be borrowed from another locale.
    Page {
        /// The page.
        page: &'c Page,
        /// Its text.
        translation: &'c Translation,
        /// The locale the text is in.
        written_in: &'c LocaleId,
    },
    /// A quiz on a page of its own.
    Quiz {
        /// The quiz.
        quiz: &'c Quiz,
        /// The page of its module.
        module: &'c Page,
    },
    /// One form of a quiz on paper. No site has it; it is asked for by itself.
    Paper {
        /// The quiz.
        quiz: &'c Quiz,
        /// The page of its module.
        module: &'c Page,
        /// The form.
        form: Seed,
    },
    /// Sheets and tools around the records of a training.
    Records(Records),
    /// The terms with their definitions.
    Glossary {
        /// The locales that its words are in, as the reader sees them.
        written_in: BTreeSet<&'c LocaleId>,
    },
    /// The page for addresses that do not exist, in one locale.
    NotFound,
    /// The same at the root, in all locales of the campaign.
    RootNotFound,
    /// The language chooser at the root.
    Chooser,
    /// An address that a page had before.
    Redirect {
        /// The page.
        page: &'c Page,
    },
}

/// An HTML output.
#[derive(Debug, Clone)]
pub struct Output<'c> {
    /// Where it lies.
    pub address: Address,
    /// The reader's locale; for outputs at the root, the source locale.
    pub locale: &'c LocaleId,
    /// What it shows.
    pub shows: Shows<'c>,
}

impl Output<'_> {
    /// Whether all its words are there in the reader's locale, so that search engines may be told.
    pub fn is_whole(&self) -> bool {
        match &self.shows {
            Shows::Page { .. } => !self.is_borrowed(),
            Shows::Quiz { quiz, .. } => quiz.is_worded_in(self.locale),
            Shows::Glossary { written_in } => written_in.iter().eq([&self.locale]),
            Shows::Chooser => true,
            Shows::Paper { .. }
            | Shows::Records(_)
            | Shows::NotFound
            | Shows::RootNotFound
            | Shows::Redirect { .. } => false,
        }
    }

    /// The id under which the plan knows the same output in other locales. `None` where it leads to
    /// nothing but itself.
    pub(crate) fn id(&self) -> Option<Cow<'_, str>> {
        match &self.shows {
            Shows::Page { page, .. } | Shows::Redirect { page } => Some(page.id.as_str().into()),
            Shows::Quiz { quiz, .. } | Shows::Paper { quiz, .. } => Some(quiz_id(&quiz.logic.id).into()),
            Shows::Records(records) => Some(records.file().into()),
            Shows::Glossary { .. } => Some(GLOSSARY.into()),
            Shows::NotFound | Shows::RootNotFound | Shows::Chooser => None,
        }
    }

    /// The locale that its text is borrowed from, where that is not the reader's.
    pub fn borrowed_from(&self) -> Option<&LocaleId> {
        match &self.shows {
            Shows::Page { written_in, .. } => {
                Some(*written_in).filter(|written_in| *written_in != self.locale)
            }
            Shows::Quiz { quiz, .. } => quiz.borrowed_from(self.locale),
            Shows::Glossary { written_in } => {
                written_in.iter().copied().find(|from| written_in.len() == 1 && *from != self.locale)
            }
            _ => None,
        }
    }

    /// Whether the reader's own text is there, and kept back because it is dangerously old.
    pub fn is_held_back(&self) -> bool {
        match &self.shows {
            Shows::Page { page, .. } => self.is_borrowed() && page.translations.contains_key(self.locale),
            _ => false,
        }
    }

    /// Whether its text is in another language than the reader's.
    pub fn is_borrowed(&self) -> bool {
        self.borrowed_from().is_some()
    }
}

/// Everything one campaign publishes as HTML.
#[derive(Debug)]
pub struct CampaignPlan<'c> {
    /// The campaign.
    pub campaign: &'c Campaign,
    /// Its locales that are asked for, in the project's order.
    pub locales: Vec<&'c LocaleId>,
    /// Its pages in the order of navigation; the home page first.
    pub pages: Vec<&'c Page>,
    /// The quizzes that have a page of their own, each with its module's page: practice has none.
    pub quizzes: Vec<(&'c Quiz, &'c Page)>,
    /// Its outputs, sorted by path.
    pub outputs: Vec<Output<'c>>,
    /// By locale, then by page id.
    addresses: BTreeMap<&'c str, BTreeMap<String, (Address, &'c LocaleId)>>,
}

/// The id under which the generated glossary is addressed, like a page.
pub(super) const GLOSSARY: &str = "glossary";

impl<'c> CampaignPlan<'c> {
    /// Where a page lies in a locale, and which locale its text is in. `None` when the campaign does
    /// not have the page.
    pub fn address(&self, locale: &LocaleId, page: &str) -> Option<(&Address, &LocaleId)> {
        self.addresses.get(locale.as_str())?.get(page).map(|(address, written_in)| (address, *written_in))
    }

    /// The address that search engines should keep for an output. A borrowed one is a copy, and the
    /// original is in the locale it was borrowed from, if the campaign has that; a redirect is none of
    /// its own. `None` where an output is for nobody to find, or half a copy.
    pub fn canonical<'a>(&'a self, output: &'a Output<'_>) -> Option<&'a Address> {
        let (from, own) = match &output.shows {
            Shows::Redirect { page } => {
                let (address, written_in) = self.address(output.locale, &page.id)?;
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
        self.locales.first().is_some_and(|locale| self.address(locale, page).is_some())
    }
}

/// Plans every campaign in scope, in the order of their ids.
pub fn plan<'c>(catalog: &'c Catalog, scope: &Scope, out: &mut Diagnostics) -> Vec<CampaignPlan<'c>> {
    let asked =
        |id: &str| scope.campaigns.is_empty() || scope.campaigns.iter().any(|campaign| campaign == id);
    catalog
        .campaigns
        .values()
        .filter(|campaign| asked(&campaign.id))
        .map(|campaign| plan_campaign(catalog, campaign, scope, out))
        .collect()
}

fn plan_campaign<'c>(
    catalog: &'c Catalog,
    campaign: &'c Campaign,
    scope: &Scope,
    out: &mut Diagnostics,
) -> CampaignPlan<'c> {
    let in_scope = |locale: &LocaleId| scope.locales.is_empty() || scope.locales.contains(locale);
    let locales: Vec<_> = campaign.locales.iter().filter(|locale| in_scope(locale)).collect();
    let mut plan = CampaignPlan {
        campaign,
        locales,
        pages: select(catalog, campaign),
        quizzes: Vec::new(),
        outputs: Vec::new(),
        addresses: BTreeMap::new(),
    };
    plan.quizzes = quizzes(catalog, &plan.pages);
    for locale in plan.locales.clone() {
        plan_locale(catalog, &mut plan, locale, out);
    }
    // Outputs at the root are in the source locale, or in the first one where it is left out.
    let source = &catalog.config.source;
    if let Some(root) =
        plan.locales.iter().copied().find(|locale| *locale == source).or(plan.locales.first().copied())
    {
        plan.add("index.html", root, Shows::Chooser, out);
        plan.add("404.html", root, Shows::RootNotFound, out);
    }
    plan.outputs.sort_by(|one, other| one.address.cmp(&other.address));
    report_clashes(&plan, out);
    report_links_outside(catalog, &plan, out);
    plan
}

/// The campaign's pages: its home, then what its tags select, by order and id.
fn select<'c>(catalog: &'c Catalog, campaign: &'c Campaign) -> Vec<&'c Page> {
    let mut pages: Vec<&Page> = catalog
        .pages
        .values()
        .filter(|page| {
            let module = catalog.modules.get(&page.id).and_then(|module| catalog.pages.get(module));
            let module = module.map(|page| &**page);
            campaign.shows(page, module)
        })
        .map(|page| &**page)
        .collect();
    pages.sort_by_key(|page| (page.meta.kind != PageKind::Home, page.meta.order, page.id.as_str()));
    pages
}

fn plan_locale<'c>(
    catalog: &'c Catalog,
    plan: &mut CampaignPlan<'c>,
    locale: &'c LocaleId,
    out: &mut Diagnostics,
) {
    for page in plan.pages.clone() {
        let found = catalog
            .messages
            .chain(locale)
            .iter()
            .filter(|candidate| !catalog.holds_back(page, candidate))
            .find_map(|candidate| page.translations.get_key_value(candidate));
        let Some((written_in, translation)) = found else {
            continue;
        };
        if !page.has_file(locale) {
            report_borrowed(page, locale, written_in, translation, out);
        }
        // A text that is held back keeps its address, which people have noted down.
        let own = page.translations.get(locale).and_then(|own| own.slug.as_ref());
        let slug = own.map(|slug| slug.value.as_str());
        let id = if page.meta.kind == PageKind::Home { "index" } else { page.id.as_str() };
        let path = route::page_path(locale.as_str(), id, slug);
        plan.add_known(&path, locale, Shows::Page { page, translation, written_in }, out);
        for alias in &page.meta.aliases {
            plan.add(
                &route::page_path(locale.as_str(), &alias.value, None),
                locale,
                Shows::Redirect { page },
                out,
            );
        }
    }
    plan_training(plan, locale, out);
    plan_glossary(catalog, plan, locale, out);
    plan.add(&format!("{locale}/404.html"), locale, Shows::NotFound, out);
}

/// The glossary is made from the terms, unless a project without terms has none or writes its own page.
fn plan_glossary<'c>(
    catalog: &'c Catalog,
    plan: &mut CampaignPlan<'c>,
    locale: &'c LocaleId,
    out: &mut Diagnostics,
) {
    let has_terms = catalog.messages.ids(&catalog.config.source).any(|id| id.starts_with("term-"));
    if has_terms && !plan.pages.iter().any(|page| page.id == GLOSSARY) {
        let shows = Shows::Glossary { written_in: terms_written_in(catalog, locale) };
        plan.add_known(&route::page_path(locale.as_str(), GLOSSARY, None), locale, shows, out);
    }
}

/// The locales in which a reader sees terms and their definitions.
pub(super) fn terms_written_in<'c>(catalog: &'c Catalog, locale: &'c LocaleId) -> BTreeSet<&'c LocaleId> {
    let messages = &catalog.messages;
    let terms = messages.ids(&catalog.config.source).filter(|id| id.starts_with("term-"));
    let texts = terms.flat_map(|id| [(id, None), (id, Some("definition"))]);
    let found = texts.filter_map(|(id, attribute)| {
        let mut chain = messages.chain(locale).iter();
        chain.find(|candidate| messages.has(candidate, id, attribute))
    });
    found.collect()
}

/// Said by every campaign that borrows it; repeats are dropped when diagnostics are sorted.
fn report_borrowed(
    page: &Page,
    locale: &LocaleId,
    written_in: &LocaleId,
    translation: &Translation,
    out: &mut Diagnostics,
) {
    let said = Said::new("page-untranslated")
        .text("page", &page.id)
        .text("locale", locale.as_str())
        .text("shown", written_in.as_str());
    out.push(
        Diagnostic::said(Severity::Hint, Code::TranslationMissing, said)
            .in_file(translation.source.path())
            .about(locale.as_str()),
    );
}

impl<'c> CampaignPlan<'c> {
    fn add(&mut self, path: &str, locale: &'c LocaleId, shows: Shows<'c>, out: &mut Diagnostics) {
        if let Some(path) = route::checked(path, "a page", out) {
            self.outputs.push(Output { address: Address::new(path), locale, shows });
        }
    }

    /// Adds an output that others lead to by its id.
    fn add_known(&mut self, path: &str, locale: &'c LocaleId, shows: Shows<'c>, out: &mut Diagnostics) {
        let Some(path) = route::checked(path, "a page", out) else { return };
        let output = Output { address: Address::new(path), locale, shows };
        let written_in = match &output.shows {
            Shows::Page { written_in, .. } => written_in,
            Shows::Quiz { quiz, .. } => quiz.borrowed_from(locale).unwrap_or(locale),
            Shows::Glossary { written_in } if written_in.len() == 1 => {
                written_in.first().copied().unwrap_or(locale)
            }
            _ => locale,
        };
        if let Some(id) = output.id() {
            let addresses = self.addresses.entry(locale.as_str()).or_default();
            addresses.insert(id.into_owned(), (output.address.clone(), written_in));
        }
        self.outputs.push(output);
    }
}

/// What an output comes from, for messages.
fn origin(output: &Output<'_>) -> String {
    match &output.shows {
        Shows::Page { translation, .. } => format!("`{}`", translation.source.path()),
        Shows::Quiz { quiz, .. } => format!("the quiz `{}`", quiz.source.path()),
        Shows::Paper { quiz, .. } => format!("the paper of `{}`", quiz.source.path()),
        Shows::Records(records) => format!("the page `{}`", records.file()),
        Shows::Glossary { .. } => "the glossary".to_owned(),
        Shows::NotFound | Shows::RootNotFound => "the page for missing addresses".to_owned(),
        Shows::Chooser => "the language chooser".to_owned(),
        Shows::Redirect { page } => format!("an alias of `{}`", page.id),
    }
}

/// No two outputs may be one file, and none may be a folder that another one lies in.
fn report_clashes(plan: &CampaignPlan<'_>, out: &mut Diagnostics) {
    let mut taken: BTreeMap<String, &Output<'_>> = BTreeMap::new();
    for output in &plan.outputs {
        let Some(first) = taken.insert(output.address.path().folded(), output) else {
            continue;
        };
        let (first, second) = (origin(first), origin(output));
        let message = format!("{first} and {second} would both be written to `{}`", output.address.path());
        out.push(clash(plan, output, message));
    }
    for output in &plan.outputs {
        let path = output.address.path().folded();
        let folders = path.match_indices('/').map(|(at, _)| &path[..at]);
        for file in folders.filter_map(|folder| taken.get(folder)) {
            let message =
                format!("{} needs the folder `{}`, which is a file", origin(output), file.address.path());
            out.push(clash(plan, output, message));
        }
    }
}

fn clash(plan: &CampaignPlan<'_>, output: &Output<'_>, message: String) -> Diagnostic {
    Diagnostic::error(Code::OutputClash, message)
        .in_file(match &output.shows {
            Shows::Page { translation, .. } => translation.source.path().to_owned(),
            _ => plan.campaign.source.path().to_owned(),
        })
        .why("one of them would be lost, on some systems only")
        .help("give one of them another name or slug")
}

/// A link from a page that many campaigns share to a page that this one does not have loses its
/// target: readers would see words that lead nowhere.
fn report_links_outside(catalog: &Catalog, plan: &CampaignPlan<'_>, out: &mut Diagnostics) {
    for page in &plan.pages {
        for translation in page.translations.values() {
            for piece in &translation.doc.pieces {
                let Piece::PageLinkOpen(link) = piece else {
                    continue;
                };
                let target = link.page.as_deref().unwrap_or(&page.id);
                if plan.has(target) || !catalog.pages.contains_key(target) {
                    continue;
                }
                let said = Said::new("page-outside").text("campaign", &plan.campaign.id).text("page", target);
                out.push(Diagnostic::said(Severity::Warning, Code::LinkOutside, said).at(&link.place));
            }
        }
    }
}
