//! Every form of one report, made by hand and with texts that try to be markup.

use std::path::Path;

use passbook_diff::{Area, Aspect, Bump, Change, Direction, Effect, Place, Spot, Wire};
use passbook_openapi::Position;
use semver::Version;
use serde_json::{Value, json};

use super::approvals::{self, Approval};
use super::changelog;
use super::git::{Commit, Revision};
use super::history::{self, Entry, History};
use super::report::{Compared, FailOn, Judged, Report, Texts};
use super::text::{self, Detail};
use super::version::Versions;
use super::{annotations, html, json, markdown};
use crate::output::Screen;

const OLD: &str = "openapi: 3.0.3\npaths:\n  /pets:\n    get:\n      operationId: getPets\ncomponents:\n  schemas:\n    Pet:\n      properties:\n        name: {type: string}\n        age: {type: integer}\n";
const NEW: &str = "openapi: 3.0.3\npaths:\n  /pets:\n    get:\n      operationId: getPets\ncomponents:\n  schemas:\n    Pet:\n      properties:\n        name: {type: string}\n        # </script><script>alert(1)</script>\n        colour: {type: string}\n";
const FILE: &str = "specs/pets/openapi.yaml";

fn spot(line: usize) -> Spot {
    Spot {
        file: FILE.to_owned(),
        pointer: format!("/line/{line}"),
        position: Some(Position { line, column: 9 }),
        value: None,
    }
}

fn change(rule: &'static str, wire: Wire, rust: Bump, fingerprint: &str) -> Change {
    Change {
        rule,
        wire,
        rust,
        direction: Direction::Response,
        area: Area::Property,
        aspect: Aspect::Existence,
        effect: Effect::Changed,
        message: String::new(),
        hint: None,
        migration: None,
        place: Place { scope: "schema Pet".to_owned(), path: String::new() },
        field: None,
        unstable: None,
        operations: vec!["GET /pets".to_owned(), "GET /pets/{id}".to_owned()],
        old: spot(8),
        new: spot(8),
        fingerprint: fingerprint.to_owned(),
    }
}

fn changes() -> Vec<Change> {
    vec![
        Change {
            effect: Effect::Removed,
            message: "the property `age` is gone".to_owned(),
            hint: Some("keep it, and mark it as deprecated".to_owned()),
            migration: Some("remove the reads of `age`; the field no longer exists".to_owned()),
            old: Spot { value: Some(json!({"type": "integer"})), ..spot(11) },
            ..change("response_property_removed", Wire::Breaking, Bump::Major, "0123456789ab")
        },
        Change {
            area: Area::Operation,
            aspect: Aspect::Name,
            message: "`<img src=x onerror=alert(1)>` is called `a|b\nc`, @somebody, 100%\u{1b}[31m"
                .to_owned(),
            place: Place { scope: "GET /pets".to_owned(), path: "operationId".to_owned() },
            operations: vec!["GET /pets".to_owned()],
            old: spot(5),
            new: spot(5),
            ..change("operation_renamed", Wire::None, Bump::Major, "aaaaaaaaaaaa")
        },
        Change {
            effect: Effect::Added,
            message: "the property `colour` is new".to_owned(),
            new: spot(12),
            ..change("response_property_added", Wire::Compatible, Bump::Minor, "bbbbbbbbbbbb")
        },
        Change {
            area: Area::Document,
            aspect: Aspect::Text,
            direction: Direction::Any,
            message: "the description is another".to_owned(),
            place: Place { scope: "document".to_owned(), path: String::new() },
            operations: Vec::new(),
            old: spot(1),
            new: spot(1),
            ..change("text_changed", Wire::None, Bump::Patch, "cccccccccccc")
        },
    ]
}

fn compared() -> Compared {
    let approval = Approval {
        fingerprint: "aaaaaaaaaaaa".to_owned(),
        reason: "nobody calls it; see `#12` & <b>".to_owned(),
        expires: "2027-01-31".parse().expect("a day"),
        position: Position { line: 2, column: 15 },
    };
    let judged = |change: Change| {
        let approval = (change.fingerprint == approval.fingerprint).then(|| approval.clone());
        Judged { change, approval, touches: None }
    };
    let texts = |text: &str, version: &str, date: &str| Texts {
        label: FILE.to_owned(),
        title: "Pets".to_owned(),
        version: version.to_owned(),
        date: Some(date.to_owned()),
        files: [(FILE.to_owned(), text.into())].into(),
    };
    Compared {
        id: "pets".to_owned(),
        package: Some("passbook-pets".to_owned()),
        changes: changes().into_iter().map(judged).collect(),
        versions: Some(Versions {
            old: Version::new(0, 3, 1),
            new: Version::new(0, 3, 1),
            bump: Some(Bump::Major),
        }),
        old: texts(OLD, "1", "2026-01-31"),
        new: texts(NEW, "2", "2026-11-29"),
        outlines: None,
    }
}

