//! Objects: how a generated struct is read from JSON and written to it.
//!
//! `structure!` does for generated structs what serde's derive does for others, and what
//! it can't: an explicit null where the contract has none is an absent field, a field can tell absent
//! from null, unknown fields are skipped or kept without a detour that would round numbers, and amounts of money
//! never pass through a float. It expands to one line per field, so that compiling hundreds of types stays
//! cheap.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};

use crate::Field;
use crate::codec::Codec;

/// The index of the next known key.
///
/// Servers send fields in the contract's order more often than not, so the search starts behind the last
/// one found.
pub fn key<'de, A: MapAccess<'de>>(
    map: &mut A,
    fields: &[&str],
    cursor: &mut usize,
) -> Result<Option<usize>, A::Error> {
    while let Some(index) = map.next_key_seed(Index { fields, start: *cursor })? {
        match index {
            Some(index) => {
                *cursor = index + 1;
                return Ok(Some(index));
            }
            None => {
                map.next_value::<IgnoredAny>()?;
            }
        }
    }
    Ok(None)
}

/// The index of the next known key; unknown ones go into `extra` with their values.
pub fn key_or_extra<'de, A: MapAccess<'de>, X: Extra<'de>>(
    map: &mut A,
    fields: &[&str],
    cursor: &mut usize,
    extra: &mut X,
) -> Result<Option<usize>, A::Error> {
    while let Some(name) = map.next_key::<String>()? {
        match find(fields, *cursor, &name) {
            Some(index) => {
                *cursor = index + 1;
                return Ok(Some(index));
            }
            None => extra.keep(name, map)?,
        }
    }
    Ok(None)
}

/// A map for what an object holds beyond its declared fields.
pub trait Extra<'de>: Default {
    /// Reads the value of a key and keeps both.
    fn keep<A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error>;
    /// Writes all of it.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
}

impl<'de, T: Deserialize<'de> + Serialize> Extra<'de> for std::collections::BTreeMap<String, T> {
    fn keep<A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.insert(name, map.next_value()?);
        Ok(())
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

impl<'de> Extra<'de> for serde_json::Map<String, serde_json::Value> {
    fn keep<A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.insert(name, map.next_value()?);
        Ok(())
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        self.iter().try_for_each(|(name, value)| map.serialize_entry(name, value))
    }
}

fn find(fields: &[&str], start: usize, name: &str) -> Option<usize> {
    let (before, behind) = fields.split_at(start.min(fields.len()));
    let at = |fields: &[&str]| fields.iter().position(|field| *field == name);
    at(behind).map(|index| index + before.len()).or_else(|| at(before))
}

struct Index<'a> {
    fields: &'a [&'a str],
    start: usize,
}

impl<'de> DeserializeSeed<'de> for Index<'_> {
    type Value = Option<usize>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<usize>, D::Error> {
        deserializer.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Index<'_> {
    type Value = Option<usize>;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a field's name")
    }
    fn visit_str<E>(self, name: &str) -> Result<Option<usize>, E> {
        Ok(find(self.fields, self.start, name))
    }
}

/// Reads a value that may be null, by a codec.
struct Value<C, T>(PhantomData<(C, T)>);

impl<'de, C: Codec<T>, T> DeserializeSeed<'de> for Value<C, T> {
    type Value = Option<T>;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Option<T>, D::Error> {
        C::read_nullable(deserializer)
    }
}

/// Writes a value by a codec.
struct Written<'a, C, T>(&'a T, PhantomData<C>);

impl<C: Codec<T>, T> Serialize for Written<'_, C, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        C::write(self.0, serializer)
    }
}

/// The value behind a key: `None` for null.
pub fn value<'de, C: Codec<T>, T, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    map.next_value_seed(Value::<C, T>(PhantomData))
}

fn entry<C: Codec<T>, T, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, &Written::<C, T>(value, PhantomData))
}

/// A field that is always there and never null.
pub mod required {
    use super::*;

    /// The field's value from what was read.
    pub fn finish<T, E: Error>(read: Option<Option<T>>, name: &'static str) -> Result<T, E> {
        match read {
            Some(Some(value)) => Ok(value),
            Some(None) => Err(E::custom(format_args!("`{name}` is null, and has to have a value"))),
            None => Err(E::missing_field(name)),
        }
    }

