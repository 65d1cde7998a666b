//! What a test does with a bank.

use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicUsize, Ordering};

use passbook_mock::{
    Answer, Authentication, Behaviour, Call, Mock, Request, StartError, Violation, behaviour,
};
use serde_json::json;

use crate::support::{KEY, get, open, post, shop};

#[test]
fn a_bank_closes_when_it_is_dropped() {
    let bank = open(shop());
    let address = bank.address();
    assert_eq!(bank.url(), format!("http://{address}/shop/v1"));
    drop(bank);
    assert!(TcpStream::connect(address).is_err());
}

#[tokio::test]
async fn a_bank_opens_inside_of_a_runtime() {
    let bank = shop().start().await.expect("the bank opens");
    assert_eq!(get(&bank, "/shop/v1/things/all", "").status, 200);
}

#[test]
fn a_port_that_is_taken_is_an_error() {
    let bank = open(shop());
    let port = bank.address().port();
    let error = shop().with_port(port).start_blocking().expect_err("it is taken");
    assert!(error.to_string().contains(&port.to_string()), "{error}");
    assert!(matches!(error, StartError::Port { .. }));
}

#[test]
fn a_document_that_cannot_be_served_is_an_error() {
    let refused = |document| match Mock::from_document(document).start_blocking() {
        Err(error) => error.to_string(),
        Ok(bank) => panic!("{bank:?} opened"),
    };
    assert!(refused(json!({"swagger": "2.0"})).contains("/openapi"));
    assert!(refused(json!({"openapi": "3.0.0", "paths": {}})).contains("no operation"));
    let with = |operation| json!({"openapi": "3.0.0", "paths": {"/a": {"get": operation}}});
    assert!(refused(with(json!({"parameters": [{"in": "query"}]}))).contains("no name"));
    assert!(refused(with(json!({"parameters": [{"in": "body", "name": "a"}]}))).contains("in no place"));
    assert!(refused(with(json!({"responses": {"2000": {}}}))).contains("is no status"));
    assert!(refused(with(json!({"requestBody": {"$ref": "#/nothing"}}))).contains("nothing stands"));
    assert!(refused(with(json!({"requestBody": {"$ref": "other.json#/a"}}))).contains("out of the document"));
    let circle = json!({"openapi": "3.0.0", "paths": {"/a": {"get": {"requestBody": {"$ref": "#/x"}}}}, "x": {"$ref": "#/x"}});
    assert!(refused(circle).contains("circle"));
}

#[test]
fn an_assertion_that_fails_says_what_was_called() {
    let bank = open(shop());
    get(&bank, "/shop/v1/things/all", "");
    bank.assert_called("all_things", 1);
    let failed =
        catch_unwind(AssertUnwindSafe(|| bank.assert_called("get_thing", 1))).expect_err("it wasn't called");
    let message = failed.downcast_ref::<String>().expect("a message");
    assert!(message.contains("GET /shop/v1/things/all 200 all_things"), "{message}");
    get(&bank, "/shop/v1/things/x", KEY);
    let failed =
        catch_unwind(AssertUnwindSafe(|| bank.assert_all_valid())).expect_err("one broke the contract");
    let message = failed.downcast_ref::<String>().expect("a message");
    assert!(message.contains("Path id"), "{message}");
}

/// Says what it is asked, and knows no thing but one.
#[derive(Default)]
struct Keeper {
    asked: AtomicUsize,
}

impl Behaviour for Keeper {
    fn before(&self, request: &Request, _: chrono::DateTime<chrono::Utc>) -> Option<Answer> {
        (request.path == "/token")
            .then(|| Answer::json(200, &json!({"origin": request.origin, "target": request.target})))
    }

    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        call.require_credentials()?;
        match call.request.header("x-key") {
            Some("k") => Ok(()),
            _ => Err(Answer::json(403, &json!({"error": "another key"})).into()),
        }
    }

    fn refuse(&self, call: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        (call.id() == "add_thing").then(|| Answer::json(422, &json!({"count": violations.len()})))
    }

    fn not_found(&self, _: &Request, answer: &Answer) -> Option<Answer> {
        Some(Answer::text(answer.status.as_u16(), "not here"))
    }

    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        self.asked.fetch_add(1, Ordering::Relaxed);
        match (call.id(), call.parameter("id")) {
            ("get_thing", "1") => Some(Answer::json(200, &json!({"id": 1, "name": "the one"}))),
            ("get_thing", "2") => Some(Answer::json(200, &json!({"id": "2"}))),
            ("get_thing", "3") => Some(Answer::new(404)),
            ("add_thing", _) => Some(Answer::json(201, &json!({"id": 9, "name": call.body?["name"]}))),
            _ => None,
        }
    }

    fn after(&self, _: &Request, _: Option<&Call<'_>>, answer: &mut Answer) {
        answer.headers.insert("x-bank", http::HeaderValue::from_static("keeper"));
    }
}

#[test]
fn a_behaviour_speaks_at_every_step() {
    let bank = open(shop().with_behaviour(Keeper::default()));
    let token = get(&bank, "/token?a=b", "");
    assert_eq!(token.json(), json!({"origin": bank.origin(), "target": "/token?a=b"}));
    assert_eq!(get(&bank, "/shop/v1/things/1", "").status, 401);
    assert_eq!(get(&bank, "/shop/v1/things/1", "x-key: other\r\n").status, 403);
    assert_eq!(get(&bank, "/shop/v1/things/1", KEY).json()["name"], "the one");
    assert!(get(&bank, "/shop/v1/things/5", KEY).json()["id"].is_i64(), "what it says nothing to is made");
    assert_eq!(get(&bank, "/shop/v1/things/3", KEY).status, 404, "what the contract doesn't have passes");
    assert_eq!(
        post(&bank, "/shop/v1/things", KEY, &json!({"name": "new"})).json(),
        json!({"id": 9, "name": "new"})
    );
    let refused = post(&bank, "/shop/v1/things", KEY, &json!({"weight": "x"}));
    assert_eq!((refused.status, refused.json()), (422, json!({"count": 2})));
    assert!(refused.header("x-passbook-violations").is_some());
    assert_eq!(get(&bank, "/nowhere", "").text(), "not here");
    assert_eq!(get(&bank, "/nowhere", "").header("x-bank"), Some("keeper"));
    let preferred = get(&bank, "/shop/v1/things/1", &format!("{KEY}prefer: dynamic=true\r\n"));
    assert_ne!(preferred.json()["name"], "the one", "who prefers the contract gets it");
}

#[test]
fn an_answer_of_the_banks_that_breaks_the_contract_is_the_banks_fault() {
    let bank = open(shop().with_behaviour(Keeper::default()));
    let came = get(&bank, "/shop/v1/things/2", KEY);
    assert_eq!((came.status, came.json()["error"].clone()), (500, json!("bank_breaks_its_contract")));
}

#[test]
fn authentication_can_be_off() {
    let bank = open(shop().with_behaviour(Keeper::default()).with_authentication(Authentication::Off));
    assert_eq!(get(&bank, "/shop/v1/things/1", "").status, 200);
    let bank = open(shop().with_behaviour(behaviour::ContractOnly).with_authentication(Authentication::Off));
    assert_eq!(get(&bank, "/shop/v1/things/1", "").status, 200);
}
