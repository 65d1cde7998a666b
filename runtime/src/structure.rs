//! Objects: how a generated struct is read from JSON and written to it.
//!
//! `structure!` does for generated structs what serde's derive does for others, and what
//! it can't: an explicit null where the contract has none is an absent field, a field can tell absent
//! from null, unknown fields are skipped or kept without a detour that would round numbers, and amounts of money
//! never pass through a float.
//!
//! The code that reads and writes is here, once and generic: a struct only takes itself apart into a tuple and is
//! put together from one. That is what keeps compiling hundreds of types cheap.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor};
use serde::ser::{self, Serialize, SerializeMap, Serializer};

use crate::Field;
use crate::codec::{Codec, Plain, Read, written};
use crate::limits::Broken;
use crate::{loss, masking, sending};

/// A struct as a list of named fields.
pub trait Structure: Sized {
    /// The fields' names on the wire.
    const NAMES: &'static [&'static str];
    /// How each of them is read and written, in the same order.
    type Slots: Slots;
    /// What holds the fields that have no name here: `()` drops them.
    type Extra: Extra<Self::ExtraCodec>;
    /// How those are read and written.
    type ExtraCodec;

    /// The struct with these fields.
    fn from_parts(fields: <Self::Slots as Slots>::Fields, extra: Self::Extra) -> Self;
    /// The struct's fields.
    fn parts(&self) -> (<Self::Slots as Slots>::Refs<'_>, &Self::Extra);
}

/// Reads a struct.
pub fn deserialize<'de, S: Structure, D: Deserializer<'de>>(deserializer: D) -> Result<S, D::Error> {
    deserializer.deserialize_map(Object(PhantomData))
}

/// Writes a struct.
pub fn serialize<T: Structure, S: Serializer>(value: &T, serializer: S) -> Result<S::Ok, S::Error> {
    let mut map = serializer.serialize_map(None)?;
    write(value, &mut map)?;
    map.end()
}

/// Writes the fields of a struct. A name may stand there once.
pub(crate) fn write<T: Structure, M: SerializeMap>(value: &T, map: &mut M) -> Result<(), M::Error> {
    let (fields, extra) = value.parts();
    if let Some(name) = Extra::<T::ExtraCodec>::names(extra).find(|name| T::NAMES.contains(name)) {
        return Err(ser::Error::custom(format_args!("{COLLISION}{name}")));
    }
    T::Slots::write(fields, T::NAMES, map)?;
    Extra::<T::ExtraCodec>::write(extra, map)
}

const COLLISION: &str = "also a declared field: ";

/// The additional property that has the name of a declared field, where that is why a value doesn't serialize.
pub(crate) fn collision(error: &serde_json::Error) -> Option<Broken> {
    let message = error.to_string();
    // A name of the contract's, as it is that of a declared field.
    let name = message.strip_prefix(COLLISION)?;
    let limit = "the name of a declared field, and can't be an additional property".to_owned();
    Some(Broken { path: name.to_owned(), limit })
}

struct Object<S>(PhantomData<S>);

impl<'de, S: Structure> Visitor<'de> for Object<S> {
    type Value = S;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<S, A::Error> {
        let mut slots = S::Slots::default();
        let mut extra = S::Extra::default();
        // Servers send fields in the contract's order more often than not, so the search for a name starts behind
        // the last one found.
        let mut start = 0;
        loop {
            let index = if <S::Extra as Extra<S::ExtraCodec>>::KEEPS {
                let Some(name) = map.next_key::<String>()? else { break };
                match find(S::NAMES, start, &name) {
                    Some(index) => index,
                    None => {
                        extra.keep(name, &mut map)?;
                        continue;
                    }
                }
            } else {
                match map.next_key_seed(Index { names: S::NAMES, start })? {
                    None => break,
                    Some(Some(index)) => index,
                    Some(None) => {
                        map.next_value::<IgnoredAny>()?;
                        loss::skipped_field();
                        continue;
                    }
                }
            };
            slots.read(index, &mut map)?;
            start = index + 1;
        }
        Ok(S::from_parts(slots.finish(S::NAMES)?, extra))
    }
}

/// What an object holds beyond its declared fields, read and written by the codec `C`.
pub trait Extra<C>: Default {
    /// Whether it holds anything.
    const KEEPS: bool;
    /// Reads the value of a key and keeps both.
    fn keep<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error>;
    /// Writes all of it.
    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error>;
    /// The names of what it holds.
    fn names(&self) -> impl Iterator<Item = &str>;
}

impl<C> Extra<C> for () {
    const KEEPS: bool = false;

