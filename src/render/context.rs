//! A view as the context of its template.
//!
//! What pages share is in the form of a context already, and goes in as it is.

use serde::Serialize;
use tera::{Context, TeraResult, Value};

use super::CONTACT_SLOT;
use crate::site::View;

/// All that a page's template sees. `content` is the page's text with its components.
pub(super) fn of(view: &View, content: &str) -> TeraResult<Context> {
    let mut context = shared(view);
    let values = [
        ("content", Value::safe_string(content)),
        ("contact_block", Value::safe_string(CONTACT_SLOT)),
        ("head", Value::safe_string(&view.head)),
        ("help_url", view.help_url.as_str().into()),
        ("picker", view.picker.clone().into()),
        ("target_url", view.target_url.as_str().into()),
        ("target_title", view.target_title.as_str().into()),
        ("page", Value::try_from_serializable(&view.page)?),
        ("toc", list(&view.toc)?),
        ("citations", list(&view.citations)?),
        ("cards", list(&view.cards)?),
        ("languages", list(&view.languages)?),
        ("terms", list(&view.terms)?),
        ("module", one(view.module.as_ref())?),
        ("lesson", one(view.lesson.as_ref())?),
        ("quiz", one(view.quiz.as_ref())?),
        ("desk", one(view.desk.as_ref())?),
    ];
    for (name, value) in values {
        context.insert_value(name, value);
    }
    Ok(context)
}

/// What templates for shared parts see.
pub(super) fn shared(view: &View) -> Context {
    let mut context = Context::new();
    for (name, value) in view.shared.values() {
        context.insert_value(*name, value.clone());
    }
    context.insert_value("nav", view.shared.nav(&view.page.id));
    context
}

/// Most pages have nothing of most kinds.
fn list<T: Serialize>(list: &[T]) -> TeraResult<Value> {
    match list {
        [] => Ok(Vec::<Value>::new().into()),
        list => Value::try_from_serializable(list),
    }
}

fn one<T: Serialize>(one: Option<&T>) -> TeraResult<Value> {
    one.map_or_else(|| Ok(Value::none()), Value::try_from_serializable)
}
