//! The preview: what is saved is what is seen.
//!
//! **Never here:** anything that is written to disk.

pub mod concern;
pub mod translate;

#[cfg(test)]
mod fixture;
