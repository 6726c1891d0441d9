//! `handbill new`: a page, a campaign, a quiz or a locale, ready to be filled in.

mod quiz;

use clap::{Args, Subcommand};

use super::output::Console;
use super::{Common, Ending, output, project};
use crate::catalog::PageKind;
use crate::diag::Diagnostics;
use crate::publish::{PublishError, write_new};
use crate::source::{Config, Disk, RelPath, World, limits, load_config, toml};

/// What to add.
#[derive(Debug, Clone, Subcommand)]
pub(super) enum NewVerb {
    /// A page in the source locale
    Page(PageArgs),
    /// A campaign, with its words in the source locale
    Campaign(CampaignArgs),
    /// A quiz, with its words in the source locale
    Quiz(quiz::QuizArgs),
    /// A locale, with the texts to translate; the same as `handbill l10n new`
    Locale(super::l10n::NewArgs),
}

/// A new page.
#[derive(Debug, Clone, Args)]
pub(super) struct PageArgs {
    /// Its path below content/<source locale>/, such as `signs/retail`
    path: String,
    /// What it is for: page, home, signs, help, protections, oversight, module, lesson
    #[arg(long, default_value = "page")]
    kind: String,
    /// Its title
    #[arg(long)]
    title: Option<String>,
    /// An industry it is about (can be given several times); none means all campaigns show it
    #[arg(long)]
    industry: Vec<String>,
}

/// A new campaign.
#[derive(Debug, Clone, Args)]
pub(super) struct CampaignArgs {
    /// Its id, the name of its file and of its folder in the output
    name: String,
    /// The industries it shows (can be given several times); none means all
    #[arg(long)]
    industry: Vec<String>,
    /// Where it will be published [default: an example address, to be replaced]
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
}

/// A verb that ends before its work is done.
enum Stop {
    /// The arguments do not fit.
    Usage(String),
    /// The machine refused.
    Machine(PublishError),
}

impl From<PublishError> for Stop {
    fn from(error: PublishError) -> Self {
        Self::Machine(error)
    }
}

/// Adds what is asked for.
pub(super) fn new(common: &Common, verb: &NewVerb, console: &Console) -> Ending {
    let disk = match project::open(common, console) {
        Ok(disk) => disk,
        Err(ending) => return ending,
    };
    let mut out = Diagnostics::new();
    let Some(config) = load_config(&disk, &mut out) else {
        console.diagnostics(&out.sorted(), output::Hints::Shown);
        return Ending::Faults;
    };
    let made = match verb {
        NewVerb::Page(args) => page(&disk, &config, args),
        NewVerb::Campaign(args) => campaign(&disk, &config, args),
        NewVerb::Quiz(args) => quiz::quiz(&disk, &config, args),
        NewVerb::Locale(args) => return super::l10n::new_locale(common, args, console),
    };
    match made {
        Ok(told) => {
            console.result(&told);
            Ending::Clean
        }
        Err(Stop::Usage(message)) => {
            console.error(&format!("error: {message}\n"));
            Ending::Usage
        }
        Err(Stop::Machine(error)) => {
            console.error(&format!("error: {error}\n"));
            Ending::Machine
        }
    }
}

fn rel_path(path: &str) -> Result<RelPath, Stop> {
    RelPath::new(path).map_err(|fault| Stop::Usage(format!("`{path}` cannot be a file here: {fault}")))
}

/// A word for ids: small letters, digits and hyphens, so that it fits into paths and messages.
fn id(written: &str) -> Result<&str, Stop> {
    let fit = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match !written.is_empty() && written.bytes().all(fit) {
        true => Ok(written),
        false => {
            Err(Stop::Usage(format!("`{written}` cannot be an id; use small letters, digits and hyphens")))
        }
    }
}

/// Text between quotes of TOML.
fn quoted(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| match c {
            '"' | '\\' => format!("\\{c}"),
            c if c.is_control() => format!("\\u{:04X}", c as u32),
            c => c.to_string(),
        })
        .collect();
    format!("\"{escaped}\"")
}

fn list(ids: &[String]) -> Result<String, Stop> {
    let ids: Result<Vec<_>, Stop> = ids.iter().map(|industry| id(industry).map(quoted)).collect();
    Ok(format!("[{}]", ids?.join(", ")))
}

