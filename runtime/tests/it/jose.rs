//! Keys that are made for the run, and what is encrypted with them: by the primitives, and not by what is tested.

use aws_lc_rs::aead::{AES_128_GCM, AES_256_GCM, Aad, LessSafeKey, Nonce, UnboundKey};
use aws_lc_rs::encoding::{AsDer, Pkcs8V1Der};
use aws_lc_rs::rsa::{
    KeySize, OAEP_SHA1_MGF1SHA1, OAEP_SHA256_MGF1SHA256, OaepPrivateDecryptingKey, OaepPublicEncryptingKey,
    Pkcs1PublicEncryptingKey, PrivateDecryptingKey,
};
use aws_lc_rs::signature::{KeyPair, RsaKeyPair};
use base64::Engine;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use passbook_runtime::json::{self, Value, json};

pub struct TestKey {
    pkcs8: Vec<u8>,
    pub pair: RsaKeyPair,
}

impl TestKey {
    pub fn new() -> Self {
        let key = PrivateDecryptingKey::generate(KeySize::Rsa2048).unwrap();
        let der: Pkcs8V1Der<'_> = key.as_der().unwrap();
        let pkcs8 = der.as_ref().to_vec();
        Self { pair: RsaKeyPair::from_pkcs8(&pkcs8).unwrap(), pkcs8 }
    }

    pub fn pem(&self) -> String {
        format!("-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----\n", STANDARD.encode(&self.pkcs8))
    }

    pub fn jwk(&self, id: &str) -> Value {
        let public = self.pair.public_key();
        let number = |bytes: &[u8]| URL_SAFE_NO_PAD.encode(bytes);
        json!({
            "kty": "RSA", "kid": id, "use": "sig",
            "n": number(public.modulus().big_endian_without_leading_zero()),
            "e": number(public.exponent().big_endian_without_leading_zero()),
        })
    }
}

impl TestKey {
    fn private(&self) -> PrivateDecryptingKey {
        PrivateDecryptingKey::from_pkcs8(&self.pkcs8).unwrap()
    }
}

/// What is changed after encrypting.
#[derive(Clone, Copy, PartialEq)]
pub enum Tamper {
    Nothing,
    Ciphertext,
}

/// A compact JWE with this header.
pub fn encrypted(header: &Value, recipient: &TestKey, content: &[u8], tamper: Tamper) -> String {
    let header_text = URL_SAFE_NO_PAD.encode(header.to_string());
    let (algorithm, key) = match header["enc"] == "A128GCM" {
        true => (&AES_128_GCM, vec![7; 16]),
        false => (&AES_256_GCM, vec![7; 32]),
    };
    let mut content = content.to_vec();
    let nonce = [9; 12];
    let cipher = LessSafeKey::new(UnboundKey::new(algorithm, &key).unwrap());
    let authenticated = Aad::from(header_text.as_bytes());
    let nonce_once = Nonce::assume_unique_for_key(nonce);
    let tag = cipher.seal_in_place_separate_tag(nonce_once, authenticated, &mut content).unwrap();
    if tamper == Tamper::Ciphertext {
        content[3] ^= 1;
    }
    let public = recipient.private().public_key();
    let mut encrypted = vec![0; 256];
    match header["alg"].as_str().unwrap() {
        "RSA1_5" => {
            Pkcs1PublicEncryptingKey::new(public).unwrap().encrypt(&key, &mut encrypted).unwrap();
        }
        name => {
            let algorithm = if name == "RSA-OAEP" { &OAEP_SHA1_MGF1SHA1 } else { &OAEP_SHA256_MGF1SHA256 };
            let public = OaepPublicEncryptingKey::new(public).unwrap();
            public.encrypt(algorithm, &key, &mut encrypted, None).unwrap();
        }
    }
    let parts = [&encrypted[..], &nonce[..], &content[..], tag.as_ref()];
    parts.iter().fold(header_text, |token, part| format!("{token}.{}", URL_SAFE_NO_PAD.encode(part)))
}

/// Header and content of a compact JWE with RSA-OAEP-256 and A256GCM.
pub fn decrypted(token: &str, recipient: &TestKey) -> (Value, Vec<u8>) {
    let parts: Vec<&str> = token.split('.').collect();
    let decoded = |at: usize| URL_SAFE_NO_PAD.decode(parts[at]).unwrap();
    let header: Value = json::from_slice(&decoded(0)).unwrap();
    assert_eq!((&header["alg"], &header["enc"]), (&json!("RSA-OAEP-256"), &json!("A256GCM")));
    let private = OaepPrivateDecryptingKey::new(recipient.private()).unwrap();
    let mut buffer = vec![0; private.min_output_size()];
    let key = private.decrypt(&OAEP_SHA256_MGF1SHA256, &decoded(1), &mut buffer, None).unwrap();
    let mut content = [decoded(3), decoded(4)].concat();
    let nonce = Nonce::try_assume_unique_for_key(&decoded(2)).unwrap();
    let length = LessSafeKey::new(UnboundKey::new(&AES_256_GCM, key).unwrap())
        .open_in_place(nonce, Aad::from(parts[0].as_bytes()), &mut content)
        .unwrap()
        .len();
    content.truncate(length);
    (header, content)
}
