//! `handbill build` and `handbill check`: the whole way, with or without its last step.

use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::output::{Console, Hints};
use super::{BuildArgs, CheckArgs, Common, Ending, ScopeArgs, project, summary};
use crate::catalog::Catalog;
use crate::diag::Diagnostics;
use crate::edition::{Edition, edition};
use crate::publish::{Scope, publish};
use crate::site::{self, plan};
use crate::source::Disk;

/// A build that takes longer than this shows what it is at.
const QUIET: Duration = Duration::from_secs(1);

/// What both verbs come to: the sites as they would be published, and every fault.
struct Made {
    disk: Disk,
    catalog: Catalog,
    scope: site::Scope,
    editions: Vec<Edition>,
    out: Diagnostics,
}

/// Goes the whole way but for the last step, and tells the faults.
fn make(
    common: &Common,
    args: &ScopeArgs,
    console: &Console,
    hints: Hints,
    start: Instant,
) -> Result<Made, Ending> {
    let disk = project::open(common, console)?;
    let mut out = Diagnostics::new();
    let Some(catalog) = project::read(&disk, args.offline, &mut out) else {
        let out = settled(out, args);
        console.diagnostics(&out, hints);
        console.result(&summary::refused(&out));
        return Err(Ending::Faults);
    };
    let scope = project::scope(args, &catalog, console)?;
    let editions = editions(&catalog, &scope, console, start, &mut out);
    let out = settled(out, args);
    console.diagnostics(&out, hints);
    Ok(Made { disk, catalog, scope, editions, out })
}

/// Builds and publishes.
pub(super) fn build(common: &Common, args: &BuildArgs, console: &Console) -> Ending {
    let start = Instant::now();
    let made = match make(common, &args.scope, console, Hints::Counted, start) {
        Ok(made) => made,
        Err(ending) => return ending,
    };
    if made.out.has_errors() {
        console.result(&summary::refused(&made.out));
        return Ending::Faults;
    }
    let folder = project::output_folder(&made.disk, &made.catalog.config, args.out.as_deref());
    let part = if made.scope.campaigns.is_empty() { Scope::Everything } else { Scope::Only };
    match publish(&folder, &made.editions, part) {
        Ok(published) => {
            console.result(&summary::built(&made.editions, &published, &made.out, &folder, start.elapsed()));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

/// Does everything but publish.
pub(super) fn check(common: &Common, args: &CheckArgs, console: &Console) -> Ending {
    let start = Instant::now();
    let made = match make(common, &args.scope, console, Hints::Shown, start) {
        Ok(made) => made,
        Err(ending) => return ending,
    };
    console.result(&summary::checked(&made.editions, &made.out, start.elapsed()));
    if made.out.has_errors() { Ending::Faults } else { Ending::Clean }
}

/// Makes the edition of every campaign in scope.
fn editions(
    catalog: &Catalog,
    scope: &site::Scope,
    console: &Console,
    start: Instant,
    out: &mut Diagnostics,
) -> Vec<Edition> {
    let plans = plan(catalog, scope, out);
    let bar = progress(console, plans.len());
    let mut editions = Vec::new();
    for plan in &plans {
        if start.elapsed() > QUIET {
            bar.set_message(format!("{}: {} pages", plan.campaign.id, plan.outputs.len()));
            bar.tick();
        }
        editions.extend(edition(catalog, plan, out));
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

fn settled(out: Diagnostics, scope: &ScopeArgs) -> Diagnostics {
    let out = out.sorted().folded();
    if scope.strict { out.strict() } else { out }
}
