//! The fixtures of the lints; and the specs here, which have no error.

use std::fmt::Write;
use std::path::Path;

use passbook_openapi::fixtures::{Outputs, check, parse, show};
use passbook_openapi::load::{load_provider, provider_ids};
use passbook_openapi::{Severity, resolve};

use crate::{LINTS, lint};

#[test]
fn lints() {
    let fixtures = LINTS.iter().map(|lint| {
        let outputs = |text: &str| {
            let mut found = Vec::new();
            (lint.run)(&parse(text), &mut found);
            assert!(found.iter().all(|diagnostic| diagnostic.severity == lint.severity), "{}", lint.id);
            vec![show(text, found)]
        };
        (lint.id, Box::new(outputs) as Outputs<'_>)
    });
    check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), fixtures);
}

#[test]
fn the_specs_have_no_error() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let mut shown = String::new();
    let ids = provider_ids(root).unwrap();
    assert!(ids.len() >= 5, "there are specs: {ids:?}");
    for id in ids {
        let source = load_provider(root, &id).unwrap_or_else(|error| panic!("{error}"));
        let document = resolve(source).unwrap_or_else(|error| panic!("{error}"));
        for diagnostic in lint(&document) {
            println!("{diagnostic}\n");
            if diagnostic.severity == Severity::Error {
                let _ = writeln!(shown, "{diagnostic}\n");
            }
        }
    }
    assert!(shown.is_empty(), "\n{shown}");
}
