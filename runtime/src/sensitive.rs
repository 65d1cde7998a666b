//! Values that must never be printed: card and account numbers, tax ids, birth dates.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use zeroize::Zeroize;

use crate::error::message_without_values;
use crate::masking;

/// A value of a reply or a request that doesn't print itself, and is wiped when it is dropped.
///
/// It is read by [`expose`](Self::expose), so that every place that reads one can be found.
///
/// ```
/// use passbook_runtime::Sensitive;
///
/// let card: Sensitive<String> = "4111111111111111".into();
/// assert_eq!(format!("{card:?}"), "[redacted]");
/// assert_eq!(card.expose(), "4111111111111111");
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Sensitive<T: Wipe>(T);

/// What can be overwritten before its memory is given back.
pub trait Wipe {
    /// Overwrites the value.
    fn wipe(&mut self);
}

impl Wipe for String {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for i32 {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for i128 {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for i64 {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for u32 {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for u64 {
    fn wipe(&mut self) {
        self.zeroize();
    }
}

impl Wipe for crate::Date {
    fn wipe(&mut self) {
        *self = std::hint::black_box(Self::MIN);
    }
}

impl Wipe for crate::DateTime {
    fn wipe(&mut self) {
        *self = std::hint::black_box(Self::default());
    }
}

impl Wipe for crate::Decimal {
    fn wipe(&mut self) {
        *self = std::hint::black_box(Self::ZERO);
    }
}

impl Wipe for crate::Uuid {
    fn wipe(&mut self) {
        *self = std::hint::black_box(Self::nil());
    }
}

impl<T: Wipe> Sensitive<T> {
    /// Hides a value.
    pub fn new(value: T) -> Self {
        Self(value)
    }

    /// The value, to use and not to print.
    pub fn expose(&self) -> &T {
        &self.0
    }
}

impl<T: Wipe> Drop for Sensitive<T> {
    fn drop(&mut self) {
        self.0.wipe();
    }
}

impl<T: Wipe> fmt::Debug for Sensitive<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl<T: Wipe> From<T> for Sensitive<T> {
    fn from(value: T) -> Self {
        Self(value)
    }
}

impl From<&str> for Sensitive<String> {
    fn from(value: &str) -> Self {
        Self(value.to_owned())
    }
}

impl<T: Wipe + Serialize> Serialize for Sensitive<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match masking::is_on() {
            true => serializer.serialize_str(masking::MASK),
            false => self.0.serialize(serializer),
        }
    }
}

impl<'de, T: Wipe + Deserialize<'de>> Deserialize<'de> for Sensitive<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // What a decoder says of a wrong value quotes the value.
        T::deserialize(deserializer)
            .map(Self)
            .map_err(|error| serde::de::Error::custom(message_without_values(&error.to_string())))
    }
}
