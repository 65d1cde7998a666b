//! What a generated crate offers to Rust code, item by item, and what a new one offers in its place.
//!
//! Rules say what a change of the spec means in Rust. This says what it really did: both crates are generated, and
//! their public items compared. What no rule foresaw is reported as a change of its own, so that the verdict on a
//! crate is never milder than the truth.

use std::collections::{BTreeMap, BTreeSet};

use passbook_codegen::refine::{Module, Package};
use passbook_openapi::diagnostic::Diagnostics;
use passbook_openapi::load::Source;
use passbook_openapi::resolve::Document;
use quote::ToTokens;
use serde_json::Value;
use syn::{Attribute, Fields, ImplItem, Item, Type, Visibility};

use super::finding::{Finding, Place, Side};
use super::vocabulary::{Area, Aspect, Bump, Direction, Effect};
use super::{Change, rules};

/// The public items of a crate, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Surface(BTreeMap<String, Offer>);

#[derive(Clone, Debug, PartialEq, Eq)]
struct Offer {
    /// Its signature: what Rust code that names the item relies on.
    signature: String,
    /// What has it as a part promises that there will be no others: a new one breaks.
    closed: bool,
}

/// How an item differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ItemChange {
    /// The item's path in the crate: `types::Pet.name`.
    pub path: String,
    /// The old signature, where there was one.
    pub old: Option<String>,
    /// The new one, where there is one.
    pub new: Option<String>,
    /// What that means for Rust code.
    pub bump: Bump,
}

/// Every item that differs between the crates that two documents lead to.
pub fn compare(old: Source, new: Source) -> Result<Vec<ItemChange>, Diagnostics> {
    passbook_openapi::stack::with_stack(|| {
        let old = of(passbook_openapi::resolve(old)?)?;
        Ok(old.changes_to(&of(passbook_openapi::resolve(new)?)?))
    })
}

/// What is offered by the crate that is made from a document.
pub(super) fn of(document: Document) -> Result<Surface, Diagnostics> {
    Surface::of(&passbook_codegen::package_of(document, passbook_codegen::refine::Home::Crate)?)
}

/// What happened to items, as far as the rules did not foresee it.
pub(super) fn unforeseen(old: &Surface, new: &Surface, changes: &[Change]) -> Vec<Change> {
    let foreseen = changes.iter().map(|change| change.rust).max().unwrap_or(Bump::Patch);
    let items = old.changes_to(new).into_iter().filter(|item| item.bump > foreseen);
    items.map(change).collect()
}

fn change(item: ItemChange) -> Change {
    let (aspect, effect) = match (&item.old, &item.new) {
        (Some(_), Some(_)) => (Aspect::Type, Effect::Changed),
        (Some(_), None) => (Aspect::Existence, Effect::Removed),
        (None, _) => (Aspect::Existence, Effect::Added),
    };
    let side = |signature: Option<String>| Side { pointer: String::new(), value: signature.map(Value::from) };
    let mut change = rules::change(Finding {
        direction: Direction::Any,
        area: Area::Surface,
        aspect,
        effect,
        traits: BTreeSet::new(),
        place: Place { scope: "crate".to_owned(), path: item.path.clone() },
        subject: item.path,
        old: side(item.old),
        new: side(item.new),
        unstable: None,
        operations: Vec::new(),
    });
    // A new part of something closed breaks, whatever other new items do.
    change.rust = change.rust.max(item.bump);
    change
}

impl Surface {
    pub(crate) fn of(package: &Package) -> Result<Self, Diagnostics> {
        let mut surface = Self::default();
        surface.module(&package.root, "")?;
        Ok(surface)
    }

    /// Every item that differs, by path.
    pub fn changes_to(&self, new: &Self) -> Vec<ItemChange> {
        let paths: BTreeSet<&String> = self.0.keys().chain(new.0.keys()).collect();
        let mut found = Vec::new();
        for path in paths {
            let (old, now) = (self.0.get(path), new.0.get(path));
            let bump = match (old, now) {
                (Some(old), Some(now)) if old.signature == now.signature => continue,
                (Some(_), None) if path.ends_with(DEPRECATED) => continue,
                (None, Some(offer)) if !(offer.closed && self.has_parent(path)) => Bump::Minor,
                _ => Bump::Major,
            };
            found.push(ItemChange {
                path: path.clone(),
                old: old.map(|offer| offer.signature.clone()),
                new: now.map(|offer| offer.signature.clone()),
                bump,
            });
        }
        found
    }

    fn has_parent(&self, path: &str) -> bool {
        path.rsplit_once(['.', ':'])
            .is_some_and(|(parent, _)| self.0.contains_key(parent.trim_end_matches(':')))
    }

    fn add(&mut self, path: String, signature: String) {
        self.0.insert(path, Offer { signature, closed: false });
    }

    fn module(&mut self, module: &Module, prefix: &str) -> Result<(), Diagnostics> {
        for item in &module.syntax()?.items {
            self.item(item, prefix);
        }
        for child in &module.children {
            // A module that isn't public is one whose items the parent re-exports.
            let inside = if child.public { format!("{prefix}{}::", child.name) } else { prefix.to_owned() };
            if child.public {
                self.add(format!("{prefix}{}", child.name), "mod".to_owned());
            }
            self.module(child, &inside)?;
        }
        Ok(())
    }

