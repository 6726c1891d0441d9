//! How deep the elements of a page nest, read from its tags alone.
//!
//! The tree builder's time grows with the square of the depth, so a page is looked at here first.
//! The count may be too high for pages with unclosed tags, never too low: tags that do not nest
//! count as if they were never closed, and what browsers read in several ways is refused. Sealed
//! pages nest strictly and have none of that.

/// Why a page is not to be parsed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Its elements nest too deep, or could.
    TooDeep,
    /// It has markup that is no element, comment or doctype, or does not nest in a picture; it starts so.
    Odd(String),
}

/// Elements without an end tag.
const VOID: &[&str] = &[
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track",
    "wbr",
];

/// Elements whose inside is text.
const RAW: &[&str] = &["script", "style", "textarea", "title"];

/// The greatest depth, when it is not more than `limit`.
pub(super) fn depth(html: &str, limit: usize) -> Result<usize, Refusal> {
    let bytes = html.as_bytes();
    let mut open: Vec<&str> = Vec::new();
    let mut deepest = 0;
    let mut n_left_open = 0;
    let mut at = 0;
    while let Some(distance) = memchr::memchr(b'<', &bytes[at..]) {
        at += distance;
        let rest = &html[at + 1..];
        if let Some(comment) = rest.strip_prefix("!--") {
            at = html.len() - comment.len() + comment_len(comment);
            continue;
        }
        if is_odd(rest) {
            return Err(Refusal::Odd(rest.chars().take(8).collect()));
        }
        let closes = rest.starts_with('/');
        let name_start = at + 1 + usize::from(closes);
        let name = tag_name(html, name_start);
        if name.is_empty() {
            at += 1;
            continue;
        }
        let (end, closes_itself) = tag_end(bytes, name_start + name.len());
        at = end;
        let in_foreign = open.iter().any(|name| is(name, &["svg", "math"]));
        if closes {
            let n_inside = close(&mut open, name);
            if in_foreign && n_inside > 0 {
                // Whether a title or style is text depends on whether the picture is still open.
                return Err(Refusal::Odd(format!("/{name}>")));
            }
            n_left_open += n_inside;
            continue;
        }
        if is(name, VOID) || (closes_itself && in_foreign) {
            continue;
        }
        if is(name, RAW) && !in_foreign {
            at = after_raw(bytes, at, name);
            continue;
        }
        open.push(name);
        deepest = deepest.max(open.len() + n_left_open);
        if deepest > limit {
            return Err(Refusal::TooDeep);
        }
    }
    Ok(deepest)
}

/// Whether what follows a `<` is read in one way in HTML and in another inside a picture, or ends all
/// markup of the page.
fn is_odd(rest: &str) -> bool {
    let starts = |word: &str| rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word));
    match rest.as_bytes() {
        [b'!', ..] => !starts("!doctype"),
        [b'?', ..] => true,
        [b'/', next, ..] => !next.is_ascii_alphabetic(),
        _ => is(tag_name(rest, 0), &["plaintext"]),
    }
}

fn is(name: &str, names: &[&str]) -> bool {
    names.iter().any(|other| name.eq_ignore_ascii_case(other))
}

fn tag_name(html: &str, start: usize) -> &str {
    let rest = html.get(start..).unwrap_or("");
    if !rest.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return "";
    }
    let end = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '/' | '>'));
    &rest[..end.unwrap_or(rest.len())]
}

/// Closes the innermost element of that name. Returns how many were left open inside it: a browser
/// may open them again.
fn close(open: &mut Vec<&str>, name: &str) -> usize {
    let Some(index) = open.iter().rposition(|other| other.eq_ignore_ascii_case(name)) else {
        // `</p>` alone makes an element, and so may others in odd places.
        return 1;
    };
    let n_inside = open.len() - index - 1;
    open.truncate(index);
    n_inside
}

/// Where the tokenizer stands inside a tag.
#[derive(Clone, Copy, PartialEq, Eq)]
enum In {
    Space,
    Slash,
    Name,
    AfterName,
    BeforeValue,
    Value,
    Quotes(u8),
}

/// The offset after a tag's `>`, and whether the tag closes itself.
fn tag_end(bytes: &[u8], from: usize) -> (usize, bool) {
    let mut state = In::Space;
    for (offset, byte) in bytes[from..].iter().enumerate() {
        if *byte == b'>' && !matches!(state, In::Quotes(_)) {
            return (from + offset + 1, state == In::Slash);
        }
        state = step(state, *byte);
    }
    (bytes.len(), false)
}

