//! An issuer in this process, with keys that are made for the run, and the tokens that it forges.

use std::collections::{BTreeMap, VecDeque};
use std::sync::{Arc, LazyLock, Mutex};

use aws_lc_rs::rand::SystemRandom;
use aws_lc_rs::signature::{RSA_PKCS1_SHA256, RSA_PSS_SHA256, RsaEncoding};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use passbook_runtime::flows::oauth2::OAuth2;
use passbook_runtime::flows::oidc::{Login, RelyingParty};
use passbook_runtime::flows::tokens::{MemoryStore, TokenError, TokenStore};
use passbook_runtime::internal::{Core, Credentials, Failure};
use passbook_runtime::json::{Map, Value, json};
use passbook_runtime::testing::Canned;
use passbook_runtime::{BoxFuture, Exchange, Timestamp, Transport, TransportFailure, http, json, reqwest};
use sha2::{Digest, Sha256};

use crate::jose::{self, Tamper, TestKey};
use crate::oauth2::call;
use crate::support::API;

pub const ISSUER: &str = "https://auth.bank.example/";
pub const CLIENT: &str = "b1c6a2b4-0d1e-4c55-9f5e-5d0f6a1b2c3d";
pub const NOW: &str = "2026-11-20T12:00:00Z";

/// Made anew in each run: nobody else has them.
pub struct Keys {
    pub issuer: TestKey,
    pub issuer_alternate: TestKey,
    pub client_signing: TestKey,
    pub client_encryption: TestKey,
    pub stranger: TestKey,
}

pub static KEYS: LazyLock<Keys> = LazyLock::new(|| Keys {
    issuer: TestKey::new(),
    issuer_alternate: TestKey::new(),
    client_signing: TestKey::new(),
    client_encryption: TestKey::new(),
    stranger: TestKey::new(),
});

/// The left half of SHA-256.
pub fn hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(text.as_bytes())[..16])
}

/// Header and claims of a signed token, unverified.
pub fn unverified(token: &str) -> (Value, Value) {
    let mut parts = token.split('.').map(|part| URL_SAFE_NO_PAD.decode(part).unwrap());
    let mut next = || json::from_slice(&parts.next().unwrap()).unwrap();
    (next(), next())
}

/// What of an ID token can be wrong.
pub struct Forgery {
    claims: Map<String, Value>,
    pub algorithm: &'static str,
    pub key_id: &'static str,
    pub signer: &'static TestKey,
    pub corrupts_signature: bool,
    pub is_critical: bool,
    /// Empty: not encrypted.
    pub key_encryption: &'static str,
    pub content_encryption: &'static str,
    pub is_compressed: bool,
    pub recipient: &'static TestKey,
    pub recipient_id: &'static str,
    pub tampers: bool,
}

impl Forgery {
    fn honest(login: &Login) -> Self {
        let kept: Value = json::to_value(login).unwrap();
        let now = NOW.parse::<Timestamp>().unwrap().timestamp();
        let claims = json!({
            "iss": ISSUER, "sub": "user-1", "aud": CLIENT, "nonce": kept["nonce"], "iat": now - 2, "exp": now + 300,
            "acr": "urn:brasil:openbanking:loa2",
        });
        Self {
            claims: claims.as_object().unwrap().clone(),
            algorithm: "PS256",
            key_id: "issuer-sig",
            signer: &KEYS.issuer,
            corrupts_signature: false,
            is_critical: false,
            key_encryption: "RSA-OAEP",
            content_encryption: "A256GCM",
            is_compressed: false,
            recipient: &KEYS.client_encryption,
            recipient_id: "client-enc",
            tampers: false,
        }
    }

    pub fn of_callback(login: &Login, code: &str) -> Self {
        let mut honest = Self::honest(login);
        honest.set("s_hash", json!(hash(login.state().expose())));
        honest.set("c_hash", json!(hash(code)));
        honest
    }

    pub fn of_token_endpoint(login: &Login, access_token: &str) -> Self {
        let mut honest = Self::honest(login);
        honest.set("at_hash", json!(hash(access_token)));
        honest
    }

