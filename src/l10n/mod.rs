//! The translators' desk: what is missing, what is stale, what is wrong with a translation, and the
//! files that translators and their tools work with.
//!
//! `cli` calls it with the catalog, and with the inventory where it takes the files themselves.
//! What readers must be protected from (numbers, links, markup, stale questions) is decided while the
//! catalog is built; this room tells people what to do about it, and what is merely bad craft.
//!
//! **Never:** changes what a site shows; reads or writes the disk.

pub mod choose;
pub mod diff;
pub mod focus;
pub mod lint;
pub mod mv;
pub mod pseudo;
pub mod record;
pub mod scaffold;
pub mod status;
pub mod tell;
pub mod toml;
