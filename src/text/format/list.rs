//! Lists in a sentence, each element isolated where a page mixes directions.

use std::fmt::{self, Write};

use icu_list::{ListFormatter, parts};
use writeable::{Part, PartsWrite, Writeable};

/// What stands around each element of a list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Isolation {
    /// Nothing.
    None,
    /// First-strong isolates, U+2068 and U+2069.
    Marks,
}

/// Writes the list. The marks are set around what ICU reports as an element, because it looks at
/// the first letters of each to choose its words (Spanish "y", but "e inglés").
pub(super) fn format(formatter: &ListFormatter, elements: &[String], isolation: Isolation) -> String {
    let list = formatter.format(elements.iter());
    if isolation == Isolation::None {
        return list.write_to_string().into_owned();
    }
    let mut isolating = Isolating(String::new());
    match list.write_to_parts(&mut isolating) {
        Ok(()) => isolating.0,
        // Writing to a string does not fail; without marks the list is still right.
        Err(fmt::Error) => list.write_to_string().into_owned(),
    }
}

struct Isolating(String);

impl Write for Isolating {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        self.0.push_str(text);
        Ok(())
    }
}

impl PartsWrite for Isolating {
    type SubPartsWrite = Self;

    fn with_part(&mut self, part: Part, mut write: impl FnMut(&mut Self) -> fmt::Result) -> fmt::Result {
        if part != parts::ELEMENT {
            return write(self);
        }
        self.0.push('\u{2068}');
        write(self)?;
        self.0.push('\u{2069}');
        Ok(())
    }
}
