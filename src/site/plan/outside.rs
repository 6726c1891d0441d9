//! Links to pages that a campaign does not have.

use std::sync::Arc;

use super::CampaignPlan;
use crate::catalog::{Catalog, Page, Translation};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::text::doc::Piece;

/// Reports the links of a page to others that the campaign does not have. A link from a page that many
/// campaigns share loses its target there: readers would see words that lead nowhere.
pub(super) fn report(catalog: &Catalog, plan: &CampaignPlan, page: &Page) -> Diagnostics {
    let mut out = Diagnostics::new();
    let is_outside = |target: &str| !plan.has(target) && catalog.pages.contains_key(target);
    let is_elsewhere = |text: &&Arc<Translation>| text.named.pages.iter().any(|target| is_outside(target));
    let texts = page.translations.values().filter(is_elsewhere);
    for hole in texts.flat_map(|translation| translation.text().doc.holes()) {
        let Piece::PageLinkOpen(link) = hole else {
            continue;
        };
        let Some(target) = link.page.as_deref().filter(|target| is_outside(target)) else {
            continue;
        };
        let said = Said::new("page-outside").text("campaign", &plan.campaign.id).text("page", target);
        out.push(Diagnostic::said(Severity::Warning, Code::LinkOutside, said).at(&link.place));
    }
    out
}
