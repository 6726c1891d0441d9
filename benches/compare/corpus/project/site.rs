//! What a corpus says of itself in `site.json`.

use std::error::Error;
use std::fs;
use std::path::Path;

use serde_json::Value;

/// A locale of the corpus.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Locale {
    /// Its folder in the corpus.
    pub(crate) folder: String,
    /// Its canonical name, as a project must write it.
    pub(crate) id: String,
    /// Its name in itself.
    pub(crate) name: String,
}

/// A corpus.
#[derive(Debug)]
pub(crate) struct Site {
    /// Its locales; the first is the source.
    pub(crate) locales: Vec<Locale>,
    /// Folders of pages, each in a parent folder.
    pub(crate) sections: Vec<String>,
    /// Folders of sections.
    pub(crate) parents: Vec<String>,
}

impl Site {
    /// Reads `site.json`.
    pub(crate) fn read(corpus: &Path) -> Result<Self, Box<dyn Error>> {
        let json: Value = serde_json::from_str(&fs::read_to_string(corpus.join("site.json"))?)?;
        let list = |key: &str| json[key].as_array().ok_or_else(|| format!("`{key}` is no list in site.json"));
        let text =
            |value: &Value| Ok::<_, String>(value.as_str().ok_or("not a text in site.json")?.to_owned());
        let locales = list("locales")?.iter().map(|locale| {
            let folder = text(&locale["code"])?;
            Ok(Locale { id: canonical(&folder).to_owned(), name: text(&locale["name"])?, folder })
        });
        let locales = locales.collect::<Result<Vec<_>, String>>()?;
        if locales.is_empty() {
            return Err("site.json has no locales".into());
        }
        Ok(Self {
            locales,
            sections: list("sections")?.iter().map(text).collect::<Result<_, _>>()?,
            parents: list("parents")?.iter().map(text).collect::<Result<_, _>>()?,
        })
    }

    /// The locale that all others are translated from.
    pub(crate) fn source(&self) -> &Locale {
        &self.locales[0]
    }

    /// Writes `handbill.toml`.
    pub(crate) fn project(&self) -> String {
        let mut text = format!(
            "source = \"{}\"\nexit = \"https://www.weather.gov/\"\ntheme = \"bench\"\nallow_hosts = [\"example.org\"]\n",
            self.source().id
        );
        for locale in &self.locales {
            text += &format!("\n[[locale]]\nid = \"{}\"\nname = \"{}\"\n", locale.id, locale.name);
        }
        text
    }
}

/// The corpus names two locales by older or shorter names than a project may.
fn canonical(folder: &str) -> &str {
    match folder {
        "zh" => "zh-Hans",
        "tl" => "fil",
        other => other,
    }
}
