//! From the catalog to what each output shows: the plan of outputs, their addresses, their views.
//!
//! [`plan`] decides which outputs a campaign has and where they lie. [`view`] turns one planned
//! page into a [`View`], the whole input of its template. Nothing here runs a template or writes.

mod contact_block;
mod files;
mod frame;
mod plan;
mod review;
mod route;
mod say;
mod shorten;
mod view;

pub(crate) use contact_block::messages as contact_block_messages;
pub use contact_block::{ContactBlock, ShownContact};
pub use files::{AssetNames, InlineTexts, SiteFile, index_files, media_files, theme_files};
pub use frame::{CampaignWords, Frame};
pub use plan::{CampaignPlan, Output, Records, Scope, Shows, plan};
pub use route::{Address, Root};
pub(crate) use say::in_language;
pub use view::{
    BodyPart, Component, LessonView, ModuleView, QuizView, RecordsView, View, head_alternates, view,
};
