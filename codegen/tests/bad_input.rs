//! Input that is refused: `bad_input/specs/<case>/`, and what is said about it in `expected.txt` beside it.
//!
//! `BLESS=1 cargo test -p passbook-codegen --test bad_input` accepts what is said.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use passbook_codegen::{crate_for, crate_for_provider};
use passbook_openapi::load::{Config, load_file};
use passbook_openapi::{Diagnostics, Severity};

/// Relative, and laid out as a workspace is, so that messages show the paths that a user sees.
const ROOT: &str = "tests/bad_input";

#[test]
fn cases_are_refused_as_expected() {
    let mut failures = String::new();
    for case in cases() {
        if let Err(failure) = check(&case) {
            let _ = write!(failures, "\n--- {case}\n{failure}\n");
        }
    }
    assert!(failures.is_empty(), "{failures}\nBLESS=1 accepts what differs");
}

fn check(case: &str) -> Result<(), String> {
    let found = match crate_for_provider(Path::new(ROOT), case) {
        Ok(_) => return Err("it was accepted".to_owned()),
        Err(found) => found,
    };
    complete(&found)?;
    let actual = format!("{found}\n");
    let path = Path::new(ROOT).join("specs").join(case).join("expected.txt");
    if std::env::var_os("BLESS").is_some() {
        write(&path, &actual);
    }
    match std::fs::read_to_string(&path) {
        Err(_) => Err(format!("nothing is expected yet; it says:\n{actual}")),
        Ok(expected) if expected != actual => Err(format!("expected:\n{expected}\nactual:\n{actual}")),
        Ok(_) => Ok(()),
    }
}

/// Each finding says where and what to do, and they come by place.
fn complete(found: &Diagnostics) -> Result<(), String> {
    let mut places = Vec::new();
    for one in found.iter() {
        let whole_file = ["missing_spec", "unreadable_file"].contains(&one.rule);
        if one.file.is_empty() || one.help.is_none() || one.position.is_none() && !whole_file {
            return Err(format!("a finding without its file, place or help:\n{one}"));
        }
        places.push((one.file.clone(), one.position));
    }
    match places.is_sorted() && found.iter().any(|one| one.severity == Severity::Error) {
        true => Ok(()),
        false => Err(format!("not in order, or no error:\n{found}")),
    }
}

#[test]
fn a_folder_in_the_place_of_a_file_is_refused() {
    let refused = load_file(Path::new(ROOT), "folder", Config::default()).expect_err("a folder is no file");
    complete(&refused).unwrap();
    let rules: Vec<&str> = refused.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["unreadable_file"]);
}

/// What may never end, or is too large for anybody to have written, is refused before it is read.
#[cfg(unix)]
#[test]
#[expect(clippy::disallowed_methods, reason = "hostile input is made here")]
fn only_regular_files_of_a_sane_size_are_read() {
    let folder = folder("regular");
    let pipe = folder.join("pipe.yaml");
    let _ = std::fs::remove_file(&pipe);
    let made = std::process::Command::new("mkfifo").arg(&pipe).status().expect("`mkfifo` can be run");
    assert!(made.success());
    let large = folder.join("large.yaml");
    write(&large, "");
    let file = std::fs::File::options().write(true).open(&large).expect("a file can be opened");
    file.set_len(64 * 1024 * 1024 + 1).expect("a file can be made longer");
    for (path, why) in [
        (pipe.as_path(), "cannot read the file: it is not a regular file"),
        (Path::new("/dev/zero"), "cannot read the file: it is not a regular file"),
        (folder.as_path(), "cannot read the file: it is a folder"),
        (large.as_path(), "the file is 65 MiB large; the limit is 64 MiB"),
    ] {
        let found = load_file(path, "regular", Config::default()).expect_err("it is refused");
        complete(&found).unwrap();
        let said: Vec<_> = found.iter().map(|one| (one.rule, one.message.as_str())).collect();
        assert_eq!(said, [("unreadable_file", why)]);
    }
}

