//! From files to a catalog.
//!
//! There is one way to make a catalog. [`build_again`] goes it with the catalog before at hand: each
//! part says what it is made from, and is taken over where all of that is the same. So a preview and a
//! build cannot come to different pages, and an edit costs what depends on it.
//!
//! **Never here:** what a part means; each has a module of its own.

mod records;
mod registries;

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use rayon::prelude::*;

use records::Records;
use registries::{Registries, report_missing_registries};

use super::names::PageNames;
use super::page::{Again, Aside};
use super::quiz::Quizzes;
use super::reader::{PageReader, ReadPage};
use super::{
    Catalog, Freshnesses, Ledger, Page, Quiz, TermRules, Units, freshness, lent, quiz, resolve, slug,
    training,
};
use crate::diag::Diagnostics;
use crate::source::{Config, Date, Ingredients, Inventory, LocaleId, Made};
use crate::text::fluent::{self, Marks, Messages};
use crate::text::markdown::Highlighter;

/// The parts of a catalog with what they were made from.
#[derive(Debug)]
pub(super) struct Workings {
    registries: Registries,
    records: Records,
    /// The messages as the files have them, before any is held back.
    loaded: Arc<Messages>,
    highlighter: Arc<Highlighter>,
    read: BTreeMap<String, ReadPage>,
    names: Arc<PageNames>,
    quizzes: Made<Quizzes>,
    /// Another value whenever there are other messages of the source locale, or other questions.
    named: Arc<()>,
    /// Another value whenever something is that pages lead to.
    surroundings: Made<Arc<()>>,
    tied: BTreeMap<String, Made<Arc<Page>>>,
}

/// Reads every file of the inventory and ties them together. What is wrong is in `out`; what could
/// be read is in the catalog all the same, so that later rooms can report their own faults.
pub fn build(config: &Config, inventory: &Inventory, today: Date, out: &mut Diagnostics) -> Catalog {
    make(None, &Arc::new(config.clone()), (inventory, today), ALONE, out)
}

/// Looks at a page with its translations while their texts are held, from several threads at once.
pub type Look<'c> = Box<dyn Fn(&Page, &mut Diagnostics) + Sync + 'c>;

/// Whoever wants to look at all pages. It is shown the catalog as far as it is before: of pages, what their
/// source says.
pub type Onlooker<'a> = &'a dyn for<'c> Fn(&'c Catalog) -> Look<'c>;

/// Has no eyes for anything.
fn nobody(_: &Catalog) -> Look<'_> {
    Box::new(|_, _| ())
}

/// Who is there while a catalog is built.
#[derive(Clone)]
pub struct Present<'a> {
    /// Who looks at each page.
    pub onlooker: Onlooker<'a>,
    /// Who keeps the texts of pages that are done.
    pub aside: Option<Arc<dyn Aside>>,
}

impl fmt::Debug for Present<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Present").field("aside", &self.aside).finish_non_exhaustive()
    }
}

const ALONE: Present<'_> = Present { onlooker: &nobody, aside: None };

/// The same, with somebody there: in a large project, texts are let go of when a page is done.
pub fn build_watched(
    config: &Config,
    inventory: &Inventory,
    today: Date,
    present: Present<'_>,
    out: &mut Diagnostics,
) -> Catalog {
    make(None, &Arc::new(config.clone()), (inventory, today), present, out)
}

/// The same, sharing with the catalog before whatever comes from the same files. Nothing is shared
/// across another `handbill.toml` or another day.
pub fn build_again(
    before: Option<&Catalog>,
    config: &Arc<Config>,
    inventory: &Inventory,
    today: Date,
    out: &mut Diagnostics,
) -> Catalog {
    make(before, config, (inventory, today), ALONE, out)
}

fn make(
    before: Option<&Catalog>,
    config: &Arc<Config>,
    (inventory, today): (&Inventory, Date),
    present: Present<'_>,
    out: &mut Diagnostics,
) -> Catalog {
    let before = before.filter(|before| Arc::ptr_eq(&before.config, config) && before.today == today);
    let workings = before.and_then(|before| before.workings.as_deref());
    let Present { onlooker, aside } = present;
    let desk = Desk { config, inventory, today, onlooker, aside, before: workings, shown: before };
    report_missing_registries(inventory, out);
    let registries = desk.registries(out);
    let records = desk.records(out);
    let messages = desk.messages(&registries, &records, out);
    let texts = desk.texts(before, &registries, &records, messages, out);
    desk.catalog(registries, records, texts, out)
}

/// What parts are made with.
struct Desk<'a> {
    config: &'a Arc<Config>,
    inventory: &'a Inventory,
    today: Date,
    onlooker: Onlooker<'a>,
    aside: Option<Arc<dyn Aside>>,
    before: Option<&'a Workings>,
    /// The catalog that those are the workings of.
    shown: Option<&'a Catalog>,
}

