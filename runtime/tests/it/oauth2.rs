//! OAuth 2, over real sockets.
//!
//! The keys in `oauth2/` are for this test and nothing else. They were made so:
//!
//! ```text
//! openssl genpkey -algorithm RSA -pkeyopt rsa_keygen_bits:2048 -out rsa.pem
//! openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256 -out ec.pem
//! openssl pkey -in rsa.pem -pubout -out rsa.pub.pem
//! openssl pkey -in ec.pem -pubout -out ec.pub.pem
//! ```

use std::collections::BTreeMap;
use std::sync::Arc;

use jsonwebtoken::{Algorithm, DecodingKey, Validation};
use passbook_runtime::flows::oauth2::{
    AuthorizationCode, AuthorizationUrl, BearerToken, ClientAuthentication, Encoding, OAuth2,
    SigningAlgorithm, SigningKey,
};
use passbook_runtime::flows::tokens::{MemoryStore, TokenError, TokenStore, Tokens};
use passbook_runtime::internal::{Call, Core, Credentials, Failure, Operation, RawResponse, Requirement};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::{Canned, Recorded, Server};
use passbook_runtime::{HttpTransport, Secret, Transport, json, reqwest};

use crate::support::{GET, core_of, needs};

const RSA: &str = include_str!("oauth2/rsa.pem");
const RSA_PUBLIC: &str = include_str!("oauth2/rsa.pub.pem");
const EC: &str = include_str!("oauth2/ec.pem");
const EC_PUBLIC: &str = include_str!("oauth2/ec.pub.pem");

static THING: Operation = Operation { security: &[&[const { needs("token") }]], ..GET };

async fn server(replies: impl IntoIterator<Item = Canned>) -> Server {
    let server = Server::start().await;
    replies.into_iter().for_each(|canned| server.reply(canned));
    server
}

async fn one(canned: Canned) -> Server {
    server([canned]).await
}

fn client(api: &Server, oauth: &OAuth2) -> Core {
    let mut credentials = Credentials::new();
    credentials.custom("token", Arc::new(oauth.clone()));
    core_of(api, credentials)
}

pub(super) async fn call(core: &Core) -> Result<RawResponse, Failure> {
    Call::new(core, &THING).send().await
}

fn transport() -> Arc<dyn Transport> {
    Arc::new(HttpTransport::new(reqwest::Client::builder().no_proxy().build().unwrap()))
}

fn refreshing(token: &str) -> Arc<MemoryStore> {
    Arc::new(MemoryStore::with(Tokens::new().refresh_token(token)))
}

fn token_error(failure: Failure) -> TokenError {
    let Failure::Credentials(error) = failure else { panic!("{failure:?}") };
    let source = std::error::Error::source(&error).expect("a source");
    source.downcast_ref::<TokenError>().expect("a TokenError").clone()
}

fn access(token: &str) -> Canned {
    Canned::json(200, json!({"access_token": token, "token_type": "bearer", "expires_in": 300}).to_string())
}

fn form(request: &Recorded) -> BTreeMap<String, String> {
    assert_eq!(request.header("content-type"), Some("application/x-www-form-urlencoded"));
    url::form_urlencoded::parse(&request.body).into_owned().collect()
}

fn query(url: &str) -> BTreeMap<String, String> {
    reqwest::Url::parse(url).unwrap().query_pairs().into_owned().collect()
}

