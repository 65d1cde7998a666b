//! CyberSource: a JWT or an HTTP signature for each request.
//!
//! [`JwtSigner`] is for the scheme `jwt`; [`HttpSignature`] is for `httpSignature`, which the provider has
//! deprecated.
//!
//! ```
//! use std::sync::Arc;
//!
//! use passbook_runtime::Credentials;
//! use passbook_runtime::flows::cybersource::{JwtSigner, SetupError};
//!
//! let signer = JwtSigner::shared_secret("merchant", "key-id", "c2hhcmVkIHNlY3JldA==")?;
//! let mut credentials = Credentials::new();
//! credentials.custom("jwt", Arc::new(signer));
//! # Ok::<(), SetupError>(())
//! ```
//!
//! A key is checked once, when the signer is made: what is wrong with it is a [`SetupError`] then, and no failure of
//! the first call. Each attempt of a call is signed anew, as it is sent; nothing is fetched and nothing is kept.
//!
//! # Message-level encryption
//!
//! From March 2027, CyberSource asks for bodies that are encrypted on their way, beside TLS. [`JwtSigner`] does both in
//! one place, so that nothing can change the bytes between encrypting and signing:
//!
//! ```no_run
//! # use passbook_runtime::flows::cybersource::{JwtSigner, RequestKey, SetupError, response_key_of_p12};
//! # fn example() -> Result<JwtSigner, Box<dyn std::error::Error>> {
//! let signing = std::fs::read("merchant.p12")?;
//! let response = std::fs::read("merchant-mle.p12")?;
//! let signer = JwtSigner::p12("merchant", &signing, "password")?
//!     .encrypt_requests(RequestKey::from_p12(&signing, "password")?)
//!     .decrypt_responses([response_key_of_p12(&response, "password")?]);
//! # Ok(signer)
//! # }
//! ```
//!
//! Both work with a shared secret too; the certificate then comes from PEM. A reply that can't be decrypted is an error
//! of the transport that keeps its status, headers and body; the call is not made again.
//!
//! HTTP signatures can't be combined with encryption, and end in March 2027 as well.
//!
//! # 401 with the right key
//!
//! Both schemes sign the time, and a JWT is valid for two minutes. Where this machine's clock is an hour off,
//! CyberSource answers 401, and nothing in the body need say why. `Date` among the headers is the server's time.

mod encryption;

use std::error::Error as StdError;
use std::fmt;
use std::time::{SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use bytes::Bytes;
use http::header::{AUTHORIZATION, CONTENT_LENGTH, DATE, HOST};
use http::{HeaderMap, HeaderName, StatusCode};
use jsonwebtoken::{Algorithm, EncodingKey};
use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12ImportPolicy, PrivateKeyChain};
use reqwest::{Request, Url};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Position;
use uuid::Uuid;
use zeroize::Zeroizing;

use self::encryption::ResponseKeys;
use super::jws;
use crate::auth::{AuthContext, Authorize, OpenError};
use crate::clock::now;
use crate::error::{CredentialsError, Reason};
use crate::parameter;
use crate::secret::Secret;
use crate::transport::BoxFuture;

pub use super::jwe::{DecryptionKey, DecryptionKeyError};
pub use encryption::{ClearReplies, RequestKey};

const MERCHANT_ID: HeaderName = HeaderName::from_static("v-c-merchant-id");
const DIGEST: HeaderName = HeaderName::from_static("digest");
const SIGNATURE: HeaderName = HeaderName::from_static("signature");

/// CyberSource refuses a token that is meant to live longer.
const LIFETIME_SECONDS: u64 = 120;

