//! Users who agree, their scopes, and the customers of their bank.

use std::sync::Arc;
use std::time::Duration;

use passbook_mock::Bank;
use passbook_mock::banks::openbank::{CLIENT_ID, SCOPES, USERS};
use passbook_openbank::types::{
    AddAddressRequest, AddSocialMediaHandleRequest, CreateCustomerRequest, SortDirection,
    UpdateCustomerIdentityRequest, UpdateCustomerNumberRequest,
};
use passbook_openbank::{Auth, Client};
use passbook_runtime::flows::oauth2::{AuthorizationCode, OAuth2};
use passbook_runtime::flows::tokens::{MemoryStore, TokenStore, Tokens};
use passbook_runtime::http::StatusCode;
use passbook_runtime::json::json;

use crate::support::{CALLBACK, Came, bank, browse, get, http, log_in, post, status_of, transport, value};

const BANK: &str = USERS[0].bank;

fn oauth(bank: &Bank, store: &Arc<MemoryStore>) -> OAuth2 {
    OAuth2::openbank(&bank.url(), CLIENT_ID).store(store.clone())
}

fn client(bank: &Bank, oauth: OAuth2) -> Client {
    Client::builder(Auth::new().oauth2_by(oauth)).base_url(bank.url()).build().unwrap()
}

/// A user who has agreed to these scopes.
async fn agreed(bank: &Bank, user: &'static str, scopes: &[&str]) -> (Client, Arc<MemoryStore>) {
    let store = Arc::new(MemoryStore::new());
    let oauth = oauth(bank, &store).authorization_scopes(scopes.iter().copied());
    let authorization = oauth.authorization(CALLBACK).parameter("login_hint", user).build().unwrap();
    log_in(&oauth, &authorization).await.unwrap();
    (client(bank, oauth), store)
}

async fn held(store: &MemoryStore) -> Tokens {
    store.load().await.unwrap().expect("tokens")
}

async fn refresh(bank: &Bank, token: &str) -> Came {
    let body = json!({ "grant_type": "RefreshToken", "refresh_token": token }).to_string();
    post(format!("{}/v1/token", bank.url()), &[], "application/json", &body).await
}

