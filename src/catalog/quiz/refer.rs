//! What a quiz refers to outside of quizzes: its module, lessons, sources, pictures, competencies.

use crate::catalog::{Catalog, PageKind, citation, page};
use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::source::nearest_or;
use crate::source::toml::suggestion;

use super::item::ReadItem;
use super::names;
use super::read::Draft;

/// Checks that each reference of a quiz leads somewhere.
pub(super) fn check(catalog: &Catalog, draft: &Draft, out: &mut Diagnostics) {
    if let Some(module) = &draft.module {
        page::need_kind(&catalog.pages, &module.value, PageKind::Module, &module.place, out);
    }
    for item in draft.written() {
        self::item(catalog, item, out);
    }
}

fn item(catalog: &Catalog, item: &ReadItem, out: &mut Diagnostics) {
    if let Some(lesson) = &item.notes.lesson {
        page::need_kind(&catalog.pages, &lesson.value, PageKind::Lesson, &lesson.place, out);
    }
    for source in &item.notes.sources {
        citation::known(&catalog.citations, source, out);
    }
    if let Some(competency) = &item.competency {
        self::competency(catalog, competency, out);
    }
    if let Some(image) = item.notes.image.as_ref().filter(|image| !catalog.media.contains_key(&image.value)) {
        let known = catalog.media.keys().map(|path| path.as_str());
        let otherwise = "write the path from the top of the project, as in `content/en/images/door.svg`";
        out.push(
            Diagnostic::error(Code::ImageMissing, format!("there is no file `{}`", image.value))
                .at(&image.place)
                .help(nearest_or(image.value.as_str(), known, otherwise)),
        );
    }
}

/// A competency exists when it has a name.
fn competency(catalog: &Catalog, competency: &Spanned<String>, out: &mut Diagnostics) {
    let source = &catalog.config.source;
    let message = names::competency(&competency.value);
    if catalog.messages.has(source, &message, None) || catalog.messages.is_left_out(source, &message) {
        return;
    }
    let names: Vec<_> =
        catalog.messages.ids(source).filter_map(|id| id.strip_prefix(names::COMPETENCY)).collect();
    out.push(
        Diagnostic::error(Code::MessageMissing, format!("the competency `{}` has no name", competency.value))
            .at(&competency.place)
            .help(format!(
                "{}; a competency is made by its name, `{message}`, in locales/{source}/",
                suggestion(&competency.value, &names)
            )),
    );
}
