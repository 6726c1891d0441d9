//! Numbers, dates and lists as each locale writes them, by ICU4X.
//!
//! `fluent` has one [`Formatters`] for each locale and lends it to the rest of the program
//! ([`Messages::formatters`](super::fluent::Messages::formatters)). All of ICU's formatters are
//! made when it is made, none per call.
//!
//! **Digits are Latin in every locale** (`-u-nu-latn`), Arabic, Persian and Bengali too: contact
//! numbers are printed in Latin digits everywhere, and a page with two sets of digits makes a
//! reader in a hurry translate between them. **Years are Gregorian** in every locale, for a date in
//! a text beside it is.
//!
//! **Not here:** HTML, messages.

mod list;
mod number;

use std::fmt;

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{YMD, YMDE};
use icu_datetime::options::YearStyle;
use icu_decimal::DecimalFormatter;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::{ListFormatter, options::ListFormatterOptions};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use writeable::Writeable;

use crate::source::{Date, LocaleId};

pub use list::Isolation;
pub use number::{Grouping, NumberOptions, NumberStyle, PluralKind};

/// How much of a date is written out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DateStyle {
    /// With the day of the week: Sunday, November 22, 2026.
    Full,
    /// November 22, 2026. The one to use unless there is a reason: nobody can misread it.
    Long,
    /// Nov 22, 2026.
    Medium,
    /// Digits only, with four for the year: 11/22/2026.
    Short,
}

/// What joins the last two of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// And.
    Conjunction,
    /// Or.
    Disjunction,
}

/// ICU4X has no data for a locale, not even the root's. Cannot happen with compiled data.
#[derive(Debug, thiserror::Error)]
#[error("there are no number and date formats for `{locale}`: {reason}")]
pub struct MissingFormats {
    /// The locale.
    pub locale: LocaleId,
    /// What ICU4X says.
    pub reason: String,
}

/// A locale's formatters.
pub struct Formatters {
    locale: LocaleId,
    icu: Option<Icu>,
}

struct Icu {
    grouped: DecimalFormatter,
    ungrouped: DecimalFormatter,
    full: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    long: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    medium: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    short: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    and: ListFormatter,
    or: ListFormatter,
    cardinal: PluralRules,
    ordinal: PluralRules,
}

impl Formatters {
    /// Makes all formatters of a locale.
    ///
    /// # Errors
    /// ICU4X has no data at all for it.
    pub fn new(locale: &LocaleId) -> Result<Self, MissingFormats> {
        // A LocaleId carries no extensions, so this one always parses.
        let icu_locale =
            Locale::try_from_str(&format!("{locale}-u-nu-latn")).unwrap_or_else(|_| locale.to_icu());
        match Icu::new(&icu_locale) {
            Ok(icu) => Ok(Self { locale: locale.clone(), icu: Some(icu) }),
            Err(reason) => Err(MissingFormats { locale: locale.clone(), reason }),
        }
    }

    /// Formats that are the same in every locale (`1234.5`, `2026-11-22`), for one without data.
    pub fn plain(locale: &LocaleId) -> Self {
        Self { locale: locale.clone(), icu: None }
    }

    /// The locale.
    pub fn locale(&self) -> &LocaleId {
        &self.locale
    }

    /// A number, grouped, with at most three fraction digits.
    pub fn number(&self, value: f64) -> String {
        self.number_with(value, &NumberOptions::default())
    }

    /// A number, written as asked. What is not a number (`NaN`, infinite) stays as it is.
    pub fn number_with(&self, value: f64, options: &NumberOptions) -> String {
        let (Some(icu), Some(decimal)) = (&self.icu, options.decimal(value)) else {
            return value.to_string();
        };
        let formatter = match options.grouping {
            Grouping::Locale => &icu.grouped,
            Grouping::Never => &icu.ungrouped,
        };
        let digits = formatter.format(&decimal).write_to_string().into_owned();
        match options.style {
            NumberStyle::Decimal => digits,
            NumberStyle::Percent => number::percent(&self.locale, &digits),
        }
    }

