//! The preview's own pages: where everything is, everything that is wrong, and what stands in for a page
//! that cannot be made.
//!
//! They go the way of every page: with the contact block of the project, sealed. Where the project has
//! none that can be read, they carry the one that the program ships with, and say so.
//!
//! **Not here:** which faults there are (`stage`), sockets.

mod faults;
mod words;
mod write;

use std::sync::{Arc, LazyLock};

use super::generation::Generation;
use super::shown::mark;
use super::stage::Stage;
use crate::catalog;
use crate::diag::{Diagnostics, Language, SourceFile};
use crate::edition::Press;
use crate::render::Draft;
use crate::seal::{PagePolicy, ProvenBlocks, Sealed, StyleGuard, seal};
use crate::site::Scope;
use crate::source::{Date, Direction, Memory, OutputStyle, RelPath, STARTER, load_config, load_inventory};

/// The style sheet of these pages.
pub(crate) const STYLE: &str = include_str!("desk.css");

/// A page of the preview itself.
pub(crate) struct DeskPage {
    sealed: Option<Sealed>,
    /// What tells its bytes from any other.
    pub(crate) mark: String,
    /// The newest generation when it was made.
    pub(crate) number: u64,
}

impl DeskPage {
    /// The page. `None` only if the program's own page breaks the program's own rules.
    pub(crate) fn sealed(&self) -> Option<&Sealed> {
        self.sealed.as_ref()
    }

    /// Its bytes.
    pub(crate) fn sealed_html(&self) -> Arc<str> {
        self.sealed.as_ref().map_or_else(|| Arc::from(""), |sealed| Arc::from(sealed.html()))
    }
}

/// The page of all campaigns and all faults.
pub(crate) fn page(stage: &Stage) -> DeskPage {
    let newest = stage.newest();
    let faults = stage.asked().told(stage.known(&newest)).brief();
    dress(stage, &newest, &|whose| write::overview(stage.asked(), &newest, &faults, whose))
}

/// What stands where there is nothing, not even a campaign with a page that says so.
pub(crate) fn missing(stage: &Stage) -> DeskPage {
    let newest = stage.newest();
    dress(stage, &newest, &|whose| write::missing(stage.asked(), &newest, whose))
}

/// What stands in for a page that cannot be made.
pub(crate) fn broken(stage: &Stage, faults: &Diagnostics) -> DeskPage {
    let faults = faults.clone().brief();
    dress(stage, &stage.newest(), &|whose| write::broken(stage.asked(), &faults, whose))
}

/// Whose contacts stand on a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Contacts {
    /// Those of the project.
    OfProject,
    /// Those that the program ships with.
    OfProgram,
}

/// Seals a page with the contacts of the project, newest first. A registry can be broken in a way that
/// leaves a block which no page may carry; then it is the program's.
fn dress(stage: &Stage, newest: &Generation, html: &dyn Fn(Contacts) -> String) -> DeskPage {
    let language = stage.asked().language;
    let with = |press: &Press, whose| seal_with(press, language, html(whose));
    let of_project = stage.presses().iter().find_map(|press| with(press, Contacts::OfProject));
    let sealed = of_project.or_else(|| with(STARTER_PRESS.as_deref()?, Contacts::OfProgram));
    let mark = sealed.as_ref().map_or_else(String::new, |sealed| mark(sealed.html().as_bytes()));
    DeskPage { sealed, mark, number: newest.number }
}

fn seal_with(press: &Press, language: Language, html: String) -> Option<Sealed> {
    let block = press.block(&press.catalog().config.source)?;
    let policy = PagePolicy {
        lang: words::tag(language).to_owned(),
        dir: Direction::Ltr,
        style: OutputStyle::Web,
        inline: Arc::default(),
        refresh: false,
    };
    let path = RelPath::new("preview.html").ok()?;
    seal(Draft { path, html }, block, &policy, &STYLES, &ProvenBlocks::default()).ok()
}

static STYLES: LazyLock<StyleGuard> = LazyLock::new(|| {
    let sheet = SourceFile::new("desk.css", STYLE);
    StyleGuard::new(&[sheet], &mut Diagnostics::new())
});

/// The press of the project that a new one starts from.
static STARTER_PRESS: LazyLock<Option<Arc<Press>>> = LazyLock::new(|| {
    let world =
        STARTER.iter().fold(Memory::new(Date::from_unix(0)), |world, (path, text)| world.with(path, *text));
    let mut out = Diagnostics::new();
    let config = load_config(&world, &mut out)?;
    let inventory = load_inventory(&world, &config, &mut out);
    let catalog = catalog::build(&config, &inventory, Date::from_unix(0), &mut out);
    let generation = Generation::new(1, Some(Arc::new(catalog)), out, &Scope::default(), None);
    generation.campaigns().first().and_then(|campaign| generation.press(campaign))
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diag::{Code, Diagnostic};
    use crate::serve::Asked;
    use crate::text::fluent::Marks;

    /// What a preview for these tests asks for.
    fn asked() -> Asked {
        Asked {
            scope: Scope::default(),
            offline: false,
            pseudo: false,
            marks: Marks::Off,
            language: Language::English,
        }
    }

    #[test]
    fn a_preview_of_nothing_shows_its_faults_with_the_contacts_of_the_program() {
        let stage = Stage::new(asked());
        let mut faults = Diagnostics::new();
        faults.push(Diagnostic::error(Code::KeyUnknown, "`<b>` is not known").in_file("handbill.toml"));
        let page = broken(&stage, &faults);
        let html = page.sealed().unwrap().html();
        assert!(html.contains("&lt;b&gt;</code> is not known"));
        assert!(!page.sealed().unwrap().block().shown.is_empty());
    }

    #[test]
    fn a_registry_without_contacts_leaves_the_page_with_those_of_the_program() {
        let project = |registry: &str| {
            let world = STARTER.iter().fold(Memory::new(Date::from_unix(0)), |world, (path, text)| {
                world.with(path, if *path == "data/contacts.toml" { registry } else { *text })
            });
            let mut out = Diagnostics::new();
            let config = load_config(&world, &mut out).unwrap();
            let inventory = load_inventory(&world, &config, &mut out);
            let catalog = catalog::build(&config, &inventory, Date::from_unix(0), &mut out);
            let stage = Stage::new(asked());
            stage.show(Arc::new(Generation::new(1, Some(Arc::new(catalog)), out, &Scope::default(), None)));
            page(&stage).sealed().unwrap().html().to_owned()
        };
        let (_, registry) = STARTER.iter().find(|(path, _)| *path == "data/contacts.toml").unwrap();
        let ours = "Those below come with the program";
        assert!(!project(registry).contains(ours));
        assert!(project("nothing of a registry").contains(ours));
        assert!(project("").contains(ours));
    }

    #[test]
    fn the_style_of_these_pages_hides_no_block() {
        let mut out = Diagnostics::new();
        StyleGuard::new(&[SourceFile::new("desk.css", STYLE)], &mut out);
        assert!(out.is_empty(), "{out:?}");
    }
}
