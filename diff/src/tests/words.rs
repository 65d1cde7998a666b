//! Every keyword of JSON Schema 2020-12 and every field of OpenAPI 3.0 to 3.2, changed wherever it may stand: the change
//! is reported, in both directions, with a verdict that is never milder than the truth. `words.yaml` has the changes.

use std::collections::BTreeSet;

use serde_json::Value;

use super::cases::show;
use super::kinds::{POSITIONS, compare, document};
use crate::vocabulary::Wire;

const WORDS: &str = include_str!("../words.yaml");

/// The keywords of the vocabularies "core", "applicator", "unevaluated", "validation", "meta-data", "format" and
/// "content", and those of OpenAPI, as <https://json-schema.org/draft/2020-12> and <https://spec.openapis.org> list them.
const KEYWORDS: &str = "$ref type enum const multipleOf maximum exclusiveMaximum minimum exclusiveMinimum maxLength \
     minLength pattern maxItems minItems uniqueItems maxContains minContains contains maxProperties minProperties \
     required dependentRequired dependentSchemas properties patternProperties additionalProperties \
     unevaluatedProperties propertyNames items prefixItems unevaluatedItems allOf anyOf oneOf not if then else format \
     contentEncoding contentMediaType contentSchema title description default deprecated readOnly writeOnly examples \
     example xml externalDocs discriminator discriminator.mapping discriminator.defaultMapping";

/// Keywords that say nothing about values: names by which schemas are referred to, and comments.
const SILENT: &str = "$schema $vocabulary $id $anchor $dynamicRef $dynamicAnchor $defs $comment";

const FIELDS: &[(&str, &str)] = &[
    ("document.info", "title summary description termsOfService contact license version"),
    ("document", "servers security tags externalDocs webhooks"),
    ("server", "url description variables name"),
    ("serverVariable", "enum default description"),
    ("pathItem", "summary description servers parameters get query additionalOperations"),
    (
        "operation",
        "tags summary description externalDocs operationId parameters requestBody responses callbacks deprecated \
         security servers",
    ),
    (
        "parameter",
        "name in description required deprecated allowEmptyValue style explode allowReserved schema example examples \
         content in.querystring",
    ),
    ("requestBody", "description content required"),
    ("mediaType", "schema itemSchema example examples encoding prefixEncoding itemEncoding"),
    ("encoding", "contentType headers style explode allowReserved"),
    ("response", "summary description headers content links"),
    ("header", "description required deprecated explode schema content example examples"),
    ("callback", "expression requestBody"),
    ("webhook", "parameters deprecated"),
    ("link", "operationId"),
    ("tag", "summary description externalDocs parent kind"),
    (
        "securityScheme",
        "type description name in scheme bearerFormat flows openIdConnectUrl oauth2MetadataUrl deprecated",
    ),
    ("oauthFlow", "authorizationUrl tokenUrl refreshUrl scopes deviceAuthorizationUrl"),
];

#[test]
fn every_word_of_the_vocabulary_is_tried() {
    let words: Vec<Value> = serde_yaml::from_str(WORDS).unwrap();
    let tried: BTreeSet<String> =
        words.iter().map(|word| word["word"].as_str().unwrap().to_owned()).collect();
    let mut all: BTreeSet<String> = KEYWORDS.split_whitespace().map(str::to_owned).collect();
    for (object, fields) in FIELDS {
        all.extend(fields.split_whitespace().map(|field| format!("{object}.{field}")));
    }
    assert_eq!(tried, all, "words.yaml has a change of each word, and no other");
    assert!(SILENT.split_whitespace().all(|word| !all.contains(word)));
}

#[test]
fn every_change_of_a_word_is_reported_and_never_too_mildly() {
    let words: Vec<Value> = serde_yaml::from_str(WORDS).unwrap();
    let mut faults = Vec::new();
    for word in &words {
        let name = word["word"].as_str().unwrap();
        if let (Some(old), Some(new)) = (word.get("old"), word.get("new")) {
            let whole = |part: &Value| {
                let mut whole = document();
                whole.as_object_mut().unwrap().extend(part.as_object().unwrap().clone());
                whole
            };
            let (old, new) = (whole(old), whole(new));
            let there = held(name, &old, &new, &word["wire"], &mut faults);
            let back = held(&format!("{name}, back"), &new, &old, &Value::from("none"), &mut faults);
            if there != back {
                faults.push(format!("{name}: {there} changes, and {back} back"));
            }
            continue;
        }
        let [old, new] = [&word["schemas"][0], &word["schemas"][1]];
        for position in POSITIONS {
            let truth = &word[if position.is_request { "request" } else { "response" }];
            // Where a value is text, fewer types can be told apart.
            let (none, compatible) = (Value::from("none"), Value::from("compatible"));
            // Who reads a union takes a member that it doesn't know.
            let is_member = position.name == "member of a union of a response";
            let [there, back] = [&truth[0], &truth[1]].map(|truth| match truth {
                _ if position.is_text => &none,
                truth if is_member && truth == "breaking" && ["$ref", "type"].contains(&name) => &compatible,
                truth => truth,
            });
            let (old, new) = ((position.place)(old.clone()), (position.place)(new.clone()));
            held(&format!("{name}, {}", position.name), &old, &new, there, &mut faults);
            held(&format!("{name}, {}, back", position.name), &new, &old, back, &mut faults);
        }
    }
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults[..faults.len().min(30)].join("\n"));
}

/// Notes where a change is not reported, or too mildly; gives back how many changes there are.
fn held(name: &str, old: &Value, new: &Value, truth: &Value, faults: &mut Vec<String>) -> usize {
    let found = compare(old, new);
    let truth = Wire::ALL.iter().find(|wire| wire.word() == truth).unwrap();
    let shown: Vec<String> = found.changes.iter().map(show).collect();
    if found.changes.is_empty() {
        faults.push(format!("{name}: nothing is reported"));
    } else if found.wire() < *truth {
        faults.push(format!("{name}: {} in place of {truth}\n    {}", found.wire(), shown.join("\n    ")));
    } else if found.changes.iter().any(|change| change.rule == "unclassified") {
        faults.push(format!("{name}: {}", shown.join("\n    ")));
    }
    found.changes.len()
}
