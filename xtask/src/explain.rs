//! `cargo xtask explain`: what a rule means, why it matters, what to do.

use anyhow::Result;
use passbook_diff::rules;
use passbook_lint::LINTS;
use passbook_openapi::resolve::{RULES, STEPS};

use crate::near_names;
use crate::output::{Ending, Problem, Screen};

/// What there is to say about an id that stands in a message.
struct Explanation {
    id: &'static str,
    /// What it means; for the rules of a sound document their own words are said instead.
    means: &'static str,
    /// Why it matters.
    why: &'static str,
    /// What to do.
    fix: &'static str,
}

/// Explains one rule, or lists them all.
pub fn explain(rule: Option<&str>, screen: &mut Screen<'_>) -> Result<Ending> {
    let Some(rule) = rule else {
        list(screen)?;
        return Ok(Ending::Fresh);
    };
    if let Some(lint) = LINTS.iter().find(|lint| lint.id == rule) {
        screen.line(format_args!("{} (lint, {})\n\n{}", lint.id, lint.severity, lint.about.trim()))?;
        return Ok(Ending::Fresh);
    }
    if let Some(step) = STEPS.iter().find(|step| step.id == rule) {
        screen.line(format_args!("{} (step)\n\n{}", step.id, wrapped(step.about)))?;
        return Ok(Ending::Fresh);
    }
    if let Some(known) = rules::rule(rule) {
        explain_change(known, screen)?;
        return Ok(Ending::Fresh);
    }
    let explanation = EXPLANATIONS.iter().find(|explanation| explanation.id == rule);
    let sound = RULES.iter().find(|known| known.id == rule);
    if explanation.is_none() && sound.is_none() {
        list(screen)?;
        let near = near_names::hint(rule, ids());
        return Err(Problem::new(format!("there is no rule `{rule}`"))
            .next(format!("{near}the rules are listed above"))
            .into());
    }
    let kind = if sound.is_some() { "rule of a sound document" } else { "diagnostic" };
    let severity = if rule == "not_read" { "warning" } else { "error" };
    screen.line(format_args!("{rule} ({kind}, {severity})"))?;
    let means = sound.map(|known| known.about).or(explanation.map(|explanation| explanation.means));
    screen.line(format_args!("\n{}", wrapped(means.unwrap_or_default())))?;
    if let Some(Explanation { why, fix, .. }) = explanation {
        screen.line(format_args!("\nWhy it matters: {}", wrapped(why)))?;
        screen.line(format_args!("\nWhat to do: {}", wrapped(fix)))?;
    }
    if sound.is_some() {
        screen.line(format_args!(
            "\nTo repair a document that isn't yours to correct, in its provider.toml:\n\n    [[repair]]\n    \
             rule = \"{rule}\"\n    reason = \"the document is the provider's, not ours\""
        ))?;
    }
    Ok(Ending::Fresh)
}

/// A rule of `diff`: both verdicts, and why.
fn explain_change(rule: &rules::Rule, screen: &mut Screen<'_>) -> Result<()> {
    screen.line(format_args!("{} (diff, wire {}, rust {})", rule.id, rule.wire, rule.rust))?;
    let exceptions = rule.exceptions();
    if !exceptions.is_empty() {
        screen.line(format_args!("by what else is true of the change: {}", exceptions.join("; ")))?;
    }
    screen.line(format_args!("\nWhy: {}", wrapped(&rule.why)))?;
    if let Some(hint) = &rule.hint {
        screen.line(format_args!("\nWhat to do: {}", wrapped(hint)))?;
    }
    screen.line(
        "\nTo accept such a change, in specs/<provider>/approved.toml:\n\n    [[approved]]\n    \
         fingerprint = \"…\"    # as `cargo xtask diff` prints it\n    reason = \"…\"\n    expires = 2027-01-31",
    )?;
    Ok(())
}

fn list(screen: &mut Screen<'_>) -> Result<()> {
    let first = |about: &str| {
        about.split_once(". ").map_or(about, |(first, _)| first).trim_end_matches('.').to_owned()
    };
    screen.line("What stops the pipeline and can be repaired in provider.toml:")?;
    for rule in RULES {
        screen.line(format_args!("  {:30} {}", rule.id, first(rule.about)))?;
    }
    screen.line("\nWhat stops the pipeline:")?;
    for explanation in EXPLANATIONS.iter().filter(|explanation| !explanation.means.is_empty()) {
        screen.line(format_args!("  {:30} {}", explanation.id, first(explanation.means)))?;
    }
    screen.line("\nChanges that `cargo xtask diff` knows:")?;
    for rule in rules::rules() {
        screen.line(format_args!("  {:42} wire {:10}  rust {}", rule.id, rule.wire.word(), rule.rust))?;
    }
    screen.line("\nLints:")?;
    for lint in LINTS {
        let about = lint.about.trim();
        screen.line(format_args!("  {:30} {}", lint.id, first(about.lines().next().unwrap_or_default())))?;
    }
    Ok(())
}

