//! Message-level encryption (MLE): bodies that only their receiver can read, inside of TLS.

use std::fmt;
use std::time::SystemTime;

use bytes::Bytes;
use p12_keystore::{KeyStore, KeyStoreEntry, Pkcs12ImportPolicy};
use rustls_pki_types::CertificateDer;
use rustls_pki_types::pem::PemObject;
use serde_json::{Map, Value, json};
use x509_parser::oid_registry::{OID_X509_COMMON_NAME, OID_X509_SERIALNUMBER};
use x509_parser::prelude::{FromDer, X509Certificate};
use zeroize::Zeroizing;

use super::{SetupError, opened};
use crate::clock::now;
use crate::error::Reason;
use crate::flows::jwe::{
    self, Accepted, ContentEncryption, DecryptionKey, EncryptionKey, KeyChoice, KeyEncryption,
};
use crate::secret::Secret;

/// The name in the subject of the certificate that CyberSource has request bodies encrypted for.
const REQUEST_CERTIFICATE: &str = "CyberSource_SJC_US";

/// The member of an encrypted request.
const ENCRYPTED_REQUEST: &str = "encryptedRequest";

/// The member of an encrypted reply.
const ENCRYPTED_RESPONSE: &str = "encryptedResponse";

/// CyberSource's public key, which request bodies are encrypted with.
///
/// Its id is the `serialNumber` in the certificate's subject, which is not the certificate's serial number.
pub struct RequestKey {
    key: EncryptionKey,
    id: String,
    expires: Option<SystemTime>,
}

impl RequestKey {
    /// From certificates in PEM: the one of `CyberSource_SJC_US`, or the only one. An expired one is an error.
    pub fn from_pem(pem: impl AsRef<[u8]>) -> Result<Self, SetupError> {
        Self::from_expired_pem(pem)?.unexpired()
    }

    /// The same for a certificate that may have expired: CyberSource's own clients go on using one, with a warning.
    pub fn from_expired_pem(pem: impl AsRef<[u8]>) -> Result<Self, SetupError> {
        let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem.as_ref()).collect();
        let certificates = certificates.map_err(|_| SetupError::InvalidCertificate)?;
        let der: Vec<&[u8]> = certificates.iter().map(|certificate| certificate.as_ref()).collect();
        match der.as_slice() {
            [] => Err(SetupError::InvalidCertificate),
            [only] => Self::from_der(only),
            several => Self::named(several)?.ok_or(SetupError::NoRequestCertificate),
        }
    }

    /// The one that CyberSource puts into the P12 file of a signing key. An expired one is an error.
    pub fn from_p12(p12: &[u8], password: impl Into<Secret>) -> Result<Self, SetupError> {
        let store = opened(p12, &password.into(), Pkcs12ImportPolicy::Raw)?;
        let certificates: Vec<&[u8]> = certificates(&store).collect();
        Self::named(&certificates)?.ok_or(SetupError::NoRequestCertificate)?.unexpired()
    }

    fn unexpired(self) -> Result<Self, SetupError> {
        match self.expires.is_some_and(|end| end > now()) {
            true => Ok(self),
            false => Err(SetupError::ExpiredCertificate),
        }
    }

    /// The id (`kid`) that CyberSource knows the key by.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// When the certificate expires: replace it before.
    pub fn expires(&self) -> Option<SystemTime> {
        self.expires
    }

    fn named(certificates: &[&[u8]]) -> Result<Option<Self>, SetupError> {
        let is_named = |der: &&&[u8]| {
            X509Certificate::from_der(der).is_ok_and(|(_, certificate)| {
                attribute(&certificate, &OID_X509_COMMON_NAME)
                    .is_some_and(|name| name.eq_ignore_ascii_case(REQUEST_CERTIFICATE))
            })
        };
        certificates.iter().find(is_named).map(|der| Self::from_der(der)).transpose()
    }

    fn from_der(der: &[u8]) -> Result<Self, SetupError> {
        let (_, certificate) = X509Certificate::from_der(der).map_err(|_| SetupError::InvalidCertificate)?;
        let id = attribute(&certificate, &OID_X509_SERIALNUMBER).ok_or(SetupError::NoSerialNumber)?;
        let key =
            EncryptionKey::from_spki(certificate.public_key().raw).ok_or(SetupError::InvalidCertificate)?;
        let end = u64::try_from(certificate.validity().not_after.timestamp()).ok();
        let expires =
            end.and_then(|end| SystemTime::UNIX_EPOCH.checked_add(std::time::Duration::from_secs(end)));
        Ok(Self { key, id, expires })
    }

    /// The body that is sent in place of this one.
    pub(super) fn encrypt(&self, body: &[u8], issued: u64) -> Result<Vec<u8>, Reason> {
        let mut header = Map::new();
        header.insert("kid".to_owned(), self.id.as_str().into());
        header.insert("iat".to_owned(), issued.into());
        // Every client that is known to have succeeded with the live service sends it.
        header.insert("cty".to_owned(), "JWT".into());
        let token = self.key.encrypt(header, body)?;
        Ok(json!({ ENCRYPTED_REQUEST: token }).to_string().into_bytes())
    }
}

