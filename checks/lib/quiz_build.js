// Builds copies of the project whose quizzes were changed, and the edition for a folder.

import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PROJECT, readToml } from "./sites.js";
import { INPUTS, run, temporaryFolder } from "./hostile_build.js";
import { COURSES } from "./quiz.js";

/** Builds the courses; resolves to the folder of sites, or to what the program said where it refused. */
async function build(root, options) {
  const out = join(temporaryFolder(), "public");
  const { code, stdout, stderr } = await run(["build", "--root", root, "--out", out, "--campaign", COURSES, ...options]);
  return code === 0 ? { folder: out } : { refused: (stdout + stderr).split("\n\n").filter((said) => said.includes("error")).join("\n\n") };
}

/** The courses as they are, for a folder, a stick or a tablet without network. */
export async function offlineCourses() {
  const { folder, refused } = await build(PROJECT, ["--offline"]);
  if (refused) throw new Error(refused);
  return folder;
}

/** A copy of the project in which files were changed: `{ path: (text) => text }`; as `build` says. */
export async function changedCourses(changes, options = []) {
  const root = join(temporaryFolder(), "project");
  mkdirSync(root);
  for (const input of [...INPUTS, "handbill.toml"]) cpSync(join(PROJECT, input), join(root, input), { recursive: true });
  for (const [path, change] of Object.entries(changes)) {
    const before = existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8") : "";
    const after = change(before);
    if (after === before) throw new Error(`${path} was not changed`);
    writeFileSync(join(root, path), after);
  }
  return build(root, options);
}

/** The same, where the program must not refuse. */
export async function builtCourses(changes, options) {
  const { folder, refused } = await changedCourses(changes, options);
  if (refused) throw new Error(refused);
  return folder;
}

const ADDED_ITEMS = `
[[item]]
id = "added-number"
type = "number"
competency = "rights"
answer = 24.5
tolerance = 0.5
sources = ["BC-HOSP"]

[[item]]
id = "added-text"
type = "text"
competency = "talk"
accept = ["word"]
sources = ["BC-HOSP"]

[[item]]
id = "added-gap"
type = "gap"
competency = "talk"
gaps = ["who", "when"]
options = ["trainer", "manager", "today"]
pairs = { who = "manager", when = "today" }
sources = ["BC-HOSP"]
`;

const ADDED_WORDS = `
hospitality-added-number = How many pages were printed?
    .unit = pages
    .explain = The printer counted them.
hospitality-added-text = Which word stands on the door?
    .a-word = Café | The café
    .explain = The door says so.
hospitality-added-gap = Fill the gaps.
    .text = Tell the { $gap-who } about it { $gap-when }.
    .o-trainer = trainer
    .o-manager = manager
    .o-today = today
    .explain = The house has a rule for it.
`;

/** The quiz of hospitality with questions of every type, all of them asked. */
export const everyType = {
  "quizzes/hospitality.toml": (text) => text.replace(/^draw = .*\n/m, "") + ADDED_ITEMS,
  ...Object.fromEntries(readToml("handbill.toml").locale.map(({ id }) => [`locales/${id}/quiz-hospitality.ftl`, (text) => text + ADDED_WORDS])),
};
