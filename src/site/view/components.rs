//! The components of a page's text as their templates see them.

use serde::Serialize;

use super::body::Cited;
use super::{Card, Desk, ModuleView, QuizView, Shown, TermEntry, page, quiz, training};
use crate::catalog::PageKind;
use crate::diag::{Diagnostics, Spanned};
use crate::site::contact_block::{self, CardPlace};
use crate::site::say::Say;
use crate::text::doc::ComponentKind;

/// A component, ready for its template.
#[derive(Debug, Clone)]
pub struct Component {
    /// Its template.
    pub template: String,
    /// What the template sees as `c`.
    pub view: ComponentView,
    /// The language of its words, which is that of the text around it.
    pub lang: String,
    /// The direction of that language.
    pub dir: &'static str,
}

/// What a component's template sees as `c`.
#[derive(Debug, Clone, Serialize)]
#[serde(untagged)]
pub enum ComponentView {
    /// Signs of an industry.
    Indicators {
        /// The industry's id.
        industry: String,
        /// Its signs by place.
        groups: Vec<SignGroup>,
    },
    /// Contact cards.
    Contacts {
        /// The cards.
        contacts: Vec<ContactCard>,
    },
    /// Steps.
    Steps {
        /// The steps, in order.
        steps: Vec<Step>,
    },
    /// Pages of a kind.
    Pages {
        /// The pages.
        pages: Vec<Card>,
    },
    /// Other campaigns.
    Campaigns {
        /// The campaigns.
        campaigns: Vec<CampaignCard>,
    },
    /// Terms.
    Glossary {
        /// The terms, in order.
        terms: Vec<TermEntry>,
    },
    /// Items of a quiz.
    Quiz {
        /// The items with what their script needs; nothing when the quiz has faults.
        quiz: Option<Box<QuizView>>,
    },
    /// The lessons of a module.
    Lessons {
        /// The module; nothing where the campaign does not carry it.
        module: Option<Box<ModuleView>>,
    },
    /// A hard passage follows.
    Skip {
        /// The way around it.
        skip: SkipTarget,
    },
}

/// Where a reader can go on behind a hard passage.
#[derive(Debug, Clone, Serialize)]
pub struct SkipTarget {
    url: String,
    /// The heading there, as HTML.
    title: String,
}

/// Signs that are seen in one place.
#[derive(Debug, Clone, Serialize)]
pub struct SignGroup {
    id: String,
    title: String,
    pub(crate) signs: Vec<Sign>,
}

/// A sign.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct Sign {
    id: String,
    text: String,
    citations: String,
    basis: &'static str,
}

/// A contact card, written by the program.
#[derive(Debug, Clone, Serialize)]
pub struct ContactCard {
    html: String,
}

/// A step.
#[derive(Debug, Clone, Serialize)]
pub struct Step {
    id: String,
    title: String,
    text: String,
}

/// A link to another campaign's site. Its words are HTML.
#[derive(Debug, Clone, Serialize)]
pub struct CampaignCard {
    url: String,
    title: String,
    tagline: String,
}

