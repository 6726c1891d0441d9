//! How the texts of quizzes are called: messages, their attributes, and what is put into them.
//!
//! Quiz files and locales share nothing but these names. Checks ask here which text belongs to which
//! part of a question, and so does `site`, which shows them.

/// What the message that names a quiz begins with.
pub(crate) const QUIZ: &str = "quiz-name-";
/// What the message that names a competency begins with.
pub(crate) const COMPETENCY: &str = "competency-";
/// What a variable that stands for a gap begins with.
pub(super) const GAP: &str = "gap-";

/// The attribute with the sentence that has gaps.
pub(crate) const SENTENCE: &str = "text";
/// The attribute with the explanation.
pub(crate) const EXPLANATION: &str = "explain";
/// The attribute with the content note.
pub(crate) const NOTE: &str = "note";
/// The attribute with a picture's description.
pub(crate) const ALT: &str = "alt";
/// The attribute with the unit of a number.
pub(crate) const UNIT: &str = "unit";

/// The message that names a quiz.
pub(crate) fn quiz(quiz: &str) -> String {
    format!("{QUIZ}{quiz}")
}

/// The message that words an item of a bank.
pub(crate) fn item(bank: &str, item: &str) -> String {
    format!("{bank}-{item}")
}

/// The message that names a competency.
pub(crate) fn competency(id: &str) -> String {
    format!("{COMPETENCY}{id}")
}

/// The variable of a gap.
pub(crate) fn gap(id: &str) -> String {
    format!("{GAP}{id}")
}

/// The attribute of an option.
pub(crate) fn option(id: &str) -> String {
    format!("o-{id}")
}

/// The attribute of what is said to whoever chose an option.
pub(crate) fn feedback(option: &str) -> String {
    format!("f-{option}")
}

/// The attribute of a prompt.
pub(crate) fn prompt(id: &str) -> String {
    format!("p-{id}")
}

/// The attribute with the accepted forms of an answer.
pub(crate) fn forms(answer: &str) -> String {
    format!("a-{answer}")
}

/// The attribute of a node.
pub(crate) fn node(id: &str) -> String {
    format!("n-{id}")
}

/// The id of a choice among all of its scenario, for the attributes of options.
pub(crate) fn choice(node: &str, choice: &str) -> String {
    format!("{node}-{choice}")
}
