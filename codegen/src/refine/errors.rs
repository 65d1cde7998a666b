//! What can go wrong with any call: one error type for the whole client.

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::operations::arm_type;
use super::paths::{Scope, definition_path};
use super::{places, text};
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// `errors.rs`.
pub(super) fn module(ast: &Ast) -> TokenStream {
    let bodies = &ast.api.error_bodies;
    let variants = bodies.iter().map(|body| variant(ast, body));
    let names_types = bodies
        .iter()
        .any(|body| matches!(&body.body, ArmBody::Json(shape) if shape.component().is_some()))
        .then(|| {
            quote!(
                use super::types;
            )
        });
    let about = text::lines(vec![
        "What a documented error of any operation holds: one variant for each type that the contract has for it.".to_owned(),
        String::new(),
        "The documentation of each request's `send` lists its errors, by status.".to_owned(),
    ]);
    let details = details(ast);
    quote! {
        #names_types

        /// Why a call didn't succeed.
        pub type Error = passbook_runtime::Error<ErrorBody>;

        #about
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum ErrorBody {
            #(#variants)*
        }

        #details
    }
}

fn variant(ast: &Ast, body: &ErrorBody) -> TokenStream {
    let name = ident(&body.variant);
    let docs = match &body.body {
        ArmBody::Empty => "No body.".to_owned(),
        ArmBody::Text => "Text.".to_owned(),
        ArmBody::Bytes => "Bytes of no declared form.".to_owned(),
        ArmBody::Json(shape) => {
            let definition = shape.component().and_then(|component| ast.api.definitions.get(component));
            let said = definition.map(|definition| definition.docs.description.clone());
            said.filter(|said| !said.is_empty()).unwrap_or_else(|| match shape.component() {
                Some(component) => format!("`{component}`"),
                None => "A JSON value.".to_owned(),
            })
        }
    };
    let docs = text::doc(&docs);
    match (body.body == ArmBody::Empty, arm_of(ast, body)) {
        (false, Some((arm, ty))) => {
            let ty = arm_type(ast, arm, ty);
            quote!(#docs #name(#ty),)
        }
        _ => quote!(#docs #name,),
    }
}

/// An error of some operation that has this body, with the type that progenitor made for it.
fn arm_of<'a>(ast: &'a Ast, body: &ErrorBody) -> Option<(&'a Arm, &'a Type)> {
    let operations = ast.api.operations.iter().zip(&ast.operations);
    let mut arms =
        operations.flat_map(|(operation, signature)| operation.errors.iter().zip(&signature.errors));
    arms.find(|(arm, _)| arm.variant == body.variant)
}

/// `impl ErrorDetails`.
fn details(ast: &Ast) -> TokenStream {
    let method = |name: TokenStream, pointer: fn(&ErrorPlaces) -> Option<&String>| {
        let at = |shape: &Shape, said: &ErrorPlaces| {
            let pointer = pointer(said)?;
            if places::is_personal(ast, shape, pointer) {
                return None;
            }
            let (place, told) = places::lent(ast, shape, quote!(body), pointer)?;
            Some(place.map(as_text(ast, &told)?))
        };
        let arms: Vec<TokenStream> = ast
            .api
            .error_bodies
            .iter()
            .filter_map(|body| {
                let ArmBody::Json(shape) = &body.body else { return None };
                let variant = ident(&body.variant);
                if let Some(told) = at(shape, &body.places) {
                    return Some(quote!(Self::#variant(body) => #told,));
                }
                let definition = ast.api.definitions.get(shape.component()?)?;
                let path = definition_path(definition, Scope::Operations);
                let members: Vec<TokenStream> = body
                    .members
                    .iter()
                    .filter_map(|(name, shape, places)| {
                        let (name, told) = (ident(name), at(shape, places)?);
                        Some(quote!(#path::#name(body) => #told,))
                    })
                    .collect();
                // A union is open: there is a variant for what it doesn't know.
                (!members.is_empty())
                    .then(|| quote!(Self::#variant(body) => match body { #(#members)* _ => None },))
            })
            .collect();
        (!arms.is_empty()).then(|| {
            let rest = (arms.len() < ast.api.error_bodies.len()).then(|| quote!(_ => None,));
            quote! {
                fn #name(&self) -> Option<std::borrow::Cow<'_, str>> {
                    match self { #(#arms)* #rest }
                }
            }
        })
    };
    let code = method(quote!(code), |places| places.code.as_ref());
    let message = method(quote!(message), |places| places.message.as_ref());
    quote! {
        impl passbook_runtime::ErrorDetails for ErrorBody {
            #code
            #message
        }
    }
}

/// What makes text of a value; `None` where the contract calls it sensitive, or it is no scalar.
fn as_text(ast: &Ast, shape: &Shape) -> Option<fn(TokenStream) -> TokenStream> {
    match shape {
        Shape::String => Some(|value| quote!(#value.as_str().into())),
        Shape::Integer(_) => Some(|value| quote!(#value.to_string().into())),
        Shape::Lenient(inner) => as_text(ast, inner),
        Shape::Named(component) if super::operations::is_enum(ast, component) => {
            Some(|value| quote!(#value.as_str().into()))
        }
        _ => None,
    }
}
