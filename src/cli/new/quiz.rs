//! `handbill new quiz`: a quiz that builds, ready to be rewritten. Until its question names a source, a
//! warning says so.

use super::{Stop, id, made, quoted, rel_path, title_of};
use crate::publish::write_new;
use crate::source::{Config, Disk, RelPath};

/// A new quiz.
#[derive(Debug, Clone, clap::Args)]
pub(in crate::cli) struct QuizArgs {
    /// Its id, the name of its file
    name: String,
    /// The page of the module it belongs to, such as `training/hotels`
    #[arg(long, value_name = "PAGE")]
    module: Option<String>,
    /// Its title
    #[arg(long)]
    title: Option<String>,
}

/// Writes the quiz and its words in the source locale.
pub(super) fn quiz(disk: &Disk, config: &Config, args: &QuizArgs) -> Result<String, Stop> {
    let name = id(&args.name)?;
    let title = args.title.clone().unwrap_or_else(|| title_of(name));
    let logic = rel_path(&format!("quizzes/{name}.toml"))?;
    let words = rel_path(&format!("locales/{}/quiz-{name}.ftl", config.source))?;
    // A practice quiz stands inside lessons and needs no module.
    let kind = match &args.module {
        Some(module) => format!(
            "kind = \"final\"\nmodule = {}\npass = 80\nminutes = 5\n\
             # draw = [{{ n = 10, by = \"competency\" }}]                # left out: every question\n\
             # certificate = {{ valid_months = 12, acknowledge = true }} # left out: none\n",
            quoted(module)
        ),
        None => "kind = \"practice\"\nreveal = \"each\"\n".to_owned(),
    };
    let files: Vec<(RelPath, Vec<u8>)> =
        vec![(logic, toml(&kind).into_bytes()), (words.clone(), fluent(name, &title).into_bytes())];
    write_new(disk.root(), &files)?;
    let next = match args.module {
        Some(_) => format!("Name it as `quiz = {}` in its module, then `handbill check`.", quoted(name)),
        None => format!("Show it in a lesson by a `{{quiz}}` block with `quiz = {}`.", quoted(name)),
    };
    Ok(format!("{}Write the questions in {words}. {next}\n", made(&files)))
}

fn toml(kind: &str) -> String {
    format!(
        "# What is right. Words stand in locales/<locale>/, by the ids written here.\n\n{kind}\n\
         [[item]]\nid = \"first\"\ntype = \"one\"             # one | many | bool | match | order | number | text | gap | scenario\n\
         options = [\"right\", \"wrong\"]\ncorrect = [\"right\"]\nsources = []\n"
    )
}

fn fluent(name: &str, title: &str) -> String {
    format!(
        "quiz-name-{name} = {}\n    .description = One plain sentence about this quiz.\n\n\
         {name}-first = The question, in one short sentence?\n    .o-right = The right answer\n    .o-wrong = A wrong answer\n    \
         .f-wrong = Why it is wrong, without blame.\n    .explain = What to remember.\n",
        plain(title)
    )
}

/// A title as the text of a message: braces would start a placeable.
fn plain(title: &str) -> String {
    title.chars().filter(|c| !matches!(c, '{' | '}') && !c.is_control()).collect()
}
