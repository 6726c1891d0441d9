//! Bytes to text: UTF-8 only, no NUL, a byte order mark taken off and reported.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity, SourceFile};

/// Decodes a text file. Reports what is wrong and gives back what can still be read.
pub(super) fn decode(path: &str, bytes: Vec<u8>, out: &mut Diagnostics) -> Option<Arc<SourceFile>> {
    decode_text(path, bytes, out).map(|text| SourceFile::new(path, text))
}

/// The same for a text that no file is made of yet.
pub(super) fn decode_text(path: &str, bytes: Vec<u8>, out: &mut Diagnostics) -> Option<String> {
    let bytes = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => {
            let said = Said::new("file-bom");
            out.push(Diagnostic::said(Severity::Hint, Code::FileHasBom, said).in_file(path));
            rest.to_vec()
        }
        None => bytes,
    };
    // Copying what was looked at many bytes at a time is cheaper than looking at each.
    let text = match simdutf8::basic::from_utf8(&bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => {
            out.extend(not_utf8(path, &bytes));
            return None;
        }
    };
    if let Some(index) = memchr::memchr(0, text.as_bytes()) {
        let source = SourceFile::new(path, text);
        let place = Place::new(&source, index..index + 1);
        out.push(Diagnostic::said(Severity::Error, Code::FileHasNul, Said::new("file-nul")).at(&place));
        return None;
    }
    Some(text)
}

/// Shows the line with the first bad byte, as far as it can be read.
fn not_utf8(path: &str, bytes: &[u8]) -> Option<Diagnostic> {
    let valid = std::str::from_utf8(bytes).err()?.valid_up_to();
    let mut readable = String::from_utf8_lossy(&bytes[..valid]).into_owned();
    let at = readable.len();
    readable.push('\u{FFFD}');
    let source = SourceFile::new(path, readable);
    let byte = bytes.get(valid).copied().unwrap_or_default();
    let said = Said::new("file-not-utf8").text("byte", format!("{byte:#04x}"));
    let place = Place::new(&source, at..at + '\u{FFFD}'.len_utf8());
    Some(Diagnostic::said(Severity::Error, Code::FileNotUtf8, said).at(&place))
}
