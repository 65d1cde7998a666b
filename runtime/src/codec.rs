//! How a value is written in JSON, where its type alone doesn't say.
//!
//! A codec belongs to a position: a field, an item, a value of a map, a variant, a body, a reply, a parameter. It is
//! implemented for the scalar, and once more, generically, for the lists, maps, options and secrets around it. So
//! generated code names the codec of the scalar wherever the type stands, and nothing else depends on the position.
//!
//! [`Written`] and [`Read`] are a value and its codec as one type of serde's, for positions that take such.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;
use std::str::FromStr;

use serde::de::{
    DeserializeOwned, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Unexpected, Visitor,
};
use serde::ser::{self, SerializeMap, SerializeSeq, Serializer};
use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;
use serde_json::{Number, Value};

use crate::error::message_without_values;
use crate::limits::{Check, Limited, Limits};
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

/// Personal data, by the codec `C`: where values are masked, all of it is.
#[derive(Debug)]
pub struct Personal<C>(PhantomData<C>);

impl<C: Codec<T>, T> Codec<T> for Personal<C> {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<T, D::Error> {
        C::read(deserializer)
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        match masking::is_on() {
            true => serializer.serialize_str(masking::MASK),
            false => C::write(value, serializer),
        }
    }
}

/// A name for each, as generated code has it.
macro_rules! personal {
    ($($name:ident $codec:ident)*) => {$(
        #[doc = concat!("[`Personal`] data that is read and written by [`", stringify!($codec), "`].")]
        pub type $name = Personal<$codec>;
    )*};
}

personal! {
    PersonalPlain Plain
    PersonalDecimalText DecimalText
    PersonalDecimalNumber DecimalNumber
    PersonalUnixNumber UnixNumber
    PersonalUnixText UnixText
    PersonalHttpDate HttpDate
    PersonalLenient Lenient
    PersonalWhole Whole
    PersonalBig Big
}

/// A value to write by a codec.
#[derive(Debug)]
pub struct Written<'a, C, T: ?Sized>(&'a T, PhantomData<C>);

/// This value, written by the codec `C`.
pub fn written<C: Codec<T>, T>(value: &T) -> Written<'_, C, T> {
    Written(value, PhantomData)
}

/// These items, each written by the codec `C`.
pub fn written_list<C: Codec<T>, T>(items: &[T]) -> Written<'_, C, [T]> {
    Written(items, PhantomData)
}

impl<C: Codec<T>, T> Serialize for Written<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::write(self.0, serializer)
    }
}

impl<C: Codec<T>, T> Serialize for Written<'_, C, [T]> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        write_list::<C, T, S>(self.0, serializer)
    }
}

impl<C, T: Limited + ?Sized> Limited for Written<'_, C, T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        self.0.check(limits, check);
    }
}

/// A value that was read by a codec.
#[derive(Debug)]
pub struct Read<C, T>(T, PhantomData<C>);

impl<C, T> Read<C, T> {
    /// The value alone.
    pub fn into_inner(self) -> T {
        self.0
    }
}

impl<'de, C: Codec<T>, T> Deserialize<'de> for Read<C, T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        C::read(deserializer).map(|value| Self(value, PhantomData))
    }
}

/// A type that is one JSON value without others inside: what [`Lenient`] reads.
pub trait Scalar: DeserializeOwned + Serialize {}

macro_rules! scalars {
    ($($name:ty)*) => {$(
        impl Scalar for $name {}
    )*};
}

scalars!(String bool i32 i64 i128 u32 u64 f32 f64 crate::Date crate::DateTime crate::Uuid);

/// A scalar that servers send in another JSON type than the declared one: a number as a string, or a string
/// as a number.
#[derive(Debug)]
pub struct Lenient;

impl<T: Scalar> Codec<T> for Lenient {
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
            .ok_or_else(|| unlike(raw.get(), "a scalar in one of the JSON types that the contract accepts"))
    }

    fn write<S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }
}

/// `2024` for `2024.0`, as far as a float can tell whole numbers apart.
fn whole(number: &Number) -> Option<i64> {
    whole_float(number.as_f64()?)
}

fn whole_float(float: f64) -> Option<i64> {
    (float.fract() == 0.0 && float.abs() < (1_u64 << f64::MANTISSA_DIGITS) as f64).then_some(float as i64)
}

/// An exact decimal, read from a string or a number and written as a string.
#[derive(Debug)]
pub struct DecimalText;

/// An exact decimal, read from a string or a number and written as a number.
#[derive(Debug)]
pub struct DecimalNumber;

/// That this JSON is not what is expected: its type, and never the value.
fn unlike<E: Error>(json: &str, expected: &str) -> E {
    let kind = match json.trim_start().as_bytes().first() {
        Some(b'"') => "a string",
        Some(b'{') => "an object",
        Some(b'[') => "an array",
        Some(b't' | b'f') => "a boolean",
        Some(b'n') => "null",
        _ => "a number",
    };
    E::custom(format_args!("invalid value: {kind}, expected {expected}"))
}

/// The text of a JSON string, or of another scalar as it stands in the document: no float in between.
fn scalar_text(json: &str) -> Cow<'_, str> {
    match serde_json::from_str::<String>(json) {
        Ok(text) => Cow::Owned(text),
        Err(_) => Cow::Borrowed(json),
    }
}

/// The decimal that a text is, with all of its digits.
pub(crate) fn exact(text: &str) -> Option<Decimal> {
    let text = text.trim();
    match text.contains(['e', 'E']) {
        true => Decimal::from_scientific(text).ok(),
        // `from_str` would round what has more digits than fit.
        false => Decimal::from_str_exact(text).ok(),
    }
}