/// Why a signer can't be made. None of these prints a secret.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum SetupError {
    /// The merchant id or the key id, whichever is named, is none: perhaps a line end was read along with it.
    #[error("the {0} is empty, or holds a space, a quote or another character that no id has")]
    InvalidId(&'static str),
    /// The shared secret is to be given as CyberSource shows it, in base64.
    #[error("the shared secret is empty or not base64")]
    InvalidSecret,
    /// The password doesn't open the P12 file.
    #[error("the password of the P12 file is wrong")]
    WrongPassword,
    /// It is no P12 file, or one of a kind that this client doesn't read.
    #[error("the P12 file can't be read")]
    InvalidP12(#[source] Box<dyn StdError + Send + Sync>),
    /// Which key belongs to which certificate is told by their `localKeyID`.
    #[error("the P12 file holds no private key along with its certificate")]
    NoKey,
    /// CyberSource's files have one, and nothing says which of several to use.
    #[error("the P12 file holds several private keys")]
    SeveralKeys,
    /// There is nothing in the P12 file to tell CyberSource which key signed. Give the key and its id to
    /// [`JwtSigner::rsa_pem`].
    #[error("the certificate in the P12 file has no serialNumber in its subject")]
    NoSerialNumber,
    /// There is no certificate to encrypt with, or its key is no RSA key of 2048 to 8192 bits.
    #[error("not a certificate in PEM with an RSA key of 2048 to 8192 bits")]
    InvalidCertificate,
    /// CyberSource's certificate for requests is not among those in the file. It can be downloaded on its own.
    #[error("no certificate of `CyberSource_SJC_US` is in the file")]
    NoRequestCertificate,
    /// The certificate to encrypt with has expired. [`RequestKey::from_expired_pem`] takes it all the same.
    #[error("the certificate of `CyberSource_SJC_US` has expired: download the new one")]
    ExpiredCertificate,
    /// A key that replies are to be encrypted for.
    #[error("the key for replies can't be used")]
    InvalidResponseKey(#[source] DecryptionKeyError),
    /// The private key is not RSA, shorter or longer than is allowed, encrypted, or damaged.
    #[error("the private key is not an RSA key of 2048 to 8192 bits")]
    InvalidKey,
}

/// Authorizes each request with a JWT of its own (“JWT v2”).
///
/// The token is made for the method, host, path, query and body of the one request, and valid for two minutes.
pub struct JwtSigner {
    key: Key,
    key_id: String,
    merchant_id: String,
    issuer: Option<String>,
    request_key: Option<RequestKey>,
    response_keys: ResponseKeys,
    method_case: MethodCase,
    claim_spelling: ClaimSpelling,
    resource_path: ResourcePath,
    clock: fn() -> SystemTime,
}

/// How a JWT spells the method of its request.
///
/// CyberSource's SDKs disagree: that for Python sends upper case, and that for Node lower case, as the guide says.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MethodCase {
    /// `POST`.
    #[default]
    Upper,
    /// `post`.
    Lower,
}

/// How a JWT spells the claim that says what made its `digest`.
///
/// CyberSource's SDKs disagree: that for Python sends `digestAlgorithm`, as the guide says, and that for Node
/// `digest-algorithm`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ClaimSpelling {
    /// `digestAlgorithm`.
    #[default]
    Camel,
    /// `digest-algorithm`.
    Kebab,
}

/// What a JWT calls the path of its request.
///
/// CyberSource's guide says "path"; its SDKs for Python, Node, Ruby and PHP send the query along, and that for .NET
/// does not. A server that compares must take both; this is for one that takes one alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ResourcePath {
    /// The path and the query.
    #[default]
    WithQuery,
    /// The path alone.
    WithoutQuery,
}

impl JwtSigner {
    /// Signs with a shared secret (HS256), given in base64, as CyberSource shows it.
    pub fn shared_secret(
        merchant_id: impl Into<String>,
        key_id: impl Into<String>,
        shared_secret: impl Into<Secret>,
    ) -> Result<Self, SetupError> {
        Self::new(merchant_id.into(), key_id.into(), Key::shared(&shared_secret.into())?)
    }

