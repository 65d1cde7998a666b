//! Consumers who agree, ID tokens, and what they open.

use std::sync::Arc;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use passbook_akoya::operations::customers::{CustomerInfoV3, GetAccountHolderV3};
use passbook_akoya::types::{IntentType, InteractionTypeV3, RevokeTokenRequest};
use passbook_akoya::{Auth, Client};
use passbook_mock::Bank;
use passbook_mock::banks::akoya::{APPS, App};
use passbook_runtime::DateTime;
use passbook_runtime::flows::oauth2::{AuthorizationCode, OAuth2};
use passbook_runtime::flows::tokens::{MemoryStore, TokenStore, Tokens};
use passbook_runtime::json::Value;

use crate::support::{
    CALLBACK, Came, agree, bank, browse, get, http, log_in, post_form, status_of, transport, value,
};

fn oauth(bank: &Bank, app: &App, store: &Arc<MemoryStore>) -> OAuth2 {
    OAuth2::akoya(&bank.url(), app.id, app.secret).store(store.clone())
}

fn client(bank: &Bank, oauth: OAuth2) -> Client {
    let auth: Auth = Auth::sandbox().id_token_by(oauth);
    Client::builder(auth).base_url(bank.url()).build().unwrap()
}

/// A consumer who has agreed, and the tokens that came of it.
async fn agreed(bank: &Bank, consumer: &'static str) -> (OAuth2, Arc<MemoryStore>) {
    let store = Arc::new(MemoryStore::new());
    let oauth = oauth(bank, &APPS[0], &store);
    let authorization = oauth
        .authorization(CALLBACK)
        .parameter("connector", "mikomo")
        .parameter("login_hint", consumer)
        .build()
        .unwrap();
    log_in(&oauth, &authorization).await.unwrap();
    (oauth, store)
}

fn last_access() -> DateTime {
    "2026-11-24T00:00:00Z".parse().unwrap()
}

fn current(client: &Client) -> CustomerInfoV3 {
    client.customer_info_v3("mikomo", InteractionTypeV3::User, last_access())
}

fn holder(client: &Client, account: impl Into<String>) -> GetAccountHolderV3 {
    client.get_account_holder_v3("mikomo", account, InteractionTypeV3::Batch, last_access())
}

async fn held(store: &MemoryStore) -> Tokens {
    store.load().await.unwrap().expect("tokens")
}

async fn refresh(bank: &Bank, app: &App, token: &str) -> Came {
    let pairs = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token),
        ("client_id", app.id),
        ("client_secret", app.secret),
    ];
    post_form(format!("{}/token", bank.url()), &[], &pairs).await
}

#[tokio::test]
async fn a_consumer_agrees_and_the_id_token_opens_the_data() {
    let bank = bank("akoya", 4).await;
    let (oauth, _) = agreed(&bank, "consumer-1").await;
    let client = client(&bank, oauth);
    let me = current(&client).send_with_response().await.unwrap();
    assert!(me.header("x-akoya-interaction-id").is_some_and(|id| id.len() == 36));
    let customer = me.into_value().customer.unwrap();
    let accounts = customer.accounts.into_value().unwrap_or_default();
    let joint = accounts[0].account_id.clone().unwrap();
    let holders = holder(&client, joint).send().await.unwrap().holders.unwrap();
    assert_eq!(holders.len(), 2, "the first account is held by two");
    assert_eq!(holders[0].customer_id, customer.customer_id);

    let error = holder(&client, "acct-none").send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (404, Some("701")));
    let elsewhere = client.customer_info_v3("capybara", InteractionTypeV3::User, last_access());
    assert!(elsewhere.send().await.unwrap_err().is_auth(), "the consumer agreed at another institution");
    let elsewhere = client.customer_info_v3("no-bank", InteractionTypeV3::User, last_access());
    let error = elsewhere.send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (403, Some("403")));
    bank.assert_all_valid();
}

#[tokio::test]
async fn consumers_see_their_own_accounts() {
    let bank = bank("akoya", 4).await;
    let accounts = async |consumer: &'static str| {
        let client = client(&bank, agreed(&bank, consumer).await.0);
        let me = current(&client).send().await.unwrap().customer.unwrap();
        let ids = me.accounts.into_value().unwrap_or_default();
        (client, ids.into_iter().map(|account| account.account_id.unwrap()).collect::<Vec<_>>())
    };
    let ((first, mine), (_, partners), (_, strangers)) =
        (accounts("consumer-1").await, accounts("consumer-2").await, accounts("consumer-3").await);
    assert_eq!(mine[0], partners[0], "held together");
    assert!(mine[1..].iter().all(|id| !partners.contains(id)));
    for id in strangers {
        assert!(!mine.contains(&id));
        let error = holder(&first, id).send().await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(404));
    }
}

