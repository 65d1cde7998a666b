//! JSON Web Tokens that a bank signs, and those that its clients sign.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::crypto::aws_lc::DEFAULT_PROVIDER;
use jsonwebtoken::{Algorithm, DecodingKey, EncodingKey};
use serde_json::{Map, Value, json};

/// A private key that signs, and the public half that others check it with.
pub(crate) struct KeyPair {
    private: EncodingKey,
    id: &'static str,
}

impl KeyPair {
    /// From PEM that stands in this crate.
    pub(crate) fn rsa(pem: &'static str, id: &'static str) -> Self {
        let private = EncodingKey::from_rsa_pem(pem.as_bytes()).expect("a key of this crate is one");
        Self { private, id }
    }

    pub(crate) fn sign(&self, algorithm: Algorithm, claims: &Value) -> String {
        let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
        let header = json!({ "alg": algorithm, "kid": self.id, "typ": "JWT" });
        let mut token = format!("{}.{}", part(&header), part(claims));
        // By its name: the process-wide provider panics where another crate switches a second one on.
        let signer = (DEFAULT_PROVIDER.signer_factory)(&algorithm, &self.private).expect("an RSA key");
        let signature = signer.try_sign(token.as_bytes()).expect("an RSA key signs");
        token.push('.');
        URL_SAFE_NO_PAD.encode_string(signature, &mut token);
        token
    }

    /// The public half, for checking.
    pub(crate) fn public(&self) -> DecodingKey {
        let (modulus, exponent) = self.components();
        DecodingKey::from_rsa_raw_components(&modulus, &exponent)
    }

    /// The public half, as clients fetch it: a set of one key (RFC 7517).
    pub(crate) fn published(&self, algorithm: Algorithm) -> Value {
        let (modulus, exponent) = self.components();
        let text = |bytes: Vec<u8>| URL_SAFE_NO_PAD.encode(bytes);
        json!({ "keys": [{
            "kty": "RSA", "use": "sig", "alg": algorithm, "kid": self.id, "n": text(modulus), "e": text(exponent),
        }] })
    }

    fn components(&self) -> (Vec<u8>, Vec<u8>) {
        let extract = DEFAULT_PROVIDER.jwk_utils.extract_rsa_public_key_components;
        extract(self.private.inner()).expect("an RSA key has both")
    }
}

/// A token taken apart, and not yet believed.
#[derive(Debug)]
pub(crate) struct Parts<'a> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    signed: &'a str,
    signature: Vec<u8>,
}

impl<'a> Parts<'a> {
    /// `None` where it is no JWT in compact form.
    pub(crate) fn read(token: &'a str) -> Option<Self> {
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        let object = |part: &str| {
            let bytes = URL_SAFE_NO_PAD.decode(part).ok()?;
            serde_json::from_slice::<Map<String, Value>>(&bytes).ok()
        };
        let signature = URL_SAFE_NO_PAD.decode(signature).ok()?;
        Some(Self { header: object(header)?, claims: object(claims)?, signed, signature })
    }

    /// What the header calls the algorithm.
    pub(crate) fn algorithm(&self) -> &str {
        self.header.get("alg").and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn key_id(&self) -> &str {
        self.header.get("kid").and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn text(&self, claim: &str) -> &str {
        self.claims.get(claim).and_then(Value::as_str).unwrap_or_default()
    }

    pub(crate) fn number(&self, claim: &str) -> Option<i64> {
        self.claims.get(claim).and_then(Value::as_i64)
    }

    /// Whether this key signed it by this algorithm, which is the one that the header names.
    pub(crate) fn is_signed_by(&self, key: &DecodingKey, algorithm: Algorithm) -> bool {
        json!(algorithm) == self.algorithm() && is_signature(algorithm, key, self.signed, &self.signature)
    }
}

/// Whether the signature is the key's over the message.
pub(crate) fn is_signature(algorithm: Algorithm, key: &DecodingKey, message: &str, signature: &[u8]) -> bool {
    let verifier = (DEFAULT_PROVIDER.verifier_factory)(&algorithm, key);
    verifier.is_ok_and(|verifier| verifier.verify(message.as_bytes(), &signature.to_vec()).is_ok())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BANK: &str = include_str!("keys/bank.pem");
    const OTHER: &str = include_str!("keys/client.pem");

    #[test]
    fn a_token_is_believed_when_its_key_signed_it_by_its_algorithm() {
        let (bank, other) = (KeyPair::rsa(BANK, "bank"), KeyPair::rsa(OTHER, "other"));
        let token = bank.sign(Algorithm::RS256, &json!({ "sub": "ann" }));
        let parts = Parts::read(&token).unwrap();
        assert_eq!((parts.text("sub"), parts.key_id()), ("ann", "bank"));
        assert!(parts.is_signed_by(&bank.public(), Algorithm::RS256));
        assert!(!parts.is_signed_by(&other.public(), Algorithm::RS256));
        assert!(!parts.is_signed_by(&bank.public(), Algorithm::PS256));
        let [header, _, signature] = token.split('.').collect::<Vec<_>>()[..] else { panic!("{token}") };
        let forged = format!("{header}.{}.{signature}", URL_SAFE_NO_PAD.encode(r#"{"sub":"eve"}"#));
        assert!(!Parts::read(&forged).unwrap().is_signed_by(&bank.public(), Algorithm::RS256));
    }

    #[test]
    fn what_is_no_token_is_none() {
        for text in ["", "a", "a.b", "a.b.c", "e30.e30", "e30.W10.c2ln", "e30.e30.!"] {
            assert!(Parts::read(text).is_none(), "{text}");
        }
    }
}
