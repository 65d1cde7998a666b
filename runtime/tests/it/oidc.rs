//! Logins by OpenID Connect, against an issuer that can lie about one thing at a time.
//!
//! The modes are those of the OpenID Foundation's tests of relying parties (FAPI 1.0 Advanced, profile of Open Finance
//! Brasil), and further ones. After each lie, nothing more may reach the issuer but a request for its keys.

mod issuer;
mod vectors;

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};

use passbook_runtime::chrono::TimeDelta;
use passbook_runtime::flows::oauth2::{ClientAuthentication, SigningAlgorithm, SigningKey};
use passbook_runtime::flows::oidc::{
    Callback, DecryptionKey, IdTokenError, Issuer, IssuerMetadata, Login, LoginError, RegisteredClient,
    RelyingParty, User, open_finance_brasil_metadata,
};
use passbook_runtime::flows::tokens::{MemoryStore, TokenError, TokenStore};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::Canned;
use passbook_runtime::{Timestamp, json};
use proptest::prelude::*;

use self::issuer::{Bank, CLIENT, Forgery, ISSUER, KEYS, NOW, hash};
use super::oauth2::call;

const CALLBACK: &str = "https://app.example/callback";

/// The receiver at this bank.
async fn party(bank: &Arc<Bank>) -> RelyingParty {
    let issuer = Issuer::discover(bank.transport(), ISSUER).await.unwrap();
    of_brasil(issuer)
}

fn of_brasil(issuer: Issuer) -> RelyingParty {
    let key = SigningKey::new(KEYS.client_signing.pem(), "client-sig", SigningAlgorithm::Ps256).unwrap();
    let decryption = DecryptionKey::from_pem(KEYS.client_encryption.pem(), "client-enc").unwrap();
    RelyingParty::open_finance_brasil(issuer, CLIENT, key, [decryption])
        .unwrap()
        .clock(|| NOW.parse().unwrap())
}

async fn begun(bank: &Arc<Bank>, party: &RelyingParty) -> Login {
    let request = party.authorization(CALLBACK).scope("consent:urn:bank:C1");
    party.begin(bank.transport(), request).await.unwrap()
}

async fn finish(
    bank: &Arc<Bank>,
    party: &RelyingParty,
    login: Login,
    callback: &Callback,
) -> (Result<User, LoginError>, Arc<MemoryStore>) {
    let store = Arc::new(MemoryStore::new());
    let user = party.finish(bank.transport(), login, callback, store.clone()).await;
    (user, store)
}

/// What the browser brings back, with a token that this changes.
fn brought(login: &Login, change: impl FnOnce(&mut Forgery)) -> Callback {
    let mut forgery = Forgery::of_callback(login, "c0de");
    change(&mut forgery);
    let state = login.state().expose();
    Callback::from_url(&format!("{CALLBACK}#code=c0de&id_token={}&state={state}", forgery.token())).unwrap()
}

fn tokens(login: &Login, change: impl FnOnce(&mut Forgery)) -> Value {
    let mut forgery = Forgery::of_token_endpoint(login, "a1");
    change(&mut forgery);
    json!({
        "access_token": "a1", "token_type": "Bearer", "expires_in": 900, "refresh_token": "r1",
        "scope": "openid customers consent:urn:bank:C1", "id_token": forgery.token(),
    })
}

type Lie = fn(&mut Forgery);