#[tokio::test]
async fn a_user_keeps_customers_with_all_their_parts() {
    let bank = bank("openbank", 2).await;
    let (client, _) = agreed(&bank, USERS[0].id, &SCOPES).await;
    let new = CreateCustomerRequest::new()
        .bank_id(BANK)
        .legal_name("Imelda Placeholder")
        .mobile_phone_number("+12025550143")
        .highest_education_attained("bachelor")
        .branch_id("br-quay-street");
    let created = client.create_customer(&new).send().await.unwrap();
    let id = created.customer_id.clone().unwrap();
    let read = client.get_customer_by_customer_id(BANK, id.clone()).send().await.unwrap();
    assert_eq!(read.phone_number.as_deref(), Some("+12025550143"), "read back by another name");
    assert_eq!(read.highest_educational_attained.as_deref(), Some("bachelor"));
    assert_eq!(read.branch_id.as_deref(), Some("br-quay-street"));
    let number = read.customer_number.clone().unwrap();
    client.get_customer_by_customer_number(BANK, id.clone(), number.clone()).send().await.unwrap();

    let identity =
        UpdateCustomerIdentityRequest::new().legal_name("Imelda P.").date_of_birth("1988-04-17".to_owned());
    let changed = client.update_customer_identity(BANK, id.clone(), &identity).send().await.unwrap();
    let changed = changed.customer.unwrap();
    assert_eq!(changed.legal_name.as_deref(), Some("Imelda P."));
    assert_eq!(changed.date_of_birth.unwrap().expose().to_rfc3339(), "1988-04-17T00:00:00+00:00");

    let address = AddAddressRequest::new().line_1("12 Imaginary Lane").tags(vec!["home".to_owned()]);
    let added = client.add_address_to_customer(id.clone(), &address).send().await.unwrap();
    let address_id = added.customer_address_id.clone().unwrap();
    let list = client.get_customer_addresses(BANK, id.clone()).send().await.unwrap();
    assert_eq!(list.addresses.unwrap().len(), 1);
    client.delete_customer_address(BANK, id.clone(), address_id.clone()).send().await.unwrap();
    let gone = client.delete_customer_address(BANK, id.clone(), address_id).send().await.unwrap_err();
    assert_eq!(gone.status().map(|status| status.as_u16()), Some(404));

    let handle = AddSocialMediaHandleRequest::new().r#type("twitter").handle("@imelda");
    client.add_social_media_handle(id.clone(), &handle).send().await.unwrap();
    let handles = client.get_customer_social_media_handles(BANK, id.clone()).send().await.unwrap();
    assert_eq!(handles.checks.unwrap()[0].handle.as_deref(), Some("@imelda"));

    let seeded = client.get_customers_for_current_user().send().await.unwrap().customers.unwrap();
    assert_eq!(seeded.len(), 3);
    let first = seeded[0].id.clone().unwrap();
    let taxes = client.get_tax_residence_of_customer(BANK, first.clone()).send().await.unwrap();
    let residence = taxes.result.unwrap()[0].tax_residence_id.clone().unwrap();
    client.delete_tax_residence(BANK, first.clone(), residence).send().await.unwrap();
    let taxes = client.get_tax_residence_of_customer(BANK, first.clone()).send().await.unwrap();
    assert_eq!(taxes.result.unwrap().len(), 0);

    // A number is one customer's; the error is the provider's own model.
    let taken = UpdateCustomerNumberRequest::new().customer_number(number);
    match client.update_customer_number(BANK, first.clone(), &taken).send().await {
        Err(error) => {
            assert!(String::from_utf8_lossy(error.raw_body().unwrap()).contains("AccountAlreadyExists"))
        }
        Ok(_) => panic!("it is another's"),
    }

    // Left out, the number is gone, and what is told of the customer has none.
    let none = UpdateCustomerNumberRequest::new();
    client.update_customer_number(BANK, first.clone(), &none).send().await.unwrap();
    client.add_social_media_handle(first.clone(), &handle).send().await.unwrap();
    let handles = client.get_customer_social_media_handles(BANK, first).send().await.unwrap();
    assert_eq!(handles.checks.unwrap()[0].customer_number, None);
    bank.assert_all_valid();
}

#[tokio::test]
async fn the_firehose_gives_each_customer_once() {
    let bank = bank("openbank", 230).await;
    let (client, _) = agreed(&bank, USERS[0].id, &SCOPES[..1]).await;
    let mut customers =
        client.get_firehose_customer(BANK).limit(100).sort_direction(SortDirection::Asc).items();
    let mut ids = Vec::new();
    while let Some(customer) = customers.next().await {
        ids.push(customer.unwrap().id.clone().unwrap());
    }
    assert_eq!(ids.len(), 230);
    assert!(ids.is_sorted_by(|one, other| one < other), "in order, and each once");
    let events = client.get_crm_events(BANK).send().await.unwrap();
    assert_eq!((events.crm_events.unwrap().len(), events.has_more), (20, Some(true)));
    bank.assert_all_valid();
}

#[tokio::test]
async fn a_scope_that_is_missing_is_named() {
    let bank = bank("openbank", 1).await;
    let (reader, _) = agreed(&bank, USERS[0].id, &SCOPES[..1]).await;
    let new = CreateCustomerRequest::new().bank_id(BANK);
    let refused = reader.create_customer(&new).send().await.unwrap_err();
    assert_eq!(refused.status().map(|status| status.as_u16()), Some(403));
    assert!(String::from_utf8_lossy(refused.raw_body().unwrap()).contains("scope customer.write is missing"));
    reader.get_customers_for_current_user().send().await.unwrap();

    let (writer, _) = agreed(&bank, USERS[0].id, &SCOPES[1..]).await;
    writer.create_customer(&new).send().await.unwrap();
    let error = writer.get_customer_by_customer_id(BANK, "cus-1").send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (403, Some("7")));
    assert_eq!(error.message().as_deref(), Some("scope customer.read is missing"));
}