    /// Signs with the private key in a P12 file (RS256), given as the bytes of the file.
    ///
    /// The key's id is the `serialNumber` in the subject of the key's certificate, such as
    /// `CN=merchant, serialNumber=4654139977230172554798`, just as it stands there: CyberSource's SDKs send that.
    /// (The certificate's own serial number is another one.) [`with_key_id`](Self::with_key_id) sets another id.
    pub fn p12(
        merchant_id: impl Into<String>,
        p12: &[u8],
        password: impl Into<Secret>,
    ) -> Result<Self, SetupError> {
        let store = opened(p12, &password.into(), Pkcs12ImportPolicy::Strict)?;
        let key = only_key(&store)?;
        let key_id = serial_number(key).ok_or(SetupError::NoSerialNumber)?;
        Self::new(merchant_id.into(), key_id, Key::rsa(&pem_of(key))?)
    }

    /// Signs with an RSA key (RS256), given as PEM: `BEGIN PRIVATE KEY` or `BEGIN RSA PRIVATE KEY`, not encrypted,
    /// and before any other block.
    ///
    /// `openssl pkcs12 -in merchant.p12 -nocerts -nodes` takes one out of a P12 file.
    pub fn rsa_pem(
        merchant_id: impl Into<String>,
        key_id: impl Into<String>,
        pem: impl Into<Secret>,
    ) -> Result<Self, SetupError> {
        Self::new(merchant_id.into(), key_id.into(), Key::rsa(&pem.into())?)
    }

    fn new(merchant_id: String, key_id: String, key: Key) -> Result<Self, SetupError> {
        Ok(Self {
            key,
            key_id: checked(key_id, "key id")?,
            merchant_id: checked(merchant_id, "merchant id")?,
            issuer: None,
            request_key: None,
            response_keys: ResponseKeys { keys: Vec::new(), clear: ClearReplies::default() },
            method_case: MethodCase::default(),
            claim_spelling: ClaimSpelling::default(),
            resource_path: ResourcePath::default(),
            clock: now,
        })
    }

    /// Names the key by this id (`kid`).
    #[must_use]
    pub fn with_key_id(mut self, key_id: impl Into<String>) -> Self {
        self.key_id = key_id.into();
        self
    }

    /// Names this issuer (`iss`) in place of the merchant: the portfolio's or account's id, where the key is a meta
    /// key, which signs for all of its merchants.
    #[must_use]
    pub fn with_issuer(mut self, issuer: impl Into<String>) -> Self {
        self.issuer = Some(issuer.into());
        self
    }

    /// Encrypts every body that is sent, for this key of CyberSource's. A call without a body stays as it is.
    #[must_use]
    pub fn encrypt_requests(mut self, key: RequestKey) -> Self {
        self.request_key = Some(key);
        self
    }

    /// Asks for encrypted replies (`v-c-response-mle-kid`), errors included, and decrypts them.
    ///
    /// Give the key that replies are to be encrypted for first. Further ones decrypt what was encrypted for an older
    /// key while keys are being replaced. With a meta key, it is the key of the portfolio.
    #[must_use]
    pub fn decrypt_responses(mut self, keys: impl IntoIterator<Item = DecryptionKey>) -> Self {
        self.response_keys.keys = keys.into_iter().collect();
        self
    }

    /// What becomes of a success in clear where an encrypted one was asked for. Errors are read in clear as well: the
    /// server may not know whom to encrypt for.
    #[must_use]
    pub fn clear_replies(mut self, policy: ClearReplies) -> Self {
        self.response_keys.clear = policy;
        self
    }

    /// Spells `request-method` like this.
    #[must_use]
    pub fn with_method_case(mut self, case: MethodCase) -> Self {
        self.method_case = case;
        self
    }

    /// Spells `digestAlgorithm` like this.
    #[must_use]
    pub fn with_claim_spelling(mut self, spelling: ClaimSpelling) -> Self {
        self.claim_spelling = spelling;
        self
    }

    /// Says this in `request-resource-path`.
    #[must_use]
    pub fn with_resource_path(mut self, form: ResourcePath) -> Self {
        self.resource_path = form;
        self
    }

