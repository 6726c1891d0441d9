//! Which endings make a word with dots a host.
//!
//! **Not here:** what stands before the ending (`host`).

/// How sure an ending is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// `com`, `org`: a host in any writing.
    Sure,
    /// `help`, `care`: a host when it is written small, for it is a word too.
    Word,
    /// Two letters: a host when something else says so, for `es` and `it` end sentences.
    Country,
}

const SURE: &[&str] = &["com", "org", "net", "gov", "edu", "mil", "int", "info"];

/// Generic endings in use, and the countries that write their own script. File name endings (`zip`,
/// `mov`) are left out: nobody sends a reader there, and texts about files would be flooded.
const WORDS: &[&str] = &[
    "aero",
    "agency",
    "app",
    "arpa",
    "asia",
    "biz",
    "blog",
    "care",
    "cat",
    "center",
    "charity",
    "chat",
    "city",
    "click",
    "clinic",
    "cloud",
    "club",
    "community",
    "contact",
    "coop",
    "dev",
    "digital",
    "email",
    "expert",
    "foundation",
    "fun",
    "global",
    "group",
    "guide",
    "health",
    "help",
    "host",
    "hotline",
    "icu",
    "international",
    "jobs",
    "law",
    "legal",
    "life",
    "link",
    "live",
    "media",
    "mobi",
    "museum",
    "name",
    "network",
    "news",
    "ngo",
    "one",
    "ong",
    "online",
    "page",
    "post",
    "press",
    "pro",
    "report",
    "rip",
    "shop",
    "site",
    "social",
    "space",
    "store",
    "support",
    "systems",
    "team",
    "tech",
    "tel",
    "today",
    "top",
    "travel",
    "vip",
    "watch",
    "website",
    "wiki",
    "work",
    "works",
    "world",
    "xxx",
    "xyz",
    "zone",
    "рф",
    "рус",
    "бел",
    "укр",
    "срб",
    "онлайн",
    "сайт",
    "орг",
    "ком",
    "中国",
    "中國",
    "公司",
    "网络",
    "網絡",
    "在线",
    "组织机构",
    "台湾",
    "台灣",
    "香港",
    "한국",
    "ไทย",
    "भारत",
    "السعودية",
    "مصر",
    "الامارات",
    "قطر",
    "المغرب",
    "الجزائر",
    "تونس",
    "عمان",
    "فلسطين",
    "سورية",
    "شبكة",
    "موقع",
    "ایران",
    "پاکستان",
];

/// Pairs that end hosts of a country: `example.gov.uk`.
const SECOND_LEVEL: &[&str] = &[
    "co", "com", "org", "net", "gov", "gob", "gc", "ac", "edu", "ne", "or", "go", "gouv", "gv", "mil", "nic",
];

/// How sure a label ends a host, when it does. The label comes as it is written, look-alikes folded.
pub(super) fn ending(label: &str) -> Option<Ending> {
    let small = label.to_lowercase();
    if SURE.contains(&small.as_str()) {
        return Some(Ending::Sure);
    }
    if WORDS.contains(&small.as_str()) || small.starts_with("xn--") {
        return Some(Ending::Word);
    }
    let country = small.len() == 2 && small.bytes().all(|byte| byte.is_ascii_lowercase());
    country.then_some(Ending::Country)
}

/// Whether a label before a country's ending makes the pair an ending.
pub(super) fn is_second_level(label: &str) -> bool {
    SECOND_LEVEL.contains(&label.to_ascii_lowercase().as_str())
}
