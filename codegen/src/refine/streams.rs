//! Replies that are read as they come: bytes in pieces, and events.

use proc_macro2::TokenStream;
use quote::quote;

use super::codec;
use super::paths::{Scope, spell};
use crate::api::*;
use crate::generate::{Ast, Signature};

/// `send_streaming` and `send_events`, on a request.
pub(super) fn methods(ast: &Ast, operation: &Operation, signature: &Signature) -> Option<TokenStream> {
    let bytes = is_bytes(operation).then(|| {
        quote! {
            /// Sends the request, and gives the body of a success as it comes. The time limits are for the headers;
            /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
            pub async fn send_streaming(self) -> Result<Response<passbook_runtime::ByteStream>, Error> {
                self.call.send_streaming(Self::decode_response).await
            }
        }
    });
    let events = operation.events.as_ref().zip(signature.events.as_ref()).map(|(shape, ty)| {
        let ty = spell(ast, ty, shape, Scope::Operations);
        let data = match (is_text(ast, shape), codec::path(ast, shape)) {
            (true, _) => quote!(text_data),
            (false, Some(codec)) => quote!(json_data_by::<#codec, _>),
            (false, None) => quote!(json_data),
        };
        quote! {
            /// Sends the request, and gives the events of a success as they come. The time limits are for the headers;
            /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
            pub async fn send_events(self) -> Result<Response<passbook_runtime::Events<#ty>>, Error> {
                self.call.send_events(passbook_runtime::internal::#data(), Self::decode_response).await
            }
        }
    });
    if bytes.is_none() && events.is_none() {
        return None;
    }
    Some(quote!(#bytes #events))
}

/// Whether every success is bytes.
fn is_bytes(operation: &Operation) -> bool {
    let mut kinds = operation.success_kinds();
    kinds.next().is_some_and(|arm| arm.body == ArmBody::Bytes) && kinds.next().is_none()
}

fn is_text(ast: &Ast, shape: &Shape) -> bool {
    match shape {
        Shape::String => true,
        Shape::Named(component) => ast
            .api
            .definitions
            .get(component)
            .is_some_and(|definition| matches!(definition.kind, Kind::Enum(_))),
        _ => false,
    }
}