    /// Takes the time from here. For tests.
    #[doc(hidden)]
    #[must_use]
    pub fn with_clock(mut self, clock: fn() -> SystemTime) -> Self {
        self.clock = clock;
        self
    }

    fn token(&self, request: &Request) -> Result<String, Reason> {
        let header = json!({ "alg": self.key.algorithm, "kid": self.key_id, "typ": "JWT" });
        jws::token(self.key.algorithm, &self.key.key, &header, &self.claims(request)?)
    }

    fn claims(&self, request: &Request) -> Result<Value, Reason> {
        let issued = self.now();
        let method = request.method().as_str();
        let mut claims = json!({
            "iss": self.issuer.as_ref().unwrap_or(&self.merchant_id),
            "iat": issued,
            "exp": issued + LIFETIME_SECONDS,
            "jti": Uuid::new_v4(),
            "request-method": match self.method_case {
                MethodCase::Upper => method.to_ascii_uppercase(),
                MethodCase::Lower => method.to_ascii_lowercase(),
            },
            "request-host": request.url().host_str(),
            "request-resource-path": match self.resource_path {
                ResourcePath::WithQuery => path_with_query(request.url()),
                ResourcePath::WithoutQuery => request.url().path(),
            },
            "v-c-jwt-version": "2",
            "v-c-merchant-id": self.merchant_id,
        });
        if let Some(digest) = digest(request)? {
            let algorithm = match self.claim_spelling {
                ClaimSpelling::Camel => "digestAlgorithm",
                ClaimSpelling::Kebab => "digest-algorithm",
            };
            claims["digest"] = digest.into();
            claims[algorithm] = "SHA-256".into();
        }
        if let Some(key_id) = self.response_keys.asked() {
            claims["v-c-response-mle-kid"] = key_id.into();
        }
        Ok(claims)
    }
}

impl Authorize for JwtSigner {
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>> {
        Box::pin(async move {
            // Encrypted first: the digest in the token is of the bytes that are sent.
            self.encrypt(request).map_err(|reason| context.error(reason))?;
            let token = self.token(request).map_err(|reason| context.error(reason))?;
            set(request, AUTHORIZATION, &format!("Bearer {token}")).map_err(|reason| context.error(reason))
        })
    }

    fn open(&self, status: StatusCode, _: &HeaderMap, body: Bytes) -> Result<Bytes, OpenError> {
        let keys = &self.response_keys;
        match keys.open(&body).map_err(OpenError::new)? {
            Some(content) => Ok(content),
            None if keys.keys.is_empty() || body.is_empty() || !status.is_success() => Ok(body),
            None if keys.clear == ClearReplies::Refuse => {
                Err(OpenError::new("it is in clear, and an encrypted one was asked for"))
            }
            None => {
                tracing::warn!(
                    status = status.as_u16(),
                    "a reply is in clear, and an encrypted one was asked for"
                );
                Ok(body)
            }
        }
    }
}

impl JwtSigner {
    fn encrypt(&self, request: &mut Request) -> Result<(), Reason> {
        let (Some(key), Some(body)) = (&self.request_key, request.body()) else { return Ok(()) };
        let bytes = body.as_bytes().ok_or("a body that is a stream can't be encrypted")?;
        if !bytes.is_empty() {
            *request.body_mut() = Some(key.encrypt(bytes, self.now())?.into());
            // The old length, where it was set, is that of another body.
            request.headers_mut().remove(CONTENT_LENGTH);
        }
        Ok(())
    }

    fn now(&self) -> u64 {
        (self.clock)().duration_since(UNIX_EPOCH).unwrap_or_default().as_secs()
    }
}

impl fmt::Debug for JwtSigner {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("JwtSigner")
            .field("merchant_id", &self.merchant_id)
            .field("issuer", &self.issuer)
            .field("key_id", &self.key_id)
            .field("algorithm", &self.key.algorithm)
            .finish_non_exhaustive()
    }
}

