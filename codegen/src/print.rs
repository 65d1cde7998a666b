//! Items as text, straight from their tokens.
//!
//! The lines are those of [`prettyplease`], byte for byte, but the way there has no syntax tree: parsing tokens into
//! one, and taking it apart again, would cost more than everything else that is done for a document. `code` knows the
//! part of Rust that `refine` writes; an item with anything else in it goes through `syn` and prettyplease.

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};

use self::code::Code;
use self::tokens::Tokens;

mod code;
mod layout;
mod tokens;

#[cfg(test)]
mod tests;

/// Items as they stand in a file.
#[derive(Clone, Debug, Default)]
pub(crate) struct Printed {
    /// Rust code, formatted.
    pub(crate) text: String,
    /// Whether an identifier has letters beyond ASCII.
    pub(crate) has_foreign_letters: bool,
}

/// Prints items one by one, with an empty line between them, which prettyplease leaves out. The error says which
/// tokens are no item.
pub(crate) fn items(tokens: TokenStream) -> Result<Printed, String> {
    let mut printed = Printed::default();
    let mut tokens = tokens.into_iter();
    let mut was_use = false;
    while let Some(item) = next_item(&mut tokens) {
        let is_use = is(&item, "use");
        let is_among_uses = was_use && is_use;
        if !printed.text.is_empty() && !is_among_uses {
            printed.text.push('\n');
        }
        was_use = is_use;
        print_item(item, &mut printed)?;
    }
    Ok(printed)
}

/// The tokens up to the end of an item: a semicolon, or the braces of what has a body.
fn next_item(tokens: &mut impl Iterator<Item = TokenTree>) -> Option<Vec<TokenTree>> {
    let mut item: Vec<TokenTree> = Vec::new();
    let mut has_body = None;
    for token in tokens {
        let ends = match &token {
            TokenTree::Punct(mark) => mark.as_char() == ';',
            TokenTree::Group(group) => group.delimiter() == Delimiter::Brace && has_body != Some(false),
            TokenTree::Ident(word) => {
                // The first word that isn't the visibility, or in an attribute, says what it is.
                if has_body.is_none() && word != "pub" {
                    let without = ["use", "const", "static", "type"];
                    has_body = Some(!without.iter().any(|keyword| word == keyword));
                }
                false
            }
            TokenTree::Literal(_) => false,
        };
        item.push(token);
        if ends {
            return Some(item);
        }
    }
    (!item.is_empty()).then_some(item)
}

/// Whether an item is of the kind that this keyword says.
fn is(item: &[TokenTree], keyword: &str) -> bool {
    let mut words = item.iter().filter_map(|token| match token {
        TokenTree::Ident(word) => Some(word),
        _ => None,
    });
    words.find(|word| *word != "pub").is_some_and(|word| word == keyword)
}

fn print_item(item: Vec<TokenTree>, printed: &mut Printed) -> Result<(), String> {
    let is_impl = is(&item, "impl");
    let table = table(&item);
    let tokens = Tokens::of(item);
    let start = printed.text.len();
    if let Some(table) = table {
        printed.has_foreign_letters |= tokens.has_foreign_letters();
        printed.text.push_str(&table);
        return Ok(());
    }
    let mut code = Code::new(&tokens, std::mem::take(&mut printed.text));
    match code.item_alone() {
        Some(()) => {
            printed.text = code.layout.finish();
            printed.has_foreign_letters |= tokens.has_foreign_letters();
        }
        None => {
            printed.text = code.layout.abandon();
            printed.text.truncate(start);
            let source = tokens.source();
            let file = syn::parse_file(&source).map_err(|error| format!("{error}\n{source}"))?;
            printed.has_foreign_letters |= has_foreign_letters(&file);
            printed.text.push_str(&prettyplease::unparse(&file));
        }
    }
    if is_impl {
        members_apart(&mut printed.text, start);
    }
    Ok(())
}

