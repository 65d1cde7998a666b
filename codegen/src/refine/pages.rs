//! The pages and the items of an operation that is paged.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::paths::{Scope, last_argument, spell};
use super::types::Presence;
use super::{constants, places, text};
use crate::api::*;
use crate::generate::{Ast, Signature};
use crate::names::ident;

/// `static LIST_CUSTOMERS_PAGING: Paging`.
pub(super) fn constant(operation: &Operation) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let name = constant_name(operation);
    let style = Ident::new(&format!("{:?}", paging.style), Span::call_site());
    let index = |index: Option<usize>| match index {
        Some(index) => {
            let index = proc_macro2::Literal::usize_unsuffixed(index);
            quote!(Some(#index))
        }
        None => quote!(None),
    };
    let (position, limit) = (index(paging.position), index(paging.limit));
    let first = proc_macro2::Literal::i64_unsuffixed(paging.first.max(0));
    let has_next = paging.next.is_some();
    Some(quote! {
        static #name: facts::Paging = facts::Paging {
            style: facts::PagingStyle::#style,
            position: #position,
            limit: #limit,
            first: #first,
            has_next: #has_next,
        };
    })
}

fn constant_name(operation: &Operation) -> Ident {
    Ident::new(&format!("{}_PAGING", constants::operation_name(operation)), Span::call_site())
}

