//! Tera's errors as diagnostics, at their place in the template.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Error, ErrorKind};

use crate::diag::{Code, Diagnostic, Place, SourceFile};
use crate::source::limits;

type Templates = BTreeMap<String, Arc<SourceFile>>;

/// A template that does not compile.
pub(super) fn compile(templates: &Templates, error: &Error) -> Diagnostic {
    told(Code::TemplateSyntax, templates, "", error)
        .why("no page can be made with a template that cannot be read")
        .help("a tag is written as `{% … %}`, a value as `{{ … }}`, a comment as `{# … #}`; compare the line with the default theme's")
}

/// A template that failed while it ran.
pub(super) fn render(templates: &Templates, template: &str, error: &Error) -> Diagnostic {
    told(Code::TemplateRender, templates, template, error)
}

fn told(code: Code, templates: &Templates, template: &str, error: &Error) -> Diagnostic {
    if let ErrorKind::SyntaxError(report) | ErrorKind::RenderingError(report) = error.kind()
        && let Some(source) = templates.get(report.filename())
    {
        let range = report.span().range.clone();
        return Diagnostic::error(code, lowered(report.message())).at(&Place::new(source, range));
    }
    if let ErrorKind::Io(std::io::ErrorKind::FileTooLarge) = error.kind() {
        let message = format!("the template writes more than {} MiB", limits::DRAFT_BYTES >> 20);
        let place = templates.get(template).map_or("themes", |source| source.path());
        return Diagnostic::error(code, message).in_file(place).help("look for a loop that does not end");
    }
    let file = match error.kind() {
        ErrorKind::MissingParent { current, .. } => current,
        ErrorKind::CircularExtend { tpl, .. } | ErrorKind::CircularInclude { tpl, .. } => tpl,
        _ => template,
    };
    let diagnostic = Diagnostic::error(code, lowered(&error.to_string()));
    match templates.get(file) {
        Some(source) => diagnostic.in_file(source.path()),
        None => diagnostic.in_file("themes"),
    }
}

/// Messages of this program start small and have no full stop.
fn lowered(message: &str) -> String {
    let mut letters = message.trim_end_matches('.').chars();
    let first = letters.next().map(|letter| letter.to_lowercase().to_string()).unwrap_or_default();
    first + letters.as_str()
}
