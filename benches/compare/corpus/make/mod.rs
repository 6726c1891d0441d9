//! Makes a corpus of any size. The same size has the same bytes on every machine.
//!
//! Pages lie in twelve sections of four parents; each has about 620 words, four parts, four links to other
//! pages, a list, a table, a quotation, steps, and every twentieth a block of code. Of a hundred
//! translations three are missing, so that who lists translations has something to leave out.

mod prose;
mod random;
mod words;

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::Path;

use serde_json::json;

use prose::{Links, Prose};
use random::Random;
pub(crate) use words::LANGUAGES;

/// Sections by parent.
const SECTIONS: &[(&str, &[&str])] = &[
    ("campaigns", &["hospitality", "transport", "construction", "agriculture"]),
    ("training", &["labor-inspection", "health-workers", "first-responders", "teachers"]),
    ("resources", &["indicators", "reporting"]),
    ("community", &["schools", "local-groups"]),
];

/// Contacts of the peers: id, address, what is printed. Numbers are of the range kept for fiction.
const CONTACTS: &[(&str, &str, &str)] = &[
    ("emergency", "tel:+15550100", "+1 555 0100"),
    ("hotline", "tel:+15550101", "+1 555 0101"),
    ("text", "sms:+15550102", "+1 555 0102"),
    ("chat", "https://chat.example.org/", "chat.example.org"),
];

/// Messages that are a few words, and those that are a sentence.
const SHORT: &[&str] = &[
    "site-title",
    "site-tagline",
    "skip-to-content",
    "nav-label",
    "nav-home",
    "lang-label",
    "breadcrumb-label",
    "contact-heading",
    "footer-license",
    "footer-privacy",
    "page-updated",
    "page-audience",
    "page-level",
    "section-pages",
];
const LONG: &[&str] = &["contact-intro", "footer-about"];

