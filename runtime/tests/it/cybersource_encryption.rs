//! Message-level encryption of CyberSource, with keys that are made for the run and with vectors of its SDKs.

use std::path::Path;
use std::sync::{Arc, LazyLock};

use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use passbook_runtime::flows::cybersource::{
    ClearReplies, DecryptionKey, JwtSigner, RequestKey, SetupError, response_key_of_p12,
};
use passbook_runtime::internal::{Call, Credentials, Encoding, Failure, Operation, RawResponse, RequestBody};
use passbook_runtime::json::{self, Value, json};
use passbook_runtime::testing::{Canned, Recorded, Server};
use passbook_runtime::{Bytes, FailureKind};
use rcgen::{CertificateParams, DnType, DnValue, KeyPair};
use sha2::{Digest, Sha256};

use crate::jose::{self, Tamper, TestKey};
use crate::support::{GET, core_of, needs};

static CYBERSOURCE: LazyLock<TestKey> = LazyLock::new(TestKey::new);
static MERCHANT: LazyLock<TestKey> = LazyLock::new(TestKey::new);
static OLDER: LazyLock<TestKey> = LazyLock::new(TestKey::new);
static STRANGER: LazyLock<TestKey> = LazyLock::new(TestKey::new);

const BODY: &str = r#"{"buyerInformation":{"merchantCustomerID":"s3nt1nel"}}"#;

fn certificate(common_name: &str, serial_number: Option<&str>) -> String {
    let pair = KeyPair::from_pem_and_sign_algo(&CYBERSOURCE.pem(), &rcgen::PKCS_RSA_SHA256).unwrap();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, common_name);
    if let Some(text) = serial_number {
        let kind = DnType::CustomDnType(vec![2, 5, 4, 5]);
        params.distinguished_name.push(kind, DnValue::PrintableString(text.try_into().unwrap()));
    }
    params.self_signed(&pair).unwrap().pem()
}

fn signer() -> JwtSigner {
    JwtSigner::shared_secret("merchant", "key-id", "c2hhcmVkIHNlY3JldA==").unwrap()
}

fn request_key() -> RequestKey {
    RequestKey::from_pem(certificate("CyberSource_SJC_US", Some("990001"))).unwrap()
}

fn key(of: &TestKey, id: &str) -> DecryptionKey {
    DecryptionKey::from_pem(of.pem(), id).unwrap()
}

fn reply(status: u16, alg: &str, enc: &str, key_id: &str, recipient: &TestKey, content: &str) -> Canned {
    let header = json!({"alg": alg, "enc": enc, "kid": key_id, "iat": 1_790_000_000});
    let token = jose::encrypted(&header, recipient, content.as_bytes(), Tamper::Nothing);
    Canned::json(status, json!({"encryptedResponse": token}).to_string())
}

fn honest(status: u16, content: &str) -> Canned {
    reply(status, "RSA-OAEP-256", "A256GCM", "new", &MERCHANT, content)
}

async fn called(
    signer: JwtSigner,
    body: Option<&'static str>,
    canned: Canned,
) -> (Result<RawResponse, Failure>, Vec<Recorded>) {
    static POST: Operation = Operation {
        method: "POST",
        path: "/tms/v2/customers",
        body: Some(RequestBody {
            media_type: "application/json",
            encoding: Encoding::Json,
            required: false,
            fields: &[],
        }),
        security: &[&[const { needs("signature") }], &[const { needs("token") }]],
        ..GET
    };
    let server = Server::start().await;
    server.reply(canned);
    let mut credentials = Credentials::new();
    credentials.custom("signature", Arc::new(signer));
    let mut call = Call::new(&core_of(&server, credentials), &POST);
    if let Some(body) = body {
        call.body_bytes(Bytes::from_static(body.as_bytes()).into());
    }
    let ended = call.send().await;
    (ended, server.requests())
}

fn claims(request: &Recorded) -> Value {
    let token = request.header("authorization").unwrap();
    json::from_slice(&URL_SAFE_NO_PAD.decode(token.split('.').nth(1).unwrap()).unwrap()).unwrap()
}

