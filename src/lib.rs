//! Handbill: a static-site generator for multilingual awareness campaigns and training modules.
//!
//! Its readers may be watched by the person who exploits them, so a wrong number or a page without
//! a way to get help is a harm. The crate is built around that: a page leaves it only as
//! [`Sealed`](seal::Sealed), with its contact block proven.
//!
//! One way leads through the rooms, each using only what stands before it:
//!
//! ```text
//! World ─► Config ─► Inventory ─► Catalog ─► Plan ─► View ─► Draft ─► Sealed ─► Edition ─► Published
//! ```
//!
//! In reading order:

pub mod diag;
pub mod source;
pub mod text;

pub mod quiz;

pub mod catalog;
pub mod l10n;

pub mod site;

pub mod render;
pub mod seal;

pub mod audit;
pub mod edition;
pub mod publish;

pub mod serve;

pub mod cli;
