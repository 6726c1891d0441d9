//! The record of a build that had nothing to say: whoever finds all of it as it was has nothing to build.
//!
//! It lies beside the output as the lock does, not in it: it says when a build was made and with which files of
//! this machine, and an output holds the same bytes wherever and whenever it is built. It goes before anything
//! is published and is written when all stands, by a build that had neither errors nor warnings.
//!
//! [`vouched`] asks whether a build would find nothing to do: the [`Evidence`] is that of the record, no killed
//! build left anything, the same campaigns have manifests with the same lines, and each file that they list
//! stands there, below folders that are no links, with the stamp that it had. A file that was written less than a tick
//! before the build of the record, or by it, may have been changed by somebody else under the same times:
//! it is read and held against its digest, once, and the record is written anew.
//!
//! **Invariant:** whatever is in doubt, there is no answer, and the whole build is made. So nothing is told here:
//! the build meets the same fault and tells it.

use std::collections::BTreeSet;
use std::fs::File;
use std::path::{Path, PathBuf};

use blake3::{Hash, Hasher};
use rayon::prelude::*;

use super::Edition;
use super::error::PublishError;
use super::lock::Lock;
use super::look::{Found, at, foreign, look};
use super::manifest::{self, Manifest};
use super::output::Output;
use super::paths::ancestors;
use super::replace::replace;
use crate::source::{Evidence, Moment, Stamp};

/// The first line. A record of another form vouches for nothing.
const VERSION: &str = "handbill record 1";

/// What a build leaves for the next one.
#[derive(Debug, Clone, Copy)]
pub struct Testimony<'t> {
    /// What it saw when it began.
    pub evidence: &'t Evidence,
    /// What it has to say about its sites beside what this room counts.
    pub words: &'t str,
}

/// An output that is as a build would leave it.
#[derive(Debug, PartialEq, Eq)]
pub struct Vouched {
    /// The campaigns of the build, in its order.
    pub campaigns: Vec<String>,
    /// What the build had to say of them.
    pub words: String,
    /// How many files they have.
    pub n_files: usize,
}

/// A record as it is written.
#[derive(Debug, PartialEq, Eq)]
struct Record {
    /// What was touched less than a tick before this moment is to be read once more.
    moment: Moment,
    evidence: Hash,
    output: Hash,
    campaigns: Vec<String>,
    words: String,
}

/// An output as it is seen by looking at its files.
struct Sight {
    digest: Hash,
    n_files: usize,
    /// The files that were touched since a moment.
    lately: Vec<Listed>,
}

/// A file that a manifest lists.
struct Listed {
    path: PathBuf,
    digest: Hash,
    stamp: Stamp,
}

/// Says what a build into `out_folder` would say, when it would find nothing to do.
pub fn vouched(out_folder: &Path, evidence: &Evidence) -> Option<Vouched> {
    if !out_folder.is_dir() {
        return None;
    }
    let output = Output::resolve(out_folder).ok()?;
    // Before the lock is taken, which leaves a file.
    if look(&output.record()).ok()? == Found::Nothing {
        return None;
    }
    let lock = Lock::take(&output).ok()?;
    let found = found_unchanged(&output, evidence);
    drop(lock);
    found
}

fn found_unchanged(output: &Output, evidence: &Evidence) -> Option<Vouched> {
    for stage in [output.first_stage(), output.later_stage()] {
        (look(&stage).ok()? == Found::Nothing).then_some(())?;
    }
    let mut record = Record::read(&output.record())?;
    // A record from a time to come is of a clock that was set.
    if record.evidence != evidence.digest() || record.moment > evidence.moment() {
        return None;
    }
    let sight = Sight::take(output, &record.campaigns, evidence, record.moment)?;
    if sight.digest != record.output {
        return None;
    }
    if !sight.lately.is_empty() {
        let settled = evidence.moment().settled();
        let is_whole = |file: &Listed| file.stamp.is_before(settled) && file.holds_its_bytes().is_some();
        sight.lately.par_iter().all(is_whole).then_some(())?;
        record.moment = evidence.moment();
        // Were it not written, the same files would be read the next time too.
        let _read_again = replace(&output.record(), record.text().as_bytes());
    }
    Some(Vouched { campaigns: record.campaigns, words: record.words, n_files: sight.n_files })
}

/// Removes the record, before the output becomes another one.
pub(super) fn remove(output: &Output) -> Result<(), PublishError> {
    let path = output.record();
    match look(&path)? {
        Found::Nothing => Ok(()),
        Found::File(_) => std::fs::remove_file(&path)
            .map_err(|error| PublishError::io(&path, "removing the record of an earlier build", error)),
        other => Err(foreign(&path, other)),
    }
}

/// Writes the record of a build that has published `editions` and still holds the lock. Where it cannot be
/// written, the next build makes everything, and that is all.
pub(super) fn write(output: &Output, editions: &[Edition], testimony: &Testimony<'_>) {
    let Testimony { evidence, words } = *testimony;
    let campaigns: Vec<_> = editions.iter().map(|edition| edition.campaign.clone()).collect();
    let is_listed = |edition: &Edition| {
        Manifest::read(&output.manifest(&edition.campaign))
            .is_ok_and(|manifest| manifest.lines().eq(manifest::lines(&edition.files)))
    };
    let fits = campaigns.iter().all(|name| !name.contains('\n')) && editions.iter().all(is_listed);
    let sight = fits.then(|| Sight::take(output, &campaigns, evidence, evidence.moment())).flatten();
    if let Some(sight) = sight {
        let record = Record {
            moment: evidence.moment(),
            evidence: evidence.digest(),
            output: sight.digest,
            campaigns,
            words: words.to_owned(),
        };
        let _next_build_makes_everything = replace(&output.record(), record.text().as_bytes());
    }
}

