use super::{check, read};

#[track_caller]
fn paragraph(locale: &str, cases: &[(&str, &str)]) {
    for (markdown, expected) in cases {
        check(locale, markdown, &format!("<p>{expected}</p>"));
    }
}

#[test]
fn emphasis_beside_chinese_punctuation_works() {
    paragraph(
        "zh-Hans",
        &[
            ("**“重要”**的", "<strong>“重要”</strong>的"),
            ("这是**“重要”**的", "这是<strong>“重要”</strong>的"),
            ("**重要：**请看", "<strong>重要：</strong>请看"),
            ("这是**《法律》**规定", "这是<strong>《法律》</strong>规定"),
            ("**「A」**和**「B」**", "<strong>「A」</strong>和<strong>「B」</strong>"),
            ("甲**「乙」**丙**「丁」**戊", "甲<strong>「乙」</strong>丙<strong>「丁」</strong>戊"),
            ("请*（慢）*走", "请<em>（慢）</em>走"),
            ("请拨打**<contact:us-nhth>**求助", "请拨打<strong><hole contact=us-nhth></hole></strong>求助"),
            ("看**[页](farms.md)**吧", "看<strong><page to=signs/farms at=top>页</page></strong>吧"),
            ("看[**「页」**吧](farms.md)", "看<page to=signs/farms at=top><strong>「页」</strong>吧</page>"),
            ("用**`码`**吧", "用<strong><code>码</code></strong>吧"),
            ("***「A」***吧", "<em><strong>「A」</strong></em>吧"),
            ("**甲*「乙」*丙**丁", "<strong>甲<em>「乙」</em>丙</strong>丁"),
            ("「**甲**」「**乙**」", "「<strong>甲</strong>」「<strong>乙</strong>」"),
            ("**等等……**他", "<strong>等等……</strong>他"),
            ("**甲。**\n乙", "<strong>甲。</strong>乙"),
            ("_甲_**「乙」**丙", "<em>甲</em><strong>「乙」</strong>丙"),
            ("~~甲**「乙」**丙~~", "<del>甲<strong>「乙」</strong>丙</del>"),
        ],
    );
}

#[test]
fn emphasis_beside_japanese_punctuation_works() {
    paragraph(
        "ja",
        &[
            ("**「重要」**です", "<strong>「重要」</strong>です"),
            ("これは**「重要」**です", "これは<strong>「重要」</strong>です"),
            ("これは**重要（とても）**です。", "これは<strong>重要（とても）</strong>です。"),
            ("**注意。**次へ", "<strong>注意。</strong>次へ"),
            ("*「はい」*と", "<em>「はい」</em>と"),
            ("**「A」**と**「B」**", "<strong>「A」</strong>と<strong>「B」</strong>"),
            ("カタカナ**（ｶﾅ）**です", "カタカナ<strong>（ｶﾅ）</strong>です"),
        ],
    );
}

#[test]
fn emphasis_beside_korean_particles_works() {
    paragraph(
        "ko",
        &[
            ("**굵게(설명)**은", "<strong>굵게(설명)</strong>은"),
            ("이것은 **‘중요’**합니다", "이것은 <strong>‘중요’</strong>합니다"),
            ("**<contact:us-911>**로 전화", "<strong><hole contact=us-911></hole></strong>로 전화"),
            ("*(가)*나", "<em>(가)</em>나"),
        ],
    );
}

#[test]
fn emphasis_beside_arabic_punctuation_works() {
    paragraph(
        "ar",
        &[
            ("و**«العمل»**ثم", "و<strong>«العمل»</strong>ثم"),
            ("**تحذير:**النص", "<strong>تحذير:</strong>النص"),
            ("**هل؟**نعم", "<strong>هل؟</strong>نعم"),
            ("بـ**<contact:us-911>**الآن", "بـ<strong><hole contact=us-911></hole></strong>الآن"),
            ("كلمة **«مهم»** كلمة", "كلمة <strong>«مهم»</strong> كلمة"),
        ],
    );
}

#[test]
fn emphasis_beside_thai_works() {
    paragraph("th", &[("คำ**“สำคัญ”**ของ", "คำ<strong>“สำคัญ”</strong>ของ")]);
}

#[test]
fn asterisks_that_are_meant_as_such_stay() {
    paragraph(
        "zh-Hans",
        &[
            ("二 * 三「四」", "二 * 三「四」"),
            ("\\**「甲」*\\*乙", "*<em>「甲」</em>*乙"),
            ("\\*\\*「甲」\\*\\*乙", "**「甲」**乙"),
            ("`**「甲」**乙`", "<code>**「甲」**乙</code>"),
            ("**「甲」乙", "**「甲」乙"),
            ("甲**[乙**「](farms.md)", "甲**<page to=signs/farms at=top>乙**「</page>"),
            ("**「甲」*乙", "**「甲」*乙"),
        ],
    );
    paragraph("en", &[("**\"a\"**b", "**“a”**b"), ("a **b** *c*", "a <strong>b</strong> <em>c</em>")]);
}

#[test]
fn emphasis_in_two_blocks_is_never_paired() {
    check("zh-Hans", "- **「甲」\n- 乙**「", "<ul><li>**「甲」</li><li>乙**「</li></ul>");
}

#[test]
fn pairs_found_again_never_cross_or_nest_too_deep() {
    let words =
        ["**", "*", "「", "」", "甲", "a", " ", "`", "[", "](a.md)", "_", "~~", "\\", "<contact:a>", "\n"];
    // A plain generator: every run tests the same thousand texts.
    let mut state = 7_u32;
    for _ in 0..1_000 {
        let mut markdown = String::new();
        for _ in 0..20 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            markdown.push_str(words[(state >> 16) as usize % words.len()]);
        }
        let (parsed, _) = read("zh-Hans", &markdown);
        super::canonical(&super::html(&parsed));
    }
    let deep = " **「".repeat(200) + &"」**甲".repeat(200);
    let (parsed, _) = read("zh-Hans", &deep);
    let lines = super::canonical(&super::html(&parsed));
    assert_eq!(
        lines.iter().filter(|line| *line == "<strong>").count(),
        crate::source::limits::MARKDOWN_DEPTH
    );
}

#[test]
fn wrapped_lines_leave_no_space_between_square_characters() {
    paragraph(
        "zh-Hans",
        &[
            ("你好，\n世界", "你好，世界"),
            ("你好\nPDF", "你好\nPDF"),
            ("**你好**\n世界", "<strong>你好</strong>世界"),
        ],
    );
    paragraph("ja", &[("カタ\nカナ", "カタカナ")]);
    paragraph("ko", &[("안녕\n하세요", "안녕\n하세요")]);
}
