//! The functions that messages may call, their options read and checked once, at load.

use fluent_syntax::ast::{CallArguments, Identifier, InlineExpression, NamedArgument};

use crate::diag::Said;
use crate::source::{limits, near_or};
use crate::text::format::{DateStyle, Grouping, ListKind, NumberOptions, NumberStyle, PluralKind};

use super::args::Kind;

/// What the compiled text's one function, `CALL`, does to its value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Call {
    /// Shows a value as it is shown by itself.
    Show,
    /// `NUMBER`.
    Number(NumberOptions),
    /// `DATETIME`.
    Date(DateStyle),
    /// `LIST`.
    List(ListKind),
    /// A selector: finds the variant, by its position.
    Choose(Vec<Key>),
}

/// The key of a variant.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Key {
    /// `[5]`.
    Number(f64),
    /// `[one]`: a plural category or a word.
    Word(String),
}

/// A call that cannot be made.
#[derive(Debug)]
pub(super) struct CallFault<'t> {
    /// The part of the call that is wrong.
    pub(super) part: &'t str,
    /// What is wrong.
    pub(super) said: Said,
    /// What to do, where the words for what is wrong do not say it.
    pub(super) help: Option<Said>,
}

/// A call that was read.
#[derive(Debug)]
pub(super) struct ReadCall<'a, 't> {
    /// What it does.
    pub(super) call: Call,
    /// What to.
    pub(super) value: &'a InlineExpression<&'t str>,
    /// What its variable must be given as.
    pub(super) needs: Kind,
}

const FUNCTIONS: [&str; 3] = ["NUMBER", "DATETIME", "LIST"];

/// Reads a call of `NUMBER`, `DATETIME` or `LIST`.
pub(super) fn read<'a, 't>(
    id: &'a Identifier<&'t str>,
    arguments: &'a CallArguments<&'t str>,
) -> Result<ReadCall<'a, 't>, CallFault<'t>> {
    let (call, needs) = match id.name {
        "NUMBER" => (Call::Number(number_options(&arguments.named)?), Kind::Number),
        "DATETIME" => (Call::Date(date_style(&arguments.named)?), Kind::Date),
        "LIST" => (Call::List(list_kind(&arguments.named)?), Kind::List),
        unknown => return Err(unknown_function(unknown)),
    };
    let value = match (arguments.positional.as_slice(), needs) {
        ([value @ InlineExpression::VariableReference { .. }], _)
        | ([value @ InlineExpression::NumberLiteral { .. }], Kind::Number) => value,
        _ => {
            return Err(CallFault {
                part: id.name,
                said: Said::new("call-variable").text("call", id.name),
                help: None,
            });
        }
    };
    Ok(ReadCall { call, value, needs })
}

fn unknown_function(name: &str) -> CallFault<'_> {
    CallFault {
        part: name,
        said: Said::new("call-unknown").text("call", name),
        help: Some(near_or(name, FUNCTIONS, Said::new("help-functions"))),
    }
}

fn number_options<'t>(named: &[NamedArgument<&'t str>]) -> Result<NumberOptions, CallFault<'t>> {
    const NAMES: &[&str] = &[
        "minimumIntegerDigits",
        "minimumFractionDigits",
        "maximumFractionDigits",
        "useGrouping",
        "style",
        "type",
    ];
    let mut options = NumberOptions::default();
    for option in named {
        match option.name.name {
            "minimumIntegerDigits" => options.minimum_integer_digits = digits(option)?,
            "minimumFractionDigits" => options.minimum_fraction_digits = digits(option)?,
            "maximumFractionDigits" => options.maximum_fraction_digits = Some(digits(option)?),
            "useGrouping" => {
                let choices = [("true", Grouping::Locale), ("false", Grouping::Never)];
                options.grouping = word(option, &choices)?;
            }
            "style" => {
                let choices = [("decimal", NumberStyle::Decimal), ("percent", NumberStyle::Percent)];
                options.style = word(option, &choices)?;
            }
            "type" => {
                let choices = [("cardinal", PluralKind::Cardinal), ("ordinal", PluralKind::Ordinal)];
                options.plural = word(option, &choices)?;
            }
            unknown => return Err(unknown_option(unknown, NAMES)),
        }
    }
    Ok(options)
}

fn date_style<'t>(named: &[NamedArgument<&'t str>]) -> Result<DateStyle, CallFault<'t>> {
    let mut style = DateStyle::Long;
    for option in named {
        match option.name.name {
            "dateStyle" => {
                let choices = [
                    ("full", DateStyle::Full),
                    ("long", DateStyle::Long),
                    ("medium", DateStyle::Medium),
                    ("short", DateStyle::Short),
                ];
                style = word(option, &choices)?;
            }
            unknown => return Err(unknown_option(unknown, &["dateStyle"])),
        }
    }
    Ok(style)
}

fn list_kind<'t>(named: &[NamedArgument<&'t str>]) -> Result<ListKind, CallFault<'t>> {
    let mut kind = ListKind::Conjunction;
    for option in named {
        match option.name.name {
            "type" => {
                let choices =
                    [("conjunction", ListKind::Conjunction), ("disjunction", ListKind::Disjunction)];
                kind = word(option, &choices)?;
            }
            unknown => return Err(unknown_option(unknown, &["type"])),
        }
    }
    Ok(kind)
}

fn unknown_option<'t>(name: &'t str, known: &[&'static str]) -> CallFault<'t> {
    let list = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>();
    CallFault {
        part: name,
        said: Said::new("option-unknown").text("option", name),
        help: Some(near_or(
            name,
            known.iter().copied(),
            Said::new("help-options").text("options", list.join(", ")),
        )),
    }
}

fn digits<'t>(option: &NamedArgument<&'t str>) -> Result<u8, CallFault<'t>> {
    let maximum = limits::FRACTION_DIGITS;
    let written = match option.value {
        InlineExpression::NumberLiteral { value } => value,
        _ => "",
    };
    match written.parse::<u8>() {
        Ok(number) if usize::from(number) <= maximum => Ok(number),
        _ => Err(CallFault {
            part: option.name.name,
            said: Said::new("option-number").text("option", option.name.name).count("most", maximum),
            help: None,
        }),
    }
}

fn word<'t, T: Copy>(
    option: &NamedArgument<&'t str>,
    choices: &[(&'static str, T)],
) -> Result<T, CallFault<'t>> {
    let written = match option.value {
        InlineExpression::StringLiteral { value } => value,
        _ => "",
    };
    let chosen = choices.iter().find(|(choice, _)| *choice == written);
    chosen.map(|(_, meaning)| *meaning).ok_or_else(|| {
        let list = choices.iter().map(|(choice, _)| format!("\"{choice}\"")).collect::<Vec<_>>();
        CallFault {
            part: option.name.name,
            said: Said::new("option-value").text("option", option.name.name).text("values", list.join(", ")),
            help: None,
        }
    })
}
