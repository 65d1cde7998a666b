//! One test for each type that holds something sensitive or personal: a value with a sentinel in every such field, which
//! must be in what is sent and in nothing that is printed.

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::{Map, Value, json};

use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// Optional fields deeper than this are left out, and lists are empty.
const MAX_DEPTH: usize = 6;
/// A value of more than this many pieces says nothing that a smaller one doesn't.
const MAX_PIECES: usize = 2000;
/// A value of which even the required fields have more pieces than this is not made.
const TOO_MANY_PIECES: usize = 10 * MAX_PIECES;
/// Where even required fields go on without end, there is no value to test with.
const NO_VALUE: usize = 40;

/// `tests/secrets.rs`; nothing where nothing is hidden.
pub(super) fn tests(ast: &Ast) -> TokenStream {
    let tests: Vec<TokenStream> =
        ast.api.definitions.values().filter_map(|definition| test(ast, definition)).collect();
    if tests.is_empty() {
        return TokenStream::new();
    }
    let library = ident(&format!("passbook_{}", ast.api.id.replace('-', "_")));
    quote! {
        use passbook_runtime::testing::wire;
        use #library::types;

        #(#tests)*
    }
}

fn test(ast: &Ast, definition: &Definition) -> Option<TokenStream> {
    let mut sampler = Sampler { ast, sentinels: 0, pieces: 0, is_personal: false };
    let value = sampler.named(&definition.component, 0)?;
    if sampler.sentinels == 0 {
        return None;
    }
    let text = value.to_string();
    let ty = ident(&definition.rust);
    let name = ident(&format!("secrets_of_{}", crate::names::snake(&definition.rust)));
    Some(quote! {
        #[test]
        fn #name() {
            wire::hides::<types::#ty>(#text);
        }
    })
}

struct Sampler<'a> {
    ast: &'a Ast,
    sentinels: usize,
    pieces: usize,
    /// Inside of personal data, where each value is a sentinel that can be one.
    is_personal: bool,
}

impl Sampler<'_> {
    fn sample(&mut self, shape: &Shape, depth: usize) -> Option<Value> {
        self.pieces += 1;
        if self.is_personal
            && let Some(sentinel) = self.sentinel(shape)
        {
            return Some(sentinel);
        }
        Some(match shape {
            Shape::Any | Shape::Object => json!({}),
            Shape::Boolean => json!(true),
            Shape::Integer(_) | Shape::UnixNumber => json!(1),
            Shape::Number(_) | Shape::DecimalNumber => json!(1.5),
            Shape::Decimal => json!("1.5"),
            Shape::UnixText => json!("1"),
            Shape::HttpDate => json!("Sun, 06 Nov 1994 08:49:37 GMT"),
            Shape::String | Shape::Bytes | Shape::Part => json!("text"),
            Shape::Date => json!("2001-01-01"),
            Shape::DateTime => json!("2001-01-01T00:00:00Z"),
            Shape::Uuid => json!("00000000-0000-4000-8000-000000000000"),
            // What contains itself does so through one of these, or through an optional field.
            Shape::List(_) if self.is_enough(depth) => json!([]),
            Shape::Map(_) if self.is_enough(depth) => json!({}),
            Shape::List(items) => json!([self.sample(items, depth + 1)?]),
            Shape::Map(values) => json!({"key": self.sample(values, depth + 1)?}),
            Shape::Nullable(inner) | Shape::Lenient(inner) => self.sample(inner, depth)?,
            Shape::Sensitive(inner) => self.sentinel(inner)?,
            Shape::Named(component) => self.named(component, depth + 1)?,
        })
    }

    /// A value of a field or variant, which may be personal.
    fn within(&mut self, is_personal: bool, shape: &Shape, depth: usize) -> Option<Value> {
        let around = self.is_personal;
        self.is_personal |= is_personal;
        let value = self.sample(shape, depth);
        self.is_personal = around;
        value
    }

    fn is_enough(&self, depth: usize) -> bool {
        depth > MAX_DEPTH || self.pieces > MAX_PIECES
    }

    /// What `wire::hides` looks for: `s3nt1nel`, `1907-07-07` and `70707`.
    fn sentinel(&mut self, shape: &Shape) -> Option<Value> {
        let sentinel = match shape {
            Shape::Date => json!("1907-07-07"),
            Shape::DateTime => json!("1907-07-07T07:07:07Z"),
            Shape::Decimal => json!("70707.5"),
            Shape::DecimalNumber => json!(70707.5),
            Shape::Integer(_) | Shape::UnixNumber => json!(70707),
            Shape::UnixText => json!("70707"),
            Shape::Uuid => json!("70707707-0707-4707-8707-070707070707"),
            Shape::String => json!("s3nt1nel"),
            Shape::Lenient(inner) => return self.sentinel(inner),
            _ => return None,
        };
        self.sentinels += 1;
        Some(sentinel)
    }

    fn named(&mut self, component: &str, depth: usize) -> Option<Value> {
        let has_end = depth < NO_VALUE && self.pieces <= TOO_MANY_PIECES;
        let definition = self.ast.api.definitions.get(component).filter(|_| has_end)?;
        match &definition.kind {
            Kind::Enum(variants) => Some(json!(variants.first()?.wire)),
            Kind::Struct(structure) => {
                let mut object = Map::new();
                for field in &structure.fields {
                    if !field.required && self.is_enough(depth) {
                        continue;
                    }
                    match self.within(field.personal, &field.shape, depth) {
                        Some(value) => drop(object.insert(field.wire.clone(), value)),
                        None if field.required => return None,
                        None => {}
                    }
                }
                Some(object.into())
            }
            Kind::Union(union) => {
                let mut variants = union.variants.iter();
                let (variant, mut value) = variants.find_map(|variant| {
                    Some((variant, self.within(variant.personal, &variant.shape, depth)?))
                })?;
                if let (Some(property), Some(tag), Some(object)) =
                    (&union.discriminator, variant.tags.first(), value.as_object_mut())
                {
                    object.insert(property.clone(), json!(tag));
                }
                Some(value)
            }
        }
    }
}
