//! What the preview answers: pages and files of the campaigns, its own pages, and event streams.

use std::sync::Arc;
use std::time::Duration;

use super::concern::Viewed;
use super::generation::Found;
use super::http::{Answer, Content, EventStream, Request, RequestPath, Site, Status, content_type};
use super::live::{Told, script};
use super::stage::{Look, View, names_of, path_of};
use super::workshop::Workshop;
use super::{OWN, desk, translate};
use crate::diag::Diagnostics;
use crate::seal::Sealed;
use crate::site::encode;

/// The longest that a request waits for the newest text. A project so large that reading it takes
/// longer is shown as it was, and the page loads itself anew when it is read.
const PATIENCE: Duration = Duration::from_secs(3);

/// How often a stream finds out whether its browser is still there.
const BEAT: Duration = Duration::from_secs(2);

/// Asks for a page as a build would write it, without the script.
const PLAIN: &str = "plain";

/// The site that the server shows.
pub(crate) struct Preview {
    pub(crate) workshop: Arc<Workshop>,
}

impl Site for Preview {
    fn answer(&self, request: &Request) -> Answer {
        let (names, ends_in_slash) = (request.path().segments(), request.path().ends_in_slash());
        self.workshop.wait_for_first();
        match names {
            [] => Answer::Redirect(format!("/{OWN}/")),
            [own, rest @ ..] if own == OWN => self.own(rest, request),
            _ => {
                self.workshop.catch_up(PATIENCE);
                self.page(names, ends_in_slash, request)
            }
        }
    }
}

impl Preview {
    fn page(&self, names: &[String], ends_in_slash: bool, request: &Request) -> Answer {
        match self.workshop.stage.look(names, ends_in_slash) {
            Look::Page(view) => self.view(&view, Status::Ok, request),
            Look::NotFound(view) => self.view(&view, Status::NotFound, request),
            Look::Broken(faults) => self.broken(&faults),
            Look::File(file) => file_answer(&file.path, file.bytes),
            Look::Folder => Answer::Redirect(encode(&path_of(names, true)).into_owned()),
            Look::Nothing => self.missing(),
        }
    }

    fn view(&self, view: &View, status: Status, request: &Request) -> Answer {
        let Some(sealed) = &view.shown.sealed else { return self.broken(&view.faults) };
        if request.query(PLAIN).is_some() {
            return html(sealed.html(), status);
        }
        html(&self.beside(sealed, &view.shown.mark), status)
    }

    fn beside(&self, sealed: &Sealed, mark: &str) -> String {
        self.workshop.stage.companion(mark).beside(sealed)
    }

    fn broken(&self, faults: &Diagnostics) -> Answer {
        let stage = &self.workshop.stage;
        let is_early = stage.newest().catalog.is_none();
        let status = if is_early { Status::NotYet } else { Status::Failed };
        self.own_page(&desk::broken(stage, faults), status)
    }

    fn missing(&self) -> Answer {
        self.own_page(&desk::missing(&self.workshop.stage), Status::NotFound)
    }

    fn own_page(&self, page: &desk::DeskPage, status: Status) -> Answer {
        match page.sealed() {
            Some(sealed) => html(&self.beside(sealed, &page.mark), status),
            None => sentence(
                "the preview's own page cannot be made; the terminal tells what is wrong\n",
                Status::Failed,
            ),
        }
    }

    /// The preview's own things.
    fn own(&self, names: &[String], request: &Request) -> Answer {
        match names.first().map(String::as_str) {
            None => {
                self.workshop.catch_up(PATIENCE);
                self.own_page(&desk::page(&self.workshop.stage), Status::Ok)
            }
            Some("live.js") => script_answer(script().to_owned()),
            Some("translate.js") => script_answer(translate::script()),
            Some("desk.css") => file_answer("desk.css", desk::STYLE.as_bytes().into()),
            Some("events") => self.events(request),
            Some("translate") => self.sheet(request),
            Some(_) => self.missing(),
        }
    }

    /// The page that a request is about, as its address names it.
    fn page_asked(request: &Request) -> Option<String> {
        let path = RequestPath::parse(request.query("page")?).ok()?;
        Some(path_of(path.segments(), path.ends_in_slash()))
    }

    fn events(&self, request: &Request) -> Answer {
        let Some(page) = Self::page_asked(request) else {
            return text("name the page: /__handbill/events?page=/hotels/es/\n");
        };
        let workshop = Arc::clone(&self.workshop);
        Answer::Stream(Box::new(move |stream| follow(&workshop, page, stream)))
    }

    /// What is listed beside a page in the translators' view.
    fn sheet(&self, request: &Request) -> Answer {
        self.workshop.catch_up(PATIENCE);
        let sheet = Self::page_asked(request).and_then(|page| {
            let (names, ends_in_slash) = names_of(&page);
            let newest = self.workshop.stage.newest();
            let catalog = newest.catalog.as_ref()?;
            let Found::Page(campaign, output) = newest.find(&names, ends_in_slash) else { return None };
            let Look::Page(view) = self.workshop.stage.look(&names, ends_in_slash) else { return None };
            let plan = &campaign.planned.plan;
            let viewed = Viewed { catalog, campaign: &plan.campaign, output };
            translate::sheet(plan, viewed, &view.shown.messages, &view.faults).ok()
        });
        match sheet {
            Some(sheet) => file_answer("sheet.json", sheet.into_bytes().into()),
            None => text("there is no such page\n"),
        }
    }
}

/// Tells a browser what becomes of its page, until either is gone.
fn follow(workshop: &Workshop, page: String, stream: &mut EventStream) {
    // Before its state is asked, so that no change falls in between.
    let watcher = workshop.hub.watch(page.clone());
    let state = workshop.begin(&page).state();
    let mut sent = stream.send(state.name(), &state.json());
    while sent.is_ok() {
        sent = match watcher.next(BEAT) {
            Told::Event(event) => stream.send(event.name(), &event.json()),
            Told::Quiet => stream.beat(),
            Told::Closed => return,
        };
    }
}

fn html(html: &str, status: Status) -> Answer {
    let bytes = Arc::from(html.as_bytes());
    Answer::Content(Content { status, content_type: content_type("page.html"), bytes })
}

fn file_answer(path: &str, bytes: Arc<[u8]>) -> Answer {
    let name = path.rsplit('/').next().unwrap_or(path);
    Answer::Content(Content { status: Status::Ok, content_type: content_type(name), bytes })
}

fn script_answer(script: String) -> Answer {
    file_answer("script.js", script.into_bytes().into())
}

/// A sentence for whoever asks for what is not there. It is no page, so it carries nothing.
fn text(words: &str) -> Answer {
    sentence(words, Status::NotFound)
}

fn sentence(words: &str, status: Status) -> Answer {
    let bytes = Arc::from(words.as_bytes());
    Answer::Content(Content { status, content_type: content_type("note.txt"), bytes })
}
