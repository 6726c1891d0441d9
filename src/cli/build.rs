//! `handbill build`: the whole way. `handbill check` goes it too, but publishes nothing.

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressStyle};

use super::output::{Console, Hints};
use super::project::Project;
use super::summary::Sites;
use super::{BuildArgs, Common, Ending, ScopeArgs, project, summary};
use crate::catalog::Catalog;
use crate::diag::{Diagnostics, Severity};
use crate::edition::{Edition, EditionFile, Verified, edition};
use crate::l10n::{lint, toml};
use crate::publish::{PublishError, Published, Scope, Stage, Testimony, Vouched, vouched};
use crate::render::Templates;
use crate::site::{self, Planned, plan};
use crate::source::{Disk, Evidence, load_config};

/// A build that takes longer than this shows what it is at.
const QUIET: Duration = Duration::from_secs(1);

/// What both verbs come to: what the sites would be, and every fault.
pub(super) struct Made {
    pub(super) disk: Arc<Disk>,
    pub(super) catalog: Arc<Catalog>,
    pub(super) scope: site::Scope,
    pub(super) editions: Vec<Edition>,
    pub(super) out: Diagnostics,
    /// Where the files of the editions wait for being published.
    staged: Staged,
}

/// Where the files went when they were made.
enum Staged {
    /// To where one word publishes them.
    In(Box<Stage>),
    /// Nowhere: they were made to be looked at.
    Nowhere,
    /// Nowhere: the output folder did not take them.
    Refused(PublishError),
}

/// What the way is gone for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Purpose<'a> {
    /// To publish into a folder that may be named: what is kept from readers until it is mended does not
    /// stop it.
    Publish(Option<&'a Path>),
    /// To hear what is wrong: such a fault is as much a fault as any other.
    Check,
}

