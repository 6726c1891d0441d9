//! Which blocks a translation leaves out, adds, or has in another form than its source page.

use super::align::{Pair, align};
use super::passage::{Passage, Sheet};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Said, Severity};
use crate::text::markdown::{BlockKind, Marker};

/// Fewer blocks that are left out are told one by one, however short the page is.
const MANY: usize = 4;

/// Blocks of both pages that belong together: most often one and one; two and one where a translator
/// has joined two paragraphs.
#[derive(Debug, Default)]
pub(in crate::l10n) struct Group<'s, 'p> {
    pub(in crate::l10n) theirs: Vec<&'s Passage<'p>>,
    pub(in crate::l10n) ours: Vec<&'s Passage<'p>>,
}

impl std::fmt::Debug for Passage<'_> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:?} at {:?}", self.kind, self.range)
    }
}

/// Two pages, laid beside each other.
pub(in crate::l10n) struct Comparison<'s, 'p> {
    pub(super) source: &'s Sheet<'p>,
    pub(super) translation: &'s Sheet<'p>,
    /// Blocks without blocks in them that belong together.
    pub(in crate::l10n) groups: Vec<Group<'s, 'p>>,
    /// Blocks of the source page that were told to be left out.
    pub(super) left_out: Vec<&'s Passage<'p>>,
    /// Blocks of the translation that were told to be added.
    pub(super) added: Vec<&'s Passage<'p>>,
    /// Letters of the translation for a hundred of the source page.
    ratio: usize,
    found: Diagnostics,
}

/// Lays a translation beside its source page, and reports where their blocks differ.
pub(in crate::l10n) fn compare<'s, 'p>(
    source: &'s Sheet<'p>,
    translation: &'s Sheet<'p>,
    out: &mut Diagnostics,
) -> Comparison<'s, 'p> {
    let ratio = (100 * translation.n_letters).checked_div(source.n_letters).unwrap_or(100);
    let mut comparison = Comparison {
        source,
        translation,
        groups: Vec::new(),
        left_out: Vec::new(),
        added: Vec::new(),
        ratio,
        found: Diagnostics::new(),
    };
    comparison.walk(&source.passages, &translation.passages, translation.title);
    let found = std::mem::take(&mut comparison.found);
    match comparison.bare() {
        Some(fault) => out.push(fault),
        None => out.append(found),
    }
    comparison
}

impl<'s, 'p> Comparison<'s, 'p> {
    /// Whether each block has its partner.
    pub(super) fn is_whole(&self) -> bool {
        self.left_out.is_empty() && self.added.is_empty()
    }

