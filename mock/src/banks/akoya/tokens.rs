//! The identity host: codes, ID tokens, refresh tokens.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::header::AUTHORIZATION;
use jsonwebtoken::Algorithm;
use serde_json::json;
use url::Url;

use super::consumers::Consumers;
use super::{INSTITUTIONS, token_error};
use crate::banks::grants::{Challenge, Grant, Grants, Refusal, Rotation};
use crate::banks::jose::{KeyPair, Parts};
use crate::banks::seed::Seed;
use crate::behaviour::{Answer, Request};

/// An app that is registered. None of it is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct App {
    /// The client's id.
    pub id: &'static str,
    /// The client's secret.
    pub secret: &'static str,
}

/// The apps that every bank knows.
pub const APPS: [App; 2] = [
    App { id: "demo-app-of-juniper", secret: "demo-secret-of-juniper" },
    App { id: "demo-app-of-barnaby", secret: "demo-secret-of-barnaby" },
];

/// The app that subscribes to payments, and so has to say what each call of v3 is for.
const SUBSCRIBER: App = APPS[1];

const CODE_LIFE: i64 = 5 * 60;
/// As the provider says it: a day, less a second.
const TOKEN_LIFE: i64 = 86_399;
const REFRESH_LIFE: i64 = 30 * 24 * 3600;

/// For whom an ID token speaks.
pub(super) struct Session {
    /// Whether the app subscribes to payments.
    pub(super) pays: bool,
    pub(super) consumer: String,
    pub(super) institution: String,
}

pub(super) struct Tokens {
    grants: Grants,
    key: KeyPair,
}

impl Tokens {
    pub(super) fn new(seed: Seed) -> Self {
        let key = KeyPair::rsa(include_str!("../keys/bank.pem"), "bank-1");
        Self { grants: Grants::new(seed), key }
    }

    pub(super) fn keys(&self) -> Answer {
        Answer::json(200, &self.key.published(Algorithm::RS256))
    }

    /// Plays the consumer's browser and the consumer.
    pub(super) fn authorize(&mut self, request: &Request, consumers: &Consumers, now: i64) -> Answer {
        let text = |name: &str| request.query(name).unwrap_or_default();
        let Some(app) = APPS.iter().find(|app| app.id == text("client_id")) else {
            // Nobody is sent anywhere for a client that isn't known.
            return token_error(400, "invalid_client", "There is no client with this client_id.");
        };
        let Ok(mut back) = Url::parse(text("redirect_uri")) else {
            return token_error(400, "invalid_request", "The redirect_uri is not an absolute URI.");
        };
        let consumer = consumers.find(request.query("login_hint").unwrap_or("consumer-1"));
        let challenge =
            Challenge::read(request.query("code_challenge"), request.query("code_challenge_method"));
        let scopes = text("scope").split_whitespace().map(str::to_owned).collect();
        let came = match (consumer, challenge) {
            _ if text("response_type") != "code" => Err("unsupported_response_type"),
            _ if !text("scope").split_whitespace().any(|scope| scope == "openid") => Err("invalid_scope"),
            _ if !INSTITUTIONS.contains(&text("connector")) => Err("invalid_request"),
            (_, Err(())) => Err("invalid_request"),
            (None, _) => Err("access_denied"),
            (Some(consumer), Ok(challenge)) => {
                // What the institution is stands in the subject, as the consumer is somebody there.
                let grant = Grant {
                    client: app.id.to_owned(),
                    subject: format!("{}@{}", consumer.id, text("connector")),
                    scopes,
                    nonce: request.query("nonce").map(str::to_owned),
                    ..Grant::default()
                };
                let uri = text("redirect_uri").to_owned();
                Ok(self.grants.code(grant, uri, challenge, now + CODE_LIFE))
            }
        };
        match &came {
            Ok(code) => back.query_pairs_mut().append_pair("code", code),
            Err(error) => back.query_pairs_mut().append_pair("error", error),
        };
        if let Some(state) = request.query("state") {
            back.query_pairs_mut().append_pair("state", state);
        }
        Answer::redirect(back.as_str())
    }

