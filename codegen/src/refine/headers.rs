//! The headers of an operation's replies, each a method of one type that is made from any of them.
//!
//! Apart from the reply, so that a header more in the contract is a method more in Rust and changes no signature, and
//! an operation without any has nothing of it.

use proc_macro2::TokenStream;
use quote::quote;

use super::text;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;
use crate::refine::paths::{Scope, definition_path};

/// `GetCustomerHeaders`; nothing where the contract has no headers.
pub(super) fn item(ast: &Ast, operation: &Operation) -> Option<TokenStream> {
    if operation.headers.is_empty() {
        return None;
    }
    let name = ident(&operation.headers_name());
    // Not through `doc`, which would escape the link: the names are identifiers of ours.
    let about = text::lines(vec![
        format!("The headers that the contract has for replies to [`Client::{}`].", operation.rust),
        String::new(),
        format!("They are those of any response: `{name}::from(response.headers())`."),
    ]);
    let methods = operation.headers.iter().map(|header| method(ast, header));
    Some(quote! {
        #about
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a>(passbook_runtime::Headers<'a>);

        impl<'a> From<&'a passbook_runtime::http::HeaderMap> for #name<'a> {
            fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
                Self(headers.into())
            }
        }

        impl<'a> #name<'a> {
            #(#methods)*
        }
    })
}

fn method(ast: &Ast, header: &ResponseHeader) -> TokenStream {
    let (name, wire) = (ident(&header.rust), &header.wire);
    let (ty, read) = reading(ast, &header.shape, wire);
    let docs = text::docs(&header.docs, &format!("The header `{wire}`."));
    let deprecation = text::deprecated(&header.deprecated);
    quote! {
        #docs
        #deprecation
        pub fn #name(self) -> Result<Option<#ty>, passbook_runtime::HeaderError> {
            #read
        }
    }
}

/// Whether a header's type is one of the contract's: only enums are, as all else that has a name is text.
pub(super) fn names_a_type(ast: &Ast, shape: &Shape) -> bool {
    matches!(shape, Shape::Named(component) if super::operations::is_enum(ast, component))
}

/// The type of a header, and how it is read.
fn reading(ast: &Ast, shape: &Shape, wire: &str) -> (TokenStream, TokenStream) {
    match shape {
        Shape::UnixNumber | Shape::UnixText => {
            (quote!(passbook_runtime::Timestamp), quote!(self.0.unix_seconds(#wire)))
        }
        Shape::HttpDate => (quote!(passbook_runtime::Timestamp), quote!(self.0.http_date(#wire))),
        Shape::Named(component) => match ast.api.definitions.get(component) {
            Some(definition) if matches!(definition.kind, Kind::Enum(_)) => {
                let path = definition_path(definition, Scope::Operations);
                (quote!(#path), quote!(Ok(self.0.text(#wire)?.map(|text| #path::from(&*text)))))
            }
            _ => (quote!(std::borrow::Cow<'a, str>), quote!(self.0.text(#wire))),
        },
        Shape::List(items) => {
            let item = scalar(items);
            (quote!(Vec<#item>), quote!(self.0.list(#wire)))
        }
        // Each line is a cookie, and a comma in it is no end of one. (RFC 6265, section 3)
        Shape::String if wire.eq_ignore_ascii_case("set-cookie") => {
            (quote!(Vec<&'a str>), quote!(self.0.lines(#wire)))
        }
        Shape::String => (quote!(std::borrow::Cow<'a, str>), quote!(self.0.text(#wire))),
        other => (scalar(other), quote!(self.0.value(#wire))),
    }
}

fn scalar(shape: &Shape) -> TokenStream {
    match shape {
        Shape::Boolean => quote!(bool),
        Shape::Integer(Width::Int32) => quote!(i32),
        Shape::Integer(Width::Int64) => quote!(i64),
        Shape::Integer(Width::Uint32) => quote!(u32),
        Shape::Integer(Width::Uint64) => quote!(u64),
        Shape::Integer(Width::Int128) => quote!(passbook_runtime::Int128),
        Shape::UnixNumber | Shape::UnixText => quote!(passbook_runtime::Timestamp),
        Shape::Number(Precision::Float) => quote!(f32),
        Shape::Number(Precision::Double) => quote!(f64),
        Shape::Decimal | Shape::DecimalNumber => quote!(passbook_runtime::Decimal),
        Shape::Date => quote!(passbook_runtime::Date),
        Shape::DateTime => quote!(passbook_runtime::DateTime),
        Shape::Uuid => quote!(passbook_runtime::Uuid),
        Shape::Sensitive(inner) => {
            let inner = scalar(inner);
            quote!(passbook_runtime::Sensitive<#inner>)
        }
        _ => quote!(String),
    }
}
