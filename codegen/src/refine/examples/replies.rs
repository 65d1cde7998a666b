//! What an example says of its reply: something that the contract's example of the reply holds, and that a reader
//! recognizes.

use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::super::paths::{Scope, definition_path};
use super::super::types::Presence;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// How many structs and lists are gone into for a value to show.
const MAX_DEPTH: usize = 4;

/// The statement behind the call.
pub(super) fn outcome(ast: &Ast, operation: &Operation, name: &Ident) -> TokenStream {
    let shown = format!("{{{name}:?}}");
    let shown = quote!(println!(#shown););
    // Of several kinds of success, which one comes is the server's to say.
    let Some(arm) = operation.success.first().filter(|_| operation.reply_name().is_none()) else {
        return shown;
    };
    let told = match (&arm.body, &arm.example) {
        (ArmBody::Json(Shape::String) | ArmBody::Text, Some(Value::String(text))) => {
            Some(quote!(assert_eq!(#name, #text);))
        }
        (ArmBody::Json(shape), Some(example)) => telling(ast, shape, example, quote!(#name), MAX_DEPTH),
        (ArmBody::Bytes, _) => Some(quote!(println!("{} bytes", #name.len());)),
        _ => None,
    };
    told.unwrap_or(shown)
}

/// A statement about a value that every reply has, at any depth; else about one that this reply has.
fn telling(
    ast: &Ast,
    shape: &Shape,
    example: &Value,
    place: TokenStream,
    depth: usize,
) -> Option<TokenStream> {
    if depth == 0 {
        return None;
    }
    let component = match shape {
        Shape::Named(component) => component,
        Shape::List(item) => {
            let items = example.as_array()?;
            let first = items.first()?;
            let count = Literal::usize_unsuffixed(items.len());
            let inner = telling(ast, item, first, quote!(#place[0]), depth - 1);
            return Some(inner.unwrap_or_else(|| quote!(assert_eq!(#place.len(), #count);)));
        }
        _ => return None,
    };
    let definition = ast.api.definitions.get(component)?;
    let Kind::Struct(structure) = &definition.kind else { return None };
    let fields = || {
        structure.fields.iter().filter_map(|field| {
            let example = example.get(&field.wire).filter(|example| !example.is_null())?;
            let is_shown = field.deprecated.is_none() && !field.write_only;
            is_shown.then(|| (field, example, ident(&field.rust), Presence::of(field, definition)))
        })
    };
    let required = || fields().filter(|(.., presence)| *presence == Presence::Required);
    let plain = required().find_map(|(field, example, name, _)| {
        let place = quote!(#place.#name);
        match &field.shape {
            Shape::Boolean => example
                .as_bool()
                .map(|is| if is { quote!(assert!(#place);) } else { quote!(assert!(!#place);) }),
            other => scalar(ast, other, example).map(|value| quote!(assert_eq!(#place, #value);)),
        }
    });
    let nested = || {
        required().find_map(|(field, example, name, _)| {
            telling(ast, &field.shape, example, quote!(#place.#name), depth - 1)
        })
    };
    let optional = || {
        let mut optional = fields().filter(|(.., presence)| *presence == Presence::Optional);
        optional.find_map(|(field, example, name, _)| {
            let (place, value) = (quote!(#place.#name), scalar(ast, &field.shape, example)?);
            let lent = (field.shape == Shape::String).then(|| quote!(.as_deref()));
            Some(quote!(assert_eq!(#place #lent, Some(#value));))
        })
    };
    let list = || {
        let mut optional = fields().filter(|(.., presence)| *presence == Presence::Optional);
        optional.find_map(|(field, example, name, _)| {
            let count = Literal::usize_unsuffixed(example.as_array()?.len());
            matches!(field.shape, Shape::List(_))
                .then(|| quote!(assert_eq!(#place.#name.as_ref().map(Vec::len), Some(#count));))
        })
    };
    plain.or_else(nested).or_else(optional).or_else(list)
}

/// A value that can be compared with one literal.
fn scalar(ast: &Ast, shape: &Shape, example: &Value) -> Option<TokenStream> {
    match shape {
        Shape::String => example.as_str().map(|text| quote!(#text)),
        Shape::Boolean => example.as_bool().map(|value| quote!(#value)),
        Shape::Integer(_) => example.as_u64().map(|number| {
            let number = Literal::u64_unsuffixed(number);
            quote!(#number)
        }),
        Shape::Named(component) => {
            let definition = ast.api.definitions.get(component)?;
            let Kind::Enum(variants) = &definition.kind else { return None };
            let text = example.as_str()?;
            let variant = ident(&variants.iter().find(|variant| variant.wire == text)?.rust);
            let path = definition_path(definition, Scope::Operations);
            Some(quote!(#path::#variant))
        }
        _ => None,
    }
}
