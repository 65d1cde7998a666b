//! Stage 3: a [`Document`] becomes a [`Spec`]: the same contract, written in the one way that the later stages read.
//!
//! A pass rewrites the tree and changes nothing on the wire. After the last one:
//!
//! - references lead to component schemas only;
//! - each operation has an id, a complete list of parameters, and its own servers and security;
//! - `allOf` is merged away, and `oneOf`/`anyOf` stand only at the top of a component;
//! - every object with properties, enum and union is a component with a unique name, and every component is
//!   one of these: what has a name in Rust has a name here, and the rest stands where it is used;
//! - `nullable` is said with `nullable`, where a schema is used; types are said with `type`;
//! - a field that must not be printed is marked, whether by its author or for its name.
//!
//! Each pass has a fixture beside it, `<pass>.yaml`, that shows what it does.

use serde_json::Value;

use crate::diagnostic::Diagnostic;
use crate::load::Source;
use crate::resolve::Document;

mod choose_parameters;
mod clean_schemas;
mod drop_unused_schemas;
mod hoist_deep_references;
mod hoist_inline_schemas;
mod inline_components;
mod inline_structural_schemas;
mod mark_nullable_references;
mod mark_personal_fields;
mod mark_sensitive_fields;
mod merge_all_of;
mod merge_path_items;
mod name_operations;
mod split_operations;
mod tag_union_members;
mod unite_subtypes;

pub(crate) use tag_union_members::{MEMBER, TAGS, VALUES};

/// One rewriting of the tree.
#[derive(Debug)]
pub struct Pass {
    /// The file's name.
    pub id: &'static str,
    /// What it does and why.
    pub about: &'static str,
    pub(crate) run: fn(&mut Value),
}

/// Order matters: each pass may rely on those above it.
pub const PASSES: &[Pass] = &[
    inline_components::PASS,
    merge_path_items::PASS,
    name_operations::PASS,
    split_operations::PASS,
    choose_parameters::PASS,
    hoist_deep_references::PASS,
    clean_schemas::PASS,
    unite_subtypes::PASS,
    tag_union_members::PASS,
    merge_all_of::PASS,
    hoist_inline_schemas::PASS,
    inline_structural_schemas::PASS,
    mark_nullable_references::PASS,
    mark_sensitive_fields::PASS,
    mark_personal_fields::PASS,
    drop_unused_schemas::PASS,
];

/// A document in normal form. Only [`normalize`] makes one, so that having it proves that every pass ran.
#[derive(Clone, Debug)]
pub struct Spec {
    source: Source,
    value: Value,
    warnings: Vec<Diagnostic>,
}

impl Spec {
    /// Where the document came from.
    pub fn source(&self) -> &Source {
        &self.source
    }

    /// Where the document came from, and its warnings, when the tree is no longer needed.
    pub(crate) fn into_source(self) -> (Source, Vec<Diagnostic>) {
        (self.source, self.warnings)
    }

    /// The tree in normal form.
    pub(crate) fn value(&self) -> &Value {
        &self.value
    }
}

/// Runs every pass.
pub fn normalize(document: Document) -> Spec {
    // Taken, not copied: most of the memory is in trees.
    let (source, mut value, warnings) = document.into_parts();
    for pass in PASSES {
        (pass.run)(&mut value);
    }
    Spec { source, value, warnings }
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use passbook_openapi::fixtures::{Outputs, check, parse, print};

    use super::PASSES;

    #[test]
    fn every_pass_does_what_its_fixture_shows() {
        let fixtures = PASSES.iter().map(|pass| {
            let outputs = |text: &str| {
                let mut document = parse(text);
                (pass.run)(&mut document);
                vec![print(&document)]
            };
            (pass.id, Box::new(outputs) as Outputs<'_>)
        });
        check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src/normalize"), fixtures);
    }
}