#[tokio::test]
async fn a_body_is_encrypted_and_then_signed() {
    let (ended, requests) =
        called(signer().encrypt_requests(request_key()), Some(BODY), Canned::new(204)).await;
    assert_eq!(ended.unwrap().status(), 204);
    let sent = &requests[0];
    assert_eq!(sent.header("content-type"), Some("application/json"));
    assert_eq!(sent.header("content-length").unwrap(), sent.body.len().to_string());
    let members: Value = json::from_slice(&sent.body).unwrap();
    assert_eq!(members.as_object().unwrap().len(), 1);
    let (header, content) = jose::decrypted(members["encryptedRequest"].as_str().unwrap(), &CYBERSOURCE);
    assert_eq!(header["kid"], "990001");
    assert!(header["iat"].is_u64());
    assert_eq!(content, BODY.as_bytes());
    assert_eq!(claims(sent)["digest"], STANDARD.encode(Sha256::digest(&sent.body)), "of what is sent");
    assert!(claims(sent).get("v-c-response-mle-kid").is_none());
}

#[tokio::test]
async fn a_call_without_a_body_has_nothing_to_encrypt() {
    let (ended, requests) = called(signer().encrypt_requests(request_key()), None, Canned::new(204)).await;
    ended.unwrap();
    assert!(requests[0].body.is_empty());
    assert!(claims(&requests[0]).get("digest").is_none());
}

