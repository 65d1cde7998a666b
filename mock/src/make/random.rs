//! Chance that is the same everywhere: an algorithm written here, since a library may change its own.

use sha2::{Digest, Sha256};

/// A source of numbers, by a seed and a place. SplitMix64.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// The source for something at a place: other places have other numbers.
    pub fn new(seed: u64, place: &str) -> Self {
        let digest = Sha256::new().chain_update(seed.to_be_bytes()).chain_update(place).finalize();
        let mut state = [0; 8];
        state.copy_from_slice(&digest[..8]);
        Self(u64::from_be_bytes(state))
    }

    /// A source for a part of what this one is for; this one goes on as if it had not been asked.
    pub fn fork(&self, part: &str) -> Self {
        Self::new(self.0, part)
    }

    /// Any number.
    pub fn number(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    /// A number below this one; 0 for 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        // The remainder's bias is of no matter for examples.
        if limit == 0 { 0 } else { self.number() % limit }
    }

    /// True or false.
    pub fn flip(&mut self) -> bool {
        self.number() & 1 == 1
    }

    /// One of these, of which there has to be one.
    pub fn pick<'a, T>(&mut self, choices: &'a [T]) -> &'a T {
        &choices[self.below(choices.len() as u64) as usize]
    }

    /// Digits.
    pub fn digits(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(b'0' + self.below(10) as u8)).collect()
    }

    /// Digits of base 16, in lower case.
    pub fn hex(&mut self, count: usize) -> String {
        (0..count).map(|_| char::from(*self.pick(b"0123456789abcdef"))).collect()
    }

    /// A UUID, version 4 by its looks.
    pub fn uuid(&mut self) -> String {
        let variant = *self.pick(b"89ab") as char;
        let [one, two, three, four, five] = [8, 4, 3, 3, 12].map(|count| self.hex(count));
        format!("{one}-{two}-4{three}-{variant}{four}-{five}")
    }

    /// A word that sounds like one.
    pub fn word(&mut self) -> String {
        const SOUNDS: [&str; 20] = [
            "ba", "de", "fi", "go", "ha", "ju", "ka", "le", "mi", "no", "pa", "ro", "sa", "ta", "ve", "wi",
            "xo", "ya", "zu", "ne",
        ];
        let count = 2 + self.below(2);
        (0..count).map(|_| *self.pick(&SOUNDS)).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_the_same_for_ever() {
        let mut random = Random::new(1, "here");
        let first = [random.number(), random.number()];
        assert_eq!(first, [FIRST, SECOND], "whoever kept a seed would get other values");
        assert_ne!(Random::new(1, "there").number(), FIRST);
        assert_eq!(Random::new(2, "").uuid().len(), 36);
    }

    const FIRST: u64 = 16_769_019_978_092_318_936;
    const SECOND: u64 = 14_195_804_222_597_510_761;
}