    fn keep<'de, A: MapAccess<'de>>(&mut self, _: String, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    fn write<M: SerializeMap>(&self, _: &mut M) -> Result<(), M::Error> {
        Ok(())
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        std::iter::empty()
    }
}

impl<C: Codec<T>, T> Extra<C> for std::collections::BTreeMap<String, T> {
    const KEEPS: bool = true;

    fn keep<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        let value = map.next_value::<Read<C, T>>()?;
        self.insert(name, value.into_inner());
        Ok(())
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        write_extra(self.iter().map(|(name, value)| (name, written::<C, T>(value))), map)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.keys().map(String::as_str)
    }
}

impl Extra<Plain> for serde_json::Map<String, serde_json::Value> {
    const KEEPS: bool = true;

    fn keep<'de, A: MapAccess<'de>>(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        self.insert(name, map.next_value()?);
        Ok(())
    }

    fn write<M: SerializeMap>(&self, map: &mut M) -> Result<(), M::Error> {
        write_extra(self.iter(), map)
    }

    fn names(&self) -> impl Iterator<Item = &str> {
        self.keys().map(String::as_str)
    }
}

/// Where values are masked, those that nobody declared are: they may be anything.
fn write_extra<'a, T: Serialize, M: SerializeMap>(
    mut entries: impl Iterator<Item = (&'a String, T)>,
    map: &mut M,
) -> Result<(), M::Error> {
    entries.try_for_each(|(name, value)| match masking::is_on() {
        true => map.serialize_entry(name, masking::MASK),
        false => map.serialize_entry(name, &value),
    })
}

fn find(names: &[&str], start: usize, name: &str) -> Option<usize> {
    if names.get(start).is_some_and(|next| *next == name) {
        return Some(start);
    }
    let (before, behind) = names.split_at(start.min(names.len()));
    let at = |names: &[&str]| names.iter().position(|known| *known == name);
    at(behind).map(|index| index + before.len()).or_else(|| at(before))
}

struct Index<'a> {
    names: &'a [&'a str],
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
        Ok(find(self.names, self.start, name))
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

/// The value behind a key: `None` for null.
fn value<'de, C: Codec<T>, T, A: MapAccess<'de>>(map: &mut A) -> Result<Option<T>, A::Error> {
    map.next_value_seed(Value::<C, T>(PhantomData))
}

fn entry<C: Codec<T>, T, M: SerializeMap>(
    map: &mut M,
    name: &'static str,
    value: &T,
) -> Result<(), M::Error> {
    map.serialize_entry(name, &written::<C, T>(value))
}

/// Shows the names of the fields that nobody declared, and not what they hold.
pub struct Names<'a, M>(pub &'a M);

impl<'a, M, T: 'a> fmt::Debug for Names<'a, M>
where
    &'a M: IntoIterator<Item = (&'a String, T)>,
{
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_set().entries(self.0.into_iter().map(|(name, _)| name)).finish()
    }
}

/// Stands in `Debug` for personal data.
pub struct Personal;

impl fmt::Debug for Personal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("<personal>")
    }
}

