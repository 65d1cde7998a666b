//! The formats of strings that have a type of their own in Rust.

/// `2024-02-29`, a day that was.
pub(super) fn is_date(text: &str) -> bool {
    day_of(text).is_some()
}

fn day_of(text: &str) -> Option<u32> {
    let digits = |from: usize, to: usize| -> Option<u32> {
        let part = text.get(from..to)?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse().ok())?
    };
    let (year, month, day) = (digits(0, 4)?, digits(5, 7)?, digits(8, 10)?);
    let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    let days = match month {
        2 if leap => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        1..=12 => 31,
        _ => return None,
    };
    let dashes = text.len() == 10 && &text[4..5] == "-" && &text[7..8] == "-";
    (dashes && (1..=days).contains(&day)).then_some(day)
}

/// RFC 3339: `2024-02-29T23:59:60.5Z`, with an offset.
pub(super) fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let Some(time) = rest.strip_prefix(['T', 't', ' ']) else { return false };
    let (clock, offset) = match time.find(['Z', 'z', '+', '-']) {
        Some(at) => time.split_at(at),
        None => return false,
    };
    let two = |text: &str, most: u32| {
        text.len() == 2
            && text.bytes().all(|b| b.is_ascii_digit())
            && text.parse::<u32>().is_ok_and(|n| n <= most)
    };
    let (whole, fraction) = clock.split_once('.').unwrap_or((clock, "0"));
    let parts: Vec<&str> = whole.split(':').collect();
    let sound_clock = parts.len() == 3 && two(parts[0], 23) && two(parts[1], 59) && two(parts[2], 60);
    let sound_fraction = !fraction.is_empty() && fraction.bytes().all(|byte| byte.is_ascii_digit());
    let sound_offset = ["Z", "z"].contains(&offset)
        || offset[1..].split_once(':').is_some_and(|(hours, minutes)| two(hours, 23) && two(minutes, 59));
    is_date(date) && sound_clock && sound_fraction && sound_offset
}

/// Hexadecimal digits, 8-4-4-4-12.
pub(super) fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hexadecimal = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.iter().all(hexadecimal) && parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
}

/// Digits, with a sign and a fraction if need be.
pub(super) fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}
