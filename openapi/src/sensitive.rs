//! Which fields hold what must not be printed, by their names.

use serde_json::Value;

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
    let ends_in_one_of = |endings: &[&str]| words::ends_in(name, endings);
    [&CREDENTIALS[..], &CARDS, &ACCOUNTS, &PEOPLE, &BIRTHS].into_iter().any(ends_in_one_of)
        && !ends_in_one_of(&HARMLESS)
}

/// Whether a field is hidden for its name alone: it holds text that no other type is made of.
pub fn hides(name: &str, schema: &Value) -> bool {
    let text = |key: &str| schema.get(key).and_then(Value::as_str).unwrap_or_default();
    schema.get("$ref").is_none()
        && text("type") == "string"
        && !["date", "date-time", "uuid", "decimal"].contains(&text("format"))
        && !["unix-seconds", "http-date"].contains(&text("x-passbook-time"))
        && names_a_secret(name)
}