impl Record {
    fn text(&self) -> String {
        let Moment { seconds, nanos } = self.moment;
        let mut body = format!("{seconds} {nanos}\n{}\n{}\n", self.evidence.to_hex(), self.output.to_hex());
        body.push_str(&format!("{}\n", self.campaigns.len()));
        for campaign in &self.campaigns {
            body.push_str(campaign);
            body.push('\n');
        }
        body.push_str(&self.words);
        format!("{VERSION}\n{}\n{body}", blake3::hash(body.as_bytes()).to_hex())
    }

    /// Reads a record. `None` when it is not to the byte as one was written.
    fn read(path: &Path) -> Option<Self> {
        let Found::File(_) = look(path).ok()? else { return None };
        let text = String::from_utf8(std::fs::read(path).ok()?).ok()?;
        Self::parse(&text)
    }

    fn parse(text: &str) -> Option<Self> {
        let body = text.strip_prefix(VERSION)?.strip_prefix('\n')?;
        let (seal, body) = body.split_once('\n')?;
        (Hash::from_hex(seal).ok()? == blake3::hash(body.as_bytes())).then_some(())?;
        let (moment, rest) = body.split_once('\n')?;
        let (seconds, nanos) = moment.split_once(' ')?;
        let moment = Moment { seconds: seconds.parse().ok()?, nanos: nanos.parse().ok()? };
        let (evidence, rest) = rest.split_once('\n')?;
        let (output, rest) = rest.split_once('\n')?;
        let (n_campaigns, mut rest) = rest.split_once('\n')?;
        let mut campaigns = Vec::new();
        for _ in 0..n_campaigns.parse::<usize>().ok()? {
            let (campaign, after) = rest.split_once('\n')?;
            campaigns.push(campaign.to_owned());
            rest = after;
        }
        let (evidence, output) = (Hash::from_hex(evidence).ok()?, Hash::from_hex(output).ok()?);
        Some(Self { moment, evidence, output, campaigns, words: rest.to_owned() })
    }
}

impl Sight {
    /// Looks at every file that the manifests of `campaigns` list. Manifests of others count by what they say,
    /// because a build would look at them too. `None` when a file is not there or in doubt.
    fn take(output: &Output, campaigns: &[String], evidence: &Evidence, since: Moment) -> Option<Self> {
        let listed = output.campaigns().ok()?;
        campaigns.iter().all(|name| listed.contains(name)).then_some(())?;
        let mut hasher = Hasher::new();
        field(&mut hasher, output.folder().as_os_str().as_encoded_bytes());
        let (mut n_files, mut lately) = (0, Vec::new());
        for name in &listed {
            let manifest = Manifest::read(&output.manifest(name)).ok()?;
            field(&mut hasher, name.as_bytes());
            field(&mut hasher, manifest::text(manifest.lines()).as_bytes());
            if !campaigns.contains(name) {
                continue;
            }
            for file in files(&output.campaign(name), &manifest)? {
                evidence.knows_times_of(&file.stamp).then_some(())?;
                field(&mut hasher, &file.stamp.bytes());
                n_files += 1;
                if !file.stamp.is_before(since.settled()) {
                    lately.push(file);
                }
            }
        }
        Some(Self { digest: hasher.finalize(), n_files, lately })
    }
}

/// The files of a campaign in the order of its manifest. `None` when one is not a file, or lies behind a link.
fn files(folder: &Path, manifest: &Manifest) -> Option<Vec<Listed>> {
    let mut folders = BTreeSet::new();
    for path in manifest.paths() {
        // What contains a known folder is known too.
        for folder in ancestors(path) {
            if !folders.insert(folder) {
                break;
            }
        }
    }
    let is_folder = |path: &&str| matches!(look(&at(folder, path)), Ok(Found::Folder));
    folders.par_iter().all(is_folder).then_some(())?;
    let lines: Vec<_> = manifest.lines().collect();
    lines
        .into_par_iter()
        .map(|line| {
            let path = at(folder, line.path);
            let stamp = stamp(&path)?;
            Some(Listed { path, digest: *line.digest, stamp })
        })
        .collect()
}

/// The stamp of a file that is no link.
fn stamp(path: &Path) -> Option<Stamp> {
    let metadata = std::fs::symlink_metadata(path).ok()?;
    metadata.is_file().then(|| Stamp::new(&metadata))
}

impl Listed {
    /// Reads the file. `None` when its bytes are not those of its digest, or it became another one meanwhile.
    fn holds_its_bytes(&self) -> Option<()> {
        let file = File::open(&self.path).ok()?;
        let digest = Hasher::new().update_reader(&file).ok()?.finalize();
        (digest == self.digest && Stamp::new(&file.metadata().ok()?) == self.stamp).then_some(())
    }
}

/// Takes a field into a digest, so that no two lists of fields are the same bytes.
fn field(hasher: &mut Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes());
    hasher.update(bytes);
}