/// `pages` and `items`, on a request whose `decode` gives `reply`.
pub(super) fn methods(
    ast: &Ast,
    operation: &Operation,
    signature: &Signature,
    reply: &TokenStream,
) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let constant = constant_name(operation);
    let page = page(ast, operation, paging, reply);
    let items = list(ast, operation, signature).map(|(_, item, access)| {
        // One reply of several has the list; after another, such as "no content", there are no more items.
        let access = match operation.success_kinds().count() {
            0 | 1 => access,
            _ => {
                let variant = operation.success_kinds().next().map(|arm| ident(&arm.variant));
                quote!(match page { #reply::#variant(page) => #access, _ => Vec::new() })
            }
        };
        let docs = text::doc(&format!(
            "The items of all pages, from the one that this request is for: what stands at `{}`. Each page is fetched when \
             the one before it is used up.",
            paging.items
        ));
        quote! {
            #docs
            pub fn items(self) -> passbook_runtime::Items<#reply, #item, ErrorBody> {
                passbook_runtime::Items::new(self.pages(), |page| #access)
            }
        }
    });
    Some(quote! {
        /// All pages, from the one that this request is for, each fetched when it is asked for.
        pub fn pages(self) -> passbook_runtime::Pages<#reply, ErrorBody> {
            passbook_runtime::Pages::new(self.call, &#constant, Self::page_facts, Self::decode_response)
        }
        #items

        #page
    })
}

/// `page_facts`, which says what a decoded page says of itself and of the next one.
fn page(ast: &Ast, operation: &Operation, paging: &Paging, reply: &TokenStream) -> TokenStream {
    let none = quote!(facts::Page::NONE);
    let arm = operation.success_kinds().next();
    let told = arm.and_then(|arm| match &arm.body {
        ArmBody::Json(shape) => told(ast, shape, paging),
        _ => None,
    });
    let body = match (told, operation.success_kinds().count(), arm) {
        (None, ..) => {
            return quote!(fn page_facts(_: &#reply) -> facts::Page { #none });
        }
        (Some(told), 0 | 1, _) => told,
        // One response of several has the list; another, such as "no content", says nothing of a next page.
        (Some(told), _, arm) => {
            let variant = arm.map(|arm| ident(&arm.variant));
            quote!(match page { #reply::#variant(page) => #told, _ => #none })
        }
    };
    quote!(fn page_facts(page: &#reply) -> facts::Page { #body })
}

/// What the places of a page say; `None` where its types have none of them.
fn told(ast: &Ast, shape: &Shape, paging: &Paging) -> Option<TokenStream> {
    let at = |pointer: &str| places::lent(ast, shape, quote!(page), pointer);
    let mut fields = Vec::new();
    if let Some((place, found)) = at(&paging.items) {
        match &found {
            Shape::List(item) => {
                let items = place.map(|list| quote!(#list.len()));
                fields.push(quote!(items: #items));
                if is_plain(ast, item) {
                    fields.push(quote!(is_plain: true));
                }
            }
            Shape::Any => {
                let items = place.and_then(|value| quote!(#value.as_array().map(Vec::len)));
                fields.push(quote!(items: #items));
            }
            _ => {}
        }
    }
    let scalars = [
        (quote!(next), &paging.next, quote!(page_text)),
        (quote!(more), &paging.more, quote!(page_flag)),
        (quote!(count), &paging.count, quote!(page_number)),
        (quote!(total), &paging.total, quote!(page_number)),
    ];
    for (field, pointer, read) in scalars {
        let Some((place, found)) = pointer.as_deref().and_then(at) else { continue };
        if is_scalar(&found) {
            let value = place.and_then(|value| quote!(passbook_runtime::internal::#read(&#value)));
            fields.push(quote!(#field: #value));
        }
    }
    (!fields.is_empty()).then(|| quote!(facts::Page { #(#fields,)* ..facts::Page::NONE }))
}

/// Whether the runtime can read a text, a number or a flag of it.
fn is_scalar(shape: &Shape) -> bool {
    match shape {
        Shape::Any | Shape::String | Shape::Boolean | Shape::Integer(_) | Shape::Number(_) | Shape::Uuid => {
            true
        }
        Shape::Lenient(inner) | Shape::Sensitive(inner) | Shape::Nullable(inner) => is_scalar(inner),
        _ => false,
    }
}

/// Whether items are neither objects nor lists.
fn is_plain(ast: &Ast, item: &Shape) -> bool {
    match item {
        Shape::Nullable(inner) | Shape::Lenient(inner) | Shape::Sensitive(inner) => is_plain(ast, inner),
        Shape::Named(component) => super::operations::is_enum(ast, component),
        Shape::Any | Shape::Object | Shape::List(_) | Shape::Map(_) | Shape::Part => false,
        _ => true,
    }
}

/// Whether the request has `items` besides `pages`.
pub(super) fn has_items(ast: &Ast, operation: &Operation, signature: &Signature) -> bool {
    items(ast, operation, signature).is_some()
}

/// What each of the `items` is, where the request has them.
pub(super) fn items(ast: &Ast, operation: &Operation, signature: &Signature) -> Option<Shape> {
    list(ast, operation, signature).map(|(shape, ..)| shape)
}

/// The shape and the type of an item, and the way from a page to its list.
fn list(ast: &Ast, operation: &Operation, signature: &Signature) -> Option<(Shape, Type, TokenStream)> {
    let paging = operation.paging.as_ref()?;
    let arm = operation.success_kinds().next()?;
    let ArmBody::Json(shape) = &arm.body else { return None };
    let mut shape = shape.clone();
    let mut ty = spell(ast, signature.success.first()?, &shape, Scope::Operations);
    let mut access = quote!(page);
    let mut is_option = false;
    for segment in paging.items.split('/').skip(1) {
        let Shape::Named(component) = &shape else { return None };
        let definition = ast.api.definitions.get(component)?;
        let Kind::Struct(structure) = &definition.kind else { return None };
        let wire = crate::document::unescape(segment);
        let index = structure.fields.iter().position(|field| field.wire == wire)?;
        let field = &structure.fields[index];
        let name = ident(&field.rust);
        let (field_is_option, open) = match Presence::of(field, definition) {
            Presence::Required => (false, TokenStream::new()),
            Presence::Optional | Presence::Nullable | Presence::ReadOnly | Presence::WriteOnly => {
                (true, TokenStream::new())
            }
            Presence::Clearable | Presence::ReadOnlyClearable | Presence::WriteOnlyClearable => {
                (true, quote!(.into_value()))
            }
        };
        access = match (is_option, field_is_option) {
            (false, _) => quote!(#access.#name #open),
            (true, false) => quote!(#access.map(|value| value.#name)),
            (true, true) => quote!(#access.and_then(|value| value.#name #open)),
        };
        is_option |= field_is_option;
        let inner = match &field.shape {
            Shape::Nullable(inner) => inner.as_ref().clone(),
            other => other.clone(),
        };
        ty = spell(ast, ast.definitions.get(component)?.get(index)?, &inner, Scope::Operations);
        shape = inner;
    }
    let Shape::List(item_shape) = shape else { return None };
    let item = last_argument(&mut ty)?.clone();
    let end = is_option.then(|| quote!(.unwrap_or_default()));
    Some((*item_shape, item, quote!(#access #end)))
}