    pub(super) fn exchange(&mut self, request: &Request, now: i64) -> Answer {
        let form = Form::of(request);
        let app = match basic(request) {
            Ok(app) => app,
            Err(refusal) => return *refusal,
        };
        let (code, uri) = (form.text("code"), form.text("redirect_uri"));
        match self.grants.redeem(code, Some(app.id), uri, form.get("code_verifier"), now) {
            Ok(grant) => self.issue(&grant, &request.origin, now),
            // `invalid_grant` would be about grant_type.
            Err(refusal) => token_error(400, "invalid_request", described(refusal)),
        }
    }

    pub(super) fn renew(&mut self, request: &Request, now: i64) -> Answer {
        let form = Form::of(request);
        let app = match form.app() {
            Ok(app) => app,
            Err(refusal) => return *refusal,
        };
        match self.grants.of_refresh(form.text("refresh_token"), Some(app.id), Rotation::Once, now) {
            Ok(grant) => self.issue(&grant, &request.origin, now),
            Err(_) => token_error(
                400,
                "invalid_request",
                "Refresh token is not valid, or has already been claimed.",
            ),
        }
    }

    pub(super) fn revoke(&mut self, request: &Request) -> Answer {
        let form = Form::of(request);
        match form.app() {
            Ok(app) => {
                self.grants.revoke(form.text("token"), app.id);
                Answer::new(200)
            }
            Err(_) if APPS.iter().any(|app| app.id == form.text("client_id")) => {
                token_error(401, "unauthorized_client", "The client secret is wrong.")
            }
            Err(refusal) => *refusal,
        }
    }

    fn issue(&mut self, grant: &Grant, issuer: &str, now: i64) -> Answer {
        // The token says who it is for; that it wasn't revoked is looked up under its id.
        let id = self.grants.access(grant, now + TOKEN_LIFE);
        let (consumer, institution) = grant.subject.split_once('@').unwrap_or((&grant.subject, ""));
        let mut claims = json!({
            "iss": issuer,
            "sub": consumer,
            "aud": grant.client,
            "iat": now,
            "exp": now + TOKEN_LIFE,
            "jti": id,
            "connector": institution,
        });
        if let Some(nonce) = &grant.nonce {
            claims["nonce"] = nonce.as_str().into();
        }
        let scope: Vec<_> = grant.scopes.iter().map(String::as_str).collect();
        let mut body = json!({
            "id_token": self.key.sign(Algorithm::RS256, &claims),
            "token_type": "bearer",
            "expires_in": TOKEN_LIFE,
            "scope": scope.join(" "),
        });
        if grant.scopes.contains("offline_access") {
            body["refresh_token"] = self.grants.refresh(grant, now + REFRESH_LIFE).into();
        }
        Answer::json(200, &body).header("cache-control", "no-store")
    }

    /// `None`: it is no ID token of this bank's that is good now.
    pub(super) fn session(&self, token: &str, issuer: &str, now: i64) -> Option<Session> {
        let parts = Parts::read(token)?;
        let is_ours = parts.is_signed_by(&self.key.public(), Algorithm::RS256) && parts.text("iss") == issuer;
        if !is_ours || parts.number("exp").is_none_or(|expires| expires <= now) {
            return None;
        }
        self.grants.of_access(parts.text("jti"), now).ok()?;
        let own = |claim| parts.text(claim).to_owned();
        Some(Session {
            pays: parts.text("aud") == SUBSCRIBER.id,
            consumer: own("sub"),
            institution: own("connector"),
        })
    }
}