/// Authorizes each request with an HMAC of its head and the digest of its body.
///
/// The provider has deprecated this scheme, and ends it in March 2027: use [`JwtSigner`], which takes the same shared
/// secret.
///
/// Meta keys and encrypted bodies are for [`JwtSigner`] alone.
pub struct HttpSignature {
    key: Key,
    key_id: String,
    merchant_id: String,
    clock: fn() -> SystemTime,
}

impl HttpSignature {
    /// Signs with a shared secret, given in base64, as CyberSource shows it.
    pub fn new(
        merchant_id: impl Into<String>,
        key_id: impl Into<String>,
        shared_secret: impl Into<Secret>,
    ) -> Result<Self, SetupError> {
        Ok(Self {
            key: Key::shared(&shared_secret.into())?,
            key_id: checked(key_id.into(), "key id")?,
            merchant_id: checked(merchant_id.into(), "merchant id")?,
            clock: now,
        })
    }

    /// Takes the time from here. For tests.
    #[doc(hidden)]
    #[must_use]
    pub fn with_clock(mut self, clock: fn() -> SystemTime) -> Self {
        self.clock = clock;
        self
    }

    fn sign(&self, request: &mut Request) -> Result<(), Reason> {
        let date = httpdate::fmt_http_date((self.clock)().max(UNIX_EPOCH));
        let digest = digest(request)?.map(|digest| format!("SHA-256={digest}"));
        let method = request.method().as_str().to_ascii_lowercase();
        let mut signed = vec![
            ("host", host(request)?),
            ("date", date.clone()),
            ("request-target", format!("{method} {}", path_with_query(request.url()))),
        ];
        signed.extend(digest.clone().map(|digest| ("digest", digest)));
        signed.push(("v-c-merchant-id", self.merchant_id.clone()));

        let names: Vec<_> = signed.iter().map(|(name, _)| *name).collect();
        let lines: Vec<_> = signed.iter().map(|(name, value)| format!("{name}: {value}")).collect();
        let signature = format!(
            r#"keyid="{}", algorithm="HmacSHA256", headers="{}", signature="{}""#,
            self.key_id,
            names.join(" "),
            STANDARD.encode(self.key.sign(lines.join("\n").as_bytes())?),
        );
        request.headers_mut().insert(MERCHANT_ID, parameter::header_value(&self.merchant_id)?);
        request.headers_mut().insert(DATE, parameter::header_value(&date)?);
        if let Some(digest) = digest {
            request.headers_mut().insert(DIGEST, parameter::header_value(&digest)?);
        }
        set(request, SIGNATURE, &signature)
    }
}

impl Authorize for HttpSignature {
    fn authorize<'a>(
        &'a self,
        request: &'a mut Request,
        context: AuthContext<'a>,
    ) -> BoxFuture<'a, Result<(), CredentialsError>> {
        Box::pin(async move { self.sign(request).map_err(|reason| context.error(reason)) })
    }
}

impl fmt::Debug for HttpSignature {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("HttpSignature")
            .field("merchant_id", &self.merchant_id)
            .field("key_id", &self.key_id)
            .finish_non_exhaustive()
    }
}

/// A key that has signed something, or can't fail to. It is wiped from memory when dropped.
///
/// (The copies that the readers of P12 and PEM make on their way are not.)
struct Key {
    key: EncodingKey,
    algorithm: Algorithm,
}

impl Key {
    fn shared(secret: &Secret) -> Result<Self, SetupError> {
        match EncodingKey::from_base64_secret(secret.expose()) {
            Ok(key) if !key.inner().is_empty() => Ok(Self { key, algorithm: Algorithm::HS256 }),
            _ => Err(SetupError::InvalidSecret),
        }
    }

    fn rsa(pem: &Secret) -> Result<Self, SetupError> {
        let key = EncodingKey::from_rsa_pem(pem.expose().as_bytes()).map_err(|_| SetupError::InvalidKey)?;
        let key = Self { key, algorithm: Algorithm::RS256 };
        // Public keys and certificates have come this far too.
        key.sign(b"").map_err(|_| SetupError::InvalidKey)?;
        Ok(key)
    }

