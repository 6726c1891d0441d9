//! Values of declarations, and how small or large they can become.
//!
//! [`Piece`]s are owned, so that custom properties of one sheet can be set into another's values.
//! Called by `sheet` and `hiding`. **Never here:** which value of which property hides.

use std::collections::BTreeMap;

use cssparser::Token;

use super::tree::{Node, NodeKind};

/// A part of a value.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Piece {
    /// A keyword or name, in lower case; custom properties keep their case.
    Word(String),
    /// A number without unit.
    Number(f32),
    /// A percentage, 100 for 100%.
    Percent(f32),
    /// A number with its unit, in lower case.
    Length(f32, String),
    /// The digits of a colour written with `#`.
    Hash(String),
    /// A function; parentheses alone are `calc`.
    Call(String, Vec<Piece>),
    /// `,`.
    Comma,
    /// `+`, `-`, `*`, `/` and the like.
    Operator(char),
    /// What cannot be known here, such as a custom property that no sheet sets.
    Unknown,
}

/// All that the sheets of a theme set each custom property to.
pub(super) type Customs = BTreeMap<String, Vec<Vec<Piece>>>;

/// How many pieces are looked at while custom properties are set into one value. Guards against a
/// `--a: var(--b) var(--b)` chain that doubles at every step.
const MOST_PIECES: usize = 1024;

/// How deep custom properties may refer to each other.
const MOST_STEPS: usize = 8;

/// Reads a value, without `!important` at its end.
pub(super) fn read(nodes: &[Node<'_>]) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = nodes.iter().filter_map(piece).collect();
    let is_important = |pieces: &[Piece]| matches!(pieces, [.., Piece::Operator('!'), Piece::Word(word)] if word == "important");
    if is_important(&pieces) {
        pieces.truncate(pieces.len() - 2);
    }
    pieces
}

fn piece(node: &Node<'_>) -> Option<Piece> {
    let token = match &node.kind {
        NodeKind::Space => return None,
        NodeKind::Function(name, inner) => return Some(Piece::Call(name.clone(), read(inner))),
        NodeKind::Parens(inner) => return Some(Piece::Call("calc".to_owned(), read(inner))),
        NodeKind::Braces(_) | NodeKind::Brackets(_) => return Some(Piece::Unknown),
        NodeKind::Token(token) => token,
    };
    Some(match token {
        Token::Ident(name) if name.starts_with("--") => Piece::Word(name.to_string()),
        Token::Ident(name) => Piece::Word(name.to_ascii_lowercase()),
        Token::Number { value, .. } => Piece::Number(*value),
        Token::Percentage { unit_value, .. } => Piece::Percent(*unit_value * 100.0),
        Token::Dimension { value, unit, .. } => Piece::Length(*value, unit.to_ascii_lowercase()),
        Token::Hash(digits) | Token::IDHash(digits) => Piece::Hash(digits.to_string()),
        Token::Comma => Piece::Comma,
        Token::Delim(delim) => Piece::Operator(*delim),
        _ => Piece::Unknown,
    })
}

/// The value with everything set in that its custom properties can be, side by side.
pub(super) fn expand(pieces: &[Piece], customs: &Customs) -> Vec<Piece> {
    let mut expansion = Expansion { customs, n_pieces: 0 };
    let mut expanded = Vec::new();
    expansion.add(pieces, MOST_STEPS, &mut expanded);
    expanded
}

struct Expansion<'c> {
    customs: &'c Customs,
    /// How many pieces were looked at, at every depth.
    n_pieces: usize,
}

impl Expansion<'_> {
    fn add(&mut self, pieces: &[Piece], steps: usize, out: &mut Vec<Piece>) {
        for piece in pieces {
            self.n_pieces += 1;
            if self.n_pieces > MOST_PIECES {
                out.push(Piece::Unknown);
                return;
            }
            match piece {
                Piece::Call(name, arguments) if name == "var" => self.set_in(arguments, steps, out),
                Piece::Call(name, inner) => {
                    let mut expanded = Vec::new();
                    self.add(inner, steps, &mut expanded);
                    out.push(Piece::Call(name.clone(), expanded));
                }
                piece => out.push(piece.clone()),
            }
        }
    }

    fn set_in(&mut self, arguments: &[Piece], steps: usize, out: &mut Vec<Piece>) {
        let (name, fallback) = match arguments {
            [Piece::Word(name)] => (name, &[][..]),
            [Piece::Word(name), Piece::Comma, fallback @ ..] => (name, fallback),
            _ => return out.push(Piece::Unknown),
        };
        let definitions = self.customs.get(name);
        let is_known = definitions.is_some() || !fallback.is_empty();
        if !is_known || steps == 0 {
            return out.push(Piece::Unknown);
        }
        for definition in definitions.into_iter().flatten() {
            self.add(definition, steps - 1, out);
        }
        self.add(fallback, steps - 1, out);
    }
}