fn report() -> Report {
    let same = Compared {
        id: "cats".to_owned(),
        package: Some("passbook-cats".to_owned()),
        versions: Some(Versions { old: Version::new(1, 0, 0), new: Version::new(1, 0, 0), bump: None }),
        ..Compared::default()
    };
    Report { base: Some(revision("origin/main")), compared: vec![same, compared()], used: None }
}

fn revision(described: &str) -> Revision {
    Revision { commit: "0123456789".repeat(4), described: described.to_owned() }
}

fn history() -> History {
    let entry = |version: &str, compared: Result<Compared, String>| Entry {
        version: Some(version.to_owned()),
        commit: Commit { name: "fedcba9876".repeat(4), day: "2026-11-22".to_owned() },
        compared,
    };
    let entries = vec![entry("0.4.0", Ok(compared())), entry("0.3.1", Err("it can't be read".to_owned()))];
    let providers = [("cats".to_owned(), Vec::new()), ("pets".to_owned(), entries)];
    History { from: revision("v1"), to: revision("HEAD"), providers: providers.into() }
}

fn on_screen(print: impl FnOnce(&mut Screen<'_>)) -> String {
    let mut bytes = Vec::new();
    print(&mut Screen::plain(&mut bytes));
    String::from_utf8(bytes).expect("text")
}

/// Every form, by the name of its file.
fn forms() -> Vec<(&'static str, String)> {
    let report = report();
    let text = |detail| on_screen(|screen| text::print(&report, detail, screen).expect("it prints"));
    let version = Version::new(0, 4, 0);
    let changelog = changelog::updated(None, None, (&Version::new(0, 3, 1), &version), &compared());
    vec![
        ("report.txt", text(Detail::Folded)),
        ("report-verbose.txt", text(Detail::Verbose)),
        ("report.md", markdown::render(&report)),
        ("report.json", json::render(&report)),
        ("report.github.txt", annotations::github(&report)),
        ("report.sarif", annotations::sarif(&report)),
        ("report.junit.xml", annotations::junit(&report)),
        ("report.html", html::render(&report).expect("a page")),
        ("changelog.md", changelog),
        ("log.txt", on_screen(|screen| history::print(&history(), screen).expect("it prints"))),
        ("log.md", history::render(&history())),
        ("log.json", json::render_history(&history())),
    ]
}

#[test]
#[expect(clippy::disallowed_methods, reason = "BLESS=1 writes what is expected")]
fn every_form_is_as_it_was() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/diff");
    let is_blessing = std::env::var_os("BLESS").is_some();
    let (first, second) = (forms(), forms());
    assert_eq!(first, second, "the same report in the same words");
    for (name, actual) in first {
        let path = folder.join(name);
        if is_blessing {
            std::fs::create_dir_all(&folder).expect("a folder");
            std::fs::write(&path, &actual).expect("a file");
        }
        let expected = std::fs::read_to_string(&path).unwrap_or_default();
        assert!(expected == actual, "{name} differs; BLESS=1 accepts:\n{actual}");
    }
}

#[test]
fn nothing_in_a_spec_becomes_markup() {
    for (name, text) in forms() {
        assert!(!text.contains('\u{1b}'), "{name} has a terminal's escape");
    }
    let form = |wanted: &str| forms().into_iter().find(|(name, _)| *name == wanted).expect("a form").1;
    for name in ["report.html", "report.md", "log.md"] {
        assert!(!form(name).contains("<img"), "{name}");
    }
    for name in ["report.md", "log.md"] {
        assert!(!form(name).contains("@somebody"), "{name} mentions somebody");
    }
    assert_eq!(form("report.html").matches("<script>").count(), 1, "only our own");
    for line in form("report.github.txt").lines() {
        assert!(
            line.starts_with("::error ") || line.starts_with("::warning ") || line.starts_with("::notice "),
            "{line}"
        );
    }
}

#[test]
fn json_is_as_its_schema_says() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs/diff-schema.json");
    let schema: Value =
        serde_json::from_str(&std::fs::read_to_string(folder).expect("a schema")).expect("JSON");
    let validator = jsonschema::draft202012::new(&schema).expect("a schema of draft 2020-12");
    for text in [json::render(&report()), json::render(&Report::default()), json::render_history(&history())]
    {
        let value: Value = serde_json::from_str(&text).expect("JSON");
        let errors: Vec<String> = validator
            .iter_errors(&value)
            .map(|error| format!("{}: {error}", error.instance_path()))
            .collect();
        assert!(errors.is_empty(), "{errors:?}\n{text}");
    }
    // It holds something: a change without its fingerprint is none.
    let mut value: Value = serde_json::from_str(&json::render(&report())).expect("JSON");
    value["providers"][1]["changes"][0].as_object_mut().expect("a change").remove("fingerprint");
    assert!(!validator.is_valid(&value));
}

