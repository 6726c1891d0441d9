//! Knows which declarations can keep a box or its text from being seen, read or clicked.
//!
//! For every property that can hide there is a list of values that do not; anything else counts as
//! hiding, so that a value of tomorrow is refused until somebody looked at it. Properties without a
//! list cannot hide by themselves. Called by `sheet`.
//!
//! **Not covered:** text in the colour of its background, a font with blank glyphs, and another
//! element laid over the block. **Never here:** selectors.

use super::colour::is_transparent;
use super::value::{Bases, Bounds, Customs, Piece, bounds, expand};

/// Which elements a hiding declaration hides the block by.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reach {
    /// `html`.
    pub(super) root: bool,
    /// The block's other ancestors.
    pub(super) around: bool,
    /// The block and what is in it.
    pub(super) inside: bool,
}

const EVERYWHERE: Reach = Reach { root: true, around: true, inside: true };

/// How a property is judged.
#[derive(Debug, Clone, Copy)]
enum Test {
    /// Harmless with these words and nothing else.
    Words(&'static [&'static str]),
    /// Harmless unless transparent.
    Colour,
    /// Harmless within bounds.
    Measure(Measure),
    /// Hides whatever its value is.
    Always,
}

/// The bounds within which a measure is harmless.
#[derive(Debug, Clone, Copy)]
struct Measure {
    low: f32,
    /// The least around the block, where elements add up.
    low_around: f32,
    high: f32,
    percent: Bounds,
    number: f32,
    shrinks: bool,
}

/// What a percentage of the width comes to, from a small phone to a wide screen.
const OF_WIDTH: Bounds = Bounds { low: 280.0, high: 2000.0 };
const OF_FONT: Bounds = Bounds { low: 16.0, high: 16.0 };
const OF_ONE: Bounds = Bounds { low: 1.0, high: 1.0 };

const fn measure(low: f32, high: f32, percent: Bounds) -> Measure {
    Measure { low, low_around: low, high, percent, number: 1.0, shrinks: false }
}

/// Font sizes: 10 px is the smallest that browsers offer as their own minimum.
const FONT_SIZE: Measure = Measure { shrinks: true, ..measure(10.0, 160.0, OF_FONT) };

/// Says where a declaration hides the block, if it can.
pub(super) fn reach(property: &str, value: &[Piece], customs: &Customs) -> Option<Reach> {
    let test = test(without_prefix(property))?;
    let is_wide = matches!(value, [Piece::Word(word)] if is_css_wide(word));
    if is_wide && !matches!(test, Test::Always) {
        return None;
    }
    match test {
        Test::Always => Some(EVERYWHERE),
        Test::Words(words) => {
            let harmless =
                |piece: &Piece| matches!(piece, Piece::Word(word) if words.contains(&word.as_str()));
            (value.is_empty() || !value.iter().all(harmless)).then_some(EVERYWHERE)
        }
        Test::Colour => expand(value, customs).iter().any(is_transparent).then_some(EVERYWHERE),
        Test::Measure(measure) if property == "font" => font(&expand(value, customs), measure),
        Test::Measure(measure) => measured(&expand(value, customs), measure),
    }
}

fn is_css_wide(word: &str) -> bool {
    matches!(word, "inherit" | "initial" | "unset" | "revert" | "revert-layer")
}

fn without_prefix(property: &str) -> &str {
    ["-webkit-", "-moz-", "-ms-", "-o-"]
        .iter()
        .find_map(|prefix| property.strip_prefix(prefix))
        .unwrap_or(property)
}

fn test(property: &str) -> Option<Test> {
    Some(match property {
        "all" => Test::Always,
        "color" | "text-fill-color" => Test::Colour,
        "font-size" | "font" => Test::Measure(FONT_SIZE),
        "line-height" => Test::Measure(Measure { number: 16.0, ..measure(14.0, 160.0, OF_FONT) }),
        "font-size-adjust" => Test::Measure(measure(0.4, 1.0, OF_ONE)),
        "text-size-adjust" => Test::Measure(measure(0.75, 4.0, OF_ONE)),
        "letter-spacing" => Test::Measure(measure(-1.0, 16.0, OF_FONT)),
        "word-spacing" => Test::Measure(measure(-4.0, 64.0, OF_FONT)),
        "text-indent" => Test::Measure(measure(-64.0, 128.0, OF_WIDTH)),
        "text-stroke-width" => Test::Measure(measure(0.0, 1.0, OF_ONE)),
        "opacity" | "zoom" => Test::Measure(measure(1.0, 4.0, OF_ONE)),
        "z-index" => Test::Measure(measure(0.0, f32::INFINITY, OF_ONE)),
        "top" | "right" | "bottom" | "left" => Test::Measure(measure(0.0, 64.0, OF_WIDTH)),
        "width" | "height" | "inline-size" | "block-size" | "max-width" | "max-height"
        | "max-inline-size" | "max-block-size" => Test::Measure(measure(8.0, f32::INFINITY, OF_WIDTH)),
        property if property == "inset" || property.starts_with("inset-") => {
            Test::Measure(measure(0.0, 64.0, OF_WIDTH))
        }
        property if property == "margin" || property.starts_with("margin-") => {
            Test::Measure(Measure { low_around: -4.0, ..measure(-64.0, 512.0, OF_WIDTH) })
        }
        property if property == "padding" || property.starts_with("padding-") => {
            Test::Measure(measure(0.0, 512.0, OF_WIDTH))
        }
        property => Test::Words(words(property)?),
    })
}

