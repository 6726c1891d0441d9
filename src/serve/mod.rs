//! Shows a project in the browser while it is written.
//!
//! `cli` calls [`start`] for `handbill serve`. The preview answers requests with the bytes that a build
//! would write, from memory, and tells open pages when theirs have changed.
//!
//! ```text
//! watch ─ paths ─► workshop ─ generation ─► stage ◄─ asks ─ answers ◄─ requests ─ http
//!                     └── what became of each open page ─► live ─ events ─► browsers
//! ```
//!
//! **Never here:** writing to the disk, and a page that is not sealed.

mod asked;

mod generation;
mod shown;

mod stage;
mod workshop;

mod speaker;
mod survey;

mod answers;
mod desk;

pub mod concern;
pub(crate) mod http;
pub(crate) mod live;
pub mod translate;
pub(crate) mod watch;

#[cfg(test)]
mod fixture;

use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

pub use asked::Asked;

use answers::Preview;
use http::{Door, Limits, Server};
use live::Hub;
use speaker::{Speaker, Word};
use stage::Stage;
use watch::{Mode, Pace, Watch, Watched};
use workshop::Workshop;

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::source::{Disk, TOPS};

/// The first name of the preview's own addresses. No campaign can be called so: its id would have to
/// begin with a letter.
const OWN: &str = "__handbill";

/// The stack of the threads that read and survey a project, in bytes: as much as a main thread has.
const STACK: usize = 8 << 20;

/// What the preview tells whoever started it.
#[derive(Debug)]
pub enum Notice {
    /// The project was read.
    Read {
        /// How often it was read.
        number: u64,
        /// The files that may have changed.
        paths: Vec<String>,
        /// Whether all folders were walked.
        everything: bool,
        /// How long it took.
        took: Duration,
        /// What is wrong, as far as is known without making pages.
        faults: Diagnostics,
    },
    /// Something about the watching.
    Watching(String),
}

/// Hears what the preview tells.
pub type Tell = Box<dyn Fn(Notice) + Send + Sync>;

/// Where and how a preview is reached.
#[derive(Debug)]
pub struct Place {
    /// Where it listens.
    pub listener: TcpListener,
    /// Names, beside those of this machine itself, that browsers may call it by.
    pub names: Vec<String>,
    /// Whether files are looked at from time to time instead of waiting to be told.
    pub polls: bool,
}

/// Why a preview could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The project's folder cannot be watched.
    #[error("the project cannot be watched: {0}")]
    Watch(String),
    /// A name that no machine can have.
    #[error("{0}")]
    Name(String),
    /// The system has no thread or socket to give.
    #[error("the preview cannot start: {0}")]
    System(#[from] std::io::Error),
}

/// A preview that runs.
pub struct Running {
    server: Server,
    workshop: Arc<Workshop>,
}

impl Running {
    /// Where it is reached.
    pub fn address(&self) -> SocketAddr {
        self.server.address()
    }

    /// Waits until the project was read for the first time.
    pub fn wait(&self) {
        self.workshop.wait_for_first();
    }

    /// The home page of each campaign in each of its locales, as paths on the server.
    pub fn homes(&self) -> Vec<(String, Vec<String>)> {
        let newest = self.workshop.stage.newest();
        let homes = newest.campaigns().iter().map(|campaign| {
            let (plan, mount) = (&campaign.planned.plan, campaign.mount());
            let home = |locale| plan.address(locale, &plan.campaign.home.value);
            let homes = plan.locales.iter().filter_map(home);
            (mount.clone(), homes.map(|(address, _)| format!("{mount}{}", address.below_root())).collect())
        });
        homes.collect()
    }

    /// What the project says, or nothing while `handbill.toml` cannot be used.
    pub fn catalog(&self) -> Option<Arc<Catalog>> {
        self.workshop.stage.newest().catalog.clone()
    }

    /// Ends it.
    pub fn stop(self) {
        self.workshop.watch.stop();
        self.workshop.hub.close();
        self.server.stop();
    }
}

/// Starts a preview of the project.
///
/// # Errors
/// When it cannot listen or watch. Whatever is wrong with the project itself is shown in the preview.
pub fn start(disk: Disk, asked: Asked, place: Place, tell: Tell) -> Result<Running, StartError> {
    let speaker = Speaker::start(asked.clone(), tell)?;
    let watching = speaker.clone();
    let watched = Watched { root: disk.root(), files: &["handbill.toml", "l10n.toml"], folders: TOPS };
    let mode = if place.polls { Mode::Poll } else { Mode::Told };
    let watch = Watch::start(watched, mode, Pace::default(), move |notice| {
        watching.say(Word::Watching(notice.to_string()));
    })
    .map_err(|error| StartError::Watch(error.to_string()))?;
    let workshop = Workshop::new(Arc::new(Stage::new(asked)), Arc::new(Hub::new()), Arc::new(watch), speaker);
    let names: Vec<_> = place.names.iter().map(String::as_str).collect();
    let door = Door::new(place.listener.local_addr()?.port(), &names)
        .map_err(|name| StartError::Name(name.to_string()))?;
    let preview = Arc::new(Preview { workshop: Arc::clone(&workshop) });
    let server = Server::start(place.listener, door, preview, Limits::default())?;
    let reader = Arc::clone(&workshop);
    thread::Builder::new().name("workshop".to_owned()).stack_size(STACK).spawn(move || reader.run(disk))?;
    let surveyor = Arc::clone(&workshop);
    thread::Builder::new().name("survey".to_owned()).stack_size(STACK).spawn(move || surveyor.survey())?;
    Ok(Running { server, workshop })
}