    fn sign(&self, message: &[u8]) -> Result<Vec<u8>, Reason> {
        jws::sign(self.algorithm, &self.key, message)
    }
}

/// The keys in a P12 file with the certificates that belong to them, or each of its certificates.
fn opened(p12: &[u8], password: &Secret, policy: Pkcs12ImportPolicy) -> Result<KeyStore, SetupError> {
    KeyStore::from_pkcs12(p12, password.expose(), policy).map_err(|error| match error {
        p12_keystore::error::Error::MacError(_) => SetupError::WrongPassword,
        other => SetupError::InvalidP12(other.into()),
    })
}

fn only_key(store: &KeyStore) -> Result<&PrivateKeyChain, SetupError> {
    let mut keys = store.entries().filter_map(|(_, entry)| match entry {
        KeyStoreEntry::PrivateKeyChain(key) => Some(key),
        _ => None,
    });
    match (keys.next(), keys.next()) {
        (Some(key), None) => Ok(key),
        (None, _) => Err(SetupError::NoKey),
        (Some(_), Some(_)) => Err(SetupError::SeveralKeys),
    }
}

fn pem_of(key: &PrivateKeyChain) -> Secret {
    let encoded = Zeroizing::new(STANDARD.encode(key.key().as_der()));
    format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", *encoded).into()
}

/// The key in a P12 file that CyberSource encrypts replies for, for [`JwtSigner::decrypt_responses`]. Its id is the
/// `serialNumber` in the subject of its certificate. A key in PEM is made by [`DecryptionKey::from_pem`].
pub fn response_key_of_p12(p12: &[u8], password: impl Into<Secret>) -> Result<DecryptionKey, SetupError> {
    let store = opened(p12, &password.into(), Pkcs12ImportPolicy::Strict)?;
    let key = only_key(&store)?;
    let id = serial_number(key).ok_or(SetupError::NoSerialNumber)?;
    DecryptionKey::from_pem(pem_of(key), id).map_err(SetupError::InvalidResponseKey)
}

/// Visible ASCII that needs no escape in a quoted string.
fn checked(id: String, what: &'static str) -> Result<String, SetupError> {
    let is_plain = |byte: u8| byte.is_ascii_graphic() && !matches!(byte, b'"' | b'\\');
    match !id.is_empty() && id.bytes().all(is_plain) {
        true => Ok(id),
        false => Err(SetupError::InvalidId(what)),
    }
}

/// The `serialNumber` in the subject of the key's certificate.
fn serial_number(key: &PrivateKeyChain) -> Option<String> {
    let subject = key.certs().first()?.subject();
    let mut attributes = subject.split([',', '+']).map(str::trim);
    attributes.find_map(|attribute| attribute.strip_prefix("serialNumber=")).map(str::to_owned)
}

/// The digest of the body in base64; `None` without a body, or with an empty one.
fn digest(request: &Request) -> Result<Option<String>, Reason> {
    let Some(body) = request.body() else { return Ok(None) };
    let bytes = body.as_bytes().ok_or("a body that is a stream can't be signed")?;
    Ok((!bytes.is_empty()).then(|| STANDARD.encode(Sha256::digest(bytes))))
}

/// The target of the request as it is sent.
fn path_with_query(url: &Url) -> &str {
    &url[Position::BeforePath..Position::AfterQuery]
}

/// The `Host` of the request as it is sent: unless it is there, hyper adds it, with any port that is not the
/// scheme's.
fn host(request: &Request) -> Result<String, Reason> {
    if let Some(host) = request.headers().get(HOST) {
        return host.to_str().map(str::to_owned).map_err(|_| "the host can't be signed");
    }
    Ok(request.url()[Position::BeforeHost..Position::AfterPort].to_owned())
}

fn set(request: &mut Request, name: HeaderName, text: &str) -> Result<(), Reason> {
    request.headers_mut().insert(name, parameter::secret_header_value(text)?);
    Ok(())
}
