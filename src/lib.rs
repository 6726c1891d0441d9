//! Handbill: a static-site generator for multilingual awareness campaigns.

pub mod audit;
pub mod diag;
pub mod publish;
pub mod render;
pub mod seal;
pub mod site;
pub mod source;
pub mod text;
