//! What pages of one campaign and locale share when they lie equally deep: links are relative, so the way
//! to the root decides how they read.
//!
//! Kept as templates take it, so that a page puts it into its template's input without writing it anew.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::{Map, Value};

use super::frame::LocaleFrame;
use super::plan::CampaignPlan;
use super::route::Root;
use crate::catalog::{Page, PageKind};
use crate::diag::Diagnostics;
use crate::source::LocaleId;

/// What such pages share.
#[derive(Debug)]
pub struct Shared {
    values: Vec<(&'static str, Value)>,
    nav: Value,
    /// By page id, its line of navigation.
    lines: BTreeMap<String, usize>,
    /// The link to the page of kind `help`, with its id.
    help: Option<(String, String)>,
    parts: OnceLock<Parts>,
}

/// What a theme's templates for shared parts have written.
#[derive(Debug, Clone)]
pub struct Parts {
    /// By name, each as HTML. `None` when one of them failed.
    pub value: Option<Value>,
    /// What went wrong, which is told by every page that shows them.
    pub faults: Diagnostics,
}

impl Shared {
    /// What pages in a locale share whose way to the root is `root`.
    pub(super) fn new(plan: &CampaignPlan, frame: &LocaleFrame, locale: &LocaleId, root: &Root) -> Self {
        let link = |page: &str| plan.address(locale, page).map(|(address, _)| address.link(root));
        let home = link(&plan.campaign.home.value).unwrap_or_else(|| "./".to_owned());
        let mut lines = BTreeMap::new();
        let mut nav = Vec::new();
        for (page, line) in navigation(plan, locale, root) {
            lines.insert(page.id.clone(), nav.len());
            nav.push(line);
        }
        let values = vec![
            ("campaign", frame.words.value()),
            ("dir", locale.direction().as_str().into()),
            ("emergency", Value::safe_string(&frame.emergency)),
            ("emergency_text", frame.emergency_text.as_str().into()),
            ("exit_url", plan.campaign.exit.url.as_str().into()),
            ("home_url", home.into()),
            ("lang", locale.as_str().into()),
            ("root", root.prefix().into()),
        ];
        let help = frame.help_page.as_ref().and_then(|id| Some((id.clone(), link(id)?)));
        Self { values, nav: nav.into(), lines, help, parts: OnceLock::new() }
    }

    /// What a template sees of it beside navigation, by name.
    pub fn values(&self) -> &[(&'static str, Value)] {
        &self.values
    }

    /// Navigation as it is on a page: the line of the page itself is marked.
    pub fn nav(&self, page: &str) -> Value {
        let (Some(at), Some(lines)) = (self.lines.get(page), self.nav.as_array()) else {
            return self.nav.clone();
        };
        let marked = lines.iter().enumerate().map(|(index, line)| match line.as_map() {
            Some(line) if index == *at => {
                let mut line = line.clone();
                line.insert("current".into(), true.into());
                line.into()
            }
            _ => line.clone(),
        });
        marked.collect::<Vec<Value>>().into()
    }

    /// Shared parts as they are on a page. They are rendered once for all pages that are no line of
    /// navigation.
    pub fn parts(&self, page: &str, render: impl FnOnce() -> Parts) -> Parts {
        if self.lines.contains_key(page) {
            return render();
        }
        self.parts.get_or_init(render).clone()
    }

    /// The link from a page to the page of kind `help`, where that is another.
    pub(super) fn help_url(&self, from: &str) -> Option<&str> {
        self.help.as_ref().filter(|(id, _)| id != from).map(|(_, url)| url.as_str())
    }
}

/// All pages of the campaign but its home, the lessons of its modules and those with `menu = false`, in
/// order, each with its line.
fn navigation<'p>(
    plan: &'p CampaignPlan,
    locale: &LocaleId,
    root: &Root,
) -> impl Iterator<Item = (&'p Page, Value)> {
    let apart = |page: &Page| matches!(page.meta.kind, PageKind::Home | PageKind::Lesson);
    let pages = plan.pages.iter().filter(move |page| page.meta.menu && !apart(page));
    pages.filter_map(move |page| {
        let (address, written_in) = plan.address(locale, &page.id)?;
        let line = Map::from_iter([
            ("url".into(), address.link(root).into()),
            ("title".into(), page.translations.get(written_in)?.title.value.as_str().into()),
            ("current".into(), false.into()),
            ("kind".into(), page.meta.kind.key().into()),
            ("lang".into(), written_in.as_str().into()),
            ("dir".into(), written_in.direction().as_str().into()),
        ]);
        Some((&**page, line.into()))
    })
}
