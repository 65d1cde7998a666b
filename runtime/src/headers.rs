//! The headers that a contract has for a reply, typed: asked for one by one, so that a wrong one costs nothing else.

use std::borrow::Cow;
use std::fmt;

use http::HeaderMap;

use crate::reply::HeaderNames;
use crate::{Date, DateTime, Decimal, Sensitive, Timestamp, Uuid, Wipe, codec};

/// The headers of a reply, of which a generated type knows names and types.
#[derive(Clone, Copy)]
pub struct Headers<'a>(&'a HeaderMap);

/// A header that is not what the contract says. The value isn't shown: it may be a token.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("header {name}: {reason}")]
pub struct HeaderError {
    name: &'static str,
    reason: &'static str,
}

impl HeaderError {
    /// The header's name.
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// What is wrong with it.
    pub fn reason(&self) -> &'static str {
        self.reason
    }
}

impl<'a> Headers<'a> {
    /// The header of this name. Where it came in several lines, these are one list (RFC 9110, section 5.3).
    pub fn text(self, name: &'static str) -> Result<Option<Cow<'a, str>>, HeaderError> {
        Ok(self.lines(name)?.map(|lines| match lines.as_slice() {
            [line] => Cow::Borrowed(*line),
            lines => Cow::Owned(lines.join(", ")),
        }))
    }

    /// Each line of the header of this name.
    pub fn lines(self, name: &'static str) -> Result<Option<Vec<&'a str>>, HeaderError> {
        let lines = self.0.get_all(name).iter();
        let lines: Vec<&str> = lines
            .map(|value| value.to_str().map_err(|_| HeaderError { name, reason: "not readable text" }))
            .collect::<Result<_, _>>()?;
        Ok((!lines.is_empty()).then_some(lines))
    }

    /// The header of this name, as its type reads it. Several lines are one value only where all of them are the same.
    pub fn value<T: FromHeader>(self, name: &'static str) -> Result<Option<T>, HeaderError> {
        let read =
            |text: Cow<'_, str>| T::from_header(text.trim()).ok_or(HeaderError { name, reason: T::EXPECTED });
        self.single(name)?.map(read).transpose()
    }

    /// The value that all lines have, or all of them as one list.
    fn single(self, name: &'static str) -> Result<Option<Cow<'a, str>>, HeaderError> {
        Ok(self.lines(name)?.map(|lines| match lines.as_slice() {
            [first, rest @ ..] if rest.iter().all(|line| line == first) => Cow::Borrowed(*first),
            lines => Cow::Owned(lines.join(", ")),
        }))
    }

    /// All headers of this name, which are one list.
    pub fn list<T: FromHeader>(self, name: &'static str) -> Result<Option<Vec<T>>, HeaderError> {
        if !self.0.contains_key(name) {
            return Ok(None);
        }
        let mut items = Vec::new();
        for value in self.0.get_all(name) {
            let text = value.to_str().map_err(|_| HeaderError { name, reason: "not readable text" })?;
            for item in text.split(',').map(str::trim).filter(|item| !item.is_empty()) {
                items.push(T::from_header(item).ok_or(HeaderError { name, reason: T::EXPECTED })?);
            }
        }
        Ok(Some(items))
    }

    /// The header of this name: seconds since 1970.
    pub fn unix_seconds(self, name: &'static str) -> Result<Option<Timestamp>, HeaderError> {
        let read = |seconds| {
            Timestamp::from_timestamp(seconds, 0)
                .ok_or(HeaderError { name, reason: "seconds beyond what a date can be" })
        };
        self.value(name)?.map(read).transpose()
    }

    /// The header of this name: a date as HTTP writes it.
    pub fn http_date(self, name: &'static str) -> Result<Option<Timestamp>, HeaderError> {
        let read = |text: Cow<'_, str>| {
            codec::from_http_date(text.trim())
                .ok_or(HeaderError { name, reason: "not a date as HTTP writes it" })
        };
        self.single(name)?.map(read).transpose()
    }
}

impl<'a> From<&'a HeaderMap> for Headers<'a> {
    fn from(headers: &'a HeaderMap) -> Self {
        Self(headers)
    }
}

/// The names alone.
impl fmt::Debug for Headers<'_> {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        HeaderNames(self.0).fmt(formatter)
    }
}

/// What a header's text can be read as.
pub trait FromHeader: Sized {
    /// What is wrong with a text that is none.
    const EXPECTED: &'static str;
    /// The value.
    fn from_header(text: &str) -> Option<Self>;
}

macro_rules! parsed {
    ($($type:ty: $expected:literal;)*) => {$(
        impl FromHeader for $type {
            const EXPECTED: &'static str = $expected;

            fn from_header(text: &str) -> Option<Self> {
                text.parse().ok()
            }
        }
    )*};
}

parsed! {
    String: "not text";
    bool: "not `true` or `false`";
    i32: "not a whole number of 32 bits";
    i64: "not a whole number of 64 bits";
    i128: "not a whole number of 128 bits";
    u32: "not a natural number of 32 bits";
    u64: "not a natural number of 64 bits";
    f32: "not a number";
    f64: "not a number";
    Date: "not a date";
    Uuid: "not a UUID";
}

impl FromHeader for Decimal {
    const EXPECTED: &'static str = "not a decimal number of at most 28 digits";

    fn from_header(text: &str) -> Option<Self> {
        codec::exact(text)
    }
}

/// As items of a list, points in time are seconds: a date as HTTP writes it has a comma.
impl FromHeader for Timestamp {
    const EXPECTED: &'static str = "not a number of seconds since 1970";

    fn from_header(text: &str) -> Option<Self> {
        Self::from_timestamp(text.parse().ok()?, 0)
    }
}

impl FromHeader for DateTime {
    const EXPECTED: &'static str = "not a date and time with its offset";

    fn from_header(text: &str) -> Option<Self> {
        Self::parse_from_rfc3339(text).ok()
    }
}

impl<T: FromHeader + Wipe> FromHeader for Sensitive<T> {
    const EXPECTED: &'static str = T::EXPECTED;

    fn from_header(text: &str) -> Option<Self> {
        T::from_header(text).map(Self::new)
    }
}
