use super::*;

/// The faults of an English file.
fn faults(text: &str) -> Vec<String> {
    project(&[("en", text)]).faults()
}
