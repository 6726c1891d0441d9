use std::sync::Arc;

use super::{EditionFile, Press, Verified};
use crate::audit::{Reader, is_streamed};
use crate::catalog;
use crate::diag::Diagnostics;
use crate::render::Templates;
use crate::site::readings::{Edit, Files, edited, read, read_again};
use crate::site::{Planned, Scope, plan_again};
use crate::source::{Disk, World as _, load_config, load_inventory};

/// A complete project of one campaign, two pages and two locales, with a colour of its own.
fn project() -> Files {
    let mut files = Files::from([
        (
            "handbill.toml",
            "source = \"en\"\nexit = \"https://www.weather.gov/\"\n[[locale]]\nid = \"en\"\nname = \"English\"\n\
             [[locale]]\nid = \"es\"\nname = \"Español\"\n"
                .to_owned(),
        ),
        ("campaigns/hub.toml", "base_url = \"https://signs.example.org/stop/\"\n".to_owned()),
        (
            "content/en/index.md",
            "+++\ntitle = \"Signs\"\ndescription = \"Plain.\"\nkind = \"home\"\n+++\n![Door](door.svg)\n".to_owned(),
        ),
        ("content/en/door.svg", "<svg/>".to_owned()),
        ("content/es/door.svg", "<svg/>".to_owned()),
        (
            "content/en/get-help.md",
            "+++\ntitle = \"Get help\"\ndescription = \"Who.\"\nkind = \"help\"\n+++\nCall <contact:us-nhth>.\n"
                .to_owned(),
        ),
        (
            "content/es/index.md",
            "+++\ntitle = \"Señales\"\ndescription = \"Clara.\"\n+++\n![Puerta](door.svg)\n".to_owned(),
        ),
    ]);
    let texts = [
        ("data/contacts.toml", include_str!("../../tests/suite/base/contacts.toml")),
        ("locales/en/campaigns.ftl", include_str!("../../locales/en/campaigns.ftl")),
        ("locales/en/interface.ftl", include_str!("../../locales/en/interface.ftl")),
        ("locales/en/contacts.ftl", include_str!("../../locales/en/contacts.ftl")),
        ("locales/es/campaigns.ftl", include_str!("../../locales/es/campaigns.ftl")),
        ("locales/es/interface.ftl", include_str!("../../locales/es/interface.ftl")),
        ("locales/es/contacts.ftl", include_str!("../../locales/es/contacts.ftl")),
    ];
    files.extend(texts.map(|(path, text)| (path, text.to_owned())));
    files
}

/// All that a press makes and tells.
fn made(planned: &Planned, before: Option<&Press>) -> (Press, Vec<(String, String)>, Diagnostics) {
    let mut out = Diagnostics::new();
    let templates = Templates::new(&planned.catalog.theme);
    let press = Press::new(planned, &templates, before, &mut out).unwrap();
    let mut made = Vec::new();
    for output in &planned.plan.outputs {
        let sealed = press.page(output, &mut out).unwrap();
        press.audit_page(output, &sealed, Reader::Tree, &mut out);
        made.push((sealed.path().to_string(), sealed.html().to_owned()));
    }
    for path in press.paths().filter(|path| press.plan().output(path).is_none()) {
        made.push((path.to_owned(), format!("{:?}", press.file(path).unwrap().bytes)));
    }
    (press, made, out.sorted())
}

fn check(edits: &[Edit]) {
    let old = project();
    let new = edited(&old, edits);
    let before = Arc::new(read(&old).0);
    let after = Arc::new(read_again(&before, &old, &new));
    let first = plan_again(&[], &before, &Scope::default());
    let second = plan_again(&first, &after, &Scope::default());
    let (press, pages, faults) = made(&first[0], None);
    assert!(!faults.has_errors(), "{faults:?}");
    let (_, again, told_again) = made(&second[0], Some(&press));
    let (_, anew, told_anew) = made(&second[0], None);
    assert_eq!(again, anew, "{edits:?}");
    assert_eq!(format!("{told_again:?}"), format!("{told_anew:?}"), "{edits:?}");
    assert!(edits.is_empty() || again != pages, "{edits:?} shows nowhere");
}

