//! What is watched, and what an event of the system says about it.
//!
//! An event is a hint, never the truth: it may be late, doubled, or about a file that is gone by now.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind, RemoveKind};
use notify::{Event, EventKind};

use super::pending::Hint;
use crate::source::{is_folder, is_scratch, lies_hidden};

/// What is watched.
#[derive(Debug)]
pub(super) struct Ground {
    /// The project folder, resolved.
    pub(super) root: PathBuf,
    /// Files at its top.
    pub(super) files: BTreeSet<String>,
    /// Folders at its top. Nothing else in it is of interest: `target`, `node_modules`, the output.
    pub(super) folders: BTreeSet<String>,
}

/// Where a path lies.
enum Place {
    Root,
    /// One of the folders at the top.
    Top,
    Inside(String),
    Elsewhere,
}

impl Ground {
    /// Every path that is looked at, with all that lies below it.
    pub(super) fn starts(&self) -> impl Iterator<Item = &str> {
        self.files.iter().chain(&self.folders).map(String::as_str)
    }

    /// What `event` says about the project: nothing, when it is about a file that is nobody's work,
    /// or about somebody reading.
    pub(super) fn sift(&self, event: &Event) -> Vec<Hint> {
        if event.need_rescan() {
            return vec![Hint::Overflow];
        }
        let is_reading =
            matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write));
        if is_reading {
            return Vec::new();
        }
        event.paths.iter().filter_map(|path| self.hint(event.kind, path)).collect()
    }

    fn hint(&self, kind: EventKind, path: &Path) -> Option<Hint> {
        match self.place(path) {
            Place::Elsewhere => None,
            Place::Root | Place::Top => Some(Hint::Folders),
            Place::Inside(inside) if lies_hidden(&inside) => None,
            Place::Inside(inside) => match about_folder(kind, path) {
                AboutFolder::Yes => Some(Hint::Folders),
                AboutFolder::OnlyItsTime => None,
                AboutFolder::Perhaps | AboutFolder::No if is_scratch(&inside) => None,
                AboutFolder::Perhaps => Some(Hint::Folders),
                AboutFolder::No => Some(Hint::File(inside)),
            },
        }
    }

    fn place(&self, path: &Path) -> Place {
        let Ok(inside) = path.strip_prefix(&self.root) else { return Place::Elsewhere };
        let mut parts = inside.components().map(|part| part.as_os_str());
        let Some(first) = parts.next() else { return Place::Root };
        // What is watched has a name in UTF-8; something else at the top is not watched.
        let Some(first) = first.to_str() else { return Place::Elsewhere };
        let rest: Vec<_> = parts.collect();
        match (self.folders.contains(first), rest.is_empty()) {
            (true, true) => Place::Top,
            (true, false) => {
                let rest: Option<Vec<_>> = rest.into_iter().map(|part| part.to_str()).collect();
                // A name that is no UTF-8 is a fault that the reader of the project reports.
                rest.map_or(Place::Top, |rest| Place::Inside(format!("{first}/{}", rest.join("/"))))
            }
            (false, true) if self.files.contains(first) => Place::Inside(first.to_owned()),
            _ => Place::Elsewhere,
        }
    }
}

enum AboutFolder {
    Yes,
    /// Some systems say of a folder that it changed whenever something in it did.
    OnlyItsTime,
    /// What it is about is gone.
    Perhaps,
    No,
}

/// Whether an event is about a folder. Systems say so of what was made or removed, some of them, and
/// none says so of what was renamed: then the disk is asked, or the name, when nothing is there.
fn about_folder(kind: EventKind, path: &Path) -> AboutFolder {
    match kind {
        EventKind::Create(CreateKind::Folder) | EventKind::Remove(RemoveKind::Folder) => AboutFolder::Yes,
        EventKind::Access(_)
        | EventKind::Create(CreateKind::File)
        | EventKind::Remove(RemoveKind::File)
        | EventKind::Modify(ModifyKind::Data(_)) => AboutFolder::No,
        EventKind::Modify(ModifyKind::Any | ModifyKind::Other) if is_folder(path) => AboutFolder::OnlyItsTime,
        _ if is_folder(path) => AboutFolder::Yes,
        // What was removed or moved away cannot be asked. Every file that is read has an extension.
        EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) if path.extension().is_none() => {
            AboutFolder::Perhaps
        }
        _ => AboutFolder::No,
    }
}