#[tokio::test]
async fn akoya_sends_the_id_token_and_spends_each_refresh_token_once() {
    let grant = |number: u32| {
        let body = json!({
            "id_token": format!("id{number}"), "refresh_token": format!("r{number}"),
            "token_type": "bearer", "expires_in": 86399, "scope": "openid",
        });
        Canned::json(200, body.to_string())
    };
    let idp = server([grant(1), grant(2)]).await;
    let api = server([Canned::new(204), Canned::new(401), Canned::new(204)]).await;
    let oauth = OAuth2::akoya(&idp.url(), "client id", "s3cr:t+");

    let authorization =
        oauth.authorization("https://app.example/callback").parameter("connector", "mikomo").build().unwrap();
    assert!(authorization.url().starts_with(&format!("{}/auth?", idp.url())));
    let state = authorization.state().expose().to_owned();
    let asked = query(authorization.url());
    let expected = [
        ("client_id", "client id"),
        ("connector", "mikomo"),
        ("redirect_uri", "https://app.example/callback"),
        ("response_type", "code"),
        ("scope", "openid profile offline_access"),
        ("state", state.as_str()),
    ];
    assert!(asked.iter().map(|(name, value)| (name.as_str(), value.as_str())).eq(expected), "{asked:?}");

    let code = authorization.code("c0de", &state).unwrap();
    let tokens = oauth.exchange(transport(), code).await.unwrap();
    assert_eq!(tokens.id_token.unwrap().expose(), "id1");
    let core = client(&api, &oauth);
    call(&core).await.unwrap();
    assert_eq!(call(&core).await.unwrap().status(), 204);
    let sent: Vec<_> =
        api.requests().iter().map(|request| request.header("authorization").unwrap().to_owned()).collect();
    assert_eq!(sent, ["Bearer id1", "Bearer id1", "Bearer id2"]);

    let requests = idp.requests();
    assert_eq!(requests[0].target, "/token");
    assert_eq!(requests[0].header("accept"), Some("application/json"));
    // `client+id:s3cr%3At%2B`
    assert_eq!(requests[0].header("authorization"), Some("Basic Y2xpZW50K2lkOnMzY3IlM0F0JTJC"));
    assert_eq!(
        requests[0].text(),
        Some("grant_type=authorization_code&code=c0de&redirect_uri=https%3A%2F%2Fapp.example%2Fcallback")
    );
    assert_eq!(requests[1].header("authorization"), None);
    assert_eq!(
        requests[1].text(),
        Some("grant_type=refresh_token&refresh_token=r1&client_id=client+id&client_secret=s3cr%3At%2B")
    );
}

#[tokio::test]
async fn akoya_revokes_the_refresh_token() {
    let idp = one(Canned::new(200)).await;
    let store = refreshing("r1");
    let oauth = OAuth2::akoya(&idp.url(), "client", "secret").store(store.clone());
    oauth.revoke(transport()).await.unwrap();
    let request = &idp.requests()[0];
    assert_eq!(request.target, "/revoke");
    assert_eq!(request.header("authorization"), None);
    assert_eq!(
        request.text(),
        Some("token_type_hint=refresh_token&token=r1&client_id=client&client_secret=secret")
    );
    assert_eq!(store.load().await.unwrap(), Some(Tokens::new()), "forgotten");

    let api = one(Canned::new(204)).await;
    let error = token_error(call(&client(&api, &oauth)).await.unwrap_err());
    assert_eq!(error.to_string(), "there is no token and no refresh token: the user has to authorize");
    oauth.revoke(transport()).await.unwrap();
    assert_eq!(idp.requests().len(), 1, "there is nothing more to revoke");
}

#[tokio::test]
async fn what_could_not_be_revoked_is_kept() {
    let idp = one(Canned::json(503, "{}")).await;
    let store = refreshing("r1");
    let oauth = OAuth2::akoya(&idp.url(), "client", "secret").store(store.clone());
    assert_eq!(oauth.revoke(transport()).await.unwrap_err().status().unwrap(), 503);
    assert_eq!(store.load().await.unwrap(), Some(Tokens::new().refresh_token("r1")));
}

