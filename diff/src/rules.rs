//! What a difference means: one file per rule, and exactly one rule for each difference.
//!
//! A rule names a part of the vocabulary, and says two verdicts. Verdicts can depend on traits of the difference:
//! of those that apply, the worst counts. A difference that no rule names is `unclassified`, shown and never dropped.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

use passbook_codegen::names;
use serde::Deserialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use super::finding::{Finding, Side};
use super::usage::field_of;
use super::vocabulary::{Area, Aspect, Bump, Direction, Effect, Trait, Wire};
use super::{Change, Spot};

/// What one kind of difference means.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Its name: that of its file.
    #[serde(skip)]
    pub id: &'static str,
    area: Vec<Area>,
    aspect: Vec<Aspect>,
    effect: Vec<Effect>,
    direction: Vec<Direction>,
    /// Traits that the difference has to have.
    #[serde(default)]
    with: BTreeSet<Trait>,
    /// Traits that it must not have.
    #[serde(default)]
    without: BTreeSet<Trait>,
    /// What becomes of deployed callers.
    pub wire: Wire,
    /// What becomes of Rust code.
    pub rust: Bump,
    #[serde(default)]
    pub(super) wire_when: BTreeMap<Trait, Wire>,
    #[serde(default)]
    rust_when: BTreeMap<Trait, Bump>,
    message: String,
    /// Why the verdicts are what they are.
    pub why: String,
    /// What to do about it.
    #[serde(default)]
    pub hint: Option<String>,
    /// What Rust callers write instead, where it can break their code.
    #[serde(default)]
    migration: Option<String>,
}

macro_rules! files {
    ($($id:literal,)+) => {
        [$(($id, include_str!(concat!("rules/", $id, ".toml")))),+]
    };
}

/// Every rule, by name.
const FILES: &[(&str, &str)] = &files![
    "additional_properties_spelled_out",
    "authentication_not_required",
    "authentication_required",
    "bearer_format_changed",
    "became_sensitive",
    "callback_added",
    "callback_changed",
    "callback_removed",
    "client_certificate_not_required",
    "client_certificate_required",
    "content_encoding_changed",
    "contract_version_changed",
    "deprecated",
    "deprecation_reworded",
    "deprecation_withdrawn",
    "discriminator_changed",
    "discriminator_value_added",
    "discriminator_value_changed",
    "discriminator_value_renamed",
    "encoding_changed",
    "example_changed",
    "extension_changed",
    "flow_added",
    "flow_removed",
    "format_spelled_out",
    "generated_value_changed",
    "header_style_changed",
    "idempotency_key_changed",
    "ignored_keyword_changed",
    "ignored_parameter_changed",
    "key_location_changed",
    "key_name_changed",
    "leniency_changed",
    "link_changed",
    "no_longer_sensitive",
    "operation_added",
    "operation_id_changed",
    "operation_method_changed",
    "operation_path_changed",
    "operation_removed",
    "operation_tag_changed",
    "paging_changed",
    "paging_declared",
    "paging_withdrawn",
    "parameter_sensitivity_changed",
    "path_parameter_renamed",
    "personal_mark_changed",
    "provider_added",
    "provider_removed",
    "removal_announced",
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
    "request_additional_properties_narrowed",
    "request_additional_properties_widened",
    "request_assertion_relaxed",
    "request_assertion_tightened",
    "request_body_added",
    "request_body_became_optional",
    "request_body_became_required",
    "request_body_removed",
    "request_default_added",
    "request_default_changed",
    "request_default_removed",
    "request_discriminator_value_removed",
    "request_empty_parameter_allowed",
    "request_empty_parameter_forbidden",
    "request_enum_value_added",
    "request_enum_value_removed",
    "request_format_narrowed",
    "request_format_widened",
    "request_limit_relaxed",
    "request_limit_tightened",
    "request_media_type_added",
    "request_media_type_changed",
    "request_media_type_narrowed",
    "request_media_type_removed",
    "request_media_type_widened",
    "request_member_added",
    "request_member_removed",
    "request_null_allowed",
    "request_null_forbidden",
    "request_parameter_added",
    "request_parameter_became_optional",
    "request_parameter_became_required",
    "request_parameter_location_changed",
    "request_parameter_removed",
    "request_parameter_style_changed",
    "request_parameter_style_widened",
    "request_property_added",
    "request_property_became_optional",
    "request_property_became_read_only",
    "request_property_became_required",
    "request_property_became_writable",
    "request_property_removed",
    "request_required_body_added",
    "request_required_parameter_added",
    "request_required_property_added",
    "request_type_narrowed",
    "request_type_widened",
    "request_value_replaced",
    "request_values_closed",
    "request_values_listed",
    "request_values_unlisted",
    "required_scope_added",
    "required_scope_removed",
    "response_additional_properties_narrowed",
    "response_additional_properties_widened",
    "response_assertion_relaxed",
    "response_assertion_tightened",
    "response_body_added",
    "response_body_removed",
    "response_default_changed",
    "response_discriminator_value_removed",
    "response_enum_value_added",
    "response_enum_value_removed",
    "response_error_added",
    "response_error_removed",
    "response_format_narrowed",
    "response_format_widened",
    "response_header_added",
    "response_header_became_optional",
    "response_header_became_required",
    "response_header_removed",
    "response_limit_relaxed",
    "response_limit_tightened",
    "response_media_type_added",
    "response_media_type_changed",
    "response_media_type_narrowed",
    "response_media_type_removed",
    "response_media_type_widened",
    "response_member_added",
    "response_member_removed",
    "response_null_allowed",
    "response_null_forbidden",
    "response_property_added",
    "response_property_became_optional",
    "response_property_became_readable",
    "response_property_became_required",
    "response_property_became_write_only",
    "response_property_removed",
    "response_required_property_removed",
    "response_status_narrowed",
    "response_status_widened",
    "response_success_added",
    "response_success_removed",
    "response_type_narrowed",
    "response_type_widened",
    "response_value_replaced",
    "response_values_closed",
    "response_values_listed",
    "response_values_unlisted",
    "rust_item_added",
    "rust_item_changed",
    "rust_item_removed",
    "schema_renamed",
    "scope_added",
    "scope_removed",
    "security_alternative_added",
    "security_alternative_removed",
    "security_alternative_replaced",
    "security_scheme_added",
    "security_scheme_removed",
    "security_scheme_renamed",
    "security_scheme_type_changed",
    "security_url_changed",
    "sent_parameter_added",
    "sent_parameter_became_optional",
    "sent_parameter_became_required",
    "sent_parameter_changed",
    "sent_parameter_removed",
    "sent_payload_added",
    "sent_payload_became_optional",
    "sent_payload_became_required",
    "sent_payload_removed",
    "server_added",
    "server_environment_changed",
    "server_removed",
    "server_url_changed",
    "server_variable_added",
    "server_variable_default_changed",
    "server_variable_removed",
    "server_variable_value_added",
    "server_variable_value_removed",
    "side_mark_changed",
    "stability_level_corrected",
    "stability_level_unknown",
    "stability_lowered",
    "stability_raised",
    "sunset_announced",
    "sunset_brought_forward",
    "sunset_postponed",
    "sunset_unreadable",
    "sunset_withdrawn",
    "text_changed",
    "unclassified",
    "union_keyword_changed",
    "unsent_property_added",
    "unsent_property_removed",
    "unused_component_changed",
    "values_opened",
];

