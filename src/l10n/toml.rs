//! `l10n.toml`: the settings that Mozilla's compare-locales and Pontoon read, made from `handbill.toml`.
//!
//! It says where source texts lie, where translations lie, and which languages there are. Nobody
//! writes it by hand: [`text`] makes it, [`check`] tells when it is not as it would be made.
//!
//! **Not here:** pages. These tools read Fluent, and no Markdown.

use std::fmt::Write as _;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::source::{Config, Inventory};

/// Where it lies, at the top of the project.
pub const FILE: &str = "l10n.toml";

const HEADER: &str = "# Where texts and translations lie, for translation tools such as compare-locales and Pontoon.\n\
                      # Written by `handbill l10n toml` from handbill.toml: change that one, then write this again.\n";

/// The file as it shall be.
pub fn text(config: &Config) -> String {
    let source = &config.source;
    let translations = config.locales.iter().map(|entry| &entry.id).filter(|id| *id != source);
    let mut text = format!("{HEADER}\nbasepath = \".\"\nlocales = [\n");
    for locale in translations {
        // Writing to a String cannot fail. No letter of a language tag means anything in TOML.
        let _ = writeln!(text, "    \"{locale}\",");
    }
    let _ = writeln!(
        text,
        "]\n\n[[paths]]\n    reference = \"locales/{source}/**/*.ftl\"\n    l10n = \"locales/{{locale}}/**/*.ftl\""
    );
    text
}

/// Tells when the file is there and says something else than `handbill.toml`.
pub fn check(config: &Config, inventory: &Inventory, out: &mut Diagnostics) {
    let Some(file) = &inventory.l10n_toml else { return };
    if file.text().replace("\r\n", "\n") == text(config) {
        return;
    }
    let whole = Place::new(file, 0..file.text().len());
    let first = file.text().lines().next().unwrap_or("").len();
    let said = Said::new("l10n-toml-stale");
    let hint = Diagnostic::said(Severity::Hint, Code::L10nTomlStale, said);
    out.push(hint.at(&Place::new(file, 0..first)).mended_by(&whole, text(config)));
}
