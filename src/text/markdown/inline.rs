//! One run of inline text, written: HTML and holes, and the [`ShownText`] of it.

use super::html::Sheet;
use super::joined::Joined;
use super::run::{Part, Run};
use super::typography::Manner;
use crate::text::shown::ShownText;

/// Does as [`write`] with a run that is nothing but text.
pub(super) fn write_text(joined: Joined, manner: &Manner, sheet: &mut Sheet) -> ShownText {
    let edits = joined.edits(manner);
    let mut written = 0;
    for edit in &edits {
        sheet.text(&joined.text[written..edit.range.start]);
        sheet.text(edit.with);
        written = edit.range.end;
    }
    sheet.text(&joined.text[written..]);
    joined.shown(&edits)
}

/// Sets a run, writes it to `sheet`, and returns its text as the reader sees it.
pub(super) fn write(run: Run, manner: &Manner, sheet: &mut Sheet) -> ShownText {
    let Run { joined, parts } = run;
    let edits = joined.edits(manner);
    let mut edit = edits.iter().peekable();
    // An edit may reach over the border of two parts: `..` in one, `.` in the next.
    let mut written = 0;
    for part in parts {
        let range = match part {
            Part::Text(range) => range,
            Part::Markup(html) => {
                sheet.markup(html);
                continue;
            }
            Part::Hole(hole) => {
                sheet.hole(hole);
                continue;
            }
        };
        written = range.start.max(written);
        while let Some(edit) = edit.next_if(|edit| edit.range.start < range.end) {
            sheet.text(&joined.text[written..edit.range.start]);
            sheet.text(edit.with);
            written = edit.range.end;
        }
        if written < range.end {
            sheet.text(&joined.text[written..range.end]);
            written = range.end;
        }
    }
    joined.shown(&edits)
}
