//! Strings that match a regular expression.
//!
//! Look-around and back references can't be generated from: a string made by format or length then stands in, and may
//! not match.

use passbook_openapi::validate::translated;
use regex_syntax::hir::{Class, Hir, HirKind};

use super::random::Random;

/// How many times more than it must something repeats.
const MORE: u32 = 4;
/// The longest string that is made.
const LONGEST: usize = 4096;

/// A string that matches, of at most so many characters where that can be seen to.
pub(super) fn string(pattern: &str, most: usize, random: &mut Random) -> Option<String> {
    let parsed = parse(pattern)?;
    let mut text = String::new();
    write(&parsed, most.min(LONGEST), random, &mut text)?;
    Some(text)
}

pub(super) fn is_match(pattern: &str, text: &str) -> bool {
    regex::Regex::new(&translated(pattern)).is_ok_and(|pattern| pattern.is_match(text))
}

fn parse(pattern: &str) -> Option<Hir> {
    regex_syntax::ParserBuilder::new().build().parse(&translated(pattern)).ok()
}

fn write(hir: &Hir, most: usize, random: &mut Random, text: &mut String) -> Option<()> {
    match hir.kind() {
        HirKind::Empty | HirKind::Look(_) => {}
        HirKind::Literal(literal) => text.push_str(std::str::from_utf8(&literal.0).ok()?),
        HirKind::Class(class) => text.push(one_of(class, random)?),
        HirKind::Repetition(repetition) => {
            let room = u32::try_from(most.saturating_sub(text.chars().count())).unwrap_or(u32::MAX);
            let limit = repetition.max.unwrap_or(u32::MAX).min(repetition.min.saturating_add(MORE)).min(room);
            let more = u64::from(limit.saturating_sub(repetition.min));
            for _ in 0..u64::from(repetition.min) + random.below(more + 1) {
                if text.len() > LONGEST {
                    return None;
                }
                write(&repetition.sub, most, random, text)?;
            }
        }
        HirKind::Capture(capture) => write(&capture.sub, most, random, text)?,
        HirKind::Concat(parts) => {
            for part in parts {
                write(part, most, random, text)?;
            }
        }
        HirKind::Alternation(choices) => write(random.pick(choices), most, random, text)?,
    }
    Some(())
}

fn one_of(class: &Class, random: &mut Random) -> Option<char> {
    let ranges: Vec<(char, char)> = match class {
        Class::Unicode(class) => class.ranges().iter().map(|range| (range.start(), range.end())).collect(),
        Class::Bytes(class) => {
            class.ranges().iter().map(|range| (range.start().into(), range.end().into())).collect()
        }
    };
    // What can be read and typed goes first, letters and digits before the rest.
    let within = |low: char, high: char| -> Vec<char> {
        let cut = ranges.iter().map(|(start, end)| ((*start).max(low), (*end).min(high)));
        cut.filter(|(start, end)| start <= end).flat_map(|(start, end)| start..=end).collect()
    };
    let plain = [within('a', 'z'), within('A', 'Z'), within('0', '9')].concat();
    let printable = within(' ', '~');
    for choices in [plain, printable] {
        if !choices.is_empty() {
            return Some(*random.pick(&choices));
        }
    }
    let (start, _) = ranges.first()?;
    Some(*start)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_made_matches() {
        let patterns = [
            r"^\d{11}$",
            r"^[a-zA-Z0-9][a-zA-Z0-9\-]{0,99}$",
            r"^urn:[a-z0-9][a-z0-9-]{0,31}:[a-z]+$",
            r"^(\d{4})-(1[0-2]|0?[1-9])T(?:[01]\d|2[0123])Z$",
            r"[\w\W\s]*",
            r"^(USD|EUR)\/[A-Z]{3}$",
            r"^\d{1,15}\.\d{2,4}$",
        ];
        for pattern in patterns {
            for seed in 0..50 {
                let mut random = Random::new(seed, pattern);
                let text =
                    string(pattern, 200, &mut random).unwrap_or_else(|| panic!("nothing for {pattern}"));
                assert!(is_match(pattern, &text), "{text:?} for {pattern}");
            }
        }
    }

    #[test]
    fn repetitions_that_explode_end() {
        let made = string("^((a{1000}){1000}){1000}$", usize::MAX, &mut Random::new(1, ""));
        assert_eq!(made, None);
    }

    #[test]
    fn look_around_is_not_made_from() {
        assert_eq!(string(r"^(?!x)y$", 10, &mut Random::new(1, "")), None);
    }
}
