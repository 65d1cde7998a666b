//! Enums that keep the values they don't know.

use std::fmt;

/// A value that the contract did not list when the client was generated.
///
/// Only decoding and parsing make one, so a known value is never in here.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UnknownValue(Box<str>);

impl UnknownValue {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Debug for UnknownValue {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

/// For generated `From<&str>`.
#[doc(hidden)]
pub fn unknown_value(value: &str) -> UnknownValue {
    crate::loss::unknown_value();
    UnknownValue(value.into())
}

/// What every generated enum has besides its variants, `as_str` and `From<&str>`.
#[doc(hidden)]
#[macro_export]
macro_rules! open_enum {
    ($name:ident) => {
        #[allow(deprecated)]
        const _: () = {
            use ::core::{convert, fmt, str};
            use $crate::internal::serde::{Deserialize, Deserializer, Serialize, Serializer, de};

            impl From<String> for $name {
                fn from(value: String) -> Self {
                    Self::from(value.as_str())
                }
            }

            impl str::FromStr for $name {
                type Err = convert::Infallible;
                fn from_str(value: &str) -> Result<Self, Self::Err> {
                    Ok(Self::from(value))
                }
            }

            impl AsRef<str> for $name {
                fn as_ref(&self) -> &str {
                    self.as_str()
                }
            }

            impl fmt::Display for $name {
                fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                    f.write_str(self.as_str())
                }
            }

            impl $crate::internal::limits::Limited for $name {
                fn check(
                    &self,
                    _: &$crate::internal::limits::Limits,
                    _: &mut $crate::internal::limits::Check,
                ) {
                }
            }

            impl $crate::internal::codec::Scalar for $name {}

            impl Serialize for $name {
                fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                    serializer.serialize_str(self.as_str())
                }
            }

            impl<'de> Deserialize<'de> for $name {
                fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    struct Text;
                    impl de::Visitor<'_> for Text {
                        type Value = $name;
                        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                            f.write_str("a string")
                        }
                        fn visit_str<E>(self, value: &str) -> Result<$name, E> {
                            Ok($name::from(value))
                        }
                    }
                    deserializer.deserialize_str(Text)
                }
            }
        };
    };
}
