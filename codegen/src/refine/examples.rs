//! An example for each operation, of the contract's own values, as a caller would write it: shown in the method's
//! documentation, and run by `tests/examples.rs` at a bank that holds the request against the contract.
//!
//! An operation whose required arguments have no examples gets none: a value that is made up would show what nobody
//! sends.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::quote;
use serde_json::Value;
use syn::Type;

use self::values::Target;
use super::Home;
use super::paths::{Scope, last_argument, spell};
use crate::api::*;
use crate::generate::{Ast, Signature};
use crate::names::{ident, unique};

mod replies;
mod values;

/// Optional arguments beyond these would hide what the call is about.
const MAX_OPTIONAL: usize = 3;

/// The lines of Markdown for the method's documentation; none where there is no example.
pub(super) fn docs(ast: &Ast, operation: &Operation, signature: &Signature, home: Home) -> Vec<String> {
    let Some(statements) = statements(ast, operation, signature) else { return Vec::new() };
    let Some(code) = printed(&statements) else { return Vec::new() };
    let longest_run = code.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest_run.max(2) + 1);
    let mut lines = vec![String::new(), "# Example".to_owned(), String::new()];
    match home {
        Home::Crate => {
            lines.push(fence.clone());
            if names_types(&statements) {
                lines.push(format!("use {}::types;", library(&ast.api)));
                lines.push(String::new());
            }
        }
        // Where the module is, and what it could be run against, only its owner knows.
        Home::Included => lines.push(format!("{fence}text")),
    }
    lines.extend(code.lines().map(str::to_owned));
    lines.push(fence);
    lines
}

