//! What a preview says to whoever starts it in a way it cannot.

use crate::preview::Project;

#[track_caller]
fn check(project: &Project, args: &[&str], code: i32, words: &str) {
    let output = project.run(&[&["serve", "--port", "0"], args].concat());
    let told = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(code), "{args:?}: {told}");
    assert!(told.contains(words), "{args:?}: {told}");
}

#[test]
fn what_cannot_be_meant_is_said_and_ends_it() {
    let project = Project::new("misuse");
    for (args, code, words) in [
        (["--campaign", "mian"], 2, "error: there is no campaign `mian`"),
        (["--locale", "fr"], 2, "error: there is no locale `fr`"),
        (["--locale", "x_y"], 2, "error: `x_y` is no locale"),
        (["--host", "a b"], 2, "error: `a b` cannot be the name of a computer"),
        (["--host", "http://a/"], 2, "cannot be the name of a computer"),
        (["--bind", "localhost"], 2, "invalid value 'localhost'"),
        (["--bind", "192.0.2.1"], 3, "192.0.2.1 is no address of this machine"),
        (["--root", "nowhere"], 2, "cannot open the folder `nowhere`"),
        (["--root", "handbill.toml"], 2, "`handbill.toml` is not a folder"),
    ] {
        check(&project, &args, code, words);
    }
    check(&project, &["--pseudo", "--locale", "en"], 2, "`--pseudo` makes en-XA and ar-XB");
    let output = project.run(&["serve", "--port", "99999"]);
    assert_eq!(output.status.code(), Some(2));
}

#[test]
fn the_day_is_the_one_that_was_asked_for() {
    let project = Project::new("day");
    let output = std::process::Command::new(env!("CARGO_BIN_EXE_handbill"))
        .args(["serve", "--port", "0", "--root"])
        .arg(&project.root)
        .env("SOURCE_DATE_EPOCH", "yesterday")
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(2), "{output:?}");
}
