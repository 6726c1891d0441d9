//! The contact block: who can be reached, who answers, how.
//!
//! Its HTML is written here and nowhere else. `seal` puts these bytes into the page and proves them
//! there; a theme gives them style and place and cannot change a byte of them.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::plan::CampaignPlan;
use super::say::{Say, escape};
use crate::catalog::contact::{Channel, ChannelKind, DEFAULT_AUDIENCE, Reach, WhoAnswers};
use crate::catalog::{Campaign, Catalog, Contact, Page};
use crate::diag::Diagnostics;
use crate::source::LocaleId;
use crate::text::fluent::{Arg, Mark, MarkedPart, marks};

/// A contact block as ready HTML, the same bytes on every page of one campaign, locale and order.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContactBlock {
    /// One element, `<section … data-contact-block>…</section>`, well formed.
    pub html: Arc<str>,
    /// What it shows, in order, straight from the registry.
    pub shown: Vec<ShownContact>,
}

/// A contact in a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShownContact {
    /// Its id in the registry; the value of `data-contact`.
    pub id: String,
    /// The link of each of its channels, in order (`tel:+1…`, `sms:…`, `https://…`).
    pub links: Vec<String>,
}

/// The ids that a page's block shows, in order: the page's own, the campaign's for the audience, or
/// the registry's.
pub(super) fn order<'c>(
    catalog: &'c Catalog,
    campaign: &'c Campaign,
    page: Option<&'c Page>,
) -> Vec<&'c Contact> {
    let audience = page
        .and_then(|page| page.meta.audiences.first())
        .map_or(DEFAULT_AUDIENCE, |audience| &audience.value);
    let own = page.map(|page| &page.meta.contacts).filter(|own| !own.is_empty());
    let ids =
        own.or_else(|| campaign.ordering.get(audience)).or_else(|| catalog.registry.ordering.get(audience));
    ids.into_iter().flatten().filter_map(|id| catalog.registry.shown(&id.value)).collect()
}

/// Writes the block for one locale. Its words are never marked: `seal` proves these bytes.
pub(super) fn write(contacts: &[&Contact], say: Say<'_>, out: &mut Diagnostics) -> ContactBlock {
    written(contacts, say.unmarked(), out)
}

/// The messages of the block that a page shows, in its order: the block itself cannot be marked.
pub(crate) fn messages(
    catalog: &Catalog,
    campaign: &Campaign,
    page: Option<&Page>,
    locale: &LocaleId,
) -> Vec<Mark> {
    let contacts = order(catalog, campaign, page);
    // What is wrong with them was told when the block was written.
    let block = written(&contacts, Say::new(catalog, locale).marked(), &mut Diagnostics::new());
    let found = marks(&block.html).into_iter().filter_map(|(_, part)| match part {
        MarkedPart::Open(mark) => Some(mark),
        MarkedPart::End | MarkedPart::Broken => None,
    });
    let mut messages = Vec::new();
    for mark in found {
        if !messages.contains(&mark) {
            messages.push(mark);
        }
    }
    messages
}

fn written(contacts: &[&Contact], say: Say<'_>, out: &mut Diagnostics) -> ContactBlock {
    let mut html = format!(
        "<section class=\"help-now\" id=\"help-now\" data-contact-block lang=\"{}\" dir=\"{}\" aria-labelledby=\"help-now-title\">\n\
         <h2 id=\"help-now-title\">{}</h2>\n<p class=\"help-now-lead\">{}</p>\n<div class=\"contacts\">\n",
        say.locale,
        say.locale.direction().as_str(),
        say.html("help-now-title", &[], out),
        say.html("help-now-lead", &[], out),
    );
    let mut shown = Vec::new();
    for contact in contacts {
        html.push_str(&card(contact, say, CardPlace::Block, out));
        let links = contact.shown_channels().map(Channel::href).collect();
        shown.push(ShownContact { id: contact.id.value.clone(), links });
    }
    html.push_str("</div>\n<p class=\"help-now-note\">");
    html.push_str(&say.html("help-now-note", &[], out));
    html.push_str("</p>\n</section>");
    ContactBlock { html: html.into(), shown }
}

/// Where a card stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CardPlace {
    /// In the contact block, which is counted and proven.
    Block,
    /// In a page's text.
    Text,
}

/// The class that tells a theme who answers.
fn class(who: WhoAnswers) -> &'static str {
    match who {
        WhoAnswers::Emergency => "contact-emergency",
        WhoAnswers::NonprofitConfidential => "contact-confidential",
        WhoAnswers::NonprofitShares => "contact-nonprofit",
        WhoAnswers::GovernmentConfidential | WhoAnswers::GovernmentShares => "contact-government",
        WhoAnswers::LawEnforcement => "contact-police",
    }
}

/// One contact: name, who answers, its channels, its hours.
pub(super) fn card(contact: &Contact, say: Say<'_>, place: CardPlace, out: &mut Diagnostics) -> String {
    let who = contact.who();
    let id = &contact.id.value;
    let attribute = match place {
        CardPlace::Block => "data-contact",
        CardPlace::Text => "data-contact-card",
    };
    let mut html = format!(
        "<div class=\"contact {}\" {attribute}=\"{id}\">\n<h3 class=\"contact-name\">{}</h3>\n\
         <p class=\"contact-who\"><span class=\"contact-badge\">{}</span> {}</p>\n<ul class=\"channels\">\n",
        class(who),
        say.html(&format!("contact-{id}"), &[], out),
        say.html(&format!("badge-{}", who.key()), &[], out),
        say.html(&format!("who-{}", who.key()), &[], out),
    );
    for channel in contact.shown_channels() {
        html.push_str(&channel_line(channel, say, out));
    }
    html.push_str("</ul>\n");
    if let Some(hours) = contact.hours.message() {
        html.push_str(&format!("<p class=\"contact-hours\">{}</p>\n", say.html(hours, &[], out)));
    }
    html.push_str("</div>\n");
    html
}

