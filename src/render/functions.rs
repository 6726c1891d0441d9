//! The functions that templates may call: `t`, `plain`, `spoken_in`, `asset`. Tera's own `range` is taken away.
//!
//! Templates are compiled once for all campaigns and for many readings of a project, and Tera keeps its
//! functions with them. What they say depends on the page, so the thread that renders one leaves here what
//! it is rendered with, in [`with`], and takes it away again.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::site::{AssetNames, in_language};
use crate::source::LocaleId;
use crate::text::fluent::{Arg, Args, Formatted, Marks, Messages, Sink};

/// Words that a template gives to `t` and `plain` for themselves; all others go to the message.
const OWN_WORDS: &[&str] = &["id", "attr"];

/// What the functions of a campaign's templates draw on.
#[derive(Debug)]
pub(super) struct Supplies {
    messages: Arc<Messages>,
    locales: BTreeMap<String, LocaleId>,
    source: LocaleId,
    marks: Marks,
    assets: Arc<AssetNames>,
}

impl Supplies {
    /// Those of a campaign.
    pub(super) fn new(catalog: &Catalog, assets: &Arc<AssetNames>) -> Arc<Self> {
        let locales = catalog.config.locales.iter().map(|entry| (entry.id.to_string(), entry.id.clone()));
        Arc::new(Self {
            messages: Arc::clone(&catalog.messages),
            locales: locales.collect(),
            source: catalog.config.source.clone(),
            marks: catalog.marks,
            assets: Arc::clone(assets),
        })
    }
}

/// What the template that runs on a thread is rendered with.
struct Running {
    supplies: Arc<Supplies>,
    /// Faults of messages that the template asked for. It cannot hand them back.
    faults: RefCell<Diagnostics>,
}

thread_local! {
    static RUNNING: RefCell<Option<Running>> = const { RefCell::new(None) };
}

/// Runs a template with supplies. What went wrong with messages is told.
pub(super) fn with<T>(supplies: &Arc<Supplies>, out: &mut Diagnostics, run: impl FnOnce() -> T) -> T {
    let running = Running { supplies: Arc::clone(supplies), faults: RefCell::default() };
    RUNNING.with(|slot| slot.replace(Some(running)));
    let made = run();
    if let Some(running) = RUNNING.with(RefCell::take) {
        out.append(running.faults.into_inner());
    }
    made
}

/// What the template that calls is rendered with.
fn running<T>(ask: impl FnOnce(&Running) -> TeraResult<T>) -> TeraResult<T> {
    let outside = || Error::message("there is no page to speak for");
    RUNNING.with_borrow(|slot| slot.as_ref().map_or_else(|| Err(outside()), ask))
}

/// Makes the functions known to templates.
pub(super) fn register(tera: &mut Tera) {
    tera.register_function("t", |kwargs: Kwargs, state: &State<'_>| {
        running(|running| running.html(&kwargs, state))
    });
    tera.register_function("spoken_in", |kwargs: Kwargs, state: &State<'_>| {
        running(|running| running.language(&kwargs, state))
    });
    tera.register_function("plain", |kwargs: Kwargs, state: &State<'_>| {
        running(|running| running.plain(&kwargs, state))
    });
    tera.register_function("range", |_: Kwargs, _: &State<'_>| no_range());
    tera.register_function("asset", |kwargs: Kwargs, state: &State<'_>| {
        running(|running| asset(&running.supplies.assets.by_name, &kwargs, state))
    });
}

/// Loops over numbers, one in the other, would keep a build busy for years without writing a word.
fn no_range() -> TeraResult<Value> {
    Err(Error::message("there is no function `range`; templates loop over what a page has"))
}