#[test]
fn only_what_nobody_approved_fails() {
    let mut report = report();
    assert_eq!(
        [FailOn::Wire, FailOn::Rust, FailOn::Any, FailOn::None].map(|on| report.breaking(on)),
        [1, 1, 1, 0]
    );
    for judged in &mut report.compared[1].changes {
        judged.approval = None;
    }
    assert_eq!(
        [FailOn::Wire, FailOn::Rust, FailOn::Any, FailOn::None].map(|on| report.breaking(on)),
        [1, 2, 2, 0]
    );
}

#[track_caller]
fn refuses(text: &str, place: (usize, usize), message: &str) {
    let refused = approvals::parse(text, "approved.toml").expect_err("it is refused");
    let at = refused.position.map(|at| (at.line, at.column));
    assert_eq!(at, Some(place), "{refused}");
    assert!(refused.to_string().contains(message), "{refused}");
}

#[test]
fn approvals_that_are_none_are_refused_with_their_place() {
    refuses("[[approved]]\nfingerprint = \"0123456789ab\"\nexpires = 2027-01-31\n", (1, 1), "reason");
    refuses("[[approved]]\nfingerprint = \"0123456789ab\"\nreason = \"a\"\n", (1, 1), "expires");
    refuses(
        "[[approved]]\nfingerprint = \"0123456789ab\"\nreason = \" \"\nexpires = 2027-01-31\n",
        (3, 10),
        "reason",
    );
    refuses("[[approved]]\nfingerprint = \"xyz\"\nreason = \"a\"\nexpires = 2027-01-31\n", (2, 15), "twelve");
    refuses(
        "[[approved]]\nfingerprint = \"0123456789ab\"\nreason = \"a\"\nexpires = 10:00:00\n",
        (4, 11),
        "day",
    );
    refuses("[[aproved]]\n", (1, 3), "aproved");
    refuses("[[approved]\n", (1, 12), "unclosed");
    let one = "[[approved]]\nfingerprint = \"0123456789ab\"\nreason = \"a\"\nexpires = 2027-01-31\n";
    refuses(&format!("{one}{one}"), (6, 15), "twice");
    assert_eq!(approvals::parse("# none yet\n", "approved.toml").expect("it parses"), []);
}

#[test]
fn approvals_end_and_apply() {
    let text = "[[approved]]\nfingerprint = \"0123456789ab\"\nreason = \"a\"\nexpires = 2027-01-31\n\n\
                [[approved]]\nfingerprint = \"dddddddddddd\"\nreason = \"b\"\nexpires = 2027-01-31\n";
    let approved = approvals::parse(text, "approved.toml").expect("it parses");
    let faults = |day: &str, at_base: &[&str]| -> Vec<(&'static str, usize)> {
        let at_base = at_base.iter().map(|text| (*text).to_owned()).collect();
        let day = day.parse().expect("a day");
        let found = approvals::faults(&approved, &changes(), &at_base, day, "approved.toml");
        found.iter().map(|fault| (fault.rule, fault.position.expect("a place").line)).collect()
    };
    assert_eq!(faults("2027-01-31", &[]), [("approval_unmatched", 7)]);
    assert_eq!(faults("2027-01-31", &["dddddddddddd"]), [], "its change has been merged");
    assert_eq!(faults("2027-02-01", &["dddddddddddd"]), [("approval_expired", 2), ("approval_expired", 7)]);
}

#[test]
fn a_changelog_is_written_over_where_it_was_written_before() {
    let (base, compared) = (Version::new(0, 3, 1), compared());
    let at_base = "# Changelog\n\nWhat changed.\n\n## 0.3.1\n\n- By hand.\n";
    let written = |present: &str, version: &Version| {
        changelog::updated(Some(present), Some(at_base), (&base, version), &compared)
    };
    let first = written(at_base, &Version::new(0, 3, 2));
    assert!(first.starts_with("# Changelog\n\nWhat changed.\n\n## 0.3.2\n\n### Breaking\n\n- "), "{first}");
    assert!(first.ends_with("\n\n## 0.3.1\n\n- By hand.\n"), "{first}");
    assert_eq!(written(&first, &Version::new(0, 3, 2)), first, "twice is once");
    // Words of one's own stay, and the version may rise.
    let edited = first
        .replace("## 0.3.2\n", "## 0.3.2\n\nRead this first.\n")
        .replace("### Added", "### Advice\n\n- Wait.\n\n### Added");
    let second = written(&edited, &Version::new(0, 4, 0));
    assert!(!second.contains("0.3.2"), "{second}");
    assert!(
        second.contains("## 0.4.0\n\nRead this first.\n\n### Advice\n\n- Wait.\n\n### Breaking\n"),
        "{second}"
    );
    assert_eq!(written(&second, &Version::new(0, 4, 0)), second, "twice is once");
    // What has no version yet stays above.
    let unreleased = at_base.replace("## 0.3.1", "## Unreleased\n\n- Soon.\n\n## 0.3.1");
    let third = written(&unreleased, &Version::new(0, 4, 0));
    assert!(third.contains("- Soon.\n\n## 0.4.0\n"), "{third}");
}
