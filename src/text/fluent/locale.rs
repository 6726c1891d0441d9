//! The messages of one locale, ready to be formatted.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, SourceFile};
use crate::source::LocaleId;
use crate::text::format::Formatters;
use crate::text::shown::ShownText;

use super::args::{Args, Kind};
use super::bundle::Bundle;
use super::collect::{Collection, ParsedFile, collect};
use super::compile::message_name;
use super::depth::admit;
use super::graph::settle;
use super::inspect::escape;
use super::judge::Judge;
use super::measure::Needs;
use super::parse::parse;
use super::purity::Needed;
use super::role::Role;
use super::sink::{Sink, escape_into};
use super::written;

/// The messages of a locale.
pub(super) struct LocaleMessages {
    role: Role,
    formatters: Arc<Formatters>,
    messages: BTreeMap<String, Message>,
    /// Messages that have a fault, with their place. They are never shown.
    left_out: BTreeMap<String, Place>,
    /// Messages and terms with a fault that leaves nothing to show of them, not even a place.
    broken: BTreeSet<String>,
    /// Terms without fault, with their dash.
    terms: BTreeSet<String>,
    /// What is written of each message and term: its value and attributes, as Fluent. Only of the
    /// source locale, whose texts translations are compared with.
    written: BTreeMap<String, Vec<String>>,
    bundle: Bundle,
    /// Everything a reader could see of the files, sound or not, terms too.
    shown: Vec<StoredText>,
}

/// A sound message.
struct Message {
    place: Place,
    compiled_name: String,
    value: Option<Text>,
    attributes: BTreeMap<String, Text>,
}

/// A text of a message.
enum Text {
    /// Nothing is put in: here it is.
    Plain(String),
    /// Something is; the bundle knows how. It needs these variables.
    Composed(Vec<(String, Kind)>),
}

/// A stretch of text for the guard.
struct StoredText {
    id: String,
    attribute: Option<String>,
    shown: ShownText,
    source: Arc<SourceFile>,
}

/// Text that a message can show, with the message it belongs to.
#[derive(Debug, Clone, Copy)]
pub struct MessageText<'a> {
    /// The message's id, or a term's with its dash.
    pub id: &'a str,
    /// The attribute.
    pub attribute: Option<&'a str>,
    /// The text, with U+FFFC wherever something is put in.
    pub shown: &'a ShownText,
    /// The file.
    pub source: &'a Arc<SourceFile>,
}

/// A message's text that was found in a locale.
pub(super) struct Found<'m> {
    message: &'m Message,
    attribute: Option<&'m str>,
    text: &'m Text,
}

/// A variable that a message needs and was not given, or not as it needs it.
pub(super) struct Unmet {
    variable: String,
    kind: Kind,
    given: bool,
}

impl LocaleMessages {
    /// Reads the files of a locale; those of a translation beside the messages of the `source` locale.
    pub(super) fn load(
        locale: &LocaleId,
        judge: &Judge<'_>,
        source: Option<&Self>,
        files: &[Arc<SourceFile>],
        out: &mut Diagnostics,
    ) -> Self {
        let role = judge.role();
        let formatters = Arc::new(Formatters::new(locale).unwrap_or_else(|missing| {
            out.push(Diagnostic::error(Code::LocaleInvalid, missing.to_string()));
            Formatters::plain(locale)
        }));
        let mut faults = Diagnostics::new();
        let admitted: Vec<_> =
            files.iter().filter_map(|source| Some((source, admit(source, role, &mut faults)?))).collect();
        let parsed: Vec<_> = admitted
            .iter()
            .map(|(source, text)| ParsedFile { source, text, parsed: parse(source, text, role, &mut faults) })
            .collect();
        let mut collection = collect(&parsed, Needed::by(locale), role, &mut faults);
        judge.judge(locale, &mut collection, &mut faults);
        let needs = settle(&mut collection, role, source, &mut faults);
        role.contain(faults, out);
        let mut loaded = Self {
            role,
            bundle: Bundle::new(&collection, &formatters, out),
            formatters,
            messages: BTreeMap::new(),
            left_out: BTreeMap::new(),
            broken: BTreeSet::new(),
            terms: BTreeSet::new(),
            written: BTreeMap::new(),
            shown: Vec::new(),
        };
        loaded.keep(collection, &needs);
        loaded
    }

