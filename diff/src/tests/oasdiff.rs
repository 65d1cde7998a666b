//! Every check of oasdiff, with the rule of ours that reports the change: `../oasdiff.tsv`.
//!
//! The table is kept by hand. A row has the check's id and level, the rule or `-`, and a note: why the change is not
//! reported, why the verdict is another one, or what else there is to say. A check that isn't plain from its name was
//! looked up in what oasdiff says to its users. The levels of the first 509 are those of its version 1.28; of the checks
//! that came later, up to 1.41, only the ids are public, and the level is `-`.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::Path;

use crate::rules::{self, Rule};
use crate::vocabulary::Wire;

/// What oasdiff has no check for, or says under one of another name.
const WITHOUT_CHECK: &[&str] = &[
    // What the server calls, and what is replied to it; what has become another value, type or status.
    "discriminator_value_renamed",
    "ignored_keyword_changed",
    "reply_header_added",
    "reply_header_changed",
    "reply_header_relaxed",
    "reply_header_removed",
    "reply_header_required",
    "reply_header_required_added",
    "reply_status_added",
    "reply_status_narrowed",
    "reply_status_removed",
    "reply_status_widened",
    "request_media_type_changed",
    "request_value_replaced",
    "response_status_narrowed",
    "response_status_widened",
    "response_value_replaced",
    "sent_parameter_added",
    "sent_parameter_became_optional",
    "sent_parameter_became_required",
    "sent_parameter_changed",
    "sent_parameter_removed",
    "sent_payload_added",
    "sent_payload_became_optional",
    "sent_payload_became_required",
    "sent_payload_removed",
    // Servers.
    "server_added",
    "server_environment_changed",
    "server_removed",
    "server_url_changed",
    "server_variable_added",
    "server_variable_default_changed",
    "server_variable_removed",
    "server_variable_value_added",
    "server_variable_value_removed",
    // Security schemes but for their existence, type, OAuth addresses and scopes; the first and the last requirement.
    "authentication_not_required",
    "authentication_required",
    "bearer_format_changed",
    "client_certificate_not_required",
    "client_certificate_required",
    "flow_added",
    "flow_removed",
    "key_location_changed",
    "key_name_changed",
    "security_alternative_replaced",
    "security_scheme_renamed",
    // An operation that is known by its id when its path or method is another one.
    "callback_changed",
    "link_changed",
    "operation_method_changed",
    "operation_path_changed",
    // How parameters, headers and the parts of forms are written, and headers that nobody reads as parameters.
    "encoding_changed",
    "header_style_changed",
    "ignored_parameter_changed",
    "path_parameter_renamed",
    "request_empty_parameter_allowed",
    "request_empty_parameter_forbidden",
    "request_parameter_location_changed",
    // Bodies as a whole, media types that a request says more or less precisely, and a header that is always there.
    "request_media_type_narrowed",
    "request_media_type_widened",
    "response_body_added",
    "response_body_removed",
    "response_header_became_required",
    // A format, which it takes for a part of the type.
    "format_spelled_out",
    "request_format_narrowed",
    "request_format_widened",
    "response_format_narrowed",
    "response_format_widened",
    // Other properties, lists of values as a whole, unions.
    "additional_properties_spelled_out",
    "request_additional_properties_narrowed",
    "request_additional_properties_widened",
    "request_values_closed",
    "response_additional_properties_narrowed",
    "response_additional_properties_widened",
    "response_values_closed",
    "response_values_listed",
    "union_keyword_changed",
    "values_opened",
    // A date that is put off, or that goes with a removal; what is said of a deprecation; examples; names of schemas.
    "deprecation_reworded",
    "example_changed",
    "extension_changed",
    "removal_announced",
    "schema_renamed",
    "stability_level_corrected",
    "sunset_postponed",
    // Extensions of ours.
    "became_sensitive",
    "generated_value_changed",
    "idempotency_key_changed",
    "leniency_changed",
    "no_longer_sensitive",
    "paging_changed",
    "paging_declared",
    "paging_withdrawn",
    "parameter_sensitivity_changed",
    "personal_mark_changed",
    // Crates, whole providers, and what no rule knows.
    "provider_added",
    "provider_removed",
    "rust_item_added",
    "rust_item_changed",
    "rust_item_removed",
    "unclassified",
];

