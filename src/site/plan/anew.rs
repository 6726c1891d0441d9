//! Plans a campaign from nothing.

use std::collections::BTreeSet;
use std::sync::Arc;

use super::training::{plan_training, quizzes};
use super::{CampaignPlan, GLOSSARY, Output, Place, Places, Scope, Shape, Shows, clash};
use crate::catalog::{Campaign, Catalog, Page, PageKind, Quiz, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::site::route::{self, Address};
use crate::source::{LocaleId, RelPath};

/// A plan while it is made.
pub(super) struct Planning<'a> {
    pub(super) catalog: &'a Catalog,
    pub(super) pages: Vec<Arc<Page>>,
    pub(super) quizzes: Vec<(Arc<Quiz>, Arc<Page>)>,
    outputs: Vec<Output>,
    places: Places,
    /// Which of the plan's locales is being planned.
    column: usize,
    faults: Diagnostics,
}

/// Plans a campaign. Also returns what is wrong with it, but for links that lead out of it.
pub(super) fn plan_campaign(
    catalog: &Catalog,
    campaign: &Arc<Campaign>,
    scope: &Scope,
) -> (CampaignPlan, Diagnostics) {
    let in_scope = |locale: &&LocaleId| scope.locales.is_empty() || scope.locales.contains(locale);
    let locales: Vec<_> = campaign.locales.iter().filter(in_scope).cloned().collect();
    let pages = select(catalog, campaign);
    let mut planning = Planning {
        catalog,
        quizzes: quizzes(catalog, &pages),
        pages,
        outputs: Vec::new(),
        places: Places::new(locales.len()),
        column: 0,
        faults: Diagnostics::new(),
    };
    for (column, locale) in locales.iter().enumerate() {
        planning.column = column;
        planning.locale(locale);
    }
    // Outputs at the root are in the source locale, or in the first one where it is left out.
    let source = &catalog.config.source;
    if let Some(root) = locales.iter().find(|locale| *locale == source).or(locales.first()) {
        planning.add("index.html", root, Shows::Chooser);
        planning.add("404.html", root, Shows::RootNotFound);
    }
    let Planning { pages, quizzes, mut outputs, mut places, mut faults, .. } = planning;
    outputs.sort_by(|one, other| one.address.cmp(&other.address));
    clash::report(campaign, &outputs, &mut faults);
    places.close();
    let shape = Arc::new(Shape { places, images: images(catalog, &outputs) });
    let mut outputs: Vec<_> = outputs.into_iter().map(Arc::new).collect();
    // The list of the outputs themselves would be kept otherwise, with nothing in it.
    outputs.shrink_to_fit();
    let campaign = Arc::clone(campaign);
    (CampaignPlan { campaign, locales, pages, quizzes, outputs, shape }, faults)
}

/// The campaign's pages: its home, then what its tags select, by order and id.
fn select(catalog: &Catalog, campaign: &Campaign) -> Vec<Arc<Page>> {
    let module_of = |page: &Page| catalog.modules.get(&page.id).and_then(|module| catalog.pages.get(module));
    let shown =
        catalog.pages.values().filter(|page| campaign.shows(page, module_of(page).map(|page| &**page)));
    let mut pages: Vec<_> = shown.cloned().collect();
    pages.sort_by(|one, other| {
        let key = |page: &Page| (page.meta.kind != PageKind::Home, page.meta.order);
        key(one).cmp(&key(other)).then_with(|| one.id.cmp(&other.id))
    });
    pages
}

/// The images and documents that outputs show: those of pages, and those above questions.
fn images(catalog: &Catalog, outputs: &[Output]) -> BTreeSet<RelPath> {
    let mut images = BTreeSet::new();
    let mut add = |path: &RelPath| {
        if !images.contains(path) {
            images.insert(path.clone());
        }
    };
    for output in outputs {
        match &output.shows {
            Shows::Page { translation, .. } => {
                translation.named.images.iter().for_each(&mut add);
                let quizzes = translation.named.quizzes.iter().filter_map(|id| catalog.quizzes.get(&**id));
                quizzes.flat_map(|quiz| quiz.images()).for_each(&mut add);
            }
            Shows::Quiz { quiz, .. } => quiz.images().for_each(&mut add),
            _ => {}
        }
    }
    images
}

