//! What is sent in parts: which fields of a struct are parts of bytes.

use proc_macro2::TokenStream;
use quote::quote;

use crate::api::*;
use crate::names::ident;

/// `multipart!`, where some operation sends the struct in parts.
pub(super) fn item(api: &Api, definition: &Definition, structure: &Struct) -> Option<TokenStream> {
    let mut bodies = api.operations.iter().filter_map(|operation| operation.body.as_ref());
    let is_sent_in_parts = bodies.any(|body| {
        body.encoding == Encoding::Multipart
            && matches!(&body.shape, Shape::Named(component) if *component == definition.component)
    });
    if !is_sent_in_parts {
        return None;
    }
    let name = ident(&definition.rust);
    let rows = structure.fields.iter().filter(|field| is_part(&field.shape)).map(|field| {
        let (name, wire) = (ident(&field.rust), &field.wire);
        quote!(#name: #wire;)
    });
    Some(quote! {
        passbook_runtime::multipart! {
            #name {
                #(#rows)*
            }
        }
    })
}

fn is_part(shape: &Shape) -> bool {
    match shape {
        Shape::Part => true,
        Shape::List(inner) | Shape::Nullable(inner) => is_part(inner),
        _ => false,
    }
}