/// All rules, by name.
pub fn rules() -> &'static [Rule] {
    static RULES: OnceLock<Vec<Rule>> = OnceLock::new();
    RULES.get_or_init(|| {
        let read = |(id, text): &(&'static str, &str)| match toml::from_str::<Rule>(text) {
            Ok(rule) => Rule { id, ..rule },
            Err(error) => panic!("diff/src/rules/{id}.toml: {error}"),
        };
        FILES.iter().map(read).collect()
    })
}

/// The rule of this name.
pub fn rule(id: &str) -> Option<&'static Rule> {
    rules().iter().find(|rule| rule.id == id)
}

impl Rule {
    /// Whether this is the rule for it.
    pub(super) fn matches(&self, finding: &Finding) -> bool {
        self.area.contains(&finding.area)
            && self.aspect.contains(&finding.aspect)
            && self.effect.contains(&finding.effect)
            && self.direction.contains(&finding.direction)
            && self.with.is_subset(&finding.traits)
            && self.without.is_disjoint(&finding.traits)
    }

    /// Both verdicts on a difference.
    fn verdicts(&self, finding: &Finding) -> (Wire, Bump) {
        let applies = |of: &Trait| finding.traits.contains(of);
        let wire = self.wire_when.iter().filter(|(of, _)| applies(of)).map(|(_, wire)| *wire).max();
        let rust = self.rust_when.iter().filter(|(of, _)| applies(of)).map(|(_, rust)| *rust).max();
        // Code that isn't there can't break.
        let rust = match applies(&Trait::Ungenerated) {
            true => Bump::Patch,
            false => rust.unwrap_or(self.rust),
        };
        (wire.unwrap_or(self.wire), rust)
    }

    /// Whether a trait can make the verdicts other ones, with those it leads to.
    pub fn exceptions(&self) -> Vec<String> {
        let wire = self.wire_when.iter().map(|(of, wire)| format!("{of}: wire {wire}"));
        let rust = self.rust_when.iter().map(|(of, rust)| format!("{of}: rust {rust}"));
        wire.chain(rust).collect()
    }

    /// Whether it says what Rust callers write instead.
    pub fn migrates(&self) -> bool {
        self.migration.is_some()
    }

    fn message(&self, finding: &Finding) -> String {
        // What is on one side alone was added or removed.
        let one_sided = match (&finding.old.value, &finding.new.value) {
            (None, Some(_)) => Some("was added ({new})"),
            (Some(_), None) => Some("was removed (before: {old})"),
            _ => None,
        };
        let mut template = self.message.clone();
        for change in ["changed", "was relaxed", "was tightened", "was narrowed", "was widened"] {
            let words = format!("{change} from {{old}} to {{new}}");
            template = one_sided.map_or(template.clone(), |one_sided| template.replace(&words, one_sided));
        }
        filled(&template, finding)
    }
}

