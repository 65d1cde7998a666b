//! JSON Web Signatures: the one way in which everything here signs, and the one in which it verifies.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::crypto::aws_lc::DEFAULT_PROVIDER;
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::{Map, Value};

use crate::error::Reason;

/// Signs with the provider by its name: the process-wide one, which `jsonwebtoken::encode` takes, panics where another
/// crate switches a second one on.
///
/// It takes a private key up from its DER anew each time: 2 ms for RSA of 2048 bits, and a fifth of that without.
pub(super) fn sign(algorithm: Algorithm, key: &EncodingKey, message: &[u8]) -> Result<Vec<u8>, Reason> {
    let signer = (DEFAULT_PROVIDER.signer_factory)(&algorithm, key);
    let signature = signer.ok().and_then(|signer| signer.try_sign(message).ok());
    signature.ok_or("the key can't sign")
}

/// A JWT in its compact form.
pub(super) fn token(
    algorithm: Algorithm,
    key: &EncodingKey,
    header: &Value,
    claims: &Value,
) -> Result<String, Reason> {
    let part = |value: &Value| URL_SAFE_NO_PAD.encode(value.to_string());
    let mut token = format!("{}.{}", part(header), part(claims));
    let signature = sign(algorithm, key, token.as_bytes())?;
    token.push('.');
    URL_SAFE_NO_PAD.encode_string(signature, &mut token);
    Ok(token)
}

/// The JOSE header of a token. One with extensions that must be understood (`crit`) is refused: none is.
pub(super) fn header(part: &str) -> Result<Map<String, Value>, Reason> {
    let bytes = URL_SAFE_NO_PAD.decode(part).map_err(|_| "its header is not base64url")?;
    let header: Map<String, Value> =
        serde_json::from_slice(&bytes).map_err(|_| "its header is not a JSON object")?;
    match header.contains_key("crit") {
        true => Err("its header has extensions that must be understood"),
        false => Ok(header),
    }
}

/// A compact JWS that is not verified yet.
#[cfg(feature = "oauth2")]
pub(super) struct Unverified<'a> {
    pub(super) header: Map<String, Value>,
    signed: &'a str,
    payload: &'a str,
    signature: Vec<u8>,
}

#[cfg(feature = "oauth2")]
impl<'a> Unverified<'a> {
    pub(super) fn read(token: &'a str) -> Result<Self, Reason> {
        let parts = token.rsplit_once('.').and_then(|(signed, signature)| {
            let (header, payload) = signed.split_once('.')?;
            Some((signed, header, payload, signature)).filter(|_| !payload.contains('.'))
        });
        let (signed, header_text, payload, signature) =
            parts.ok_or("it does not have the three parts of a signed token")?;
        let signature = URL_SAFE_NO_PAD.decode(signature).map_err(|_| "its signature is not base64url")?;
        Ok(Self { header: header(header_text)?, signed, payload, signature })
    }

    /// The claims, once the signature holds.
    pub(super) fn verified(
        self,
        algorithm: Algorithm,
        key: &jsonwebtoken::DecodingKey,
    ) -> Result<Map<String, Value>, Reason> {
        let verifier = (DEFAULT_PROVIDER.verifier_factory)(&algorithm, key);
        let verified = verifier.ok().and_then(|it| it.verify(self.signed.as_bytes(), &self.signature).ok());
        verified.ok_or("its signature is not right")?;
        let payload = URL_SAFE_NO_PAD.decode(self.payload).map_err(|_| "its claims are not base64url")?;
        serde_json::from_slice(&payload).map_err(|_| "its claims are not a JSON object")
    }
}
