//! The theme: templates, style, script, and the colours a campaign may set.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile, Spanned};
use crate::source::toml::{self, Origin, Table, suggestion};
use crate::source::{ThemeFile, ThemeFiles, limits};

/// A colour in sRGB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour([u8; 3]);

impl Colour {
    /// Reads `#rrggbb`.
    fn parse(written: &str) -> Option<Self> {
        let hex = written.strip_prefix('#').filter(|hex| hex.len() == 6 && hex.is_ascii())?;
        let channel = |at: usize| u8::from_str_radix(hex.get(at..at + 2)?, 16).ok();
        Some(Self([channel(0)?, channel(2)?, channel(4)?]))
    }

    /// The contrast to another colour, 1 to 21, after WCAG 2.2, "contrast ratio".
    fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    /// Relative luminance after WCAG 2.2.
    fn luminance(self) -> f64 {
        let linear = |channel: u8| {
            let share = f64::from(channel) / 255.0;
            if share <= 0.040_45 { share / 12.92 } else { ((share + 0.055) / 1.055).powf(2.4) }
        };
        let [red, green, blue] = self.0.map(linear);
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

impl fmt::Display for Colour {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let [red, green, blue] = self.0;
        write!(f, "#{red:02x}{green:02x}{blue:02x}")
    }
}

/// A colour that a campaign may set.
#[derive(Debug, Clone)]
struct Token {
    default: Colour,
    /// The colour it stands on or under.
    on: Colour,
    /// The least contrast to it.
    contrast: f64,
}

/// A theme, read and checked.
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// Templates by the name they include each other by (`components/steps.html`).
    pub templates: BTreeMap<String, Arc<SourceFile>>,
    /// The style sheets, joined into one file in this order.
    pub styles: Vec<Arc<SourceFile>>,
    /// The scripts, joined into one file in this order.
    pub scripts: Vec<Arc<SourceFile>>,
    /// Style and script that some pages load beside those of all pages, by name.
    pub bundles: BTreeMap<String, Bundle>,
    /// Other assets by path below `assets/`.
    pub assets: BTreeMap<String, Arc<[u8]>>,
    /// The asset shown as the site's icon.
    pub icon: Option<String>,
    tokens: BTreeMap<String, Token>,
}

/// Style and script for one kind of page.
#[derive(Debug, Clone, Default)]
pub struct Bundle {
    /// The style sheets, joined into one file in this order.
    pub styles: Vec<Arc<SourceFile>>,
    /// The scripts, joined into one file in this order.
    pub scripts: Vec<Arc<SourceFile>>,
}

/// The least contrast of text to its background after WCAG 2.2, level AA.
const TEXT_CONTRAST: f64 = 4.5;

/// Templates without which no site can be made.
const NEEDED: &[&str] = &[
    "page.html",
    "home.html",
    "signs.html",
    "help.html",
    "protections.html",
    "oversight.html",
    "glossary.html",
    "chooser.html",
    "404.html",
    "redirect.html",
    "module.html",
    "lesson.html",
    "quiz.html",
    "paper.html",
    "records.html",
    "verify.html",
    "trainer.html",
];

/// Reads `theme.toml` and sorts the theme's files.
pub(super) fn read(files: &ThemeFiles, out: &mut Diagnostics) -> Theme {
    let mut theme = Theme::default();
    for (path, file) in &files.files {
        match (path.split_once('/'), file) {
            (Some(("templates", name)), ThemeFile::Text(source)) if template_fits(source, out) => {
                theme.templates.insert(name.to_owned(), Arc::clone(source));
            }
            (Some(("assets", name)), ThemeFile::Text(source)) => {
                theme.assets.insert(name.to_owned(), source.text().as_bytes().into());
            }
            (Some(("assets", name)), ThemeFile::Bytes(bytes)) => {
                theme.assets.insert(name.to_owned(), Arc::clone(bytes));
            }
            _ => {}
        }
    }
    match files.files.get("theme.toml") {
        Some(ThemeFile::Text(source)) => {
            toml::read(source.text(), &Origin::file(source), "theme", out, |table, out| {
                read_settings(table, files, &mut theme, out);
            });
        }
        _ => out.push(Diagnostic::error(Code::ThemeMissing, "the theme has no theme.toml").in_file("themes")),
    }
    for name in NEEDED {
        if !theme.templates.contains_key(*name) {
            out.push(
                Diagnostic::error(Code::ThemeMissing, format!("the theme has no template `{name}`"))
                    .in_file(format!("themes/default/templates/{name}")),
            );
        }
    }
    theme
}

