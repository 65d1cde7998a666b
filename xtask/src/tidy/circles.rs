//! Circles among the files of a crate: files that import each other, directly or through others.
//!
//! A file imports another where it names an item of it by a path that starts with `crate`, `super`, `self` or a child
//! module. `mod child;` alone imports nothing. Tests at the end of a file are not looked at.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

/// The shortest circle through each file that is in one and in none of those before, as `a.rs -> b.rs -> a.rs`.
///
/// The files go by their path from the crate's `src`.
pub(super) fn circles(files: &BTreeMap<String, String>) -> Vec<String> {
    let modules: BTreeMap<Vec<String>, &str> =
        files.keys().map(|path| (module(path), path.as_str())).collect();
    let imports: BTreeMap<&str, BTreeSet<&str>> =
        files.iter().map(|(path, text)| (path.as_str(), imports(path, text, &modules))).collect();
    let mut known = BTreeSet::new();
    let mut found = Vec::new();
    for path in imports.keys() {
        if known.contains(path) {
            continue;
        }
        if let Some(circle) = shortest_circle(path, &imports) {
            found.push(circle.join(" -> "));
            known.extend(circle);
        }
    }
    found
}

/// From a file back to itself.
fn shortest_circle<'a>(
    start: &'a str,
    imports: &BTreeMap<&'a str, BTreeSet<&'a str>>,
) -> Option<Vec<&'a str>> {
    let mut queue = VecDeque::from([vec![start]]);
    let mut seen = BTreeSet::new();
    while let Some(way) = queue.pop_front() {
        for next in way.last().and_then(|last| imports.get(last)).into_iter().flatten() {
            let longer = || way.iter().copied().chain([*next]).collect::<Vec<_>>();
            if *next == start {
                return Some(longer());
            }
            if seen.insert(*next) {
                queue.push_back(longer());
            }
        }
    }
    None
}

/// `load/text.rs` is the module `load::text`, `lib.rs` the crate's root.
fn module(path: &str) -> Vec<String> {
    let path = path.strip_suffix(".rs").unwrap_or(path);
    let path = path.strip_suffix("/mod").unwrap_or(path);
    let segments = path.split('/').filter(|segment| !matches!(*segment, "lib" | "main"));
    segments.map(str::to_owned).collect()
}

/// The other files that a file names items of.
fn imports<'a>(path: &str, text: &str, modules: &BTreeMap<Vec<String>, &'a str>) -> BTreeSet<&'a str> {
    let own = module(path);
    let tokens = tokens(text);
    let mut found = BTreeSet::new();
    let mut at = 0;
    while at < tokens.len() {
        let is_path = tokens.get(at + 1).is_some_and(|token| token == "::");
        let continues = at > 0 && tokens[at - 1] == "::";
        let base = match tokens[at].as_str() {
            _ if !is_path || continues => None,
            "crate" => Some(Vec::new()),
            "self" => Some(own.clone()),
            "super" => Some(own[..own.len().saturating_sub(1)].to_vec()),
            child => {
                let inside: Vec<String> = own.iter().cloned().chain([child.to_owned()]).collect();
                modules.contains_key(&inside).then_some(inside)
            }
        };
        at += 1;
        if let Some(base) = base {
            at += 1;
            let mut targets = Vec::new();
            at = tree(&tokens, at, base, &mut targets);
            for target in targets {
                let file = (0..=target.len()).rev().find_map(|length| modules.get(&target[..length]));
                found.extend(file.copied().filter(|file| *file != path));
            }
        }
    }
    found
}

/// Reads what follows `base::`, up to a whole tree of `use`, and returns where it ends.
fn tree(tokens: &[String], mut at: usize, mut base: Vec<String>, targets: &mut Vec<Vec<String>>) -> usize {
    loop {
        match tokens.get(at).map(String::as_str) {
            Some("{") => {
                at += 1;
                while let Some(token) = tokens.get(at) {
                    match token.as_str() {
                        "}" => return at + 1,
                        "," => at += 1,
                        _ => at = tree(tokens, at, base.clone(), targets),
                    }
                }
                return at;
            }
            Some("super") => {
                base.pop();
                at += 1;
            }
            Some("self") => at += 1,
            Some(name) if is_word(name) => {
                base.push(name.to_owned());
                at += 1;
            }
            _ => {
                targets.push(base);
                return at + 1;
            }
        }
        match tokens.get(at).map(String::as_str) {
            Some("::") => at += 1,
            // What it is called here is no part of the path.
            Some("as") => {
                targets.push(base);
                return at + 2;
            }
            _ => {
                targets.push(base);
                return at;
            }
        }
    }
}

fn is_word(token: &str) -> bool {
    token.starts_with(|first: char| first.is_alphabetic() || first == '_')
}

/// The words and signs of the code, without comments, and without the tests at the end.
fn tokens(text: &str) -> Vec<String> {
    let text = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut tokens = Vec::new();
    for line in text.lines() {
        let line = line.trim_start();
        let code = if line.starts_with("//") { "" } else { line.split(" //").next().unwrap_or_default() };
        let mut rest = code;
        while let Some(first) = rest.chars().next() {
            let length = match first {
                _ if is_word(rest) => {
                    rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len())
                }
                ':' if rest.starts_with("::") => 2,
                _ => first.len_utf8(),
            };
            let (token, behind) = rest.split_at(length);
            if !first.is_whitespace() {
                tokens.push(token.to_owned());
            }
            rest = behind;
        }
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[track_caller]
    fn check(files: &[(&str, &str)], expected: &[&str]) {
        let files = files.iter().map(|(path, text)| ((*path).to_owned(), (*text).to_owned())).collect();
        assert_eq!(circles(&files), expected);
    }

    #[test]
    fn a_circle_is_found_however_its_files_are_named() {
        let low = ("low.rs", "use std::fmt;\npub struct Low;");
        check(&[low, ("high.rs", "use crate::low::Low;"), ("lib.rs", "mod low;\nmod high;")], &[]);
        check(
            &[("a.rs", "use crate::b::B;"), ("b.rs", "use crate::{c::C, a::{self, A}};")],
            &["a.rs -> b.rs -> a.rs"],
        );
        check(
            &[
                ("a.rs", "use crate::b::B;"),
                ("b.rs", "fn f() -> super::c::C {}"),
                ("c.rs", "use crate::a::A as B;"),
            ],
            &["a.rs -> b.rs -> c.rs -> a.rs"],
        );
        // A parent that uses what its child offers, and a child that takes from it.
        let parent = ("a.rs", "mod b;\npub use b::B;\npub struct A;");
        check(&[parent, ("a/b.rs", "use super::A;")], &["a.rs -> a/b.rs -> a.rs"]);
        check(
            &[("lib.rs", "mod a;\npub use a::A;"), ("a.rs", "use crate::Other;")],
            &["a.rs -> lib.rs -> a.rs"],
        );
    }

    #[test]
    fn only_code_imports() {
        let parent = ("a.rs", "mod b;\npub struct A;\n/// See [`b::B`].\nfn f() {} // b::B");
        check(&[parent, ("a/b.rs", "use super::A;")], &[]);
        let tested = "pub use b::B;\nmod b;";
        check(
            &[
                ("a.rs", tested),
                ("a/b.rs", "pub struct B;\n\n#[cfg(test)]\nmod tests {\n    use super::super::A;\n}"),
            ],
            &[],
        );
    }
}
