//! What the client sends, beside what CyberSource's own SDKs sent for the same call: recorded requests, which stand in
//! a folder beside this checkout. (`cargo xtask referee` has the SDK call the bank.)

use std::path::Path;
use std::sync::Arc;
use std::time::{Duration, SystemTime};

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::rsa::{OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, PrivateDecryptingKey};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use passbook_cybersource::types::{Customer, CustomerPatch};
use passbook_cybersource::{Auth, Client};
use passbook_mock::Mock;
use passbook_runtime::flows::cybersource::{
    ClaimSpelling, HttpSignature, JwtSigner, MethodCase, RequestKey, response_key_of_p12,
};
use passbook_runtime::json::{self, Value, json};
use passbook_runtime::reqwest::{Request, Response, Url};
use passbook_runtime::{BoxFuture, Exchange, HttpTransport, Transport, TransportFailure};
use sha2::{Digest, Sha256};

use crate::support::{Wiretap, transport};

const RECORDED: &str = "../../shared/providers/cybersource/sdk-requests.json";

/// Headers that say who the SDK is, or that HTTP itself adds.
const OF_THE_SDK: [&str; 8] = [
    "accept-encoding",
    "connection",
    "content-length",
    "host",
    "user-agent",
    "v-c-client-id",
    "v-c-sdk-telemetry-merchant-id",
    "authorization",
];

/// Sends to a server of the test what is meant for the provider.
#[derive(Debug)]
struct Elsewhere(Url, Wiretap, Arc<HttpTransport>);

impl Transport for Elsewhere {
    fn send<'a>(
        &'a self,
        mut request: Request,
        exchange: Exchange,
    ) -> BoxFuture<'a, Result<Response, TransportFailure>> {
        self.1.keep(&request);
        *request.url_mut() = self.0.clone();
        self.2.send(request, exchange)
    }
}

/// The time at which the SDKs were recorded.
fn then() -> SystemTime {
    SystemTime::UNIX_EPOCH + Duration::from_secs(1_790_000_000)
}

fn text<'a>(value: &'a Value, pointer: &str) -> &'a str {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_else(|| panic!("no text at {pointer}"))
}

struct Recorded<'a> {
    file: &'a Value,
    case: &'a Value,
}

