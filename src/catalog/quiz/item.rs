//! One `[[item]]` of a quiz file: what all types share, and which keys go with which type.

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{PairForm, Task};
use crate::source::toml::{Table, suggestion};
use crate::source::{RelPath, limits};

use super::{ItemNotes, choose, ids, pair, scenario, typed};

/// A question as it was read.
#[derive(Debug, Clone)]
pub(super) struct ReadItem {
    pub(super) id: Spanned<String>,
    /// Where none is written, the place is the item's id.
    pub(super) pool: Spanned<String>,
    pub(super) competency: Option<Spanned<String>>,
    pub(super) points: u32,
    pub(super) critical: bool,
    pub(super) skippable: bool,
    pub(super) shuffle: bool,
    /// `None` when it has a fault that was reported.
    pub(super) task: Option<Task>,
    pub(super) notes: ItemNotes,
}

/// The pool of items that name none.
const MAIN_POOL: &str = "main";

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Type {
    One,
    Many,
    Bool,
    Match,
    Order,
    Number,
    Text,
    Gap,
    Scenario,
}

const TYPES: &[(&str, Type)] = &[
    ("one", Type::One),
    ("many", Type::Many),
    ("bool", Type::Bool),
    ("match", Type::Match),
    ("order", Type::Order),
    ("number", Type::Number),
    ("text", Type::Text),
    ("gap", Type::Gap),
    ("scenario", Type::Scenario),
];

/// The keys that only some types take.
const KEYS: &[(&str, &[Type])] = &[
    ("options", &[Type::One, Type::Many, Type::Match, Type::Order, Type::Gap]),
    ("correct", &[Type::One, Type::Many, Type::Bool, Type::Order]),
    ("pin", &[Type::One, Type::Many]),
    ("shuffle", &[Type::One, Type::Many, Type::Match, Type::Gap, Type::Scenario]),
    ("scoring", &[Type::Many, Type::Match, Type::Order, Type::Gap]),
    ("prompts", &[Type::Match]),
    ("gaps", &[Type::Gap]),
    ("pairs", &[Type::Match, Type::Gap]),
    ("free", &[Type::Order]),
    ("answer", &[Type::Number]),
    ("tolerance", &[Type::Number]),
    ("accept", &[Type::Text]),
    ("start", &[Type::Scenario]),
    ("full", &[Type::Scenario]),
    ("node", &[Type::Scenario]),
];

/// Reads an item. `None` when it has no usable id, which is reported.
pub(super) fn read(table: Table<'_>, out: &mut Diagnostics) -> Option<ReadItem> {
    let id = table.need_text("id", out).filter(|id| ids::check(id, out));
    let task = task(&table, out);
    let pool = table.text("pool", out).filter(|pool| ids::check(pool, out));
    let competency = table.text("competency", out).filter(|competency| ids::check(competency, out));
    let points = points(&table, out);
    let critical = flag(&table, "critical", out);
    let skippable = flag(&table, "content_note", out);
    let local = flag(&table, "local", out);
    let shuffle = table.flag("shuffle", out).is_none_or(|shuffle| shuffle.value);
    let sources = table.texts("sources", out);
    let lesson = table.text("lesson", out);
    let image = table.text("image", out).and_then(|image| image_path(&image, out));
    table.finish(out);
    let id = id?;
    if sources.is_empty() {
        out.push(
            Diagnostic::warning(Code::QuizUnsourced, format!("`{}` rests on no source", id.value))
                .at(&id.place)
                .why("whoever answers learns that the right answer is so")
                .help("name in `sources` what the right answer is taken from"),
        );
    }
    let pool = pool.unwrap_or_else(|| Spanned { value: MAIN_POOL.to_owned(), place: id.place.clone() });
    let notes = ItemNotes { place: id.place.clone(), sources, lesson, local, image };
    Some(ReadItem { id, pool, competency, points, critical, skippable, shuffle, task, notes })
}

fn flag(table: &Table<'_>, key: &'static str, out: &mut Diagnostics) -> bool {
    table.flag(key, out).is_some_and(|flag| flag.value)
}

fn points(table: &Table<'_>, out: &mut Diagnostics) -> u32 {
    let Some(points) = table.integer("points", out) else {
        return 1;
    };
    if (1..=limits::QUIZ_POINTS).contains(&points.value)
        && let Ok(points) = u32::try_from(points.value)
    {
        return points;
    }
    out.push(
        Diagnostic::error(Code::ValueInvalid, format!("a question cannot count {} points", points.value))
            .at(&points.place)
            .help(format!("write a whole number from 1 to {}, or leave it out for 1", limits::QUIZ_POINTS)),
    );
    1
}

fn image_path(image: &Spanned<String>, out: &mut Diagnostics) -> Option<Spanned<RelPath>> {
    match RelPath::new(&image.value) {
        Ok(path) => Some(Spanned { value: path, place: image.place.clone() }),
        Err(fault) => {
            out.push(
                Diagnostic::error(Code::ValueInvalid, format!("`{}` is no path: {fault}", image.value))
                    .at(&image.place)
                    .help("write it from the top of the project, as in `content/en/images/door.svg`"),
            );
            None
        }
    }
}

/// Reads the type and what goes with it.
fn task(table: &Table<'_>, out: &mut Diagnostics) -> Option<Task> {
    if table.place_of("type").is_none() {
        table.need_text("type", out);
    }
    let kind = table.choice("type", TYPES, out);
    for (key, _) in KEYS {
        table.expect_key(key);
    }
    let kind = kind?.value;
    refuse_strange_keys(table, kind, out);
    match kind {
        Type::One => choose::one(table, out),
        Type::Many => choose::many(table, out),
        Type::Bool => choose::bool(table, out),
        Type::Order => choose::order(table, out),
        Type::Match => pair::read(table, PairForm::Match, out),
        Type::Gap => pair::read(table, PairForm::Gap, out),
        Type::Number => typed::number(table, out),
        Type::Text => typed::text(table, out),
        Type::Scenario => scenario::read(table, out),
    }
}

/// Tells keys that belong to other types.
fn refuse_strange_keys(table: &Table<'_>, kind: Type, out: &mut Diagnostics) {
    let word = |wanted: Type| TYPES.iter().find(|(_, kind)| *kind == wanted).map_or("", |(word, _)| word);
    for written in table.keys() {
        let Some((_, takers)) = KEYS.iter().find(|(key, _)| *key == written.value) else {
            continue;
        };
        if takers.contains(&kind) {
            continue;
        }
        let takers: Vec<_> = takers.iter().map(|taker| format!("`{}`", word(*taker))).collect();
        let fitting: Vec<_> =
            KEYS.iter().filter(|(_, takers)| takers.contains(&kind)).map(|(key, _)| *key).collect();
        out.push(
            Diagnostic::error(
                Code::KeyUnknown,
                format!("a question of type `{}` has no key `{}`", word(kind), written.value),
            )
            .at(&written.place)
            .why(format!("this key goes with {}", takers.join(", ")))
            .help(format!("take it out, or change the type; for this one, {}", suggestion("", &fitting))),
        );
    }
}
