//! Which files are nobody's work: what editors, systems and version control leave behind.
//!
//! The inventory leaves them out, and `serve` does not wake up for them.

/// Whether the file at `path` is left behind by an editor, a system or version control.
pub(crate) fn is_scratch(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    let extension = name.rsplit_once('.').map(|(_, extension)| extension);
    lies_hidden(path)
        || name.ends_with('~')
        || name.starts_with('#')
        // Vim makes a file of this name to learn whether it may write into the folder.
        || name == "4913"
        || matches!(extension, Some("swp" | "swx" | "tmp" | "bak" | "orig"))
}

/// Whether `path` is hidden, or lies in a hidden folder.
pub(crate) fn lies_hidden(path: &str) -> bool {
    path.split('/').any(|part| part.starts_with('.'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_editors_leave_behind_is_scratch_and_what_people_write_is_not() {
        for path in [
            "content/en/.signs.md.swp",
            "content/en/signs.md~",
            "content/en/#signs.md#",
            "content/en/.#signs.md",
            "content/en/4913",
            "content/.git/index",
            "locales/es/ui.ftl.orig",
        ] {
            assert!(is_scratch(path), "{path}");
        }
        for path in ["content/en/signs.md", "content/en/4913.md", "content/en/old.bak/signs.md"] {
            assert!(!is_scratch(path), "{path}");
        }
    }
}
