//! JSON Web Signatures: the one way in which everything here signs.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::crypto::aws_lc::DEFAULT_PROVIDER;
use jsonwebtoken::{Algorithm, EncodingKey};
use serde_json::Value;

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
