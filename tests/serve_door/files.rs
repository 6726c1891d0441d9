//! Nothing of the file system is served but what a build would write.

use std::fs;
use std::path::Path;

use crate::client::{Client, ask, get};
use crate::preview::{Preview, Project};

/// Stands in every file that must not go out.
const SECRET: &str = "canary-4711";

/// Steps up, as some decoder or some system might read them.
const CLIMBS: &[&str] = &[
    "../",
    "..//",
    "./../",
    ".../",
    "....//",
    "%2e%2e/",
    "%2E%2E/",
    ".%2e/",
    "%2e./",
    "..%2f",
    "..%2F",
    "%2e%2e%2f",
    "%252e%252e/",
    "%252e%252e%252f",
    "%25%32%65%25%32%65/",
    "..\\",
    "..%5c",
    "..%5C",
    "%2e%2e%5c",
    "..%255c",
    "..;/",
    "..;a=b/",
    "..%00/",
    "..%20/",
    "..%09/",
    "..%0d%0a/",
    "%20../",
    ".%00./",
    "%c0%ae%c0%ae/",
    "%c0%ae%c0%ae%c0%af",
    "..%c0%af",
    "..%c1%9c",
    "%e0%80%ae%e0%80%ae/",
    "%f0%80%80%ae%f0%80%80%ae/",
    "%u002e%u002e/",
    "%uff0e%uff0e%u2215",
    "%ef%bc%8e%ef%bc%8e/",
    "..%ef%bc%8f",
    "..%e2%88%95",
    "%e2%80%a5/",
    "%ff%2e%2e/",
    "%%32%65%%32%65/",
    "..?/",
    "..%3f/",
];

const GOALS: &[&str] = &["etc/passwd", "handbill.toml", "data/contacts.toml", ".git/config"];

const STARTS: &[&str] = &["/", "/main/", "/main/en/", "/__handbill/"];

/// Addresses that mean a file on some system.
const NAMES: &[&str] = &[
    "/etc/passwd",
    "//etc/passwd",
    "/proc/self/environ",
    "/C:/Windows/win.ini",
    "/C:%5CWindows%5Cwin.ini",
    "/c%3a/handbill.toml",
    "/%5c%5clocalhost%5cc$",
    "/CON",
    "/main/NUL",
    "/main/en/aux.html",
    "/HANDBI~1.TOM",
    "/main/en/index.html::$DATA",
    "/main/en/index.html.",
    "/main/en/index.html%20",
    "/main/en/INDEX.HTML",
    "/main/en/index.html/",
    "/main/en/index.html%00.png",
    "/main/.handbill/main.manifest",
    "/.handbill/main.manifest",
    "/public/main/en/index.html",
    "/main/./en/index.html",
    "/main//en/index.html",
    "/~root/",
    "/.",
    "/%2e",
    "/..",
    "/main/..",
    "/main/en/..",
];

/// A project whose files all have the secret in them, with files beside it that no preview may show.
fn project(name: &str) -> Project {
    let project = Project::new(name);
    for path in files(&project.root, &project.root) {
        let text = project.read(&path);
        match path.rsplit('.').next() {
            Some("toml") => project.write(&path, format!("# {SECRET}\n{text}")),
            Some("ftl") => project.write(&path, format!("### {SECRET}\n\n{text}")),
            Some("md") => project.write(&path, text.replacen("+++\n", &format!("+++\n# {SECRET}\n"), 1)),
            _ => {}
        }
    }
    for path in [".git/config", ".env", "notes.txt", "target/x", "public/main/en/old.html"] {
        project.write(path, SECRET);
    }
    std::os::unix::fs::symlink("/etc", project.root.join("content/en/etc")).unwrap();
    project
}

/// The files below a folder, as paths below `root`; links are files.
fn files(root: &Path, folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap().map(Result::unwrap);
    let below = entries.flat_map(|entry| {
        if entry.file_type().unwrap().is_dir() {
            return files(root, &entry.path());
        }
        vec![entry.path().strip_prefix(root).unwrap().to_str().unwrap().to_owned()]
    });
    below.collect()
}

#[track_caller]
fn refused(preview: &Preview, target: &str) {
    let host = preview.address;
    let reply = ask(host, format!("GET {target} HTTP/1.1\r\nHost: {host}\r\n\r\n").as_bytes());
    assert!(matches!(reply.status, 400 | 404), "{target}: {}", reply.head);
    let text = reply.text();
    assert!(!text.contains(SECRET) && !text.contains("root:"), "{target}: {text}");
}

#[test]
fn no_address_climbs_out_of_the_preview() {
    let project = project("climbs");
    let preview = project.preview();
    // A question mark begins the query: what stands before it is a page of its own.
    let is_climb = |start: &str, climb: &str| start == "/" || !climb.contains('?');
    let starts = STARTS.iter().flat_map(|start| CLIMBS.iter().map(move |climb| (*start, *climb)));
    let mut count = 0;
    for (start, climb) in starts.filter(|(start, climb)| is_climb(start, climb)) {
        for goal in GOALS {
            refused(&preview, &format!("{start}{climb}{goal}"));
            refused(&preview, &format!("{start}{}{goal}", climb.repeat(7)));
            count += 2;
        }
    }
    for name in NAMES {
        refused(&preview, name);
        count += 1;
    }
    println!("ways out of a folder: {count}/{count} ({} forms)", CLIMBS.len() + NAMES.len());
}

#[test]
fn only_what_a_build_writes_is_served() {
    let project = project("published");
    fs::remove_file(project.root.join("content/en/etc")).unwrap();
    let preview = project.preview();
    let built = Project::empty("published-build");
    let output = project.run(&["build", "--out", built.root.to_str().unwrap()]);
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let mut client = Client::new(preview.address);
    let published: Vec<_> =
        files(&built.root, &built.root).into_iter().filter(|path| !path.starts_with(".handbill/")).collect();
    for path in &published {
        let reply = client.get(&format!("/{path}?plain"));
        let is_same = reply.body == fs::read(built.root.join(path)).unwrap();
        assert!(reply.status == 200 && is_same, "{path}: {}", reply.head);
        assert!(!reply.text().contains(SECRET), "{path}");
    }
    let mut count = 0;
    for path in files(&project.root, &project.root) {
        for start in ["", "main/", "main/en/", "__handbill/", "main/assets/", "public/"] {
            let target = format!("{start}{path}");
            if published.contains(&target) {
                continue;
            }
            let reply = get(preview.address, &format!("/{target}"));
            assert_eq!(reply.status, 404, "{target}");
            assert!(!reply.text().contains(SECRET), "{target}");
            count += 1;
        }
    }
    println!(
        "files of the build: {0}/{0}; files of the project that are refused: {count}/{count}",
        published.len()
    );
}
