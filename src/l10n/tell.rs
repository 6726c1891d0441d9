//! What translators' commands refuse, told as faults of the project.

use super::choose::file_of;
use super::record::{Refused, Unfit};
use crate::catalog::{Catalog, Unit};
use crate::diag::{Code, Diagnostic, Said, Severity};
use crate::source::LocaleId;

/// A translation cannot be recorded because it has a fault, or because there is hardly any.
pub fn unfit(catalog: &Catalog, locale: &LocaleId, unit: &Unit, unfit: Unfit) -> Diagnostic {
    let said = match unfit {
        Unfit::Broken => Said::new("accept-broken"),
        Unfit::Empty => Said::new("accept-empty"),
    };
    let said = said.text("unit", unit.to_string()).text("locale", locale.as_str());
    let fault = Diagnostic::said(Severity::Error, Code::TranslationBroken, said);
    match unit {
        Unit::Message(id) => match catalog.messages.place(locale, id) {
            Some(place) => fault.at(&place),
            None => fault.in_file(file_of(catalog, locale, unit)),
        },
        Unit::Page(_) => fault.in_file(file_of(catalog, locale, unit)),
    }
}

/// A change is more than a slip of the pen, told by the most dangerous part of it.
pub fn not_minor(catalog: &Catalog, refused: &Refused) -> Diagnostic {
    let Refused { locale, unit, change, n_words } = refused;
    let said = match (n_words, change) {
        (None, _) => Said::new("bump-unknown"),
        (_, change) if change.numbers => Said::new("bump-numbers"),
        (_, change) if change.duties => Said::new("bump-duties"),
        (_, change) if change.links => Said::new("bump-links"),
        _ => Said::new("bump-words"),
    };
    let said = said.text("unit", unit.to_string()).text("locale", locale.as_str());
    let said = said.count("n", n_words.unwrap_or(0));
    let fault = Diagnostic::said(Severity::Error, Code::ChangeNotMinor, said);
    let source = &catalog.config.source;
    let place = match unit {
        Unit::Page(id) => {
            let page = catalog.pages.get(id).and_then(|page| page.translations.get(source));
            page.map(|page| page.title.place.clone())
        }
        Unit::Message(id) => catalog.messages.place(source, id),
    };
    match place {
        Some(place) => fault.at(&place),
        None => fault.in_file(file_of(catalog, source, unit)),
    }
}
