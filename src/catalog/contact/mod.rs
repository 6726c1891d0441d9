//! The contact registry: who can be reached, who answers, how, and what is known about it.
//!
//! Everything a page prints about a contact comes from here or, for its name, from Fluent by its
//! id. The registry is read whole and checked whole before a page is looked at.

mod check;
mod read;
mod variables;

use std::collections::BTreeMap;

use crate::diag::{Place, Spanned};
use crate::source::{Date, LocaleId};

pub(super) use check::{check, check_order, known};
pub(super) use read::read;
pub(crate) use variables::{Variables, of_variable};

/// What kind of body answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum OperatorKind {
    /// Dispatch of police, fire and ambulance.
    Emergency,
    /// A nonprofit.
    Nonprofit,
    /// A government office that is not police.
    GovernmentServices,
    /// Police and other investigators.
    LawEnforcement,
}

/// What a reader must know about who answers: by the kind of body and by whether it keeps what it
/// hears to itself. A nonprofit can pass every report on, so the kind alone would mislead.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum WhoAnswers {
    /// Emergency services.
    Emergency,
    /// A nonprofit that keeps what it hears to itself, within limits.
    NonprofitConfidential,
    /// A nonprofit that passes reports on.
    NonprofitShares,
    /// A government office that keeps a name from others.
    GovernmentConfidential,
    /// A government office that may share what it hears.
    GovernmentShares,
    /// Law enforcement.
    LawEnforcement,
}

impl WhoAnswers {
    /// All of them.
    pub const ALL: &[Self] = &[
        Self::Emergency,
        Self::NonprofitConfidential,
        Self::NonprofitShares,
        Self::GovernmentConfidential,
        Self::GovernmentShares,
        Self::LawEnforcement,
    ];

    /// Its key in `[labels]`; with `who-` before it the id of its message, with `badge-` of its badge.
    pub fn key(self) -> &'static str {
        match self {
            Self::Emergency => "emergency",
            Self::NonprofitConfidential => "nonprofit-confidential",
            Self::NonprofitShares => "nonprofit-shares",
            Self::GovernmentConfidential => "government-confidential",
            Self::GovernmentShares => "government-shares",
            Self::LawEnforcement => "law-enforcement",
        }
    }
}

/// Whether an entry is in force.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// In use.
    Current,
    /// Superseded; kept so that the guard knows it.
    Legacy,
    /// Not confirmed; never shown.
    Unconfirmed,
}

/// How well an entry or a channel is sourced.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Confidence {
    /// By an official source.
    Verified,
    /// By press or partners only.
    Secondary,
    /// By nobody we could check.
    Unverified,
}

/// When somebody answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Hours {
    /// Day and night, every day.
    Always,
    /// Office hours.
    Office,
    /// Differs by place.
    Varies,
    /// The operator does not say.
    Unstated,
}

impl Hours {
    /// The id of its message.
    pub fn message(self) -> Option<&'static str> {
        match self {
            Self::Always => Some("hours-always"),
            Self::Office => Some("hours-office"),
            Self::Varies => Some("hours-varies"),
            Self::Unstated => None,
        }
    }
}

/// What a channel is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ChannelKind {
    /// A voice line.
    Phone,
    /// A voice line for calls from abroad.
    PhoneAbroad,
    /// An office's desk, not a help line.
    PhoneOffice,
    /// Text messages.
    Sms,
    /// A chat that opens from a web page.
    Chat,
    /// A web page.
    Web,
    /// A web form for reports.
    WebForm,
    /// E-mail.
    Email,
    /// Text telephone or relay.
    Tty,
    /// Video phone for sign language.
    Videophone,
    /// WhatsApp.
    Whatsapp,
}

impl ChannelKind {
    /// Its word in the registry; with `channel-` before it the id of its message and its class.
    pub fn key(self) -> &'static str {
        match self {
            Self::Phone => "phone",
            Self::PhoneAbroad => "phone-abroad",
            Self::PhoneOffice => "phone-office",
            Self::Sms => "sms",
            Self::Chat => "chat",
            Self::Web => "web",
            Self::WebForm => "web-form",
            Self::Email => "email",
            Self::Tty => "tty",
            Self::Videophone => "videophone",
            Self::Whatsapp => "whatsapp",
        }
    }
}

/// Where a channel leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Reach {
    /// A number to call.
    Number {
        /// The one form that is printed.
        display: String,
        /// The international form, where there is one.
        e164: Option<String>,
        /// What is dialled.
        dial: String,
        /// Its letters.
        vanity: Option<String>,
    },
    /// A number to text.
    Text {
        /// The short code or number that is printed.
        number: String,
        /// The word to send.
        keyword: Option<String>,
        /// What the short code spells.
        vanity: Option<String>,
    },
    /// A page.
    Page {
        /// Its address.
        url: String,
        /// Its host.
        host: String,
    },
    /// An e-mail address.
    Mail {
        /// The address.
        address: String,
    },
}

