//! Orders in which some neighbours may change places.

use std::collections::BTreeSet;

/// The order with its free options put as the right order has them.
///
/// Whichever free option comes first is taken for the first one of the right order, and so on: what
/// counts is that free options stand where free options belong.
pub(super) fn canonical<'a>(
    order: &[&'a str],
    correct: &'a [String],
    free: &BTreeSet<String>,
) -> Vec<&'a str> {
    let mut in_turn = correct.iter().filter(|option| free.contains(*option));
    order
        .iter()
        .map(|&option| match free.contains(option) {
            true => in_turn.next().map_or(option, String::as_str),
            false => option,
        })
        .collect()
}

/// How many neighbours of an order are neighbours, the same way round, in the right one.
pub(super) fn n_right_neighbours(order: &[&str], correct: &[String]) -> usize {
    order.windows(2).filter(|pair| correct.windows(2).any(|right| right == *pair)).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ids(text: &str) -> Vec<String> {
        text.split(' ').map(str::to_owned).collect()
    }

    #[test]
    fn free_options_are_taken_for_each_other() {
        let correct = ids("look write tell leave");
        let free = BTreeSet::from(["write".to_owned(), "tell".to_owned()]);
        for (order, expected) in [
            ("look tell write leave", "look write tell leave"),
            ("look write tell leave", "look write tell leave"),
            ("tell look leave write", "write look leave tell"),
        ] {
            let order: Vec<&str> = order.split(' ').collect();
            assert_eq!(canonical(&order, &correct, &free).join(" "), expected);
        }
    }

    #[test]
    fn neighbours_count_the_same_way_round_only() {
        let correct = ids("a b c d");
        assert_eq!(n_right_neighbours(&["a", "b", "c", "d"], &correct), 3);
        assert_eq!(n_right_neighbours(&["d", "c", "b", "a"], &correct), 0);
        assert_eq!(n_right_neighbours(&["c", "d", "a", "b"], &correct), 2);
    }
}
