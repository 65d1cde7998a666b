//! One test for each documented reply that has an example: the request that goes over the wire, and the
//! reply that comes back, decoded and encoded again.

use std::collections::BTreeSet;

use proc_macro2::TokenStream;
use quote::quote;
use serde_json::Value;

use crate::api::*;
use crate::generate::Ast;
use crate::names::{ident, unique};

/// `tests/wire.rs`.
pub(super) fn tests(ast: &Ast) -> TokenStream {
    let api = &ast.api;
    let library = ident(&format!("passbook_{}", api.id.replace('-', "_")));
    let credentials = super::client::placeholders(api);
    let mut taken = BTreeSet::from(["client".to_owned()]);
    let tests = api.operations.iter().flat_map(|operation| operation_tests(ast, operation, &mut taken));
    let tests: Vec<TokenStream> = tests.collect();
    // Where no operation can be called from its examples, there is nothing to import either.
    if tests.is_empty() {
        return TokenStream::new();
    }
    let names_variants = tests.iter().any(|test| test.to_string().contains("operations ::"));
    let start = super::client::any_start(api);
    let operations = names_variants.then(|| quote!(use #library::operations;));
    quote! {
        use passbook_runtime::RetryPolicy;
        use passbook_runtime::testing::{Canned, Server, wire};
        #operations
        use #library::{Auth, Client};

        fn client(server: &Server) -> Client {
            let auth = Auth::new()#credentials;
            Client::#start()
                .base_url(server.url())
                .auth(auth)
                .retry(RetryPolicy::never())
                .build()
                .expect("the client builds")
        }
        #(#tests)*
    }
}

fn operation_tests(ast: &Ast, operation: &Operation, taken: &mut BTreeSet<String>) -> Vec<TokenStream> {
    let Some(call) = Call::of(ast, operation) else { return Vec::new() };
    let successes = operation.success.iter().map(|arm| (arm, true));
    let errors = operation.errors.iter().map(|arm| (arm, false));
    successes.chain(errors).filter_map(|(arm, success)| test(operation, &call, arm, success, taken)).collect()
}

/// The call with example values, and what it should put on the wire.
struct Call {
    /// `.get_customer("1").verbose(true)`.
    code: TokenStream,
    path: String,
    query: Vec<(String, String)>,
    headers: Vec<(String, String)>,
    body: TokenStream,
}

impl Call {
    /// `None` where an example is missing or is not plain enough to say what it looks like on the wire.
    fn of(ast: &Ast, operation: &Operation) -> Option<Self> {
        let mut path = operation.path.clone();
        let (mut required, mut optional, mut query, mut headers) =
            (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for parameter in &operation.parameters {
            let plain = matches!(parameter.style.as_str(), "simple" | "form") && !parameter.json;
            let value = argument(ast, &parameter.shape, parameter.example.as_ref()).filter(|_| plain);
            let Some((code, text)) = value else {
                if parameter.required {
                    return None;
                }
                continue;
            };
            match parameter.location {
                Location::Path => path = path.replace(&format!("{{{}}}", parameter.wire), &encode(&text)),
                Location::Query => query.push((parameter.wire.clone(), text)),
                Location::Header => headers.push((parameter.wire.clone(), text)),
                Location::Cookie => headers.push(("cookie".to_owned(), format!("{}={text}", parameter.wire))),
            }
            if parameter.required {
                required.push(code);
            } else {
                let name = ident(&parameter.rust);
                optional.push(quote!(.#name(#code)));
            }
        }
        let mut body = quote!(wire::Body::None);
        if let Some(declared) = &operation.body {
            let example = declared.example.as_ref()?;
            let text = example.to_string();
            let value = match (declared.encoding, &declared.shape) {
                (Encoding::Json, Shape::String) => example.as_str().map(|text| quote!(#text))?,
                (Encoding::Json, Shape::List(_)) => quote!(&wire::decode::<Vec<_>>(#text)),
                (Encoding::Json | Encoding::Form, _) => quote!(&wire::decode(#text)),
                (Encoding::Text, _) => example.as_str().map(|text| quote!(#text))?,
                (Encoding::Multipart | Encoding::Bytes, _) => return None,
            };
            body = match declared.encoding {
                Encoding::Json => quote!(wire::Body::Json(#text)),
                Encoding::Form => quote!(wire::Body::Form(#text)),
                _ => quote!(wire::Body::Text(#value)),
            };
            let media_type = &declared.media_type;
            headers.push(("content-type".to_owned(), media_type.clone()));
            match declared.required {
                true => required.push(value),
                false => optional.push(quote!(.body(#value))),
            }
        }
        if !is_path(&path) || !headers.iter().all(|(name, value)| is_header(name, value)) {
            return None;
        }
        let name = ident(&operation.rust);
        Some(Self { code: quote!(.#name(#(#required),*)#(#optional)*), path, query, headers, body })
    }
}

/// Whether a path goes over the wire as it is written: `.` and `..` do not.
fn is_path(path: &str) -> bool {
    !path.split('/').any(|segment| matches!(segment, "." | ".."))
        && path.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=:@/%".contains(&b))
}

/// Whether a header can be sent at all.
pub(super) fn is_header(name: &str, value: &str) -> bool {
    let token = |b: u8| b.is_ascii_alphanumeric() || b"!#$%&'*+-.^_`|~".contains(&b);
    !name.is_empty() && name.bytes().all(token) && value.bytes().all(|b| (b' '..=b'~').contains(&b))
}

/// The expression for an example, and its text on the wire.
fn argument(ast: &Ast, shape: &Shape, example: Option<&Value>) -> Option<(TokenStream, String)> {
    let text = |example: Option<&Value>| {
        example.and_then(Value::as_str).filter(|text| !text.is_empty()).map(str::to_owned)
    };
    match shape {
        Shape::String => {
            let text = match example {
                Some(Value::Number(number)) => number.to_string(),
                _ => text(example).unwrap_or_else(|| "text".to_owned()),
            };
            Some((quote!(#text), text))
        }
        Shape::Boolean => {
            let value = example.and_then(Value::as_bool).unwrap_or(true);
            Some((quote!(#value), value.to_string()))
        }
        Shape::Integer(_) => {
            let value = example.and_then(Value::as_i64).unwrap_or(1);
            let literal = proc_macro2::Literal::i64_unsuffixed(value);
            Some((quote!(#literal), value.to_string()))
        }
        Shape::Named(component) => {
            let definition = ast.api.definitions.get(component)?;
            let Kind::Enum(variants) = &definition.kind else { return None };
            let text = text(example).or_else(|| Some(variants.first()?.wire.clone()))?;
            Some((quote!(#text), text))
        }
        Shape::Date | Shape::Uuid => {
            let text = text(example)?;
            Some((quote!(wire::parse(#text)), text))
        }
        Shape::HttpDate => {
            let text = text(example)?;
            Some((quote!(wire::http_date(#text)), text))
        }
        Shape::DateTime => {
            let text = text(example)?;
            Some((quote!(wire::date_time(#text)), text))
        }
        _ => None,
    }
}

/// Percent-encodes all that is not unreserved.
fn encode(text: &str) -> String {
    text.bytes()
        .map(|byte| match byte {
            b'A'..=b'Z' | b'a'..=b'z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' => {
                char::from(byte).to_string()
            }
            other => format!("%{other:02X}"),
        })
        .collect()
}

/// A status that the arm stands for, and no arm that comes before it does.
fn status(operation: &Operation, arm: &Arm) -> Option<u16> {
    let arms = || operation.success.iter().chain(&operation.errors);
    let code = |status: u16| arms().any(|arm| arm.status == Status::Code(status));
    let range = |status: u16| arms().any(|arm| arm.status == Status::Range(status / 100));
    match arm.status {
        // An interim reply is not the reply.
        Status::Code(..200) | Status::Range(1) => None,
        Status::Code(status) => Some(status),
        Status::Range(2) => (200..300).find(|status| !code(*status) && ![204, 205].contains(status)),
        Status::Range(first) => (first * 100..first * 100 + 100).rev().find(|status| !code(*status)),
        Status::Default => [418, 599, 499, 399].into_iter().find(|status| !code(*status) && !range(*status)),
    }
}

fn test(
    operation: &Operation,
    call: &Call,
    arm: &Arm,
    success: bool,
    taken: &mut BTreeSet<String>,
) -> Option<TokenStream> {
    let status = status(operation, arm)?;
    if !arm.media_type.as_deref().is_none_or(crate::media::is_sendable) {
        return None;
    }
    let suffix = if arm.variant.ends_with("Text") { "_text" } else { "" };
    let name = format!("{}_{status}{suffix}", operation.rust.trim_end_matches('_'));
    let reply = match (&arm.body, &arm.example) {
        (ArmBody::Empty, _) => quote!(Canned::new(#status)),
        (ArmBody::Json(_), Some(example)) => {
            let text = example.to_string();
            let media =
                arm.media_type.as_deref().filter(|media| !media.contains('*')).unwrap_or("application/json");
            quote!(Canned::new(#status).header("Content-Type", #media).body(#text))
        }
        (ArmBody::Text, Some(Value::String(text))) => {
            let media = arm.media_type.as_deref().unwrap_or("text/plain");
            quote!(Canned::new(#status).header("Content-Type", #media).body(#text))
        }
        _ => return None,
    };
    let Call { code, path, query, headers, body } = call;
    let query = query.iter().map(|(name, value)| quote!((#name, #value)));
    let headers = headers.iter().map(|(name, value)| quote!((#name, #value)));
    let method = &operation.method;
    let check = check(operation, arm, success);
    let name = ident(&unique(&name, taken));
    Some(quote! {
        #[tokio::test]
        async fn #name() {
            let server = Server::start().await;
            server.reply(#reply);
            let outcome = client(&server)#code.send().await;
            wire::Expected {
                method: #method,
                path: #path,
                query: &[#(#query),*],
                headers: &[#(#headers),*],
                body: #body,
            }
            .check(&server);
            #check
        }
    })
}

/// What the decoded value has to be.
fn check(operation: &Operation, arm: &Arm, success: bool) -> TokenStream {
    let same = |value: TokenStream| match (&arm.body, &arm.example) {
        (ArmBody::Json(_), Some(example)) => {
            let text = example.to_string();
            quote!(wire::same(&#value, #text);)
        }
        (ArmBody::Text, Some(Value::String(text))) => quote!(assert_eq!(#value, #text);),
        _ => TokenStream::new(),
    };
    let variant = ident(&arm.variant);
    if success {
        return match operation.reply_name() {
            None => {
                let same = same(quote!(*reply));
                quote! {
                    let reply = outcome.expect("the call succeeds");
                    assert!(reply.status().is_success());
                    #same
                }
            }
            Some(name) => {
                let kind = operation
                    .success_kinds()
                    .find(|kind| kind.body == arm.body)
                    .map_or(&arm.variant, |k| &k.variant);
                let (path, variant) = (reply_path(operation, &name), ident(kind));
                let pattern = match arm.body {
                    ArmBody::Empty => quote!(#path::#variant),
                    _ => quote!(#path::#variant(value)),
                };
                let same = same(quote!(value));
                quote! {
                    let reply = outcome.expect("the call succeeds").into_inner();
                    let #pattern = reply else { panic!("another variant: {reply:?}") };
                    #same
                }
            }
        };
    }
    let path = reply_path(operation, &operation.error_name());
    let pattern = match arm.body {
        ArmBody::Empty => quote!(#path::#variant),
        _ => quote!(#path::#variant(value)),
    };
    let same = same(quote!(value.clone()));
    quote! {
        let error = outcome.expect_err("the call fails");
        let Some(#pattern) = error.api() else { panic!("another error: {error:?}") };
        #same
    }
}

fn reply_path(operation: &Operation, name: &str) -> TokenStream {
    let (module, name) = (ident(&operation.module), ident(name));
    quote!(operations::#module::#name)
}
