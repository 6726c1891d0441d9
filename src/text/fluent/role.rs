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
    pub(super) fn said(self, code: Code, said: Said) -> Diagnostic {
        self.weighed(Diagnostic::said(Severity::Error, code, said))
    }

    fn weighed(self, mut fault: Diagnostic) -> Diagnostic {
        if self == Self::Source {
            return fault;
        }
        fault.severity = Severity::Warning;
        fault.meanwhile(Said::new("meanwhile-message-borrowed"))
    }

    /// Contains the faults of a translation: what has one is shown in another language.
    pub(super) fn contain(self, faults: Diagnostics, out: &mut Diagnostics) {
        let is_open = |fault: &Diagnostic| fault.severity == Severity::Error;
        out.extend(faults.into_iter().map(|fault| if is_open(&fault) { self.weighed(fault) } else { fault }));
    }
}
