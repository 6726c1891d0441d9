//! A sealed page with one script beside it: what a preview sends to browsers.
//!
//! The page stays as it was sealed, to the letter, but for two places: the script stands last in the
//! head, and the page's policy allows scripts of its own server and connections to it, which the script
//! needs to hear of changes. `publish` takes nothing of this kind.

use super::Sealed;

/// A script of the preview's own server, as an element for the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Companion {
    element: String,
}

const POLICY: &str = "<meta http-equiv=\"Content-Security-Policy\" content=\"";
const HEAD_END: &str = "</head>";

impl Companion {
    /// The elements of scripts at addresses of the preview's own server, ready for the head.
    pub fn new(elements: String) -> Self {
        Self { element: elements }
    }

    /// The page with the script.
    pub fn beside(&self, sealed: &Sealed) -> String {
        let html = sealed.html();
        // The policy is the program's own and stands before anything that a theme writes.
        let Some((before, rest)) = html.split_once(POLICY) else { return html.to_owned() };
        let Some((policy, rest)) = rest.split_once('"') else { return html.to_owned() };
        let Some((head, body)) = rest.split_once(HEAD_END) else { return html.to_owned() };
        [before, POLICY, &opened(policy), "\"", head, &self.element, HEAD_END, body].concat()
    }
}

/// The policy with scripts of the page's own server, and connections to it.
fn opened(policy: &str) -> String {
    let mut opened: Vec<String> = policy.split("; ").map(str::to_owned).collect();
    match opened.iter_mut().find(|directive| directive.starts_with("script-src ")) {
        Some(scripts) if scripts.contains(" 'self'") => {}
        Some(scripts) => scripts.push_str(" 'self'"),
        None => opened.push("script-src 'self'".to_owned()),
    }
    opened.push("connect-src 'self'".to_owned());
    opened.join("; ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_policy_is_opened_for_the_server_of_the_page_and_nobody_else() {
        for (policy, expected) in [
            ("default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"),
            (
                "default-src 'none'; script-src 'self'; img-src 'self'",
                "default-src 'none'; script-src 'self'; img-src 'self'; connect-src 'self'",
            ),
            ("script-src 'sha256-x'", "script-src 'sha256-x' 'self'; connect-src 'self'"),
        ] {
            assert_eq!(opened(policy), expected);
        }
    }
}