#[tokio::test]
async fn an_id_token_lasts_a_day_and_the_client_renews_it() {
    let bank = bank("akoya", 1).await;
    let (oauth, store) = agreed(&bank, "consumer-1").await;
    let before = held(&store).await;
    let client = client(&bank, oauth);
    current(&client).send().await.unwrap();
    bank.advance(Duration::from_secs(86_400));
    let bearer = format!("Bearer {}", before.id_token.as_ref().unwrap().expose());
    let came =
        get(format!("{}/customers/v2/mikomo/current", bank.url()), &[("authorization", &bearer)]).await;
    assert_eq!((came.status, came.json["code"].as_i64()), (401, Some(602)));
    current(&client).send().await.unwrap();
    let after = held(&store).await;
    assert_ne!(after.refresh_token, before.refresh_token, "it works once");
    bank.assert_called("refresh_token", 1);
}

#[tokio::test]
async fn a_refresh_token_that_is_used_twice_ends_everything() {
    let bank = bank("akoya", 1).await;
    let (oauth, store) = agreed(&bank, "consumer-1").await;
    let client = client(&bank, oauth);
    let stolen = held(&store).await.refresh_token.unwrap();
    let first = refresh(&bank, &APPS[0], stolen.expose()).await;
    assert_eq!(first.status, 200);
    let again = refresh(&bank, &APPS[0], stolen.expose()).await;
    assert_eq!((again.status, again.at("/error")), (400, "invalid_request"));
    assert!(again.at("/error_description").contains("already been claimed"));
    let next = refresh(&bank, &APPS[0], first.at("/refresh_token")).await;
    assert_eq!(next.status, 400, "what came of it is worth nothing either");
    assert!(current(&client).send().await.unwrap_err().is_auth());
}

#[tokio::test]
async fn nothing_but_an_id_token_of_this_bank_is_accepted() {
    let (bank, other) = (bank("akoya", 1).await, bank("akoya", 1).await);
    let (_, store) = agreed(&bank, "consumer-1").await;
    let (_, elsewhere) = agreed(&other, "consumer-1").await;
    let own = held(&store).await;
    let id_token = own.id_token.unwrap().expose().to_owned();
    let refresh_token = own.refresh_token.unwrap().expose().to_owned();
    let [header, claims, signature] = id_token.split('.').collect::<Vec<_>>()[..] else {
        panic!("{id_token}")
    };
    let url = format!("{}/customers/v2/mikomo/current", bank.url());
    let none = "eyJhbGciOiJub25lIn0";
    let foreign = held(&elsewhere).await.id_token.unwrap().expose().to_owned();
    for token in [
        refresh_token,
        format!("{none}.{claims}."),
        format!("{header}.{claims}.{}", signature.chars().rev().collect::<String>()),
        foreign,
        "not a token".to_owned(),
    ] {
        let came = get(&url, &[("authorization", &format!("Bearer {token}"))]).await;
        assert_eq!((came.status, came.json["code"].as_i64()), (401, Some(602)), "{token}");
    }
    assert_eq!(get(&url, &[]).await.status, 401);
    assert_eq!(get(&url, &[("authorization", &format!("Bearer {id_token}"))]).await.status, 200);
}

