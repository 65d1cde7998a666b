//! Unions: enums whose variants are told apart by a discriminator, or by which fits best.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::super::codec;
use super::super::paths::{Scope, spell};
use super::super::text;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// A union, decoded by its discriminator, or by which variant fits best.
pub(super) fn item(
    ast: &Ast,
    definition: &Definition,
    union: &Union,
    types: &[Type],
    scope: Scope<'_>,
) -> TokenStream {
    let name = ident(&definition.rust);
    let docs = text::docs(&definition.docs, &format!("`{}` of the contract.", definition.component));
    let deprecation = text::deprecated(&definition.deprecated);
    let names: Vec<_> = union.variants.iter().map(|variant| ident(&variant.rust)).collect();
    let types: Vec<Type> =
        union.variants.iter().zip(types).map(|(variant, ty)| spell(ast, ty, &variant.shape, scope)).collect();
    let (about, rule, choose, arguments) = match &union.discriminator {
        Some(property) => by_discriminator(union, property),
        None => by_fit(ast, union),
    };
    let codecs: Vec<TokenStream> = union
        .variants
        .iter()
        .map(|variant| {
            let name = ident(&codec::full_name(&ast.api, &variant.shape, variant.personal));
            quote!(codec::#name)
        })
        .collect();
    let last = names.len().saturating_sub(1).to_string();
    let decodes = names.iter().zip(&codecs).enumerate().map(|(index, (name, codec))| {
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        // A match on a number has an arm for the others.
        let pattern = if index.to_string() == last { quote!(_) } else { quote!(#index) };
        quote!(#pattern => union::decode::<#codec, _, _, _>(text, Self::#name),)
    });
    let variant_docs = union.variants.iter().map(|variant| match variant.tags.is_empty() {
        true => text::doc(&format!("It is `{}`.", variant.rust)),
        false => text::doc(&format!(
            "Where the discriminator is `{}`.",
            variant.tags.join("`, `").replace('\n', " ")
        )),
    });
    let about = text::doc(&about);
    let debug_impl = union.variants.iter().any(|variant| variant.personal).then(|| debug(&name, union));
    let derived_debug = debug_impl.is_none().then(|| quote!(Debug,));
    let froms = from_impls(&name, &names, &types);
    let limited = definition.in_request.then(|| {
        quote! {
            impl passbook_runtime::internal::limits::Limited for #name {
                fn check(
                    &self,
                    limits: &passbook_runtime::internal::limits::Limits,
                    check: &mut passbook_runtime::internal::limits::Check,
                ) {
                    match self {
                        #(Self::#names(value) => value.check(limits, check),)*
                        Self::Unrecognized(_) => {}
                    }
                }
            }
        }
    });
    quote! {
        #docs
        #[doc = ""]
        #about
        #deprecation
        #[derive(Clone, #derived_debug PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names(#types),)*
            /// What none of the above stands for, as it came.
            Unrecognized(passbook_runtime::UnknownVariant),
        }
        #debug_impl
        impl Serialize for #name {
            fn serialize<S: passbook_runtime::internal::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                use passbook_runtime::internal::codec::{self, Codec as _};
                match self {
                    #(Self::#names(value) => #codecs::write(value, serializer),)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                use passbook_runtime::internal::{codec, union};
                #rule
                union::#choose(
                    deserializer,
                    #arguments,
                    |variant, text| match variant { #(#decodes)* },
                    Self::Unrecognized,
                )
            }
        }
        #froms
        #limited
    }
}

/// Shows which variant it is, and of personal data no more.
fn debug(name: &proc_macro2::Ident, union: &Union) -> TokenStream {
    let arms = union.variants.iter().map(|variant| {
        let (label, variant_name) = (&variant.rust, ident(&variant.rust));
        match variant.personal {
            true => quote! {
                Self::#variant_name(_) => f
                    .debug_tuple(#label)
                    .field(&passbook_runtime::internal::structure::Personal)
                    .finish(),
            },
            false => quote!(Self::#variant_name(value) => f.debug_tuple(#label).field(value).finish(),),
        }
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                match self {
                    #(#arms)*
                    Self::Unrecognized(value) => f.debug_tuple("Unrecognized").field(value).finish(),
                }
            }
        }
    }
}

fn by_discriminator(union: &Union, property: &str) -> (String, TokenStream, TokenStream, TokenStream) {
    let entries = union
        .variants
        .iter()
        .enumerate()
        .flat_map(|(index, variant)| variant.tags.iter().map(move |tag| quote!((#tag, #index))));
    let about = format!("The value of `{property}` says which variant it is.");
    let rule = quote!(const TAGS: &[(&str, usize)] = &[#(#entries),*];);
    (about, rule, quote!(decode_by_discriminator), quote!(#property, TAGS))
}

fn by_fit(ast: &Ast, union: &Union) -> (String, TokenStream, TokenStream, TokenStream) {
    let candidates = union.variants.iter().map(|variant| {
        let (kind, required, known) = fit(ast, &variant.shape, 0);
        let kind = ident(kind);
        let values = listed_values(ast, &variant.shape);
        quote!(union::Candidate {
            kind: union::Kind::#kind, required: &[#(#required),*], known: &[#(#known),*], values: &[#(#values),*],
        })
    });
    let about = "The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits \
                 where the JSON type is its own, its required fields are there, and a field that has one value only has \
                 that one. Those that know most of the fields that came are tried first; of equals, the first. Where \
                 each loses something, it is the one that knows most of the values of enums, then of the fields.";
    let rule = quote!(const CANDIDATES: &[union::Candidate] = &[#(#candidates),*];);
    (about.to_owned(), rule, quote!(decode_by_fit), quote!(CANDIDATES))
}

/// Fields of an object that have one of a few values, with these.
fn listed_values(ast: &Ast, shape: &Shape) -> Vec<TokenStream> {
    let definition = |component: &str| ast.api.definitions.get(component).map(|definition| &definition.kind);
    let Shape::Named(component) = shape else { return Vec::new() };
    let Some(Kind::Struct(structure)) = definition(component) else { return Vec::new() };
    let few = |field: &Field| {
        let enum_of = |component: &str| match definition(component) {
            Some(Kind::Enum(variants)) => Some(variants.iter().map(|variant| &variant.wire).collect()),
            _ => None,
        };
        let is_list = matches!(field.shape, Shape::List(_) | Shape::Map(_));
        let values: Vec<&String> = match field.shape.component().filter(|_| !is_list).and_then(enum_of) {
            Some(values) => values,
            None => field.values.iter().collect(),
        };
        let wire = &field.wire;
        (1..=8).contains(&values.len()).then(|| quote!((#wire, &[#(#values),*])))
    };
    structure.fields.iter().filter_map(few).collect()
}

/// What tells a shape from others: its JSON type, and an object's required and known fields.
fn fit(ast: &Ast, shape: &Shape, depth: usize) -> (&'static str, Vec<String>, Vec<String>) {
    let none = Vec::new;
    match shape {
        Shape::Any => ("Any", none(), none()),
        Shape::Object | Shape::Map(_) => ("Object", none(), none()),
        Shape::Boolean => ("Boolean", none(), none()),
        Shape::Integer(_) => ("Integer", none(), none()),
        Shape::Number(_) => ("Number", none(), none()),
        Shape::Decimal | Shape::DecimalNumber => ("Decimal", none(), none()),
        // Read from a number or a string.
        Shape::UnixNumber | Shape::UnixText => ("Decimal", none(), none()),
        Shape::String
        | Shape::Date
        | Shape::DateTime
        | Shape::HttpDate
        | Shape::Uuid
        | Shape::Bytes
        | Shape::Part => ("String", none(), none()),
        Shape::List(_) => ("List", none(), none()),
        Shape::Nullable(inner) | Shape::Sensitive(inner) => fit(ast, inner, depth),
        Shape::Lenient(_) => ("Scalar", none(), none()),
        Shape::Named(component) => {
            match ast.api.definitions.get(component).map(|definition| &definition.kind) {
                Some(Kind::Enum(_)) => ("String", none(), none()),
                Some(Kind::Struct(structure)) => {
                    let wire = |field: &Field| field.wire.clone();
                    let required =
                        structure.fields.iter().filter(|field| field.required && !field.write_only);
                    ("Object", required.map(wire).collect(), structure.fields.iter().map(wire).collect())
                }
                Some(Kind::Union(union)) if depth < 4 => {
                    let kinds: BTreeSet<&str> =
                        union.variants.iter().map(|variant| fit(ast, &variant.shape, depth + 1).0).collect();
                    match kinds.into_iter().collect::<Vec<_>>().as_slice() {
                        [only] => (only, none(), none()),
                        _ => ("Any", none(), none()),
                    }
                }
                _ => ("Any", none(), none()),
            }
        }
    }
}

/// `From` for each variant whose type no other variant has.
fn from_impls(name: &proc_macro2::Ident, names: &[proc_macro2::Ident], types: &[Type]) -> TokenStream {
    let mut code = TokenStream::new();
    for (index, (variant, ty)) in names.iter().zip(types).enumerate() {
        let plain =
            matches!(ty, Type::Path(path) if path.path.segments.iter().all(|s| s.arguments.is_empty()));
        let external = matches!(ty, Type::Path(path) if path.path.segments.first().is_some_and(|s| s.ident == "passbook_runtime"));
        let only = !types.iter().enumerate().any(|(other, candidate)| other != index && candidate == ty);
        if plain && only && !external {
            code.extend(quote! {
                impl From<#ty> for #name {
                    fn from(value: #ty) -> Self {
                        Self::#variant(value)
                    }
                }
            });
        }
    }
    code
}
