//! What the audit is told to expect of each page, from the plan and not from the pages.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::Press;
use crate::audit::{
    Audited, Auditor, ExcludedKind, ExcludedWord, FineTexts, PageExpectation, Reader, Site, SitePage,
};
use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::l10n::pseudo;
use crate::seal::Sealed;
use crate::site::{CampaignPlan, Output, head_alternates};
use crate::source::OutputStyle;

/// Audits one sealed page.
pub(super) fn check_alone(
    press: &Press,
    output: &Output,
    sealed: &Sealed,
    reader: Reader,
    out: &mut Diagnostics,
) {
    let has_file = |path: &str| press.has(path);
    let auditor = auditor(press, &has_file);
    auditor.alone(page(&auditor, press, output, sealed, reader, &mut FineTexts::of_one_page()), out);
}

/// Who audits the pages of a campaign.
pub(super) fn auditor<'a>(press: &'a Press, has_file: &'a (dyn Fn(&str) -> bool + Sync)) -> Auditor<'a> {
    let site = Site {
        campaign: &press.plan.campaign.id,
        has_file,
        excluded: press.excluded(),
        offline: press.catalog.config.style == OutputStyle::Offline,
        link_base: press.plan.campaign.base_path(),
    };
    Auditor::new(site, &press.catalog.guard)
}

/// Shows an auditor a sealed page, with what the plan says that it must be.
pub(super) fn page(
    auditor: &Auditor<'_>,
    press: &Press,
    output: &Output,
    sealed: &Sealed,
    reader: Reader,
    fine: &mut FineTexts,
) -> Audited {
    let web = press.catalog.config.style == OutputStyle::Web;
    let alternates = if web { head_alternates(&press.catalog, &press.plan, output) } else { Vec::new() };
    let canonical = press.plan.canonical(output).filter(|_| web);
    let canonical = canonical.map(|address| address.absolute(&press.plan.campaign.base_url));
    let written_in = output.borrowed_from();
    let expects = PageExpectation {
        contacts: &sealed.block().shown,
        lang: &output.locale.to_string(),
        dir: output.locale.direction().as_str(),
        canonical: canonical.as_deref(),
        alternates: &alternates,
        noindex: !output.is_whole() || pseudo::is_in(&press.catalog.config),
        main_lang: written_in.map(|locale| (Cow::Owned(locale.to_string()), locale.direction().as_str())),
        exit: &press.plan.campaign.exit.url,
        status: output.status(&press.catalog),
        stale: output.is_stale(&press.catalog),
    };
    auditor.page(&SitePage { path: sealed.path().clone(), html: sealed.html(), expects }, reader, fine)
}

/// What belongs to industries that the campaign leaves out: pages, signs, and the industries' names.
pub(super) fn excluded(catalog: &Catalog, plan: &CampaignPlan) -> Vec<ExcludedWord> {
    let pages = catalog.pages.values().filter(|page| !page.meta.industries.is_empty() && !plan.has(&page.id));
    let mut words: Vec<_> =
        pages.map(|page| ExcludedWord { kind: ExcludedKind::Page, word: page.id.clone() }).collect();
    let Some(shown) = &plan.campaign.industries else {
        return words;
    };
    let hidden = |industry: &&String| !shown.contains_key(*industry);
    for indicator in catalog.indicators.iter() {
        if !indicator.industries.iter().any(|industry| shown.contains_key(&industry.value)) {
            words.push(ExcludedWord { kind: ExcludedKind::Indicator, word: indicator.id.value.clone() });
        }
    }
    let industries: BTreeSet<_> =
        catalog.indicators.iter().flat_map(|sign| &sign.industries).map(|industry| &industry.value).collect();
    words.extend(
        industries
            .into_iter()
            .filter(hidden)
            .map(|id| ExcludedWord { kind: ExcludedKind::Industry, word: id.clone() }),
    );
    words
}
