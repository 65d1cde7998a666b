//! Who signed a request, and whether it is the request that they signed.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::Value;

use super::digests::digest;
use crate::banks::jose::{KeyPair, Parts, is_signature};
use crate::banks::shelf::Shelf;
use crate::behaviour::Request;

/// A merchant, and the keys that sign for it. None of it is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Merchant {
    /// The merchant's id.
    pub id: &'static str,
    /// The id of the shared secret.
    pub key_id: &'static str,
    /// The shared secret, in base64.
    pub shared_secret: &'static str,
    /// The id of the RSA key: what the provider would write into its certificate.
    pub rsa_key_id: &'static str,
    /// The RSA key, in PEM.
    pub rsa_key: &'static str,
    /// A P12 file as the provider hands it out: the RSA key with its certificate, that which requests are encrypted
    /// for, and that of an issuer.
    pub p12: &'static [u8],
    /// The id of the key that replies are encrypted for.
    pub response_key_id: &'static str,
    /// The key that replies are encrypted for, in PEM.
    pub response_key: &'static str,
    /// The same in a P12 file.
    pub response_p12: &'static [u8],
}

/// The password of the merchants' P12 files.
pub const P12_PASSWORD: &str = "demo";

/// The merchants that every bank knows.
pub const MERCHANTS: [Merchant; 2] = [
    Merchant {
        id: "demo_merchant",
        key_id: "0d0e0f00-0000-4000-8000-000000000001",
        shared_secret: "ZGVtbyBzZWNyZXQgb2YgYSBtZXJjaGFudCB3aG8gZG9lc24ndCBleGlzdA==",
        rsa_key_id: "4000000000000000000001",
        rsa_key: include_str!("../keys/merchant.pem"),
        p12: include_bytes!("../keys/merchant.p12"),
        response_key_id: "4000000000000000000003",
        response_key: include_str!("../keys/merchant-response.pem"),
        response_p12: include_bytes!("../keys/merchant-response.p12"),
    },
    Merchant {
        id: "demo_rival",
        key_id: "0d0e0f00-0000-4000-8000-000000000002",
        shared_secret: "ZGVtbyBzZWNyZXQgb2YgdGhlIHJpdmFsLCB3aG8gZG9lc24ndCBlaXRoZXI=",
        rsa_key_id: "4000000000000000000002",
        rsa_key: include_str!("../keys/merchant-other.pem"),
        p12: include_bytes!("../keys/merchant-other.p12"),
        response_key_id: "4000000000000000000004",
        response_key: include_str!("../keys/merchant-other-response.pem"),
        response_p12: include_bytes!("../keys/merchant-other-response.p12"),
    },
];

/// No JWT may last longer.
const LIFE: i64 = 120;
/// How far clocks may be apart: a JWT's issue from the bank's clock, and an HTTP signature's date.
const SKEW: i64 = 60;
const DATE_SKEW: i64 = 5 * 60;
/// How many ids of JWTs are remembered, so that none works twice.
const REMEMBERED: usize = 20_000;

pub(super) struct Signatures {
    keys: Vec<Keys>,
    used: Shelf<()>,
    public_host: Option<String>,
}

/// Which key a JWT asks to have the reply encrypted for.
pub(super) struct Asked {
    pub(super) merchant: &'static str,
    pub(super) key_id: String,
}

/// The keys of a merchant, made ready to check with.
struct Keys {
    merchant: &'static Merchant,
    secret: DecodingKey,
    rsa: DecodingKey,
}

type Reason = &'static str;

