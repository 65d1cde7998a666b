//! JSON texts, laid out for people. A number stays the text that it is: none passes through a float.

use std::fmt::Write as _;

use indexmap::IndexMap;
use serde_json::value::RawValue;

use crate::Colour;

/// One level of a JSON text.
pub(crate) enum Node<'a> {
    Object(IndexMap<String, &'a RawValue>),
    List(Vec<&'a RawValue>),
    /// As it stands in JSON.
    Scalar(&'a str),
}

impl<'a> Node<'a> {
    /// Of a text that is JSON, as what this process wrote is.
    pub(crate) fn of(text: &'a str) -> Self {
        let text = text.trim();
        let scalar = || Self::Scalar(text);
        match text.as_bytes().first() {
            Some(b'{') => serde_json::from_str(text).map_or_else(|_| scalar(), Self::Object),
            Some(b'[') => serde_json::from_str(text).map_or_else(|_| scalar(), Self::List),
            _ => scalar(),
        }
    }
}

/// The text on lines of its own, indented by two.
pub(crate) fn pretty(text: &str, colour: Colour) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    write(text, colour, 0, &mut out);
    out
}

fn write(text: &str, colour: Colour, depth: usize, out: &mut String) {
    let (key, value, end) = match colour {
        Colour::On => ("\x1b[34m", "\x1b[32m", "\x1b[0m"),
        Colour::Off => ("", "", ""),
    };
    let line = |out: &mut String, depth: usize| {
        let _ = write!(out, "\n{:width$}", "", width = depth * 2);
    };
    match Node::of(text) {
        Node::Object(fields) if !fields.is_empty() => {
            out.push('{');
            for (index, (name, field)) in fields.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                let _ = write!(out, "{key}{}{end}: ", string(name));
                write(field.get(), colour, depth + 1, out);
            }
            line(out, depth);
            out.push('}');
        }
        Node::List(items) if !items.is_empty() => {
            out.push('[');
            for (index, item) in items.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                line(out, depth + 1);
                write(item.get(), colour, depth + 1, out);
            }
            line(out, depth);
            out.push(']');
        }
        Node::Object(_) => out.push_str("{}"),
        Node::List(_) => out.push_str("[]"),
        Node::Scalar(text) if text.starts_with('"') => {
            let _ = write!(out, "{value}{}{end}", escaped(text));
        }
        Node::Scalar(text) => out.push_str(text),
    }
}

/// A text as JSON.
pub(crate) fn string(text: &str) -> String {
    escaped(&serde_json::Value::from(text).to_string())
}

/// JSON lets some characters stand that steer a terminal all the same.
fn escaped(text: &str) -> String {
    let is_steering =
        |c: char| matches!(c, '\u{7f}'..='\u{9f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match is_steering(c) {
            true => drop(write!(out, "\\u{:04x}", u32::from(c))),
            false => out.push(c),
        }
    }
    out
}
