//! The rules of the audit, one file each. A rule reads a [`Page`] and reports what is wrong with it.

mod block;
mod calls;
mod contract;
mod head;
mod hosts;
mod ids;
pub(super) mod leak;
pub(super) mod links;
mod outline;
mod policy;
mod text;
mod visible;

#[cfg(test)]
mod tests;

use super::FineTexts;
use super::page::Page;
use crate::diag::Diagnostics;

/// Asks every rule.
pub(super) fn all(page: &Page<'_>, fine: &mut FineTexts, out: &mut Diagnostics) {
    block::check(page, out);
    calls::check(page, out);
    text::check(page, fine, out);
    hosts::check(page, out);
    links::check(page, out);
    ids::check(page, out);
    head::check(page, out);
    policy::check(page, out);
    outline::check(page, out);
    contract::check(page, out);
    leak::check(page, out);
}
