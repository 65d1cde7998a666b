//! Media types as they are compared: without the difference of capitals, quotes, blanks and order.

use std::collections::BTreeMap;

use passbook_openapi::media;

/// A media type or a range of them, with its parameters.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(super) struct MediaRange {
    essence: String,
    parameters: BTreeMap<String, String>,
}

/// How two media types relate that are not the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Relation {
    /// The new one is a range that the old one is part of.
    Wider,
    Narrower,
    /// A parameter has another value.
    Reparametrized,
    Unrelated,
}

impl MediaRange {
    pub(super) fn of(name: &str) -> Self {
        let mut pieces = pieces(name).into_iter();
        let essence = pieces.next().unwrap_or_default().trim().to_ascii_lowercase();
        let mut parameters: BTreeMap<String, String> = pieces
            .filter_map(|piece| {
                let (key, value) = piece.split_once('=')?;
                let (key, value) = (key.trim().to_ascii_lowercase(), unquoted(value.trim()));
                let value = if key == "charset" { value.to_ascii_lowercase() } else { value };
                Some((key, value))
            })
            .collect();
        // JSON is UTF-8, whether that is said or not.
        if media::is_json(&essence) && !essence.contains('*') {
            parameters.entry("charset".to_owned()).or_insert_with(|| "utf-8".to_owned());
        }
        Self { essence, parameters }
    }

    pub(super) fn relation(&self, new: &Self) -> Relation {
        if new.covers(self) {
            return Relation::Wider;
        }
        if self.covers(new) {
            return Relation::Narrower;
        }
        match self.essence == new.essence {
            true => Relation::Reparametrized,
            false => Relation::Unrelated,
        }
    }

    fn covers(&self, other: &Self) -> bool {
        let is_family = self
            .essence
            .strip_suffix("/*")
            .is_some_and(|family| family == "*" || other.essence.split('/').next() == Some(family));
        (is_family || self.essence == other.essence)
            && self.parameters.iter().all(|(key, value)| other.parameters.get(key) == Some(value))
    }

    /// As places call it.
    pub(super) fn words(&self) -> String {
        let mut words = self.essence.clone();
        for (key, value) in &self.parameters {
            let is_implied = key == "charset" && value == "utf-8" && media::is_json(&self.essence);
            if !is_implied {
                words.push_str(&format!("; {key}={value}"));
            }
        }
        words
    }
}

/// What stands between semicolons, but for those inside of quotes.
fn pieces(name: &str) -> Vec<String> {
    let (mut pieces, mut piece, mut quoted, mut escaped) = (Vec::new(), String::new(), false, false);
    for c in name.chars() {
        match c {
            ';' if !quoted => {
                pieces.push(std::mem::take(&mut piece));
                continue;
            }
            '"' if !escaped => quoted = !quoted,
            _ => {}
        }
        escaped = quoted && c == '\\' && !escaped;
        piece.push(c);
    }
    pieces.push(piece);
    pieces
}

fn unquoted(value: &str) -> String {
    match value.strip_prefix('"').and_then(|value| value.strip_suffix('"')) {
        Some(inner) => inner.replace("\\\"", "\"").replace("\\\\", "\\"),
        None => value.to_owned(),
    }
}
