//! View and theme to draft: the one room that runs templates.
//!
//! [`Templates::new`] compiles a theme; [`Renderer::render`] is pure: the same view gives the same draft,
//! on any thread.
//!
//! **Not here:** what a page says. A template that misses something asks `site::view` for it.

mod bounded;
mod context;
mod functions;
mod report;
mod templates;

use std::borrow::Cow;
use std::sync::Arc;

use tera::{Context, Map, Value};

use functions::Supplies;
pub use templates::Templates;

use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::site::{AssetNames, BodyPart, Component, Parts, View};
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

/// A theme's templates with what they draw on for one campaign.
pub struct Renderer {
    templates: Arc<Templates>,
    supplies: Arc<Supplies>,
}

impl Renderer {
    /// For one campaign. `None` when a template has faults, which [`Templates::faults`] tells.
    pub fn new(catalog: &Catalog, templates: &Arc<Templates>, assets: &Arc<AssetNames>) -> Option<Self> {
        let renderer = || Self { templates: Arc::clone(templates), supplies: Supplies::new(catalog, assets) };
        templates.are_sound().then(renderer)
    }

    /// Renders one page. `None` when its template fails; the fault is reported at its place.
    pub fn render(&self, view: &View, out: &mut Diagnostics) -> Option<Draft> {
        let content = self.content(&view.body, out)?;
        let mut context = match context::of(view, &content) {
            Ok(context) => context,
            Err(error) => {
                out.push(report::render(self.templates.sources(), view.template, &error));
                return None;
            }
        };
        if self.templates.have_shared_parts() {
            let parts = view.shared.parts(&view.page.id, || self.parts(view));
            out.append(parts.faults);
            context.insert_value("shared", parts.value?);
        }
        let html = self.run(view.template, &context, content.len(), out)?;
        Some(Draft { path: view.path.clone(), html })
    }

    /// What the theme's templates for shared parts write. They see what pages share, and no more.
    fn parts(&self, view: &View) -> Parts {
        let context = view.shared.context(&view.page.id);
        let mut faults = Diagnostics::new();
        let rendered = self.templates.shared_parts().map(|(name, template)| {
            let html = self.run(template, &context, 0, &mut faults)?;
            Some((name.to_owned().into(), Value::safe_string(html.trim())))
        });
        let value = rendered.collect::<Option<Map>>().map(Value::from);
        Parts { value, faults }
    }

    /// A page's text with its components.
    fn content<'v>(&self, body: &'v [BodyPart], out: &mut Diagnostics) -> Option<Cow<'v, str>> {
        if let [BodyPart::Html(html)] = body {
            return Some(html.into());
        }
        let mut content = String::new();
        for part in body {
            match part {
                BodyPart::Html(html) => content.push_str(html),
                BodyPart::Component(component) => content.push_str(&self.component(component, out)?),
            }
        }
        Some(content.into())
    }

    fn component(&self, component: &Component, out: &mut Diagnostics) -> Option<String> {
        if !self.templates.sources().contains_key(&component.template) {
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
        self.run(&component.template, &context, 0, out)
    }

    /// Runs a template that is given about `n_ready` bytes of finished HTML.
    fn run(
        &self,
        template: &str,
        context: &Context,
        n_ready: usize,
        out: &mut Diagnostics,
    ) -> Option<String> {
        let mut faults = Diagnostics::new();
        let html = functions::with(&self.supplies, out, || {
            self.templates.run(template, context, n_ready, &mut faults)
        });
        out.append(faults);
        html
    }
}
