//! Enums, which keep values that they don't know.

use proc_macro2::TokenStream;
use quote::quote;

use super::super::text;
use crate::api::*;
use crate::names::ident;

/// An enum that keeps values it doesn't know.
pub(super) fn item(definition: &Definition, variants: &[Variant]) -> TokenStream {
    let name = ident(&definition.rust);
    let docs = text::docs(&definition.docs, &format!("`{}` of the contract.", definition.component));
    let deprecation = text::deprecated(&definition.deprecated);
    let names: Vec<_> = variants.iter().map(|variant| ident(&variant.rust)).collect();
    let wires: Vec<&String> = variants.iter().map(|variant| &variant.wire).collect();
    let variant_docs =
        variants.iter().map(|variant| text::doc(&format!("`{}`", variant.wire.replace('`', "'"))));
    quote! {
        #docs
        #deprecation
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #names,)*
            /// A value that the contract did not list when this was generated.
            Unrecognized(passbook_runtime::UnknownValue),
        }
        impl #name {
            /// The value as it stands on the wire.
            pub fn as_str(&self) -> &str {
                match self {
                    #(Self::#names => #wires,)*
                    Self::Unrecognized(value) => value.as_str(),
                }
            }
        }
        impl From<&str> for #name {
            fn from(value: &str) -> Self {
                match value {
                    #(#wires => Self::#names,)*
                    other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
                }
            }
        }
        passbook_runtime::open_enum!(#name);
    }
}
