//! Every link inside the site leads to a file that is there, and to a place that is there.

use std::collections::{BTreeMap, BTreeSet};

use crate::audit::address::Target;
use crate::audit::page::{Jump, Page};
use crate::audit::{Site, output_path};
use crate::diag::{Code, Diagnostic, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    for address in &page.addresses {
        let written = address.written;
        let told = match &address.target {
            Target::Inside { path: Some(path), .. } if !(page.around.has_file)(path) => {
                format!("the link `{written}` leads to `{path}`, which is not in the site")
            }
            Target::Inside { is_folder: true, .. } if page.around.site.offline => {
                format!(
                    "the link `{written}` leads to a folder, which shows a list of files when there is no server"
                )
            }
            Target::Outside => format!("the link `{written}` leads out of the campaign's folder"),
            Target::Broken => format!("the link `{written}` cannot be read"),
            _ => continue,
        };
        out.push(
            page.fault(Code::AuditLink, told)
                .why("a reader who needs help now has no time for dead ends")
                .help("check the template or the page that makes the link"),
        );
    }
}

/// Links to places in pages that do not have them.
pub(in crate::audit) fn jumps(
    site: &Site<'_>,
    page: &str,
    jumps: &[Jump],
    anchors: &BTreeMap<&str, &BTreeSet<String>>,
) -> Diagnostics {
    let mut out = Diagnostics::new();
    for Jump { path, fragment, written } in jumps {
        // A file that is not there is told already; pictures have no ids that we know.
        let is_there = anchors.get(path.as_str()).is_none_or(|ids| ids.contains(fragment));
        if !is_there {
            out.push(
                Diagnostic::error(
                    Code::AuditLink,
                    format!("the link `{written}` leads to `#{fragment}`, which `{path}` does not have"),
                )
                .in_output(output_path(site, page))
                .help("check the heading's id in the source page"),
            );
        }
    }
    out
}
