//! Operations as commands, behind the feature `commands` of a generated crate: a table of what a command line
//! shows, and for each operation a function that builds the typed request from text.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream, TokenTree};
use quote::quote;
use serde_json::Value;
use syn::Type;

use super::paths::{Scope, spell};
use super::{is_invisible, pages};
use crate::api::*;
use crate::generate::{Ast, Signature};
use crate::names::{ident, unique};

/// Flags of the command line itself. A parameter of this name gets another, a field of the body none.
const RESERVED: &[&str] = &[
    "all-pages",
    "base-url",
    "body",
    "color",
    "curl",
    "dry-run",
    "help",
    "idempotency-key",
    "mock",
    "no-retry",
    "output",
    "production",
    "profile",
    "retry",
    "reveal",
    "sandbox",
    "timeout",
    "unchecked",
    "verbose",
];

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
        let arguments = arguments(ast, operation);
        rows.push(row(operation, &unique(&kebab(&operation.rust), &mut taken), &arguments));
        functions.push(function(ast, operation, signature));
    }
    let uses = api.operations.iter().any(names_a_type).then(|| {
        quote!(
            use super::types;
        )
    });
    let calls = (!api.operations.is_empty()).then(|| {
        quote! {
            use passbook_runtime::internal::Core;
            use super::client::Client;
            use super::operations;
        }
    });
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
        #(#functions)*
    };
    let words: BTreeSet<String> = words(items.clone()).collect();
    let names =
        NAMES.iter().filter(|name| words.contains(**name)).map(|name| Ident::new(name, Span::call_site()));
    quote! {
        use passbook_runtime::commands::{#(#names),*};
        use super::client::API;
        #calls
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

/// The parameters, then the fields of the body that a flag can give.
fn arguments(ast: &Ast, operation: &Operation) -> Vec<TokenStream> {
    let mut taken: BTreeSet<String> = RESERVED.iter().map(|flag| (*flag).to_owned()).collect();
    let mut rows = Vec::new();
    for parameter in &operation.parameters {
        let mut flag = kebab(&parameter.rust);
        if RESERVED.contains(&flag.as_str()) {
            flag.push_str("-parameter");
        }
        let reading = match parameter.json {
            true => Reading::JSON,
            false => Reading::of(ast, &parameter.shape, Lists::Repeat),
        };
        let example = examples(&reading, parameter.example.as_ref(), parameter.required);
        let place = Ident::new(&format!("{:?}", parameter.location), Span::call_site());
        let is_sensitive = parameter.sensitive || reading.sensitive;
        rows.push(argument(&Row {
            flag: &unique(&flag, &mut taken),
            wire: &parameter.wire,
            place,
            reading,
            required: parameter.required,
            sensitive: is_sensitive,
            idempotency_key: parameter.idempotency_key,
            docs: &parameter.docs,
            deprecation: &parameter.deprecated,
            example,
        }));
    }
    let structure = operation.body.as_ref().and_then(|body| match &body.shape {
        Shape::Named(component) => match &ast.api.definitions.get(component)?.kind {
            Kind::Struct(structure) if form(body) == "Json" => Some((body, structure)),
            _ => None,
        },
        _ => None,
    });
    if let Some((body, structure)) = structure {
        for field in &structure.fields {
            let flag = kebab(&field.rust);
            let reading = Reading::of(ast, &field.shape, Lists::Json);
            // A flag is seen in a list of processes.
            let is_offered = !field.read_only && !reading.sensitive && reading.kind != "Json";
            if !is_offered || taken.contains(&flag) {
                continue;
            }
            let example = body.example.as_ref().and_then(|example| example.get(&field.wire));
            rows.push(argument(&Row {
                flag: &unique(&flag, &mut taken),
                wire: &field.wire,
                place: Ident::new("Field", Span::call_site()),
                example: examples(&reading, example, false),
                reading,
                required: field.required && body.required,
                sensitive: false,
                idempotency_key: false,
                docs: &field.docs,
                deprecation: &field.deprecated,
            }));
        }
    }
    rows
}

/// What an `Argument` is made of.
struct Row<'a> {
    flag: &'a str,
    wire: &'a str,
    place: Ident,
    reading: Reading,
    required: bool,
    sensitive: bool,
    idempotency_key: bool,
    docs: &'a Docs,
    deprecation: &'a Deprecation,
    example: Vec<String>,
}

fn argument(row: &Row<'_>) -> TokenStream {
    let Row { flag, wire, place, required, sensitive, example, .. } = row;
    let Reading { kind, repeated, values, .. } = &row.reading;
    // What is as usual is left out.
    let kind =
        (*kind != "Text").then(|| Ident::new(kind, Span::call_site())).map(|kind| quote!(kind: Kind::#kind,));
    let truths = [
        ("repeated", *repeated),
        ("required", *required),
        ("sensitive", *sensitive),
        ("idempotency_key", row.idempotency_key),
    ];
    let truths =
        truths.iter().filter(|(_, is_so)| *is_so).map(|(name, _)| Ident::new(name, Span::call_site()));
    let values = (!values.is_empty()).then(|| quote!(values: &[#(#values),*],));
    let example = (!example.is_empty()).then(|| quote!(example: &[#(#example),*],));
    let description = one_line(&row.docs.description);
    let notes = Some(one_line(&row.docs.notes.join(" "))).filter(|notes| !notes.is_empty());
    let notes = notes.map(|notes| quote!(notes: #notes,));
    let deprecated =
        row.deprecation.is_some().then(|| deprecated(row.deprecation)).map(|note| quote!(deprecated: #note,));
    quote! {
        Argument {
            flag: #flag,
            wire: #wire,
            place: Place::#place,
            #kind
            #(#truths: true,)*
            #values
            description: #description,
            #notes
            #deprecated
            #example
            ..Argument::TEXT
        }
    }
}

/// How the text of a flag becomes a value of a shape.
struct Reading {
    /// The variant of `Kind`.
    kind: &'static str,
    repeated: bool,
    sensitive: bool,
    values: Vec<String>,
}

/// What a list of scalars is.
#[derive(Clone, Copy, PartialEq)]
enum Lists {
    /// A flag that may be given several times.
    Repeat,
    /// JSON, as everything that is no scalar.
    Json,
}

impl Reading {
    const JSON: Self = Self { kind: "Json", repeated: false, sensitive: false, values: Vec::new() };

    fn of(ast: &Ast, shape: &Shape, lists: Lists) -> Self {
        let kind = match shape {
            Shape::Boolean => "Boolean",
            Shape::Integer(_) => "Integer",
            Shape::Number(_) => "Number",
            Shape::Decimal => "DecimalText",
            Shape::DecimalNumber => "DecimalNumber",
            Shape::String | Shape::Bytes => "Text",
            Shape::Date => "Date",
            Shape::DateTime => "DateTime",
            Shape::UnixNumber | Shape::UnixText => "UnixSeconds",
            Shape::HttpDate => "HttpDate",
            Shape::Uuid => "Uuid",
            Shape::Nullable(inner) => return Self::of(ast, inner, lists),
            Shape::Sensitive(inner) => return Self { sensitive: true, ..Self::of(ast, inner, lists) },
            Shape::List(inner) if lists == Lists::Repeat => {
                let item = Self::of(ast, inner, Lists::Json);
                let is_flat = item.kind != "Json";
                return if is_flat { Self { repeated: true, ..item } } else { Self::JSON };
            }
            Shape::Named(component) => match ast.api.definitions.get(component).map(|found| &found.kind) {
                Some(Kind::Enum(variants)) => {
                    let values = variants.iter().map(|variant| variant.wire.clone()).collect();
                    return Self { kind: "Text", values, ..Self::JSON };
                }
                _ => "Json",
            },
            Shape::Any | Shape::Object | Shape::List(_) | Shape::Map(_) => "Json",
        };
        Self { kind, ..Self::JSON }
    }
}

/// The texts of an example; for what is required, one is made up where the contract has none.
fn examples(reading: &Reading, example: Option<&Value>, is_required: bool) -> Vec<String> {
    let text = |value: &Value| match (reading.kind, value) {
        ("Json", value) => value.to_string(),
        (_, Value::String(text)) => text.clone(),
        (_, value) => value.to_string(),
    };
    match example {
        Some(Value::Array(items)) if reading.repeated => items.iter().map(text).collect(),
        Some(Value::Null) => Vec::new(),
        Some(value) => vec![text(value)],
        None if !is_required => Vec::new(),
        None => match (reading.kind, reading.values.first()) {
            (_, Some(value)) => vec![value.clone()],
            ("Text", None) => vec!["text".to_owned()],
            ("Boolean", None) => vec!["true".to_owned()],
            ("Integer" | "Number" | "DecimalText" | "DecimalNumber", None) => vec!["1".to_owned()],
            _ => Vec::new(),
        },
    }
}

/// `fn get_customer(core, arguments)`.
fn function(ast: &Ast, operation: &Operation, signature: &Signature) -> TokenStream {
    let name = ident(&operation.rust);
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for (index, (parameter, ty)) in operation.parameters.iter().zip(&signature.parameters).enumerate() {
        let (ty, by_reference) = parameter_type(ast, parameter, ty);
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let lent = by_reference.then(|| quote!(&));
        if parameter.required {
            required.push(quote!(#lent arguments.required::<#ty>(#index)?));
        } else {
            let setter = ident(&parameter.rust);
            optional.push(quote! {
                if let Some(value) = arguments.optional::<#ty>(#index)? {
                    request = request.#setter(#lent value);
                }
            });
        }
    }
    if let (Some(body), Some(ty)) = (&operation.body, &signature.body) {
        let ty = spell(ast, ty, &body.shape, Scope::Operations);
        let (required_body, optional_body, lent) = match form(body) {
            "Bytes" => (quote!(required_bytes_body()), quote!(bytes_body()), None),
            "Text" => (quote!(required_text_body()), quote!(text_body()), Some(quote!(&))),
            _ => (quote!(required_body::<#ty>()), quote!(body::<#ty>()), Some(quote!(&))),
        };
        match body.required {
            true => required.push(quote!(#lent arguments.#required_body?)),
            false => optional.push(quote! {
                if let Some(body) = arguments.#optional_body? {
                    request = request.body(#lent body);
                }
            }),
        }
    }
    let mutable = (!optional.is_empty()).then(|| quote!(mut));
    let module = ident(&operation.module);
    let (write, write_item) = write_reply(operation);
    let (write_error, write_error_item) = write_error(operation);
    let once = quote!(arguments.once(request.send(), #write, #write_error));
    let running = match &operation.paging {
        None => once,
        Some(_) => {
            let all = match pages::has_items(ast, operation, signature) {
                true => quote!(arguments.items(request.items(), Content::json, #write_error)),
                false => quote!(arguments.pages(request.pages(), #write, #write_error)),
            };
            quote!(match arguments.scope() { Scope::One => #once, Scope::All => #all })
        }
    };
    let uses_module = quote!(#write_item #write_error_item).to_string().contains("module ::");
    let use_module = uses_module.then(|| quote!(use operations::#module as module;));
    quote! {
        #[allow(deprecated)]
        fn #name(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
            #use_module

            #write_item
            #write_error_item
            let client = Client { core };
            let #mutable request = client.#name(#(#required),*);
            #(#optional)*
            let request = request.options(arguments.options());
            Ok(#running)
        }
    }
}

/// The type that a parameter's text is read as, and whether the request borrows it.
fn parameter_type(ast: &Ast, parameter: &Parameter, ty: &Type) -> (Type, bool) {
    let ty = spell(ast, ty, &parameter.shape, Scope::Operations);
    let is_enum = |component: &String| {
        matches!(ast.api.definitions.get(component).map(|found| &found.kind), Some(Kind::Enum(_)))
    };
    let by_value = match &parameter.shape {
        Shape::String
        | Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::Decimal
        | Shape::DecimalNumber
        | Shape::Uuid
        | Shape::Date
        | Shape::DateTime
        | Shape::UnixNumber
        | Shape::UnixText
        | Shape::HttpDate => true,
        Shape::Named(component) => is_enum(component),
        _ => false,
    };
    (ty, !by_value || parameter.json)
}

/// What writes the body of an arm.
fn content(body: &ArmBody) -> TokenStream {
    match body {
        ArmBody::Json(_) => quote!(Content::json),
        ArmBody::Text => quote!(Content::text),
        ArmBody::Bytes => quote!(Content::bytes),
        ArmBody::Empty => quote!(Content::empty),
    }
}

fn write_reply(operation: &Operation) -> (TokenStream, TokenStream) {
    let Some(name) = operation.reply_name() else {
        let body = operation.success.first().map_or(ArmBody::Empty, |arm| arm.body.clone());
        return (content(&body), TokenStream::new());
    };
    let name = ident(&name);
    (quote!(reply), write_enum(&ident("reply"), &name, operation.success_kinds()))
}

fn write_error(operation: &Operation) -> (TokenStream, TokenStream) {
    let name = ident(&operation.error_name());
    (quote!(error), write_enum(&ident("error"), &name, operation.errors.iter()))
}

/// A function that writes the body of whichever variant it is.
fn write_enum<'a>(function: &Ident, name: &Ident, arms: impl Iterator<Item = &'a Arm>) -> TokenStream {
    let arms: Vec<TokenStream> = arms
        .map(|arm| {
            let (variant, content) = (ident(&arm.variant), content(&arm.body));
            match arm.body {
                ArmBody::Empty => quote!(module::#name::#variant => #content(&()),),
                _ => quote!(module::#name::#variant(body) => #content(body),),
            }
        })
        .collect();
    let body = match arms.is_empty() {
        true => quote!(*value),
        false => quote!(value),
    };
    quote! {
        fn #function(value: &module::#name) -> Written {
            match #body { #(#arms)* }
        }
    }
}

/// Whether the module spells a type that has a name.
fn names_a_type(operation: &Operation) -> bool {
    fn named(shape: &Shape) -> bool {
        match shape {
            Shape::Named(_) => true,
            Shape::List(inner) | Shape::Map(inner) | Shape::Nullable(inner) | Shape::Sensitive(inner) => {
                named(inner)
            }
            _ => false,
        }
    }
    operation.parameters.iter().any(|parameter| named(&parameter.shape))
        || operation.body.as_ref().is_some_and(|body| form(body) == "Json" && named(&body.shape))
}