#[tokio::test]
async fn openbank_speaks_json_and_has_names_of_its_own() {
    let body =
        json!({"access_token": "a1", "token_type": "bearer", "expires_in": "1", "refresh_token": "r1"});
    let server = server([Canned::json(200, body.to_string()), access("a2"), Canned::new(204)]).await;
    let oauth = OAuth2::openbank(&format!("{}/", server.url()), "client");
    let authorization = oauth.authorization("https://app.example/").scope("customer.read").build().unwrap();
    assert!(authorization.url().starts_with(&format!("{}/v1/auth?response_type=code&", server.url())));
    let state = authorization.state().expose().to_owned();
    assert!(authorization.code("c0de", "another").is_err());
    oauth.exchange(transport(), authorization.code("c0de", &state).unwrap()).await.unwrap();
    // It lasts a second, and is renewed.
    let later = oauth.clone().clock(|| "2999-01-01T00:00:00Z".parse().unwrap());
    let store = refreshing("r1");
    call(&client(&server, &later.store(store.clone()))).await.unwrap();

    let requests = server.requests();
    let bodies: Vec<Value> =
        requests[..2].iter().map(|request| json::from_slice(&request.body).unwrap()).collect();
    assert_eq!(
        bodies[0],
        json!({"grant_type": "AuthorizationCode", "code": "c0de", "redirect_uri": "https://app.example/"})
    );
    assert_eq!(bodies[1], json!({"grant_type": "RefreshToken", "refresh_token": "r1"}));
    for request in &requests[..2] {
        assert_eq!(request.target, "/v1/token");
        assert_eq!(request.header("content-type"), Some("application/json"));
        assert_eq!(request.header("authorization"), None);
    }
    assert_eq!(requests[2].header("authorization"), Some("Bearer a2"));
    let kept = store.load().await.unwrap().unwrap();
    assert_eq!(kept.refresh_token.unwrap().expose(), "r1", "the server gave no other");
}

#[tokio::test]
async fn a_code_is_exchanged_by_the_first_call() {
    let body = json!({"access_token": "a1", "refresh_token": "r1"});
    let server = server([Canned::json(200, body.to_string()), Canned::new(204)]).await;
    let code = AuthorizationCode::new("c0de", "https://app.example/").verifier("v".repeat(43));
    let oauth = OAuth2::new("/oauth/token", "client", ClientAuthentication::Public).code(code);
    call(&client(&server, &oauth)).await.unwrap();
    call(&client(&server, &oauth)).await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 3);
    assert_eq!(requests[0].target, "/oauth/token", "behind the operation's base url");
    let sent = form(&requests[0]);
    assert_eq!(sent["code_verifier"], "v".repeat(43));
    assert_eq!((sent["code"].as_str(), sent["client_id"].as_str()), ("c0de", "client"));
}