/// A channel as a link with the words around its number, and the languages it is answered in.
fn channel_line(channel: &Channel, say: Say<'_>, out: &mut Diagnostics) -> String {
    let words = match &channel.reach {
        Reach::Number { display, .. } => say.html(&message(channel), &[("number", number(display))], out),
        Reach::Text { number: code, keyword: Some(keyword), .. } => {
            let args = [("keyword", number(keyword)), ("number", number(code))];
            say.html("channel-sms-keyword", &args, out)
        }
        Reach::Text { number: code, .. } => say.html("channel-sms", &[("number", number(code))], out),
        Reach::Page { host, .. } => say.html(&message(channel), &[("host", number(host))], out),
        Reach::Mail { address } => say.html(&message(channel), &[("address", number(address))], out),
    };
    let rel = if matches!(channel.reach, Reach::Page { .. }) { " rel=\"noreferrer\"" } else { "" };
    let mut html = format!(
        "<li class=\"channel channel-{}\"><a href=\"{}\"{rel}>{words}</a>",
        channel.kind.key(),
        escape(&channel.href()),
    );
    if let Reach::Number { vanity: Some(letters), .. } = &channel.reach {
        let words = say.html("channel-vanity", &[("letters", number(letters))], out);
        html.push_str(&format!(" <span class=\"channel-vanity\">{words}</span>"));
    }
    if let Some(languages) = languages(channel, say, out) {
        html.push_str(&format!(" <span class=\"channel-note\">{languages}</span>"));
    }
    html.push_str("</li>\n");
    html
}

fn message(channel: &Channel) -> String {
    let kind = match channel.kind {
        ChannelKind::Sms => "sms",
        kind => kind.key(),
    };
    format!("channel-{kind}")
}

/// A number, code or host: left to right in every script, digits as they are dialled.
fn number(text: &str) -> Arg<'static> {
    Arg::Html {
        html: format!("<bdi dir=\"ltr\">{}</bdi>", escape(text)).into(),
        text: text.to_owned().into(),
    }
}

/// Who answers in which languages, in the reader's own.
fn languages(channel: &Channel, say: Say<'_>, out: &mut Diagnostics) -> Option<String> {
    let names: Vec<_> =
        channel.languages.iter().map(|id| say.plain(&format!("language-{id}"), &[], out)).collect();
    let listed = || ("languages", Arg::List(names.clone().into_iter().map(Into::into).collect()));
    let count = |count: u32| ("count", Arg::Number(f64::from(count)));
    let text = match (names.is_empty(), channel.interpreters, channel.interpreter_languages) {
        (true, false, _) => return None,
        (false, false, _) => say.html("languages-some", &[listed()], out),
        (true, true, None) => say.html("languages-interpreters", &[], out),
        (false, true, None) => say.html("languages-some-interpreters", &[listed()], out),
        (true, true, Some(many)) => say.html("languages-many-interpreters", &[count(many)], out),
        (false, true, Some(many)) => {
            say.html("languages-some-many-interpreters", &[listed(), count(many)], out)
        }
    };
    Some(text)
}

/// A contact in running text: its first channel, as a link that shows the number or host.
pub(super) fn inline(contact: &Contact) -> Option<String> {
    let channel = contact.first_channel()?;
    let rel = if matches!(channel.reach, Reach::Page { .. }) { " rel=\"noreferrer\"" } else { "" };
    Some(format!(
        "<a class=\"contact-link\" href=\"{}\"{rel}><bdi dir=\"ltr\">{}</bdi></a>",
        escape(&channel.href()),
        escape(contact.printed()?)
    ))
}

/// Every order of contacts that the outputs of a campaign ask for, by the ids of those shown.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Orders(BTreeSet<Vec<String>>);

impl Orders {
    /// Those of its pages, and that of outputs that are no page.
    pub(super) fn of(catalog: &Catalog, plan: &CampaignPlan) -> Self {
        let pages = plan.pages.iter().map(|page| Some(&**page)).chain(std::iter::once(None));
        Self(pages.map(|page| ids(&order(catalog, &plan.campaign, page))).collect())
    }
}

/// All blocks of one campaign and locale, each written once.
#[derive(Debug)]
pub(super) struct Blocks {
    by_order: BTreeMap<Vec<String>, Arc<ContactBlock>>,
}

impl Blocks {
    /// Writes the block of every order.
    pub(super) fn new(catalog: &Catalog, orders: &Orders, locale: &LocaleId, out: &mut Diagnostics) -> Self {
        let say = Say::new(catalog, locale);
        let by_order = orders.0.iter().map(|ids| {
            let contacts: Vec<_> = ids.iter().filter_map(|id| catalog.registry.shown(id)).collect();
            (ids.clone(), Arc::new(write(&contacts, say, out)))
        });
        Self { by_order: by_order.collect() }
    }

    /// The block of a page, or of an output that is no page.
    pub(super) fn of(
        &self,
        catalog: &Catalog,
        campaign: &Campaign,
        page: Option<&Page>,
    ) -> Option<&Arc<ContactBlock>> {
        self.by_order.get(&ids(&order(catalog, campaign, page)))
    }
}

fn ids(contacts: &[&Contact]) -> Vec<String> {
    contacts.iter().map(|contact| contact.id.value.clone()).collect()
}