    /// Takes over what outlives the syntax trees.
    fn keep(&mut self, collection: Collection<'_, '_>, needs: &Needs<'_>) {
        if self.role == Role::Source {
            self.written = written::texts(&collection);
        }
        self.broken = collection.broken.iter().map(|name| (*name).to_owned()).collect();
        for entry in &collection.entries {
            if entry.name.starts_with('-') {
                let terms = if entry.faulty { &mut self.broken } else { &mut self.terms };
                terms.insert(entry.name.to_owned());
                continue;
            }
            if entry.faulty {
                self.left_out.insert(entry.name.to_owned(), entry.place.clone());
                continue;
            }
            let mut message = Message {
                place: entry.place.clone(),
                compiled_name: message_name(entry.name),
                value: None,
                attributes: BTreeMap::new(),
            };
            for at in &entry.nodes {
                let node = &collection.nodes[*at];
                let text = text(node.pattern, &needs[*at]);
                match node.attribute {
                    None => message.value = Some(text),
                    Some(attribute) => {
                        message.attributes.insert(attribute.to_owned(), text);
                    }
                }
            }
            self.messages.insert(entry.name.to_owned(), message);
        }
        for node in collection.nodes {
            let entry = &collection.entries[node.entry];
            for shown in node.facts.texts {
                self.shown.push(StoredText {
                    id: entry.name.to_owned(),
                    attribute: node.attribute.map(str::to_owned),
                    shown,
                    source: Arc::clone(&entry.place.source),
                });
            }
        }
    }

    pub(super) fn formatters(&self) -> &Arc<Formatters> {
        &self.formatters
    }

    pub(super) fn role(&self) -> Role {
        self.role
    }

    pub(super) fn find(&self, id: &str, attribute: Option<&str>) -> Option<Found<'_>> {
        let message = self.messages.get(id)?;
        let (attribute, text) = match attribute {
            None => (None, message.value.as_ref()?),
            Some(attribute) => {
                let (name, text) = message.attributes.get_key_value(attribute)?;
                (Some(name.as_str()), text)
            }
        };
        Some(Found { message, attribute, text })
    }

    /// The place of a message, also of one that is left out.
    pub(super) fn place(&self, id: &str) -> Option<&Place> {
        let sound = self.messages.get(id).map(|message| &message.place);
        sound.or_else(|| self.left_out.get(id))
    }

    pub(super) fn is_left_out(&self, id: &str) -> bool {
        self.left_out.contains_key(id) || self.broken.contains(id)
    }

    /// Whether there is a message or term (`-brand`) of this name, without fault.
    pub(super) fn defines(&self, name: &str) -> bool {
        self.messages.contains_key(name) || self.terms.contains(name)
    }

    pub(super) fn written(&self) -> &BTreeMap<String, Vec<String>> {
        &self.written
    }

    pub(super) fn ids(&self) -> impl Iterator<Item = &str> {
        self.messages.keys().map(String::as_str)
    }

    /// The variables that a text of a sound message needs.
    pub(super) fn variables(&self, id: &str, attribute: Option<&str>) -> Vec<&str> {
        let Some(message) = self.messages.get(id) else { return Vec::new() };
        let text = match attribute {
            None => message.value.as_ref(),
            Some(attribute) => message.attributes.get(attribute),
        };
        match text {
            Some(Text::Composed(needs)) => needs.iter().map(|(variable, _)| variable.as_str()).collect(),
            Some(Text::Plain(_)) | None => Vec::new(),
        }
    }

    pub(super) fn attributes(&self, id: &str) -> impl Iterator<Item = &str> {
        let message = self.messages.get(id).into_iter();
        message.flat_map(|message| message.attributes.keys().map(String::as_str))
    }

    pub(super) fn shown(&self) -> impl Iterator<Item = MessageText<'_>> {
        self.shown.iter().map(|stored| MessageText {
            id: &stored.id,
            attribute: stored.attribute.as_deref(),
            shown: &stored.shown,
            source: &stored.source,
        })
    }

    /// Formats a text that was found here.
    pub(super) fn format(
        &self,
        found: &Found<'_>,
        args: &Args<'_>,
        sink: Sink,
        out: &mut Diagnostics,
    ) -> Option<String> {
        match found.text {
            Text::Plain(text) if sink == Sink::Html => {
                let mut escaped = String::with_capacity(text.len() + text.len() / 8);
                escape_into(&mut escaped, text);
                Some(escaped)
            }
            Text::Plain(text) => Some(text.clone()),
            Text::Composed(_) => {
                let name = &found.message.compiled_name;
                let written = self.bundle.write(name, found.attribute, args, sink);
                out.extend(
                    written
                        .faults
                        .into_iter()
                        .map(|fault| Diagnostic::error(Code::FluentResolve, fault).at(&found.message.place)),
                );
                written.text
            }
        }
    }
}

