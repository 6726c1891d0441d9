use crate::serve::http::range::{Wanted, parse};

#[test]
fn a_range_is_a_part_the_whole_or_beyond() {
    for (header, expected) in [
        ("bytes=0-0", Wanted::Part(0..1)),
        ("bytes=0-9", Wanted::Part(0..10)),
        ("bytes=2-4", Wanted::Part(2..5)),
        ("Bytes= 2-4 ", Wanted::Part(2..5)),
        ("bytes=2-", Wanted::Part(2..10)),
        ("bytes=2-99", Wanted::Part(2..10)),
        ("bytes=2-99999999999999999999999999", Wanted::Part(2..10)),
        ("bytes=-3", Wanted::Part(7..10)),
        ("bytes=-99", Wanted::Part(0..10)),
        ("bytes=10-", Wanted::Beyond),
        ("bytes=10-20", Wanted::Beyond),
        ("bytes=99999999999999999999999999-", Wanted::Beyond),
        ("bytes=-0", Wanted::Beyond),
        ("bytes=4-2", Wanted::Whole),
        ("bytes=20-12", Wanted::Whole),
        ("bytes=10-x", Wanted::Whole),
        ("bytes=-", Wanted::Whole),
        ("bytes=", Wanted::Whole),
        ("bytes", Wanted::Whole),
        ("bytes=0-1,3-4", Wanted::Whole),
        ("bytes=0-1,", Wanted::Whole),
        ("bytes=+1-2", Wanted::Whole),
        ("bytes=1 -2", Wanted::Whole),
        ("bytes=a-b", Wanted::Whole),
        ("lines=0-1", Wanted::Whole),
        ("", Wanted::Whole),
    ] {
        assert_eq!(parse(header, 10), expected, "{header}");
    }
}

#[test]
fn nothing_has_no_part() {
    for header in ["bytes=0-", "bytes=0-0", "bytes=-1"] {
        assert_eq!(parse(header, 0), Wanted::Beyond, "{header}");
    }
}
