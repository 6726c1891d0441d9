//! The functions that templates may call: `t`, `plain`, `spoken_in`, `asset`. Tera's own `range` is taken away.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tera::{Error, Kwargs, State, Tera, TeraResult, Value};

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::site::{AssetNames, in_language};
use crate::source::LocaleId;
use crate::text::fluent::{Arg, Args, Formatted, Marks, Messages, Sink};

/// Words that a template gives to `t` and `plain` for themselves; all others go to the message.
const OWN_WORDS: &[&str] = &["id", "attr"];

/// Makes the functions known to templates.
pub(super) fn register(
    tera: &mut Tera,
    catalog: &Catalog,
    assets: &AssetNames,
    faults: &Arc<Mutex<Diagnostics>>,
) {
    let locales =
        catalog.config.locales.iter().map(|entry| (entry.id.to_string(), entry.id.clone())).collect();
    let speaker = Arc::new(Speaker {
        messages: Arc::clone(&catalog.messages),
        locales,
        source: catalog.config.source.clone(),
        marks: catalog.marks,
        faults: Arc::clone(faults),
    });
    let (html_speaker, language_speaker) = (Arc::clone(&speaker), Arc::clone(&speaker));
    tera.register_function("t", move |kwargs: Kwargs, state: &State<'_>| html_speaker.html(&kwargs, state));
    tera.register_function("spoken_in", move |kwargs: Kwargs, state: &State<'_>| {
        language_speaker.language(&kwargs, state)
    });
    tera.register_function("plain", move |kwargs: Kwargs, state: &State<'_>| speaker.plain(&kwargs, state));
    tera.register_function("range", |_: Kwargs, _: &State<'_>| no_range());
    let names = assets.by_name.clone();
    tera.register_function("asset", move |kwargs: Kwargs, state: &State<'_>| asset(&names, &kwargs, state));
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

/// Says messages in the locale of the page that is being rendered.
struct Speaker {
    messages: Arc<Messages>,
    locales: BTreeMap<String, LocaleId>,
    source: LocaleId,
    marks: Marks,
    faults: Arc<Mutex<Diagnostics>>,
}

impl Speaker {
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
        let lang = state.get::<String>("lang")?.unwrap_or_default();
        let locale = self
            .locales
            .get(&lang)
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
                match (given, self.marks.argument(argument(key, value)?)) {
                    (Given::Marked, Arg::Html { html, text }) => {
                        Arg::Html { html: in_language(locale, &html).into(), text }
                    }
                    (_, argument) => argument,
                },
            );
        }
        let mut found = Diagnostics::new();
        let formatted = self.messages.format(locale, id, attribute, &args, sink, &mut found);
        if !found.is_empty() {
            self.faults.lock().unwrap_or_else(std::sync::PoisonError::into_inner).append(found);
        }
        if let Some(Formatted { text, locale: shown }) = formatted {
            let text = self.marks.around(text, (id, attribute), (locale, &shown));
            return Ok((locale, Formatted { text, locale: shown }));
        }
        // A message with a fault is not missing: the fault was told at its place, and nothing is published.
        // Its id, which is made of plain letters and hyphens, stands for it until then.
        if self.messages.is_left_out(&self.source, id) {
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
