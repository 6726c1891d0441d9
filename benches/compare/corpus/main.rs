//! Makes a corpus of the speed comparison, and lays one out as a project:
//!
//! ```sh
//! cargo run --release --example corpus -- make PAGES LOCALES CORPUS [--no-code]
//! cargo run --release --example corpus -- CORPUS PROJECT
//! ```
//!
//! A corpus has a layout that belongs to no generator: `site.json`, `content/<locale>/…/page-00012.md`, an
//! `_index.md` for each section, `locales/<locale>/site.ftl`. Its words are random, and the same in the sites
//! of the peers. `benches/README.md` says how it is measured.

#![allow(clippy::disallowed_methods, reason = "the example reads and writes the disk itself")]

mod make;
mod project;

use std::env;
use std::error::Error;
use std::path::Path;

use make::Size;

const USAGE: &str = "usage: corpus make PAGES LOCALES CORPUS [--no-code]\n       corpus CORPUS PROJECT";

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments.as_slice() {
        ["make", pages, locales, corpus] => make_corpus(pages, locales, corpus, true),
        ["make", pages, locales, corpus, "--no-code"] => make_corpus(pages, locales, corpus, false),
        [corpus, project] => project::lay_out(Path::new(corpus), Path::new(project)),
        _ => Err(USAGE.into()),
    }
}

fn make_corpus(pages: &str, locales: &str, corpus: &str, code: bool) -> Result<(), Box<dyn Error>> {
    let size = Size { pages: pages.parse()?, locales: locales.parse()?, code };
    Ok(make::make(Path::new(corpus), size)?)
}
