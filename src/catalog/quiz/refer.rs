//! What a quiz refers to outside of quizzes: its module, lessons, sources, pictures, competencies.

use crate::catalog::{Catalog, citation};
use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::source::toml::suggestion;

use super::item::ReadItem;
use super::names;
use super::read::Draft;

/// Checks that each reference of a quiz leads somewhere.
pub(super) fn check(catalog: &Catalog, draft: &Draft, out: &mut Diagnostics) {
    if let Some(module) = &draft.module {
        page(catalog, module, "module", out);
    }
    for item in &draft.items {
        self::item(catalog, item, out);
    }
}

fn item(catalog: &Catalog, item: &ReadItem, out: &mut Diagnostics) {
    if let Some(lesson) = &item.notes.lesson {
        page(catalog, lesson, "lesson", out);
    }
    for source in &item.notes.sources {
        citation::known(&catalog.citations, source, out);
    }
    if let Some(competency) = &item.competency {
        self::competency(catalog, competency, out);
    }
    if let Some(image) = item.notes.image.as_ref().filter(|image| !catalog.media.contains_key(&image.value)) {
        let known: Vec<_> = catalog.media.keys().map(|path| path.as_str()).collect();
        let near = crate::source::did_you_mean(image.value.as_str(), known.iter().copied());
        out.push(
            Diagnostic::error(Code::ImageMissing, format!("there is no file `{}`", image.value))
                .at(&image.place)
                .help(near.map_or_else(
                    || {
                        "write the path from the top of the project, as in `content/en/images/door.svg`"
                            .to_owned()
                    },
                    |near| format!("did you mean `{near}`?"),
                )),
        );
    }
}

/// A page of a certain kind.
fn page(catalog: &Catalog, id: &Spanned<String>, kind: &str, out: &mut Diagnostics) {
    let of_kind = || catalog.pages.values().filter(|page| page.meta.kind.key() == kind);
    let fault = match catalog.pages.get(&id.value) {
        Some(page) if page.meta.kind.key() == kind => return,
        Some(page) => Diagnostic::error(
            Code::ValueInvalid,
            format!("`{}` is no {kind} but a page of kind `{}`", id.value, page.meta.kind.key()),
        ),
        None => Diagnostic::error(Code::PageUnknown, format!("there is no {kind} `{}`", id.value)),
    };
    let ids: Vec<_> = of_kind().map(|page| page.id.as_str()).collect();
    let near = crate::source::did_you_mean(&id.value, ids.iter().copied());
    out.push(fault.at(&id.place).help(near.map_or_else(
        || format!("write the path of a page of kind `{kind}` below its language's folder, without `.md`"),
        |near| format!("did you mean `{near}`?"),
    )));
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
