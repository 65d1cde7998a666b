//! The runner's own tests: what who writes a case is told, and that nothing that differs passes.

use libtest_mimic::{Failed, Trial};
use serde_json::json;

use crate::case::Case;
use crate::json::Json;
use crate::run::Call;
use crate::{cases, coverage, provider, read, snake};

type Test = fn() -> Result<(), Failed>;

const TESTS: &[(&str, Test)] = &[
    ("a_misspelt_key_is_told_with_its_line", a_misspelt_key_is_told_with_its_line),
    ("a_case_that_contradicts_itself_is_refused", a_case_that_contradicts_itself_is_refused),
    ("what_is_not_there_is_named", what_is_not_there_is_named),
    ("no_folder_of_cases_is_lost", no_folder_of_cases_is_lost),
    ("numbers_keep_their_digits", numbers_keep_their_digits),
    ("differences_are_told_by_their_place", differences_are_told_by_their_place),
    ("each_documented_reply_is_looked_for", each_documented_reply_is_looked_for),
    ("files_are_called_as_operations_are", files_are_called_as_operations_are),
];

/// One for each function here.
pub fn trials() -> Vec<Trial> {
    TESTS.iter().map(|(name, test)| Trial::test(format!("runner::{name}"), test)).collect()
}

const CASE: &str = "\
call: get_pet
request:
  method: GET
  target: /pets/1
  headers: {}
replies:
  - status: 200
    json: {}
";

fn a_misspelt_key_is_told_with_its_line() -> Result<(), Failed> {
    Case::parse(CASE)?;
    for (right, wrong, line) in [
        ("call: get_pet", "cal: get_pet", 1),
        ("  target:", "  path:", 4),
        ("    json:", "    jason:", 8),
        ("status: 200", "status: ok", 7),
    ] {
        let message = refusal(&CASE.replace(right, wrong));
        assert!(message.contains(&format!("line {line}")), "{wrong}: {message}");
    }
    let message = refusal(&format!("{CASE}    fault:\n      kind: decod\n      message: ''\n"));
    assert!(message.contains("decod") && message.contains("line 10"), "{message}");
    Ok(())
}

fn a_case_that_contradicts_itself_is_refused() -> Result<(), Failed> {
    let second = "  - status: 200\n    text: ''\n";
    for (text, reason) in [
        (CASE.replace("    json: {}", "    json: {}\n    text: ''"), "200: a body is `json` or `text`"),
        (format!("{CASE}{second}"), "two replies are called 200: give one a `name`"),
        (format!("{CASE}refused: no\n"), "either `request` with `replies`, or `refused`"),
        ("call: get_pet\n".to_owned(), "either `request` with `replies`, or `refused`"),
        (CASE.split("replies").next().unwrap_or_default().to_owned(), "no `replies`"),
        (
            CASE.replace("  headers: {}", "  headers: {}\n  form: a=1\n  text: a"),
            "one of `json`, `form` and `text`",
        ),
        (
            format!("{CASE}    value: null\n    fault: {{kind: api, message: ''}}\n"),
            "200: what is a `fault` has no `value` and no `masked`",
        ),
    ] {
        let message = refusal(&text);
        assert!(message.contains(reason), "{reason}: {message}");
    }
    Ok(())
}

fn what_is_not_there_is_named() -> Result<(), Failed> {
    assert_eq!(provider("nobank").map(|_| ()), Err("there is no provider `nobank`".to_owned()));
    let finicity = provider("finicity")?;
    let call = Call::new(finicity, Case::parse(CASE)?, String::new());
    assert_eq!(call.err().as_deref(), Some("`finicity` has no operation `get_pet`"));
    assert_eq!(
        read(finicity, "get_pet.yml").err().as_deref(),
        Some("a case is a file with the ending `.yaml`")
    );
    Ok(())
}

/// A provider without a folder passes, so that these would.
fn no_folder_of_cases_is_lost() -> Result<(), Failed> {
    for id in ["akoya", "cybersource", "finicity", "openbank", "openfinance-brasil"] {
        assert!(cases().join(id).is_dir(), "tests/wire/{id} is gone");
    }
    Ok(())
}