/// Each lie by its module or by what it is, and what the error says.
const LIES: &[(&str, Lie, &str)] = &[
    ("invalid-shash", |it| it.alter("s_hash"), "`s_hash` is not that of what came along"),
    ("invalid-chash", |it| it.alter("c_hash"), "`c_hash` is not that of what came along"),
    ("invalid-nonce", |it| it.alter("nonce"), "`nonce` is not the expected one"),
    ("invalid-iss", |it| it.alter("iss"), "`iss` is not the expected one"),
    ("invalid-aud", |it| it.alter("aud"), "`aud` does not name this client"),
    (
        "invalid-secondary-aud",
        |it| it.set("aud", json!([CLIENT, "foreign"])),
        "`aud` names another audience that is not trusted",
    ),
    ("invalid-signature", |it| it.corrupts_signature = true, "its signature is not right"),
    ("invalid-null-alg", |it| it.algorithm = "none", "another algorithm than the registered one"),
    (
        "invalid-alternate-alg",
        |it| (it.algorithm, it.key_id, it.signer) = ("RS256", "issuer-alt", &KEYS.issuer_alternate),
        "another algorithm than the registered one",
    ),
    ("invalid-expired-exp", |it| it.shift("exp", -660), "`exp` is past"),
    ("invalid-missing-exp", |it| it.remove("exp"), "`exp` is missing"),
    ("iat-is-week-in-past", |it| it.shift("iat", -604_800), "`iat` is too long ago"),
    ("invalid-missing-aud", |it| it.remove("aud"), "`aud` is missing"),
    ("invalid-missing-iss", |it| it.remove("iss"), "`iss` is missing"),
    ("invalid-missing-nonce", |it| it.remove("nonce"), "`nonce` is missing"),
    ("invalid-missing-shash", |it| it.remove("s_hash"), "`s_hash` is missing"),
    (
        "encrypted-idtoken-usingrsa15",
        |it| it.key_encryption = "RSA1_5",
        "its key is encrypted with an algorithm that is not accepted",
    ),
    ("missing-chash", |it| it.remove("c_hash"), "`c_hash` is missing"),
    ("missing-iat", |it| it.remove("iat"), "`iat` is missing"),
    ("missing-sub", |it| it.remove("sub"), "`sub` is missing"),
    ("empty-sub", |it| it.set("sub", json!("")), "`sub` is missing or empty"),
    ("missing-acr", |it| it.remove("acr"), "`acr` is missing"),
    ("unknown-acr", |it| it.alter("acr"), "`acr` is none of those that were asked for"),
    ("iat-in-future", |it| it.shift("iat", 600), "`iat` is in the future"),
    ("nbf-in-future", |it| it.set("nbf", json!(4_102_444_800_u64)), "`nbf` is in the future"),
    ("exp-no-number", |it| it.set("exp", json!("tomorrow")), "`exp` is no time in seconds"),
    ("azp-of-another", |it| it.set("azp", json!("foreign")), "`azp` is not the expected one"),
    ("aud-no-text", |it| it.set("aud", json!([CLIENT, 7])), "`aud` holds a value that is not a string"),
    ("not-encrypted", |it| it.key_encryption = "", "it is not encrypted"),
    (
        "rsa-oaep-256",
        |it| it.key_encryption = "RSA-OAEP-256",
        "its key is encrypted with an algorithm that is not accepted",
    ),
    (
        "other-content-encryption",
        |it| it.content_encryption = "A128GCM",
        "its content is encrypted with an algorithm that is not accepted",
    ),
    ("compressed", |it| it.is_compressed = true, "its content is compressed"),
    ("tampered-ciphertext", |it| it.tampers = true, "it can't be decrypted"),
    ("encrypted-to-another", |it| it.recipient = &KEYS.stranger, "it can't be decrypted"),
    ("unknown-encryption-key", |it| it.recipient_id = "nobody", "a key that the client doesn't have"),
    ("unknown-signing-key", |it| (it.key_id, it.signer) = ("stranger", &KEYS.stranger), "has no such key"),
    ("known-kid-other-key", |it| it.signer = &KEYS.stranger, "its signature is not right"),
    ("critical-extension", |it| it.is_critical = true, "extensions that must be understood"),
];

#[tokio::test]
async fn after_each_lie_in_the_callback_nothing_is_sent() {
    for (name, lie, text) in LIES {
        let bank = Bank::new();
        let party = party(&bank).await;
        let login = begun(&bank, &party).await;
        let before = bank.requests().len();
        let callback = brought(&login, lie);
        let (refused, store) = finish(&bank, &party, login, &callback).await;
        let error = refused.expect_err(name);
        let LoginError::IdToken(reason) = &error else { panic!("{name}: {error:?}") };
        assert!(reason.to_string().contains(text), "{name}: {reason}");
        let after = bank.requests().split_off(before);
        assert!(after.iter().all(|request| request.path == "/jwks"), "{name}: {after:?}");
        assert_eq!(store.load().await.unwrap(), None, "{name}");
    }
}

