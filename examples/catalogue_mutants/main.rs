//! Writes the mutants of the catalogue tests to a folder, one pair of files each, for other linters to
//! look at: `cargo run --example catalogue_mutants -- FOLDER`.
//!
//! Beside each pair stands `found.txt` with what this program finds in it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "what does not work out ends the example")]

#[path = "../../tests/suite/catalogue_mutants/bench.rs"]
mod bench;
#[path = "../../tests/suite/catalogue_mutants/seeded.rs"]
mod seeded;

use std::fs;
use std::path::PathBuf;

fn main() {
    let out = PathBuf::from(std::env::args().nth(1).unwrap());
    for mutant in seeded::MUTANTS {
        let (source, translation) = mutant.files();
        let folder = out.join(mutant.name);
        for (locale, text) in [("en", &source), ("ru", &translation)] {
            fs::create_dir_all(folder.join(locale)).unwrap();
            fs::write(folder.join(locale).join("m.ftl"), text).unwrap();
        }
        let found = bench::check(&source, "ru", &translation);
        let side = if mutant.told_in == seeded::Side::Source { "source" } else { "translation" };
        let expected = format!("expected: {} at line {} of the {side}\n", mutant.code, mutant.line());
        let lines = found
            .iter()
            .map(|one| format!("{} {} {}:{} {}\n", one.severity, one.code, one.path, one.line, one.message));
        fs::write(folder.join("found.txt"), expected + &lines.collect::<String>()).unwrap();
    }
}
