//! The report for machines that show findings beside the code: GitHub's workflow commands, SARIF, and JUnit's XML.

use std::collections::BTreeMap;
use std::fmt::Write;

use passbook_diff::{Change, Spot, rules};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::{Value, json};

use super::report::{Judged, Kind, Report, sentence, visible};
use super::text::{rust, wire};

/// Where a change is shown: in the new text, which is the one that is checked out, unless there is none.
fn spot(change: &Change) -> &Spot {
    if change.new.file.is_empty() { &change.old } else { &change.new }
}

/// Both verdicts, the sentence, and the hint.
fn message(judged: &Judged) -> String {
    let change = &judged.change;
    let mut text = format!("{}: {}", visible(&change.place.scope), visible(&sentence(change)));
    let _ = write!(text, " ({}, {})", wire(change.wire), rust(change.rust));
    if let Some(hint) = &change.hint {
        let _ = write!(text, "\nhelp: {}", visible(hint));
    }
    if judged.kind() == Kind::Breaking && judged.touches == Some(false) {
        text.push_str("\nnote: touches nothing that is used");
    }
    if let Some(unstable) = judged.unstable() {
        let _ = write!(text, "\nnote: {}", visible(&unstable));
    }
    if let Some(approval) = &judged.approval {
        let _ = write!(text, "\napproved until {}: {}", approval.expires, visible(&approval.reason));
    }
    text
}

/// GitHub's workflow commands: an annotation for each change that callers can see.
pub fn github(report: &Report) -> String {
    let mut text = String::new();
    for judged in report.compared.iter().flat_map(|compared| &compared.changes) {
        let level = match (judged.kind(), &judged.approval) {
            (Kind::Breaking, _) if judged.touches == Some(false) => "notice",
            (Kind::Breaking, None) => "error",
            (Kind::Breaking, Some(_)) => "warning",
            (Kind::Compatible, _) => "notice",
            // GitHub shows ten of a kind; these would take the place of others.
            (Kind::Text, _) => continue,
        };
        let spot = spot(&judged.change);
        let _ = write!(text, "::{level} file={}", property(&spot.file));
        if let Some(at) = spot.position {
            let _ = write!(text, ",line={},col={}", at.line, at.column);
        }
        let title = format!("{} {}", judged.change.rule, judged.change.fingerprint);
        let _ = writeln!(text, ",title={}::{}", property(&title), data(&message(judged)));
    }
    text
}

/// What stands behind the colons.
fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

/// What stands between them.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// SARIF 2.1.0.
pub fn sarif(report: &Report) -> String {
    let all: Vec<&Judged> = report.compared.iter().flat_map(|compared| &compared.changes).collect();
    let mut rules: BTreeMap<&str, usize> = all.iter().map(|judged| (judged.change.rule, 0)).collect();
    for (index, (_, place)) in rules.iter_mut().enumerate() {
        *place = index;
    }
    let results: Vec<Value> =
        all.iter().map(|judged| sarif_result(judged, rules[judged.change.rule])).collect();
    let sarif = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "passbook diff",
                "informationUri": "https://github.com/passbook-rs/passbook",
                "rules": rules.keys().map(|rule| sarif_rule(rule)).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{sarif:#}\n")
}

fn sarif_rule(rule: &str) -> Value {
    let help = match rules::rule(rule) {
        Some(known) => {
            let hint = known.hint.as_ref().map(|hint| format!("\n\nWhat to do: {hint}")).unwrap_or_default();
            format!("{}{hint}", known.why)
        }
        None => format!("`cargo xtask explain {rule}`"),
    };
    json!({
        "id": rule,
        "shortDescription": { "text": rule.replace('_', " ") },
        "help": { "text": help },
    })
}

fn sarif_result(judged: &Judged, index: usize) -> Value {
    let change = &judged.change;
    let level = match judged.kind() {
        Kind::Breaking if judged.touches == Some(false) => "note",
        Kind::Breaking => "error",
        Kind::Compatible => "note",
        Kind::Text => "none",
    };
    let spot = spot(change);
    let mut place = json!({ "artifactLocation": { "uri": uri(&spot.file) } });
    if let Some(at) = spot.position {
        place["region"] = json!({ "startLine": at.line, "startColumn": at.column });
    }
    let mut result = json!({
        "ruleId": change.rule,
        "ruleIndex": index,
        "level": level,
        "message": { "text": message(judged) },
        "locations": [{
            "physicalLocation": place,
            "logicalLocations": [{ "fullyQualifiedName": change.place.scope }],
        }],
        "partialFingerprints": { "passbookChange/v1": change.fingerprint },
        "properties": {
            "wire": change.wire.word(),
            "rust": change.rust.word(),
            "direction": change.direction.word(),
            "operations": change.operations,
        },
    });
    if let Some(approval) = &judged.approval {
        result["suppressions"] = json!([{ "kind": "external", "justification": approval.reason }]);
    }
    result
}

/// What can't stand in the path of a relative reference.
const NOT_IN_PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'%')
    .add(b':')
    .add(b'<')
    .add(b'>')
    .add(b'?')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

