//! How a value is written in JSON, where its type alone doesn't say.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::ser::{self, SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Number, Value};

use crate::masking;
use crate::{Decimal, Sensitive, Timestamp, Wipe};

/// A way to read and to write a `T`.
pub trait Codec<T> {
    /// Reads a value.
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error>;

    /// Writes a value.
    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error>;

    /// Reads a value or null.
    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error>
    where
        Self: Sized,
    {
        deserializer.deserialize_option(Nullable::<Self, T>(PhantomData))
    }
}

struct Nullable<C, T>(PhantomData<(C, T)>);

impl<'de, C: Codec<T>, T> Visitor<'de> for Nullable<C, T> {
    type Value = Option<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value or null")
    }
    fn visit_none<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_unit<E>(self) -> Result<Option<T>, E> {
        Ok(None)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        C::read(deserializer).map(Some)
    }
}

/// As the type itself says.
#[derive(Debug)]
pub struct Plain;

impl<T: for<'de> Deserialize<'de> + Serialize> Codec<T> for Plain {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        T::deserialize(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// A scalar that servers send in another JSON type than the declared one: a number as a string, or a string
/// as a number.
#[derive(Debug)]
pub struct Lenient;

impl<T: DeserializeOwned + Serialize> Codec<T> for Lenient {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        // The text, too: a number in a tree of `serde_json` could lose digits.
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let value: Value = serde_json::from_str(raw.get()).map_err(D::Error::custom)?;
        if let Ok(as_it_came) = T::deserialize(&value) {
            return Ok(as_it_came);
        }
        let text = match &value {
            Value::Number(_) | Value::Bool(_) => Some(Value::String(raw.get().to_owned())),
            _ => None,
        };
        let number = match &value {
            Value::Number(number) => Some(number.clone()),
            Value::String(text) => text.trim().parse::<Number>().ok(),
            _ => None,
        };
        let whole = number.as_ref().and_then(whole).map(Value::from);
        // The value itself stays out of the message: it may be an account number.
        [text, number.map(Value::Number), whole]
            .into_iter()
            .flatten()
            .find_map(|other| T::deserialize(&other).ok())
            .ok_or_else(|| D::Error::custom("a value in none of the JSON types that it may come in"))
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// `2024` for `2024.0`, as far as a float can tell whole numbers apart.
fn whole(number: &Number) -> Option<i64> {
    let float = number.as_f64()?;
    (float.fract() == 0.0 && float.abs() < (1_u64 << f64::MANTISSA_DIGITS) as f64).then_some(float as i64)
}

/// An exact decimal, read from a string or a number and written as a string.
#[derive(Debug)]
pub struct DecimalText;

/// An exact decimal, read from a string or a number and written as a number.
#[derive(Debug)]
pub struct DecimalNumber;

/// The JSON text of a scalar, as it stands in the document: no float in between.
fn scalar_text<'de, D: Deserializer<'de>>(deserializer: D) -> Result<String, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    match serde_json::from_str::<String>(raw.get()) {
        Ok(text) => Ok(text),
        Err(_) => Ok(raw.get().to_owned()),
    }
}

fn decimal<E: Error>(text: &str) -> Result<Decimal, E> {
    let text = text.trim();
    let parsed = match text.contains(['e', 'E']) {
        true => Decimal::from_scientific(text).ok(),
        // `from_str` would round what has more digits than fit.
        false => Decimal::from_str_exact(text).ok(),
    };
    parsed.ok_or_else(|| E::custom("not a decimal number of at most 28 digits"))
}

impl Codec<Decimal> for DecimalText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        decimal(&scalar_text(deserializer)?)
    }

    fn write<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(value)
    }

    /// Servers that always write a field write an empty text where there is no amount.
    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        nullable_decimal(deserializer)
    }
}

impl Codec<Decimal> for DecimalNumber {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        decimal(&scalar_text(deserializer)?)
    }

    fn write<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(value.to_string()).map_err(ser::Error::custom)?.serialize(serializer)
    }

    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        nullable_decimal(deserializer)
    }
}

fn nullable_decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    match scalar_text(deserializer)?.as_str() {
        "" | "null" => Ok(None),
        text => decimal(text).map(Some),
    }
}

/// A point in time as whole seconds since 1970-01-01 UTC, read from a number or a string of digits and
/// written as a number.
#[derive(Debug)]
pub struct UnixNumber;

/// The same, written as a string of digits.
#[derive(Debug)]
pub struct UnixText;

fn moment<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
    deserializer.deserialize_any(Seconds)
}

/// Whole seconds, as a number or as text.
struct Seconds;

impl Visitor<'_> for Seconds {
    type Value = Timestamp;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number of seconds since 1970-01-01 UTC")
    }
    fn visit_i64<E: Error>(self, seconds: i64) -> Result<Timestamp, E> {
        Timestamp::from_timestamp(seconds, 0).ok_or_else(|| E::custom("seconds beyond what a date can be"))
    }
    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Timestamp, E> {
        self.visit_i64(i64::try_from(seconds).unwrap_or(i64::MAX))
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        let seconds = i64::from_str(text.trim());
        self.visit_i64(seconds.map_err(|_| E::custom("not a number of seconds since 1970-01-01 UTC"))?)
    }
}

