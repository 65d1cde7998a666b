//! Who gives out tokens: the discovery document of an authorization server, and the keys that it signs with.

use std::fmt;
use std::sync::Arc;

use chrono::TimeDelta;
use http::header::ACCEPT;
use http::{HeaderValue, Method, StatusCode};
use jsonwebtoken::{Algorithm, DecodingKey};
use reqwest::Request;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Mutex;
use url::Url;

use super::{IssuerError, LoginError};
use crate::auth::Channel;
use crate::error::Reason;
use crate::flows::oauth2::apart_from_calls;
use crate::flows::tokens::fetch;
use crate::server;
use crate::{Timestamp, Transport};

/// An authorization server, as its discovery document describes it. Cheap to clone: clones share the cached keys.
///
/// Everything that a login does is bound to one issuer: the keys that an ID token is verified with, and the endpoints
/// that codes and tokens are sent to.
#[derive(Clone)]
pub struct Issuer {
    inner: Arc<Inner>,
}

struct Inner {
    metadata: IssuerMetadata,
    keys: Mutex<CachedKeys>,
}

/// What a discovery document says (OpenID Connect Discovery 1.0, RFC 8414), as far as a client needs it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct IssuerMetadata {
    /// The issuer's identifier: a URL, compared character by character.
    pub issuer: String,
    /// Where the user authorizes.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub authorization_endpoint: Option<String>,
    /// Where codes and refresh tokens are exchanged.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// Where the keys are that the issuer signs with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub jwks_uri: Option<String>,
    /// Where authorization requests are pushed (RFC 9126).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Where tokens are revoked (RFC 7009).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revocation_endpoint: Option<String>,
    /// Where clients are registered (RFC 7591).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
    /// The same endpoints, for a client that shows its certificate (RFC 8705, section 5).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mtls_endpoint_aliases: Option<EndpointAliases>,
    /// Whether a callback names the issuer in `iss` (RFC 9207).
    #[serde(default)]
    pub authorization_response_iss_parameter_supported: bool,
}

/// Endpoints for a client that shows its certificate.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct EndpointAliases {
    /// Instead of the token endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub token_endpoint: Option<String>,
    /// Instead of the endpoint for pushed requests.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub pushed_authorization_request_endpoint: Option<String>,
    /// Instead of the revocation endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub revocation_endpoint: Option<String>,
    /// Instead of the registration endpoint.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registration_endpoint: Option<String>,
}

/// Where a discovery document is, behind the issuer's URL.
const OPENID_CONFIGURATION: &str = "/.well-known/openid-configuration";

/// The same by RFC 8414, between the issuer's host and its path.
const OAUTH_CONFIGURATION: &str = "/.well-known/oauth-authorization-server";

impl IssuerMetadata {
    /// Of this issuer, with nothing else yet.
    pub fn new(issuer: impl Into<String>) -> Self {
        Self { issuer: issuer.into(), ..Self::default() }
    }

    /// Each endpoint, by its name.
    fn endpoints(&self) -> impl Iterator<Item = (&'static str, &str)> {
        let aliases = self.mtls_endpoint_aliases.as_ref();
        let named = [
            ("authorization_endpoint", self.authorization_endpoint.as_deref()),
            ("token_endpoint", self.token_endpoint.as_deref()),
            ("jwks_uri", self.jwks_uri.as_deref()),
            ("pushed_authorization_request_endpoint", self.pushed_authorization_request_endpoint.as_deref()),
            ("revocation_endpoint", self.revocation_endpoint.as_deref()),
            ("registration_endpoint", self.registration_endpoint.as_deref()),
            (
                "mtls_endpoint_aliases.token_endpoint",
                aliases.and_then(|aliases| aliases.token_endpoint.as_deref()),
            ),
            (
                "mtls_endpoint_aliases.pushed_authorization_request_endpoint",
                aliases.and_then(|aliases| aliases.pushed_authorization_request_endpoint.as_deref()),
            ),
            (
                "mtls_endpoint_aliases.revocation_endpoint",
                aliases.and_then(|aliases| aliases.revocation_endpoint.as_deref()),
            ),
            (
                "mtls_endpoint_aliases.registration_endpoint",
                aliases.and_then(|aliases| aliases.registration_endpoint.as_deref()),
            ),
        ];
        named.into_iter().filter_map(|(name, url)| Some((name, url?)))
    }
}

