//! Whether what must not be printed is written all the same: always, but while something is written for people.

/// What stands in place of a value.
pub(crate) const MASK: &str = "[redacted]";

#[cfg(feature = "commands")]
thread_local! {
    static IS_ON: std::cell::Cell<bool> = const { std::cell::Cell::new(false) };
}

/// Whether a sensitive value, or one that nobody declared, is to be written as [`MASK`].
#[cfg(feature = "commands")]
pub(crate) fn is_on() -> bool {
    IS_ON.get()
}

/// Without commands, nothing is ever written for people.
#[cfg(not(feature = "commands"))]
pub(crate) const fn is_on() -> bool {
    false
}

/// Runs this with sensitive values, and those that nobody declared, serialized as `[redacted]`.
///
/// It holds for this thread and until `write` returns or panics: what is serialized for the wire meanwhile, elsewhere,
/// is whole.
#[cfg(feature = "commands")]
pub fn masked<T>(write: impl FnOnce() -> T) -> T {
    struct Restore(bool);
    impl Drop for Restore {
        fn drop(&mut self) {
            IS_ON.set(self.0);
        }
    }
    let _restore = Restore(IS_ON.replace(true));
    write()
}
