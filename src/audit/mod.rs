//! Reads the finished site once more, as a browser would, and refuses what must not be published.
//!
//! `edition` calls [`audit`] with every page of a campaign and what the plan expects of it, or
//! [`audit_alone`] with one. Nothing
//! here trusts `seal`: pages go through a real HTML parser, and each rule is asked of the tree. Pages
//! are independent and read in parallel; the faults come in the order of the pages.
//!
//! **Not here:** style sheets (`seal` reads them), the disk, repairs.

mod address;
mod depth;
mod page;
mod rules;
mod tree;

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use crate::catalog::ReviewStatus;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::limits;
use crate::text::guard::Guard;
use depth::Refusal;
use page::{Jump, Page, Surroundings};
use rules::leak::Excluded;
use tree::{Scripting, Tree};

/// A campaign's finished site.
#[derive(Debug, Clone)]
pub struct Site<'a> {
    /// The campaign's id, which is the name of its output folder.
    pub campaign: &'a str,
    /// Every HTML file.
    pub pages: Vec<SitePage<'a>>,
    /// The path of every output of the campaign, pages included, relative to its folder.
    pub files: BTreeSet<&'a str>,
    /// What belongs to industries that the campaign leaves out.
    pub excluded: &'a [ExcludedWord],
    /// Whether the site is made to be opened from a folder.
    pub offline: bool,
    /// What root-relative links start with: the path of the campaign's base URL, such as `/`.
    pub link_base: &'a str,
}

/// A finished page.
#[derive(Debug, Clone)]
pub struct SitePage<'a> {
    /// Its path relative to the campaign's folder, such as `es/get-help/index.html`.
    pub path: &'a str,
    /// Its HTML.
    pub html: &'a str,
    /// What the plan says of it.
    pub expects: PageExpectation<'a>,
}

/// What a page must be.
#[derive(Debug, Clone, Default)]
pub struct PageExpectation<'a> {
    /// The contacts of its block, in order.
    pub contact_ids: &'a [String],
    /// The addresses that the block links to, in order.
    pub links: &'a [String],
    /// The `lang` of the page.
    pub lang: &'a str,
    /// The `dir` of the page.
    pub dir: &'a str,
    /// The canonical address, if the page has one.
    pub canonical: Option<&'a str>,
    /// The translations: `hreflang` and absolute address of each, in order.
    pub alternates: &'a [(String, String)],
    /// Whether search engines are asked to leave the page out.
    pub noindex: bool,
    /// The `lang` and `dir` of `main`, when the page is borrowed from another locale.
    pub main_lang: Option<(&'a str, &'a str)>,
    /// Where the quick exit leads.
    pub exit: &'a str,
    /// What is known about the translation; `None` when the page makes no claim about it.
    pub status: Option<ReviewStatus>,
    /// Whether its words are older than their source, which it must say.
    pub stale: bool,
}

/// A word that must not show in addresses and names of the campaign.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExcludedWord {
    /// What it names.
    pub kind: ExcludedKind,
    /// The id of the page (`signs/hospitality`), indicator or industry.
    pub word: String,
}

/// What an excluded word names.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ExcludedKind {
    /// A page, by its id: no file and no link of that path.
    Page,
    /// An indicator: no element and no link with that name.
    Indicator,
    /// An industry: no folder, class or attribute with that name.
    Industry,
}

/// Reads the pages of one site, each as soon as it is made.
pub struct Auditor<'a> {
    site: Site<'a>,
    excluded: Excluded<'a>,
    guard: &'a Guard,
}

impl<'a> Auditor<'a> {
    /// An auditor of the site; its pages are not read here.
    pub fn new(site: Site<'a>, guard: &'a Guard) -> Self {
        Self { excluded: Excluded::new(site.excluded), site, guard }
    }

    /// Reads one page.
    pub fn page(&self, page: &SitePage<'_>) -> Audited {
        let has_file = |path: &str| self.site.files.contains(path);
        let Self { site, excluded, guard } = self;
        audit_page(page, Surroundings { site, has_file: &has_file, guard, excluded })
    }

