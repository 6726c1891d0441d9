//! Bytes to text: UTF-8 only, no NUL, a byte order mark taken off and reported.

use std::sync::Arc;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, SourceFile};

/// Decodes a text file. Reports what is wrong and gives back what can still be read.
pub(super) fn decode(path: &str, bytes: Vec<u8>, out: &mut Diagnostics) -> Option<Arc<SourceFile>> {
    let bytes = match bytes.strip_prefix(b"\xEF\xBB\xBF") {
        Some(rest) => {
            out.push(
                Diagnostic::hint(Code::FileHasBom, "the file starts with a byte order mark")
                    .in_file(path)
                    .help("save it as UTF-8 without BOM; the mark was ignored"),
            );
            rest.to_vec()
        }
        None => bytes,
    };
    let text = match String::from_utf8(bytes) {
        Ok(text) => text,
        Err(error) => {
            out.push(not_utf8(path, &error));
            return None;
        }
    };
    let source = SourceFile::new(path, text);
    if let Some(index) = memchr::memchr(0, source.text().as_bytes()) {
        out.push(
            Diagnostic::error(Code::FileHasNul, "the file contains a NUL byte")
                .at(&Place::new(&source, index..index + 1))
                .why("it is no text file, or it was damaged on its way")
                .help("save it again as UTF-8 text"),
        );
        return None;
    }
    Some(source)
}

/// Shows the line with the first bad byte, as far as it can be read.
fn not_utf8(path: &str, error: &std::string::FromUtf8Error) -> Diagnostic {
    let bytes = error.as_bytes();
    let valid = error.utf8_error().valid_up_to();
    let mut readable = String::from_utf8_lossy(&bytes[..valid]).into_owned();
    let at = readable.len();
    readable.push('\u{FFFD}');
    let source = SourceFile::new(path, readable);
    let byte = bytes.get(valid).copied().unwrap_or_default();
    Diagnostic::error(Code::FileNotUtf8, format!("byte {byte:#04x} is not UTF-8"))
        .at(&Place::new(&source, at..at + '\u{FFFD}'.len_utf8()))
        .why("text in another encoding would come out as wrong letters")
        .help("save the file as UTF-8; editors ask for it as “encoding” when you save under a name")
}