impl Issuer {
    /// Reads the discovery document of this issuer, and refuses one that names another.
    ///
    /// The document is looked for where OpenID Connect has it, and where that is not found, where RFC 8414 has it.
    pub async fn discover(
        transport: Arc<dyn Transport>,
        issuer: impl Into<String>,
    ) -> Result<Self, LoginError> {
        let issuer = issuer.into();
        let refused = |error| LoginError::Issuer { issuer: issuer.clone(), error };
        let url = secure(&issuer).map_err(|reason| refused(IssuerError::Invalid("issuer", reason)))?;
        let channel = apart_from_calls(transport);
        let openid = format!("{}{OPENID_CONFIGURATION}", issuer.trim_end_matches('/'));
        let document = match read_json(&channel, &openid).await {
            Err(IssuerError::Status(StatusCode::NOT_FOUND)) => {
                let mut oauth = url.clone();
                oauth.set_path(&format!("{OAUTH_CONFIGURATION}{}", url.path().trim_end_matches('/')));
                read_json(&channel, oauth.as_str()).await
            }
            read => read,
        };
        let metadata = document.map_err(refused)?;
        Self::checked(metadata, |named| named == issuer).map_err(refused)
    }

    /// Reads the discovery document at this URL, as a directory of banks lists it, and refuses one whose issuer is
    /// not the text in front of `/.well-known/openid-configuration` (with or without a slash at its end).
    pub async fn discover_at(
        transport: Arc<dyn Transport>,
        document: impl Into<String>,
    ) -> Result<Self, LoginError> {
        let document = document.into();
        let refused = |error| LoginError::Issuer { issuer: document.clone(), error };
        let Some(issuer) = document.strip_suffix(OPENID_CONFIGURATION) else {
            let reason = "does not end in /.well-known/openid-configuration";
            return Err(refused(IssuerError::Invalid("the document's URL", reason)));
        };
        secure(&document).map_err(|reason| refused(IssuerError::Invalid("the document's URL", reason)))?;
        let metadata = read_json(&apart_from_calls(transport), &document).await.map_err(refused)?;
        let is_same = |named: &str| named.strip_suffix('/').unwrap_or(named) == issuer;
        Self::checked(metadata, is_same).map_err(refused)
    }

    /// An issuer that publishes no discovery document, or one that was read before.
    pub fn from_metadata(metadata: IssuerMetadata) -> Result<Self, LoginError> {
        let issuer = metadata.issuer.clone();
        let checked = secure(&issuer).map_err(|reason| IssuerError::Invalid("issuer", reason));
        checked
            .and_then(|_| Self::checked(metadata, |_| true))
            .map_err(|error| LoginError::Issuer { issuer, error })
    }

    fn checked(metadata: IssuerMetadata, is_expected: impl Fn(&str) -> bool) -> Result<Self, IssuerError> {
        if !is_expected(&metadata.issuer) {
            return Err(IssuerError::Mismatch);
        }
        for (name, url) in metadata.endpoints() {
            secure(url).map_err(|reason| IssuerError::Invalid(name, reason))?;
        }
        Ok(Self { inner: Arc::new(Inner { metadata, keys: Mutex::default() }) })
    }

    /// The issuer's identifier.
    pub fn id(&self) -> &str {
        &self.inner.metadata.issuer
    }

    /// What the discovery document says.
    pub fn metadata(&self) -> &IssuerMetadata {
        &self.inner.metadata
    }

    /// The key that this token names, or the only one that fits. Keys are read once, and once more for an unknown
    /// key id.
    pub(super) async fn signing_key(
        &self,
        channel: &Channel,
        algorithm: Algorithm,
        id: Option<&str>,
        now: Timestamp,
    ) -> Result<DecodingKey, KeyError> {
        let mut cached = self.inner.keys.lock().await;
        if cached.read_at.is_some() {
            match cached.find(algorithm, id) {
                Err(KeyError::Unknown(_)) if cached.may_read_again(now) => {}
                found => return found,
            }
        }
        let Some(url) = &self.inner.metadata.jwks_uri else {
            return Err(KeyError::Unknown("the issuer publishes no keys"));
        };
        let set: JwkSet = read_json(channel, url).await.map_err(KeyError::Unread)?;
        *cached = CachedKeys { keys: set.keys, read_at: Some(now) };
        cached.find(algorithm, id)
    }
}

