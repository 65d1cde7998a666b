//! ID tokens: what is checked of them before anything else is believed.

use std::fmt;
use std::time::Duration;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::Algorithm;
use serde_json::{Map, Value};
use sha2::{Digest, Sha256};

use super::issuer::KeyError;
use super::{Issuer, IssuerError};
use crate::auth::Channel;
use crate::error::Reason;
use crate::flows::jwe::{self, Accepted, ContentEncryption, DecryptionKey, KeyChoice, KeyEncryption};
use crate::flows::jws::Unverified;
use crate::flows::oauth2::SigningAlgorithm;
use crate::{Secret, Timestamp};

/// What an ID token must be like, as the client registered it: nothing of it is taken from the token itself.
///
/// The default is OpenID Connect's: signed with RS256, not encrypted, for this client alone.
#[derive(Clone, Debug)]
pub struct IdTokenRules {
    signature: SigningAlgorithm,
    encryption: Option<(KeyEncryption, Vec<DecryptionKey>)>,
    contexts: Vec<String>,
    trusted_audiences: Vec<String>,
    hashes_state: bool,
    skew: Duration,
    greatest_age: Duration,
}

impl Default for IdTokenRules {
    fn default() -> Self {
        Self {
            signature: SigningAlgorithm::Rs256,
            encryption: None,
            contexts: Vec::new(),
            trusted_audiences: Vec::new(),
            hashes_state: false,
            skew: Duration::from_secs(60),
            greatest_age: Duration::from_secs(3600),
        }
    }
}

impl IdTokenRules {
    /// Those of OpenID Connect.
    pub fn new() -> Self {
        Self::default()
    }

    /// The algorithm that was registered (`id_token_signed_response_alg`). Default: RS256.
    #[must_use]
    pub fn signed_with(mut self, algorithm: SigningAlgorithm) -> Self {
        self.signature = algorithm;
        self
    }

    /// Encrypted to one of these keys, with the algorithm that was registered (`id_token_encrypted_response_alg`),
    /// and A256GCM. A token that is not encrypted is refused then.
    #[must_use]
    pub fn encrypted_to(
        mut self,
        algorithm: KeyEncryption,
        keys: impl IntoIterator<Item = DecryptionKey>,
    ) -> Self {
        self.encryption = Some((algorithm, keys.into_iter().collect()));
        self
    }

    /// One of these ways in which the user has authenticated (`acr`), each as good as the others. Default: any, or
    /// none.
    #[must_use]
    pub fn authenticated_by<S: Into<String>>(mut self, contexts: impl IntoIterator<Item = S>) -> Self {
        self.contexts = contexts.into_iter().map(Into::into).collect();
        self
    }

    /// A further audience beside this client that may stand in `aud`. Default: none.
    #[must_use]
    pub fn trusted_audience(mut self, audience: impl Into<String>) -> Self {
        self.trusted_audiences.push(audience.into());
        self
    }

    /// Whether the token of the callback protects the state (`s_hash`), as FAPI 1.0 Advanced has it. Default: no.
    #[must_use]
    pub fn hashes_state(mut self, is_required: bool) -> Self {
        self.hashes_state = is_required;
        self
    }

    /// How far the issuer's clock may be off. Default: a minute.
    #[must_use]
    pub fn clock_skew(mut self, skew: Duration) -> Self {
        self.skew = skew;
        self
    }

    /// How long ago a token may have been issued. Default: an hour.
    #[must_use]
    pub fn greatest_age(mut self, age: Duration) -> Self {
        self.greatest_age = age;
        self
    }

    /// Whether a login has to ask how the user authenticates.
    pub(super) fn asks_for_context(&self) -> bool {
        !self.contexts.is_empty()
    }

    /// Reads a token from this issuer and checks all of it.
    pub(crate) async fn verify(
        &self,
        issuer: &Issuer,
        channel: &Channel,
        token: &str,
        expected: &Expected<'_>,
    ) -> Result<IdToken, IdTokenError> {
        let decrypted;
        let signed = match &self.encryption {
            None => token,
            Some((algorithm, keys)) => {
                let accepted = Accepted {
                    keys,
                    key_encryption: &[*algorithm],
                    content_encryption: &[ContentEncryption::A256Gcm],
                    key_choice: KeyChoice::Named,
                };
                decrypted = jwe::decrypt(token, &accepted).map_err(IdTokenError::Encryption)?;
                std::str::from_utf8(&decrypted)
                    .map_err(|_| IdTokenError::Encryption("its content is not UTF-8 text"))?
            }
        };
        let unverified = Unverified::read(signed).map_err(IdTokenError::Signature)?;
        let algorithm = self.signature.of_jose();
        let named = unverified.header.get("alg").and_then(Value::as_str).map(str::parse);
        if named != Some(Ok::<Algorithm, _>(algorithm)) {
            return Err(IdTokenError::Signature(
                "it is signed with another algorithm than the registered one",
            ));
        }
        let key_id = match unverified.header.get("kid") {
            None => None,
            Some(Value::String(id)) => Some(id.clone()),
            Some(_) => return Err(IdTokenError::Signature("its key id is not a string")),
        };
        let key = issuer.signing_key(channel, algorithm, key_id.as_deref(), expected.now).await;
        let key = key.map_err(|error| match error {
            KeyError::Unknown(reason) => IdTokenError::Signature(reason),
            KeyError::Unread(error) => IdTokenError::Keys(error),
        })?;
        let claims = unverified.verified(algorithm, &key).map_err(IdTokenError::Signature)?;
        self.check(&claims, issuer.id(), expected)
    }

