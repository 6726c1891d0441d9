//! x
use crate::project::Project;

#[test]
fn a_sound_project_builds_without_a_word() {
    let project = Project::sound("sound");
    let run = project.run(&["build", "--strict"]).ends(0);
    assert_eq!(run.err(), "");
    assert!(project.path("public/hub/es/get-help/index.html").is_file());
}