    /// One fault for a page that is hardly begun: thirty would say no more.
    fn bare(&self) -> Option<Diagnostic> {
        let n_leaves =
            |blocks: &[Passage<'_>]| blocks.iter().map(|block| block.leaves().len()).sum::<usize>();
        let n_all = n_leaves(&self.source.passages);
        let said = if n_all > 0 && self.translation.passages.is_empty() {
            Said::new("page-empty")
        } else {
            let n_lost: usize = self.left_out.iter().map(|block| block.leaves().len()).sum();
            let is_bare = self.left_out.len() >= MANY && 2 * n_lost > n_all;
            is_bare.then(|| Said::new("page-begun").count("lost", n_lost).count("all", n_all))?
        };
        let said = said.text("there", self.source.source.path());
        Some(Diagnostic::said(Severity::Warning, Code::StructureDrift, said).at(self.translation.title))
    }

    fn walk(&mut self, theirs: &'s [Passage<'p>], ours: &'s [Passage<'p>], around: &Place) {
        let level = Level { pairs: align(theirs, ours), theirs, ours, ratio: self.ratio };
        // What is left out before anything else is told where the first block stands that is there.
        let mut near = ours.first().map_or_else(|| around.clone(), |first| self.translation.place(first));
        for (index, pair) in level.pairs.iter().enumerate() {
            match *pair {
                Pair::Both(i, j) => {
                    near = self.translation.place(&ours[j]);
                    self.both(&theirs[i], &ours[j]);
                    self.join(&level, index, &near);
                }
                _ if level.neighbour(index).is_some() => {}
                Pair::Theirs(i) => self.leave_out(&theirs[i], &near),
                Pair::Ours(j) => {
                    near = self.translation.place(&ours[j]);
                    self.add(&ours[j]);
                }
            }
        }
    }

    fn both(&mut self, theirs: &'s Passage<'p>, ours: &'s Passage<'p>) {
        let place = self.translation.place(ours);
        self.compare_kinds(theirs, ours, &place);
        match theirs.kind {
            // Cells are as many as columns, which were compared.
            BlockKind::Row => {
                for (theirs, ours) in theirs.inner.iter().zip(&ours.inner) {
                    self.groups.push(Group { theirs: vec![theirs], ours: vec![ours] });
                }
            }
            _ if theirs.inner.is_empty() && ours.inner.is_empty() => {
                self.groups.push(Group { theirs: vec![theirs], ours: vec![ours] });
            }
            _ => self.walk(&theirs.inner, &ours.inner, &place),
        }
    }

    fn compare_kinds(&mut self, theirs: &Passage<'_>, ours: &Passage<'_>, place: &Place) {
        let said = match (theirs.kind, ours.kind) {
            (BlockKind::Heading(one), BlockKind::Heading(other)) if one != other => {
                Said::new("page-heading-level")
                    .text("title", title(theirs))
                    .count("here", usize::from(*other))
                    .count("level", usize::from(*one))
            }
            (BlockKind::Quote(one), BlockKind::Quote(other)) if one != other => {
                let name = |alert: &Option<crate::text::doc::AlertKind>| {
                    alert.map_or("quote".to_owned(), |alert| format!("[!{}]", alert.name().to_uppercase()))
                };
                Said::new("page-alert-differs").text("here", name(other)).text("wanted", name(one))
            }
            (BlockKind::List(one), BlockKind::List(other)) if one != other => {
                let wanted = if *one == Marker::Number { "numbers" } else { "bullets" };
                Said::new("page-list-differs").text("wanted", wanted)
            }
            (BlockKind::Entry(one), BlockKind::Entry(other)) if one != other => {
                let wanted = match one {
                    None => "plain",
                    Some(true) => "ticked",
                    Some(false) => "open",
                };
                Said::new("page-entry-differs").text("wanted", wanted)
            }
            (BlockKind::Table { n_columns: one }, BlockKind::Table { n_columns: other }) if one != other => {
                Said::new("page-table-columns").count("here", *other).count("wanted", *one)
            }
            _ => return,
        };
        self.push(Severity::Warning, said.text("there", self.source_line(theirs)), place);
    }

    /// Takes the paragraphs beside a pair into its group where they were joined or split, and says so.
    fn join(&mut self, level: &Level<'s, 'p>, index: usize, place: &Place) {
        for beside in [index.checked_sub(1), Some(index + 1)].into_iter().flatten() {
            if level.neighbour(beside) != Some(index) {
                continue;
            }
            let Some(group) = self.groups.last_mut() else { return };
            let said = match level.pairs[beside] {
                Pair::Theirs(i) => {
                    group.theirs.push(&level.theirs[i]);
                    Said::new("page-paragraphs-joined").text("there", line(self.source, &level.theirs[i]))
                }
                Pair::Ours(j) => {
                    group.ours.push(&level.ours[j]);
                    Said::new("page-paragraph-split").text("there", line(self.source, group.theirs[0]))
                }
                Pair::Both(..) => continue,
            };
            self.push(Severity::Hint, said, place);
        }
    }

    fn leave_out(&mut self, block: &'s Passage<'p>, place: &Place) {
        self.left_out.push(block);
        let there = self.source_line(block);
        let said = match block.kind {
            // Told by what it shows, while the catalog is built.
            BlockKind::Component(_) | BlockKind::Html => return,
            BlockKind::Heading(_) => Said::new("page-heading-left-out").text("title", title(block)),
            kind => Said::new("page-block-left-out").text("what", what(kind)).text("begins", begin(block)),
        };
        self.push(severity(block.kind), said.text("there", there), place);
    }

    fn add(&mut self, block: &'s Passage<'p>) {
        self.added.push(block);
        let place = self.translation.place(block);
        let said = match block.kind {
            BlockKind::Component(_) | BlockKind::Html => return,
            BlockKind::Paragraph if place.text().starts_with('#') => Said::new("page-heading-unspaced"),
            kind => Said::new("page-block-added").text("what", what(kind)),
        };
        self.push(severity(block.kind), said, &place);
    }

    fn push(&mut self, severity: Severity, said: Said, place: &Place) {
        self.found.push(Diagnostic::said(severity, Code::StructureDrift, said).at(place));
    }

    /// `content/en/a.md:12`, where a person finds the block of the source page.
    pub(super) fn source_line(&self, block: &Passage<'_>) -> String {
        line(self.source, block)
    }
}

