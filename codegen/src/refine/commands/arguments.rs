//! The flags of a command: what a value is called, and how its text is read.

use std::collections::BTreeSet;

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use serde_json::Value;

use super::{deprecated, form, kebab, one_line};
use crate::api::*;
use crate::generate::Ast;
use crate::names::unique;

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

/// The parameters, then the fields of the body that a flag can give.
pub(super) fn arguments(ast: &Ast, operation: &Operation) -> Vec<TokenStream> {
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
            personal: parameter.personal && !is_sensitive,
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
                personal: field.personal,
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
    personal: bool,
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
        ("personal", row.personal),
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
            Shape::String | Shape::Bytes | Shape::Part => "Text",
            Shape::Date => "Date",
            Shape::DateTime => "DateTime",
            Shape::UnixNumber | Shape::UnixText => "UnixSeconds",
            Shape::HttpDate => "HttpDate",
            Shape::Uuid => "Uuid",
            Shape::Nullable(inner) | Shape::Lenient(inner) => return Self::of(ast, inner, lists),
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
            _ => "Json",
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