impl Recorded<'_> {
    fn request(&self, pointer: &str) -> &Value {
        self.case["request"].pointer(pointer).unwrap_or(&Value::Null)
    }

    fn header(&self, name: &str) -> Option<String> {
        let headers = self.case["request"]["headers"].as_array()?;
        let found = headers.iter().find(|pair| text(pair, "/0").eq_ignore_ascii_case(name))?;
        Some(text(found, "/1").to_owned())
    }

    fn is_node(&self) -> bool {
        text(self.case, "/name").starts_with("node-")
    }

    fn p12(&self, name: &str) -> Vec<u8> {
        STANDARD.decode(text(self.file, &format!("/keys/p12/{name}"))).unwrap()
    }

    fn password(&self) -> String {
        text(self.file, "/keys/p12/password").to_owned()
    }

    fn is_encrypted(&self) -> bool {
        self.request("/body").as_str().is_some_and(|body| body.starts_with("{\"encryptedRequest\""))
    }

    /// The same way to sign and to encrypt, as this client is told to.
    fn auth(&self) -> Auth {
        let merchant = text(self.file, "/fixed/merchant_id").to_owned();
        let key_id = text(self.file, "/keys/shared_secret/key_id").to_owned();
        let secret = text(self.file, "/keys/shared_secret/secret_base64").to_owned();
        if self.request("/jwt_claims").is_null() {
            let signer = HttpSignature::new(merchant, key_id, secret).unwrap().with_clock(then);
            return Auth::sandbox().http_signature_by(signer);
        }
        let is_p12 = text(self.request("/jwt_header"), "/alg") == "RS256";
        let mut signer = match is_p12 {
            true => {
                let file = self.p12("signing_and_request_mle_base64");
                JwtSigner::p12(merchant.clone(), &file, self.password()).unwrap()
            }
            false => JwtSigner::shared_secret(merchant.clone(), key_id, secret).unwrap(),
        };
        let issuer = text(self.request("/jwt_claims"), "/iss");
        if issuer != merchant {
            signer = signer.with_issuer(issuer);
        }
        if self.is_node() {
            signer = signer.with_method_case(MethodCase::Lower).with_claim_spelling(ClaimSpelling::Kebab);
        }
        if self.is_encrypted() {
            signer = signer.encrypt_requests(match is_p12 {
                true => RequestKey::from_p12(&self.p12("signing_and_request_mle_base64"), self.password())
                    .unwrap(),
                false => RequestKey::from_expired_pem(text(self.file, "/keys/bundle_pem")).unwrap(),
            });
        }
        if !self.request("/jwt_claims/v-c-response-mle-kid").is_null() {
            let key = response_key_of_p12(&self.p12("response_mle_base64"), self.password()).unwrap();
            signer = signer.decrypt_responses([key]);
        }
        Auth::sandbox().jwt_by(signer.with_clock(then))
    }

    /// What this client sends for the call; `None` where the call is none of the contract's operations.
    async fn sent(&self) -> Option<Request> {
        let (method, target) = (text(self.request("/method"), ""), text(self.request("/target"), ""));
        let id = target.strip_prefix("/tms/v2/customers")?.trim_start_matches('/');
        if id.contains('/') {
            return None;
        }
        let bank = Mock::cybersource().contract_only().start().await.unwrap();
        let tap = Wiretap::default();
        let elsewhere = Elsewhere(bank.url().parse().unwrap(), tap.clone(), transport());
        let client = Client::builder(self.auth()).transport(Arc::new(elsewhere)).build().unwrap();
        let body = || {
            let clear = self.request("/jwe_plaintext").as_str().or(self.request("/body").as_str());
            json::from_str::<Value>(clear.expect("a body")).unwrap()
        };
        // Only what was sent matters, and nothing that comes back.
        match method {
            "GET" => {
                let mut call = client.get_customer(id);
                if let Some(profile) = self.header("profile-id") {
                    call = call.profile_id(profile);
                }
                drop(call.send().await);
            }
            "DELETE" => drop(client.delete_customer(id).send().await),
            "POST" => {
                let customer: Customer = json::from_value(body()).unwrap();
                drop(client.post_customer(&customer).send().await);
            }
            "PATCH" => {
                let patch: CustomerPatch = json::from_value(body()).unwrap();
                let mut call = client.patch_customer(id, &patch);
                if let Some(version) = self.header("if-match") {
                    call = call.if_match(version);
                }
                drop(call.send().await);
            }
            other => panic!("{other}"),
        }
        Some(tap.last())
    }

    /// The names of headers that are the provider's matter, in order.
    fn headers(&self) -> Vec<String> {
        let headers = self.case["request"]["headers"].as_array().unwrap();
        let has_body = self.request("/body").is_string();
        let mut names: Vec<String> =
            headers.iter().map(|pair| text(pair, "/0").to_ascii_lowercase()).collect();
        // The SDK for Python says the type of bodies that it doesn't send.
        names.retain(|name| !OF_THE_SDK.contains(&name.as_str()) && (has_body || name != "content-type"));
        names.sort();
        names
    }
}

fn own_headers(request: &Request) -> Vec<String> {
    let mut names: Vec<String> = request.headers().keys().map(|name| name.as_str().to_owned()).collect();
    names.retain(|name| !OF_THE_SDK.contains(&name.as_str()));
    names.sort();
    names
}

fn own_header<'a>(request: &'a Request, name: &str) -> &'a str {
    request.headers().get(name).map_or("", |value| value.to_str().unwrap())
}

/// Header and claims of the JWT.
fn jwt(request: &Request) -> (Value, Value) {
    let token = own_header(request, "authorization").strip_prefix("Bearer ").unwrap();
    let part = |at: usize| {
        let bytes = URL_SAFE_NO_PAD.decode(token.split('.').nth(at).unwrap()).unwrap();
        json::from_slice(&bytes).unwrap()
    };
    (part(0), part(1))
}

fn names(value: &Value) -> Vec<&String> {
    let mut names: Vec<_> = value.as_object().unwrap().keys().collect();
    names.sort();
    names
}

/// Header and content of a JWE for the request key of the file.
fn decrypted(file: &Value, token: &str) -> (Value, Value) {
    let pem = text(file, "/keys/request_mle/private_key_pem");
    let base64: String = pem.lines().filter(|line| !line.starts_with('-')).collect();
    let key = PrivateDecryptingKey::from_pkcs8(&STANDARD.decode(base64).unwrap()).unwrap();
    let key = OaepPrivateDecryptingKey::new(key).unwrap();
    let parts: Vec<&str> = token.split('.').collect();
    let decoded = |at: usize| URL_SAFE_NO_PAD.decode(parts[at]).unwrap();
    let mut buffer = vec![0; key.min_output_size()];
    let content_key = key.decrypt(&OAEP_SHA256_MGF1SHA256, &decoded(1), &mut buffer, None).unwrap();
    let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, content_key).unwrap());
    let nonce = Nonce::try_assume_unique_for_key(&decoded(2)).unwrap();
    let mut content = [decoded(3), decoded(4)].concat();
    let content = cipher.open_in_place(nonce, Aad::from(parts[0].as_bytes()), &mut content).unwrap();
    (json::from_slice(&decoded(0)).unwrap(), json::from_slice(content).unwrap())
}

