//! What is printed here is what prettyplease prints, item by item, of all code that is generated for golden cases and
//! providers.

use std::path::Path;

use proc_macro2::TokenStream;

use super::*;

/// Every Rust file under a folder.
fn rust_files(folder: &Path, found: &mut Vec<std::path::PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

#[test]
fn prints_what_prettyplease_prints() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut files = Vec::new();
    for folder in ["../generated", "tests/golden"] {
        rust_files(&root.join(folder), &mut files);
    }
    assert!(files.len() > 100, "{} files", files.len());
    let (mut printed, mut left) = (0, Vec::new());
    for file in files {
        let text = std::fs::read_to_string(&file).expect("a file can be read");
        // Attributes of the whole file are written apart from its items.
        let text: String = text
            .lines()
            .filter(|line| !line.starts_with("#![") && !line.starts_with("//!") && !line.starts_with("mod "))
            .flat_map(|line| [line, "\n"])
            .collect();
        let tokens: TokenStream = text.parse().expect("generated code can be read");
        let mut tokens = tokens.into_iter();
        while let Some(item) = next_item(&mut tokens) {
            if table(&item).is_some() || is(&item, "mod") {
                continue;
            }
            let tokens = Tokens::of(item);
            let mut code = Code::new(&tokens, String::new());
            if code.item_alone().is_none() {
                left.push(tokens.source());
                continue;
            }
            let ours = code.layout.finish();
            let theirs = syn::parse_file(&tokens.source()).map(|file| prettyplease::unparse(&file));
            assert_eq!(ours, theirs.expect("an item can be read"), "{}", file.display());
            printed += 1;
        }
    }
    // What is left to prettyplease costs as much as everything else.
    assert!(left.len() * 100 < printed, "{} of {printed}, such as {}", left.len(), left[0]);
}

#[test]
fn what_is_not_known_goes_through_prettyplease() {
    let code: TokenStream =
        "fn f() { for x in 0..3 { g(x + 1); } } pub trait T { fn t(); }".parse().expect("tokens");
    let printed = items(code).expect("items");
    assert_eq!(
        printed.text,
        "fn f() {\n    for x in 0..3 {\n        g(x + 1);\n    }\n}\n\npub trait T {\n    fn t();\n}\n"
    );
    assert!(items("fn f( { }".replace('(', "").parse().expect("tokens")).is_err());
}

#[test]
fn letters_beyond_ascii_are_found_in_names_and_macros() {
    let foreign = |code: &str| items(code.parse().expect("tokens")).expect("items").has_foreign_letters;
    assert!(foreign("struct É;"));
    assert!(foreign("fn f() { g!(\"é\"); }"));
    assert!(foreign("fn f() { for é in x {} }"));
    assert!(!foreign("#[doc = \" é\"] fn f() { g(\"é\"); }"));
}
