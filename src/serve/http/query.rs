//! The query of a request, as decoded names and values.

use super::percent::{self, Malformed};

/// Names and values in the order they were written.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Query(Vec<(String, String)>);

impl Query {
    /// Reads what stands after the `?` of a request target.
    ///
    /// # Errors
    /// A percent sign that encodes nothing, and bytes that are not UTF-8.
    pub(super) fn parse(raw: &str) -> Result<Self, Malformed> {
        let decode = |text: &str| percent::decode(&text.replace('+', " "));
        let pairs = raw.split('&').filter(|pair| !pair.is_empty()).map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            Ok((decode(name)?, decode(value)?))
        });
        pairs.collect::<Result<_, _>>().map(Self)
    }

    /// The first value of `name`.
    pub(super) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}
