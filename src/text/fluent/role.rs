//! How much a fault weighs: more in the source locale than in a translation.

use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};

/// What a locale is to the project.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    /// All others are translated from it. There is nothing behind it to fall back on.
    Source,
    /// Its faulty messages are shown in another language meanwhile.
    Translation,
}

impl Role {
    /// A fault that keeps a message from being shown: an error in the source, contained in a
    /// translation.
    pub(super) fn fault(self, code: Code, message: impl Into<String>) -> Diagnostic {
        match self {
            Self::Source => Diagnostic::error(code, message),
            Self::Translation => {
                Diagnostic::warning(code, message).meanwhile(Said::new("meanwhile-message-borrowed"))
            }
        }
    }

    /// Contains the faults of a translation: what has one is shown in another language.
    pub(super) fn contain(self, faults: Diagnostics, out: &mut Diagnostics) {
        for mut fault in faults {
            if self == Self::Translation && fault.severity == Severity::Error {
                fault.severity = Severity::Warning;
                fault = fault.meanwhile(Said::new("meanwhile-message-borrowed"));
            }
            out.push(fault);
        }
    }
}
