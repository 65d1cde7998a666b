//! progenitor's types as the client spells them: our names for its opaque ones, short paths for long, and
//! null and secrets around what they stand around.

use quote::format_ident;
use syn::visit_mut::{self, VisitMut};
use syn::{GenericArgument, PathArguments, Type, TypePath, parse_quote};

use crate::api::{Definition, Shape};
use crate::generate::Ast;
use crate::names;

/// Where a type is spelled.
#[derive(Clone, Copy)]
pub(super) enum Scope<'a> {
    /// In this module of `types`: its own types by name, the others through `super`.
    Types(&'a str),
    /// In a module of `operations`, where `types` is in scope.
    Operations,
}

/// The type for a shape, from the one that progenitor made for it.
pub(super) fn spell(ast: &Ast, ty: &Type, shape: &Shape, scope: Scope<'_>) -> Type {
    let mut ty = wrap(ty.clone(), shape);
    Speller { ast, scope }.visit_type_mut(&mut ty);
    ty
}

/// Puts `Option` and `Sensitive` where the shape has them, down through lists and maps.
fn wrap(ty: Type, shape: &Shape) -> Type {
    match shape {
        Shape::Nullable(inner) => {
            let ty = wrap(ty, inner);
            parse_quote!(::std::option::Option<#ty>)
        }
        Shape::Sensitive(inner) => {
            let ty = wrap(ty, inner);
            parse_quote!(::passbook_runtime::Sensitive<#ty>)
        }
        Shape::Lenient(inner) => wrap(ty, inner),
        Shape::List(inner) | Shape::Map(inner) => {
            let mut ty = ty;
            if let Some(last) = last_argument(&mut ty) {
                let argument = last.clone();
                *last = wrap(argument, inner);
            }
            ty
        }
        _ => ty,
    }
}

/// The last generic argument: a list's items, a map's values.
pub(super) fn last_argument(ty: &mut Type) -> Option<&mut Type> {
    let Type::Path(TypePath { path, .. }) = ty else { return None };
    let PathArguments::AngleBracketed(arguments) = &mut path.segments.last_mut()?.arguments else {
        return None;
    };
    match arguments.args.last_mut()? {
        GenericArgument::Type(ty) => Some(ty),
        _ => None,
    }
}

struct Speller<'a> {
    ast: &'a Ast,
    scope: Scope<'a>,
}

impl VisitMut for Speller<'_> {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        visit_mut::visit_path_mut(self, path);
        let Some(last) = path.segments.last() else { return };
        if let Some(component) = self.ast.names.get(&last.ident.to_string())
            && path.leading_colon.is_none()
        {
            *path = definition_path(&self.ast.api.definitions[component], self.scope);
            return;
        }
        shorten(path);
    }
}

/// A generated type, from where it is spelled.
pub(super) fn definition_path(definition: &Definition, scope: Scope<'_>) -> syn::Path {
    let name = names::ident(&definition.rust);
    match scope {
        Scope::Types(module) if module == definition.module => parse_quote!(#name),
        Scope::Types(_) => parse_quote!(super::#name),
        Scope::Operations => parse_quote!(types::#name),
    }
}

/// What is in the prelude, and no generated type is called like, is called by its name.
fn shorten(path: &mut syn::Path) {
    let written: Vec<String> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
    let written: Vec<&str> = written.iter().map(String::as_str).collect();
    let arguments = path.segments.last().map(|segment| segment.arguments.clone()).unwrap_or_default();
    let short: Option<syn::Path> = match written.as_slice() {
        ["std", "option", "Option"]
        | ["std", "vec", "Vec"]
        | ["std", "string", "String"]
        | ["std", "boxed", "Box"] => {
            let name = format_ident!("{}", written[2]);
            Some(parse_quote!(#name))
        }
        ["std", "collections", _] => {
            let name = format_ident!("{}", written[2]);
            Some(parse_quote!(std::collections::#name))
        }
        ["serde_json", _] => {
            let name = format_ident!("{}", written[1]);
            Some(parse_quote!(passbook_runtime::json::#name))
        }
        ["passbook_runtime", _] => {
            let name = format_ident!("{}", written[1]);
            Some(parse_quote!(passbook_runtime::#name))
        }
        _ => None,
    };
    if let Some(mut short) = short {
        if let Some(last) = short.segments.last_mut() {
            last.arguments = arguments;
        }
        *path = short;
    }
}

/// What a box holds, where a spelled type is one: typify puts a box where a type contains itself.
pub(super) fn unboxed(ty: &Type) -> Option<Type> {
    let Type::Path(TypePath { qself: None, path, .. }) = ty else { return None };
    // The one from the prelude, as `shorten` writes it; a path of more segments is a type of ours.
    let is_box = path.segments.len() == 1 && path.segments[0].ident == "Box";
    if !is_box {
        return None;
    }
    last_argument(&mut ty.clone()).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_box_from_the_prelude_is_one() {
        let boxed = |ty: Type| unboxed(&ty);
        assert_eq!(boxed(parse_quote!(Box<Tree>)), Some(parse_quote!(Tree)));
        assert_eq!(boxed(parse_quote!(Box<Vec<types::Tree>>)), Some(parse_quote!(Vec<types::Tree>)));
        for other in ["Vec<Box<Tree>>", "types::Box", "BoxTree", "super::Box<Tree>", "Box"] {
            let other = syn::parse_str(other).expect("a type");
            assert_eq!(boxed(other), None);
        }
    }
}
