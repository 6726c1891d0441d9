//! What a build saw of its ingredients when it began: two builds with the same evidence come to the same site.
//!
//! `cli` gathers it before anything is read; `publish` keeps its digest in the record of a build, and holds
//! it against the record the next time. Files are looked at and not opened, by the same walk that the
//! inventory comes from.
//!
//! **Invariant:** where anything is in doubt there is no evidence, and then everything is made. In doubt are:
//! what the walk has a fault to tell of; a file that was touched so lately that a second change could bear
//! the same time; a file system that is not known to note each change at once (a network's may answer from
//! memory); a machine that does not say since when it runs, because after a power cut files may be torn
//! under the right times.
//!
//! **Not here:** what the evidence is good for.

use std::collections::BTreeSet;
use std::time::{SystemTime, UNIX_EPOCH};

use blake3::{Hash, Hasher};

use super::date::Date;
use super::scratch::is_scratch;
use super::shelf::{TOP_FILES, TOPS};
use super::stamps::Stamp;
use super::world::{Disk, World};
use crate::diag::Diagnostics;

/// File systems that note each change of a file in its times at once, and whose files only this machine
/// changes. Those of btrfs cannot be told from others by their device.
const TRUSTED: &[&str] = &["ext2", "ext3", "ext4", "xfs", "f2fs", "bcachefs", "zfs", "tmpfs", "overlay"];

/// How long ago the last change must be, so that no other one could bear the same time: no file system counts
/// in larger steps.
const TICK_SECONDS: i64 = 2;

/// A moment by the clock of the machine: seconds and nanoseconds since 1970.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Moment {
    pub(crate) seconds: i64,
    pub(crate) nanos: i64,
}

impl Moment {
    /// So long before this moment that no later change could bear the same time.
    pub(crate) fn settled(self) -> Self {
        Self { seconds: self.seconds.saturating_sub(TICK_SECONDS), ..self }
    }
}

/// The machine that a build runs on, as far as the build depends on it.
#[derive(Debug, Clone)]
pub(crate) struct Machine {
    /// The moment at which the build began.
    pub(crate) now: Moment,
    /// What the kernel calls the time since it was started.
    pub(crate) boot: String,
    /// As whom the program runs: another user may not be let read what this one was.
    pub(crate) user: String,
    /// The program that runs.
    pub(crate) program: Stamp,
    /// The devices of trusted file systems.
    pub(crate) devices: BTreeSet<u64>,
}

impl Machine {
    /// This machine now. `None` where it does not say what has to be known.
    pub(crate) fn here() -> Option<Self> {
        #[expect(clippy::disallowed_methods, reason = "evidence is as old as it is by the clock")]
        let since = SystemTime::now().duration_since(UNIX_EPOCH).ok()?;
        let now =
            Moment { seconds: i64::try_from(since.as_secs()).ok()?, nanos: i64::from(since.subsec_nanos()) };
        let boot = kernel_says("/proc/sys/kernel/random/boot_id")?.trim().to_owned();
        let status = kernel_says("/proc/self/status")?;
        let user = ["Uid:", "Gid:", "Groups:", "CapEff:"]
            .map(|name| status.lines().find(|line| line.starts_with(name)).unwrap_or_default())
            .join("\n");
        // The file that was started, also when another one bears its name by now.
        let program = Stamp::new(&std::fs::metadata("/proc/self/exe").ok()?);
        let devices = trusted_devices(&kernel_says("/proc/self/mountinfo")?);
        (!boot.is_empty()).then_some(Self { now, boot, user, program, devices })
    }

    /// Whether two equal stamps of a file promise the same bytes, if one was taken now.
    fn trusts(&self, stamp: &Stamp) -> bool {
        self.devices.contains(&stamp.device()) && stamp.is_before(self.now.settled())
    }
}

/// What a build saw when it began.
#[derive(Debug, Clone)]
pub struct Evidence {
    digest: Hash,
    today: Date,
    machine: Machine,
}

