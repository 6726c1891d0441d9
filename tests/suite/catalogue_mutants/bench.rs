//! Checks a pair of files as `handbill check` does, in a project that lives in memory.

use handbill::catalog;
use handbill::diag::{Diagnostics, Severity, Site};
use handbill::l10n::lint;
use handbill::source::{Date, Memory, load_config, load_inventory};

use super::seeded::ENGLISH;

/// A finding in one of the two files: its path, line, code, severity and words.
#[derive(Debug)]
pub(crate) struct Finding {
    pub(crate) path: String,
    pub(crate) line: usize,
    pub(crate) code: &'static str,
    pub(crate) severity: Severity,
    pub(crate) message: String,
}

/// Everything that is found in the files of the pair.
pub(crate) fn check(source: &str, locale: &str, translation: &str) -> Vec<Finding> {
    let toml = format!(
        "source = \"en\"\nexit = \"https://weather.example/\"\ntheme = \"plain\"\n\n[[locale]]\nid = \"en\"\n\
         name = \"English\"\n\n[[locale]]\nid = \"{locale}\"\nname = \"{locale}\"\n"
    );
    let world = Memory::new(Date::from_unix(0))
        .with("handbill.toml", toml)
        .with("themes/plain/theme.toml", "")
        .with("themes/plain/templates/page.html", template())
        .with("locales/en/m.ftl", source)
        .with(&format!("locales/{locale}/m.ftl"), translation);
    let mut out = Diagnostics::new();
    let config = load_config(&world, &mut out).unwrap();
    let inventory = load_inventory(&world, &config, &mut out);
    let catalog = catalog::build(&config, &inventory, Date::from_unix(0), &mut out);
    lint::check(&catalog, &inventory, &mut out);
    let found = out.sorted().uncontained().into_iter().filter_map(|diagnostic| {
        let Site::Place(place) = &diagnostic.site else { return None };
        place.source.path().ends_with("/m.ftl").then(|| Finding {
            path: place.source.path().to_owned(),
            line: place.line_column().line,
            code: diagnostic.code.name(),
            severity: diagnostic.severity,
            message: diagnostic.message.clone(),
        })
    });
    found.collect()
}

/// A template that shows every message of the clean file, in the ways that templates have.
fn template() -> String {
    let names = ENGLISH.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()));
    let names = names.filter_map(|line| line.split(" =").next());
    names.map(|name| format!("{{{{ t(id=\"{name}\") }}}}\n")).collect()
}
