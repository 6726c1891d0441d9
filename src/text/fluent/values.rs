//! Numbers, dates and lists on their way through fluent-bundle, and the function that acts on them.
//!
//! fluent-bundle knows text and its own numbers, which it writes the same in every locale and sorts
//! into plural categories by the rules of an old CLDR. So ours travel as values it only carries
//! around: they format themselves by the locale's [`Formatters`] when it asks for text, and every
//! choice between variants is made by `CALL`.

use std::borrow::Cow;
use std::sync::Arc;

use fluent_bundle::types::{FluentNumber, FluentType};
use fluent_bundle::{FluentArgs, FluentValue};
use intl_memoizer::{IntlLangMemoizer, concurrent};

use crate::source::Date;
use crate::text::format::{DateStyle, Formatters, Isolation, ListKind, NumberOptions};

use super::args::{Arg, Args};
use super::calls::{Call, Key};
use super::sink::{Sink, clean, html_mark};

/// A value with the formatters it is written by.
#[derive(Debug, Clone)]
struct Local {
    value: Value,
    formatters: Arc<Formatters>,
}

#[derive(Debug, Clone, PartialEq)]
enum Value {
    Number(f64, NumberOptions),
    Date(Date, DateStyle),
    List(Arc<[String]>, ListKind, Isolation),
}

impl PartialEq for Local {
    fn eq(&self, other: &Self) -> bool {
        self.value == other.value
    }
}

impl Local {
    fn written(&self) -> String {
        match &self.value {
            Value::Number(number, options) => self.formatters.number_with(*number, options),
            Value::Date(date, style) => self.formatters.date(*date, *style),
            Value::List(elements, kind, isolation) => self.formatters.list_with(elements, *kind, *isolation),
        }
    }

    fn into_fluent(self) -> FluentValue<'static> {
        FluentValue::Custom(Box::new(self))
    }
}

impl FluentType for Local {
    fn duplicate(&self) -> Box<dyn FluentType + Send> {
        Box::new(self.clone())
    }

    fn as_string(&self, _: &IntlLangMemoizer) -> Cow<'static, str> {
        self.written().into()
    }

    fn as_string_threadsafe(&self, _: &concurrent::IntlLangMemoizer) -> Cow<'static, str> {
        self.written().into()
    }
}

/// Turns arguments into values of fluent-bundle, and gives back the ready HTML among them.
pub(super) fn fluent_args<'a>(
    args: &'a Args<'_>,
    formatters: &Arc<Formatters>,
    sink: Sink,
) -> (FluentArgs<'a>, Vec<&'a str>) {
    let mut values = FluentArgs::with_capacity(args.len());
    let mut ready = Vec::new();
    let local = |value| {
        let formatters = Arc::clone(formatters);
        Local { value, formatters }.into_fluent()
    };
    for (name, arg) in args {
        let value = match arg {
            Arg::Text(text) => FluentValue::String(clean(text)),
            Arg::Number(number) => local(Value::Number(*number, NumberOptions::default())),
            Arg::Html { html, .. } if sink == Sink::Html => {
                ready.push(html.as_ref());
                FluentValue::String(html_mark(ready.len() - 1).into())
            }
            Arg::Html { text, .. } => FluentValue::String(clean(text)),
            Arg::Date(date) => local(Value::Date(*date, DateStyle::Long)),
            Arg::List(elements) => {
                let elements = elements.iter().map(|element| clean(element).into_owned()).collect();
                let isolation = match sink {
                    Sink::Html | Sink::Plain => Isolation::Marks,
                    Sink::Bare => Isolation::None,
                };
                local(Value::List(elements, ListKind::Conjunction, isolation))
            }
        };
        values.set(*name, value);
    }
    (values, ready)
}

/// The function `CALL` of compiled text: `CALL(value, n)` does the `n`th call of the locale to a value.
pub(super) fn call<'a>(
    calls: &[Call],
    formatters: &Arc<Formatters>,
    positional: &[FluentValue<'a>],
) -> FluentValue<'a> {
    let [value, FluentValue::Number(index)] = positional else {
        return FluentValue::Error;
    };
    let Some(call) = calls.get(index.value as usize) else {
        return FluentValue::Error;
    };
    match call {
        Call::Choose(keys) if matches!(value, FluentValue::Number(_)) => {
            choose(keys, &show(&Call::Show, value, formatters))
        }
        Call::Choose(keys) => choose(keys, value),
        shown => show(shown, value, formatters),
    }
}

/// The value, to be written as the call says. A value of another kind stays as it is; that it is of
/// another kind was reported before.
fn show<'a>(call: &Call, value: &FluentValue<'a>, formatters: &Arc<Formatters>) -> FluentValue<'a> {
    let local = |value| {
        let formatters = Arc::clone(formatters);
        Local { value, formatters }.into_fluent()
    };
    if let FluentValue::Number(number) = value {
        let options = match call {
            Call::Number(options) => literal_options(number, *options),
            _ => literal_options(number, NumberOptions::default()),
        };
        return local(Value::Number(number.value, options));
    }
    match (call, as_local(value).map(|local| &local.value)) {
        (Call::Number(options), Some(Value::Number(number, _))) => local(Value::Number(*number, *options)),
        (Call::Date(style), Some(Value::Date(date, _))) => local(Value::Date(*date, *style)),
        (Call::List(kind), Some(Value::List(elements, _, isolation))) => {
            local(Value::List(Arc::clone(elements), *kind, *isolation))
        }
        _ => value.clone(),
    }
}

/// A number that is written out in a message keeps the fraction digits it is written with.
fn literal_options(number: &FluentNumber, options: NumberOptions) -> NumberOptions {
    let written = number.options.minimum_fraction_digits.unwrap_or(0).min(255) as u8;
    NumberOptions { minimum_fraction_digits: options.minimum_fraction_digits.max(written), ..options }
}

/// The id of the variant whose key fits; fluent-bundle takes the default when none has the id.
fn choose<'a>(keys: &[Key], value: &FluentValue<'_>) -> FluentValue<'a> {
    let position = match value {
        FluentValue::String(text) => keys.iter().position(|key| match key {
            Key::Word(word) => word == text,
            Key::Number(_) => false,
        }),
        _ => as_local(value).and_then(|local| match &local.value {
            Value::Number(number, options) => {
                let category = local.formatters.plural(*number, options);
                keys.iter().position(|key| match key {
                    Key::Word(word) => word == category,
                    Key::Number(wanted) => wanted == number,
                })
            }
            Value::Date(..) | Value::List(..) => None,
        }),
    };
    position.map_or(FluentValue::Error, |position| variant_id(position).into())
}

/// The id that the variant at a position has in compiled text.
pub(super) fn variant_id(position: usize) -> String {
    format!("v{position}")
}

fn as_local<'v>(value: &'v FluentValue<'_>) -> Option<&'v Local> {
    match value {
        // Through the box: a box of a value is a value as well, and not the one that is meant.
        FluentValue::Custom(boxed) => (**boxed).as_any().downcast_ref(),
        _ => None,
    }
}
