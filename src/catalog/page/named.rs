//! What a page's text names, without where it is written: all that planning a campaign asks of a text.
//!
//! Translations name what their source names, so most share one list.

use crate::source::RelPath;
use crate::text::doc::{Component, ComponentKind, Doc, Piece};

/// What a text names, each once, in reading order.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Named {
    /// Pages that it links to, other than itself, by id.
    pub pages: Box<[Box<str>]>,
    /// Images that it shows.
    pub images: Box<[RelPath]>,
    /// Quizzes whose questions stand in it.
    pub quizzes: Box<[Box<str>]>,
    /// Industries whose signs it lists.
    pub industries: Box<[Box<str>]>,
    /// Steps that it lists.
    pub steps: Box<[Box<str>]>,
    /// Terms that it lists with their definitions; not those that its sentences mention.
    pub terms: Box<[Box<str>]>,
}

impl Named {
    /// What a text names.
    pub(super) fn of(doc: &Doc) -> Self {
        let mut lists = Lists::default();
        doc.holes().for_each(|hole| lists.add(hole));
        lists.into_named()
    }
}

#[derive(Default)]
struct Lists<'d> {
    pages: Vec<&'d str>,
    images: Vec<&'d RelPath>,
    quizzes: Vec<&'d str>,
    industries: Vec<&'d str>,
    steps: Vec<&'d str>,
    terms: Vec<&'d str>,
}

impl<'d> Lists<'d> {
    fn add(&mut self, hole: &'d Piece) {
        match hole {
            Piece::PageLinkOpen(link) => self.pages.extend(link.page.as_deref()),
            Piece::Image(image) => self.images.push(&image.path),
            Piece::Component(Component { kind, .. }) => self.component(kind),
            _ => {}
        }
    }

    fn component(&mut self, kind: &'d ComponentKind) {
        match kind {
            ComponentKind::Quiz { quiz, .. } => self.quizzes.push(&quiz.value),
            ComponentKind::Indicators { industry } => self.industries.push(&industry.value),
            ComponentKind::Steps { ids } => self.steps.extend(ids.iter().map(|id| id.value.as_str())),
            ComponentKind::Glossary { ids } => self.terms.extend(ids.iter().map(|id| id.value.as_str())),
            _ => {}
        }
    }

    fn into_named(self) -> Named {
        Named {
            pages: each_once(self.pages, Box::from),
            images: each_once(self.images, RelPath::clone),
            quizzes: each_once(self.quizzes, Box::from),
            industries: each_once(self.industries, Box::from),
            steps: each_once(self.steps, Box::from),
            terms: each_once(self.terms, Box::from),
        }
    }
}

fn each_once<'d, T: Eq + ?Sized, U>(all: Vec<&'d T>, own: impl Fn(&'d T) -> U) -> Box<[U]> {
    let is_first = |(at, one): &(usize, &&T)| !all[..*at].contains(one);
    all.iter().enumerate().filter(is_first).map(|(_, one)| own(one)).collect()
}
