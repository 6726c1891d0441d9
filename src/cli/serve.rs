//! `handbill serve`: the sites in the browser while they are written.

use std::collections::BTreeSet;
use std::io::ErrorKind;
use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::mpsc::{self, Receiver, Sender};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

use clap::Args;

use super::output::{Console, Hints};
use super::summary::plural;
use super::{Common, Ending, ScopeArgs, project};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::serve::{self, Asked, Notice, Place, Running, StartError};
use crate::site::Scope;
use crate::source::LocaleId;
use crate::text::fluent::Marks;

/// How many ports after a taken one are tried, to name one that is free.
const NEXT_PORTS: u16 = 50;

/// What to show, and where.
#[derive(Debug, Clone, Args)]
#[expect(clippy::struct_excessive_bools, reason = "each is a switch on the command line, and nothing else")]
pub(super) struct ServeArgs {
    /// Only this campaign (can be given several times)
    #[arg(long, value_name = "NAME")]
    campaign: Vec<String>,
    /// Only this locale (can be given several times); en-XA and ar-XB are the pseudo-locales
    #[arg(long, value_name = "LOCALE")]
    locale: Vec<String>,
    /// The port to listen on; 0 takes any that is free
    #[arg(long, default_value_t = 1414)]
    port: u16,
    /// The address to listen on. With any other than 127.0.0.1, such as 0.0.0.0, everybody in your network
    /// can read the preview, drafts included
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,
    /// A name that browsers in your network call this machine by (can be given several times)
    #[arg(long, value_name = "NAME")]
    host: Vec<String>,
    /// Open the preview in the browser
    #[arg(long)]
    open: bool,
    /// Show each text's file, line and state, and the faults of the page beside it
    #[arg(long)]
    translate: bool,
    /// Show pseudo-locales instead of translations, as `build --pseudo` makes them
    #[arg(long)]
    pseudo: bool,
    /// Show pages as they are made for a folder, a stick or a tablet without network
    #[arg(long)]
    offline: bool,
    /// Look at all files from time to time, where saved changes do not show (network disks)
    #[arg(long)]
    poll: bool,
}

/// Shows the sites until somebody ends it.
pub(super) fn serve(common: &Common, args: &ServeArgs, console: &Console) -> Ending {
    match run(common, args, console) {
        Ok(ending) | Err(ending) => ending,
    }
}

/// What the main thread waits for.
enum Moment {
    /// The project was read for the first time.
    Read,
    /// Somebody ends the preview.
    End,
}

fn run(common: &Common, args: &ServeArgs, console: &Console) -> Result<Ending, Ending> {
    let disk = project::open(common, console)?;
    let asked = asked(args, console)?;
    let listener = listen(args, console)?;
    let (moments, moment) = mpsc::channel();
    hear_the_end(moments.clone(), console)?;
    let place = Place { listener, names: args.host.clone(), polls: args.poll };
    let (speaker, told) = (console.clone(), Mutex::default());
    let tell = Box::new(move |notice| tell(&speaker, &told, notice));
    let running = serve::start(disk, asked, place, tell).map_err(|error| {
        let ending = if matches!(error, StartError::Name(_)) { Ending::Usage } else { Ending::Machine };
        console.error(&format!("error: {error}\n"));
        ending
    })?;
    let running = Arc::new(running);
    hear_the_first_reading(&running, moments, console)?;
    attend(&running, &moment, args, console)?;
    console.result("\nThe preview has ended.\n");
    Ok(Ending::Clean)
}

fn hear_the_end(moments: Sender<Moment>, console: &Console) -> Result<(), Ending> {
    ctrlc::set_handler(move || {
        // When nobody waits for the end any more, it has come.
        let _ = moments.send(Moment::End);
    })
    .map_err(|error| refused(console, &format!("Ctrl-C cannot be heard: {error}")))
}

/// Reading a large project takes a while, in which Ctrl-C must be heard as well.
fn hear_the_first_reading(
    running: &Arc<Running>,
    moments: Sender<Moment>,
    console: &Console,
) -> Result<(), Ending> {
    let reading = Arc::clone(running);
    let waiting = thread::Builder::new().name("first-reading".to_owned()).spawn(move || {
        reading.wait();
        // When nobody waits any more, the end has come.
        let _ = moments.send(Moment::Read);
    });
    waiting.map(drop).map_err(|error| refused(console, &format!("the preview cannot start: {error}")))
}

/// Says where everything is as soon as that is known, and waits for the end.
fn attend(
    running: &Running,
    moment: &Receiver<Moment>,
    args: &ServeArgs,
    console: &Console,
) -> Result<(), Ending> {
    // A lost sender is an end too.
    while let Ok(Moment::Read) = moment.recv() {
        known_names(running, args, console)?;
        greet(running, args, console);
    }
    Ok(())
}

fn refused(console: &Console, why: &str) -> Ending {
    console.error(&format!("error: {why}\n"));
    Ending::Machine
}

