//! Patterns in the dialect of ECMAScript, matched in time that doesn't explode.
//!
//! A pattern is translated to the dialect of the crate `regex`, which matches in linear time. Look-around and back
//! references go through `fancy-regex`, which tries only so many ways. A pattern that can't be had, or that takes too
//! long, is nothing to refuse a value by.

use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, PoisonError, RwLock};

use fancy_regex::{Regex, RegexBuilder};

/// How often a pattern may go back in one text.
const MOST_STEPS: usize = 200_000;

/// Patterns that were compiled, by their text.
#[derive(Default)]
pub struct Patterns(RwLock<HashMap<String, Option<Arc<Regex>>>>);

impl Patterns {
    /// Whether the pattern is found in the text, or can't be told from it.
    pub fn is_match(&self, pattern: &str, text: &str) -> bool {
        let known = self.0.read().unwrap_or_else(PoisonError::into_inner).get(pattern).cloned();
        let compiled = known.unwrap_or_else(|| {
            let compiled = compile(pattern);
            let mut all = self.0.write().unwrap_or_else(PoisonError::into_inner);
            all.insert(pattern.to_owned(), compiled.clone());
            compiled
        });
        compiled.is_none_or(|compiled| compiled.is_match(text).unwrap_or(true))
    }
}

impl fmt::Debug for Patterns {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Patterns").finish_non_exhaustive()
    }
}

fn compile(pattern: &str) -> Option<Arc<Regex>> {
    RegexBuilder::new(&translated(pattern)).backtrack_limit(MOST_STEPS).build().ok().map(Arc::new)
}

/// What ECMAScript takes for white space.
const SPACE: &str =
    r"\t\n\x0B\x0C\r \x{A0}\x{1680}\x{2000}-\x{200A}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}";

/// The same pattern in the dialect of the crate `regex`, with look-around and back references as they were.
pub fn translated(pattern: &str) -> String {
    let mut out = String::with_capacity(pattern.len());
    let mut characters = pattern.chars().peekable();
    let mut is_in_class = false;
    while let Some(character) = characters.next() {
        match character {
            '\\' => {
                let Some(escaped) = characters.next() else {
                    out.push('\\');
                    break;
                };
                let is_class = class(escaped, is_in_class, &mut out);
                if !is_class {
                    literal(escaped, is_in_class, &mut characters, &mut out);
                }
                // `[\w-.]`: after a class, a dash is no range.
                if is_class && is_in_class && characters.peek() == Some(&'-') {
                    characters.next();
                    out.push_str(r"\-");
                }
            }
            '[' if is_in_class => out.push_str(r"\["),
            '[' => {
                let is_negated = characters.next_if_eq(&'^').is_some();
                match (characters.next_if_eq(&']'), is_negated) {
                    // Nothing, and anything.
                    (Some(_), false) => out.push_str(r"[^\x{0}-\x{10FFFF}]"),
                    (Some(_), true) => out.push_str(r"[\x{0}-\x{10FFFF}]"),
                    (None, _) => {
                        is_in_class = true;
                        out.push_str(if is_negated { "[^" } else { "[" });
                    }
                }
            }
            ']' if is_in_class => {
                is_in_class = false;
                out.push(']');
            }
            // Twice, these are operators of sets to `regex`.
            '&' | '~' if is_in_class => out.extend(['\\', character]),
            '.' if !is_in_class => out.push_str(r"[^\n\r\x{2028}\x{2029}]"),
            other => out.push(other),
        }
    }
    out
}

/// Writes `\d` and its kin, which mean ASCII to ECMAScript; whether it was one of them.
fn class(escaped: char, is_in_class: bool, out: &mut String) -> bool {
    let members = match escaped.to_ascii_lowercase() {
        'd' => "0-9",
        'w' => "A-Za-z0-9_",
        's' => SPACE,
        _ => return false,
    };
    let (open, close) = match (escaped.is_ascii_uppercase(), is_in_class) {
        (false, true) => ("", ""),
        (false, false) => ("[", "]"),
        (true, _) => ("[^", "]"),
    };
    out.extend([open, members, close]);
    true
}

/// Writes any other escape.
fn literal(
    escaped: char,
    is_in_class: bool,
    characters: &mut std::iter::Peekable<std::str::Chars<'_>>,
    out: &mut String,
) {
    match escaped {
        'u' => match characters.next_if_eq(&'{') {
            Some(_) => out.push_str(r"\x{"),
            None => {
                let digits: String =
                    std::iter::from_fn(|| characters.next_if(char::is_ascii_hexdigit)).take(4).collect();
                out.push_str(&format!(r"\x{{{digits}}}"));
            }
        },
        'c' => {
            let letter = characters.next().unwrap_or('@');
            out.push_str(&format!(r"\x{{{:X}}}", u32::from(letter) % 32));
        }
        '0' => out.push_str(r"\x{0}"),
        'v' => out.push_str(r"\x0B"),
        'b' if is_in_class => out.push_str(r"\x08"),
        // To `regex`, these are the ends of words.
        '<' | '>' | '/' => out.push(escaped),
        other => out.extend(['\\', other]),
    }
}