/// The states of a tag in the HTML standard, as far as they matter for where it ends.
fn step(state: In, byte: u8) -> In {
    match (state, byte) {
        (In::Quotes(open), byte) => {
            if byte == open {
                In::Space
            } else {
                state
            }
        }
        (In::Value | In::Space | In::Slash, b' ' | b'\t' | b'\n' | b'\r' | 0x0C) => In::Space,
        (In::Value, _) => In::Value,
        (In::Name | In::AfterName, b' ' | b'\t' | b'\n' | b'\r' | 0x0C) => In::AfterName,
        (In::Name | In::AfterName, b'=') => In::BeforeValue,
        (In::BeforeValue, b' ' | b'\t' | b'\n' | b'\r' | 0x0C) => In::BeforeValue,
        (In::BeforeValue, b'"' | b'\'') => In::Quotes(byte),
        (In::BeforeValue, _) => In::Value,
        (_, b'/') => In::Slash,
        _ => In::Name,
    }
}

/// How long a comment is, after its `<!--`, with its end.
fn comment_len(comment: &str) -> usize {
    for empty in [">", "->"] {
        if comment.starts_with(empty) {
            return empty.len();
        }
    }
    let ends = ["-->", "--!>"].map(|end| comment.find(end).map(|at| at + end.len()));
    ends.into_iter().flatten().min().unwrap_or(comment.len())
}

/// The offset of the end tag of a raw text element.
fn after_raw(bytes: &[u8], from: usize, name: &str) -> usize {
    let ends = |at: &usize| {
        let tag = bytes.get(at + 1..at + 2 + name.len());
        tag.is_some_and(|tag| tag[0] == b'/' && tag[1..].eq_ignore_ascii_case(name.as_bytes()))
    };
    let mut places = memchr::memchr_iter(b'<', &bytes[from..]).map(|distance| from + distance);
    places.find(ends).map_or(bytes.len(), |at| {
        let (end, _) = tag_end(bytes, at + 2 + name.len());
        end
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::audit::reading::Scripting;
    use crate::audit::tree::{Step, Tree};

    /// Pieces that open, close, hide and confuse.
    const PIECES: &[&str] = &[
        "<div>",
        "</div>",
        "<p>",
        "</p>",
        "<b id=1>",
        "</b>",
        "<a href=x>",
        "</a>",
        "<table>",
        "</table>",
        "<td>",
        "<svg>",
        "</svg>",
        "<desc>",
        "</desc>",
        "<style>",
        "</style>",
        "<title>",
        "</title>",
        "<script>",
        "</script>",
        "<template>",
        "</template>",
        "<select>",
        "</select>",
        "<!--",
        "-->",
        "<!-->",
        "x",
        "<i x=\"",
        "\">",
        "<i =\">",
        "<math>",
        "<mi>",
        "</math>",
        "<li>",
        "</ul>",
        "<ul>",
        "<button>",
        "<form>",
        "</form>",
        "<textarea>",
        "</textarea>",
        "<frameset>",
        "<plaintext>",
        "<plaintext-x>",
        "</plaintext-x>",
        "</br>",
        "<noscript>",
        "</noscript>",
        "<![CDATA[",
        "]]>",
    ];

    fn real_depth(html: &str) -> usize {
        let (mut depth, mut deepest) = (0usize, 0usize);
        Tree::parse(html, Scripting::Off).walk(&mut |step| match step {
            Step::Enter(..) => {
                depth += 1;
                deepest = deepest.max(depth);
            }
            Step::Leave => depth -= 1,
            Step::Text(_) => {}
        });
        deepest
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_tree_is_deeper_than_its_tags_tell(pieces in proptest::collection::vec(0..PIECES.len(), 0..40)) {
            let html: String = pieces.iter().map(|piece| PIECES[*piece]).collect();
            let Ok(told) = depth(&html, 10_000) else { return Ok(()) };
            // A browser adds `html` and `body`, and up to three elements of a table, by itself.
            prop_assert!(real_depth(&html) <= told + 5, "{html}");
        }
    }

    #[test]
    fn depth_is_counted_from_tags() {
        for (html, expected) in [
            ("<div><p>a</p><p>b</p></div>", 2),
            ("<p><br><img><b>x</b>", 2),
            ("<!-- <div><div> --><p>", 1),
            ("<script>if (a<b) '<div><div>'</script><p>", 1),
            ("<a title=\"<div><div>\"><p></p></a>", 2),
            ("<a title = '>' ><i></i></a>", 2),
            ("<a =\"><b>\"></b></a>", 2),
            ("<a x==\"><b>\"></b></a>", 2),
            ("<!--><div></div>-->", 1),
            ("text 1 < 2 <3", 0),
        ] {
            assert_eq!(depth(html, 100), Ok(expected), "{html}");
        }
    }

    #[test]
    fn what_could_nest_deeper_than_the_limit_is_told() {
        assert_eq!(depth(&"<div>".repeat(20), 10), Err(Refusal::TooDeep));
        assert_eq!(depth(&"<p><b id=1></p>".repeat(20), 10), Err(Refusal::TooDeep));
        assert_eq!(depth(&"<i></p>".repeat(20), 10), Err(Refusal::TooDeep));
        assert_eq!(depth(&"<p>a</p>".repeat(20), 10), Ok(1));
        assert_eq!(depth("<p><![CDATA[ ", 10), Err(Refusal::Odd("![CDATA[".to_owned())));
    }
}