fn asked(args: &ServeArgs, console: &Console) -> Result<Asked, Ending> {
    let locale = |name: &String| {
        LocaleId::parse(name).map_err(|_| {
            console.error(&format!("error: `{name}` is no locale; write it as `es` or `pt-BR`\n"));
            Ending::Usage
        })
    };
    let locales = args.locale.iter().map(locale).collect::<Result<_, _>>()?;
    Ok(Asked {
        scope: Scope { campaigns: args.campaign.clone(), locales },
        offline: args.offline,
        pseudo: args.pseudo,
        marks: if args.translate { Marks::On } else { Marks::Off },
        language: console.language(),
    })
}

/// A campaign or locale that is not there may come, but more likely its name is misspelt.
fn known_names(running: &Running, args: &ServeArgs, console: &Console) -> Result<(), Ending> {
    let Some(catalog) = running.catalog() else { return Ok(()) };
    let (campaign, locale) = (args.campaign.clone(), args.locale.clone());
    let named = ScopeArgs { campaign, locale, pseudo: args.pseudo, ..ScopeArgs::default() };
    project::scope(&named, &catalog, console).map(drop)
}

fn listen(args: &ServeArgs, console: &Console) -> Result<TcpListener, Ending> {
    let address = SocketAddr::new(args.bind, args.port);
    TcpListener::bind(address).map_err(|error| {
        let (ip, port) = (args.bind, args.port);
        let why = match error.kind() {
            ErrorKind::AddrInUse => {
                let advice = match next_free(args) {
                    Some(port) => format!("port {port} is free: handbill serve --port {port}"),
                    None => "choose another one with --port".to_owned(),
                };
                format!("port {port} is taken, perhaps by another preview; {advice}")
            }
            ErrorKind::AddrNotAvailable => {
                format!("{ip} is no address of this machine; leave --bind out, or name one that is")
            }
            ErrorKind::PermissionDenied => {
                format!(
                    "this system does not give port {port} to everybody; choose one above 1023 with --port"
                )
            }
            _ => format!("cannot listen on {address}: {error}"),
        };
        refused(console, &why)
    })
}

fn next_free(args: &ServeArgs) -> Option<u16> {
    let next = args.port.checked_add(1)?..=args.port.saturating_add(NEXT_PORTS);
    next.into_iter().find(|port| TcpListener::bind((args.bind, *port)).is_ok())
}

/// Says where everything is.
fn greet(running: &Running, args: &ServeArgs, console: &Console) {
    let address = running.address();
    let host = match address.ip() {
        IpAddr::V4(ip) if ip.is_unspecified() => format!("127.0.0.1:{}", address.port()),
        IpAddr::V6(ip) if ip.is_unspecified() => format!("[::1]:{}", address.port()),
        _ => address.to_string(),
    };
    let mut text = format!("\nPreview at http://{host}/\n");
    for (_, homes) in running.homes() {
        for home in homes {
            text.push_str(&format!("  http://{host}{home}\n"));
        }
    }
    text.push_str("Everything that is wrong stands there too. Press Ctrl-C to end the preview.\n");
    console.result(&text);
    if !args.bind.is_loopback() {
        console.error(
            "warning: other people in this network can read the preview, drafts and faults included, \
             without a password\n",
        );
    }
    if args.open
        && let Err(error) = open::that_detached(format!("http://{host}/"))
    {
        console.error(&format!("warning: no browser could be opened: {error}\n"));
    }
}

/// Says what happens, as it happens. A fault that was told before and still stands is only counted: whoever
/// writes wants to see what the last change has done.
fn tell(console: &Console, told: &Mutex<BTreeSet<String>>, notice: Notice) {
    match notice {
        Notice::Watching(text) => console.error(&format!("note: {text}\n")),
        Notice::Read { number, paths, everything, took, faults } => {
            let mut told = told.lock().unwrap_or_else(PoisonError::into_inner);
            let mut new = Diagnostics::new();
            // Hints are counted nowhere here: they are many, and the preview's own page has them.
            let telling: Vec<_> = faults.iter().filter(|fault| fault.severity != Severity::Hint).collect();
            let now: BTreeSet<_> = telling.iter().map(|fault| known_by(fault)).collect();
            new.extend(telling.into_iter().filter(|fault| !told.contains(&known_by(fault))).cloned());
            console.diagnostics(&new, Hints::Counted);
            *told = now;
            if number > 1 {
                console.result(&changed(&paths, everything, took.as_millis(), &faults));
            } else if !faults.is_empty() {
                console.result(&format!("{}\n", counted(&faults)));
            }
        }
    }
}

/// What tells a fault from others, wherever lines have moved to.
fn known_by(fault: &Diagnostic) -> String {
    format!("{}\n{}\n{}\n{}", fault.path(), fault.severity, fault.code.name(), fault.message)
}

fn changed(paths: &[String], everything: bool, milliseconds: u128, faults: &Diagnostics) -> String {
    let what = match paths {
        [path] if !everything => format!("`{path}`"),
        [_, ..] if !everything => plural(paths.len(), "file", "files"),
        _ => "the folders".to_owned(),
    };
    format!("Read {what} again in {milliseconds} ms: {}\n", counted(faults))
}

fn counted(faults: &Diagnostics) -> String {
    let errors = faults.count(Severity::Error);
    let warnings = faults.count(Severity::Warning);
    format!("{}, {}", plural(errors, "error", "errors"), plural(warnings, "warning", "warnings"))
}