/// `tests/examples.rs`; nothing where no operation has an example.
pub(super) fn tests(ast: &Ast) -> TokenStream {
    let api = &ast.api;
    let mut taken = BTreeSet::from(["open".to_owned()]);
    let both = api.operations.iter().zip(&ast.operations);
    let tests: Vec<TokenStream> = both
        .filter_map(|(operation, signature)| {
            let code = statements(ast, operation, signature)?;
            let name = ident(&unique(&operation.rust, &mut taken));
            Some(quote! {
                #[tokio::test]
                async fn #name() -> Outcome<()> {
                    let (bank, client) = open()?;
                    #code
                    bank.assert_all_valid();
                    Ok(())
                }
            })
        })
        .collect();
    if tests.is_empty() {
        return TokenStream::new();
    }
    let library = ident(&library(api));
    let types = names_types(&quote!(#(#tests)*)).then(|| quote!(types));
    let spec = format!("/../../specs/{}", api.id);
    let auth = super::client::any_auth(api);
    quote! {
        use std::sync::LazyLock;

        use passbook_mock::{Bank, Mock};
        use #library::{Auth, Client, #types};

        /// Its contract is read once.
        static MOCK: LazyLock<Mock> =
            LazyLock::new(|| Mock::from_path(concat!(env!("CARGO_MANIFEST_DIR"), #spec)));

        type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

        #(#tests)*

        /// A bank that answers what the contract's examples say, and a client of it.
        fn open() -> Outcome<(Bank, Client)> {
            let bank = MOCK.clone().start_blocking()?;
            let client = Client::builder(#auth).base_url(bank.url()).build()?;
            Ok((bank, client))
        }
    }
}

fn library(api: &Api) -> String {
    format!("passbook_{}", api.id.replace('-', "_"))
}

/// Whether there is a path into `types`.
fn names_types(code: &TokenStream) -> bool {
    let mut is_behind_types = false;
    code.clone().into_iter().any(|token| match token {
        TokenTree::Punct(punct) if punct.as_char() == ':' && is_behind_types => true,
        TokenTree::Group(group) if names_types(&group.stream()) => true,
        token => {
            is_behind_types = matches!(token, TokenTree::Ident(ident) if ident == "types");
            false
        }
    })
}

/// Statements as people format them.
fn printed(statements: &TokenStream) -> Option<String> {
    let text = crate::print::items(quote!(async fn example() { #statements })).ok()?.text;
    let body = text.trim_end().strip_prefix("async fn example() {\n")?.strip_suffix('}')?;
    let lines = body.lines().map(|line| line.strip_prefix("    ").unwrap_or(line));
    Some(lines.collect::<Vec<_>>().join("\n"))
}

/// Whether there is a success to show, and a path that servers take: `.`, `..` and encoded slashes they refuse.
fn is_shown(operation: &Operation) -> bool {
    // What stands in for a success that isn't documented.
    let is_made_up = |arm: &Arm| arm.status == Status::Range(2) && arm.body == ArmBody::Empty;
    let is_segment = |text: &str| {
        !matches!(text, "." | "..") && !text.contains(['/', '\\']) && !text.contains(char::is_control)
    };
    let in_path = operation.parameters.iter().filter(|parameter| parameter.location == Location::Path);
    let mut values = in_path.filter_map(|parameter| parameter.example.as_ref()?.as_str());
    operation.success.first().is_some_and(|arm| !is_made_up(arm))
        && operation.path.split('/').all(is_segment)
        && values.all(is_segment)
}

/// The call, and what it gives.
fn statements(ast: &Ast, operation: &Operation, signature: &Signature) -> Option<TokenStream> {
    if !is_shown(operation) {
        return None;
    }
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for (parameter, ty) in operation.parameters.iter().zip(&signature.parameters) {
        if parameter.required {
            required.push(argument(ast, parameter, ty)?);
        } else if parameter.example.is_some()
            && !parameter.generated
            && parameter.deprecated.is_none()
            && optional.len() < MAX_OPTIONAL
            && let Some(value) = argument(ast, parameter, ty)
        {
            let setter = ident(&parameter.rust);
            optional.push(quote!(.#setter(#value)));
        }
    }
    let mut binding = TokenStream::new();
    if let (Some(declared), Some(ty)) = (&operation.body, &signature.body) {
        match body(ast, declared, ty) {
            Some((statement, value)) => {
                binding = statement;
                match declared.required {
                    true => required.push(value),
                    false => optional.push(quote!(.body(#value))),
                }
            }
            None if declared.required => return None,
            None => {}
        }
    }
    let method = ident(&operation.rust);
    let call = quote!(client.#method(#(#required),*)#(#optional)*.send().await?);
    Some(match value_name(ast, operation) {
        None => quote!(#binding #call;),
        Some(name) => {
            let outcome = replies::outcome(ast, operation, &name);
            quote!(#binding let #name = #call; #outcome)
        }
    })
}

/// What the value is called that the call gives; `None` where it gives none.
fn value_name(ast: &Ast, operation: &Operation) -> Option<proc_macro2::Ident> {
    let arm = operation.success.first().filter(|_| operation.reply_name().is_none());
    let name = match arm.map(|arm| &arm.body) {
        Some(ArmBody::Empty) => return None,
        Some(ArmBody::Json(Shape::Named(component))) => {
            ast.api.definitions.get(component).map(|definition| crate::names::snake(&definition.rust))
        }
        Some(ArmBody::Json(Shape::List(_))) => Some("list".to_owned()),
        Some(ArmBody::Text) => Some("text".to_owned()),
        Some(ArmBody::Bytes) => Some("bytes".to_owned()),
        _ => None,
    };
    let is_free = |name: &String| !["bank", "body", "client"].contains(&name.as_str());
    Some(ident(&name.filter(is_free).unwrap_or_else(|| "value".to_owned())))
}

/// A parameter's example as its argument.
fn argument(ast: &Ast, parameter: &Parameter, ty: &Type) -> Option<TokenStream> {
    let shape = &parameter.shape;
    let example = match (&parameter.example, shape) {
        (Some(example), _) => example.clone(),
        // What can only be one of a few values needs no example.
        (None, Shape::Boolean) => Value::Bool(true),
        (None, Shape::Named(component)) => match &ast.api.definitions.get(component)?.kind {
            Kind::Enum(variants) => Value::String(variants.first()?.wire.clone()),
            _ => return None,
        },
        (None, _) => return None,
    };
    let text = example.as_str().unwrap_or_default();
    let is_sendable = match parameter.location {
        Location::Header | Location::Cookie => super::wire_tests::is_header(&parameter.wire, text),
        Location::Path | Location::Query => true,
    };
    if parameter.json || !is_sendable {
        return None;
    }
    let spelled = || spell(ast, ty, shape, Scope::Operations);
    match shape {
        Shape::String => match &example {
            Value::String(text) if !text.is_empty() => Some(quote!(#text)),
            Value::Number(number) => {
                let text = number.to_string();
                Some(quote!(#text))
            }
            _ => None,
        },
        Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::Decimal
        | Shape::DecimalNumber
        | Shape::Uuid
        | Shape::Date
        | Shape::DateTime => values::plain(ast, &spelled(), shape, &example, Target::Exact),
        Shape::Named(component) if super::operations::is_enum(ast, component) => {
            values::plain(ast, &spelled(), shape, &example, Target::Exact)
        }
        Shape::List(item) => {
            let item_type = last_argument(&mut spelled())?.clone();
            let items = example.as_array()?.iter();
            let items: Option<Vec<_>> =
                items.map(|value| values::plain(ast, &item_type, item, value, Target::Exact)).collect();
            items.map(|items| quote!(&[#(#items),*]))
        }
        _ => None,
    }
}

/// The statement that makes the body, and the argument.
fn body(ast: &Ast, declared: &Body, ty: &Type) -> Option<(TokenStream, TokenStream)> {
    let example = declared.example.as_ref()?;
    let ty = spell(ast, ty, &declared.shape, Scope::Operations);
    match (declared.encoding, &declared.shape) {
        (Encoding::Bytes | Encoding::Text, _) | (_, Shape::String) => {
            let text = example.as_str()?;
            Some((TokenStream::new(), quote!(#text)))
        }
        (_, Shape::List(item)) => {
            let item_type = last_argument(&mut ty.clone())?.clone();
            let items = example.as_array()?.iter();
            let items = items.map(|value| values::value(ast, &item_type, item, value, Target::Exact));
            Some((quote!(let body = [#(#items),*];), quote!(&body)))
        }
        (_, shape) => {
            let value = values::value(ast, &ty, shape, example, Target::Inferred);
            Some((quote!(let body = #value;), quote!(&body)))
        }
    }
}
