//! Numbers as JSON Schema compares them: by value, however they are written.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use serde_json::{Map, Number, Value};

/// The value as an integer, where it is one: `5`, and `5.0` too.
pub(super) fn whole(value: &Value) -> Option<i128> {
    let Value::Number(number) = value else { return None };
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    // Below 2^126, an f64 without a fraction is exactly this integer.
    let float = || number.as_f64().filter(|float| float.fract() == 0.0 && float.abs() < 8.5e37);
    integer.or_else(|| float().map(|float| float as i128))
}

pub(super) fn is_integer(value: &Value) -> bool {
    value.as_i64().is_some()
        || value.as_u64().is_some()
        || value.as_f64().is_some_and(|number| number.fract() == 0.0)
}

/// Whether a number is one of these integers. Whether it has a fraction is for its type to say.
pub(super) fn is_between(value: &Value, least: i128, most: i128) -> bool {
    match whole(value) {
        Some(number) => (least..=most).contains(&number),
        None => !is_integer(value) && value.as_f64().is_some_and(|number| number.abs() < most as f64),
    }
}

/// Which of two numbers is the greater.
pub(super) fn compare(a: &Value, b: &Value) -> Ordering {
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => {
            let float = |value: &Value| value.as_f64().unwrap_or_default();
            float(a).total_cmp(&float(b))
        }
    }
}

/// Whether one number divides the other without a rest; in decimals, as they are written: 0.3 is three times 0.1.
pub(super) fn is_multiple(value: &Value, step: &Value) -> bool {
    let (Some((a, a_exponent)), Some((b, b_exponent))) = (decimal(value), decimal(step)) else { return true };
    if b == 0 {
        return true;
    }
    let exponent = a_exponent.min(b_exponent);
    let scaled = |digits: i128, own: i32| {
        let shift = u32::try_from(own - exponent).ok()?;
        digits.checked_mul(10_i128.checked_pow(shift)?)
    };
    match (scaled(a, a_exponent), scaled(b, b_exponent)) {
        (Some(a), Some(b)) => a % b == 0,
        // Beyond 38 digits.
        _ => {
            let quotient = value.as_f64().unwrap_or_default() / step.as_f64().unwrap_or(1.0);
            !quotient.is_finite() || quotient.fract() == 0.0
        }
    }
}

/// The digits of a number and the power of ten that they are counted in.
fn decimal(value: &Value) -> Option<(i128, i32)> {
    let Value::Number(number) = value else { return None };
    let text = number.to_string();
    let (digits, exponent) = text.split_once(['e', 'E']).unwrap_or((&text, "0"));
    let (before, after) = digits.split_once('.').unwrap_or((digits, ""));
    let exponent: i32 = exponent.parse().ok()?;
    Some((format!("{before}{after}").parse().ok()?, exponent - i32::try_from(after.len()).ok()?))
}

/// Whether two values are the same to JSON Schema, to which `1` and `1.0` are.
pub(super) fn equal(a: &Value, b: &Value) -> bool {
    match (a, b) {
        (Value::Number(_), Value::Number(_)) => compare(a, b).is_eq(),
        (Value::Array(a), Value::Array(b)) => a.len() == b.len() && a.iter().zip(b).all(|(a, b)| equal(a, b)),
        (Value::Object(a), Value::Object(b)) => {
            let has = |(name, a)| b.get(name).is_some_and(|b| equal(a, b));
            a.len() == b.len() && a.iter().all(has)
        }
        _ => a == b,
    }
}

/// Whether an item is there twice.
pub(super) fn has_repeats(items: &[Value]) -> bool {
    // Few are compared faster than they are put in order.
    if items.len() <= 16 {
        return items
            .iter()
            .enumerate()
            .any(|(index, item)| items[..index].iter().any(|other| equal(item, other)));
    }
    let mut seen = BTreeSet::new();
    !items.iter().all(|item| seen.insert(canonical(item).to_string()))
}

/// The value in a form that is the same text where values are the same.
fn canonical(value: &Value) -> Value {
    match value {
        Value::Number(number) => {
            let integer = whole(value).and_then(|integer| i64::try_from(integer).ok()).map(Number::from);
            Value::Number(integer.unwrap_or_else(|| number.clone()))
        }
        Value::Array(items) => items.iter().map(canonical).collect(),
        Value::Object(object) => {
            let mut names: Vec<&String> = object.keys().collect();
            names.sort();
            let sorted = names.into_iter().map(|name| (name.clone(), canonical(&object[name])));
            Value::Object(sorted.collect::<Map<_, _>>())
        }
        other => other.clone(),
    }
}