#[tokio::test]
async fn each_lie_at_the_token_endpoint_throws_the_tokens_away() {
    let more: [(&str, Lie, &str); 2] = [
        ("invalid-athash", |it| it.set("at_hash", json!(hash("another"))), "`at_hash` is not that"),
        ("other-sub", |it| it.alter("sub"), "`sub` is another user's"),
    ];
    // Here the state and the code need no hash.
    let of_the_callback = ["invalid-shash", "invalid-missing-shash", "missing-chash", "invalid-chash"];
    let lies = LIES.iter().filter(|(name, ..)| !of_the_callback.contains(name)).chain(&more);
    for (name, lie, text) in lies {
        let bank = Bank::new();
        let party = party(&bank).await;
        let login = begun(&bank, &party).await;
        let callback = brought(&login, |_| {});
        bank.answer("/token", Canned::json(200, tokens(&login, lie).to_string()));
        let (refused, store) = finish(&bank, &party, login, &callback).await;
        let error = refused.expect_err(name);
        let LoginError::Tokens(TokenError::IdToken(reason)) = &error else { panic!("{name}: {error:?}") };
        assert!(reason.to_string().contains(text), "{name}: {reason}");
        assert_eq!(store.load().await.unwrap(), None, "{name}");
        let last = bank.requests().into_iter().rev().find(|request| request.path != "/jwks").unwrap();
        assert_eq!(last.path, "/token", "{name}");
    }
}

/// The modules in which all is as it should be, and the client has to go on.
#[tokio::test]
async fn what_an_honest_issuer_may_vary_is_accepted() {
    let variations: [(&str, Lie); 6] = [
        ("client-test", |_| {}),
        ("valid-aud-as-array", |it| it.set("aud", json!([CLIENT]))),
        ("missing-athash", |it| it.remove("at_hash")),
        ("valid-loa3", |it| it.set("acr", json!("urn:brasil:openbanking:loa3"))),
        ("azp", |it| it.set("azp", json!(CLIENT))),
        ("further-claims", |it| it.set("auth_time", json!({"any": "thing"}))),
    ];
    for (name, vary) in variations {
        let bank = Bank::new();
        let party = party(&bank).await;
        let login = begun(&bank, &party).await;
        let callback = brought(&login, vary);
        bank.answer("/token", Canned::json(200, tokens(&login, vary).to_string()));
        let (user, store) = finish(&bank, &party, login, &callback).await;
        let user = user.unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(user.id_token.subject.expose(), "user-1", "{name}");
        let saved = store.load().await.unwrap().unwrap();
        assert_eq!(saved.access_token.unwrap().expose(), "a1");
        assert_eq!(saved.subject.unwrap().expose(), "user-1");
        assert_eq!(bank.requests().iter().filter(|request| request.path == "/token").count(), 1);
    }
}

#[tokio::test]
async fn a_reply_without_scope_and_lifetime_grants_what_was_asked_for() {
    let bank = Bank::new();
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let callback = brought(&login, |_| {});
    let mut bare = tokens(&login, |_| {});
    for name in ["scope", "expires_in"] {
        bare.as_object_mut().unwrap().remove(name);
    }
    bank.answer("/token", Canned::json(200, bare.to_string()));
    let user = finish(&bank, &party, login, &callback).await.0.unwrap();
    assert_eq!(user.tokens.scope.as_deref(), Some("openid customers consent:urn:bank:C1"));
    let life = user.tokens.expires_at.unwrap() - NOW.parse::<Timestamp>().unwrap();
    assert_eq!(life.num_seconds(), 300);
}

#[tokio::test]
async fn a_scope_that_was_not_asked_for_is_not_kept() {
    let bank = Bank::new();
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let callback = brought(&login, |_| {});
    let mut reply = tokens(&login, |_| {});
    reply["scope"] = json!("openid payments customers");
    bank.answer("/token", Canned::json(200, reply.to_string()));
    let user = finish(&bank, &party, login, &callback).await.0.unwrap();
    assert_eq!(user.tokens.scope.as_deref(), Some("openid customers"));
}

/// The module `refresh-token-test`: 401 until the refresh grant was used twice, with a new refresh token each time.
#[tokio::test]
async fn two_renewals_within_one_call() {
    let bank = Bank::new();
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let callback = brought(&login, |_| {});
    bank.answer("/token", Canned::json(200, tokens(&login, |_| {}).to_string()));
    let user = finish(&bank, &party, login, &callback).await.0.unwrap();
    for number in [2, 3] {
        let body = json!({
            "access_token": format!("a{number}"), "token_type": "Bearer", "expires_in": 900,
            "refresh_token": format!("r{number}"),
        });
        bank.answer("/token", Canned::json(200, body.to_string()));
    }
    for status in [401, 401, 204] {
        bank.answer("/", Canned::new(status));
    }
    call(&bank.client(&user.authorizer)).await.unwrap();
    let requests = bank.requests();
    let of = |path: &str| requests.iter().filter(|request| request.path == path).collect::<Vec<_>>();
    let spent: Vec<_> =
        of("/token")[1..].iter().map(|request| request.form("refresh_token").unwrap()).collect();
    assert_eq!(spent, ["r1", "r2"]);
    let sent: Vec<_> = of("/").iter().map(|request| request.authorization.clone().unwrap()).collect();
    assert_eq!(sent, ["Bearer a1", "Bearer a2", "Bearer a3"]);
}