/// Where a published asset lies, as a link from the page.
fn asset(names: &BTreeMap<String, String>, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<String> {
    let path = kwargs.must_get::<&str>("path")?;
    let root = state.get::<String>("root")?.unwrap_or_default();
    match names.get(path) {
        Some(published) => Ok(format!("{root}{published}")),
        None => Err(Error::message(format!("the theme has no asset `{path}`"))),
    }
}

/// Whether HTML that is put into a message says the language of the page.
#[derive(Debug, Clone, Copy)]
enum Given {
    AsIs,
    Marked,
}

impl Running {
    /// A message as HTML; words from another locale say which.
    fn html(&self, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let (locale, formatted) = self.say(kwargs, state, Sink::Html, Given::AsIs)?;
        if formatted.locale == *locale {
            return Ok(Value::safe_string(&formatted.text));
        }
        // What the template puts into a sentence of another language is still in the page's.
        let (_, formatted) = self.say(kwargs, state, Sink::Html, Given::Marked)?;
        Ok(Value::safe_string(&in_language(&formatted.locale, &formatted.text)))
    }

    /// The language of a message as attributes, for elements that hold text only, as `<option>`.
    fn language(&self, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<Value> {
        let spoken_in = self.say(kwargs, state, Sink::Bare, Given::AsIs)?.1.locale;
        let dir = spoken_in.direction().as_str();
        Ok(Value::safe_string(&format!(" lang=\"{spoken_in}\" dir=\"{dir}\"")))
    }

    /// A message as text, which the template escapes.
    fn plain(&self, kwargs: &Kwargs, state: &State<'_>) -> TeraResult<String> {
        Ok(self.say(kwargs, state, Sink::Plain, Given::AsIs)?.1.text)
    }

    fn say(
        &self,
        kwargs: &Kwargs,
        state: &State<'_>,
        sink: Sink,
        given: Given,
    ) -> TeraResult<(&LocaleId, Formatted)> {
        let lang = state.get::<Value>("lang")?;
        let lang = lang.as_ref().and_then(Value::as_str).unwrap_or_default();
        let locale = self
            .supplies
            .locales
            .get(lang)
            .ok_or_else(|| Error::message(format!("`{lang}` is no locale of this project")))?;
        let id = kwargs.must_get::<&str>("id")?;
        let attribute = kwargs.get::<&str>("attr")?;
        let mut args = Args::new();
        for (key, value) in kwargs.iter() {
            let Some(key) = key.as_str().filter(|key| !OWN_WORDS.contains(key)) else {
                continue;
            };
            args.insert(
                key,
                match (given, self.supplies.marks.argument(argument(key, value)?)) {
                    (Given::Marked, Arg::Html { html, text }) => {
                        Arg::Html { html: in_language(locale, &html).into(), text }
                    }
                    (_, argument) => argument,
                },
            );
        }
        let mut found = Diagnostics::new();
        let formatted = self.supplies.messages.format(locale, id, attribute, &args, sink, &mut found);
        if !found.is_empty() {
            self.faults.borrow_mut().append(found);
        }
        if let Some(Formatted { text, locale: shown }) = formatted {
            let text = self.supplies.marks.around(text, (id, attribute), (locale, &shown));
            return Ok((locale, Formatted { text, locale: shown }));
        }
        // A message with a fault is not missing: the fault was told at its place, and nothing is published.
        // Its id, which is made of plain letters and hyphens, stands for it until then.
        if self.supplies.messages.is_left_out(&self.supplies.source, id) {
            return Ok((locale, Formatted { text: id.to_owned(), locale: locale.clone() }));
        }
        let shown = attribute.map_or_else(|| id.to_owned(), |attribute| format!("{id}.{attribute}"));
        Err(Error::message(format!("the message `{shown}` is not defined")))
    }
}

/// A template's value as a message takes it. Text that is marked safe is ready HTML.
fn argument<'a>(key: &str, value: &'a Value) -> TeraResult<Arg<'a>> {
    if let Some(text) = value.as_str() {
        return Ok(match value.is_safe() {
            true => Arg::Html { html: text.into(), text: without_tags(text) },
            false => Arg::Text(text.into()),
        });
    }
    if let Some(number) = value.as_f64() {
        return Ok(Arg::Number(number));
    }
    if let Some(elements) = value.as_array() {
        let texts: Option<Vec<Cow<'_, str>>> =
            elements.iter().map(|element| element.as_str().map(Into::into)).collect();
        if let Some(texts) = texts {
            return Ok(Arg::List(texts));
        }
    }
    Err(Error::message(format!("`{key}` must be a text, a number or a list of texts")))
}

/// The words of ready HTML that the program itself wrote, for titles and attributes.
fn without_tags(html: &str) -> Cow<'_, str> {
    if !html.contains('<') {
        return html.into();
    }
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        rest = rest[open..].find('>').map_or("", |close| &rest[open + close + 1..]);
    }
    text.push_str(rest);
    text.into()
}