impl Planning<'_> {
    fn locale(&mut self, locale: &LocaleId) {
        let catalog = self.catalog;
        let chain = catalog.messages.chain(locale);
        for page in self.pages.clone() {
            let found = chain
                .iter()
                .filter(|candidate| !(page.meta.critical && catalog.holds_back(&page, candidate)))
                .find_map(|candidate| page.translations.get_key_value(candidate));
            let Some((written_in, translation)) = found else {
                continue;
            };
            if !page.has_file(locale) {
                self.report_borrowed(&page, locale, written_in, translation);
            }
            // A text that is held back keeps its address, which people have noted down.
            let own = page.translations.get(locale).and_then(|own| own.slug.as_ref());
            let slug = own.map(|slug| slug.value.as_str());
            let id = if page.meta.kind == PageKind::Home { "index" } else { page.id.as_str() };
            let path = route::page_path(locale.as_str(), id, slug);
            let shows = Shows::Page {
                page: Arc::clone(&page),
                translation: Arc::clone(translation),
                written_in: written_in.clone(),
            };
            self.add_known(&path, locale, shows);
            for alias in &page.meta.aliases {
                let path = route::page_path(locale.as_str(), &alias.value, None);
                self.add(&path, locale, Shows::Redirect { page: Arc::clone(&page) });
            }
        }
        plan_training(self, locale);
        if let Some(written_in) = glossary(catalog, &self.pages, locale) {
            let path = route::page_path(locale.as_str(), GLOSSARY, None);
            self.add_known(&path, locale, Shows::Glossary { written_in });
        }
        self.add(&format!("{locale}/404.html"), locale, Shows::NotFound);
    }

    fn add(&mut self, path: &str, locale: &LocaleId, shows: Shows) {
        if let Some(path) = route::checked(path, "a page", &mut self.faults) {
            self.outputs.push(Output { address: Address::new(path), locale: locale.clone(), shows });
        }
    }

    /// Adds an output that others lead to by its id.
    pub(super) fn add_known(&mut self, path: &str, locale: &LocaleId, shows: Shows) {
        let Some(path) = route::checked(path, "a page", &mut self.faults) else { return };
        let output = Output { address: Address::new(path), locale: locale.clone(), shows };
        let written_in = match &output.shows {
            Shows::Page { written_in, .. } => written_in,
            Shows::Quiz { quiz, .. } => quiz.borrowed_from(locale).unwrap_or(locale),
            Shows::Glossary { written_in } if written_in.len() == 1 => written_in.first().unwrap_or(locale),
            _ => locale,
        };
        if let Some(id) = output.id() {
            let place = Place { address: output.address.clone(), written_in: written_in.clone() };
            self.places.insert(&id, self.column, place);
        }
        self.outputs.push(output);
    }

    /// Said by every campaign that borrows it; repeats are dropped when diagnostics are sorted.
    fn report_borrowed(
        &mut self,
        page: &Page,
        locale: &LocaleId,
        written_in: &LocaleId,
        translation: &Translation,
    ) {
        let said = Said::new("page-untranslated")
            .text("page", &page.id)
            .text("locale", locale.as_str())
            .text("shown", written_in.as_str());
        self.faults.push(
            Diagnostic::said(Severity::Hint, Code::TranslationMissing, said)
                .in_file(translation.source.path())
                .about(locale.as_str()),
        );
    }
}

/// The locales in which a reader sees the glossary. It is made from the terms; a project without terms
/// has none, and one that writes its own page needs none.
pub(super) fn glossary(
    catalog: &Catalog,
    pages: &[Arc<Page>],
    locale: &LocaleId,
) -> Option<BTreeSet<LocaleId>> {
    let has_terms = catalog.messages.ids(&catalog.config.source).any(|id| id.starts_with("term-"));
    let is_needed = has_terms && !pages.iter().any(|page| page.id == GLOSSARY);
    is_needed.then(|| terms_written_in(catalog, locale).into_iter().cloned().collect())
}

/// The locales in which a reader sees terms and their definitions.
pub(in crate::site) fn terms_written_in<'c>(
    catalog: &'c Catalog,
    locale: &'c LocaleId,
) -> BTreeSet<&'c LocaleId> {
    let messages = &catalog.messages;
    let terms = messages.ids(&catalog.config.source).filter(|id| id.starts_with("term-"));
    let texts = terms.flat_map(|id| [(id, None), (id, Some("definition"))]);
    let found = texts.filter_map(|(id, attribute)| {
        let mut chain = messages.chain(locale).iter();
        chain.find(|candidate| messages.has(candidate, id, attribute))
    });
    found.collect()
}
