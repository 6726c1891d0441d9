//! Strings that must be found and strings that must pass, in the languages of the sites.

use std::sync::Arc;

use proptest::prelude::*;

use super::*;
use crate::diag::{Code, Diagnostics, Site, SourceFile};
use crate::text::shown::ShownText;

fn guard() -> Guard {
    let number = |digits: &str, contact: &str| RegisteredNumber {
        digits: digits.to_owned(),
        contact: contact.to_owned(),
    };
    let pair = |what: &str, contact: &str| (what.to_owned(), contact.to_owned());
    let reject = |pattern: &str, use_instead: &str| Reject {
        pattern: pattern.to_owned(),
        why: "it is wrong".to_owned(),
        use_instead: use_instead.to_owned(),
    };
    Guard::new(Registered {
        numbers: vec![
            number("18883737888", "us-nhth"),
            number("8774474847", "us-hsi-tip"),
            number("8663472423", "us-ice-tip-legacy"),
            number("8553527233", "us-fl-hotline"),
            number("08000121700", "gb-modern-slavery-helpline"),
            number("448000121700", "gb-modern-slavery-helpline"),
        ],
        short_codes: vec![
            pair("911", "us-911"),
            pair("988", "us-988"),
            pair("711", "us-nhth"),
            pair("233733", "us-nhth"),
            pair("116000", "eu-116000"),
        ],
        vanity: vec![pair("1-877-4-HSI-TIP", "us-hsi-tip"), pair("131 AFP", "au-afp")],
        emails: vec![pair("help@humantraffickinghotline.org", "us-nhth")],
        hosts: ["humantraffickinghotline.org", "www.dhs.gov", "ejemplo.com.mx"].map(str::to_owned).into(),
        rejects: vec![
            reject("888-373-3888", "us-nhth"),
            reject("FLA-SAVE", "us-fl-hotline"),
            reject("866-347-2423", "us-hsi-tip"),
            reject("ice.gov/tips", "us-hsi-tip"),
            reject("BEFREE to 233733", "us-nhth"),
        ],
        allowed: ["1653-0049", "FIN-2020-A008, copy 14336052", "711 investigations"]
            .map(str::to_owned)
            .to_vec(),
    })
}

/// The findings of a text, each as its kind and what is written there.
fn told(guard: &Guard, text: &str) -> Vec<String> {
    let tell = |finding: &Finding| {
        let kind = match &finding.kind {
            FindingKind::Registered { contact } => format!("={contact}"),
            FindingKind::ShortCode { contact } => format!("#{contact}"),
            FindingKind::Rejected { use_instead, .. } => format!("!{use_instead}"),
            kind => format!("{kind:?}"),
        };
        format!("{kind} {}", &text[finding.range.clone()])
    };
    guard.findings(text).iter().map(tell).collect()
}

