//! The border to the machine: files in, today's date in. Nothing else in the crate reads either.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::time::{SystemTime, UNIX_EPOCH};

use rayon::prelude::*;
use walkdir::WalkDir;

use super::date::Date;
use super::limits;
use super::path::RelPath;
use super::stamps::Stamp;
use crate::diag::{Code, Diagnostic, Diagnostics};

/// A file that exists in the project.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct FileEntry {
    /// Its path relative to the project.
    pub path: RelPath,
    /// The same as the disk spells it: some systems decompose accents.
    pub spelled: String,
    /// Its size in bytes when it was seen.
    pub size: u64,
    /// What tells it from the file that was there before. Two stamps that are equal promise nothing to
    /// somebody who was told of a change.
    pub stamp: Stamp,
}

/// What stands at a path.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Seen {
    /// A file.
    File(FileEntry),
    /// Nothing.
    Nothing,
    /// A folder, a link, or what should not be there: walking the folders tells.
    Other,
}

/// Why a file could not be read.
#[derive(Debug, thiserror::Error)]
pub enum ReadError {
    /// It is not there.
    #[error("the file is not there")]
    Missing,
    /// It is a folder, a pipe, a device.
    #[error("it is not a file")]
    NotRegular,
    /// It is a link that points out of the project.
    #[error("it is a link that points out of the project")]
    Outside,
    /// It is larger than its kind may be.
    #[error("the file has more than {limit} bytes")]
    TooLarge {
        /// The most it may have, in bytes.
        limit: u64,
    },
    /// It is not the file that was seen before.
    #[error("the file was changed meanwhile")]
    Changed,
    /// The system said no.
    #[error("{0}")]
    Io(#[from] std::io::Error),
}

/// Where a project comes from. [`Disk`] in the program, [`Memory`] in tests and previews.
pub trait World: Sync {
    /// Every file below `top` (a file or folder of the project), sorted by path. What cannot be
    /// read or may not be followed is reported.
    fn walk(&self, top: &str, out: &mut Diagnostics) -> Vec<FileEntry>;

    /// What stands at one path, as the disk spells it.
    fn look(&self, spelled: &str) -> Seen;

    /// The bytes of a file of at most `limit` bytes.
    ///
    /// # Errors
    /// When it is missing, larger than `limit`, or unreadable.
    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError>;

    /// The bytes of a file that [`walk`](Self::walk) came by, which told `stamp` of it.
    ///
    /// # Errors
    /// When it is another file by now, has more than `limit` bytes, or is unreadable.
    fn read_seen(&self, spelled: &str, stamp: &Stamp, limit: u64) -> Result<Vec<u8>, ReadError>;

    /// Today in UTC, or the day that `SOURCE_DATE_EPOCH` names.
    fn today(&self) -> Date;
}

/// A project on disk.
#[derive(Debug)]
pub struct Disk {
    root: PathBuf,
    /// The day when it was opened. It counts where the clock fails later.
    opened: Date,
}

impl Disk {
    /// Opens the project folder `root`, today.
    ///
    /// # Errors
    /// When the folder does not exist or cannot be resolved, or when nobody can say what day it is.
    pub fn open(root: &Path) -> Result<Self, OpenError> {
        let opened = today()?;
        let path = root.to_owned();
        let resolved = root.canonicalize().map_err(|source| match source.kind() {
            ErrorKind::NotFound | ErrorKind::NotADirectory => OpenError::NoFolder { path, source },
            _ => OpenError::Io { path, source },
        })?;
        if !resolved.is_dir() {
            return Err(OpenError::NotAFolder { path: root.to_owned() });
        }
        Ok(Self { root: resolved, opened })
    }

    /// The resolved project folder.
    pub fn root(&self) -> &Path {
        &self.root
    }

    fn entry(&self, entry: &walkdir::DirEntry, out: &mut Diagnostics) -> Option<FileEntry> {
        let shown = self.shown(entry.path());
        let metadata = match entry.metadata() {
            Ok(metadata) => metadata,
            Err(error) => {
                out.push(unreadable(&shown, &error.to_string()));
                return None;
            }
        };
        if metadata.is_dir() {
            return None;
        }
        if !metadata.is_file() {
            out.push(
                Diagnostic::error(Code::FileNotRegular, "this is neither a file nor a folder")
                    .in_file(shown)
                    .why("reading a pipe or device could wait for ever")
                    .help("remove it from the project"),
            );
            return None;
        }
        let spelled = entry.path().strip_prefix(&self.root).ok().and_then(Path::to_str);
        match spelled.map(|spelled| (spelled, RelPath::new(spelled))) {
            Some((spelled, Ok(path))) => {
                let (size, stamp) = (metadata.len(), Stamp::new(&metadata));
                Some(FileEntry { path, spelled: spelled.to_owned(), size, stamp })
            }
            Some((_, Err(fault))) => {
                out.push(
                    Diagnostic::error(Code::NameInvalid, format!("this name cannot be used: {fault}"))
                        .in_file(shown)
                        .why("file names become web addresses and must work on every system")
                        .help("rename it with letters, digits and hyphens"),
                );
                None
            }
            None => {
                out.push(
                    Diagnostic::error(Code::NameInvalid, "this name is not UTF-8")
                        .in_file(shown)
                        .help("rename it with letters, digits and hyphens"),
                );
                None
            }
        }
    }

