//! Which fields hold what must not be printed, by their names.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::document::{self, each_schema, local, reference, schema_name};
use crate::words;

const CREDENTIALS: [&str; 20] = [
    "api_key",
    "app_key",
    "app_secret",
    "authorization_code",
    "client_assertion",
    "code_verifier",
    "credential",
    "encryption_key",
    "jwt",
    "passcode",
    "passphrase",
    "password",
    "passwd",
    "pin",
    "private_key",
    "secret",
    "secret_key",
    "security_answer",
    "signing_key",
    "token",
];
const CARDS: [&str; 16] = [
    "card_number",
    "card_verification_number",
    "credit_card",
    "cryptogram",
    "csc",
    "cvc",
    "cvc2",
    "cvn",
    "cvv",
    "cvv2",
    "debit_card",
    "pan",
    "primary_account_number",
    "security_code",
    "track_data",
    "card_security_code",
];
const ACCOUNTS: [&str; 3] = ["account_number", "iban", "account_no"];
const PEOPLE: [&str; 19] = [
    "cpf",
    "cpf_number",
    "driver_license_number",
    "drivers_license_number",
    "ein",
    "identity_number",
    "itin",
    "national_id",
    "national_insurance_number",
    "passport_no",
    "passport_number",
    "social_security_number",
    "ssn",
    "tax_id",
    "tax_identification_number",
    "tax_number",
    "taxpayer_id",
    "tin",
    "vat_number",
];
const BIRTHS: [&str; 5] = ["birth_date", "birthdate", "birthday", "date_of_birth", "dob"];
/// They end like a secret and are none.
const HARMLESS: [&str; 12] = [
    "continuation_token",
    "csrf_token",
    "cursor_token",
    "device_token",
    "next_token",
    "next_page_token",
    "page_token",
    "pagination_token",
    "push_token",
    "resume_token",
    "sync_token",
    "xsrf_token",
];

/// Whether a field or parameter of this name holds what must not be printed.
pub fn names_a_secret(name: &str) -> bool {
    let words = words::words(name);
    let ends_in_one_of = |endings: &[&str]| words::end_in(&words, endings);
    [&CREDENTIALS[..], &CARDS, &ACCOUNTS, &PEOPLE, &BIRTHS].into_iter().any(ends_in_one_of)
        && !ends_in_one_of(&HARMLESS)
}

/// The mark on what must not be printed.
pub const MARK: &str = "x-passbook-sensitive";

/// Marks each field that is hidden for its name alone: one that holds text which no other type is made of. Whoever reads
/// the tree after that asks the mark, and no list of names.
pub fn mark(document: &mut Value) {
    // A reference has to be followed in the tree that is to be changed, so what it leads to is looked up before.
    let schemas = document::schemas(document).into_iter().flatten();
    let texts: BTreeSet<String> = schemas
        .filter(|(_, schema)| is_plain_text(document, schema, 0) == Some(true))
        .map(|(name, _)| name.clone())
        .collect();
    each_schema(document, &mut |schema| {
        let properties = schema.get_mut("properties").and_then(Value::as_object_mut);
        for (name, property) in properties.into_iter().flatten() {
            if holds_text(&texts, property)
                && names_a_secret(name)
                && let Some(property) = property.as_object_mut()
            {
                property.insert(MARK.to_owned(), true.into());
            }
        }
    });
}

/// Whether a field holds plain text: itself, or by a reference to a component, or by a piece of an `allOf`.
fn holds_text(texts: &BTreeSet<String>, property: &Value) -> bool {
    if reference(property).is_some() {
        return schema_name(property).is_some_and(|name| texts.contains(&name));
    }
    match pieces(property) {
        Some(pieces) => {
            let said = pieces.iter().map(|piece| match reference(piece) {
                Some(_) => schema_name(piece).map(|name| texts.contains(&name)),
                None => own_text(piece),
            });
            all_of_text(own_text(property), said)
        }
        None => own_text(property) == Some(true),
    }
}

/// The same of a component; `None` where a schema says nothing about what values are.
fn is_plain_text(document: &Value, schema: &Value, depth: usize) -> Option<bool> {
    if depth > 16 {
        return Some(false);
    }
    if let Some(target) = reference(schema) {
        let target = local(target).and_then(|pointer| document.pointer(&pointer));
        return target.map_or(Some(false), |target| is_plain_text(document, target, depth + 1));
    }
    match pieces(schema) {
        Some(pieces) => {
            let said = pieces.iter().map(|piece| is_plain_text(document, piece, depth + 1));
            Some(all_of_text(own_text(schema), said))
        }
        None => own_text(schema),
    }
}

fn pieces(schema: &Value) -> Option<&Vec<Value>> {
    schema.get("allOf").and_then(Value::as_array)
}

/// One piece has to say that it is text, and none may say anything else.
fn all_of_text(own: Option<bool>, pieces: impl Iterator<Item = Option<bool>>) -> bool {
    let mut is_text = false;
    for said in std::iter::once(own).chain(pieces).flatten() {
        if !said {
            return false;
        }
        is_text = true;
    }
    is_text
}

/// What a schema says of itself; `None` where it has no word about what values are.
fn own_text(schema: &Value) -> Option<bool> {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    let is_chosen = ["oneOf", "anyOf", "enum", "x-extensible-enum", "properties", "items"]
        .iter()
        .any(|key| schema.get(*key).is_some());
    let is_typed = ["date", "date-time", "uuid", "decimal"].contains(&text("format"))
        || ["unix-seconds", "http-date"].contains(&text("x-passbook-time"));
    match (is_chosen || is_typed, text("type")) {
        (true, _) => Some(false),
        (false, "") => None,
        (false, kind) => Some(kind == "string"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn fields_are_marked_wherever_their_text_is_described() {
        let mut document = json!({"components": {"schemas": {
            "Text": {"type": "string"},
            "Also": {"allOf": [{"$ref": "#/components/schemas/Text"}, {"maxLength": 3}]},
            "Kind": {"type": "string", "enum": ["a"]},
            "Circle": {"allOf": [{"$ref": "#/components/schemas/Circle"}]},
            "Card": {"properties": {
                "cvv": {"type": "string"},
                "cardNumber": {"$ref": "#/components/schemas/Text"},
                "password": {"allOf": [{"$ref": "#/components/schemas/Text"}], "description": "A secret."},
                "pin": {"$ref": "#/components/schemas/Also"},
                "secret": {"$ref": "#/components/schemas/Kind"},
                "token": {"type": "string", "enum": ["a"]},
                "passcode": {"type": "integer"},
                "iban": {"$ref": "#/components/schemas/Circle"},
                "jwt": {"$ref": "#/components/schemas/Gone"},
                "holder": {"type": "string"},
            }},
        }}});
        mark(&mut document);
        let properties = document.pointer("/components/schemas/Card/properties").and_then(Value::as_object);
        let marked = properties.into_iter().flatten().filter(|(_, property)| property.get(MARK).is_some());
        let marked: Vec<&str> = marked.map(|(name, _)| name.as_str()).collect();
        assert_eq!(marked, ["cvv", "cardNumber", "password", "pin"]);
    }
}
