//! Clients that are registered, and how they prove who they are.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use jsonwebtoken::{Algorithm, DecodingKey};
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::banks::jose::{KeyPair, Parts};
use crate::banks::shelf::Shelf;
use crate::behaviour::Request;

/// A client that is registered. None of it is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Client {
    /// The client's id, which its certificate has to be for.
    pub id: &'static str,
    /// The id of its signing key.
    pub key_id: &'static str,
    /// Its signing key, in PEM.
    pub key: &'static str,
}

/// The clients that every bank knows.
pub const CLIENTS: [Client; 2] = [
    Client { id: "cliente-exemplo", key_id: "chave-1", key: include_str!("../keys/client.pem") },
    Client { id: "outro-cliente", key_id: "chave-2", key: include_str!("../keys/client-other.pem") },
];

const ASSERTION_TYPE: &str = "urn:ietf:params:oauth:client-assertion-type:jwt-bearer";
/// How far in the future an assertion may end, and how far clocks may be apart.
const LIFE: i64 = 600;
const SKEW: i64 = 60;
const REMEMBERED: usize = 10_000;

pub(super) struct Clients {
    keys: Vec<(&'static Client, DecodingKey)>,
    /// The ids of assertions, which work once.
    used: Shelf<()>,
}

/// A client that proved who it is.
pub(super) struct Known {
    pub(super) client: &'static Client,
    /// The thumbprint of its certificate.
    pub(super) certificate: String,
}

impl Clients {
    pub(super) fn new() -> Self {
        let key = |client: &'static Client| (client, KeyPair::rsa(client.key, client.key_id).public());
        Self { keys: CLIENTS.iter().map(key).collect(), used: Shelf::new(REMEMBERED) }
    }

    /// The client that sends this form, by its certificate and, where there is one, its assertion.
    pub(super) fn check(
        &mut self,
        request: &Request,
        form: &[(String, String)],
        now: i64,
    ) -> Result<Known, &'static str> {
        let certificate = request.client.as_ref().ok_or("the connection has no client certificate")?;
        let text = |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
        let client = match (text("client_assertion_type"), text("client_assertion")) {
            (Some(ASSERTION_TYPE), Some(assertion)) => self.check_assertion(request, assertion, now)?,
            (None, None) => {
                let id = text("client_id").ok_or("neither a client_assertion nor a client_id")?;
                CLIENTS.iter().find(|client| client.id == id).ok_or("no client has this client_id")?
            }
            _ => return Err("client_assertion and client_assertion_type don't go together"),
        };
        if text("client_id").is_some_and(|id| id != client.id) {
            return Err("client_id is not the assertion's");
        }
        // With or without an assertion, the connection has to be the client's own.
        if certificate.name != client.id {
            return Err("the certificate is another client's");
        }
        Ok(Known { client, certificate: thumbprint(&certificate.der) })
    }

    fn check_assertion(
        &mut self,
        request: &Request,
        assertion: &str,
        now: i64,
    ) -> Result<&'static Client, &'static str> {
        let parts = self.read(assertion)?;
        let client = parts.1;
        let parts = parts.0;
        if parts.text("iss") != client.id || parts.text("sub") != client.id {
            return Err("iss and sub of the assertion are not the client");
        }
        let origin = &request.origin;
        let meant = [origin.clone(), format!("{origin}/auth/token"), format!("{origin}/auth/par")];
        if !is_for(&parts, &meant) {
            return Err("the assertion is meant for somebody else");
        }
        is_in_time(&parts, now)?;
        let id = parts.text("jti");
        if id.is_empty() {
            return Err("jti of the assertion is missing");
        }
        let id = format!("{} {id}", client.id);
        if self.used.get(&id).is_some() {
            return Err("the assertion was used before");
        }
        self.used.put(id, ());
        Ok(client)
    }

    /// A JWT that a client has signed, and by which one.
    pub(super) fn read<'a>(&self, token: &'a str) -> Result<(Parts<'a>, &'static Client), &'static str> {
        let parts = Parts::read(token).ok_or("not a JWT")?;
        let found = self.keys.iter().find(|(client, _)| client.key_id == parts.key_id());
        let (client, key) = found.ok_or("no client has a key of this kid")?;
        match parts.is_signed_by(key, Algorithm::PS256) {
            true => Ok((parts, client)),
            false => Err("the JWT is not signed by the client's key with PS256"),
        }
    }
}

/// Whether the token is meant for one of these.
pub(super) fn is_for(parts: &Parts<'_>, meant: &[String]) -> bool {
    match parts.claims.get("aud") {
        Some(Value::String(audience)) => meant.contains(audience),
        Some(Value::Array(audiences)) => audiences
            .iter()
            .any(|audience| audience.as_str().is_some_and(|text| meant.iter().any(|own| own == text))),
        _ => false,
    }
}

/// Whether the token is good now, and not for much longer.
pub(super) fn is_in_time(parts: &Parts<'_>, now: i64) -> Result<(), &'static str> {
    match parts.number("exp") {
        None => Err("exp of the JWT is missing"),
        Some(expires) if expires <= now => Err("the JWT has expired"),
        Some(expires) if expires > now + LIFE => Err("the JWT lasts longer than ten minutes"),
        Some(_) if parts.number("iat").is_some_and(|issued| issued > now + SKEW) => {
            Err("the JWT is from the future")
        }
        Some(_) => Ok(()),
    }
}

/// What a token is bound to: `x5t#S256` of RFC 8705.
pub(super) fn thumbprint(der: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(Sha256::digest(der))
}
