//! Every link inside the site leads to a file that is there, and to a place that is there.

use std::collections::HashMap;

use crate::audit::address::Target;
use crate::audit::anchors::{Anchors, Jump};
use crate::audit::output_path;
use crate::audit::page::Page;
use crate::diag::{Code, Diagnostic, Diagnostics};

pub(super) fn check(page: &Page<'_>, out: &mut Diagnostics) {
    for address in &page.addresses {
        let written = address.written;
        let told = match &address.target {
            Target::Inside { path: Some(path), .. } if !(page.around.site.has_file)(path) => {
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
    campaign: &str,
    page: &str,
    jumps: &[Jump],
    pages: &HashMap<&str, &Anchors>,
) -> Diagnostics {
    let mut out = Diagnostics::new();
    for Jump { path, fragment, written } in jumps {
        // A file that is not there is told already; pictures have no ids that we know.
        let is_there = pages.get(&**path).is_none_or(|anchors| anchors.has(fragment));
        if !is_there {
            out.push(
                Diagnostic::error(
                    Code::AuditLink,
                    format!("the link `{written}` leads to `#{fragment}`, which `{path}` does not have"),
                )
                .in_output(output_path(campaign, page))
                .help("check the heading's id in the source page"),
            );
        }
    }
    out
}
