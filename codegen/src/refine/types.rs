//! Definitions to structs and enums.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::paths::{Scope, spell, unboxed};
use super::{codec, constants, defaults, parts, text};
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

mod enums;
mod unions;

/// The modules that have types, `shared` first.
pub(super) fn modules(api: &Api) -> Vec<String> {
    let used: BTreeSet<&str> =
        api.definitions.values().map(|definition| definition.module.as_str()).collect();
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
    let unions = in_order.iter().any(|definition| matches!(definition.kind, Kind::Union(_)));
    let uses = unions.then(|| {
        quote!(
            use passbook_runtime::internal::serde::{Deserialize, Serialize};
        )
    });
    let items = in_order.into_iter().map(|definition| item(ast, definition));
    quote!(#uses #(#items)*)
}

fn item(ast: &Ast, definition: &Definition) -> TokenStream {
    let none = Vec::new();
    let types = ast.definitions.get(&definition.component).unwrap_or(&none);
    let scope = Scope::Types(&definition.module);
    match &definition.kind {
        Kind::Struct(structure) => struct_item(ast, definition, structure, types, scope),
        Kind::Enum(variants) => enums::item(definition, variants),
        Kind::Union(union) => unions::item(ast, definition, union, types, scope),
    }
}

struct FieldCode<'a> {
    field: &'a Field,
    name: proc_macro2::Ident,
    /// The type without what says that it may be absent or null.
    bare: Type,
    presence: Presence,
}

/// Whether a field has to be there, and whether it may be null.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Presence {
    Required,
    Optional,
    Nullable,
    /// Absent and null are different things.
    Clearable,
    /// Only the server sets it: no part of a request.
    ReadOnly,
    /// The same, where absent and null are different things.
    ReadOnlyClearable,
    /// Every request has it, and no reply needs to.
    WriteOnly,
    /// The same, where it may be null.
    WriteOnlyClearable,
}

impl Presence {
    pub(super) fn of(field: &Field, definition: &Definition) -> Self {
        let is_nullable = matches!(field.shape, Shape::Nullable(_));
        // What only the server sets is not asked of the caller, and not sent where a decoded reply is a body.
        if field.read_only && definition.in_request {
            return if is_nullable { Self::ReadOnlyClearable } else { Self::ReadOnly };
        }
        // What only the caller sends is not expected back, and asked of the caller all the same.
        if field.write_only && definition.in_response && field.required && definition.in_request {
            return if is_nullable { Self::WriteOnlyClearable } else { Self::WriteOnly };
        }
        let is_expected = field.required && !(field.write_only && definition.in_response);
        match (is_expected, is_nullable) {
            (true, false) => Self::Required,
            (true, true) => Self::Nullable,
            (false, false) => Self::Optional,
            (false, true) => Self::Clearable,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Required => "Required",
            Self::Optional => "Optional",
            Self::Nullable => "Nullable",
            Self::Clearable => "Clearable",
            Self::ReadOnly => "ReadOnly",
            Self::ReadOnlyClearable => "ReadOnlyClearable",
            Self::WriteOnly => "WriteOnly",
            Self::WriteOnlyClearable => "WriteOnlyClearable",
        }
    }

