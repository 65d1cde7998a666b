//! A value of the contract's examples as the Rust expression for it.

use proc_macro2::{Literal, TokenStream};
use quote::{ToTokens, quote};
use serde_json::{Map, Value};
use syn::Type;

use super::super::paths::{Scope, definition_path, last_argument, spell, unboxed};
use super::super::types::Presence;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// What the compiler knows of the type where the expression stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Target {
    /// It is this one.
    Exact,
    /// It is whatever the expression is, as in `impl Into<…>` or behind `let`.
    Inferred,
}

/// The expression; what can't be written as code of the generated types is decoded from JSON.
pub(super) fn value(ast: &Ast, ty: &Type, shape: &Shape, value: &Value, target: Target) -> TokenStream {
    plain(ast, ty, shape, value, target).unwrap_or_else(|| {
        let text = json_literal(value);
        match target {
            Target::Exact => quote!(passbook_runtime::json::from_str(#text)?),
            Target::Inferred => quote!(passbook_runtime::json::from_str::<#ty>(#text)?),
        }
    })
}

/// The expression without JSON; `None` where there is none.
pub(super) fn plain(
    ast: &Ast,
    ty: &Type,
    shape: &Shape,
    example: &Value,
    target: Target,
) -> Option<TokenStream> {
    if let Some(inner) = unboxed(ty) {
        let inner = value(ast, &inner, shape, example, target);
        return Some(quote!(Box::new(#inner)));
    }
    match shape {
        Shape::Boolean => example.as_bool().map(|value| quote!(#value)),
        Shape::Integer(width) => integer(*width, example, target),
        Shape::Number(precision) => {
            let number = example.as_f64()?;
            let magnitude = match (precision, target) {
                (Precision::Float, Target::Inferred) => Literal::f32_suffixed(number.abs() as f32),
                _ => Literal::f64_unsuffixed(number.abs()),
            };
            Some(signed(number.is_sign_negative(), &magnitude))
        }
        Shape::Decimal | Shape::DecimalNumber => match example {
            Value::String(text) => Some(parsed(text, ty, target)),
            Value::Number(number) => Some(parsed(&number.to_string(), ty, target)),
            _ => None,
        },
        Shape::Date | Shape::DateTime | Shape::Uuid => Some(parsed(example.as_str()?, ty, target)),
        Shape::String => example.as_str().map(|text| quote!(#text.to_owned())),
        Shape::List(item) => {
            let item_type = last_argument(&mut ty.clone())?.clone();
            let items = example.as_array()?.iter();
            let items = items.map(|example| value(ast, &item_type, item, example, target));
            Some(quote!(vec![#(#items),*]))
        }
        Shape::Map(inner) => {
            let inner_type = last_argument(&mut ty.clone())?.clone();
            let entries = example.as_object()?.iter().map(|(key, example)| {
                let inner = value(ast, &inner_type, inner, example, target);
                quote!((#key.to_owned(), #inner))
            });
            Some(quote!(std::collections::BTreeMap::from([#(#entries),*])))
        }
        Shape::Nullable(_) if example.is_null() => match target {
            Target::Exact => Some(quote!(None)),
            Target::Inferred => Some(quote!(None::<#ty>)),
        },
        Shape::Nullable(inner) => {
            let inner_type = last_argument(&mut ty.clone())?.clone();
            let inner = value(ast, &inner_type, inner, example, target);
            Some(quote!(Some(#inner)))
        }
        Shape::Sensitive(inner) => {
            let inner_type = last_argument(&mut ty.clone())?.clone();
            let inner = value(ast, &inner_type, inner, example, target);
            Some(quote!(passbook_runtime::Sensitive::new(#inner)))
        }
        Shape::Lenient(inner) => plain(ast, ty, inner, example, target),
        Shape::UnixNumber | Shape::UnixText => {
            let seconds = example.as_i64().or_else(|| example.as_str()?.parse().ok())?;
            let magnitude = Literal::u64_unsuffixed(seconds.unsigned_abs());
            let seconds = signed(seconds < 0, &magnitude);
            Some(quote!(passbook_runtime::Timestamp::from_timestamp(#seconds, 0).unwrap_or_default()))
        }
        Shape::HttpDate => {
            let text = example.as_str()?;
            Some(quote!(passbook_runtime::chrono::DateTime::parse_from_rfc2822(#text)?.to_utc()))
        }
        Shape::Named(component) => named(ast, component, example),
        _ => None,
    }
}

fn integer(width: Width, example: &Value, target: Target) -> Option<TokenStream> {
    let number = example.as_i64()?;
    let magnitude = number.unsigned_abs();
    let magnitude = match (target, width) {
        (Target::Exact, _) => Literal::u64_unsuffixed(magnitude),
        (_, Width::Int32) => Literal::i32_suffixed(i32::try_from(magnitude).ok()?),
        (_, Width::Int64) => Literal::i64_suffixed(i64::try_from(magnitude).ok()?),
        (_, Width::Uint32) => Literal::u32_suffixed(u32::try_from(magnitude).ok()?),
        (_, Width::Uint64) => Literal::u64_suffixed(magnitude),
        (_, Width::Int128) => Literal::i128_suffixed(i128::from(magnitude)),
    };
    Some(signed(number < 0, &magnitude))
}

fn signed(is_negative: bool, magnitude: &Literal) -> TokenStream {
    let sign = is_negative.then(|| quote!(-));
    quote!(#sign #magnitude)
}

fn parsed(text: &str, ty: &Type, target: Target) -> TokenStream {
    match target {
        Target::Exact => quote!(#text.parse()?),
        Target::Inferred => quote!(#text.parse::<#ty>()?),
    }
}

fn named(ast: &Ast, component: &str, example: &Value) -> Option<TokenStream> {
    let definition = ast.api.definitions.get(component)?;
    let types = ast.definitions.get(component).map_or(&[][..], Vec::as_slice);
    let path = definition_path(definition, Scope::Operations);
    match &definition.kind {
        Kind::Enum(variants) => {
            let text = example.as_str()?;
            match variants.iter().find(|variant| variant.wire == text) {
                Some(variant) => {
                    let name = ident(&variant.rust);
                    Some(quote!(#path::#name))
                }
                None => Some(quote!(#path::from(#text))),
            }
        }
        Kind::Struct(structure) => {
            let steps = construction(ast, definition, structure, types, example.as_object()?)?;
            Some(quote!(#path::#steps))
        }
        Kind::Union(union) => {
            let index = variant(ast, union, example)?;
            let variant = &union.variants[index];
            let ty = spell(ast, types.get(index)?, &variant.shape, Scope::Operations);
            let name = ident(&variant.rust);
            let inner = value(ast, &ty, &variant.shape, example, Target::Exact);
            Some(quote!(#path::#name(#inner)))
        }
    }
}

/// The variant that a value is: by its discriminator, or because no other has its JSON type. Which of several objects
/// it is otherwise, is the decoder's to say.
fn variant(ast: &Ast, union: &Union, example: &Value) -> Option<usize> {
    if let Some(property) = &union.discriminator {
        let tag = match example.get(property)? {
            Value::String(tag) => tag.clone(),
            other => other.to_string(),
        };
        return union.variants.iter().position(|variant| variant.tags.contains(&tag));
    }
    let is_one = |shape: &Shape| match shape {
        Shape::Sensitive(_) | Shape::Nullable(_) | Shape::Lenient(_) | Shape::Any => None,
        Shape::Boolean => Some(example.is_boolean()),
        Shape::Integer(_) | Shape::Number(_) | Shape::DecimalNumber | Shape::UnixNumber => {
            Some(example.is_number())
        }
        Shape::List(_) => Some(example.is_array()),
        Shape::Map(_) | Shape::Object => Some(example.is_object()),
        Shape::Named(component) => match &ast.api.definitions.get(component)?.kind {
            Kind::Enum(_) => Some(example.is_string()),
            Kind::Struct(_) => Some(example.is_object()),
            Kind::Union(_) => None,
        },
        _ => Some(example.is_string()),
    };
    let fits: Option<Vec<bool>> = union.variants.iter().map(|variant| is_one(&variant.shape)).collect();
    let fits = fits?;
    let first = fits.iter().position(|fits| *fits)?;
    (!fits[first + 1..].contains(&true)).then_some(first)
}

/// `new(…).first_name(…)`; `None` where the object has what can't be set, or lacks what must be.
fn construction(
    ast: &Ast,
    definition: &Definition,
    structure: &Struct,
    types: &[Type],
    object: &Map<String, Value>,
) -> Option<TokenStream> {
    let is_declared = |key: &String| structure.fields.iter().any(|field| field.wire == *key);
    if !definition.in_request || !object.keys().all(is_declared) {
        return None;
    }
    let (mut arguments, mut setters) = (Vec::new(), Vec::new());
    for (field, ty) in structure.fields.iter().zip(types) {
        let shape = match &field.shape {
            Shape::Nullable(inner) => inner.as_ref(),
            other => other,
        };
        let bare = spell(ast, ty, shape, Scope::Operations);
        let example = object.get(&field.wire);
        let given = example.filter(|example| !example.is_null());
        let name = ident(&field.rust);
        match Presence::of(field, definition) {
            Presence::Required => arguments.push(converted(ast, &bare, shape, example?)),
            Presence::Nullable => arguments.push(match given {
                Some(example) => {
                    let inner = value(ast, &bare, shape, example, Target::Exact);
                    quote!(Some(#inner))
                }
                None => quote!(None),
            }),
            // What only the server sets is not sent.
            Presence::ReadOnly | Presence::ReadOnlyClearable => {}
            Presence::WriteOnly => arguments.push(converted(ast, &bare, shape, given?)),
            Presence::WriteOnlyClearable => arguments.push(match given {
                Some(example) => {
                    let inner = value(ast, &bare, shape, example, Target::Exact);
                    quote!(Some(#inner))
                }
                None => quote!(None),
            }),
            Presence::Optional => {
                if let Some(example) = given {
                    let inner = converted(ast, &bare, shape, example);
                    setters.push(quote!(.#name(#inner)));
                }
            }
            Presence::Clearable => match (example, given) {
                (_, Some(example)) => {
                    let inner = text(shape, example)
                        .unwrap_or_else(|| value(ast, &bare, shape, example, Target::Inferred));
                    setters.push(quote!(.#name(#inner)));
                }
                (Some(_), None) => setters.push(quote!(.#name(passbook_runtime::Field::Null))),
                (None, None) => {}
            },
        }
    }
    Some(quote!(new(#(#arguments),*)#(#setters)*))
}

/// The expression for an argument of `new` or of a setter: they take texts and secrets as anything that becomes one.
fn converted(ast: &Ast, bare: &Type, shape: &Shape, example: &Value) -> TokenStream {
    if let Some(inner) = unboxed(bare) {
        return value(ast, &inner, shape, example, Target::Exact);
    }
    if let Some(text) = text(shape, example) {
        return text;
    }
    if let (Shape::Part, Value::String(text)) = (shape, example) {
        return quote!(#text);
    }
    match (shape, last_argument(&mut bare.clone())) {
        (Shape::Sensitive(inner), Some(inner_type)) => {
            value(ast, inner_type, inner, example, Target::Inferred)
        }
        (Shape::Sensitive(_) | Shape::String | Shape::Part | Shape::Any, _) => {
            value(ast, bare, shape, example, Target::Inferred)
        }
        (Shape::Lenient(inner), _) => converted(ast, bare, inner, example),
        _ => value(ast, bare, shape, example, Target::Exact),
    }
}

/// The literal, where a text or a secret is taken as anything that becomes one.
fn text(shape: &Shape, example: &Value) -> Option<TokenStream> {
    let text = example.as_str().filter(|_| is_text(shape))?;
    Some(quote!(#text))
}

fn is_text(shape: &Shape) -> bool {
    match shape {
        Shape::String => true,
        Shape::Sensitive(inner) => is_text(inner),
        Shape::Lenient(inner) => **inner == Shape::String,
        _ => false,
    }
}

/// JSON as a raw string where that shows it as it is.
fn json_literal(value: &Value) -> TokenStream {
    let text = value.to_string();
    let is_plain =
        text.contains('"') && !text.contains("\"#") && text.bytes().all(|byte| (b' '..=b'~').contains(&byte));
    let raw = is_plain.then(|| format!("r#\"{text}\"#").parse::<Literal>().ok()).flatten();
    raw.map_or_else(|| text.to_token_stream(), Literal::into_token_stream)
}
