//! One `[[item]]` of a quiz file: what all types share, and which keys go with which type.

use crate::diag::{Code, Diagnostic, Diagnostics, Spanned};
use crate::quiz::{PairForm, Task};
use crate::source::toml::{Table, suggestion};
use crate::source::{RelPath, limits};

use super::ids::{self, Asked};
use super::{ItemNotes, choose, pair, scenario, typed};

/// A question as it was read. What could be read is there, also where another part has a fault: a file
/// with faults never becomes a quiz, and what is here is looked through for more of them.
#[derive(Debug, Clone)]
pub(super) struct ReadItem {
    /// Where it cannot be used, [`has_id`](Self::has_id) says so.
    pub(super) id: Spanned<String>,
    /// Whether it has an id that is spelt as ids are.
    pub(super) has_id: bool,
    /// Where none is written, the place is the item's id. `None` when it cannot be read.
    pub(super) pool: Option<Spanned<String>>,
    pub(super) competency: Option<Spanned<String>>,
    pub(super) points: u32,
    pub(super) critical: bool,
    pub(super) skippable: bool,
    pub(super) shuffle: bool,
    /// What is asked, as far as it could be read.
    pub(super) task: Option<Task>,
    /// Whether the task has no fault.
    pub(super) is_whole: bool,
    /// Whether it is known what a draw takes it for: pool, competency, and how critical it is.
    pub(super) is_placed: bool,
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

/// Reads an item. That it has no usable id is reported.
pub(super) fn read(table: Table<'_>, out: &mut Diagnostics) -> ReadItem {
    let id = table.need_text("id", out);
    let has_id = id.as_ref().is_some_and(|id| ids::check(id, out));
    let name =
        id.as_ref().map_or_else(|| "this question".to_owned(), |id| format!("the question `{}`", id.value));
    let id = id.unwrap_or_else(|| Spanned { value: String::new(), place: table.first_line() });
    let mut faults = Diagnostics::new();
    let task = task(Asked { table: &table, name: &name }, &mut faults);
    let is_whole = !faults.has_errors();
    out.append(faults);
    let n_before = out.len();
    let pool = pool(&table, &id, out);
    let competency = table.text("competency", out);
    let critical = flag(&table, "critical", out);
    let skippable = flag(&table, "content_note", out);
    let is_placed = out.len() == n_before;
    let competency = competency.filter(|competency| ids::check(competency, out));
    let points = points(&table, out);
    let local = flag(&table, "local", out);
    let shuffle = table.flag("shuffle", out).is_none_or(|shuffle| shuffle.value);
    let n_before = out.len();
    let sources = table.texts("sources", out);
    let n_faulty_sources = out.len() - n_before;
    let lesson = table.text("lesson", out);
    let image = table.text("image", out).and_then(|image| image_path(&image, out));
    table.finish(out);
    if sources.is_empty() && n_faulty_sources == 0 {
        out.push(
            Diagnostic::warning(Code::QuizUnsourced, format!("{name} rests on no source"))
                .at(&id.place)
                .why("whoever answers learns that the right answer is so")
                .help("name in `sources` what the right answer is taken from"),
        );
    }
    let notes = ItemNotes { place: id.place.clone(), sources, lesson, local, image };
    ReadItem {
        id,
        has_id,
        pool,
        competency,
        points,
        critical,
        skippable,
        shuffle,
        task,
        is_whole,
        is_placed,
        notes,
    }
}

/// The pool, also one that is spelt wrong. `None` when it cannot be read.
fn pool(table: &Table<'_>, id: &Spanned<String>, out: &mut Diagnostics) -> Option<Spanned<String>> {
    let pool = table.text("pool", out);
    if table.place_of("pool").is_none() {
        return Some(Spanned { value: MAIN_POOL.to_owned(), place: id.place.clone() });
    }
    pool.inspect(|pool| {
        ids::check(pool, out);
    })
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
fn task(asked: Asked<'_>, out: &mut Diagnostics) -> Option<Task> {
    let table = asked.table;
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
        Type::One => choose::one(asked, out),
        Type::Many => choose::many(asked, out),
        Type::Bool => choose::bool(table, out),
        Type::Order => choose::order(asked, out),
        Type::Match => pair::read(asked, PairForm::Match, out),
        Type::Gap => pair::read(asked, PairForm::Gap, out),
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