impl fmt::Debug for RequestKey {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("RequestKey").field("id", &self.id).finish_non_exhaustive()
    }
}

/// The first attribute of this kind in the subject.
fn attribute(
    certificate: &X509Certificate<'_>,
    kind: &x509_parser::der_parser::oid::Oid<'_>,
) -> Option<String> {
    let found = certificate.subject().iter_by_oid(kind).next()?;
    found.as_str().ok().map(str::to_owned)
}

fn certificates(store: &KeyStore) -> impl Iterator<Item = &[u8]> {
    store.entries().filter_map(|(_, entry)| match entry {
        KeyStoreEntry::Certificate(certificate) => Some(certificate.as_der()),
        _ => None,
    })
}

/// What becomes of a success in clear where an encrypted one was asked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ClearReplies {
    /// It is read, and a `tracing` event at the level WARN says so. CyberSource's own clients read it without a word.
    #[default]
    Accept,
    /// It is an error, which keeps status, headers and body.
    Refuse,
}

/// The client's own keys, which replies are encrypted for.
#[derive(Clone, Debug)]
pub(super) struct ResponseKeys {
    pub(super) keys: Vec<DecryptionKey>,
    pub(super) clear: ClearReplies,
}

impl ResponseKeys {
    /// The id that replies are asked for with: that of the first key.
    pub(super) fn asked(&self) -> Option<&str> {
        self.keys.first().map(DecryptionKey::id)
    }

    /// The body that is encrypted in this one; none where it is in clear.
    pub(super) fn open(&self, body: &Bytes) -> Result<Option<Bytes>, Reason> {
        let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return Ok(None) };
        let Some(token) = members.get(ENCRYPTED_RESPONSE) else { return Ok(None) };
        let Value::String(token) = token else { return Err("`encryptedResponse` is not a string") };
        if members.len() > 1 {
            return Err("there is another member beside `encryptedResponse`");
        }
        let accepted = Accepted {
            keys: &self.keys,
            // What CyberSource's clients accept; its documents name the first of each.
            key_encryption: &[KeyEncryption::RsaOaep256, KeyEncryption::RsaOaep],
            content_encryption: &[ContentEncryption::A256Gcm, ContentEncryption::A128Gcm],
            key_choice: KeyChoice::Any,
        };
        let content: Zeroizing<Vec<u8>> = jwe::decrypt(token, &accepted)?;
        match serde_json::from_slice::<serde::de::IgnoredAny>(&content) {
            Ok(_) => Ok(Some(Bytes::copy_from_slice(&content))),
            Err(_) => Err("its decrypted content is not JSON"),
        }
    }
}
