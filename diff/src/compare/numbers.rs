//! Numbers as documents write them, beyond what a double holds.

use std::cmp::Ordering;

use serde_json::Number;

/// Which of two numbers is greater.
pub(super) fn compare(a: &Number, b: &Number) -> Ordering {
    match (whole(a), whole(b)) {
        (Some(a), Some(b)) => a.cmp(&b),
        _ => double(a).total_cmp(&double(b)),
    }
}

/// The integer that a number is, where it is one.
pub(super) fn whole(number: &Number) -> Option<i128> {
    let integer = number.as_i64().map(i128::from).or_else(|| number.as_u64().map(i128::from));
    integer.or_else(|| {
        let double = number.as_f64()?;
        // Every double of this size is an integer that 128 bits hold.
        #[expect(clippy::cast_possible_truncation, reason = "it is a whole number within the bounds")]
        let whole = (double.fract() == 0.0 && double.abs() < 1e38).then_some(double as i128);
        whole
    })
}

fn double(number: &Number) -> f64 {
    number.as_f64().map_or(f64::NAN, |double| if double == 0.0 { 0.0 } else { double })
}

/// Whether a step is a multiple of another one.
pub(super) fn is_multiple(of: &Number, number: &Number) -> bool {
    if let (Some(of), Some(number)) = (whole(of), whole(number)) {
        return of != 0 && number % of == 0;
    }
    let ratio = double(number) / double(of);
    (ratio - ratio.round()).abs() < 1e-9
}