/// Goes the whole way but for the last step. The faults are told by the caller, unless `handbill.toml` cannot
/// be used.
pub(super) fn make(
    disk: &Arc<Disk>,
    args: &ScopeArgs,
    console: &Console,
    purpose: Purpose<'_>,
    start: Instant,
) -> Result<Made, Ending> {
    let mut out = Diagnostics::new();
    let Some(Project { inventory, catalog }) = project::read_for_build(disk, args, &mut out) else {
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
    let lending = inventory.lending.clone();
    drop(inventory);
    let plans = plan(&catalog, &scope, &mut out);
    let staged = match purpose {
        Purpose::Publish(asked) if !forbids(&out, args) => {
            stage(&project::output_folder(disk, &catalog.config, asked), disk, &catalog, &scope, &plans)
        }
        _ => Staged::Nowhere,
    };
    let verified = if purpose == Purpose::Check { Verified::All } else { Verified::Sample };
    let editions =
        editions(&Templates::new(&catalog.theme), &plans, (&staged, verified), console, start, &mut out);
    if let Some(lending) = lending {
        lending.faults(&mut out);
    }
    let out = settled(out, args, purpose);
    Ok(Made { disk: Arc::clone(disk), catalog, scope, editions, out, staged })
}

/// Whether something is known already that forbids publishing: then no file needs to be written. What is
/// wrong with the pages is still to be told.
fn forbids(out: &Diagnostics, args: &ScopeArgs) -> bool {
    out.has_errors() || args.strict && out.count(Severity::Warning) > 0
}

/// Opens the output folder for the sites in scope, unless pages for testing would go where real ones do.
fn stage(folder: &Path, disk: &Disk, catalog: &Catalog, scope: &site::Scope, plans: &[Planned]) -> Staged {
    if !project::is_apart(disk, &catalog.config, folder) {
        return Staged::Nowhere;
    }
    let campaigns: Vec<_> = plans.iter().map(|planned| planned.plan.campaign.id.as_str()).collect();
    let part = if scope.campaigns.is_empty() { Scope::Everything } else { Scope::Only };
    match Stage::open(folder, part, &campaigns) {
        Ok(stage) => Staged::In(Box::new(stage)),
        Err(error) => Staged::Refused(error),
    }
}

/// Builds and publishes.
pub(super) fn build(common: &Common, args: &BuildArgs, console: &Console) -> Ending {
    let start = Instant::now();
    let disk = match project::open(common, console) {
        Ok(disk) => Arc::new(disk),
        Err(ending) => return ending,
    };
    let evidence = evidence(&disk, common, args);
    if let Some(words) = evidence.as_ref().and_then(|evidence| unchanged(&disk, args, evidence, start)) {
        console.diagnostics(&Diagnostics::new(), Hints::Counted);
        console.result(&words);
        return Ending::Clean;
    }
    let made = match make(&disk, &args.scope, console, Purpose::Publish(args.out.as_deref()), start) {
        Ok(made) => made,
        Err(ending) => return ending,
    };
    console.diagnostics(&made.out, Hints::Counted);
    if made.out.has_errors() {
        console.result(&summary::refused(&made.out));
        return Ending::Faults;
    }
    let folder = project::output_folder(&made.disk, &made.catalog.config, args.out.as_deref());
    let sites = Sites::of(&made.editions, &made.out);
    let (evidence, words) = (evidence.filter(|evidence| may_be_recorded(evidence, &made)), sites.words());
    let testimony = evidence.as_ref().map(|evidence| Testimony { evidence, words: &words });
    let published = match made.staged {
        Staged::In(stage) => stage.publish_recorded(&made.editions, testimony.as_ref()),
        Staged::Refused(error) => Err(error),
        // Without errors nothing else keeps files from being staged.
        Staged::Nowhere => return project::not_apart(&folder, console),
    };
    let ending = match published {
        Ok(published) => {
            console.result(&summary::built(&sites, &published, &folder, start.elapsed()));
            console.result(summary::purpose(&made.catalog.config));
            Ending::Clean
        }
        Err(error) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    };
    // The program ends here. The system takes back all memory at once, faster than page by page.
    std::mem::forget((made.catalog, made.editions));
    ending
}

/// What the build depends on, as it is now, when that is beyond doubt. Sites for testing are made anew each time.
fn evidence(disk: &Disk, common: &Common, args: &BuildArgs) -> Option<Evidence> {
    if args.scope.pseudo {
        return None;
    }
    Evidence::gather(disk, &format!("{common:?} {args:?}"))
}

/// The result lines of a build that would find everything as the build before left it.
fn unchanged(disk: &Disk, args: &BuildArgs, evidence: &Evidence, start: Instant) -> Option<String> {
    // Only for the folder's name: what is wrong with the file was told by no build that left a record.
    let config = load_config(disk, &mut Diagnostics::new())?;
    let folder = project::output_folder(disk, &config, args.out.as_deref());
    let Vouched { campaigns, words, n_files } = vouched(&folder, evidence)?;
    let sites = Sites::from_words(campaigns, &words)?;
    let published = Published { unchanged: n_files, ..Published::default() };
    Some(summary::built(&sites, &published, &folder, start.elapsed()))
}

/// Whether the next build may believe this one: it has nothing to tell, and all of it was made on one day.
fn may_be_recorded(evidence: &Evidence, made: &Made) -> bool {
    !made.out.has_errors() && made.out.count(Severity::Warning) == 0 && evidence.is_of_today(&made.disk)
}

/// Makes the edition of every planned campaign, whose files go where they are staged.
fn editions(
    templates: &Arc<Templates>,
    plans: &[Planned],
    (staged, verified): (&Staged, Verified),
    console: &Console,
    start: Instant,
    out: &mut Diagnostics,
) -> Vec<Edition> {
    let bar = progress(console, plans.len());
    let mut editions = Vec::new();
    for planned in plans {
        let plan = &planned.plan;
        if start.elapsed() > QUIET {
            bar.set_message(format!("{}: {} pages", plan.campaign.id, plan.outputs.len()));
            bar.tick();
        }
        let sink = |file: &EditionFile, bytes: &[u8]| {
            if let Staged::In(stage) = staged {
                stage.put(&plan.campaign.id, file, bytes);
            }
        };
        editions.extend(edition(planned, templates, verified, &sink, out));
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

fn settled(out: Diagnostics, scope: &ScopeArgs, purpose: Purpose<'_>) -> Diagnostics {
    let out = out.sorted().folded();
    match purpose {
        _ if scope.strict => out.strict(),
        Purpose::Check => out.uncontained(),
        Purpose::Publish(_) => out,
    }
}