    fn shown(&self, path: &Path) -> String {
        path.strip_prefix(&self.root).unwrap_or(path).display().to_string()
    }

    /// Whether a link may be followed: it must lead to somewhere inside the project.
    fn may_follow(&self, entry: &walkdir::DirEntry, out: &mut Diagnostics) -> bool {
        if !entry.path_is_symlink() {
            return true;
        }
        match entry.path().canonicalize() {
            Ok(target) if target.starts_with(&self.root) => true,
            Ok(_) => {
                out.push(
                    Diagnostic::error(Code::LinkLeavesRoot, "this link points out of the project")
                        .in_file(self.shown(entry.path()))
                        .why("a site may only be built from files that are in the project")
                        .help("copy the file into the project"),
                );
                false
            }
            Err(error) => {
                out.push(link_broken(&self.shown(entry.path()), &error.to_string()));
                false
            }
        }
    }
}

/// Why a project could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// There is no such folder.
    #[error("cannot open the folder `{}`: {source}", path.display())]
    NoFolder {
        /// The folder.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// It is a file.
    #[error("`{}` is not a folder; name the folder in which handbill.toml lies", path.display())]
    NotAFolder {
        /// What is no folder.
        path: PathBuf,
    },
    /// The system refused.
    #[error("cannot open the folder `{}`: {source}", path.display())]
    Io {
        /// The folder.
        path: PathBuf,
        /// The system's words.
        source: std::io::Error,
    },
    /// `SOURCE_DATE_EPOCH` is not a number.
    #[error("SOURCE_DATE_EPOCH is not a number of seconds since 1970")]
    Epoch,
    /// The clock cannot be right.
    #[error("the clock of this machine stands before 1970")]
    Clock,
}

/// Today in UTC, or the day that `SOURCE_DATE_EPOCH` names, so that a build can be repeated.
fn today() -> Result<Date, OpenError> {
    if let Some(written) = std::env::var_os("SOURCE_DATE_EPOCH") {
        let seconds = written.to_str().and_then(|text| text.parse().ok());
        return seconds.map(Date::from_unix).ok_or(OpenError::Epoch);
    }
    #[expect(clippy::disallowed_methods, reason = "the one place where the clock enters")]
    let now = SystemTime::now();
    let since = now.duration_since(UNIX_EPOCH).map_err(|_| OpenError::Clock)?;
    Ok(Date::from_unix(since.as_secs()))
}

fn unreadable(path: &str, error: &str) -> Diagnostic {
    Diagnostic::error(Code::FileUnreadable, format!("cannot be read: {error}"))
        .in_file(path)
        .help("check the permissions of the file and of its folders")
}

fn link_broken(path: &str, error: &str) -> Diagnostic {
    Diagnostic::error(Code::LinkBroken, format!("this link leads nowhere: {error}"))
        .in_file(path)
        .help("remove the link or point it to a file in the project")
}

impl World for Disk {
    fn walk(&self, top: &str, out: &mut Diagnostics) -> Vec<FileEntry> {
        let start = self.root.join(top);
        if std::fs::symlink_metadata(&start).is_err_and(|error| error.kind() == ErrorKind::NotFound) {
            return Vec::new();
        }
        let mut found = Vec::new();
        let mut walk = WalkDir::new(&start).follow_links(true).into_iter();
        while let Some(step) = walk.next() {
            match step {
                Ok(entry) if !self.may_follow(&entry, out) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) => found.push(entry),
                Err(error) => {
                    let path = self.shown(error.path().unwrap_or(&start));
                    let is_link =
                        error.loop_ancestor().is_some() || error.path().is_some_and(|path| path.is_symlink());
                    let text = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                    out.push(if is_link { link_broken(&path, &text) } else { unreadable(&path, &text) });
                }
            }
            if found.len() > limits::FILES {
                out.push(
                    Diagnostic::error(Code::FileTooLarge, "the project has too many files").in_file(top),
                );
                break;
            }
        }
        // Asking for size and time of each file takes as long as finding it.
        let looked: Vec<_> = found
            .into_par_iter()
            .map(|entry| {
                let mut faults = Diagnostics::new();
                (self.entry(&entry, &mut faults), faults)
            })
            .collect();
        let mut files = Vec::with_capacity(looked.len());
        for (file, faults) in looked {
            files.extend(file);
            out.append(faults);
        }
        files.sort();
        files
    }

