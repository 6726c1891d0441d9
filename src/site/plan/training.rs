//! The outputs of training: quizzes, the pages around records, and forms on paper.

use std::sync::Arc;

use super::anew::Planning;
use super::{CampaignPlan, Output, Shows};
use crate::catalog::{Catalog, Page, PageKind, Quiz};
use crate::quiz::{Kind, Seed};
use crate::site::route::{self, Address};
use crate::source::{LocaleId, RelPath};

/// The pages around the records of a training.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Records {
    /// Blank sheets to print.
    Sheets,
    /// Checks the code of a certificate.
    Verify,
    /// Counts a class's results.
    Trainer,
}

impl Records {
    /// All of them.
    const ALL: [Self; 3] = [Self::Sheets, Self::Verify, Self::Trainer];

    /// The file, which is also the id under which it is addressed: no page's id has a dot.
    pub(in crate::site) fn file(self) -> &'static str {
        match self {
            Self::Sheets => "records.html",
            Self::Verify => "verify.html",
            Self::Trainer => "trainer.html",
        }
    }
}

impl CampaignPlan {
    /// One form of a quiz on paper. `None` when the campaign does not have the quiz or the locale.
    pub fn paper(&self, quiz: &str, locale: &LocaleId, form: Seed) -> Option<Output> {
        let locale = self.locales.iter().find(|id| *id == locale)?.clone();
        let (quiz, module) = self.quizzes.iter().find(|(known, _)| known.logic.id == quiz)?;
        let (quiz, module) = (Arc::clone(quiz), Arc::clone(module));
        let path = RelPath::new(&format!("{locale}/paper.html")).ok()?;
        Some(Output { address: Address::new(path), locale, shows: Shows::Paper { quiz, module, form } })
    }
}

/// The quizzes of the modules among `pages`, by module and then from pre-check to refresher.
pub(super) fn quizzes(catalog: &Catalog, pages: &[Arc<Page>]) -> Vec<(Arc<Quiz>, Arc<Page>)> {
    let mut found = Vec::new();
    for module in pages.iter().filter(|page| page.meta.kind == PageKind::Module) {
        let mut quizzes: Vec<_> = catalog.quizzes.values().filter(|quiz| quiz.belongs_to(module)).collect();
        quizzes.retain(|quiz| quiz.logic.kind != Kind::Practice);
        quizzes.sort_by(|one, other| {
            one.logic.kind.cmp(&other.logic.kind).then_with(|| one.logic.id.cmp(&other.logic.id))
        });
        found.extend(quizzes.into_iter().map(|quiz| (Arc::clone(quiz), Arc::clone(module))));
    }
    found
}

/// The id under which a quiz is addressed, like a page.
pub(in crate::site) fn quiz_id(quiz: &str) -> String {
    format!("quiz/{quiz}")
}

/// Quizzes and the pages around their records, in a campaign that has any.
pub(super) fn plan_training(plan: &mut Planning<'_>, locale: &LocaleId) {
    for (quiz, module) in plan.quizzes.clone() {
        let path = route::page_path(locale.as_str(), &quiz_id(&quiz.logic.id), None);
        plan.add_known(&path, locale, Shows::Quiz { quiz, module });
    }
    if plan.quizzes.is_empty() {
        return;
    }
    for records in Records::ALL {
        let path = format!("{locale}/{}", records.file());
        plan.add_known(&path, locale, Shows::Records(records));
    }
}
