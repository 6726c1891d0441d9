//! What `seal` promises, checked against html5ever's tree and never against its own tokens.

mod good;
mod hostile;
mod policies;
mod random;
mod styles;
mod tree;

use std::sync::Arc;

use super::*;
use crate::diag::{Diagnostics, SourceFile};
use crate::render::Draft;
use crate::site::{ContactBlock, ShownContact};
use crate::source::{Direction, OutputStyle, RelPath};

/// A block with two contacts and all kinds of channels.
pub(super) fn block() -> Arc<ContactBlock> {
    let html = concat!(
        r#"<section class="contacts" aria-labelledby="contacts-title" data-contact-block>"#,
        r#"<h2 id="contacts-title">Who can help</h2><ul>"#,
        r#"<li class="contact" data-contact="emergency"><p>Police, fire, ambulance</p>"#,
        r#"<a href="tel:911"><bdi dir="ltr">911</bdi></a></li>"#,
        r#"<li class="contact" data-contact="us-nhth"><p>A hotline, not the police. <a href="../who/">Who answers</a></p>"#,
        r#"<a href="tel:+18883737888"><bdi dir="ltr">1-888-373-7888</bdi></a> "#,
        r#"<a href="sms:233733?body=HELP&amp;x=1"><bdi dir="ltr">233733</bdi></a>"#,
        r#"<svg aria-hidden="true" viewBox="0 0 1 1"><path d="M0 0"/></svg></li></ul></section>"#,
    );
    let contact = |id: &str, links: &[&str]| ShownContact {
        id: id.to_owned(),
        links: links.iter().map(|link| (*link).to_owned()).collect(),
    };
    Arc::new(ContactBlock {
        html: html.into(),
        shown: vec![
            contact("emergency", &["tel:911"]),
            contact("us-nhth", &["tel:+18883737888", "sms:233733?body=HELP&x=1"]),
        ],
    })
}

/// The policy of an English web page.
pub(super) fn policy() -> PagePolicy {
    PagePolicy {
        lang: "en".to_owned(),
        dir: Direction::Ltr,
        style: OutputStyle::Web,
        inline: Arc::default(),
        refresh: false,
    }
}

/// A guard over one sheet, and what it reported.
pub(super) fn guard(css: &str) -> (StyleGuard, Diagnostics) {
    let mut out = Diagnostics::new();
    let guard = StyleGuard::new(&[SourceFile::new("themes/a/assets/site.css", css)], &mut out);
    (guard, out)
}

/// A whole page around what stands in its body.
pub(super) fn page(body: &str) -> String {
    format!(
        "<!doctype html>\n<html lang=\"en\" dir=\"ltr\">\n<head>\n<meta charset=\"utf-8\">\n\
         <title>Signs</title>\n<link rel=\"stylesheet\" href=\"../site.css\">\n</head>\n\
         <body class=\"page\">\n{body}\n</body>\n</html>\n"
    )
}

/// Seals a page with the usual block, no style sheet and this policy.
pub(super) fn seal_with(html: &str, policy: &PagePolicy) -> Result<Sealed, Diagnostic> {
    let draft = Draft { path: RelPath::new("en/index.html").unwrap(), html: html.to_owned() };
    let (guard, _) = guard("");
    seal_once(draft, &block(), policy, &guard)
}

/// Seals a page, and asserts that whether its block is known makes no difference.
pub(super) fn seal_once(
    draft: Draft,
    block: &Arc<ContactBlock>,
    policy: &PagePolicy,
    styles: &StyleGuard,
) -> Result<Sealed, Diagnostic> {
    let unsealed = Unsealed { before: &draft.html, block, policy, styles, proven: None };
    let unknown = walk::draft(&draft.html, policy).ok().and_then(|seen| {
        let slot = seen.slot.unwrap_or(seen.body_end..seen.body_end);
        unsealed.with_block(slot).ok()
    });
    let sealed = seal(draft, block, policy, styles, &ProvenBlocks::default());
    assert_eq!(sealed.as_ref().ok().map(Sealed::html), unknown.as_deref());
    sealed
}

/// Seals a page in the usual way.
pub(super) fn sealed(html: &str) -> Result<Sealed, Diagnostic> {
    seal_with(html, &policy())
}
