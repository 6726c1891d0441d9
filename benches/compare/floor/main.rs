//! The least that any program has to do for the pages of the comparison:
//! `cargo run --release --example floor -- PROJECT OUT`.
//!
//! Two threads read the Markdown of a project that `corpus` laid out, turn it into HTML with the parser that
//! Handbill uses, put a page around it that was written by hand, and write as many files to the same places,
//! of about the same size. Nothing is checked, nothing is highlighted, no template is run, no message
//! formatted, and nothing is compared with what lies on disk. `benches/README.md` says what it is for.

#![allow(clippy::disallowed_methods, reason = "the example reads and writes the disk itself")]

mod frame;
mod html;
mod project;

use std::error::Error;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::{env, fs, io, thread};

use frame::Frame;
use project::Project;

const N_THREADS: usize = 2;

/// Files that are the same in every project, as Handbill writes them.
const ASSETS: &[(&str, &str)] = &[
    ("style.css", include_str!("../theme/assets/style.css")),
    ("exit.js", include_str!("../../../themes/default/assets/exit.js")),
    ("icon.svg", include_str!("../../../themes/default/assets/icon.svg")),
    ("quiz/quiz.css", include_str!("../../../themes/default/assets/quiz/quiz.css")),
    ("quiz/core.js", include_str!("../../../themes/default/assets/quiz/core.js")),
    ("quiz/player.js", include_str!("../../../themes/default/assets/quiz/player.js")),
    ("desk/verify.js", include_str!("../../../themes/default/assets/desk/verify.js")),
    ("desk/trainer.js", include_str!("../../../themes/default/assets/desk/trainer.js")),
    ("desk/desk.css", include_str!("../../../themes/default/assets/desk/desk.css")),
];

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    let [root, out] = arguments.as_slice() else {
        return Err("usage: floor PROJECT OUT".into());
    };
    let project = Project::list(Path::new(root))?;
    let out = Path::new(out).join("main");
    let frames =
        project.locales.iter().map(|locale| Frame::of(&project, locale)).collect::<io::Result<Vec<_>>>()?;
    let next = AtomicUsize::new(0);
    thread::scope(|scope| {
        let threads: Vec<_> =
            (0..N_THREADS).map(|_| scope.spawn(|| pages(&project, &frames, &out, &next))).collect();
        threads.into_iter().try_for_each(|thread| match thread.join() {
            Ok(ended) => ended,
            Err(_) => Err(io::Error::other("a thread has panicked")),
        })
    })?;
    others(&project, &frames, &out)?;
    Ok(())
}

/// Makes one page after the other, until all are taken.
fn pages(project: &Project, frames: &[Frame], out: &Path, next: &AtomicUsize) -> io::Result<()> {
    let n_ids = project.ids.len();
    loop {
        let taken = next.fetch_add(1, Ordering::Relaxed);
        let (Some(frame), Some(id)) = (frames.get(taken / n_ids), project.ids.get(taken % n_ids)) else {
            return Ok(());
        };
        let own = project.has(frame.place, id);
        // A page without a translation is shown in the text of the source.
        let text = project.read(if own { frame.place } else { 0 }, id)?;
        let folder = if id == "index" { "" } else { id };
        let path = out.join(&frame.locale.id).join(folder).join("index.html");
        write(&path, &frame.page(project, id, &text))?;
    }
}

/// Pages for missing addresses, the choice of languages, and what is no page.
fn others(project: &Project, frames: &[Frame], out: &Path) -> io::Result<()> {
    for frame in frames {
        write(&out.join(&frame.locale.id).join("404.html"), &frame.empty())?;
    }
    if let Some(first) = frames.first() {
        write(&out.join("404.html"), &first.empty())?;
        write(&out.join("index.html"), &first.empty())?;
    }
    write(&out.join("sitemap.xml"), &frame::sitemap(project))?;
    write(&out.join("robots.txt"), "User-agent: *\nAllow: /\nSitemap: https://example.org/sitemap.xml\n")?;
    write(&out.join("_headers"), "/*\n  X-Content-Type-Options: nosniff\n")?;
    ASSETS.iter().try_for_each(|(name, text)| write(&out.join("assets").join(name), text))
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let named = |error| io::Error::other(format!("{}: {error}", path.display()));
    // Most folders are made by their first page; asking for each would cost what the writing costs.
    match fs::write(path, text) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            path.parent().map_or(Ok(()), fs::create_dir_all).map_err(named)?;
            fs::write(path, text).map_err(named)
        }
        ended => ended.map_err(named),
    }
}
