//! Drives the real program on small projects: what it says, how it ends, what it leaves on disk.

mod config;
mod deep;
mod disk;
mod faults;
mod output;
mod project;
mod theme;
mod translation;
