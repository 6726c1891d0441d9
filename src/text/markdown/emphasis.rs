//! Pairs asterisks again where CommonMark leaves them standing beside Chinese, Japanese, Korean,
//! Thai or Arabic text.
//!
//! CommonMark lets `**` start or end emphasis by the punctuation and spaces around it. Languages
//! that set no spaces around quotes break that rule: in `**「重要」**です` the second `**` cannot
//! close, and in `**「A」**と**「B」**` it closes the wrong ones. The rule here is CommonMark's with one
//! change (known as "CJK-friendly emphasis"): a character of such a script beside the asterisks
//! counts as if there were a space, and its punctuation as if it were a letter.
//!
//! [`repair`] works on the events of one run of inline text. It leaves a run alone in which the
//! change makes no difference, which is every run in a language with spaces.
//!
//! **Never:** asterisks in code, escaped ones, `_`, or a pair that would cross other markup.

use std::ops::Range;

use icu_properties::CodePointMapData;
use icu_properties::props::{GeneralCategory, GeneralCategoryGroup};
use pulldown_cmark::{Event, Tag, TagEnd};

use super::script::is_glued;
use crate::source::limits;

/// An event and where it stands in the body.
pub(super) type Placed<'a> = (Event<'a>, Range<usize>);

/// Pairs the asterisks of `events` again if CommonMark's rule and ours differ on any of them.
pub(super) fn repair<'a>(events: &mut Vec<Placed<'a>>, body: &'a str) {
    if !is_in_doubt(events, body) {
        return;
    }
    let (mut stretches, mut runs) = take_apart(std::mem::take(events), body);
    pair_levels(&stretches, &mut runs);
    put_together(&mut stretches, &runs, body, events);
}

/// An unbroken row of asterisks.
#[derive(Debug)]
struct Run {
    start: usize,
    n_stars: usize,
    n_left: usize,
    can_open: bool,
    can_close: bool,
    /// How many asterisks each pair takes (1 or 2) that this run closes, innermost first.
    closes: Vec<usize>,
    /// The same for the pairs it opens, innermost first.
    opens: Vec<usize>,
}

enum Stretch<'a> {
    Stars(usize),
    Other(Placed<'a>),
}

/// The asterisks that an event stands for: of emphasis it opens or closes, or left as text.
fn stars(placed: &Placed<'_>, body: &str) -> Option<Range<usize>> {
    let (event, range) = placed;
    let found = match event {
        Event::Start(Tag::Strong) => range.start..range.start + 2,
        Event::Start(Tag::Emphasis) => range.start..range.start + 1,
        Event::End(TagEnd::Strong) => range.end - 2..range.end,
        Event::End(TagEnd::Emphasis) => range.end - 1..range.end,
        Event::Text(text) if text.starts_with('*') => range.clone(),
        _ => return None,
    };
    let all_stars = body[found.clone()].bytes().all(|byte| byte == b'*');
    (all_stars && !is_escaped(body, found.start)).then_some(found)
}

/// Whether an odd number of backslashes stands before `offset`.
pub(super) fn is_escaped(body: &str, offset: usize) -> bool {
    let backslashes = body[..offset].bytes().rev().take_while(|byte| *byte == b'\\');
    backslashes.count() % 2 == 1
}

fn is_in_doubt(events: &[Placed<'_>], body: &str) -> bool {
    let (Some((_, first)), Some((_, last))) = (events.first(), events.last()) else {
        return false;
    };
    // Most text: no asterisk, or nothing beside it of a script that could make a difference.
    let written = &body.as_bytes()[first.start..last.end.max(first.start)];
    if written.is_ascii() || memchr::memchr(b'*', written).is_none() {
        return false;
    }
    let mut run: Option<Range<usize>> = None;
    for placed in events {
        let found = stars(placed, body);
        match (&mut run, found) {
            (Some(run), Some(found)) if run.end == found.start => run.end = found.end,
            (_, found) => {
                let finished = std::mem::replace(&mut run, found);
                if finished.is_some_and(|run| differs(&Sides::of(body, &run))) {
                    return true;
                }
            }
        }
    }
    run.is_some_and(|run| differs(&Sides::of(body, &run)))
}

fn differs(sides: &Sides) -> bool {
    let glued = sides.before.is_some_and(is_glued) || sides.after.is_some_and(is_glued);
    glued && (sides.opens(is_stop) != sides.opens_glued() || sides.closes(is_stop) != sides.closes_glued())
}

/// What stands beside a row of asterisks; nothing at the ends of the text.
struct Sides {
    before: Option<char>,
    after: Option<char>,
}

impl Sides {
    fn of(body: &str, run: &Range<usize>) -> Self {
        Self { before: body[..run.start].chars().next_back(), after: body[run.end..].chars().next() }
    }

    /// CommonMark's "left-flanking", by a notion of punctuation.
    fn opens(&self, is_stop: fn(char) -> bool) -> bool {
        !is_space(self.after)
            && (!self.after.is_some_and(is_stop) || is_space(self.before) || self.before.is_some_and(is_stop))
    }

    /// CommonMark's "right-flanking".
    fn closes(&self, is_stop: fn(char) -> bool) -> bool {
        self.turned().opens(is_stop)
    }

    fn opens_glued(&self) -> bool {
        self.opens(is_foreign_stop) || !is_space(self.after) && self.before.is_some_and(is_glued)
    }

    fn closes_glued(&self) -> bool {
        self.turned().opens_glued()
    }

    fn turned(&self) -> Self {
        Self { before: self.after, after: self.before }
    }
}

fn is_space(side: Option<char>) -> bool {
    side.is_none_or(char::is_whitespace)
}

/// Punctuation and symbols, as CommonMark counts them.
fn is_stop(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_punctuation();
    }
    let category = CodePointMapData::<GeneralCategory>::new().get(c);
    GeneralCategoryGroup::Punctuation.union(GeneralCategoryGroup::Symbol).contains(category)
}

