//! `specs/diff.toml`: what this repository thinks of changes, as data. How bad a rule's changes are, which changes are
//! ignored, which are known already, and which parts of a contract may break because they are not stable yet.
//!
//! An entry that no change needs is an error, unless it stood in the base's file already: what it is about has been
//! merged, and another base may need it.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use passbook_diff::{Bump, Stability, Wire, rules};
use passbook_openapi::{Diagnostic, Position};
use serde::Deserialize;
use toml::Spanned;
use toml::value::Datetime;

use super::approvals::{Approval, day, place};
use super::report::Compared;
use crate::near_names;

/// What the file says.
#[derive(Clone, Debug, Default)]
pub struct Policy {
    severity: BTreeMap<String, Wire>,
    stability: Stability,
    ignored: Vec<Ignored>,
    baseline: Vec<Known>,
}

/// Changes that are left out of the report.
#[derive(Clone, Debug)]
struct Ignored {
    rule: String,
    /// The place in words, or the beginning of it where a `*` follows.
    place: String,
    position: Position,
    is_used: bool,
    /// Where changes of the rule were found.
    seen: Vec<String>,
}

/// A change that somebody takes care of.
#[derive(Clone, Debug)]
struct Known {
    fingerprint: String,
    owner: String,
    expires: NaiveDate,
    position: Position,
    is_used: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    severity: BTreeMap<Spanned<String>, Spanned<String>>,
    stability: Option<StabilityEntry>,
    #[serde(default)]
    ignore: Vec<IgnoreEntry>,
    #[serde(default)]
    baseline: Vec<BaselineEntry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct StabilityEntry {
    extension: Option<Spanned<String>>,
    levels: Option<Spanned<Vec<Spanned<String>>>>,
    threshold: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct IgnoreEntry {
    rule: Spanned<String>,
    place: Spanned<String>,
    reason: Spanned<String>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct BaselineEntry {
    fingerprint: Spanned<String>,
    owner: Spanned<String>,
    expires: Spanned<Datetime>,
}

const FORM: &str = "an example of each section:\n\n    [severity]\n    response_enum_value_added = \"breaking\"\n\n    \
                    [stability]\n    threshold = \"beta\"\n\n    \
                    [[ignore]]\n    rule = \"server_added\"\n    place = \"document*\"\n    \
                    reason = \"servers are configured by callers\"\n\n    [[baseline]]\n    \
                    fingerprint = \"0123456789ab\"\n    owner = \"payments team\"\n    expires = 2027-01-31\n";

impl Policy {
    /// Reads the text of a `diff.toml`; `label` is the file's name in messages.
    pub fn parse(text: &str, label: &str) -> Result<Self, Box<Diagnostic>> {
        let refuse = |offset: usize, message: String, help: String| {
            let mut diagnostic = Diagnostic::error("policy_form", "", message).help(help);
            diagnostic.file = label.to_owned();
            diagnostic.position = Some(place(text, offset));
            Box::new(diagnostic)
        };
        let known_rule = |rule: &Spanned<String>| match rules::rule(rule.as_ref()) {
            Some(_) => Ok(()),
            None => {
                let names = rules::rules().iter().map(|rule| rule.id);
                let help = near_names::hint(rule.as_ref(), names);
                let help = format!("{help}docs/rules.md lists the rules");
                Err(refuse(rule.span().start, format!("there is no rule `{}`", rule.as_ref()), help))
            }
        };
        let said = |text: &Spanned<String>, what: &str| match text.as_ref().trim().is_empty() {
            true => Err(refuse(text.span().start, format!("`{what}` is empty"), FORM.to_owned())),
            false => Ok(()),
        };
        let file: File = toml::from_str(text).map_err(|error| {
            let start = error.span().map_or(0, |span| span.start);
            refuse(start, error.message().trim().to_owned(), FORM.to_owned())
        })?;
        let mut policy = Self::default();
        for (rule, wire) in file.severity {
            known_rule(&rule)?;
            let Some(verdict) = Wire::ALL.iter().find(|verdict| verdict.word() == wire.as_ref()) else {
                let message = format!("`{}` is not a severity", wire.as_ref());
                let help = "write `none`, `compatible` or `breaking`".to_owned();
                return Err(refuse(wire.span().start, message, help));
            };
            policy.severity.insert(rule.into_inner(), *verdict);
        }
        if let Some(entry) = file.stability {
            policy.stability =
                stability(entry).map_err(|(offset, message, help)| refuse(offset, message, help))?;
        }
        for IgnoreEntry { rule, place: at, reason } in file.ignore {
            known_rule(&rule)?;
            said(&at, "place")?;
            said(&reason, "reason")?;
            let position = place(text, rule.span().start);
            let (rule, place) = (rule.into_inner(), at.into_inner());
            policy.ignored.push(Ignored { rule, place, position, is_used: false, seen: Vec::new() });
        }
        for BaselineEntry { fingerprint, owner, expires } in file.baseline {
            said(&fingerprint, "fingerprint")?;
            said(&owner, "owner")?;
            let Some(day) = day(expires.as_ref()) else {
                let message = format!("`{}` is not a day", expires.as_ref());
                return Err(refuse(expires.span().start, message, FORM.to_owned()));
            };
            policy.baseline.push(Known {
                position: place(text, fingerprint.span().start),
                fingerprint: fingerprint.into_inner(),
                owner: owner.into_inner(),
                expires: day,
                is_used: false,
            });
        }
        Ok(policy)
    }

    /// How parts of a contract are marked as unstable, and from which level on they must not break.
    pub fn stability(&self) -> &Stability {
        &self.stability
    }

    /// Changes what is thought of changes. The version that they ask for stays.
    pub fn apply(&mut self, compared: &mut Compared, today: NaiveDate) {
        let Self { severity, ignored, baseline, .. } = self;
        compared.changes.retain(|judged| {
            let place = judged.change.place.to_string();
            let same_rule = ignored.iter_mut().filter(|ignored| ignored.rule == judged.change.rule);
            same_rule.for_each(|ignored| ignored.seen.push(place.clone()));
            let is_meant = |ignored: &&mut Ignored| {
                ignored.rule == judged.change.rule
                    && match ignored.place.strip_suffix('*') {
                        Some(beginning) => place.starts_with(beginning),
                        None => place == ignored.place,
                    }
            };
            let mut meant = ignored.iter_mut().filter(is_meant).peekable();
            let is_shown = meant.peek().is_none();
            meant.for_each(|ignored| ignored.is_used = true);
            is_shown
        });
        for judged in &mut compared.changes {
            if let Some(wire) = severity.get(judged.change.rule) {
                judged.change.wire = *wire;
            }
            if judged.change.wire != Wire::Breaking && judged.change.rust != Bump::Major {
                judged.change.unstable = None;
            }
            if judged.change.unstable.is_some() {
                judged.change.wire = judged.change.wire.min(Wire::Compatible);
            }
            let known = baseline.iter_mut().find(|known| known.fingerprint == judged.change.fingerprint);
            let Some(known) = known else { continue };
            known.is_used = true;
            if known.expires >= today {
                judged.approval = Some(Approval {
                    fingerprint: known.fingerprint.clone(),
                    reason: format!("known finding; owner: {}", known.owner),
                    expires: known.expires,
                    position: known.position,
                });
            }
        }
    }

    /// Entries that ended, and entries that no change needed and that the base's policy doesn't have.
    pub fn faults(&self, at_base: &Self, today: NaiveDate, label: &str) -> Vec<Diagnostic> {
        let mut faults = Vec::new();
        let mut note = |position: Position, fault: Diagnostic| {
            faults.push(Diagnostic { file: label.to_owned(), position: Some(position), ..fault });
        };
        for Ignored { rule, place, position, is_used, seen } in &self.ignored {
            let is_old = at_base.ignored.iter().any(|other| other.rule == *rule && other.place == *place);
            if !is_used && !is_old {
                let message = format!("no change of the rule `{rule}` is at `{place}`");
                let near = near_names::hint(place.trim_end_matches('*'), seen.iter().map(String::as_str));
                let help = format!(
                    "{near}remove the entry, or correct its place: `cargo xtask diff` prints places before messages"
                );
                note(*position, Diagnostic::error("policy_unmatched", "", message).help(help));
            }
        }
        for Known { fingerprint, owner, expires, position, is_used } in &self.baseline {
            let is_old = at_base.baseline.iter().any(|other| other.fingerprint == *fingerprint);
            if *expires < today {
                let message =
                    format!("the baseline entry {fingerprint} ended on {expires}; its owner is {owner}");
                let help = "fix the finding, or agree with the owner on a later day";
                note(*position, Diagnostic::error("policy_expired", "", message).help(help));
            } else if !is_used && !is_old {
                let message = format!("no change has the fingerprint {fingerprint}");
                let help = "remove the entry; `cargo xtask diff` prints the fingerprint of each change";
                note(*position, Diagnostic::error("policy_unmatched", "", message).help(help));
            }
        }
        faults
    }
}

/// Where a fault is, what it is, and what to do.
type Fault = (usize, String, String);

fn stability(entry: StabilityEntry) -> Result<Stability, Fault> {
    let StabilityEntry { extension, levels, threshold } = entry;
    let mut stability = Stability::default();
    if let Some(extension) = extension {
        if !extension.as_ref().starts_with("x-") {
            let message = format!("`{}` is not the name of an extension", extension.as_ref());
            return Err((extension.span().start, message, "extensions begin with `x-`".to_owned()));
        }
        stability.key = extension.into_inner();
    }
    if let Some(levels) = levels {
        let offset = levels.span().start;
        let levels = levels.into_inner();
        for (index, level) in levels.iter().enumerate() {
            if levels[..index].iter().any(|other| other.as_ref() == level.as_ref()) {
                let message = format!("the level `{}` is listed twice", level.as_ref());
                return Err((level.span().start, message, "remove one of the two".to_owned()));
            }
        }
        if levels.len() < 2 {
            let help = "list the words from the least to the most stable: `levels = [\"alpha\", \"stable\"]`";
            return Err((offset, "`levels` needs at least two levels".to_owned(), help.to_owned()));
        }
        stability.levels = levels.into_iter().map(Spanned::into_inner).collect();
    }
    if !stability.levels.contains(threshold.as_ref()) {
        let near = near_names::hint(threshold.as_ref(), stability.levels.iter().map(String::as_str));
        let message = format!("`{}` is not a stability level", threshold.as_ref());
        let help = format!("{near}the levels are: {}", stability.levels.join(", "));
        return Err((threshold.span().start, message, help));
    }
    stability.least = Some(threshold.into_inner());
    Ok(stability)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(text: &str) -> String {
        Policy::parse(text, "diff.toml").err().map(|refused| refused.to_string()).unwrap_or_default()
    }

    #[test]
    fn a_bad_entry_is_refused_with_its_line_and_a_fix() {
        let unknown = refused("\n[severity]\nresponse_enum_value_aded = \"breaking\"\n");
        assert!(unknown.contains("there is no rule `response_enum_value_aded`"), "{unknown}");
        assert!(unknown.contains("response_enum_value_added"), "{unknown}");
        assert!(unknown.contains("diff.toml:3:1"), "{unknown}");
        let severity = refused("[severity]\ntext_changed = \"bad\"\n");
        assert!(
            severity.contains("`bad` is not a severity") && severity.contains("compatible"),
            "{severity}"
        );
        let reason = refused("[[ignore]]\nrule = \"text_changed\"\nplace = \"document\"\nreason = \" \"\n");
        assert!(reason.contains("`reason` is empty"), "{reason}");
        let key = refused("[[ignore]]\nrule = \"text_changed\"\nplace = \"document\"\nwhy = \"x\"\n");
        assert!(key.contains("diff.toml:4"), "{key}");
        let day =
            refused("[[baseline]]\nfingerprint = \"0123456789ab\"\nowner = \"o\"\nexpires = 10:00:00\n");
        assert!(day.contains("is not a day"), "{day}");
    }

    #[test]
    fn stability_levels_are_read_with_their_defaults() {
        assert_eq!(Policy::parse("", "diff.toml").unwrap().stability(), &Stability::default());
        let policy = Policy::parse("[stability]\nthreshold = \"beta\"\n", "diff.toml").unwrap();
        assert_eq!(policy.stability().least.as_deref(), Some("beta"));
        assert_eq!(policy.stability().key, "x-stability-level");
        let text =
            "[stability]\nextension = \"x-maturity\"\nlevels = [\"lab\", \"live\"]\nthreshold = \"live\"\n";
        assert_eq!(Policy::parse(text, "diff.toml").unwrap().stability().key, "x-maturity");
        let threshold = refused("[stability]\nthreshold = \"bta\"\n");
        assert!(threshold.contains("diff.toml:2:13") && threshold.contains("`beta`"), "{threshold}");
        let one = refused("[stability]\nlevels = [\"a\"]\nthreshold = \"a\"\n");
        assert!(one.contains("at least two levels") && one.contains("diff.toml:2"), "{one}");
        let twice = refused("[stability]\nlevels = [\"a\", \"a\"]\nthreshold = \"a\"\n");
        assert!(twice.contains("listed twice") && twice.contains("diff.toml:2:16"), "{twice}");
        let name = refused("[stability]\nextension = \"level\"\nthreshold = \"beta\"\n");
        assert!(name.contains("`x-`") && name.contains("diff.toml:2"), "{name}");
        let none = refused("[stability]\nlevels = [\"a\", \"b\"]\n");
        assert!(none.contains("threshold") && none.contains("diff.toml:1"), "{none}");
    }

    #[test]
    fn an_entry_that_ended_or_that_nothing_needs_is_an_error() {
        let text = "[[ignore]]\nrule = \"text_changed\"\nplace = \"document\"\nreason = \"r\"\n\n[[baseline]]\n\
                    fingerprint = \"0123456789ab\"\nowner = \"o\"\nexpires = 2020-01-01\n";
        let policy = Policy::parse(text, "diff.toml").unwrap();
        let today: NaiveDate = "2026-01-01".parse().unwrap();
        let told: Vec<String> =
            policy.faults(&Policy::default(), today, "diff.toml").iter().map(ToString::to_string).collect();
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told[0].contains("policy_unmatched") && told[0].contains("diff.toml:2"), "{told:?}");
        assert!(told[1].contains("policy_expired") && told[1].contains("diff.toml:7"), "{told:?}");
        // What the base has already is over only when its day is.
        assert_eq!(policy.faults(&policy, today, "diff.toml").len(), 1);
    }
}
