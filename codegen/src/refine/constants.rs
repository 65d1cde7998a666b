//! The facts as constants that the runtime reads.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;

use crate::api::*;

/// `static GET_CUSTOMER: Operation`.
pub(super) fn operation(operation: &Operation) -> TokenStream {
    let name = operation_name(operation);
    let Operation { id, method, path, .. } = operation;
    let parameters = operation.parameters.iter().map(parameter);
    let body = match &operation.body {
        None => quote!(None),
        Some(body) => {
            let (media_type, required) = (&body.media_type, body.required);
            let encoding = Ident::new(&format!("{:?}", body.encoding), Span::call_site());
            let fields = body.fields.iter().map(field);
            quote!(Some(facts::RequestBody {
                media_type: #media_type, encoding: facts::Encoding::#encoding, required: #required,
                fields: &[#(#fields),*],
            }))
        }
    };
    let accept = accept(operation);
    let success_types = operation.success_types.join(", ");
    let security = operation.security.iter().map(|requirements| {
        let requirements = requirements
            .iter()
            .map(|(scheme, scopes)| quote!(facts::Requirement { scheme: #scheme, scopes: &[#(#scopes),*] }));
        quote!(&[#(#requirements),*])
    });
    let servers = operation.servers.iter().map(server);
    quote! {
        static #name: facts::Operation = facts::Operation {
            id: #id,
            method: #method,
            path: #path,
            parameters: &[#(#parameters),*],
            body: #body,
            accept: #accept,
            success_types: #success_types,
            security: &[#(#security),*],
            servers: &[#(#servers),*],
        };
    }
}

/// The name of an operation's constant.
pub(super) fn operation_name(operation: &Operation) -> Ident {
    let capitals = operation.rust.to_uppercase();
    // A script without capitals: an argument of this name would be taken for the constant.
    let name = if capitals == operation.rust { format!("{capitals}_OPERATION") } else { capitals };
    Ident::new(&name, Span::call_site())
}

/// Every media type that a documented reply may have, in the order of the statuses.
fn accept(operation: &Operation) -> String {
    let mut media: Vec<&str> = Vec::new();
    for arm in operation.success.iter().chain(&operation.errors) {
        if let Some(one) = arm.media_type.as_deref()
            && crate::media::is_sendable(one)
            && !media.contains(&one)
        {
            media.push(one);
        }
    }
    media.join(", ")
}

/// A parameter by what sets it apart from most of its location.
fn parameter(parameter: &Parameter) -> TokenStream {
    let Parameter { wire, explode, required, .. } = parameter;
    let (base, style, explodes, requires) = match parameter.location {
        Location::Path => ("PATH", "Simple", false, true),
        Location::Query => ("QUERY", "Form", true, false),
        Location::Header => ("HEADER", "Simple", false, false),
        Location::Cookie => ("COOKIE", "Form", true, false),
    };
    let base = Ident::new(base, Span::call_site());
    let own_style = self::style(&parameter.style);
    let own_style_name = Ident::new(own_style, Span::call_site());
    let style = (own_style != style).then(|| quote!(style: facts::Style::#own_style_name,));
    let explode = (*explode != explodes).then(|| quote!(explode: #explode,));
    let required = (*required != requires).then(|| quote!(required: #required,));
    let flag = |name: &str, is: bool| {
        let name = Ident::new(name, Span::call_site());
        is.then(|| quote!(#name: true,))
    };
    let flags = [
        flag("allow_reserved", parameter.allow_reserved),
        flag("sensitive", parameter.sensitive || parameter.personal),
        flag("json", parameter.json),
        flag("idempotency_key", parameter.idempotency_key),
        flag("generated", parameter.generated),
    ];
    let path = quote!(facts::Limits);
    let limits = limits(&parameter.limits, &path)
        .map(|limits| quote!(limits: Some(&#path { #limits ..#path::NONE }),));
    quote! {
        facts::Parameter { name: #wire, #style #explode #required #(#flags)* #limits ..facts::Parameter::#base }
    }
}

fn style(name: &str) -> &'static str {
    match name {
        "label" => "Label",
        "matrix" => "Matrix",
        "form" => "Form",
        "spaceDelimited" => "SpaceDelimited",
        "pipeDelimited" => "PipeDelimited",
        "deepObject" => "DeepObject",
        _ => "Simple",
    }
}

/// How a field of a form is sent, by what sets it apart.
fn field(field: &FieldEncoding) -> TokenStream {
    let FieldEncoding { name, media_type, explode, allow_reserved, headers, .. } = field;
    let media_type = media_type.as_ref().map(|media| quote!(media_type: Some(#media),));
    let style = field.style.as_deref().map(|style| {
        let style = Ident::new(self::style(style), Span::call_site());
        quote!(style: Some(facts::Style::#style),)
    });
    let explode = explode.then(|| quote!(explode: true,));
    let allow_reserved = allow_reserved.then(|| quote!(allow_reserved: true,));
    let headers = (!headers.is_empty()).then(|| {
        let headers = headers.iter().map(|(name, value)| quote!((#name, #value)));
        quote!(headers: &[#(#headers),*],)
    });
    quote! {
        facts::FieldEncoding {
            name: #name, #media_type #style #explode #allow_reserved #headers ..facts::FieldEncoding::NONE
        }
    }
}

/// The fields of a `Limits` that are set, if there are any. `path` is what the type is called there.
pub(super) fn limits(limits: &Limits, path: &TokenStream) -> Option<TokenStream> {
    if *limits == Limits::default() {
        return None;
    }
    let whole = |name: &str, value: Option<u64>| {
        let name = Ident::new(name, Span::call_site());
        let value = proc_macro2::Literal::u64_unsuffixed(value?);
        Some(quote!(#name: #value,))
    };
    let number = |name: &str, value: Option<f64>| {
        let name = Ident::new(name, Span::call_site());
        let value = value.filter(|value| value.is_finite())?;
        let magnitude = proc_macro2::Literal::f64_unsuffixed(value.abs());
        let value = if value < 0.0 { quote!(-#magnitude) } else { quote!(#magnitude) };
        Some(quote!(#name: Some(#value),))
    };
    let flag = |name: &str, is: bool| {
        let name = Ident::new(name, Span::call_site());
        is.then(|| quote!(#name: true,))
    };
    let pattern = limits.pattern.as_ref().map(|text| quote!(pattern: Some(#text),));
    let each = limits.each.as_deref().and_then(|each| self::limits(each, path));
    let each = each.map(|each| quote!(each: Some(&#path { #each ..#path::NONE }),));
    [
        whole("min_length", limits.min_length),
        whole("max_length", limits.max_length),
        pattern,
        number("minimum", limits.minimum),
        number("maximum", limits.maximum),
        flag("above_minimum", limits.above_minimum),
        flag("below_maximum", limits.below_maximum),
        number("multiple_of", limits.multiple_of),
        flag("unique_items", limits.unique_items),
        whole("min_items", limits.min_items),
        whole("max_items", limits.max_items),
        each,
    ]
    .into_iter()
    .flatten()
    .reduce(|mut all, one| {
        all.extend(one);
        all
    })
}

fn location(location: Location) -> TokenStream {
    let name = Ident::new(&format!("{location:?}"), Span::call_site());
    quote!(facts::Location::#name)
}

/// One server.
pub(super) fn server(server: &Server) -> TokenStream {
    let Server { url, environments, custom, variables, .. } = server;
    let variables = variables.iter().map(|variable| {
        let ServerVariable { name, default, values } = variable;
        quote!((#name, #default, &[#(#values),*]))
    });
    quote! {
        facts::Server {
            url: #url, environments: &[#(#environments),*], variables: &[#(#variables),*], custom: #custom,
        }
    }
}

/// `static API: Api`.
pub(super) fn api(api: &Api) -> TokenStream {
    let id = &api.id;
    let servers = api.servers.iter().map(server);
    let mut lists: Vec<&[Server]> = Vec::new();
    // Only variables are looked up in them.
    let has_variables = |servers: &[Server]| servers.iter().any(|server| server.url.contains('{'));
    for operation in api.operations.iter().filter(|operation| has_variables(&operation.servers)) {
        if !lists.contains(&operation.servers.as_slice()) {
            lists.push(&operation.servers);
        }
    }
    let operation_servers = lists.into_iter().map(|servers| servers.iter().map(server).collect::<Vec<_>>());
    let operation_servers = operation_servers.map(|servers| quote!(&[#(#servers),*]));
    let schemes = api.schemes.iter().map(|scheme| {
        let id = &scheme.id;
        let kind = match &scheme.kind {
            SchemeKind::Basic => quote!(Basic),
            SchemeKind::Bearer => quote!(Bearer),
            SchemeKind::Http(name) => quote!(Http(#name)),
            SchemeKind::ApiKey { location: at, name } => {
                let at = location(*at);
                quote!(ApiKey { location: #at, name: #name })
            }
            SchemeKind::Transport => quote!(Transport),
        };
        quote!(facts::Scheme { id: #id, kind: facts::SchemeKind::#kind })
    });
    let repeats = Ident::new(if api.counts_calls { "WhereKnown" } else { "WhereSafe" }, Span::call_site());
    let user_agent = format!("passbook-{id}/{}", api.version);
    let permanent_errors = api
        .permanent_errors
        .iter()
        .map(|(at, codes)| quote!(facts::PermanentErrors { at: #at, codes: &[#(#codes),*] }));
    quote! {
        pub(super) static API: facts::Api = facts::Api {
            id: #id,
            user_agent: #user_agent,
            servers: &[#(#servers),*],
            operation_servers: &[#(#operation_servers),*],
            schemes: &[#(#schemes),*],
            repeats: facts::Repeats::#repeats,
            permanent_errors: &[#(#permanent_errors),*],
        };
    }
}
