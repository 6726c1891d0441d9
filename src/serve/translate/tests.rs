use std::fmt::Write as _;

use html5ever::tendril::TendrilSink;
use markup5ever_rcdom::{Handle, NodeData, RcDom};

use super::{Lookup, dress, sheet};
use crate::catalog::{self, Catalog};
use crate::diag::{Diagnostics, SourceFile};
use crate::edition::page_of;
use crate::render::{Draft, Renderer};
use crate::seal::{PagePolicy, StyleGuard, seal};
use crate::serve::concern::Viewed;
use crate::site::{self, CampaignPlan, Frame, Output, Scope, Shows};
use crate::source::{Disk, LocaleId, World, load_config, load_inventory};
use crate::text::fluent::{Marks, unmarked};

/// The repository's own project: the widest use of messages there is.
fn reference() -> Catalog {
    let mut out = Diagnostics::new();
    let disk = Disk::open(env!("CARGO_MANIFEST_DIR").as_ref()).unwrap();
    let config = load_config(&disk, &mut out).unwrap();
    let inventory = load_inventory(&disk, &config, &mut out);
    catalog::build(&config, &inventory, disk.today(), &mut out)
}

/// One campaign in one locale.
fn scope(campaign: &str, locale: &str) -> Scope {
    Scope { campaigns: vec![campaign.to_owned()], locales: vec![LocaleId::parse(locale).unwrap()] }
}

/// What pages are made with.
struct Press<'c> {
    catalog: &'c Catalog,
    plan: CampaignPlan<'c>,
    frame: Frame,
    renderer: Renderer,
    styles: StyleGuard,
}

impl<'c> Press<'c> {
    fn new(catalog: &'c Catalog, scope: &Scope) -> Self {
        let mut out = Diagnostics::new();
        let plan = site::plan(catalog, scope, &mut out).pop().unwrap();
        let (mut names, _) = site::theme_files(catalog, plan.campaign);
        site::media_files(catalog, &plan, &mut names);
        let renderer = Renderer::new(catalog, &names, &mut out).unwrap();
        let mut sheets = catalog.theme.styles.clone();
        sheets.push(SourceFile::new("tokens", catalog.theme.token_css(&plan.campaign.tokens)));
        let styles = StyleGuard::new(&sheets, &mut out);
        let frame = Frame::new(catalog, &plan, names, &mut out);
        Self { catalog, plan, frame, renderer, styles }
    }

    fn draft(&self, output: &Output<'c>) -> Draft {
        let mut out = Diagnostics::new();
        let view = site::view(self.catalog, &self.plan, &self.frame, output, &mut out).unwrap();
        self.renderer.render(&view, &mut out).unwrap()
    }

    fn drafts(&self) -> Vec<Draft> {
        self.plan.outputs.iter().map(|output| self.draft(output)).collect()
    }

    fn sealed(&self, draft: Draft, output: &Output<'c>) -> String {
        let block = self.frame.block(self.catalog, &self.plan, output.locale, page_of(output)).unwrap();
        let policy = PagePolicy {
            lang: output.locale.to_string(),
            dir: output.locale.direction(),
            style: self.catalog.config.style,
            inline: Vec::new(),
            refresh: matches!(output.shows, Shows::Redirect { .. }),
        };
        let path = draft.path.clone();
        match seal(draft, block, &policy, &self.styles) {
            Ok(sealed) => sealed.html().to_owned(),
            Err(fault) => panic!("{}: {}", path.as_str(), fault.message),
        }
    }
}

/// A page as a browser reads it, without what was added to it.
fn undressed(html: &str) -> String {
    let dom = html5ever::parse_document(RcDom::default(), html5ever::ParseOpts::default()).one(html);
    let mut written = String::new();
    write(&dom.document, &mut written);
    written
}

fn write(node: &Handle, written: &mut String) {
    let mut name = None;
    match &node.data {
        NodeData::Text { contents } => written.push_str(&contents.borrow()),
        NodeData::Element { name: own, attrs, .. } => {
            let attrs = attrs.borrow();
            let has = |name: &str| attrs.iter().any(|attr| &*attr.name.local == name);
            let is_added = &*own.local == "span" && has("data-l10n") && !has("data-l10n-in");
            if !is_added {
                name = Some(own.local.to_string());
                let _ = write!(written, "<{}", own.local);
                let own = attrs.iter().filter(|attr| !attr.name.local.starts_with("data-l10n"));
                own.for_each(|attr| {
                    let _ = write!(written, " {}={:?}", attr.name.local, attr.value.to_string());
                });
                written.push('>');
            }
        }
        _ => {}
    }
    node.children.borrow().iter().for_each(|child| write(child, written));
    if let Some(name) = name {
        let _ = write!(written, "</{name}>");
    }
}

#[test]
fn a_dressed_page_is_the_page_of_a_build_and_is_sealed_like_it() {
    let mut catalog = reference();
    for (campaign, locale) in [("training", "es"), ("hub", "ar"), ("hospitality", "en")] {
        let scope = scope(campaign, locale);
        catalog.marks = Marks::Off;
        let plain = Press::new(&catalog, &scope).drafts();
        catalog.marks = Marks::On;
        let press = Press::new(&catalog, &scope);
        let mut n_shown = 0;
        for (output, plain) in press.plan.outputs.iter().zip(plain) {
            let marked = press.draft(output);
            let path = plain.path.as_str();
            assert_eq!(unmarked(&plain.html), plain.html, "{path} has marks that nobody asked for");
            assert_eq!(unmarked(&marked.html), plain.html, "{path} says something else with marks");
            let dressed = dress(marked, &Lookup::new(&catalog, output));
            n_shown += dressed.shown.len();
            assert_eq!(unmarked(&dressed.draft.html), dressed.draft.html, "{path}");
            let (dressed, plain) = (press.sealed(dressed.draft, output), press.sealed(plain.clone(), output));
            assert_eq!(undressed(&dressed), undressed(&plain), "{path}");
        }
        assert!(n_shown > 100, "the test has lost sight of the messages");
    }
}

#[test]
fn x_sheet() {
    let mut catalog = reference();
    catalog.marks = Marks::On;
    for locale in ["en", "es", "ar", "pt-BR"] {
        let press = Press::new(&catalog, &scope("hub", locale));
        let output = press
            .plan
            .outputs
            .iter()
            .find(|o| {
                o.address.path().as_str().contains("get-help") || o.address.path().as_str().contains("ayuda")
            })
            .unwrap();
        let dressed = dress(press.draft(output), &Lookup::new(&catalog, output));
        let viewed = Viewed { catalog: &catalog, campaign: press.plan.campaign, output };
        let json = sheet(&press.plan, viewed, &dressed.shown, &Diagnostics::new()).unwrap();
        std::println!("{}\n{}", output.address.path().as_str(), &json);
        std::println!("{}", dressed.draft.html);
    }
}
