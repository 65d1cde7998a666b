//! A field that can be left alone, set, or cleared.

/// The value of a field that may be absent and may be null, where the two mean different things: in a body
/// that changes a resource, an absent field stays as it is and a null clears it.
///
/// ```
/// use passbook_runtime::Field;
///
/// let set: Field<String> = Field::from("a@example.com".to_owned());
/// assert_eq!(set.value().map(String::as_str), Some("a@example.com"));
/// assert!(Field::<String>::Null.is_null());
/// assert!(Field::<String>::default().is_absent());
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field<T> {
    /// The field is not there: leave what is.
    #[default]
    Absent,
    /// The field is there, and null: clear what is.
    Null,
    /// The field has a value: set it.
    Value(T),
}

impl<T> Field<T> {
    /// The value, if there is one.
    pub fn value(&self) -> Option<&T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// The value, if there is one.
    pub fn into_value(self) -> Option<T> {
        match self {
            Self::Value(value) => Some(value),
            Self::Absent | Self::Null => None,
        }
    }

    /// Whether the field is not there.
    pub fn is_absent(&self) -> bool {
        matches!(self, Self::Absent)
    }

    /// Whether the field is there, and null.
    pub fn is_null(&self) -> bool {
        matches!(self, Self::Null)
    }
}

impl<T> From<T> for Field<T> {
    fn from(value: T) -> Self {
        Self::Value(value)
    }
}

impl From<&str> for Field<String> {
    fn from(value: &str) -> Self {
        Self::Value(value.to_owned())
    }
}

impl From<&str> for Field<crate::Sensitive<String>> {
    fn from(value: &str) -> Self {
        Self::Value(value.into())
    }
}