const DECIMAL: &str = "a decimal number of at most 28 digits";

fn decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    exact(&scalar_text(raw.get())).ok_or_else(|| unlike(raw.get(), DECIMAL))
}

impl Codec<Decimal> for DecimalText {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Decimal, D::Error> {
        decimal(deserializer)
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
        decimal(deserializer)
    }

    fn write<S: Serializer>(value: &Decimal, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(value.to_string()).map_err(ser::Error::custom)?.serialize(serializer)
    }

    fn read_nullable<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
        nullable_decimal(deserializer)
    }
}

fn nullable_decimal<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<Decimal>, D::Error> {
    let raw = Box::<RawValue>::deserialize(deserializer)?;
    match scalar_text(raw.get()).as_ref() {
        "" | "null" => Ok(None),
        text => exact(text).map(Some).ok_or_else(|| unlike(raw.get(), DECIMAL)),
    }
}

/// An integer that may be written with a fraction of zero or an exponent, as OpenAPI 3.1 has it: `5.0`, `1e3`.
#[derive(Debug)]
pub struct Whole;

macro_rules! whole_numbers {
    ($($number:ty)*) => {$(
        impl Codec<$number> for Whole {
            fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<$number, D::Error> {
                deserializer.deserialize_any(WholeNumber(PhantomData))
            }

            fn write<S: Serializer>(value: &$number, serializer: S) -> Result<S::Ok, S::Error> {
                value.serialize(serializer)
            }
        }
    )*};
}

whole_numbers!(i32 i64 u32 u64);

struct WholeNumber<T>(PhantomData<T>);

impl<T: TryFrom<i64> + TryFrom<u64>> Visitor<'_> for WholeNumber<T> {
    type Value = T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an integer that fits")
    }
    fn visit_i64<E: Error>(self, number: i64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Signed(number), &self))
    }
    fn visit_u64<E: Error>(self, number: u64) -> Result<T, E> {
        T::try_from(number).map_err(|_| E::invalid_value(Unexpected::Unsigned(number), &self))
    }
    fn visit_f64<E: Error>(self, number: f64) -> Result<T, E> {
        match whole_float(number) {
            Some(number) => self.visit_i64(number),
            None => Err(E::invalid_type(Unexpected::Float(number), &self)),
        }
    }
}

/// An integer of more than 64 bits.
#[derive(Debug)]
pub struct Big;

impl Codec<i128> for Big {
    fn read<'de, D: Deserializer<'de>>(deserializer: D) -> Result<i128, D::Error> {
        let raw = Box::<RawValue>::deserialize(deserializer)?;
        let json = raw.get();
        let with_exponent =
            || exact(json).filter(|number| number.fract().is_zero())?.to_string().parse().ok();
        let is_number = json.starts_with(['-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9']);
        let number =
            is_number.then(|| json.parse().ok().or_else(|| fraction_of_zero(json)).or_else(with_exponent));
        number.flatten().ok_or_else(|| unlike(json, "an integer of at most 128 bits"))
    }

    fn write<S: Serializer>(value: &i128, serializer: S) -> Result<S::Ok, S::Error> {
        RawValue::from_string(value.to_string()).map_err(ser::Error::custom)?.serialize(serializer)
    }
}

/// `5` for `5.0`.
fn fraction_of_zero(json: &str) -> Option<i128> {
    let (whole, fraction) = json.split_once('.')?;
    fraction.bytes().all(|digit| digit == b'0').then(|| whole.parse().ok())?
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
        Timestamp::from_timestamp(seconds, 0)
            .ok_or_else(|| E::invalid_value(Unexpected::Signed(seconds), &self))
    }
    fn visit_u64<E: Error>(self, seconds: u64) -> Result<Timestamp, E> {
        self.visit_i64(i64::try_from(seconds).unwrap_or(i64::MAX))
    }
    // `1.772438709e9` is as whole a number as `1772438709`.
    fn visit_f64<E: Error>(self, seconds: f64) -> Result<Timestamp, E> {
        match whole_float(seconds) {
            Some(seconds) => self.visit_i64(seconds),
            None => Err(E::invalid_type(Unexpected::Float(seconds), &self)),
        }
    }
    fn visit_str<E: Error>(self, text: &str) -> Result<Timestamp, E> {
        match i64::from_str(text.trim()) {
            Ok(seconds) => self.visit_i64(seconds),
            Err(_) => Err(E::invalid_value(Unexpected::Str(text), &self)),
        }
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
        from_http_date(&text)
            .ok_or_else(|| D::Error::invalid_value(Unexpected::Str(&text), &"a date as HTTP writes it"))
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
                write_list::<$codec, T, S>(items, serializer)
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
                    .try_for_each(|(key, value)| map.serialize_entry(key, &written::<$codec, T>(value)))?;
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
                // What a decoder says of a wrong value quotes the value.
                <$codec as Codec<T>>::read(deserializer)
                    .map(Sensitive::new)
                    .map_err(|error| D::Error::custom(message_without_values(&error.to_string())))
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

containers!(DecimalText DecimalNumber UnixNumber UnixText HttpDate Lenient Whole Big);

fn write_list<C: Codec<T>, T, S: Serializer>(items: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    let mut list = serializer.serialize_seq(Some(items.len()))?;
    items.iter().try_for_each(|item| list.serialize_element(&written::<C, T>(item)))?;
    list.end()
}

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
