//! What the server takes where nothing is sent, as constants. Nothing sends them.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use serde_json::Value;

use super::paths::{Scope, definition_path};
use super::text;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// `const DEFAULT_LIMIT`, where the default is of the shape and can be a constant.
pub(super) fn constant(
    ast: &Ast,
    rust: &str,
    wire: &str,
    shape: &Shape,
    default: Option<&Value>,
    scope: Scope<'_>,
) -> Option<TokenStream> {
    let (ty, value) = typed(ast, shape, default?, scope)?;
    let name =
        ident(&format!("DEFAULT_{}", rust.trim_start_matches("r#").trim_end_matches('_').to_uppercase()));
    let docs = text::doc(&format!(
        "What the server takes where `{wire}` is not set. It is not sent unless it is set."
    ));
    Some(quote!(#docs pub const #name: #ty = #value;))
}

fn typed(ast: &Ast, shape: &Shape, default: &Value, scope: Scope<'_>) -> Option<(TokenStream, TokenStream)> {
    Some(match shape {
        Shape::Nullable(inner) | Shape::Lenient(inner) => typed(ast, inner, default, scope)?,
        Shape::Boolean => {
            let value = default.as_bool()?;
            (quote!(bool), quote!(#value))
        }
        Shape::Integer(width) => {
            let number = default.as_i64()?;
            let magnitude = Literal::u64_unsuffixed(number.unsigned_abs());
            let sign = (number < 0).then(|| quote!(-));
            let ty = match width {
                Width::Int32 => i32::try_from(number).map(|_| quote!(i32)).ok()?,
                Width::Uint32 => u32::try_from(number).map(|_| quote!(u32)).ok()?,
                Width::Uint64 => u64::try_from(number).map(|_| quote!(u64)).ok()?,
                Width::Int64 => quote!(i64),
                Width::Int128 => quote!(passbook_runtime::Int128),
            };
            (ty, quote!(#sign #magnitude))
        }
        Shape::String => {
            let value = default.as_str()?;
            (quote!(&str), quote!(#value))
        }
        Shape::Named(component) => {
            let definition = ast.api.definitions.get(component)?;
            let Kind::Enum(variants) = &definition.kind else { return None };
            let value = default.as_str()?;
            let variant = ident(&variants.iter().find(|variant| variant.wire == value)?.rust);
            let path = definition_path(definition, scope);
            (quote!(#path), quote!(#path::#variant))
        }
        _ => return None,
    })
}
