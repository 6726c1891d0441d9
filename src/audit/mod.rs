//! Reads the finished site once more, as a browser would, and refuses what must not be published.
//!
//! `edition` makes an [`Auditor`] of a campaign, shows it every page with what the plan expects of it,
//! and at the end asks for what shows only when all pages are known. Nothing here trusts `seal`. Each
//! rule is asked of a `Reading` of the page, and two readers make one:
//!
//! - `tree` builds the tree that a browser builds, with html5ever. It reads every page.
//! - `stream` goes once over the bytes. It reads pages whose tags are their tree, as those of sealed
//!   pages are; what it does not understand it leaves to `tree`.
//!
//! [`Reader`] says which of them is asked. Where both are, they must have read the same.
//!
//! A text that stands on many pages is looked through once, as long as nothing is found in it
//! ([`FineTexts`]).
//!
//! What is kept of a page ([`Audited`]) is small: its faults, and what links from other pages ask for.
//!
//! **Not here:** style sheets (`seal` reads them), the disk, repairs.

mod address;
mod anchors;
mod depth;
mod fine;
mod page;
mod reading;
mod rules;
mod stream;
mod tree;

use std::borrow::Cow;
use std::collections::HashMap;
use std::fmt;

use crate::catalog::ReviewStatus;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::site::ShownContact;
use crate::source::{RelPath, limits};
use crate::text::guard::Guard;
use anchors::{Anchors, Jump};
use depth::Refusal;
pub use fine::FineTexts;
use page::{Page, Surroundings};
use reading::{Reading, Scripting};
use rules::leak::Excluded;
use tree::Tree;

/// What holds for all pages of a campaign's finished site.
#[derive(Clone, Copy)]
pub struct Site<'a> {
    /// The campaign's id, which is the name of its output folder.
    pub campaign: &'a str,
    /// Whether the campaign has a file at a path relative to its folder, pages included.
    pub has_file: &'a (dyn Fn(&str) -> bool + Sync),
    /// What belongs to industries that the campaign leaves out.
    pub excluded: &'a [ExcludedWord],
    /// Whether the site is made to be opened from a folder.
    pub offline: bool,
    /// What root-relative links start with: the path of the campaign's base URL, such as `/`.
    pub link_base: &'a str,
}

impl fmt::Debug for Site<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Site").field("campaign", &self.campaign).finish_non_exhaustive()
    }
}

/// A finished page.
#[derive(Debug, Clone)]
pub struct SitePage<'a> {
    /// Its path relative to the campaign's folder, such as `es/get-help/index.html`.
    pub path: RelPath,
    /// Its HTML.
    pub html: &'a str,
    /// What the plan says of it.
    pub expects: PageExpectation<'a>,
}

/// What a page must be.
#[derive(Debug, Clone, Default)]
pub struct PageExpectation<'a> {
    /// The contacts of its block with the addresses that it links to, in order.
    pub contacts: &'a [ShownContact],
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
    pub main_lang: Option<(Cow<'a, str>, &'a str)>,
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

/// Who reads a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reader {
    /// The stream; a browser's parser where the stream does not understand the page.
    Stream,
    /// A browser's parser.
    Tree,
    /// A browser's parser, and the stream must have read the same.
    Both,
}

/// Reads the pages of one campaign.
#[derive(Debug)]
pub struct Auditor<'a> {
    site: Site<'a>,
    guard: &'a Guard,
    excluded: Excluded<'a>,
}

/// What is left of a page once it was read.
#[derive(Debug)]
pub struct Audited {
    path: RelPath,
    faults: Diagnostics,
    /// The ids that links may jump to.
    anchors: Anchors,
    /// Links that jump to a place that was not found on the page.
    jumps: Vec<Jump>,
}

impl<'a> Auditor<'a> {
    /// Prepares what all pages are asked for.
    pub fn new(site: Site<'a>, guard: &'a Guard) -> Self {
        Self { excluded: Excluded::new(site.excluded), site, guard }
    }

    /// Reads a page and finds everything on it that must not be published, as far as it shows without the
    /// others. `fine` has the texts of pages that this auditor read before.
    pub fn page(&self, page: &SitePage<'_>, reader: Reader, fine: &mut FineTexts) -> Audited {
        let streamed = if reader == Reader::Tree { None } else { stream::read(page.html) };
        match streamed {
            Some(reading) if reader == Reader::Stream => self.read(page, &reading, fine),
            streamed => self.parsed(page, streamed, fine),
        }
    }

