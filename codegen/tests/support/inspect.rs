//! What holds for any output, whatever the document: the paths stay inside the crate, the Rust parses, the
//! documentation is text, and no text of the document is a token.

#![allow(dead_code, reason = "each test uses its part")]

use std::collections::BTreeMap;

use proc_macro2::{TokenStream, TokenTree};

/// Every file of a crate.
pub fn files(files: &BTreeMap<String, String>) -> Result<(), String> {
    let examples = files.get("tests/examples.rs").map_or("", String::as_str);
    for (path, text) in files {
        inside(path)?;
        if path.ends_with(".rs") {
            rust(path, text, examples)?;
        }
    }
    let manifest = files.get("Cargo.toml").ok_or("no Cargo.toml")?;
    let manifest: toml::Table = manifest.parse().map_err(|error| format!("Cargo.toml: {error}"))?;
    let keys: Vec<&str> = manifest.keys().map(String::as_str).collect();
    let known = ["dependencies", "dev-dependencies", "features", "lib", "package"];
    let mut sorted = keys.clone();
    sorted.sort_unstable();
    if sorted != known {
        return Err(format!("Cargo.toml has the tables {keys:?}"));
    }
    Ok(())
}

/// Relative, of plain names only: no `..`, no separator of another system, no name that a system reserves.
fn inside(path: &str) -> Result<(), String> {
    let plain = |part: &str| {
        let stem = part.split('.').next().unwrap_or_default();
        !stem.is_empty()
            && part != ".."
            && part.len() <= 120
            && part.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_' || b == b'.')
            && !["con", "prn", "aux", "nul", "mod"].contains(&stem.to_ascii_lowercase().as_str())
    };
    match path.split('/').all(plain) {
        true => Ok(()),
        false => Err(format!("`{path}` is no path for a generated file")),
    }
}

/// The file parses, and rustdoc would find neither code to run nor links to resolve in its documentation: what code
/// there is, stands in these examples, which are tests.
pub fn rust(path: &str, text: &str, examples: &str) -> Result<syn::File, String> {
    let file = syn::parse_file(text).map_err(|error| format!("{path} does not parse: {error}"))?;
    for docs in documentation(text) {
        documented(&docs, examples).map_err(|fault| format!("{path}: {fault} in\n{docs}"))?;
    }
    Ok(file)
}

/// The blocks of `///` and `//!` lines, each as its text.
fn documentation(text: &str) -> Vec<String> {
    let mut blocks = vec![String::new()];
    for line in text.lines() {
        let line = line.trim_start();
        match line.strip_prefix("///").or_else(|| line.strip_prefix("//!")) {
            Some(line) => {
                if let Some(block) = blocks.last_mut() {
                    block.push_str(line.strip_prefix(' ').unwrap_or(line));
                    block.push('\n');
                }
            }
            None if blocks.last().is_some_and(|block| !block.is_empty()) => blocks.push(String::new()),
            None => {}
        }
    }
    blocks
}

fn documented(docs: &str, examples: &str) -> Result<(), String> {
    let mut open: Option<&str> = None;
    let mut lines = docs.lines();
    while let Some(line) = lines.next() {
        let bare = line.trim_start();
        let mark = if bare.starts_with('~') { '~' } else { '`' };
        let ticks = &bare[..bare.len() - bare.trim_start_matches(mark).len()];
        match open {
            Some(fence) if ticks == fence && bare == fence => open = None,
            Some(_) => continue,
            None if ticks.len() >= 3 && bare == ticks => {
                example(lines.by_ref().take_while(|line| *line != ticks), examples)?;
            }
            None if ticks.len() >= 3 => {
                if bare[ticks.len()..].trim() != "text" {
                    return Err(format!("the fence `{line}` may be a doctest"));
                }
                open = Some(ticks);
            }
            None => {
                if line.len() - bare.len() > 3 {
                    return Err(format!("the indented line `{line}` may be a doctest"));
                }
                if line.chars().any(|c| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')) {
                    return Err("a character that turns the text around".to_owned());
                }
            }
        }
    }
    match open {
        Some(_) => Err("an open fence".to_owned()),
        None => Ok(()),
    }
}

/// What a method's documentation shows is, line by line, a part of a test.
fn example<'a>(shown: impl Iterator<Item = &'a str>, examples: &str) -> Result<(), String> {
    let is_import = |line: &&str| line.is_empty() || line.starts_with("use ") && line.ends_with("::types;");
    let code: String = shown.skip_while(is_import).map(|line| format!("    {line}\n")).collect();
    match !code.is_empty() && examples.contains(&code) {
        true => Ok(()),
        false => Err(format!("an example that no test runs:\n{code}")),
    }
}

/// Every identifier of a text that is a token: not those inside of literals and documentation.
pub fn identifiers(text: &str) -> Vec<String> {
    fn collect(tokens: TokenStream, found: &mut Vec<String>) {
        for token in tokens {
            match token {
                TokenTree::Ident(ident) => found.push(ident.to_string()),
                TokenTree::Group(group) => collect(group.stream(), found),
                TokenTree::Literal(_) | TokenTree::Punct(_) => {}
            }
        }
    }
    let mut found = Vec::new();
    collect(text.parse().expect("it parsed before"), &mut found);
    found
}