    /// The claims, in the order in which FAPI-BR lists them.
    fn check(
        &self,
        claims: &Map<String, Value>,
        issuer: &str,
        expected: &Expected<'_>,
    ) -> Result<IdToken, IdTokenError> {
        let claims = Claims(claims);
        claims.equals("iss", issuer)?;
        claims.audience(expected.client_id, &self.trusted_audiences)?;
        if claims.has("azp") {
            claims.equals("azp", expected.client_id)?;
        }
        let (skew, age) = (self.skew.as_secs_f64(), self.greatest_age.as_secs_f64());
        let now = expected.now.timestamp_millis() as f64 / 1000.0;
        let (expires, issued) = (claims.moment("exp")?, claims.moment("iat")?);
        if now - skew >= expires {
            return Err(IdTokenError::Claim("exp", "is past: the token has expired"));
        }
        if issued > now + skew {
            return Err(IdTokenError::Claim("iat", "is in the future: compare this machine's clock"));
        }
        if issued < now - age - skew {
            return Err(IdTokenError::Claim("iat", "is too long ago"));
        }
        if claims.has("nbf") && claims.moment("nbf")? > now + skew {
            return Err(IdTokenError::Claim("nbf", "is in the future"));
        }
        if let Some(nonce) = expected.nonce {
            claims.equals("nonce", nonce.expose())?;
        }
        match expected.origin {
            Origin::Callback { state, code } => {
                claims.hash("s_hash", Some(state), self.hashes_state)?;
                claims.hash("c_hash", code, true)?;
            }
            Origin::TokenEndpoint { code, access_token, .. } => {
                claims.hash("c_hash", code, false)?;
                claims.hash("at_hash", access_token.map(Secret::expose), false)?;
            }
        }
        let context = claims.text("acr")?;
        if !self.contexts.is_empty() && !context.is_some_and(|one| self.contexts.iter().any(|it| it == one)) {
            let problem =
                if context.is_none() { "is missing" } else { "is none of those that were asked for" };
            // A renewed token tells about a login whose context was checked.
            if !expected.is_renewal() || context.is_some() {
                return Err(IdTokenError::Claim("acr", problem));
            }
        }
        let subject = claims.text("sub")?.filter(|subject| !subject.is_empty());
        let subject = subject.ok_or(IdTokenError::Claim("sub", "is missing or empty"))?;
        if let Origin::TokenEndpoint { subject: Some(known), .. } = expected.origin
            && known.expose() != subject
        {
            return Err(IdTokenError::Claim("sub", "is another user's than the token's before"));
        }
        Ok(IdToken {
            subject: Secret::from(subject),
            context: context.map(str::to_owned),
            issued_at: moment(issued),
            expires_at: moment(expires),
            claims: claims.0.clone(),
        })
    }
}

fn moment(seconds: f64) -> Timestamp {
    // A cast ends at the greatest number there is, and chrono refuses that.
    Timestamp::from_timestamp(seconds as i64, 0).unwrap_or(Timestamp::MAX_UTC)
}

/// What is known of the login that a token belongs to.
pub(crate) struct Expected<'a> {
    pub(crate) client_id: &'a str,
    /// None for a renewal: a nonce is of the login alone.
    pub(crate) nonce: Option<&'a Secret>,
    pub(crate) now: Timestamp,
    pub(crate) origin: Origin<'a>,
}

#[derive(Clone, Copy)]
pub(crate) enum Origin<'a> {
    /// The user's browser brought it.
    Callback { state: &'a str, code: Option<&'a str> },
    /// It came with tokens.
    TokenEndpoint { code: Option<&'a str>, access_token: Option<&'a Secret>, subject: Option<&'a Secret> },
}

impl Expected<'_> {
    fn is_renewal(&self) -> bool {
        matches!(self.origin, Origin::TokenEndpoint { code: None, .. })
    }
}

