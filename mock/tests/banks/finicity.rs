//! Partners, their tokens and their customers.

use std::time::Duration;

use passbook_finicity::types::{
    CustomerType, CustomerUpdate, LoginNotFound, NewCustomer, PartnerCredentials,
};
use passbook_finicity::{Auth, Client, ErrorBody};
use passbook_mock::banks::finicity::{PARTNERS, Partner};
use passbook_mock::{Answer, Bank, Behaviour, Call, Mock};
use passbook_runtime::CallOptions;
use passbook_runtime::flows::session::SessionLogin;
use passbook_runtime::json::{Value, json};

use crate::support::{Came, bank, get, post, status_of};

const LOGIN: &str = "/aggregation/v2/partners/authentication";
const CUSTOMERS: &str = "/aggregation/v1/customers";

fn client_of(bank: &Bank, partner: &Partner, app_key: &'static str) -> Client {
    let login = SessionLogin::finicity(partner.id, partner.secret, app_key);
    let auth: Auth = Auth::sandbox().app_key(app_key).app_token_by(login);
    Client::builder(auth).base_url(bank.url()).build().unwrap()
}

fn client(bank: &Bank) -> Client {
    client_of(bank, &PARTNERS[0], PARTNERS[0].app_key)
}

async fn log_in(bank: &Bank, app_key: &str, id: &str, secret: &str) -> Came {
    let body = json!({ "partnerId": id, "partnerSecret": secret }).to_string();
    post(format!("{}{LOGIN}", bank.url()), &[("finicity-app-key", app_key)], "application/json", &body).await
}

async fn token(bank: &Bank, partner: &Partner) -> String {
    let came = log_in(bank, partner.app_key, partner.id, partner.secret).await;
    assert_eq!(came.status, 200, "{came:?}");
    came.at("/token").to_owned()
}

#[tokio::test]
async fn a_partner_logs_in_and_keeps_customers() {
    let bank = bank("finicity", 4).await;
    let client = client(&bank);
    let new = NewCustomer::new("fern.hollow.01").first_name("Fern").last_name("Hollow");
    let created = client.add_customer(&new).send().await.unwrap();
    let read = client.get_customer(created.id.clone()).send().await.unwrap();
    assert_eq!((read.username.as_str(), read.first_name.as_deref()), ("fern.hollow.01", Some("Fern")));
    assert_eq!(read.r#type, CustomerType::Active);
    assert_eq!(read.created_date, created.created_date, "a number once, and text the other time");

    let update = CustomerUpdate::new().last_name("Hollow-Marsh");
    client.modify_customer(created.id.clone(), &update).send().await.unwrap();
    let read = client.get_customer(created.id.clone()).send().await.unwrap();
    assert_eq!(read.last_name.as_deref(), Some("Hollow-Marsh"));
    assert!(read.last_modified_date.is_some());

    let error = client.add_testing_customer(&NewCustomer::new("fern.hollow.01")).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (409, Some("110002")));

    client.delete_customer(created.id.clone()).send().await.unwrap();
    let error = client.get_customer(created.id.clone()).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (404, Some("14001")));
    bank.assert_called("get_customer", 3);
    bank.assert_called("create_token", 1);
    bank.assert_all_valid();
}

#[tokio::test]
async fn thousands_of_customers_come_in_pages_and_each_once() {
    let bank = bank("finicity", 2500).await;
    let client = client(&bank);
    let mut customers = client.get_customers().limit(1000).items();
    let mut ids = std::collections::BTreeSet::new();
    while let Some(customer) = customers.next().await {
        assert!(ids.insert(customer.unwrap().id.clone()));
    }
    assert_eq!(ids.len(), 2500);
    bank.assert_called("get_customers", 3);

    let testing = client.get_customers().r#type(CustomerType::Testing).limit(1).send().await.unwrap();
    assert_eq!((testing.found, testing.displaying, testing.more_available), (Some(1250), 1, true));
    let hollow = client.get_customers().search("hollow").limit(1000).send().await.unwrap();
    assert!(hollow.found.unwrap() > 0);
    assert!(hollow.customers.iter().all(|customer| customer.username.contains("hollow")));
    let behind = client.get_customers().start(2501).send().await.unwrap();
    assert_eq!((behind.displaying, behind.more_available), (0, false));
    bank.assert_all_valid();
}

#[tokio::test]
async fn the_same_seed_makes_the_same_bank() {
    let list = async || {
        let bank = bank("finicity", 5).await;
        let page = client(&bank).get_customers().send().await.unwrap();
        passbook_runtime::json::to_string(&page).unwrap()
    };
    assert_eq!(list().await, list().await);
}

