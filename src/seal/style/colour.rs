//! Knows when a colour lets through what is behind it.
//!
//! Called by `hiding` for the colour of text. **Never here:** whether two colours can be told apart;
//! that is for the theme's colour tokens and `audit`.

use super::value::Piece;

/// Whether a colour is less than half opaque, or could be.
pub(super) fn is_transparent(piece: &Piece) -> bool {
    match piece {
        Piece::Word(word) => word == "transparent",
        Piece::Hash(digits) => {
            let alpha = match digits.len() {
                4 => &digits[3..],
                8 => &digits[6..7],
                _ => return false,
            };
            alpha.starts_with(|c: char| c.to_digit(16).is_none_or(|digit| digit < 8))
        }
        Piece::Call(name, inner) => match name.as_str() {
            "rgb" | "rgba" | "hsl" | "hsla" | "hwb" | "lab" | "lch" | "oklab" | "oklch" | "color" => {
                has_low_alpha(inner)
            }
            "color-mix" | "light-dark" => inner.iter().any(is_transparent),
            _ => true,
        },
        _ => false,
    }
}

fn has_low_alpha(inner: &[Piece]) -> bool {
    let alpha = match inner.iter().position(|piece| *piece == Piece::Operator('/')) {
        Some(slash) => &inner[slash + 1..],
        None => match inner
            .iter()
            .enumerate()
            .filter(|(_, piece)| **piece == Piece::Comma)
            .nth(2)
        {
            Some((comma, _)) => &inner[comma + 1..],
            None => return inner.iter().any(is_transparent),
        },
    };
    let opaque = |piece: &Piece| match piece {
        Piece::Number(number) => *number >= 0.5,
        Piece::Percent(percent) => *percent >= 50.0,
        _ => false,
    };
    alpha.is_empty() || !alpha.iter().all(opaque)
}
