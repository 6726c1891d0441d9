//! Every limit of the program, each with its reason.

/// Text files: Markdown, TOML, Fluent, templates. The largest hand-written page in the wild stays
/// under 1 MiB; 16 MiB keeps spans in 32 bits and a hostile file from filling memory.
pub const TEXT_FILE_BYTES: u64 = 16 << 20;

/// Images and other media. A page for a bad connection has no larger ones.
pub const MEDIA_FILE_BYTES: u64 = 16 << 20;

/// Files in a project. Ten times the largest site we measure.
pub const FILES: usize = 2_000_000;

/// Braces open at once in a Fluent file. Its parser recurses about 200 bytes of stack a level;
/// no real message nests deeper than five.
pub const FLUENT_DEPTH: usize = 50;

/// Named arguments in one call of a Fluent file. Its parser compares each with all before it; the
/// richest real call has four.
pub const FLUENT_ARGUMENTS: usize = 100;

/// Placeables of a message with all it refers to. fluent-bundle gives up at 100, and panics on some
/// expressions while it does.
pub const FLUENT_PLACEABLES: u64 = 100;

/// Variables of a message with all it refers to.
pub const FLUENT_VARIABLES: usize = 100;

/// Fluent files: every number and every invisible character in one can be a fault of its own, with
/// half a kilobyte of words. All messages of a web browser together have not twice this.
pub const FLUENT_FILE_BYTES: usize = 1 << 20;

/// Messages, attributes and variants in a Fluent file. Each takes 3 KB until it is loaded; the largest catalogues
/// we know have 10,000 in many files.
pub const FLUENT_TEXTS: usize = 60_000;

/// A formatted message. Stops "billion laughs" references.
pub const MESSAGE_BYTES: usize = 64 << 10;

/// Digits after the decimal mark that a message may ask for. ICU would obey 4 billion.
pub const FRACTION_DIGITS: usize = 20;

/// A page's Markdown. The longest page we know has 300 KB; the parser's cost on hostile nesting grows
/// with the square of this.
pub const MARKDOWN_BYTES: usize = 1 << 20;

/// Markdown nesting (quotes, lists). Browsers flatten around 512; readers give up at four.
pub const MARKDOWN_DEPTH: usize = 32;

/// HTML nesting in a finished page: the tree-building parser is quadratic in depth.
pub const HTML_DEPTH: usize = 256;

/// Elements around a contact block that was proven by itself. Below more of them it is read again, so that
/// block and page together stay within [`HTML_DEPTH`].
pub const BLOCK_DEPTH: usize = 64;

/// Room for a page's Content-Security-Policy. A longer one, with hashes, makes the page's text grow once.
pub const POLICY_BYTES: usize = 512;

/// A template: Tera's expression compiler recurses on nesting.
pub const TEMPLATE_BYTES: usize = 256 << 10;

/// Brackets open at once in a template, for the same reason.
pub const TEMPLATE_DEPTH: usize = 64;

/// Loops open at once in a template: each multiplies the work of those around it. Themes nest two.
pub const TEMPLATE_LOOPS: usize = 4;

/// A page as its template writes it. Ends loops that would fill memory; no phone loads such a page.
pub const DRAFT_BYTES: usize = 16 << 20;

/// A highlighted code block: syntect can take exponential time on a line.
pub const CODE_BYTES: usize = 64 << 10;

/// A highlighted line.
pub const CODE_LINE_BYTES: usize = 1 << 10;

/// Highlighted code that is remembered for all pages. A block of twenty lines and its lines take some 30 KB,
/// so this is enough for dozens, of which a build has several at a time.
pub const CODE_MEMORY_BYTES: usize = 4 << 20;

/// Spans open at once in a highlighted block: they count towards `HTML_DEPTH`.
pub const CODE_DEPTH: usize = 96;

/// Attributes on an element of a finished page. Hand-written elements stay under twenty; looking
/// for repeats compares each with each.
pub const ATTRIBUTES: usize = 64;

/// Bytes in which a browser looks for `<meta charset>` before it guesses the encoding.
pub const CHARSET_BYTES: usize = 1024;

/// Questions in a quiz. The largest bank we know has 300; repeats are looked for among all of them.
pub const QUIZ_QUESTIONS: usize = 1000;

/// Options, prompts, gaps or choices of one question. A learner's answer is kept as one bit each, and
/// nobody reads more.
pub const QUIZ_OPTIONS: usize = 30;

/// Parts of a draw. Quizzes have a pool or two for each of a few subjects.
pub const QUIZ_PARTS: usize = 100;

/// Nodes of a scenario: the best way through is looked for among all ways, and a set of nodes is kept
/// in 64 bits.
pub const SCENARIO_NODES: usize = 60;

/// Steps while looking for the best way through a scenario. A tree of all its nodes takes a thousand.
pub const SCENARIO_STEPS: usize = 100_000;

/// The largest weight of a question and the most points of a choice: sums stay exact everywhere.
pub const QUIZ_POINTS: i64 = 1000;

/// Minutes for one lesson or one quiz. Nobody reads or answers for longer without a break.
pub const MINUTES: u32 = 240;

/// Attempts at a quiz that can be counted; more is any number, which is written as 0.
pub const QUIZ_ATTEMPTS: u32 = 1000;

/// Months for which a certificate holds. What was learned ten years ago is not known any more.
pub const CERTIFICATE_MONTHS: u32 = 120;
