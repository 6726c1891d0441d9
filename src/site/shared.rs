//! What pages of one campaign and locale share when they lie equally deep: links are relative, so the way
//! to the root decides how they read.
//!
//! Kept as templates take it, so that a page puts it into its template's input without writing it anew.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use tera::{Context, Map, Value};

use super::frame::LocaleFrame;
use super::plan::CampaignPlan;
use super::route::Root;
use crate::catalog::{Catalog, Page, PageKind};
use crate::diag::Diagnostics;
use crate::source::LocaleId;

/// What such pages share.
#[derive(Debug)]
pub struct Shared {
    context: Context,
    /// The same with all that a page may have and most do not.
    blank: Context,
    nav: Value,
    /// By page id, its line of navigation.
    lines: BTreeMap<String, usize>,
    /// The picker's line of each of the plan's locales, without its address.
    languages: Vec<Map>,
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
    pub(super) fn new(
        catalog: &Catalog,
        plan: &CampaignPlan,
        frame: &LocaleFrame,
        locale: &LocaleId,
        root: &Root,
    ) -> Self {
        let link = |page: &str| plan.address(locale, page).map(|(address, _)| address.link(root));
        let mut lines = BTreeMap::new();
        let mut nav = Vec::new();
        for (page, line) in navigation(plan, locale, root) {
            lines.insert(page.id.clone(), nav.len());
            nav.push(line);
        }
        let nav = Value::from(nav);
        let mut context = Context::new();
        context.insert_value("campaign", frame.words.value());
        context.insert_value("dir", locale.direction().as_str().into());
        context.insert_value("emergency", Value::safe_string(&frame.emergency));
        context.insert_value("emergency_text", frame.emergency_text.as_str().into());
        context.insert_value("exit_url", plan.campaign.exit.url.as_str().into());
        let home = link(&plan.campaign.home.value).unwrap_or_else(|| "./".to_owned());
        context.insert_value("home_url", home.into());
        context.insert_value("lang", locale.as_str().into());
        context.insert_value("nav", nav.clone());
        context.insert_value("root", root.prefix().into());
        Self {
            blank: blank(&context),
            context,
            nav,
            lines,
            languages: plan.locales.iter().map(|of| language(catalog, of, locale)).collect(),
            help: frame.help_page.as_ref().and_then(|id| Some((id.clone(), link(id)?))),
            parts: OnceLock::new(),
        }
    }

    /// What templates for shared parts see on a page.
    pub fn context(&self, page: &str) -> Context {
        self.on_page(page, self.context.clone())
    }

    /// What a template sees on a page that has nothing of its own.
    pub fn blank(&self, page: &str) -> Context {
        self.on_page(page, self.blank.clone())
    }

    fn on_page(&self, page: &str, mut context: Context) -> Context {
        if let Some(nav) = self.marked_nav(page) {
            context.insert_value("nav", nav);
        }
        context
    }

    /// Navigation on a page that is a line of it, which is marked.
    fn marked_nav(&self, page: &str) -> Option<Value> {
        let (at, lines) = (self.lines.get(page)?, self.nav.as_array()?);
        let marked = lines.iter().enumerate().map(|(index, line)| match line.as_map() {
            Some(line) if index == *at => {
                let mut line = line.clone();
                line.insert("current".into(), true.into());
                line.into()
            }
            _ => line.clone(),
        });
        Some(marked.collect::<Vec<Value>>().into())
    }

    /// A page in every locale of the campaign that has it.
    pub(super) fn picker(&self, plan: &CampaignPlan, page: &str, root: &Root) -> Vec<Value> {
        let columns = plan.locales.iter().zip(plan.row(page)).zip(&self.languages);
        let lines = columns.filter_map(|((locale, place), language)| {
            let place = place.as_ref()?;
            let mut line = language.clone();
            line.insert("url".into(), place.address.link(root).into());
            if place.written_in != *locale {
                line.insert("borrowed".into(), true.into());
            }
            Some(line.into())
        });
        lines.collect()
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

/// A context in which everything that is a page's own is empty.
fn blank(context: &Context) -> Context {
    let mut blank = context.clone();
    let none = Value::from(Vec::<Value>::new());
    for list in ["cards", "citations", "languages", "terms", "toc"] {
        blank.insert_value(list, none.clone());
    }
    for text in ["target_title", "target_url"] {
        blank.insert_value(text, "".into());
    }
    for one in ["desk", "lesson", "module", "quiz"] {
        blank.insert_value(one, Value::none());
    }
    blank
}

/// The picker's line of a locale, on pages for readers of another or the same.
fn language(catalog: &Catalog, of: &LocaleId, readers: &LocaleId) -> Map {
    let name = catalog.config.locale(of).map(|entry| entry.name.as_str()).unwrap_or_default();
    Map::from_iter([
        ("url".into(), "".into()),
        ("name".into(), name.into()),
        ("lang".into(), of.as_str().into()),
        ("dir".into(), of.direction().as_str().into()),
        ("current".into(), (of == readers).into()),
        ("borrowed".into(), false.into()),
    ])
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
