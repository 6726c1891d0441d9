//! Indicators, from `data/indicators.toml`: each sign once, however many industries show it.
//! Their words are in `locales/*/indicators.ftl`.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::citation::{self, Citations};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceFile, Spanned};
use crate::source::toml::{self, Origin, Table};

/// How strong the basis of a sign is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Basis {
    /// On an official list.
    Official,
    /// On a partner's or nonprofit's list.
    Partner,
    /// A general sign applied to a setting: an example.
    Derived,
}

impl Basis {
    /// Its word in the registry.
    pub fn key(self) -> &'static str {
        match self {
            Self::Official => "official",
            Self::Partner => "partner",
            Self::Derived => "derived",
        }
    }
}

/// A sign.
#[derive(Debug, Clone)]
pub struct Indicator {
    /// Its id; with `indicator-` before it the id of its message.
    pub id: Spanned<String>,
    /// The industries it can be seen in.
    pub industries: Vec<Spanned<String>>,
    /// The audiences it is for; none means everybody.
    pub audiences: Vec<Spanned<String>>,
    /// What it is about; with `category-` before it the id of a message.
    pub category: Spanned<String>,
    /// Where in an industry it is seen; with `place-` before it the id of a message.
    pub places: BTreeMap<String, Spanned<String>>,
    /// The citations it rests on.
    pub sources: Vec<Spanned<String>>,
    /// How strong they are.
    pub basis: Basis,
}

impl Indicator {
    /// The message that heads its group on an industry's page.
    pub fn group(&self, industry: &str) -> String {
        match self.places.get(industry) {
            Some(place) => format!("place-{}", place.value),
            None => format!("category-{}", self.category.value),
        }
    }

    /// Whether it is seen in an industry.
    pub fn is_in(&self, industry: &str) -> bool {
        self.industries.iter().any(|id| id.value == industry)
    }
}

/// Reads `data/indicators.toml`, in its order. Entries with faults are reported and left out.
pub(super) fn read(source: &Arc<SourceFile>, citations: &Citations, out: &mut Diagnostics) -> Vec<Indicator> {
    toml::read(source.text(), &Origin::file(source), "list of indicators", out, |table, out| {
        let mut seen = BTreeSet::new();
        let mut indicators = Vec::new();
        for entry in table.tables("indicator", "indicator", out) {
            let Some(indicator) = indicator(entry, citations, out) else {
                continue;
            };
            if !seen.insert(indicator.id.value.clone()) {
                out.push(
                    Diagnostic::error(
                        Code::Duplicate,
                        format!("the indicator `{}` is there twice", indicator.id.value),
                    )
                    .at(&indicator.id.place),
                );
                continue;
            }
            indicators.push(indicator);
        }
        table.finish(out);
        indicators
    })
}

fn indicator(table: Table<'_>, citations: &Citations, out: &mut Diagnostics) -> Option<Indicator> {
    let id = table.need_text("id", out);
    let industries = table.texts("industries", out);
    let audiences = table.texts("audiences", out);
    let category = table.need_text("category", out);
    let places =
        table.table("places", "place table", out).map(|places| places.text_entries(out)).unwrap_or_default();
    let sources = table.texts("sources", out);
    let words = [("official", Basis::Official), ("partner", Basis::Partner), ("derived", Basis::Derived)];
    let basis = table.choice("basis", &words, out);
    table.finish(out);
    for key in &sources {
        citation::known(citations, key, out);
    }
    let id = id?;
    if industries.is_empty() || sources.is_empty() {
        let key = if industries.is_empty() { "industries" } else { "sources" };
        out.push(
            Diagnostic::error(Code::KeyMissing, format!("the indicator `{}` needs `{key}`", id.value))
                .at(&id.place),
        );
    }
    check_places(&id, &industries, &places, out);
    Some(Indicator {
        id,
        industries,
        audiences,
        category: category?,
        places: places.into_iter().map(|(industry, place)| (industry.value, place)).collect(),
        sources,
        basis: basis.map_or(Basis::Derived, |basis| basis.value),
    })
}

/// A place is told for an industry that the sign is seen in.
fn check_places(
    id: &Spanned<String>,
    industries: &[Spanned<String>],
    places: &[(Spanned<String>, Spanned<String>)],
    out: &mut Diagnostics,
) {
    for (industry, place) in places {
        if !industries.iter().any(|id| id.value == industry.value) {
            out.push(
                Diagnostic::error(
                    Code::ValueInvalid,
                    format!("`{}` has a place in `{}` but is not in that industry", id.value, industry.value),
                )
                .at(&place.place)
                .help(format!("add `{}` to its industries, or remove the place", industry.value)),
            );
        }
    }
}
