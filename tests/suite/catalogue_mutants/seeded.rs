//! Mutants of a clean pair of files: each has one fault, made by changing the syntax tree of one of
//! them, or its text where no tree could hold the fault.

#![allow(clippy::panic, reason = "a mutant that cannot be made ends the test")]

use fluent_syntax::ast::{
    Attribute, Entry, Expression, InlineExpression, Message, Pattern, PatternElement, Resource, Variant,
    VariantKey,
};
use fluent_syntax::parser::parse;
use fluent_syntax::serializer::serialize;

/// The clean source file.
pub(crate) const ENGLISH: &str = include_str!("en.ftl");
/// Its clean translation.
pub(crate) const RUSSIAN: &str = include_str!("ru.ftl");

pub(crate) type Tree = Resource<String>;

/// Which of the two files is changed, or holds the finding.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Source,
    Translation,
}
use Side::{Source, Translation};

/// A change of a file.
#[derive(Clone, Copy)]
pub(crate) enum Seed {
    Tree(fn(&mut Tree)),
    Text(fn(String) -> String),
}
use Seed::{Text, Tree as InTree};

/// A pair of files with one fault.
pub(crate) struct Mutant {
    pub(crate) name: &'static str,
    changed: Side,
    seed: Seed,
    /// The code that is expected.
    pub(crate) code: &'static str,
    /// The file that it is expected in.
    pub(crate) told_in: Side,
    /// What the line holds that it is expected in, the first of its kind; behind a `=` the whole line.
    pub(crate) line_with: &'static str,
}

impl Mutant {
    /// The source file and the translation.
    pub(crate) fn files(&self) -> (String, String) {
        let changed = |text: &str| match self.seed {
            Text(change) => change(text.to_owned()),
            InTree(change) => {
                let mut tree = parse(text.to_owned()).unwrap();
                change(&mut tree);
                serialize(&tree)
            }
        };
        match self.changed {
            Source => (changed(ENGLISH), RUSSIAN.to_owned()),
            Translation => (ENGLISH.to_owned(), changed(RUSSIAN)),
        }
    }

    /// The line that the finding is expected in, counted from 1.
    pub(crate) fn line(&self) -> usize {
        let (source, translation) = self.files();
        let text = if self.told_in == Source { source } else { translation };
        let whole = self.line_with.strip_prefix('=');
        let line = text.lines().position(|line| line.contains(self.line_with) || whole == Some(line));
        line.unwrap_or_else(|| panic!("{}: no line with {}:\n{text}", self.name, self.line_with)) + 1
    }
}

fn message<'t>(tree: &'t mut Tree, id: &str) -> &'t mut Message<String> {
    let found = tree.body.iter_mut().find_map(|entry| match entry {
        Entry::Message(message) if message.id.name == id => Some(message),
        _ => None,
    });
    found.unwrap()
}

/// Parses what stands behind `id =`.
fn pattern(written: &str) -> Pattern<String> {
    let tree = parse(format!("x = {written}\n")).unwrap();
    let Some(Entry::Message(message)) = tree.body.into_iter().next() else { panic!("{written}") };
    message.value.unwrap()
}

fn value(tree: &mut Tree, id: &str, written: &str) {
    message(tree, id).value = Some(pattern(written));
}

fn attribute(tree: &mut Tree, id: &str, name: &str, written: &str) {
    let attributes = &mut message(tree, id).attributes;
    attributes.iter_mut().find(|one| one.id.name == name).unwrap().value = pattern(written);
}

fn variants<'t>(tree: &'t mut Tree, id: &str) -> &'t mut Vec<Variant<String>> {
    let elements = &mut message(tree, id).value.as_mut().unwrap().elements;
    let found = elements.iter_mut().find_map(|element| match element {
        PatternElement::Placeable { expression: Expression::Select { variants, .. } } => Some(variants),
        _ => None,
    });
    found.unwrap()
}