/// What clients find the rest by.
pub(super) fn configuration(issuer: &str) -> Answer {
    Answer::json(
        200,
        &json!({
            "issuer": issuer,
            "authorization_endpoint": format!("{issuer}/auth"),
            "token_endpoint": format!("{issuer}/token"),
            "revocation_endpoint": format!("{issuer}/revoke"),
            "jwks_uri": format!("{issuer}/keys"),
            "response_types_supported": ["code"],
            "grant_types_supported": ["authorization_code", "refresh_token"],
            "subject_types_supported": ["public"],
            "id_token_signing_alg_values_supported": ["RS256"],
            "scopes_supported": ["openid", "profile", "offline_access"],
            "token_endpoint_auth_methods_supported": ["client_secret_basic", "client_secret_post"],
            "code_challenge_methods_supported": ["S256", "plain"],
        }),
    )
}

fn described(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Unknown => "The code is not known.",
        Refusal::Expired => "The code has expired.",
        Refusal::Spent => "The code has already been claimed.",
        Refusal::OtherClient => "The code is another client's.",
        Refusal::OtherRedirect => "The redirect_uri is not the one that the code was asked for with.",
        Refusal::Verifier => "The code_verifier does not belong to the code.",
    }
}

/// The pairs of a form.
struct Form(Vec<(String, String)>);

impl Form {
    fn of(request: &Request) -> Self {
        Self(request.form())
    }

    fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
    }

    fn text(&self, name: &str) -> &str {
        self.get(name).unwrap_or_default()
    }

    /// The app whose id and secret are in the body.
    fn app(&self) -> Result<&'static App, Box<Answer>> {
        app(self.text("client_id"), self.text("client_secret"))
    }
}

fn app(id: &str, secret: &str) -> Result<&'static App, Box<Answer>> {
    let found = APPS.iter().find(|app| app.id == id && app.secret == secret);
    found
        .ok_or_else(|| Box::new(token_error(401, "invalid_client", "The client could not be authenticated.")))
}

/// The app whose id and secret are in the header.
pub(super) fn basic(request: &Request) -> Result<&'static App, Box<Answer>> {
    let decoded = |text: &str| {
        // Both were encoded before: RFC 6749, section 2.3.1.
        let pairs = form_urlencoded::parse(text.as_bytes()).next();
        pairs.map(|(text, _)| text.into_owned()).unwrap_or_default()
    };
    let pair = request.authorization("Basic").and_then(|text| STANDARD.decode(text).ok());
    let pair = pair.and_then(|bytes| String::from_utf8(bytes).ok()).unwrap_or_default();
    let (id, secret) = pair.split_once(':').unwrap_or_default();
    app(&decoded(id), &decoded(secret))
        .map_err(|refusal| Box::new(refusal.header("www-authenticate", "Basic realm=\"akoya\"")))
}

/// Where the body says who the client is, the header must not.
pub(super) fn no_header(request: &Request) -> Result<(), Box<Answer>> {
    match request.headers.contains_key(AUTHORIZATION) {
        true => Err(Box::new(token_error(
            400,
            "invalid_request",
            "The client identifies itself in the body, and not in a header.",
        ))),
        false => Ok(()),
    }
}

/// What is wrong with a request for tokens that isn't one.
pub(super) fn malformed(request: &Request) -> Answer {
    let form = Form::of(request);
    match form.get("grant_type") {
        _ if request.path == "/revoke"
            && form.get("token_type_hint").is_some_and(|hint| hint != "refresh_token") =>
        {
            token_error(400, "unsupported_token_type", "Only refresh tokens are revoked.")
        }
        _ if request.path == "/revoke" => {
            token_error(400, "invalid_request", "token, client_id and client_secret are needed.")
        }
        Some("authorization_code") => {
            token_error(400, "invalid_request", "code and redirect_uri are needed.")
        }
        Some("refresh_token") => {
            token_error(400, "invalid_request", "refresh_token, client_id and client_secret are needed.")
        }
        Some(_) => token_error(400, "invalid_grant", "grant_type is authorization_code or refresh_token."),
        None => token_error(400, "invalid_grant", "grant_type is needed, in a form."),
    }
}
