//! Drives the real program on small projects: what it says, how it ends, what it leaves on disk.

#![allow(clippy::unwrap_used, reason = "what does not work out ends the test")]
#![allow(clippy::disallowed_methods, reason = "the builder of projects writes and reads the disk itself")]

mod catalogue_mutants;
mod catalogues;
mod config;
mod deep;
mod disk;
mod fallback;
mod faults;
mod hostile_fluent;
mod html;
mod l10n_diff;
mod l10n_status;
mod l10n_tools;
mod output;
mod page_lint;
mod project;
mod pseudo;
mod quiz_attacks;
mod quiz_together;
mod quizzes;
mod stale;
mod term_rules;
mod theme;
mod training;
mod translation;
mod unchanged;