fn check(cases: &[(&str, &[&str])]) {
    let guard = guard();
    let wrong: Vec<String> = cases
        .iter()
        .filter_map(|(text, expected)| {
            let found = told(&guard, text);
            (found != *expected).then(|| format!("{text}\n  expected {expected:?}\n  found    {found:?}"))
        })
        .collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn registered_numbers_are_recognized_in_any_writing() {
    check(&[
        ("Call 1-888-373-7888.", &["=us-nhth 1-888-373-7888"]),
        ("Call (888) 373-7888 now", &["=us-nhth (888) 373-7888"]),
        ("+1 888 373 7888", &["=us-nhth +1 888 373 7888"]),
        ("888.373.7888", &["=us-nhth 888.373.7888"]),
        ("18883737888", &["=us-nhth 18883737888"]),
        ("24/7: 888-373-7888", &["=us-nhth 888-373-7888"]),
        ("Llame al ١-٨٨٨-٣٧٣-٧٨٨٨", &["=us-nhth ١-٨٨٨-٣٧٣-٧٨٨٨"]),
        ("拨打888－373－7888", &["=us-nhth 888－373－7888"]),
        ("888\u{200B}373\u{2060}7888", &["=us-nhth 888\u{200B}373\u{2060}7888"]),
        ("8️⃣8️⃣8️⃣3️⃣7️⃣3️⃣7️⃣8️⃣8️⃣8️⃣", &["=us-nhth 8️⃣8️⃣8️⃣3️⃣7️⃣3️⃣7️⃣8️⃣8️⃣8"]),
        ("8 8 8 3 7 3 7 8 8 8", &["=us-nhth 8 8 8 3 7 3 7 8 8 8"]),
        ("0800 012 1700", &["=gb-modern-slavery-helpline 0800 012 1700"]),
        ("08000 121 700", &["=gb-modern-slavery-helpline 08000 121 700"]),
        ("+44 8000 121 700", &["=gb-modern-slavery-helpline +44 8000 121 700"]),
        ("888-373-7888/877-447-4847", &["=us-nhth 888-373-7888", "=us-hsi-tip 877-447-4847"]),
        ("1-877-4-HSI-TIP", &["=us-hsi-tip 1-877-4-HSI-TIP"]),
        ("1 855 FLA SAFE", &["=us-fl-hotline 1 855 FLA SAFE"]),
        ("Call 911.", &["#us-911 911"]),
        ("Marque el 911, siempre", &["#us-911 911"]),
        ("9-1-1", &["#us-911 9-1-1"]),
        ("拨打911", &["#us-911 911"]),
        ("اتصل بـ ٩١١", &["#us-911 ٩١١"]),
        ("text HELP to 233733", &["#us-nhth 233733"]),
        ("233-733", &["#us-nhth 233-733"]),
        ("116 000", &["#eu-116000 116 000"]),
        ("911/988", &["#us-911 911", "#us-988 988"]),
    ]);
}

#[test]
fn numbers_that_nobody_knows_are_found() {
    check(&[
        ("Call 1-900-555-0199", &["Unregistered 1-900-555-0199"]),
        ("(202) 555-0143", &["Unregistered (202) 555-0143"]),
        ("+49 30 901820", &["Unregistered +49 30 901820"]),
        ("555-0199", &["Unregistered 555-0199"]),
        ("555.0199", &["Unregistered 555.0199"]),
        ("9005550199", &["Unregistered 9005550199"]),
        ("Text 741741", &["Unregistered 741741"]),
        ("Text 12345 now", &["Unregistered 12345"]),
        ("Escriba al 55 1234 5678", &["Unregistered 55 1234 5678"]),
        ("01 42 68 53 00", &["Unregistered 01 42 68 53 00"]),
        ("8 (495) 123-45-67", &["Unregistered 8 (495) 123-45-67"]),
        ("电话：010-8888-9999", &["Unregistered 010-8888-9999"]),
        ("手机 １３８ ００１３ ８０００", &["Unregistered １３８ ００１３ ８０００"]),
        ("هاتف ٠٥٠ ١٢٣ ٤٥٦٧", &["Unregistered ٠٥٠ ١٢٣ ٤٥٦٧"]),
        ("फ़ोन ९८७६५ ४३२१०", &["Unregistered ९८७६५ ४३२१०"]),
        ("โทร ๐๒-๑๒๓-๔๕๖๗", &["Unregistered ๐๒-๑๒๓-๔๕๖๗"]),
        ("⁸⁰⁰ ⁵⁵⁵ ⁰¹⁹⁹", &["Unregistered ⁸⁰⁰ ⁵⁵⁵ ⁰¹⁹⁹"]),
        ("⑨⓪⓪⑤⑤⑤⓪①⑨⑨", &["Unregistered ⑨⓪⓪⑤⑤⑤⓪①⑨⑨"]),
        ("9oo-555-O199", &["Unregistered 9oo-555-O199"]),
        ("900-555-0l99", &["Unregistered 900-555-0l99"]),
        ("900·555·0199", &["Unregistered 900·555·0199"]),
        ("900 — 555 — 0199", &["Unregistered 900 — 555 — 0199"]),
        ("900*555*0199", &["Unregistered 900*555*0199"]),
        ("900, 555, 0199", &["Unregistered 900, 555, 0199"]),
        ("900\u{AD}555\u{AD}0199", &["Unregistered 900\u{AD}555\u{AD}0199"]),
        ("900\u{301}-555-0199", &["Unregistered 900\u{301}-555-0199"]),
        ("202-205-2019", &["Unregistered 202-205-2019"]),
        ("8883 737.999", &["Unregistered 8883 737.999"]),
        ("888-373-7888-2", &["Unregistered 888-373-7888"]),
        ("+44 888-373-7888", &["Unregistered 888-373-7888"]),
        ("1-888-BEFREE", &["Unregistered 1-888-BEFREE"]),
        ("1-800-NOT-REAL", &["Unregistered 1-800-NOT-REAL"]),
        ("1-800-notreal", &["Unregistered 1-800-notreal"]),
        ("855-CALL-NOW", &["Unregistered 855-CALL-NOW"]),
        ("9\u{200B}12", &["Invisible 9\u{200B}12"]),
        ("number 8883737888 and 8883737889", &["=us-nhth 8883737888", "Unregistered 8883737889"]),
        ("SMS-73370000", &["Unregistered 73370000"]),
        ("No. 555-0199", &["Unregistered 555-0199"]),
        ("拨打一八〇〇五五五〇一九九", &["Unregistered 一八〇〇五五五〇一九九"]),
        ("电话：零一零－五五五〇－一九九八。", &["Unregistered 零一零－五五五〇－一九九八"]),
        ("壹捌零零伍伍伍零壹玖玖", &["Unregistered 壹捌零零伍伍伍零壹玖玖"]),
        ("撥打貳參陸伍伍伍零壹玖玖號", &["Unregistered 貳參陸伍伍伍零壹玖玖"]),
        ("八八八三七三七八八八", &["=us-nhth 八八八三七三七八八八"]),
        ("⠼⠊⠚⠚⠤⠑⠑⠑⠤⠼⠚⠁⠊⠊", &["Unregistered ⠊⠚⠚⠤⠑⠑⠑⠤⠼⠚⠁⠊⠊"]),
        ("42 USC 7101, 1-800-555-0199", &["Unregistered 1-800-555-0199"]),
    ]);
}

#[test]
fn what_is_rejected_is_found_whatever_stands_between() {
    check(&[
        ("888-373-3888", &["!us-nhth 888-373-3888"]),
        ("1 (888) 373 3888", &["!us-nhth 1 (888) 373 3888"]),
        ("866.347.2423", &["!us-hsi-tip 866.347.2423"]),
        ("+18663472423", &["!us-hsi-tip +18663472423"]),
        ("1-855-FLA-SAVE", &["!us-fl-hotline FLA-SAVE"]),
        ("fla save", &["!us-fl-hotline fla save"]),
        ("https://www.ice.gov/tips", &["!us-hsi-tip ice.gov/tips"]),
        ("ＩＣＥ．ｇｏｖ/tips", &["!us-hsi-tip ＩＣＥ．ｇｏｖ/tips"]),
        ("Text befree to 233733", &["!us-nhth befree to 233733"]),
        ("1-866-DHS-2-ICE", &["!us-hsi-tip 1-866-DHS-2-ICE"]),
    ]);
}

#[test]
fn addresses_that_nobody_knows_are_found() {
    check(&[
        ("see example.com", &["Host example.com"]),
        ("see example.com/help?x=1.", &["Host example.com/help?x=1"]),
        ("Visite www.ejemplo.mx hoy", &["Host www.ejemplo.mx"]),
        ("请访问example.com。", &["Host example.com"]),
        ("例子。com", &["Host 例子。com"]),
        ("ｅｘａｍｐｌｅ．ｃｏｍ", &["Host ｅｘａｍｐｌｅ．ｃｏｍ"]),
        ("exam\u{200B}ple.com", &["Host exam\u{200B}ple.com"]),
        ("humantraffickinghotlіne.org", &["Host humantraffickinghotlіne.org"]),
        ("dhs。gov", &["Host dhs。gov"]),
        ("example[.]com", &["Host example[.]com"]),
        ("example dot com", &["Host example dot com"]),
        ("ejemplo punto com", &["Host ejemplo punto com"]),
        ("example . org", &["Host example . org"]),
        ("пример.рф", &["Host пример.рф"]),
        ("help-line.ca", &["Host help-line.ca"]),
        ("a.b.gov.uk", &["Host a.b.gov.uk"]),
        ("bit.ly/abc", &["Host bit.ly/abc"]),
        ("get.help", &["Host get.help"]),
        ("example.com.Then", &["Host example.com"]),
        ("EXAMPLE.COM", &["Host EXAMPLE.COM"]),
        ("http://192.0.2.1/x", &["Host http://192.0.2.1/x"]),
        ("https://dhs.gov@evil.org/", &["Host https://dhs.gov@evil.org/"]),
        ("ftp://example.org", &["Scheme ftp://example.org"]),
        ("someone@example.org", &["Host someone@example.org"]),
        ("tel:+19005550199", &["Scheme tel:+19005550199"]),
        ("escribe sms:741741", &["Scheme sms:741741"]),
        ("mailto:a@example.org", &["Scheme mailto:a@example.org"]),
        ("ｊａｖａｓｃｒｉｐｔ：x", &["Scheme ｊａｖａｓｃｒｉｐｔ：x"]),
        ("sms：741741", &["Scheme sms：741741"]),
        ("javascript:alert(1)", &["Scheme javascript:alert(1"]),
        ("DATA:text/html", &["Scheme DATA:text/html"]),
        ("whatsapp://send", &["Scheme whatsapp://send"]),
        ("\u{202E}888", &["Invisible \u{202E}"]),
        ("hu\u{200B}man", &["Invisible \u{200B}"]),
        ("a\u{E0002}b", &["Invisible \u{E0002}"]),
        ("example (punto) com", &["Host example (punto) com"]),
        ("ejemplo[punto]com", &["Host ejemplo[punto]com"]),
        ("exam\u{61C}ple.com", &["Host exam\u{61C}ple.com"]),
        ("example.c\u{2065}om", &["Host example.c\u{2065}om"]),
        ("someone@example\u{FFF0}.org", &["Host someone@example\u{FFF0}.org"]),
        ("java\u{1D173}script:x", &["Scheme java\u{1D173}script:x"]),
        ("example٫com", &["Host example٫com"]),
        ("sms\u{2236}741741", &["Scheme sms\u{2236}741741"]),
    ]);
}

#[test]
fn what_only_looks_like_a_number_or_an_address_passes() {
    let guard = guard();
    let wrong: Vec<_> = PASSING.iter().filter(|text| !guard.findings(text).is_empty()).collect();
    let told: Vec<_> = wrong.iter().map(|text| (**text, told(&guard, text))).collect();
    assert!(told.is_empty(), "{told:#?}");
}

const PASSING: &[&str] = &[
    // years, dates, times
    "In 2019, 2020 and 2021",
    "In 2019, 2020, 2021",
    "2019-2023",
    "FY2019–2023",
    "FY2019-2023 (2024)",
    "2026-11-22",
    "11/22/2026",
    "30.08.2024",
    "30. 8. 2024",
    "November 22, 2026",
    "June 1, 2024, 5,792 children",
    "22 de noviembre de 2026",
    "le 22/11/2026 à 14:30",
    "22 ноября 2026 г.",
    "2026年11月22日",
    "２０２６年１１月",
    "一九九九年",
    "一九九九－二〇〇三年",
    "二〇二六年十一月二十二日",
    "二〇二六．一一．二二",
    "一些人三三两两，九死一生",
    "一、二、三、四、五、六、七",
    "一二三四五六七八九十",
    "三千二百一十五万六千七百八十九",
    "⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚",
    "⠼⠃⠚⠃⠋ ⠁⠃⠉⠙⠑⠋⠛",
    "٢٢/١١/٢٠٢٦",
    "7:00-19:00",
    "de 7:00 a 19:00",
    "9:00–17:00, 18:00–20:00",
    "09:00:30",
    "24/7",
    "24/7/365",
    "2026-11-22 – 2027-05-22",
    "Hours: 24/7, 2024-11-22",
    // money and statistics
    "22,326",
    "22.326",
    "22 326",
    "22\u{A0}326 personnes",
    "1\u{202F}234\u{202F}567 человек",
    "1,234,567",
    "8,039,728 dollars",
    "8.039.728 dólares",
    "$8,039,728.50",
    "US$ 1.5 million",
    "$15.25–$18.75",
    "12,34,567",
    "5,359 of 22,326",
    "In 2019, 22,326 victims",
    "in 2023: 233,000 children",
    "1,686 investigations, 2,545 arrests, 914 indictments, 405 convictions",
    "8,598 applications, 2,181 approvals, 635 denials",
    "24,000–32,000 people",
    "42% and 39%",
    "42.5%, 39.1%, 16.25%, 2.15%",
    "42,5\u{A0}%",
    "٤٢٪",
    "٢٢٬٣٢٦",
    "2.2万人",
    "€140.000",
    "$1500000",
    "over 448,000 (2019–2023)",
    "1,234,567¹ and 2019²",
    "955; 5,792",
    // statutes, reports, pages
    "42 USC 671(a)(34)",
    "42 U.S.C. 7101, 7102, 7105",
    "18 U.S.C. §§ 1589, 1590, 1591",
    "49 CFR 383.51",
    "29 CFR 570.35",
    "Public Law 119-21",
    "89 FR 34864",
    "84 FR 35335",
    "91 Fed. Reg. 20902",
    "Directive 11005.4",
    "Directiva 11005.4",
    "Executive Order 14224 (2025-03-01)",
    "Florida 509.096",
    "Civ. Code 52.6; Gov. Code 12950.3",
    "N.J.A.C. 5:10-29",
    "1 TAC 54.100",
    "OEI-07-21-00250",
    "GAO-25-107840",
    "OIG-24-46",
    "CRS R47211",
    "OMB 1653-0049",
    "1653-0049",
    "FIN-2020-A008",
    "copy 14336052",
    "pp. 1201–1215",
    "páginas 12-18, 24",
    "pages 202-205",
    "第119-21号公法",
    "Закон 12345",
    // lists and small figures
    "14, 15 and 16",
    "ages 14, 15, 16, 17",
    "1, 2, 3, 4, 5, 6, 7",
    "1 2 3 4 5 6 7 8 9 10",
    "5, 1, 4, 2, 3",
    "12、15、18、24",
    "8.5 x 11 in, 16 pt",
    "8.5×11",
    "WCAG 2.1 AA by 2027-04-26",
    "3 (2019); 4 (2020)",
    "in the first 24 hours, within 72 hours",
    "H-2A, T-1, I-914 and I-765",
    "An 800-page report with 850 WORKERS",
    "1 800 people",
    "711 investigations",
    "1,911 cases",
    "$911",
    // words with dots and colons
    "S.T.O.P.",
    "U.S. and U.K., e.g. at 7 a.m., i.e. early",
    "handbill.toml, README.md, index.html, main.rs",
    "content/es/signs.md",
    "who-answers.md",
    "EO 14224",
    "电话：见下文，“请看”（第一页）。",
    "It ends.Here it goes on",
    "Es su trabajo.es suyo",
    "data: numbers and such",
    "Tel.: siehe unten",
    "Note: this",
    "https://www.dhs.gov/hsi/2019/1234567",
    "humantraffickinghotline.org",
    "www.humantraffickinghotline.org",
    "www.ejemplo.com.mx/a",
    "help@humantraffickinghotline.org",
    "@stophumantrafficking",
    "这是结束。US 政府",
    "这是结束。HSI",
    "polka dot dress",
    "the \u{2068}22,326\u{2069} people",
    "می\u{200C}خواهم",
    "👨\u{200D}👩\u{200D}👧 family",
    "Конец.Начало",
    "",
];

#[test]
fn a_fault_points_at_the_source_and_names_the_reference() {
    let source = SourceFile::new("content/es/a.md", "Llame al 1-888-**373**-7888.");
    let shown = ShownText {
        text: "Llame al 1-888-373-7888.".to_owned(),
        anchors: vec![(0, 0), (15, 15), (15, 17), (18, 20), (18, 22)],
    };
    let mut out = Diagnostics::new();
    guard().check_source(&shown, &source, &mut out);
    let fault = out.iter().next().unwrap();
    assert_eq!(fault.code, Code::ContactUnregistered);
    assert_eq!(fault.help.as_deref(), Some("write `<contact:us-nhth>`"));
    let Site::Place(place) = &fault.site else { panic!("no place") };
    assert_eq!(place.text(), "1-888-**373**-7888");
    assert!(Arc::ptr_eq(&place.source, &source));
}

#[test]
fn hosts_are_known_in_any_case_and_without_www() {
    let guard = guard();
    for host in ["dhs.gov", "www.dhs.gov", "WWW.DHS.GOV", "dhs.gov.", "humantraffickinghotline.org"] {
        assert!(guard.knows_host(host), "{host}");
    }
    for host in ["dhs.gov.evil.org", "evil.dhs.gov", "", "gov"] {
        assert!(!guard.knows_host(host), "{host}");
    }
}

#[test]
fn hostile_texts_take_no_long() {
    let guard = guard();
    for piece in [
        "1",
        "1 ",
        "1-",
        "a.com",
        "1.",
        "o1",
        "888 ",
        "dot ",
        "a@",
        "tel:",
        "a://",
        "a.com/",
        "https://a.com/",
        "dhs.gov/",
        "١\u{200B}",
        "\u{200B}",
        "1, 2, ",
    ] {
        let text = piece.repeat(60_000 / piece.len());
        guard.findings(&text);
    }
}

/// What may stand between the digits of one number.
const BETWEEN: &[&str] = &[
    "",
    "",
    " ",
    "-",
    "–",
    ".",
    "/",
    "(",
    ") ",
    "·",
    ", ",
    "\u{A0}",
    "\u{202F}",
    "\u{200B}",
    "\u{2060}",
    "\u{AD}",
    "\u{FE0F}\u{20E3}",
    "\u{301}",
    "－",
    "_",
    "*",
    "\u{3000}",
];

fn scattered(digits: &'static str) -> impl Strategy<Value = String> {
    let zeros = ['0', '0', '0', '٠', '０', '०', '𝟎'];
    let one = (0..BETWEEN.len(), 0..zeros.len());
    proptest::collection::vec(one, digits.len()).prop_map(move |choices| {
        let pieces = digits.bytes().zip(choices).map(|(digit, (between, zero))| {
            let digit = char::from_u32(zeros[zero] as u32 + u32::from(digit - b'0')).unwrap();
            format!("{}{digit}", BETWEEN[between])
        });
        pieces.collect()
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_registered_number_is_found_whatever_stands_between(text in scattered("8883737888")) {
        let found = guard().findings(&text);
        prop_assert!(!found.is_empty(), "{text}");
    }

    #[test]
    fn a_rejected_number_is_never_taken_for_a_registered_one(text in scattered("8883733888")) {
        let found = guard().findings(&text);
        let rejected = |finding: &Finding| matches!(finding.kind, FindingKind::Rejected { .. });
        prop_assert!(found.iter().any(rejected), "{text}: {found:?}");
    }

    #[test]
    fn an_unknown_number_is_found_unless_it_reads_as_an_amount(text in scattered("9005550199")) {
        let found = guard().findings(&text);
        let amounts = text.matches([',', '.', '\u{A0}', '\u{202F}', '-']).count() > 1;
        prop_assert!(!found.is_empty() || amounts, "{text}");
    }

    #[test]
    fn prose_of_any_kind_breaks_nothing(text in "\\PC{0,60}") {
        for finding in guard().findings(&text) {
            prop_assert!(text.get(finding.range.clone()).is_some(), "{text}: {finding:?}");
        }
    }

    #[test]
    fn prose_of_digits_and_signs_breaks_nothing(text in "[0-9a-zO.,:/@ \u{200B}\u{202E}。（）-]{0,60}") {
        for finding in guard().findings(&text) {
            prop_assert!(text.get(finding.range.clone()).is_some(), "{text}: {finding:?}");
        }
    }
}