/// How one field is read and written, and what was read of it so far.
pub trait Slot: Default {
    /// The field's type.
    type Field;
    /// Reads the value behind the field's key.
    fn read<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error>;
    /// The field, from what was read.
    fn finish<E: Error>(self, name: &'static str) -> Result<Self::Field, E>;
    /// Writes the field.
    fn write<M: SerializeMap>(field: &Self::Field, name: &'static str, map: &mut M) -> Result<(), M::Error>;
}

macro_rules! slots {
    ($(
        $(#[$docs:meta])*
        $slot:ident: $field:ty,
        finish($read:ident, $missing:ident) $finish:expr,
        write($written:ident, $name:ident, $map:ident) $write:expr;
    )*) => {$(
        $(#[$docs])*
        #[derive(Debug)]
        pub struct $slot<C, T>(Option<Option<T>>, PhantomData<C>);

        impl<C, T> Default for $slot<C, T> {
            fn default() -> Self {
                Self(None, PhantomData)
            }
        }

        impl<C: Codec<T>, T> Slot for $slot<C, T> {
            type Field = $field;

            fn read<'de, A: MapAccess<'de>>(&mut self, map: &mut A) -> Result<(), A::Error> {
                self.0 = Some(value::<C, T, A>(map)?);
                Ok(())
            }

            fn finish<E: Error>(self, $missing: &'static str) -> Result<Self::Field, E> {
                let $read = self.0;
                $finish
            }

            fn write<M: SerializeMap>(
                $written: &Self::Field,
                $name: &'static str,
                $map: &mut M,
            ) -> Result<(), M::Error> {
                $write
            }
        }
    )*};
}

slots! {
    /// A field that is always there and never null.
    Required: T,
    finish(read, name) match read {
        Some(Some(value)) => Ok(value),
        Some(None) => Err(E::custom(format_args!("null in field `{name}`"))),
        None => Err(E::missing_field(name)),
    },
    write(field, name, map) entry::<C, T, M>(map, name, field);

    /// A field that may be absent. A null says the same.
    Optional: Option<T>,
    finish(read, _name) Ok(read.flatten()),
    write(field, name, map) match field {
        Some(value) => entry::<C, T, M>(map, name, value),
        None => Ok(()),
    };

    /// A field that is always there and may be null.
    Nullable: Option<T>,
    finish(read, name) read.ok_or_else(|| E::missing_field(name)),
    write(field, name, map) match field {
        Some(value) => entry::<C, T, M>(map, name, value),
        None => map.serialize_entry(name, &()),
    };

    /// A field that may be absent and may be null, and where the two are different.
    Clearable: Field<T>,
    finish(read, _name) Ok(field(read)),
    write(field, name, map) match field {
        Field::Value(value) => entry::<C, T, M>(map, name, value),
        Field::Null => map.serialize_entry(name, &()),
        Field::Absent => Ok(()),
    };

    /// A field that only the server sets: no part of a request.
    ReadOnly: Option<T>,
    finish(read, _name) Ok(read.flatten()),
    write(field, name, map) match field {
        Some(value) if !sending::is_on() => entry::<C, T, M>(map, name, value),
        _ => Ok(()),
    };

    /// A field that only the server sets, and that may be null.
    ReadOnlyClearable: Field<T>,
    finish(read, _name) Ok(field(read)),
    write(field, name, map) match field {
        Field::Value(value) if !sending::is_on() => entry::<C, T, M>(map, name, value),
        Field::Null if !sending::is_on() => map.serialize_entry(name, &()),
        _ => Ok(()),
    };

    /// A field that every request has and no reply needs to have.
    WriteOnly: Option<T>,
    finish(read, _name) Ok(read.flatten()),
    write(field, name, map) match field {
        Some(value) => entry::<C, T, M>(map, name, value),
        None => absent(name),
    };

    /// A field that every request has, if only as null, and no reply needs to have.
    WriteOnlyClearable: Field<T>,
    finish(read, _name) Ok(field(read)),
    write(field, name, map) match field {
        Field::Value(value) => entry::<C, T, M>(map, name, value),
        Field::Null => map.serialize_entry(name, &()),
        Field::Absent => absent(name),
    };
}

/// What was read as a field that may be absent and may be null.
fn field<T>(read: Option<Option<T>>) -> Field<T> {
    match read {
        None => Field::Absent,
        Some(None) => Field::Null,
        Some(Some(value)) => Field::Value(value),
    }
}

/// Leaves out a field that a request has to have; a request is not sent without it.
fn absent<E: ser::Error>(name: &'static str) -> Result<(), E> {
    if !sending::is_on() {
        return Ok(());
    }
    sending::lacks(name);
    Err(E::custom(format_args!("missing field `{name}`")))
}

/// The slots of a struct: tuples of up to eight, and [`Chain`]s of them.
pub trait Slots: Default {
    /// How many there are.
    const COUNT: usize;
    /// The fields.
    type Fields;
    /// The fields, lent.
    type Refs<'a>;
    /// Reads the value behind the key of a field.
    fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error>;
    /// The fields, from what was read.
    fn finish<E: Error>(self, names: &[&'static str]) -> Result<Self::Fields, E>;
    /// Writes the fields.
    fn write<M: SerializeMap>(
        fields: Self::Refs<'_>,
        names: &[&'static str],
        map: &mut M,
    ) -> Result<(), M::Error>;
}

macro_rules! tuples {
    ($($count:literal: $($slot:ident $index:tt)*;)*) => {$(
        #[allow(unused_variables)]
        impl<$($slot: Slot<Field: 'static>),*> Slots for ($($slot,)*) {
            const COUNT: usize = $count;
            type Fields = ($($slot::Field,)*);
            type Refs<'a> = ($(&'a $slot::Field,)*);

            fn read<'de, A: MapAccess<'de>>(&mut self, index: usize, map: &mut A) -> Result<(), A::Error> {
                match index {
                    $($index => self.$index.read(map),)*
                    _ => map.next_value::<IgnoredAny>().map(drop),
                }
            }

            fn finish<E: Error>(self, names: &[&'static str]) -> Result<Self::Fields, E> {
                Ok(($(self.$index.finish(names[$index])?,)*))
            }

            fn write<M: SerializeMap>(
                fields: Self::Refs<'_>,
                names: &[&'static str],
                map: &mut M,
            ) -> Result<(), M::Error> {
                $($slot::write(fields.$index, names[$index], map)?;)*
                Ok(())
            }
        }
    )*};
}

tuples! {
    0: ;
    1: S0 0;
    2: S0 0 S1 1;
    3: S0 0 S1 1 S2 2;
    4: S0 0 S1 1 S2 2 S3 3;
    5: S0 0 S1 1 S2 2 S3 3 S4 4;
    6: S0 0 S1 1 S2 2 S3 3 S4 4 S5 5;
    7: S0 0 S1 1 S2 2 S3 3 S4 4 S5 5 S6 6;
    8: S0 0 S1 1 S2 2 S3 3 S4 4 S5 5 S6 6 S7 7;
}

/// Slots, and those behind them.
#[derive(Debug, Default)]
pub struct Chain<A, B>(A, B);

impl<A: Slots, B: Slots> Slots for Chain<A, B> {
    const COUNT: usize = A::COUNT + B::COUNT;
    type Fields = (A::Fields, B::Fields);
    type Refs<'a> = (A::Refs<'a>, B::Refs<'a>);

    fn read<'de, M: MapAccess<'de>>(&mut self, index: usize, map: &mut M) -> Result<(), M::Error> {
        match index.checked_sub(A::COUNT) {
            None => self.0.read(index, map),
            Some(index) => self.1.read(index, map),
        }
    }

    fn finish<E: Error>(self, names: &[&'static str]) -> Result<Self::Fields, E> {
        let (these, others) = names.split_at(A::COUNT);
        Ok((self.0.finish(these)?, self.1.finish(others)?))
    }

    fn write<M: SerializeMap>(
        fields: Self::Refs<'_>,
        names: &[&'static str],
        map: &mut M,
    ) -> Result<(), M::Error> {
        let (these, others) = names.split_at(A::COUNT);
        A::write(fields.0, these, map)?;
        B::write(fields.1, others, map)
    }
}

/// `Deserialize` and `Serialize` for a generated struct: for each field its name in Rust, its name on the wire,
/// whether it has to be there, its codec and its type. Behind `as` stands the codec of additional properties.
#[doc(hidden)]
#[macro_export]
macro_rules! structure {
    ($name:ident {
        $($field:ident: $wire:literal $presence:ident $codec:ident $ty:ty;)*
        $(.. $extra:ident $extra_ty:ty $(as $extra_codec:ident)?)?
    }) => {
        #[allow(deprecated)]
        const _: () = {
            use ::core::result::Result;
            use $crate::internal::codec;
            use $crate::internal::serde::{Deserialize, Deserializer, Serialize, Serializer};
            use $crate::internal::structure::{self, Slots, Structure};

            type Fields = $crate::structure!(@slots $([$presence $codec $ty])*);

            impl Structure for $name {
                const NAMES: &'static [&'static str] = &[$($wire),*];
                type Slots = Fields;
                type Extra = ($($extra_ty)?);
                type ExtraCodec = $crate::structure!(@codec $($($extra_codec)?)?);

                fn from_parts(fields: <Fields as Slots>::Fields, extra: ($($extra_ty)?)) -> Self {
                    let $crate::structure!(@tuple $($field)*) = fields;
                    let $crate::structure!(@extra $($extra)?) = extra;
                    Self { $($field,)* $($extra,)? }
                }

                fn parts(&self) -> (<Fields as Slots>::Refs<'_>, &($($extra_ty)?)) {
                    let Self { $($field,)* $($extra,)? } = self;
                    ($crate::structure!(@tuple $($field)*), $crate::structure!(@lent $($extra)?))
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    structure::deserialize(deserializer)
                }
            }

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    structure::serialize(self, serializer)
                }
            }
        };
    };
    // Tuples have at most eight fields; what is more becomes a chain.
    (@slots $a:tt $b:tt $c:tt $d:tt $e:tt $f:tt $g:tt $h:tt $($rest:tt)+) => {
        structure::Chain<
            $crate::structure!(@slots $a $b $c $d $e $f $g $h),
            $crate::structure!(@slots $($rest)+)
        >
    };
    (@slots $([$presence:ident $codec:ident $ty:ty])*) => {
        ($(structure::$presence<codec::$codec, $ty>,)*)
    };
    (@tuple $a:tt $b:tt $c:tt $d:tt $e:tt $f:tt $g:tt $h:tt $($rest:tt)+) => {
        (($a, $b, $c, $d, $e, $f, $g, $h), $crate::structure!(@tuple $($rest)+))
    };
    (@tuple $($field:ident)*) => { ($($field,)*) };
    (@codec) => { codec::Plain };
    (@codec $codec:ident) => { codec::$codec };
    (@extra) => { () };
    (@extra $extra:ident) => { $extra };
    (@lent) => { &() };
    (@lent $extra:ident) => { $extra };
}
