//! Values that follow from a seed: the same seed gives the same ids, names and amounts, in whatever order they are
//! asked for.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};

/// Where every made-up value of a bank comes from.
///
/// A value hangs on the seed, on a label that says what it is, and on an index; not on how many others were made
/// before.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Seed(pub(crate) u64);

impl Seed {
    fn digest(self, label: &str, index: u64) -> [u8; 32] {
        let mut hash = Sha256::new();
        hash.update(self.0.to_be_bytes());
        hash.update(index.to_be_bytes());
        hash.update(label.as_bytes());
        hash.finalize().into()
    }

    /// A seed of its own for one customer, or one account.
    pub(crate) fn of(self, label: &str) -> Self {
        Self(self.number(label, 0))
    }

    pub(crate) fn number(self, label: &str, index: u64) -> u64 {
        let [a, b, c, d, e, f, g, h, ..] = self.digest(label, index);
        u64::from_be_bytes([a, b, c, d, e, f, g, h])
    }

    /// A number less than the bound, which is not 0. The bounds here are small, and nobody minds the bias.
    pub(crate) fn below(self, label: &str, index: u64, bound: u64) -> u64 {
        self.number(label, index) % bound
    }

    /// One of these, which are not none.
    pub(crate) fn pick<T: Copy>(self, label: &str, index: u64, from: &[T]) -> T {
        from[self.below(label, index, from.len() as u64) as usize]
    }

    /// Digits, of which the first is not 0; at most 32.
    pub(crate) fn digits(self, label: &str, index: u64, length: usize) -> String {
        let digits = self.digest(label, index);
        let digit = |(place, byte): (usize, &u8)| match place {
            0 => char::from(b'1' + byte % 9),
            _ => char::from(b'0' + byte % 10),
        };
        digits.iter().take(length).enumerate().map(digit).collect()
    }

    /// Hexadecimal digits in upper case; at most 64.
    pub(crate) fn hex(self, label: &str, index: u64, length: usize) -> String {
        let mut text: String = self.digest(label, index).iter().map(|byte| format!("{byte:02X}")).collect();
        text.truncate(length);
        text
    }

    /// 43 letters, digits, hyphens and underscores.
    pub(crate) fn token(self, label: &str, index: u64) -> String {
        URL_SAFE_NO_PAD.encode(self.digest(label, index))
    }

    /// A UUID of version 4, by its looks.
    pub(crate) fn uuid(self, label: &str, index: u64) -> String {
        let mut text = self.hex(label, index, 32).to_ascii_lowercase();
        text.replace_range(12..13, "4");
        text.replace_range(16..17, "8");
        for place in [20, 16, 12, 8] {
            text.insert(place, '-');
        }
        text
    }
}

/// A seed, and how many of each label were made with it.
#[derive(Debug)]
pub(crate) struct Series {
    seed: Seed,
    made: u64,
}

impl Series {
    pub(crate) fn new(seed: Seed) -> Self {
        Self { seed, made: 0 }
    }

    /// What makes the next value.
    pub(crate) fn next(&mut self) -> (Seed, u64) {
        self.made += 1;
        (self.seed, self.made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_seed_gives_the_same_and_another_another() {
        let (one, other) = (Seed(1), Seed(2));
        assert_eq!(one.token("code", 7), one.token("code", 7));
        assert_ne!(one.token("code", 7), one.token("code", 8));
        assert_ne!(one.token("code", 7), one.token("token", 7));
        assert_ne!(one.token("code", 7), other.token("code", 7));
    }

    #[test]
    fn values_have_the_shape_that_they_are_asked_for() {
        for index in 0..100 {
            let digits = Seed(3).digits("id", index, 10);
            assert!(digits.len() == 10 && !digits.starts_with('0') && digits.parse::<u64>().is_ok());
            let uuid = Seed(3).uuid("id", index);
            assert_eq!(uuid.len(), 36);
            assert_eq!((&uuid[14..15], &uuid[19..20]), ("4", "8"));
            assert_eq!(uuid.split('-').map(str::len).collect::<Vec<_>>(), [8, 4, 4, 4, 12]);
            assert_eq!(Seed(3).hex("id", index, 32).len(), 32);
        }
    }
}
