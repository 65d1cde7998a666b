//! Requests to CyberSource, as they are signed. `cybersource/make.sh` made the keys.

use std::fmt::Debug;
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use jsonwebtoken::{Algorithm, DecodingKey, Header, Validation};
use passbook_runtime::flows::cybersource::{
    ClaimSpelling, DecryptionKey, HttpSignature, JwtSigner, MethodCase, ResourcePath, SetupError,
};
use passbook_runtime::internal::{Authorize, Call, Credentials, Encoding, Operation, RequestBody};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::{Canned, Recorded, Server};
use passbook_runtime::{
    BoxFuture, Bytes, CallOptions, Exchange, RetryPolicy, Transport, TransportFailure, Uuid, http, reqwest,
};

use crate::support::{GET, core_of, core_with, leak, needs};

// The demo account of CyberSource's public SDKs.
const MERCHANT: &str = "testrest";
const KEY_ID: &str = "08c94330-f618-42a3-b09d-e1e43be5efda";
const SHARED_SECRET: &str = "yBJxy6LjM2TmcPGu+GaJrHtkke25fPpUX+UY6/L/1tE=";

const BODY: &str =
    r#"{"buyerInformation":{"merchantCustomerID":"Your customer identifier","email":"test@cybs.com"}}"#;
const DIGEST: &str = "qXo3ylKbTj56o9449ztDxeOJ0LrdWaQr1AKIAHQ+wEI=";

const SENTINEL: &str = "S3NTINEL";
const P12: &[u8] = include_bytes!("cybersource/merchant.p12");
const MODERN_P12: &[u8] = include_bytes!("cybersource/modern.p12");
const PEM: &str = include_str!("cybersource/merchant.pem");
const PUBLIC_PEM: &str = include_str!("cybersource/public.pem");
const SERIAL_NUMBER: &str = "4654139977230172554798";

/// Thu, 18 Jul 2019 00:18:03 GMT.
const TIME: u64 = 1_563_409_083;

fn clock() -> SystemTime {
    UNIX_EPOCH + Duration::from_secs(TIME)
}

fn jwt() -> JwtSigner {
    JwtSigner::shared_secret(MERCHANT, KEY_ID, SHARED_SECRET).unwrap()
}

fn http_signature() -> HttpSignature {
    HttpSignature::new(MERCHANT, KEY_ID, SHARED_SECRET).unwrap()
}

/// How such an operation's request arrives, if this authorizes it.
async fn sent(
    authorize: impl Authorize + 'static,
    method: &'static str,
    path: &'static str,
    body: Option<&'static str>,
    options: CallOptions,
) -> Recorded {
    let server = Server::start().await;
    server.reply(Canned::new(204));
    let mut call = Call::new(&core_of(&server, by(authorize)), operation(method, path));
    if let Some(body) = body {
        call.body_bytes(Bytes::from_static(body.as_bytes()).into());
    }
    call.options(options);
    call.send().await.unwrap();
    server.requests().remove(0)
}

fn by(authorize: impl Authorize + 'static) -> Credentials {
    let mut credentials = Credentials::new();
    credentials.custom("signature", Arc::new(authorize));
    credentials
}

fn operation(method: &'static str, path: &'static str) -> &'static Operation {
    let body = RequestBody {
        media_type: "application/json",
        encoding: Encoding::Json,
        required: false,
        fields: &[],
    };
    leak(Operation { method, path, body: Some(body), security: &[&[const { needs("signature") }]], ..GET })
}

/// What a request's JWT says, if this key signed it. The time is not looked at.
#[track_caller]
fn opened(request: &Recorded, algorithm: Algorithm, key: &DecodingKey) -> (Header, Value) {
    let token = request.header("authorization").unwrap().strip_prefix("Bearer ").unwrap();
    let mut validation = Validation::new(algorithm);
    validation.validate_exp = false;
    let data = jsonwebtoken::decode(token, key, &validation).unwrap();
    (data.header, data.claims)
}

#[track_caller]
fn claims(request: &Recorded) -> Value {
    let key = DecodingKey::from_base64_secret(SHARED_SECRET).unwrap();
    opened(request, Algorithm::HS256, &key).1
}

