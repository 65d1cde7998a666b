//! What decoding did not know: how a union tells which of several variants a value is.

use std::cell::Cell;

/// What a decoded value lost or did not know. The less, the better the type fits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Loss {
    /// Values of enums and variants of unions that the contract does not list.
    unknown_values: u32,
    /// Fields that the contract does not declare and nothing keeps.
    skipped_fields: u32,
}

thread_local! {
    static SO_FAR: Cell<Loss> = const { Cell::new(Loss { unknown_values: 0, skipped_fields: 0 }) };
}

/// A value came that the contract does not list.
pub(crate) fn unknown_value() {
    let loss = SO_FAR.get();
    SO_FAR.set(Loss { unknown_values: loss.unknown_values.wrapping_add(1), ..loss });
}

/// A field came that nothing keeps.
pub(crate) fn skipped_field() {
    let loss = SO_FAR.get();
    SO_FAR.set(Loss { skipped_fields: loss.skipped_fields.wrapping_add(1), ..loss });
}

/// Decodes, and says what was lost by it.
pub(crate) fn of<T>(decode: impl FnOnce() -> T) -> (T, Loss) {
    let before = SO_FAR.replace(Loss::default());
    let value = decode();
    let loss = SO_FAR.replace(before);
    (value, loss)
}

impl Loss {
    /// Whether everything that came is in the value.
    pub(crate) fn is_none(self) -> bool {
        self == Self::default()
    }

    /// Counts this loss for the value around it as well.
    pub(crate) fn count(self) {
        let loss = SO_FAR.get();
        SO_FAR.set(Loss {
            unknown_values: loss.unknown_values.wrapping_add(self.unknown_values),
            skipped_fields: loss.skipped_fields.wrapping_add(self.skipped_fields),
        });
    }
}
