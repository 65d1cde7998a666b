//! The faults that wait for calls, and which of them strikes.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use chrono::{DateTime, TimeDelta, Utc};
use serde_json::{Value, json};

use super::{Effect, Fault};

/// How many faults wait at once, and how many headers are remembered.
const MOST: usize = 1000;

/// What a fault does to one call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Struck {
    pub(crate) effect: Option<Effect>,
    pub(crate) latency: Duration,
    pub(crate) retry_after: Option<Duration>,
    /// As it was asked for.
    pub(crate) text: String,
}

/// The faults that wait, and what is left of those that headers ask for.
#[derive(Debug, Default)]
pub(crate) struct Faults(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    queue: VecDeque<Live>,
    /// By what they were asked with, the oldest first.
    headers: VecDeque<(String, Live)>,
}

#[derive(Clone, Debug)]
struct Live {
    fault: Fault,
    left: Option<u32>,
    /// When the calls were, of a rate that is limited.
    calls: VecDeque<DateTime<Utc>>,
}

impl Faults {
    pub(crate) fn add(&self, fault: Fault) {
        let mut waiting = self.waiting();
        if waiting.queue.len() == MOST {
            waiting.queue.pop_front();
        }
        waiting.queue.push_back(Live::new(fault));
    }

    pub(crate) fn clear(&self) {
        *self.waiting() = Waiting::default();
    }

    /// Those that wait.
    pub(crate) fn list(&self) -> Value {
        let waiting = self.waiting();
        waiting.queue.iter().map(|live| json!({"fault": live.fault.to_string(), "left": live.left})).collect()
    }

    /// The fault that strikes a call, if one does: the one that its header asks for, or the first that waits for it.
    ///
    /// `Err` says what is wrong with the header.
    pub(crate) fn strike(
        &self,
        header: Option<&str>,
        call: &str,
        operation: Option<&str>,
        now: DateTime<Utc>,
    ) -> Result<Option<Struck>, String> {
        if let Some(text) = header {
            let fault = Fault::parse(text)?;
            let key = match &fault.id {
                Some(id) => id.clone(),
                None => format!("{call} {text}"),
            };
            if !fault.is_on(operation) {
                return Ok(None);
            }
            let mut waiting = self.waiting();
            let index = match waiting.headers.iter().position(|(other, _)| *other == key) {
                Some(index) => index,
                None => {
                    if waiting.headers.len() == MOST {
                        waiting.headers.pop_front();
                    }
                    waiting.headers.push_back((key, Live::new(fault)));
                    waiting.headers.len() - 1
                }
            };
            return Ok(waiting.headers[index].1.strike(now));
        }
        let mut waiting = self.waiting();
        if waiting.queue.is_empty() {
            return Ok(None);
        }
        let mut candidates = waiting.queue.iter_mut().filter(|live| live.fault.is_on(operation));
        let struck = candidates.find_map(|live| live.strike(now));
        waiting.queue.retain(|live| live.left != Some(0));
        Ok(struck)
    }

    fn waiting(&self) -> MutexGuard<'_, Waiting> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Live {
    fn new(fault: Fault) -> Self {
        Self { left: fault.times, fault, calls: VecDeque::new() }
    }

    fn strike(&mut self, now: DateTime<Utc>) -> Option<Struck> {
        if self.left == Some(0) {
            return None;
        }
        let mut retry_after = self.fault.retry_after;
        if let Some(Effect::RateLimit { calls, each }) = self.fault.effect {
            let each = TimeDelta::from_std(each).unwrap_or(TimeDelta::MAX);
            self.calls.retain(|call| now.signed_duration_since(call) < each);
            if self.calls.len() < calls as usize {
                self.calls.push_back(now);
                return None;
            }
            let oldest = self.calls.front().copied().unwrap_or(now);
            let wait = (each - now.signed_duration_since(oldest)).to_std().unwrap_or_default();
            retry_after = retry_after.or(Some(wait));
        }
        if let Some(left) = &mut self.left {
            *left -= 1;
        }
        let Fault { effect, latency, .. } = self.fault;
        Some(Struck { effect, latency, retry_after, text: self.fault.to_string() })
    }
}
