//! `cargo xtask usage`: which operations and fields of the contracts a consumer's Rust code uses.
//!
//! The scan knows names and no types, and nothing of the form of the generated clients beyond them: an operation is a
//! method, a function or a type of its name; a field is a name behind a dot, or in braces behind a type. So it may list
//! too much, and never too little, of what stands in the code itself.

use std::collections::BTreeSet;
use std::fmt::Write;
use std::path::{Path, PathBuf};

use anyhow::Result;
use passbook_diff::usage::{OperationNames, Outline, field_name, method, type_name};
use passbook_openapi::load::{Config, load_file, load_provider};
use passbook_openapi::resolve;
use proc_macro2::{Delimiter, TokenStream, TokenTree};
use quote::ToTokens;

use crate::output::{Ending, Problem, Screen, Tone, count};
use crate::pipeline::caught;
use crate::workspace::{Workspace, read, unreadable};
use crate::writer;

/// What is to be scanned for what.
#[derive(Clone, Debug)]
pub struct UsageRequest {
    /// The consumer: a folder, or a Rust file.
    pub consumer: PathBuf,
    /// Providers; where there is none, those that the code names.
    pub providers: Vec<String>,
    /// A document, in place of providers.
    pub file: Option<PathBuf>,
    /// The file that is written, in place of the screen.
    pub output: Option<PathBuf>,
}

/// Scans and writes what was found.
pub fn usage(
    workspace: impl FnOnce() -> Result<Workspace, Problem>,
    current_folder: &Path,
    request: &UsageRequest,
    screen: &mut Screen<'_>,
) -> Result<Ending> {
    let mut seen = Seen::default();
    let root = current_folder.join(&request.consumer);
    for path in rust_files(&root)? {
        seen.file(&path)?;
    }
    let shown = request.consumer.display().to_string();
    if seen.files == 0 {
        return Err(Problem::new("there is no Rust file")
            .at(shown)
            .next("name a folder with `.rs` files, or one such file")
            .into());
    }
    let mut text = head(&shown, seen.files);
    let mut found = 0;
    if let Some(file) = &request.file {
        let outline = outline(|| load_file(&current_folder.join(file), "document", Config::repair_all()))?;
        found += section(None, &outline, &seen, &mut text);
    } else {
        let workspace = workspace()?;
        let is_named = |id: &&String| !request.providers.is_empty() || seen.names(id);
        let ids = workspace.select(&request.providers)?.ids;
        for id in ids.iter().filter(is_named) {
            let outline = outline(|| load_provider(workspace.root(), id))?;
            found += section(Some(id), &outline, &seen, &mut text);
        }
    }
    if found == 0 {
        return Err(Problem::new("the code calls no operation of these contracts")
            .at(shown)
            .next("check the folder, or name the contracts: `--provider ID`, or `--file SPEC`")
            .into());
    }
    match &request.output {
        Some(path) => {
            writer::write(&current_folder.join(path), text.as_bytes())?;
            let words = format!("{}: {}", path.display(), count(found, "operation"));
            screen.verb(Tone::Good, "Wrote", words)?;
        }
        None => screen.text(&text)?,
    }
    Ok(Ending::Fresh)
}

fn head(consumer: &str, files: usize) -> String {
    format!(
        "# What {consumer} uses, as `cargo xtask usage` found it in {}.\n\
         # `cargo xtask diff --used <this file>` says which breaking changes touch it.\n\
         # Names were compared, and no types: a field is listed where the code has a field of that name.\n\
         # Webhooks that are received can't be found; add them by hand: `webhook <name> (POST)`.\n",
        count(files, "Rust file")
    )
}

fn outline(
    load: impl FnOnce() -> Result<passbook_openapi::load::Source, passbook_openapi::Diagnostics>,
) -> Result<Outline> {
    match caught(|| -> Result<Outline, passbook_openapi::Diagnostics> { Ok(Outline::of(&resolve(load()?)?)) })
    {
        Ok(Ok(outline)) => Ok(outline),
        Ok(Err(refused)) => {
            let refused: Vec<String> = refused.iter().map(ToString::to_string).collect();
            Err(anyhow::anyhow!("{}", refused.join("\n\n")))
        }
        Err(fault) => {
            let fault: Vec<String> = fault.iter().map(ToString::to_string).collect();
            Err(anyhow::anyhow!("{}", fault.join("\n\n")))
        }
    }
}

/// Writes what is used of one contract; how many operations that are.
fn section(id: Option<&str>, outline: &Outline, seen: &Seen, text: &mut String) -> usize {
    let called: Vec<&OperationNames> =
        outline.operations.iter().filter(|operation| seen.calls(operation)).collect();
    if called.is_empty() {
        return 0;
    }
    let fields: BTreeSet<&str> = called
        .iter()
        .flat_map(|operation| outline.fields_of(operation))
        .filter(|field| seen.fields.contains(&field_name(field.rsplit('.').next().unwrap_or(field))))
        .collect();
    text.push('\n');
    if let Some(id) = id {
        let _ = writeln!(text, "[provider.{id}]");
    }
    let _ = writeln!(text, "operations = [");
    for operation in &called {
        let _ = writeln!(text, "    {},", toml::Value::from(operation.name.as_str()));
    }
    let _ = writeln!(text, "]\nfields = [");
    for field in fields {
        let _ = writeln!(text, "    {},", toml::Value::from(field));
    }
    text.push_str("]\n");
    called.len()
}

