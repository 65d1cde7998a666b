//! Names in specs to names in Rust. Whatever text comes in, an identifier comes out.

use std::collections::BTreeSet;

use heck::{ToPascalCase, ToSnakeCase};
use proc_macro2::{Ident, Span};

/// Longer names are cut: some documents name things by a sentence.
const MAX_LENGTH: usize = 80;

/// `PascalCase`, for types and variants.
pub fn pascal(text: &str) -> String {
    let name = finish(spell(text).to_pascal_case());
    match name.chars().next() {
        None => "Empty".to_owned(),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("V{name}"),
    }
}

/// `snake_case`, for fields, arguments, methods and modules. May be a keyword: see [`ident`].
pub fn snake(text: &str) -> String {
    let name = finish(spell(text).to_snake_case());
    match name.chars().next() {
        None => "empty".to_owned(),
        // These can't be raw identifiers.
        _ if ["self", "super", "crate"].contains(&name.as_str()) => format!("{name}_"),
        Some(first) if unicode_ident::is_xid_start(first) => name,
        Some(_) => format!("n{name}"),
    }
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
    match syn::parse_str::<Ident>(name) {
        Ok(ident) => ident,
        Err(_) => Ident::new_raw(name, Span::call_site()),
    }
}

/// Symbols that alone tell two names apart are spelled out; the others part words.
fn spell(text: &str) -> String {
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