#[cfg(test)]
mod tests {
    use notify::event::{Flag, MetadataKind, RenameMode};

    use super::*;

    /// A project of which nothing is on disk: what an event is about cannot be asked any more.
    fn ground() -> Ground {
        let names = |name: &str| [name.to_owned()].into();
        Ground {
            root: PathBuf::from("/handbill-nowhere"),
            files: names("handbill.toml"),
            folders: names("content"),
        }
    }

    #[track_caller]
    fn check(kind: EventKind, path: &str, expected: Option<Hint>) {
        let event = Event::new(kind).add_path(Path::new("/handbill-nowhere").join(path));
        assert_eq!(ground().sift(&event), Vec::from_iter(expected), "{kind:?} {path}");
    }

    fn file(path: &str) -> Option<Hint> {
        Some(Hint::File(path.to_owned()))
    }

    const GONE: EventKind = EventKind::Remove(RemoveKind::Any);
    const MOVED: EventKind = EventKind::Modify(ModifyKind::Name(RenameMode::Any));
    const WRITTEN: EventKind = EventKind::Modify(ModifyKind::Any);
    const CLOSED: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));

    #[test]
    fn systems_that_do_not_say_what_was_removed_are_understood_by_the_name() {
        check(GONE, "content/en/signs.md", file("content/en/signs.md"));
        check(MOVED, "content/en/signs.md", file("content/en/signs.md"));
        check(GONE, "content/en", Some(Hint::Folders));
        check(MOVED, "content/en", Some(Hint::Folders));
        check(GONE, "content/en/4913", None);
        check(GONE, "content/en/.cache", None);
    }

    #[test]
    fn the_top_of_the_project_is_understood_by_its_names() {
        check(WRITTEN, "handbill.toml", file("handbill.toml"));
        check(WRITTEN, "handbill.toml.new", None);
        check(WRITTEN, "handbill.toml/odd", None);
        check(GONE, "content", Some(Hint::Folders));
        check(GONE, "target", None);
        check(GONE, "", Some(Hint::Folders));
        check(WRITTEN, "contents/en/signs.md", None);
        check(WRITTEN, "../other/content/en/signs.md", None);
    }

    #[test]
    fn the_end_of_writing_is_told_and_reading_is_not() {
        check(CLOSED, "content/en/signs.md", file("content/en/signs.md"));
        check(
            EventKind::Modify(ModifyKind::Metadata(MetadataKind::Any)),
            "content/a.md",
            file("content/a.md"),
        );
        for kind in [
            AccessKind::Any,
            AccessKind::Read,
            AccessKind::Open(AccessMode::Any),
            AccessKind::Open(AccessMode::Write),
            AccessKind::Close(AccessMode::Read),
        ] {
            check(EventKind::Access(kind), "content/en/signs.md", None);
        }
    }

    #[test]
    fn when_events_were_dropped_it_is_told_whatever_the_event_says() {
        let event = Event::new(EventKind::Other).set_flag(Flag::Rescan);
        assert_eq!(ground().sift(&event), [Hint::Overflow]);
    }

    #[test]
    fn both_ends_of_a_rename_are_told() {
        let root = Path::new("/handbill-nowhere");
        let event = Event::new(EventKind::Modify(ModifyKind::Name(RenameMode::Both)))
            .add_path(root.join("content/a.md~"))
            .add_path(root.join("content/a.md"));
        assert_eq!(ground().sift(&event), Vec::from_iter(file("content/a.md")));
    }
}