/// The harmless words of properties that take words.
fn words(property: &str) -> Option<&'static [&'static str]> {
    Some(match property {
        "display" => &[
            "block",
            "inline",
            "inline-block",
            "flow",
            "flow-root",
            "flex",
            "inline-flex",
            "grid",
            "inline-grid",
            "list-item",
            "contents",
            "table",
            "inline-table",
            "table-row-group",
            "table-row",
            "table-cell",
        ],
        "visibility" | "content-visibility" | "backface-visibility" => &["visible"],
        "position" => &["static", "relative", "sticky"],
        // A clipped box cuts off what does not fit: the last contact, on a phone.
        "overflow" | "overflow-x" | "overflow-y" | "overflow-block" | "overflow-inline" => {
            &["visible", "auto", "scroll"]
        }
        "contain" => &["none", "layout", "style"],
        "container-type" => &["normal", "inline-size"],
        "clip" => &["auto"],
        "clip-path"
        | "filter"
        | "transform"
        | "translate"
        | "rotate"
        | "scale"
        | "perspective"
        | "offset"
        | "offset-path"
        | "mask"
        | "mask-image"
        | "mask-border"
        | "mask-border-source"
        | "mask-box-image"
        | "mask-box-image-source"
        | "text-security"
        | "line-clamp"
        | "max-lines"
        | "animation"
        | "animation-name"
        | "text-stroke" => &["none"],
        "mix-blend-mode" => &["normal"],
        "pointer-events" | "interactivity" => &["auto"],
        "user-select" => &["auto", "text", "all", "contain"],
        // Both turn the digits of a number around. Direction is a matter of `dir`.
        "unicode-bidi" => &["normal", "embed", "isolate", "plaintext"],
        "direction" => &["ltr"],
        // An image takes the place of the element's content.
        "content" => &["normal", "none"],
        "speak" => &["auto", "always", "normal"],
        _ => return None,
    })
}

fn measured(value: &[Piece], measure: Measure) -> Option<Reach> {
    let bases = Bases { percent: measure.percent, number: measure.number };
    let is_word = |piece: &Piece| matches!(piece, Piece::Word(_));
    if value.iter().any(|piece| *piece == Piece::Word("xx-small".to_owned())) {
        return Some(EVERYWHERE);
    }
    let numbers: Vec<Piece> = value.iter().filter(|piece| !is_word(piece)).cloned().collect();
    let mut around_low = measure.low_around;
    let mut inside_low = measure.low;
    if measure.shrinks && is_relative(value) {
        // Sizes relative to the parent's multiply: around the block there may be many.
        (around_low, inside_low) = (16.0, 12.0);
    }
    if numbers.is_empty() {
        let shrinks = measure.shrinks && value.contains(&Piece::Word("smaller".to_owned()));
        return shrinks.then_some(Reach { root: false, around: true, inside: false });
    }
    let Some(found) = bounds(&numbers, bases) else {
        return Some(EVERYWHERE);
    };
    let hides = |low: f32| !(found.low >= low && found.high <= measure.high);
    let reach = Reach { root: hides(measure.low), around: hides(around_low), inside: hides(inside_low) };
    (reach.root || reach.around || reach.inside).then_some(reach)
}

/// The shorthand: its size and line height by their own measures, its numbers are weights.
fn font(value: &[Piece], size: Measure) -> Option<Reach> {
    let mut sizes = Vec::new();
    for piece in value {
        match piece {
            Piece::Unknown => return Some(EVERYWHERE),
            Piece::Number(number) if *number < 0.875 => return Some(EVERYWHERE),
            Piece::Length(..) | Piece::Percent(_) | Piece::Call(..) => sizes.push(piece.clone()),
            Piece::Word(word) if word == "xx-small" || word == "smaller" => sizes.push(piece.clone()),
            _ => {}
        }
    }
    if sizes.is_empty() {
        return None;
    }
    measured(&sizes, size)
}

fn is_relative(value: &[Piece]) -> bool {
    value.iter().any(|piece| match piece {
        Piece::Percent(_) => true,
        Piece::Length(_, unit) => matches!(unit.as_str(), "em" | "ex" | "ch" | "cap" | "ic" | "lh"),
        Piece::Call(_, inner) => is_relative(inner),
        _ => false,
    })
}

#[cfg(test)]
mod tests {
    use super::super::tree;
    use super::super::value::read;
    use super::*;