    /// Writes the field.
    pub fn write<C: Codec<T>, T, M: SerializeMap>(
        map: &mut M,
        name: &'static str,
        value: &T,
    ) -> Result<(), M::Error> {
        entry::<C, T, M>(map, name, value)
    }
}

/// A field that may be absent. A null says the same.
pub mod optional {
    use super::*;

    /// The field's value from what was read.
    pub fn finish<T, E: Error>(read: Option<Option<T>>, _: &'static str) -> Result<Option<T>, E> {
        Ok(read.flatten())
    }

    /// Writes the field, if it is there.
    pub fn write<C: Codec<T>, T, M: SerializeMap>(
        map: &mut M,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => entry::<C, T, M>(map, name, value),
            None => Ok(()),
        }
    }
}

/// A field that is always there and may be null.
pub mod nullable {
    use super::*;

    /// The field's value from what was read.
    pub fn finish<T, E: Error>(read: Option<Option<T>>, name: &'static str) -> Result<Option<T>, E> {
        read.ok_or_else(|| E::missing_field(name))
    }

    /// Writes the field, or null.
    pub fn write<C: Codec<T>, T, M: SerializeMap>(
        map: &mut M,
        name: &'static str,
        value: &Option<T>,
    ) -> Result<(), M::Error> {
        match value {
            Some(value) => entry::<C, T, M>(map, name, value),
            None => map.serialize_entry(name, &()),
        }
    }
}

/// A field that may be absent and may be null, and where the two are different.
pub mod clearable {
    use super::*;

    /// The field's value from what was read.
    pub fn finish<T, E: Error>(read: Option<Option<T>>, _: &'static str) -> Result<Field<T>, E> {
        Ok(match read {
            None => Field::Absent,
            Some(None) => Field::Null,
            Some(Some(value)) => Field::Value(value),
        })
    }

    /// Writes the field, or null, or nothing.
    pub fn write<C: Codec<T>, T, M: SerializeMap>(
        map: &mut M,
        name: &'static str,
        value: &Field<T>,
    ) -> Result<(), M::Error> {
        match value {
            Field::Value(value) => entry::<C, T, M>(map, name, value),
            Field::Null => map.serialize_entry(name, &()),
            Field::Absent => Ok(()),
        }
    }
}

/// `Deserialize` and `Serialize` for a generated struct: for each field its number, its name in Rust, its
/// name on the wire, whether it has to be there, and its codec.
#[doc(hidden)]
#[macro_export]
macro_rules! structure {
    ($name:ident {
        $($index:literal $field:ident: $wire:literal $presence:ident $codec:ident;)*
        $(.. $extra:ident)?
    }) => {
        #[allow(deprecated)]
        const _: () = {
            use ::core::{fmt, option::Option, result::Result};
            use $crate::internal::serde::{Deserialize, Deserializer, Serialize, Serializer, de, ser};
            use $crate::internal::{codec, structure};

            const FIELDS: &[&str] = &[$($wire),*];

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Fields;
                    impl<'de> de::Visitor<'de> for Fields {
                        type Value = $name;
                        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                            f.write_str("an object")
                        }
                        fn visit_map<A: de::MapAccess<'de>>(self, mut map: A) -> Result<$name, A::Error> {
                            $(let mut $field = Option::None;)*
                            let mut cursor = 0;
                            $(let mut $extra = Default::default();)?
                            while let Option::Some(index) =
                                $crate::structure!(@key map cursor $($extra)?)?
                            {
                                match index {
                                    $($index => {
                                        $field = Option::Some(
                                            structure::value::<codec::$codec, _, A>(&mut map)?
                                        );
                                    })*
                                    _ => {}
                                }
                            }
                            Result::Ok($name {
                                $($field: structure::$presence::finish($field, $wire)?,)*
                                $($extra,)?
                            })
                        }
                    }
                    deserializer.deserialize_map(Fields)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    let mut map = serializer.serialize_map(Option::None)?;
                    $(structure::$presence::write::<codec::$codec, _, _>(&mut map, $wire, &self.$field)?;)*
                    $(structure::Extra::write(&self.$extra, &mut map)?;)?
                    ser::SerializeMap::end(map)
                }
            }
        };
    };
    (@key $map:ident $cursor:ident) => {
        structure::key(&mut $map, FIELDS, &mut $cursor)
    };
    (@key $map:ident $cursor:ident $extra:ident) => {
        structure::key_or_extra(&mut $map, FIELDS, &mut $cursor, &mut $extra)
    };
}
