//! How much a fault weighs: more in the source locale than in a translation.

use crate::diag::{Code, Diagnostic, Said};

/// What a locale is to the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// All others are translated from it. There is nothing behind it to fall back on.
    Source,
    /// Its faulty messages are shown in another language meanwhile.
    Translation,
}

impl Role {
    /// A fault of craft: an error in the source, a warning in a translation. Faults that could be
    /// tampering (markup, addresses, invisible characters) are errors everywhere and do not come here.
    pub(super) fn fault(self, code: Code, message: impl Into<String>) -> Diagnostic {
        match self {
            Self::Source => Diagnostic::error(code, message),
            Self::Translation => {
                Diagnostic::warning(code, message).meanwhile(Said::new("meanwhile-message-borrowed"))
            }
        }
    }
}
