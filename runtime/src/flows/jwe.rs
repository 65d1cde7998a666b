//! JSON Web Encryption, compact: content that is encrypted to one of our RSA keys (RFC 7516).
//!
//! Only what the providers use: RSA-OAEP or RSA-OAEP-256 with A256GCM. Everything else is refused by its name, before
//! a key is touched: RSA1_5 above all, whose padding errors tell an attacker about the content.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeyPair, KeyPairComponents, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm,
    OaepPrivateDecryptingKey, PrivateDecryptingKey, PublicKeyComponents,
};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use rustls_pki_types::PrivateKeyDer;
use rustls_pki_types::pem::PemObject;
use serde::Deserialize;
use serde_json::{Map, Value};
use zeroize::{Zeroize, Zeroizing};

use super::jws;
use crate::Secret;
use crate::error::Reason;

/// How the key of the content is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum KeyEncryption {
    /// RSA-OAEP with SHA-1, which Open Finance Brasil registers.
    RsaOaep,
    /// RSA-OAEP with SHA-256.
    RsaOaep256,
}

impl KeyEncryption {
    /// The name in JOSE: `RSA-OAEP`.
    pub fn name(self) -> &'static str {
        match self {
            Self::RsaOaep => "RSA-OAEP",
            Self::RsaOaep256 => "RSA-OAEP-256",
        }
    }

    fn algorithm(self) -> &'static OaepAlgorithm {
        match self {
            Self::RsaOaep => &OAEP_SHA1_MGF1SHA1,
            Self::RsaOaep256 => &OAEP_SHA256_MGF1SHA256,
        }
    }
}

/// How content is encrypted: the only way that is accepted.
const CONTENT_ENCRYPTION: &str = "A256GCM";

/// A private RSA key that others encrypt to. It prints its id and nothing else.
#[derive(Clone)]
pub struct DecryptionKey {
    key: Arc<OaepPrivateDecryptingKey>,
    id: String,
}

/// Why something is not a [`DecryptionKey`]. It quotes nothing of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecryptionKeyError {
    /// No private key could be read.
    #[error("not a private RSA key in PEM (PKCS #8 or PKCS #1) or a JWK with d, p, q, dp, dq and qi")]
    Unreadable,
    /// The key is too short, or its numbers don't fit together.
    #[error("the RSA key is shorter than 2048 bits, longer than 8192 bits, or inconsistent")]
    Rejected,
}

impl DecryptionKey {
    /// From PEM: PKCS #8 or PKCS #1, without a password. The id (`kid`) is the one in the JWKS that was registered.
    pub fn from_pem(pem: impl Into<Secret>, id: impl Into<String>) -> Result<Self, DecryptionKeyError> {
        let pem = pem.into();
        let key = PrivateKeyDer::from_pem_slice(pem.expose().as_bytes());
        match key.map_err(|_| DecryptionKeyError::Unreadable)? {
            PrivateKeyDer::Pkcs8(key) => Self::from_pkcs8(key.secret_pkcs8_der(), id.into()),
            PrivateKeyDer::Pkcs1(key) => {
                let pair = KeyPair::from_der(key.secret_pkcs1_der());
                Self::from_pair(&pair.map_err(|_| DecryptionKeyError::Rejected)?, id.into())
            }
            _ => Err(DecryptionKeyError::Unreadable),
        }
    }

    /// From a private JSON Web Key, whose `kid` is the key's id.
    pub fn from_jwk(jwk: impl Into<Secret>) -> Result<Self, DecryptionKeyError> {
        #[derive(Deserialize)]
        struct PrivateJwk {
            #[serde(default)]
            kid: String,
            n: Secret,
            e: Secret,
            d: Secret,
            p: Secret,
            q: Secret,
            dp: Secret,
            dq: Secret,
            qi: Secret,
        }
        let jwk = jwk.into();
        let jwk: PrivateJwk =
            serde_json::from_str(jwk.expose()).map_err(|_| DecryptionKeyError::Unreadable)?;
        let number = |text: &Secret| {
            let bytes = URL_SAFE_NO_PAD.decode(text.expose()).map(Zeroizing::new);
            bytes.map_err(|_| DecryptionKeyError::Unreadable)
        };
        let components = KeyPairComponents {
            public_key: PublicKeyComponents { n: number(&jwk.n)?, e: number(&jwk.e)? },
            d: number(&jwk.d)?,
            p: number(&jwk.p)?,
            q: number(&jwk.q)?,
            dP: number(&jwk.dp)?,
            dQ: number(&jwk.dq)?,
            qInv: number(&jwk.qi)?,
        };
        let components = KeyPairComponents {
            public_key: PublicKeyComponents {
                n: components.public_key.n.as_slice(),
                e: components.public_key.e.as_slice(),
            },
            d: components.d.as_slice(),
            p: components.p.as_slice(),
            q: components.q.as_slice(),
            dP: components.dP.as_slice(),
            dQ: components.dQ.as_slice(),
            qInv: components.qInv.as_slice(),
        };
        let pair = KeyPair::from_components(&components).map_err(|_| DecryptionKeyError::Rejected)?;
        Self::from_pair(&pair, jwk.kid)
    }