/// A line break in a name would be a directive of its own in the output of a build script.
#[test]
fn a_name_with_a_control_character_is_refused() {
    let folder = folder("names");
    let name = "a\ncargo::warning=planted.yaml";
    write(&folder.join(name), "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\n");
    write(
        &folder.join("openapi.yaml"),
        "openapi: 3.0.3\ninfo: {title: A, version: '1'}\npaths: {}\ncomponents: {schemas: {A: \
         {$ref: \"a\\ncargo::warning=planted.yaml#/A\"}}}\n",
    );
    for document in [name, "openapi.yaml"] {
        let found = load_file(&folder.join(document), "names", Config::default())
            .and_then(crate_for)
            .expect_err("it is refused");
        let said: Vec<_> = found.iter().map(|one| (one.rule, one.message.as_str())).collect();
        assert_eq!(said, [("unreadable_file", "the name of the file has a control character")], "{document}");
        assert!(!found.to_string().contains("\ncargo::"), "{found}");
    }
}

/// Deeper than any stack: neither reader may recurse that far.
#[test]
fn deep_nesting_is_refused() {
    for (name, open, close) in [
        ("lists.yaml", "[", "]"),
        ("objects.yaml", "{a: ", "}"),
        ("lists.json", "{\"a\":[", "]}"),
        ("blocks.yaml", "- ", ""),
    ] {
        let text = format!("{}{}", open.repeat(100_000), close.repeat(100_000));
        refused(name, &text);
    }
}

/// What is just shallow enough to be read goes through every room, on the stack that a program starts with.
#[test]
fn the_deepest_document_is_no_overflow() {
    let thread = std::thread::Builder::new().stack_size(8 * 1024 * 1024).spawn(deepest);
    thread.expect("a thread can be started").join().expect("no panic");
}

fn deepest() {
    for (open, close) in [
        ("{type: [array, string], items: ", "}"),
        ("{anyOf: [{type: 'null'}, {type: array, items: ", "}]}"),
        ("{prefixItems: [{type: string}, ", "]}"),
        ("{$defs: {A: ", "}, $ref: '#/components/schemas/Nobody'}"),
    ] {
        let levels = 84 / open.matches(['{', '[']).count();
        let schema = format!("{}{{type: integer}}{}", open.repeat(levels), close.repeat(levels));
        let text = format!(
            "openapi: 3.1.0\ninfo: {{title: Deep, version: '1'}}\ncomponents: {{schemas: {{Nobody: true}}}}\npaths:\n  /a:\n    \
             post:\n      requestBody:\n        content: {{application/json: {{schema: {schema}}}}}\n"
        );
        generates("deepest_3_1.yaml", &text);
    }
    let schema = format!("{}{{type: file}}{}", "{type: array, items: ".repeat(88), "}".repeat(88));
    let text = format!(
        "swagger: '2.0'\ninfo: {{title: Deep, version: '1'}}\npaths:\n  /a:\n    post:\n      parameters: [{{name: a, in: body, \
         schema: {schema}}}]\n      responses: {{'204': {{description: Fine.}}}}\n"
    );
    generates("deepest_2.yaml", &text);
    for (open, close) in [
        ("{type: array, items: ", "}"),
        ("{type: object, properties: {a: ", "}}"),
        ("{allOf: [{type: object, properties: {a: ", "}}]}"),
        ("{oneOf: [{type: string}, {type: array, items: ", "}]}"),
        ("{type: object, additionalProperties: ", "}"),
    ] {
        let levels = 88 / open.matches(['{', '[']).count();
        let schema = format!("{}{{type: integer}}{}", open.repeat(levels), close.repeat(levels));
        let text = format!(
            "openapi: 3.0.3\ninfo: {{title: Deep, version: '1'}}\npaths:\n  /a:\n    post:\n      requestBody:\n        \
             content: {{application/json: {{schema: {schema}}}}}\n      responses: {{'204': {{description: Fine.}}}}\n"
        );
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("bad_input_deepest.yaml");
        write(&path, &text);
        let made = load_file(&path, "deep", Config::default()).and_then(crate_for);
        made.unwrap_or_else(|found| panic!("{open}: {found}"));
    }
}

/// A link in the folder leads out of it: what it leads to is not read.
#[cfg(unix)]
#[test]
fn a_link_out_of_the_folder_is_not_followed() {
    let folder = folder("link");
    write(&folder.join("secret.yaml"), "type: object\n");
    let inner = folder.join("inner");
    make_folder(&inner);
    if std::fs::symlink_metadata(inner.join("pet.yaml")).is_err() {
        std::os::unix::fs::symlink("../secret.yaml", inner.join("pet.yaml")).expect("a link can be made");
    }
    let path = inner.join("openapi.yaml");
    write(&path, &format!("{HEAD}    A0: {{$ref: pet.yaml}}\n"));
    let found = load_file(&path, "link", Config::default()).and_then(crate_for).expect_err("it is refused");
    complete(&found).unwrap();
    let said: Vec<_> = found.iter().map(|one| (one.rule, one.message.as_str())).collect();
    assert_eq!(said, [("external_reference", "`pet.yaml` leads out of the document's folder")]);
}

