//! JSON Web Encryption, compact (RFC 7516): what a bank decrypts, and what it encrypts for its clients.

use aws_lc_rs::aead::{AES_256_GCM, Aad, LessSafeKey, NONCE_LEN, Nonce, UnboundKey};
use aws_lc_rs::rsa::{
    OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, OaepPublicEncryptingKey, PrivateDecryptingKey,
};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::{Map, Value};

/// The two algorithms that are used.
const ALGORITHM: &str = "RSA-OAEP-256";
const ENCRYPTION: &str = "A256GCM";

/// An RSA key of this crate: the bank decrypts with the private half, and encrypts for a client with the public one.
pub(crate) struct RsaKey {
    private: OaepPrivateDecryptingKey,
    public: OaepPublicEncryptingKey,
}

impl RsaKey {
    /// From PEM (PKCS #8) that stands in this crate.
    pub(crate) fn new(pem: &str) -> Self {
        let base64: String = pem.lines().filter(|line| !line.starts_with("-----")).collect();
        let der = STANDARD.decode(base64).expect("a key of this crate is PEM");
        let private = PrivateDecryptingKey::from_pkcs8(&der).expect("a key of this crate is an RSA key");
        Self {
            public: OaepPublicEncryptingKey::new(private.public_key()).expect("its public half"),
            private: OaepPrivateDecryptingKey::new(private).expect("its private half"),
        }
    }

    /// A compact JWE of this content, with these members in its header beside `alg` and `enc`.
    pub(crate) fn encrypt(&self, members: &Value, content: &[u8]) -> Option<String> {
        let mut header = Map::new();
        header.insert("alg".to_owned(), ALGORITHM.into());
        header.insert("enc".to_owned(), ENCRYPTION.into());
        header.extend(members.as_object().cloned().unwrap_or_default());
        let (mut key, mut nonce) = ([0; 32], [0; NONCE_LEN]);
        aws_lc_rs::rand::fill(&mut key).ok()?;
        aws_lc_rs::rand::fill(&mut nonce).ok()?;
        let mut encrypted_key = vec![0; self.public.ciphertext_size()];
        self.public.encrypt(&OAEP_SHA256_MGF1SHA256, &key, &mut encrypted_key, None).ok()?;
        let mut token = URL_SAFE_NO_PAD.encode(Value::Object(header).to_string());
        let mut ciphertext = content.to_vec();
        let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, &key).ok()?);
        let authenticated = Aad::from(token.as_bytes());
        let once = Nonce::assume_unique_for_key(nonce);
        let tag = cipher.seal_in_place_separate_tag(once, authenticated, &mut ciphertext).ok()?;
        for part in [&encrypted_key[..], &nonce, &ciphertext, tag.as_ref()] {
            token.push('.');
            URL_SAFE_NO_PAD.encode_string(part, &mut token);
        }
        Some(token)
    }
}

/// A compact JWE taken apart, and not yet decrypted.
pub(crate) struct Encrypted<'a> {
    pub(crate) header: Map<String, Value>,
    header_text: &'a str,
    key: Vec<u8>,
    nonce: Vec<u8>,
    ciphertext: Vec<u8>,
}

impl<'a> Encrypted<'a> {
    /// `None` where it is no JWE in compact form.
    pub(crate) fn read(token: &'a str) -> Option<Self> {
        let parts: Vec<&str> = token.split('.').collect();
        let &[header_text, key, nonce, ciphertext, tag] = parts.as_slice() else { return None };
        let decoded = |part: &str| URL_SAFE_NO_PAD.decode(part).ok();
        let header = serde_json::from_slice(&decoded(header_text)?).ok()?;
        let ciphertext = [decoded(ciphertext)?, decoded(tag)?].concat();
        Some(Self { header, header_text, key: decoded(key)?, nonce: decoded(nonce)?, ciphertext })
    }

    fn names(&self, member: &str, expected: &str) -> bool {
        self.header.get(member).and_then(Value::as_str) == Some(expected)
    }

    /// The content, or why there is none: for people who test a client.
    pub(crate) fn decrypt(mut self, key: &RsaKey) -> Result<Vec<u8>, &'static str> {
        if !self.names("alg", ALGORITHM) {
            return Err("the JWE's alg is not RSA-OAEP-256");
        }
        if !self.names("enc", ENCRYPTION) {
            return Err("the JWE's enc is not A256GCM");
        }
        if self.header.contains_key("zip") {
            return Err("the JWE is compressed");
        }
        let opened = (|| {
            let mut buffer = vec![0; key.private.min_output_size()];
            let content_key =
                key.private.decrypt(&OAEP_SHA256_MGF1SHA256, &self.key, &mut buffer, None).ok()?;
            let cipher = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, content_key).ok()?);
            let nonce = Nonce::try_assume_unique_for_key(&self.nonce).ok()?;
            let authenticated = Aad::from(self.header_text.as_bytes());
            Some(cipher.open_in_place(nonce, authenticated, &mut self.ciphertext).ok()?.to_vec())
        })();
        opened.ok_or("the JWE is damaged, or encrypted for another key")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    const BANK: &str = include_str!("keys/cybersource.pem");
    const OTHER: &str = include_str!("keys/merchant.pem");

    #[test]
    fn content_is_decrypted_with_its_key_alone() {
        let (bank, other) = (RsaKey::new(BANK), RsaKey::new(OTHER));
        let token = bank.encrypt(&json!({"kid": "1"}), b"content").unwrap();
        let read = Encrypted::read(&token).unwrap();
        assert_eq!(read.header["kid"], "1");
        assert_eq!(read.decrypt(&bank).unwrap(), b"content");
        assert!(Encrypted::read(&token).unwrap().decrypt(&other).is_err());
        let end = if token.ends_with('A') { "Q" } else { "A" };
        let tampered = format!("{}{end}", &token[..token.len() - 1]);
        // The last digit may hold bits that are no part of the tag, and is then no base64url.
        assert!(Encrypted::read(&tampered).is_none_or(|read| read.decrypt(&bank).is_err()));
    }

    #[test]
    fn other_algorithms_are_refused_by_name() {
        let bank = RsaKey::new(BANK);
        let with = |alg: &str, enc: &str, zip: Option<&str>| {
            let header = json!({"alg": alg, "enc": enc, "zip": zip});
            let mut header = header.as_object().unwrap().clone();
            header.retain(|_, value| !value.is_null());
            let text = URL_SAFE_NO_PAD.encode(Value::Object(header).to_string());
            let token = format!("{text}.AA.AA.AA.AA");
            Encrypted::read(&token).unwrap().decrypt(&bank).unwrap_err()
        };
        assert_eq!(with("RSA1_5", ENCRYPTION, None), "the JWE's alg is not RSA-OAEP-256");
        assert_eq!(with("dir", ENCRYPTION, None), "the JWE's alg is not RSA-OAEP-256");
        assert_eq!(with(ALGORITHM, "A128CBC-HS256", None), "the JWE's enc is not A256GCM");
        assert_eq!(with(ALGORITHM, ENCRYPTION, Some("DEF")), "the JWE is compressed");
    }

    #[test]
    fn what_is_no_jwe_is_none() {
        for text in ["", "a.b.c", "e30.AA.AA.AA", "e30.AA.AA.AA.AA.AA", "W10.AA.AA.AA.AA", "e30.!.AA.AA.AA"] {
            assert!(Encrypted::read(text).is_none(), "{text}");
        }
    }
}