/// The least and the most that a length can come to, in CSS pixels, on any screen.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Bounds {
    /// The least.
    pub(super) low: f32,
    /// The most.
    pub(super) high: f32,
}

/// What a property makes of numbers that are no lengths.
#[derive(Debug, Clone, Copy)]
pub(super) struct Bases {
    /// What 100% comes to.
    pub(super) percent: Bounds,
    /// What 1 comes to, outside of functions.
    pub(super) number: f32,
}

impl Bounds {
    const fn exactly(value: f32) -> Self {
        Self { low: value, high: value }
    }

    fn over(values: [f32; 4]) -> Self {
        Self {
            low: values.into_iter().fold(f32::INFINITY, f32::min),
            high: values.into_iter().fold(f32::NEG_INFINITY, f32::max),
        }
    }

    /// Either of the two.
    fn or(self, other: Self) -> Self {
        Self { low: self.low.min(other.low), high: self.high.max(other.high) }
    }

    fn times(self, other: Self) -> Self {
        Self::over([
            self.low * other.low,
            self.low * other.high,
            self.high * other.low,
            self.high * other.high,
        ])
    }
}

/// The bounds of a value whose parts stand side by side, or nothing if a part cannot be known.
pub(super) fn bounds(pieces: &[Piece], bases: Bases) -> Option<Bounds> {
    let mut sum: Option<(Bounds, f32)> = None;
    let mut total: Option<Bounds> = None;
    for term in pieces.split_inclusive(|piece| matches!(piece, Piece::Operator('+' | '-'))) {
        let (operator, term) = match term {
            [term @ .., Piece::Operator(operator)] => (Some(*operator), term),
            term => (None, term),
        };
        let term = product(term, bases)?;
        total = Some(match (total, sum) {
            (Some(total), Some((_, sign))) => {
                let term = term.times(Bounds::exactly(sign));
                Bounds { low: total.low + term.low, high: total.high + term.high }
            }
            _ => term,
        });
        sum = match operator {
            Some('-') => Some((term, -1.0)),
            Some(_) => Some((term, 1.0)),
            None => None,
        };
    }
    // A sum that ends in its operator is no sum.
    if sum.is_some() { None } else { total }
}

fn product(pieces: &[Piece], bases: Bases) -> Option<Bounds> {
    let mut product: Option<Bounds> = None;
    let mut divides = false;
    for factor in pieces.split_inclusive(|piece| matches!(piece, Piece::Operator('*' | '/'))) {
        let (operator, factor) = match factor {
            [factor @ .., Piece::Operator(operator)] => (Some(*operator), factor),
            factor => (None, factor),
        };
        let mut factor = side_by_side(factor, bases)?;
        if divides {
            if factor.low <= 0.0 && factor.high >= 0.0 {
                return None;
            }
            factor = Bounds::over([1.0 / factor.low, 1.0 / factor.high, 1.0 / factor.low, 1.0 / factor.high]);
        }
        product = Some(product.map_or(factor, |before| before.times(factor)));
        divides = operator == Some('/');
    }
    product
}

/// Any of the operands: what a custom property can be, or the sides of a shorthand.
fn side_by_side(pieces: &[Piece], bases: Bases) -> Option<Bounds> {
    let mut hull: Option<Bounds> = None;
    for piece in pieces {
        let operand = operand(piece, bases)?;
        hull = Some(hull.map_or(operand, |hull| hull.or(operand)));
    }
    hull
}

fn operand(piece: &Piece, bases: Bases) -> Option<Bounds> {
    match piece {
        Piece::Number(number) => Some(Bounds::exactly(number * bases.number)),
        Piece::Percent(percent) => Some(bases.percent.times(Bounds::exactly(percent / 100.0))),
        Piece::Length(length, unit) => Some(unit_bounds(unit)?.times(Bounds::exactly(*length))),
        Piece::Call(name, inner) => call(name, inner, bases),
        _ => None,
    }
}

