//! What is answered: examples, or what is made; by what the request prefers.

use serde_json::json;

use crate::support::{KEY, TRACE, get, open, post, shop};

#[test]
fn the_first_example_is_answered_and_another_by_its_name() {
    let bank = open(shop());
    let things = |headers: &str| get(&bank, "/shop/v1/things", &format!("{KEY}{TRACE}{headers}"));
    let usual = things("");
    assert_eq!((usual.status, usual.json()), (200, json!([{"id": 1, "name": "a cup"}])));
    assert_eq!(usual.header("content-type"), Some("application/json"));
    assert_eq!(usual.header("x-left"), Some("7"), "declared headers are sent");
    assert_eq!(usual.header("x-trace"), Some("0b6f4c1e-7d52-4a93-9c38-000000000001"), "what came goes back");
    let none = things("prefer: example=none\r\n");
    assert_eq!((none.json(), none.header("preference-applied")), (json!([]), Some("example=none")));
    let unknown = things("prefer: example=two\r\n");
    assert_eq!(unknown.status, 400);
    assert!(unknown.text().contains("one, none"), "{}", unknown.text());
}

#[test]
fn a_status_is_answered_where_it_is_documented() {
    let bank = open(shop());
    let things = |headers: &str| get(&bank, "/shop/v1/things", &format!("{KEY}{TRACE}{headers}"));
    let limited = things("prefer: code=429\r\n");
    assert_eq!(limited.status, 429);
    assert!(limited.json()["wait"].is_i64());
    assert_eq!(limited.header("preference-applied"), Some("code=429"));
    let undocumented = things("prefer: code=500\r\n");
    assert_eq!(undocumented.status, 400);
    assert!(undocumented.text().contains("200, 429"), "{}", undocumented.text());
    assert_eq!(things("prefer: code=none\r\n").status, 400);
    assert_eq!(things("prefer: respond-async\r\n").status, 200, "what isn't known is passed over");
}

#[test]
fn what_is_made_depends_on_the_seed_alone() {
    let (one, other) = (open(shop()), open(shop()));
    let thing = |bank: &_, seed: &str| get(bank, "/shop/v1/things/5", &format!("{KEY}{seed}")).text();
    assert_eq!(thing(&one, ""), thing(&other, ""));
    assert_ne!(thing(&one, "prefer: seed=7\r\n"), thing(&other, ""));
    assert_eq!(thing(&one, "prefer: seed=7\r\n"), thing(&open(shop().with_seed(7)), ""));
    let things = |headers: &str| get(&one, "/shop/v1/things", &format!("{KEY}{TRACE}{headers}")).json();
    assert_ne!(things("prefer: dynamic=true\r\n"), things(""));
    assert!(!thing(&one, "").contains("secret"), "what is write-only is not sent back");
}

#[test]
fn accept_is_respected() {
    let bank = open(shop());
    let things = |headers: &str| get(&bank, "/shop/v1/things", &format!("{KEY}{TRACE}{headers}"));
    let csv = things("accept: text/csv\r\n");
    assert_eq!((csv.text().as_str(), csv.header("content-type")), ("id,name\n1,a cup\n", Some("text/csv")));
    assert_eq!(
        things("accept: */*;q=0.1, application/json\r\n").header("content-type"),
        Some("application/json")
    );
    let neither = things("accept: image/png\r\n");
    assert_eq!((neither.status, neither.json()["error"].clone()), (406, json!("not_acceptable")));
}

#[test]
fn refusals_can_be_those_of_the_contract() {
    let bank = open(shop().with_refusals(passbook_mock::Refusals::Documented));
    let came = post(&bank, "/shop/v1/things", KEY, &json!({}));
    assert_eq!((came.status, came.json()), (422, json!({"oops": true})));
    let report: serde_json::Value =
        serde_json::from_str(came.header("x-passbook-violations").expect("the report")).expect("JSON");
    assert_eq!(report[0]["in"], "body");
}