/// Makes a component's view.
pub(super) fn view(
    desk: &Desk<'_>,
    shown: &Shown<'_>,
    say: Say<'_>,
    kind: &ComponentKind,
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> Component {
    let view = match kind {
        ComponentKind::Indicators { industry } => indicators(desk, say, &industry.value, cited, out),
        ComponentKind::Contacts { ids } => contacts(desk, say, ids, out),
        ComponentKind::Steps { ids } => steps(say, ids, out),
        ComponentKind::Pages { kind } => {
            let kind = PageKind::WORDS.iter().find(|(word, _)| *word == kind.value);
            ComponentView::Pages { pages: kind.map(|(_, kind)| page::cards(desk, *kind)).unwrap_or_default() }
        }
        ComponentKind::Campaigns => campaigns(desk, say, out),
        ComponentKind::Glossary { ids } => ComponentView::Glossary { terms: terms(say, ids, out) },
        ComponentKind::Quiz { quiz, items } => {
            let quiz = desk.catalog.quizzes.get(&quiz.value);
            let view = quiz.map(|quiz| Box::new(quiz::practice(desk, say, quiz, items, cited, out)));
            ComponentView::Quiz { quiz: view }
        }
        ComponentKind::Lessons { module } => {
            ComponentView::Lessons { module: training::module(desk, &module.value, "", out).map(Box::new) }
        }
        ComponentKind::Skip { to } => ComponentView::Skip { skip: skip(shown, &to.value) },
    };
    Component {
        template: format!("components/{}.html", kind.name()),
        view,
        lang: say.locale.to_string(),
        dir: say.locale.direction().as_str(),
    }
}

/// The signs of an industry, grouped by place in the order in which places first occur. A campaign
/// that leaves the industry out shows none of them.
fn indicators(
    desk: &Desk<'_>,
    say: Say<'_>,
    industry: &str,
    cited: &mut Cited,
    out: &mut Diagnostics,
) -> ComponentView {
    let shown = desk.plan.campaign.industries.as_ref().is_none_or(|shown| shown.contains_key(industry));
    let signs = desk.catalog.indicators.iter().filter(|indicator| {
        shown && indicator.is_in(industry) && desk.plan.campaign.selects(&[], &indicator.audiences)
    });
    let mut groups: Vec<SignGroup> = Vec::new();
    for indicator in signs {
        let group = indicator.group(industry);
        let index = match groups.iter().position(|known| known.id == group) {
            Some(index) => index,
            None => {
                let title = say.html(&group, &[], out);
                groups.push(SignGroup { id: group, title, signs: Vec::new() });
                groups.len() - 1
            }
        };
        let citations = indicator.sources.iter().map(|key| cited.mark(&key.value, say, out)).collect();
        let text = say.html(&format!("indicator-{}", indicator.id.value), &[], out);
        let sign = Sign { id: indicator.id.value.clone(), text, citations, basis: indicator.basis.key() };
        if let Some(group) = groups.get_mut(index) {
            group.signs.push(sign);
        }
    }
    ComponentView::Indicators { industry: industry.to_owned(), groups }
}

/// The heading behind a hard passage, in the words of the text that is shown.
fn skip(shown: &Shown<'_>, to: &str) -> SkipTarget {
    let at = shown.translation.heading_ids.iter().position(|id| id == to);
    let heading = at.and_then(|at| shown.doc.headings.get(at));
    SkipTarget {
        url: format!("#{to}"),
        title: heading.map(|heading| heading.title.clone()).unwrap_or_default(),
    }
}

fn contacts(desk: &Desk<'_>, say: Say<'_>, ids: &[Spanned<String>], out: &mut Diagnostics) -> ComponentView {
    let shown = ids.iter().filter_map(|id| desk.catalog.registry.shown(&id.value));
    let contacts = shown
        .map(|contact| ContactCard { html: contact_block::card(contact, say, CardPlace::Text, out) })
        .collect();
    ComponentView::Contacts { contacts }
}

fn steps(say: Say<'_>, ids: &[Spanned<String>], out: &mut Diagnostics) -> ComponentView {
    let steps = ids
        .iter()
        .map(|id| {
            let message = format!("step-{}", id.value);
            let title = say.html(&message, &[], out);
            let text = say.attribute_html(&message, Some("text"), &[], out);
            Step { id: id.value.clone(), title, text }
        })
        .collect();
    ComponentView::Steps { steps }
}

/// The other campaigns, on a campaign that shows all industries only: the site of one industry does
/// not name the others.
fn campaigns(desk: &Desk<'_>, say: Say<'_>, out: &mut Diagnostics) -> ComponentView {
    let here = &desk.plan.campaign;
    let others =
        desk.catalog.campaigns.values().filter(|other| here.industries.is_none() && other.id != here.id);
    let campaigns = others
        .map(|other| CampaignCard {
            url: other.base_url.clone(),
            title: say.html(&format!("campaign-{}", other.id), &[], out),
            tagline: say.attribute_html(&format!("campaign-{}", other.id), Some("tagline"), &[], out),
        })
        .collect();
    ComponentView::Campaigns { campaigns }
}

/// Terms with their definitions: those named, or all.
pub(super) fn terms(say: Say<'_>, ids: &[Spanned<String>], out: &mut Diagnostics) -> Vec<TermEntry> {
    let source = &say.catalog.config.source;
    let all = || say.catalog.messages.ids(source).filter_map(|id| id.strip_prefix("term-"));
    let ids: Vec<&str> =
        if ids.is_empty() { all().collect() } else { ids.iter().map(|id| id.value.as_str()).collect() };
    ids.into_iter()
        .map(|id| {
            let message = format!("term-{id}");
            let name = say.html(&message, &[], out);
            let definition = say.attribute_html(&message, Some("definition"), &[], out);
            TermEntry { id: message, name, definition }
        })
        .collect()
}