    fn item(&mut self, item: &Item, prefix: &str) {
        let path = |ident: &syn::Ident| format!("{prefix}{ident}");
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let path = path(&item.ident);
                let hidden = item.fields.iter().any(|field| !is_public(&field.vis));
                let open = has(&item.attrs, "non_exhaustive");
                let kind = match item.fields {
                    Fields::Named(_) => "struct",
                    Fields::Unnamed(_) => "struct ()",
                    Fields::Unit => "struct;",
                };
                let generics = text(&item.generics);
                let open_word = if open { "non_exhaustive " } else { "" };
                self.add(path.clone(), format!("{open_word}{kind}{generics}"));
                self.derives(&path, &item.attrs);
                self.deprecation(&path, &item.attrs);
                for (index, field) in
                    item.fields.iter().enumerate().filter(|(_, field)| is_public(&field.vis))
                {
                    let name = field.ident.as_ref().map_or_else(|| index.to_string(), ToString::to_string);
                    let path = format!("{path}.{name}");
                    self.deprecation(&path, &field.attrs);
                    self.0.insert(path, Offer { signature: text(&field.ty), closed: !open && !hidden });
                }
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let path = path(&item.ident);
                let open = has(&item.attrs, "non_exhaustive");
                let open_word = if open { "non_exhaustive " } else { "" };
                let generics = text(&item.generics);
                self.add(path.clone(), format!("{open_word}enum{generics}"));
                self.derives(&path, &item.attrs);
                self.deprecation(&path, &item.attrs);
                for variant in &item.variants {
                    let path = format!("{path}::{}", variant.ident);
                    self.deprecation(&path, &variant.attrs);
                    self.0.insert(path, Offer { signature: text(&variant.fields), closed: !open });
                }
            }
            Item::Trait(item) if is_public(&item.vis) => self.add(path(&item.ident), text(item)),
            Item::Type(item) if is_public(&item.vis) => {
                self.add(path(&item.ident), format!("type{} = {}", text(&item.generics), text(&item.ty)));
            }
            Item::Const(item) if is_public(&item.vis) => {
                self.add(path(&item.ident), format!("const {}", text(&item.ty)));
            }
            Item::Static(item) if is_public(&item.vis) => {
                self.add(path(&item.ident), format!("static {}", text(&item.ty)));
            }
            Item::Fn(item) if is_public(&item.vis) => self.add(path(&item.sig.ident), signature(&item.sig)),
            Item::Use(item) if is_public(&item.vis) => {
                let tree = text(&item.tree);
                // Everything of a private module is told of by that module.
                if !tree.ends_with('*') {
                    self.add(format!("{prefix}use {tree}"), "use".to_owned());
                }
            }
            Item::Impl(item) => self.implementation(item, prefix),
            Item::Mod(item) if is_public(&item.vis) => {
                let inside = format!("{prefix}{}::", item.ident);
                self.add(path(&item.ident), "mod".to_owned());
                for item in item.content.iter().flat_map(|(_, items)| items) {
                    self.item(item, &inside);
                }
            }
            _ => {}
        }
    }

    fn implementation(&mut self, item: &syn::ItemImpl, prefix: &str) {
        let of = text(&item.self_ty);
        let path = match &*item.self_ty {
            Type::Path(path) if path.path.segments.len() == 1 => {
                format!("{prefix}{}", path.path.segments[0].ident)
            }
            _ => format!("{prefix}<{of}>"),
        };
        if let Some((of_trait, _)) = &item.trait_ {
            self.add(format!("{path}: {}", trait_name(of_trait)), "impl".to_owned());
            return;
        }
        // Methods of one name for several instances of a generic type are several.
        let path = if of.contains('<') { format!("{prefix}{of}") } else { path };
        for member in &item.items {
            match member {
                ImplItem::Fn(function) if is_public(&function.vis) => {
                    let path = format!("{path}::{}", function.sig.ident);
                    self.deprecation(&path, &function.attrs);
                    self.add(path, format!("{}{}", text(&item.generics), signature(&function.sig)));
                }
                ImplItem::Const(constant) if is_public(&constant.vis) => {
                    self.add(format!("{path}::{}", constant.ident), format!("const {}", text(&constant.ty)));
                }
                _ => {}
            }
        }
    }

    /// Derived or written out, an implementation is the same to users.
    fn derives(&mut self, path: &str, attributes: &[Attribute]) {
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("derive")) {
            // What can't be read here is read by the compiler, which says what is wrong with it.
            let _ = attribute.parse_nested_meta(|derive| {
                self.add(format!("{path}: {}", trait_name(&derive.path)), "impl".to_owned());
                Ok(())
            });
        }
    }

    fn deprecation(&mut self, path: &str, attributes: &[Attribute]) {
        if has(attributes, "deprecated") {
            self.add(format!("{path}{DEPRECATED}"), "deprecated".to_owned());
        }
    }
}

/// Behind the path of an item that users are warned of.
const DEPRECATED: &str = " (deprecated)";

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

fn has(attributes: &[Attribute], name: &str) -> bool {
    attributes.iter().any(|attribute| attribute.path().is_ident(name))
}

/// A trait as users name it, however the code that implements it gets there.
fn trait_name(path: &syn::Path) -> String {
    path.segments.last().map(text).unwrap_or_default()
}

/// A function's signature without the names of its arguments, which callers don't write.
fn signature(signature: &syn::Signature) -> String {
    let mut signature = signature.clone();
    for (index, argument) in signature.inputs.iter_mut().enumerate() {
        if let syn::FnArg::Typed(argument) = argument {
            let name = quote::format_ident!("_{index}");
            *argument.pat = syn::parse_quote!(#name);
        }
    }
    text(&signature)
}

/// Rust code on one line, without the way to the root that a path starts with.
fn text(tokens: &impl ToTokens) -> String {
    let text = tokens.to_token_stream().to_string();
    // A comma behind the last element is there where a line was broken.
    let text = text.replace(" ,)", ")").replace(" , >", " >").replace(" , }", " }");
    text.replace("super :: ", "").replace("crate :: ", "")
}
