//! Pairs of documents that other tools, or earlier versions of this one, judged wrongly, where they are: the facts of
//! each, in words of our own. What each is about is a kind in `kinds.yaml`, which needs nothing from outside.

use std::path::{Path, PathBuf};

use passbook_openapi::load::{Config, Source, load_file};

use crate::vocabulary::Wire::{self, Breaking, Compatible};
use crate::{Change, Depth, diff};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/cases/diff");

/// What has to be found in a pair.
struct Case {
    name: &'static str,
    /// The worst verdict.
    wire: Wire,
    /// A rule or a part of a place or of a message, with the worst verdict of the changes that have it.
    has: &'static [(&'static str, Wire)],
    /// What no change has.
    lacks: &'static [&'static str],
}

const CASES: &[Case] = &[
    case("additional-typed", Breaking, &[("response_additional_properties_widened", Breaking)], &[]),
    case(
        "any-to-typed-param-limit",
        Breaking,
        &[("request_type_narrowed", Breaking), ("`maximum` was tightened from 10 to 5", Breaking)],
        &[],
    ),
    case("array-of-union-null", Compatible, &[("boolean was added", Compatible)], &["inline"]),
    case("big-int-bounds", Breaking, &[("9007199254740993 to 9007199254740992", Breaking)], &[]),
    case(
        "callback-new-optional-field",
        Compatible,
        &[("response_property_added", Compatible)],
        &["callback_changed"],
    ),
    case(
        "const-changed",
        Breaking,
        &[("response_value_replaced", Breaking), ("request_value_replaced", Breaking)],
        &[],
    ),
    case("contains-max-31", Compatible, &[("request_limit_relaxed", Compatible)], &["unclassified"]),
    case(
        "effective-style",
        Breaking,
        &[("parameter ids", Breaking), ("parameter cols", Breaking), ("parameter back", Breaking)],
        &["parameter path", "parameter tag", "X-List", "parameter sort", "parameter filter"],
    ),
    case("enum-large-to-large", Breaking, &[("v0, v1, v2, v3, v4, v5 and 14 more", Breaking)], &["none"]),
    case("header-content-form", Breaking, &[("header_style_changed", Breaking)], &["type"]),
    case("items-false-tuple", Breaking, &[("request_type_narrowed", Breaking)], &[]),
    case("long-pattern", Breaking, &[("beta000", Breaking)], &["none"]),
    case(
        "media-types",
        Breaking,
        &[
            ("GET /b", Breaking),
            ("GET /d", Breaking),
            ("POST /e", Breaking),
            ("POST /f", Compatible),
            ("GET /g", Compatible),
        ],
        &["GET /a", "GET /c"],
    ),
    case(
        "number-to-integer-with-limit",
        Breaking,
        &[("request_type_widened", Compatible), ("request_limit_tightened", Breaking)],
        &[],
    ),
    case("oauth-url-same", Wire::None, &[], &["url"]),
    case(
        "path-level-parameters",
        Breaking,
        &[
            ("parameter tenant", Breaking),
            ("`slow`", Breaking),
            ("parameter page", Breaking),
            ("trace", Compatible),
        ],
        &["parameter limit"],
    ),
    case("query-only-path-removed", Breaking, &[("operation_removed", Breaking)], &[]),
    case(
        "response-headers",
        Breaking,
        &[
            ("x-request-id", Breaking),
            ("X-Quota", Breaking),
            ("X-Flavor", Compatible),
            ("`hot`", Compatible),
            ("X-New", Compatible),
        ],
        &["Window", "Content-Type", "header_removed"],
    ),
    case("response-tuple-type", Breaking, &[("[0]", Breaking)], &[]),
    case("server-absent-default", Wire::None, &[], &["server"]),
    case("server-long", Breaking, &[("server_url_changed", Breaking)], &["none"]),
    case(
        "shared-null-both-ways",
        Breaking,
        &[("response: null is now allowed", Breaking), ("request: null is now allowed", Compatible)],
        &[],
    ),
    case("status-ranges", Compatible, &[("200", Compatible), ("404", Compatible)], &["removed", "added"]),
    case(
        "subtype-added",
        Compatible,
        &[("request_member_added", Compatible), ("response_member_added", Compatible)],
        &["unused"],
    ),
    case(
        "subtype-changed",
        Breaking,
        &[("request_type_narrowed", Breaking), ("response_type_widened", Breaking)],
        &["unused"],
    ),
    case("trailing-slash", Breaking, &[("/accounts/", Breaking)], &[]),
    case("webhook-ref-payload", Breaking, &[("response_property_became_optional", Breaking)], &["unused"]),
    case("words-in-then", Wire::None, &[("text_changed", Wire::None)], &[]),
    case(
        "wrap-and-change-request",
        Breaking,
        &[
            ("request_type_widened", Compatible),
            ("request_type_narrowed", Breaking),
            ("request_required_property_added", Breaking),
        ],
        &[],
    ),
    case("xml-on-json", Wire::None, &[("ignored_keyword_changed", Wire::None)], &["unclassified"]),
];

const fn case(
    name: &'static str,
    wire: Wire,
    has: &'static [(&'static str, Wire)],
    lacks: &'static [&'static str],
) -> Case {
    Case { name, wire, has, lacks }
}

#[test]
fn every_pair_beside_the_repository_is_judged_rightly() {
    let mut folders: Vec<PathBuf> = match std::fs::read_dir(FOLDER) {
        Ok(entries) => entries.map(|entry| entry.unwrap().path()).filter(|path| path.is_dir()).collect(),
        Err(_) => {
            println!("skipped: {FOLDER} is not here");
            return;
        }
    };
    folders.sort();
    let mut faults = Vec::new();
    for folder in folders {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let Some(case) = CASES.iter().find(|case| case.name == name) else {
            faults.push(format!("{name}: there is nothing to hold it against"));
            continue;
        };
        let [old, new] = ["old.yaml", "new.yaml"].map(|file| load(&folder.join(file)));
        for document in [&old, &new] {
            let found = diff(document.clone(), document.clone(), Depth::Documents).unwrap();
            assert!(found.changes.is_empty(), "{name}: it differs from itself");
        }
        let found = diff(old, new, Depth::Documents).unwrap();
        let shown: Vec<String> = found.changes.iter().map(show).collect();
        let told = shown.join("\n  ");
        if found.wire() != case.wire {
            faults.push(format!("{name}: {} in place of {}\n  {told}", found.wire(), case.wire));
        }
        for (what, wire) in case.has {
            let worst =
                found.changes.iter().filter(|change| show(change).contains(what)).map(|c| c.wire).max();
            if worst != Some(*wire) {
                faults.push(format!("{name}: {what}: {worst:?} in place of {wire}\n  {told}"));
            }
        }
        for what in case.lacks.iter().filter(|what| shown.iter().any(|shown| shown.contains(**what))) {
            faults.push(format!("{name}: {what}\n  {told}"));
        }
        let mut texts = shown.clone();
        texts.sort();
        texts.dedup();
        if texts.len() != shown.len() {
            faults.push(format!("{name}: two changes have one text\n  {told}"));
        }
    }
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

fn load(path: &Path) -> Source {
    load_file(path, &path.file_name().unwrap().to_string_lossy(), Config::repair_all()).unwrap()
}

pub(super) fn show(change: &Change) -> String {
    format!("{} {}: {}: {}", change.wire, change.rule, change.place, change.message)
}
