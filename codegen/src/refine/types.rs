//! Definitions to structs and enums.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::paths::{Scope, spell, unboxed};
use super::text;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// The modules that have types, `shared` first.
pub(super) fn modules(api: &Api) -> Vec<String> {
    let used: BTreeSet<&str> = api.definitions.values().map(|definition| definition.module.as_str()).collect();
    let in_order = std::iter::once("shared").chain(api.modules.iter().map(|module| module.name.as_str()));
    let mut modules: Vec<String> = Vec::new();
    for name in in_order.filter(|name| used.contains(name)) {
        if !modules.iter().any(|seen| seen == name) {
            modules.push(name.to_owned());
        }
    }
    modules
}

/// `types.rs`: everything by its name, wherever it stands.
pub(super) fn index(api: &Api) -> TokenStream {
    let modules = modules(api);
    let names = modules.iter().map(|name| ident(name));
    quote!(#(pub use self::#names::*;)*)
}

/// One module of types.
pub(super) fn module(ast: &Ast, name: &str) -> TokenStream {
    let definitions = ast.api.definitions.values().filter(|definition| definition.module == name);
    let mut in_order: Vec<&Definition> = definitions.collect();
    in_order.sort_by(|a, b| a.rust.cmp(&b.rust));
    let serialized = in_order.iter().any(|definition| !matches!(definition.kind, Kind::Enum(_)));
    let uses = serialized.then(|| quote!(use passbook_runtime::internal::serde::{Deserialize, Serialize};));
    let items = in_order.into_iter().map(|definition| item(ast, definition));
    quote!(#uses #(#items)*)
}

fn item(ast: &Ast, definition: &Definition) -> TokenStream {
    let none = Vec::new();
    let types = ast.definitions.get(&definition.component).unwrap_or(&none);
    let scope = Scope::Types(&definition.module);
    match &definition.kind {
        Kind::Struct(structure) => struct_item(ast, definition, structure, types, scope),
        Kind::Enum(variants) => enum_item(definition, variants),
        Kind::Union(union) => union_item(ast, definition, union, types, scope),
    }
}

fn deprecated(is: bool) -> TokenStream {
    if is { quote!(#[deprecated]) } else { TokenStream::new() }
}

/// A type that mentions something deprecated must not warn about itself.
fn mentions_deprecated(any: bool) -> TokenStream {
    if any { quote!(#[allow(deprecated)]) } else { TokenStream::new() }
}

struct FieldCode<'a> {
    field: &'a Field,
    name: proc_macro2::Ident,
    /// The type without the `Option` of an optional field.
    bare: Type,
    optional: bool,
}

fn struct_item(
    ast: &Ast,
    definition: &Definition,
    structure: &Struct,
    types: &[Type],
    scope: Scope<'_>,
) -> TokenStream {
    let name = ident(&definition.rust);
    let docs = text::docs(&definition.docs, &format!("`{}` of the contract.", definition.component));
    let fields: Vec<FieldCode<'_>> = structure
        .fields
        .iter()
        .zip(types)
        .map(|(field, ty)| {
            // What only the server sets is not asked of the caller, and what only the caller sends is not
            // expected back.
            let one_sided =
                field.read_only && definition.in_request || field.write_only && definition.in_response;
            let (shape, nullable) = match &field.shape {
                Shape::Nullable(inner) => (&**inner, true),
                other => (other, false),
            };
            FieldCode {
                field,
                name: ident(&field.rust),
                bare: spell(ast, ty, shape, scope),
                optional: !field.required || one_sided || nullable,
            }
        })
        .collect();
    let any_deprecated = structure.fields.iter().any(|field| field.deprecated);
    let allow = mentions_deprecated(any_deprecated);
    let mut members: Vec<TokenStream> = fields.iter().map(|code| field_item(code)).collect();
    let extra = structure.extra.as_ref().zip(types.get(structure.fields.len()));
    if let Some(((extra, shape), ty)) = extra {
        let extra = ident(extra);
        let ty = spell(ast, ty, &Shape::Map(Box::new(shape.clone())), scope);
        members.push(quote! {
            /// What the reply holds beyond the fields above, kept and sent back as it came.
            #[serde(flatten)]
            pub #extra: #ty,
        });
    }
    let default = fields.iter().all(|code| code.optional).then(|| quote!(Default,));
    let deprecation = deprecated(definition.deprecated);
    let construction = construction(definition, structure, &fields);
    quote! {
        #docs
        #deprecation
        #allow
        #[derive(Clone, Debug, #default PartialEq, Deserialize, Serialize)]
        #[serde(crate = "passbook_runtime::internal::serde")]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
        }
        #construction
    }
}

fn field_item(code: &FieldCode<'_>) -> TokenStream {
    let FieldCode { field, name, bare, optional } = code;
    let docs = text::docs(&field.docs, &format!("`{}`", field.wire));
    let deprecation = deprecated(field.deprecated);
    let mut serde = Vec::new();
    if field.wire != field.rust {
        let wire = &field.wire;
        serde.push(quote!(rename = #wire));
    }
    let absent_when_none = *optional && !(field.required && !field.read_only && !field.write_only);
    match (field.lenient, *optional) {
        (true, true) => {
            serde.push(quote!(default, deserialize_with = "passbook_runtime::internal::lenient::optional"));
        }
        (true, false) => {
            serde.push(quote!(deserialize_with = "passbook_runtime::internal::lenient::required"));
        }
        (false, true) => {}
        (false, false) => {}
    }
    if absent_when_none {
        serde.push(quote!(skip_serializing_if = "Option::is_none"));
    }
    let serde = if serde.is_empty() { TokenStream::new() } else { quote!(#[serde(#(#serde),*)]) };
    let ty = if *optional { quote!(Option<#bare>) } else { quote!(#bare) };
    quote! {
        #docs
        #deprecation
        #serde
        pub #name: #ty,
    }
}

/// How a value is taken: texts and secrets from anything that becomes one, the rest as it is.
fn argument(bare: &Type, shape: &Shape) -> (TokenStream, fn(&proc_macro2::Ident) -> TokenStream) {
    if let Some(inner) = unboxed(bare) {
        return (quote!(#inner), |name| quote!(Box::new(#name)));
    }
    match shape {
        Shape::String | Shape::Sensitive(_) => (quote!(impl Into<#bare>), |name| quote!(#name.into())),
        Shape::Nullable(inner) => argument(bare, inner),
        _ => (quote!(#bare), |name| quote!(#name)),
    }
}

/// `new` takes what is required, and each optional field has a setter of its name.
fn construction(definition: &Definition, structure: &Struct, fields: &[FieldCode<'_>]) -> TokenStream {
    if !definition.in_request {
        return TokenStream::new();
    }
    let name = ident(&definition.rust);
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for code in fields {
        let field = &code.name;
        let (ty, convert) = argument(&code.bare, &code.field.shape);
        let docs = text::docs(&code.field.docs, &format!("Sets `{}`.", code.field.wire));
        let deprecation = deprecated(code.field.deprecated);
        let value = convert(field);
        if code.optional {
            values.push(quote!(#field: None));
            // What only the server sets has no setter.
            if code.field.read_only {
                continue;
            }
            setters.push(quote! {
                #docs
                #deprecation
                pub fn #field(mut self, #field: #ty) -> Self {
                    self.#field = Some(#value);
                    self
                }
            });
        } else {
            arguments.push(quote!(#field: #ty));
            values.push(quote!(#field: #value));
        }
    }
    if let Some((extra, _)) = &structure.extra {
        let extra = ident(extra);
        values.push(quote!(#extra: Default::default()));
    }
    let many = (arguments.len() > 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let allow = mentions_deprecated(fields.iter().any(|code| code.field.deprecated));
    let about = match arguments.is_empty() {
        true => "With nothing set.",
        false => "With what is required; the rest is set by name.",
    };
    // `new` without arguments beside a derived `Default` is what clippy asks for, and reads alike everywhere.
    quote! {
        #allow
        impl #name {
            #[doc = #about]
            #many
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    }
}

/// An enum that keeps values it doesn't know.
fn enum_item(definition: &Definition, variants: &[Variant]) -> TokenStream {
    let name = ident(&definition.rust);
    let docs = text::docs(&definition.docs, &format!("`{}` of the contract.", definition.component));
    let deprecation = deprecated(definition.deprecated);
    let allow = mentions_deprecated(definition.deprecated);
    let names: Vec<_> = variants.iter().map(|variant| ident(&variant.rust)).collect();
    let wires: Vec<&String> = variants.iter().map(|variant| &variant.wire).collect();
    let variant_docs = variants.iter().map(|variant| text::doc(&format!("`{}`", variant.wire.replace('`', "'"))));
    quote! {
        #docs
        #deprecation
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names,)*
            /// A value that the contract did not list when this was generated.
            Unrecognized(passbook_runtime::UnknownValue),
        }
        #allow
        impl #name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }
        #allow
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#wires => Self::#names,)*
                    other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
                }
            }
        }
        passbook_runtime::open_enum!(#name);
    }
}

/// A union, decoded by its discriminator, or by which variant fits best.
fn union_item(
    ast: &Ast,
    definition: &Definition,
    union: &Union,
    types: &[Type],
    scope: Scope<'_>,
) -> TokenStream {
    let name = ident(&definition.rust);
    let docs = text::docs(&definition.docs, &format!("`{}` of the contract.", definition.component));
    let deprecation = deprecated(definition.deprecated);
    let allow = mentions_deprecated(definition.deprecated);
    let names: Vec<_> = union.variants.iter().map(|variant| ident(&variant.rust)).collect();
    let types: Vec<Type> = union
        .variants
        .iter()
        .zip(types)
        .map(|(variant, ty)| spell(ast, ty, &variant.shape, scope))
        .collect();
    let (about, rule, choose) = match &union.discriminator {
        Some(property) => by_discriminator(union, property),
        None => by_fit(ast, union),
    };
    let variant_docs = union.variants.iter().map(|variant| match variant.tags.is_empty() {
        true => text::doc(&format!("A {}.", variant.rust)),
        false => text::doc(&format!("Where the discriminator is `{}`.", variant.tags.join("`, `").replace('\n', " "))),
    });
    let indices: Vec<usize> = (0..names.len()).collect();
    let about = text::doc(&about);
    let froms = from_impls(&name, &names, &types);
    quote! {
        #docs
        #[doc = ""]
        #about
        #deprecation
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names(#types),)*
            /// What none of the above stands for, as it came.
            Unrecognized(passbook_runtime::json::Value),
        }
        #allow
        impl Serialize for #name {
            fn serialize<S: passbook_runtime::internal::serde::Serializer>(
                &self,
                serializer: S,
            ) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#names(value) => value.serialize(serializer),)*
                    Self::Unrecognized(value) => value.serialize(serializer),
                }
            }
        }
        #allow
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
                deserializer: D,
            ) -> Result<Self, D::Error> {
                use passbook_runtime::internal::union;
                #rule
                let value = union::value(deserializer)?;
                match #choose {
                    #(Some(#indices) => union::decode(value).map(Self::#names),)*
                    _ => Ok(Self::Unrecognized(value)),
                }
            }
        }
        #froms
    }
}

fn by_discriminator(union: &Union, property: &str) -> (String, TokenStream, TokenStream) {
    let entries = union.variants.iter().enumerate().flat_map(|(index, variant)| {
        variant.tags.iter().map(move |tag| quote!((#tag, #index)))
    });
    let about = format!("Told apart by `{property}`.");
    let rule = quote!(const TAGS: &[(&str, usize)] = &[#(#entries),*];);
    (about, rule, quote!(union::by_discriminator(&value, #property, TAGS)))
}

fn by_fit(ast: &Ast, union: &Union) -> (String, TokenStream, TokenStream) {
    let candidates = union.variants.iter().map(|variant| {
        let (kind, required, known) = fit(ast, &variant.shape, 0);
        let kind = ident(kind);
        quote!(union::Candidate { kind: union::Kind::#kind, required: &[#(#required),*], known: &[#(#known),*] })
    });
    let about = "Told apart by JSON type, then by which variant's required fields are all there, then by which \
                 knows most of the fields that came; of equals, the first.";
    let rule = quote!(const CANDIDATES: &[union::Candidate] = &[#(#candidates),*];);
    (about.to_owned(), rule, quote!(union::by_fit(&value, CANDIDATES)))
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
        Shape::Decimal => ("Decimal", none(), none()),
        Shape::String | Shape::Date | Shape::DateTime | Shape::Uuid | Shape::Bytes => ("String", none(), none()),
        Shape::List(_) => ("List", none(), none()),
        Shape::Nullable(inner) | Shape::Sensitive(inner) => fit(ast, inner, depth),
        Shape::Named(component) => match ast.api.definitions.get(component).map(|definition| &definition.kind) {
            Some(Kind::Enum(_)) => ("String", none(), none()),
            Some(Kind::Struct(structure)) => {
                let wire = |field: &Field| field.wire.clone();
                let required = structure.fields.iter().filter(|field| field.required && !field.write_only);
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
        },
    }
}

/// `From` for each variant whose type no other variant has.
fn from_impls(name: &proc_macro2::Ident, names: &[proc_macro2::Ident], types: &[Type]) -> TokenStream {
    let mut code = TokenStream::new();
    for (index, (variant, ty)) in names.iter().zip(types).enumerate() {
        let plain = matches!(ty, Type::Path(path) if path.path.segments.iter().all(|s| s.arguments.is_empty()));
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
