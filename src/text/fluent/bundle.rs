//! fluent-bundle, with the compiled messages of one locale in it.
//!
//! `locale` asks it to write what is composed of more than text. Its own language is never asked for
//! anything: plurals, numbers, dates and lists are decided by `CALL`.

use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::resolver::ResolverError;
use fluent_bundle::resolver::errors::ReferenceKind;
use fluent_bundle::{FluentError, FluentResource};

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::text::format::Formatters;

use super::args::Args;
use super::collect::Collection;
use super::compile::compile;
use super::sink::{Sink, SinkWriter};
use super::values;

/// The compiled messages of a locale.
pub(super) struct Bundle {
    inner: FluentBundle<FluentResource>,
    formatters: Arc<Formatters>,
}

/// What came of writing a message.
pub(super) struct Written {
    /// The text, if the bundle has the message and could write it.
    pub(super) text: Option<String>,
    /// What went wrong on the way.
    pub(super) faults: Vec<String>,
}

impl Bundle {
    /// Compiles the sound messages of a collection.
    pub(super) fn new(
        collection: &Collection<'_, '_>,
        formatters: &Arc<Formatters>,
        out: &mut Diagnostics,
    ) -> Self {
        let compiled = compile(collection);
        let mut inner = FluentBundle::new_concurrent(Vec::new());
        let mut faults: Vec<String> = Vec::new();
        let resource = FluentResource::try_new(compiled.text).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(ToString::to_string));
            resource
        });
        let calls = compiled.calls;
        let call_formatters = Arc::clone(formatters);
        let call = inner
            .add_function("CALL", move |positional, _| values::call(&calls, &call_formatters, positional));
        faults.extend(call.err().iter().map(ToString::to_string));
        let added = inner.add_resource(resource);
        faults.extend(added.err().iter().flatten().map(ToString::to_string));
        // No file is known to lead here, and a property test looks for one.
        out.extend(faults.into_iter().map(|fault| {
            let message = format!("this program compiled a message wrongly: {fault}");
            Diagnostic::error(Code::FluentResolve, message)
        }));
        let formatters = Arc::clone(formatters);
        Self { inner, formatters }
    }

    /// Writes a message, or an attribute of it, by its compiled name.
    pub(super) fn write(&self, name: &str, attribute: Option<&str>, args: &Args<'_>, sink: Sink) -> Written {
        let message = self.inner.get_message(name);
        let pattern = message.and_then(|message| match attribute {
            None => message.value(),
            Some(attribute) => message.get_attribute(attribute).map(|found| found.value()),
        });
        let Some(pattern) = pattern else {
            return Written { text: None, faults: vec!["the message was not compiled".to_owned()] };
        };
        let (values, ready) = values::fluent_args(args, &self.formatters, sink);
        let mut writer = SinkWriter::new(sink, &ready);
        let mut errors = Vec::new();
        let outcome = self.inner.write_pattern(&mut writer, pattern, Some(&values), &mut errors);
        let mut faults: Vec<_> = errors.iter().filter_map(fault).collect();
        let text = match outcome {
            Ok(()) => Some(writer.into_text()),
            Err(std::fmt::Error) => {
                faults.push("the message could not be written".to_owned());
                None
            }
        };
        Written { text, faults }
    }
}

/// What the bundle says beyond what was known before.
fn fault(error: &FluentError) -> Option<String> {
    match error {
        // Reported as an unmet need, in better words.
        FluentError::ResolverError(ResolverError::Reference(ReferenceKind::Variable { .. })) => None,
        other => Some(format!("the message cannot be formatted: {other}")),
    }
}
