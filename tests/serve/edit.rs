//! What people do to the files of a project, right and wrong, at random.
//!
//! An edit changes [`Files`]; whoever calls knows how that comes to the disk.

use crate::project::Files;
use crate::random::Random;

/// What a broken file may end in: each stops another reader.
const POISONS: &[&[u8]] = &[
    b"\n{{{{{{\n",
    b"\n[[[\n",
    b"\n{% if %}\n",
    b"\n<b onclick=\"x\">\n",
    b"\n\xff\xfe\n",
    b"\nkey = { $a\n",
    b"\n```{quiz}\nid = 3\n```\n",
    b"\n+++\n",
    b"\nCall 1-800-555-0199.\n",
    b"\n[x](nowhere.md) <contact:us-nobody> <source:NONE-1> [y](term:none)\n",
    b"\nbody { position: fixed } [data-contact-block] { display: none }\n",
    b"\0",
];

/// Prose that is sound in a page.
const PROSE: &[&str] = &[
    "\nOne more sentence.\n",
    "\n## Another part {#another}\n\nWords.\n",
    "\nSee [who answers](who-answers.md) or [help](get-help.md).\n",
    "\nCall <contact:us-nhth>.\n",
    "\n- one\n- two\n",
    "\n[work that cannot be left](term:labor-trafficking)\n",
    "\n```{contacts}\nids = [\"us-nhth\"]\n```\n",
    "\n<source:ILO-2012>\n",
];

/// Keys of front matter and registries with values that they might have.
const KEYS: &[(&str, &[&str])] = &[
    ("order", &["1", "15", "99"]),
    ("kind", &["\"page\"", "\"signs\"", "\"help\"", "\"lesson\"", "\"module\"", "\"oversight\""]),
    ("slug", &["\"otro\"", "\"nuevo-nombre\"", "\"A B\""]),
    ("title", &["\"Another title\"", "\"\"", "\"Call 911\""]),
    ("description", &["\"Another description.\""]),
    ("critical", &["true", "false"]),
    ("industries", &["[\"hospitality\"]", "[\"agriculture\"]", "[]", "[\"unknown\"]"]),
    ("audiences", &["[\"industry-staff\"]", "[\"affected\"]"]),
    ("contacts", &["[\"us-nhth\"]", "[\"us-911\", \"us-nhth\"]", "[\"us-none\"]"]),
    ("sources", &["[\"ILO-2012\"]", "[]"]),
    ("aliases", &["[\"old-name\"]", "[\"get-help\"]"]),
    ("as_of", &["2026-10-01", "2020-01-01"]),
    ("review_by", &["2026-10-01", "2029-01-01"]),
    ("lessons", &["[]", "[\"training/hospitality/rules\"]"]),
    ("quiz", &["\"hospitality\"", "\"none\""]),
    ("minutes", &["3", "45"]),
    ("hours", &["\"office\"", "\"always\"", "\"varies\""]),
    ("display", &["true", "false"]),
    ("status", &["\"legacy\"", "\"current\"", "\"contested\""]),
    ("verify_by", &["2026-01-01", "2028-01-01"]),
    ("operator", &["\"Another operator\""]),
    ("confidential", &["true", "false"]),
    ("correct", &["true", "false", "[\"routine\"]"]),
    ("pass", &["50", "100"]),
    ("shuffle_options", &["true", "false"]),
    ("modules", &["[]", "[\"training/hospitality\"]"]),
    ("locales", &["[\"en\"]", "[\"en\", \"es\"]", "[\"es\"]"]),
    ("base_url", &["\"https://other.example.org/\""]),
    ("accent", &["\"#123456\"", "\"#ffffff\""]),
    ("exit", &["\"https://www.example.com/\"", "\"none\""]),
    ("theme", &["\"default\"", "\"absent\""]),
    ("style", &["\"web\"", "\"offline\""]),
    ("allow_hosts", &["[\"www.example.org\"]", "[]"]),
    ("duty", &["[\"must\"]"]),
];

