//! Whether what is written is a request: then read-only fields are left out, and required write-only fields have to
//! be there.

use std::cell::Cell;

thread_local! {
    static IS_ON: Cell<bool> = const { Cell::new(false) };
    static MISSING: Cell<Option<&'static str>> = const { Cell::new(None) };
}

/// Whether what is serialized now, on this thread, is a part of a request.
pub(crate) fn is_on() -> bool {
    IS_ON.get()
}

/// Remembers the first required field that a request lacks.
#[cold]
pub(crate) fn lacks(name: &'static str) {
    if MISSING.get().is_none() {
        MISSING.set(Some(name));
    }
}

/// Why a part of a request can't be written.
pub(crate) struct Unwritten {
    /// The required field that is missing, if that is the reason.
    pub(crate) missing: Option<&'static str>,
    pub(crate) error: serde_json::Error,
}

/// Serializes a part of a request.
pub(crate) fn write<T>(write: impl FnOnce() -> serde_json::Result<T>) -> Result<T, Unwritten> {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            IS_ON.set(self.0);
        }
    }
    MISSING.set(None);
    let _restore = Restore(IS_ON.replace(true));
    write().map_err(|error| Unwritten { missing: MISSING.take(), error })
}
