//! How a value is read and written where its type alone doesn't say: the codec of a position.
//!
//! A codec is that of the scalar at the end of the shape; the runtime has it for the lists, maps, options and secrets
//! around it. So there is one answer for fields, additional properties, variants, bodies, replies and parameters.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// The codec's name in the runtime; `None` where the type says it all.
pub(super) fn name(api: &Api, shape: &Shape) -> Option<&'static str> {
    match shape {
        Shape::Decimal => Some("DecimalText"),
        Shape::DecimalNumber => Some("DecimalNumber"),
        Shape::UnixNumber => Some("UnixNumber"),
        Shape::UnixText => Some("UnixText"),
        Shape::HttpDate => Some("HttpDate"),
        Shape::Lenient(_) => Some("Lenient"),
        Shape::Integer(Width::Int128) => Some("Big"),
        Shape::Integer(_) => api.fractions_of_zero.then_some("Whole"),
        _ => name(api, shape.inner()?),
    }
}

/// The codec's name where there has to be one, and that for personal data where it is such.
pub(super) fn full_name(api: &Api, shape: &Shape, is_personal: bool) -> String {
    let name = name(api, shape).unwrap_or("Plain");
    if is_personal { format!("Personal{name}") } else { name.to_owned() }
}

/// The codec's path; `None` where the type says it all.
pub(super) fn path(ast: &Ast, shape: &Shape) -> Option<TokenStream> {
    let name = ident(name(&ast.api, shape)?);
    Some(quote!(passbook_runtime::internal::codec::#name))
}

/// The expression that gives what serializes `value`, which is lent.
pub(super) fn written(ast: &Ast, shape: &Shape, value: TokenStream) -> TokenStream {
    // What is written of an integer is the integer.
    let codec = path(ast, shape).filter(|_| name(&ast.api, shape) != Some("Whole"));
    match (codec, shape) {
        (None, _) => value,
        (Some(codec), Shape::List(_)) => {
            quote!(&passbook_runtime::internal::codec::written_list::<#codec, _>(#value))
        }
        (Some(codec), _) => quote!(&passbook_runtime::internal::codec::written::<#codec, _>(#value)),
    }
}
