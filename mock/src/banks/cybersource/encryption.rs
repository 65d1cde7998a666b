//! Message-level encryption: which requests the bank decrypts, and which replies it encrypts.

use std::collections::BTreeMap;

use bytes::Bytes;
use http::StatusCode;
use serde_json::{Value, json};

use super::signatures::{Asked, MERCHANTS};
use super::{error, unauthorized};
use crate::banks::jwe::{Encrypted, RsaKey};
use crate::behaviour::{Answer, Encryption, Request};
use crate::contract::RequestEncryption;

/// The bank's certificate, which requests are encrypted for, in PEM.
pub const REQUEST_CERTIFICATE: &str = include_str!("../keys/cybersource.crt");

/// The id of its key: the `serialNumber` in the certificate's subject.
pub const REQUEST_KEY_ID: &str = "4000000000000000000009";

pub(super) struct Keys {
    policy: Encryption,
    own: RsaKey,
    /// The public keys that replies are encrypted for, by merchant and id.
    merchants: BTreeMap<(&'static str, &'static str), RsaKey>,
}

impl Keys {
    pub(super) fn new(policy: Encryption) -> Self {
        let merchants = MERCHANTS
            .iter()
            .map(|merchant| ((merchant.id, merchant.response_key_id), RsaKey::new(merchant.response_key)));
        Self {
            policy,
            own: RsaKey::new(include_str!("../keys/cybersource.pem")),
            merchants: merchants.collect(),
        }
    }

    pub(super) fn policy(&self) -> Encryption {
        self.policy
    }

    /// The content of a request body that came encrypted; `None` where it came in clear, and may.
    pub(super) fn decrypt(
        &self,
        request: &Request,
        operation: RequestEncryption,
    ) -> Result<Option<Bytes>, Box<Answer>> {
        let refused = |message: &str| Err(Box::new(error(400, "invalidRequest", message)));
        let body = request.received.as_ref();
        let Some(token) = envelope(body) else {
            let is_needed = match operation {
                RequestEncryption::Mandatory => self.policy != Encryption::Refused,
                RequestEncryption::Optional => self.policy == Encryption::Required,
                RequestEncryption::Absent => false,
            };
            return match is_needed && !body.is_empty() {
                true => refused("The body of this request has to be encrypted"),
                false => Ok(None),
            };
        };
        if self.policy == Encryption::Refused || operation == RequestEncryption::Absent {
            return refused("The body of this request can't be encrypted");
        }
        if request.header("signature").is_some() {
            return Err(unauthorized("an encrypted body needs a JWT"));
        }
        self.content(&token).map(|content| Some(content.into())).map_err(unauthorized)
    }

    fn content(&self, token: &str) -> Result<Vec<u8>, &'static str> {
        let encrypted = Encrypted::read(token).ok_or("encryptedRequest is not a JWE in compact form")?;
        match encrypted.header.get("kid").and_then(Value::as_str) {
            Some(REQUEST_KEY_ID) => {}
            Some(_) => return Err("the JWE's kid is not that of the bank's certificate"),
            None => return Err("the JWE has no kid"),
        }
        // Seconds, as a number; the provider's guide also shows them as text.
        let issued = match encrypted.header.get("iat") {
            Some(Value::String(text)) => text.parse().ok(),
            Some(value) => value.as_u64(),
            None => None,
        };
        if issued.is_none() {
            return Err("the JWE has no iat");
        }
        encrypted.decrypt(&self.own)
    }

    /// Whether the bank has the key that a reply is to be encrypted for.
    pub(super) fn knows(&self, asked: &Asked) -> bool {
        self.merchants.contains_key(&(asked.merchant, asked.key_id.as_str()))
    }

    /// Encrypts a reply for whoever asked for that. A refused signature says nothing about whom to encrypt for.
    pub(super) fn encrypt(&self, answer: &mut Answer, asked: &Asked, now: i64) {
        if self.policy == Encryption::Refused
            || answer.status == StatusCode::UNAUTHORIZED
            || answer.body.is_empty()
        {
            return;
        }
        let Some(key) = self.merchants.get(&(asked.merchant, asked.key_id.as_str())) else { return };
        let header = json!({ "kid": asked.key_id, "iat": now });
        match key.encrypt(&header, &answer.body) {
            Some(token) => answer.body = json!({ "encryptedResponse": token }).to_string().into(),
            None => *answer = Answer::json(500, &json!({ "error": "bank_cannot_encrypt" })),
        }
    }
}

/// The JWE in a body of the one member `encryptedRequest`.
fn envelope(body: &[u8]) -> Option<String> {
    let Ok(Value::Object(members)) = serde_json::from_slice(body) else { return None };
    match (members.len(), members.get("encryptedRequest")?) {
        (1, Value::String(token)) => Some(token.clone()),
        _ => None,
    }
}