struct Row<'t> {
    check: &'t str,
    level: &'t str,
    rule: &'t str,
    note: &'t str,
}

fn table() -> Vec<Row<'static>> {
    let mut lines = include_str!("../oasdiff.tsv").lines();
    assert_eq!(lines.next(), Some("check\tlevel\trule\tnote"));
    let row = |line: &'static str| match *line.split('\t').collect::<Vec<_>>() {
        [check, level, rule, note] => Row { check, level, rule, note },
        _ => panic!("a row has four columns: {line}"),
    };
    lines.map(row).collect()
}

#[test]
fn every_check_of_oasdiff_has_a_rule_or_a_reason() {
    let mut faults = String::new();
    let table = table();
    assert!(table.len() > 755);
    for pair in table.windows(2) {
        if pair[0].check >= pair[1].check {
            let _ = writeln!(
                faults,
                "{} stands behind {}: sort, and say each once",
                pair[1].check, pair[0].check
            );
        }
    }
    for Row { check, level, rule, note } in &table {
        let mut complain = |what: &str| {
            let _ = writeln!(faults, "{check}: {what}");
        };
        if note.trim() != *note || note.ends_with('.') || note.chars().count() > 200 {
            complain("a note is one short line without a full stop");
        }
        for name in note.split('`').skip(1).step_by(2) {
            let is_rule = name.contains('_') && rules::rule(name).is_none();
            let is_check =
                name.contains('-') && !name.starts_with("x-") && !table.iter().any(|row| row.check == name);
            if is_rule || is_check {
                complain(&format!("the note names `{name}`, which is neither a rule nor a check"));
            }
        }
        match rules::rule(rule) {
            None if *rule != "-" => complain(&format!("there is no rule `{rule}`")),
            None if note.is_empty() => complain("without a rule, a note says why"),
            Some(rule) if !agrees(level, rule) && note.is_empty() => {
                let verdicts = verdicts(rule);
                complain(&format!("its level is {level}, and our verdict {verdicts:?}: a note says why"));
            }
            _ => {}
        }
    }
    assert!(faults.is_empty(), "\n{faults}");
}

#[test]
fn what_oasdiff_has_no_check_for_is_listed() {
    let mapped: BTreeSet<&str> = table().iter().map(|row| row.rule).collect();
    let listed: BTreeSet<&str> = WITHOUT_CHECK.iter().copied().collect();
    assert_eq!(listed.len(), WITHOUT_CHECK.len(), "each is listed once");
    let without: BTreeSet<&str> =
        rules::rules().iter().map(|rule| rule.id).filter(|id| !mapped.contains(id)).collect();
    assert_eq!(listed, without);
}

/// oasdiff's own list is no part of the repository: where it is, the table has what it has.
#[test]
fn the_table_has_the_checks_of_oasdiff() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/reference/oasdiff-checks.tsv");
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: {} is not here", path.display());
        return;
    };
    let theirs: BTreeMap<&str, &str> = (text.lines().skip(1))
        .map(|line| {
            let mut columns = line.split('\t');
            (columns.next().unwrap(), columns.next().unwrap())
        })
        .collect();
    // Later checks are known by their ids alone.
    let ours = table();
    let ours = ours.iter().filter(|row| row.level != "-");
    let ours: BTreeMap<&str, &str> = ours.map(|row| (row.check, row.level)).collect();
    assert!(theirs.len() > 500);
    assert_eq!(ours, theirs);
}

/// Whatever applies, an error is breaking and information is not; a warning may be either.
fn agrees(level: &str, rule: &Rule) -> bool {
    let verdicts = verdicts(rule);
    match level {
        "ERR" => verdicts == BTreeSet::from([Wire::Breaking]),
        "INFO" => !verdicts.contains(&Wire::Breaking),
        // Its level is not public.
        "WARN" | "-" => true,
        other => panic!("oasdiff has no level {other}"),
    }
}

fn verdicts(rule: &Rule) -> BTreeSet<Wire> {
    rule.wire_when.values().copied().chain([rule.wire]).collect()
}