/// The blocks that stand in one block, or on the page, laid beside each other.
struct Level<'s, 'p> {
    pairs: Vec<Pair>,
    theirs: &'s [Passage<'p>],
    ours: &'s [Passage<'p>],
    ratio: usize,
}

impl Level<'_, '_> {
    /// The pair beside a paragraph without a partner that accounts for it: a translator has joined two
    /// paragraphs, or split one.
    fn neighbour(&self, alone: usize) -> Option<usize> {
        let beside = [alone.checked_sub(1), Some(alone + 1)].into_iter().flatten();
        let gains = beside.filter_map(|near| Some((self.gain(alone, near)?, near)));
        gains.max_by_key(|(gain, near)| (*gain, std::cmp::Reverse(*near))).map(|(_, near)| near)
    }

    /// How much better a pair fits in length together with a block that is alone; nothing when it
    /// does not.
    fn gain(&self, alone: usize, near: usize) -> Option<usize> {
        let (alone, near) = (*self.pairs.get(alone)?, *self.pairs.get(near)?);
        let Pair::Both(i, j) = near else { return None };
        let (theirs, ours) = (&self.theirs[i], &self.ours[j]);
        let expected = |block: &Passage<'_>| block.n_letters * self.ratio / 100;
        let (block, added, rest, whole, partner) = match alone {
            Pair::Theirs(i) => {
                let block = &self.theirs[i];
                (block, expected(block), expected(theirs), ours.n_letters, ours)
            }
            Pair::Ours(j) => {
                let block = &self.ours[j];
                (block, block.n_letters, ours.n_letters, expected(theirs), theirs)
            }
            Pair::Both(..) => return None,
        };
        let paragraphs = [block, theirs, ours].iter().all(|block| *block.kind == BlockKind::Paragraph);
        let n_known = block.traits.iter().filter(|one| partner.traits.binary_search(one).is_ok()).count();
        let (with, without) = (whole.abs_diff(rest + added), whole.abs_diff(rest));
        // Names and numbers that stand elsewhere would have come along.
        let fits = paragraphs && 2 * with < without && 2 * n_known >= block.traits.len();
        fits.then(|| without - with)
    }
}

fn line(sheet: &Sheet<'_>, block: &Passage<'_>) -> String {
    let place = sheet.place(block);
    format!("{}:{}", sheet.source.path(), place.line_column().line)
}

fn severity(kind: &BlockKind) -> Severity {
    if *kind == BlockKind::Rule { Severity::Hint } else { Severity::Warning }
}

/// The word by which the messages know a kind of block.
fn what(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Paragraph => "paragraph",
        BlockKind::Heading(_) => "heading",
        BlockKind::Quote(None) => "quote",
        BlockKind::Quote(Some(_)) => "alert",
        BlockKind::List(_) => "list",
        BlockKind::Entry(_) => "entry",
        BlockKind::Table { .. } => "table",
        BlockKind::Row => "row",
        BlockKind::Cell => "cell",
        BlockKind::Definitions => "definitions",
        BlockKind::Term => "term",
        BlockKind::Definition => "definition",
        BlockKind::Code => "code",
        BlockKind::Rule => "rule",
        BlockKind::Component(_) | BlockKind::Html => "block",
    }
}

fn title(block: &Passage<'_>) -> String {
    block.texts.last().map_or_else(String::new, |text| text.text.clone())
}

/// The first words of a block, by which a person knows it again.
fn begin(block: &Passage<'_>) -> String {
    let leaves = block.leaves();
    let text = leaves.iter().flat_map(|leaf| leaf.texts.first()).map(|text| text.text.as_str()).next();
    let words: Vec<_> = text.unwrap_or("").split_whitespace().collect();
    let begin = words.iter().take(6).copied().collect::<Vec<_>>().join(" ").replace('\u{FFFC}', "…");
    if words.len() > 6 { format!("{begin} …") } else { begin }
}
