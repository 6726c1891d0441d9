//! `data/contacts.toml` to [`Registry`].

use std::sync::Arc;

use super::{
    Channel, ChannelKind, Confidence, Contact, Hours, OperatorKind, Reach, Registry, Rejected, Standing,
    WhoAnswers,
};
use crate::diag::{Code, Diagnostic, Diagnostics, SourceFile, Spanned};
use crate::source::LocaleId;
use crate::source::toml::{self, Origin, Table, suggestion};

const KINDS: &[(&str, OperatorKind)] = &[
    ("emergency", OperatorKind::Emergency),
    ("nonprofit", OperatorKind::Nonprofit),
    ("government-services", OperatorKind::GovernmentServices),
    ("law-enforcement", OperatorKind::LawEnforcement),
];

const STANDINGS: &[(&str, Standing)] =
    &[("current", Standing::Current), ("legacy", Standing::Legacy), ("unconfirmed", Standing::Unconfirmed)];

const CONFIDENCES: &[(&str, Confidence)] = &[
    ("verified", Confidence::Verified),
    ("secondary", Confidence::Secondary),
    ("unverified", Confidence::Unverified),
];

const HOURS: &[(&str, Hours)] = &[
    ("always", Hours::Always),
    ("office", Hours::Office),
    ("varies", Hours::Varies),
    ("unstated", Hours::Unstated),
];

const CHANNELS: &[(&str, ChannelKind)] = &[
    ("phone", ChannelKind::Phone),
    ("phone-abroad", ChannelKind::PhoneAbroad),
    ("phone-office", ChannelKind::PhoneOffice),
    ("sms", ChannelKind::Sms),
    ("chat", ChannelKind::Chat),
    ("web", ChannelKind::Web),
    ("web-form", ChannelKind::WebForm),
    ("email", ChannelKind::Email),
    ("tty", ChannelKind::Tty),
    ("videophone", ChannelKind::Videophone),
    ("whatsapp", ChannelKind::Whatsapp),
];

/// Keys that keep what the sources said, for the people who check the registry. Pages print none of
/// them: their words would be English in every language.
const RECORD_KEYS: &[&str] =
    &["audience", "hours_note", "languages_note", "coverage", "confidentiality_note", "note", "conflict"];

/// Reads the registry. Entries with faults are reported and left out.
pub(in crate::catalog) fn read(source: &Arc<SourceFile>, out: &mut Diagnostics) -> Registry {
    toml::read(source.text(), &Origin::file(source), "contact registry", out, |table, out| {
        let mut registry = Registry::default();
        table.integer("schema", out);
        table.date("collected_on", out);
        table.text("region", out);
        if let Some(ordering) = table.table("ordering", "ordering", out) {
            registry.ordering =
                ordering.list_entries(out).into_iter().map(|(key, ids)| (key.value, ids)).collect();
        }
        if let Some(labels) = table.table("labels", "label table", out) {
            read_labels(&labels, &mut registry, out);
        }
        for entry in table.tables("contact", "contact", out) {
            add(&mut registry, contact(entry, out), out);
        }
        for entry in table.tables("reject", "rejected text", out) {
            registry.rejected.extend(rejected(entry, out));
        }
        table.finish(out);
        registry
    })
}

fn read_labels(labels: &Table<'_>, registry: &mut Registry, out: &mut Diagnostics) {
    let known: Vec<_> = WhoAnswers::ALL.iter().map(|who| who.key()).collect();
    for (key, text) in labels.text_entries(out) {
        if !known.contains(&key.value.as_str()) {
            out.push(
                Diagnostic::error(Code::KeyUnknown, format!("a label table has no key `{}`", key.value))
                    .at(&key.place)
                    .help(suggestion(&key.value, &known)),
            );
        }
        registry.labels.insert(key.value, text);
    }
}

fn add(registry: &mut Registry, contact: Option<Contact>, out: &mut Diagnostics) {
    let Some(contact) = contact else { return };
    if let Some(first) = registry.contacts.get(&contact.id.value) {
        out.push(
            Diagnostic::error(Code::Duplicate, format!("the contact `{}` is there twice", contact.id.value))
                .at(&contact.id.place)
                .help(format!("the first one is in line {}", first.id.place.line_column().line)),
        );
        return;
    }
    registry.contacts.insert(contact.id.value.clone(), contact);
}

fn contact(table: Table<'_>, out: &mut Diagnostics) -> Option<Contact> {
    let id = table.need_text("id", out).filter(|id| check_id(id, out));
    let operator = table.need_text("operator", out);
    let kind = need_choice(&table, "kind", KINDS, out);
    let confidential = table.need_flag("confidential", out);
    let standing = need_choice(&table, "status", STANDINGS, out);
    let confidence = need_choice(&table, "confidence", CONFIDENCES, out);
    let display = table.need_flag("display", out);
    let hours = need_choice(&table, "hours", HOURS, out);
    let last_checked = table.need_date("last_checked", out);
    let verify_by = table.need_date("verify_by", out);
    for key in RECORD_KEYS {
        table.text(key, out);
    }
    let sources = read_sources(&table, out);
    if let (Some(id), 0) = (&id, sources) {
        out.push(
            Diagnostic::error(Code::KeyMissing, format!("the contact `{}` has no source", id.value))
                .at(&id.place)
                .why("a number without a source cannot be checked by anybody")
                .help("add `sources = [{ name = …, url = …, date = … }]`"),
        );
    }
    let confidence = confidence?;
    let channels: Vec<_> = table
        .tables("channel", "channel", out)
        .into_iter()
        .filter_map(|t| channel(t, confidence.value, out))
        .collect();
    table.finish(out);
    Some(Contact {
        id: id?,
        operator: operator?.value,
        kind: kind?.value,
        confidential: confidential?.value,
        standing: standing?.value,
        confidence: confidence.value,
        display: display?.value,
        hours: hours?.value,
        last_checked: last_checked?.value,
        verify_by: verify_by?,
        channels,
    })
}

