//! Strings by format, by pattern, and by length.

use serde_json::Value;

use super::pattern;
use super::random::Random;

/// How many strings of a pattern are made until one has the right length.
const ATTEMPTS: usize = 20;

pub(super) fn string(schema: &Value, random: &mut Random) -> String {
    let least = schema["minLength"].as_u64().unwrap_or(0) as usize;
    let most = schema["maxLength"].as_u64().map_or(usize::MAX, |most| most as usize);
    let fits = |text: &str| (least..=most.max(least)).contains(&text.chars().count());
    if let Some(pattern) = schema["pattern"].as_str() {
        let is_right = |text: &String| fits(text) && pattern::is_match(pattern, text);
        // A format beside a pattern is often both: a date-time in UTC.
        if let Some(text) = formatted(schema, random).filter(is_right) {
            return text;
        }
        for _ in 0..ATTEMPTS {
            if let Some(text) = pattern::string(pattern, most, random).filter(is_right) {
                return text;
            }
        }
    }
    if let Some(text) = formatted(schema, random).filter(|text| fits(text)) {
        return text;
    }
    words(least, most, random)
}

fn formatted(schema: &Value, random: &mut Random) -> Option<String> {
    let day = |random: &mut Random| {
        format!("20{:02}-{:02}-{:02}", 15 + random.below(10), 1 + random.below(12), 1 + random.below(28))
    };
    let time = |random: &mut Random| {
        format!("{:02}:{:02}:{:02}Z", random.below(24), random.below(60), random.below(60))
    };
    if schema["x-passbook-time"] == "http-date" {
        return Some("Tue, 15 Nov 1994 08:12:31 GMT".to_owned());
    }
    if schema["x-passbook-time"] == "unix-seconds" {
        return Some((1_600_000_000 + random.below(100_000_000)).to_string());
    }
    Some(match schema["format"].as_str()? {
        "date" => day(random),
        "time" => time(random),
        "date-time" => format!("{}T{}", day(random), time(random)),
        "duration" => format!("P{}D", 1 + random.below(30)),
        "uuid" => random.uuid(),
        "email" | "idn-email" => format!("{}.{}@example.com", random.word(), random.word()),
        "hostname" | "idn-hostname" => format!("{}.example.com", random.word()),
        "uri" | "url" | "iri" => format!("https://example.com/{}", random.word()),
        "uri-reference" | "iri-reference" => format!("/{}", random.word()),
        "ipv4" => format!("192.0.2.{}", 1 + random.below(254)),
        "ipv6" => format!("2001:db8::{}", random.hex(4)),
        "decimal" => format!("{}.{}", random.below(10_000), random.digits(2)),
        "byte" => "cGFzc2Jvb2s=".to_owned(),
        _ => return None,
    })
}

fn words(least: usize, most: usize, random: &mut Random) -> String {
    let mut text = random.word();
    // A limit that is absurd is not filled: a reply has to fit into memory.
    while text.chars().count() < least.min(100_000) {
        text.push(' ');
        text.push_str(&random.word());
    }
    let cut: String = text.chars().take(most.max(least)).collect();
    // A space at the end would be lost where somebody trims.
    match cut.strip_suffix(' ') {
        Some(rest) => format!("{rest}a"),
        None => cut,
    }
}
