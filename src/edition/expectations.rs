//! What the audit is told to expect of each page, from the plan and not from the pages.

use std::collections::BTreeSet;

use super::Press;
use crate::audit::{self, Audited, Auditor, ExcludedKind, ExcludedWord, PageExpectation, Site, SitePage};
use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::l10n::pseudo;
use crate::seal::Sealed;
use crate::site::{CampaignPlan, Output, head_alternates};
use crate::source::OutputStyle;

/// What a page must say, owned while the audit runs.
struct Expected {
    contact_ids: Vec<String>,
    links: Vec<String>,
    canonical: Option<String>,
    alternates: Vec<(String, String)>,
    lang: String,
    main: Option<(String, &'static str)>,
}

/// Audits the pages of a press one by one, and at last what shows only on the whole site.
pub(super) struct SiteAudit<'p> {
    press: &'p Press,
    auditor: Auditor<'p>,
}

impl<'p> SiteAudit<'p> {
    pub(super) fn new(press: &'p Press) -> Self {
        let site = Site { files: press.paths().collect(), ..site(press) };
        Self { press, auditor: Auditor::new(site, &press.catalog.guard) }
    }

    /// Audits one sealed page, as far as it shows without the others.
    pub(super) fn page(&self, output: &Output, sealed: &Sealed) -> Audited {
        let expected = expected(self.press, output, sealed);
        self.auditor.page(&site_page(self.press, output, sealed, &expected))
    }

    /// Tells what was found on the audited pages, in their order, and on the site as a whole.
    pub(super) fn site(&self, audited: Vec<Audited>, out: &mut Diagnostics) {
        self.auditor.site(audited, out);
    }
}

/// Audits one sealed page.
pub(super) fn check_alone(press: &Press, output: &Output, sealed: &Sealed, out: &mut Diagnostics) {
    let expected = expected(press, output, sealed);
    let page = site_page(press, output, sealed, &expected);
    audit::audit_alone(&site(press), &page, &|path| press.has(path), &press.catalog.guard, out);
}

/// The campaign's site, without pages and files.
fn site(press: &Press) -> Site<'_> {
    Site {
        campaign: &press.plan.campaign.id,
        pages: Vec::new(),
        files: BTreeSet::new(),
        excluded: press.excluded(),
        offline: press.catalog.config.style == OutputStyle::Offline,
        link_base: press.plan.campaign.base_path(),
    }
}

fn site_page<'a>(
    press: &'a Press,
    output: &Output,
    sealed: &'a Sealed,
    expected: &'a Expected,
) -> SitePage<'a> {
    SitePage {
        path: sealed.path().as_str(),
        html: sealed.html(),
        expects: PageExpectation {
            contact_ids: &expected.contact_ids,
            links: &expected.links,
            lang: &expected.lang,
            dir: output.locale.direction().as_str(),
            canonical: expected.canonical.as_deref(),
            alternates: &expected.alternates,
            noindex: !output.is_whole() || pseudo::is_in(&press.catalog.config),
            main_lang: expected.main.as_ref().map(|(lang, dir)| (lang.as_str(), *dir)),
            exit: &press.plan.campaign.exit.url,
            status: output.status(&press.catalog),
            stale: output.is_stale(&press.catalog),
        },
    }
}

fn expected(press: &Press, output: &Output, sealed: &Sealed) -> Expected {
    let block = sealed.block();
    let web = press.catalog.config.style == OutputStyle::Web;
    let alternates = if web { head_alternates(&press.catalog, &press.plan, output) } else { Vec::new() };
    let written_in = output.borrowed_from();
    let canonical = press.plan.canonical(output);
    Expected {
        contact_ids: block.shown.iter().map(|contact| contact.id.clone()).collect(),
        links: block.shown.iter().flat_map(|contact| contact.links.clone()).collect(),
        canonical: canonical.filter(|_| web).map(|address| address.absolute(&press.plan.campaign.base_url)),
        alternates,
        lang: output.locale.to_string(),
        main: written_in.map(|locale| (locale.to_string(), locale.direction().as_str())),
    }
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
