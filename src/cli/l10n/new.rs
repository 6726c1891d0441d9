//! `handbill l10n new`: a new language, ready to be translated into.

use std::fmt::Write as _;

use clap::Args;

use crate::catalog::Catalog;
use crate::cli::output::{Console, Hints};
use crate::cli::{Common, Ending, project};
use crate::diag::Diagnostics;
use crate::l10n::record::MERGED;
use crate::l10n::{scaffold, toml};
use crate::publish::{FileChange, rewrite};
use crate::source::{Config, Disk, LocaleEntry, LocaleId, World, limits};

/// So many pages are named in the order of work.
const PAGES_NAMED: usize = 8;

/// A new locale.
#[derive(Debug, Clone, Args)]
#[command(after_help = "Example:\n  handbill l10n new pt-BR --name \"Português (Brasil)\" --fallback es\n\n\
    Every text stands in the new files as a comment until it is translated: nobody takes English for a \
    translation. Pages that are not translated yet are shown in another language, and say so.")]
pub(in crate::cli) struct NewArgs {
    /// Its language tag, such as `es`, `pt-BR` or `zh-Hans`
    #[arg(value_name = "LOCALE")]
    id: String,
    /// Its name in itself, such as `Español`
    #[arg(long)]
    name: String,
    /// A locale of the project that its readers rather see than the source, where a text is missing
    /// (can be given several times, nearest first)
    #[arg(long, value_name = "LOCALE")]
    fallback: Vec<String>,
}