#[tokio::test]
async fn a_token_lasts_two_hours_and_the_client_gets_another() {
    let bank = bank("finicity", 1).await;
    let old = token(&bank, &PARTNERS[0]).await;
    let call = async |token: &str| {
        let headers = [("finicity-app-key", PARTNERS[0].app_key), ("finicity-app-token", token)];
        get(format!("{}{CUSTOMERS}", bank.url()), &headers).await
    };
    let client = client(&bank);
    client.get_customers().send().await.unwrap();
    bank.advance(Duration::from_secs(2 * 3600 - 60));
    assert_eq!(call(&old).await.status, 200);
    bank.advance(Duration::from_secs(120));
    let came = call(&old).await;
    assert_eq!((came.status, came.at("/code")), (401, "10023"));
    assert_eq!(call("invented").await.at("/code"), "10022");

    // The client, whose clock nobody moved, is refused, logs in again, and gets what it asked for.
    client.get_customers().send().await.unwrap();
    bank.assert_called("create_token", 3);
}

#[tokio::test]
async fn five_failed_logins_lock_a_partner_and_no_other() {
    let bank = bank("finicity", 1).await;
    let [partner, other] = PARTNERS;
    for _ in 0..4 {
        assert_eq!(log_in(&bank, partner.app_key, partner.id, "wrong").await.at("/code"), "10001");
    }
    assert_eq!(log_in(&bank, partner.app_key, partner.id, partner.secret).await.status, 200, "in time");
    for _ in 0..5 {
        assert_eq!(log_in(&bank, partner.app_key, partner.id, "wrong").await.status, 401);
    }
    let locked = log_in(&bank, partner.app_key, partner.id, partner.secret).await;
    assert_eq!((locked.status, locked.at("/code")), (500, "24302"));
    assert!(locked.at("/message").contains("locked"));
    // The client doesn't try again, though it is a 500.
    bank.forget_calls();
    let locked_out = client(&bank);
    for _ in 0..3 {
        assert!(locked_out.get_customers().send().await.is_err());
    }
    bank.assert_called("create_token", 1);
    // The operation itself has a type for it, and is sent once.
    let credentials = PartnerCredentials::new(partner.id, partner.secret);
    let error = client(&bank).create_token(&credentials).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (500, Some("24302")));
    bank.assert_called("create_token", 2);
    assert_eq!(log_in(&bank, other.app_key, other.id, other.secret).await.status, 200);
}