#[tokio::test]
async fn a_renewed_id_token_is_checked_and_is_of_the_same_user() {
    let table: [(&str, Lie, Option<&str>); 4] = [
        ("same user", |it| it.remove("nonce"), None),
        ("no acr", |it| it.remove("acr"), None),
        ("another user", |it| it.alter("sub"), Some("`sub` is another user's")),
        ("another client", |it| it.alter("aud"), Some("`aud` does not name this client")),
    ];
    for (name, change, refusal) in table {
        let bank = Bank::new();
        let party = party(&bank).await;
        let login = begun(&bank, &party).await;
        let callback = brought(&login, |_| {});
        let mut first = tokens(&login, |_| {});
        first["expires_in"] = json!(1);
        bank.answer("/token", Canned::json(200, first.to_string()));
        let mut renewed = Forgery::of_token_endpoint(&login, "a2");
        change(&mut renewed);
        let body = json!({"access_token": "a2", "expires_in": 900, "id_token": renewed.token()});
        bank.answer("/token", Canned::json(200, body.to_string()));
        bank.answer("/", Canned::new(401));
        bank.answer("/", Canned::new(204));
        let (user, store) = finish(&bank, &party, login, &callback).await;
        let called = call(&bank.client(&user.unwrap().authorizer)).await;
        let saved = store.load().await.unwrap().unwrap().access_token.unwrap();
        match refusal {
            None => assert_eq!((called.unwrap().status().as_u16(), saved.expose()), (204, "a2"), "{name}"),
            Some(text) => {
                let reason = bank.last_token_error(&party, store.clone()).await;
                assert!(reason.contains(text), "{name}: {reason}");
                assert_eq!(saved.expose(), "a1", "{name}");
            }
        }
    }
}

#[tokio::test]
async fn the_request_object_is_what_the_profile_says() {
    let bank = Bank::new();
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let pushed = bank.requests().pop().unwrap();
    assert_eq!(pushed.path, "/mtls/par", "the endpoint for clients with a certificate");
    assert!(
        login.url().starts_with(&format!("{ISSUER}authorize?client_id={CLIENT}&request_uri=")),
        "{login:?}"
    );
    let (header, claims) = issuer::unverified(&pushed.form("request").unwrap());
    assert_eq!((&header["typ"], &header["alg"]), (&json!("oauth-authz-req+jwt"), &json!("PS256")));
    assert_eq!(claims["claims"], json!({"id_token": {"acr": {"essential": true}}}));
    assert_eq!(claims["aud"], json!(ISSUER));
    assert_eq!(claims["response_type"], json!("code id_token"));
    assert_eq!(claims["scope"], json!("openid customers consent:urn:bank:C1"));
    assert_eq!(claims["code_challenge_method"], json!("S256"));
    assert!(claims["nonce"].as_str().unwrap().len() <= 43);
    let (_, assertion) = issuer::unverified(&pushed.form("client_assertion").unwrap());
    assert_eq!(assertion["aud"], json!(ISSUER));
}

#[tokio::test]
async fn plain_openid_connect_needs_no_encryption() {
    let bank = Bank::new();
    let issuer = Issuer::discover(bank.transport(), ISSUER).await.unwrap();
    let secret = ClientAuthentication::Basic("secret".into());
    let party = RelyingParty::new(issuer, CLIENT, secret)
        .unwrap()
        .scopes(["openid", "profile"])
        .clock(|| NOW.parse().unwrap());
    let login = party.begin(bank.transport(), party.authorization(CALLBACK)).await.unwrap();
    for part in ["response_type=code&", "nonce=", "code_challenge_method=S256", "scope=openid+profile"] {
        assert!(login.url().contains(part), "{part}");
    }
    let callback = format!("{CALLBACK}?code=c0de&state={}", login.state().expose());
    let callback = Callback::from_url(&callback).unwrap();
    let signed = |it: &mut Forgery| {
        (it.key_encryption, it.algorithm, it.key_id, it.signer) =
            ("", "RS256", "issuer-alt", &KEYS.issuer_alternate);
        it.remove("acr");
    };
    for (change, is_accepted) in
        [(Lie::from(|_: &mut Forgery| {}), true), (|it: &mut Forgery| it.alter("nonce"), false)]
    {
        let reply = tokens(&login, |it| {
            signed(it);
            change(it);
        });
        bank.answer("/plain/token", Canned::json(200, reply.to_string()));
        // Another process, which has not seen the callback yet.
        let again = of_same(&party);
        let user = finish(&bank, &again, login.clone(), &callback).await.0;
        assert_eq!(user.is_ok(), is_accepted, "{user:?}");
    }
}

