//! One state of the project's files, with what is needed to make its pages when they are asked for.
//!
//! The workshop makes a [`Generation`] whenever something changed; nobody changes it. What is the same as
//! in the one before is shared with it, down to the text of a page.
//!
//! **Never here:** which generation is shown (`stage`), sockets, the disk.

use std::sync::{Arc, OnceLock};

use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::edition::Press;
use crate::render::Templates;
use crate::site::{Output, Planned, Scope, SiteFile, plan_again};

/// One state of the project.
pub(crate) struct Generation {
    /// Counts up from 1.
    pub(crate) number: u64,
    /// `None` while `handbill.toml` cannot be used.
    pub(crate) catalog: Option<Arc<Catalog>>,
    templates: Option<Arc<Templates>>,
    campaigns: Vec<Campaigned>,
    /// What was found wrong while it was read.
    faults: Diagnostics,
    /// The same with what was found while its campaigns were planned and their presses made.
    base: OnceLock<Diagnostics>,
    /// What takes longer to find: what is wrong with translations, and on finished pages.
    survey: OnceLock<Diagnostics>,
}

/// A campaign of a generation.
pub(crate) struct Campaigned {
    pub(crate) planned: Planned,
    /// The press that was made last, with the parts that may still be good.
    before: Option<Arc<Press>>,
    press: OnceLock<Pressed>,
}

/// A press, if the theme allows one, and what was found wrong while it was made.
struct Pressed {
    press: Option<Arc<Press>>,
    faults: Diagnostics,
}

/// What stands at a path.
pub(crate) enum Found<'g> {
    /// A page of a campaign.
    Page(&'g Campaigned, &'g Arc<Output>),
    /// A file that is no page.
    File(SiteFile),
    /// Nothing, but a folder of this name has a first page.
    Folder,
    /// Nothing in a campaign that is there.
    Missing(&'g Campaigned),
    /// No such campaign.
    Nothing,
}

impl Generation {
    /// The one before anything was read.
    pub(crate) fn empty() -> Self {
        Self::new(0, None, Diagnostics::new(), &Scope::default(), None)
    }

    /// One without anything, after the program failed.
    pub(crate) fn empty_after(number: u64) -> Self {
        Self::new(number, None, Diagnostics::new(), &Scope::default(), None)
    }

    /// Plans a catalog; what is the same as before is taken over.
    pub(crate) fn new(
        number: u64,
        catalog: Option<Arc<Catalog>>,
        faults: Diagnostics,
        scope: &Scope,
        before: Option<&Self>,
    ) -> Self {
        let campaigns = before.map_or(&[] as &[_], |before| before.campaigns.as_slice());
        let (mut planned, templates) = match &catalog {
            Some(catalog) => {
                let plans: Vec<_> = campaigns.iter().map(|campaign| campaign.planned.clone()).collect();
                let templates = before.and_then(|before| before.templates.as_ref());
                (plan_again(&plans, catalog, scope), Some(Templates::again(templates, &catalog.theme)))
            }
            None => (Vec::new(), None),
        };
        let press_of = |id: &str| {
            let before = campaigns.iter().find(|before| before.planned.plan.campaign.id == id)?;
            before.newest_press()
        };
        let campaigned = planned.drain(..).map(|planned| Campaigned {
            before: press_of(&planned.plan.campaign.id),
            planned,
            press: OnceLock::new(),
        });
        let campaigns = campaigned.collect();
        Self { number, catalog, templates, campaigns, faults, base: OnceLock::new(), survey: OnceLock::new() }
    }

    /// The campaigns, in the order of their ids.
    pub(crate) fn campaigns(&self) -> &[Campaigned] {
        &self.campaigns
    }

    /// What a campaign's pages are made with. `None` when its theme does not allow any.
    pub(crate) fn press(&self, campaign: &Campaigned) -> Option<Arc<Press>> {
        self.pressed(campaign)?.press.clone()
    }

    fn pressed<'c>(&self, campaign: &'c Campaigned) -> Option<&'c Pressed> {
        let templates = self.templates.as_ref()?;
        Some(campaign.press.get_or_init(|| {
            let mut faults = Diagnostics::new();
            let press = Press::new(&campaign.planned, templates, campaign.before.as_deref(), &mut faults);
            Pressed { press: press.map(Arc::new), faults }
        }))
    }

    /// Whether nothing forbids publishing, as far as is known without making pages.
    pub(crate) fn is_sound(&self) -> bool {
        self.catalog.is_some() && !self.base_faults().has_errors()
    }

    /// Everything that is known to be wrong without making pages.
    pub(crate) fn base_faults(&self) -> &Diagnostics {
        self.base.get_or_init(|| {
            let mut faults = self.faults.clone();
            for campaign in &self.campaigns {
                faults.extend(campaign.planned.faults().cloned());
                let pressed = self.pressed(campaign).into_iter();
                faults.extend(pressed.flat_map(|made| made.faults.iter()).cloned());
            }
            faults
        })
    }

    /// What the survey found, if it has come to its end.
    pub(crate) fn surveyed(&self) -> Option<&Diagnostics> {
        self.survey.get()
    }

    /// Keeps what a survey found.
    pub(crate) fn survey(&self, faults: Diagnostics) {
        // There is one survey of a generation; a second one would find the same.
        let _ = self.survey.set(faults);
    }

    /// What stands at a path: names from the top, the first of which is the campaign's.
    pub(crate) fn find(&self, names: &[String], ends_in_slash: bool) -> Found<'_> {
        let Some((id, inside)) = names.split_first() else { return Found::Nothing };
        let Some(campaign) = self.campaigns.iter().find(|one| one.planned.plan.campaign.id == *id) else {
            return Found::Nothing;
        };
        let plan = &campaign.planned.plan;
        let inside = inside.join("/");
        let folder = if inside.is_empty() { String::new() } else { format!("{inside}/") };
        let first_page = || plan.output(&format!("{folder}index.html"));
        if ends_in_slash {
            return first_page().map_or(Found::Missing(campaign), |output| Found::Page(campaign, output));
        }
        if let Some(output) = plan.output(&inside) {
            return Found::Page(campaign, output);
        }
        if first_page().is_some() {
            return Found::Folder;
        }
        let file = self.press(campaign).and_then(|press| press.file(&inside));
        file.map_or(Found::Missing(campaign), Found::File)
    }
}

impl Campaigned {
    fn newest_press(&self) -> Option<Arc<Press>> {
        let made = self.press.get().and_then(|made| made.press.as_ref());
        made.or(self.before.as_ref()).map(Arc::clone)
    }

    /// The path of the campaign on the preview's server.
    pub(crate) fn mount(&self) -> String {
        format!("/{}/", self.planned.plan.campaign.id)
    }
}
