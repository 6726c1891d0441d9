//! Themes that do not compile, do not end, or go round in circles.

use crate::project::Project;

/// Builds with this template of the start page and asserts that the run fails, saying this.
#[track_caller]
fn refused(case: &str, template: &str, told: &[&str]) {
    let project =
        Project::sound(&format!("theme_{case}")).with("themes/default/templates/home.html", template);
    let run = project.run(&["build"]).ends(1);
    told.iter().fold(run, |run, text| run.says(text));
    assert!(!project.path("public").exists());
}

#[test]
fn a_template_that_does_not_compile_is_told_at_its_place() {
    refused("open", "<main>\n{% if page %}\n", &["error[template-syntax]", "home.html:2:"]);
    refused("filter", "<main>\n{{ page | nofilter }}\n", &["error[template-", "nofilter"]);
    refused("function", "<main>\n{{ nofunction() }}\n", &["error[template-", "nofunction"]);
    refused("include", "{% include \"lost.html\" %}", &["error[template-", "lost.html"]);
    refused("extends", "{% extends \"lost.html\" %}", &["error[template-", "lost.html"]);
    refused("out", "{% include \"../../../handbill.toml\" %}", &["error[template-"]);
}

#[test]
fn a_template_that_fails_while_it_runs_is_told_at_its_place() {
    refused("value", "<main>\n{{ nothing.at.all }}\n", &["error[template-render]", "home.html:2:4"]);
    refused(
        "message",
        "<main>\n{{ t(id=\"nothing\") }}\n",
        &["the message `nothing` is not defined", "home.html:2:"],
    );
    refused("asset", "<main>\n{{ asset(path=\"no.png\") }}\n", &["no asset `no.png`"]);
}

#[test]
fn templates_that_go_round_in_circles_are_refused() {
    refused("self", "{% include \"home.html\" %}", &["error[template-syntax]"]);
    refused("parent", "{% extends \"home.html\" %}", &["error[template-syntax]"]);
}

#[test]
fn deep_templates_are_refused_before_they_are_compiled() {
    let nested =
        |open: &str, close: &str, depth: usize| format!("{}x{}", open.repeat(depth), close.repeat(depth));
    for (case, template) in [
        ("ifs", nested("{%if 1%}", "{%endif%}", 10_000)),
        ("fors", nested("{%for a in page%}", "{%endfor%}", 5_000)),
        ("parentheses", format!("{{{{ {} }}}}", nested("(", ")", 50_000))),
        ("lists", format!("{{{{ {} }}}}", nested("[", "]", 50_000))),
        ("nots", format!("{{{{ {} x }}}}", "not ".repeat(50_000))),
        ("minuses", format!("{{{{ {}1 }}}}", "-".repeat(100_000))),
        ("sums", format!("{{{{ 1{} }}}}", "+1".repeat(50_000))),
        ("dots", format!("{{{{ a{} }}}}", ".a".repeat(50_000))),
        ("filters", format!("{{{{ a{} }}}}", "|upper".repeat(20_000))),
        ("blocks", nested("{%block a%}", "{%endblock%}", 5_000)),
        ("long", " ".repeat(300_000)),
    ] {
        refused(&format!("deep_{case}"), &template, &["error[template-", "home.html"]);
    }
}

#[test]
fn loops_without_an_end_are_stopped() {
    refused(
        "loop_range",
        "{% for a in range(end=10) %}x{% endfor %}",
        &["error[template-render]", "no function `range`"],
    );
    let list = format!("[{}]", vec!["1"; 1000].join(","));
    let loops = |depth: usize, body: &str| {
        let names = ["a", "b", "c", "d", "e"];
        names
            .iter()
            .take(depth)
            .fold(body.to_owned(), |body, name| format!("{{% for {name} in {list} %}}{body}{{% endfor %}}"))
    };
    refused("loop_deep", &loops(5, ""), &["error[template-syntax]", "more than 4 loops are open"]);
    refused(
        "loop_long",
        &loops(3, "a word of text "),
        &["error[template-render]", "writes more than 16 MiB"],
    );
}

/// Builds with a piece of a template taken out and asserts that the audit misses it.
#[track_caller]
fn missed(case: &str, template: &str, text: &str, taken: &str, told: &str) {
    assert!(text.contains(taken), "`{template}` has no `{taken}`");
    let path = format!("themes/default/templates/{template}");
    let project = Project::sound(&format!("theme_{case}")).with(&path, text.replace(taken, ""));
    project.run(&["build"]).ends(1).says("error[audit-contract]").says(told);
    assert!(!project.path("public").exists());
}

#[test]
fn a_theme_shows_the_exit_the_skip_link_and_the_notices() {
    let base = include_str!("../../themes/default/templates/base.html");
    missed("no_exit", "base.html", base, " data-exit", "has 0 quick exits");
    missed("no_skip", "base.html", base, " href=\"#main\"", "no link before `main`");
    let notices = include_str!("../../themes/default/templates/parts/notices.html");
    missed("no_status", "parts/notices.html", notices, " data-status=\"draft\"", "has 0 notices");
    let not_found = include_str!("../../themes/default/templates/404.html");
    let notice = "{% include \"parts/notices.html\" %}";
    missed("no_404", "404.html", not_found, notice, "hub/es/404.html");
}

#[test]
fn a_shared_part_reads_as_if_every_page_had_written_it() {
    let base = include_str!("../../themes/default/templates/base.html");
    let both = "<hr>{{ shared.menu }}<hr>{% include \"shared/menu.html\" %}<hr>\n<footer";
    let menu = "<b>{{ t(id=\"nav-menu\") }}</b>{% for entry in nav %}<i>{{ entry.url }}{% if entry.current %} \
                here{% endif %}</i>{% endfor %}<u>{{ home_url }} {{ root }} {{ campaign.title }} {{ exit_url }}</u>";
    let project = Project::sound("theme_shared")
        .with("themes/default/templates/base.html", base.replace("<footer", both))
        .with("themes/default/templates/shared/menu.html", menu)
        .built();
    let files = project.snapshot("public");
    let pages =
        files.iter().filter(|(path, _)| path.extension().is_some_and(|extension| extension == "html"));
    let mut n_marked = 0;
    for (path, html) in pages {
        let html = String::from_utf8(html.clone()).unwrap();
        let parts: Vec<_> = html.split("<hr>").collect();
        let [_, once, each, _] = parts[..] else { panic!("{} shows no parts", path.display()) };
        assert_eq!(once, each, "{}", path.display());
        n_marked += once.matches(" here").count();
    }
    assert!(n_marked > 1, "no page is marked in its own navigation");
}

#[test]
fn a_shared_part_knows_no_page() {
    let project = Project::sound("theme_shared_page")
        .with("themes/default/templates/shared/menu.html", "<b>{{ page.title }}</b>");
    project.run(&["build"]).ends(1).says("error[template-render]").says("shared/menu.html:1:");
    assert!(!project.path("public").exists());
}