#[tokio::test]
async fn a_code_works_once_for_who_asked_for_it() {
    let bank = bank("akoya", 1).await;
    let store = Arc::new(MemoryStore::new());
    let authorized = async || {
        let oauth = oauth(&bank, &APPS[0], &store).pkce(true);
        let authorization = oauth.authorization(CALLBACK).parameter("connector", "mikomo").build().unwrap();
        let pairs = browse(&http(), authorization.url()).await;
        (oauth, authorization.verifier().unwrap().clone(), value(&pairs, "code").to_owned())
    };
    let (oauth_of, other) = (oauth(&bank, &APPS[0], &store), oauth(&bank, &APPS[1], &store));
    let refused = async |oauth: &OAuth2, code: AuthorizationCode| {
        let error = oauth.exchange(transport(), code).await.unwrap_err();
        assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
        (error.code().unwrap().to_owned(), error.description().unwrap().to_owned())
    };
    let invalid = |why: &str| ("invalid_request".to_owned(), why.to_owned());

    let (oauth, verifier, code) = authorized().await;
    let good = || AuthorizationCode::new(code.as_str(), CALLBACK).verifier(verifier.clone());
    oauth.exchange(transport(), good()).await.unwrap();
    assert_eq!(refused(&oauth, good()).await, invalid("The code has already been claimed."));
    let client = client(&bank, oauth);
    assert!(current(&client).send().await.is_err(), "a stolen code ends what came of it");

    let (_, _, code) = authorized().await;
    let wrong = AuthorizationCode::new(code, CALLBACK).verifier("x".repeat(43));
    assert_eq!(refused(&oauth_of, wrong).await, invalid("The code_verifier does not belong to the code."));
    let (_, _, code) = authorized().await;
    let without = AuthorizationCode::new(code, CALLBACK);
    assert_eq!(refused(&oauth_of, without).await, invalid("The code_verifier does not belong to the code."));
    let (_, verifier, code) = authorized().await;
    let elsewhere = AuthorizationCode::new(code, "https://app.example/other").verifier(verifier);
    assert!(refused(&oauth_of, elsewhere).await.1.contains("redirect_uri"));
    let (_, verifier, code) = authorized().await;
    let of_other = AuthorizationCode::new(code, CALLBACK).verifier(verifier);
    assert_eq!(refused(&other, of_other).await, invalid("The code is another client's."));
    let (_, verifier, code) = authorized().await;
    bank.advance(Duration::from_secs(301));
    let late = AuthorizationCode::new(code, CALLBACK).verifier(verifier);
    assert_eq!(refused(&oauth_of, late).await, invalid("The code has expired."));
}

#[tokio::test]
async fn clients_that_are_not_who_they_say_are_refused() {
    let bank = bank("akoya", 1).await;
    let (_, store) = agreed(&bank, "consumer-1").await;
    let token = held(&store).await.refresh_token.unwrap();
    let impostor = App { id: APPS[0].id, secret: "guessed" };
    let came = refresh(&bank, &impostor, token.expose()).await;
    assert_eq!((came.status, came.at("/error")), (401, "invalid_client"));
    assert_eq!(refresh(&bank, &APPS[1], token.expose()).await.status, 400, "it is another app's");
    let url = format!("{}/token", bank.url());
    let code = [("grant_type", "authorization_code"), ("code", "c"), ("redirect_uri", CALLBACK)];
    let came = post_form(&url, &[("authorization", "Basic Z3Vlc3M6Z3Vlc3M=")], &code).await;
    assert_eq!((came.status, came.at("/error")), (401, "invalid_client"));
    let with_header = [
        ("grant_type", "refresh_token"),
        ("refresh_token", token.expose()),
        ("client_id", APPS[0].id),
        ("client_secret", APPS[0].secret),
    ];
    let came = post_form(&url, &[("authorization", "Basic Z3Vlc3M6Z3Vlc3M=")], &with_header).await;
    assert_eq!(
        (came.status, came.at("/error")),
        (400, "invalid_request"),
        "in the body, and not in a header"
    );
    let basic =
        ("authorization", format!("Basic {}", STANDARD.encode(format!("{}:{}", APPS[0].id, APPS[0].secret))));
    for form in [&[("grant_type", "password")][..], &[("code", "c")]] {
        let came = post_form(&url, &[(basic.0, &basic.1)], form).await;
        assert_eq!((came.status, came.at("/error")), (400, "invalid_grant"), "it is about grant_type");
    }
    assert_eq!(refresh(&bank, &APPS[0], token.expose()).await.status, 200, "nothing of this has used it up");
}

#[tokio::test]
async fn who_declines_comes_back_with_an_error() {
    let bank = bank("akoya", 1).await;
    let store = Arc::new(MemoryStore::new());
    let oauth = oauth(&bank, &APPS[0], &store);
    let ask = |name: &'static str, text: &'static str| {
        let connector = if name == "connector" { text } else { "mikomo" };
        let hint = if name == "login_hint" { text } else { "consumer-1" };
        let asked =
            oauth.authorization(CALLBACK).parameter("connector", connector).parameter("login_hint", hint);
        asked.build().unwrap().url().to_owned()
    };
    let error = async |url: &str| value(&browse(&http(), url).await, "error").to_owned();
    assert_eq!(error(&ask("login_hint", "nobody")).await, "access_denied");
    assert_eq!(error(&ask("connector", "elsewhere")).await, "invalid_request");
    // Who isn't a client is told so, and nobody is sent anywhere.
    let came = get(format!("{}/auth?client_id=eve&redirect_uri={CALLBACK}", bank.url()), &[]).await;
    assert_eq!((came.status, came.at("/error")), (400, "invalid_client"));
}