fn refusal(text: &str) -> String {
    match Case::parse(text) {
        Err(message) => message,
        Ok(case) => panic!("nothing is wrong with it: {case:?}"),
    }
}

fn numbers_keep_their_digits() -> Result<(), Failed> {
    let text = r#"{"b":12345678901234567890.10,"a":[1e2,-0,null,true,"\"é"]}"#;
    assert_eq!(Json::parse(text)?.to_string(), text, "as it came, in its order");
    assert_ne!(Json::parse("1.10")?, Json::parse("1.1")?);
    // YAML would round them.
    let message = refusal(&CASE.replace("json: {}", "json: {amount: 1.10}"));
    assert!(message.contains("give all of this body as `text`") && message.contains("line 8"), "{message}");
    Ok(())
}

fn differences_are_told_by_their_place() -> Result<(), Failed> {
    let expected = Json::parse(r#"{"same":1,"list":[{"a":"x"},2],"short":[1],"gone":null,"kind":"1"}"#)?;
    let got = Json::parse(r#"{"kind":1,"list":[{"a":"y"},2],"same":1,"short":[],"new":{"b":[]}}"#)?;
    assert_eq!(
        expected.differences(&got),
        [
            r#".list[0].a: expected "x", got "y""#,
            ".short: expected [1], got []",
            ".gone: expected null, got no such field",
            r#".kind: expected "1", got 1"#,
            r#".new: expected no such field, got {"b":[]}"#,
        ]
    );
    assert_eq!(Json::Null.differences(&expected).len(), 1);
    assert_eq!(expected.differences(&expected), [""; 0]);
    Ok(())
}

fn each_documented_reply_is_looked_for() -> Result<(), Failed> {
    let contract = json!({
        "paths": {"/pets/{id}": {
            "parameters": [],
            "get": {
                "operationId": "get_pet",
                "responses": {
                    "200": {"content": {"application/json": {}}},
                    "204": {},
                    "4XX": {"$ref": "#/components/responses/Error"},
                    "404": {"content": {"application/json;charset=utf-8": {}}},
                    "default": {},
                },
            },
            "post": {
                "x-passbook-operations": [{"operationId": "feed_pet"}, {"operationId": "wash_pet"}],
                "responses": {"200": {}},
            },
        }},
        "components": {"responses": {
            "Error": {"content": {"application/json": {}, "text/plain": {}}},
        }},
    });
    let documented = coverage::of(&contract);
    let missing = |replies: &str| -> Result<Vec<String>, Failed> {
        let case = Case::parse(&CASE.replace("  - status: 200\n    json: {}\n", replies))?;
        let missing = documented.iter().filter(|documented| !documented.is_in(&case));
        let title = |text: String| text.split(". ").next().unwrap_or_default().to_owned();
        Ok(missing.map(|documented| title(documented.to_string())).collect())
    };
    let all = [
        "get_pet: status 200 with application/json",
        "get_pet: status 204 with no body",
        "get_pet: status 4XX with application/json",
        "get_pet: status 4XX with text/plain",
        "get_pet: status 404 with application/json",
        "get_pet: status default with no body",
        "feed_pet: status 200 with no body",
        "wash_pet: status 200 with no body",
    ];
    // A status of a range that has an entry of its own is not the range's, and a fault is no documented reply.
    let decoy = "  - {name: a, status: 404, text: x}\n  - {name: b, status: 200}\n  \
                 - {name: c, status: 204, fault: {kind: decode, message: x}}\n";
    assert_eq!(missing(decoy)?, all);
    let replies = "  - {status: 200, json: {}}\n  - {status: 204}\n  - {status: 400, json: {}}\n  \
                   - {status: 410, text: ''}\n  - {status: 404, json: {}}\n  - {status: 500}\n";
    assert_eq!(missing(replies)?, all[6..]);
    Ok(())
}

fn files_are_called_as_operations_are() -> Result<(), Failed> {
    for (id, name) in [
        ("get_customer", "get_customer"),
        ("GetCustomerByCustomerID", "get_customer_by_customer_id"),
        ("GetCRMEvents", "get_crm_events"),
        ("customersGetPersonalIdentifications", "customers_get_personal_identifications"),
    ] {
        assert_eq!(snake(id), name);
    }
    Ok(())
}
