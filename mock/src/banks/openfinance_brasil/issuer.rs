//! The authorization server: pushed requests, the customer's yes or no, and tokens that are bound to a certificate.

use std::collections::BTreeSet;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::Method;
use jsonwebtoken::Algorithm;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};
use url::Url;
use url::form_urlencoded::Serializer;

use super::clients::{Clients, Known, is_for, is_in_time, thumbprint};
use super::consents::{self, Status};
use crate::banks::grants::{Challenge, Grant, Grants, Refusal, Rotation};
use crate::banks::jose::{KeyPair, Parts};
use crate::banks::seed::{Seed, Series};
use crate::banks::shelf::Shelf;
use crate::behaviour::{Answer, Request};

const PUSHED_LIFE: i64 = 60;
const CODE_LIFE: i64 = 60;
/// The longest that the profile allows.
const TOKEN_LIFE: i64 = 900;
const ID_TOKEN_LIFE: i64 = 900;
const REFRESH_LIFE: i64 = 365 * 24 * 3600;
const PUSHED: usize = 1000;
const REQUEST_URI: &str = "urn:ietf:params:oauth:request_uri:";

pub(super) struct Issuer {
    clients: Clients,
    grants: Grants,
    pushed: Shelf<Pushed>,
    series: Series,
    key: KeyPair,
}

/// An authorization request that waits for the customer.
struct Pushed {
    client: &'static str,
    redirect_uri: String,
    scopes: BTreeSet<String>,
    state: Option<String>,
    nonce: String,
    challenge: Challenge,
    expires: i64,
}

impl Issuer {
    pub(super) fn new(seed: Seed) -> Self {
        Self {
            clients: Clients::new(),
            grants: Grants::new(seed),
            pushed: Shelf::new(PUSHED),
            series: Series::new(seed.of("pushed")),
            key: KeyPair::rsa(include_str!("../keys/bank.pem"), "bank-1"),
        }
    }

    pub(super) fn answer(&mut self, path: &str, request: &Request, now: i64) -> Answer {
        match (&request.method, path) {
            (&Method::GET, "/auth/keys") => Answer::json(200, &self.key.published(Algorithm::PS256)),
            (&Method::GET, "/auth/authorize") => self.authorize(request, now),
            (&Method::POST, "/auth/par" | "/auth/token" | "/auth/revoke") => {
                let form = request.form();
                let known = match self.clients.check(request, &form, now) {
                    Ok(known) => known,
                    Err(why) => return refused(401, "invalid_client", why),
                };
                let text =
                    |name: &str| form.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
                match path {
                    "/auth/par" => self.push(&known, text("request"), &request.origin, now),
                    "/auth/token" => self.token(&known, &text, &request.origin, now),
                    _ => {
                        self.grants.revoke(text("token").unwrap_or_default(), known.client.id);
                        Answer::new(200)
                    }
                }
            }
            _ => refused(404, "invalid_request", "there is nothing at this path by this method"),
        }
    }

    fn push(&mut self, known: &Known, object: Option<&str>, origin: &str, now: i64) -> Answer {
        let Some(object) = object else {
            return refused(400, "invalid_request", "request, a signed request object, is missing");
        };
        match self.read(known, object, origin, now) {
            Ok(pushed) => {
                let (seed, index) = self.series.next();
                let uri = format!("{REQUEST_URI}{}", seed.token("pushed", index));
                self.pushed.put(uri.clone(), pushed);
                Answer::json(201, &json!({ "request_uri": uri, "expires_in": PUSHED_LIFE }))
            }
            Err((error, why)) => refused(400, error, why),
        }
    }

