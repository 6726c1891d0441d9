//! What the system tells of by itself.

use std::fs;

use super::*;

/// Lets `happen` happen to a project with two pages; exactly `expected` must be told.
#[track_caller]
fn check(happen: impl Fn(&Project), expected: &[&str]) {
    let project = Project::new(&["content/en/signs.md", "content/en/help.md"]);
    let watch = project.watch(Mode::Told, PACE);
    happen(&project);
    let told = told_until_end(&project, &watch);
    assert_eq!(told, Batch { paths: paths(expected), everything: false });
}

/// Lets `happen` happen to a project with two pages; it must be told that anything may have changed.
#[track_caller]
fn check_everything(happen: impl Fn(&Project)) {
    let project = Project::new(&["content/en/signs.md", "content/en/help.md"]);
    let watch = project.watch(Mode::Told, PACE);
    happen(&project);
    assert!(told_until_end(&project, &watch).everything);
}

#[test]
fn a_file_that_is_written_in_place_is_told() {
    check(|project| project.write("content/en/signs.md"), &["content/en/signs.md"]);
}

#[test]
fn a_file_that_is_replaced_is_told_and_its_scratch_file_is_not() {
    check(
        |project| {
            project.write("content/en/.signs.md.1234");
            project.rename("content/en/.signs.md.1234", "content/en/signs.md");
        },
        &["content/en/signs.md"],
    );
}

#[test]
fn a_file_that_vim_saves_is_told_alone() {
    check(
        |project| {
            project.write("content/en/.signs.md.swp");
            project.write("content/en/4913");
            project.remove("content/en/4913");
            project.rename("content/en/signs.md", "content/en/signs.md~");
            project.write("content/en/signs.md");
            project.remove("content/en/signs.md~");
            project.remove("content/en/.signs.md.swp");
        },
        &["content/en/signs.md"],
    );
}

#[test]
fn a_file_that_emacs_saves_is_told_alone() {
    check(
        |project| {
            project.link_or_write("content/en/.#signs.md");
            project.write("content/en/#signs.md#");
            project.rename("content/en/#signs.md#", "content/en/signs.md");
            project.remove("content/en/.#signs.md");
        },
        &["content/en/signs.md"],
    );
}

impl Project {
    /// Emacs keeps its lock in a link to nowhere.
    fn link_or_write(&self, path: &str) {
        #[cfg(unix)]
        self.link(path, "person@host.1234");
        #[cfg(not(unix))]
        self.write(path);
    }
}

#[test]
fn scratch_files_alone_are_nothing() {
    check(
        |project| {
            for scratch in ["content/en/.signs.md.swp", "content/en/signs.md.bak", "content/en/signs.md~"] {
                project.write(scratch);
                project.remove(scratch);
            }
            fs::create_dir(project.at("content/.git")).unwrap();
        },
        &[],
    );
}

#[test]
fn reading_is_nothing() {
    check(
        |project| {
            for path in ["content/en/signs.md", "content/en/help.md", "handbill.toml"] {
                fs::read(project.at(path)).unwrap();
            }
            assert_eq!(fs::read_dir(project.at("content/en")).unwrap().count(), 2);
        },
        &[],
    );
}

#[test]
fn what_lies_beside_the_sources_is_nothing() {
    check(
        |project| {
            project.write("target/debug/handbill");
            project.write("public/hotels/index.html");
            project.write("README.md");
            project.rename("public", "public-old");
        },
        &[],
    );
}

#[test]
fn a_file_that_is_made_or_removed_or_renamed_is_told() {
    check(
        |project| {
            project.write("content/en/new.md");
            project.remove("content/en/help.md");
            project.rename("content/en/signs.md", "content/en/marks.md");
        },
        &["content/en/help.md", "content/en/marks.md", "content/en/new.md", "content/en/signs.md"],
    );
}

#[test]
fn the_files_at_the_top_are_told_however_they_are_written() {
    check(
        |project| {
            project.write("handbill.toml.new");
            project.rename("handbill.toml.new", "handbill.toml");
            project.write("l10n.toml");
        },
        &["handbill.toml", "l10n.toml"],
    );
}

#[cfg(unix)]
#[test]
fn a_file_that_may_be_read_again_is_told() {
    use std::os::unix::fs::PermissionsExt;
    check(
        |project| {
            fs::set_permissions(project.at("content/en/help.md"), fs::Permissions::from_mode(0o600)).unwrap();
        },
        &["content/en/help.md"],
    );
}

#[test]
fn a_checkout_of_five_hundred_files_is_told_whole() {
    let project = Project::new(&[]);
    let files: Vec<_> = (0..500).map(|n| format!("content/en/page-{n}.md")).collect();
    files.iter().for_each(|file| project.write(file));
    let watch = project.watch(Mode::Told, PACE);
    for file in &files {
        project.remove(file);
        project.write(file);
    }
    let told = told_until_end(&project, &watch);
    assert_eq!(told, Batch { paths: files.into_iter().collect(), everything: false });
}

