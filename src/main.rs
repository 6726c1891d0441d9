//! Handbill.
fn main() {}
