//! The pages and the items of an operation that is paged.

use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use syn::Type;

use super::paths::{Scope, last_argument, spell};
use super::types::Presence;
use super::{constants, text};
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
    let pointer = |pointer: &Option<String>| match pointer {
        Some(pointer) => quote!(Some(#pointer)),
        None => quote!(None),
    };
    let (position, limit) = (index(paging.position), index(paging.limit));
    let first = proc_macro2::Literal::i64_unsuffixed(paging.first.max(0));
    let items = &paging.items;
    let (next, more) = (pointer(&paging.next), pointer(&paging.more));
    let (count, total) = (pointer(&paging.count), pointer(&paging.total));
    Some(quote! {
        static #name: facts::Paging = facts::Paging {
            style: facts::PagingStyle::#style,
            position: #position,
            limit: #limit,
            first: #first,
            items: #items,
            next: #next,
            more: #more,
            count: #count,
            total: #total,
        };
    })
}

fn constant_name(operation: &Operation) -> Ident {
    Ident::new(&format!("{}_PAGING", constants::operation_name(operation)), Span::call_site())
}

/// `pages` and `items`, on a request whose `decode` gives `reply` or `error`.
pub(super) fn methods(
    ast: &Ast,
    operation: &Operation,
    signature: &Signature,
    reply: &TokenStream,
    error: &Ident,
) -> Option<TokenStream> {
    let paging = operation.paging.as_ref()?;
    let constant = constant_name(operation);
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
            pub fn items(self) -> passbook_runtime::Items<#reply, #item, #error> {
                passbook_runtime::Items::new(self.pages(), |page| #access)
            }
        }
    });
    Some(quote! {
        /// All pages, from the one that this request is for, each fetched when it is asked for.
        pub fn pages(self) -> passbook_runtime::Pages<#reply, #error> {
            passbook_runtime::Pages::new(self.call, &#constant, Self::decode)
        }
        #items
    })
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