impl Desk<'_> {
    /// The messages as the files have them.
    fn messages(&self, registries: &Registries, records: &Records, out: &mut Diagnostics) -> Arc<Messages> {
        let library = fluent::Library {
            config: self.config,
            files: &self.inventory.messages,
            guard: &registries.guard.part().guard,
            older: records.older.part(),
        };
        fluent::load(library, self.before.map(|before| &before.loaded), out)
    }

    /// The texts of pages, and how old translations are.
    fn texts(
        &self,
        before: Option<&Catalog>,
        registries: &Registries,
        records: &Records,
        loaded: Arc<Messages>,
        out: &mut Diagnostics,
    ) -> Texts {
        let ledgers = records.ledgers();
        let highlighter = self.before.map_or_else(Arc::default, |before| Arc::clone(&before.highlighter));
        let reader = self.reader(registries, records, (&ledgers, &highlighter));
        let (read, pages) = if self.inventory.lending.is_some() {
            let pages = lent::sources(&reader, &self.again(registries, &highlighter), self.inventory);
            (BTreeMap::new(), pages.into_iter().collect())
        } else {
            let read = reader.read_all(&self.inventory.pages, self.before.map(|before| &before.read), out);
            let pages = read
                .iter()
                .filter_map(|(id, made)| Some((id.clone(), Arc::clone(made.part().page.as_ref()?))));
            let pages: BTreeMap<_, _> = pages.collect();
            (read, pages)
        };
        let known = before.zip(self.before);
        let units =
            Units::of(&pages, &loaded, known.map(|(before, workings)| (&before.units, &workings.loaded)));
        let duties = registries.term_rules.part().get(&self.config.source).map(TermRules::duty_words);
        let ageing = freshness::Ageing {
            config: self.config,
            units: &units,
            pages: &pages,
            messages: &loaded,
            ledgers: &ledgers,
            made_from: records.made_from.part(),
            duties: &duties.unwrap_or_default(),
            from: Ingredients::new().and(records.any.part()).and(registries.term_rules.part()),
        };
        let freshness = Freshnesses::of_all(&ageing, before.map(|before| &before.freshness));
        let messages = freshness::without_old_labels(self.config, &freshness, &loaded);
        let messages = match before.filter(|before| before.messages.is_like(&messages)) {
            Some(before) => Arc::clone(&before.messages),
            None => messages,
        };
        let names = self.before.map(|before| (&before.names, &before.read));
        let names = PageNames::of(&pages, &self.config.source, names);
        Texts { highlighter, loaded, messages, read, pages, units, freshness, names, ledgers }
    }

    fn reader<'r>(
        &'r self,
        registries: &'r Registries,
        records: &'r Records,
        (ledgers, highlighter): (&'r BTreeMap<LocaleId, Arc<Ledger>>, &'r Highlighter),
    ) -> PageReader<'r> {
        PageReader {
            config: self.config,
            guard: &registries.guard.part().guard,
            hosts: &registries.guard.part().hosts,
            ledgers,
            made_from: records.made_from.part(),
            records: records.any.part(),
            highlighter,
            known: None,
        }
    }

    /// What a lent text is read with once more.
    fn again(&self, registries: &Registries, highlighter: &Arc<Highlighter>) -> Arc<Again> {
        let (guard, highlighter) = (Arc::clone(&registries.guard.part().guard), Arc::clone(highlighter));
        let (source_locale, aside) = (self.config.source.clone(), self.aside.clone());
        Arc::new(Again { guard, highlighter, source_locale, aside })
    }

    /// Everything, tied together.
    fn catalog(
        &self,
        registries: Registries,
        records: Records,
        texts: Texts,
        out: &mut Diagnostics,
    ) -> Catalog {
        let mut catalog = self.untied(&registries, &records, &texts);
        let before = self.before;
        let from = Ingredients::new()
            .and(&catalog.registry)
            .and(&catalog.citations)
            .and(&catalog.media)
            .and(&texts.names);
        let of_quizzes = from.clone().and(&catalog.messages).and(catalog.freshness.of_messages());
        let of_quizzes = of_quizzes.and_all(self.inventory.quizzes.values());
        let quizzes = Made::again(before.map(|before| &before.quizzes), of_quizzes, out, |out| {
            quiz::read(&catalog, self.inventory, out)
        });
        catalog.quizzes = Arc::clone(&quizzes.part().sound);
        catalog.faulty_quizzes = Arc::clone(&quizzes.part().left_out);
        let named = self.named(&catalog);
        let from = from.and(&named);
        let surroundings =
            Made::again(before.map(|before| &before.surroundings), from, out, |_| Arc::new(()));
        let mut tied = BTreeMap::new();
        if self.inventory.lending.is_some() {
            let reader = self.reader(&registries, &records, (&texts.ledgers, &texts.highlighter));
            let again = self.again(&registries, &texts.highlighter);
            let around = (&catalog, self.inventory);
            catalog.pages = lent::tied(&reader, &again, around, self.onlooker, out).into_iter().collect();
        } else {
            tied = self.tied(&catalog, surroundings.part(), out);
            catalog.pages = tied.iter().map(|(id, page)| (id.clone(), Arc::clone(page.part()))).collect();
        }
        slug::settle(&mut catalog, out);
        resolve::project(&catalog, out);
        training::check(&catalog, out);
        if self.inventory.lending.is_some() {
            return catalog;
        }
        let Texts { highlighter, loaded, read, names, .. } = texts;
        catalog.workings = Some(Box::new(Workings {
            registries,
            records,
            loaded,
            highlighter,
            read,
            names,
            quizzes,
            named,
            surroundings,
            tied,
        }));
        catalog
    }

    /// Whether a page leads to a message or a question depends on its name alone.
    fn named(&self, catalog: &Catalog) -> Arc<()> {
        let items = |quizzes: &BTreeMap<String, Arc<Quiz>>| {
            let items = quizzes.iter().map(|(id, quiz)| (id.clone(), quiz.notes.keys().cloned().collect()));
            items.collect::<BTreeMap<String, Vec<String>>>()
        };
        let is_same = |shown: &Catalog| {
            shown.messages.has_source_names_of(&catalog.messages)
                && shown.faulty_quizzes == catalog.faulty_quizzes
                && items(&shown.quizzes) == items(&catalog.quizzes)
        };
        match (self.before, self.shown) {
            (Some(before), Some(shown)) if is_same(shown) => Arc::clone(&before.named),
            _ => Arc::new(()),
        }
    }

    /// All parts, before pages and quizzes are looked through for ids that lead nowhere.
    fn untied(&self, registries: &Registries, records: &Records, texts: &Texts) -> Catalog {
        Catalog {
            config: Arc::clone(self.config),
            today: self.today,
            registry: Arc::clone(registries.registry.part()),
            citations: Arc::clone(registries.citations.part()),
            indicators: Arc::clone(registries.indicators.part()),
            campaigns: Arc::clone(registries.campaigns.part()),
            modules: training::modules(&texts.pages),
            pages: texts.pages.clone(),
            quizzes: Arc::default(),
            faulty_quizzes: Arc::default(),
            media: Arc::clone(&self.inventory.media),
            messages: Arc::clone(&texts.messages),
            units: texts.units.clone(),
            ledgers: texts.ledgers.clone(),
            made_from: Arc::clone(records.made_from.part()),
            freshness: texts.freshness.clone(),
            term_rules: Arc::clone(registries.term_rules.part()),
            theme: Arc::clone(registries.theme.part()),
            guard: Arc::clone(&registries.guard.part().guard),
            marks: Marks::Off,
            workings: None,
        }
    }

    /// Looks through the pages side by side; those that are the same among the same are not looked at.
    fn tied(
        &self,
        catalog: &Catalog,
        surroundings: &Arc<()>,
        out: &mut Diagnostics,
    ) -> BTreeMap<String, Made<Arc<Page>>> {
        let around = Ingredients::new().and(surroundings);
        let look = (self.onlooker)(catalog);
        let mut tied = BTreeMap::new();
        let mut changed = Vec::new();
        for (id, page) in &catalog.pages {
            let kept = self.before.and_then(|before| before.tied.get(id));
            match kept.filter(|made| made.is_from_all(&around, std::iter::once(page))) {
                Some(made) => _ = tied.insert(id.clone(), made.clone()),
                None => changed.push((id, page, around.clone().and(page))),
            }
        }
        let made: Vec<_> = changed
            .into_par_iter()
            .map(|(id, page, from)| {
                // They are told below, with those of the pages that were kept.
                let mut told_below = Diagnostics::new();
                let tie = |out: &mut Diagnostics| {
                    let page = resolve::page(catalog, page, out);
                    look(&page, out);
                    page
                };
                (id.clone(), Made::again(None, from, &mut told_below, tie))
            })
            .collect();
        tied.extend(made);
        tied.values().for_each(|made| made.tell(out));
        tied
    }
}

/// The texts of a project, and what is known of them.
struct Texts {
    highlighter: Arc<Highlighter>,
    loaded: Arc<Messages>,
    messages: Arc<Messages>,
    read: BTreeMap<String, ReadPage>,
    pages: BTreeMap<String, Arc<Page>>,
    units: Units,
    freshness: Freshnesses,
    names: Arc<PageNames>,
    ledgers: BTreeMap<LocaleId, Arc<Ledger>>,
}
