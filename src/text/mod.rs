//! Text in and out: Markdown to [`Doc`](doc::Doc), Fluent messages, numbers and dates as locales
//! write them, and the guard that finds numbers and addresses which are not registered.
//!
//! Nothing here knows a campaign or an output path.

pub mod chain;
pub mod doc;
pub mod figures;
pub mod fluent;
pub mod format;
pub mod guard;
pub mod markdown;
pub mod packed;
mod pairs;
pub mod shown;
pub mod wording;