const CODE: &str = "```python
def hours(record, limit=40):
    total = sum(day.hours for day in record if day.worked)
    return {\"id\": record.id, \"ok\": total <= limit}  # a week

def wage(record, rate=12):
    paid = [day.paid for day in record if day.paid is not None]
    return {\"id\": record.id, \"ok\": sum(paid) >= rate * len(paid)}  # an hour

class Week:
    def __init__(self, days):
        self.days = sorted(days, key=lambda day: day.date)
        self.free = [day for day in self.days if not day.worked]

    def rests(self):
        return bool(self.free)
```
";

/// How large a corpus is, and what is in it.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Size {
    /// Pages in each language, before some are left out.
    pub(crate) pages: usize,
    /// Languages.
    pub(crate) locales: usize,
    /// Whether every twentieth page has a block of code.
    pub(crate) code: bool,
}

/// Writes a corpus.
pub(crate) fn make(corpus: &Path, size: Size) -> io::Result<()> {
    if size.pages == 0 || !(1..=LANGUAGES.len()).contains(&size.locales) {
        let said = format!("a corpus has a page or more, in one to {} languages", LANGUAGES.len());
        return Err(io::Error::other(said));
    }
    let sections: Vec<String> = SECTIONS
        .iter()
        .flat_map(|(parent, own)| own.iter().map(move |name| format!("{parent}/{name}")))
        .collect();
    for language in &LANGUAGES[..size.locales] {
        let prose = Prose::of(language);
        let content = corpus.join("content").join(language.code);
        folders(&content, &sections, &prose)?;
        write(&corpus.join("locales").join(language.code).join("site.ftl"), &messages(&prose, &sections))?;
        for page in (0..size.pages).filter(|page| exists(*page, language.code)) {
            write(
                &content.join(format!("{}.md", id(page, &sections))),
                &text(page, &prose, size, &sections),
            )?;
        }
    }
    write(&corpus.join("site.json"), &site(size, &sections))
}

fn id(page: usize, sections: &[String]) -> String {
    format!("{}/page-{page:05}", sections[page % sections.len()])
}

/// Whether a page is there in a language: all are in the source.
fn exists(page: usize, code: &str) -> bool {
    code == LANGUAGES[0].code || Random::of(&format!("missing {code} {page}")).between(1, 100) > 3
}

/// A page with its front matter.
fn text(page: usize, prose: &Prose, size: Size, sections: &[String]) -> String {
    let code = prose.language.code;
    let mut random = Random::of(&format!("page {code} {page}"));
    let target = |part: usize| {
        let mut target = (page * 7 + part * 13 + 1) % size.pages;
        while !exists(target, code) {
            target = (target + 1) % size.pages;
        }
        format!("/{}.md", id(target, sections))
    };
    let outside = format!("https://example.org/library/{}", sections[page % sections.len()]);
    let links = Links { pages: (0..4).map(target).collect(), outside };
    let mut text = format!(
        "+++\ntitle = \"{} {page}\"\ndescription = \"{}\"\nweight = {page}\ndate = 2025-{:02}-{:02}\n\
         [extra]\naudience = \"{}\"\nlevel = {}\n+++\n\n{}",
        prose.heading(&mut random, 4),
        prose.words(&mut random, 14),
        page % 12 + 1,
        page % 28 + 1,
        prose.words(&mut random, 2),
        page % 3 + 1,
        prose.page(&mut random, &links)
    );
    if size.code && page % 20 == 7 {
        text.push('\n');
        text.push_str(CODE);
    }
    text
}

/// The home page, and a page for each section and each parent.
fn folders(content: &Path, sections: &[String], prose: &Prose) -> io::Result<()> {
    let parents = SECTIONS.iter().map(|(parent, _)| *parent);
    let all: BTreeSet<&str> = parents.chain(sections.iter().map(String::as_str)).chain([""]).collect();
    for folder in all {
        let title = section_title(folder, prose);
        write(&content.join(folder).join("_index.md"), &format!("+++\ntitle = \"{title}\"\n+++\n"))?;
    }
    Ok(())
}

/// The title of a section, of a parent, or of the site.
fn section_title(folder: &str, prose: &Prose) -> String {
    prose.heading(&mut Random::of(&format!("title {} {folder}", prose.language.code)), 2)
}

/// The messages of the interface.
fn messages(prose: &Prose, sections: &[String]) -> String {
    let mut random = Random::of(&format!("messages {}", prose.language.code));
    let mut lines = Vec::new();
    for key in SHORT {
        let n_words = random.between(1, 4);
        lines.push(format!("{key} = {}", prose.heading(&mut random, n_words)));
    }
    lines.extend(LONG.iter().map(|key| format!("{key} = {}", prose.heading(&mut random, 14))));
    for (parent, _) in SECTIONS {
        lines.push(format!("par-{parent} = {}", section_title(parent, prose)));
    }
    for section in sections {
        lines.push(format!("sec-{} = {}", section.replace('/', "-"), section_title(section, prose)));
    }
    for (contact, ..) in CONTACTS {
        for (key, n_words) in [("name", 3), ("hours", 2), ("action", 2)] {
            lines.push(format!("contact-{contact}-{key} = {}", prose.heading(&mut random, n_words)));
        }
    }
    lines.join("\n") + "\n"
}

/// `site.json`.
fn site(size: Size, sections: &[String]) -> String {
    let locales = LANGUAGES[..size.locales].iter();
    let locales =
        locales.map(|language| json!({"code": language.code, "name": language.name, "dir": language.dir}));
    let contacts = CONTACTS.iter().map(|(id, href, text)| json!({"id": id, "href": href, "text": text}));
    let site = json!({
        "base_url": "https://example.org",
        "sections": sections,
        "parents": SECTIONS.iter().map(|(parent, _)| parent).collect::<Vec<_>>(),
        "locales": locales.collect::<Vec<_>>(),
        "contacts": contacts.collect::<Vec<_>>(),
    });
    format!("{site:#}\n")
}

fn write(path: &Path, text: &str) -> io::Result<()> {
    let named = |error| io::Error::other(format!("{}: {error}", path.display()));
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(named)?;
    }
    fs::write(path, text).map_err(named)
}