    pub fn set(&mut self, name: &str, value: Value) {
        self.claims.insert(name.to_owned(), value);
    }

    pub fn remove(&mut self, name: &str) {
        self.claims.remove(name);
    }

    pub fn alter(&mut self, name: &str) {
        let altered = format!("{}1", self.claims[name].as_str().unwrap());
        self.set(name, json!(altered));
    }

    pub fn shift(&mut self, name: &str, seconds: i64) {
        let shifted = self.claims[name].as_i64().unwrap() + seconds;
        self.set(name, json!(shifted));
    }

    pub fn token(&self) -> String {
        let mut header = json!({"alg": self.algorithm, "kid": self.key_id});
        if self.is_critical {
            header["crit"] = json!(["exp"]);
        }
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let message = format!("{}.{}", part(&header), part(&json!(self.claims)));
        let mut signature = vec![0; self.signer.pair.public_modulus_len()];
        let padding: Option<&'static dyn RsaEncoding> = match self.algorithm {
            "PS256" => Some(&RSA_PSS_SHA256),
            "RS256" => Some(&RSA_PKCS1_SHA256),
            _ => None,
        };
        match padding {
            None => signature.clear(),
            Some(padding) => self
                .signer
                .pair
                .sign(padding, &SystemRandom::new(), message.as_bytes(), &mut signature)
                .unwrap(),
        }
        if self.corrupts_signature {
            signature.iter_mut().for_each(|byte| *byte ^= 0x5a);
        }
        let signed = format!("{message}.{}", URL_SAFE_NO_PAD.encode(signature));
        if self.key_encryption.is_empty() { signed } else { self.encrypted(&signed) }
    }

    fn encrypted(&self, content: &str) -> String {
        let mut header =
            json!({"alg": self.key_encryption, "enc": self.content_encryption, "kid": self.recipient_id});
        if self.is_compressed {
            header["zip"] = json!("DEF");
        }
        let tamper = if self.tampers { Tamper::Ciphertext } else { Tamper::Nothing };
        jose::encrypted(&header, self.recipient, content.as_bytes(), tamper)
    }
}

/// What was asked.
#[derive(Clone, Debug)]
pub struct Asked {
    pub path: String,
    pub authorization: Option<String>,
    body: Vec<u8>,
}

impl Asked {
    pub fn json(&self) -> Value {
        json::from_slice(&self.body).unwrap()
    }

    pub fn form(&self, name: &str) -> Option<String> {
        let mut pairs = url::form_urlencoded::parse(&self.body);
        pairs.find(|(key, _)| key == name).map(|(_, value)| value.into_owned())
    }
}

/// The issuer, and a server of data beside it.
#[derive(Debug)]
pub struct Bank {
    issuer: String,
    document: Mutex<Value>,
    keys: Mutex<Value>,
    replies: Mutex<BTreeMap<String, VecDeque<Canned>>>,
    requests: Mutex<Vec<Asked>>,
    /// Bodies of replies with tokens.
    answered: Mutex<Vec<Vec<u8>>>,
}

#[derive(Clone, Debug)]
struct Wire(Arc<Bank>);

impl Bank {
    pub fn new() -> Arc<Self> {
        Self::of(ISSUER)
    }

