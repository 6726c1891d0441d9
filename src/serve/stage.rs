//! What is shown now: the newest generation, and for a page that cannot be made of it the last one that
//! could.
//!
//! Requests and event streams ask here; the workshop puts a new [`Generation`] up. No lock is held while
//! a page is made or sent.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::concern::{Viewed, concerns};
use super::generation::{Campaigned, Found, Generation};
use super::live::{Event, Fault};
use super::shown::Shown;
use super::{Asked, desk, translate};
use crate::diag::Diagnostics;
use crate::edition::Press;
use crate::seal::Companion;
use crate::site::{Output, SiteFile};
use crate::text::fluent::Marks;

/// Pages of the newest generation that are kept ready, and good pages of older ones. A page has some
/// 30 KB, so that this is no more than 15 MB; beyond it pages are made again.
const KEPT_PAGES: usize = 256;

/// What is shown.
pub(crate) struct Stage {
    asked: Asked,
    state: Mutex<State>,
}

struct State {
    newest: Arc<Generation>,
    /// The last one that nothing forbade to publish.
    sound: Option<Arc<Generation>>,
    /// Pages of the newest generation, by path.
    ready: BTreeMap<String, Arc<Shown>>,
    /// The last good version of each page that somebody looked at.
    good: BTreeMap<String, Arc<Shown>>,
}

/// A page to send.
pub(crate) struct View {
    /// The page; it may be of an older generation than the faults.
    pub(crate) shown: Arc<Shown>,
    /// Whether it is.
    pub(crate) older: bool,
    /// What is wrong with the newest version of the page, told as the preview tells it.
    pub(crate) faults: Diagnostics,
    /// The newest generation.
    pub(crate) newest: Arc<Generation>,
}

/// What is to be sent for a path.
pub(crate) enum Look {
    /// A page.
    Page(View),
    /// The page for what is not there.
    NotFound(View),
    /// A page of which no version can be made.
    Broken(Diagnostics),
    /// A file.
    File(SiteFile),
    /// It is a folder: the address wants a slash.
    Folder,
    /// Nothing, not even a page that says so.
    Nothing,
}

impl Stage {
    /// Nothing is shown yet.
    pub(crate) fn new(asked: Asked) -> Self {
        let state = State {
            newest: Arc::new(Generation::empty()),
            sound: None,
            ready: BTreeMap::new(),
            good: BTreeMap::new(),
        };
        Self { asked, state: Mutex::new(state) }
    }

    /// What the preview was asked for.
    pub(crate) fn asked(&self) -> &Asked {
        &self.asked
    }

    /// The newest generation.
    pub(crate) fn newest(&self) -> Arc<Generation> {
        Arc::clone(&self.state().newest)
    }

    /// Shows a new generation from now on.
    pub(crate) fn show(&self, generation: Arc<Generation>) {
        let is_sound = generation.is_sound();
        let mut state = self.state();
        if is_sound {
            state.sound = Some(Arc::clone(&generation));
        }
        state.newest = generation;
        state.ready.clear();
    }

    /// What pages of the program itself can take their contact block from, the newest first.
    pub(crate) fn presses(&self) -> Vec<Arc<Press>> {
        let (newest, sound) = {
            let state = self.state();
            (Arc::clone(&state.newest), state.sound.clone())
        };
        let first = |generation: &Generation| {
            generation.campaigns().iter().find_map(|campaign| generation.press(campaign))
        };
        first(&newest).into_iter().chain(sound.as_deref().and_then(first)).collect()
    }

    /// What is to be sent for a path.
    pub(crate) fn look(&self, names: &[String], ends_in_slash: bool) -> Look {
        let newest = self.newest();
        let path = path_of(names, ends_in_slash);
        match newest.find(names, ends_in_slash) {
            Found::Page(campaign, output) => self.page(&newest, campaign, output, path),
            Found::File(file) => Look::File(file),
            Found::Folder => Look::Folder,
            found => self.look_back(&newest, names, ends_in_slash, &found),
        }
    }