impl Evidence {
    /// Looks at everything that a build of this project depends on, `asked` being its arguments. `None` when
    /// something is in doubt.
    pub fn gather(disk: &Disk, asked: &str) -> Option<Self> {
        Self::gather_on(Machine::here()?, disk, asked)
    }

    /// The same on a machine that is given.
    pub(crate) fn gather_on(machine: Machine, disk: &Disk, asked: &str) -> Option<Self> {
        let today = disk.today();
        let mut hasher = Hasher::new();
        let fields = [env!("CARGO_PKG_VERSION"), &machine.boot, &machine.user, &today.to_string(), asked];
        fields.iter().for_each(|text| field(&mut hasher, text.as_bytes()));
        field(&mut hasher, disk.root().as_os_str().as_encoded_bytes());
        field(&mut hasher, &machine.program.bytes());
        if !machine.trusts(&machine.program) {
            return None;
        }
        for top in ["handbill.toml"].iter().chain(TOPS).chain(TOP_FILES) {
            let mut faults = Diagnostics::new();
            let files = disk.walk(top, &mut faults);
            let mut read = files.iter().filter(|entry| !is_scratch(entry.path.as_str()));
            let sound = read.all(|entry| {
                field(&mut hasher, entry.spelled.as_bytes());
                field(&mut hasher, &entry.stamp.bytes());
                machine.trusts(&entry.stamp)
            });
            if !sound || !faults.is_empty() {
                return None;
            }
        }
        Some(Self { digest: hasher.finalize(), today, machine })
    }

    /// The same as it is seen by a build that begins at another moment.
    #[cfg(test)]
    pub(crate) fn begun_at(mut self, now: Moment) -> Self {
        self.machine.now = now;
        self
    }

    /// The digest of all that was seen. The moment is no part of it.
    pub(crate) fn digest(&self) -> Hash {
        self.digest
    }

    /// The moment before which everything was seen to be settled.
    pub(crate) fn moment(&self) -> Moment {
        self.machine.now
    }

    /// Whether the stamp is of a file whose times can be believed.
    pub(crate) fn knows_times_of(&self, stamp: &Stamp) -> bool {
        self.machine.devices.contains(&stamp.device())
    }

    /// Whether it is still the day that the evidence is of.
    pub fn is_of_today(&self, disk: &Disk) -> bool {
        disk.today() == self.today
    }
}

/// Takes a field into a digest, so that no two lists of fields are the same bytes.
fn field(hasher: &mut Hasher, bytes: &[u8]) {
    hasher.update(&(bytes.len() as u64).to_le_bytes());
    hasher.update(bytes);
}

/// A file in which the kernel says something. `None` where there is no such file.
fn kernel_says(path: &str) -> Option<String> {
    String::from_utf8(std::fs::read(path).ok()?).ok()
}

/// The devices of the mounts that can be trusted, from the kernel's list: `number parent major:minor root
/// place options… - type source options`.
fn trusted_devices(mounts: &str) -> BTreeSet<u64> {
    let device = |line: &str| {
        let (mount, system) = line.split_once(" - ")?;
        let (major, minor) = mount.split(' ').nth(2)?.split_once(':')?;
        TRUSTED.contains(&system.split(' ').next()?).then_some(())?;
        Some(number(major.parse().ok()?, minor.parse().ok()?))
    };
    mounts.lines().filter_map(device).collect()
}

/// A device as files name it.
fn number(major: u64, minor: u64) -> u64 {
    (major & 0xfff) << 8 | (major & !0xfff) << 32 | minor & 0xff | (minor & !0xff) << 12
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_devices_of_file_systems_that_note_each_change_are_trusted() {
        let mounts = "27 1 254:0 / / rw,relatime - ext4 /dev/vda rw\n\
                      22 27 0:21 / /proc rw shared:3 - proc proc rw\n\
                      30 25 0:27 / /dev/shm rw master:1 - tmpfs tmpfs rw\n\
                      31 25 0:300 / /mnt rw - nfs4 server:/a rw\n\
                      a line of another kind\n";
        assert_eq!(trusted_devices(mounts), BTreeSet::from([65024, 27]));
        assert_eq!(number(259, 1000), 0x0031_03e8);
    }
}