#[tokio::test]
async fn a_jwt_is_for_its_request() {
    let signer = jwt().with_clock(clock);
    let path = "/tms/v2/customers/ABC?offset=0&limit=20";
    let request = sent(signer, "GET", path, None, CallOptions::new()).await;
    assert_eq!(request.target, path);
    let key = DecodingKey::from_base64_secret(SHARED_SECRET).unwrap();
    let (header, mut claims) = opened(&request, Algorithm::HS256, &key);
    assert_eq!((header.kid.as_deref(), header.typ.as_deref()), (Some(KEY_ID), Some("JWT")));
    let id: Uuid = claims["jti"].take().as_str().unwrap().parse().unwrap();
    assert_eq!(id.get_version_num(), 4);
    let expected = json!({
        "iss": MERCHANT,
        "iat": TIME,
        "exp": TIME + 120,
        "jti": null,
        "request-method": "GET",
        "request-host": "127.0.0.1",
        "request-resource-path": path,
        "v-c-jwt-version": "2",
        "v-c-merchant-id": MERCHANT,
    });
    assert_eq!(claims, expected);
}

#[tokio::test]
async fn a_jwt_has_the_digest_of_a_body_that_is_there() {
    for (method, body, expected) in [
        ("POST", Some(BODY), json!([DIGEST, "SHA-256"])),
        ("PATCH", Some(BODY), json!([DIGEST, "SHA-256"])),
        ("POST", Some(""), json!([null, null])),
        ("POST", None, json!([null, null])),
        ("DELETE", None, json!([null, null])),
    ] {
        let claims = claims(&sent(jwt(), method, "/", body, CallOptions::new()).await);
        assert_eq!(json!([claims["digest"], claims["digestAlgorithm"]]), expected, "{method} {body:?}");
        assert_eq!(claims["request-method"], method);
    }
}

#[tokio::test]
async fn a_jwt_can_be_made_otherwise() {
    let signer = jwt()
        .with_key_id("another key")
        .with_issuer("portfolio")
        .decrypt_responses([DecryptionKey::from_pem(PEM, "mle").unwrap()])
        .with_method_case(MethodCase::Lower)
        .with_claim_spelling(ClaimSpelling::Kebab);
    let request = sent(signer, "POST", "/", Some(BODY), CallOptions::new()).await;
    let key = DecodingKey::from_base64_secret(SHARED_SECRET).unwrap();
    let (header, claims) = opened(&request, Algorithm::HS256, &key);
    assert_eq!(header.kid.as_deref(), Some("another key"));
    for (claim, expected) in [
        ("iss", json!("portfolio")),
        ("v-c-merchant-id", json!(MERCHANT)),
        ("v-c-response-mle-kid", json!("mle")),
        ("request-method", json!("post")),
        ("digest", json!(DIGEST)),
        ("digest-algorithm", json!("SHA-256")),
        ("digestAlgorithm", json!(null)),
    ] {
        assert_eq!(claims[claim], expected, "{claim}");
    }
}

#[tokio::test]
async fn the_query_can_be_left_out_of_the_path() {
    let path = "/tms/v2/customers/ABC/payment-instruments?offset=20";
    for (form, expected) in
        [(ResourcePath::WithQuery, path), (ResourcePath::WithoutQuery, path.split('?').next().unwrap())]
    {
        let signer = jwt().with_resource_path(form);
        let claims = claims(&sent(signer, "GET", path, None, CallOptions::new()).await);
        assert_eq!(claims["request-resource-path"], expected);
    }
}

#[tokio::test]
async fn a_private_key_signs_too() {
    let key = DecodingKey::from_rsa_pem(PUBLIC_PEM.as_bytes()).unwrap();
    for (signer, key_id) in [
        (JwtSigner::p12(MERCHANT, P12, SENTINEL), SERIAL_NUMBER),
        (JwtSigner::p12(MERCHANT, MODERN_P12, SENTINEL), SERIAL_NUMBER),
        (JwtSigner::rsa_pem(MERCHANT, "k", PEM), "k"),
    ] {
        let request = sent(signer.unwrap(), "POST", "/", Some(BODY), CallOptions::new()).await;
        let (header, claims) = opened(&request, Algorithm::RS256, &key);
        assert_eq!(header.kid.as_deref(), Some(key_id));
        assert_eq!(claims["digest"], DIGEST);
    }
}

#[tokio::test]
async fn each_attempt_has_a_jwt_of_its_own() {
    let server = Server::start().await;
    server.reply(Canned::new(503));
    server.reply(Canned::new(204));
    let quick = RetryPolicy::standard().with_backoff(Duration::from_millis(1), Duration::from_millis(1));
    let mut call = Call::new(&core_of(&server, by(jwt())), operation("GET", "/"));
    call.options(CallOptions::new().retry(quick));
    call.send().await.unwrap();
    let requests = server.requests();
    assert_eq!(requests.len(), 2);
    assert_ne!(claims(&requests[0])["jti"], claims(&requests[1])["jti"]);
    // By the clock of this machine, they are valid now.
    let token = requests[1].header("authorization").unwrap().strip_prefix("Bearer ").unwrap();
    let key = DecodingKey::from_base64_secret(SHARED_SECRET).unwrap();
    let mut validation = Validation::new(Algorithm::HS256);
    validation.leeway = 0;
    validation.set_issuer(&[MERCHANT]);
    jsonwebtoken::decode::<Value>(token, &key, &validation).unwrap();
}

