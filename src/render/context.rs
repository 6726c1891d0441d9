//! A view as the context of its template.
//!
//! What pages share is in the form of a context already, and goes in as it is.

use serde::Serialize;
use tera::{Context, TeraResult, Value};

use super::CONTACT_SLOT;
use crate::site::View;

/// All that a page's template sees. `content` is the page's text with its components.
pub(super) fn of(view: &View, content: &str) -> TeraResult<Context> {
    let mut context = view.shared.blank(&view.page.id);
    context.insert_value("contact_block", Value::safe_string(CONTACT_SLOT));
    context.insert_value("content", Value::safe_string(content));
    context.insert_value("head", Value::safe_string(&view.head));
    context.insert_value("help_url", view.help_url.as_str().into());
    context.insert_value("page", Value::try_from_serializable(&view.page)?);
    context.insert_value("picker", view.picker.clone().into());
    for (name, text) in [("target_url", &view.target_url), ("target_title", &view.target_title)] {
        if !text.is_empty() {
            context.insert_value(name, text.as_str().into());
        }
    }
    list(&mut context, "toc", &view.toc)?;
    list(&mut context, "citations", &view.citations)?;
    list(&mut context, "cards", &view.cards)?;
    list(&mut context, "languages", &view.languages)?;
    list(&mut context, "terms", &view.terms)?;
    one(&mut context, "module", view.module.as_ref())?;
    one(&mut context, "lesson", view.lesson.as_ref())?;
    one(&mut context, "quiz", view.quiz.as_ref())?;
    one(&mut context, "desk", view.desk.as_ref())?;
    Ok(context)
}

/// Puts in what a page has of a kind; most pages have nothing of most kinds.
fn list<T: Serialize>(context: &mut Context, name: &'static str, list: &[T]) -> TeraResult<()> {
    if !list.is_empty() {
        context.insert_value(name, Value::try_from_serializable(list)?);
    }
    Ok(())
}

fn one<T: Serialize>(context: &mut Context, name: &'static str, one: Option<&T>) -> TeraResult<()> {
    if let Some(one) = one {
        context.insert_value(name, Value::try_from_serializable(one)?);
    }
    Ok(())
}
