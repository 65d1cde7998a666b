//! Message-level encryption between the bank and the client, through sockets.

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::SystemTime;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepPublicEncryptingKey, Pkcs1PublicEncryptingKey,
    PrivateDecryptingKey,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use chrono::{DateTime, Utc};
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use passbook_cybersource::types::{BuyerInformation, Customer, CustomerPatch};
use passbook_cybersource::{Auth, Client, Error};
use passbook_mock::banks::cybersource::{
    MERCHANTS, Merchant, P12_PASSWORD, REQUEST_CERTIFICATE, REQUEST_KEY_ID, open,
};
use passbook_mock::behaviour::{Behaviour, Call, Request as Asked, Violation};
use passbook_mock::contract::Operation;
use passbook_mock::{Answer, Bank, Credential, Encryption, Fault, Mock, Setting};
use passbook_runtime::flows::cybersource::{
    ClearReplies, DecryptionKey, HttpSignature, JwtSigner, RequestKey, SetupError, response_key_of_p12,
};
use passbook_runtime::json::{self, Value, json};
use passbook_runtime::reqwest::{Request, Response, Url};
use passbook_runtime::{
    Authorize, BoxFuture, Bytes, Exchange, FailureKind, Field, HttpTransport, Transport, TransportFailure,
};
use sha2::{Digest, Sha256};

use crate::support::{Came, Wiretap, get, http, status_of, transport};

const ME: Merchant = MERCHANTS[0];
const RIVAL: Merchant = MERCHANTS[1];

/// A card number that must turn up in no message.
const CARD: &str = "4111111111111111";

async fn bank(encryption: Encryption) -> Bank {
    Mock::cybersource().with_customers(0).with_encryption(encryption).start().await.unwrap()
}

fn by_secret() -> JwtSigner {
    JwtSigner::shared_secret(ME.id, ME.key_id, ME.shared_secret).unwrap()
}

fn by_p12() -> JwtSigner {
    JwtSigner::p12(ME.id, ME.p12, P12_PASSWORD).unwrap()
}

fn request_key() -> RequestKey {
    RequestKey::from_pem(REQUEST_CERTIFICATE).unwrap()
}

fn response_key() -> DecryptionKey {
    response_key_of_p12(ME.response_p12, P12_PASSWORD).unwrap()
}

fn encrypting(signer: JwtSigner) -> JwtSigner {
    signer.encrypt_requests(request_key()).decrypt_responses([response_key()])
}

fn client(bank: &Bank, signer: impl Authorize + 'static) -> Client {
    let auth: Auth = Auth::sandbox().jwt_by(signer);
    Client::builder(auth).base_url(bank.url()).build().unwrap()
}

fn new_customer() -> Customer {
    Customer::new().buyer_information(BuyerInformation::new().email("jane@example.com".to_owned()))
}

/// All four operations, errors included.
async fn round(client: &Client) {
    let id = client.post_customer(&new_customer()).send().await.unwrap().id.unwrap();
    let read = client.get_customer(id.clone()).send().await.unwrap();
    let email = read.buyer_information.as_ref().map(|buyer| buyer.email.clone());
    assert_eq!(email, Some(Field::Value("jane@example.com".to_owned())));
    let patch = CustomerPatch::new().buyer_information(Field::Null);
    let changed = client.patch_customer(id.clone(), &patch).send().await.unwrap();
    assert!(changed.buyer_information.is_none());
    let error =
        client.patch_customer(id.clone(), &patch).if_match("an old version").send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (412, Some("conflict")));
    client.delete_customer(id.clone()).send().await.unwrap();
    let error = client.get_customer(id).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (410, Some("notAvailable")));
}

#[tokio::test]
async fn all_operations_work_encrypted_where_it_is_offered_and_where_it_is_required() {
    for encryption in [Encryption::Offered, Encryption::Required] {
        let bank = bank(encryption).await;
        round(&client(&bank, encrypting(by_secret()))).await;
        round(&client(&bank, encrypting(by_p12()))).await;
        bank.assert_all_valid();
    }
}

#[tokio::test]
async fn an_optional_encryption_is_for_requests_and_replies_apart() {
    let bank = bank(Encryption::Offered).await;
    for signer in [by_secret, by_p12] {
        round(&client(&bank, signer())).await;
        round(&client(&bank, signer().encrypt_requests(request_key()))).await;
        round(&client(&bank, signer().decrypt_responses([response_key()]))).await;
    }
    bank.assert_all_valid();
}