fn read_settings(table: Table<'_>, files: &ThemeFiles, theme: &mut Theme, out: &mut Diagnostics) {
    table.text("name", out);
    theme.styles = assets(&table, "styles", files, out);
    theme.scripts = assets(&table, "scripts", files, out);
    if let Some(bundles) = table.table("bundles", "table of bundles", out) {
        for (name, entry) in bundles.entries("bundle", out) {
            let styles = assets(&entry, "styles", files, out);
            let scripts = assets(&entry, "scripts", files, out);
            entry.finish(out);
            theme.bundles.insert(name.value, Bundle { styles, scripts });
        }
    }
    let bundles = theme.bundles.values().flat_map(|bundle| bundle.styles.iter().chain(&bundle.scripts));
    for joined in theme.styles.iter().chain(&theme.scripts).chain(bundles) {
        let name = joined.path().rsplit_once("/assets/").map_or(joined.path(), |(_, name)| name);
        theme.assets.remove(name);
    }
    if let Some(icon) = table.text("icon", out) {
        if !theme.assets.contains_key(&icon.value) {
            out.push(missing_asset(&icon));
        }
        theme.icon = Some(icon.value);
    }
    if let Some(tokens) = table.table("tokens", "token table", out) {
        for (name, entry) in tokens.entries("token", out) {
            theme.tokens.extend(token(entry, out).map(|token| (name.value, token)));
        }
    }
    table.finish(out);
}

fn assets(
    table: &Table<'_>,
    key: &'static str,
    files: &ThemeFiles,
    out: &mut Diagnostics,
) -> Vec<Arc<SourceFile>> {
    let mut found = Vec::new();
    for name in table.texts(key, out) {
        match files.files.get(&format!("assets/{}", name.value)) {
            Some(ThemeFile::Text(source)) => found.push(Arc::clone(source)),
            _ => out.push(missing_asset(&name)),
        }
    }
    found
}

fn missing_asset(name: &Spanned<String>) -> Diagnostic {
    Diagnostic::error(Code::ThemeMissing, format!("the theme has no asset `{}`", name.value)).at(&name.place)
}

fn token(table: Table<'_>, out: &mut Diagnostics) -> Option<Token> {
    let default = table.need_text("default", out).and_then(|written| colour(&written, out));
    let on = table.need_text("on", out).and_then(|written| colour(&written, out));
    let contrast = table.decimal("contrast", out).map_or(TEXT_CONTRAST, |written| written.value);
    table.finish(out);
    Some(Token { default: default?, on: on?, contrast })
}

fn colour(written: &Spanned<String>, out: &mut Diagnostics) -> Option<Colour> {
    let colour = Colour::parse(&written.value);
    if colour.is_none() {
        out.push(
            Diagnostic::error(Code::ValueInvalid, format!("`{}` is not a colour", written.value))
                .at(&written.place)
                .help("write it as `#1d5b63`"),
        );
    }
    colour
}

