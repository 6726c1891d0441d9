//! What the messages are given.

use handbill::source::Date;

/// A hundred numbers: counting, the borders of plural rules, fractions, large, small, negative.
pub(crate) fn numbers() -> Vec<f64> {
    let mut numbers: Vec<f64> = (0..=31).map(f64::from).collect();
    numbers.extend([
        40.0,
        42.0,
        50.0,
        60.0,
        70.0,
        71.0,
        80.0,
        81.0,
        88.0,
        90.0,
        99.0,
        100.0,
        101.0,
        102.0,
        103.0,
        111.0,
        112.0,
        119.0,
        121.0,
        200.0,
        800.0,
        911.0,
        999.0,
        1000.0,
        1001.0,
        1234.0,
        9999.0,
        10_000.0,
        12_345.0,
        99_999.0,
        100_000.0,
        123_456.0,
        999_999.5,
        1e6,
        1_000_001.0,
        2e6,
        1_234_567.0,
        12_345_678.0,
        1e9,
        1_234_567_890_123.0,
        9_007_199_254_740_991.0,
        1e21,
    ]);
    numbers.extend([
        0.1, 0.5, 0.25, 0.05, 0.005, 0.0005, 0.00005, 0.8251, 0.999, 0.9999, 1.1, 1.2, 1.5, 1.005, 1.45,
        1.9999, 2.1, 2.5, 3.12345, 5.5, 10.1, 11.5, 21.1, 100.25, 1234.5,
    ]);
    numbers.extend([-1.0, -2.0, -0.5, -0.0001, -3.75, -11.0, -21.0, -1234.5, -1e6, -0.0, 1e-7]);
    numbers
}

/// A hundred days over nine centuries, with every month, every day of the week, and leap days.
pub(crate) fn dates() -> Vec<Date> {
    let leap = [1600, 1696, 1804, 1904, 1996, 2000, 2024, 2028, 2096, 2400];
    let ends = [1700, 1752, 1800, 1899, 1900, 1970, 1999, 2025, 2026, 2100];
    let mut dates: Vec<_> = leap.iter().filter_map(|year| Date::new(*year, 2, 29)).collect();
    dates.extend(ends.iter().filter_map(|year| Date::new(*year, 12, 31)));
    dates.extend(ends.iter().filter_map(|year| Date::new(*year, 1, 1)));
    dates.extend((1..=12).flat_map(|month| [1, 9, 22].map(|day| Date::new(2026, month, day))).flatten());
    // A step that has no factor in common with the length of a year or a week.
    dates.extend((0..34).map(|n| Date::from_unix(n * 86_400 * 1009)));
    dates
}

/// Lists of none to five, with the beginnings that change a conjunction.
pub(crate) fn lists() -> Vec<Vec<&'static str>> {
    let words = ["A", "B", "C", "D", "E"];
    let mut lists: Vec<Vec<_>> = (0..=5).map(|n| words[..n].to_vec()).collect();
    for last in
        ["inglés", "hielo", "hiato", "ocho", "otro", "8", "11", "uno", "עברית", "Hebrew", "日本語", "العربية"]
    {
        lists.push(vec!["A", last]);
        lists.push(vec!["עברית", "B", last]);
    }
    lists
}
