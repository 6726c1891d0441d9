//! One look at each byte of a text: which pairs of bytes stand in it that could be part of a number, of
//! an address or of a rejected phrase.
//!
//! Two tables say of every byte which pairs it may begin and which it may end, one bit for each pair; a
//! pair stands where both have its bit. `sight` reads from the bits what is worth a search. What takes
//! three bytes to tell is asked as two pairs that overlap: these may stand in two places, so the answer
//! may be a false alarm, and `sight` then looks at every character.
//!
//! **Not here:** where anything stands.

use super::phrase::Phrase;

/// What the first byte of a pair may be, and what its second.
type Pair = (fn(u8) -> bool, fn(u8) -> bool);

const ANY: fn(u8) -> bool = |_| true;

/// Pairs that answer a question by themselves.
const TELLING: [Pair; 6] = [
    (|byte| byte.is_ascii_digit(), ANY),
    (|byte| byte == b'@', ANY),
    (|byte| byte == b'.', |next| next.is_ascii_alphanumeric() || matches!(next, b']' | b')' | b'}' | 0x80..)),
    (|byte| byte == b' ', |next| next == b'.'),
    (|byte| byte == b':', |next| !next.is_ascii_whitespace()),
    // Most of Han.
    (|byte| matches!(byte, 0xE4..=0xE9), ANY),
];
const DIGIT: u64 = 1;
const HOST: u64 = 0b1110;
const SCHEME: u64 = 1 << 4;
const HAN: u64 = 1 << 5;

/// Each of these is odd by itself. What is neither here nor among [`ODD_THREES`] is harmless: letters of
/// Latin, Cyrillic, Arabic and Korean, the punctuation between them, and Han.
const ODD: [Pair; 12] = [
    // Accents that stand alone, Greek, Hebrew, and what follows up to India and Thailand.
    (|byte| matches!(byte, 0xCA..=0xCF | 0xD2..=0xD7 | 0xDB..=0xE0), ANY),
    // Private use, and what takes four bytes.
    (|byte| matches!(byte, 0xEE | 0xF0..), ANY),
    // Superscripts and the soft hyphen.
    (|byte| byte == 0xC2, |next| matches!(next, 0xAD | 0xB2 | 0xB3 | 0xB9)),
    // Signs, marks and digits of Arabic.
    (|byte| byte == 0xD8, |next| !matches!(next, 0x8C | 0x9B | 0x9F | 0xA0..)),
    (|byte| byte == 0xD9, |next| next >= 0x8B),
    // All up to the letters of Vietnamese.
    (|byte| byte == 0xE1, |next| next < 0xB8),
    // All but dashes and quotes.
    (|byte| byte == 0xE2, |next| next != 0x80),
    // All but Chinese punctuation and most of Kana.
    (|byte| byte == 0xE3, |next| !matches!(next, 0x80 | 0x81 | 0x83)),
    // All but Korean letters.
    (|byte| byte == 0xEA, |next| next < 0xB0),
    (|byte| byte == 0xED, |next| next >= 0x9E),
    // All but full width and what stands for a hole; a colon in full width behind a Latin word.
    (|byte| byte == 0xEF, |next| !matches!(next, 0xBC | 0xBF)),
    (|byte| byte.is_ascii_alphanumeric(), |next| next == 0xEF),
];

/// Two pairs each, which are odd where the second byte of the one is the first of the other.
const ODD_THREES: [[Pair; 2]; 5] = [
    // What is invisible among dashes and quotes.
    [
        (|byte| byte == 0xE2, |next| next == 0x80),
        (|byte| byte == 0x80, |next| matches!(next, 0x8B..=0x8F | 0xA4 | 0xAA..=0xAE)),
    ],
    // A numeral and marks among Chinese punctuation.
    [
        (|byte| byte == 0xE3, |next| next == 0x80),
        (|byte| byte == 0x80, |next| matches!(next, 0x87 | 0xAA..=0xAF)),
    ],
    // The full stop of Chinese before a Latin word. Before a look-alike of one, that is odd itself.
    [(|byte| byte == 0xE3, |next| next == 0x80), (|byte| byte == 0x82, |next| next.is_ascii_alphanumeric())],
    // Letters, digits and dots in full width.
    [
        (|byte| byte == 0xEF, |next| next == 0xBC),
        (
            |byte| byte == 0xBC,
            |next| {
                matches!(next, 0x80..=0xBF) && !matches!(next, 0x81 | 0x88 | 0x89 | 0x8C | 0x9A | 0x9B | 0x9F)
            },
        ),
    ],
    // All but what stands for a hole.
    [
        (|byte| byte == 0xEF, |next| next == 0xBF),
        (|byte| byte == 0xBF, |next| matches!(next, 0x80..=0xBF) && next != 0xBC),
    ],
];