fn key(variant: &Variant<String>) -> &str {
    match &variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn variant(tree: &mut Tree, id: &str, wanted: &str, written: &str) {
    let variants = variants(tree, id);
    variants.iter_mut().find(|variant| key(variant) == wanted).unwrap().value = pattern(written);
}

fn without_variant(tree: &mut Tree, id: &str, unwanted: &str) {
    variants(tree, id).retain(|variant| key(variant) != unwanted);
}

fn with_variant(tree: &mut Tree, id: &str, name: &str, written: &str) {
    let key = VariantKey::Identifier { name: name.to_owned() };
    variants(tree, id).insert(0, Variant { key, value: pattern(written), default: false });
}

fn without_message(tree: &mut Tree, id: &str) {
    tree.body.retain(|entry| !matches!(entry, Entry::Message(message) if message.id.name == id));
}

fn with_entry(tree: &mut Tree, written: &str) {
    tree.body.extend(parse(written.to_owned()).unwrap().body);
}

fn rename_variables(tree: &mut Tree, id: &str, name: &str) {
    for element in &mut message(tree, id).value.as_mut().unwrap().elements {
        if let PatternElement::Placeable {
            expression: Expression::Inline(InlineExpression::VariableReference { id }),
        } = element
        {
            id.name = name.to_owned();
        }
    }
}

fn remove_attribute(tree: &mut Tree, id: &str, name: &str) {
    message(tree, id).attributes.retain(|one: &Attribute<String>| one.id.name != name);
}

/// A fault in the translation, told there.
const fn ru(name: &'static str, code: &'static str, line_with: &'static str, seed: Seed) -> Mutant {
    Mutant { name, changed: Translation, seed, code, told_in: Translation, line_with }
}

/// A fault in the source, told there.
const fn en(name: &'static str, code: &'static str, line_with: &'static str, seed: Seed) -> Mutant {
    Mutant { name, changed: Source, seed, code, told_in: Source, line_with }
}

/// All mutants.
pub(crate) const MUTANTS: &[Mutant] = &[
    // Messages and their parts.
    Mutant {
        name: "message-missing",
        changed: Translation,
        seed: InTree(|tree| without_message(tree, "plain")),
        code: "message-untranslated",
        told_in: Source,
        line_with: "plain =",
    },
    ru(
        "message-obsolete",
        "message-obsolete",
        "bygone =",
        InTree(|tree| {
            with_entry(tree, "bygone = Этого больше нет\n");
        }),
    ),
    ru(
        "message-duplicate",
        "fluent-duplicate",
        "Ещё раз",
        InTree(|tree| {
            with_entry(tree, "plain = Ещё раз\n");
        }),
    ),
    ru(
        "attribute-missing",
        "attribute-missing",
        "greeting =",
        InTree(|tree| {
            remove_attribute(tree, "greeting", "hint");
        }),
    ),
    ru(
        "attribute-extra",
        "attribute-extra",
        ".aside",
        InTree(|tree| {
            let extra = message(tree, "footer").attributes[0].clone();
            message(tree, "plain").attributes.push(extra);
            message(tree, "plain").attributes[0].id.name = "aside".to_owned();
        }),
    ),
    ru(
        "attribute-duplicate",
        "fluent-duplicate",
        "ещё раз",
        InTree(|tree| {
            let mut again = message(tree, "footer").attributes[0].clone();
            again.value = pattern("ещё раз");
            message(tree, "footer").attributes.push(again);
        }),
    ),
    ru(
        "value-missing",
        "attribute-missing",
        "greeting =",
        InTree(|tree| message(tree, "greeting").value = None),
    ),
    ru("value-extra", "attribute-extra", "footer =", InTree(|tree| value(tree, "footer", "Внизу"))),
    // What does not parse.
    ru("no-equals", "fluent-syntax", "plain На", Text(|text| text.replace("plain = ", "plain "))),
    ru(
        "open-brace",
        "fluent-syntax",
        "as-of =",
        Text(|text| {
            text.replace("}\nlesson-place", "\nlesson-place").replace(
                "{ DATETIME($date, dateStyle: \"long\") } нашими",
                "{ DATETIME($date, dateStyle: \"long\") нашими",
            )
        }),
    ),
    ru(
        "closing-brace",
        "fluent-syntax",
        "plain =",
        Text(|text| text.replace("не хранится", "не хранится }")),
    ),
    ru(
        "no-default",
        "fluent-syntax",
        "=}",
        Text(|text| text.replace("*[adult]", "[adult]").replace("    }\nvisa", "}\nvisa")),
    ),
    ru("two-defaults", "fluent-syntax", "*[adult]", Text(|text| text.replace("[child]", "*[child]"))),
    ru(
        "attribute-empty",
        "fluent-syntax",
        ".hint",
        Text(|text| text.replace(".hint = Показывается один раз, вверху страницы", ".hint =")),
    ),
    ru("string-open", "fluent-syntax", "plain =", Text(|text| text.replace("plain = На", "plain = { \"На"))),
    ru(
        "escape-unknown",
        "fluent-syntax",
        "plain =",
        Text(|text| text.replace("plain = На", "plain = { \"\\x\" } На")),
    ),
    ru("id-in-cyrillic", "fluent-syntax", "рlain =", Text(|text| text.replace("plain = ", "рlain = "))),
    ru(
        "term-attribute-shown",
        "fluent-syntax",
        "plain =",
        Text(|text| text.replace("plain = На", "plain = { -campaign.gender } На")),
    ),
    ru(
        "message-as-selector",
        "fluent-syntax",
        "{ plain ->",
        Text(|text| text.replace("{ $audience ->", "{ plain ->")),
    ),
    ru(
        "positional-after-named",
        "fluent-syntax",
        "share =",
        Text(|text| text.replace("$part, style: \"percent\"", "style: \"percent\", $part")),
    ),
    ru("too-deep", "fluent-too-deep", "deep =", Text(|text| text + "deep = " + &"{".repeat(60) + "\n")),
    // References and functions.
    ru(
        "message-unknown",
        "fluent-reference",
        "combined =",
        InTree(|tree| value(tree, "combined", "{ welkome }: { visits }")),
    ),
    ru(
        "term-unknown",
        "fluent-reference",
        "welcome =",
        InTree(|tree| value(tree, "welcome", "Добро пожаловать: { -movement }")),
    ),
    ru(
        "attribute-unknown",
        "fluent-reference",
        "plain =",
        InTree(|tree| value(tree, "plain", "Ничего { footer.centre }")),
    ),
    ru("circle", "fluent-reference", "plain =", InTree(|tree| value(tree, "plain", "Ничего { plain }"))),
    ru(
        "term-positional",
        "fluent-reference",
        "welcome =",
        InTree(|tree| value(tree, "welcome", "Добро пожаловать: { -campaign(1) }")),
    ),
    ru(
        "function-unknown",
        "fluent-function",
        "share =",
        InTree(|tree| value(tree, "share", "Верных ответов: { PERCENT($part) }")),
    ),
    ru(
        "option-unknown",
        "fluent-function",
        "share =",
        InTree(|tree| value(tree, "share", "Верных ответов: { NUMBER($part, currency: \"USD\") }")),
    ),
    ru(
        "option-value",
        "fluent-function",
        "share =",
        InTree(|tree| value(tree, "share", "Верных ответов: { NUMBER($part, style: \"unit\") }")),
    ),
    ru(
        "date-style",
        "fluent-function",
        "as-of =",
        InTree(|tree| {
            value(tree, "as-of", "Проверено { DATETIME($date, dateStyle: \"tiny\") } нашими редакторами");
        }),
    ),
    // Variables.
    ru(
        "variable-unknown",
        "variable-unknown",
        "visa =",
        InTree(|tree| value(tree, "visa", "Виза T защищает { $guest }, кто помогает полиции (HSI)")),
    ),
    ru(
        "variable-misspelt",
        "variable-unknown",
        "place = Урок",
        Text(|text| text.replace("Урок { NUMBER($number) }", "Урок { NUMBER($numbr) }")),
    ),
    ru(
        "variable-in-attribute",
        "variable-unknown",
        ".hint",
        InTree(|tree| attribute(tree, "greeting", "hint", "Показывается один раз для { $name }")),
    ),
    ru(
        "variables-renamed",
        "variable-unknown",
        "greeting =",
        InTree(|tree| rename_variables(tree, "greeting", "done2")),
    ),
    ru(
        "variable-through-message",
        "variable-unknown",
        "plain =",
        InTree(|tree| value(tree, "plain", "Ничего: { visits }")),
    ),
    ru(
        "variable-dropped",
        "variable-dropped",
        "greeting =",
        InTree(|tree| value(tree, "greeting", "Здравствуйте! Вы прочли { $done } урока из { $all }.")),
    ),
    ru(
        "variable-dropped-in-attribute",
        "variable-dropped",
        ".title",
        InTree(|tree| attribute(tree, "greeting", "title", "Приветствие для вас")),
    ),
    ru(
        "function-dropped",
        "variable-dropped",
        "as-of =",
        InTree(|tree| value(tree, "as-of", "Проверено нашими редакторами")),
    ),
    ru(
        "list-dropped",
        "variable-dropped",
        "spoken =",
        InTree(|tree| value(tree, "spoken", "Отвечают на разных языках")),
    ),
    ru(
        "variable-dropped-in-few",
        "variable-dropped",
        "[few]",
        InTree(|tree| variant(tree, "visits", "few", "Страницу открыли три человека")),
    ),
    ru(
        "variable-dropped-in-one",
        "variable-dropped",
        "[one]",
        InTree(|tree| variant(tree, "visits", "one", "Страницу открыл один человек")),
    ),
    ru(
        "variable-dropped-in-default",
        "variable-dropped",
        "*[many]",
        InTree(|tree| variant(tree, "stay", "many", "Гости заказали здесь много ночей")),
    ),
    ru(
        "reference-dropped",
        "variable-dropped",
        "combined =",
        InTree(|tree| value(tree, "combined", "{ welcome }: подождите")),
    ),
    // Plurals.
    ru(
        "plural-missing-few",
        "plural-missing",
        "{ $count ->",
        InTree(|tree| without_variant(tree, "visits", "few")),
    ),
    ru(
        "plural-missing-many",
        "plural-missing",
        "{ $count ->",
        InTree(|tree| without_variant(tree, "visits", "many")),
    ),
    ru(
        "plural-missing-one",
        "plural-missing",
        "{ $nights ->",
        InTree(|tree| without_variant(tree, "stay", "one")),
    ),
    ru(
        "plural-missing-all",
        "plural-missing",
        "{ $count ->",
        InTree(|tree| {
            variants(tree, "visits").retain(|variant| variant.default);
        }),
    ),
    ru(
        "plural-unused-two",
        "plural-unused",
        "[two]",
        InTree(|tree| {
            with_variant(tree, "visits", "two", "Страницу открыли { $count } человека");
        }),
    ),
    ru(
        "plural-unused-zero",
        "plural-unused",
        "[zero]",
        InTree(|tree| {
            with_variant(tree, "stay", "zero", "Гости не заказали { $nights } ночей");
        }),
    ),
    ru(
        "plural-digit-one",
        "plural-digit",
        "[one]",
        InTree(|tree| variant(tree, "visits", "one", "Страницу открыл 1 человек")),
    ),
    ru(
        "plural-digit-few",
        "plural-digit",
        "[few]",
        InTree(|tree| variant(tree, "visits", "few", "Страницу открыли { \"3\" } человека")),
    ),
    en(
        "source-plural-unused",
        "plural-unused",
        "[many]",
        InTree(|tree| {
            with_variant(tree, "visits", "many", "The page was opened by { $count } people");
        }),
    ),
    en(
        "source-ordinal-missing",
        "plural-missing",
        "{ NUMBER($place",
        InTree(|tree| without_variant(tree, "rank", "two")),
    ),
    // Letters.
    ru(
        "latin-letter-in-word",
        "script-mixed",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой стрaнице ничего не хранится")),
    ),
    ru(
        "greek-letter-in-word",
        "script-mixed",
        ".left",
        InTree(|tree| attribute(tree, "footer", "left", "Сделано дοбровольцами из многих городов")),
    ),
    en(
        "cyrillic-letter-in-source",
        "script-mixed",
        "plain =",
        InTree(|tree| value(tree, "plain", "Nothing on this pаge is kept")),
    ),
    ru(
        "not-nfc",
        "not-nfc",
        "plain =",
        InTree(|tree| value(tree, "plain", "На э\u{442}ой странице мои\u{306} дом")),
    ),
    en(
        "source-not-nfc",
        "not-nfc",
        "plain =",
        InTree(|tree| value(tree, "plain", "Nothing on this cafe\u{301} page is kept")),
    ),
    ru(
        "wrong-script",
        "script-other",
        "plain =",
        InTree(|tree| value(tree, "plain", "Na etoi stranitse nichego ne khranitsya")),
    ),
    ru(
        "bidi-control",
        "text-invisible",
        "plain =",
        Text(|text| text.replace("ничего не", "ничего\u{202E} не")),
    ),
    ru(
        "zero-width-space",
        "text-invisible",
        "plain =",
        Text(|text| text.replace("ничего не", "ни\u{200B}чего не")),
    ),
    ru("soft-hyphen", "text-invisible", "plain =", Text(|text| text.replace("ничего не", "ни\u{AD}чего не"))),
    // Markup, addresses, numbers.
    ru(
        "tag",
        "fluent-markup",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой <b>странице</b> ничего")),
    ),
    ru(
        "entity",
        "fluent-markup",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой&nbsp;странице ничего")),
    ),
    ru(
        "web-address",
        "fluent-markup",
        "plain =",
        InTree(|tree| value(tree, "plain", "Смотрите https://evil.example")),
    ),
    ru(
        "scheme",
        "fluent-markup",
        "plain =",
        InTree(|tree| value(tree, "plain", "Звоните tel:справка сейчас")),
    ),
    ru(
        "host",
        "host-unregistered",
        "plain =",
        InTree(|tree| value(tree, "plain", "Смотрите evil.example.net на этой странице")),
    ),
    ru(
        "phone",
        "contact-unregistered",
        "plain =",
        InTree(|tree| value(tree, "plain", "Звоните 1-800-555-0199 в любое время")),
    ),
    // Beside the source.
    ru(
        "left-over",
        "text-untranslated",
        "plain =",
        InTree(|tree| value(tree, "plain", "Nothing on this page is kept")),
    ),
    ru(
        "variant-left-over",
        "text-untranslated",
        "[few]",
        InTree(|tree| variant(tree, "visits", "few", "The page was opened by { $count } people")),
    ),
    ru(
        "sentence-left-over",
        "script-other",
        "plain =",
        InTree(|tree| value(tree, "plain", "Здесь ничего не хранится. Nothing on this page.")),
    ),
    ru("too-short", "length-odd", "long =", InTree(|tree| value(tree, "long", "Длинное предложение"))),
    ru(
        "too-long",
        "length-odd",
        "plain =",
        InTree(|tree| {
            value(tree, "plain", &"На этой странице ничего не хранится, ".repeat(4));
        }),
    ),
    ru(
        "todo",
        "placeholder-text",
        "plain =",
        InTree(|tree| value(tree, "plain", "TODO На этой странице ничего")),
    ),
    ru(
        "fixme",
        "placeholder-text",
        "[few]",
        InTree(|tree| variant(tree, "visits", "few", "FIXME открыли { $count } человека")),
    ),
    ru(
        "question-marks",
        "placeholder-text",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой странице ???")),
    ),
    ru(
        "translate-me",
        "placeholder-text",
        "plain =",
        InTree(|tree| value(tree, "plain", "На странице {\"[\"}translate] ничего")),
    ),
    en(
        "source-tbd",
        "placeholder-text",
        "plain =",
        InTree(|tree| value(tree, "plain", "Nothing on this page is TBD")),
    ),
    // Spaces.
    ru(
        "space-at-end",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой странице ничего не хранится{ \" \" }")),
    ),
    ru(
        "empty-at-end",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой странице ничего не хранится { \"\" }")),
    ),
    ru(
        "space-at-start",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "{ \" \" }На этой странице ничего не хранится")),
    ),
    ru(
        "no-break-space-at-end",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой странице ничего не хранится\u{A0}")),
    ),
    ru(
        "spaces-doubled",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой  странице ничего не хранится")),
    ),
    ru(
        "space-of-odd-width",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "На этой\u{2003}странице ничего не хранится")),
    ),
    en(
        "source-spaces-doubled",
        "space-odd",
        "plain =",
        InTree(|tree| value(tree, "plain", "Nothing on  this page is kept")),
    ),
    // What nothing shows.
    en(
        "message-unused",
        "message-unused",
        "nowhere =",
        InTree(|tree| with_entry(tree, "nowhere = Nowhere\n")),
    ),
];
