//! What a test does with a bank.

use std::net::TcpStream;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

use passbook_mock::{
    Answer, Authentication, Behaviour, Call, Mock, Request, StartError, Violation, behaviour,
};
use serde_json::json;

use crate::support::{KEY, get, open, post, send, shop, violations};

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
        Err(error @ StartError::Contract(_)) => error.to_string(),
        other => panic!("{other:?}"),
    };
    let info = json!({"title": "Refused", "version": "1"});
    let document = |paths| json!({"openapi": "3.0.0", "info": info, "paths": paths});
    assert!(refused(json!({"asyncapi": "2.0.0"})).contains("openapi"));
    assert!(refused(document(json!({}))).contains("no operation"));
    let with = |operation| document(json!({"/a": {"get": operation}}));
    assert!(refused(with(json!({"parameters": [{"in": "query"}], "responses": {}}))).contains("no `name`"));
    let elsewhere = json!({"parameters": [{"in": "body", "name": "a"}], "responses": {}});
    assert!(refused(with(elsewhere)).contains("`in` is not"));
    assert!(refused(with(json!({"responses": {"2000": {}}}))).contains("is no status"));
    let dangling = refused(with(json!({"requestBody": {"$ref": "#/nothing"}, "responses": {}})));
    assert!(dangling.contains("dangling_reference") && dangling.contains("#/nothing"), "{dangling}");
    let outside = refused(with(json!({"requestBody": {"$ref": "other.json#/a"}, "responses": {}})));
    assert!(outside.contains("external_reference"), "{outside}");
    let body = "#/components/requestBodies/X";
    let mut circle = with(json!({"requestBody": {"$ref": body}, "responses": {}}));
    circle["components"] = json!({"requestBodies": {"X": {"$ref": body}}});
    assert!(refused(circle).contains("cycle"));
}

#[test]
fn a_document_that_breaks_rules_is_served_where_repairs_are_asked_for() {
    let document = json!({
        "openapi": "3.0.0",
        "info": {"title": "Repaired", "version": "1"},
        "paths": {"/a": {"get": {"operationId": "a", "responses": {"2000": {}, "204": {"description": ""}}}}},
    });
    let mock = Mock::from_document(document);
    assert!(mock.clone().start_blocking().is_err());
    assert_eq!(get(&open(mock.with_repairs()), "/a", "").status, 204);
}

/// Swagger 2.0, OpenAPI 3.1, and a folder of several files with overlays and a repair: the same contract each time.
#[test]
fn every_version_and_several_files_are_served() {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    for path in ["versions/swagger-2.0.yaml", "versions/openapi-3.1.yaml", "library"] {
        let bank = open(Mock::from_path(fixtures.join(path)));
        assert_eq!((bank.title(), bank.operations()), ("Shelf", 2), "{path}");
        assert!(bank.url().ends_with("/shelf"), "{path}: {}", bank.url());
        assert_eq!(get(&bank, "/shelf/books?tags=old%7Cnew&from=1901", "").status, 200, "{path}");
        let told = violations(&get(&bank, "/shelf/books?tags=old%7Cused&from=1900", ""));
        assert_eq!(told.len(), 2, "{path}: {told:?}");
        assert!(told[0].starts_with("query tags/1: ") && told[1].starts_with("query from: "), "{told:?}");
        let added = post(&bank, "/shelf/books", "", &json!({"title": "Emma", "year": null}));
        assert_eq!((added.status, added.json()), (201, json!({"title": "Emma", "year": 1815})), "{path}");
        let told = violations(&post(&bank, "/shelf/books", "", &json!({"title": "", "year": "1815"})));
        assert_eq!(told.len(), 2, "{path}: {told:?}");
        assert_eq!(violations(&send(&bank, "POST /shelf/books", "", b"")), ["body : is required"], "{path}");
    }
}

#[test]
#[expect(clippy::disallowed_methods, reason = "the document stands in a folder of its own")]
fn copies_of_a_bank_read_its_contract_once() {
    let folder = std::env::temp_dir().join(format!("passbook-mock-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let path = folder.join("shelf.yaml");
    std::fs::write(&path, include_str!("../fixtures/versions/openapi-3.1.yaml")).expect("it can be written");
    let mock = Mock::from_path(&path);
    let first = open(mock.clone());
    std::fs::remove_dir_all(&folder).expect("the folder can be removed");
    let second = open(mock);
    assert_eq!(first.title(), second.title());
    let error = Mock::from_path(&path).start_blocking().expect_err("the file is gone");
    assert!(error.to_string().contains("shelf.yaml"), "{error}");
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