/// A template within the limits that keep Tera's recursive compiler from the end of the stack.
fn template_fits(source: &Arc<SourceFile>, out: &mut Diagnostics) -> bool {
    let mut depth = 0_usize;
    let mut deepest = 0;
    for byte in source.text().bytes() {
        match byte {
            b'(' | b'[' | b'{' => depth += 1,
            b')' | b']' | b'}' => depth = depth.saturating_sub(1),
            _ => {}
        }
        deepest = deepest.max(depth);
    }
    let fits = source.text().len() <= limits::TEMPLATE_BYTES && deepest <= limits::TEMPLATE_DEPTH;
    if let Some(at) = loop_too_deep(source.text()) {
        out.push(
            Diagnostic::error(
                Code::TemplateSyntax,
                format!("more than {} loops are open here", limits::TEMPLATE_LOOPS),
            )
            .at(&Place::new(source, at..at + 2))
            .why("loops in loops multiply: the build could take for ever"),
        );
        return false;
    }
    if !fits {
        out.push(
            Diagnostic::error(Code::TemplateSyntax, "the template is too long or nested too deep")
                .in_file(source.path())
                .why("compiling it could end the program"),
        );
    }
    fits
}

/// Where a template opens one loop too many in others.
fn loop_too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    for (at, _) in text.match_indices("{%") {
        let tag = text[at + 2..].trim_start_matches('-').trim_start();
        if tag.starts_with("for") {
            open += 1;
        } else if tag.starts_with("endfor") {
            open = open.saturating_sub(1);
        }
        if open > limits::TEMPLATE_LOOPS {
            return Some(at);
        }
    }
    None
}

impl Theme {
    /// Reads a campaign's `[tokens]`: only tokens that the theme has, only colours that can be read
    /// on their background.
    pub(super) fn tokens_of(&self, table: &Table<'_>, out: &mut Diagnostics) -> BTreeMap<String, Colour> {
        let mut tokens = BTreeMap::new();
        for (name, written) in table.text_entries(out) {
            let Some(token) = self.tokens.get(&name.value) else {
                let names: Vec<_> = self.tokens.keys().map(String::as_str).collect();
                out.push(
                    Diagnostic::error(Code::KeyUnknown, format!("the theme has no colour `{}`", name.value))
                        .at(&name.place)
                        .help(suggestion(&name.value, &names)),
                );
                continue;
            };
            let Some(colour) = colour(&written, out) else {
                continue;
            };
            let contrast = colour.contrast(token.on);
            if contrast < token.contrast {
                out.push(
                    Diagnostic::error(
                        Code::ColourContrast,
                        format!(
                            "`{colour}` has a contrast of {contrast:.1} to {}, it needs {}",
                            token.on, token.contrast
                        ),
                    )
                    .at(&written.place)
                    .why("people with weak sight, or a phone in the sun, could not read it")
                    .help("choose a darker or lighter colour"),
                );
            }
            tokens.insert(name.value, colour);
        }
        tokens
    }

    /// Every colour with a campaign's choice or the theme's own, as CSS custom properties.
    pub fn token_css(&self, chosen: &BTreeMap<String, Colour>) -> String {
        if self.tokens.is_empty() {
            return String::new();
        }
        let properties: String = self
            .tokens
            .iter()
            .map(|(name, token)| format!("--{name}:{};", chosen.get(name).copied().unwrap_or(token.default)))
            .collect();
        format!(":root{{{properties}}}\n")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn contrast_is_that_of_the_guideline() {
        let colour = |written: &str| Colour::parse(written).unwrap();
        assert!((colour("#000000").contrast(colour("#ffffff")) - 21.0).abs() < 0.01);
        assert!((colour("#767676").contrast(colour("#ffffff")) - 4.54).abs() < 0.01);
    }

    #[test]
    fn only_six_digits_of_hex_are_a_colour() {
        for written in ["red", "#fff", "#12345g", "1d5b63", "#1d5b6", "#é1234"] {
            assert!(Colour::parse(written).is_none(), "{written}");
        }
        assert_eq!(Colour::parse("#1D5b63").unwrap().to_string(), "#1d5b63");
    }
}
