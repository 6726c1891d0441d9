//! What Handbill promises, shown with the real program on copies of the reference project.

mod change;
mod kill;
mod project;
mod reproducible;
mod tampering;