#[test]
fn a_name_in_any_script_is_told_as_the_disk_has_it() {
    check(|project| project.write("content/en/señal 标志.md"), &["content/en/señal 标志.md"]);
}

#[test]
fn when_folders_change_anything_may_have_changed() {
    check_everything(|project| fs::create_dir(project.at("content/es")).unwrap());
    check_everything(|project| fs::remove_dir_all(project.at("content/en")).unwrap());
    check_everything(|project| project.rename("content/en", "content/es"));
    check_everything(|project| project.rename("content/en", "elsewhere"));
    check_everything(|project| project.rename("content", "elsewhere"));
    check_everything(|project| project.write("locales/es/ui.ftl"));
}

#[test]
fn new_folders_are_watched_with_all_that_is_in_them() {
    let project = Project::new(&["content/en/signs.md"]);
    let watch = project.watch(Mode::Told, PACE);
    project.write("content/es/a/b/c/signs.md");
    assert!(told_until_end(&project, &watch).everything);
    project.write("content/es/a/b/c/signs.md");
    assert_eq!(told_until_end(&project, &watch).paths, paths(&["content/es/a/b/c/signs.md"]));
}

#[test]
fn a_top_folder_that_comes_back_is_watched_again() {
    let project = Project::new(&["content/en/signs.md"]);
    let watch = project.watch(Mode::Told, PACE);
    for _ in 0..3 {
        fs::remove_dir_all(project.at("content")).unwrap();
        assert!(told_until_end(&project, &watch).everything);
        project.write("content/en/signs.md");
        assert!(told_until_end(&project, &watch).everything);
        project.write("content/en/signs.md");
        assert_eq!(told_until_end(&project, &watch).paths, paths(&["content/en/signs.md"]));
    }
}

#[test]
fn a_renamed_folder_is_watched_under_its_new_name() {
    let project = Project::new(&["content/en/signs.md"]);
    let watch = project.watch(Mode::Told, PACE);
    project.rename("content/en", "content/es");
    assert!(told_until_end(&project, &watch).everything);
    project.write("content/es/signs.md");
    assert_eq!(told_until_end(&project, &watch).paths, paths(&["content/es/signs.md"]));
}

#[test]
fn after_folders_changed_everything_is_looked_at_once_more_and_then_no_more() {
    let project = Project::new(&["content/en/signs.md"]);
    let pace = Pace { second_look: Duration::from_millis(200), ..PACE };
    let watch = project.watch(Mode::Told, pace);
    fs::create_dir(project.at("content/es")).unwrap();
    assert!(told_until(&watch, |told| told.everything).everything);
    assert_eq!(next(&watch), Batch { paths: paths(&[]), everything: true });
    assert!(!told_until_end(&project, &watch).everything);
}

#[test]
fn when_the_project_itself_was_away_it_is_found_again() {
    let project = Project::new(&["content/en/signs.md"]);
    let (watch, notices) = project.watch_with(system_watcher, Mode::Told, PACE);
    let elsewhere = project.root.with_extension("away");
    fs::rename(&project.root, &elsewhere).unwrap();
    assert!(told_until(&watch, |told| told.everything).everything);
    fs::rename(&elsewhere, &project.root).unwrap();
    project.write("content/en/signs.md");
    let told = told_until_end(&project, &watch);
    assert!(told.everything || told.paths.contains("content/en/signs.md"), "{told:?}");
    assert!(matches!(notices.try_recv(), Ok(Notice::Polling { .. })));
}

#[test]
fn who_asks_for_a_page_makes_pending_changes_due_at_once() {
    let project = Project::new(&["content/en/signs.md"]);
    let never = Duration::from_secs(3600);
    let watch = project.watch(Mode::Told, Pace { quiet: never, longest: never, ..PACE });
    assert!(!watch.flush(), "nothing has happened yet");
    project.write("content/en/signs.md");
    thread::scope(|scope| {
        let batch = scope.spawn(|| next(&watch));
        while !batch.is_finished() {
            watch.flush();
            thread::yield_now();
        }
        assert_eq!(batch.join().unwrap().paths, paths(&["content/en/signs.md"]));
    });
    assert!(watch.flush(), "the batch is being worked at");
}

#[test]
fn nothing_is_waited_for_after_the_end() {
    let project = Project::new(&[]);
    let watch = project.watch(Mode::Told, PACE);
    watch.stop();
    assert_eq!(watch.next(), None);
}

#[test]
fn a_project_that_is_not_there_cannot_be_watched() {
    let root = std::env::temp_dir().join("handbill-watch-nowhere");
    let watched = Watched { root: &root, files: &[], folders: &[] };
    let error = Watch::start(watched, Mode::Told, PACE, drop).unwrap_err().to_string();
    assert!(error.contains("handbill-watch-nowhere"), "{error}");
}
