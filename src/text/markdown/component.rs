//! Fenced blocks whose info string is a name in braces: the components of the theme.

use super::listed;
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, Spanned};
use crate::source::did_you_mean;
use crate::source::toml::{self, Origin, Table};
use crate::text::doc::{Component, ComponentKind};

/// Whether an info string asks for a component.
pub(super) fn is_component(info: &str) -> bool {
    info.starts_with('{')
}

/// Reads the arguments of a component. `place` is the line with its name.
pub(super) fn component(
    info: &str,
    arguments: &str,
    origin: &Origin,
    place: Place,
    out: &mut Diagnostics,
) -> Option<Component> {
    let name = info.strip_prefix('{').and_then(|rest| rest.strip_suffix('}')).map_or(info, str::trim);
    if !ComponentKind::NAMES.contains(&name) {
        let said = match did_you_mean(name, ComponentKind::NAMES.iter().copied()) {
            Some(near) => Said::new("markdown-component-misspelt").text("near", near),
            None => Said::new("markdown-component-unknown").text("known", listed(ComponentKind::NAMES)),
        };
        let fault = Diagnostic::said(Severity::Error, Code::ComponentUnknown, said.text("name", name));
        out.push(fault.at(&place));
        return None;
    }
    let kind = toml::read(arguments, origin, "component", out, |table, out| {
        let kind = kind(name, &table, &place, out);
        table.finish(out);
        kind
    })?;
    Some(Component { kind, place })
}

fn kind(name: &str, table: &Table<'_>, place: &Place, out: &mut Diagnostics) -> Option<ComponentKind> {
    match name {
        "indicators" => {
            Some(ComponentKind::Indicators { industry: need_text("industry", table, place, out)? })
        }
        "contacts" => Some(ComponentKind::Contacts { ids: need_ids(table, place, out)? }),
        "steps" => Some(ComponentKind::Steps { ids: need_ids(table, place, out)? }),
        "pages" => Some(ComponentKind::Pages { kind: need_text("kind", table, place, out)? }),
        "glossary" => Some(ComponentKind::Glossary { ids: table.texts("ids", out) }),
        "quiz" => {
            let quiz = need_text("quiz", table, place, out);
            let items = table.texts("items", out);
            Some(ComponentKind::Quiz { quiz: quiz?, items })
        }
        "lessons" => Some(ComponentKind::Lessons { module: need_text("module", table, place, out)? }),
        "skip" => Some(ComponentKind::Skip { to: need_text("to", table, place, out)? }),
        _ => Some(ComponentKind::Campaigns),
    }
}

/// A string that must be there. Reported at the fence, not at the table: its body may be empty.
fn need_text(
    key: &'static str,
    table: &Table<'_>,
    place: &Place,
    out: &mut Diagnostics,
) -> Option<Spanned<String>> {
    if table.place_of(key).is_none() {
        out.push(missing(key, place));
    }
    table.text(key, out)
}

fn need_ids(table: &Table<'_>, place: &Place, out: &mut Diagnostics) -> Option<Vec<Spanned<String>>> {
    let written = table.place_of("ids");
    let n_found = out.count(Severity::Error);
    let ids = table.texts("ids", out);
    if !ids.is_empty() {
        return Some(ids);
    }
    match written {
        None => out.push(missing("ids", place)),
        Some(list) if out.count(Severity::Error) == n_found => out.push(
            Diagnostic::said(Severity::Error, Code::ValueInvalid, Said::new("markdown-component-empty"))
                .at(&list),
        ),
        Some(_) => {}
    }
    None
}

fn missing(key: &str, place: &Place) -> Diagnostic {
    let said = Said::new("markdown-component-key-missing").text("key", key);
    Diagnostic::said(Severity::Error, Code::KeyMissing, said).at(place)
}
