//! The page around a text. What all pages of a locale share is put together once.
//!
//! Results of writing to a `String` are dropped: it cannot fail.

use std::fmt::Write as _;
use std::io;

use super::html;
use super::project::{Locale, Project};

/// Channels of a contact, so many that a page comes to about as many bytes as Handbill's.
const N_CHANNELS: usize = 4;

/// What all pages of a locale share.
#[derive(Debug)]
pub(crate) struct Frame<'p> {
    pub(crate) locale: &'p Locale,
    /// Its place among the locales.
    pub(crate) place: usize,
    header: String,
    contacts: String,
    footer: String,
}

/// What stands in front matter. Words of a corpus mean nothing in HTML, so nobody escapes them.
struct Front<'t> {
    title: &'t str,
    description: &'t str,
    body: &'t str,
}

/// Words of a locale, over and over.
struct Words(std::iter::Cycle<std::vec::IntoIter<String>>);

impl Words {
    fn take(&mut self, n_words: usize) -> String {
        self.0.by_ref().take(n_words).collect::<Vec<_>>().join(" ")
    }
}

impl<'p> Frame<'p> {
    /// Makes the frame of a locale.
    pub(crate) fn of(project: &'p Project, locale: &'p Locale) -> io::Result<Self> {
        let place = project.locales.iter().position(|one| one.id == locale.id).unwrap_or(0);
        let mut words = Words(project.words(locale)?.into_iter().cycle());
        let mut header = format!("<nav class=\"bar\" aria-label=\"{}\">\n", words.take(3));
        header += &format!(
            "<a data-exit href=\"https://www.weather.gov/\" rel=\"noreferrer\">{}</a>\n",
            words.take(3)
        );
        header += &format!("<a class=\"skip\" href=\"#main\">{}</a>\n</nav>\n", words.take(3));
        header +=
            &format!("<header><a href=\"/{}/\">{}</a><p>{}</p>\n", locale.id, words.take(3), words.take(2));
        header += &format!("<nav class=\"sections\" aria-label=\"{}\"><ul>\n", words.take(1));
        for section in project.sections() {
            header += &format!("<li><a href=\"/{}/{section}/\">{}</a></li>\n", locale.id, words.take(3));
        }
        header += "</ul></nav>\n</header>\n";
        let contacts = contacts(&mut words);
        let footer = format!(
            "<footer><p>{}</p><p>{}</p></footer>\n</body>\n</html>\n",
            words.take(14),
            words.take(30)
        );
        Ok(Self { locale, place, header, contacts, footer })
    }

    /// A page with its text.
    pub(crate) fn page(&self, project: &Project, id: &str, text: &str) -> String {
        let Front { title, description, body } = front(text);
        let mut page = String::with_capacity(text.len() * 2 + self.header.len() + self.contacts.len() + 4096);
        let folder = if id == "index" { String::new() } else { format!("{id}/") };
        self.head(&mut page, title, description);
        let _ = writeln!(
            page,
            "<link rel=\"canonical\" href=\"https://example.org/{}/{folder}\">",
            self.locale.id
        );
        if project.has(self.place, id) {
            let having = project.locales.iter().enumerate().filter(|(place, _)| project.has(*place, id));
            for (_, Locale { id, .. }) in having {
                let address = format!("https://example.org/{id}/{folder}");
                let _ = writeln!(page, "<link rel=\"alternate\" hreflang=\"{id}\" href=\"{address}\">");
            }
        }
        page += "</head>\n<body>\n";
        page += &self.header;
        page += "<nav class=\"languages\" aria-label=\"-\"><ul>\n";
        for Locale { id, name } in &project.locales {
            let current = if *id == self.locale.id { " aria-current=\"true\"" } else { "" };
            let _ = writeln!(
                page,
                "<li><a lang=\"{id}\" hreflang=\"{id}\" href=\"/{id}/{folder}\"{current}>{name}</a></li>"
            );
        }
        page += "</ul></nav>\n<main id=\"main\">\n<nav class=\"crumbs\"><ol>\n<li aria-current=\"page\">";
        page += title;
        page += "</li>\n</ol></nav>\n<article class=\"text\">\n<h1>";
        page += title;
        page += "</h1>\n";
        html::push(&mut page, body);
        page += "</article>\n";
        page += &self.contacts;
        page += "</main>\n";
        page += &self.footer;
        page
    }

    /// A page without a text.
    pub(crate) fn empty(&self) -> String {
        let mut page = String::new();
        self.head(&mut page, &self.locale.name, &self.locale.name);
        let Self { header, contacts, footer, .. } = self;
        page + "</head>\n<body>\n" + header + "<main id=\"main\">\n" + contacts + "</main>\n" + footer
    }

    fn head(&self, page: &mut String, title: &str, description: &str) {
        let _ = write!(
            page,
            "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n",
            self.locale.id
        );
        *page += "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>";
        *page += title;
        *page += "</title>\n<meta name=\"description\" content=\"";
        *page += description;
        *page += "\">\n<link rel=\"stylesheet\" href=\"/assets/style.css\">\n";
    }
}

fn front(text: &str) -> Front<'_> {
    let (front, body) =
        text.strip_prefix("+++\n").and_then(|rest| rest.split_once("+++\n")).unwrap_or(("", text));
    let value = |key: &str| {
        let line = front.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = "));
        line.unwrap_or("").trim_matches('"')
    };
    Front { title: value("title"), description: value("description"), body }
}

/// Four contacts with as much text as the registry's have.
fn contacts(words: &mut Words) -> String {
    let mut block =
        format!("<section data-contact-block>\n<h2>{}</h2>\n<p>{}</p>\n", words.take(3), words.take(14));
    for contact in ["us-911", "us-nhth", "us-988", "us-hsi-tip"] {
        let _ = write!(
            block,
            "<div class=\"contact\" data-contact=\"{contact}\">\n<h3 class=\"contact-name\">{}</h3>\n\
             <p class=\"contact-who\"><span class=\"contact-badge\">{}</span> {}</p>\n<ul class=\"channels\">\n",
            words.take(5),
            words.take(2),
            words.take(12)
        );
        for _ in 0..N_CHANNELS {
            let _ = writeln!(
                block,
                "<li class=\"channel channel-phone\"><a href=\"tel:+15550100\">{} <bdi><bdi dir=\"ltr\">1-555-0100\
                 </bdi></bdi></a> <span class=\"channel-note\">{}</span></li>",
                words.take(2),
                words.take(9)
            );
        }
        let _ = write!(block, "</ul>\n<p class=\"contact-hours\">{}</p>\n</div>\n", words.take(5));
    }
    block + &format!("<p class=\"help-now-note\">{}</p>\n</section>\n", words.take(20))
}

/// A list of all pages with their translations.
pub(crate) fn sitemap(project: &Project) -> String {
    let mut sitemap = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset>\n".to_owned();
    for id in &project.ids {
        let folder = if id == "index" { String::new() } else { format!("{id}/") };
        let own: Vec<_> = (0..project.locales.len()).filter(|place| project.has(*place, id)).collect();
        for place in &own {
            let _ = writeln!(
                sitemap,
                "<url><loc>https://example.org/{}/{folder}</loc>",
                project.locales[*place].id
            );
            for other in &own {
                let other = &project.locales[*other].id;
                let address = format!("https://example.org/{other}/{folder}");
                let _ = writeln!(
                    sitemap,
                    "<xhtml:link rel=\"alternate\" hreflang=\"{other}\" href=\"{address}\"/>"
                );
            }
            sitemap += "</url>\n";
        }
    }
    sitemap + "</urlset>\n"
}
