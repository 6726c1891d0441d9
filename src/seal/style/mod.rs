//! Proves that no rule of the theme's style sheets can hide the contact block.
//!
//! [`StyleGuard::new`] reads all sheets once for a campaign; `walk` then asks it about each element
//! of the block and each ancestor, on every page. It is conservative on both sides: a selector that
//! might match does, a value that might hide does (`selector`, `hiding`). A theme is refused rather
//! than trusted, and told which declaration to narrow.
//!
//! **Give it every sheet that a page can load**, also the one with a campaign's colour tokens and
//! the text of each [`InlineAsset`](super::InlineAsset).

mod colour;
mod hiding;
mod selector;
mod sheet;
mod tree;
mod value;

use std::sync::Arc;

use super::csp::SheetUses;
use super::scan::Attribute;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile};
use sheet::{HidingRule, Reading};
use value::Customs;

/// The class that the script of quizzes gives to the root while a certificate is printed. No page has it
/// when it is sealed, and a rule for it would hide the block all the same.
const SCRIPT_CLASS: &str = "print-certificate";

/// What an element is to the block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// `html`.
    Root,
    /// Another ancestor.
    Ancestor,
    /// The block itself, or something in it.
    Inside,
}

/// The rules of a theme's style sheets that hide what they match.
#[derive(Debug, Clone)]
pub struct StyleGuard {
    rules: Vec<HidingRule>,
    uses: SheetUses,
    /// A sheet that could not be read: nothing is proven.
    unread: Option<Box<Diagnostic>>,
}

impl StyleGuard {
    /// Reads the sheets. Reports what hides the block of every theme (`*`, `html`, `body`,
    /// `[data-contact-block]`), addresses that leave the theme's folder, and what cannot be read.
    pub fn new(sheets: &[Arc<SourceFile>], out: &mut Diagnostics) -> Self {
        let mut guard = Self { rules: Vec::new(), uses: SheetUses::default(), unread: None };
        let mut customs = Customs::new();
        let mut trees = Vec::new();
        for sheet in sheets {
            match tree::read(sheet.text()) {
                Ok(nodes) => {
                    sheet::collect_customs(&nodes, &mut customs);
                    trees.push((sheet, nodes));
                }
                Err(range) => {
                    let diagnostic = unreadable(&Place::new(sheet, range));
                    guard.unread = Some(Box::new(diagnostic.clone()));
                    out.push(diagnostic);
                }
            }
        }
        for (sheet, nodes) in &trees {
            let reading = Reading::of(sheet, nodes, &customs, out);
            guard.rules.extend(reading.rules);
            guard.uses.image |= reading.uses.image;
            guard.uses.font |= reading.uses.font;
        }
        guard.report_for_every_page(out);
        guard
    }

    /// What the sheets load.
    pub(super) fn uses(&self) -> SheetUses {
        self.uses
    }

    /// The first rule that could hide the block by matching this element.
    pub(super) fn hides(&self, tag: &[u8], attributes: &[Attribute<'_>], part: Part) -> Option<&Diagnostic> {
        if let Some(unread) = &self.unread {
            return Some(unread);
        }
        self.rules.iter().find(|rule| rule.hides(tag, attributes, part)).map(|rule| &rule.diagnostic)
    }

    /// Reports the rules that match what every page has, before any page is rendered.
    fn report_for_every_page(&self, out: &mut Diagnostics) {
        let named = |names: &[&'static str]| -> Vec<Attribute<'static>> {
            let attribute = |name: &&'static str| Attribute { name: name.as_bytes(), value: "", at: 0 };
            names.iter().map(attribute).collect()
        };
        let class = Attribute { name: b"class", value: SCRIPT_CLASS, at: 0 };
        let on_every_page = [
            ("html", named(&["lang", "dir"]).into_iter().chain([class]).collect(), Part::Root),
            ("body", Vec::new(), Part::Ancestor),
            ("section", named(&["data-contact-block"]), Part::Inside),
            ("", named(&["data-contact"]), Part::Inside),
        ];
        for rule in &self.rules {
            let matches = |(tag, attributes, part): &(&str, Vec<Attribute<'_>>, Part)| {
                rule.hides(tag.as_bytes(), attributes, *part)
            };
            if on_every_page.iter().any(matches) {
                out.push(rule.diagnostic.clone());
            }
        }
    }
}

impl HidingRule {
    fn hides(&self, tag: &[u8], attributes: &[Attribute<'_>], part: Part) -> bool {
        let reaches = match part {
            Part::Root => self.reach.root,
            Part::Ancestor => self.reach.around,
            Part::Inside => self.reach.inside,
        };
        reaches && selector::any_may_match(&self.subjects, tag, attributes)
    }
}

fn unreadable(place: &Place) -> Diagnostic {
    Diagnostic::error(Code::SealHidden, "this style sheet cannot be read on from here")
        .at(place)
        .why("whether it hides the contact block could not be checked")
        .help("look for a quote or bracket that is never closed, or closed twice")
}
