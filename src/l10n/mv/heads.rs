//! Where pages are named in TOML: lists of lessons, homes and modules of campaigns, quizzes, and the
//! addresses that a page had before.

use std::collections::BTreeSet;

use super::edits::{Edits, quoted};
use crate::catalog::{Catalog, Page};
use crate::diag::{Diagnostics, Spanned};
use crate::source::Inventory;
use crate::source::toml::{self, Origin};
use crate::text::markdown::{Renamed, front_matter};

/// Renames the page wherever settings name it.
pub(super) fn lists(catalog: &Catalog, inventory: &Inventory, renamed: &Renamed<'_>, edits: &mut Edits) {
    for lesson in catalog.pages.values().flat_map(|page| &page.meta.lessons) {
        edits.rename(lesson, renamed);
    }
    for campaign in catalog.campaigns.values() {
        for (page, place) in campaign.modules.iter().flatten() {
            edits.rename(&Spanned { value: page.clone(), place: place.clone() }, renamed);
        }
        let home = &campaign.home;
        edits.rename(home, renamed);
        let is_default = !home.place.text().starts_with(['"', '\'']);
        if is_default && home.value == renamed.old {
            let text = campaign.source.text();
            let at = end_of_line(text, "base_url");
            let line = format!("home = {}{}", quoted(renamed.new), line_end(text));
            edits.replace(&campaign.source, at..at, line);
        }
    }
    for file in inventory.quizzes.values() {
        // What is wrong with a quiz was told, and stopped the renaming.
        let mut told = Diagnostics::new();
        let named = toml::read(file.text(), &Origin::file(file), "quiz", &mut told, |table, told| {
            let mut named: Vec<_> = table.text("module", told).into_iter().collect();
            let items = table.tables("item", "item", told);
            named.extend(items.iter().filter_map(|item| item.text("lesson", told)));
            named
        });
        named.iter().for_each(|page| edits.rename(page, renamed));
    }
}

/// The addresses of a page that is called `name`: in each language its slug may be the last part.
pub(super) fn addresses(page: &Page, name: &str) -> BTreeSet<String> {
    let folder = name.rfind('/').map_or("", |at| &name[..=at]);
    let slugs = page.translations.values().filter_map(|translation| translation.slug.as_ref());
    let slugs = slugs.map(|slug| format!("{folder}{}", slug.value));
    slugs.chain([name.to_owned()]).collect()
}

/// Adds the addresses that the page had to its source file's front matter. An address that it gets
/// back is no alias any more.
pub(super) fn aliases(
    catalog: &Catalog,
    page: &Page,
    renamed: &Renamed<'_>,
    added: &[String],
    edits: &mut Edits,
) {
    let Some(source) = page.translations.get(&catalog.config.source) else { return };
    let file = &source.source;
    let mut told = Diagnostics::new();
    let Some(front) = front_matter(file, &mut told) else { return };
    let head = file.text().get(front.toml.clone()).unwrap_or("");
    let origin = Origin::at(file, front.toml.start);
    let list = toml::read(head, &origin, "page", &mut told, |table, _| table.place_of("aliases"));
    let old = &page.meta.aliases;
    let added: Vec<_> = added.iter().filter(|one| !old.iter().any(|old| old.value == **one)).collect();
    let now = addresses(page, renamed.new);
    let returns = old.iter().any(|alias| now.contains(&alias.value));
    if added.is_empty() && !returns {
        return;
    }
    let Some(list) = list else {
        let aliases: Vec<_> = added.iter().map(|alias| quoted(alias)).collect();
        let line = format!("aliases = [{}]{}", aliases.join(", "), line_end(head));
        edits.replace(file, front.toml.end..front.toml.end, line);
        return;
    };
    match old.last().filter(|_| !returns) {
        Some(last) => {
            let end = last.place.span.range().end;
            let more: String = added.iter().map(|alias| format!(", {}", quoted(alias))).collect();
            edits.replace(file, end..end, more);
        }
        None => {
            let kept = old.iter().map(|alias| &alias.value).filter(|alias| !now.contains(*alias));
            let all: Vec<_> = kept.chain(added).map(|alias| quoted(alias)).collect();
            edits.replace(file, list.span.range(), format!("[{}]", all.join(", ")));
        }
    }
}

/// Behind the line that a key stands on, or the top of the file.
fn end_of_line(text: &str, key: &str) -> usize {
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        at += line.len();
        if line.trim_start().strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')) {
            return at;
        }
    }
    0
}

/// How the lines of a file end.
fn line_end(text: &str) -> &'static str {
    if text.contains("\r\n") { "\r\n" } else { "\n" }
}
