//! The stages, in the order of the way.

use std::fmt;
use std::hint::black_box;
use std::path::Path;
use std::sync::Arc;

use handbill::audit::Reader;
use handbill::catalog;
use handbill::diag::Diagnostics;
use handbill::edition::{Verified, edition};
use handbill::l10n::lint;
use handbill::publish::{Published, Scope as Part, Stage as Open};
use handbill::site::{Scope, plan};
use handbill::source::{World, load_config, load_inventory};
use handbill::text::fluent::{self, Library, OlderFigures};
use handbill::text::markdown::{Highlighter, Rules, front_matter, parse};

use crate::fixture::Fixture;

/// A stage that has all it needs.
pub(crate) type Run<'f> = Box<dyn FnOnce() + 'f>;

/// A stage of a build.
pub(crate) struct Stage {
    name: &'static str,
    ready: for<'f> fn(&'f Fixture) -> Run<'f>,
}

impl Stage {
    /// Gets ready what is not to be measured.
    pub(crate) fn ready<'f>(&self, fixture: &'f Fixture) -> Run<'f> {
        (self.ready)(fixture)
    }
}

impl fmt::Display for Stage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

/// `catalog` has `parse` and `fluent` in it, `edition` has `render`, `seal` and `audit`.
pub(crate) const STAGES: &[Stage] = &[
    Stage { name: "load", ready: load },
    Stage { name: "parse", ready: parse_pages },
    Stage { name: "fluent", ready: load_messages },
    Stage { name: "catalog", ready: build_catalog },
    Stage { name: "lint", ready: lint_texts },
    Stage { name: "plan", ready: plan_outputs },
    Stage { name: "render", ready: render },
    Stage { name: "seal", ready: seal },
    Stage { name: "audit", ready: audit },
    Stage { name: "audit by tree", ready: parse_finished },
    Stage { name: "edition", ready: make_edition },
    Stage { name: "publish", ready: publish_first },
    Stage { name: "again", ready: publish_again },
];

/// Reads and files every file.
fn load(fixture: &Fixture) -> Run<'_> {
    Box::new(|| {
        let mut out = Diagnostics::new();
        let config = load_config(&fixture.disk, &mut out).unwrap();
        black_box(load_inventory(&fixture.disk, &config, &mut out));
    })
}

/// Parses the Markdown of every page.
fn parse_pages(fixture: &Fixture) -> Run<'_> {
    let highlighter = Highlighter::new();
    Box::new(move || {
        let mut out = Diagnostics::new();
        for (page, files) in &fixture.inventory.pages {
            for (locale, source) in files {
                let folder = format!("content/{locale}");
                let hosts = |host: &str| host == "example.org";
                let rules = Rules { locale, page, folder: &folder, hosts: &hosts, highlighter: &highlighter };
                let body = front_matter(source, &mut out).unwrap().body;
                black_box(parse(source, body, &rules, &mut out));
            }
        }
    })
}

/// Reads, judges and compiles the messages of all languages.
fn load_messages(fixture: &Fixture) -> Run<'_> {
    let older = OlderFigures::new();
    Box::new(move || {
        let library = Library {
            config: &fixture.config,
            files: &fixture.inventory.messages,
            guard: &fixture.catalog.guard,
            older: &older,
        };
        black_box(fluent::load(library, None, &mut Diagnostics::new()));
    })
}

/// Reads what the files say, and holds it against each other.
fn build_catalog(fixture: &Fixture) -> Run<'_> {
    let Fixture { config, inventory, disk, .. } = fixture;
    Box::new(|| {
        black_box(catalog::build(config, inventory, disk.today(), &mut Diagnostics::new()));
    })
}

/// Looks for what is bad craft in a translation.
fn lint_texts(fixture: &Fixture) -> Run<'_> {
    Box::new(|| lint::check(&fixture.catalog, &fixture.inventory, &mut Diagnostics::new()))
}

/// Decides what lies where.
fn plan_outputs(fixture: &Fixture) -> Run<'_> {
    Box::new(|| {
        black_box(plan(&fixture.catalog, &Scope::default(), &mut Diagnostics::new()));
    })
}

/// Makes the view of every page and runs its template.
fn render(fixture: &Fixture) -> Run<'_> {
    let press = &fixture.press;
    Box::new(|| {
        let base = press.plan().campaign.base_path();
        for output in &press.plan().outputs {
            black_box(press.draft(output, base, &mut Diagnostics::new()));
        }
    })
}

/// Proves the contact block of every page.
fn seal(fixture: &Fixture) -> Run<'_> {
    let press = &fixture.press;
    let drafts = fixture.drafts.clone();
    Box::new(|| {
        for (output, draft) in press.plan().outputs.iter().zip(drafts) {
            black_box(press.seal(output, draft, &mut Diagnostics::new()));
        }
    })
}

/// Reads every page once more as a stream, each by itself: a build also remembers texts that stand on all pages.
fn audit(fixture: &Fixture) -> Run<'_> {
    audit_by(fixture, Reader::Stream)
}

/// Reads every page as browsers read it, as `check` does.
fn parse_finished(fixture: &Fixture) -> Run<'_> {
    audit_by(fixture, Reader::Tree)
}

fn audit_by(fixture: &Fixture, reader: Reader) -> Run<'_> {
    let press = &fixture.press;
    Box::new(move || {
        for (output, sealed) in press.plan().outputs.iter().zip(&fixture.sealed) {
            press.audit_page(output, sealed, reader, &mut Diagnostics::new());
        }
    })
}

/// Makes the audited site.
fn make_edition(fixture: &Fixture) -> Run<'_> {
    Box::new(|| {
        for planned in &fixture.planned {
            let templates = Arc::clone(&fixture.templates);
            black_box(edition(planned, &templates, Verified::Sample, &|_, _| (), &mut Diagnostics::new()));
        }
    })
}

/// Writes a site that was not there.
fn publish_first(fixture: &Fixture) -> Run<'_> {
    let folder = fixture.fresh_output();
    Box::new(move || {
        black_box(publish(&folder, fixture));
    })
}

fn publish(folder: &Path, fixture: &Fixture) -> Published {
    let campaign = &fixture.planned[0].plan.campaign.id;
    let open = Open::open(folder, Part::Everything, &[campaign]).unwrap();
    for (file, bytes) in &fixture.files {
        open.put(campaign, file, bytes);
    }
    open.publish(&fixture.editions).unwrap()
}

/// Finds that the site is there already.
fn publish_again(fixture: &Fixture) -> Run<'_> {
    let folder = fixture.fresh_output();
    publish(&folder, fixture);
    Box::new(move || {
        black_box(publish(&folder, fixture));
    })
}