    /// Reports everything on the site that must not be published: what was found on each page, in the order
    /// of `pages`, and links that jump to places which no page has.
    pub fn site(&self, pages: Vec<Audited>, out: &mut Diagnostics) {
        rules::leak::files(&self.site, &self.excluded, out);
        let anchors: BTreeMap<&str, &BTreeSet<String>> =
            pages.iter().map(|page| (page.path.as_str(), &page.anchors)).collect();
        let jumps = |page: &Audited| rules::links::jumps(&self.site, &page.path, &page.jumps, &anchors);
        let missed: Vec<_> = pages.iter().map(jumps).collect();
        for (page, missed) in pages.into_iter().zip(missed) {
            out.append(page.faults);
            out.append(missed);
        }
    }
}

/// Reports everything on the site that must not be published.
pub fn audit(site: &Site<'_>, guard: &Guard, out: &mut Diagnostics) {
    let auditor = Auditor::new(site.clone(), guard);
    let audited = site.pages.par_iter().map(|page| auditor.page(page)).collect();
    auditor.site(audited, out);
}

/// Reports everything on one page that must not be published, as far as it shows without the others:
/// whether a link jumps to a place that another page has is for [`audit`].
///
/// Of the site, its pages and files are not read; `has_file` knows the latter.
pub fn audit_alone(
    site: &Site<'_>,
    page: &SitePage<'_>,
    has_file: &(dyn Fn(&str) -> bool + Sync),
    guard: &Guard,
    out: &mut Diagnostics,
) {
    let excluded = Excluded::new(site.excluded);
    let audited = audit_page(page, Surroundings { site, has_file, guard, excluded: &excluded });
    let anchors = BTreeMap::from([(page.path, &audited.anchors)]);
    let missed = rules::links::jumps(site, page.path, &audited.jumps, &anchors);
    out.append(audited.faults);
    out.append(missed);
}

/// What is left of a page once its tree is gone.
#[derive(Debug)]
pub struct Audited {
    path: String,
    faults: Diagnostics,
    /// The ids that links may jump to.
    anchors: BTreeSet<String>,
    /// Links that jump to a place in a page.
    jumps: Vec<Jump>,
}

fn audit_page(site_page: &SitePage<'_>, around: Surroundings<'_>) -> Audited {
    let mut faults = Diagnostics::new();
    if let Err(refusal) = depth::depth(site_page.html, limits::HTML_DEPTH) {
        let message = match refusal {
            Refusal::TooDeep => format!("elements nest deeper than {} levels", limits::HTML_DEPTH),
            Refusal::Odd(start) => format!("`<{start}` stands where browsers disagree about what it means"),
        };
        let fault = Diagnostic::error(Code::AuditBlock, message)
            .in_output(output_path(around.site, site_page.path))
            .why("browsers read such a page in several ways, and nobody can say what it shows")
            .help("close every element in the theme, and use elements and comments only");
        faults.push(fault);
        return Audited {
            path: site_page.path.to_owned(),
            faults,
            anchors: BTreeSet::new(),
            jumps: Vec::new(),
        };
    }
    let tree = Tree::parse(site_page.html, Scripting::On);
    let page = Page::new(site_page, around, &tree);
    rules::all(&page, &mut faults);
    if has_noscript(site_page.html) {
        let tree = Tree::parse(site_page.html, Scripting::Off);
        rules::all(&Page::new(site_page, around, &tree), &mut faults);
    }
    Audited {
        path: site_page.path.to_owned(),
        faults: without_repeats(faults),
        anchors: page.anchors(),
        jumps: page.jumps(),
    }
}

/// Whether the page may be another one to a browser that runs no scripts.
fn has_noscript(html: &str) -> bool {
    let bytes = html.as_bytes();
    let mut tags = memchr::memchr_iter(b'<', bytes).filter_map(|at| bytes.get(at + 1..at + 9));
    tags.any(|name| name.eq_ignore_ascii_case(b"noscript"))
}

fn without_repeats(faults: Diagnostics) -> Diagnostics {
    let mut seen: Vec<Diagnostic> = Vec::new();
    for fault in faults {
        if !seen.contains(&fault) {
            seen.push(fault);
        }
    }
    let mut kept = Diagnostics::new();
    kept.extend(seen);
    kept
}

/// The path of a page in the output of the project.
fn output_path(site: &Site<'_>, page: &str) -> String {
    format!("{}/{page}", site.campaign)
}
