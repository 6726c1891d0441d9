//! View and theme to draft: the one room that runs templates.
//!
//! [`Renderer::new`] compiles the theme once a campaign; [`Renderer::render`] is pure: the same
//! view gives the same draft, on any thread.
//!
//! **Not here:** what a page says. A template that misses something asks `site::view` for it.

mod bounded;
mod functions;
mod report;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

use tera::{Context, Tera, Value};

use bounded::Bounded;

use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics, SourceFile};
use crate::site::{AssetNames, BodyPart, Component, View};
use crate::source::RelPath;

/// A page as a template left it: not yet fit to leave the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// Its path in the campaign's output folder.
    pub path: RelPath,
    /// Its HTML.
    pub html: String,
}

/// What a template writes where the contact block belongs. `seal` replaces it.
pub const CONTACT_SLOT: &str = "<contact-block></contact-block>";

/// The theme's templates, compiled, with the functions that templates may call.
pub struct Renderer {
    tera: Tera,
    templates: BTreeMap<String, Arc<SourceFile>>,
    /// Faults of messages that templates asked for. Templates cannot hand them back.
    faults: Arc<Mutex<Diagnostics>>,
}

impl Renderer {
    /// Compiles the theme for one campaign. `None` when a template has faults; all are reported.
    pub fn new(catalog: &Catalog, assets: &AssetNames, out: &mut Diagnostics) -> Option<Self> {
        let templates = catalog.theme.templates.clone();
        let mut tera = Tera::default();
        tera.autoescape_on(vec![".html"]);
        let faults = Arc::new(Mutex::new(Diagnostics::new()));
        functions::register(&mut tera, catalog, assets, &faults);
        let n_faults = report_syntax(&templates, &tera, out);
        if n_faults > 0 {
            return None;
        }
        let sources = templates.iter().map(|(name, source)| (name.as_str(), source.text()));
        match tera.add_raw_templates(sources) {
            Ok(()) => Some(Self { tera, templates, faults }),
            Err(error) => {
                out.push(report::compile(&templates, &error));
                None
            }
        }
    }

    /// Renders one page. `None` when its template fails; the fault is reported at its place.
    pub fn render(&self, view: &View, out: &mut Diagnostics) -> Option<Draft> {
        let content = self.content(&view.body, out)?;
        let mut context = match Context::from_serialize(view) {
            Ok(context) => context,
            Err(error) => {
                out.push(report::render(&self.templates, view.template, &error));
                return None;
            }
        };
        context.insert_value("content", Value::safe_string(&content));
        context.insert_value("contact_block", Value::safe_string(CONTACT_SLOT));
        context.insert_value("head", Value::safe_string(&view.head));
        context.insert_value("emergency", Value::safe_string(&view.emergency));
        let html = self.run(view.template, &context, out)?;
        Some(Draft { path: view.path.clone(), html })
    }

    /// What went wrong with messages while templates ran, since the last call.
    pub fn take_faults(&self) -> Diagnostics {
        // A poisoned lock means that a thread died while it pushed: what it left is still worth telling.
        std::mem::take(&mut *self.faults.lock().unwrap_or_else(std::sync::PoisonError::into_inner))
    }

    /// A page's text with its components.
    fn content(&self, body: &[BodyPart], out: &mut Diagnostics) -> Option<String> {
        let mut content = String::new();
        for part in body {
            match part {
                BodyPart::Html(html) => content.push_str(html),
                BodyPart::Component(component) => content.push_str(&self.component(component, out)?),
            }
        }
        Some(content)
    }

    fn component(&self, component: &Component, out: &mut Diagnostics) -> Option<String> {
        if !self.templates.contains_key(&component.template) {
            out.push(
                Diagnostic::error(
                    Code::ThemeMissing,
                    format!("the theme has no template `{}`", component.template),
                )
                .help("a theme needs a template for each component that its pages use"),
            );
            return None;
        }
        let mut context = Context::new();
        context.insert("lang", &component.lang);
        context.insert("dir", component.dir);
        context.insert("c", &component.view);
        self.run(&component.template, &context, out)
    }

    fn run(&self, template: &str, context: &Context, out: &mut Diagnostics) -> Option<String> {
        let mut page = Bounded::default();
        let rendered = self.tera.render_to(template, context, &mut page).and_then(|()| page.into_text());
        match rendered {
            Ok(html) => Some(html),
            Err(error) => {
                out.push(report::render(&self.templates, template, &error));
                None
            }
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