#[tokio::test]
async fn nothing_that_is_sent_is_in_clear() {
    let bank = bank(Encryption::Required).await;
    let tap = Wiretap::default();
    let auth: Auth = Auth::sandbox().jwt_by(encrypting(by_p12()));
    let client = Client::builder(auth).base_url(bank.url()).transport(tap.transport()).build().unwrap();
    client.post_customer(&new_customer()).send().await.unwrap();
    let sent = tap.last();
    let body: Value = json::from_slice(sent.body().unwrap().as_bytes().unwrap()).unwrap();
    assert_eq!(body.as_object().unwrap().keys().collect::<Vec<_>>(), ["encryptedRequest"]);
    // What comes over the socket is an envelope, too.
    let came = post(&bank, &honest(b"{}"), Some(ME.response_key_id)).await;
    assert_eq!(came.status, 201, "{came:?}");
    assert_eq!(came.json.as_object().unwrap().keys().collect::<Vec<_>>(), ["encryptedResponse"]);
}

#[tokio::test]
async fn what_the_bank_requires_it_requires() {
    let bank = bank(Encryption::Required).await;
    // Replies in clear are not asked for any more.
    let error = client(&bank, by_secret()).get_customer("x").send().await.unwrap_err();
    assert_eq!(error.status().unwrap(), 400);
    // Bodies in clear neither; the refusal is encrypted, since the token asks for that.
    let reading = client(&bank, by_secret().decrypt_responses([response_key()]));
    let error = reading.post_customer(&new_customer()).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (400, Some("invalidRequest")));
    assert_eq!(error.message().as_deref(), Some("The body of this request has to be encrypted"));
    // What has no body has nothing to encrypt.
    assert_eq!(reading.get_customer("x").send().await.unwrap_err().status().unwrap(), 404);
    let signer = HttpSignature::new(ME.id, ME.key_id, ME.shared_secret).unwrap();
    let auth: Auth = Auth::sandbox().http_signature_by(signer);
    let ended = Client::builder(auth).base_url(bank.url()).build().unwrap();
    assert!(ended.get_customer("x").send().await.unwrap_err().is_auth());
}

