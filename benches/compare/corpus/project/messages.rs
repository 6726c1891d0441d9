//! Messages of a locale: those that every project needs, in the words of the corpus.

use std::path::Path;
use std::{fs, io};

use super::site::{Locale, Site};

const INTERFACE: &str = include_str!("../../../../locales/en/interface.ftl");
const CONTACTS: &str = include_str!("../../../../locales/en/contacts.ftl");

/// The files of a locale: name and text.
pub(crate) fn of(corpus: &Path, locale: &Locale, site: &Site) -> io::Result<Vec<(&'static str, String)>> {
    let own = fs::read_to_string(corpus.join("locales").join(&locale.folder).join("site.ftl"))?;
    let (interface, contacts) = match locale == site.source() {
        true => (INTERFACE.to_owned(), CONTACTS.to_owned()),
        false => (said_in(&own, INTERFACE), said_in(&own, CONTACTS)),
    };
    let message = |key: &str| {
        let line = own.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        line.ok_or_else(|| io::Error::other(format!("there is no `{key}` in site.ftl")))
    };
    let campaign = format!(
        "campaign-main = {}\n    .tagline = {}\n    .description = {}\n",
        message("site-title")?,
        message("site-tagline")?,
        message("footer-about")?
    );
    Ok(vec![("interface.ftl", interface), ("contacts.ftl", contacts), ("campaigns.ftl", campaign)])
}

/// The messages with as many words of the locale as they have in English, and the same placeables.
fn said_in(own: &str, messages: &str) -> String {
    let values = own.lines().filter_map(|line| Some(line.split_once(" = ")?.1));
    let mut words = values.flat_map(str::split_whitespace).cycle();
    let mut text = String::new();
    for line in messages.lines().filter(|line| !line.starts_with('#')) {
        match line.split_once(" = ") {
            Some((key, value)) => text += &format!("{key} = {}", in_words(value, &mut words)),
            None => text += line,
        }
        text.push('\n');
    }
    text
}

fn in_words<'w>(value: &str, words: &mut impl Iterator<Item = &'w str>) -> String {
    let mut depth = 0_usize;
    let mut said = Vec::new();
    for word in value.split(' ') {
        depth += word.matches('{').count();
        let placeable = depth > 0;
        depth = depth.saturating_sub(word.matches('}').count());
        said.push(match words.next().filter(|_| !placeable) {
            Some(own) => own,
            None => word,
        });
    }
    said.join(" ")
}
