//! HTML as a browser's tokenizer reads it, in one spelling.

use std::cell::RefCell;

use html5ever::tendril::StrTendril;
use html5ever::tokenizer::{
    BufferQueue, Tag, TagKind, Token, TokenSink, TokenSinkResult, Tokenizer, TokenizerOpts,
};

#[derive(Default)]
struct Spelling {
    lines: RefCell<Vec<String>>,
    text: RefCell<String>,
    open: RefCell<Vec<String>>,
}

/// One line for each tag and each text (in quotes): attributes sorted, entities resolved, line breaks between blocks
/// left out. Panics on tags that do not match and on anything that is no tag or text.
pub(super) fn canonical(html: &str) -> Vec<String> {
    let queue = BufferQueue::default();
    queue.push_back(StrTendril::from(html));
    let tokenizer = Tokenizer::new(Spelling::default(), TokenizerOpts::default());
    let _ = tokenizer.feed(&queue);
    tokenizer.end();
    let spelling = tokenizer.sink;
    assert!(spelling.open.borrow().is_empty(), "not closed: {:?} in {html}", spelling.open.borrow());
    spelling.lines.into_inner()
}

impl Spelling {
    fn end_text(&self) {
        let text = self.text.take();
        let is_code = self.open.borrow().iter().any(|name| name == "pre");
        let text = if is_code { text.as_str() } else { text.trim_matches('\n') };
        if !text.is_empty() {
            self.lines.borrow_mut().push(format!("{text:?}"));
        }
    }

    fn tag(&self, tag: Tag) {
        let name = tag.name.to_string();
        if tag.kind == TagKind::EndTag {
            assert_eq!(self.open.borrow_mut().pop(), Some(name.clone()), "wrong end");
            self.lines.borrow_mut().push(format!("</{name}>"));
            return;
        }
        let mut attributes: Vec<_> = tag
            .attrs
            .iter()
            .map(|attribute| format!(" {}={:?}", attribute.name.local, attribute.value.to_string()))
            .collect();
        attributes.sort();
        self.lines.borrow_mut().push(format!("<{name}{}>", attributes.concat()));
        if !matches!(name.as_str(), "br" | "hr") {
            self.open.borrow_mut().push(name);
        }
    }
}

impl TokenSink for Spelling {
    type Handle = ();

    fn process_token(&self, token: Token, _line: u64) -> TokenSinkResult<()> {
        match token {
            Token::CharacterTokens(text) => self.text.borrow_mut().push_str(&text),
            Token::TagToken(tag) => {
                self.end_text();
                self.tag(tag);
            }
            Token::EOFToken => self.end_text(),
            token => panic!("neither tag nor text: {token:?}"),
        }
        TokenSinkResult::Continue
    }
}