fn page(disk: &Disk, config: &Config, args: &PageArgs) -> Result<String, Stop> {
    let kinds: Vec<_> = PageKind::WORDS.iter().map(|(word, _)| *word).collect();
    if !kinds.contains(&args.kind.as_str()) {
        let help = toml::suggestion(&args.kind, &kinds);
        return Err(Stop::Usage(format!("there is no page kind `{}`; {help}", args.kind)));
    }
    let name = args.path.trim_end_matches(".md");
    let path = rel_path(&format!("content/{}/{name}.md", config.source))?;
    let title = args.title.clone().unwrap_or_else(|| title_of(name));
    let industries = if args.industry.is_empty() {
        String::new()
    } else {
        format!("industries = {}\n", list(&args.industry)?)
    };
    let own = own_keys(&args.kind);
    let text = format!(
        "+++\ntitle = {}\ndescription = \"One plain sentence about this page.\"\nkind = \"{}\"\n{industries}\
         {own}as_of = {}\n+++\n\nShort sentences, plain words. Cite what you state: `<source:KEY>`.\n",
        quoted(&title),
        args.kind,
        disk.today(),
    );
    let mut files = vec![(path, text.into_bytes())];
    files.extend(industry_names(disk, config, &args.industry)?);
    write_new(disk.root(), &files)?;
    Ok(made(&files))
}

/// What pages of a kind say beside what all pages say.
fn own_keys(kind: &str) -> &'static str {
    match kind {
        "module" => {
            "order = 100\nlessons = []                    # in order, such as \"training/hotels/signs\"\n"
        }
        "lesson" => "minutes = 5\nobjectives = [\"Say what somebody can do after this lesson\"]\n",
        _ => "order = 100\n",
    }
}

fn made(files: &[(RelPath, Vec<u8>)]) -> String {
    files.iter().map(|(path, _)| format!("Made {path}\n")).collect()
}

/// An industry is made by its name: a file with the message for each one that has none yet.
fn industry_names(
    disk: &Disk,
    config: &Config,
    industries: &[String],
) -> Result<Vec<(RelPath, Vec<u8>)>, Stop> {
    let folder = format!("locales/{}", config.source);
    let mut faults = Diagnostics::new();
    let mut named = Vec::new();
    for entry in disk.walk(&folder, &mut faults) {
        let bytes = disk
            .read(entry.path.as_str(), limits::TEXT_FILE_BYTES)
            .map_err(|error| Stop::Usage(format!("`{}` cannot be read: {error}", entry.path)))?;
        named.push(bytes);
    }
    let mut files = Vec::new();
    for industry in industries {
        let start = format!("industry-{industry} ");
        let is_named =
            |bytes: &Vec<u8>| bytes.split(|b| *b == b'\n').any(|line| line.starts_with(start.as_bytes()));
        if !named.iter().any(is_named) {
            let path = rel_path(&format!("{folder}/industry-{industry}.ftl"))?;
            files.push((path, format!("industry-{industry} = {}\n", title_of(industry)).into_bytes()));
        }
    }
    Ok(files)
}

/// `signs/retail-shops` reads as "Retail shops" until somebody writes a better title.
fn title_of(name: &str) -> String {
    let words = name.rsplit('/').next().unwrap_or(name).replace(['-', '_'], " ");
    let mut letters = words.chars();
    letters
        .next()
        .map(|first| first.to_uppercase().collect::<String>() + letters.as_str())
        .unwrap_or_default()
}

fn campaign(disk: &Disk, config: &Config, args: &CampaignArgs) -> Result<String, Stop> {
    let name = id(&args.name)?;
    let file = rel_path(&format!("campaigns/{name}.toml"))?;
    let words = rel_path(&format!("locales/{}/campaign-{name}.ftl", config.source))?;
    let industries = if args.industry.is_empty() {
        String::new()
    } else {
        format!("industries = {}\n", list(&args.industry)?)
    };
    let base_url = args.base_url.clone().unwrap_or_else(|| format!("https://{name}.example.org/"));
    let settings = format!(
        "# One site. Its folder in the output has the name of this file.\n\nbase_url = {}\n{industries}",
        quoted(&base_url)
    );
    let message = format!(
        "campaign-{name} = {}\n    .tagline = One line about who this site is for.\n    .description = One sentence for search engines.\n",
        title_of(name),
    );
    let mut files = vec![(file, settings.into_bytes()), (words.clone(), message.into_bytes())];
    files.extend(industry_names(disk, config, &args.industry)?);
    write_new(disk.root(), &files)?;
    let told = made(&files);
    Ok(format!("{told}Name the site in {words}, then `handbill build --campaign {name}`.\n"))
}
