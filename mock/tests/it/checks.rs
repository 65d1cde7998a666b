//! Every request is held against the contract.

use serde_json::json;

use crate::support::{KEY, TRACE, get, open, post, send, shop, violations};

#[test]
fn parameters_of_every_style_are_read() {
    let bank = open(shop());
    let path = "/shop/v1/things?limit=5&color=red&color=blue&size=1,2&filter[by]=name&filter[from]=2024-02-29\
                &json=%7B%22a%22:1%7D";
    let came = get(&bank, path, &format!("{KEY}{TRACE}cookie: other=1; session=7\r\n"));
    assert_eq!(came.status, 200, "{}", came.text());
    bank.assert_all_valid();
}

#[test]
fn all_violations_are_told_at_once() {
    let bank = open(shop());
    let path = "/shop/v1/things?limit=0&limit=1&color=green&size=1,x&filter[from]=2024-02-30&json=%7B";
    let told = violations(&get(&bank, path, &format!("{KEY}x-trace: no-uuid\r\ncookie: session=x\r\n")));
    let starts = [
        "query limit: is given more than once",
        "query color/0: ",
        "query size/1: ",
        "query filter: `by` is required and missing",
        "query filter/from: ",
        "query json: is not JSON",
        "header x-trace: ",
        "cookie session: ",
    ];
    for start in starts {
        assert!(told.iter().any(|line| line.starts_with(start)), "{start} is not in {told:#?}");
    }
    assert_eq!(told.len(), starts.len(), "{told:#?}");
    assert_eq!(violations(&get(&bank, "/shop/v1/things", KEY)), ["header x-trace: is required"]);
    assert_eq!(violations(&get(&bank, "/shop/v1/things/x", KEY)).len(), 1);
    assert_eq!(bank.calls()[0].violations.len(), starts.len());
}

#[test]
fn bodies_are_held_against_their_schema() {
    let bank = open(shop());
    let add = |body| post(&bank, "/shop/v1/things", KEY, &body);
    let good =
        json!({"name": "cup", "secret": "s", "price": "12.50", "weight": 0.1, "parts": ["a"], "amount": 5});
    assert_eq!(add(good).status, 201);
    assert_eq!(add(json!({"name": "cup", "price": null})).status, 201, "null where the schema is nullable");
    let told =
        violations(&add(json!({"id": 1, "name": "", "price": "1,5", "weight": 0, "parts": ["a", "B", "c"]})));
    for start in [
        "body /id: is read-only",
        "body /name: ",
        "body /price: ",
        "body /weight: ",
        "body /parts/1: ",
        "body /parts: ",
    ] {
        assert!(told.iter().any(|line| line.starts_with(start)), "{start} is not in {told:#?}");
    }
    assert!(!told.concat().contains("1,5"), "values are not repeated: {told:?}");
    assert_eq!(violations(&send(&bank, "POST /shop/v1/things", KEY, b"")), ["body : is required"]);
    let headers = format!("{KEY}content-type: application/json\r\n");
    let cut = violations(&send(&bank, "POST /shop/v1/things", &headers, b"{\"name\": "));
    assert_eq!(cut, ["body : is not JSON: line 1, column 9"]);
    let deep = format!("{}{}", "[".repeat(5000), "]".repeat(5000));
    assert_eq!(violations(&send(&bank, "POST /shop/v1/things", &headers, deep.as_bytes())).len(), 1);
}

#[test]
fn the_report_is_bounded() {
    let bank = open(shop());
    let parts: Vec<i32> = (0..5000).collect();
    let told = violations(&post(&bank, "/shop/v1/things", KEY, &json!({"name": "cup", "parts": parts})));
    assert!(told.len() <= 50, "{}", told.len());
}