    fn look(&self, spelled: &str) -> Seen {
        let full = self.root.join(spelled);
        let metadata = match std::fs::symlink_metadata(&full) {
            Ok(metadata) => metadata,
            Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                return Seen::Nothing;
            }
            Err(_) => return Seen::Other,
        };
        // On a disk that ignores case, another spelling finds the file too; and a folder on the way may be
        // a link.
        let is_here = || full.canonicalize().is_ok_and(|found| found == full);
        match RelPath::new(spelled) {
            Ok(path) if metadata.is_file() && is_here() => Seen::File(FileEntry {
                path,
                spelled: spelled.to_owned(),
                size: metadata.len(),
                stamp: Stamp::new(&metadata),
            }),
            _ => Seen::Other,
        }
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        let missing = |error: std::io::Error| match error.kind() {
            ErrorKind::NotFound => ReadError::Missing,
            _ => ReadError::Io(error),
        };
        let full = self.root.join(path).canonicalize().map_err(missing)?;
        if !full.starts_with(&self.root) {
            return Err(ReadError::Outside);
        }
        // Before it is opened: opening a pipe waits until somebody writes to it.
        if !std::fs::metadata(&full).map_err(missing)?.is_file() {
            return Err(ReadError::NotRegular);
        }
        let file = File::open(&full).map_err(missing)?;
        let size = file.metadata()?.len();
        if size > limit {
            return Err(ReadError::TooLarge { limit });
        }
        let mut bytes = Vec::with_capacity(size as usize);
        // One byte over the limit is enough to know that the file grew meanwhile.
        file.take(limit + 1).read_to_end(&mut bytes)?;
        if bytes.len() as u64 > limit {
            return Err(ReadError::TooLarge { limit });
        }
        Ok(bytes)
    }

    /// Whether links lead out of the project was asked by the walk, and the stamp says that it is the file
    /// that the walk came by, so nothing is resolved once more: there may be very many of them.
    fn read_seen(&self, spelled: &str, stamp: &Stamp, limit: u64) -> Result<Vec<u8>, ReadError> {
        let full = self.root.join(spelled);
        // Before it is opened, because opening a pipe waits; and once more when it was read.
        let before = std::fs::metadata(&full).map_err(|error| match error.kind() {
            // It was there when the folders were walked.
            ErrorKind::NotFound => ReadError::Changed,
            _ => error.into(),
        })?;
        if Stamp::new(&before) != *stamp || !before.is_file() {
            return Err(ReadError::Changed);
        }
        if before.len() > limit {
            return Err(ReadError::TooLarge { limit });
        }
        let mut file = File::open(&full)?;
        let mut bytes = vec![0; before.len() as usize];
        file.read_exact(&mut bytes)?;
        match Stamp::new(&file.metadata()?) == *stamp {
            true => Ok(bytes),
            false => Err(ReadError::Changed),
        }
    }

    fn today(&self) -> Date {
        today().unwrap_or(self.opened)
    }
}

/// A project in memory.
#[derive(Debug, Clone)]
pub struct Memory {
    files: BTreeMap<String, Vec<u8>>,
    today: Date,
}

impl Memory {
    /// An empty project on the day `today`.
    pub fn new(today: Date) -> Self {
        Self { files: BTreeMap::new(), today }
    }

    /// Takes a file away.
    #[must_use]
    pub fn without(mut self, path: &str) -> Self {
        self.files.remove(path);
        self
    }

    /// Adds or replaces a file.
    #[must_use]
    pub fn with(mut self, path: &str, bytes: impl Into<Vec<u8>>) -> Self {
        self.files.insert(path.to_owned(), bytes.into());
        self
    }
}

fn memory_entry(path: RelPath, spelled: &str, bytes: &[u8]) -> FileEntry {
    FileEntry { path, spelled: spelled.to_owned(), size: bytes.len() as u64, stamp: Stamp::of_bytes(bytes) }
}

impl World for Memory {
    fn walk(&self, top: &str, out: &mut Diagnostics) -> Vec<FileEntry> {
        let mut files = Vec::new();
        let inside =
            |path: &str| path == top || path.strip_prefix(top).is_some_and(|rest| rest.starts_with('/'));
        for (path, bytes) in self.files.iter().filter(|(path, _)| inside(path)) {
            match RelPath::new(path) {
                Ok(normal) => {
                    files.push(memory_entry(normal, path, bytes));
                }
                Err(fault) => out.push(
                    Diagnostic::error(Code::NameInvalid, format!("this name cannot be used: {fault}"))
                        .in_file(path),
                ),
            }
        }
        files
    }

    fn look(&self, spelled: &str) -> Seen {
        match (self.files.get(spelled), RelPath::new(spelled)) {
            (Some(bytes), Ok(path)) => Seen::File(memory_entry(path, spelled, bytes)),
            (None, _) => Seen::Nothing,
            (_, Err(_)) => Seen::Other,
        }
    }

    fn read(&self, path: &str, limit: u64) -> Result<Vec<u8>, ReadError> {
        let bytes = self.files.get(path).ok_or(ReadError::Missing)?;
        if bytes.len() as u64 > limit {
            return Err(ReadError::TooLarge { limit });
        }
        Ok(bytes.clone())
    }

    fn read_seen(&self, spelled: &str, stamp: &Stamp, limit: u64) -> Result<Vec<u8>, ReadError> {
        let bytes = self.read(spelled, limit)?;
        if Stamp::of_bytes(&bytes) == *stamp { Ok(bytes) } else { Err(ReadError::Changed) }
    }

    fn today(&self) -> Date {
        self.today
    }
}
