//! The templates of a theme, compiled once for all campaigns.

use std::collections::BTreeMap;
use std::sync::Arc;

use tera::{Context, Tera};

use super::bounded::Bounded;
use super::{functions, report};
use crate::catalog::Theme;
use crate::diag::{Diagnostics, SourceFile};

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

    /// The files, by name.
    pub(super) fn sources(&self) -> &BTreeMap<String, Arc<SourceFile>> {
        &self.theme.templates
    }

    /// Runs one of them. `None` when it fails, which is told.
    pub(super) fn run(&self, template: &str, context: &Context, out: &mut Diagnostics) -> Option<String> {
        let mut page = Bounded::default();
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
    if report_syntax(templates, &tera, out) > 0 {
        return None;
    }
    let sources = templates.iter().map(|(name, source)| (name.as_str(), source.text()));
    match tera.add_raw_templates(sources) {
        Ok(()) => Some(tera),
        Err(error) => {
            out.push(report::compile(templates, &error));
            None
        }
    }
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
