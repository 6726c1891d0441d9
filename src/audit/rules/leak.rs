//! Nothing of an industry that the campaign leaves out shows in addresses, names and attributes.
//!
//! **Not here:** words in texts. A page about farms may mention hotels.

use std::collections::BTreeSet;

use crate::audit::address::Target;
use crate::audit::page::Page;
use crate::audit::reading::{Element, Key, Keys};
use crate::audit::{ExcludedKind, ExcludedWord, output_path};
use crate::diag::{Code, Diagnostic, Diagnostics};

const WHY: &str = "a campaign for one industry must not tell that others are watched";
const HELP: &str = "check which pages the template lists, and the `industries` of what it shows";

/// What a campaign leaves out, by its words.
#[derive(Debug)]
pub(in crate::audit) struct Excluded<'a> {
    pages: BTreeSet<&'a str>,
    indicators: BTreeSet<&'a str>,
    industries: BTreeSet<&'a str>,
}

impl<'a> Excluded<'a> {
    /// Sorts the words by what they name.
    pub(in crate::audit) fn new(words: &'a [ExcludedWord]) -> Self {
        let of = |kind| {
            let words = words.iter().filter(move |excluded| excluded.kind == kind);
            words.map(|excluded| excluded.word.as_str()).collect()
        };
        Self {
            pages: of(ExcludedKind::Page),
            indicators: of(ExcludedKind::Indicator),
            industries: of(ExcludedKind::Industry),
        }
    }

    /// Whether the campaign leaves nothing out.
    fn is_empty(&self) -> bool {
        self.pages.is_empty() && self.indicators.is_empty() && self.industries.is_empty()
    }

    /// What a path gives away: it leads to a page, or through the folder of an industry.
    fn in_path<'p>(&self, path: &'p str) -> Option<&'p str> {
        let below_locale = path.split_once('/').map_or("", |(_, below)| below);
        let bare = below_locale.strip_suffix(".html").unwrap_or(below_locale);
        let page = bare.strip_suffix("/index").unwrap_or(bare);
        if self.pages.contains(page) {
            return Some(page);
        }
        let mut parts = path.split('/').map(|part| part.split_once('.').map_or(part, |(stem, _)| stem));
        parts.find(|part| self.industries.contains(part))
    }

    /// What a name gives away. The word of an industry alone may be the id of a heading, so only
    /// the names that templates make of it count.
    fn in_name<'p>(&self, name: &'p str) -> Option<&'p str> {
        let industry = name.strip_prefix("industry-");
        let indicator = Some(name.strip_prefix("indicator-").unwrap_or(name));
        let industry = industry.filter(|word| self.industries.contains(word));
        industry.or_else(|| indicator.filter(|word| self.indicators.contains(word)))
    }
}

/// Outputs that should not be there, in the order of their names.
pub(in crate::audit) fn files<'f>(
    campaign: &str,
    files: impl Iterator<Item = &'f str>,
    excluded: &Excluded<'_>,
    out: &mut Diagnostics,
) {
    let leaks: BTreeSet<(&str, &str)> =
        files.filter_map(|file| Some((file, excluded.in_path(file)?))).collect();
    for (file, word) in leaks {
        let message = format!("the file belongs to `{word}`, which the campaign leaves out");
        let fault = Diagnostic::error(Code::AuditLeak, message);
        out.push(fault.in_output(output_path(campaign, file)).why(WHY).help(HELP));
    }
}

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    let excluded = page.around.excluded;
    let mut tell = |written: &str, word: &str| {
        let message = format!("`{written}` names `{word}`, which the campaign leaves out");
        out.push(page.fault(Code::AuditLeak, message).why(WHY).help(HELP));
    };
    if excluded.is_empty() {
        return;
    }
    for address in &page.addresses {
        let Target::Inside { path, fragment, .. } = &address.target else {
            continue;
        };
        let in_path = path.as_deref().and_then(|path| excluded.in_path(path));
        let in_fragment = || fragment.as_deref().and_then(|fragment| excluded.in_name(fragment));
        if let Some(word) = in_path.or_else(in_fragment) {
            tell(address.written, word);
        }
    }
    for name in page.elements().flat_map(names) {
        if let Some(word) = excluded.in_name(name) {
            tell(name, word);
        }
    }
}

/// Attributes whose values name something; `data-…` beside them.
const NAMING: Keys = Keys::of(&[
    Key::Id,
    Key::Class,
    Key::Name,
    Key::For,
    Key::DataBorrowed,
    Key::DataContact,
    Key::DataContactBlock,
    Key::DataExit,
    Key::DataStale,
    Key::DataStatus,
    Key::OtherData,
]);

/// The words of an element's id, classes and data.
fn names<'a>(element: Element<'a>) -> impl Iterator<Item = &'a str> {
    let naming = element.attributes().iter().filter(|attribute| NAMING.has(attribute.key));
    naming.flat_map(|attribute| attribute.value.split([' ', ',', ';', '|', '"', '[', ']', '\n']))
}
