//! What a page or template gives to a message.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diag::Said;
use crate::source::Date;

/// The arguments of a message by the name of their variable, without `$`.
pub type Args<'a> = BTreeMap<&'a str, Arg<'a>>;

/// An argument.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg<'a> {
    /// Text; escaped in HTML.
    Text(Cow<'a, str>),
    /// A number, written as the locale does; variants can be selected by it.
    Number(f64),
    /// Ready HTML such as a link to a contact.
    Html {
        /// What an HTML page gets, inside `<bdi>`, as it is.
        html: Cow<'a, str>,
        /// What titles, attributes and search texts get.
        text: Cow<'a, str>,
    },
    /// A day, written out unless the message says otherwise.
    Date(Date),
    /// A list in a sentence, each element isolated.
    List(Vec<Cow<'a, str>>),
}

/// What a message does with a variable.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    /// Shows it.
    Shown,
    /// Selects by it as a word.
    Choice,
    /// Selects by it as a number.
    Count,
    /// `NUMBER`.
    Number,
    /// `DATETIME`.
    Date,
    /// `LIST`.
    List,
}

impl Kind {
    /// Whether an argument can serve.
    pub(super) fn takes(self, arg: &Arg<'_>) -> bool {
        match self {
            Self::Shown => true,
            Self::Choice => matches!(arg, Arg::Text(_) | Arg::Number(_)),
            Self::Count | Self::Number => matches!(arg, Arg::Number(value) if value.is_finite()),
            Self::Date => matches!(arg, Arg::Date(_)),
            Self::List => matches!(arg, Arg::List(_)),
        }
    }
}

impl Kind {
    /// The words for it in faults.
    pub(super) fn said(self) -> Said {
        match self {
            Self::Shown => Said::new("kind-text"),
            Self::Choice => Said::new("kind-choice"),
            Self::Count | Self::Number => Said::new("kind-number"),
            Self::Date => Said::new("kind-date"),
            Self::List => Said::new("kind-list"),
        }
    }
}