    fn page(&self, newest: &Arc<Generation>, campaign: &Campaigned, output: &Output, path: String) -> Look {
        let ready = self.state().ready.get(&path).filter(|shown| shown.number == newest.number).cloned();
        let shown = ready.unwrap_or_else(|| {
            let shown = Arc::new(Shown::of(newest, campaign, output, None));
            self.keep(&path, &shown);
            shown
        });
        let faults = self.faults_of(newest, campaign, output, &shown);
        let older = if shown.is_sound { None } else { self.older(&path) };
        match older {
            Some(good) => Look::Page(View { shown: good, older: true, faults, newest: Arc::clone(newest) }),
            None if shown.sealed.is_some() => {
                Look::Page(View { shown, older: false, faults, newest: Arc::clone(newest) })
            }
            None => Look::Broken(faults),
        }
    }

    /// The last good version of a page.
    fn older(&self, path: &str) -> Option<Arc<Shown>> {
        let (good, sound) = {
            let state = self.state();
            let sound = state.sound.clone().filter(|sound| sound.number < state.newest.number);
            (state.good.get(path).cloned(), sound)
        };
        let sound = sound.filter(|sound| good.as_ref().is_none_or(|good| good.number < sound.number));
        let Some(sound) = sound else { return good };
        let (names, ends_in_slash) = names_of(path);
        match sound.find(&names, ends_in_slash) {
            Found::Page(campaign, output) => {
                let shown = Arc::new(Shown::of(&sound, campaign, output, None));
                let is_shown = shown.is_sound || (good.is_none() && shown.sealed.is_some());
                if is_shown { Some(shown) } else { good }
            }
            _ => good,
        }
    }

    /// Looks for what the newest generation does not have: in older ones, if the newest has errors.
    fn look_back(
        &self,
        newest: &Arc<Generation>,
        names: &[String],
        ends_in_slash: bool,
        found: &Found<'_>,
    ) -> Look {
        let path = path_of(names, ends_in_slash);
        if !newest.is_sound() {
            let faults = || self.asked.told(self.known(newest));
            if let Some(shown) = self.older(&path) {
                let newest = Arc::clone(newest);
                return Look::Page(View { shown, older: true, faults: faults(), newest });
            }
            if newest.catalog.is_none() || newest.campaigns().is_empty() {
                return Look::Broken(faults());
            }
        }
        if let Some(file) = self.older_file(names) {
            return Look::File(file);
        }
        match found {
            Found::Missing(campaign) => self.not_found(newest, campaign, names),
            _ => Look::Nothing,
        }
    }

    /// A file that pages of older generations ask for.
    fn older_file(&self, names: &[String]) -> Option<SiteFile> {
        let (id, inside) = names.split_first()?;
        let inside = inside.join("/");
        let (good, sound) = {
            let state = self.state();
            (state.good.values().cloned().collect::<Vec<_>>(), state.sound.clone())
        };
        let own = good.iter().filter(|shown| shown.campaign == *id);
        let in_good = own.filter_map(|shown| shown.assets.as_ref()?.file(&inside).cloned()).next();
        in_good.or_else(|| {
            let sound = sound?;
            let campaign = sound.campaigns().iter().find(|one| one.planned.plan.campaign.id == *id)?;
            sound.press(campaign)?.file(&inside)
        })
    }

    /// The page for what is not there, in the language of the address.
    fn not_found(&self, newest: &Arc<Generation>, campaign: &Campaigned, names: &[String]) -> Look {
        let plan = &campaign.planned.plan;
        let localized = names.get(1).and_then(|locale| plan.output(&format!("{locale}/404.html")));
        let Some(output) = localized.or_else(|| plan.output("404.html")) else { return Look::Nothing };
        let shown = Arc::new(Shown::of(newest, campaign, output, Some(&campaign.mount())));
        let faults = self.faults_of(newest, campaign, output, &shown);
        match shown.sealed {
            Some(_) => Look::NotFound(View { shown, older: false, faults, newest: Arc::clone(newest) }),
            None => Look::Broken(faults),
        }
    }

    /// What is wrong with a page, told.
    fn faults_of(
        &self,
        newest: &Generation,
        campaign: &Campaigned,
        output: &Output,
        shown: &Shown,
    ) -> Diagnostics {
        let mut faults = Diagnostics::new();
        if let Some(catalog) = &newest.catalog {
            let viewed = Viewed { catalog, campaign: &campaign.planned.plan.campaign, output };
            let surveyed = newest.surveyed().into_iter().flat_map(Diagnostics::iter);
            let known = newest.base_faults().iter().chain(surveyed);
            faults.extend(known.filter(|fault| concerns(fault, viewed)).cloned());
        }
        faults.extend(shown.faults.iter().cloned());
        self.asked.told(faults)
    }

