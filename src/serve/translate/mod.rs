//! The translator's view: in the preview each message and page knows its file and line, and says where
//! its translation stands.
//!
//! A preview for translators is made from a catalog with [`Marks::On`](crate::text::fluent::Marks):
//! templates then write marks around the words of messages. [`dress`] makes elements of them in a draft
//! before it is sealed, so that such a page is proven like any other; [`sheet`] tells a page's script
//! what is listed beside the page; [`script`] is that script.
//!
//! The contact block has no marks: its bytes are proven, in this view as in every other. The sheet lists
//! its messages.
//!
//! **Invariant:** a dressed page without what was added is the page that readers get: the same
//! elements, attributes and text.
//!
//! **Not here:** what is stale or missing (`catalog`, `l10n`), addresses and sockets.

mod dress;
mod lookup;
mod pass;
mod sheet;

#[cfg(test)]
mod tests;

pub use dress::{Dressed, dress};
pub use lookup::{Lookup, Standing, State};
pub use sheet::sheet;

/// Where a preview keeps the script of this view.
pub const SCRIPT_PATH: &str = "/__handbill/translate.js";

/// Where the script asks for a page's sheet, with `?page=` and the page's path behind it.
pub const SHEET_PATH: &str = "/__handbill/translate";

/// The script of this view with its style in it. A policy that forbids inline style lets a script make a
/// style sheet.
pub fn script() -> String {
    // The sheet's text stands in a template literal.
    let style = include_str!("translate.css").replace('\\', "\\\\").replace('`', "\\`").replace("${", "\\${");
    include_str!("translate.js").replace("/* translate.css */", &style)
}
