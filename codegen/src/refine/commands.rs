//! Operations as commands, behind the feature `commands` of a generated crate: a table of what a command line
//! shows, and for each operation a function that builds the typed request from text.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use serde_json::Value;

use super::is_invisible;
use crate::api::*;
use crate::generate::Ast;
use crate::names::{ident, unique};

mod arguments;
mod functions;

/// `commands.rs`.
pub(super) fn module(ast: &Ast) -> TokenStream {
    let api = &ast.api;
    let (title, version, description) =
        (plain(&api.title), plain(&api.contract_version), plain(&api.description));
    let credentials = api.schemes.iter().map(|scheme| {
        let (id, name, description) = (&scheme.id, &scheme.rust, plain(&scheme.description));
        quote!(Credential { scheme: #id, name: #name, description: #description })
    });
    let groups = api.modules.iter().map(|module| {
        let (name, description) = (&module.name, plain(&module.description));
        quote!(Group { name: #name, description: #description })
    });
    let mut taken = BTreeSet::new();
    // Clap would take one of this name for its own.
    taken.insert("help".to_owned());
    let (mut rows, mut functions) = (Vec::new(), Vec::new());
    for (operation, signature) in api.operations.iter().zip(&ast.operations) {
        let arguments = arguments::arguments(ast, operation);
        rows.push(row(operation, &unique(&kebab(&operation.rust), &mut taken), &arguments));
        functions.push(functions::function(ast, operation, signature));
    }
    let operations = api.operations.iter().any(|operation| operation.reply_name().is_some()).then(|| {
        quote!(
            use super::operations;
        )
    });
    let uses = api.operations.iter().any(names_a_type).then(|| {
        quote!(
            use super::types;
        )
    });
    let calls = (!api.operations.is_empty()).then(|| {
        quote! {
            use passbook_runtime::internal::Core;
            use super::client::Client;
            use super::errors::ErrorBody;
        }
    });
    let write_error = (!api.operations.is_empty()).then(|| functions::write_error(ast));
    let items = quote! {
        /// Every operation, as a command.
        pub static COMMANDS: Provider = Provider {
            api: &API,
            title: #title,
            version: #version,
            description: #description,
            credentials: &[#(#credentials),*],
            groups: &[#(#groups),*],
            commands: &[#(#rows),*],
        };
        #write_error
        #(#functions)*
    };
    let words: BTreeSet<String> = words(items.clone()).collect();
    let names =
        NAMES.iter().filter(|name| words.contains(**name)).map(|name| Ident::new(name, Span::call_site()));
    quote! {
        use passbook_runtime::commands::{#(#names),*};
        use super::client::API;
        #calls
        #operations
        #uses

        #items
    }
}

/// What the module may use of the runtime's.
const NAMES: &[&str] = &[
    "Argument",
    "ArgumentError",
    "Arguments",
    "Body",
    "BodyForm",
    "Command",
    "Content",
    "Credential",
    "Group",
    "Kind",
    "Place",
    "Provider",
    "Running",
    "Scope",
    "Written",
];

/// Every identifier.
fn words(tokens: TokenStream) -> Box<dyn Iterator<Item = String>> {
    Box::new(tokens.into_iter().flat_map(|token| match token {
        TokenTree::Group(group) => words(group.stream()),
        TokenTree::Ident(ident) => {
            Box::new(std::iter::once(ident.to_string())) as Box<dyn Iterator<Item = _>>
        }
        TokenTree::Punct(_) | TokenTree::Literal(_) => Box::new(std::iter::empty()),
    }))
}

/// Text for a terminal: no character that would steer it.
fn plain(text: &str) -> String {
    let kept = |c: &char| *c == '\n' || !c.is_control() && !is_invisible(*c);
    text.trim_end().chars().filter(kept).collect()
}

fn one_line(text: &str) -> String {
    plain(text).split_whitespace().collect::<Vec<_>>().join(" ")
}

/// `get_customer` as `get-customer`.
fn kebab(snake: &str) -> String {
    snake.trim_matches('_').replace('_', "-")
}

/// A row of `Provider::commands`.
fn row(operation: &Operation, name: &str, arguments: &[TokenStream]) -> TokenStream {
    let Operation { id, module, method, path, .. } = operation;
    let path = plain(path);
    let summary = match operation.summary.is_empty() {
        true => format!("{method} {path}"),
        false => one_line(&operation.summary),
    };
    let description = plain(&operation.description);
    let deprecated = deprecated(&operation.deprecated);
    let body = match &operation.body {
        None => quote!(None),
        Some(body) => {
            let (media_type, required) = (plain(&body.media_type), body.required);
            let form = Ident::new(form(body), Span::call_site());
            let description = one_line(&body.description);
            let example = match (form == "Json", &body.example) {
                (_, None) => quote!(None),
                (false, Some(Value::String(text))) => quote!(Some(#text)),
                (_, Some(example)) => {
                    let example = example.to_string();
                    quote!(Some(#example))
                }
            };
            quote!(Some(Body {
                media_type: #media_type, form: BodyForm::#form, required: #required,
                description: #description, example: #example,
            }))
        }
    };
    let security = operation.security.iter().map(|alternative| {
        let schemes = alternative.iter().map(|(scheme, _)| scheme);
        quote!(&[#(#schemes),*])
    });
    let items = match &operation.paging {
        None => quote!(None),
        Some(paging) => {
            let items = &paging.items;
            quote!(Some(#items))
        }
    };
    let run = ident(&operation.rust);
    quote! {
        Command {
            name: #name,
            id: #id,
            group: #module,
            method: #method,
            path: #path,
            summary: #summary,
            description: #description,
            deprecated: #deprecated,
            arguments: &[#(#arguments),*],
            body: #body,
            security: &[#(#security),*],
            items: #items,
            run: #run,
        }
    }
}

fn deprecated(deprecation: &Deprecation) -> TokenStream {
    match deprecation {
        None => quote!(None),
        Some(note) => {
            let note = one_line(note);
            quote!(Some(#note))
        }
    }
}

/// The variant of `BodyForm`.
fn form(body: &Body) -> &'static str {
    match (body.encoding, &body.shape) {
        (Encoding::Bytes, _) => "Bytes",
        (_, Shape::String) => "Text",
        _ => "Json",
    }
}

/// Whether the module spells a type that has a name.
fn names_a_type(operation: &Operation) -> bool {
    let named = |shape: &Shape| shape.component().is_some();
    operation.parameters.iter().any(|parameter| named(&parameter.shape))
        || operation.body.as_ref().is_some_and(|body| form(body) == "Json" && named(&body.shape))
}
