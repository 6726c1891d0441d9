//! `handbill build`: the whole way. `handbill check` goes it too, but for the last step.

use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::output::{Console, Hints};
use super::project::Project;
use super::{BuildArgs, Common, Ending, ScopeArgs, project, summary};
use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::edition::{Edition, Verified, edition};
use crate::l10n::{lint, toml};
use crate::publish::{Scope, publish};
use crate::render::Templates;
use crate::site::{self, plan};
use crate::source::Disk;

/// A build that takes longer than this shows what it is at.
const QUIET: Duration = Duration::from_secs(1);

/// What both verbs come to: the sites as they would be published, and every fault.
pub(super) struct Made {
    pub(super) disk: Arc<Disk>,
    pub(super) catalog: Arc<Catalog>,
    pub(super) scope: site::Scope,
    pub(super) editions: Vec<Edition>,
    pub(super) out: Diagnostics,
}

/// What the way is gone for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose {
    /// To publish: what is kept from readers until it is mended does not stop it.
    Publish,
    /// To hear what is wrong: such a fault is as much a fault as any other.
    Check,
}

/// Goes the whole way but for the last step. The faults are told by the caller, unless there is no
/// project at all.
pub(super) fn make(
    common: &Common,
    args: &ScopeArgs,
    console: &Console,
    purpose: Purpose,
    start: Instant,
) -> Result<Made, Ending> {
    let disk = Arc::new(project::open(common, console)?);
    let mut out = Diagnostics::new();
    let Some(Project { inventory, catalog }) = project::read_for_build(&disk, args, &mut out) else {
        let hints = if purpose == Purpose::Check { Hints::Shown } else { Hints::Counted };
        let out = settled(out, args, purpose);
        console.diagnostics(&out, hints);
        console.result(&summary::refused(&out));
        return Err(Ending::Faults);
    };
    let catalog = Arc::new(catalog);
    let scope = project::scope(args, &catalog, console)?;
    lint::check_beside_pages(&catalog, &inventory, &mut out);
    toml::check(&catalog.config, &inventory, &mut out);
    let editions = editions(&catalog, &scope, purpose, console, start, &mut out);
    if let Some(lending) = &inventory.lending {
        lending.faults(&mut out);
    }
    let out = settled(out, args, purpose);
    Ok(Made { disk, catalog, scope, editions, out })
}

/// Builds and publishes.
pub(super) fn build(common: &Common, args: &BuildArgs, console: &Console) -> Ending {
    let start = Instant::now();
    let made = match make(common, &args.scope, console, Purpose::Publish, start) {
        Ok(made) => made,
        Err(ending) => return ending,
    };
    console.diagnostics(&made.out, Hints::Counted);
    if made.out.has_errors() {
        console.result(&summary::refused(&made.out));
        return Ending::Faults;
    }
    let folder = project::output_folder(&made.disk, &made.catalog.config, args.out.as_deref());
    if let Err(ending) = project::apart(&made.disk, &made.catalog.config, &folder, console) {
        return ending;
    }
    let part = if made.scope.campaigns.is_empty() { Scope::Everything } else { Scope::Only };
    match publish(&folder, &made.editions, part) {
        Ok(published) => {
            console.result(&summary::built(&made.editions, &published, &made.out, &folder, start.elapsed()));
            console.result(summary::purpose(&made.catalog.config));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

/// Makes the edition of every campaign in scope.
fn editions(
    catalog: &Arc<Catalog>,
    scope: &site::Scope,
    purpose: Purpose,
    console: &Console,
    start: Instant,
    out: &mut Diagnostics,
) -> Vec<Edition> {
    let verified = match purpose {
        Purpose::Publish => Verified::Sample,
        Purpose::Check => Verified::All,
    };
    let plans = plan(catalog, scope, out);
    let templates = Templates::new(&catalog.theme);
    let bar = progress(console, plans.len());
    let mut editions = Vec::new();
    for planned in &plans {
        let plan = &planned.plan;
        if start.elapsed() > QUIET {
            bar.set_message(format!("{}: {} pages", plan.campaign.id, plan.outputs.len()));
            bar.tick();
        }
        editions.extend(edition(planned, &templates, verified, out));
        bar.inc(1);
    }
    bar.finish_and_clear();
    editions
}

fn progress(console: &Console, n_campaigns: usize) -> ProgressBar {
    if !console.is_watched() {
        return ProgressBar::hidden();
    }
    let bar = ProgressBar::new(n_campaigns as u64);
    // The template is a constant; were it wrong, the bar would only look plain.
    if let Ok(style) = ProgressStyle::with_template("{pos}/{len} campaigns  {wide_msg}") {
        bar.set_style(style);
    }
    bar
}

fn settled(out: Diagnostics, scope: &ScopeArgs, purpose: Purpose) -> Diagnostics {
    let out = out.sorted().folded();
    match purpose {
        _ if scope.strict => out.strict(),
        Purpose::Check => out.uncontained(),
        Purpose::Publish => out,
    }
}