    /// Reports what must not be published on a page that stands alone: whether a link jumps to a place that
    /// another page has is for [`Auditor::site`].
    pub fn alone(&self, audited: Audited, out: &mut Diagnostics) {
        self.site(vec![audited], out);
    }

    /// Reports everything on the pages that must not be published, page by page, once all are read.
    pub fn site(&self, audited: Vec<Audited>, out: &mut Diagnostics) {
        let pages: HashMap<&str, &Anchors> = if audited.iter().all(|page| page.jumps.is_empty()) {
            HashMap::new()
        } else {
            audited.iter().map(|page| (page.path.as_str(), &page.anchors)).collect()
        };
        let missed =
            |page: &Audited| rules::links::jumps(self.site.campaign, page.path.as_str(), &page.jumps, &pages);
        let missed: Vec<Diagnostics> = audited.iter().map(missed).collect();
        for (audited, missed) in audited.into_iter().zip(missed) {
            out.append(audited.faults);
            out.append(missed);
        }
    }

    /// Reports outputs that should not be there, by the paths of all, pages included.
    pub fn files<'f>(&self, paths: impl Iterator<Item = &'f str>, out: &mut Diagnostics) {
        rules::leak::files(self.site.campaign, paths, &self.excluded, out);
    }

    /// Asks every rule of one reading.
    fn read(&self, page: &SitePage<'_>, reading: &Reading<'_>, fine: &mut FineTexts) -> Audited {
        let around = Surroundings { site: &self.site, guard: self.guard, excluded: &self.excluded };
        let path = page.path.clone();
        let page = Page::new(page, around, reading);
        let mut faults = Diagnostics::new();
        rules::all(&page, fine, &mut faults);
        let anchors = Anchors::of(&page);
        let jumps = anchors::jumps(&page, &anchors);
        Audited { path, faults: without_repeats(faults), anchors, jumps }
    }

    /// Asks every rule of the trees that browsers build, with and without scripts. What the stream has
    /// read of the same page is held against the first.
    fn parsed(&self, page: &SitePage<'_>, streamed: Option<Reading<'_>>, fine: &mut FineTexts) -> Audited {
        if let Err(refusal) = depth::depth(page.html, limits::HTML_DEPTH) {
            return self.refused(page, refusal);
        }
        let tree = Tree::parse(page.html, Scripting::On);
        let reading = tree.reading();
        let mut audited = self.read(page, &reading, fine);
        if has_noscript(page.html) {
            let tree = Tree::parse(page.html, Scripting::Off);
            audited.faults.append(self.read(page, &tree.reading(), fine).faults);
            audited.faults = without_repeats(audited.faults);
        }
        if streamed.is_some_and(|streamed| streamed != reading) {
            audited.faults.push(
                Diagnostic::error(
                    Code::AuditBlock,
                    "the page says one thing in its tags and another in a browser",
                )
                .in_output(output_path(self.site.campaign, page.path.as_str()))
                .why("other pages are read by their tags alone")
                .help("this is a fault of the program: run `handbill check`, and report it"),
            );
        }
        audited
    }

    /// What is told of a page that no parser is given.
    fn refused(&self, page: &SitePage<'_>, refusal: Refusal) -> Audited {
        let message = match refusal {
            Refusal::TooDeep => format!("elements nest deeper than {} levels", limits::HTML_DEPTH),
            Refusal::Odd(start) => format!("`<{start}` stands where browsers disagree about what it means"),
        };
        let fault = Diagnostic::error(Code::AuditBlock, message)
            .in_output(output_path(self.site.campaign, page.path.as_str()))
            .why("browsers read such a page in several ways, and nobody can say what it shows")
            .help("close every element in the theme, and use elements and comments only");
        let mut faults = Diagnostics::new();
        faults.push(fault);
        Audited { path: page.path.clone(), faults, anchors: Anchors::default(), jumps: Vec::new() }
    }
}

/// Whether a page is read as a stream; if it is, then as a browser reads it. For the tests of who makes pages.
#[cfg(test)]
pub(crate) fn is_streamed(html: &str) -> bool {
    let tree = Tree::parse(html, Scripting::On);
    stream::read(html).is_some_and(|streamed| {
        assert_eq!(streamed, tree.reading());
        true
    })
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
fn output_path(campaign: &str, page: &str) -> String {
    format!("{campaign}/{page}")
}