#[tokio::test]
async fn users_see_the_customers_of_their_own_bank() {
    let bank = bank("openbank", 2).await;
    let (imelda, _) = agreed(&bank, USERS[0].id, &SCOPES).await;
    let (otto, _) = agreed(&bank, USERS[1].id, &SCOPES).await;
    let hers = imelda.get_customers_for_current_user().send().await.unwrap().customers.unwrap();
    let his = otto.get_customers_for_current_user().send().await.unwrap().customers.unwrap();
    assert!(hers.iter().all(|customer| customer.bank_id.as_deref() == Some(USERS[0].bank)));
    assert!(his.iter().all(|customer| customer.bank_id.as_deref() == Some(USERS[1].bank)));
    let hers = hers[0].id.clone().unwrap();
    let status = |status: Option<StatusCode>| status.unwrap().as_u16();
    let at_hers = otto.get_customer_by_customer_id(USERS[0].bank, hers.clone()).send().await.unwrap_err();
    assert_eq!(status(at_hers.status()), 403);
    let at_his = otto.get_customer_by_customer_id(USERS[1].bank, hers.clone()).send().await.unwrap_err();
    assert_eq!(status(at_his.status()), 404);
    let address = AddAddressRequest::new().line_1("1 Nowhere Street");
    let add = otto.add_address_to_customer(hers, &address).send().await.unwrap_err();
    assert_eq!(status(add.status()), 404, "the path has no bank, and the customer has");
    let create =
        otto.create_customer(&CreateCustomerRequest::new().bank_id(USERS[0].bank)).send().await.unwrap_err();
    assert_eq!(status(create.status()), 403);
}

#[tokio::test]
async fn tokens_expire_and_are_renewed_once_each() {
    let bank = bank("openbank", 1).await;
    let (client, store) = agreed(&bank, USERS[0].id, &SCOPES).await;
    let before = held(&store).await;
    let url = format!("{}/v1/users/current/customers", bank.url());
    let call = async |token: &str| get(&url, &[("authorization", &format!("Bearer {token}"))]).await;
    let access = before.access_token.as_ref().unwrap().expose();
    assert_eq!(call(access).await.status, 200);
    bank.advance(Duration::from_secs(3601));
    let came = call(access).await;
    assert_eq!((came.status, came.at("/message")), (401, "token has expired"));
    assert_eq!(call("invented").await.json["code"].as_i64(), Some(16));
    client.get_customers_for_current_user().send().await.unwrap();

    let old = before.refresh_token.unwrap();
    let again = refresh(&bank, old.expose()).await;
    assert_eq!((again.status, again.at("/message")), (401, "code or token was used before"));
    let newest = held(&store).await.refresh_token.unwrap();
    assert_eq!(refresh(&bank, newest.expose()).await.status, 401, "that ended everything");
}

#[tokio::test]
async fn a_code_works_once_and_for_a_while() {
    let bank = bank("openbank", 1).await;
    let store = Arc::new(MemoryStore::new());
    let oauth = oauth(&bank, &store).pkce(true);
    let authorized = async || {
        let authorization = oauth.authorization(CALLBACK).build().unwrap();
        let pairs = browse(&http(), authorization.url()).await;
        let code = AuthorizationCode::new(value(&pairs, "code"), CALLBACK);
        (code, authorization.verifier().unwrap().clone())
    };
    let description = async |code: AuthorizationCode| {
        let error = oauth.exchange(transport(), code).await.unwrap_err();
        error.description().unwrap_or_default().to_owned()
    };
    let (code, verifier) = authorized().await;
    oauth.exchange(transport(), code.clone().verifier(verifier.clone())).await.unwrap();
    assert_eq!(description(code.verifier(verifier)).await, "code or token was used before");
    let (code, _) = authorized().await;
    assert_eq!(description(code.verifier("y".repeat(50))).await, "code_verifier does not belong to the code");
    let (code, verifier) = authorized().await;
    bank.advance(Duration::from_secs(301));
    assert_eq!(description(code.verifier(verifier)).await, "code or token has expired");
    let came = post(format!("{}/v1/token", bank.url()), &[], "application/json", "{}").await;
    assert_eq!((came.status, came.json["code"].as_i64()), (400, Some(3)));
}
