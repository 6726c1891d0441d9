//! What a learner answered.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// The answer to one item. Which of these an item wants depends on its task; any other counts as no
/// answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Answer {
    /// The chosen option of `one` and `bool`; what was typed for `number` and `text`.
    Word(String),
    /// The chosen options of `many`; the arranged ones of `order`; the choices of `scenario`, from
    /// the start.
    List(Vec<String>),
    /// The option chosen for each prompt or gap.
    Pairs(BTreeMap<String, String>),
}

/// Answers by item id.
pub type Answers = BTreeMap<String, Answer>;

/// Reads answers from JSON: `{item: "id" | ["id", …] | {prompt: option} | "typed"}`.
pub fn read_answers(json: &str) -> Result<Answers, serde_json::Error> {
    serde_json::from_str(json)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_are_read_by_their_shape() {
        let answers = read_answers(r#"{"a":"x","b":["x","y"],"c":{"p":"x"},"d":[]}"#).unwrap();
        assert_eq!(answers["a"], Answer::Word("x".to_owned()));
        assert_eq!(answers["b"], Answer::List(vec!["x".to_owned(), "y".to_owned()]));
        assert_eq!(answers["c"], Answer::Pairs(BTreeMap::from([("p".to_owned(), "x".to_owned())])));
        assert_eq!(answers["d"], Answer::List(Vec::new()));
    }

    #[test]
    fn what_is_no_answer_is_refused() {
        for json in ["", "[]", r#"{"a":1}"#, r#"{"a":null}"#, r#"{"a":["x",1]}"#, r#"{"a":{"p":["x"]}}"#] {
            assert!(read_answers(json).is_err(), "{json}");
        }
    }
}