#[tokio::test]
async fn what_the_bank_refuses_it_refuses_and_a_clear_reply_is_a_matter_of_policy() {
    let bank = bank(Encryption::Refused).await;
    let encrypted = client(&bank, by_secret().encrypt_requests(request_key()));
    assert_eq!(encrypted.post_customer(&new_customer()).send().await.unwrap_err().status().unwrap(), 400);
    let id = client(&bank, by_secret()).post_customer(&new_customer()).send().await.unwrap().id.clone();
    let id = id.unwrap();

    let asking = || by_secret().decrypt_responses([response_key()]);
    client(&bank, asking()).get_customer(id.clone()).send().await.unwrap();
    let strict = client(&bank, asking().clear_replies(ClearReplies::Refuse));
    match strict.get_customer(id.clone()).send().await {
        Err(Error::Transport(error)) => {
            assert_eq!(error.kind(), FailureKind::Unreadable);
            assert_eq!(error.status().unwrap(), 200);
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(
        strict.get_customer("none").send().await.unwrap_err().status().unwrap(),
        404,
        "errors are read"
    );
}

#[tokio::test]
async fn a_fault_is_encrypted_as_well() {
    let bank = bank(Encryption::Required).await;
    bank.fault(Fault::status(500).times(1).on("get_customer"));
    let error = client(&bank, encrypting(by_secret())).get_customer("x").send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (500, Some("internalError")));
}

/// Sends to the bank what is meant for another host, as a proxy does that rewrites the host.
#[derive(Debug)]
struct Proxy(Url, Arc<HttpTransport>);

impl Transport for Proxy {
    fn send<'a>(
        &'a self,
        mut request: Request,
        exchange: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>> {
        let mut url = self.0.clone();
        url.set_path(request.url().path());
        *request.url_mut() = url;
        self.1.send(request, exchange)
    }
}

#[tokio::test]
async fn a_public_host_is_accepted_in_signatures() {
    let mock = Mock::cybersource().with_public_host("apitest.cybersource.com");
    let (open, closed) = (mock.start().await.unwrap(), bank(Encryption::Offered).await);
    for (bank, status) in [(&open, 404), (&closed, 401)] {
        let signature = HttpSignature::new(ME.id, ME.key_id, ME.shared_secret).unwrap();
        let auths: [Auth; 2] =
            [Auth::sandbox().jwt_by(by_secret()), Auth::sandbox().http_signature_by(signature)];
        for auth in auths {
            let proxy = Proxy(bank.url().parse().unwrap(), transport());
            // The default base URL: the provider's own host.
            let client = Client::builder(auth).transport(Arc::new(proxy)).build().unwrap();
            let error = client.get_customer("x").send().await.unwrap_err();
            assert_eq!(error.status().unwrap(), status, "{error:?}");
        }
    }
}

/// A private key that nobody else has, as PEM, and the same to encrypt for.
fn stranger() -> (String, PrivateDecryptingKey) {
    let key = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
    let der: Pkcs8V1Der<'_> = key.as_der().unwrap();
    let base64 = STANDARD.encode(der.as_ref());
    (format!("-----BEGIN PRIVATE KEY-----\n{base64}\n-----END PRIVATE KEY-----\n"), key)
}

fn key_of(pem: &str) -> PrivateDecryptingKey {
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    PrivateDecryptingKey::from_pkcs8(&STANDARD.decode(base64).unwrap()).unwrap()
}

/// The key that the bank's certificate is for.
fn own_key() -> PrivateDecryptingKey {
    key_of(include_str!("../../src/banks/keys/cybersource.pem"))
}

/// A compact JWE by the primitives, and not by what is tested.
fn jwe(header: &Value, recipient: &PrivateDecryptingKey, content: &[u8]) -> String {
    let mut token = URL_SAFE_NO_PAD.encode(header.to_string());
    let (key, nonce, mut content) = ([7; 32], [9; 12], content.to_vec());
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).unwrap());
    let once = Nonce::assume_unique_for_key(nonce);
    let tag = cipher.seal_in_place_separate_tag(once, Aad::from(token.as_bytes()), &mut content).unwrap();
    let mut encrypted = vec![0; 256];
    match header["alg"].as_str().unwrap() {
        "RSA1_5" => {
            let public = Pkcs1PublicEncryptingKey::new(recipient.public_key()).unwrap();
            public.encrypt(&key, &mut encrypted).unwrap();
        }
        name => {
            let algorithm = if name == "RSA-OAEP" { &OAEP_SHA1_MGF1SHA1 } else { &OAEP_SHA256_MGF1SHA256 };
            let public = OaepPublicEncryptingKey::new(recipient.public_key()).unwrap();
            public.encrypt(algorithm, &key, &mut encrypted, None).unwrap();
        }
    }
    for part in [&encrypted[..], &nonce, &content, tag.as_ref()] {
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(part, &mut token);
    }
    token
}

