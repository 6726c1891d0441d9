//! The messages that are formatted, each with what `Intl` calls its options.

use serde_json::{Value, json};

/// What a message does with its value.
pub(crate) enum Kind {
    /// Writes a number that it is given.
    Number,
    /// Writes a number that is written in it.
    NumberLiteral(&'static str),
    /// Writes the plural category of a number that it is given.
    Plural,
    /// Writes the plural category of a number that is written in it.
    PluralLiteral(&'static str),
    /// Writes a day.
    Date,
    /// Writes a list.
    List,
}

impl Kind {
    pub(crate) fn name(&self) -> &'static str {
        match self {
            Self::Number | Self::NumberLiteral(_) => "number",
            Self::Plural | Self::PluralLiteral(_) => "plural",
            Self::Date => "date",
            Self::List => "list",
        }
    }
}

/// A message.
pub(crate) struct Message {
    /// Its number, which its name is made of.
    pub(crate) n: usize,
    /// What it does.
    pub(crate) kind: Kind,
    /// Its text in Fluent.
    pub(crate) text: String,
    /// The same for `Intl`.
    pub(crate) options: Value,
}

/// The options of numbers: as they are written in a message, and as `Intl` is given them.
const NUMBERS: &[(&str, &str)] = &[
    ("", "{}"),
    ("minimumFractionDigits: 1", r#"{"minimumFractionDigits":1}"#),
    (
        "minimumFractionDigits: 2, maximumFractionDigits: 2",
        r#"{"minimumFractionDigits":2,"maximumFractionDigits":2}"#,
    ),
    ("minimumFractionDigits: 5", r#"{"minimumFractionDigits":5}"#),
    ("maximumFractionDigits: 0", r#"{"maximumFractionDigits":0}"#),
    ("maximumFractionDigits: 1", r#"{"maximumFractionDigits":1}"#),
    ("maximumFractionDigits: 20", r#"{"maximumFractionDigits":20}"#),
    ("minimumIntegerDigits: 3", r#"{"minimumIntegerDigits":3}"#),
    ("useGrouping: \"false\"", r#"{"useGrouping":false}"#),
    ("useGrouping: \"true\"", r#"{"useGrouping":"auto"}"#),
    ("style: \"percent\"", r#"{"style":"percent"}"#),
    ("style: \"percent\", maximumFractionDigits: 1", r#"{"style":"percent","maximumFractionDigits":1}"#),
    ("style: \"percent\", minimumFractionDigits: 2", r#"{"style":"percent","minimumFractionDigits":2}"#),
];

/// The options of plural rules. `Intl` knows none of percentages.
const PLURALS: &[(&str, &str)] = &[
    ("", "{}"),
    ("minimumFractionDigits: 1", r#"{"minimumFractionDigits":1}"#),
    ("minimumFractionDigits: 2", r#"{"minimumFractionDigits":2}"#),
    ("maximumFractionDigits: 0", r#"{"maximumFractionDigits":0}"#),
    ("maximumFractionDigits: 1", r#"{"maximumFractionDigits":1}"#),
    ("type: \"ordinal\"", r#"{"type":"ordinal"}"#),
    ("type: \"ordinal\", minimumFractionDigits: 1", r#"{"type":"ordinal","minimumFractionDigits":1}"#),
];

/// Numbers that stand in messages. What is written with fraction digits keeps them.
const LITERALS: &[&str] =
    &["0", "0.0", "1", "1.0", "1.00", "1.5", "1.50", "2.0", "5.10", "-1", "-1.0", "1000", "100000.0"];

const CATEGORIES: &str =
    "\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   *[other] other\n }";

/// All of them.
pub(crate) fn messages() -> Vec<Message> {
    let mut all = Vec::new();
    let mut add = |kind: Kind, text: String, options: Value| {
        all.push(Message { n: all.len(), kind, text, options });
    };
    add(Kind::Number, "{ $x }".to_owned(), json!({}));
    for (ours, theirs) in NUMBERS {
        add(Kind::Number, format!("{{ {} }}", call("NUMBER", "$x", ours)), parsed(theirs));
    }
    add(Kind::Plural, format!("{{ $x ->{CATEGORIES}"), json!({}));
    for (ours, theirs) in PLURALS {
        add(Kind::Plural, format!("{{ {} ->{CATEGORIES}", call("NUMBER", "$x", ours)), parsed(theirs));
    }
    for literal in LITERALS {
        let n_digits = literal.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let options = json!({"minimumFractionDigits": n_digits});
        add(Kind::NumberLiteral(literal), format!("{{ {literal} }}"), options.clone());
        add(Kind::NumberLiteral(literal), format!("{{ NUMBER({literal}) }}"), options.clone());
        add(Kind::PluralLiteral(literal), format!("{{ {literal} ->{CATEGORIES}"), options.clone());
        add(Kind::PluralLiteral(literal), format!("{{ NUMBER({literal}) ->{CATEGORIES}"), options);
        let rounded = json!({"minimumFractionDigits": n_digits, "maximumFractionDigits": n_digits.max(1)});
        add(
            Kind::NumberLiteral(literal),
            format!("{{ NUMBER({literal}, maximumFractionDigits: 1) }}"),
            rounded,
        );
    }
    add(Kind::Date, "{ $x }".to_owned(), json!({"dateStyle": "long"}));
    add(Kind::Date, "{ DATETIME($x) }".to_owned(), json!({"dateStyle": "long"}));
    for style in ["full", "long", "medium", "short"] {
        let text = format!("{{ DATETIME($x, dateStyle: \"{style}\") }}");
        add(Kind::Date, text, json!({"dateStyle": style}));
    }
    add(Kind::List, "{ $x }".to_owned(), json!({"type": "conjunction"}));
    for kind in ["conjunction", "disjunction"] {
        add(Kind::List, format!("{{ LIST($x, type: \"{kind}\") }}"), json!({"type": kind}));
    }
    all
}

fn call(function: &str, value: &str, options: &str) -> String {
    match options {
        "" => format!("{function}({value})"),
        options => format!("{function}({value}, {options})"),
    }
}

/// The options that `Intl` is given. Those above are JSON.
fn parsed(options: &str) -> Value {
    serde_json::from_str(options).unwrap_or(Value::Null)
}