impl Signatures {
    pub(super) fn new(public_host: Option<String>) -> Self {
        let keys = |merchant: &'static Merchant| Keys {
            merchant,
            secret: DecodingKey::from_base64_secret(merchant.shared_secret).expect("it is base64"),
            rsa: KeyPair::rsa(merchant.rsa_key, merchant.rsa_key_id).public(),
        };
        Self { keys: MERCHANTS.iter().map(keys).collect(), used: Shelf::new(REMEMBERED), public_host }
    }

    /// The merchant that signed, or why nobody did.
    pub(super) fn check(&mut self, request: &Request, now: i64) -> Result<&'static Merchant, Reason> {
        match (request.authorization("Bearer"), request.header("signature")) {
            (Some(token), _) => self.check_jwt(request, token, now),
            (None, Some(signature)) => self.check_signature(request, signature, now),
            (None, None) => Err("neither a JWT nor a signature"),
        }
    }

    fn check_jwt(&mut self, request: &Request, token: &str, now: i64) -> Result<&'static Merchant, Reason> {
        let parts = Parts::read(token).ok_or("not a JWT")?;
        let id = parts.key_id();
        // The key decides the algorithm: what the token says of it has to agree.
        let (merchant, key, algorithm) = self
            .keys
            .iter()
            .find_map(|keys| match id {
                _ if id == keys.merchant.key_id => Some((keys.merchant, &keys.secret, Algorithm::HS256)),
                _ if id == keys.merchant.rsa_key_id => Some((keys.merchant, &keys.rsa, Algorithm::RS256)),
                _ => None,
            })
            .ok_or("no key of this kid")?;
        if !parts.is_signed_by(key, algorithm) {
            return Err("the JWT's signature is not the key's");
        }
        if parts.text("iss") != merchant.id || parts.text("v-c-merchant-id") != merchant.id {
            return Err("the JWT names another merchant");
        }
        if parts.text("v-c-jwt-version") != "2" {
            return Err("v-c-jwt-version is not 2");
        }
        let (Some(issued), Some(expires)) = (parts.number("iat"), parts.number("exp")) else {
            return Err("iat or exp is missing");
        };
        if expires <= now {
            return Err("the JWT has expired");
        }
        if issued > now + SKEW || expires - issued > LIFE {
            return Err("the JWT is from the future, or lasts longer than two minutes");
        }
        // SDKs disagree about its case.
        if !parts.text("request-method").eq_ignore_ascii_case(request.method.as_str()) {
            return Err("request-method is not the request's");
        }
        // By some SDKs with the port.
        let named = parts.text("request-host");
        if !self.hosts(request).any(|host| named == host || named == without_port(host)) {
            return Err("request-host is not the request's");
        }
        if parts.text("request-resource-path") != request.target {
            return Err("request-resource-path is not the request's");
        }
        if !request.received.is_empty() {
            // SDKs disagree about its name.
            let named = ["digestAlgorithm", "digest-algorithm"].map(|name| parts.claims.get(name));
            if named.into_iter().flatten().next().and_then(Value::as_str) != Some("SHA-256") {
                return Err("digestAlgorithm is not SHA-256");
            }
            if parts.text("digest") != digest(&request.received) {
                return Err("digest is not the body's");
            }
        }
        let id = parts.text("jti");
        if id.is_empty() {
            return Err("jti is missing");
        }
        let id = format!("{} {id}", merchant.id);
        if self.used.get(&id).is_some() {
            return Err("the JWT was used before");
        }
        self.used.put(id, ());
        Ok(merchant)
    }

    fn check_signature(
        &self,
        request: &Request,
        header: &str,
        now: i64,
    ) -> Result<&'static Merchant, Reason> {
        let part = |name: &str| {
            header.split(',').find_map(|part| {
                let (key, value) = part.trim().split_once('=')?;
                (key == name).then(|| value.trim_matches('"'))
            })
        };
        let (Some(id), Some(listed), Some(signature)) = (part("keyid"), part("headers"), part("signature"))
        else {
            return Err("the signature lacks keyid, headers or signature");
        };
        if part("algorithm") != Some("HmacSHA256") {
            return Err("algorithm is not HmacSHA256");
        }
        let keys = self.keys.iter().find(|keys| keys.merchant.key_id == id).ok_or("no key of this keyid")?;
        if request.header("v-c-merchant-id") != Some(keys.merchant.id) {
            return Err("v-c-merchant-id is not the key's");
        }
        let has_body = !request.received.is_empty();
        let expected: &[&str] = match has_body {
            true => &["host", "date", "request-target", "digest", "v-c-merchant-id"],
            false => &["host", "date", "request-target", "v-c-merchant-id"],
        };
        if listed.split(' ').collect::<Vec<_>>() != expected {
            return Err("the list of signed headers is not the one that is needed");
        }
        let date = request.header("date").ok_or("date is missing")?;
        let time = httpdate::parse_http_date(date).map_err(|_| "date is no date of HTTP")?;
        if (DateTime::from(time).timestamp() - now).abs() > DATE_SKEW {
            return Err("date is more than five minutes off");
        }
        if has_body && request.header("digest") != Some(&format!("SHA-256={}", digest(&request.received))) {
            return Err("digest is not the body's");
        }
        let line = |name: &str, host: &str| {
            let value = match name {
                "host" => host.to_owned(),
                "request-target" => {
                    format!("{} {}", request.method.as_str().to_ascii_lowercase(), request.target)
                }
                name => request.header(name)?.to_owned(),
            };
            Some(format!("{name}: {value}"))
        };
        let signature = STANDARD.decode(signature).map_err(|_| "the signature is not base64")?;
        let is_signed = self.hosts(request).any(|host| {
            let lines: Option<Vec<_>> = expected.iter().map(|name| line(name, host)).collect();
            let lines = lines.map(|lines| lines.join("\n"));
            lines.is_some_and(|lines| is_signature(Algorithm::HS256, &keys.secret, &lines, &signature))
        });
        match is_signed {
            true => Ok(keys.merchant),
            false => Err("the signature is not the key's over this request"),
        }
    }

    /// The host names that a signature may be over: the one of this request, and the public one.
    fn hosts<'a>(&'a self, request: &'a Request) -> impl Iterator<Item = &'a str> {
        host(request).into_iter().chain(self.public_host.as_deref())
    }

    /// The key that a JWT asks to have the reply encrypted for, where its key signed it; whether the JWT is for this
    /// request is not looked at.
    pub(super) fn asked(&self, request: &Request) -> Option<Asked> {
        let parts = Parts::read(request.authorization("Bearer")?)?;
        let key_id = parts.text("v-c-response-mle-kid");
        let is_signed_by = |keys: &&Keys| {
            let (id, merchant) = (parts.key_id(), keys.merchant);
            id == merchant.key_id && parts.is_signed_by(&keys.secret, Algorithm::HS256)
                || id == merchant.rsa_key_id && parts.is_signed_by(&keys.rsa, Algorithm::RS256)
        };
        let merchant = self.keys.iter().find(is_signed_by)?.merchant;
        (!key_id.is_empty()).then(|| Asked { merchant: merchant.id, key_id: key_id.to_owned() })
    }
}

type DateTime = chrono::DateTime<chrono::Utc>;

/// The merchant that a request names, believed or not.
pub(super) fn named(request: &Request) -> Option<&'static Merchant> {
    let token = request.authorization("Bearer").and_then(Parts::read);
    let id = match &token {
        Some(parts) => parts.text("v-c-merchant-id"),
        None => request.header("v-c-merchant-id")?,
    };
    MERCHANTS.iter().find(|merchant| merchant.id == id)
}

fn host(request: &Request) -> Option<&str> {
    // HTTP/2 has it in the target's authority, which is the bank's origin.
    request.header("host").or_else(|| request.origin.split_once("://").map(|(_, host)| host))
}

fn without_port(host: &str) -> &str {
    match host.rsplit_once(':') {
        Some((name, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => name,
        _ => host,
    }
}
