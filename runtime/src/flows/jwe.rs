//! JSON Web Encryption, compact: content that is encrypted to one of our RSA keys (RFC 7516).
//!
//! Only what the providers use: RSA-OAEP or RSA-OAEP-256 with AES-GCM. Everything else is refused by its name, before
//! a key is touched: RSA1_5 above all, whose padding errors tell an attacker about the content.

use std::fmt;
use std::sync::Arc;

use aws_lc_rs::aead::{self, AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeyPair, KeyPairComponents, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepAlgorithm,
    OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey, PublicEncryptingKey,
    PublicKeyComponents,
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

/// How content is encrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum ContentEncryption {
    A128Gcm,
    A256Gcm,
}

impl ContentEncryption {
    fn name(self) -> &'static str {
        match self {
            Self::A128Gcm => "A128GCM",
            Self::A256Gcm => "A256GCM",
        }
    }

    fn algorithm(self) -> &'static aead::Algorithm {
        match self {
            Self::A128Gcm => &AES_128_GCM,
            Self::A256Gcm => &AES_256_GCM,
        }
    }
}

/// What is accepted of those who encrypt to us.
pub(super) struct Accepted<'a> {
    pub(super) keys: &'a [DecryptionKey],
    pub(super) key_encryption: &'a [KeyEncryption],
    pub(super) content_encryption: &'a [ContentEncryption],
    pub(super) key_choice: KeyChoice,
}

/// Which of several keys a token is decrypted with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum KeyChoice {
    /// The one that it names; the only one, where it names none.
    #[cfg_attr(not(feature = "oauth2"), expect(dead_code, reason = "only ID tokens are decrypted so"))]
    Named,
    /// The one that it names first, and each of the others: the server's names can't be relied on.
    Any,
}

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

/// The content of a compact JWE. Only what is accepted counts, whatever its header says.
pub(super) fn decrypt(token: &str, accepted: &Accepted<'_>) -> Result<Zeroizing<Vec<u8>>, Reason> {
    let parts: Vec<&str> = token.split('.').collect();
    let &[header_text, encrypted_key, nonce, ciphertext, tag] = parts.as_slice() else {
        return Err("it is not encrypted: it does not have the five parts of a JWE");
    };
    let header = jws::header(header_text)?;
    let named = |member: &str| header.get(member).and_then(Value::as_str);
    let key_encryption = accepted.key_encryption.iter().find(|known| named("alg") == Some(known.name()));
    let key_encryption =
        key_encryption.ok_or("its key is encrypted with an algorithm that is not accepted")?;
    let content_encryption =
        accepted.content_encryption.iter().find(|known| named("enc") == Some(known.name()));
    let content_encryption =
        content_encryption.ok_or("its content is encrypted with an algorithm that is not accepted")?;
    if header.contains_key("zip") {
        return Err("its content is compressed");
    }
    let keys = candidates(&header, accepted)?;
    let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).map_err(|_| "a part of it is not base64url");
    let (encrypted_key, nonce) = (decoded(encrypted_key)?, decoded(nonce)?);
    let (ciphertext, tag) = (decoded(ciphertext)?, decoded(tag)?);
    let opened = keys.into_iter().find_map(|key| {
        let mut buffer = Zeroizing::new(vec![0; key.key.min_output_size()]);
        let content_key =
            key.key.decrypt(key_encryption.algorithm(), &encrypted_key, &mut buffer, None).ok()?;
        let content_key = UnboundKey::new(content_encryption.algorithm(), content_key).ok()?;
        let nonce = Nonce::try_assume_unique_for_key(&nonce).ok()?;
        // The header as it came, not as it would be written again.
        let authenticated = Aad::from(header_text.as_bytes());
        let mut content = Zeroizing::new([ciphertext.as_slice(), tag.as_slice()].concat());
        let length =
            LessSafeKey::new(content_key).open_in_place(nonce, authenticated, &mut content).ok()?.len();
        content[length..].zeroize();
        content.truncate(length);
        Some(content)
    });
    // One answer for each failure: which of the steps failed is nobody's business.
    opened.ok_or("it can't be decrypted with the client's key")
}

fn candidates<'a>(
    header: &Map<String, Value>,
    accepted: &Accepted<'a>,
) -> Result<Vec<&'a DecryptionKey>, Reason> {
    let id = match header.get("kid") {
        None => None,
        Some(Value::String(id)) => Some(id),
        Some(_) => return Err("its key id is not a string"),
    };
    let mut keys: Vec<&DecryptionKey> = accepted.keys.iter().collect();
    match (accepted.key_choice, id) {
        (KeyChoice::Any, id) => keys.sort_by_key(|key| id != Some(&key.id)),
        (KeyChoice::Named, Some(id)) => keys.retain(|key| key.id == *id),
        (KeyChoice::Named, None) if keys.len() == 1 => {}
        (KeyChoice::Named, None) => return Err("it names no key, and the client has several or none"),
    }
    match keys.is_empty() {
        true => Err("it is encrypted to a key that the client doesn't have"),
        false => Ok(keys),
    }
}

/// The public RSA key of somebody to encrypt to.
pub(super) struct EncryptionKey(OaepPublicEncryptingKey);

impl EncryptionKey {
    /// From the SubjectPublicKeyInfo of a certificate. None where it is no RSA key of 2048 to 8192 bits.
    pub(super) fn from_spki(der: &[u8]) -> Option<Self> {
        let key = PublicEncryptingKey::from_der(der).ok()?;
        let is_long_enough = (2048..=8192).contains(&key.key_size_bits());
        OaepPublicEncryptingKey::new(key).ok().filter(|_| is_long_enough).map(Self)
    }

    /// A compact JWE of this content, with RSA-OAEP-256 and A256GCM and these members in its header beside.
    pub(super) fn encrypt(&self, mut header: Map<String, Value>, content: &[u8]) -> Result<String, Reason> {
        let failed = "the body can't be encrypted";
        let (key_encryption, content_encryption) = (KeyEncryption::RsaOaep256, ContentEncryption::A256Gcm);
        header.insert("alg".to_owned(), key_encryption.name().into());
        header.insert("enc".to_owned(), content_encryption.name().into());
        let mut key = Zeroizing::new([0; 32]);
        let mut nonce = [0; NONCE_LEN];
        aws_lc_rs::rand::fill(key.as_mut_slice()).map_err(|_| failed)?;
        aws_lc_rs::rand::fill(&mut nonce).map_err(|_| failed)?;
        let mut encrypted_key = vec![0; self.0.ciphertext_size()];
        self.0
            .encrypt(key_encryption.algorithm(), key.as_slice(), &mut encrypted_key, None)
            .map_err(|_| failed)?;
        let mut token = URL_SAFE_NO_PAD.encode(Value::Object(header).to_string());
        let cipher = UnboundKey::new(content_encryption.algorithm(), key.as_slice()).map_err(|_| failed)?;
        let mut ciphertext = content.to_vec();
        let tag = LessSafeKey::new(cipher)
            .seal_in_place_separate_tag(
                Nonce::assume_unique_for_key(nonce),
                Aad::from(token.as_bytes()),
                &mut ciphertext,
            )
            .map_err(|_| failed)?;
        for part in [encrypted_key.as_slice(), &nonce, &ciphertext, tag.as_ref()] {
            token.push('.');
            URL_SAFE_NO_PAD.encode_string(part, &mut token);
        }
        Ok(token)
    }
}
