//! Whether a campaign would be planned alike from two catalogs, but for the words of its pages.
//!
//! Everything that planning reads is compared here, so whoever lets planning read more has to add it.
//! When in doubt the answer is no: planning anew costs time only.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::{CampaignPlan, Output, Planned, Shows, anew};
use crate::catalog::{Catalog, Page, PageMeta, Translation};
use crate::diag::Spanned;

/// Pages in place of others: by the page that was there before.
type Changed = BTreeMap<*const Page, Arc<Page>>;

/// The pages of the project that are others than before, if none of them changes the plan. `None` where
/// the campaign has to be planned anew.
pub(super) fn changed_pages(before: &Planned, catalog: &Catalog) -> Option<Changed> {
    let old = &*before.catalog;
    // The chains of fallback are the config's.
    let is_same_project = Arc::ptr_eq(&old.config, &catalog.config)
        && old.modules == catalog.modules
        && has_same_quizzes(old, catalog)
        && has_same_glossary(&before.plan, old, catalog);
    if !is_same_project || old.pages.len() != catalog.pages.len() {
        return None;
    }
    let mut changed = Changed::new();
    for ((id, page), (new_id, new)) in old.pages.iter().zip(&catalog.pages) {
        if id != new_id || !(Arc::ptr_eq(page, new) || is_alike(page, new)) {
            return None;
        }
        if !Arc::ptr_eq(page, new) {
            changed.insert(Arc::as_ptr(page), Arc::clone(new));
        }
    }
    holds_back_the_same(&before.plan, old, catalog).then_some(changed)
}

fn has_same_quizzes(old: &Catalog, new: &Catalog) -> bool {
    let same = |one: &BTreeMap<_, _>, other: &BTreeMap<_, _>| {
        one.len() == other.len()
            && one.iter().zip(other).all(|((id, quiz), (new_id, new))| id == new_id && Arc::ptr_eq(quiz, new))
    };
    Arc::ptr_eq(&old.quizzes, &new.quizzes) || same(&old.quizzes, &new.quizzes)
}

/// Of all messages, planning reads only in which locales there are terms.
fn has_same_glossary(plan: &CampaignPlan, old: &Catalog, new: &Catalog) -> bool {
    let is_same =
        |locale| anew::glossary(old, &plan.pages, locale) == anew::glossary(new, &plan.pages, locale);
    Arc::ptr_eq(&old.messages, &new.messages) || plan.locales.iter().all(is_same)
}

/// Whether the same texts of critical pages are kept from readers.
fn holds_back_the_same(plan: &CampaignPlan, old: &Catalog, new: &Catalog) -> bool {
    let critical = plan.pages.iter().filter(|page| page.meta.critical);
    let mut texts = critical.flat_map(|page| page.translations.keys().map(move |locale| (page, locale)));
    texts.all(|(page, locale)| old.holds_back(page, locale) == new.holds_back(page, locale))
}

/// Whether two readings of a page differ in words only.
fn is_alike(old: &Page, new: &Page) -> bool {
    let is_alike = |(one, other): (&Arc<Translation>, &Arc<Translation>)| {
        Arc::ptr_eq(one, other) || is_text_alike(one, other)
    };
    is_meta_alike(&old.meta, &new.meta)
        && old.translations.keys().eq(new.translations.keys())
        && old.unsound.keys().eq(new.unsound.keys())
        && old.translations.values().zip(new.translations.values()).all(is_alike)
}

fn is_text_alike(old: &Translation, new: &Translation) -> bool {
    let slug = |text: &Translation| text.slug.as_ref().map(|slug| slug.value.clone());
    old.source.path() == new.source.path()
        && slug(old) == slug(new)
        && old.named.images == new.named.images
        && old.named.quizzes == new.named.quizzes
}

fn is_meta_alike(old: &PageMeta, new: &PageMeta) -> bool {
    let values = |one: &[Spanned<String>], other: &[Spanned<String>]| {
        one.iter().map(|one| &one.value).eq(other.iter().map(|other| &other.value))
    };
    old.kind == new.kind
        && old.order == new.order
        && old.critical == new.critical
        && old.quiz.as_ref().map(|quiz| &quiz.value) == new.quiz.as_ref().map(|quiz| &quiz.value)
        && values(&old.industries, &new.industries)
        && values(&old.audiences, &new.audiences)
        && values(&old.contacts, &new.contacts)
        && values(&old.aliases, &new.aliases)
}

/// The plan with other pages in their place. `None` where one has no text in a locale that showed it.
pub(super) fn with_pages(plan: &CampaignPlan, changed: &Changed) -> Option<CampaignPlan> {
    let newest = |page: &Arc<Page>| Arc::clone(changed.get(&Arc::as_ptr(page)).unwrap_or(page));
    let outputs: Option<_> = plan.outputs.iter().map(|output| with_page(output, changed)).collect();
    Some(CampaignPlan {
        campaign: Arc::clone(&plan.campaign),
        locales: plan.locales.clone(),
        pages: plan.pages.iter().map(newest).collect(),
        quizzes: plan.quizzes.iter().map(|(quiz, module)| (Arc::clone(quiz), newest(module))).collect(),
        outputs: outputs?,
        shape: Arc::clone(&plan.shape),
    })
}

fn with_page(output: &Arc<Output>, changed: &Changed) -> Option<Arc<Output>> {
    let Some(new) = output.page().and_then(|page| changed.get(&Arc::as_ptr(page))) else {
        return Some(Arc::clone(output));
    };
    let page = Arc::clone(new);
    let shows = match &output.shows {
        Shows::Page { written_in, .. } => {
            let translation = Arc::clone(new.translations.get(written_in)?);
            Shows::Page { page, translation, written_in: written_in.clone() }
        }
        Shows::Redirect { .. } => Shows::Redirect { page },
        Shows::Quiz { quiz, .. } => Shows::Quiz { quiz: Arc::clone(quiz), module: page },
        other => other.clone(),
    };
    Some(Arc::new(Output { address: output.address.clone(), locale: output.locale.clone(), shows }))
}
