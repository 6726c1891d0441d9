//! `handbill serve`: the sites in the browser while they are written.

use std::net::{IpAddr, SocketAddr, TcpListener};
use std::sync::mpsc;

use clap::Args;

use super::output::{Console, Hints};
use super::summary::plural;
use super::{Common, Ending, project};
use crate::diag::{Diagnostics, Severity};
use crate::serve::{self, Asked, Notice, Place, Running};
use crate::site::Scope;
use crate::source::{LocaleId, toml};
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
    /// The address to listen on. Beyond 127.0.0.1, everybody in the network can read the preview
    #[arg(long, value_name = "ADDRESS", default_value = "127.0.0.1")]
    bind: IpAddr,
    /// Another name that browsers call this machine by (can be given several times)
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
    /// Look at the files from time to time instead of waiting to be told of changes (network disks)
    #[arg(long)]
    poll: bool,
}

/// Shows the sites until somebody ends it.
pub(super) fn serve(common: &Common, args: &ServeArgs, console: &Console) -> Ending {
    match run(common, args, console) {
        Ok(ending) | Err(ending) => ending,
    }
}

fn run(common: &Common, args: &ServeArgs, console: &Console) -> Result<Ending, Ending> {
    let disk = project::open(common, console)?;
    let asked = asked(args, console)?;
    let listener = listen(args, console)?;
    let (ends, end) = mpsc::channel();
    ctrlc::set_handler(move || {
        // When nobody waits for the end any more, it has come.
        let _ = ends.send(());
    })
    .map_err(|error| refused(console, &format!("Ctrl-C cannot be heard: {error}")))?;
    let place = Place { listener, names: args.host.clone(), polls: args.poll };
    let speaker = console.clone();
    let tell = Box::new(move |notice| tell(&speaker, notice));
    let running =
        serve::start(disk, asked, place, tell).map_err(|error| refused(console, &error.to_string()))?;
    running.wait();
    known_campaigns(&running, args, console)?;
    greet(&running, args, console);
    // Only an end is ever sent; a lost sender is one too.
    let _ = end.recv();
    console.result("\nThe preview has ended.\n");
    Ok(Ending::Clean)
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
fn known_campaigns(running: &Running, args: &ServeArgs, console: &Console) -> Result<(), Ending> {
    let Some(known) = running.campaigns() else { return Ok(()) };
    let known: Vec<_> = known.iter().map(String::as_str).collect();
    for name in &args.campaign {
        if !known.contains(&name.as_str()) {
            console.error(&format!(
                "error: there is no campaign `{name}`; {}\n",
                toml::suggestion(name, &known)
            ));
            return Err(Ending::Usage);
        }
    }
    Ok(())
}

fn listen(args: &ServeArgs, console: &Console) -> Result<TcpListener, Ending> {
    let address = SocketAddr::new(args.bind, args.port);
    TcpListener::bind(address).map_err(|error| {
        let is_taken = error.kind() == std::io::ErrorKind::AddrInUse;
        if !is_taken {
            return refused(console, &format!("cannot listen on {address}: {error}"));
        }
        let advice = match next_free(args) {
            Some(port) => format!("port {port} is free: handbill serve --port {port}"),
            None => "choose another one with --port".to_owned(),
        };
        refused(console, &format!("port {} is taken, perhaps by another preview; {advice}", args.port))
    })
}

fn next_free(args: &ServeArgs) -> Option<u16> {
    let next = args.port.checked_add(1)?..=args.port.saturating_add(NEXT_PORTS);
    next.into_iter().find(|port| TcpListener::bind((args.bind, *port)).is_ok())
}

/// Says where everything is.
fn greet(running: &Running, args: &ServeArgs, console: &Console) {
    let address = running.address();
    let host = if address.ip().is_unspecified() {
        format!("127.0.0.1:{}", address.port())
    } else {
        address.to_string()
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

/// Says what happens, as it happens.
fn tell(console: &Console, notice: Notice) {
    match notice {
        Notice::Watching(text) => console.error(&format!("note: {text}\n")),
        Notice::Read { number, paths, everything, took, faults } => {
            console.diagnostics(&faults, Hints::Counted);
            if number > 1 {
                console.result(&changed(&paths, everything, took.as_millis(), &faults));
            } else if !faults.is_empty() {
                console.result(&format!("{}\n", counted(&faults)));
            }
        }
    }
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