/// Ten files, each of which refers to the next ten times: written out, ten to the tenth.
#[test]
fn files_that_multiply_are_refused() {
    let folder = folder("multiply");
    for level in 0..10 {
        let next: Vec<String> = (0..10).map(|key| format!("k{key}: {{$ref: f{}.yaml}}", level + 1)).collect();
        write(&folder.join(format!("f{level}.yaml")), &next.join("\n"));
    }
    write(&folder.join("f10.yaml"), "a: 1\n");
    let path = folder.join("openapi.yaml");
    write(&path, "openapi: 3.0.3\ninfo: {title: T, version: '1', contact: {$ref: f0.yaml}}\npaths: {}\n");
    let found =
        load_file(&path, "multiply", Config::default()).and_then(crate_for).expect_err("it is refused");
    let rules: Vec<&str> = found.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["hostile_document"], "{found}");
}

/// Aliases of long texts expand in bytes, not in nodes.
#[test]
fn a_bomb_of_long_texts_is_refused() {
    let mut text = format!("openapi: 3.0.3\na0: &a0 {}\n", "x".repeat(100_000));
    for level in 1..9 {
        let _ = writeln!(text, "a{level}: &a{level} [{}]", vec![format!("*a{}", level - 1); 10].join(", "));
    }
    refused("texts.yaml", &text);
}

/// Each `allOf` names the next component twice: followed blindly, a way for every combination.
#[test]
fn many_ways_to_one_component_are_one_walk() {
    let mut text = String::from(HEAD);
    for level in 0..40 {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", level + 1);
        let _ = writeln!(text, "    A{level}: {{allOf: [{next}, {next}]}}");
    }
    text.push_str("    A40: {type: object, properties: {id: {type: string}}}\n");
    generates("ways.yaml", &text);
}

/// The same where an operation has the diamond in its body, with an example that is held against it.
#[test]
fn many_ways_to_one_component_are_one_walk_for_an_example_too() {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    post:\n      requestBody:\n        content:\n          \
         application/json: {schema: {$ref: '#/components/schemas/L0'}, example: {id: a}}\n      responses: {'204': {description: \
         Fine.}}\ncomponents:\n  schemas:\n    L0: {allOf: [{$ref: '#/components/schemas/A1'}, {$ref: '#/components/schemas/B1'}]}\n",
    );
    for level in 1..40 {
        for side in ["A", "B"] {
            let next = |side: &str| format!("{{$ref: '#/components/schemas/{side}{}'}}", level + 1);
            let _ = writeln!(text, "    {side}{level}: {{allOf: [{}, {}]}}", next("A"), next("B"));
        }
    }
    for side in ["A", "B"] {
        let _ = writeln!(text, "    {side}40: {{type: object, properties: {{id: {{type: string}}}}}}");
    }
    generates("diamond.yaml", &text);
}

/// Inline pieces at each level double what is written out, as types cannot help but do.
#[test]
fn inline_pieces_that_double_come_to_an_end() {
    let mut text = String::from(HEAD);
    for level in 0..40 {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", level + 1);
        let piece = format!("{{allOf: [{next}, {{type: object}}]}}");
        let _ = writeln!(text, "    A{level}: {{type: object, properties: {{p: {piece}, q: {piece}}}}}");
    }
    text.push_str("    A40: {type: object, properties: {id: {type: string}}}\n");
    generates("doubling.yaml", &text);
}

/// A value of a type whose required fields double at each level would be without end, and so would be the check of an
/// example against alternatives that double.
#[test]
fn required_fields_and_alternatives_that_double_come_to_an_end() {
    let head = "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    post:\n      requestBody:\n        content:\n          \
         application/json: {schema: {$ref: '#/components/schemas/A0'}, example: {id: a}}\n      responses: {'204': {description: \
         Fine.}}\ncomponents:\n  schemas:\n";
    let leaf = "    A40: {type: object, properties: {id: {type: string, x-passbook-sensitive: true}}}\n";
    let mut text = String::from(head);
    for level in 0..40 {
        let next = format!("{{$ref: '#/components/schemas/A{}'}}", level + 1);
        let _ = writeln!(
            text,
            "    A{level}: {{type: object, required: [p, q], properties: {{p: {next}, q: {next}}}}}"
        );
    }
    generates("required.yaml", &format!("{text}{leaf}"));
    for keyword in ["oneOf", "anyOf"] {
        let mut text = String::from(head);
        for level in 0..40 {
            let next = format!("{{$ref: '#/components/schemas/A{}'}}", level + 1);
            let _ = writeln!(text, "    A{level}: {{{keyword}: [{next}, {{allOf: [{next}]}}]}}");
        }
        generates("alternatives.yaml", &format!("{text}{leaf}"));
    }
}