fn header() -> Value {
    json!({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": REQUEST_KEY_ID, "iat": 1_790_000_000, "cty": "JWT"})
}

fn honest(content: &[u8]) -> String {
    jwe(&header(), &own_key(), content)
}

/// Posts an encrypted body that is signed as it stands.
async fn post(bank: &Bank, jwe: &str, asked: Option<&str>) -> Came {
    let body = json!({ "encryptedRequest": jwe }).to_string();
    let now = bank.clock().now().timestamp();
    let mut claims = json!({
        "iss": ME.id, "iat": now, "exp": now + 120, "jti": format!("{now}-{}", fresh()),
        "request-method": "post", "request-host": "127.0.0.1",
        "request-resource-path": "/tms/v2/customers", "v-c-jwt-version": "2", "v-c-merchant-id": ME.id,
        "digest": STANDARD.encode(Sha256::digest(&body)), "digestAlgorithm": "SHA-256",
    });
    if let Some(asked) = asked {
        claims["v-c-response-mle-kid"] = asked.into();
    }
    let mut header = Header::new(Algorithm::HS256);
    header.kid = Some(ME.key_id.to_owned());
    let secret = EncodingKey::from_base64_secret(ME.shared_secret).unwrap();
    let token = jsonwebtoken::encode(&header, &claims, &secret).unwrap();
    let url = format!("{}/tms/v2/customers", bank.url());
    let bearer = format!("Bearer {token}");
    crate::support::post(url, &[("authorization", &bearer)], "application/json;charset=utf-8", &body).await
}

fn fresh() -> u64 {
    static NEXT: AtomicU64 = AtomicU64::new(0);
    NEXT.fetch_add(1, Ordering::Relaxed)
}

#[tokio::test]
async fn what_the_bank_cannot_decrypt_it_refuses_with_a_reason_of_its_own() {
    let bank = bank(Encryption::Offered).await;
    let with = |change: &[(&str, Value)]| {
        let mut header = header();
        for (name, value) in change {
            match value.is_null() {
                true => drop(header.as_object_mut().unwrap().remove(*name)),
                false => header[*name] = value.clone(),
            }
        }
        jwe(&header, &own_key(), CARD.as_bytes())
    };
    let whole = honest(CARD.as_bytes());
    let damaged = "the JWE is damaged, or encrypted for another key";
    let no_jwe = "encryptedRequest is not a JWE in compact form";
    let table = [
        (jwe(&header(), &stranger().1, CARD.as_bytes()), damaged),
        (with(&[("kid", json!("another"))]), "the JWE's kid is not that of the bank's certificate"),
        (with(&[("kid", Value::Null)]), "the JWE has no kid"),
        (with(&[("iat", Value::Null)]), "the JWE has no iat"),
        (with(&[("alg", json!("RSA1_5"))]), "the JWE's alg is not RSA-OAEP-256"),
        (with(&[("alg", json!("RSA-OAEP"))]), "the JWE's alg is not RSA-OAEP-256"),
        (with(&[("enc", json!("A128GCM"))]), "the JWE's enc is not A256GCM"),
        (with(&[("zip", json!("DEF"))]), "the JWE is compressed"),
        (whole.rsplit_once('.').unwrap().0.to_owned(), no_jwe),
        (whole[..whole.len() - 2].to_owned(), damaged),
        (CARD.to_owned(), no_jwe),
        (String::new(), no_jwe),
    ];
    for (token, reason) in table {
        let came = post(&bank, &token, Some(ME.response_key_id)).await;
        assert_eq!((came.status, came.at("/response/rmsg")), (401, "Authentication Failed"), "{reason}");
        assert_eq!(came.header("x-passbook-reason"), reason);
        assert!(!format!("{came:?}").contains(CARD), "{came:?}");
    }
    // A decrypted body that is not JSON, or not a valid customer, is reported as a content error.
    for content in [CARD.as_bytes(), br#"{"id": 4111111111111111}"#] {
        let came = post(&bank, &honest(content), None).await;
        assert_eq!(came.status, 400, "{came:?}");
        assert!(!format!("{came:?}").contains(CARD), "{came:?}");
    }
    // The kid of another merchant's key, or of none.
    for asked in [RIVAL.response_key_id, "none"] {
        let came = post(&bank, &honest(b"{}"), Some(asked)).await;
        assert_eq!(came.header("x-passbook-reason"), "v-c-response-mle-kid is no key of the merchant's");
    }
    assert_eq!(post(&bank, &honest(b"{}"), None).await.status, 201, "an honest one passes");
    assert!(!format!("{:?}", bank.calls()).contains(CARD));
}

/// A bank that does something to what it sends.
struct Tampering(Arc<dyn Behaviour>, fn(&mut Answer));

impl Behaviour for Tampering {
    fn before(&self, request: &Asked, now: DateTime<Utc>) -> Option<Answer> {
        self.0.before(request, now)
    }
    fn decrypt(&self, request: &Asked, operation: &Operation) -> Result<Option<Bytes>, Box<Answer>> {
        self.0.decrypt(request, operation)
    }
    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        self.0.authorize(call)
    }
    fn refuse(&self, call: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        self.0.refuse(call, violations)
    }
    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        Some(Answer::json(200, &json!({ "id": CARD, "_embedded": {} })))
            .filter(|_| call.id() == "get_customer")
    }
    fn after(&self, request: &Asked, call: Option<&Call<'_>>, answer: &mut Answer) {
        self.0.after(request, call, answer);
        (self.1)(answer);
    }
}

fn with_token(answer: &mut Answer, change: impl FnOnce(&str) -> String) {
    let mut body = answer.to_json().unwrap();
    body["encryptedResponse"] = change(body["encryptedResponse"].as_str().unwrap()).into();
    answer.body = body.to_string().into();
}