fn ids() -> impl Iterator<Item = &'static str> {
    let explained = EXPLANATIONS.iter().map(|explanation| explanation.id);
    let changes = rules::rules().iter().map(|rule| rule.id);
    let steps = STEPS.iter().map(|step| step.id);
    let rules = RULES.iter().map(|rule| rule.id);
    explained.chain(steps).chain(rules).chain(LINTS.iter().map(|lint| lint.id)).chain(changes)
}

/// Broken between words so that a terminal doesn't break it inside of one.
fn wrapped(text: &str) -> String {
    let (mut out, mut column) = (String::new(), 0);
    for word in text.split_whitespace() {
        if column + word.len() > 96 {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
        }
        out.push_str(word);
        column += word.len() + 1;
    }
    out
}

/// By name. A test holds this against the ids in the code of `openapi`, `codegen` and `xtask`.
const EXPLANATIONS: &[Explanation] = &[
    Explanation {
        id: "approval_expired",
        means: "approved.toml accepts a change until a day that is past.",
        why: "Who accepted the change for a time wanted it to be looked at again.",
        fix: "Undo the change, approve it until a later day, or remove the approval when the change has been merged.",
    },
    Explanation {
        id: "approval_form",
        means: "approved.toml is not TOML, has a key that does not exist, or leaves out a fingerprint, a reason or a day.",
        why: "An approval without a reason can't be judged by anybody else, and one without an end is forgotten.",
        fix: "Write `[[approved]]` with `fingerprint`, `reason` and `expires = 2027-01-31`.",
    },
    Explanation {
        id: "approval_unmatched",
        means: "approved.toml accepts a change that there isn't.",
        why: "It would accept the same change unseen, should somebody make it later.",
        fix: "Remove it, or correct the fingerprint: `cargo xtask diff` prints it behind each change's rule.",
    },
    Explanation {
        id: "dangling_reference",
        means: "",
        why: "Nobody can tell what stands there: a generated field would have no type, and a generator that \
              guesses would guess differently next time.",
        fix: "Look at the name after the last `/`: it is misspelt, or the component was renamed or never \
              written. Correct the `$ref` or add the component.",
    },
    Explanation {
        id: "duplicate_key",
        means: "An object gives the same key twice. `200` and `\"200\"` are the same key here.",
        why: "Readers keep one of the two and drop the other without a word, and not all keep the same one.",
        fix: "Remove one of the two, or merge them.",
    },
    Explanation {
        id: "duplicate_operation_id",
        means: "",
        why: "The id becomes the name of a method, of its request, its reply and its error. All of them would \
              be declared twice.",
        fix: "Give the second operation an id of its own; ids are unique in the whole document.",
    },
    Explanation {
        id: "external_reference",
        means: "",
        why: "A document that is complete in itself generates the same code on every machine, at every time, \
              and without a network.",
        fix: "Copy the file into the document's folder, or the node into its `components`, and refer to it there. A \
              file in the folder is read; correct the path, or the words behind the `#`.",
    },
    Explanation {
        id: "generator_fault",
        means: "The generator failed on a document that passed every rule. The fault is ours, not the spec's.",
        why: "Nothing was written for this provider; its crate is what it was.",
        fix: "Report it with the spec and the message. To get on, take out the operations or schemas that the \
              message names, one by one.",
    },
    Explanation {
        id: "hostile_document",
        means: "The document nests, or its aliases expand, beyond what any contract needs: a few lines of \
                YAML can stand for billions of nodes.",
        why: "Reading it would take all memory, or all day.",
        fix: "Write the aliases out, nest less, or update less in an overlay. If it is a real contract, report it: \
              the limits can move.",
    },
    Explanation {
        id: "invalid_overlay",
        means: "A file in overlays/ is no OpenAPI Overlay 1.0 or 1.1, or has an action that can't be done.",
        why: "What an overlay corrects is a part of the contract; half of it would be another contract.",
        fix: "https://spec.openapis.org/overlay/v1.1.0 says what an action is; targets are JSONPaths as RFC 9535 \
              has them.",
    },
    Explanation {
        id: "malformed",
        means: "",
        why: "A node of another type means nothing in OpenAPI, and readers drop it or stop: the contract that \
              you read is not the one that they read.",
        fix: "The message says what is due at that place; https://spec.openapis.org/oas/v3.0.3 says all of it.",
    },
    Explanation {
        id: "missing_spec",
        means: "A folder in specs/ has no openapi.yaml, openapi.yml or openapi.json.",
        why: "The folder's name is a provider's id, and a provider has a spec.",
        fix: "Write the spec, or remove the folder. `cargo xtask new provider <id>` makes both at once.",
    },
    Explanation {
        id: "not_openapi",
        means: "The file is empty, is not an object, or has neither an `openapi` nor a `swagger` field.",
        why: "It may be another kind of file, or a part of a document that was split over several.",
        fix: "A document starts with `openapi: 3.0.3`, and has `info` and `paths`.",
    },
    Explanation {
        id: "not_read",
        means: "The document says something that a client can't keep to, or that OpenAPI 3.0 has no words for. It is \
                a warning: the client is made without it.",
        why: "The types allow more than the contract does, so a mistake shows only when the provider answers.",
        fix: "Nothing, if the words behind the colon are what you want. Otherwise say it in OpenAPI 3.0, or in an \
              overlay.",
    },
    Explanation {
        id: "not_utf8",
        means: "The file has bytes that are not UTF-8 text. The place is that of the first such byte.",
        why: "YAML and JSON are Unicode; what these bytes were meant to be can only be guessed.",
        fix: "Save the file as UTF-8: `iconv -f latin1 -t utf-8 old.yaml > new.yaml`, if it was Latin-1.",
    },
    Explanation {
        id: "policy_expired",
        means: "diff.toml has a baseline entry whose day is past.",
        why: "A baseline hides findings for a time. After its day, they count again.",
        fix: "Remove the entry and correct what it hid, or give it a later day and say who owns it.",
    },
    Explanation {
        id: "policy_form",
        means: "diff.toml is not TOML, names a rule or a severity that does not exist, or leaves out a reason or a day.",
        why: "A policy that is misspelt would change nothing, and nobody would notice.",
        fix: "Correct the line that the message names; docs/diff.md shows the form.",
    },
    Explanation {
        id: "policy_unmatched",
        means: "diff.toml ignores, or has in its baseline, a change that there isn't.",
        why: "It would hide the same change unseen, should somebody make it later.",
        fix: "Remove the entry, or correct its rule and place.",
    },
    Explanation {
        id: "provider_id",
        means: "A folder in specs/ has a name that can't be a provider's id.",
        why: "The name becomes a crate, a cargo feature and a Rust module at once, so it takes lower-case \
              letters, digits and single hyphens, starts with a letter, and is no word of Rust or cargo.",
        fix: "Rename the folder.",
    },
    Explanation {
        id: "provider_toml",
        means: "provider.toml is not TOML, has a key that does not exist, or a value that can't be.",
        why: "A misspelt key would otherwise be ignored without a word.",
        fix: "The keys are `version`, `description`, `homepage`, and `[[repair]]` with `rule` and `reason`.",
    },
    Explanation {
        id: "reference_cycle",
        means: "",
        why: "The type would be an alias of itself. A schema may contain itself through a property or a list: \
              that is a tree, and fine.",
        fix: "Find the member of the cycle that should not extend the others, and take its `$ref` out of \
              `allOf`.",
    },
    Explanation {
        id: "undeclared_path_parameter",
        means: "",
        why: "A caller could not say the value, so the request would go to a path with braces in it.",
        fix: "Declare the parameter with `in: path` and `required: true`, on the operation or on its path.",
    },
    Explanation {
        id: "unknown_field",
        means: "The file of `diff --used` lists a field that neither document has.",
        why: "A break of the field that was meant would be reported as one that touches nothing.",
        fix: "Write `Pet.name` with the component's name, or the JSON pointer of the property; or remove the entry.",
    },
    Explanation {
        id: "unknown_operation",
        means: "The file of `diff --used` lists an operation that neither document has.",
        why: "A break of the operation that was meant would be reported as one that touches nothing.",
        fix: "Write `GET /pets/{id}`, the operationId, or the name of the client's method; or remove the entry.",
    },
    Explanation {
        id: "unknown_provider",
        means: "The file of `diff --used` has a section for a provider that does not exist.",
        why: "What the section lists would never be compared.",
        fix: "Correct the name, or remove the section. For two files, write the names at the top of the file.",
    },
    Explanation {
        id: "unreadable_file",
        means: "A file or folder could not be read: it is not there, or you may not.",
        why: "Without it there is nothing to generate from.",
        fix: "Check that the path exists, and with `ls -l` who may read it.",
    },
    Explanation {
        id: "unsupported_version",
        means: "The document is of a version of OpenAPI that is not read, or that doesn't exist.",
        why: "Versions differ in what the same words mean; reading one as another would generate a client that \
              is wrong in silence.",
        fix: "Convert the document to Swagger 2.0, or to OpenAPI 3.0, 3.1 or 3.2.",
    },
    Explanation {
        id: "unused_overlay",
        means: "An action of an overlay has a target that matches nothing in the document.",
        why: "The overlay was written for a document that has changed. An action that does nothing would leave \
              what it was to correct, without a word.",
        fix: "Correct the JSONPath at the place that the message names, or take the action out.",
    },
    Explanation {
        id: "unused_path_parameter",
        means: "",
        why: "A caller would have to give a value that goes nowhere.",
        fix: "Correct the name: it is spelt differently in the path and in the parameter, or the parameter is \
              in the query.",
    },
    Explanation {
        id: "unused_repair",
        means: "provider.toml asks for a repair that finds nothing to repair.",
        why: "The document was corrected. A repair that stays would hide the next mistake of its kind.",
        fix: "Remove the `[[repair]]` from provider.toml.",
    },
    Explanation {
        id: "used_form",
        means: "The file of `diff --used` has another form than the one that is read.",
        why: "What a consumer uses must be known, or a break could be reported as one that touches nothing.",
        fix: "Correct the line that the message names; docs/diff.md shows the form.",
    },
    Explanation {
        id: "yaml_syntax",
        means: "The text is not YAML or JSON from the place on that the message says.",
        why: "Nothing behind that place can be read.",
        fix: "Look at that line and the one before it: a tab, a missing quote or bracket, a `: ` inside of a \
              plain text, indentation that is off.",
    },
];

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;
    use std::path::Path;

    use super::*;

    #[test]
    fn every_id_in_the_code_is_explained() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        let mut used = BTreeSet::new();
        for folder in ["openapi/src", "codegen/src", "xtask/src"] {
            ids_in(&root.join(folder), &mut used);
        }
        assert!(used.contains("yaml_syntax"), "the search finds nothing: {used:?}");
        let known: BTreeSet<String> = ids().map(str::to_owned).collect();
        let missing: Vec<_> = used.difference(&known).collect();
        assert!(missing.is_empty(), "write an explanation for {missing:?}");
    }

    fn ids_in(folder: &Path, used: &mut BTreeSet<String>) {
        for entry in std::fs::read_dir(folder).expect("a folder of sources") {
            let path = entry.expect("an entry").path();
            if path.is_dir() {
                ids_in(&path, used);
                continue;
            }
            let text = std::fs::read_to_string(&path).expect("a source");
            for before in ["Diagnostic::error(\"", "Diagnostic::warning(\"", "    (\"", " (\""] {
                let ids = text.split(before).skip(1).filter_map(|rest| rest.split_once('"'));
                // The reader's refusals stand in pairs: a rule and a help.
                let is_pair = before.ends_with("(\"") && !before.starts_with("Diag");
                let is_due = !is_pair || path.ends_with("load/text.rs");
                let ids = ids.filter(|(id, _)| is_due && id.contains('_') && !id.contains(' '));
                used.extend(ids.map(|(id, _)| id.to_owned()));
            }
        }
    }

    #[test]
    fn every_rule_of_a_sound_document_says_why_and_what_to_do() {
        for rule in RULES {
            assert!(EXPLANATIONS.iter().any(|e| e.id == rule.id), "write an explanation for {}", rule.id);
        }
        assert!(EXPLANATIONS.is_sorted_by_key(|explanation| explanation.id));
        for explanation in EXPLANATIONS {
            let is_rule = RULES.iter().any(|rule| rule.id == explanation.id);
            assert_eq!(
                explanation.means.is_empty(),
                is_rule,
                "{}: rules say themselves what they mean",
                explanation.id
            );
        }
    }
}
