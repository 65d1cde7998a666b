//! Operational limits: so many calls a month, and so many a minute.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};

use super::month;

const A_MONTH: u32 = 4;
const A_MINUTE: u32 = 500;
/// How many counts are kept; more callers than that there are not.
const ROOM: usize = 10_000;

/// What was counted, for each caller; nothing from months and minutes gone by.
pub(super) struct Limits {
    month: i32,
    by_month: BTreeMap<(String, String), u32>,
    minute: i64,
    by_minute: BTreeMap<String, u32>,
}

pub(super) enum Refused {
    Month,
    /// Seconds until the next one.
    Minute {
        wait: i64,
    },
}

impl Limits {
    pub(super) fn new() -> Self {
        Self { month: 0, by_month: BTreeMap::new(), minute: 0, by_minute: BTreeMap::new() }
    }

    fn turn(&mut self, now: DateTime<Utc>) {
        if self.month != month(now) || self.by_month.len() > ROOM {
            (self.month, self.by_month) = (month(now), BTreeMap::new());
        }
        let minute = now.timestamp().div_euclid(60);
        if self.minute != minute || self.by_minute.len() > ROOM {
            (self.minute, self.by_minute) = (minute, BTreeMap::new());
        }
    }

    /// Whether one more call may be made.
    pub(super) fn ask(
        &mut self,
        caller: &str,
        operation: &str,
        is_later_page: bool,
        now: DateTime<Utc>,
    ) -> Result<(), Refused> {
        self.turn(now);
        let calls = self.by_minute.entry(caller.to_owned()).or_default();
        *calls += 1;
        if *calls > A_MINUTE {
            return Err(Refused::Minute { wait: 60 - now.timestamp().rem_euclid(60) });
        }
        let counted = self.by_month.get(&(caller.to_owned(), operation.to_owned())).copied();
        match counted {
            Some(A_MONTH..) if !is_later_page => Err(Refused::Month),
            _ => Ok(()),
        }
    }

    /// One more that succeeded.
    pub(super) fn count(&mut self, caller: &str, operation: &str, now: DateTime<Utc>) {
        self.turn(now);
        *self.by_month.entry((caller.to_owned(), operation.to_owned())).or_default() += 1;
    }
}