#[tokio::test]
async fn both_forms_of_a_login_that_is_not_found_are_typed() {
    let bank = bank("finicity", 0).await;
    let partner = PARTNERS[0];
    let unknown = PartnerCredentials::new("2445580009999", partner.secret);
    let error = client(&bank).create_token(&unknown).send().await.unwrap_err();
    assert_eq!(status_of(&error), 404);
    match error.body() {
        Some(ErrorBody::LoginNotFound(LoginNotFound::ErrorMessage(body))) => assert_eq!(body.code, "12401"),
        other => panic!("{other:?}"),
    }
    // An unknown partner doesn't count towards anybody's lock.
    for _ in 0..5 {
        assert_eq!(log_in(&bank, partner.app_key, "2445580009999", "wrong").await.at("/code"), "12401");
    }
    assert_eq!(log_in(&bank, partner.app_key, partner.id, partner.secret).await.status, 200);
    let preferred = client(&bank)
        .create_token(&unknown)
        .options(CallOptions::new().header("prefer", "code=404, example=gateway"))
        .send()
        .await;
    match preferred.unwrap_err().body() {
        Some(ErrorBody::LoginNotFound(LoginNotFound::GatewayErrorBody(body))) => {
            assert_eq!(body.errors.error[0].recoverable, Some(false));
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn a_wrong_app_key_can_look_like_too_many_requests() {
    let bank = bank("finicity", 0).await;
    let url = format!("{}{CUSTOMERS}", bank.url());
    let headers = [("finicity-app-key", "invented"), ("x-passbook-quirks", "true")];
    let came = get(&url, &headers).await;
    assert_eq!((came.status, came.text.as_str()), (429, ""));
    assert_eq!(came.header("retry-after"), "");
}

/// Statuses that a client would try again, with codes that say that it shouldn't.
#[tokio::test]
async fn permanent_codes_are_not_retried_by_the_generated_client() {
    let bank = Mock::finicity().with_behaviour(Unavailable).start().await.unwrap();
    let auth: Auth = Auth::sandbox().app_key("key").app_token("token");
    let client = Client::builder(auth).base_url(bank.url()).build().unwrap();
    for (search, attempts) in [("24302", 1), ("10010", 1), ("12401", 1), ("10022", 3), ("99999", 3)] {
        bank.forget_calls();
        client.get_customers().search(search).send().await.unwrap_err();
        bank.assert_called("get_customers", attempts);
    }
}

/// Answers 503 with the code that is searched for.
struct Unavailable;

impl Behaviour for Unavailable {
    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        let code: u32 = call.request.query("search")?.parse().ok()?;
        Some(Answer::json(503, &json!({ "code": code })))
    }
}

#[tokio::test]
async fn partners_do_not_see_each_other() {
    let bank = bank("finicity", 2).await;
    let [one, other] = PARTNERS;
    let mine = client(&bank).get_customers().send().await.unwrap();
    let theirs = client_of(&bank, &other, other.app_key);
    for customer in &mine.customers {
        let error = theirs.get_customer(customer.id.clone()).send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    }
    let stolen = token(&bank, &one).await;
    let headers = [("finicity-app-key", other.app_key), ("finicity-app-token", stolen.as_str())];
    assert_eq!(get(format!("{}{CUSTOMERS}", bank.url()), &headers).await.at("/code"), "10022");
    // A username is taken where it is a partner's own.
    let new = NewCustomer::new("the_same_name");
    client(&bank).add_customer(&new).send().await.unwrap();
    theirs.add_customer(&new).send().await.unwrap();
}

#[tokio::test]
async fn what_is_missing_or_wrong_is_refused_by_its_code() {
    let bank = bank("finicity", 2).await;
    let url = format!("{}{CUSTOMERS}", bank.url());
    let partner = PARTNERS[0];
    let token = token(&bank, &partner).await;
    assert_eq!(get(&url, &[]).await.at("/code"), "10026");
    let came = get(&url, &[("finicity-app-key", "invented")]).await;
    assert_eq!((came.status, came.text.as_str()), (401, "Invalid (Finicity-App-Key)"));
    assert!(came.header("content-type").starts_with("text/plain"));
    assert_eq!(get(&url, &[("finicity-app-key", partner.app_key)]).await.at("/code"), "10024");

    let key = [("finicity-app-key", partner.app_key), ("finicity-app-token", token.as_str())];
    for (query, code) in [
        ("start=0", "41003"),
        ("start=x", "41003"),
        ("limit=0", "41004"),
        ("limit=1001", "41004"),
        ("type=gold", "14016"),
    ] {
        let came = get(format!("{url}?{query}"), &key).await;
        assert_eq!((came.status, came.at("/code")), (400, code), "{query}");
    }
    assert_eq!(get(format!("{url}/12x"), &key).await.at("/code"), "14020");
    assert_eq!(get(format!("{url}/12x/application"), &key).await.at("/code"), "14023");
    let add = format!("{}/aggregation/v2/customers/testing", bank.url());
    for (body, status, code) in [
        ("{}", 400, "10005"),
        ("[]", 400, "10005"),
        (r#"{"username": "short"}"#, 400, "110039"),
        (r#"{"username": "with a space"}"#, 400, "45003"),
        (r#"{"username": "long.enough", "phone": "1234567890123456"}"#, 400, "14020"),
        (r#"{"username": "long.enough", "applicationId": "1"}"#, 400, "14020"),
        (r#"{"username": 7}"#, 400, "14020"),
    ] {
        let came = post(&add, &key, "application/json", body).await;
        assert_eq!((came.status, came.at("/code")), (status, code), "{body}");
    }
    let sandbox = [("finicity-app-key", partner.sandbox_app_key), ("finicity-app-token", token.as_str())];
    let active = format!("{}/aggregation/v2/customers/active", bank.url());
    let body = r#"{"username": "long.enough"}"#;
    assert_eq!(post(&active, &sandbox, "application/json", body).await.at("/code"), "10021");
    let added = post(&add, &sandbox, "application/json", body).await;
    assert_eq!(added.status, 201);
    let application = get(format!("{url}/{}/application", added.at("/id")), &key).await;
    assert_eq!((application.status, application.at("/code")), (404, "50052"), "none was given");
}

#[tokio::test]
async fn a_disputed_customer_keeps_its_names() {
    let bank = bank("finicity", 0).await;
    let client = client(&bank);
    let created = client.add_customer(&NewCustomer::new("in_a_dispute")).send().await.unwrap();
    let update = CustomerUpdate::new().first_name("Otto");
    let error = client.modify_customer(created.id.clone(), &update).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (403, Some("10406")));
}

#[tokio::test]
async fn a_secret_is_replaced_at_once_or_in_a_while() {
    let bank = bank("finicity", 0).await;
    let partner = PARTNERS[0];
    let change = async |old: &str, new: &str, immediate: bool| {
        let body = json!({
            "partnerId": partner.id, "partnerSecret": old, "newPartnerSecret": new, "immediate": immediate,
        });
        let request = crate::support::http()
            .put(format!("{}{LOGIN}", bank.url()))
            .header("finicity-app-key", partner.app_key)
            .header("content-type", "application/json")
            .body(body.to_string());
        Came::of(request.send().await.unwrap()).await
    };
    let good = async |secret: &str| log_in(&bank, partner.app_key, partner.id, secret).await.status == 200;
    assert_eq!(change(partner.secret, "short1", true).await.at("/code"), "24437");
    assert_eq!(change(partner.secret, "example-Secret-0003", false).await.status, 204);
    assert!(good(partner.secret).await && good("example-Secret-0003").await);
    bank.advance(Duration::from_secs(31 * 24 * 3600));
    assert!(!good(partner.secret).await && good("example-Secret-0003").await);
    assert_eq!(change("example-Secret-0003", "example-Secret-0004", true).await.status, 204);
    assert!(!good("example-Secret-0003").await && good("example-Secret-0004").await);
}

/// Explicit nulls, and numbers where the contract has text: what the provider's real servers send.
#[tokio::test]
async fn the_client_takes_what_real_servers_send() {
    let bank = bank("finicity", 3).await;
    let client = client(&bank);
    let options = || CallOptions::new().header("x-passbook-quirks", "true");
    let page = client.get_customers().options(options()).send().await.unwrap();
    assert_eq!(page.customers[2].first_name, None);
    let token = token(&bank, &PARTNERS[0]).await;
    let headers = [
        ("finicity-app-key", PARTNERS[0].app_key),
        ("finicity-app-token", token.as_str()),
        ("x-passbook-quirks", "true"),
    ];
    let raw = get(format!("{}{CUSTOMERS}", bank.url()), &headers).await.json;
    assert_eq!(raw["customers"][2].get("firstName"), Some(&Value::Null), "it is there, and null");
    assert!(raw["customers"][0]["createdDate"].is_number());
    let error = client.get_customer("1").options(options()).send().await.unwrap_err();
    assert!(String::from_utf8_lossy(error.raw_body().unwrap()).contains(r#""code":14001"#));
    assert_eq!(error.code().as_deref(), Some("14001"));
}

#[tokio::test]
async fn transactions_come_in_pages_and_add_up() {
    let bank = bank("finicity", 3).await;
    let token = token(&bank, &PARTNERS[0]).await;
    let key = [("finicity-app-key", PARTNERS[0].app_key), ("finicity-app-token", token.as_str())];
    let customers = get(format!("{}{CUSTOMERS}", bank.url()), &key).await;
    let id = customers.at("/customers/0/id");
    let accounts = get(format!("{}{CUSTOMERS}/{id}/accounts", bank.url()), &key).await;
    let cents = |value: &Value| (value.as_f64().unwrap() * 100.0).round() as i64;
    let mut seen = std::collections::BTreeSet::new();
    for account in accounts.json["accounts"].as_array().unwrap() {
        let account_id = account["id"].as_str().unwrap();
        let (mut start, mut total) = (1, 0);
        loop {
            let url = format!(
                "{}/aggregation/v4/customers/{id}/accounts/{account_id}/transactions?fromDate=0&toDate=9999999999&limit=250&start={start}",
                bank.url()
            );
            let page = get(url, &key).await;
            for transaction in page.json["transactions"].as_array().unwrap() {
                total += cents(&transaction["amount"]);
                assert!(seen.insert(transaction["id"].as_u64().unwrap()), "each once");
            }
            start += page.json["displaying"].as_u64().unwrap();
            if page.json["moreAvailable"] == json!(false) {
                break;
            }
        }
        assert_eq!(total, cents(&account["balance"]), "the balance of {account_id}");
    }
    assert!(seen.len() >= 400);
    let all =
        format!("{}/aggregation/v3/customers/{id}/transactions?fromDate=0&toDate=9999999999", bank.url());
    assert_eq!(get(all, &key).await.json["found"].as_u64(), Some(seen.len() as u64));
    let none = format!("{}{CUSTOMERS}/1/accounts", bank.url());
    assert_eq!(get(&none, &key).await.at("/code"), "14001");
    assert_eq!(get(&none, &[]).await.at("/code"), "10026", "who calls comes first");
}
