//! Faults on demand: what a bank does wrong because somebody asked for it.

use std::time::Duration;

use serde_json::Value;

use crate::span::span;

mod waiting;

pub(crate) use waiting::{Faults, Struck};

/// The header that asks for a fault in the answer to this request.
pub const HEADER: &str = "x-passbook-fault";

/// Something that goes wrong: how, how late, where and how often.
///
/// It reads and prints as the header does: `status=503, times=1`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[must_use]
pub struct Fault {
    effect: Option<Effect>,
    latency: Duration,
    retry_after: Option<Duration>,
    times: Option<u32>,
    operation: Option<String>,
    /// Tells apart headers that would count together.
    id: Option<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    /// This status in place of an answer; the bank does nothing.
    Status(u16),
    /// The connection is reset; the bank does nothing.
    Reset,
    /// The bank does what it is asked to, and then the connection is reset.
    ResetAfter,
    /// So many bytes of the body, and then the end of the connection.
    Truncate(usize),
    /// So many calls in a span; the others are answered 429.
    RateLimit { calls: u32, each: Duration },
}

impl Fault {
    /// This status in place of an answer, in the contract's words where it has some.
    pub fn status(status: u16) -> Self {
        Self { effect: Some(Effect::Status(status)), ..Self::default() }
    }

    /// A connection that is reset before the bank does anything.
    pub fn reset() -> Self {
        Self { effect: Some(Effect::Reset), ..Self::default() }
    }

    /// A connection that is reset after the bank has done what it was asked to.
    pub fn reset_after() -> Self {
        Self { effect: Some(Effect::ResetAfter), ..Self::default() }
    }

    /// A body that ends early: its length is announced in full.
    pub fn truncate(bytes: usize) -> Self {
        Self { effect: Some(Effect::Truncate(bytes)), ..Self::default() }
    }

    /// So many calls in each span of the bank's time; 429 with `Retry-After` for the others.
    pub fn rate_limit(calls: u32, each: Duration) -> Self {
        Self { effect: Some(Effect::RateLimit { calls: calls.max(1), each }), ..Self::default() }
    }

    /// An answer that comes late, and is right otherwise.
    pub fn latency(latency: Duration) -> Self {
        Self { latency, ..Self::default() }
    }

    /// Late, too.
    pub fn after(mut self, latency: Duration) -> Self {
        self.latency = latency;
        self
    }

    /// With `Retry-After`.
    pub fn retry_after(mut self, wait: Duration) -> Self {
        self.retry_after = Some(wait);
        self
    }

    /// So many times; for ever without this.
    pub fn times(mut self, times: u32) -> Self {
        self.times = Some(times);
        self
    }

    /// For calls of this operation only, by its id.
    pub fn on(mut self, operation: impl Into<String>) -> Self {
        self.operation = Some(operation.into());
        self
    }

    /// Reads what the header says.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut fault = Self::default();
        let mut effects = 0;
        for part in text.split([',', ';']).map(str::trim).filter(|part| !part.is_empty()) {
            let (name, value) = part.split_once('=').unwrap_or((part, ""));
            let value = value.trim();
            let number = |most: u32| {
                let read = value.parse::<u32>().ok().filter(|number| *number <= most);
                read.ok_or_else(|| format!("`{part}` needs a number of at most {most}"))
            };
            let effect = match name.trim() {
                "latency" => {
                    fault.latency = span(value)?;
                    continue;
                }
                "retry-after" => {
                    fault.retry_after = Some(span(value)?);
                    continue;
                }
                "times" => {
                    fault.times = Some(number(u32::MAX)?);
                    continue;
                }
                "operation" => {
                    fault.operation = Some(value.to_owned());
                    continue;
                }
                "id" => {
                    fault.id = Some(value.to_owned());
                    continue;
                }
                "status" => {
                    let status = number(599)?;
                    if status < 200 {
                        return Err(format!("`{part}` needs a status from 200 to 599"));
                    }
                    Effect::Status(status as u16)
                }
                "reset" if value.is_empty() => Effect::Reset,
                "reset" if value == "after" => Effect::ResetAfter,
                "truncate" => Effect::Truncate(number(u32::MAX)? as usize),
                "rate-limit" => {
                    rate(value).ok_or_else(|| format!("`{part}` needs a rate like `2/s` or `100/1h`"))?
                }
                _ => {
                    return Err(format!(
                        "`{part}` is no fault; there are latency=250ms, status=503, reset, reset=after, \
                         truncate=100, rate-limit=2/s, retry-after=2s, times=1, operation=NAME and id=NAME"
                    ));
                }
            };
            fault.effect = Some(effect);
            effects += 1;
        }
        match (effects, fault.latency.is_zero()) {
            (0, true) => Err("this is no fault: it has neither an effect nor a latency".to_owned()),
            (0 | 1, _) => Ok(fault),
            _ => Err("one fault has one effect; ask for several faults one after the other".to_owned()),
        }
    }

    /// Reads what `POST /__passbook/faults` was sent: the header's text as a string or as an object's members.
    pub(crate) fn from_json(value: &Value) -> Result<Self, String> {
        match value {
            Value::String(text) => Self::parse(text),
            Value::Object(members) => {
                let part = |(name, value): (&String, &Value)| match value {
                    Value::Bool(true) => name.clone(),
                    Value::String(text) => format!("{name}={text}"),
                    other => format!("{name}={other}"),
                };
                Self::parse(&members.iter().map(part).collect::<Vec<_>>().join(","))
            }
            _ => {
                Err("a fault is a text like `status=503, times=1`, or an object with the same names"
                    .to_owned())
            }
        }
    }

    fn is_on(&self, operation: Option<&str>) -> bool {
        self.operation.as_deref().is_none_or(|wanted| operation == Some(wanted))
    }
}

