//! How fast pages are sealed. Run it with
//! `cargo test --release --lib seal::tests::speed -- --ignored --nocapture`.

use std::time::Instant;

use super::*;

#[test]
#[ignore = "measures; run it in a release build"]
fn sealing_costs_little_more_than_copying() {
    let paragraph = "<p>Someone who controls another person's <a href=\"../papers/\">papers</a>, pay or \
                     movement may be <strong>exploiting</strong> them. No sign proves anything alone, and none \
                     should be acted on without help from people who are trained for it.</p>\n\
                     <ul>\n<li>They cannot say where they live.</li>\n<li>They are never alone.</li>\n</ul>\n";
    let body = format!(
        "<header><nav><ul>{}</ul></nav></header><main class=\"text\">{}<contact-block></contact-block></main>",
        "<li><a href=\"../es/\" lang=\"es\" hreflang=\"es\">Español</a></li>".repeat(20),
        paragraph.repeat(24)
    );
    let html = page(&body);
    let (block, policy) = (block(), policy());
    let (guard, _) = guard(
        "nav{display:none}.a{display:none}.b{opacity:0}#c{height:0}.d{position:absolute}[hidden]{display:none}",
    );
    // The best of many rounds: whatever else the machine does only ever adds time.
    let n_pages = 200;
    let mut best = f64::INFINITY;
    let mut n_bytes = 0;
    for _ in 0..100 {
        let drafts: Vec<Draft> = (0..n_pages)
            .map(|_| Draft {
                path: RelPath::new("en/index.html").unwrap(),
                html: html.clone(),
            })
            .collect();
        let start = Instant::now();
        let pages: Vec<Sealed> = drafts
            .into_iter()
            .map(|draft| seal(draft, &block, &policy, &guard).unwrap())
            .collect();
        best = best.min(start.elapsed().as_secs_f64());
        n_bytes = pages.iter().map(|page| page.html().len()).sum();
    }
    let n_tags = html.matches('<').count();
    println!(
        "{} bytes and {n_tags} tags a page: {:.0} MB/s, {:.1} µs a page",
        n_bytes / n_pages,
        n_bytes as f64 / 1e6 / best,
        best / n_pages as f64 * 1e6
    );
}