#[test]
fn a_press_with_parts_of_an_earlier_one_makes_the_same_pages_as_a_new_one() {
    check(&[]);
    check(&[("content/es/index.md", "Señales", "Indicios")]);
    check(&[(
        "content/es/get-help.md",
        "",
        "+++\ntitle = \"Ayuda\"\ndescription = \"Quién.\"\n+++\nLlame a <contact:us-nhth>.\n",
    )]);
    check(&[("content/en/door.svg", "<svg/>", "<svg></svg>")]);
    check(&[("content/es/index.md", "![Puerta](door.svg)", "Nada.")]);
    check(&[("locales/es/interface.ftl", "exit = Salir de aquí", "exit = Salir ya")]);
    check(&[("locales/es/campaigns.ftl", "campaign-hub = Conozca", "campaign-hub = Vea")]);
    check(&[("data/contacts.toml", "hours = \"always\"", "hours = \"office\"")]);
    check(&[("campaigns/hub.toml", "/stop/", "/go/")]);
    check(&[("content/en/get-help.md", "kind", "contacts = [\"us-911\"]\nkind")]);
    check(&[("handbill.toml", "Español", "Castellano")]);
}

#[test]
fn a_page_for_missing_addresses_links_from_where_the_server_has_the_campaign() {
    let catalog = Arc::new(read(&project()).0);
    let planned = plan_again(&[], &catalog, &Scope::default());
    let (press, ..) = made(&planned[0], None);
    let mut out = Diagnostics::new();
    let output = press.plan().output("es/404.html").unwrap();
    let published = press.page(output, &mut out).unwrap();
    let shown = press.page_at(output, "/hub/", &mut out).unwrap();
    assert_eq!(published.html().replace("=\"/stop/", "=\"/hub/"), shown.html());
    let page = press.plan().output("es/index.html").unwrap();
    let html = |base| press.page_at(page, base, &mut Diagnostics::new()).unwrap().into_parts().1;
    assert_eq!(html("/stop/"), html("/hub/"));
}

#[test]
fn a_fault_that_a_part_was_made_with_is_told_again() {
    let old =
        edited(&project(), &[("locales/es/campaigns.ftl", "", ""), ("locales/en/campaigns.ftl", "", "")]);
    let before = Arc::new(read(&old).0);
    let planned = plan_again(&[], &before, &Scope::default());
    let tell = |before: Option<&Press>| {
        let mut out = Diagnostics::new();
        let press = Press::new(&planned[0], &Templates::new(&planned[0].catalog.theme), before, &mut out);
        (press.unwrap(), out)
    };
    let (press, first) = tell(None);
    let (_, again) = tell(Some(&press));
    assert!(first.has_errors());
    assert_eq!(format!("{first:?}"), format!("{again:?}"));
}

#[test]
fn every_page_of_the_reference_project_is_read_as_a_stream_as_browsers_read_it() {
    let disk = Disk::open(env!("CARGO_MANIFEST_DIR").as_ref()).unwrap();
    let mut out = Diagnostics::new();
    let config = load_config(&disk, &mut out).unwrap();
    let inventory = load_inventory(&disk, &config, &mut out);
    let catalog = Arc::new(catalog::build(&config, &inventory, disk.today(), &mut out));
    let templates = Templates::new(&catalog.theme);
    for planned in plan_again(&[], &catalog, &Scope::default()) {
        let press = Press::new(&planned, &templates, None, &mut out).unwrap();
        let read = |file: &EditionFile, html: &[u8]| {
            assert!(is_streamed(str::from_utf8(html).unwrap()), "{}", file.path);
        };
        let pages = press.pages(Verified::Sample, &read, &mut out).unwrap();
        assert!(pages.len() > 1, "{}", planned.plan.campaign.id);
    }
}