#[tokio::test]
async fn a_code_is_spent_by_a_reply_and_not_by_none() {
    let broken = Canned::json(200, "{").header("Content-Length", "9");
    let idp = server([broken, Canned::json(400, r#"{"error": "invalid_grant"}"#)]).await;
    let api = one(Canned::new(204)).await;
    let oauth = OAuth2::new(idp.url(), "client", ClientAuthentication::Public)
        .code(AuthorizationCode::new("c0de", "https://app.example/"));
    let core = client(&api, &oauth);
    assert!(matches!(token_error(call(&core).await.unwrap_err()), TokenError::Transport(_)));
    for _ in 0..3 {
        assert_eq!(token_error(call(&core).await.unwrap_err()).code(), Some("invalid_grant"));
    }
    assert_eq!(idp.requests().len(), 2);
}

#[tokio::test]
async fn a_client_gets_a_token_for_itself() {
    static SCOPED: Operation = Operation {
        security: &[&[Requirement { scheme: "token", scopes: &["customer.read", "customer.write"] }]],
        ..GET
    };
    let table: [(ClientAuthentication, Option<&str>, &str); 5] = [
        (ClientAuthentication::Basic("secret".into()), Some("Basic Y2xpZW50OnNlY3JldA=="), ""),
        (ClientAuthentication::Body("secret".into()), None, "&client_id=client&client_secret=secret"),
        (ClientAuthentication::Mtls, None, "&client_id=client"),
        (ClientAuthentication::Public, None, "&client_id=client"),
        (ClientAuthentication::None, None, ""),
    ];
    for (authentication, header, rest) in table {
        let idp = one(access("a1")).await;
        let api = one(Canned::new(204)).await;
        let oauth = OAuth2::new(format!("{}/token?tenant=1", idp.url()), "client", authentication.clone());
        let fixed = oauth.clone().client_credentials(["consents", "resources"]);
        call(&client(&api, &fixed)).await.unwrap();
        let asked = oauth.clone().client_credentials_for_operation();
        Call::new(&client(&api, &asked), &SCOPED).send().await.unwrap();
        let none = oauth.client_credentials([""; 0]).parameter("resource", "urn:x");
        call(&client(&api, &none)).await.unwrap();

        let requests = idp.requests();
        let scopes =
            ["&scope=consents+resources", "&scope=customer.read+customer.write", "&resource=urn%3Ax"];
        for (request, scope) in requests.iter().zip(scopes) {
            assert_eq!(request.target, "/token?tenant=1");
            assert_eq!(request.header("authorization"), header, "{authentication:?}");
            assert_eq!(
                request.text().unwrap(),
                format!("grant_type=client_credentials{scope}{rest}"),
                "{authentication:?}"
            );
        }
        assert_eq!(requests.len(), 3);
    }
}

#[tokio::test]
async fn a_refused_request_for_tokens_is_a_typed_error() {
    let table = [
        (
            Canned::json(400, r#"{"error": "invalid_grant", "error_description": "r1 is s3nt1nel"}"#),
            Some("invalid_grant"),
            "the request for a token was refused: 400 Bad Request, invalid_grant",
        ),
        (
            // A gateway's error.
            Canned::json(404, r#"{"code": 5, "message": "s3nt1nel"}"#),
            Some("5"),
            "the request for a token was refused: 404 Not Found, 5",
        ),
        (
            Canned::json(400, r#"{"error": "s3nt1nel-A.B.C"}"#),
            None,
            "the request for a token was refused: 400 Bad Request",
        ),
        (
            Canned::new(500).body("s3nt1nel"),
            None,
            "the request for a token was refused: 500 Internal Server Error",
        ),
        (
            Canned::new(302).header("Location", "https://elsewhere.example/s3nt1nel"),
            None,
            "the request for a token was refused: 302 Found",
        ),
        (
            Canned::new(200).body("s3nt1nel"),
            None,
            "the reply to a request for a token (200 OK) is not what it should be: it is no JSON object with tokens",
        ),
        (
            Canned::json(200, r#"{"access_token": "s3nt1nel", "token_type": "DPoP"}"#),
            None,
            "the reply to a request for a token (200 OK) is not what it should be: its token is no bearer token",
        ),
        (
            Canned::json(200, r#"{"access_token": "", "id_token": "s3nt1nel"}"#),
            None,
            "the reply to a request for a token (200 OK) is not what it should be: the token that is to be sent is \
             not in it",
        ),
    ];
    for (canned, code, text) in table {
        let idp = one(canned.clone()).await;
        let api = one(Canned::new(204)).await;
        let oauth = OAuth2::new(idp.url(), "client", ClientAuthentication::Basic("s3nt1nel".into()));
        let core = client(&api, &oauth.store(refreshing("s3nt1nel")));
        for _ in 0..3 {
            let failure = call(&core).await.unwrap_err();
            let mut printed = format!("{failure:?} {failure}");
            let error = token_error(failure);
            printed += &format!("{error:?} {error} {error:#?}");
            assert_eq!((error.to_string().as_str(), error.code()), (text, code), "{canned:?}");
            assert!(!printed.contains("s3nt1nel"), "{printed}");
        }
        assert_eq!(idp.requests().len(), 1, "{canned:?}");
        assert!(api.requests().is_empty());
    }
}

#[tokio::test]
async fn a_token_endpoint_that_is_down_is_an_error() {
    let url = Server::start().await.url();
    let api = one(Canned::new(204)).await;
    let oauth = OAuth2::new(url, "client", ClientAuthentication::Public).client_credentials(["a"]);
    let failure = call(&client(&api, &oauth)).await.unwrap_err();
    let error: passbook_runtime::Error<()> = failure.into();
    // As if the call itself had failed: it may fare better later, and its repeat is safe.
    assert!(error.is_auth() && error.is_connect() && error.is_retryable() && !error.is_timeout(), "{error}");
    let error = token_error(call(&client(&api, &oauth)).await.unwrap_err());
    assert!(matches!(error, TokenError::Transport(_)), "{error:?}");
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn what_makes_no_request_is_told() {
    let api = one(Canned::new(204)).await;
    let secret = || ClientAuthentication::Basic("a".into());
    for (url, text) in [
        ("token", "not an absolute url"),
        ("ftp://idp.example/token", "the url is neither http nor https"),
        ("https://user:s3nt1nel@idp.example/token", "the url holds a user name or password"),
        ("http://idp.example/token", "http sends credentials and data in clear: use https"),
    ] {
        let oauth = OAuth2::new(url, "client", secret()).client_credentials(["a"]);
        let error = token_error(call(&client(&api, &oauth)).await.unwrap_err());
        assert_eq!(error.to_string(), text);
    }
    // A user's login goes there, too.
    let oauth = OAuth2::new("/token", "client", secret()).authorization_url("http://idp.example/authorize");
    let error = oauth.authorization("https://app.example/back").build().unwrap_err();
    assert_eq!(error.to_string(), "http sends credentials and data in clear: use https");
    assert!(
        oauth.dangerously_allow_cleartext_http().authorization("https://app.example/back").build().is_ok()
    );
    // A path, apart from any call.
    let oauth = OAuth2::new("/token", "client", secret());
    let refused = oauth.exchange(transport(), AuthorizationCode::new("c", "d")).await.unwrap_err();
    assert_eq!(refused.to_string(), "not an absolute url");
    assert_eq!(
        oauth.store(refreshing("r")).revoke(transport()).await.unwrap_err().to_string(),
        "no revocation url is set"
    );
    assert!(api.requests().is_empty());
}

#[tokio::test]
async fn the_key_of_the_client_signs_each_request() {
    let table = [
        (SigningAlgorithm::Ps256, Algorithm::PS256, RSA, DecodingKey::from_rsa_pem(RSA_PUBLIC.as_bytes())),
        (SigningAlgorithm::Rs256, Algorithm::RS256, RSA, DecodingKey::from_rsa_pem(RSA_PUBLIC.as_bytes())),
        (SigningAlgorithm::Es256, Algorithm::ES256, EC, DecodingKey::from_ec_pem(EC_PUBLIC.as_bytes())),
    ];
    for (algorithm, expected, pem, public) in table {
        let public = public.unwrap();
        let idp = one(Canned::json(200, r#"{"access_token": "a1", "expires_in": 1}"#)).await;
        let api = one(Canned::new(204)).await;
        let token_url = format!("{}/token", idp.url());
        let key = SigningKey::new(pem, "key-1", algorithm).unwrap();
        let oauth =
            OAuth2::open_finance_brasil(&token_url, "client", ClientAuthentication::PrivateKeyJwt(key))
                .client_credentials(["consents"]);
        call(&client(&api, &oauth)).await.unwrap();
        call(&client(&api, &oauth.clone().audience("https://issuer.example"))).await.unwrap();

        let mut ids = Vec::new();
        for (request, audience) in idp.requests().iter().zip([token_url.as_str(), "https://issuer.example"]) {
            let sent = form(request);
            let names: Vec<_> = sent.keys().map(String::as_str).collect();
            assert_eq!(
                names,
                ["client_assertion", "client_assertion_type", "client_id", "grant_type", "scope"]
            );
            assert_eq!(
                sent["client_assertion_type"],
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"
            );
            let claims = verified(&sent["client_assertion"], &public, expected, audience);
            assert_eq!((&claims["iss"], &claims["sub"]), (&json!("client"), &json!("client")));
            assert_eq!(claims["exp"].as_i64().unwrap() - claims["iat"].as_i64().unwrap(), 60);
            ids.push(claims["jti"].as_str().unwrap().to_owned());
        }
        assert_eq!(ids.len(), 2);
        assert_ne!(ids[0], ids[1]);
    }
}

#[track_caller]
fn verified(jwt: &str, public: &DecodingKey, algorithm: Algorithm, audience: &str) -> Value {
    let header = jsonwebtoken::decode_header(jwt).unwrap();
    assert_eq!(header.kid.as_deref(), Some("key-1"));
    let mut validation = Validation::new(algorithm);
    validation.set_audience(&[audience]);
    validation.set_issuer(&["client"]);
    validation.set_required_spec_claims(&["exp", "aud", "iss"]);
    jsonwebtoken::decode(jwt, public, &validation).unwrap().claims
}

#[test]
fn what_is_no_key_is_refused_and_not_quoted() {
    let pem = "-----BEGIN PRIVATE KEY-----\ns3nt1nel\n-----END PRIVATE KEY-----\n";
    for (pem, algorithm) in [
        (pem, SigningAlgorithm::Ps256),
        ("s3nt1nel", SigningAlgorithm::Es256),
        (RSA, SigningAlgorithm::Es256),
        (EC, SigningAlgorithm::Ps256),
    ] {
        let error = SigningKey::new(pem, "key-1", algorithm).unwrap_err();
        assert_eq!(error.to_string(), "not a private key in PEM of the algorithm's kind");
        assert!(!format!("{error:?}").contains("s3nt1nel"));
    }
}

#[tokio::test]
async fn an_authorization_is_pushed() {
    let pushed =
        Canned::json(201, r#"{"request_uri": "urn:example:bwc4JK-ESC0w8acc191e-Y1LTC2", "expires_in": 60}"#);
    let idp = one(pushed).await;
    let key = SigningKey::new(RSA, "key-1", SigningAlgorithm::Ps256).unwrap();
    let authentication = ClientAuthentication::PrivateKeyJwt(key.clone());
    let oauth = OAuth2::open_finance_brasil("https://idp.example/token", "client", authentication)
        .authorization_url("https://idp.example/auth")
        .pushed_url(format!("{}/par", idp.url()));
    let asked = || oauth.authorization("https://app.example/callback").scope("consent:urn:bank:C1");

    let plain = asked().push(&oauth, transport()).await.unwrap();
    assert_eq!(
        plain.url(),
        "https://idp.example/auth?client_id=client&request_uri=urn%3Aexample%3Abwc4JK-ESC0w8acc191e-Y1LTC2"
    );
    let sent = form(&idp.requests()[0]);
    let public = DecodingKey::from_rsa_pem(RSA_PUBLIC.as_bytes()).unwrap();
    verified(&sent["client_assertion"], &public, Algorithm::PS256, "https://idp.example/token");
    let names: Vec<_> = sent.keys().map(String::as_str).collect();
    let expected = [
        "client_assertion",
        "client_assertion_type",
        "client_id",
        "code_challenge",
        "code_challenge_method",
        "nonce",
        "redirect_uri",
        "response_type",
        "scope",
        "state",
    ];
    assert_eq!(names, expected);
    assert_eq!(sent["response_type"], "code id_token");
    assert_eq!(sent["scope"], "openid customers consent:urn:bank:C1");
    assert_eq!(sent["state"], plain.state().expose());
    assert_eq!(sent["nonce"], plain.nonce().unwrap().expose());
    assert!(plain.verifier().is_some());

    let signed = asked().signed(key, "https://issuer.example").push(&oauth, transport()).await.unwrap();
    let sent = form(&idp.requests()[1]);
    let names: Vec<_> = sent.keys().map(String::as_str).collect();
    assert_eq!(names, ["client_assertion", "client_assertion_type", "client_id", "request"]);
    let claims = verified(&sent["request"], &public, Algorithm::PS256, "https://issuer.example");
    assert_eq!(claims["scope"], "openid customers consent:urn:bank:C1");
    assert_eq!(claims["state"], signed.state().expose());
    assert_eq!(claims["client_id"], "client");
    assert_eq!(claims["code_challenge_method"], "S256");
    assert_eq!(claims["exp"].as_i64().unwrap() - claims["nbf"].as_i64().unwrap(), 300);
}

#[tokio::test]
async fn a_refused_push_is_an_error() {
    let oauth = OAuth2::new("https://idp.example/token", "client", ClientAuthentication::Public)
        .authorization_url("https://idp.example/auth");
    let unset = oauth.authorization("https://app.example/").push(&oauth, transport()).await.unwrap_err();
    assert_eq!(unset.to_string(), "no url for pushed requests is set");
    let idp = server([Canned::json(400, r#"{"error": "invalid_request"}"#), Canned::json(201, "{}")]).await;
    let oauth = oauth.pushed_url(idp.url());
    let refused = oauth.authorization("https://app.example/").push(&oauth, transport()).await.unwrap_err();
    assert_eq!(refused.code(), Some("invalid_request"));
    let empty = oauth.authorization("https://app.example/").push(&oauth, transport()).await.unwrap_err();
    assert!(matches!(empty, TokenError::Response { .. }), "{empty:?}");
}

/// RFC 7636, appendix B.
#[test]
fn the_challenge_is_the_digest_of_the_verifier() {
    let url = || AuthorizationUrl::new("https://idp.example/auth?a=b", "client", "https://app.example/");
    let verifier = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";
    let authorization = url().verifier(verifier).state("st").nonce("no").build().unwrap();
    assert_eq!(
        authorization.url(),
        "https://idp.example/auth?a=b&response_type=code&client_id=client&redirect_uri=https%3A%2F%2Fapp.example%2F\
         &state=st&nonce=no&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256"
    );
    for wrong in ["short", &"a".repeat(129), &"ä".repeat(43)] {
        let error = url().verifier(wrong).build().unwrap_err();
        assert_eq!(error.to_string(), "the verifier is not one of PKCE");
    }
    let plain = query(url().without_pkce().build().unwrap().url());
    assert!(!plain.contains_key("code_challenge") && !plain.contains_key("nonce"));
    let (first, second) = (url().build().unwrap(), url().build().unwrap());
    assert_ne!(first.state(), second.state());
    assert_ne!(first.verifier().unwrap(), second.verifier().unwrap());
    assert!(url().response_type("code id_token").build().unwrap().nonce().is_some());
}

#[test]
fn a_signed_authorization_stands_in_its_url() {
    let key = SigningKey::new(EC, "key-1", SigningAlgorithm::Es256).unwrap();
    let url = AuthorizationUrl::new("https://idp.example/auth", "client", "https://app.example/");
    let authorization = url.scope("openid").signed(key, "https://issuer.example").build().unwrap();
    let asked = query(authorization.url());
    let names: Vec<_> = asked.keys().map(String::as_str).collect();
    assert_eq!(names, ["client_id", "request", "response_type", "scope"]);
    let public = DecodingKey::from_ec_pem(EC_PUBLIC.as_bytes()).unwrap();
    let claims = verified(&asked["request"], &public, Algorithm::ES256, "https://issuer.example");
    assert_eq!(claims["redirect_uri"], "https://app.example/");
}

#[test]
fn nothing_secret_is_printed() {
    const SENTINEL: &str = "s3nt1nel-s3nt1nel-s3nt1nel-s3nt1nel-s3nt1nel";
    let key = SigningKey::new(RSA, "key-1", SigningAlgorithm::Ps256).unwrap();
    let code = AuthorizationCode::new(SENTINEL, "https://app.example/").verifier(SENTINEL);
    let oauth = OAuth2::akoya("https://idp.example", "client", SENTINEL)
        .later_authentication(ClientAuthentication::PrivateKeyJwt(key.clone()))
        .code(code.clone())
        .parameter("extra", SENTINEL)
        .bearer(BearerToken::Access)
        .encoding(Encoding::Form)
        .store(refreshing(SENTINEL));
    let url = oauth.authorization("https://app.example/");
    let url = url
        .parameter("x", SENTINEL)
        .state(SENTINEL)
        .nonce(SENTINEL)
        .verifier(SENTINEL)
        .signed(key.clone(), "i");
    let authorization = AuthorizationUrl::new("https://idp.example/auth", "client", "https://app.example/")
        .state(SENTINEL)
        .build()
        .unwrap();
    assert!(authorization.url().contains(SENTINEL));
    let secret = ClientAuthentication::Body(Secret::from(SENTINEL));
    let printed = format!("{oauth:?} {oauth:#?} {code:?} {key:?} {url:?} {authorization:?} {secret:?}");
    assert!(!printed.contains("s3nt1nel") && !printed.contains("PRIVATE KEY"), "{printed}");
    let body = RSA.lines().nth(3).unwrap();
    assert!(!printed.contains(body));
}