    pub fn of(issuer: &str) -> Arc<Self> {
        let base = issuer.trim_end_matches('/');
        let origin = &base[..base.find(".example").unwrap() + ".example".len()];
        let document = json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{origin}/authorize"),
            "token_endpoint": format!("{origin}/plain/token"),
            "pushed_authorization_request_endpoint": format!("{origin}/plain/par"),
            "jwks_uri": format!("{origin}/jwks"),
            "mtls_endpoint_aliases": {
                "token_endpoint": format!("{origin}/token"),
                "pushed_authorization_request_endpoint": format!("{origin}/mtls/par"),
            },
        });
        let keys = json!({"keys": [KEYS.issuer.jwk("issuer-sig"), KEYS.issuer_alternate.jwk("issuer-alt")]});
        Arc::new(Self {
            issuer: issuer.to_owned(),
            document: Mutex::new(document),
            keys: Mutex::new(keys),
            replies: Mutex::default(),
            requests: Mutex::default(),
            answered: Mutex::default(),
        })
    }

    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    pub fn transport(self: &Arc<Self>) -> Arc<dyn Transport> {
        Arc::new(Wire(Arc::clone(self)))
    }

    /// A client of the data, whose tokens are renewed by the same way.
    pub fn client(self: &Arc<Self>, authorizer: &OAuth2) -> Core {
        let mut credentials = Credentials::new();
        credentials.custom("token", Arc::new(authorizer.clone()));
        let mut config = passbook_runtime::internal::Config::new(&API);
        config.base_url("https://api.bank.example".to_owned());
        config.credentials(credentials);
        config.transport(self.transport());
        config.build().unwrap()
    }

    /// Answers the next request for this path so.
    pub fn answer(&self, path: &str, canned: Canned) {
        self.replies.lock().unwrap().entry(path.to_owned()).or_default().push_back(canned);
    }

    pub fn describe(&self, change: impl FnOnce(&mut Value)) {
        change(&mut self.document.lock().unwrap());
    }

    pub fn set_keys(&self, keys: Value) {
        *self.keys.lock().unwrap() = keys;
    }

    pub fn rename_key(&self, id: &str) {
        self.keys.lock().unwrap()["keys"][0]["kid"] = json!(id);
    }

    pub fn requests(&self) -> Vec<Asked> {
        self.requests.lock().unwrap().clone()
    }

    /// Why the tokens in this store are not renewed.
    pub async fn last_token_error(self: &Arc<Self>, party: &RelyingParty, store: Arc<MemoryStore>) -> String {
        let tokens = store.load().await.unwrap().unwrap();
        let bank = Self::new();
        let reply = json!({"access_token": "a2", "id_token": self.last_id_token()});
        bank.answer("/token", Canned::json(200, reply.to_string()));
        let due = Arc::new(MemoryStore::with(tokens.expires_at(Timestamp::UNIX_EPOCH)));
        let failure = call(&bank.client(&party.resume(due))).await.unwrap_err();
        let Failure::Credentials(error) = failure else { panic!("{failure:?}") };
        let source = std::error::Error::source(&error).unwrap();
        source.downcast_ref::<TokenError>().unwrap().to_string()
    }

    fn last_id_token(&self) -> Value {
        let answered = self.answered.lock().unwrap();
        let body: Value = json::from_slice(answered.last().unwrap()).unwrap();
        body["id_token"].clone()
    }

    fn reply(&self, path: &str) -> Canned {
        if let Some(canned) = self.replies.lock().unwrap().get_mut(path).and_then(VecDeque::pop_front) {
            if path == "/token" {
                self.answered.lock().unwrap().push(canned.body.to_vec());
            }
            return canned;
        }
        match path {
            "/jwks" => Canned::json(200, self.keys.lock().unwrap().to_string()),
            "/mtls/par" | "/plain/par" => {
                Canned::json(201, r#"{"request_uri": "urn:bank:request:1", "expires_in": 60}"#)
            }
            _ if path.contains("/.well-known/") => {
                Canned::json(200, self.document.lock().unwrap().to_string())
            }
            _ => Canned::json(500, "{}"),
        }
    }
}

impl Transport for Wire {
    fn send<'a>(
        &'a self,
        request: reqwest::Request,
        _: Exchange,
    ) -> BoxFuture<'a, Result<reqwest::Response, TransportFailure>> {
        let header = request.headers().get("authorization").and_then(|value| value.to_str().ok());
        let body = request.body().and_then(reqwest::Body::as_bytes).unwrap_or_default().to_vec();
        let path = request.url().path().to_owned();
        let asked = Asked { path: path.clone(), authorization: header.map(str::to_owned), body };
        self.0.requests.lock().unwrap().push(asked);
        let canned = self.0.reply(&path);
        let mut response = http::Response::builder().status(canned.status);
        for (name, value) in &canned.headers {
            response = response.header(name, value);
        }
        let response = reqwest::Response::from(response.body(canned.body).unwrap());
        Box::pin(std::future::ready(Ok(response)))
    }
}