    /// Everything that is known to be wrong.
    pub(crate) fn known(&self, newest: &Generation) -> Diagnostics {
        let mut faults = newest.base_faults().clone();
        faults.extend(newest.surveyed().into_iter().flat_map(Diagnostics::iter).cloned());
        faults
    }

    fn keep(&self, path: &str, shown: &Arc<Shown>) {
        let mut state = self.state();
        if state.newest.number != shown.number {
            return;
        }
        if state.ready.len() >= KEPT_PAGES {
            state.ready.clear();
        }
        state.ready.insert(path.to_owned(), Arc::clone(shown));
        if !shown.is_sound {
            return;
        }
        if state.good.len() >= KEPT_PAGES
            && let Some(oldest) =
                state.good.iter().min_by_key(|(_, shown)| shown.number).map(|(path, _)| path.clone())
        {
            state.good.remove(&oldest);
        }
        state.good.insert(path.to_owned(), Arc::clone(shown));
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Every change of the state is one step, so a thread that died has left nothing half done.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// How a page is now, for whoever looks at it: its bytes and the event that tells of it.
    pub(crate) fn status(&self, path: &str) -> Status {
        let (names, ends_in_slash) = names_of(path);
        if let [own, rest @ ..] = names.as_slice()
            && own == super::OWN
        {
            return Status::of_desk(if rest.is_empty() { desk::page(self) } else { desk::missing(self) });
        }
        match self.look(&names, ends_in_slash) {
            Look::Page(view) | Look::NotFound(view) => Status::of(&view, &self.asked),
            Look::Broken(faults) => Status::of_desk(desk::broken(self, &faults)),
            Look::Nothing => Status::of_desk(desk::missing(self)),
            // Neither holds the preview's script, so nobody asks.
            Look::File(_) | Look::Folder => Status {
                html: Arc::from(""),
                faults: Vec::new(),
                older: false,
                mark: String::new(),
                number: 0,
            },
        }
    }

    /// The script that goes with a page.
    pub(crate) fn companion(&self, mark: &str) -> Companion {
        let live = super::live::element(mark, self.asked.language);
        Companion::new(match self.asked.marks {
            Marks::Off => live,
            Marks::On => {
                format!("{live}<script src=\"{}\" defer></script>\n", translate::SCRIPT_PATH)
            }
        })
    }
}

/// How a page is.
#[derive(Clone)]
pub(crate) struct Status {
    /// Its bytes, without what the preview adds.
    pub(crate) html: Arc<str>,
    pub(crate) mark: String,
    pub(crate) faults: Vec<Fault>,
    pub(crate) older: bool,
    pub(crate) number: u64,
}

impl Status {
    fn of(view: &View, asked: &Asked) -> Self {
        let html =
            view.shown.sealed.as_ref().map_or_else(|| Arc::from(""), |sealed| Arc::from(sealed.html()));
        let faults = view.faults.iter().map(|fault| Fault::of(fault, asked.language)).collect();
        Self { html, mark: view.shown.mark.clone(), faults, older: view.older, number: view.newest.number }
    }

    /// How a page of the preview itself is, which tells its faults in its text.
    fn of_desk(page: desk::DeskPage) -> Self {
        Self {
            html: page.sealed_html(),
            faults: Vec::new(),
            older: false,
            number: page.number,
            mark: page.mark,
        }
    }

    /// What a stream is told first.
    pub(crate) fn state(&self) -> Event {
        Event::State {
            generation: self.number,
            mark: self.mark.clone(),
            faults: self.faults.clone(),
            older: self.older,
        }
    }
}

/// A path as one text, to know it again.
pub(crate) fn path_of(names: &[String], ends_in_slash: bool) -> String {
    let mut path = format!("/{}", names.join("/"));
    if ends_in_slash && !names.is_empty() {
        path.push('/');
    }
    path
}

/// The names of a path and whether it ends in a slash.
pub(crate) fn names_of(path: &str) -> (Vec<String>, bool) {
    let names = path.split('/').filter(|name| !name.is_empty()).map(str::to_owned).collect();
    (names, path.ends_with('/'))
}
