//! What time it is: the only place that asks the system.

use std::time::SystemTime;

/// The system's time. Only for what expires, is signed or is waited for: nothing that is written may hang on it.
#[expect(clippy::disallowed_methods, reason = "this is the one place")]
pub(crate) fn now() -> SystemTime {
    SystemTime::now()
}