#[tokio::test]
async fn an_http_signature_is_what_the_vendors_code_makes() {
    let get = ("GET", "/tms/v2/customers/ABC", None, "LU6CUi5CphjP48xdE0Z52OTFtPPwUGqv0CsaYtYDyPI=");
    let post = ("POST", "/tms/v2/customers", Some(BODY), "8a1v8ufZ4sse+s3nQ8Jnfs7y2ucsLNnWt8WOEc5RI9g=");
    for (method, path, body, signature) in [get, post] {
        let host = CallOptions::new().header("Host", "apitest.cybersource.com");
        let request = sent(http_signature().with_clock(clock), method, path, body, host).await;
        let digest = body.map(|_| format!("SHA-256={DIGEST}"));
        let names = if body.is_some() { "request-target digest" } else { "request-target" };
        let expected = format!(
            r#"keyid="{KEY_ID}", algorithm="HmacSHA256", headers="host date {names} v-c-merchant-id", signature="{signature}""#
        );
        assert_eq!(request.header("signature"), Some(expected.as_str()), "{method}");
        assert_eq!(request.header("host"), Some("apitest.cybersource.com"));
        assert_eq!(request.header("date"), Some("Thu, 18 Jul 2019 00:18:03 GMT"));
        assert_eq!(request.header("digest"), digest.as_deref());
        assert_eq!(request.header("v-c-merchant-id"), Some(MERCHANT));
    }
}

#[tokio::test]
async fn an_http_signature_is_of_the_host_and_the_target_as_they_are_sent() {
    let path = "/tms/v2/customers/ABC?offset=0&limit=20";
    let request = sent(http_signature(), "GET", path, None, CallOptions::new()).await;
    let (host, date) = (request.header("host").unwrap(), request.header("date").unwrap());
    assert!(host.starts_with("127.0.0.1:"), "{host}");
    assert_eq!(request.target, path);
    let signed = format!(
        "host: {host}\ndate: {date}\nrequest-target: get {}\nv-c-merchant-id: {MERCHANT}",
        request.target
    );
    let signature = request.header("signature").unwrap().rsplit('"').nth(1).unwrap();
    // jsonwebtoken's functions are about base64url.
    let signature = signature.replace('+', "-").replace('/', "_").replace('=', "");
    let key = DecodingKey::from_base64_secret(SHARED_SECRET).unwrap();
    let holds = jsonwebtoken::crypto::verify(&signature, signed.as_bytes(), &key, Algorithm::HS256);
    assert!(holds.unwrap(), "{signed}");
    assert_eq!(http::HeaderValue::from_str(date).unwrap().len(), 29);
}

