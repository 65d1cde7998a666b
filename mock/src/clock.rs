//! The bank's time, which tests can move.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use chrono::{DateTime, TimeDelta, Utc};

/// A clock that all of a bank goes by. Clones show the same time.
#[derive(Clone, Debug)]
pub struct Clock(Arc<Mutex<Time>>);

#[derive(Clone, Copy, Debug)]
enum Time {
    /// So much ahead of the machine's.
    Running(TimeDelta),
    /// Nobody but `advance` moves it.
    Standing(DateTime<Utc>),
}

impl Clock {
    /// The machine's time, until it is advanced.
    pub fn running() -> Self {
        Self(Arc::new(Mutex::new(Time::Running(TimeDelta::zero()))))
    }

    /// Always this time, until it is advanced.
    pub fn standing(time: DateTime<Utc>) -> Self {
        Self(Arc::new(Mutex::new(Time::Standing(time))))
    }

    /// What time it is.
    pub fn now(&self) -> DateTime<Utc> {
        match *self.time() {
            Time::Running(ahead) => machine() + ahead,
            Time::Standing(time) => time,
        }
    }

    /// Moves it on; as far as times go, where that is too far.
    pub fn advance(&self, by: Duration) {
        // Ten thousand years: further than that, adding to a time would not have one to say.
        let by = TimeDelta::from_std(by).unwrap_or(FURTHEST).min(FURTHEST);
        match &mut *self.time() {
            Time::Running(ahead) => *ahead = (*ahead + by).min(FURTHEST),
            Time::Standing(time) => *time = time.checked_add_signed(by).unwrap_or(*time),
        }
    }

    fn time(&self) -> std::sync::MutexGuard<'_, Time> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

const FURTHEST: TimeDelta = TimeDelta::days(365 * 10_000);

#[expect(
    clippy::disallowed_methods,
    reason = "a bank that is called by real clients starts at the real time"
)]
fn machine() -> DateTime<Utc> {
    SystemTime::now().into()
}