#[tokio::test]
async fn what_is_revoked_opens_nothing() {
    let bank = bank("akoya", 1).await;
    let (oauth, store) = agreed(&bank, "consumer-1").await;
    let before = held(&store).await;
    oauth.revoke(transport()).await.unwrap();
    let bearer = format!("Bearer {}", before.id_token.unwrap().expose());
    let came =
        get(format!("{}/customers/v2/mikomo/current", bank.url()), &[("authorization", &bearer)]).await;
    assert_eq!(came.status, 401);
    assert_eq!(refresh(&bank, &APPS[0], before.refresh_token.unwrap().expose()).await.status, 400);
}

#[tokio::test]
async fn balances_are_the_sum_of_transactions() {
    let bank = bank("akoya", 2).await;
    let (_, store) = agreed(&bank, "consumer-2").await;
    let bearer = format!("Bearer {}", held(&store).await.id_token.unwrap().expose());
    let auth = [("authorization", bearer.as_str())];
    let balances = get(format!("{}/balances/v2/mikomo", bank.url()), &auth).await;
    let infos = get(format!("{}/accounts-info/v2/mikomo", bank.url()), &auth).await;
    let accounts = balances.json["accounts"].as_array().unwrap();
    assert_eq!(infos.json["accounts"].as_array().unwrap().len(), accounts.len());
    let cents = |value: &Value| (value.as_f64().unwrap() * 100.0).round() as i64;
    for account in accounts {
        let account = &account["depositAccount"];
        let mut next =
            Some(format!("/transactions/v2/mikomo/{}?limit=40", account["accountId"].as_str().unwrap()));
        let (mut total, mut count, mut expected) = (0, 0, 0);
        while let Some(path) = next {
            let page = get(format!("{}{path}", bank.url()), &auth).await;
            for transaction in page.json["transactions"].as_array().unwrap() {
                let transaction = &transaction["depositTransaction"];
                let sign = if transaction["debitCreditMemo"] == "DEBIT" { -1 } else { 1 };
                total += sign * cents(&transaction["amount"]);
                count += 1;
            }
            expected = page.json["page"]["total"].as_u64().unwrap();
            next = page.json.pointer("/links/next/href").and_then(Value::as_str).map(str::to_owned);
        }
        assert_eq!((total, count), (cents(&account["currentBalance"]), expected));
    }
    let came = get(format!("{}/transactions/v2/mikomo/acct-none", bank.url()), &auth).await;
    assert_eq!(came.json["code"].as_i64(), Some(701));
}

#[tokio::test]
async fn a_code_is_exchanged_when_the_first_call_needs_it() {
    let bank = bank("akoya", 1).await;
    let store = Arc::new(MemoryStore::new());
    let oauth = oauth(&bank, &APPS[0], &store);
    let authorization = oauth.authorization(CALLBACK).parameter("connector", "mikomo").build().unwrap();
    let client = client(&bank, oauth.code(agree(&authorization).await));
    current(&client).send().await.unwrap();
    bank.assert_called("request_token", 1);
}

#[tokio::test]
#[expect(deprecated, reason = "v2 is served as long as there is one")]
async fn v2_is_served_beside_v3() {
    let bank = bank("akoya", 2).await;
    let client = client(&bank, agreed(&bank, "consumer-1").await.0);
    let old = client.customer_info("v2", "mikomo").send().await.unwrap();
    let new = current(&client).send().await.unwrap();
    assert_eq!(old.customer, new.customer);
    let account = new.customer.unwrap().accounts.into_value().unwrap()[0].account_id.clone().unwrap();
    let old = client.get_account_holder("v2", "mikomo", account.clone()).send().await.unwrap();
    assert_eq!(old.holders, holder(&client, account).send().await.unwrap().holders);
    let error = client.customer_info("v9", "mikomo").send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(403), "there is no such version");
    // The version in the path, and not the name of the operation, says what is needed.
    let error = client.customer_info("v3", "mikomo").send().await.unwrap_err();
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
}

