//! Tampered translations.