/// One way to reach a contact.
#[derive(Debug, Clone)]
pub struct Channel {
    /// What it is.
    pub kind: ChannelKind,
    /// Where it leads.
    pub reach: Reach,
    /// The languages in which somebody answers.
    pub languages: Vec<LocaleId>,
    /// Whether interpreters join.
    pub interpreters: bool,
    /// How many languages interpreters cover, where the operator says so.
    pub interpreter_languages: Option<u32>,
    /// How well it is sourced.
    pub confidence: Confidence,
    /// Where it is written.
    pub place: Place,
}

impl Channel {
    /// Its link.
    pub fn href(&self) -> String {
        match &self.reach {
            Reach::Number { dial, .. } => format!("tel:{dial}"),
            // The body parameter works with `?&` on both large phone systems.
            Reach::Text { number, keyword: Some(keyword), .. } => format!("sms:{number}?&body={keyword}"),
            Reach::Text { number, keyword: None, .. } => format!("sms:{number}"),
            Reach::Page { url, .. } => url.clone(),
            Reach::Mail { address } => format!("mailto:{address}"),
        }
    }
}

/// A contact.
#[derive(Debug, Clone)]
pub struct Contact {
    /// Its id.
    pub id: Spanned<String>,
    /// Who runs it, in the registry's own English.
    pub operator: String,
    /// What kind of body answers.
    pub kind: OperatorKind,
    /// Whether it keeps what it hears to itself.
    pub confidential: bool,
    /// Whether it is in force.
    pub standing: Standing,
    /// How well it is sourced.
    pub confidence: Confidence,
    /// Whether it may be shown.
    pub display: bool,
    /// When somebody answers.
    pub hours: Hours,
    /// The day somebody last checked it.
    pub last_checked: Date,
    /// The day by which it must be checked again.
    pub verify_by: Spanned<Date>,
    /// Its channels, in order.
    pub channels: Vec<Channel>,
}

impl Contact {
    /// Who answers.
    pub fn who(&self) -> WhoAnswers {
        match (self.kind, self.confidential) {
            (OperatorKind::Emergency, _) => WhoAnswers::Emergency,
            (OperatorKind::LawEnforcement, _) => WhoAnswers::LawEnforcement,
            (OperatorKind::Nonprofit, true) => WhoAnswers::NonprofitConfidential,
            (OperatorKind::Nonprofit, false) => WhoAnswers::NonprofitShares,
            (OperatorKind::GovernmentServices, true) => WhoAnswers::GovernmentConfidential,
            (OperatorKind::GovernmentServices, false) => WhoAnswers::GovernmentShares,
        }
    }

    /// Whether pages may show it.
    pub fn may_be_shown(&self) -> bool {
        self.display && self.standing == Standing::Current && self.confidence == Confidence::Verified
    }

    /// The channels that pages may show: well sourced, no office desks, and no e-mail, because a
    /// sent letter stays in a mailbox that somebody else may read.
    pub fn shown_channels(&self) -> impl Iterator<Item = &Channel> {
        let fit = |channel: &&Channel| {
            channel.confidence == Confidence::Verified
                && !matches!(channel.kind, ChannelKind::PhoneOffice | ChannelKind::Email)
        };
        let mut seen = Vec::new();
        self.channels.iter().filter(fit).filter(move |channel| {
            // The chat that opens from the home page makes a second link to the same page useless.
            let href = channel.href();
            let new = channel.kind != ChannelKind::Web || !seen.contains(&href);
            seen.push(href);
            new
        })
    }

    /// The channel that stands for the contact in running text.
    pub fn first_channel(&self) -> Option<&Channel> {
        self.shown_channels().next()
    }

    /// What running text shows of it: the number, code, host or address of that channel.
    pub fn printed(&self) -> Option<&str> {
        Some(match &self.first_channel()?.reach {
            Reach::Number { display, .. } => display,
            Reach::Text { number, .. } => number,
            Reach::Page { host, .. } => host,
            Reach::Mail { address } => address,
        })
    }
}

/// A number, address or word that must never be printed.
#[derive(Debug, Clone)]
pub struct Rejected {
    /// What it looks like.
    pub pattern: Spanned<String>,
    /// Why.
    pub why: String,
    /// The contact to name instead.
    pub instead: Spanned<String>,
}

/// The registry.
#[derive(Debug, Clone, Default)]
pub struct Registry {
    /// Contacts by id.
    pub contacts: BTreeMap<String, Contact>,
    /// Contact ids in order, by audience.
    pub ordering: BTreeMap<String, Vec<Spanned<String>>>,
    /// The words that say who answers, in the source language, by [`WhoAnswers::key`].
    pub labels: BTreeMap<String, Spanned<String>>,
    /// What must never be printed.
    pub rejected: Vec<Rejected>,
}

/// The audience whose order a page without an audience uses: the one that is safest for everybody.
pub const DEFAULT_AUDIENCE: &str = "affected";

impl Registry {
    /// A contact that pages may show.
    pub fn shown(&self, id: &str) -> Option<&Contact> {
        self.contacts.get(id).filter(|contact| contact.may_be_shown())
    }

    /// The emergency contact, first in the default order.
    pub fn emergency(&self) -> Option<&Contact> {
        let order = self.ordering.get(DEFAULT_AUDIENCE)?;
        order.iter().filter_map(|id| self.shown(id)).find(|contact| contact.kind == OperatorKind::Emergency)
    }
}