    /// The id (`kid`) under which others know the public half.
    pub fn id(&self) -> &str {
        &self.id
    }

    fn from_pair(pair: &KeyPair, id: String) -> Result<Self, DecryptionKeyError> {
        let der: Pkcs8V1Der<'_> = pair.as_der().map_err(|_| DecryptionKeyError::Rejected)?;
        Self::from_pkcs8(der.as_ref(), id)
    }

    fn from_pkcs8(der: &[u8], id: String) -> Result<Self, DecryptionKeyError> {
        let key = PrivateDecryptingKey::from_pkcs8(der).map_err(|_| DecryptionKeyError::Rejected)?;
        if !(2048..=8192).contains(&key.key_size_bits()) {
            return Err(DecryptionKeyError::Rejected);
        }
        let key = OaepPrivateDecryptingKey::new(key).map_err(|_| DecryptionKeyError::Rejected)?;
        Ok(Self { key: Arc::new(key), id })
    }
}

impl fmt::Debug for DecryptionKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("DecryptionKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The content of a compact JWE. Only the algorithms that were registered are accepted, whatever the header says.
pub(crate) fn decrypt(
    token: &str,
    registered: KeyEncryption,
    keys: &[DecryptionKey],
) -> Result<Zeroizing<Vec<u8>>, Reason> {
    let parts: Vec<&str> = token.split('.').collect();
    let &[header_text, encrypted_key, nonce, ciphertext, tag] = parts.as_slice() else {
        return Err("it is not encrypted: it does not have the five parts of a JWE");
    };
    let header = jws::header(header_text)?;
    let names = |member: &str, expected: &str| header.get(member).and_then(Value::as_str) == Some(expected);
    if !names("alg", registered.name()) {
        return Err("its key is encrypted with another algorithm than the registered one");
    }
    if !names("enc", CONTENT_ENCRYPTION) {
        return Err("its content is encrypted with another algorithm than A256GCM");
    }
    if header.contains_key("zip") {
        return Err("its content is compressed");
    }
    let key = own_key(&header, keys)?;
    let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| "a part of it is not base64url");
    let (encrypted_key, nonce) = (decoded(encrypted_key)?, decoded(nonce)?);
    let mut content = Zeroizing::new(decoded(ciphertext)?);
    content.extend_from_slice(&decoded(tag)?);

    // One answer for each failure from here on: which of the steps failed is nobody's business.
    let failed = "it can't be decrypted with the client's key";
    let mut buffer = Zeroizing::new(vec![0; key.key.min_output_size()]);
    let content_key = key.key.decrypt(registered.algorithm(), &encrypted_key, &mut buffer, None);
    let content_key = UnboundKey::new(&AES_256_GCM, content_key.map_err(|_| failed)?).map_err(|_| failed)?;
    let nonce = Nonce::try_assume_unique_for_key(&nonce).map_err(|_| failed)?;
    // The header as it came, not as it would be written again.
    let authenticated = Aad::from(header_text.as_bytes());
    let opened = LessSafeKey::new(content_key).open_in_place(nonce, authenticated, &mut content);
    let length = opened.map_err(|_| failed)?.len();
    content[length..].zeroize();
    content.truncate(length);
    Ok(content)
}

/// The key that the header names; where it names none, the only one there is.
fn own_key<'a>(header: &Map<String, Value>, keys: &'a [DecryptionKey]) -> Result<&'a DecryptionKey, Reason> {
    match (header.get("kid"), keys) {
        (Some(Value::String(id)), _) => keys
            .iter()
            .find(|key| key.id == *id)
            .ok_or("it is encrypted to a key that the client doesn't have"),
        (Some(_), _) => Err("its key id is no text"),
        (None, [only]) => Ok(only),
        (None, _) => Err("it names no key, and the client has several or none"),
    }
}