fn uri(path: &str) -> String {
    utf8_percent_encode(path, NOT_IN_PATH).to_string()
}

/// JUnit's XML: a suite for each provider, and a case for each change.
pub fn junit(report: &Report) -> String {
    let mut text =
        String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"passbook diff\">\n");
    for compared in &report.compared {
        let counts = compared.counts();
        let cases = compared.changes.len().max(1);
        let _ = writeln!(
            text,
            "  <testsuite name=\"{}\" tests=\"{cases}\" failures=\"{}\" skipped=\"{}\" errors=\"0\">",
            xml(&compared.id),
            counts.breaking,
            counts.approved
        );
        if compared.changes.is_empty() {
            let _ = writeln!(
                text,
                "    <testcase classname=\"{}\" name=\"nothing changed\"/>",
                xml(&compared.id)
            );
        }
        for judged in &compared.changes {
            case(judged, &mut text);
        }
        text.push_str("  </testsuite>\n");
    }
    text.push_str("</testsuites>\n");
    text
}

fn case(judged: &Judged, text: &mut String) {
    let change = &judged.change;
    let name = format!("{} [{}] {}", visible(&sentence(change)), change.rule, change.fingerprint);
    let _ = write!(
        text,
        "    <testcase classname=\"{}\" name=\"{}\" file=\"{}\"",
        xml(&change.place.scope),
        xml(&name),
        xml(&spot(change).file)
    );
    if let Some(at) = spot(change).position {
        let _ = write!(text, " line=\"{}\"", at.line);
    }
    let message = message(judged);
    let _ = match (judged.kind(), &judged.approval) {
        (Kind::Breaking, _) if judged.touches == Some(false) => writeln!(text, "/>"),
        (Kind::Breaking, None) => writeln!(
            text,
            ">\n      <failure type=\"{}\" message=\"{}\">{}</failure>\n    </testcase>",
            change.rule,
            xml(&visible(&sentence(change))),
            xml(&message)
        ),
        (Kind::Breaking, Some(approval)) => writeln!(
            text,
            ">\n      <skipped message=\"{}\"/>\n    </testcase>",
            xml(&format!("approved until {}: {}", approval.expires, visible(&approval.reason)))
        ),
        _ => writeln!(text, "/>"),
    };
}

/// Text as XML 1.0 can hold it, in an attribute too.
fn xml(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&apos;"),
            '\n' | '\t' | '\r' => {
                let _ = write!(out, "&#{};", c as u32);
            }
            // What XML has no way to write.
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push('\u{fffd}'),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workflow_commands_are_one_line_each() {
        assert_eq!(data("100%\n::error::x"), "100%25%0A::error::x");
        assert_eq!(property("a:b,c\r"), "a%3Ab%2Cc%0D");
    }

    #[test]
    fn xml_holds_any_text() {
        assert_eq!(
            xml("<a b=\"c\">&'\n\u{0}\u{1b}"),
            "&lt;a b=&quot;c&quot;&gt;&amp;&apos;&#10;\u{fffd}\u{fffd}"
        );
    }

    #[test]
    fn a_path_is_a_relative_reference() {
        assert_eq!(uri("a b/c:d#e.yaml"), "a%20b/c%3Ad%23e.yaml");
        assert_eq!(uri("specs/akoya/openapi.yaml"), "specs/akoya/openapi.yaml");
    }
}