impl fmt::Debug for Issuer {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_tuple("Issuer").field(&self.id()).finish()
    }
}

/// Why there is no key to verify a token with.
pub(super) enum KeyError {
    Unknown(Reason),
    Unread(IssuerError),
}

#[derive(Default)]
struct CachedKeys {
    keys: Vec<Value>,
    read_at: Option<Timestamp>,
}

/// Tokens with made-up key ids don't make the client ask for keys more often than this.
const KEYS_READ_APART: TimeDelta = TimeDelta::seconds(10);

#[derive(Deserialize)]
struct JwkSet {
    /// One that can't be read is none of ours: a set may hold keys of any kind.
    keys: Vec<Value>,
}

/// A public key, as far as it matters here.
#[derive(Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    usage: Option<String>,
    key_ops: Option<Vec<String>>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

impl CachedKeys {
    fn may_read_again(&self, now: Timestamp) -> bool {
        // A clock that was set back must not keep a rotated key unknown.
        self.read_at.is_none_or(|at| (now - at).abs() >= KEYS_READ_APART)
    }

    fn find(&self, algorithm: Algorithm, id: Option<&str>) -> Result<DecodingKey, KeyError> {
        let keys = self.keys.iter().filter_map(|key| Jwk::deserialize(key).ok());
        let mut fitting =
            keys.filter(|key| id.is_none_or(|id| key.kid.as_deref() == Some(id)) && key.verifies(algorithm));
        let Some(key) = fitting.next() else {
            return Err(KeyError::Unknown("the issuer has no such key"));
        };
        if id.is_none() && fitting.next().is_some() {
            return Err(KeyError::Unknown("it names no key, and the issuer has several"));
        }
        key.public().ok_or(KeyError::Unknown("the issuer's key can't be read"))
    }
}

impl Jwk {
    fn verifies(&self, algorithm: Algorithm) -> bool {
        let is_of_kind = match algorithm {
            Algorithm::ES256 => self.kty == "EC" && self.crv.as_deref() == Some("P-256"),
            _ => self.kty == "RSA",
        };
        is_of_kind
            && self.usage.as_deref().is_none_or(|usage| usage == "sig")
            && self.key_ops.as_ref().is_none_or(|operations| operations.iter().any(|it| it == "verify"))
            && self.alg.as_deref().is_none_or(|named| named.parse() == Ok(algorithm))
    }

    fn public(&self) -> Option<DecodingKey> {
        match (&self.n, &self.e, &self.x, &self.y) {
            (Some(n), Some(e), ..) if self.kty == "RSA" => DecodingKey::from_rsa_components(n, e).ok(),
            (.., Some(x), Some(y)) => DecodingKey::from_ec_components(x, y).ok(),
            _ => None,
        }
    }
}

async fn read_json<T: for<'de> Deserialize<'de>>(channel: &Channel, url: &str) -> Result<T, IssuerError> {
    let mut request =
        Request::new(Method::GET, url.parse().map_err(|_| IssuerError::Invalid("a URL", "is none"))?);
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    let reply = fetch(channel, request).await.map_err(|failure| IssuerError::Transport(Arc::new(failure)))?;
    if reply.status != StatusCode::OK {
        return Err(IssuerError::Status(reply.status));
    }
    serde_json::from_slice(&reply.body).map_err(|_| IssuerError::Unreadable)
}

/// An `https` URL; `http` only on this machine, for tests.
pub(in crate::flows) fn secure(text: &str) -> Result<Url, Reason> {
    let url = Url::parse(text).map_err(|_| "is no absolute URL")?;
    if url.host().is_none() {
        return Err("names no host");
    }
    match url.scheme() {
        _ if !url.username().is_empty() || url.password().is_some() => Err("holds a user name or password"),
        _ if url.fragment().is_some() => Err("has a fragment"),
        "https" => Ok(url),
        "http" if server::stays_here(&url) => Ok(url),
        _ => Err("is not https"),
    }
}
