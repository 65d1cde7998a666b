//! The formats of strings.

/// Whether a format has a type of its own in Rust, which can't hold any other text.
pub(super) fn has_type(format: &str) -> bool {
    matches!(format, "date" | "date-time" | "uuid" | "decimal")
}

/// Whether a text is of a format; one that nobody knows says nothing.
pub(super) fn is(format: &str, text: &str) -> bool {
    match format {
        "date" => is_date(text),
        "date-time" => is_date_time(text),
        "time" => is_time(text),
        "duration" => is_duration(text),
        "uuid" => is_uuid(text),
        "decimal" => is_decimal(text),
        "byte" => is_base64(text),
        "email" => is_email(text),
        "hostname" => is_hostname(text),
        "ipv4" => text.parse::<std::net::Ipv4Addr>().is_ok(),
        "ipv6" => text.parse::<std::net::Ipv6Addr>().is_ok(),
        "uri" => is_uri(text),
        _ => true,
    }
}

/// `2024-02-29`, a day that was.
fn is_date(text: &str) -> bool {
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
fn is_date_time(text: &str) -> bool {
    let Some((date, rest)) = text.split_at_checked(10) else { return false };
    let Some(time) = rest.strip_prefix(['T', 't', ' ']) else { return false };
    is_date(date) && is_time(time)
}

/// RFC 3339: `23:59:60.5Z`, with an offset.
fn is_time(time: &str) -> bool {
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
    sound_clock && sound_fraction && sound_offset
}

/// Hexadecimal digits, 8-4-4-4-12.
fn is_uuid(text: &str) -> bool {
    let parts: Vec<&str> = text.split('-').collect();
    let hexadecimal = |part: &&str| part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.iter().all(hexadecimal) && parts.iter().map(|part| part.len()).eq([8, 4, 4, 4, 12])
}

/// Digits, with a sign and a fraction if need be.
fn is_decimal(text: &str) -> bool {
    let digits = text.strip_prefix(['-', '+']).unwrap_or(text);
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, fraction].iter().all(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()))
}

/// ISO 8601 as RFC 3339 has it: `P1Y2M3DT4H5M6S`, or weeks alone.
fn is_duration(text: &str) -> bool {
    // Of these units in this order, one at least.
    fn are_units(mut text: &str, units: &str) -> bool {
        let mut left = units;
        let mut count = 0;
        while !text.is_empty() {
            let digits = text.bytes().take_while(u8::is_ascii_digit).count();
            let Some(unit) = text[digits..].chars().next().filter(|_| digits > 0) else { return false };
            let Some(at) = left.find(unit) else { return false };
            (text, left) = (&text[digits + unit.len_utf8()..], &left[at + unit.len_utf8()..]);
            count += 1;
        }
        count > 0
    }
    let Some(rest) = text.strip_prefix('P') else { return false };
    match rest.split_once('T') {
        Some((date, time)) => (date.is_empty() || are_units(date, "YMD")) && are_units(time, "HMS"),
        None => are_units(rest, "YMD") || are_units(rest, "W"),
    }
}

fn is_base64(text: &str) -> bool {
    let data = text.trim_end_matches('=');
    let is_digit = |byte: u8| byte.is_ascii_alphanumeric() || byte == b'+' || byte == b'/';
    text.len().is_multiple_of(4) && text.len() - data.len() <= 2 && data.bytes().all(is_digit)
}

/// A local part, an `@` and a host: no more than that can be said without sending something.
fn is_email(text: &str) -> bool {
    let Some((local, host)) = text.rsplit_once('@') else { return false };
    let is_quoted = local.len() > 2 && local.starts_with('"') && local.ends_with('"');
    let is_plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_alphanumeric() || "!#$%&'*+/=?^_`{|}~-".contains(c))
    };
    let is_address = |host: &str| {
        let address = host.strip_prefix('[').and_then(|host| host.strip_suffix(']'));
        address.is_some_and(|address| {
            let sixth = address.strip_prefix("IPv6:").or_else(|| address.strip_prefix("ipv6:"));
            is("ipv4", address) || sixth.is_some_and(|address| is("ipv6", address))
        })
    };
    (is_quoted || local.split('.').all(is_plain)) && (is_hostname(host) || is_address(host))
}

/// RFC 1123: labels of letters, digits and dashes. Others than ASCII's are taken, too.
fn is_hostname(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label.chars().all(|c| c.is_alphanumeric() || c == '-')
    };
    (1..=253).contains(&text.len()) && text.split('.').all(is_label)
}

/// RFC 3986, with a scheme.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else { return false };
    let is_scheme = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.bytes().all(|b| b.is_ascii_alphanumeric() || b"+-.".contains(&b));
    let is_character = |byte: u8| byte.is_ascii_alphanumeric() || b"-._~:/?#[]@!$&'()*+,;=%".contains(&byte);
    let is_encoded =
        |after: &str| after.len() >= 2 && after.bytes().take(2).all(|byte| byte.is_ascii_hexdigit());
    is_scheme
        && rest.bytes().all(is_character)
        && rest.matches('#').count() <= 1
        && rest.split('%').skip(1).all(is_encoded)
}