fn call(name: &str, inner: &[Piece], bases: Bases) -> Option<Bounds> {
    let bases = Bases { number: 1.0, ..bases };
    let arguments = || {
        inner
            .split(|piece| *piece == Piece::Comma)
            .map(|argument| bounds(argument, bases))
            .collect::<Option<Vec<Bounds>>>()
    };
    let least = |a: Bounds, b: Bounds| Bounds { low: a.low.min(b.low), high: a.high.min(b.high) };
    let most = |a: Bounds, b: Bounds| Bounds { low: a.low.max(b.low), high: a.high.max(b.high) };
    match name {
        "calc" | "fit-content" => bounds(inner, bases),
        "min" => arguments()?.into_iter().reduce(least),
        "max" => arguments()?.into_iter().reduce(most),
        "clamp" => match arguments()?[..] {
            [low, value, high] => Some(most(low, least(value, high))),
            _ => None,
        },
        // The part of a screen that its rounded corners or camera take: never much.
        "env" => match inner {
            [Piece::Word(word), ..] if word.starts_with("safe-area-inset-") => {
                Some(Bounds { low: 0.0, high: 64.0 })
            }
            _ => None,
        },
        _ => None,
    }
}

/// What one of a unit comes to, from a small phone to a wide screen.
fn unit_bounds(unit: &str) -> Option<Bounds> {
    Some(match unit {
        "px" => Bounds::exactly(1.0),
        "rem" | "em" | "ic" | "ric" => Bounds::exactly(16.0),
        "ch" | "ex" | "rch" | "rex" => Bounds::exactly(8.0),
        "cap" | "rcap" => Bounds::exactly(11.0),
        "lh" | "rlh" => Bounds::exactly(20.0),
        "pt" => Bounds::exactly(96.0 / 72.0),
        "pc" => Bounds::exactly(16.0),
        "in" => Bounds::exactly(96.0),
        "cm" => Bounds::exactly(96.0 / 2.54),
        "mm" => Bounds::exactly(96.0 / 25.4),
        "q" => Bounds::exactly(96.0 / 101.6),
        unit if is_viewport(unit) => Bounds { low: 3.2, high: 20.0 },
        _ => return None,
    })
}

fn is_viewport(unit: &str) -> bool {
    let axis = |unit: &str| matches!(unit, "vw" | "vh" | "vi" | "vb" | "vmin" | "vmax");
    let container = |unit: &str| matches!(unit, "cqw" | "cqh" | "cqi" | "cqb" | "cqmin" | "cqmax");
    let sized = unit.strip_prefix(['s', 'l', 'd']);
    axis(unit) || container(unit) || sized.is_some_and(axis)
}

#[cfg(test)]
mod tests {
    use super::super::tree;
    use super::*;

    fn bounds_of(css: &str) -> Option<(f32, f32)> {
        let customs = Customs::from([
            ("--gap".to_owned(), vec![vec![Piece::Length(1.0, "rem".to_owned())]]),
            ("--two".to_owned(), vec![vec![Piece::Number(1.0)], vec![Piece::Number(2.0)]]),
            (
                "--loop".to_owned(),
                vec![vec![Piece::Call("var".to_owned(), vec![Piece::Word("--loop".to_owned())])]],
            ),
        ]);
        let bases = Bases { percent: Bounds { low: 300.0, high: 2000.0 }, number: 1.0 };
        let pieces = expand(&read(&tree::read(css).unwrap()), &customs);
        bounds(&pieces, bases).map(|bounds| (bounds.low, bounds.high))
    }

    #[test]
    fn lengths_are_bounded_on_every_screen() {
        assert_eq!(bounds_of("2rem"), Some((32.0, 32.0)));
        assert_eq!(bounds_of("0 -1px"), Some((-1.0, 0.0)));
        assert_eq!(bounds_of("calc(100% - 2rem)"), Some((268.0, 1968.0)));
        assert_eq!(bounds_of("min(100%, 60rem)"), Some((300.0, 960.0)));
        assert_eq!(bounds_of("clamp(1rem, 1vw, 2rem)"), Some((16.0, 20.0)));
        assert_eq!(bounds_of("calc(var(--gap) * var(--two))"), Some((16.0, 32.0)));
        assert_eq!(bounds_of("calc(1px - (2px - 3px))"), Some((2.0, 2.0)));
        assert_eq!(bounds_of("calc(6px / 2 * 3)"), Some((9.0, 9.0)));
    }

    #[test]
    fn what_cannot_be_known_has_no_bounds() {
        for css in [
            "var(--missing)",
            "var(--loop)",
            "attr(data-x px)",
            "calc(1px / 0)",
            "1foo",
            "calc(1px + )",
            "calc(infinity * 1px)",
        ] {
            assert_eq!(bounds_of(css), None, "{css}");
        }
    }
}