#[test]
fn forms_have_the_types_of_their_schema() {
    let bank = open(shop());
    let form = |body: &str| {
        let headers = format!("{KEY}content-type: application/x-www-form-urlencoded; charset=utf-8\r\n");
        send(&bank, "POST /shop/v1/things", &headers, body.as_bytes())
    };
    assert_eq!(form("count=5&tag=a&tag=b+c").status, 201);
    assert_eq!(violations(&form("count=five")).len(), 1);
    assert_eq!(violations(&form("tag=a")).len(), 1);
}

#[test]
fn a_type_that_no_operation_takes_is_415() {
    let bank = open(shop());
    let came = send(&bank, "POST /shop/v1/things", &format!("{KEY}content-type: text/xml\r\n"), b"<thing/>");
    assert_eq!(came.status, 415);
    assert_eq!(came.json()["supported"], json!(["application/json", "application/x-www-form-urlencoded"]));
    assert_eq!(send(&bank, "POST /shop/v1/things", KEY, b"{}").status, 415, "none is none of them");
}

#[test]
fn a_discriminator_chooses_what_has_to_fit() {
    let bank = open(shop());
    let add = |body| post(&bank, "/shop/v1/shapes", "", &body);
    assert_eq!(add(json!({"kind": "circle", "radius": 1})).status, 204);
    assert_eq!(
        violations(&add(json!({"kind": "circle", "side": 1}))),
        ["body : `radius` is required and missing"]
    );
    assert_eq!(violations(&add(json!({"kind": "Circle", "radius": 1}))).len(), 1);
    assert_eq!(violations(&add(json!({"radius": 1}))).len(), 1);
}

#[test]
fn operations_that_share_a_path_are_told_apart_by_their_body() {
    let bank = open(shop());
    assert_eq!(post(&bank, "/shop/v1/login", "", &json!({"token": "t"})).status, 204);
    assert_eq!(post(&bank, "/shop/v1/login", "", &json!({"password": "p"})).status, 204);
    assert_eq!(violations(&post(&bank, "/shop/v1/login", "", &json!({}))).len(), 1);
    bank.assert_called("login_token", 1);
    bank.assert_called("login_password", 2);
}

#[test]
fn paths_and_methods() {
    let bank = open(shop());
    let nowhere = get(&bank, "/shop/v1/thing", KEY);
    assert_eq!((nowhere.status, nowhere.json()["near"][0].clone()), (404, json!("/shop/v1/things")));
    let outside = get(&bank, "/things", KEY);
    assert_eq!((outside.status, outside.json()["near"][0].clone()), (404, json!("/shop/v1/things")));
    let method = send(&bank, "PUT /shop/v1/things/5", KEY, b"");
    assert_eq!((method.status, method.header("allow")), (405, Some("DELETE, GET")));
    assert_eq!(get(&bank, "/shop/v1/things/all", "").json()["kind"], "circle", "concrete before templated");
    for path in
        ["/shop/v1/things/..", "/shop/v1/things/%2e%2E", "/shop/v1/things/a%2Fb", "/shop/v1/things/%ff"]
    {
        let came = get(&bank, path, KEY);
        assert_eq!((came.status, came.json()["error"].clone()), (400, json!("path_not_valid")), "{path}");
    }
}

#[test]
fn a_credential_has_to_be_there() {
    let bank = open(shop());
    let without = get(&bank, "/shop/v1/things/5", "");
    assert_eq!((without.status, without.json()["error"].clone()), (401, json!("credentials_missing")));
    assert!(without.header("www-authenticate").is_some());
    assert!(without.text().contains("x-key"), "{}", without.text());
    for credential in [KEY, "authorization: Bearer t\r\n", "Authorization: bearer t\r\n"] {
        assert_eq!(get(&bank, "/shop/v1/things/5", credential).status, 200, "{credential}");
    }
    assert_eq!(get(&bank, "/shop/v1/things/5", "authorization: Basic t\r\n").status, 401);
    assert_eq!(
        send(&bank, "DELETE /shop/v1/things/5", "", b"").status,
        204,
        "an operation that asks for none"
    );
}
