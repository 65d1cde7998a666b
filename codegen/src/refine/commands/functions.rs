//! For each operation, the function that builds the typed request from text and says how what comes back is written.

use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::Type;

use super::super::paths::{Scope, spell};
use super::super::{codec, pages};
use super::form;
use crate::api::*;
use crate::generate::{Ast, Signature};
use crate::names::ident;

/// `fn get_customer(core, arguments)`.
pub(super) fn function(ast: &Ast, operation: &Operation, signature: &Signature) -> TokenStream {
    let name = ident(&operation.rust);
    let (mut required, mut optional) = (Vec::new(), Vec::new());
    for (index, (parameter, ty)) in operation.parameters.iter().zip(&signature.parameters).enumerate() {
        let (ty, by_reference) = parameter_type(ast, parameter, ty);
        let index = proc_macro2::Literal::usize_unsuffixed(index);
        let lent = by_reference.then(|| quote!(&));
        let codec = codec::path(ast, &parameter.shape).filter(|_| parameter.json);
        if let Some(codec) = codec {
            if parameter.required {
                required.push(quote!(#lent arguments.required_by::<#codec, #ty>(#index)?));
            } else {
                let setter = ident(&parameter.rust);
                optional.push(quote! {
                    if let Some(value) = arguments.optional_by::<#codec, #ty>(#index)? {
                        request = request.#setter(#lent value);
                    }
                });
            }
        } else if parameter.required {
            required.push(quote!(#lent arguments.required::<#ty>(#index)?));
        } else {
            let setter = ident(&parameter.rust);
            optional.push(quote! {
                if let Some(value) = arguments.optional::<#ty>(#index)? {
                    request = request.#setter(#lent value);
                }
            });
        }
    }
    if let (Some(body), Some(ty)) = (&operation.body, &signature.body) {
        let ty = spell(ast, ty, &body.shape, Scope::Operations);
        let (required_body, optional_body, lent) = match (form(body), codec::path(ast, &body.shape)) {
            ("Bytes", _) => (quote!(required_bytes_body()), quote!(bytes_body()), None),
            ("Text", _) => (quote!(required_text_body()), quote!(text_body()), Some(quote!(&))),
            (_, Some(codec)) => {
                (quote!(required_body_by::<#codec, #ty>()), quote!(body_by::<#codec, #ty>()), Some(quote!(&)))
            }
            _ => (quote!(required_body::<#ty>()), quote!(body::<#ty>()), Some(quote!(&))),
        };
        match body.required {
            true => required.push(quote!(#lent arguments.#required_body?)),
            false => optional.push(quote! {
                if let Some(body) = arguments.#optional_body? {
                    request = request.body(#lent body);
                }
            }),
        }
    }
    let mutable = (!optional.is_empty()).then(|| quote!(mut));
    let module = ident(&operation.module);
    let (write, write_item) = write_reply(ast, operation);
    let write_error = quote!(error_body);
    let once = quote!(arguments.once(request.send_with_response(), #write, #write_error));
    let running = match &operation.paging {
        None => once,
        Some(_) => {
            let all = match pages::items(ast, operation, signature) {
                Some(item) => {
                    let json = json(ast, &item);
                    quote!(arguments.items(request.items(), #json, #write_error))
                }
                None => quote!(arguments.pages(request.pages(), #write, #write_error)),
            };
            quote!(match arguments.scope() { Scope::One => #once, Scope::All => #all })
        }
    };
    let uses_module = write_item.to_string().contains("module ::");
    let use_module = uses_module.then(|| quote!(use operations::#module as module;));
    quote! {
        #[allow(deprecated)]
        fn #name(core: Core, arguments: &Arguments) -> Result<Running, ArgumentError> {
            #use_module

            #write_item
            let client = Client { core };
            let #mutable request = client.#name(#(#required),*);
            #(#optional)*
            let request = request.options(arguments.options());
            Ok(#running)
        }
    }
}

/// The type that a parameter's text is read as, and whether the request borrows it.
fn parameter_type(ast: &Ast, parameter: &Parameter, ty: &Type) -> (Type, bool) {
    let ty = spell(ast, ty, &parameter.shape, Scope::Operations);
    let is_enum = |component: &String| {
        matches!(ast.api.definitions.get(component).map(|found| &found.kind), Some(Kind::Enum(_)))
    };
    let by_value = match &parameter.shape {
        Shape::String
        | Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::Decimal
        | Shape::DecimalNumber
        | Shape::Uuid
        | Shape::Date
        | Shape::DateTime
        | Shape::UnixNumber
        | Shape::UnixText
        | Shape::HttpDate => true,
        Shape::Named(component) => is_enum(component),
        _ => false,
    };
    (ty, !by_value || parameter.json)
}

/// What writes a value that is JSON.
fn json(ast: &Ast, shape: &Shape) -> TokenStream {
    match codec::path(ast, shape) {
        Some(codec) => quote!(Content::json_by::<#codec, _>),
        None => quote!(Content::json),
    }
}

/// What writes the body of an arm.
fn content(ast: &Ast, body: &ArmBody) -> TokenStream {
    match body {
        ArmBody::Json(shape) => json(ast, shape),
        ArmBody::Text => quote!(Content::text),
        ArmBody::Bytes => quote!(Content::bytes),
        ArmBody::Empty => quote!(Content::empty),
    }
}

fn write_reply(ast: &Ast, operation: &Operation) -> (TokenStream, TokenStream) {
    let Some(name) = operation.reply_name() else {
        let body = operation.success.first().map_or(ArmBody::Empty, |arm| arm.body.clone());
        return (content(ast, &body), TokenStream::new());
    };
    let name = ident(&name);
    (quote!(reply), write_enum(ast, &ident("reply"), &name, operation.success_kinds()))
}

/// The function that writes the body of any error.
pub(super) fn write_error(ast: &Ast) -> TokenStream {
    let arms = ast.api.error_bodies.iter().map(|body| {
        let (variant, content) = (ident(&body.variant), content(ast, &body.body));
        match body.body {
            ArmBody::Empty => quote!(ErrorBody::#variant => #content(&()),),
            _ => quote!(ErrorBody::#variant(body) => #content(body),),
        }
    });
    let value = if ast.api.error_bodies.is_empty() { quote!(*value) } else { quote!(value) };
    quote! {
        fn error_body(value: &ErrorBody) -> Written {
            match #value { #(#arms)* }
        }
    }
}

/// A function that writes the body of whichever variant it is.
fn write_enum<'a>(
    ast: &Ast,
    function: &Ident,
    name: &Ident,
    arms: impl Iterator<Item = &'a Arm>,
) -> TokenStream {
    let arms: Vec<TokenStream> = arms
        .map(|arm| {
            let (variant, content) = (ident(&arm.variant), content(ast, &arm.body));
            match arm.body {
                ArmBody::Empty => quote!(module::#name::#variant => #content(&()),),
                _ => quote!(module::#name::#variant(body) => #content(body),),
            }
        })
        .collect();
    let body = match arms.is_empty() {
        true => quote!(*value),
        false => quote!(value),
    };
    quote! {
        fn #function(value: &module::#name) -> Written {
            match #body { #(#arms)* }
        }
    }
}