    /// The request object, held against the profile.
    fn read(
        &self,
        known: &Known,
        object: &str,
        origin: &str,
        now: i64,
    ) -> Result<Pushed, (&'static str, &'static str)> {
        let invalid = |why| ("invalid_request_object", why);
        let (parts, client): (Parts<'_>, _) = self.clients.read(object).map_err(invalid)?;
        if client.id != known.client.id
            || parts.text("iss") != client.id
            || parts.text("client_id") != client.id
        {
            return Err(invalid("the request object is another client's"));
        }
        if !is_for(&parts, &[origin.to_owned()]) {
            return Err(invalid("aud of the request object is not the issuer"));
        }
        is_in_time(&parts, now).map_err(invalid)?;
        if parts.number("nbf").is_none() {
            return Err(invalid("nbf of the request object is missing"));
        }
        if parts.text("response_type") != "code id_token" {
            return Err(("unsupported_response_type", "response_type is not code id_token"));
        }
        if Url::parse(parts.text("redirect_uri")).is_err() {
            return Err(invalid("redirect_uri is not an absolute URI"));
        }
        if parts.text("nonce").is_empty() {
            return Err(invalid("nonce is missing"));
        }
        let claim = |name: &str| parts.claims.get(name).and_then(Value::as_str);
        let challenge = match Challenge::read(claim("code_challenge"), claim("code_challenge_method")) {
            Ok(Some(challenge @ Challenge::Sha256(_))) => challenge,
            _ => return Err(("invalid_request", "PKCE with S256 is required")),
        };
        let scopes: BTreeSet<String> = parts.text("scope").split_whitespace().map(str::to_owned).collect();
        let consent = consents::of_scopes(&scopes).filter(|consent| consent.client == client.id);
        if !scopes.contains("openid") || consent.is_none() {
            return Err(("invalid_scope", "scope is openid, and a consent of this client's"));
        }
        Ok(Pushed {
            client: client.id,
            redirect_uri: parts.text("redirect_uri").to_owned(),
            scopes,
            state: claim("state").map(str::to_owned),
            nonce: parts.text("nonce").to_owned(),
            challenge,
            expires: now + PUSHED_LIFE,
        })
    }

    /// Plays the customer's browser and the customer.
    fn authorize(&mut self, request: &Request, now: i64) -> Answer {
        let uri = request.query("request_uri").unwrap_or_default();
        // It works once.
        let Some(pushed) = self.pushed.take(uri).filter(|pushed| pushed.expires > now) else {
            return refused(400, "invalid_request_uri", "request_uri is not known, was used, or has expired");
        };
        if request.query("client_id") != Some(pushed.client) {
            return refused(400, "invalid_request", "client_id is not the one that pushed the request");
        }
        let Some(consent) = consents::of_scopes(&pushed.scopes) else {
            return refused(400, "invalid_scope", "the consent is gone");
        };
        let mut fragment = Serializer::new(String::new());
        if consent.status == Status::Rejected {
            fragment.append_pair("error", "access_denied");
        } else {
            let grant = Grant {
                client: pushed.client.to_owned(),
                subject: consent.subject.tax_id(),
                scopes: pushed.scopes.clone(),
                certificate: None,
                nonce: Some(pushed.nonce.clone()),
                ..Grant::default()
            };
            let uri = pushed.redirect_uri.clone();
            let code = self.grants.code(grant.clone(), uri, Some(pushed.challenge), now + CODE_LIFE);
            let mut claims = id_claims(&request.origin, &grant, now);
            claims["c_hash"] = half_hash(&code).into();
            if let Some(state) = &pushed.state {
                claims["s_hash"] = half_hash(state).into();
            }
            fragment.append_pair("code", &code);
            fragment.append_pair("id_token", &self.key.sign(Algorithm::PS256, &claims));
        }
        if let Some(state) = &pushed.state {
            fragment.append_pair("state", state);
        }
        Answer::redirect(&format!("{}#{}", pushed.redirect_uri, fragment.finish()))
    }

    fn token<'a>(
        &mut self,
        known: &Known,
        text: &impl Fn(&str) -> Option<&'a str>,
        origin: &str,
        now: i64,
    ) -> Answer {
        let of = |name: &str| text(name).unwrap_or_default();
        let client = Some(known.client.id);
        let (came, kept) = match text("grant_type") {
            Some("authorization_code") => {
                let redeemed =
                    self.grants.redeem(of("code"), client, of("redirect_uri"), text("code_verifier"), now);
                (redeemed, None)
            }
            // Refresh tokens stay as they are.
            Some("refresh_token") => {
                let found = self.grants.of_refresh(of("refresh_token"), client, Rotation::Kept, now);
                (found, text("refresh_token"))
            }
            Some(_) => return refused(400, "unsupported_grant_type", "the grant_type is not offered"),
            None => return refused(400, "invalid_request", "grant_type is missing"),
        };
        let mut grant = match came {
            Ok(grant) => grant,
            Err(refusal) => return refused(400, "invalid_grant", described(refusal)),
        };
        // From here on it is bound to the certificate of this connection.
        grant.certificate = Some(known.certificate.clone());
        let scope: Vec<_> = grant.scopes.iter().map(String::as_str).collect();
        let mut body = json!({
            "access_token": self.grants.access(&grant, now + TOKEN_LIFE),
            "token_type": "Bearer",
            "expires_in": TOKEN_LIFE,
            "scope": scope.join(" "),
            "cnf": { "x5t#S256": known.certificate },
        });
        body["refresh_token"] = match kept {
            Some(kept) => kept.into(),
            None => self.grants.refresh(&grant, now + REFRESH_LIFE).into(),
        };
        if kept.is_none() {
            let claims = id_claims(origin, &grant, now);
            body["id_token"] = self.key.sign(Algorithm::PS256, &claims).into();
        }
        Answer::json(200, &body).header("cache-control", "no-store")
    }

