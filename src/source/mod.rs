//! What a project consists of: the disk behind [`World`], `handbill.toml` as [`Config`], every file
//! by its role as [`Inventory`].
//!
//! This is the only room that reads the disk or the clock. It decodes, limits and sorts; what the
//! files mean is for `text` and `catalog`.

mod config;
mod date;
mod decode;
mod evidence;
mod inventory;
mod lending;
pub mod limits;
mod locale_id;
mod made;
mod path;
mod reading;
mod role;
mod scratch;
mod shelf;
mod stamps;
mod starter;
mod suggest;
pub mod toml;
mod world;

pub(crate) use config::exit_target;
pub use config::{Config, ExitTarget, LocaleEntry, OutputStyle, TranslateUrl, load as load_config};
pub use date::Date;
pub use evidence::Evidence;
#[cfg(test)]
pub(crate) use evidence::Machine;
pub(crate) use evidence::Moment;
pub use inventory::{Inventory, Media, PageFiles, ThemeFile, ThemeFiles};
pub use lending::{HELD_BYTES, Lending};
pub use locale_id::{Direction, LocaleId};
pub use made::{Ingredients, Made};
pub use path::{PathFault, RelPath};
pub(crate) use scratch::{is_scratch, lies_hidden};
pub use shelf::{Looked, Shelf, TOPS, lend as lend_inventory, load as load_inventory};
pub use stamps::Stamp;
pub(crate) use stamps::{Stamps, is_folder, is_link, links, stamps};
pub use starter::STARTER;
pub use suggest::{did_you_mean, near_or, nearest_or};
pub use world::{Disk, FileEntry, Memory, OpenError, ReadError, Seen, World};