#[tokio::test]
async fn v3_needs_to_know_who_asks_and_when_they_were_there() {
    let bank = bank("akoya", 1).await;
    let (_, store) = agreed(&bank, "consumer-1").await;
    let bearer = format!("Bearer {}", held(&store).await.id_token.unwrap().expose());
    let asked = async |path: &str, headers: &[(&str, &str)]| {
        let all: Vec<_> = [&[("authorization", bearer.as_str())], headers].concat();
        get(format!("{}{path}", bank.url()), &all).await
    };
    let (kind, access) = ("x-akoya-interaction-type", "x-akoya-last-access");
    let time = "2026-11-24T00:00:00Z";
    let table: [(&[(&str, &str)], u16); 8] = [
        (&[(kind, "USER"), (access, time)], 200),
        (&[(kind, "batch"), (access, time)], 200),
        (&[(kind, "USER")], 400),
        (&[(access, time)], 400),
        (&[(kind, "ROBOT"), (access, time)], 400),
        (&[(kind, "USER"), (access, "2026-11-24T01:30:00+01:30")], 400),
        (&[(kind, "USER"), (access, "yesterday")], 400),
        (&[(kind, "USER"), (access, time), ("x-akoya-interaction-id", "mine")], 200),
    ];
    for path in ["/customers/v3/mikomo/current", "/accounts-info/v3/mikomo", "/balances/v3/mikomo"] {
        for (headers, status) in table {
            let came = asked(path, headers).await;
            assert_eq!(came.status, status, "{path} {headers:?}: {came:?}");
            if status == 400 {
                assert_eq!(came.json["code"].as_i64(), Some(401), "{came:?}");
            }
            let own = headers.iter().find(|(name, _)| *name == "x-akoya-interaction-id");
            assert_eq!(came.header("x-akoya-interaction-id") == "mine", own.is_some(), "it comes back");
        }
    }
    for path in ["/customers/v2/mikomo/current", "/accounts-info/v2/mikomo"] {
        assert_eq!(asked(path, &[]).await.status, 200, "v2 needs none of it");
    }
    assert_eq!(asked("/accounts-info/v1/mikomo", &[]).await.json["code"].as_i64(), Some(403));
}

#[tokio::test]
async fn an_app_that_subscribes_to_payments_says_what_each_call_is_for() {
    let bank = bank("akoya", 1).await;
    let store = Arc::new(MemoryStore::new());
    let oauth = oauth(&bank, &APPS[1], &store);
    let authorization = oauth.authorization(CALLBACK).parameter("connector", "mikomo").build().unwrap();
    log_in(&oauth, &authorization).await.unwrap();
    let client = client(&bank, oauth);
    let error = current(&client).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (400, Some("401")));
    for intent in [IntentType::Payments, IntentType::Nonpayments] {
        current(&client).x_akoya_intent_type(intent).send().await.unwrap();
    }
}

#[tokio::test]
async fn what_is_there_of_several_accounts_is_a_part() {
    let bank = bank("akoya", 1).await;
    let (_, store) = agreed(&bank, "consumer-1").await;
    let bearer = format!("Bearer {}", held(&store).await.id_token.unwrap().expose());
    let auth = [("authorization", bearer.as_str())];
    let all = get(format!("{}/balances/v2/mikomo", bank.url()), &auth).await;
    let id = all.at("/accounts/0/depositAccount/accountId");
    for (ids, status) in
        [(id.to_owned(), 200), (format!("{id},acct-none"), 206), ("acct-none".to_owned(), 404)]
    {
        for product in ["balances", "accounts-info"] {
            let came = get(format!("{}/{product}/v2/mikomo?accountIds={ids}", bank.url()), &auth).await;
            assert_eq!(came.status, status, "{product} {ids}");
        }
    }
}

#[tokio::test]
async fn a_token_is_revoked_by_whoever_it_was_given_to() {
    let bank = bank("akoya", 1).await;
    let (_, store) = agreed(&bank, "consumer-1").await;
    let token = held(&store).await.refresh_token.unwrap();
    let client = Client::builder(Auth::sandbox()).base_url(bank.url()).build().unwrap();
    let request = |secret: &str| RevokeTokenRequest::new(token.expose(), APPS[0].id, secret);
    let error = client.revoke_token(&request("guessed")).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (401, Some("unauthorized_client")));
    let form = [
        ("token_type_hint", "id_token"),
        ("token", token.expose()),
        ("client_id", APPS[0].id),
        ("client_secret", APPS[0].secret),
    ];
    let came = post_form(format!("{}/revoke", bank.url()), &[], &form).await;
    assert_eq!((came.status, came.at("/error")), (400, "unsupported_token_type"));
    client.revoke_token(&request(APPS[0].secret)).send().await.unwrap();
}