struct Claims<'a>(&'a Map<String, Value>);

impl<'a> Claims<'a> {
    fn has(&self, name: &str) -> bool {
        self.0.contains_key(name)
    }

    fn text(&self, name: &'static str) -> Result<Option<&'a str>, IdTokenError> {
        match self.0.get(name) {
            None => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(IdTokenError::Claim(name, "is not a string")),
        }
    }

    fn equals(&self, name: &'static str, expected: &str) -> Result<(), IdTokenError> {
        match self.text(name)? {
            None => Err(IdTokenError::Claim(name, "is missing")),
            Some(text) if same(text, expected) => Ok(()),
            Some(_) => Err(IdTokenError::Claim(name, "is not the expected one")),
        }
    }

    fn moment(&self, name: &'static str) -> Result<f64, IdTokenError> {
        let value = self.0.get(name).ok_or(IdTokenError::Claim(name, "is missing"))?;
        let seconds = value.as_f64().filter(|seconds| seconds.is_finite() && *seconds >= 0.0);
        seconds.ok_or(IdTokenError::Claim(name, "is no time in seconds"))
    }

    fn audience(&self, client_id: &str, trusted: &[String]) -> Result<(), IdTokenError> {
        let wrong = |problem| Err(IdTokenError::Claim("aud", problem));
        let audiences: Vec<&str> = match self.0.get("aud") {
            None => return wrong("is missing"),
            Some(Value::String(one)) => vec![one],
            Some(Value::Array(several)) => match several.iter().map(Value::as_str).collect() {
                Some(texts) => texts,
                None => return wrong("holds a value that is not a string"),
            },
            Some(_) => return wrong("is neither a text nor a list"),
        };
        if !audiences.contains(&client_id) {
            return wrong("does not name this client");
        }
        if audiences.iter().any(|one| *one != client_id && !trusted.iter().any(|it| it == one)) {
            return wrong("names another audience that is not trusted");
        }
        if audiences.len() > 1 && !self.has("azp") {
            return wrong("names several audiences, and `azp` is missing");
        }
        Ok(())
    }

    /// The left half of SHA-256 of what came along.
    fn hash(&self, name: &'static str, of: Option<&str>, is_required: bool) -> Result<(), IdTokenError> {
        let claimed = self.text(name)?;
        match (claimed, of) {
            (None, Some(_)) if is_required => Err(IdTokenError::Claim(name, "is missing")),
            (Some(claimed), Some(of)) => {
                let digest = Sha256::digest(of.as_bytes());
                match same(claimed, &URL_SAFE_NO_PAD.encode(&digest[..16])) {
                    true => Ok(()),
                    false => Err(IdTokenError::Claim(name, "is not that of what came along")),
                }
            }
            // One that protects nothing that is here.
            _ => Ok(()),
        }
    }
}

/// Compares in a time that does not depend on where they differ.
pub(crate) fn same(one: &str, other: &str) -> bool {
    aws_lc_rs::constant_time::verify_slices_are_equal(one.as_bytes(), other.as_bytes()).is_ok()
}

/// Who the user is, as the issuer says: checked in full. It prints no claim.
#[derive(Clone)]
#[non_exhaustive]
pub struct IdToken {
    /// The user, unique with the issuer (`sub`).
    pub subject: Secret,
    /// How the user has authenticated (`acr`).
    pub context: Option<String>,
    /// When it was issued.
    pub issued_at: Timestamp,
    /// When it expires.
    pub expires_at: Timestamp,
    claims: Map<String, Value>,
}

impl IdToken {
    /// Every claim, personal data among them.
    pub fn claims(&self) -> &Map<String, Value> {
        &self.claims
    }
}

impl fmt::Debug for IdToken {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { context, issued_at, expires_at, .. } = self;
        formatter
            .debug_struct("IdToken")
            .field("context", context)
            .field("issued_at", issued_at)
            .field("expires_at", expires_at)
            .finish_non_exhaustive()
    }
}

/// Why an ID token is refused. It prints nothing of the token but the names of claims.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IdTokenError {
    /// There has to be one, and there is none.
    #[error("the ID token is missing")]
    Missing,
    /// It is not encrypted as registered, or not to this client.
    #[error("the ID token is refused: {0}")]
    Encryption(Reason),
    /// It is not signed as registered, or not by the issuer.
    #[error("the ID token is refused: {0}")]
    Signature(Reason),
    /// A claim is missing or wrong.
    #[error("the ID token is refused: its claim `{0}` {1}")]
    Claim(&'static str, Reason),
    /// The issuer's keys could not be read.
    #[error("the issuer's keys can't be read")]
    Keys(#[source] IssuerError),
}
