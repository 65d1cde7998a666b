//! Text in a spec never becomes code: what stands in the crate of `golden/hostile`, item by item.

use std::collections::BTreeSet;
use std::path::Path;

use passbook_openapi::load::{Config, load_file};
use syn::visit::Visit;

#[path = "support/inspect.rs"]
mod inspect;

/// The name that the document tries to get into the code. No name of ours can be spelled like it: it is neither
/// snake case, nor Pascal case, nor capitals.
const PAYLOAD: &str = "pWNED";

#[test]
fn no_text_of_a_spec_is_a_token() {
    let source = load_file(Path::new("tests/golden/hostile/openapi.yaml"), "hostile", Config::default())
        .unwrap_or_else(|found| panic!("{found}"));
    assert!(source.text.matches(PAYLOAD).count() > 100, "the document tries");
    let module = passbook_codegen::module_for(source.clone()).expect("the module is made");
    let files = passbook_codegen::crate_for(source).expect("the crate is made").files;
    inspect::files(&files).unwrap();
    let examples = &files["tests/examples.rs"];
    let rust =
        files.iter().filter(|(path, _)| path.ends_with(".rs")).map(|(path, text)| (path.as_str(), text));
    for (path, text) in rust.chain([("the module", &module)]) {
        let file = inspect::rust(path, text, examples).unwrap();
        let planted: Vec<String> =
            inspect::identifiers(text).into_iter().filter(|ident| ident.contains(PAYLOAD)).collect();
        assert!(planted.is_empty(), "{path}: {planted:?}");
        let mut seen = Seen::default();
        seen.visit_file(&file);
        for (what, found, known) in [
            ("attributes", &seen.attributes, ATTRIBUTES),
            ("macros", &seen.macros, MACROS),
            ("kinds of items", &seen.items, ITEMS),
        ] {
            // One for each operation, in a module that has no types for methods to be of.
            let is_command = |one: &str| one == "fn" && path == "src/commands.rs";
            let is_known = |one: &str| known.contains(&one) || is_command(one);
            let strange: Vec<&String> = found.iter().filter(|one| !is_known(one)).collect();
            assert!(strange.is_empty(), "{path} has {what} that nothing of ours writes: {strange:?}");
        }
    }
}

/// The manifest and the README hold the text as text.
#[test]
fn no_text_of_a_spec_is_markup() {
    let source = load_file(Path::new("tests/golden/hostile/openapi.yaml"), "hostile", Config::default())
        .expect("the document loads");
    let files = passbook_codegen::crate_for(source).expect("the crate is made").files;
    let manifest: toml::Table = files["Cargo.toml"].parse().expect("the manifest parses");
    let package: BTreeSet<&str> =
        manifest["package"].as_table().expect("a table").keys().map(String::as_str).collect();
    let known = [
        "description",
        "edition",
        "exclude",
        "license",
        "name",
        "readme",
        "repository",
        "rust-version",
        "version",
    ];
    assert_eq!(package, BTreeSet::from(known));
    let readme = &files["README.md"];
    let mut fence: Option<&str> = None;
    let mut tags = Vec::new();
    for line in readme.lines().skip(1) {
        let ticks = &line[..line.len() - line.trim_start_matches(['`', '~']).len()];
        match fence {
            Some(open) if line == open => fence = None,
            Some(_) => {}
            None if ticks.len() >= 3 => {
                assert!(["text", "rust,ignore"].contains(&&line[ticks.len()..]), "{line}");
                fence = Some(ticks);
            }
            None if opens_a_tag(line) => tags.push(line),
            None => {}
        }
    }
    assert!(tags.is_empty(), "{tags:?}");
}

/// Whether a line has a `<` that is neither escaped, nor in a code span, nor that of an address.
fn opens_a_tag(line: &str) -> bool {
    let outside: String = line.split('`').step_by(2).collect();
    let open = outside.replace("\\\\", "").replace("\\<", "").replace("<http", "");
    open.contains('<') && !line.starts_with("    ")
}

const ATTRIBUTES: &[&str] =
    &["allow", "cfg", "deprecated", "derive", "doc", "must_use", "non_exhaustive", "serde", "tokio :: test"];
const MACROS: &[&str] = &[
    "assert",
    "assert_eq",
    "concat",
    "include_str",
    "panic",
    "passbook_runtime :: limits",
    "passbook_runtime :: open_enum",
    "passbook_runtime :: structure",
    "passbook_runtime :: wire_tests",
    "println",
];
const ITEMS: &[&str] =
    &["const", "enum", "fn in tests", "impl", "macro", "mod", "static", "struct", "type", "use"];

#[derive(Default)]
struct Seen {
    attributes: BTreeSet<String>,
    macros: BTreeSet<String>,
    items: BTreeSet<String>,
}

impl<'ast> Visit<'ast> for Seen {
    fn visit_attribute(&mut self, attribute: &'ast syn::Attribute) {
        let path = attribute.path();
        self.attributes.insert(quote::quote!(#path).to_string());
    }

    fn visit_macro(&mut self, invocation: &'ast syn::Macro) {
        let path = &invocation.path;
        self.macros.insert(quote::quote!(#path).to_string());
    }

    fn visit_item(&mut self, item: &'ast syn::Item) {
        let kind = match item {
            syn::Item::Const(_) => "const",
            syn::Item::Enum(_) => "enum",
            // Outside of tests, functions are methods.
            syn::Item::Fn(item)
                if item.sig.ident == "client" || item.sig.ident == "open" || !item.attrs.is_empty() =>
            {
                "fn in tests"
            }
            syn::Item::Fn(_) => "fn",
            syn::Item::Impl(_) => "impl",
            syn::Item::Macro(_) => "macro",
            syn::Item::Mod(_) => "mod",
            syn::Item::Static(_) => "static",
            syn::Item::Struct(_) => "struct",
            syn::Item::Type(_) => "type",
            syn::Item::Use(_) => "use",
            _ => "something else",
        };
        self.items.insert(kind.to_owned());
        syn::visit::visit_item(self, item);
    }
}
