//! Links to pages that a campaign does not have.

use super::CampaignPlan;
use crate::catalog::{Catalog, Page};
use crate::diag::{Code, Diagnostic, Diagnostics, Said, Severity};
use crate::text::doc::Piece;

/// Reports the links of a page to others that the campaign does not have. A link from a page that many
/// campaigns share loses its target there: readers would see words that lead nowhere.
pub(super) fn report(catalog: &Catalog, plan: &CampaignPlan, page: &Page) -> Diagnostics {
    let mut out = Diagnostics::new();
    for hole in page.translations.values().flat_map(|translation| translation.doc.holes()) {
        let Piece::PageLinkOpen(link) = hole else {
            continue;
        };
        let target = link.page.as_deref().unwrap_or(&page.id);
        if plan.has(target) || !catalog.pages.contains_key(target) {
            continue;
        }
        let said = Said::new("page-outside").text("campaign", &plan.campaign.id).text("page", target);
        out.push(Diagnostic::said(Severity::Warning, Code::LinkOutside, said).at(&link.place));
    }
    out
}