#[tokio::test]
async fn a_reply_that_cannot_be_decrypted_keeps_its_status_and_quotes_nothing() {
    fn again(alg: &str, recipient: &PrivateDecryptingKey) -> String {
        let header = json!({"alg": alg, "enc": "A256GCM", "kid": ME.response_key_id, "iat": 1_790_000_000});
        jwe(&header, recipient, json!({ "id": CARD }).to_string().as_bytes())
    }
    type Change = fn(&mut Answer);
    let table: [(Change, &str); 5] = [
        (|answer| with_token(answer, |_| again("RSA-OAEP-256", &stranger().1)), "can't be decrypted"),
        (|answer| with_token(answer, |_| again("RSA1_5", &key_of(ME.response_key))), "is not accepted"),
        (|answer| with_token(answer, |token| token[..token.len() - 2].to_owned()), "can't be decrypted"),
        (|answer| with_token(answer, |token| token.rsplit_once('.').unwrap().0.to_owned()), "five parts"),
        (|answer| with_token(answer, |_| String::new()), "five parts"),
    ];
    for (tamper, expected) in table {
        let behaviour = Tampering(open(&Setting::new(Utc::now())), tamper);
        let bank = Mock::cybersource().with_behaviour(behaviour).start().await.unwrap();
        unreadable(&bank, encrypting(by_secret()), expected).await;
        bank.assert_called("get_customer", 1);
    }
    // The right bank and the wrong key: under the id that the bank knows.
    let bank = Mock::cybersource()
        .with_behaviour(Tampering(open(&Setting::new(Utc::now())), |_| {}))
        .start()
        .await
        .unwrap();
    let wrong = DecryptionKey::from_pem(stranger().0, ME.response_key_id).unwrap();
    unreadable(&bank, by_secret().decrypt_responses([wrong.clone()]), "can't be decrypted").await;
    // While keys are replaced, the other key is tried as well.
    let both = by_secret().decrypt_responses([wrong, response_key()]);
    assert_eq!(client(&bank, both).get_customer("x").send().await.unwrap().id.as_deref(), Some(CARD));
    // An id that the bank doesn't know: it refuses, in clear.
    let unknown = DecryptionKey::from_pem(ME.response_key, "unknown").unwrap();
    let error = client(&bank, by_secret().decrypt_responses([unknown])).get_customer("x").send().await;
    assert!(error.unwrap_err().is_auth());
}

async fn unreadable(bank: &Bank, signer: JwtSigner, expected: &str) {
    let error = client(bank, signer).get_customer("x").send().await.unwrap_err();
    let Error::Transport(error) = error else { panic!("{error:?}") };
    assert_eq!(error.kind(), FailureKind::Unreadable);
    assert_eq!(error.status().unwrap(), 200);
    let mut printed = format!("{error} {error:?}");
    let mut source = std::error::Error::source(&error);
    while let Some(cause) = source {
        printed += &format!(" {cause} {cause:?}");
        source = cause.source();
    }
    assert!(printed.contains(expected), "{expected}: {printed}");
    assert!(!printed.contains(CARD), "{printed}");
}

#[tokio::test]
async fn the_files_that_the_bank_hands_out_are_those_that_it_takes() {
    let bank = bank(Encryption::Required).await;
    let file = async |name: &str| {
        let came = http().get(format!("{}/demonstration/{name}", bank.url())).send().await.unwrap();
        assert_eq!(came.status().as_u16(), 200, "{name}");
        came.bytes().await.unwrap()
    };
    let (signing, response) = (file("demo_merchant.p12").await, file("demo_merchant-response.p12").await);
    let requests = RequestKey::from_p12(&signing, P12_PASSWORD).unwrap();
    assert_eq!(requests.id(), REQUEST_KEY_ID);
    assert!(requests.expires().is_some_and(|end| end > SystemTime::from(bank.clock().now())));
    let replies = response_key_of_p12(&response, P12_PASSWORD).unwrap();
    assert_eq!(replies.id(), ME.response_key_id);
    let signer = JwtSigner::p12(ME.id, &signing, P12_PASSWORD).unwrap();
    round(&client(&bank, signer.encrypt_requests(requests).decrypt_responses([replies]))).await;
    let pem = file("CyberSource_SJC_US.pem").await;
    assert_eq!(RequestKey::from_pem(&pem).unwrap().id(), REQUEST_KEY_ID);
    assert_eq!(file("demo_merchant-response.pem").await, ME.response_key);
    assert_eq!(get(format!("{}/demonstration/nobody.p12", bank.url()), &[]).await.status, 404);
    // Every value that the bank prints for people is one that it hands out.
    for Credential { value, .. } in bank.credentials() {
        if value.starts_with("http") {
            assert_eq!(get(&value, &[]).await.status, 200, "{value}");
        }
    }
}

#[test]
fn a_wrong_file_is_a_typed_error() {
    let no_key = JwtSigner::p12(ME.id, b"no file", P12_PASSWORD);
    assert!(matches!(no_key, Err(SetupError::InvalidP12(_))));
    assert!(matches!(response_key_of_p12(ME.response_p12, "wrong"), Err(SetupError::WrongPassword)));
    assert!(matches!(RequestKey::from_pem("no certificate"), Err(SetupError::InvalidCertificate)));
}