    /// The field's type.
    fn around(self, bare: &Type) -> TokenStream {
        match self {
            Self::Required => quote!(#bare),
            Self::Optional | Self::Nullable | Self::ReadOnly | Self::WriteOnly => quote!(Option<#bare>),
            Self::Clearable | Self::ReadOnlyClearable | Self::WriteOnlyClearable => {
                quote!(passbook_runtime::Field<#bare>)
            }
        }
    }

    /// Whether `new` takes it.
    fn is_argument(self) -> bool {
        matches!(self, Self::Required | Self::Nullable | Self::WriteOnly | Self::WriteOnlyClearable)
    }
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
            let shape = match &field.shape {
                Shape::Nullable(inner) => inner,
                other => other,
            };
            FieldCode {
                field,
                name: ident(&field.rust),
                bare: spell(ast, ty, shape, scope),
                presence: Presence::of(field, definition),
            }
        })
        .collect();
    let mut members: Vec<TokenStream> = fields.iter().map(field_item).collect();
    let extra = structure.extra.as_ref().zip(types.get(structure.fields.len()));
    let mut extra_row = None;
    let extra_ident = extra.map(|((name, _), _)| ident(name));
    let hides = extra.is_some() || fields.iter().any(|code| code.field.personal);
    let debug_impl = hides.then(|| debug_of_shown(&name, &fields, extra_ident.as_ref()));
    if let Some(((extra_name, shape), ty)) = extra {
        let extra_name = ident(extra_name);
        let ty = spell(ast, ty, &Shape::Map(Box::new(shape.clone())), scope);
        let codec = codec::name(&ast.api, shape).map(|codec| {
            let codec = ident(codec);
            quote!(as #codec)
        });
        extra_row = Some(quote!(.. #extra_name #ty #codec));
        members.push(quote! {
            /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
            pub #extra_name: #ty,
        });
    }
    let default = (!fields.iter().any(|code| code.presence == Presence::Required)).then(|| quote!(Default,));
    let debug = debug_impl.is_none().then(|| quote!(Debug,));
    let deprecation = text::deprecated(&definition.deprecated);
    let construction = construction(ast, definition, structure, &fields, scope);
    let rows = fields.iter().map(|FieldCode { field, name, bare, presence }| {
        let (wire, presence, codec) = (
            &field.wire,
            ident(presence.name()),
            ident(&codec::full_name(&ast.api, &field.shape, field.personal)),
        );
        quote!(#name: #wire #presence #codec #bare;)
    });
    let limits = definition.in_request.then(|| limits(ast, &name, &fields));
    let multipart = parts::item(&ast.api, definition, structure);
    quote! {
        #docs
        #deprecation
        #[derive(Clone, #debug #default PartialEq)]
        #[non_exhaustive]
        pub struct #name {
            #(#members)*
        }
        #debug_impl
        #construction
        passbook_runtime::structure! {
            #name {
                #(#rows)*
                #extra_row
            }
        }
        #limits
        #multipart
    }
}

/// Personal data is not shown, and neither are the values of what nobody declared, which may be a secret.
fn debug_of_shown(
    name: &proc_macro2::Ident,
    fields: &[FieldCode<'_>],
    extra: Option<&proc_macro2::Ident>,
) -> TokenStream {
    let shown = fields.iter().map(|code| {
        let (field, label) = (&code.name, code.name.to_string());
        let label = label.trim_start_matches("r#");
        let hidden = quote!(passbook_runtime::internal::structure::Personal);
        let value = match (code.field.personal, code.presence) {
            (false, _) => quote!(self.#field),
            (true, Presence::Required) => hidden,
            (true, Presence::Optional | Presence::Nullable | Presence::ReadOnly | Presence::WriteOnly) => {
                quote!(self.#field.as_ref().map(|_| #hidden))
            }
            (true, Presence::Clearable | Presence::ReadOnlyClearable | Presence::WriteOnlyClearable) => {
                quote!(self.#field.value().map(|_| #hidden))
            }
        };
        quote!(.field(#label, &#value))
    });
    let type_name = name.to_string();
    let extra = extra.map(|extra| {
        let label = extra.to_string();
        quote!(.field(#label, &passbook_runtime::internal::structure::Names(&self.#extra)))
    });
    quote! {
        impl std::fmt::Debug for #name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.debug_struct(#type_name)
                    #(#shown)*
                    #extra
                    .finish()
            }
        }
    }
}

/// The fields that have limits, or hold something that may have them.
fn limits(ast: &Ast, name: &proc_macro2::Ident, fields: &[FieldCode<'_>]) -> TokenStream {
    // What only the server sets is not sent.
    let is_sent = |code: &&FieldCode<'_>| !code.field.read_only;
    let rows = fields.iter().filter(is_sent).filter_map(|code| {
        let (field, wire) = (&code.name, &code.field.wire);
        let limits = match constants::limits(&code.field.limits, &quote!(Limits)) {
            Some(limits) => limits,
            None if may_have_limits(ast, &code.field.shape) => TokenStream::new(),
            None => return None,
        };
        Some(quote!(#field: #wire { #limits };))
    });
    quote! {
        passbook_runtime::limits! {
            #name {
                #(#rows)*
            }
        }
    }
}

fn may_have_limits(ast: &Ast, shape: &Shape) -> bool {
    match shape {
        Shape::Named(component) => !matches!(
            ast.api.definitions.get(component).map(|definition| &definition.kind),
            Some(Kind::Enum(_))
        ),
        _ => shape.inner().is_some_and(|inner| may_have_limits(ast, inner)),
    }
}

fn field_item(code: &FieldCode<'_>) -> TokenStream {
    let FieldCode { field, name, bare, presence } = code;
    let docs = text::docs(&field.docs, &format!("`{}`", field.wire));
    let deprecation = text::deprecated(&field.deprecated);
    let ty = presence.around(bare);
    quote! {
        #docs
        #deprecation
        pub #name: #ty,
    }
}

/// How a value is taken: texts and secrets from anything that becomes one, the rest as it is.
fn argument(bare: &Type, shape: &Shape) -> (TokenStream, fn(&proc_macro2::Ident) -> TokenStream) {
    if let Some(inner) = unboxed(bare) {
        return (quote!(#inner), |name| quote!(Box::new(#name)));
    }
    match shape {
        Shape::String | Shape::Sensitive(_) | Shape::Part | Shape::Any => {
            (quote!(impl Into<#bare>), |name| quote!(#name.into()))
        }
        Shape::Nullable(inner) | Shape::Lenient(inner) => argument(bare, inner),
        _ => (quote!(#bare), |name| quote!(#name)),
    }
}

/// `new` takes what is required, and each optional field has a setter of its name.
fn construction(
    ast: &Ast,
    definition: &Definition,
    structure: &Struct,
    fields: &[FieldCode<'_>],
    scope: Scope<'_>,
) -> TokenStream {
    if !definition.in_request {
        return TokenStream::new();
    }
    let name = ident(&definition.rust);
    let (mut arguments, mut values, mut setters) = (Vec::new(), Vec::new(), Vec::new());
    for code in fields {
        let field = &code.name;
        let (ty, convert) = argument(&code.bare, &code.field.shape);
        let docs = text::docs(&code.field.docs, &format!("Sets `{}`.", code.field.wire));
        let deprecation = text::deprecated(&code.field.deprecated);
        let value = convert(field);
        if code.presence == Presence::Required {
            arguments.push(quote!(#field: #ty));
            let is_bare = *field == value.to_string();
            values.push(if is_bare { quote!(#field) } else { quote!(#field: #value) });
            continue;
        }
        if code.presence == Presence::Nullable {
            let ty = code.presence.around(&code.bare);
            arguments.push(quote!(#field: #ty));
            values.push(quote!(#field));
            continue;
        }
        match code.presence {
            Presence::WriteOnly => {
                arguments.push(quote!(#field: #ty));
                values.push(quote!(#field: Some(#value)));
            }
            Presence::WriteOnlyClearable => {
                let bare = &code.bare;
                arguments.push(quote!(#field: Option<#bare>));
                values.push(quote!(#field: #field.map_or(passbook_runtime::Field::Null, Into::into)));
            }
            Presence::Clearable | Presence::ReadOnlyClearable => {
                values.push(quote!(#field: passbook_runtime::Field::Absent));
            }
            _ => values.push(quote!(#field: None)),
        }
        // What only the server sets has no setter.
        if code.field.read_only {
            continue;
        }
        let (ty, value) = match code.presence {
            // Takes a value, or `Field::Null`.
            Presence::Clearable | Presence::WriteOnlyClearable => {
                let bare = &code.bare;
                (quote!(impl Into<passbook_runtime::Field<#bare>>), quote!(#field.into()))
            }
            _ => (ty, quote!(Some(#value))),
        };
        setters.push(quote! {
            #docs
            #deprecation
            pub fn #field(mut self, #field: #ty) -> Self {
                self.#field = #value;
                self
            }
        });
    }
    if let Some((extra, _)) = &structure.extra {
        let extra = ident(extra);
        values.push(quote!(#extra: Default::default()));
    }
    let about = match arguments.is_empty() {
        true => text::doc("With nothing set."),
        false => text::doc("With what is required; the rest is set by name."),
    };
    let defaults = fields.iter().filter(|code| !code.presence.is_argument()).filter_map(|code| {
        defaults::constant(
            ast,
            &code.field.rust,
            &code.field.wire,
            &code.field.shape,
            code.field.default.as_ref(),
            scope,
        )
    });
    quote! {
        impl #name {
            #(#defaults)*
            #about
            pub fn new(#(#arguments),*) -> Self {
                Self { #(#values),* }
            }
            #(#setters)*
        }
    }
}
