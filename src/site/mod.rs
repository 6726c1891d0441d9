//! From the catalog to what each output shows: the plan of outputs, their addresses, their views.
//!
//! [`plan`] decides which outputs a campaign has and where they lie. [`view`] turns one planned
//! page into a [`View`], the whole input of its template. Nothing here runs a template or writes.

mod assets;
mod contact_block;
mod files;
mod frame;
mod plan;
#[cfg(test)]
pub(crate) mod readings;
mod review;
mod route;
mod say;
mod shared;
mod shorten;
mod view;

pub use assets::{AssetNames, Assets, InlineTexts};
pub(crate) use contact_block::messages as contact_block_messages;
pub use contact_block::{ContactBlock, ShownContact};
pub use files::{SiteFile, index_file, index_paths, index_text};
pub use frame::{CampaignWords, Frame};
pub use plan::{CampaignPlan, Output, Place, Planned, Records, Scope, Shows, plan, plan_again};
pub(crate) use route::encode;
pub use route::{Address, Root};
pub(crate) use say::{escape, in_language};
pub use shared::{Parts, Shared};
pub use view::{
    BodyPart, Component, LessonView, ModuleView, QuizView, RecordsView, Setting, View, head_alternates, view,
};