/// Nothing is compared with all that came before it.
#[test]
fn many_values_and_many_schemas_take_no_longer_each() {
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: Fine.\n          content:\n            application/json: {schema: {$ref: '#/components/schemas/Large'}}\n\
         components:\n  schemas:\n    Large:\n      type: string\n      enum:\n",
    );
    for value in 0..100_000 {
        let _ = writeln!(text, "        - value-{value}");
    }
    generates("values.yaml", &text);
    let mut text = String::from(
        "openapi: 3.0.3\ninfo: {title: T, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        '200':\n          \
         description: Fine.\n          content:\n            application/json: {schema: {$ref: '#/components/schemas/Root'}}\n\
         components:\n  schemas:\n    Root:\n      type: object\n      properties:\n",
    );
    for schema in 0..5_000 {
        let _ = writeln!(text, "        f{schema}: {{$ref: '#/components/schemas/S{schema}'}}");
    }
    for schema in 0..5_000 {
        let _ = writeln!(text, "    S{schema}: {{type: object, properties: {{id: {{type: string}}}}}}");
    }
    generates("schemas.yaml", &text);
}

/// A list of a list of a list: as a type, it would nest without end.
#[test]
fn a_long_chain_of_lists_is_no_overflow() {
    let mut text = String::from(HEAD);
    for level in 0..3000 {
        let _ = writeln!(
            text,
            "    A{level}: {{type: array, items: {{$ref: '#/components/schemas/A{}'}}}}",
            level + 1
        );
    }
    text.push_str("    A3000: {type: string}\n");
    generates("chain.yaml", &text);
}

/// A value of it can be made, with an empty list; one with lists in lists can't.
#[test]
fn a_secret_in_what_contains_itself_is_no_overflow() {
    let mut text = String::from(HEAD);
    text.push_str(
        "    A0:\n      type: object\n      required: [token, children]\n      properties:\n        \
         token: {type: string}\n        children: {type: array, items: {$ref: '#/components/schemas/A0'}}\n",
    );
    generates("secret.yaml", &text);
}

const HEAD: &str = "openapi: 3.0.3\ninfo: {title: Chain, version: '1'}\npaths:\n  /a:\n    get:\n      responses:\n        \
                    '200': {description: Fine., content: {application/json: {schema: {$ref: '#/components/schemas/A0'}}}}\n\
                    components:\n  schemas:\n";

#[track_caller]
fn generates(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bad_input_{name}"));
    write(&path, text);
    let made = load_file(&path, "chain", Config::default()).and_then(crate_for);
    made.unwrap_or_else(|found| panic!("{name}: {found}"));
}

#[track_caller]
fn refused(name: &str, text: &str) {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bad_input_{name}"));
    write(&path, text);
    let found =
        load_file(&path, "hostile", Config::default()).and_then(crate_for).expect_err("it is refused");
    complete(&found).unwrap();
    let rules: Vec<&str> = found.iter().map(|one| one.rule).collect();
    assert_eq!(rules, ["hostile_document"], "{name}: {found}");
}

fn folder(name: &str) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(format!("bad_input_{name}"));
    make_folder(&folder);
    folder
}

#[expect(clippy::disallowed_methods, reason = "hostile input is made here")]
fn make_folder(folder: &Path) {
    std::fs::create_dir_all(folder).expect("a folder can be made");
}

fn cases() -> Vec<String> {
    let entries = std::fs::read_dir(Path::new(ROOT).join("specs")).expect("the cases are there");
    let mut names: Vec<String> = entries
        .map(|entry| entry.expect("the folder is readable").file_name().to_string_lossy().into_owned())
        .collect();
    names.sort();
    names
}

#[expect(
    clippy::disallowed_methods,
    reason = "blessing writes the expectation, and hostile input is made here"
)]
fn write(path: &Path, text: &str) {
    std::fs::write(path, text).expect("the file can be written");
}