#[tokio::test]
async fn replies_are_decrypted_errors_included() {
    let signer = || signer().decrypt_responses([key(&MERCHANT, "new"), key(&OLDER, "old")]);
    let table = [
        honest(200, r#"{"id": "1"}"#),
        honest(404, r#"{"errors": []}"#),
        reply(200, "RSA-OAEP", "A256GCM", "new", &MERCHANT, r#"{"id": "1"}"#),
        reply(200, "RSA-OAEP-256", "A128GCM", "new", &MERCHANT, r#"{"id": "1"}"#),
        // While keys are replaced, and under a name that the client doesn't know.
        reply(200, "RSA-OAEP-256", "A256GCM", "old", &OLDER, r#"{"id": "1"}"#),
        reply(200, "RSA-OAEP-256", "A256GCM", "another", &OLDER, r#"{"id": "1"}"#),
    ];
    for canned in table {
        let status = canned.status;
        let (ended, requests) = called(signer(), Some(BODY), canned).await;
        let response = ended.unwrap();
        assert_eq!(response.status().as_u16(), status);
        let expected = if status == 404 { r#"{"errors": []}"# } else { r#"{"id": "1"}"# };
        assert_eq!(response.body(), expected.as_bytes());
        assert_eq!(claims(&requests[0])["v-c-response-mle-kid"], "new");
        assert_eq!(requests[0].body, BODY.as_bytes(), "only replies are encrypted");
    }
}

#[tokio::test]
async fn a_reply_that_cannot_be_decrypted_keeps_its_status_and_is_not_asked_for_again() {
    let token = |tamper| {
        let header = json!({"alg": "RSA-OAEP-256", "enc": "A256GCM", "kid": "new"});
        jose::encrypted(&header, &MERCHANT, b"{}  ", tamper)
    };
    let member = |value: Value| Canned::json(200, json!({"encryptedResponse": value}).to_string());
    let table = [
        (reply(404, "RSA-OAEP-256", "A256GCM", "new", &STRANGER, "{}"), "can't be decrypted"),
        (reply(200, "RSA1_5", "A256GCM", "new", &MERCHANT, "{}"), "an algorithm that is not accepted"),
        (member(json!(token(Tamper::Ciphertext))), "can't be decrypted"),
        (member(json!(token(Tamper::Nothing).rsplit_once('.').unwrap().0)), "the five parts"),
        (member(json!("")), "the five parts"),
        (member(json!(5)), "`encryptedResponse` is not a string"),
        (
            Canned::json(201, json!({"encryptedResponse": token(Tamper::Nothing), "x": 1}).to_string()),
            "another member",
        ),
        (honest(200, "s3nt1nel"), "not JSON"),
    ];
    for (canned, text) in table {
        let status = canned.status;
        let (ended, requests) =
            called(signer().decrypt_responses([key(&MERCHANT, "new")]), Some(BODY), canned).await;
        let Err(Failure::Transport(error)) = ended else { panic!("{ended:?}") };
        assert_eq!(error.kind(), FailureKind::Unreadable);
        assert_eq!(error.status().unwrap().as_u16(), status);
        let source = std::error::Error::source(&error).and_then(|it| it.source().map(ToString::to_string));
        let printed = format!("{error} {error:?} {source:?}");
        assert!(printed.contains(text), "{text}: {printed}");
        assert!(!printed.contains("s3nt1nel"), "{printed}");
        assert!(error.raw_body().is_some_and(|body| !body.is_empty()));
        assert_eq!(requests.len(), 1);
    }
}

#[tokio::test]
async fn a_reply_in_clear_is_read_or_refused_as_the_caller_says() {
    let clear = |status| Canned::json(status, r#"{"id": "1"}"#);
    let table = [
        (ClearReplies::Accept, 200, true),
        (ClearReplies::Accept, 401, true),
        (ClearReplies::Refuse, 200, false),
        // The server may not know whom to encrypt for.
        (ClearReplies::Refuse, 401, true),
    ];
    for (policy, status, is_read) in table {
        let signer = signer().decrypt_responses([key(&MERCHANT, "new")]).clear_replies(policy);
        let (ended, _) = called(signer, Some(BODY), clear(status)).await;
        assert_eq!(ended.is_ok(), is_read, "{policy:?} {status}: {ended:?}");
    }
    // Nothing to encrypt, and nothing asked for.
    let refusing = || signer().decrypt_responses([key(&MERCHANT, "new")]).clear_replies(ClearReplies::Refuse);
    called(refusing(), None, Canned::new(204)).await.0.unwrap();
    called(signer().clear_replies(ClearReplies::Refuse), None, clear(200)).await.0.unwrap();
}

/// A certificate whose validity ended in 2020.
fn expired() -> String {
    let pair = KeyPair::from_pem_and_sign_algo(&CYBERSOURCE.pem(), &rcgen::PKCS_RSA_SHA256).unwrap();
    let mut params = CertificateParams::default();
    params.distinguished_name.push(DnType::CommonName, "CyberSource_SJC_US");
    let kind = DnType::CustomDnType(vec![2, 5, 4, 5]);
    params.distinguished_name.push(kind, DnValue::PrintableString("990001".try_into().unwrap()));
    params.not_before = rcgen::date_time_ymd(2019, 1, 1);
    params.not_after = rcgen::date_time_ymd(2020, 1, 1);
    params.self_signed(&pair).unwrap().pem()
}

#[test]
fn an_expired_certificate_is_refused_unless_it_is_asked_for() {
    let error = RequestKey::from_pem(expired()).unwrap_err();
    assert!(matches!(error, SetupError::ExpiredCertificate));
    assert!(error.to_string().contains("download the new one"), "{error}");
    let key = RequestKey::from_expired_pem(expired()).unwrap();
    assert_eq!(key.id(), "990001");
    assert!(
        key.expires()
            .is_some_and(|end| end == std::time::UNIX_EPOCH + std::time::Duration::from_secs(1_577_836_800))
    );
}

/// The merchant's file with its key in it twice.
fn two_keys() -> Vec<u8> {
    let file = include_bytes!("cybersource/merchant.p12");
    let policy = p12_keystore::Pkcs12ImportPolicy::Strict;
    let mut store = p12_keystore::KeyStore::from_pkcs12(file, "S3NTINEL", policy).unwrap();
    let key = store.entries().next().unwrap().1.clone();
    store.add_entry("another", key);
    store.writer("S3NTINEL").encryption_iterations(1).mac_iterations(1).write().unwrap()
}

#[test]
fn a_p12_file_with_no_key_or_several_names_what_is_wrong() {
    let no_key = include_bytes!("cybersource/no-key.p12");
    assert!(matches!(response_key_of_p12(no_key, "S3NTINEL"), Err(SetupError::NoKey)));
    assert!(matches!(JwtSigner::p12("merchant", no_key, "S3NTINEL"), Err(SetupError::NoKey)));
    let several = two_keys();
    assert!(matches!(response_key_of_p12(&several, "S3NTINEL"), Err(SetupError::SeveralKeys)));
    assert!(matches!(JwtSigner::p12("merchant", &several, "S3NTINEL"), Err(SetupError::SeveralKeys)));
    let nothing_to_encrypt_with = include_bytes!("cybersource/modern.p12");
    let error = RequestKey::from_p12(nothing_to_encrypt_with, "S3NTINEL");
    assert!(matches!(error, Err(SetupError::NoRequestCertificate)));
    // A certificate, a signature's key and a text in place of a P12 file.
    for file in [certificate("a", Some("1")).into_bytes(), MERCHANT.pem().into_bytes(), Vec::new()] {
        assert!(matches!(response_key_of_p12(&file, "x"), Err(SetupError::InvalidP12(_))));
        assert!(matches!(RequestKey::from_p12(&file, "x"), Err(SetupError::InvalidP12(_))));
    }
}

#[test]
fn a_key_that_cannot_be_used_says_why() {
    let wrong = |pem: String| RequestKey::from_pem(pem).unwrap_err().to_string();
    assert!(wrong(String::new()).contains("not a certificate"));
    assert!(wrong(CYBERSOURCE.pem()).contains("not a certificate"));
    assert!(wrong(certificate("CyberSource_SJC_US", None)).contains("no serialNumber"));
    let others = certificate("a", Some("1")) + &certificate("b", Some("2"));
    assert!(wrong(others).contains("`CyberSource_SJC_US`"));
    let several = certificate("a", Some("1")) + &certificate("cybersource_sjc_us", Some("00a1B2"));
    assert_eq!(RequestKey::from_pem(several).unwrap().id(), "00a1B2");
    let p12 = include_bytes!("cybersource/merchant.p12");
    assert!(matches!(RequestKey::from_p12(p12, "wrong").unwrap_err(), SetupError::WrongPassword));
    assert!(matches!(RequestKey::from_p12(b"no file", "x").unwrap_err(), SetupError::InvalidP12(_)));
    assert!(matches!(response_key_of_p12(p12, "wrong").unwrap_err(), SetupError::WrongPassword));
}

const VECTORS: &str = "../../shared/providers/cybersource/mle-vectors.json";

/// Made with CyberSource's SDKs, or held against them.
#[tokio::test]
async fn each_vector_of_the_sdks_holds() {
    let Ok(text) = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(VECTORS)) else {
        println!("skipped: there are no vectors beside this checkout");
        return;
    };
    let file: Value = json::from_str(&text).unwrap();
    let list = |name: &str| file[name].as_array().unwrap().clone();
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for case in list("kid_from_certificate") {
        let pem = text(&file["keys"][text(&case["certificate"]).as_str()]["certificate_pem"]);
        let read = RequestKey::from_pem(pem);
        match case["kid"].as_str() {
            Some(id) => assert_eq!(read.unwrap().id(), id),
            None => assert!(matches!(read, Err(SetupError::NoSerialNumber))),
        }
    }
    let bundle = RequestKey::from_pem(text(&file["keys"]["bundle_pem"])).unwrap();
    assert_eq!(bundle.id(), text(&file["keys"]["request_mle"]["kid"]));
    let p12 = |name: &str| STANDARD.decode(text(&file["keys"]["p12"][name])).unwrap();
    let password = || text(&file["keys"]["p12"]["password"]);
    let request_key = RequestKey::from_p12(&p12("signing_and_request_mle_base64"), password()).unwrap();
    assert_eq!(request_key.id(), text(&file["keys"]["request_mle"]["kid"]));
    let missing = RequestKey::from_p12(&p12("signing_only_base64"), password());
    assert!(matches!(missing, Err(SetupError::NoRequestCertificate)));
    let response_key = || response_key_of_p12(&p12("response_mle_base64"), password()).unwrap();
    assert_eq!(response_key().id(), text(&file["keys"]["response_mle"]["kid"]));

    for case in list("responses").iter().chain(&list("negative")) {
        let status = case["status"].as_u64().unwrap_or(200);
        let canned = Canned::json(u16::try_from(status).unwrap(), text(&case["body"]));
        let (ended, _) = called(signer().decrypt_responses([response_key()]), Some(BODY), canned).await;
        match case["plaintext"].as_str().filter(|_| case.get("decrypts_with").is_some()) {
            Some(content) => assert_eq!(ended.unwrap().body(), content.as_bytes(), "{}", case["name"]),
            None => assert!(matches!(ended, Err(Failure::Transport(_))), "{}: {ended:?}", case["name"]),
        }
    }
}