impl Codec<Timestamp> for UnixNumber {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        moment(deserializer)
    }

    fn write<S: Serializer>(value: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_i64(value.timestamp())
    }
}

impl Codec<Timestamp> for UnixText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        moment(deserializer)
    }

    fn write<S: Serializer>(value: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&value.timestamp())
    }
}

/// A point in time, written as HTTP writes dates.
#[derive(Debug)]
pub struct HttpDate;

/// `Tue, 14 Jan 2025 12:30:00 GMT`.
pub fn http_date(moment: &Timestamp) -> String {
    moment.format("%a, %d %b %Y %H:%M:%S GMT").to_string()
}

/// The inverse, in any of the forms that HTTP allows.
pub fn from_http_date(text: &str) -> Option<Timestamp> {
    let moment = httpdate::parse_http_date(text).ok()?;
    let seconds = moment.duration_since(std::time::UNIX_EPOCH).ok()?.as_secs();
    Timestamp::from_timestamp(i64::try_from(seconds).ok()?, 0)
}

impl Codec<Timestamp> for HttpDate {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Timestamp, D::Error> {
        let text = String::deserialize(deserializer)?;
        from_http_date(&text).ok_or_else(|| D::Error::custom("not a date as HTTP writes it"))
    }

    fn write<S: Serializer>(value: &Timestamp, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&http_date(value))
    }
}

/// Lists, maps and secrets of values that have a codec have it too.
macro_rules! containers {
    ($($codec:ident)*) => {$(
        impl<T> Codec<Vec<T>> for $codec
        where
            $codec: Codec<T>,
        {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
                deserializer.deserialize_seq(Items::<$codec, T>(PhantomData))
            }

            fn write<S: Serializer>(items: &Vec<T>, serializer: S) -> Result<S::Ok, S::Error> {
                let mut list = serializer.serialize_seq(Some(items.len()))?;
                items.iter().try_for_each(|item| list.serialize_element(&By::<$codec, T>(item, PhantomData)))?;
                list.end()
            }
        }

        impl<T> Codec<BTreeMap<String, T>> for $codec
        where
            $codec: Codec<T>,
        {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<String, T>, D::Error> {
                deserializer.deserialize_map(Entries::<$codec, T>(PhantomData))
            }

            fn write<S: Serializer>(entries: &BTreeMap<String, T>, serializer: S) -> Result<S::Ok, S::Error> {
                let mut map = serializer.serialize_map(Some(entries.len()))?;
                entries
                    .iter()
                    .try_for_each(|(key, value)| map.serialize_entry(key, &By::<$codec, T>(value, PhantomData)))?;
                map.end()
            }
        }

        impl<T> Codec<Option<T>> for $codec
        where
            $codec: Codec<T>,
        {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<T>, D::Error> {
                <$codec as Codec<T>>::read_nullable(deserializer)
            }

            fn write<S: Serializer>(value: &Option<T>, serializer: S) -> Result<S::Ok, S::Error> {
                match value {
                    Some(value) => <$codec as Codec<T>>::write(value, serializer),
                    None => serializer.serialize_unit(),
                }
            }
        }

        impl<T: Wipe> Codec<Sensitive<T>> for $codec
        where
            $codec: Codec<T>,
        {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Sensitive<T>, D::Error> {
                <$codec as Codec<T>>::read(deserializer).map(Sensitive::new)
            }

            fn write<S: Serializer>(value: &Sensitive<T>, serializer: S) -> Result<S::Ok, S::Error> {
                match masking::is_on() {
                    true => serializer.serialize_str(masking::MASK),
                    false => <$codec as Codec<T>>::write(value.expose(), serializer),
                }
            }
        }
    )*};
}

containers!(DecimalText DecimalNumber UnixNumber UnixText HttpDate);

struct Items<C, T>(PhantomData<(C, T)>);

impl<'de, C: Codec<T>, T> Visitor<'de> for Items<C, T> {
    type Value = Vec<T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Vec<T>, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = list.next_element_seed(One::<C, T>(PhantomData))? {
            items.push(item);
        }
        Ok(items)
    }
}

struct Entries<C, T>(PhantomData<(C, T)>);

impl<'de, C: Codec<T>, T> Visitor<'de> for Entries<C, T> {
    type Value = BTreeMap<String, T>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<BTreeMap<String, T>, A::Error> {
        let mut entries = BTreeMap::new();
        while let Some(key) = map.next_key()? {
            entries.insert(key, map.next_value_seed(One::<C, T>(PhantomData))?);
        }
        Ok(entries)
    }
}

struct One<C, T>(PhantomData<(C, T)>);

impl<'de, C: Codec<T>, T> DeserializeSeed<'de> for One<C, T> {
    type Value = T;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<T, D::Error> {
        C::read(deserializer)
    }
}

struct By<'a, C, T>(&'a T, PhantomData<C>);

impl<C: Codec<T>, T> Serialize for By<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::write(self.0, serializer)
    }
}