/// A project under edit, and as it was.
pub(crate) struct Edited {
    pub(crate) files: Files,
    pub(crate) original: Files,
}

impl Edited {
    pub(crate) fn new(files: Files) -> Self {
        Self { original: files.clone(), files }
    }

    /// Does one thing, and says what.
    pub(crate) fn edit(&mut self, random: &mut Random) -> String {
        match random.below(20) {
            0 | 1 => self.append(random, ".md", PROSE),
            2 => self.change_line(random),
            3..=6 => self.change_value(random),
            7 => self.change_word(random),
            8 => self.poison(random),
            9 => self.truncate(random),
            10 => self.delete(random),
            11 => self.delete_folder(random),
            12 => self.rename(random),
            13 => self.add(random),
            14 => self.exchange(random),
            15 => self.append(random, ".css", &["\n.new { color: inherit }\n", "\n.new { margin: 0 }\n"]),
            16 => self.append(
                random,
                ".ftl",
                &["\nnew-words = Words\n", "\nterm-new = New\n    .definition = Words.\n"],
            ),
            _ => self.restore(random),
        }
    }

    /// Does one thing after which a project in order mostly still is.
    pub(crate) fn edit_soundly(&mut self, random: &mut Random) -> String {
        match random.below(12) {
            0..=2 => self.append(random, ".md", &["\nOne more sentence.\n", "\n- one\n- two\n"]),
            3 => self.append(random, ".css", &["\n.new { color: inherit }\n"]),
            4 => self.append(random, ".ftl", &["\n# A remark.\n"]),
            5 => self.replace(
                "data/contacts.toml",
                random,
                &[("Anyone", "Everybody"), ("373-7888", "373-7199"), ("\"always\"", "\"varies\"")],
            ),
            6 => self.replace(
                "handbill.toml",
                random,
                &[
                    ("www.weather.gov", "www.example.com"),
                    ("Español", "Castellano"),
                    ("[[locale]]\nid = \"pt-BR\"\nname = \"Português (Brasil)\"\n", ""),
                ],
            ),
            7 => self.replace(
                "content/en/get-help.md",
                random,
                &[
                    ("order = ", "order = 1"),
                    ("title = \"", "title = \"New: "),
                    ("+++\n", "+++\naliases = [\"old\"]\n"),
                ],
            ),
            8 => self.replace(
                "content/es/get-help.md",
                random,
                &[("+++\n", "+++\nslug = \"ayuda\"\n"), ("+++\n", "+++\nslug = \"auxilio\"\n")],
            ),
            9 => self.replace(
                "locales/es/translated.lock",
                random,
                &[("machine", "reviewed"), ("page:index", "page:nothing")],
            ),
            10 => {
                self.replace("themes/default/templates/base.html", random, &[("<main", "<!-- main --><main")])
            }
            _ => self.restore(random),
        }
    }

    fn replace(&mut self, path: &str, random: &mut Random, changes: &[(&str, &str)]) -> String {
        let (old, new) = *random.one(changes);
        let text = self.files.get(path).and_then(|bytes| String::from_utf8(bytes.clone()).ok());
        let Some(text) = text else { return format!("{path}: no text") };
        self.files.insert(path.to_owned(), text.replacen(old, new, 1).into_bytes());
        format!("{path}: {old:?} becomes {new:?}")
    }

    /// Makes everything what it was.
    pub(crate) fn mend(&mut self) -> String {
        self.files = self.original.clone();
        "all as it was".to_owned()
    }

    fn pick(&self, random: &mut Random, ending: &str) -> Option<String> {
        let paths: Vec<_> = self.files.keys().filter(|path| path.ends_with(ending)).collect();
        // Each folder at the top is as likely as another, however many files it has.
        let mut tops: Vec<_> = paths.iter().map(|path| path.split('/').next()).collect();
        tops.dedup();
        if tops.is_empty() {
            return None;
        }
        let top = *random.one(&tops);
        let inside: Vec<_> = paths.into_iter().filter(|path| path.split('/').next() == top).collect();
        Some((*random.one(&inside)).clone())
    }