/// Adds the locale.
pub(in crate::cli) fn run(common: &Common, args: &NewArgs, console: &Console) -> Ending {
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let Some(project::Project { inventory, catalog }) = project::read(&disk, false, &mut out) else {
        console.diagnostics(&out.sorted(), Hints::Shown);
        return Ending::Faults;
    };
    let fallback = match project::locales(&args.fallback, &catalog.config, console) {
        Ok(fallback) => fallback,
        Err(ending) => return ending,
    };
    let decided = new_id(args, &catalog.config).and_then(|id| {
        let mut changes = listed(&disk, &id, args, &fallback)?;
        if inventory.l10n_toml.is_some() {
            changes.push(refreshed(&catalog.config, &id, args));
        }
        let mut files = scaffold::files(&catalog, &inventory, &id, &args.name);
        let names: Vec<_> = files.iter().map(|(path, _)| path.clone()).collect();
        files.push(scaffold::term_rules(&id, &args.name));
        let (path, text) = MERGED;
        if !disk.root().join(path).exists() {
            files.push((path.to_owned(), text.to_owned()));
        }
        changes.extend(files.into_iter().map(|(path, text)| FileChange::Create { path, bytes: text.into() }));
        Ok((id, changes, names))
    });
    let (id, changes, names) = match decided {
        Ok(decided) => decided,
        Err(message) => {
            console.error(&format!("error: {message}\n"));
            return Ending::Usage;
        }
    };
    match rewrite(disk.root(), &changes) {
        Ok(()) => {
            console.result(&checklist(&catalog, &id, &args.name, &names));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

fn new_id(args: &NewArgs, config: &Config) -> Result<LocaleId, String> {
    let id = LocaleId::parse(&args.id).map_err(|canonical| {
        let help = canonical
            .map_or_else(|| "write a tag such as `es` or `pt-BR`".to_owned(), |id| format!("write `{id}`"));
        format!("`{}` is not a canonical language tag; {help}", args.id)
    })?;
    if config.locale(&id).is_some() {
        return Err(format!("`{id}` is a locale of this project already"));
    }
    if args.name.trim().is_empty() || args.name.chars().any(char::is_control) {
        return Err("a language needs its name in itself, such as `--name Español`".to_owned());
    }
    Ok(id)
}

/// `handbill.toml` with the locale behind the others.
fn listed(
    disk: &Disk,
    id: &LocaleId,
    args: &NewArgs,
    fallback: &[LocaleId],
) -> Result<Vec<FileChange>, String> {
    let path = "handbill.toml".to_owned();
    let bytes = disk
        .read(&path, limits::TEXT_FILE_BYTES)
        .map_err(|error| format!("handbill.toml cannot be read: {error}"))?;
    let text = String::from_utf8(bytes).map_err(|_| "handbill.toml is not UTF-8 text".to_owned())?;
    let mut table = format!("[[locale]]\nid = \"{id}\"\nname = {}\n", quoted(&args.name));
    if !fallback.is_empty() {
        let ids: Vec<_> = fallback.iter().map(|id| format!("\"{id}\"")).collect();
        // Writing to a String cannot fail.
        let _ = writeln!(table, "fallback = [{}]", ids.join(", "));
    }
    let text = with_table(&text, &table).ok_or_else(|| {
        "handbill.toml does not list its locales as tables; write each below a line `[[locale]]` first"
            .to_owned()
    })?;
    Ok(vec![FileChange::Write { path, bytes: text.into_bytes() }])
}

/// The settings with one more `[[locale]]` right behind the last one. All else stays as it is written;
/// comments above the next table stay with it. `None` when there is no such table.
fn with_table(text: &str, table: &str) -> Option<String> {
    let header = |line: &str| line.split('#').next().unwrap_or("").split_whitespace().collect::<String>();
    let lines: Vec<_> = text.split_inclusive('\n').collect();
    let last = lines.iter().rposition(|line| header(line) == "[[locale]]")?;
    let below = &lines[last + 1..];
    let below = &below[..below.iter().take_while(|line| !line.trim_start().starts_with('[')).count()];
    let is_said = |line: &&str| !header(line).is_empty();
    let end = last + 1 + below.iter().rposition(is_said).map_or(0, |at| at + 1);
    let (before, behind) = (lines[..end].concat(), lines[end..].concat());
    let line_end = if before.ends_with('\n') { "" } else { "\n" };
    let table = format!("{line_end}\n{table}");
    let table = if text.contains("\r\n") { table.replace('\n', "\r\n") } else { table };
    Some(before + &table + &behind)
}

/// A name without control characters between quotes of TOML.
fn quoted(name: &str) -> String {
    format!("\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
}

/// The settings for translation tools with the locale among them.
fn refreshed(config: &Config, id: &LocaleId, args: &NewArgs) -> FileChange {
    let mut config = config.clone();
    let place = config.theme.place.clone();
    let name = args.name.clone();
    config.locales.push(LocaleEntry { id: id.clone(), name, fallback: Vec::new(), place });
    FileChange::Write { path: toml::FILE.to_owned(), bytes: toml::text(&config).into_bytes() }
}

/// What was made, and what comes next.
fn checklist(catalog: &Catalog, id: &LocaleId, name: &str, files: &[String]) -> String {
    let source = &catalog.config.source;
    let mut text =
        format!("Made the locale {id} ({name}), and listed it in handbill.toml. Texts to translate:\n");
    for file in files {
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {file}");
    }
    let pages = scaffold::pages_by_use(catalog);
    let named: Vec<_> = pages.iter().take(PAGES_NAMED).collect();
    let _ = writeln!(
        text,
        "\nA good order of work:\n\
         \x20 1. locales/{id}/interface.ftl, contacts.ftl and campaigns.ftl: they stand on every page;\n\
         \x20    steps.ftl and terms.ftl: steps and explained words, most of them on get-help\n\
         \x20 2. pages: copy content/{source}/… to content/{id}/…, and keep only title and description (and a\n\
         \x20    lesson's objectives) between the +++ lines. Those that matter most come first:"
    );
    for (page, n_words) in &named {
        let _ = writeln!(text, "       {page} ({n_words} words)");
    }
    if pages.len() > named.len() {
        let _ = writeln!(text, "       … and {} more", pages.len() - named.len());
    }
    let _ = write!(
        text,
        "\x20 3. the other files of locales/{id}/\n\
         While you work:\n\
         \x20 handbill check --locale {id}          what is wrong in your texts\n\
         \x20 handbill l10n status --locale {id}    what is still missing\n\
         When a text is done, record it:\n\
         \x20 handbill l10n accept content/{id}/… --status draft\n\
         \x20 handbill l10n accept content/{id}/… --status reviewed --by \"Your Name\"\n\
         Pages that are not translated yet are shown in another language, and say so.\n"
    );
    let open =
        catalog.campaigns.values().filter(|campaign| campaign.locales.len() == catalog.config.locales.len());
    let open: Vec<_> = open.map(|campaign| campaign.id.as_str()).collect();
    if open.len() > 1 {
        let ids: Vec<_> = catalog.config.locales.iter().map(|entry| format!("\"{}\"", entry.id)).collect();
        let _ = write!(
            text,
            "These sites have all languages, so they have this one: {}.\n\
             To leave it out of a site, write into its campaigns/….toml, above the first line with [:\n\
             \x20 locales = [{}]\n",
            open.join(", "),
            ids.join(", ")
        );
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locale_is_listed_right_behind_the_others() {
        let table = [
            ("[[locale]]\nid = \"en\"", "[[locale]]\nid = \"en\"\n\nNEW\n"),
            (
                "[[locale]]\nid = 1 # a\n\n[[ locale ]] # b\nid = 2\nfallback = [\n  \"en\",\n]\n\n# Out.\n[output]\n",
                "[[locale]]\nid = 1 # a\n\n[[ locale ]] # b\nid = 2\nfallback = [\n  \"en\",\n]\n\nNEW\n\n# Out.\n[output]\n",
            ),
            ("[[locale]]\r\nid = 1\r\n", "[[locale]]\r\nid = 1\r\n\r\nNEW\r\n"),
        ];
        for (text, expected) in table {
            assert_eq!(with_table(text, "NEW\n").unwrap(), expected);
        }
        assert_eq!(with_table("locale = [{ id = \"en\" }]\n", "NEW\n"), None);
    }
}
