//! Every message that the program's code names has words, and no words are left over.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "helpers of tests may stop a test as tests do, and read what it is about"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Variant, VariantKey,
};
use handbill::diag::Language;

/// What the code names: the first argument of each `Said::new`.
fn named() -> BTreeSet<String> {
    let mut named = BTreeSet::new();
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    for file in walkdir::WalkDir::new(source).into_iter().map(Result::unwrap) {
        if file.path().extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = std::fs::read_to_string(file.path()).unwrap();
        for call in text.split("Said::new(").skip(1) {
            let literal = call.trim_start().strip_prefix('"').and_then(|rest| rest.split('"').next());
            let id =
                literal.unwrap_or_else(|| panic!("{}: name messages by literals", file.path().display()));
            named.insert(id.to_owned());
        }
    }
    named
}

/// Each message that a language words, by its id.
fn worded(language: &str) -> BTreeMap<String, Wording> {
    let mut worded = BTreeMap::new();
    for (path, text) in files(language) {
        let resource = fluent_syntax::parser::parse(text)
            .unwrap_or_else(|(_, faults)| panic!("{}: {faults:?}", path.display()));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.clone();
            let previous = worded.insert(message.id.name.clone(), Wording::of(&message));
            assert!(previous.is_none(), "{}: `{id}` is worded twice", path.display());
        }
    }
    worded
}

/// The files of a language, by their paths.
fn files(language: &str) -> BTreeMap<PathBuf, String> {
    let paths = std::fs::read_dir(words().join(language)).unwrap().map(|file| file.unwrap().path());
    paths.map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

fn words() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/diag/words")
}

/// What each part of a message uses: under `=` its text, under `.why` its why. A form that is chosen
/// by a word, and not by a number, is used too: `kind[contact]`.
struct Wording(BTreeMap<String, BTreeSet<String>>);

impl Wording {
    fn of(message: &Message<String>) -> Self {
        let value = message.value.iter().map(|value| ("=".to_owned(), value));
        let attributes = message.attributes.iter();
        let attributes = attributes.map(|attribute| (format!(".{}", attribute.id.name), &attribute.value));
        let parts = value.chain(attributes);
        Self(parts.map(|(name, pattern)| (name, arguments(pattern))).collect())
    }

    /// What the message is given, in any of its parts.
    fn given(&self) -> BTreeSet<&String> {
        self.0.values().flatten().filter(|used| !used.ends_with(']')).collect()
    }
}

fn arguments(pattern: &Pattern<String>) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            collect(expression, &mut found);
        }
    }
    found
}

fn collect(expression: &Expression<String>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => collect_inline(inline, found),
        Expression::Select { selector, variants } => {
            collect_inline(selector, found);
            found.extend(variants.iter().flat_map(|variant| arguments(&variant.value)));
            if let InlineExpression::VariableReference { id } = selector {
                found.extend(variants.iter().filter_map(form).map(|form| format!("{}[{form}]", id.name)));
            }
        }
    }
}

/// The word that chooses a form. Languages differ in the forms for numbers.
fn form(variant: &Variant<String>) -> Option<&str> {
    const PLURAL: &[&str] = &["zero", "one", "two", "few", "many", "other"];
    match &variant.key {
        VariantKey::Identifier { name } => Some(name.as_str()).filter(|name| !PLURAL.contains(name)),
        VariantKey::NumberLiteral { .. } => None,
    }
}

fn collect_inline(inline: &InlineExpression<String>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => _ = found.insert(id.name.clone()),
        InlineExpression::Placeable { expression } => collect(expression, found),
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| collect_inline(argument, found));
        }
        _ => {}
    }
}

/// What a language lacks and what it has too much, beside English; a line for each.
fn differences(language: &str) -> Vec<String> {
    let (english, own) = (worded("en"), worded(language));
    let mut told = Vec::new();
    for (id, theirs) in &english {
        match own.get(id) {
            None => told.push(format!("missing in {language}: {id}")),
            Some(ours) => {
                let parts = differing_parts(theirs, ours);
                told.extend(parts.map(|part| format!("differs in {language}: {id} {part}")));
            }
        }
    }
    let extra = own.keys().filter(|id| !english.contains_key(*id));
    told.extend(extra.map(|id| format!("in {language} and not in en: {id}")));
    told
}

fn differing_parts<'w>(theirs: &'w Wording, ours: &'w Wording) -> impl Iterator<Item = String> + 'w {
    let missing = theirs.0.keys().filter(|name| !ours.0.contains_key(*name));
    let extra = ours.0.keys().filter(|name| !theirs.0.contains_key(*name));
    let unused = theirs.0.iter().flat_map(|(name, arguments)| {
        let used = ours.0.get(name);
        let unused =
            arguments.iter().filter(move |argument| used.is_some_and(|used| !used.contains(*argument)));
        unused.map(move |argument| format!("{name} does not use ${argument}"))
    });
    // Another language may put what a message is given into a part that does without it in English.
    let unknown = ours.given().into_iter().filter(|argument| !theirs.given().contains(argument));
    missing
        .map(|name| format!("{name} is missing"))
        .chain(extra.map(|name| format!("{name} is not in en")))
        .chain(unused)
        .chain(unknown.map(|argument| format!("is not given ${argument}")))
}

/// The languages that faults can be told in, as the program lists them, without English.
fn others() -> impl Iterator<Item = &'static str> {
    Language::TAGS.iter().map(|(tag, _)| *tag).filter(|tag| *tag != "en")
}

#[test]
fn every_named_message_has_english_words_and_none_is_left_over() {
    assert_eq!(named(), worded("en").into_keys().collect());
}

#[test]
fn other_languages_word_what_english_does_with_the_same_parts_and_arguments() {
    let told: Vec<_> = others().flat_map(differences).collect();
    assert!(told.is_empty(), "{} to do in src/diag/words/:\n{}", told.len(), told.join("\n"));
}

#[test]
fn every_folder_of_words_is_a_listed_language() {
    let folders = std::fs::read_dir(words()).unwrap().map(|folder| folder.unwrap().file_name());
    let folders: BTreeSet<_> = folders.map(|name| name.into_string().unwrap()).collect();
    assert_eq!(folders, Language::TAGS.iter().map(|(tag, _)| (*tag).to_owned()).collect());
}

/// The lint of catalogues takes some messages of a project as used because the program names them.
#[test]
fn what_the_lint_takes_as_named_by_the_program_is() {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let lint = std::fs::read_to_string(source.join("l10n/lint/catalogues/unused.rs")).unwrap();
    let list = lint.split("NAMED: &[&str] = &[").nth(1).unwrap().split("];").next().unwrap();
    let mut quoted = BTreeSet::new();
    for room in ["site", "catalog"] {
        for file in walkdir::WalkDir::new(source.join(room)).into_iter().map(Result::unwrap) {
            if file.path().extension().is_some_and(|extension| extension == "rs") {
                let text = std::fs::read_to_string(file.path()).unwrap();
                quoted.extend(text.split('"').map(str::to_owned));
            }
        }
    }
    // Titles and descriptions of the trainer's pages are made of one name.
    let made = |name: &str| {
        let stem = name.strip_suffix("-title").or_else(|| name.strip_suffix("-description"));
        stem.is_some_and(|stem| quoted.contains(stem))
    };
    let named: Vec<_> = list.split('"').skip(1).step_by(2).collect();
    assert!(named.len() > 20);
    let stale: Vec<_> = named.iter().filter(|name| !quoted.contains(**name) && !made(name)).collect();
    assert!(stale.is_empty(), "{stale:?}");
}
