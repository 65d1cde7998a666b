//! What stands at the places of a page: a text, a number or a flag, of whichever type the contract has there.

use std::fmt::Display;

use serde_json::Value;

use crate::{Json, Sensitive, Uuid, Wipe};

/// A value of a page that says something of the next one.
pub trait PageValue {
    /// As text, where it is text or a number.
    fn text(&self) -> Option<String>;

    /// As a number, where it is one, or the text of one.
    fn number(&self) -> Option<i64> {
        self.text()?.trim().parse().ok()
    }

    /// As a flag, where it is one.
    fn flag(&self) -> Option<bool> {
        None
    }
}

/// For generated code: the text at a place.
pub fn page_text<T: PageValue>(value: &T) -> Option<String> {
    value.text()
}

/// For generated code: the number at a place.
pub fn page_number<T: PageValue>(value: &T) -> Option<i64> {
    value.number()
}

/// For generated code: the flag at a place.
pub fn page_flag<T: PageValue>(value: &T) -> Option<bool> {
    value.flag()
}

fn displayed(value: &impl Display) -> Option<String> {
    Some(value.to_string())
}

macro_rules! displayed {
    ($($ty:ty)*) => {$(
        impl PageValue for $ty {
            fn text(&self) -> Option<String> {
                displayed(self)
            }
        }
    )*};
}

displayed! { String i32 i64 u32 u64 i128 Uuid }

macro_rules! whole {
    ($($ty:ty)*) => {$(
        impl PageValue for $ty {
            fn text(&self) -> Option<String> {
                displayed(self)
            }

            /// Where it is a whole number that fits.
            fn number(&self) -> Option<i64> {
                let number = f64::from(*self);
                (number.fract() == 0.0 && number.abs() < 9e15).then_some(number as i64)
            }
        }
    )*};
}

whole! { f32 f64 }

impl PageValue for bool {
    fn text(&self) -> Option<String> {
        None
    }

    fn flag(&self) -> Option<bool> {
        Some(*self)
    }
}

impl PageValue for Value {
    fn text(&self) -> Option<String> {
        match self {
            Self::String(text) => Some(text.clone()),
            Self::Number(number) => displayed(number),
            _ => None,
        }
    }

    fn flag(&self) -> Option<bool> {
        self.as_bool()
    }
}

impl PageValue for Json {
    fn text(&self) -> Option<String> {
        self.value().text()
    }

    fn flag(&self) -> Option<bool> {
        self.as_bool()
    }
}

impl<T: PageValue + Wipe> PageValue for Sensitive<T> {
    fn text(&self) -> Option<String> {
        self.expose().text()
    }

    fn flag(&self) -> Option<bool> {
        self.expose().flag()
    }
}

impl<T: PageValue> PageValue for &T {
    fn text(&self) -> Option<String> {
        (**self).text()
    }

    fn flag(&self) -> Option<bool> {
        (**self).flag()
    }
}

impl<T: PageValue> PageValue for Option<T> {
    fn text(&self) -> Option<String> {
        self.as_ref()?.text()
    }

    fn flag(&self) -> Option<bool> {
        self.as_ref()?.flag()
    }
}
