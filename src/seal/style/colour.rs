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

fn is_calculation(piece: &Piece) -> bool {
    matches!(piece, Piece::Call(name, _) if matches!(name.as_str(), "calc" | "min" | "max" | "clamp" | "round" | "abs"))
}

fn has_low_alpha(inner: &[Piece]) -> bool {
    let alpha = match inner.iter().position(|piece| *piece == Piece::Operator('/')) {
        Some(slash) => &inner[slash + 1..],
        None => match inner.iter().enumerate().filter(|(_, piece)| **piece == Piece::Comma).nth(2) {
            Some((comma, _)) => &inner[comma + 1..],
            // A colour made from another one is as opaque as that; its channels may be calculated.
            None => {
                return inner.iter().any(|piece| !is_calculation(piece) && is_transparent(piece));
            }
        },
    };
    let opaque = |piece: &Piece| match piece {
        Piece::Number(number) => *number >= 0.5,
        Piece::Percent(percent) => *percent >= 50.0,
        _ => false,
    };
    alpha.is_empty() || !alpha.iter().all(opaque)
}
