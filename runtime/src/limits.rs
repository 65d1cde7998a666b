//! Limits that the contract sets on what is sent, checked before it is.
//!
//! A reply is never refused for breaking one: servers are not bound by their own documents.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use regress::Regex;

use crate::{Decimal, Field, Sensitive, Wipe};

/// The limits of one value. All of them hold at once; most are not set.
#[derive(Debug)]
pub struct Limits {
    /// The least number of characters.
    pub min_length: u64,
    /// The greatest number of characters.
    pub max_length: u64,
    /// An ECMAScript pattern that the text has to match somewhere.
    pub pattern: Option<&'static str>,
    /// The least number.
    pub minimum: Option<f64>,
    /// The greatest number.
    pub maximum: Option<f64>,
    /// The number has to be greater than `minimum`.
    pub above_minimum: bool,
    /// The number has to be less than `maximum`.
    pub below_maximum: bool,
    /// The number is a multiple of this one.
    pub multiple_of: Option<f64>,
    /// No item is there twice.
    pub unique_items: bool,
    /// The least number of items.
    pub min_items: u64,
    /// The greatest number of items.
    pub max_items: u64,
    /// The limits of each item of a list, or of each value of a map.
    pub each: Option<&'static Limits>,
}

impl Limits {
    /// No limits.
    pub const NONE: Self = Self {
        min_length: 0,
        max_length: u64::MAX,
        pattern: None,
        minimum: None,
        maximum: None,
        above_minimum: false,
        below_maximum: false,
        multiple_of: None,
        unique_items: false,
        min_items: 0,
        max_items: u64::MAX,
        each: None,
    };
}

/// Whether the pattern is found in the text. Each pattern is compiled once; one that is none limits nothing.
fn matches(pattern: &'static str, text: &str) -> bool {
    static COMPILED: Mutex<BTreeMap<&str, Option<Arc<Regex>>>> = Mutex::new(BTreeMap::new());
    let compile = || Regex::with_flags(pattern, "u").ok().map(Arc::new);
    let compiled = {
        let mut all = COMPILED.lock().unwrap_or_else(PoisonError::into_inner);
        all.entry(pattern).or_insert_with(compile).clone()
    };
    compiled.is_none_or(|compiled| compiled.find(text).is_some())
}

/// Where a check is, and what it found.
#[derive(Debug, Default)]
pub struct Check {
    path: Vec<Step>,
    found: Option<Broken>,
}

#[derive(Debug)]
enum Step {
    Field(&'static str),
    Key(String),
    Item(usize),
}

/// The first limit that is broken: where, and which. Never the value: it may be an account number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Broken {
    /// `billTo.address1`.
    pub path: String,
    /// `longer than 60 characters`.
    pub limit: String,
}

impl Check {
    /// Holds a value against its limits.
    pub fn value<T: Limited + ?Sized>(value: &T, limits: &Limits) -> Result<(), Broken> {
        let mut check = Self::default();
        value.check(limits, &mut check);
        match check.found {
            None => Ok(()),
            Some(broken) => Err(broken),
        }
    }

    /// Holds a field against its limits.
    pub fn field<T: Limited>(&mut self, name: &'static str, value: &T, limits: &Limits) {
        self.step(Step::Field(name), value, limits);
    }

    fn step<T: Limited>(&mut self, step: Step, value: &T, limits: &Limits) {
        if self.found.is_none() {
            self.path.push(step);
            value.check(limits, self);
            self.path.pop();
        }
    }

    fn broken(&mut self, limit: fmt::Arguments<'_>) {
        if self.found.is_some() {
            return;
        }
        let mut path = String::new();
        for step in &self.path {
            match step {
                Step::Item(index) => path.push_str(&format!("[{index}]")),
                Step::Field(name) if path.is_empty() => path.push_str(name),
                Step::Key(name) if path.is_empty() => path.push_str(name),
                Step::Field(name) => path.push_str(&format!(".{name}")),
                Step::Key(name) => path.push_str(&format!(".{name}")),
            }
        }
        self.found = Some(Broken { path, limit: limit.to_string() });
    }
}

/// Holds a parameter, as it will be written, against its limits.
pub(crate) fn parameter(value: &serde_json::Value, limits: &Limits) -> Result<(), Broken> {
    Check::value(&Written(value), limits)
}

/// A value whose numbers may be written as text.
struct Written<'a>(&'a serde_json::Value);

impl Limited for Written<'_> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        use serde_json::Value;
        let is_number = limits.minimum.is_some() || limits.maximum.is_some() || limits.multiple_of.is_some();
        match self.0 {
            Value::String(text) if is_number => {
                if let Ok(value) = text.parse() {
                    number(value, limits, check);
                }
                if let Ok(value) = text.parse::<Decimal>() {
                    multiple(value, limits, check);
                }
            }
            Value::String(text) => text.as_str().check(limits, check),
            Value::Number(value) => {
                let value = value.as_f64().unwrap_or_default();
                number(value, limits, check);
                multiple(value, limits, check);
            }
            Value::Array(items) => {
                count(items.len(), limits, check);
                unique(items, limits, check);
                for (index, item) in items.iter().enumerate() {
                    check.step(Step::Item(index), &Written(item), limits.each.unwrap_or(&Limits::NONE));
                }
            }
            Value::Null | Value::Bool(_) | Value::Object(_) => {}
        }
    }
}

/// A value that can be held against limits.
pub trait Limited {
    /// Reports the first limit that the value breaks.
    fn check(&self, limits: &Limits, check: &mut Check);
}

