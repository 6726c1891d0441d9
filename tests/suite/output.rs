//! Where a site is written: only into an output of its own, whole or not at all, one build at a time.

use std::fs::File;
use std::os::unix::fs::symlink;
use std::path::Path;

use crate::project::Project;

#[test]
fn a_sound_project_builds_without_a_word() {
    let project = Project::sound("sound");
    let run = project.run(&["build", "--strict"]).ends(0);
    assert_eq!(run.err(), "");
    assert!(project.path("public/hub/es/get-help/index.html").is_file());
}

#[test]
fn a_fault_leaves_the_old_site_as_it_was() {
    let project = Project::sound("old_site").built();
    let before = project.snapshot("public");
    let project = project.page("new", "Call 1-800-555-0199.\n");
    let run = project.run(&["build"]).ends(1).says("error[contact-unregistered]");
    assert!(run.out().contains("What was published before is as it was"));
    assert!(before == project.snapshot("public"));
}

#[test]
fn strict_refuses_what_a_plain_build_only_warns_about() {
    let project = Project::sound("strict").but(
        "data/contacts.toml",
        "verify_by = 2027-05-22",
        "verify_by = 2026-05-22",
    );
    project.run(&["build", "--strict"]).ends(1).says("error[contact-stale]");
    assert!(!project.path("public").exists());
    project.run(&["build"]).ends(0).says("warning[contact-stale]");
}

#[test]
fn a_folder_with_other_peoples_files_is_not_written_to() {
    let project = Project::sound("not_ours").with("public/diary.txt", "mine");
    project.run(&["build"]).ends(3).says("did not make");
    assert_eq!(project.snapshot("public").len(), 1);
    project.run(&["build", "--out", "."]).ends(3).says("did not make");
    project.run(&["build", "--out", "/"]).ends(3);
}

#[test]
fn a_file_in_place_of_the_output_is_not_replaced() {
    let project = Project::sound("file_output").with("public", "mine");
    project.run(&["build"]).ends(3).says("did not make");
    assert_eq!(std::fs::read(project.path("public")).unwrap(), b"mine");
    project.run(&["build", "--out", "public/site"]).ends(3);
}

#[test]
fn a_link_inside_the_output_is_not_written_through() {
    let project = Project::sound("link_output").built();
    let elsewhere = project.beside("elsewhere");
    std::fs::create_dir(&elsewhere).unwrap();
    std::fs::remove_dir_all(project.path("public/hub/en")).unwrap();
    symlink(&elsewhere, project.path("public/hub/en")).unwrap();
    project.run(&["build"]).ends(3).says("link");
    assert_eq!(std::fs::read_dir(&elsewhere).unwrap().count(), 0);
}

#[test]
fn an_output_that_is_a_link_to_itself_is_the_machines_fault() {
    let project = Project::sound("loop_output");
    symlink("public", project.path("public")).unwrap();
    project.run(&["build"]).ends(3);
}

/// Root may write everywhere, so the folder that refuses is the kernel's own.
#[test]
fn an_output_that_cannot_be_written_is_the_machines_fault() {
    let project = Project::sound("read_only");
    project.run(&["build", "--out", "/proc/handbill/site"]).ends(3).says("/proc");
}

/// `/dev/full` cannot be a folder, so the full disk is a limit on the size of files.
#[test]
fn a_full_disk_leaves_the_old_site_as_it_was() {
    let project = Project::sound("full").built();
    let before = project.snapshot("public");
    let project = project.but("content/en/get-help.md", "As much as you like", "As little as you like");
    let program = env!("CARGO_BIN_EXE_handbill");
    let run = std::process::Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 1; exec \"$0\" build", program])
        .current_dir(project.path(""))
        .env("SOURCE_DATE_EPOCH", "1795305600")
        .output()
        .unwrap();
    assert_eq!(run.status.code(), Some(3), "{run:?}");
    assert!(before == project.snapshot("public"));
    project.built();
}

#[test]
fn a_second_build_at_the_same_time_is_told_to_wait() {
    let project = Project::sound("second").built();
    let lock = File::options().write(true).open(project.path(".public.handbill-lock")).unwrap();
    lock.lock().unwrap();
    project.run(&["build"]).ends(3).says("another build is writing");
    lock.unlock().unwrap();
    project.run(&["build"]).ends(0);
}

#[test]
fn two_builds_at_the_same_time_leave_one_whole_site() {
    let project = Project::sound("race");
    let start = || project.command(&["build"]).spawn().unwrap();
    let mut builds = [start(), start(), start()];
    let codes = builds.each_mut().map(|build| build.wait().unwrap().code().unwrap());
    assert!(codes.contains(&0) && codes.iter().all(|code| matches!(code, 0 | 3)), "{codes:?}");
    let raced = project.snapshot("public");
    std::fs::remove_dir_all(project.path("public")).unwrap();
    assert!(raced == project.built().snapshot("public"));
}

#[test]
fn a_closed_pipe_does_not_end_the_program_in_disorder() {
    let project = Project::sound("closed_pipe").page("bad", "Call 1-800-555-0199.\n");
    let full = || File::options().write(true).open(Path::new("/dev/full")).unwrap();
    let status = project.command(&["check"]).stdout(full()).stderr(full()).status().unwrap();
    assert_eq!(status.code(), Some(1));
}
