//! Operations to requests: a method on the client, and a request with a setter for each option.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

use super::paths::{Scope, last_argument, spell};
use super::{Home, codec, constants, defaults, examples, headers, pages, streams, text};
use crate::api::*;
use crate::generate::{Ast, Signature};
use crate::names::ident;

/// One module of operations.
pub(super) fn module(ast: &Ast, name: &str, home: Home) -> TokenStream {
    let both =
        || ast.api.operations.iter().zip(&ast.operations).filter(|(operation, _)| operation.module == name);
    let methods = both().map(|(operation, signature)| client_method(ast, operation, signature, home));
    let items = both().map(|(operation, signature)| items(ast, operation, signature));
    let types = both().any(|(operation, _)| uses_types(ast, operation)).then(|| {
        quote!(
            use super::super::types;
        )
    });
    let names_bodies =
        both().any(|(operation, _)| !operation.errors.is_empty() || operation.paging.is_some());
    let error_body = names_bodies.then(|| quote!(, ErrorBody));
    quote! {
        use passbook_runtime::Response;
        use passbook_runtime::internal::{Call, facts};

        use super::super::client::Client;
        use super::super::errors::{Error #error_body};
        #types

        impl Client {
            #(#methods)*
        }
        #(#items)*
    }
}

/// Whether any type of the operation has a name.
fn uses_types(ast: &Ast, operation: &Operation) -> bool {
    let named = |shape: &Shape| shape.component().is_some();
    let mut arms = operation.success.iter();
    operation.parameters.iter().any(|parameter| named(&parameter.shape))
        || operation.body.as_ref().is_some_and(|body| named(&body.shape))
        || operation.events.as_ref().is_some_and(&named)
        || operation.headers.iter().any(|header| headers::names_a_type(ast, &header.shape))
        || arms.any(|arm| matches!(&arm.body, ArmBody::Json(shape) if named(shape)))
}

/// How a value reaches the call: the argument's type, and the statement.
struct Setting {
    ty: TokenStream,
    statement: TokenStream,
}

fn parameter(ast: &Ast, index: usize, parameter: &Parameter, ty: &Type) -> Setting {
    let name = ident(&parameter.rust);
    let index = proc_macro2::Literal::usize_unsuffixed(index);
    let ty = spell(ast, ty, &parameter.shape, Scope::Operations);
    let written = codec::written(ast, &parameter.shape, quote!(#name));
    if parameter.json {
        return match &parameter.shape {
            Shape::List(_) => {
                let item = last_argument(&mut ty.clone()).cloned();
                Setting { ty: quote!(&[#item]), statement: quote!(call.value(#index, #written);) }
            }
            _ => Setting { ty: quote!(&#ty), statement: quote!(call.value(#index, #written);) },
        };
    }
    match &parameter.shape {
        Shape::String => {
            Setting { ty: quote!(impl Into<String>), statement: quote!(call.text(#index, #name.into());) }
        }
        Shape::Boolean
        | Shape::Integer(_)
        | Shape::Number(_)
        | Shape::Decimal
        | Shape::DecimalNumber
        | Shape::Uuid
        | Shape::Date => Setting { ty: quote!(#ty), statement: quote!(call.display(#index, &#name);) },
        Shape::Named(component) if is_enum(ast, component) => Setting {
            ty: quote!(impl Into<#ty>),
            statement: quote!(call.text(#index, #name.into().as_str().to_owned());),
        },
        Shape::List(_) => {
            let item = last_argument(&mut ty.clone()).cloned();
            Setting { ty: quote!(&[#item]), statement: quote!(call.value(#index, #written);) }
        }
        Shape::UnixNumber | Shape::UnixText => {
            Setting { ty: quote!(#ty), statement: quote!(call.display(#index, &#name.timestamp());) }
        }
        Shape::HttpDate => Setting {
            ty: quote!(#ty),
            statement: quote!(call.text(#index, passbook_runtime::internal::http_date(&#name));),
        },
        Shape::DateTime => Setting { ty: quote!(#ty), statement: quote!(call.value(#index, &#name);) },
        _ => Setting { ty: quote!(&#ty), statement: quote!(call.value(#index, #written);) },
    }
}

pub(super) fn is_enum(ast: &Ast, component: &str) -> bool {
    matches!(ast.api.definitions.get(component).map(|definition| &definition.kind), Some(Kind::Enum(_)))
}

pub(super) fn is_struct(ast: &Ast, component: &str) -> bool {
    matches!(ast.api.definitions.get(component).map(|definition| &definition.kind), Some(Kind::Struct(_)))
}

fn body(ast: &Ast, body: &Body, ty: &Type) -> Setting {
    let ty = spell(ast, ty, &body.shape, Scope::Operations);
    let written = codec::written(ast, &body.shape, quote!(body));
    match (body.encoding, &body.shape) {
        (Encoding::Bytes, _) => Setting {
            ty: quote!(impl Into<passbook_runtime::Body>),
            statement: quote!(call.body_bytes(body.into());),
        },
        (Encoding::Multipart, Shape::Named(component)) if is_struct(ast, component) => {
            Setting { ty: quote!(&#ty), statement: quote!(call.multipart_body(body);) }
        }
        (_, Shape::String) => Setting { ty: quote!(&str), statement: quote!(call.body(body);) },
        (_, Shape::List(_)) => {
            let item = last_argument(&mut ty.clone()).cloned();
            Setting { ty: quote!(&[#item]), statement: quote!(call.checked_body(#written);) }
        }
        (_, Shape::Named(component)) if is_enum(ast, component) => {
            Setting { ty: quote!(&#ty), statement: quote!(call.body(body);) }
        }
        (_, Shape::Named(_)) => Setting { ty: quote!(&#ty), statement: quote!(call.checked_body(body);) },
        _ => Setting { ty: quote!(&#ty), statement: quote!(call.body(#written);) },
    }
}

fn client_method(ast: &Ast, operation: &Operation, signature: &Signature, home: Home) -> TokenStream {
    let name = ident(&operation.rust);
    let request = ident(&operation.type_name);
    let constant = constants::operation_name(operation);
    let (mut arguments, mut statements) = (Vec::new(), Vec::new());
    let mut about_arguments = Vec::new();
    for (index, (declared, ty)) in operation.parameters.iter().zip(&signature.parameters).enumerate() {
        if declared.required {
            let Setting { ty, statement } = parameter(ast, index, declared, ty);
            let argument = ident(&declared.rust);
            arguments.push(quote!(#argument: #ty));
            statements.push(statement);
            let notes = std::iter::once(declared.docs.description.as_str())
                .chain(declared.docs.notes.iter().map(String::as_str));
            let about = notes.filter(|note| !note.is_empty()).collect::<Vec<_>>().join(" ");
            about_arguments.push(format!("- `{}`: {}", declared.rust, about.replace('\n', " ")));
        }
    }
    if let (Some(declared), Some(ty)) = (&operation.body, &signature.body)
        && declared.required
    {
        let Setting { ty, statement } = body(ast, declared, ty);
        arguments.push(quote!(body: #ty));
        statements.push(statement);
        let about = declared.description.replace('\n', " ");
        about_arguments
            .push(format!("- `body`: {}", if about.is_empty() { "what to send." } else { &about }));
    }
    let mut docs = match operation.summary.is_empty() {
        true => format!("`{} {}`", operation.method, operation.path),
        false => format!("{}\n\n`{} {}`", operation.summary, operation.method, operation.path),
    };
    if !operation.description.is_empty() && operation.description != operation.summary {
        docs.push_str(&format!("\n\n{}", operation.description));
    }
    if !about_arguments.is_empty() {
        docs.push_str(&format!("\n\n{}", about_arguments.join("\n")));
    }
    if operation.paging.is_some() {
        docs.push_str(match pages::has_items(ast, operation, signature) {
            true => "\n\n`items()` in place of `send()` gives the items of all pages, `pages()` the pages.",
            false => "\n\n`pages()` in place of `send()` gives all pages.",
        });
    }
    let mut docs = text::markdown(&docs);
    docs.extend(examples::docs(ast, operation, signature, home));
    let docs = text::lines(docs);
    let deprecated = text::deprecated(&operation.deprecated);
    let mutable = (!statements.is_empty()).then(|| quote!(mut));
    quote! {
        #docs
        #deprecated
        pub fn #name(&self, #(#arguments),*) -> #request {
            let #mutable call = Call::new(&self.core, &#constant);
            #(#statements)*
            #request { call }
        }
    }
}

fn items(ast: &Ast, operation: &Operation, signature: &Signature) -> TokenStream {
    let request = ident(&operation.type_name);
    let constant = constants::operation(operation);
    let setters = operation
        .parameters
        .iter()
        .zip(&signature.parameters)
        .enumerate()
        .filter(|(_, (declared, _))| !declared.required)
        .map(|(index, (declared, ty))| {
            let name = ident(&declared.rust);
            let Setting { ty, statement } = parameter(ast, index, declared, ty);
            let docs = text::docs(&declared.docs, &format!("Sets `{}`.", declared.wire));
            let deprecated = text::deprecated(&declared.deprecated);
            setter(quote!(#docs #deprecated), &name, ty, statement)
        });
    let defaults = operation.parameters.iter().filter(|declared| !declared.required).filter_map(|declared| {
        let Parameter { rust, wire, shape, default, .. } = declared;
        defaults::constant(ast, rust, wire, shape, default.as_ref(), Scope::Operations)
    });
    let optional_body =
        operation.body.as_ref().zip(signature.body.as_ref()).filter(|(body, _)| !body.required);
    let body_setter = optional_body.map(|(declared, ty)| {
        let Setting { ty, statement } = body(ast, declared, ty);
        let docs = text::doc(match declared.description.as_str() {
            "" => "Sets the body.",
            description => description,
        });
        setter(docs, &ident("body"), ty, statement)
    });
    let (reply_item, reply_type) = reply(ast, operation, signature);
    let arms = success_arms(ast, operation, signature);
    let error_arms = error_arms(operation, ast);
    // Not through `doc`, which would escape the link: the method's name is an identifier of ours.
    let about = text::lines(vec![format!(
        "A request for [`Client::{}`]. Set the optional parameters, then call `send`.",
        operation.rust
    )]);
    let send_docs = text::lines(send_docs(operation));
    let paged = pages::methods(ast, operation, signature, &reply_type);
    let streams = streams::methods(ast, operation, signature);
    let alternatives = alternatives(operation);
    let headers_item = headers::item(ast, operation);
    let paging_constant = pages::constant(operation);
    quote! {
        #constant
        #paging_constant

        #about
        #[derive(Debug)]
        #[must_use = "nothing is sent until `send` is awaited"]
        pub struct #request {
            call: Call,
        }

        impl #request {
            #(#defaults)*
            #(#setters)*
            #body_setter

            /// Overrides the client's settings for this request: time limits, retries, headers.
            pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
                self.call.options(options);
                self
            }

            #send_docs
            pub async fn send(self) -> Result<#reply_type, Error> {
                self.call.value_of(Self::decode_response).await
            }

            /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
            pub async fn send_with_response(self) -> Result<Response<#reply_type>, Error> {
                self.call.decoded(Self::decode_response).await
            }
            #streams
            #alternatives
            #paged

            fn decode_response(
                response: passbook_runtime::internal::RawResponse,
            ) -> Result<Response<#reply_type>, Error> {
                match response.status().as_u16() {
                    #arms
                    #error_arms
                }
            }
        }
        #headers_item
        #reply_item
    }
}

/// A method for each media type of successes that is not asked for otherwise.
fn alternatives(operation: &Operation) -> Option<TokenStream> {
    let methods = operation.alternatives.iter().map(|alternative| {
        let Alternative { rust, media_type, is_text } = alternative;
        let name = ident(rust);
        let docs = text::doc(&format!("Sends the request, and asks for a success of `{media_type}`."));
        let (ty, send) = match is_text {
            true => (quote!(String), quote!(send_text_as)),
            false => (quote!(passbook_runtime::Bytes), quote!(send_bytes_as)),
        };
        quote! {
            #docs
            pub async fn #name(self) -> Result<Response<#ty>, Error> {
                self.call.#send(#media_type, Self::decode_response).await
            }
        }
    });
    (!operation.alternatives.is_empty()).then(|| quote!(#(#methods)*))
}

fn setter(
    docs: TokenStream,
    name: &proc_macro2::Ident,
    ty: TokenStream,
    statement: TokenStream,
) -> TokenStream {
    quote! {
        #docs
        pub fn #name(mut self, #name: #ty) -> Self {
            let call = &mut self.call;
            #statement
            self
        }
    }
}

/// What `send` says: the documented responses, and the errors with the variant that each of them has.
fn send_docs(operation: &Operation) -> Vec<String> {
    let arm = |arm: &Arm| format!("- {}: {}", status_text(arm.status), one_line(&arm.description));
    let mut lines = vec!["Sends the request.".to_owned(), String::new()];
    lines.extend(text::markdown(&operation.success.iter().map(arm).collect::<Vec<_>>().join("\n")));
    if operation.errors.is_empty() {
        return lines;
    }
    lines.extend([String::new(), "# Errors".to_owned(), String::new()]);
    let mut in_order: Vec<&Arm> = operation.errors.iter().collect();
    in_order.sort_by_key(|arm| arm.status);
    for arm in in_order {
        // Not through `markdown`, which would escape the link: the variant is an identifier of ours.
        let said = text::markdown(&one_line(&arm.description)).join(" ");
        lines.push(format!("- {}, [`ErrorBody::{}`]: {said}", status_text(arm.status), arm.variant));
    }
    lines
}

fn one_line(text: &str) -> String {
    if text.is_empty() {
        "no description.".to_owned()
    } else {
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }
}

fn status_text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(range) => format!("{range}XX"),
        Status::Default => "any other status".to_owned(),
    }
}

/// The type that stands for an arm's body.
pub(super) fn arm_type(ast: &Ast, arm: &Arm, ty: &Type) -> TokenStream {
    match &arm.body {
        ArmBody::Json(shape) => {
            let ty = spell(ast, ty, shape, Scope::Operations);
            quote!(#ty)
        }
        ArmBody::Text => quote!(String),
        ArmBody::Bytes => quote!(passbook_runtime::Bytes),
        ArmBody::Empty => quote!(()),
    }
}

fn variant_item(ast: &Ast, arm: &Arm, ty: &Type) -> TokenStream {
    let name = ident(&arm.variant);
    let docs = text::doc(&format!("{}: {}", status_text(arm.status), one_line(&arm.description)));
    match arm.body {
        ArmBody::Empty => quote!(#docs #name,),
        _ => {
            let ty = arm_type(ast, arm, ty);
            quote!(#docs #name(#ty),)
        }
    }
}

/// The reply's type, and the enum where successes differ.
fn reply(ast: &Ast, operation: &Operation, signature: &Signature) -> (TokenStream, TokenStream) {
    let Some(name) = operation.reply_name() else {
        let arm = operation.success_kinds().next().zip(signature.success.first());
        return (TokenStream::new(), arm.map_or(quote!(()), |(arm, ty)| arm_type(ast, arm, ty)));
    };
    let name = ident(&name);
    let variants =
        operation.success_kinds().zip(&signature.success).map(|(arm, ty)| variant_item(ast, arm, ty));
    let docs = text::doc(&format!("What `{}` replies, by status.", operation.rust));
    let item = quote! {
        #docs
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variants)*
        }
    };
    (item, quote!(#name))
}

fn success_arms(ast: &Ast, operation: &Operation, signature: &Signature) -> TokenStream {
    let Some(reply) = operation.reply_name().map(|name| ident(&name)) else {
        let body = operation.success.first().map(|arm| &arm.body);
        let decode = match body {
            Some(ArmBody::Json(shape)) => match codec::path(ast, shape) {
                Some(codec) => quote!(json_by::<#codec, _, _>),
                None => quote!(json),
            },
            Some(ArmBody::Text) => quote!(text),
            Some(ArmBody::Bytes) => quote!(bytes),
            // Where nothing is read, nothing can be read wrongly.
            Some(ArmBody::Empty) | None => return quote!(200..=299 => response.empty(),),
        };
        if operation.success.iter().any(|arm| arm.status == Status::Range(2)) {
            return quote!(200..=299 => response.#decode(),);
        }
        // Gateways answer 200 where the contract says 201. What says "not yet" or "a part of it" is something else.
        let documented = operation.success.iter().filter_map(|arm| match arm.status {
            Status::Code(code) => Some(code),
            Status::Range(_) | Status::Default => None,
        });
        let codes: BTreeSet<u16> = documented.chain([200, 201, 203]).collect();
        let codes = codes.into_iter().map(proc_macro2::Literal::u16_unsuffixed);
        return quote! {
            #(#codes)|* => response.#decode(),
            200..=299 => Err(response.unexpected()),
        };
    };
    let mut arms: Vec<TokenStream> = Vec::new();
    let mut in_order: Vec<&Arm> = operation.success.iter().collect();
    in_order.sort_by_key(|arm| arm.status);
    for arm in in_order {
        let kind = operation.success_kinds().zip(&signature.success).find(|(kind, _)| kind.body == arm.body);
        let Some((kind, ty)) = kind else { continue };
        let variant = ident(&kind.variant);
        let pattern = pattern(arm.status);
        arms.push(match arm.body {
            ArmBody::Json(ref shape) => {
                let ty = arm_type(ast, kind, ty);
                let json = match codec::path(ast, shape) {
                    Some(codec) => quote!(json_by::<#codec, #ty, _>),
                    None => quote!(json::<#ty, _>),
                };
                quote!(#pattern => response.#json().map(|reply| reply.map(#reply::#variant)),)
            }
            ArmBody::Text => quote!(#pattern => response.text().map(|reply| reply.map(#reply::#variant)),),
            ArmBody::Bytes => quote!(#pattern => response.bytes().map(|reply| reply.map(#reply::#variant)),),
            ArmBody::Empty => {
                quote!(#pattern => response.empty().map(|reply| reply.map(|()| #reply::#variant)),)
            }
        });
    }
    // A success that the contract doesn't know is no error of the contract's either.
    if !operation.success.iter().any(|arm| arm.status == Status::Range(2)) {
        arms.push(quote!(200..=299 => Err(response.unexpected()),));
    }
    quote!(#(#arms)*)
}

/// The arms of errors, those of one body in one.
fn error_arms(operation: &Operation, ast: &Ast) -> TokenStream {
    let mut in_order: Vec<&Arm> = operation.errors.iter().collect();
    // A status's plain text is asked for before its JSON, which is what is read otherwise.
    in_order.sort_by_key(|arm| (arm.status, matches!(arm.body, ArmBody::Json(_))));
    // Codes stand before the ranges that they are in, and both before what is said of all others.
    let (mut codes, mut others) = (Vec::new(), Vec::new());
    // Codes that are read in the same way.
    let mut same: Vec<(Vec<TokenStream>, TokenStream)> = Vec::new();
    let mut rest = quote!(_ => Err(response.unexpected()),);
    for (index, arm) in in_order.iter().enumerate() {
        let pattern = pattern(arm.status);
        let decode = error_decode(ast, arm);
        let another = in_order.get(index + 1).is_some_and(|next| next.status == arm.status);
        match (&arm.media_type, arm.status) {
            (Some(media), status) if another => {
                let media = crate::media::essence(media);
                let arm = quote!(#pattern if response.is(#media) => Err(#decode),);
                if matches!(status, Status::Code(_)) { codes.push(arm) } else { others.push(arm) }
            }
            (_, Status::Default) => rest = quote!(_ => Err(#decode),),
            (_, Status::Range(_)) => others.push(quote!(#pattern => Err(#decode),)),
            (_, Status::Code(_)) => {
                match same.iter_mut().find(|(_, known)| known.to_string() == decode.to_string()) {
                    Some((patterns, _)) => patterns.push(pattern),
                    None => same.push((vec![pattern], decode)),
                }
            }
        }
    }
    let same = same.iter().map(|(patterns, decode)| quote!(#(#patterns)|* => Err(#decode),));
    quote!(#(#codes)* #(#same)* #(#others)* #rest)
}

fn error_decode(ast: &Ast, arm: &Arm) -> TokenStream {
    let variant = ident(&arm.variant);
    match arm.body {
        ArmBody::Json(ref shape) => match codec::path(ast, shape) {
            Some(codec) => quote!(response.error_json_by::<#codec, _, _>(ErrorBody::#variant)),
            None => quote!(response.error_json(ErrorBody::#variant)),
        },
        ArmBody::Text => quote!(response.error_text(ErrorBody::#variant)),
        ArmBody::Bytes => quote!(response.error_bytes(ErrorBody::#variant)),
        ArmBody::Empty => quote!(response.error_empty(ErrorBody::#variant)),
    }
}

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(range) => {
            let first = proc_macro2::Literal::u16_unsuffixed(range * 100);
            let last = proc_macro2::Literal::u16_unsuffixed(range * 100 + 99);
            quote!(#first..=#last)
        }
        Status::Default => quote!(_),
    }
}
