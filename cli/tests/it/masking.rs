//! What must not be printed is not, and neither is what nobody declared.

use passbook_runtime::testing::Canned;

use crate::support::{Bank, Ran, Shell};

/// CyberSource's client signs; a token that is there needs no signature.
fn cybersource(bank: &Bank, words: &[&str]) -> Ran {
    let shell = Shell::new().set("PASSBOOK_CYBERSOURCE_JWT", "s3cret-jwt");
    bank.run(&shell, &[&["cybersource", "get-customer", "--customer-id", "1"], words].concat())
}

const CUSTOMER: &str = r#"{
    "id": "1",
    "_embedded": {"defaultPaymentInstrument": {
        "id": "2",
        "buyerInformation": {"companyTaxID": "900123456", "dateOfBirth": "1960-12-30"},
        "_embedded": {"instrumentIdentifier": {"id": "3", "card": {"number": "411111XXXXXX1111"}}}
    }}
}"#;

#[test]
fn sensitive_values_are_masked_unless_they_are_asked_for() {
    let bank = Bank::json(200, CUSTOMER);
    for form in [&[][..], &["--output", "table"]] {
        let ran = cybersource(&bank, form);
        ran.ends(0).shows("[redacted]");
        for secret in ["900123456", "1960-12-30", "411111XXXXXX1111", "s3cret"] {
            ran.keeps(secret);
        }
    }
    let ran = cybersource(&bank, &["--reveal"]);
    ran.ends(0).shows("\"411111XXXXXX1111\"").shows("\"1960-12-30\"").keeps("s3cret");
}

#[test]
fn a_token_in_a_reply_is_masked() {
    let bank = Bank::json(200, r#"{"token":"s3cret-new"}"#);
    let body = r#"{"partnerId":"1","partnerSecret":"s3cret-partner"}"#;
    let shell = Shell::finicity().input(body);
    let words = ["finicity", "create-token", "--body", "-"];
    let ran = bank.run(&shell, &words);
    ran.ends(0).prints("{\n  \"token\": \"[redacted]\"\n}\n").keeps("s3cret");
    // What is sent is whole.
    assert_eq!(bank.requests()[0].text(), Some(body));
    bank.run(&shell, &[&words[..], &["--reveal"]].concat())
        .ends(0)
        .shows("s3cret-new")
        .keeps("s3cret-partner");
}

/// A field that the contract doesn't have is dropped, or, where the contract allows more fields, masked.
#[test]
fn undeclared_fields_are_not_printed() {
    let bank =
        Bank::json(200, r#"{"id":"1","username":"u","type":"testing","createdDate":1,"ssn":"s3cret"}"#);
    let words = ["finicity", "get-customer", "--customer-id", "1"];
    bank.run(&Shell::finicity(), &words).ends(0).keeps("s3cret");
    // Nor by `--reveal`, which shows the decoded value.
    bank.run(&Shell::finicity(), &[&words[..], &["--reveal"]].concat()).ends(0).keeps("s3cret");

    let bank = Bank::with(Canned::json(
        403,
        r#"{"code":7,"message":"no","details":[{"@type":"t","pin":"s3cret","more":{"deep":"s3cret"}}]}"#,
    ));
    let shell = Shell::new().set("PASSBOOK_OPENBANK_OAUTH2", "token");
    let words = ["openbank", "get-customers-for-current-user"];
    let ran = bank.run(&shell, &words);
    ran.ends(1).says("\"@type\": \"t\"").says("\"pin\": \"[redacted]\"").keeps("s3cret");
    bank.run(&shell, &[&words[..], &["--reveal"]].concat()).ends(1).says("\"deep\": \"s3cret\"");
}
