//! Names in specs to names in Rust. Whatever text comes in, an identifier comes out.

use std::borrow::Cow;
use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};
use icu_normalizer::ComposingNormalizerBorrowed;
use proc_macro2::{Ident, Span};

/// Longer names are cut: some documents name things by a sentence.
const MAX_LENGTH: usize = 80;

/// `PascalCase`, for types and variants.
pub fn pascal(text: &str) -> String {
    let name = finish(plurals(&spell(text)).to_pascal_case());
    match name.chars().next() {
        None => "Empty".to_owned(),
        // The one keyword in this case, and it can't be a raw identifier.
        _ if name == "Self" => "Itself".to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("V{name}"),
    }
}

/// `snake_case`, for fields, arguments, methods and modules. May be a keyword: see [`ident`].
pub fn snake(text: &str) -> String {
    let name = finish(plurals(&spell(text)).to_snake_case());
    match name.chars().next() {
        None => "empty".to_owned(),
        // These can't be raw identifiers.
        _ if ["self", "super", "crate"].contains(&name.as_str()) => format!("{name}_"),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("n{name}"),
    }
}

/// `snake_case` for a module, and so for a file: in ASCII, and no name that a file can't have.
///
/// Rust finds no file for a module whose name is not ASCII, takes `mod.rs` for the folder itself, and Windows
/// keeps some names for devices.
pub fn module(text: &str) -> String {
    let mut name = String::new();
    for c in snake(text).chars() {
        match c {
            'à'..='å' => name.push('a'),
            'ç' => name.push('c'),
            'è'..='ë' => name.push('e'),
            'ì'..='ï' => name.push('i'),
            'ñ' => name.push('n'),
            'ò'..='ö' => name.push('o'),
            'ù'..='ü' => name.push('u'),
            'ß' => name.push_str("ss"),
            c if c.is_ascii() => name.push(c),
            c => name.push_str(&format!("u{:x}", u32::from(c))),
        }
    }
    name.truncate(MAX_LENGTH);
    let device = |name: &str| {
        let bare = name.trim_end_matches(|c: char| c.is_ascii_digit());
        ["con", "prn", "aux", "nul"].contains(&name) || bare != name && ["com", "lpt"].contains(&bare)
    };
    if name == "mod" || device(&name) {
        name.push_str("_module");
    }
    name
}

/// The name, or the name with the first free number behind it; marks it as taken.
pub fn unique(name: &str, taken: &mut BTreeSet<String>) -> String {
    let free = |candidate: &String| !taken.contains(candidate);
    let numbered = |n: usize| if n == 1 { name.to_owned() } else { format!("{name}{n}") };
    let chosen = (1..).map(numbered).find(free).unwrap_or_else(|| name.to_owned());
    taken.insert(chosen.clone());
    chosen
}

/// The identifier for a name of ours, raw where it is a keyword.
pub fn ident(name: &str) -> Ident {
    // No keyword but `Self` has a capital, a digit or, behind letters, an underscore: most names need no parser to
    // say that they are none.
    let is_plain = name.starts_with(|c: char| c.is_ascii_alphabetic())
        && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_')
        && !name.bytes().all(|b| b.is_ascii_lowercase())
        && name != "Self";
    if is_plain {
        return Ident::new(name, Span::call_site());
    }
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// `URLs` is one word, as `Urls`: the `s` does not begin another.
fn plurals(text: &str) -> String {
    let letters: Vec<char> = text.chars().collect();
    let is_capital = |index: usize| letters.get(index).is_some_and(|letter| letter.is_ascii_uppercase());
    let is_small = |index: usize| letters.get(index).is_some_and(char::is_ascii_lowercase);
    let mut out = String::with_capacity(text.len());
    let mut index = 0;
    while index < letters.len() {
        let end = (index..).find(|at| !is_capital(*at)).unwrap_or(index);
        if end - index >= 2 && letters.get(end) == Some(&'s') && !is_small(end + 1) {
            out.push(letters[index]);
            out.extend(letters[index + 1..=end].iter().map(char::to_ascii_lowercase));
            index = end + 1;
        } else {
            let run = end.max(index + 1);
            out.extend(&letters[index..run]);
            index = run;
        }
    }
    out
}

/// Symbols that alone tell two names apart are spelled out; the others part words.
fn spell(text: &str) -> String {
    // Rust takes two spellings of one letter for one identifier, so names differ by more than that.
    let text = match text.is_ascii() {
        true => Cow::Borrowed(text),
        false => ComposingNormalizerBorrowed::new_nfkc().normalize(text),
    };
    let mut spelled = String::with_capacity(text.len());
    let wordy = text.chars().any(char::is_alphanumeric);
    for (index, c) in text.chars().enumerate() {
        let word = match c {
            '+' if index == 0 || !wordy => "plus",
            '-' if index == 0 || !wordy => "minus",
            '<' => "less",
            '>' => "greater",
            '=' => "equal",
            '!' => "not",
            '*' => "star",
            '&' => "and",
            '%' => "percent",
            '$' | '@' | '#' if wordy => "",
            '$' => "dollar",
            '@' => "at",
            '#' => "hash",
            '/' if !wordy => "slash",
            '.' if !wordy => "dot",
            '?' if !wordy => "question",
            ' ' if !wordy => "space",
            c if unicode_ident::is_xid_continue(c) => {
                spelled.push(c);
                continue;
            }
            _ => "",
        };
        spelled.push(' ');
        spelled.push_str(word);
        spelled.push(' ');
    }
    spelled
}

fn finish(name: String) -> String {
    let name: String = name.chars().filter(|c| unicode_ident::is_xid_continue(*c)).take(MAX_LENGTH).collect();
    name.trim_end_matches('_').to_owned()
}