#[tokio::test]
async fn each_request_has_the_form_of_the_sdks() {
    let Ok(read) = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(RECORDED)) else {
        println!("skipped: there are no recorded requests beside this checkout");
        return;
    };
    let file: Value = json::from_str(&read).unwrap();
    let lists = ["/cases", "/node_cases"].map(|list| file.pointer(list).unwrap().as_array().unwrap());
    let mut compared = 0;
    for case in lists.into_iter().flatten() {
        let (name, recorded) = (text(case, "/name"), Recorded { file: &file, case });
        // OAuth is another scheme, and meta keys are for JWTs alone here.
        if name.starts_with("oauth") || name == "http-signature-metakey-get" {
            continue;
        }
        let Some(request) = recorded.sent().await else { continue };
        compared += 1;
        assert_eq!(request.method().as_str(), recorded.request("/method"), "{name}");
        assert_eq!(request.url().path(), text(recorded.request("/target"), ""), "{name}");
        assert_eq!(own_headers(&request), recorded.headers(), "{name}");
        for header in ["profile-id", "if-match", "v-c-merchant-id", "date"] {
            assert_eq!(own_header(&request, header), recorded.header(header).unwrap_or_default(), "{name}");
        }
        let accepted = recorded.header("accept").unwrap_or_default().replace(' ', "");
        assert_eq!(own_header(&request, "accept").replace(' ', ""), accepted, "{name}");

        let body = request.body().and_then(|body| body.as_bytes()).unwrap_or_default();
        let digest = STANDARD.encode(Sha256::digest(body));
        match (recorded.request("/body").as_str(), recorded.is_encrypted()) {
            (None, _) => assert!(body.is_empty(), "{name}"),
            (Some(clear), false) => {
                let (own, theirs): (Value, Value) =
                    (json::from_slice(body).unwrap(), json::from_str(clear).unwrap());
                assert_eq!(own, theirs, "{name}");
            }
            (Some(_), true) => {
                let envelope: Value = json::from_slice(body).unwrap();
                assert_eq!(names(&envelope), ["encryptedRequest"], "{name}");
                let (mut header, content) = decrypted(&file, text(&envelope, "/encryptedRequest"));
                let theirs: Value =
                    json::from_str(text(recorded.request("/jwe_protected_header_text"), "")).unwrap();
                if theirs.get("cty").is_none() {
                    // Node and PHP send it, and Python does not.
                    assert_eq!(header.as_object_mut().unwrap().remove("cty"), Some(json!("JWT")), "{name}");
                }
                assert_eq!(header, theirs, "{name}");
                let clear: Value = json::from_str(text(recorded.request("/jwe_plaintext"), "")).unwrap();
                assert_eq!(content, clear, "{name}");
            }
        }

        let theirs = recorded.request("/jwt_claims");
        if theirs.is_null() {
            let own = own_header(&request, "signature");
            let signature = recorded.header("signature").unwrap();
            match body.is_empty() {
                true => assert_eq!(own, signature, "{name}: byte for byte"),
                false => {
                    assert_eq!(own_header(&request, "digest"), format!("SHA-256={digest}"), "{name}");
                    let listed = |text: &str| text.split("signature=").next().unwrap().to_owned();
                    assert_eq!(listed(own), listed(&signature), "{name}");
                }
            }
            continue;
        }
        let (header, mut claims) = jwt(&request);
        assert_eq!(&header, recorded.request("/jwt_header"), "{name}");
        assert_eq!(names(&claims), names(theirs), "{name}");
        let mut theirs = theirs.clone();
        if !body.is_empty() {
            assert_eq!(claims["digest"], digest, "{name}: of the bytes that are sent");
        }
        for own in ["jti", "digest"] {
            for claims in [&mut claims, &mut theirs] {
                claims.as_object_mut().unwrap().remove(own);
            }
        }
        assert_eq!(claims, theirs, "{name}");
    }
    assert!(compared >= 18, "{compared} requests were compared");
}