/// The Rust files of a consumer, without what cargo made and without hidden folders; sorted.
fn rust_files(root: &Path) -> Result<Vec<PathBuf>, Problem> {
    let metadata = std::fs::metadata(root).map_err(|error| unreadable(root, &error))?;
    if metadata.is_file() {
        return Ok(vec![root.to_owned()]);
    }
    let (mut found, mut folders) = (Vec::new(), vec![root.to_owned()]);
    while let Some(folder) = folders.pop() {
        let entries = std::fs::read_dir(&folder).map_err(|error| unreadable(&folder, &error))?;
        for entry in entries {
            let entry = entry.map_err(|error| unreadable(&folder, &error))?;
            let (path, name) = (entry.path(), entry.file_name());
            let name = name.to_string_lossy();
            // A link can lead around in a circle.
            let kind = entry.file_type().map_err(|error| unreadable(&path, &error))?;
            if kind.is_dir() && name != "target" && !name.starts_with('.') {
                folders.push(path);
            } else if kind.is_file() && name.ends_with(".rs") {
                found.push(path);
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The names in a consumer's code.
#[derive(Debug, Default)]
struct Seen {
    files: usize,
    all: BTreeSet<String>,
    /// Behind a dot or a path, with arguments.
    called: BTreeSet<String>,
    /// Behind a dot, or in the braces of a struct.
    fields: BTreeSet<String>,
}

impl Seen {
    fn file(&mut self, path: &Path) -> Result<(), Problem> {
        let text = read(path)?;
        let file = syn::parse_file(&text).map_err(|error| {
            // Without their positions, tokens are read faster, and code generation reads many.
            Problem::new(format!("not valid Rust: {error}")).at(path.display().to_string()).next(
                "correct the file (`cargo check` in its folder shows the line), or name a folder without it",
            )
        })?;
        self.files += 1;
        self.tokens(file.into_token_stream());
        Ok(())
    }

    /// Names by what stands around them; in arguments of macros, too.
    fn tokens(&mut self, tokens: TokenStream) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        let punct = |index: usize, c: char| matches!(tokens.get(index), Some(TokenTree::Punct(p)) if p.as_char() == c);
        for (index, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Ident(ident) => {
                    let name = plain(&ident.to_string());
                    let is_behind_dot = index > 0 && punct(index - 1, '.');
                    let is_behind_path = index > 1 && punct(index - 1, ':') && punct(index - 2, ':');
                    let has_arguments = matches!(
                        tokens.get(index + 1),
                        Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Parenthesis
                    ) || punct(index + 1, ':') && punct(index + 2, ':');
                    // A method can also be named without a call: `.map(Client::get_pet)`.
                    if is_behind_path || is_behind_dot && has_arguments {
                        self.called.insert(name.clone());
                    }
                    if is_behind_dot {
                        self.fields.insert(name.clone());
                    }
                    self.all.insert(name);
                }
                TokenTree::Group(group) => {
                    let is_struct = group.delimiter() == Delimiter::Brace
                        && matches!(
                            index.checked_sub(1).and_then(|before| tokens.get(before)),
                            Some(TokenTree::Ident(name)) if name.to_string().starts_with(char::is_uppercase)
                        );
                    if is_struct {
                        self.struct_fields(group.stream());
                    }
                    self.tokens(group.stream());
                }
                _ => {}
            }
        }
    }

    /// The names before colons, or alone, of a struct's expression or pattern.
    fn struct_fields(&mut self, tokens: TokenStream) {
        let mut is_first = true;
        for token in tokens {
            match token {
                TokenTree::Ident(ident) if is_first => {
                    // `ref` and `mut` stand before the name in a pattern.
                    let name = ident.to_string();
                    is_first = name == "ref" || name == "mut";
                    self.fields.insert(plain(&name));
                }
                TokenTree::Punct(punct) => is_first = punct.as_char() == ',',
                // An attribute.
                TokenTree::Group(group) if group.delimiter() == Delimiter::Bracket && is_first => {}
                _ => is_first = false,
            }
        }
    }

    /// Whether the code names a provider's crate or module.
    fn names(&self, id: &str) -> bool {
        let name = id.replace('-', "_");
        self.all.contains(&name) || self.all.contains(&format!("passbook_{name}"))
    }

    fn calls(&self, operation: &OperationNames) -> bool {
        if operation.method.is_empty() {
            return false;
        }
        let named = operation.id.as_deref().map_or_else(|| operation.method.clone(), method);
        let types = type_name(&named);
        // A name that two operations share gets a number.
        let is_numbered = |name: &String, base: &str| {
            let rest = name.strip_prefix(base);
            rest.is_some_and(|rest| rest.trim_start_matches('_').parse::<u8>().is_ok())
        };
        self.called.contains(&named)
            || self.called.contains(&operation.method)
            || self.all.iter().any(|name| *name == types || *name == format!("{types}Request"))
            || self.called.iter().any(|name| is_numbered(name, &named))
    }
}

/// A name without the mark by which a keyword becomes one.
fn plain(name: &str) -> String {
    name.trim_start_matches("r#").to_owned()
}

#[cfg(test)]
mod tests {
    use super::Seen;

    fn seen(code: &str) -> Seen {
        let mut seen = Seen::default();
        seen.tokens(code.parse().expect("Rust tokens"));
        seen
    }

    #[test]
    fn names_are_told_by_what_stands_around_them() {
        let seen = seen(
            "fn main() { let pet = client.get_pet(id).send()?; println!(\"{}\", pet.r#type); \
             let NewPet { name, ref age, tag: _, .. } = new; all.map(Client::list_pets); if x { y } }",
        );
        for name in ["get_pet", "list_pets", "send"] {
            assert!(seen.called.contains(name), "{name}: {:?}", seen.called);
        }
        for name in ["type", "name", "age", "tag"] {
            assert!(seen.fields.contains(name), "{name}: {:?}", seen.fields);
        }
        for name in ["id", "x", "y", "all"] {
            assert!(!seen.fields.contains(name) && !seen.called.contains(name), "{name}");
        }
    }
}
