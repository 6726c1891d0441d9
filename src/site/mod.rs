//! From the catalog to what each output shows: the plan of outputs, their addresses, their views.

mod contact_block;

pub use contact_block::{ContactBlock, ShownContact};
