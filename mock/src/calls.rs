//! What was called.

use std::collections::VecDeque;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde::Serialize;

use crate::behaviour::Violation;

/// How many calls are remembered: the last ones.
const MOST: usize = 10_000;

/// A request that came, and what became of it. Neither has a header nor a body: these have secrets.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[non_exhaustive]
pub struct Recorded {
    /// The operation's id, where one was found.
    pub operation: Option<String>,
    /// The method.
    pub method: String,
    /// The path, base path included, without its query.
    pub path: String,
    /// The status of the answer; nothing where the connection was reset.
    pub status: Option<u16>,
    /// The fault that struck, as it was asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub fault: Option<String>,
    /// How the request broke the contract.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub violations: Vec<Violation>,
}

#[derive(Debug, Default)]
pub(crate) struct Calls(Mutex<VecDeque<Recorded>>);

impl Calls {
    pub(crate) fn add(&self, recorded: Recorded) {
        let mut calls = self.calls();
        if calls.len() == MOST {
            calls.pop_front();
        }
        calls.push_back(recorded);
    }

    pub(crate) fn list(&self) -> Vec<Recorded> {
        self.calls().iter().cloned().collect()
    }

    pub(crate) fn clear(&self) {
        self.calls().clear();
    }

    fn calls(&self) -> MutexGuard<'_, VecDeque<Recorded>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
