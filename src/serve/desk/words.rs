//! The words of the preview's own pages, in the languages that faults are told in.

use crate::diag::{Language, Severity};

/// The words of these pages.
pub(super) struct Words {
    pub(super) title: &'static str,
    pub(super) sites: &'static str,
    pub(super) no_sites: &'static str,
    pub(super) languages: &'static str,
    pub(super) faults: &'static str,
    pub(super) no_faults: &'static str,
    pub(super) reading: &'static str,
    pub(super) hints: &'static str,
    pub(super) finished: &'static str,
    pub(super) project: &'static str,
    pub(super) stuck: &'static str,
    pub(super) stuck_why: &'static str,
    pub(super) missing: &'static str,
    pub(super) missing_why: &'static str,
    pub(super) all: &'static str,
    pub(super) ours: &'static str,
    pub(super) translators: &'static str,
    pub(super) help: &'static str,
    errors: [&'static str; 2],
    warnings: [&'static str; 2],
    suggestions: [&'static str; 2],
}

const ENGLISH: Words = Words {
    title: "Handbill preview",
    sites: "Sites",
    no_sites: "There is no site to show yet.",
    languages: "Languages",
    faults: "What is wrong",
    no_faults: "Nothing is wrong.",
    reading: "Finished pages and translations are still being looked through. This page follows by itself.",
    hints: "Nothing is wrong with these, but something could be better.",
    finished: "finished page",
    project: "The project as a whole",
    stuck: "This page cannot be made yet",
    stuck_why: "Mend what stands below. The page then appears here by itself.",
    missing: "There is nothing here",
    missing_why: "No site of this project begins with this address.",
    all: "All pages and faults",
    ours: "The contacts of the project cannot be shown yet. Those below come with the program.",
    translators: "Translators\u{2019} view",
    help: "Help",
    errors: ["error", "errors"],
    warnings: ["warning", "warnings"],
    suggestions: ["hint", "hints"],
};

// Machine translation, not reviewed.
const SPANISH: Words = Words {
    title: "Vista previa de Handbill",
    sites: "Sitios",
    no_sites: "Todavía no hay ningún sitio que mostrar.",
    languages: "Idiomas",
    faults: "Lo que está mal",
    no_faults: "Nada está mal.",
    reading: "Todavía se revisan las páginas terminadas y las traducciones. Esta página se actualiza sola.",
    hints: "Aquí nada está mal, pero algo podría estar mejor.",
    finished: "página terminada",
    project: "El proyecto en su conjunto",
    stuck: "Esta página todavía no se puede crear",
    stuck_why: "Corrija lo que está abajo. Después, la página aparece aquí sola.",
    missing: "Aquí no hay nada",
    missing_why: "Ningún sitio de este proyecto comienza con esta dirección.",
    all: "Todas las páginas y fallos",
    ours: "Todavía no se pueden mostrar los contactos del proyecto. Los de abajo vienen con el programa.",
    translators: "Vista para traductores",
    help: "Ayuda",
    errors: ["error", "errores"],
    warnings: ["advertencia", "advertencias"],
    suggestions: ["sugerencia", "sugerencias"],
};

impl Words {
    pub(super) fn of(language: Language) -> &'static Self {
        match language {
            Language::English => &ENGLISH,
            Language::Spanish => &SPANISH,
        }
    }

    /// How many faults of a severity there are: `2 errors`.
    pub(super) fn count(&self, severity: Severity, n_faults: usize) -> String {
        let [one, many] = match severity {
            Severity::Error => self.errors,
            Severity::Warning => self.warnings,
            Severity::Hint => self.suggestions,
        };
        format!("{n_faults} {}", if n_faults == 1 { one } else { many })
    }
}

/// The tag of a language that faults are told in.
pub(super) fn tag(language: Language) -> &'static str {
    Language::TAGS.iter().find(|(_, known)| *known == language).map_or("en", |(tag, _)| tag)
}