/// A template with what a finding says.
fn filled(template: &str, finding: &Finding) -> String {
    let text = |side: &Side| side.value.as_ref().and_then(Value::as_str).unwrap_or_default().to_owned();
    let (old, new) = (text(&finding.old), text(&finding.new));
    let snake = |text: &str| if text.is_empty() { String::new() } else { names::snake(text) };
    let pascal = |text: &str| if text.is_empty() { String::new() } else { names::pascal(text) };
    let values: [(&str, String); 10] = [
        ("{subject}", shortened(&Value::from(finding.subject.as_str()))),
        ("{old}", shown(&finding.old)),
        ("{new}", shown(&finding.new)),
        ("{effect}", finding.effect.word().to_owned()),
        ("{direction}", finding.direction.word().to_owned()),
        ("{field}", snake(&finding.subject)),
        ("{old_method}", snake(&old)),
        ("{new_method}", snake(&new)),
        ("{old_type}", pascal(&old)),
        ("{new_type}", pascal(&new)),
    ];
    let method = || ("{method}", snake(&finding.subject));
    // One pass: what a spec says must not be taken for a placeholder.
    let mut filled = String::with_capacity(template.len() + 32);
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        filled.push_str(&rest[..start]);
        rest = &rest[start..];
        let known = values.iter().cloned().chain([method()]).find(|(name, _)| rest.starts_with(name));
        match known {
            Some((name, value)) => {
                filled.push_str(&value);
                rest = &rest[name.len()..];
            }
            None => {
                filled.push('{');
                rest = &rest[1..];
            }
        }
    }
    filled.push_str(rest);
    filled
}

/// Says of each finding what it means.
pub(super) fn judge(findings: Vec<Finding>) -> Vec<Change> {
    findings.into_iter().map(change).collect()
}

pub(super) fn change(finding: Finding) -> Change {
    let last_resort = || rule("unclassified").unwrap_or_else(|| unreachable!("it is in the table"));
    let rule = rules().iter().find(|rule| rule.matches(&finding)).unwrap_or_else(last_resort);
    let (wire, rust) = rule.verdicts(&finding);
    Change {
        rule: rule.id,
        wire,
        rust,
        message: rule.message(&finding),
        hint: rule.hint.as_ref().map(|hint| filled(hint, &finding)),
        migration: (rule.migration.as_ref())
            .filter(|_| rust == Bump::Major)
            .map(|migration| filled(migration, &finding)),
        fingerprint: fingerprint(rule.id, &finding),
        direction: finding.direction,
        area: finding.area,
        aspect: finding.aspect,
        effect: finding.effect,
        place: finding.place,
        field: field_of(&finding.old.pointer).or_else(|| field_of(&finding.new.pointer)),
        unstable: finding.unstable,
        operations: finding.operations,
        old: spot(finding.old),
        new: spot(finding.new),
    }
}

fn spot(side: Side) -> Spot {
    Spot { pointer: side.pointer, value: side.value, ..Spot::default() }
}

/// Made from what the change is and where it stands in words: not from lines, nor from what else changed.
fn fingerprint(rule: &str, finding: &Finding) -> String {
    let value = |side: &Side| side.value.as_ref().map(Value::to_string).unwrap_or_default();
    let parts = [
        rule,
        finding.direction.word(),
        &finding.place.scope,
        &finding.place.path,
        &finding.subject,
        &value(&finding.old),
        &value(&finding.new),
    ];
    let mut hash = Sha256::new();
    for part in parts {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hash.finalize().iter().take(6).map(|byte| format!("{byte:02x}")).collect()
}

/// A value as a sentence has it: shortened where it is long.
fn shown(side: &Side) -> String {
    side.value.as_ref().map_or_else(|| "none".to_owned(), shortened)
}

/// A value in a few words. What is left out is counted.
pub fn shortened(value: &Value) -> String {
    const CHARACTERS: usize = 120;
    const ITEMS: usize = 6;
    let cut = |text: &str| match text.char_indices().nth(CHARACTERS) {
        None => text.to_owned(),
        Some((end, _)) => {
            format!("{}\u{2026} ({} characters, {})", &text[..end], text.chars().count(), digest(text))
        }
    };
    match value {
        Value::String(text) => cut(text),
        Value::Array(items) => {
            let words = items
                .iter()
                .take(ITEMS)
                .map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned));
            let words = cut(&words.collect::<Vec<_>>().join(", "));
            match items.len().saturating_sub(ITEMS) {
                0 => words,
                more => format!("{words} and {more} more"),
            }
        }
        other => cut(&other.to_string()),
    }
}

/// A few digits by which two long values are told apart.
fn digest(text: &str) -> String {
    Sha256::digest(text).iter().take(3).map(|byte| format!("{byte:02x}")).collect()
}
