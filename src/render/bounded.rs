//! What a template writes, up to a limit: a loop that does not end is stopped here.

use std::io::{Error, ErrorKind, Write};

use tera::TeraResult;

use crate::source::limits;

/// The bytes of one page.
#[derive(Debug, Default)]
pub(super) struct Bounded {
    bytes: Vec<u8>,
}

impl Bounded {
    /// An empty page with room for some bytes, so that it seldom has to grow.
    pub(super) fn with_room(n_bytes: usize) -> Self {
        Self { bytes: Vec::with_capacity(n_bytes.min(limits::DRAFT_BYTES)) }
    }

    /// The page as text.
    pub(super) fn into_text(self) -> TeraResult<String> {
        // Copying what was looked at many bytes at a time is cheaper than looking at each.
        simdutf8::basic::from_utf8(&self.bytes)
            .map(str::to_owned)
            .map_err(|_| tera::Error::message("the template wrote text that is not UTF-8"))
    }
}

impl Write for Bounded {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if self.bytes.len() + bytes.len() > limits::DRAFT_BYTES {
            return Err(Error::from(ErrorKind::FileTooLarge));
        }
        self.bytes.extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_an_end_is_cut_off() {
        let mut page = Bounded::default();
        let part = vec![b'x'; 1 << 20];
        let written = (0..100).take_while(|_| page.write_all(&part).is_ok()).count();
        assert_eq!(written << 20, limits::DRAFT_BYTES);
    }
}
