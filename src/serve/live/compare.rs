//! What became of a page: nothing, other style sheets, or another page.

/// How the head of every page writes a link to a style sheet.
const OPENING: &str = "<link rel=\"stylesheet\" href=\"";
const CLOSING: &str = "\">";

/// What differs between two versions of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Difference {
    /// Nothing.
    None,
    /// Only the addresses of style sheets. All addresses of the newer one, in their order.
    Styles(Vec<String>),
    /// Anything else.
    Page,
}

/// Compares two versions of a page, both without what the preview adds to them: the mark that a page
/// carries differs whenever anything does.
pub(crate) fn difference(old: &[u8], new: &[u8]) -> Difference {
    if old == new {
        return Difference::None;
    }
    let (Ok(old), Ok(new)) = (str::from_utf8(old), str::from_utf8(new)) else {
        return Difference::Page;
    };
    let (old, new) = (split(old), split(new));
    // An escaped address would have to be read as the browser reads it. Ours need no escapes, so a
    // reload is good enough for the rest.
    let is_plain = new.sheets.iter().all(|sheet| !sheet.contains('&'));
    if is_plain && old.rest == new.rest {
        return Difference::Styles(new.sheets.into_iter().map(str::to_owned).collect());
    }
    Difference::Page
}

/// A page with the addresses of its style sheets taken out.
struct Split<'a> {
    rest: Vec<&'a str>,
    sheets: Vec<&'a str>,
}

/// Takes the addresses of style sheets out of the head; what looks like one in the body is text.
fn split(html: &str) -> Split<'_> {
    let end_of_head = html.find("</head>").unwrap_or(0);
    let (mut head, body) = html.split_at(end_of_head);
    let mut split = Split { rest: Vec::new(), sheets: Vec::new() };
    while let Some((before, after)) = head.split_once(OPENING) {
        let Some((sheet, after)) = after.split_once(CLOSING) else {
            break;
        };
        split.rest.push(before);
        split.sheets.push(sheet);
        head = after;
    }
    split.rest.extend([head, body]);
    split
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page(head: &str, body: &str) -> String {
        format!("<!doctype html>\n<head>\n{head}</head>\n<body>{body}</body>\n")
    }

    fn link(sheet: &str) -> String {
        format!("<link rel=\"stylesheet\" href=\"{sheet}\">\n")
    }

    #[track_caller]
    fn check(old: &str, new: &str, expected: &Difference) {
        assert_eq!(&difference(old.as_bytes(), new.as_bytes()), expected, "{old}\n{new}");
    }

    fn styles(sheets: &[&str]) -> Difference {
        Difference::Styles(sheets.iter().map(|sheet| (*sheet).to_owned()).collect())
    }

    #[test]
    fn a_page_that_is_as_it_was_has_no_difference() {
        check(&page(&link("a.css"), "x"), &page(&link("a.css"), "x"), &Difference::None);
    }

    #[test]
    fn where_only_style_sheets_differ_all_of_them_are_named_in_order() {
        let old = page(&(link("../a.1.css") + &link("../b.1.css")), "x");
        let new = page(&(link("../a.2.css") + &link("../b.1.css")), "x");
        check(&old, &new, &styles(&["../a.2.css", "../b.1.css"]));
    }

    #[test]
    fn any_other_difference_is_of_the_page() {
        let one = page(&link("a.css"), "x");
        for other in [
            page(&link("a.css"), "y"),
            page(&link("b.css"), "y"),
            page(&(link("a.css") + &link("b.css")), "x"),
            page("", "x"),
            page(&format!("<title>t</title>\n{}", link("a.css")), "x"),
            page(&link("a.css?b&amp;c"), "x"),
            page("<link rel=\"stylesheet\" href=\"a.css", "x"),
            String::new(),
        ] {
            check(&one, &other, &Difference::Page);
        }
    }

    #[test]
    fn a_style_sheet_may_not_change_places_with_what_stands_around_it() {
        let script = "<script src=\"a.js\" defer></script>\n";
        let old = page(&(link("a.css") + script), "");
        let new = page(&(script.to_owned() + &link("a.css")), "");
        check(&old, &new, &Difference::Page);
    }

    #[test]
    fn what_looks_like_a_link_in_the_body_is_text() {
        check(&page("", &link("a.css")), &page("", &link("b.css")), &Difference::Page);
    }

    #[test]
    fn bytes_that_are_no_text_are_another_page() {
        assert_eq!(difference(b"\xff", b"\xfe"), Difference::Page);
    }
}