fn of_same(party: &RelyingParty) -> RelyingParty {
    let secret = ClientAuthentication::Basic("secret".into());
    RelyingParty::new(party.issuer().clone(), CLIENT, secret)
        .unwrap()
        .scopes(["openid", "profile"])
        .clock(|| NOW.parse().unwrap())
}

#[tokio::test]
async fn a_callback_belongs_to_one_login() {
    type Change = fn(&str, &str) -> String;
    let table: [(&str, Change, &str); 9] = [
        (
            "other state",
            |token, _| format!("code=c0de&id_token={token}&state=other"),
            "`state` is missing, or",
        ),
        ("no state", |token, _| format!("code=c0de&id_token={token}"), "`state` is missing, or"),
        ("no code", |token, state| format!("id_token={token}&state={state}"), "no `code`"),
        ("two codes", |_, state| format!("code=a&code=b&state={state}"), "a parameter is in it twice"),
        (
            "two states",
            |_, state| format!("code=a&state={state}&state={state}"),
            "a parameter is in it twice",
        ),
        ("a JWT", |_, state| format!("response=a.b.c&state={state}"), "it is a JWT"),
        (
            "another issuer",
            |token, state| format!("code=c0de&id_token={token}&state={state}&iss=https%3A%2F%2Fevil.example"),
            "`iss` names another issuer",
        ),
        ("no ID token", |_, state| format!("code=c0de&state={state}"), "the ID token is missing"),
        (
            "an error",
            |_, state| format!("error=access_denied&error_description=s3nt1nel&state={state}"),
            "the issuer refused the login: access_denied",
        ),
    ];
    for (name, change, text) in table {
        let bank = Bank::new();
        let party = party(&bank).await;
        let login = begun(&bank, &party).await;
        let before = bank.requests().len();
        let token = Forgery::of_callback(&login, "c0de").token();
        let parameters = change(&token, login.state().expose());
        let ended = match Callback::from_parameters(&format!("#{parameters}")) {
            Ok(callback) => finish(&bank, &party, login, &callback).await.0.map(drop),
            Err(error) => Err(error),
        };
        let error = ended.expect_err(name);
        let source = std::error::Error::source(&error).map(ToString::to_string).unwrap_or_default();
        assert!(format!("{error} {source}").contains(text), "{name}: {error}: {source}");
        assert!(!format!("{error:?} {error}").contains("s3nt1nel"), "{name}");
        assert_eq!(bank.requests().len(), before, "{name}");
    }
}

#[tokio::test]
async fn a_callback_that_is_played_twice_is_refused() {
    let bank = Bank::new();
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let callback = brought(&login, |_| {});
    bank.answer("/token", Canned::json(200, tokens(&login, |_| {}).to_string()));
    finish(&bank, &party, login.clone(), &callback).await.0.unwrap();
    let before = bank.requests().len();
    let again = finish(&bank, &party, login, &callback).await.0.unwrap_err();
    assert_eq!(again.to_string(), "the callback is refused: this login has come back before");
    assert_eq!(bank.requests().len(), before);
}

/// A bank that has another bank's code brought to its own client.
#[tokio::test]
async fn callbacks_of_two_issuers_that_are_crossed_are_refused() {
    let (bank, other) = (Bank::new(), Bank::of("https://auth.other.example/"));
    let here = party(&bank).await;
    let there = of_brasil(Issuer::discover(other.transport(), other.issuer()).await.unwrap());
    let (login, foreign) = (begun(&bank, &here).await, begun(&other, &there).await);
    let before = (bank.requests().len(), other.requests().len());
    // The other login at this issuer.
    let callback = brought(&foreign, |_| {});
    let error = finish(&bank, &here, foreign.clone(), &callback).await.0.unwrap_err();
    assert!(error.to_string().contains("begun at another issuer"), "{error}");
    // What the other issuer made, brought back as the answer to this login.
    let mut forged = Forgery::of_callback(&foreign, "c0de");
    forged.set("iss", json!(other.issuer()));
    let parameters = format!("code=c0de&id_token={}&state={}", forged.token(), login.state().expose());
    let callback = Callback::from_parameters(&parameters).unwrap();
    let error = finish(&bank, &here, login, &callback).await.0.unwrap_err();
    assert!(matches!(error, LoginError::IdToken(IdTokenError::Claim("iss", _))), "{error:?}");
    let reads = |bank: &Bank| bank.requests().iter().filter(|request| request.path == "/jwks").count();
    assert_eq!(bank.requests().len() - reads(&bank), before.0);
    assert_eq!(other.requests().len() - reads(&other), before.1);
}