    fn text(&self, path: &str) -> Option<String> {
        String::from_utf8(self.files[path].clone()).ok()
    }

    fn append(&mut self, random: &mut Random, ending: &str, texts: &[&str]) -> String {
        let Some(path) = self.pick(random, ending) else { return "nothing to write in".to_owned() };
        let text = *random.one(texts);
        self.files.entry(path.clone()).or_default().extend_from_slice(text.as_bytes());
        format!("{path}: with {text:?}")
    }

    fn poison(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "nothing to break".to_owned() };
        let poison = *random.one(POISONS);
        self.files.entry(path.clone()).or_default().extend_from_slice(poison);
        format!("{path}: with {:?}", String::from_utf8_lossy(poison))
    }

    fn truncate(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "nothing to cut".to_owned() };
        let bytes = self.files.entry(path.clone()).or_default();
        let length = random.below(bytes.len() + 1);
        bytes.truncate(length);
        format!("{path}: cut after {length}")
    }

    /// A line goes, comes twice, or changes its place.
    fn change_line(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "no line".to_owned() };
        let Some(text) = self.text(&path) else { return format!("{path}: no text") };
        let mut lines: Vec<&str> = text.split('\n').collect();
        let (one, other) = (random.below(lines.len()), random.below(lines.len()));
        let what = match random.below(3) {
            0 => {
                lines.remove(one);
                "gone"
            }
            1 => {
                lines.insert(other, lines[one]);
                "twice"
            }
            _ => {
                lines.swap(one, other);
                "exchanged"
            }
        };
        self.files.insert(path.clone(), lines.join("\n").into_bytes());
        format!("{path}: line {} ({}) {what}", one + 1, other + 1)
    }

    /// A key gets another value, where it is, or at the top.
    fn change_value(&mut self, random: &mut Random) -> String {
        let (key, values) = random.one(KEYS);
        let value = *random.one(values);
        let begins =
            |line: &str| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('='));
        let has_key = |path: &&String| self.text(path).is_some_and(|text| text.lines().any(begins));
        let paths: Vec<_> = self.files.keys().filter(has_key).cloned().collect();
        if paths.is_empty() || random.once_in(6) {
            return self.add_value(random, &format!("{key} = {value}"));
        }
        let path = random.one(&paths).clone();
        let text = self.text(&path).unwrap();
        let mut lines: Vec<String> = text.split('\n').map(str::to_owned).collect();
        let places: Vec<_> = (0..lines.len()).filter(|line| begins(&lines[*line])).collect();
        let line = *random.one(&places);
        lines[line] = format!("{key} = {value}");
        self.files.insert(path.clone(), lines.join("\n").into_bytes());
        format!("{path}:{}: {key} = {value}", line + 1)
    }

    fn add_value(&mut self, random: &mut Random, line: &str) -> String {
        let ending = *random.one(&[".md", ".toml"]);
        let Some(path) = self.pick(random, ending) else { return "no file to add to".to_owned() };
        let Some(text) = self.text(&path) else { return format!("{path}: no text") };
        let changed = match text.strip_prefix("+++\n") {
            Some(rest) => format!("+++\n{line}\n{rest}"),
            None => format!("{line}\n{text}"),
        };
        self.files.insert(path.clone(), changed.into_bytes());
        format!("{path}: {line} at the top")
    }

    /// A word or number becomes another one.
    fn change_word(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "no word".to_owned() };
        let Some(text) = self.text(&path) else { return format!("{path}: no text") };
        let words: Vec<_> = text.split_ascii_whitespace().collect();
        if words.is_empty() {
            return format!("{path}: empty");
        }
        let (old, new) = (*random.one(&words), *random.one(&["word", "24", "{ $count }", "\"other\"", "es"]));
        self.files.insert(path.clone(), text.replacen(old, new, 1).into_bytes());
        format!("{path}: {old} becomes {new}")
    }

    fn delete(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "nothing to delete".to_owned() };
        self.files.remove(&path);
        format!("{path}: deleted")
    }

    fn delete_folder(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "nothing to delete".to_owned() };
        let parts: Vec<_> = path.split('/').collect();
        let folder = format!("{}/", parts[..=random.below(parts.len())].join("/"));
        let before = self.files.len();
        self.files.retain(|path, _| !path.starts_with(&folder));
        format!("{folder}: {} files deleted", before - self.files.len())
    }

    fn rename(&mut self, random: &mut Random) -> String {
        let Some(path) = self.pick(random, "") else { return "nothing to rename".to_owned() };
        let (stem, ending) = path.rsplit_once('.').unwrap_or((&path, "txt"));
        let new = match random.below(3) {
            0 => format!("{stem}-2.{ending}"),
            1 => format!("{stem}/inside.{ending}"),
            _ => {
                format!("{}/moved.{ending}", stem.rsplit_once('/').map_or("content/en", |(folder, _)| folder))
            }
        };
        if let Some(bytes) = self.files.remove(&path) {
            self.files.insert(new.clone(), bytes);
        }
        format!("{path}: renamed to {new}")
    }

    fn add(&mut self, random: &mut Random) -> String {
        let page = "+++\ntitle = \"New\"\ndescription = \"New page.\"\n+++\nWords. [Help](/get-help.md)\n";
        let (path, bytes): (&str, &[u8]) = match random.below(8) {
            0 => ("content/en/new.md", page.as_bytes()),
            1 => ("content/es/new.md", page.as_bytes()),
            2 => ("content/en/new/deep/page.md", page.as_bytes()),
            3 => ("content/en/picture.png", b"\x89PNG\r\n\x1a\n"),
            4 => ("locales/en/new.ftl", b"new-words = Words\nterm-new = New\n    .definition = Words.\n"),
            5 => ("campaigns/new.toml", b"base_url = \"https://new.example.org/\"\n"),
            6 => ("themes/default/assets/style.css", b"body { margin: 0 }\n"),
            _ => ("content/xx/strange.md", page.as_bytes()),
        };
        self.files.insert(path.to_owned(), bytes.to_vec());
        format!("{path}: new")
    }

    /// Two files of a kind exchange what they say.
    fn exchange(&mut self, random: &mut Random) -> String {
        let ending = *random.one(&[".md", ".toml", ".ftl", ".html", ".lock"]);
        let (Some(one), Some(other)) = (self.pick(random, ending), self.pick(random, ending)) else {
            return "nothing to exchange".to_owned();
        };
        let (first, second) = (self.files[&one].clone(), self.files[&other].clone());
        self.files.insert(one.clone(), second);
        self.files.insert(other.clone(), first);
        format!("{one} and {other}: exchanged")
    }

    fn restore(&mut self, random: &mut Random) -> String {
        let paths = self.original.keys().chain(self.files.keys());
        let differs = |path: &&String| self.files.get(*path) != self.original.get(*path);
        let differing: Vec<_> = paths.filter(differs).cloned().collect();
        if differing.is_empty() || random.once_in(3) {
            return self.mend();
        }
        let path = random.one(&differing).clone();
        match self.original.get(&path) {
            Some(bytes) => _ = self.files.insert(path.clone(), bytes.clone()),
            None => _ = self.files.remove(&path),
        }
        format!("{path}: as it was")
    }
}

/// The paths in which two states of a project differ.
pub(crate) fn changed(before: &Files, after: &Files) -> Vec<String> {
    let paths = before.keys().chain(after.keys().filter(|path| !before.contains_key(*path)));
    paths.filter(|path| before.get(*path) != after.get(*path)).cloned().collect()
}
