//! The result of a form.

use std::collections::{BTreeMap, BTreeSet};

use super::answer::Answers;
use super::logic::{Item, Logic};
use super::points::{FULL, Forms, points};

/// How an item went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// All points.
    Right,
    /// Some points.
    Partly,
    /// No points, or no answer.
    Wrong,
    /// Left out, as it may be.
    Skipped,
}

impl Verdict {
    /// Its word.
    pub fn key(self) -> &'static str {
        match self {
            Self::Right => "right",
            Self::Partly => "partly",
            Self::Wrong => "wrong",
            Self::Skipped => "skipped",
        }
    }

    fn of(points: u32) -> Self {
        match points {
            FULL => Self::Right,
            0 => Self::Wrong,
            _ => Self::Partly,
        }
    }
}

/// An item of the form and its points.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scored {
    /// The item's id.
    pub id: String,
    /// Its points, from 0 to [`FULL`]: 0 where there is no answer or the item is left out.
    pub points: u32,
    /// How it went.
    pub verdict: Verdict,
}

/// Points of several items, weighted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Sum {
    /// The points there are.
    pub total: u64,
    /// The points there could be.
    pub max: u64,
}

impl Sum {
    fn add(&mut self, weight: u32, points: u32) {
        self.total += u64::from(weight) * u64::from(points);
        self.max += u64::from(weight) * u64::from(FULL);
    }

    /// The share in percent, rounded down; 0 of nothing.
    pub fn percent(self) -> u32 {
        // At most 100, as `total` is at most `max`.
        (100 * self.total).checked_div(self.max).unwrap_or(0) as u32
    }

    /// Compares shares exactly.
    fn compare(self, other: Self) -> std::cmp::Ordering {
        let product = |a: u64, b: u64| u128::from(a) * u128::from(b);
        product(self.total, other.max).cmp(&product(other.total, self.max))
    }
}

/// The result of a form.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The items in the order of the form.
    pub items: Vec<Scored>,
    /// The points of all items that are not left out.
    pub sum: Sum,
    /// Whether the form is passed: enough points, and every critical item fully right.
    pub passed: bool,
    /// The points by competency, the weakest first. Items without a competency are not among them.
    pub competencies: Vec<(String, Sum)>,
}

/// Scores a form.
///
/// `skipped` is what the learner left out; it is heeded for items that may be left out only. `forms`
/// is the accepted texts of each item in the learner's language.
pub fn outcome(
    logic: &Logic,
    form: &[&Item],
    answers: &Answers,
    skipped: &BTreeSet<String>,
    forms: &BTreeMap<String, Forms>,
) -> Outcome {
    let none = Forms::new();
    let mut items = Vec::with_capacity(form.len());
    let mut sum = Sum::default();
    let mut by_competency: BTreeMap<&str, Sum> = BTreeMap::new();
    let mut are_critical_right = true;
    for item in form {
        if item.skippable && skipped.contains(&item.id) {
            items.push(Scored { id: item.id.clone(), points: 0, verdict: Verdict::Skipped });
            continue;
        }
        let forms = forms.get(&item.id).unwrap_or(&none);
        let points = answers.get(&item.id).and_then(|answer| points(item, answer, forms)).unwrap_or(0);
        sum.add(item.points, points);
        if let Some(competency) = &item.competency {
            by_competency.entry(competency).or_default().add(item.points, points);
        }
        are_critical_right &= !item.critical || points == FULL;
        items.push(Scored { id: item.id.clone(), points, verdict: Verdict::of(points) });
    }
    let mut competencies: Vec<(String, Sum)> =
        by_competency.into_iter().map(|(id, sum)| (id.to_owned(), sum)).collect();
    // The sort is stable, so ties stay in the order of ids.
    competencies.sort_by(|(_, a), (_, b)| a.compare(*b));
    let is_enough = sum.max > 0 && 100 * sum.total >= u64::from(logic.pass) * sum.max;
    Outcome { items, sum, passed: is_enough && are_critical_right, competencies }
}