impl Limited for str {
    fn check(&self, limits: &Limits, check: &mut Check) {
        if limits.min_length > 0 || limits.max_length < u64::MAX {
            let length = self.chars().count() as u64;
            if length < limits.min_length {
                return check.broken(format_args!("shorter than {} characters", limits.min_length));
            }
            if length > limits.max_length {
                return check.broken(format_args!("longer than {} characters", limits.max_length));
            }
        }
        if let Some(pattern) = limits.pattern
            && !matches(pattern, self)
        {
            check.broken(format_args!("not of the pattern `{pattern}`"));
        }
    }
}

impl Limited for String {
    fn check(&self, limits: &Limits, check: &mut Check) {
        self.as_str().check(limits, check);
    }
}

fn number(value: f64, limits: &Limits, check: &mut Check) {
    if let Some(minimum) = limits.minimum {
        if value < minimum {
            return check.broken(format_args!("less than {minimum}"));
        }
        if limits.above_minimum && value == minimum {
            return check.broken(format_args!("not greater than {minimum}"));
        }
    }
    if let Some(maximum) = limits.maximum {
        if value > maximum {
            return check.broken(format_args!("more than {maximum}"));
        }
        if limits.below_maximum && value == maximum {
            check.broken(format_args!("not less than {maximum}"));
        }
    }
}

/// In decimals: 0.3 is a multiple of 0.1, which it is not in floats. What no decimal holds is not checked.
fn multiple(value: impl TryInto<Decimal>, limits: &Limits, check: &mut Check) {
    let Some(step) = limits.multiple_of else { return };
    if let (Ok(value), Ok(exact)) = (value.try_into(), Decimal::try_from(step))
        && value.checked_rem(exact).is_some_and(|rest| !rest.is_zero())
    {
        check.broken(format_args!("not a multiple of {step}"));
    }
}

macro_rules! numbers {
    ($($number:ty)*) => {$(
        impl Limited for $number {
            fn check(&self, limits: &Limits, check: &mut Check) {
                // Limits are small round numbers: where they are not, the contract's own tools round too.
                number(*self as f64, limits, check);
                multiple(*self, limits, check);
            }
        }
    )*};
}

numbers!(i32 i64 i128 u32 u64 f32 f64);

impl Limited for Decimal {
    fn check(&self, limits: &Limits, check: &mut Check) {
        if limits.minimum.is_some() || limits.maximum.is_some() {
            number(f64::try_from(*self).unwrap_or(f64::MAX), limits, check);
        }
        multiple(*self, limits, check);
        if limits.pattern.is_some() || limits.min_length > 0 || limits.max_length < u64::MAX {
            self.to_string().check(limits, check);
        }
    }
}

macro_rules! unlimited {
    ($($name:ty)*) => {$(
        impl Limited for $name {
            fn check(&self, _: &Limits, _: &mut Check) {}
        }
    )*};
}

unlimited!(bool crate::Date crate::DateTime crate::Timestamp crate::Uuid serde_json::Value);

impl Limited for serde_json::Map<String, serde_json::Value> {
    fn check(&self, _: &Limits, _: &mut Check) {}
}

impl<T: Limited + PartialEq> Limited for [T] {
    fn check(&self, limits: &Limits, check: &mut Check) {
        count(self.len(), limits, check);
        unique(self, limits, check);
        for (index, item) in self.iter().enumerate() {
            check.step(Step::Item(index), item, limits.each.unwrap_or(&Limits::NONE));
        }
    }
}

impl<T: Limited + PartialEq> Limited for Vec<T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        self.as_slice().check(limits, check);
    }
}

impl<T: Limited> Limited for BTreeMap<String, T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        count(self.len(), limits, check);
        for (key, value) in self {
            check.step(Step::Key(key.clone()), value, limits.each.unwrap_or(&Limits::NONE));
        }
    }
}

fn count(items: usize, limits: &Limits, check: &mut Check) {
    let items = items as u64;
    if items < limits.min_items {
        return check.broken(format_args!("fewer than {} items", limits.min_items));
    }
    if items > limits.max_items {
        check.broken(format_args!("more than {} items", limits.max_items));
    }
}

fn unique<T: PartialEq>(items: &[T], limits: &Limits, check: &mut Check) {
    let is_repeated = |(index, item): (usize, &T)| items[..index].contains(item);
    if limits.unique_items
        && let Some(index) = items.iter().enumerate().position(is_repeated)
    {
        check.broken(format_args!("a list whose item {index} is there twice"));
    }
}

impl<T: Limited> Limited for Option<T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        if let Some(value) = self {
            value.check(limits, check);
        }
    }
}

impl<T: Limited> Limited for Field<T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        if let Self::Value(value) = self {
            value.check(limits, check);
        }
    }
}

impl<T: Limited> Limited for Box<T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        (**self).check(limits, check);
    }
}

impl<T: Limited + Wipe> Limited for Sensitive<T> {
    fn check(&self, limits: &Limits, check: &mut Check) {
        self.expose().check(limits, check);
    }
}

/// `Limited` for a generated struct: those fields that have limits, or have fields that do.
#[doc(hidden)]
#[macro_export]
macro_rules! limits {
    ($name:ident { $($field:ident: $wire:literal { $($limits:tt)* };)* }) => {
        #[allow(deprecated)]
        const _: () = {
            use $crate::internal::limits::{Check, Limited, Limits};

            impl Limited for $name {
                #[allow(unused_variables, clippy::needless_update)]
                fn check(&self, _: &Limits, check: &mut Check) {
                    $({
                        static LIMITS: Limits = Limits { $($limits)* ..Limits::NONE };
                        check.field($wire, &self.$field, &LIMITS);
                    })*
                }
            }
        };
    };
}