#[tokio::test]
async fn an_issuer_that_announces_iss_has_to_send_it() {
    let bank = Bank::new();
    bank.describe(|document| document["authorization_response_iss_parameter_supported"] = json!(true));
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let callback = brought(&login, |_| {});
    let error = finish(&bank, &party, login, &callback).await.0.unwrap_err();
    assert!(error.to_string().contains("`iss` is missing"), "{error}");
}

#[tokio::test]
async fn a_discovery_document_is_of_the_issuer_that_was_asked_for() {
    type Change = fn(&mut Value);
    let table: [(&str, Change, &str); 7] = [
        ("another", |it| it["issuer"] = json!(format!("{ISSUER}INVALID")), "names another issuer"),
        ("no slash", |it| it["issuer"] = json!(ISSUER.trim_end_matches('/')), "names another issuer"),
        (
            "cleartext",
            |it| it["token_endpoint"] = json!("http://auth.bank.example/token"),
            "token_endpoint is not https",
        ),
        (
            "cleartext alias",
            |it| it["mtls_endpoint_aliases"]["token_endpoint"] = json!("http://auth.bank.example/"),
            "mtls_endpoint_aliases.token_endpoint is not https",
        ),
        ("a password", |it| it["jwks_uri"] = json!("https://a:s3nt1nel@b.example/"), "holds a user name"),
        ("no issuer", |it| drop(it.as_object_mut().unwrap().remove("issuer")), "not the JSON object"),
        ("a list", |it| *it = json!([]), "not the JSON object"),
    ];
    for (name, change, text) in table {
        let bank = Bank::new();
        bank.describe(change);
        let error = Issuer::discover(bank.transport(), ISSUER).await.expect_err(name);
        let source = std::error::Error::source(&error).unwrap().to_string();
        assert!(source.contains(text), "{name}: {source}");
        assert!(!format!("{error:?} {source}").contains("s3nt1nel"));
        assert_eq!(bank.requests().len(), 1, "{name}");
    }
    // As a directory lists it: with and without the slash that the issuer ends in.
    let bank = Bank::new();
    let document = format!("{ISSUER}.well-known/openid-configuration");
    assert_eq!(Issuer::discover_at(bank.transport(), document).await.unwrap().id(), ISSUER);
    let error = Issuer::discover_at(bank.transport(), "https://auth.bank.example/").await.unwrap_err();
    assert!(error.to_string().contains("https://auth.bank.example/"), "{error}");
    assert!(Issuer::discover(bank.transport(), "http://auth.bank.example/").await.is_err());
    assert!(Issuer::from_metadata(IssuerMetadata::new("https://auth.bank.example")).is_ok());
}

#[tokio::test]
async fn an_oauth_document_is_found_where_openid_has_none() {
    let bank = Bank::of("https://auth.bank.example/tenant");
    bank.answer("/tenant/.well-known/openid-configuration", Canned::new(404));
    let issuer = Issuer::discover(bank.transport(), bank.issuer()).await.unwrap();
    assert_eq!(issuer.id(), "https://auth.bank.example/tenant");
    assert_eq!(bank.requests()[1].path, "/.well-known/oauth-authorization-server/tenant");
}

