use crate::diag::Code;
use crate::text::markdown::link::{Target, image, target};

fn read(destination: &str) -> Result<Target, Code> {
    let hosts = |host: &str| host == "example.org";
    target(destination, "signs/hotels", &hosts).map_err(|fault| fault.code)
}

fn page(page: Option<&str>, fragment: Option<&str>) -> Result<Target, Code> {
    Ok(Target::Page { page: page.map(str::to_owned), fragment: fragment.map(str::to_owned) })
}

#[test]
fn pages_are_named_relative_to_the_page() {
    for (destination, expected) in [
        ("farms.md", page(Some("signs/farms"), None)),
        ("./farms.md", page(Some("signs/farms"), None)),
        ("../help/now.md#call", page(Some("help/now"), Some("call"))),
        ("../index.md", page(Some("index"), None)),
        ("index.md", page(Some("signs/index"), None)),
        ("#rooms", page(None, Some("rooms"))),
        ("se%C3%B1al.md", page(Some("signs/señal"), None)),
        ("a%20b.md#%C3%B1", page(Some("signs/a b"), Some("ñ"))),
        ("farms.md#", page(Some("signs/farms"), None)),
    ] {
        assert_eq!(read(destination), expected, "{destination}");
    }
}

#[test]
fn no_path_leaves_the_language_or_hides_what_it_is() {
    for destination in [
        "",
        "#",
        "../../es/a.md",
        "../../../etc/passwd.md",
        "/signs/a.md",
        "a.html",
        "a",
        "a/",
        ".md",
        "a/.md",
        "../",
        "a//b.md",
        "a.md?x=1",
        "a?b.md",
        "..\\a.md",
        "%2e%2e/a.md",
        "%2e%2e/%2e%2e/a.md",
        "a%2Fb.md",
        "a%5Cb.md",
        "a%00.md",
        "a%.md",
        "a%zz.md",
        "a%+1.md",
        "a%FF.md",
        "a\u{202e}.md",
        "a\u{200b}.md",
        "a\n.md",
        "a%E2%80%AE.md",
        "ａ:b.md",
        "java%73cript:x",
        "con.md",
        "#a%22b",
    ] {
        assert_eq!(read(destination), Err(Code::LinkUnresolved), "{destination:?}");
    }
}

#[test]
fn only_our_schemes_and_the_web_are_links() {
    for destination in [
        "tel:911",
        "TEL:911",
        "sms:233733",
        "mailto:a@example.org",
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "data:text/html,x",
        "file:///etc/passwd",
        "vbscript:x",
        "ftp://example.org",
        "x:",
        "Contact:a",
        "c+d:e",
        "example.org:443/a",
    ] {
        assert_eq!(read(destination), Err(Code::LinkScheme), "{destination}");
    }
    for (destination, expected) in [
        ("contact:us-nhth", Ok(Target::Contact("us-nhth".to_owned()))),
        ("contact: us-nhth ", Ok(Target::Contact("us-nhth".to_owned()))),
        ("term:debt-bondage", Ok(Target::Term("debt-bondage".to_owned()))),
        ("source:ILO_2012.a", Ok(Target::Source("ILO_2012.a".to_owned()))),
        ("contact:", Err(Code::LinkUnresolved)),
        ("contact:a/b", Err(Code::LinkUnresolved)),
        ("contact:a%20b", Err(Code::LinkUnresolved)),
        ("term:a\"onclick", Err(Code::LinkUnresolved)),
    ] {
        assert_eq!(read(destination), expected, "{destination}");
    }
}

#[test]
fn foreign_hosts_must_be_registered_and_plain() {
    for (destination, expected) in [
        ("https://example.org", "https://example.org"),
        ("HTTPS://Example.ORG/A", "https://example.org/A"),
        ("http://example.org/a?b=1&c", "http://example.org/a?b=1&amp;c"),
        ("https://example.org/\"ñ'<x>#y", "https://example.org/%22%C3%B1%27%3Cx%3E#y"),
        ("https://example.org/a%20b", "https://example.org/a%20b"),
    ] {
        assert_eq!(read(destination), Ok(Target::Foreign(expected.to_owned())), "{destination}");
    }
    for destination in [
        "https://other.example",
        "//example.org",
        "///example.org/a.md",
        "https:example.org",
        "https:/example.org",
        "https:///example.org",
        "https://example.org@evil.example",
        "https://evil.example#@example.org",
        "https://example.org:8443/",
        "https://exаmple.org",
        "https://example。org",
        "https://",
        "https://%65xample.org",
        "https://example.org.",
    ] {
        assert_eq!(read(destination), Err(Code::LinkForeign), "{destination}");
    }
}

#[test]
fn images_lie_below_the_folder_of_the_language() {
    let read = |destination: &str| {
        image(destination, "signs/hotels", "content/es")
            .map(|path| path.to_string())
            .map_err(|fault| fault.code)
    };
    assert_eq!(read("room.jpg"), Ok("content/es/signs/room.jpg".to_owned()));
    assert_eq!(read("../img/room.jpg"), Ok("content/es/img/room.jpg".to_owned()));
    for (destination, code) in [
        ("../../en/room.jpg", Code::ImageMissing),
        ("/room.jpg", Code::ImageMissing),
        ("room.jpg?x", Code::ImageMissing),
        ("", Code::ImageMissing),
        ("https://example.org/a.jpg", Code::LinkForeign),
        ("//example.org/a.jpg", Code::LinkForeign),
        ("data:image/png,x", Code::LinkScheme),
    ] {
        assert_eq!(read(destination), Err(code), "{destination}");
    }
}