#[test]
fn wrong_keys_are_refused_at_once() {
    let ec: &[u8] = include_bytes!("cybersource/ec.p12");
    let no_key: &[u8] = include_bytes!("cybersource/no-key.p12");
    let no_serial: &[u8] = include_bytes!("cybersource/no-serial.p12");
    let short = include_str!("cybersource/short.pem");
    let shared = |secret: &str| JwtSigner::shared_secret(MERCHANT, KEY_ID, secret);
    let p12 = |file: &[u8]| JwtSigner::p12(MERCHANT, file, SENTINEL);
    let pem = |pem: &str| JwtSigner::rsa_pem(MERCHANT, "k", pem);
    let two_keys = {
        let mut store =
            p12_keystore::KeyStore::from_pkcs12(P12, SENTINEL, p12_keystore::Pkcs12ImportPolicy::Strict)
                .unwrap();
        let key = store.entries().next().unwrap().1.clone();
        store.add_entry("another", key);
        store.writer(SENTINEL).encryption_iterations(1).mac_iterations(1).write().unwrap()
    };
    let encrypted = PEM.replace("PRIVATE KEY", "ENCRYPTED PRIVATE KEY");
    for (signer, expected) in [
        (shared("S3NTINEL!"), "the shared secret is empty or not base64"),
        (shared("S3NTINEL\n"), "the shared secret is empty or not base64"),
        (shared(""), "the shared secret is empty or not base64"),
        (JwtSigner::p12(MERCHANT, P12, "S3NTINEL "), "the password of the P12 file is wrong"),
        (JwtSigner::p12(MERCHANT, MODERN_P12, ""), "the password of the P12 file is wrong"),
        (p12(&P12[..1000]), "the P12 file can't be read"),
        (p12(PEM.as_bytes()), "the P12 file can't be read"),
        (p12(no_key), "the P12 file holds no private key along with its certificate"),
        (p12(&two_keys), "the P12 file holds several private keys"),
        (p12(no_serial), "the certificate in the P12 file has no serialNumber in its subject"),
        (p12(ec), "the private key is not an RSA key of 2048 to 8192 bits"),
        (pem(SENTINEL), "the private key is not an RSA key of 2048 to 8192 bits"),
        (pem(short), "the private key is not an RSA key of 2048 to 8192 bits"),
        (pem(PUBLIC_PEM), "the private key is not an RSA key of 2048 to 8192 bits"),
        (pem(&encrypted), "the private key is not an RSA key of 2048 to 8192 bits"),
        (
            JwtSigner::shared_secret("testrest\n", KEY_ID, SHARED_SECRET),
            "the merchant id is empty, or holds a space, a quote or another character that no id has",
        ),
        (
            JwtSigner::shared_secret(MERCHANT, "", SHARED_SECRET),
            "the key id is empty, or holds a space, a quote or another character that no id has",
        ),
    ] {
        let error = signer.unwrap_err();
        assert_eq!(error.to_string(), expected);
        is_silent(&error);
        let source = std::error::Error::source(&error);
        assert_eq!(source.is_some(), matches!(error, SetupError::InvalidP12(_)));
        source.inspect(|source| is_silent(source));
    }
    assert!(matches!(HttpSignature::new(MERCHANT, KEY_ID, "?"), Err(SetupError::InvalidSecret)));
    assert!(matches!(HttpSignature::new(MERCHANT, "a\"b", "AAAA"), Err(SetupError::InvalidId("key id"))));
    assert!(matches!(HttpSignature::new("", KEY_ID, "AAAA"), Err(SetupError::InvalidId("merchant id"))));
}

#[track_caller]
fn is_silent(printed: &dyn Debug) {
    for text in [format!("{printed:?}"), format!("{printed:#?}")] {
        assert!(!text.contains(SENTINEL), "{text}");
    }
}

#[test]
fn signers_print_no_key() {
    let shared = JwtSigner::shared_secret(MERCHANT, KEY_ID, SENTINEL).unwrap().with_issuer("portfolio");
    let printed = format!("{shared:?}");
    let expected = format!(
        r#"JwtSigner {{ merchant_id: "{MERCHANT}", issuer: Some("portfolio"), key_id: "{KEY_ID}", algorithm: HS256, .. }}"#
    );
    assert_eq!(printed, expected);
    let rsa = JwtSigner::p12(MERCHANT, P12, SENTINEL).unwrap();
    let expected = format!(
        r#"JwtSigner {{ merchant_id: "{MERCHANT}", issuer: None, key_id: "{SERIAL_NUMBER}", algorithm: RS256, .. }}"#
    );
    assert_eq!(format!("{rsa:?}"), expected);
    let http = HttpSignature::new(MERCHANT, KEY_ID, SENTINEL).unwrap();
    let expected = format!(r#"HttpSignature {{ merchant_id: "{MERCHANT}", key_id: "{KEY_ID}", .. }}"#);
    assert_eq!(format!("{http:?}"), expected);
}

/// Keeps what it would send.
#[derive(Debug, Default)]
struct Kept(Mutex<Vec<reqwest::Request>>);

impl Transport for Kept {
    fn send<'a>(
        &'a self,
        request: reqwest::Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
        self.0.lock().unwrap().push(request);
        Box::pin(async { Ok(http::Response::builder().status(204).body("").unwrap().into()) })
    }
}

#[tokio::test]
async fn what_is_proof_is_not_printed_with_the_request() {
    let server = Server::start().await;
    for (credentials, name) in [(by(jwt()), "authorization"), (by(http_signature()), "signature")] {
        let kept = Arc::new(Kept::default());
        let core = core_with(&server, |config| {
            config.credentials(credentials);
            config.transport(kept.clone());
        });
        Call::new(&core, operation("GET", "/")).send().await.unwrap();
        let requests = kept.0.lock().unwrap();
        assert!(requests[0].headers()[name].is_sensitive(), "{name}");
    }
}