#[tokio::test]
async fn keys_are_read_once_and_once_more_for_an_unknown_one() {
    let bank = Bank::new();
    let later = Arc::new(AtomicI64::new(0));
    let seconds = Arc::clone(&later);
    let party = party(&bank).await.clock(move || {
        NOW.parse::<Timestamp>().unwrap() + TimeDelta::seconds(seconds.load(Ordering::Relaxed))
    });
    let reads = || bank.requests().iter().filter(|request| request.path == "/jwks").count();
    for (key_id, expected) in [("issuer-sig", 1), ("issuer-sig", 1), ("rotated", 1), ("rotated", 1)] {
        let login = begun(&bank, &party).await;
        let callback = brought(&login, |it| it.key_id = key_id);
        bank.answer("/token", Canned::json(200, tokens(&login, |_| {}).to_string()));
        let _ = finish(&bank, &party, login, &callback).await;
        assert_eq!(reads(), expected, "{key_id}");
    }
    later.store(60, Ordering::Relaxed);
    bank.rename_key("rotated");
    let login = begun(&bank, &party).await;
    let callback = brought(&login, |it| it.key_id = "rotated");
    let error = finish(&bank, &party, login, &callback).await.0.unwrap_err();
    assert!(!matches!(error, LoginError::IdToken(_)), "{error:?}");
    assert_eq!(reads(), 2);
}