impl std::fmt::Display for Fault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut parts = Vec::new();
        if !self.latency.is_zero() {
            parts.push(format!("latency={}ms", self.latency.as_millis()));
        }
        parts.extend(self.effect.map(|effect| match effect {
            Effect::Status(status) => format!("status={status}"),
            Effect::Reset => "reset".to_owned(),
            Effect::ResetAfter => "reset=after".to_owned(),
            Effect::Truncate(bytes) => format!("truncate={bytes}"),
            Effect::RateLimit { calls, each } => format!("rate-limit={calls}/{}ms", each.as_millis()),
        }));
        parts.extend(self.retry_after.map(|wait| format!("retry-after={}ms", wait.as_millis())));
        parts.extend(self.times.map(|times| format!("times={times}")));
        parts.extend(self.operation.as_ref().map(|operation| format!("operation={operation}")));
        parts.extend(self.id.as_ref().map(|id| format!("id={id}")));
        f.write_str(&parts.join(", "))
    }
}

/// `2/s`, `100/1h`.
fn rate(text: &str) -> Option<Effect> {
    let (calls, each) = text.split_once('/')?;
    let calls = calls.trim().parse().ok().filter(|calls| *calls > 0)?;
    let each =
        span(each).or_else(|_| span(&format!("1{}", each.trim()))).ok().filter(|each| !each.is_zero())?;
    Some(Effect::RateLimit { calls, each })
}

#[cfg(test)]
mod tests {
    use chrono::{DateTime, Utc};
    use serde_json::json;

    use super::*;

    fn at(seconds: i64) -> DateTime<Utc> {
        DateTime::from_timestamp(1_700_000_000 + seconds, 0).expect("a time")
    }

    #[test]
    fn headers_are_read_and_printed() {
        for text in [
            "latency=250ms, status=503, retry-after=2000ms, times=1, operation=get_customer",
            "reset",
            "reset=after, id=one",
            "truncate=100",
            "rate-limit=2/1000ms",
        ] {
            assert_eq!(Fault::parse(text).expect(text).to_string(), text);
        }
        for wrong in [
            "",
            "times=1",
            "status=99",
            "status=600",
            "status=x",
            "reset, status=500",
            "explode",
            "rate-limit=0/s",
            "latency=5",
        ] {
            assert!(Fault::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_header_strikes_as_often_as_it_says_and_each_call_apart() {
        let faults = Faults::default();
        let strike = |call: &str| {
            faults.strike(Some("status=503, times=1"), call, None, at(0)).expect("it is read").is_some()
        };
        assert_eq!(
            [strike("GET /a"), strike("GET /a"), strike("GET /b"), strike("GET /b")],
            [true, false, true, false]
        );
    }

    #[test]
    fn a_rate_is_limited_by_the_banks_clock() {
        let faults = Faults::default();
        faults.add(Fault::rate_limit(2, Duration::from_secs(10)));
        let strike =
            |seconds| faults.strike(None, "", None, at(seconds)).expect("no header").map(|s| s.retry_after);
        assert_eq!([strike(0), strike(1)], [None, None]);
        assert_eq!(strike(2), Some(Some(Duration::from_secs(8))));
        assert_eq!(strike(11), None);
    }

    #[test]
    fn a_fault_waits_for_its_operation() {
        let faults = Faults::default();
        faults.add(Fault::reset().on("other").times(1));
        faults.add(Fault::status(500).times(1));
        let strike = |operation| {
            let struck = faults.strike(None, "", Some(operation), at(0)).expect("no header");
            struck.and_then(|struck| struck.effect)
        };
        assert_eq!(strike("mine"), Some(Effect::Status(500)));
        assert_eq!(strike("mine"), None);
        assert_eq!(strike("other"), Some(Effect::Reset));
        assert_eq!(faults.list(), json!([]));
    }
}
