//! The way from a decoded value to what stands at a JSON pointer in it, without a second, untyped decode.

use proc_macro2::TokenStream;
use quote::quote;

use super::types::Presence;
use crate::api::*;
use crate::generate::Ast;
use crate::names::ident;

/// An expression for what stands at a place.
pub(super) enum Place {
    /// It is always there: an expression of its own type, to be lent.
    Sure(TokenStream),
    /// It may not be there: an expression of an `Option` with a reference.
    Maybe(TokenStream),
}

impl Place {
    /// The expression of an `Option`, with the one that `convert` makes of the place.
    pub(super) fn and_then(self, convert: impl FnOnce(TokenStream) -> TokenStream) -> TokenStream {
        match self {
            Self::Sure(place) => convert(place),
            Self::Maybe(place) => {
                let converted = convert(quote!(value));
                quote!(#place.and_then(|value| #converted))
            }
        }
    }

    /// The expression of an `Option`, with what `convert` makes of the place.
    pub(super) fn map(self, convert: impl FnOnce(TokenStream) -> TokenStream) -> TokenStream {
        match self {
            Self::Sure(place) => {
                let converted = convert(place);
                quote!(Some(#converted))
            }
            Self::Maybe(place) => {
                let converted = convert(quote!(value));
                quote!(#place.map(|value| #converted))
            }
        }
    }
}

/// Whether what stands at a pointer, or what it stands in, is personal data.
pub(super) fn is_personal(ast: &Ast, shape: &Shape, pointer: &str) -> bool {
    let mut shape = shape;
    for segment in pointer.split('/').skip(1) {
        while let Shape::Nullable(inner) | Shape::Lenient(inner) = shape {
            shape = inner;
        }
        shape = match shape {
            Shape::List(inner) | Shape::Map(inner) => inner,
            Shape::Named(component) => {
                let definition = ast.api.definitions.get(component).map(|definition| &definition.kind);
                let Some(Kind::Struct(structure)) = definition else { return false };
                let wire = crate::document::unescape(segment);
                match structure.fields.iter().find(|field| field.wire == wire) {
                    Some(field) if field.personal => return true,
                    Some(field) => &field.shape,
                    None => return false,
                }
            }
            _ => return false,
        };
    }
    false
}

/// The place at a pointer, and the shape of what stands there; `None` where the types don't have it.
pub(super) fn lent(ast: &Ast, shape: &Shape, value: TokenStream, pointer: &str) -> Option<(Place, Shape)> {
    let mut shape = shape.clone();
    let mut place = Place::Sure(value);
    for segment in pointer.split('/').skip(1) {
        // The way from `value`, whether it ends at an `Option`, and what stands there.
        let (step, is_option, inner) = match &shape {
            Shape::List(item) => {
                let index: usize = segment.parse().ok()?;
                let index = proc_macro2::Literal::usize_unsuffixed(index);
                (quote!(.get(#index)), true, item.as_ref().clone())
            }
            // What nobody declared: a JSON value, or a map.
            Shape::Any | Shape::Object => {
                let key = crate::document::unescape(segment);
                (quote!(.get(#key)), true, Shape::Any)
            }
            Shape::Map(value) => {
                let key = crate::document::unescape(segment);
                (quote!(.get(#key)), true, value.as_ref().clone())
            }
            Shape::Named(component) => {
                let definition = ast.api.definitions.get(component)?;
                let Kind::Struct(structure) = &definition.kind else { return None };
                let wire = crate::document::unescape(segment);
                let Some(field) = structure.fields.iter().find(|field| field.wire == wire) else {
                    let (extra, value) = structure.extra.as_ref()?;
                    let extra = ident(extra);
                    let step = quote!(.#extra.get(#wire));
                    shape = value.clone();
                    place = match place {
                        Place::Sure(place) => Place::Maybe(quote!(#place #step)),
                        Place::Maybe(place) => Place::Maybe(quote!(#place.and_then(|value| value #step))),
                    };
                    continue;
                };
                let name = ident(&field.rust);
                let (step, is_option) = match Presence::of(field, definition) {
                    Presence::Required => (quote!(.#name), false),
                    Presence::Optional | Presence::Nullable | Presence::ReadOnly | Presence::WriteOnly => {
                        (quote!(.#name.as_ref()), true)
                    }
                    Presence::Clearable | Presence::ReadOnlyClearable | Presence::WriteOnlyClearable => {
                        (quote!(.#name.value()), true)
                    }
                };
                let inner = match &field.shape {
                    Shape::Nullable(inner) => inner.as_ref().clone(),
                    other => other.clone(),
                };
                (step, is_option, inner)
            }
            _ => return None,
        };
        place = match (place, is_option) {
            (Place::Sure(place), false) => Place::Sure(quote!(#place #step)),
            (Place::Sure(place), true) => Place::Maybe(quote!(#place #step)),
            (Place::Maybe(place), false) => Place::Maybe(quote!(#place.map(|value| &value #step))),
            (Place::Maybe(place), true) => Place::Maybe(quote!(#place.and_then(|value| value #step))),
        };
        shape = inner;
    }
    Some((place, shape))
}