/// Punctuation of scripts that set spaces.
fn is_foreign_stop(c: char) -> bool {
    is_stop(c) && !is_glued(c)
}

/// Turns emphasis back into rows of asterisks.
fn take_apart<'a>(events: Vec<Placed<'a>>, body: &str) -> (Vec<Stretch<'a>>, Vec<Run>) {
    let mut stretches = Vec::with_capacity(events.len());
    let mut runs: Vec<Run> = Vec::new();
    for placed in events {
        let Some(found) = stars(&placed, body) else {
            stretches.push(Stretch::Other(placed));
            continue;
        };
        match (stretches.last(), runs.last_mut()) {
            (Some(Stretch::Stars(_)), Some(run)) if run.start + run.n_stars == found.start => {
                run.n_stars += found.len();
            }
            _ => {
                stretches.push(Stretch::Stars(runs.len()));
                runs.push(Run {
                    start: found.start,
                    n_stars: found.len(),
                    n_left: 0,
                    can_open: false,
                    can_close: false,
                    closes: Vec::new(),
                    opens: Vec::new(),
                });
            }
        }
    }
    for run in &mut runs {
        let sides = Sides::of(body, &(run.start..run.start + run.n_stars));
        run.can_open = sides.opens_glued();
        run.can_close = sides.closes_glued();
        run.n_left = run.n_stars;
    }
    (stretches, runs)
}

/// Pairs the runs of each level by themselves: of the text, of a link's wording, and so on.
fn pair_levels(stretches: &[Stretch<'_>], runs: &mut [Run]) {
    let mut level = Vec::new();
    let mut outer_levels = Vec::new();
    for stretch in stretches {
        match stretch {
            Stretch::Stars(run) => level.push(*run),
            Stretch::Other((Event::Start(_), _)) => outer_levels.push(std::mem::take(&mut level)),
            Stretch::Other((Event::End(_), _)) => {
                pair(&level, runs);
                level = outer_levels.pop().unwrap_or_default();
            }
            Stretch::Other(_) => {}
        }
    }
    pair(&level, runs);
}

/// CommonMark's "process emphasis" for one level.
fn pair(level: &[usize], runs: &mut [Run]) {
    let mut openers: Vec<usize> = Vec::new();
    // For each kind of closer, how many of the openers are known not to fit: without it, many runs
    // that never pair would take quadratic time.
    let mut barren = [0_usize; 6];
    for closer in level.iter().copied() {
        while runs[closer].can_close && runs[closer].n_left > 0 {
            let kind = runs[closer].n_stars % 3 + if runs[closer].can_open { 3 } else { 0 };
            let bottom = barren[kind].min(openers.len());
            let fitting = openers[bottom..].iter().rposition(|opener| fits(&runs[*opener], &runs[closer]));
            let Some(position) = fitting.map(|position| bottom + position) else {
                barren[kind] = openers.len();
                break;
            };
            let opener = openers[position];
            let n_stars = if runs[opener].n_left >= 2 && runs[closer].n_left >= 2 { 2 } else { 1 };
            runs[opener].n_left -= n_stars;
            runs[opener].opens.push(n_stars);
            runs[closer].n_left -= n_stars;
            runs[closer].closes.push(n_stars);
            let keep = if runs[opener].n_left > 0 { position + 1 } else { position };
            openers.truncate(keep);
            barren.iter_mut().for_each(|bottom| *bottom = (*bottom).min(position));
        }
        if runs[closer].can_open && runs[closer].n_left > 0 {
            openers.push(closer);
        }
    }
}

/// CommonMark's "rule of three".
fn fits(opener: &Run, closer: &Run) -> bool {
    let one_does_both = opener.can_close || closer.can_open;
    let both_threes = opener.n_stars.is_multiple_of(3) && closer.n_stars.is_multiple_of(3);
    !one_does_both || both_threes || !(opener.n_stars + closer.n_stars).is_multiple_of(3)
}

/// Writes the events again, with emphasis where runs were paired.
fn put_together<'a>(
    stretches: &mut Vec<Stretch<'a>>,
    runs: &[Run],
    body: &'a str,
    events: &mut Vec<Placed<'a>>,
) {
    // Pairs nested deeper than a page may nest stay asterisks.
    let mut depth = 0;
    for stretch in stretches.drain(..) {
        let run = match stretch {
            Stretch::Other(placed) => {
                events.push(placed);
                continue;
            }
            Stretch::Stars(run) => &runs[run],
        };
        let mut at = run.start;
        for n_stars in run.closes.iter().copied() {
            let range = at..at + n_stars;
            let end = if n_stars == 2 { TagEnd::Strong } else { TagEnd::Emphasis };
            let shown = depth <= limits::MARKDOWN_DEPTH;
            events.push((if shown { Event::End(end) } else { literal(body, &range) }, range));
            depth -= 1;
            at += n_stars;
        }
        if run.n_left > 0 {
            let range = at..at + run.n_left;
            events.push((literal(body, &range), range));
            at += run.n_left;
        }
        for n_stars in run.opens.iter().rev().copied() {
            let range = at..at + n_stars;
            let start = if n_stars == 2 { Tag::Strong } else { Tag::Emphasis };
            depth += 1;
            let shown = depth <= limits::MARKDOWN_DEPTH;
            events.push((if shown { Event::Start(start) } else { literal(body, &range) }, range));
            at += n_stars;
        }
    }
}

fn literal<'a>(body: &'a str, range: &Range<usize>) -> Event<'a> {
    Event::Text(body[range.clone()].into())
}