    /// What the token stands for, on the connection that it came by.
    pub(super) fn of_token(&self, token: &str, request: &Request, now: i64) -> Result<Grant, &'static str> {
        let grant = self.grants.of_access(token, now).map_err(|refusal| match refusal {
            Refusal::Expired => "O token de acesso expirou.",
            _ => "O token de acesso não é válido.",
        })?;
        let shown = request.client.as_ref().map(|client| thumbprint(&client.der));
        match shown {
            Some(_) if shown == grant.certificate => Ok(grant.clone()),
            Some(_) => Err("O token de acesso está vinculado a outro certificado."),
            None => Err("A conexão não apresentou o certificado do cliente."),
        }
    }
}

fn id_claims(issuer: &str, grant: &Grant, now: i64) -> Value {
    json!({
        "iss": issuer,
        "sub": URL_SAFE_NO_PAD.encode(Sha256::digest(&grant.subject)),
        "aud": grant.client,
        "iat": now,
        "exp": now + ID_TOKEN_LIFE,
        "auth_time": now,
        "acr": "urn:brasil:openbanking:loa2",
        "nonce": grant.nonce,
    })
}

/// The left half of a hash, as `c_hash` and `s_hash` want it.
fn half_hash(text: &str) -> String {
    URL_SAFE_NO_PAD.encode(&Sha256::digest(text)[..16])
}

fn refused(status: u16, error: &str, why: &str) -> Answer {
    Answer::json(status, &json!({ "error": error, "error_description": why }))
        .header("cache-control", "no-store")
}

fn described(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Unknown => "the code or token is not known",
        Refusal::Expired => "the code or token has expired",
        Refusal::Spent => "the code was used before",
        Refusal::OtherClient => "the code or token is another client's",
        Refusal::OtherRedirect => "redirect_uri is not the one of the code",
        Refusal::Verifier => "code_verifier does not belong to the code",
    }
}

/// What clients find the rest by.
pub(super) fn configuration(issuer: &str) -> Answer {
    Answer::json(
        200,
        &json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/auth/authorize"),
            "token_endpoint": format!("{issuer}/auth/token"),
            "pushed_authorization_request_endpoint": format!("{issuer}/auth/par"),
            "revocation_endpoint": format!("{issuer}/auth/revoke"),
            "jwks_uri": format!("{issuer}/auth/keys"),
            "response_types_supported": ["code id_token"],
            "grant_types_supported": ["authorization_code", "refresh_token"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["PS256"],
            "request_object_signing_alg_values_supported": ["PS256"],
            "token_endpoint_auth_methods_supported": ["private_key_jwt", "tls_client_auth"],
            "token_endpoint_auth_signing_alg_values_supported": ["PS256"],
            "scopes_supported": ["openid", "customers"],
            "code_challenge_methods_supported": ["S256"],
            "require_pushed_authorization_requests": true,
            "tls_client_certificate_bound_access_tokens": true,
        }),
    )
}