    /// The CLDR plural category (`one`, `few`, `other` …) of a number as it would be written.
    pub fn plural(&self, value: f64, options: &NumberOptions) -> &'static str {
        let (Some(icu), Some(decimal)) = (&self.icu, options.decimal(value)) else {
            return "other";
        };
        let rules = match options.plural {
            PluralKind::Cardinal => &icu.cardinal,
            PluralKind::Ordinal => &icu.ordinal,
        };
        category_name(rules.category_for(&decimal))
    }

    /// The CLDR plural categories that numbers of a locale can have.
    pub fn plural_categories(&self, kind: PluralKind) -> Vec<&'static str> {
        let Some(icu) = &self.icu else { return vec!["other"] };
        let rules = match kind {
            PluralKind::Cardinal => &icu.cardinal,
            PluralKind::Ordinal => &icu.ordinal,
        };
        rules.categories().map(category_name).collect()
    }

    /// A date.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        let gregorian = icu_calendar::Date::try_new_gregorian(i32::from(date.year), date.month, date.day);
        let (Some(icu), Ok(gregorian)) = (&self.icu, gregorian) else {
            return date.to_string();
        };
        let written = match style {
            DateStyle::Full => icu.full.format(&gregorian),
            DateStyle::Long => icu.long.format(&gregorian),
            DateStyle::Medium => icu.medium.format(&gregorian),
            DateStyle::Short => icu.short.format(&gregorian),
        };
        written.write_to_string().into_owned()
    }

    /// A list in a sentence.
    pub fn list(&self, elements: &[String], kind: ListKind) -> String {
        self.list_with(elements, kind, Isolation::None)
    }

    /// A list in a sentence, each element perhaps isolated from the direction of the others.
    pub fn list_with(&self, elements: &[String], kind: ListKind, isolation: Isolation) -> String {
        match (&self.icu, kind) {
            (Some(icu), ListKind::Conjunction) => list::format(&icu.and, elements, isolation),
            (Some(icu), ListKind::Disjunction) => list::format(&icu.or, elements, isolation),
            (None, _) => elements.join(", "),
        }
    }
}

impl fmt::Debug for Formatters {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Formatters({})", self.locale)
    }
}

impl Icu {
    fn new(locale: &Locale) -> Result<Self, String> {
        let decimal = |strategy: GroupingStrategy| {
            DecimalFormatter::try_new(locale.into(), DecimalFormatterOptions::from(strategy))
                .map_err(|e| e.to_string())
        };
        let date = |fields: YMD| {
            FixedCalendarDateTimeFormatter::try_new(locale.into(), fields).map_err(|e| e.to_string())
        };
        // A language counts the same in every script. ICU4X looks for the rules along CLDR's parents,
        // and the parent of a locale in its language's other script (`sr-Latn`) is the root, which has
        // one form for everything. A region stays: Portugal does not count as Brazil does.
        let mut spoken = locale.clone();
        spoken.id.script = None;
        // Two digits for a year are an enigma beside two for the month and two for the day.
        let short = YMD::short().with_year_style(YearStyle::Full);
        Ok(Self {
            grouped: decimal(GroupingStrategy::Auto)?,
            ungrouped: decimal(GroupingStrategy::Never)?,
            full: FixedCalendarDateTimeFormatter::try_new(locale.into(), YMDE::long())
                .map_err(|e| e.to_string())?,
            long: date(YMD::long())?,
            medium: date(YMD::medium().with_year_style(YearStyle::Full))?,
            short: date(short)?,
            and: ListFormatter::try_new_and(locale.into(), ListFormatterOptions::default())
                .map_err(|e| e.to_string())?,
            or: ListFormatter::try_new_or(locale.into(), ListFormatterOptions::default())
                .map_err(|e| e.to_string())?,
            cardinal: PluralRules::try_new_cardinal((&spoken).into()).map_err(|e| e.to_string())?,
            ordinal: PluralRules::try_new_ordinal((&spoken).into()).map_err(|e| e.to_string())?,
        })
    }
}

/// A category as messages name it.
fn category_name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests;
