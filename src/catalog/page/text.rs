//! The text of a page's file: held, or put aside until a page is made of it.
//!
//! A preview and the translators' desk hold every text. A build of a large project works through a page
//! with all its translations, and [shelves](Page::shelve) their texts: what a page shows is put
//! [aside](Aside) until it is made. All else, and that too where nobody keeps it, is read from the file again.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::aside::{Aside, Slot};
use super::{Half, Page, PageMeta, Translation, read};
use crate::diag::{Diagnostics, SourceFile};
use crate::source::{LocaleId, PageFiles};
use crate::text::doc::Doc;
use crate::text::guard::Guard;
use crate::text::markdown::{self, Highlighter, Rules};
use crate::text::packed::{pack, unpack};
use crate::text::shown::ShownText;

/// What is written in a page's file.
#[derive(Debug, Default)]
pub struct Written {
    /// The text, ready but for what depends on the campaign.
    pub doc: Arc<Doc>,
    /// What the guard looks through: title, description, and every block of text.
    pub texts: Vec<ShownText>,
    /// Where its Markdown lies in the file.
    pub markdown: Range<usize>,
}

/// Where a text is.
#[derive(Debug, Clone)]
pub(in crate::catalog) enum Text {
    /// Here.
    Held(Arc<Written>),
    /// In its file.
    Shelved(Box<Shelved>),
}

/// A text that is in its file until somebody wants to hold it.
#[derive(Debug, Clone)]
pub(in crate::catalog) struct Shelved {
    locale: LocaleId,
    again: Arc<Again>,
    /// Where the text as a page shows it was put.
    aside: Option<Slot>,
    held: OnceLock<Arc<Written>>,
}

/// What texts are read with, once more.
#[derive(Debug)]
pub(in crate::catalog) struct Again {
    pub(in crate::catalog) guard: Arc<Guard>,
    pub(in crate::catalog) highlighter: Arc<Highlighter>,
    pub(in crate::catalog) source_locale: LocaleId,
    /// Who keeps what is put aside; without anybody, files are read and parsed once more.
    pub(in crate::catalog) aside: Option<Arc<dyn Aside>>,
}

impl Translation {
    /// What is written in its file. A shelved text is read once more, and held from here on.
    pub fn text(&self) -> &Written {
        match &self.text {
            Text::Held(written) => written,
            Text::Shelved(shelved) => shelved.held.get_or_init(|| {
                let Shelved { again, locale, .. } = &**shelved;
                again.written(&self.source, locale)
            }),
        }
    }

    /// The text as a page shows it. A shelved one is fetched from where it was put, and not held: ask once
    /// for a page.
    pub fn doc(&self) -> Arc<Doc> {
        match &self.text {
            Text::Held(written) => Arc::clone(&written.doc),
            Text::Shelved(shelved) => match shelved.held.get() {
                Some(written) => Arc::clone(&written.doc),
                None => shelved.doc(&self.source),
            },
        }
    }

    /// Its Markdown. Held from here on, as the file is.
    pub fn body(&self) -> &str {
        self.source.text().get(self.text().markdown.clone()).unwrap_or("")
    }
}

impl Page {
    /// Lets go of the texts: `files` are those that can be asked for them again. What stays, titles and
    /// settings, is placed in them, so that it does not hold the texts either.
    pub(in crate::catalog) fn shelve(&mut self, files: &PageFiles, again: &Arc<Again>) {
        if let Some(file) = files.get(&again.source_locale) {
            self.meta.replace_file(file);
        }
        let unsound = self.unsound.iter_mut().filter_map(|(locale, text)| Some((locale, text.as_mut()?)));
        for (locale, translation) in self.translations.iter_mut().chain(unsound) {
            if let Some(file) = files.get(locale).filter(|file| file.is_lent()) {
                Arc::make_mut(translation).shelve(file, locale, again);
            }
        }
    }
}

impl Translation {
    fn shelve(&mut self, file: &Arc<SourceFile>, locale: &LocaleId, again: &Arc<Again>) {
        let aside = match (&self.text, &again.aside) {
            (Text::Held(written), Some(aside)) => aside.put(&pack(&written.doc)),
            _ => None,
        };
        let (locale, again) = (locale.clone(), Arc::clone(again));
        self.source = Arc::clone(file);
        self.text = Text::Shelved(Box::new(Shelved { locale, again, aside, held: OnceLock::new() }));
        let lines = [&mut self.title, &mut self.description].into_iter().chain(&mut self.objectives);
        lines.chain(&mut self.slug).for_each(|line| line.place.source = Arc::clone(file));
    }
}

impl Shelved {
    /// The text as a page shows it. Where what was put aside cannot be had, its file is read once more.
    fn doc(&self, file: &Arc<SourceFile>) -> Arc<Doc> {
        let kept = self.aside.zip(self.again.aside.as_ref()).and_then(|(slot, aside)| aside.get(slot));
        let unpacked = kept.and_then(|bytes| unpack(&bytes, file));
        unpacked.map_or_else(|| self.again.doc(file, &self.locale), Arc::new)
    }
}

impl PageMeta {
    fn replace_file(&mut self, file: &Arc<SourceFile>) {
        let Self { industries, audiences, contacts, sources, lessons, aliases, quiz, review_by, .. } = self;
        let lists = [industries, audiences, contacts, sources, lessons, aliases].into_iter().flatten();
        lists.chain(quiz).for_each(|named| named.place.source = Arc::clone(file));
        if let Some(day) = review_by {
            day.place.source = Arc::clone(file);
        }
    }
}

impl Again {
    // A file that cannot be read any more, or is not what it was, gives an empty text here: its lender
    // remembers it, and nothing is published. What is wrong in it was told when it was read first.

    fn written(&self, file: &Arc<SourceFile>, locale: &LocaleId) -> Arc<Written> {
        let mut told = Diagnostics::new();
        let half = if *locale == self.source_locale { Half::Source } else { Half::Translated };
        let held = file.held(&mut told);
        let read =
            held.and_then(|file| self.with_rules(&file, locale, |rules| read(&file, half, rules, &mut told)));
        match read.map(|read| read.translation.text) {
            Some(Text::Held(written)) => written,
            _ => Arc::default(),
        }
    }

    fn doc(&self, file: &Arc<SourceFile>, locale: &LocaleId) -> Arc<Doc> {
        let mut told = Diagnostics::new();
        let Some(held) = file.held(&mut told) else { return Arc::default() };
        let Some(front) = markdown::front_matter(&held, &mut told) else { return Arc::default() };
        let parsed =
            self.with_rules(file, locale, |rules| markdown::parse(&held, front.body, rules, &mut told));
        Arc::new(parsed.doc)
    }

    fn with_rules<T>(&self, file: &SourceFile, locale: &LocaleId, work: impl FnOnce(&Rules<'_>) -> T) -> T {
        let folder = format!("content/{locale}");
        let inside = file.path().strip_prefix(&folder).and_then(|rest| rest.strip_prefix('/'));
        let rules = Rules {
            locale,
            page: inside.and_then(|inside| inside.strip_suffix(".md")).unwrap_or_default(),
            folder: &folder,
            hosts: &|host| self.guard.knows_host(host),
            highlighter: &self.highlighter,
        };
        work(&rules)
    }
}