impl Found<'_> {
    /// Whether the text uses a variable, itself or by what it refers to.
    pub(super) fn uses(&self, variable: &str) -> bool {
        self.variables().any(|name| name == variable)
    }

    /// The variables that the text uses.
    pub(super) fn variables(&self) -> impl Iterator<Item = &str> {
        let needs = match self.text {
            Text::Plain(_) => &[] as &[(String, Kind)],
            Text::Composed(needs) => needs,
        };
        needs.iter().map(|(variable, _)| variable.as_str())
    }

    /// The variables that the arguments do not serve.
    pub(super) fn unmet(&self, args: &Args<'_>) -> Vec<Unmet> {
        let Text::Composed(needs) = self.text else {
            return Vec::new();
        };
        let unmet = needs.iter().filter_map(|(variable, kind)| {
            let given = args.get(variable.as_str());
            let met = given.is_some_and(|arg| kind.takes(arg));
            (!met).then(|| Unmet { variable: variable.clone(), kind: *kind, given: given.is_some() })
        });
        unmet.collect()
    }

    pub(super) fn place(&self) -> &Place {
        &self.message.place
    }
}

impl Unmet {
    pub(super) fn diagnostic(&self, role: Role, place: &Place) -> Diagnostic {
        let variable = &self.variable;
        if !self.given {
            return missing_variable(variable, role, place);
        }
        let said = Said::new("variable-misused").text("variable", variable).said("kind", self.kind.said());
        role.said(Code::FluentResolve, said).at(place)
    }
}

fn missing_variable(variable: &str, role: Role, place: &Place) -> Diagnostic {
    role.said(Code::FluentResolve, Said::new("variable-not-given").text("variable", variable)).at(place)
}

fn text(pattern: &Pattern<&str>, needs: &BTreeSet<(&str, Kind)>) -> Text {
    match plain(pattern) {
        Some(text) => Text::Plain(text),
        None => {
            let needs = needs.iter().map(|(variable, kind)| ((*variable).to_owned(), *kind));
            Text::Composed(needs.collect())
        }
    }
}

/// The text of a pattern into which nothing is put.
fn plain(pattern: &Pattern<&str>) -> Option<String> {
    let mut text = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => text.push_str(value),
            PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::StringLiteral { value }),
            } => unescape_into(&mut text, value),
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(text)
}

fn unescape_into(text: &mut String, literal: &str) {
    let mut rest = literal;
    while let Some(at) = rest.find('\\') {
        text.push_str(&rest[..at]);
        let (character, length) = escape(&rest[at..]);
        text.extend(character);
        rest = &rest[at + length..];
    }
    text.push_str(rest);
}