#[tokio::test]
async fn keys_that_cannot_be_read_are_no_keys() {
    for (canned, text) in [
        (Canned::new(503), "503"),
        (Canned::json(200, "[]"), "not the JSON object"),
        (Canned::json(200, r#"{"keys": [1, {"kty": "RSA"}]}"#), "has no such key"),
    ] {
        let bank = Bank::new();
        let party = party(&bank).await;
        let login = begun(&bank, &party).await;
        bank.answer("/jwks", canned);
        let callback = brought(&login, |_| {});
        let error = finish(&bank, &party, login, &callback).await.0.unwrap_err();
        let LoginError::IdToken(reason) = &error else { panic!("{error:?}") };
        let source = std::error::Error::source(reason).map(ToString::to_string).unwrap_or_default();
        assert!(format!("{reason} {source}").contains(text), "{reason} {source}");
    }
}

#[tokio::test]
async fn a_login_survives_its_session_and_prints_nothing() {
    let bank = Bank::new();
    let party = party(&bank).await;
    let login = begun(&bank, &party).await;
    let kept = json::to_string(&login).unwrap();
    let login: Login = json::from_str(&kept).unwrap();
    let callback = brought(&login, |_| {});
    bank.answer("/token", Canned::json(200, tokens(&login, |_| {}).to_string()));
    let secrets =
        [login.state().expose().to_owned(), "c0de".to_owned(), "user-1".to_owned(), "r1".to_owned()];
    let printed = format!("{login:?} {callback:?} {party:?}");
    let user = finish(&bank, &party, login, &callback).await.0.unwrap();
    let printed = format!("{printed} {user:?} {user:#?}");
    for secret in secrets {
        assert!(!printed.contains(&secret), "{secret}: {printed}");
    }
}

fn software(name: &str) -> json::Map<String, Value> {
    open_finance_brasil_metadata(&"s3nt1nel-ssa".into(), name, [CALLBACK])
}

#[tokio::test]
async fn a_client_registers_once_and_looks_after_its_registration() {
    let bank = Bank::new();
    bank.describe(|document| {
        document["mtls_endpoint_aliases"]["registration_endpoint"] =
            json!("https://auth.bank.example/mtls/register");
    });
    let issuer = Issuer::discover(bank.transport(), ISSUER).await.unwrap();
    let reply = |token: Option<&str>, scope: &str| {
        let mut body = json!({
            "client_id": "registered", "scope": scope,
            "registration_client_uri": "https://auth.bank.example/mtls/register/registered",
        });
        if let Some(token) = token {
            body["registration_access_token"] = json!(token);
        }
        body.to_string()
    };
    bank.answer("/mtls/register", Canned::json(201, reply(Some("s3nt1nel-1"), "openid")));
    let client = RegisteredClient::register(bank.transport(), &issuer, software("one")).await.unwrap();
    assert_eq!(client.metadata()["scope"], "openid", "as the bank registered it");
    let kept = json::to_string(&client).unwrap();
    let client: RegisteredClient = json::from_str(&kept).unwrap();
    let managed = "/mtls/register/registered";
    // One that gives a new token, and then none.
    bank.answer(managed, Canned::json(200, reply(Some("s3nt1nel-2"), "openid")));
    bank.answer(managed, Canned::json(200, reply(None, "openid customers")));
    bank.answer(managed, Canned::new(204));
    let client = client.read(bank.transport()).await.unwrap();
    let client = client.update(bank.transport(), software("two")).await.unwrap();
    assert_eq!((client.client_id(), client.issuer()), ("registered", ISSUER));
    assert!(!format!("{client:?}").contains("s3nt1nel"));
    client.delete(bank.transport()).await.unwrap();
    let requests = bank.requests();
    let sent: Vec<_> = requests[1..]
        .iter()
        .map(|it| (it.path.as_str(), it.authorization.as_deref().unwrap_or_default()))
        .collect();
    let expected = [
        ("/mtls/register", ""),
        (managed, "Bearer s3nt1nel-1"),
        (managed, "Bearer s3nt1nel-2"),
        (managed, "Bearer s3nt1nel-2"),
    ];
    assert_eq!(sent, expected);
    let body = requests[3].json();
    assert_eq!((&body["client_id"], &body["jwks_uri"]), (&json!("registered"), &json!("two")));
}

#[tokio::test]
async fn a_registration_that_fails_says_what_and_where() {
    let table = [
        (
            Canned::json(400, r#"{"error": "invalid_software_statement", "error_description": "s3nt1nel"}"#),
            "the issuer refused: 400 Bad Request, invalid_software_statement",
        ),
        (Canned::new(502).body("s3nt1nel"), "the issuer refused: 502 Bad Gateway"),
        (Canned::new(302).header("Location", "https://elsewhere.example/"), "the issuer refused: 302 Found"),
        (Canned::json(201, "[]"), "the reply (201 Created) is not what it should be: it is no JSON object"),
        (
            Canned::json(201, r#"{"client_id": ""}"#),
            "the reply (201 Created) is not what it should be: there is no client_id in it",
        ),
        (
            Canned::json(
                201,
                r#"{"client_id": "a", "registration_client_uri": "http://bank.example/s3nt1nel"}"#,
            ),
            "the reply (201 Created) is not what it should be: its registration_client_uri is not https",
        ),
    ];
    for (canned, text) in table {
        let bank = Bank::new();
        bank.describe(|document| {
            document["registration_endpoint"] = json!("https://auth.bank.example/register")
        });
        let issuer = Issuer::discover(bank.transport(), ISSUER).await.unwrap();
        bank.answer("/register", canned);
        let error = RegisteredClient::register(bank.transport(), &issuer, software("one")).await.unwrap_err();
        assert_eq!(error.to_string(), text);
        assert!(!format!("{error:?} {error}").contains("s3nt1nel"));
        assert_eq!(bank.requests().len(), 2);
    }
    let bank = Bank::new();
    let issuer = Issuer::discover(bank.transport(), ISSUER).await.unwrap();
    let error = RegisteredClient::register(bank.transport(), &issuer, software("one")).await.unwrap_err();
    assert_eq!(error.to_string(), "no request was sent: the issuer has no registration endpoint");
}

/// Values that no check may take for the right one.
fn other_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        "[ -~]{0,40}".prop_map(Value::from),
        prop::collection::vec("[ -~]{0,10}".prop_map(Value::from), 0..3).prop_map(Value::from),
        Just(json!({})),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    /// Whatever takes the place of a claim that is compared, the login ends there.
    #[test]
    fn no_other_value_of_a_checked_claim_is_accepted(
        name in prop::sample::select(vec!["iss", "aud", "nonce", "s_hash", "c_hash", "acr"]),
        value in other_value(),
    ) {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let accepted = runtime.block_on(async {
            let bank = Bank::new();
            let party = party(&bank).await;
            let login = begun(&bank, &party).await;
            let callback = brought(&login, |it| it.set(name, value));
            finish(&bank, &party, login, &callback).await.0
        });
        prop_assert!(matches!(accepted, Err(LoginError::IdToken(_))), "{:?}", accepted);
    }

    /// Whatever becomes of one character of the token, it is refused or is the same token.
    #[test]
    fn no_altered_token_is_accepted(at in any::<prop::sample::Index>(), to in "[A-Za-z0-9_.-]") {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let ended = runtime.block_on(async {
            let bank = Bank::new();
            let party = party(&bank).await;
            let login = begun(&bank, &party).await;
            let mut token = Forgery::of_callback(&login, "c0de").token();
            let at = at.index(token.len());
            if token[at..=at] == to {
                return None;
            }
            token.replace_range(at..=at, &to);
            let parameters = format!("code=c0de&id_token={token}&state={}", login.state().expose());
            let callback = Callback::from_parameters(&parameters).unwrap();
            Some(finish(&bank, &party, login, &callback).await.0)
        });
        prop_assert!(ended.is_none_or(|ended| matches!(ended, Err(LoginError::IdToken(_)))));
    }
}
