//! The templates of a theme, compiled once for all campaigns.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera};

use super::bounded::Bounded;
use super::{functions, report};
use crate::catalog::Theme;
use crate::diag::{Diagnostics, SourceFile};

/// The folder of templates that see only what pages share. They run once for all pages of one locale and
/// depth, and their HTML enters each page as `shared.<name>`.
const SHARED: &str = "shared/";

/// A theme's templates, compiled, and what is wrong with them.
pub struct Templates {
    theme: Arc<Theme>,
    /// Nothing where a template has a fault.
    tera: Option<Tera>,
    faults: Diagnostics,
}

impl Templates {
    /// Compiles the templates of a theme.
    pub fn new(theme: &Arc<Theme>) -> Arc<Self> {
        let mut faults = Diagnostics::new();
        let tera = compile(&theme.templates, &mut faults);
        Arc::new(Self { theme: Arc::clone(theme), tera, faults })
    }

    /// The templates of a theme: those of `before` where that is the theme they were compiled from.
    pub fn again(before: Option<&Arc<Self>>, theme: &Arc<Theme>) -> Arc<Self> {
        let kept = before.filter(|before| Arc::ptr_eq(&before.theme, theme));
        kept.map_or_else(|| Self::new(theme), Arc::clone)
    }

    /// Whether all of them compile. If not, [`faults`](Self::faults) tells.
    pub fn are_sound(&self) -> bool {
        self.tera.is_some()
    }

    /// What is wrong with them.
    pub fn faults(&self) -> &Diagnostics {
        &self.faults
    }

    /// Whether the theme has templates for what pages share.
    pub(super) fn have_shared_parts(&self) -> bool {
        self.shared_parts().next().is_some()
    }

    /// The templates for what pages share, each with the name of what it writes.
    pub(super) fn shared_parts(&self) -> impl Iterator<Item = (&str, &str)> {
        let below = self.sources().range(SHARED.to_owned()..).map(|(template, _)| template.as_str());
        let parts = below.map_while(|template| Some((template.strip_prefix(SHARED)?, template)));
        parts.filter_map(|(file, template)| Some((file.strip_suffix(".html")?, template)))
    }

    /// The files, by name.
    pub(super) fn sources(&self) -> &BTreeMap<String, Arc<SourceFile>> {
        &self.theme.templates
    }

    /// Runs one of them. `None` when it fails, which is told.
    ///
    /// `n_ready` says how much finished HTML it is given, which decides how long its page gets.
    pub(super) fn run(
        &self,
        template: &str,
        context: &Context,
        n_ready: usize,
        out: &mut Diagnostics,
    ) -> Option<String> {
        /// About what a template writes around a page's text: head, navigation, footer.
        const AROUND: usize = 8 * 1024;
        let room = if n_ready == 0 { 0 } else { n_ready + AROUND };
        let mut page = Bounded::with_room(room);
        let rendered = self.tera.as_ref()?.render_to(template, context, &mut page);
        match rendered.and_then(|()| page.into_text()) {
            Ok(html) => Some(html),
            Err(error) => {
                out.push(report::render(self.sources(), template, &error));
                None
            }
        }
    }
}

fn compile(templates: &BTreeMap<String, Arc<SourceFile>>, out: &mut Diagnostics) -> Option<Tera> {
    let mut tera = Tera::default();
    tera.autoescape_on(vec![".html"]);
    functions::register(&mut tera);
    let sources = templates.iter().map(|(name, source)| (name.as_str(), source.text()));
    let error = match tera.add_raw_templates(sources) {
        Ok(()) => return Some(tera),
        Err(error) => error,
    };
    if report_syntax(templates, &tera, out) == 0 {
        out.push(report::compile(templates, &error));
    }
    None
}

/// Tera stops at the first template that does not parse; parsed one by one, all of them tell.
fn report_syntax(templates: &BTreeMap<String, Arc<SourceFile>>, tera: &Tera, out: &mut Diagnostics) -> usize {
    let mut n_faults = 0;
    for (name, source) in templates {
        if let Err(error) = tera.clone().add_raw_template(name, source.text())
            && matches!(error.kind(), tera::ErrorKind::SyntaxError(_))
        {
            out.push(report::compile(templates, &error));
            n_faults += 1;
        }
    }
    n_faults
}