fn read_sources(table: &Table<'_>, out: &mut Diagnostics) -> usize {
    let sources = table.tables("sources", "source", out);
    let n_sources = sources.len();
    for source in sources {
        source.need_text("name", out);
        source.need_text("date", out);
        source.text("url", out);
        source.finish(out);
    }
    n_sources
}

fn channel(table: Table<'_>, contact_confidence: Confidence, out: &mut Diagnostics) -> Option<Channel> {
    let kind = need_choice(&table, "kind", CHANNELS, out);
    let languages = table.texts("languages", out);
    let languages = languages.iter().filter_map(|written| language(written, out)).collect();
    let interpreters = table.flag("interpreters", out).is_some_and(|flag| flag.value);
    let interpreter_languages =
        table.integer("interpreter_languages", out).and_then(|count| plausible(&count, out));
    let confidence = table.choice("confidence", CONFIDENCES, out);
    table.text("note", out);
    table.texts("other_keywords", out);
    let place = table.place();
    let reach = kind.as_ref().and_then(|kind| reach(kind.value, &table, out));
    table.finish(out);
    Some(Channel {
        kind: kind?.value,
        reach: reach?,
        languages,
        interpreters,
        interpreter_languages,
        confidence: confidence.map_or(contact_confidence, |confidence| confidence.value),
        place,
    })
}

/// How many languages interpreters cover: the world has about 7,000.
fn plausible(count: &Spanned<i64>, out: &mut Diagnostics) -> Option<u32> {
    let plausible = u32::try_from(count.value).ok().filter(|count| (1..=7_000).contains(count));
    if plausible.is_none() {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("{} cannot be a number of languages", count.value))
                .at(&count.place)
                .help("write the number that the operator gives, or leave the key out"),
        );
    }
    plausible
}

fn reach(kind: ChannelKind, table: &Table<'_>, out: &mut Diagnostics) -> Option<Reach> {
    match kind {
        ChannelKind::Sms => {
            let number = table.need_text("number", out);
            let keyword = table.text("keyword", out);
            let vanity = table.text("vanity", out);
            Some(Reach::Text {
                number: number?.value,
                keyword: keyword.map(|keyword| keyword.value),
                vanity: vanity.map(|vanity| vanity.value),
            })
        }
        ChannelKind::Chat | ChannelKind::Web | ChannelKind::WebForm => {
            page(&table.need_text("url", out)?, out)
        }
        ChannelKind::Email => Some(Reach::Mail { address: table.need_text("address", out)?.value }),
        _ => {
            let display = table.need_text("display", out);
            let e164 = table.text("e164", out).map(|e164| e164.value);
            let dial = table.text("dial", out).map(|dial| dial.value);
            let vanity = table.text("vanity", out).map(|vanity| vanity.value);
            let display = display?.value;
            let digits = || display.chars().filter(char::is_ascii_digit).collect();
            let dial = dial.or_else(|| e164.clone()).unwrap_or_else(digits);
            Some(Reach::Number { display, e164, dial, vanity })
        }
    }
}

fn page(url: &Spanned<String>, out: &mut Diagnostics) -> Option<Reach> {
    match super::super::host_of(&url.value) {
        Some(host) => Some(Reach::Page { url: url.value.clone(), host }),
        None => {
            out.push(
                Diagnostic::error(Code::ContactInvalid, format!("`{}` is not a web address", url.value))
                    .at(&url.place)
                    .help("write it out, starting with https://"),
            );
            None
        }
    }
}

fn language(written: &Spanned<String>, out: &mut Diagnostics) -> Option<LocaleId> {
    match LocaleId::parse(&written.value) {
        Ok(id) => Some(id),
        Err(_) => {
            out.push(
                Diagnostic::error(Code::LocaleInvalid, format!("`{}` is not a language tag", written.value))
                    .at(&written.place)
                    .help("write tags such as `en` or `pt-BR`"),
            );
            None
        }
    }
}

fn rejected(table: Table<'_>, out: &mut Diagnostics) -> Option<Rejected> {
    let pattern = table.need_text("pattern", out);
    let why = table.need_text("why", out);
    let instead = table.need_text("use_instead", out);
    table.finish(out);
    Some(Rejected { pattern: pattern?, why: why?.value, instead: instead? })
}

/// Ids stand in attributes, messages and links: letters, digits and hyphens.
fn check_id(id: &Spanned<String>, out: &mut Diagnostics) -> bool {
    let fit = !id.value.is_empty()
        && id.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    if !fit {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("`{}` cannot be an id", id.value))
                .at(&id.place)
                .help("use small letters, digits and hyphens"),
        );
    }
    fit
}

fn need_choice<T: Copy>(
    table: &Table<'_>,
    key: &'static str,
    choices: &[(&'static str, T)],
    out: &mut Diagnostics,
) -> Option<Spanned<T>> {
    if table.place_of(key).is_none() {
        table.need_text(key, out);
        return None;
    }
    table.choice(key, choices, out)
}