/// Two pairs each of the words for a dot: `dot` and `punto`.
const SPELT_DOTS: [[Pair; 2]; 2] = [
    [(|byte| byte == b'd', |next| next == b'o'), (|byte| byte == b'o', |next| next == b't')],
    [(|byte| byte == b'p', |next| next == b'u'), (|byte| byte == b'n', |next| next == b't')],
];

const FIRST_ODD: usize = TELLING.len();
const FIRST_THREE: usize = FIRST_ODD + ODD.len();
const FIRST_SPELT: usize = FIRST_THREE + 2 * ODD_THREES.len();
const FIRST_PHRASE: usize = FIRST_SPELT + 2 * SPELT_DOTS.len();
/// What is left for phrases. Where there are more phrases, some share a bit.
const N_PHRASE_BITS: usize = u64::BITS as usize - FIRST_PHRASE;

/// The bits of the pairs from one to another.
const fn bits(first: usize, end: usize) -> u64 {
    ((1 << end) - 1) & !((1 << first) - 1)
}

/// The tables.
#[derive(Debug)]
pub(super) struct Lookout {
    /// For each byte, the pairs that it may begin.
    begun: [u64; 256],
    /// For each byte, the pairs that it may end.
    ended: [u64; 256],
}

impl Lookout {
    /// Also looks for the phrases, by the rarest pair of each.
    pub(super) fn new(phrases: &[Phrase]) -> Self {
        let threes = ODD_THREES.iter().chain(&SPELT_DOTS).flatten();
        let mut lookout = Self { begun: [0; 256], ended: [0; 256] };
        for (index, (first, second)) in TELLING.iter().chain(&ODD).chain(threes).enumerate() {
            for byte in 0..=u8::MAX {
                lookout.begun[usize::from(byte)] |= u64::from(first(byte)) << index;
                lookout.ended[usize::from(byte)] |= u64::from(second(byte)) << index;
            }
        }
        for (index, phrase) in phrases.iter().enumerate() {
            let (first, second) = phrase.rarest_pair();
            let bit = 1 << (FIRST_PHRASE + index % N_PHRASE_BITS);
            for byte in 0..=u8::MAX {
                let small = byte.to_ascii_lowercase();
                lookout.begun[usize::from(byte)] |= if small == first { bit } else { 0 };
                lookout.ended[usize::from(byte)] |=
                    if second.is_none_or(|second| small == second) { bit } else { 0 };
            }
        }
        lookout
    }

    /// Looks at a text. Before its first byte and after its last one stands a space.
    pub(super) fn look(&self, text: &[u8]) -> Seen {
        let mut seen = 0;
        let mut before = self.begun[usize::from(b' ')];
        let mut look = |byte: u8| {
            seen |= before & self.ended[usize::from(byte)];
            before = self.begun[usize::from(byte)];
        };
        // So many at once that counting them costs little.
        let (eights, rest) = text.as_chunks::<8>();
        eights.iter().for_each(|eight| eight.iter().for_each(|byte| look(*byte)));
        rest.iter().for_each(|byte| look(*byte));
        look(b' ');
        Seen(seen)
    }
}

/// Which pairs stand in a text.
#[derive(Debug, Clone, Copy)]
pub(super) struct Seen(u64);

impl Seen {
    pub(super) fn has_digit(self) -> bool {
        self.0 & DIGIT != 0
    }

    /// Whether there is an `@`, or a dot inside a word or alone between two.
    pub(super) fn has_host_sign(self) -> bool {
        self.0 & HOST != 0
    }

    /// Whether there is a colon that touches what follows.
    pub(super) fn has_scheme_sign(self) -> bool {
        self.0 & SCHEME != 0
    }

    pub(super) fn has_han(self) -> bool {
        self.0 & HAN != 0
    }

    /// Whether every character has to be looked at.
    pub(super) fn is_odd(self) -> bool {
        self.0 & bits(FIRST_ODD, FIRST_THREE) != 0 || self.has_both(FIRST_THREE, ODD_THREES.len())
    }

    /// Whether a word for a dot may stand there.
    pub(super) fn may_spell_dot(self) -> bool {
        self.has_both(FIRST_SPELT, SPELT_DOTS.len())
    }

    /// Whether the phrase of an index may stand there.
    pub(super) fn may_have_phrase(self, index: usize) -> bool {
        self.0 & (1 << (FIRST_PHRASE + index % N_PHRASE_BITS)) != 0
    }

    /// Whether both of any two pairs stand there.
    fn has_both(self, first: usize, n_twos: usize) -> bool {
        let twos = self.0 >> first;
        let both = twos & (twos >> 1) & 0x5555_5555_5555_5555;
        both & bits(0, 2 * n_twos) != 0
    }
}