/// Whether an identifier has letters beyond ASCII.
fn has_foreign_letters(file: &syn::File) -> bool {
    struct Letters(bool);
    impl<'ast> syn::visit::Visit<'ast> for Letters {
        fn visit_ident(&mut self, ident: &'ast proc_macro2::Ident) {
            self.0 |= !ident.to_string().is_ascii();
        }
        fn visit_macro(&mut self, item: &'ast syn::Macro) {
            self.0 |= !item.tokens.to_string().is_ascii();
        }
    }
    let mut letters = Letters(false);
    syn::visit::Visit::visit_file(&mut letters, file);
    letters.0
}

/// A `structure!`, `limits!` or `multipart!` as a table, one field a line: prettyplease would fill lines with it.
fn table(item: &[TokenTree]) -> Option<String> {
    let [.., TokenTree::Ident(macro_name), TokenTree::Punct(bang), TokenTree::Group(arguments)] = item else {
        return None;
    };
    let macro_name = macro_name.to_string();
    if bang.as_char() != '!' || !["structure", "limits", "multipart"].contains(&macro_name.as_str()) {
        return None;
    }
    let mut tokens = arguments.stream().into_iter();
    let (Some(TokenTree::Ident(name)), Some(TokenTree::Group(rows))) = (tokens.next(), tokens.next()) else {
        return None;
    };
    let mut text = format!("passbook_runtime::{macro_name}! {{\n    {name} {{");
    let mut row = Vec::new();
    for token in rows.stream() {
        let ends = matches!(&token, TokenTree::Punct(punct) if punct.as_char() == ';');
        row.push(token);
        if ends {
            text.push_str("\n        ");
            spaced(row.drain(..), &mut text);
        }
    }
    if !row.is_empty() {
        text.push_str("\n        ");
        spaced(row, &mut text);
    }
    text.push_str("\n    }\n}\n");
    Some(text)
}

/// Tokens on one line, with spaces where people put them.
fn spaced(tokens: impl IntoIterator<Item = TokenTree>, text: &mut String) {
    use std::fmt::Write as _;

    let start = text.len();
    for token in tokens {
        let before = &text[start..];
        let gap =
            !before.is_empty() && !before.ends_with(['.', '&', '-', '<', ' ']) && !before.ends_with("::");
        match token {
            TokenTree::Punct(punct) => {
                let opens =
                    matches!(punct.as_char(), '&' | '-') || punct.as_char() == '.' && !before.ends_with('.');
                if gap && opens {
                    text.push(' ');
                }
                text.push(punct.as_char());
            }
            TokenTree::Group(group) if group.delimiter() == Delimiter::Parenthesis => {
                text.push('(');
                spaced(group.stream(), text);
                text.push(')');
            }
            TokenTree::Group(group) => {
                text.push_str(if gap { " {" } else { "{" });
                spaced_in_braces(&group, text);
                text.push('}');
            }
            other => {
                let _ = write!(text, "{}{other}", if gap { " " } else { "" });
            }
        }
    }
}

fn spaced_in_braces(group: &Group, text: &mut String) {
    if group.stream().is_empty() {
        return;
    }
    text.push(' ');
    spaced(group.stream(), text);
    text.push(' ');
}

/// An empty line between the members of an `impl`, which is what stands from `start` on.
fn members_apart(text: &mut String, start: usize) {
    let item = text.split_off(start);
    text.reserve(item.len() + item.len() / 40);
    let mut lines = item.lines().peekable();
    while let Some(line) = lines.next() {
        text.push_str(line);
        text.push('\n');
        let next = lines.peek().filter(|next| next.starts_with("    ") && !next.starts_with("     "));
        let is_constant =
            line.starts_with("    pub const ") || line.starts_with("        ") && line.ends_with(';');
        if next.is_some_and(|next| line == "    }" || is_constant && next.starts_with("    ///")) {
            text.push('\n');
        }
    }
}