    fn check(declaration: &str) -> Option<Reach> {
        let (property, value) = declaration.split_once(':').unwrap();
        let value = read(&tree::read(value).unwrap());
        reach(property, &value, &Customs::new())
    }

    /// What hides.
    const HIDING: &[&str] = &[
        "display: none",
        "display: NONE !important",
        "display: n\\6fne",
        "display: var(--d)",
        "display: table-column",
        "display:",
        "visibility: hidden",
        "visibility: collapse",
        "content-visibility: hidden",
        "opacity: 0",
        "opacity: .3",
        "opacity: calc(1 - 1)",
        "opacity: 30%",
        "opacity: var(--o)",
        "clip: rect(0 0 0 0)",
        "clip-path: inset(100%)",
        "-webkit-clip-path: circle(0)",
        "position: absolute",
        "position: fixed",
        "left: -9999px",
        "inset-inline-start: -100vw",
        "top: 200vh",
        "transform: scale(0)",
        "scale: 0",
        "translate: -100vw",
        "zoom: 0.01",
        "font-size: 0",
        "font-size: 1px",
        "font-size: calc(1px * 0)",
        "font: 0/0 a",
        "font: 1px serif",
        "font-size-adjust: 0",
        "line-height: 0",
        "height: 0",
        "max-height: 0px",
        "width: 1px",
        "max-inline-size: 0",
        "text-indent: -9999px",
        "text-indent: 100%",
        "margin-left: -100vw",
        "margin: 0 0 0 -9999px",
        "padding-top: 100000px",
        "color: transparent",
        "color: #0000",
        "color: #12345600",
        "color: rgb(0 0 0 / 0)",
        "color: oklch(from transparent .82 c h)",
        "color: oklch(from #123456 .82 c h / calc(0.1))",
        "color: rgba(0, 0, 0, 0)",
        "color: rgba(0 0 0 / none)",
        "color: color-mix(in srgb, red, transparent)",
        "-webkit-text-fill-color: transparent",
        "overflow: hidden",
        "overflow-y: clip",
        "contain: strict",
        "filter: opacity(0)",
        "mask: linear-gradient(transparent, transparent)",
        "-webkit-mask-image: url(a.png)",
        "mix-blend-mode: screen",
        "pointer-events: none",
        "user-select: none",
        "all: unset",
        "unicode-bidi: bidi-override",
        "direction: rtl",
        "content: url(a.png)",
        "-webkit-text-security: disc",
        "-webkit-line-clamp: 1",
        "animation: vanish 1s forwards",
        "z-index: -1",
        "letter-spacing: -1em",
        "interactivity: inert",
    ];

    #[test]
    fn declarations_that_hide_are_known() {
        for declaration in HIDING {
            assert!(check(declaration).is_some(), "{declaration}");
        }
    }

    #[test]
    fn declarations_of_an_honest_theme_pass() {
        for declaration in [
            "display: grid",
            "display: inline flex",
            "visibility: visible",
            "opacity: 1",
            "position: sticky",
            "inset-block-start: 0",
            "left: auto",
            "font-size: 1rem",
            "font-size: 100%",
            "font-size: clamp(1rem, 0.9rem + 0.5vw, 1.25rem)",
            "font-size: larger",
            "font: 1rem/1.5 system-ui, sans-serif",
            "font: 700 1.1rem/1.2 serif",
            "font: inherit",
            "line-height: 1.5",
            "line-height: normal",
            "width: 100%",
            "max-width: 60ch",
            "max-width: min(100%, 60rem)",
            "width: calc(100% - 2rem)",
            "height: auto",
            "min-height: 0",
            "margin: 0 auto",
            "margin-block: 1rem",
            "margin-inline: max(1rem, 5vw)",
            "padding: env(safe-area-inset-top) 1rem",
            "color: var(--ink)",
            "color: #123456",
            "color: rgb(1 2 3 / 90%)",
            "color: oklch(40% 0.1 200)",
            "color: oklch(from #123456 .82 calc(c * 1.15) h)",
            "color: light-dark(#000, #fff)",
            "overflow-wrap: anywhere",
            "overflow-x: auto",
            "animation-duration: 0.01ms !important",
            "animation: none",
            "letter-spacing: 0.02em",
            "z-index: 1",
            "text-align: start",
            "display: inherit",
            "-webkit-text-size-adjust: 100%",
            "text-size-adjust: none",
        ] {
            assert_eq!(check(declaration), None, "{declaration}");
        }
    }

    #[test]
    fn sizes_that_multiply_may_shrink_inside_the_block_and_not_around_it() {
        let shrunk = check("font-size: 0.875em").unwrap();
        assert!(shrunk.around && !shrunk.inside);
        let rem = check("font-size: 62.5%").unwrap();
        assert!(rem.around && rem.inside && !rem.root);
        assert_eq!(check("font-size: 0.875rem"), None);
        let pulled = check("margin-inline: -1rem").unwrap();
        assert!(pulled.around && !pulled.inside);
    }
}
