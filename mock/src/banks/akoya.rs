//! Akoya: a consumer agrees in the browser, and ID tokens open the data.
//!
//! - `GET /auth` plays the consumer: it agrees, and comes back to the redirect URI with a code and the state.
//!   `login_hint` says which consumer, `consumer-1` unless said; `login_hint=nobody` declines.
//! - A code works once, for five minutes, for the client and the redirect URI that asked for it, and for who knows the
//!   verifier where it came with a challenge (PKCE). It is exchanged with HTTP Basic.
//! - A refresh token works once. One that is used again ends everything that came of the consent. It is sent with id
//!   and secret in the body, and without a header.
//! - The ID token is a JWT (RS256), good for a day by the bank's clock; the key is at `GET /keys`. Nothing else is
//!   accepted in its place, and only at the institution (`connector`) that it was asked for.
//! - Accounts, balances and transactions, which the contract lacks, are at the paths where the provider has them.

mod consumers;
mod products;
mod tokens;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use http::Method;
use serde_json::json;

use self::consumers::Consumers;
use self::tokens::{Session, Tokens};
use super::seed::{Seed, Series};
use crate::behaviour::{Answer, Behaviour, Call, Credential, Request, Setting, Violation};

pub use self::tokens::{APPS, App};

/// The institutions that consumers have accounts at.
pub const INSTITUTIONS: [&str; 2] = ["mikomo", "capybara"];

/// Opens the bank.
pub fn open(setting: &Setting) -> Arc<dyn Behaviour> {
    let seed = Seed(setting.seed).of("akoya");
    Arc::new(Akoya {
        consumers: Consumers::new(seed, setting.customers.max(1)),
        tokens: Mutex::new(Tokens::new(seed)),
        interactions: Mutex::new(Series::new(seed)),
    })
}

struct Akoya {
    consumers: Consumers,
    tokens: Mutex<Tokens>,
    interactions: Mutex<Series>,
}

impl Akoya {
    fn tokens(&self) -> MutexGuard<'_, Tokens> {
        self.tokens.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// For whom the request's ID token speaks, at the institution of the path.
    fn session(
        &self,
        request: &Request,
        version: &str,
        institution: &str,
        now: DateTime<Utc>,
    ) -> Result<Session, Box<Answer>> {
        let unauthorized = || Box::new(error(401, 602, "Customer not authorized"));
        let token = request.authorization("Bearer").ok_or_else(unauthorized)?;
        let session =
            self.tokens().session(token, &request.origin, now.timestamp()).ok_or_else(unauthorized)?;
        if version != "v2" || !INSTITUTIONS.contains(&institution) {
            return Err(Box::new(Answer::json(403, &json!({ "message": "No such version or institution" }))));
        }
        match session.institution == institution {
            true => Ok(session),
            false => Err(unauthorized()),
        }
    }
}

/// An error of data calls.
fn error(status: u16, code: u32, message: &str) -> Answer {
    Answer::json(status, &json!({ "code": code, "message": message }))
}

/// An error of the token endpoints.
fn token_error(status: u16, error: &str, description: &str) -> Answer {
    Answer::json(status, &json!({ "error": error, "error_description": description }))
}

impl Behaviour for Akoya {
    fn before(&self, request: &Request, now: DateTime<Utc>) -> Option<Answer> {
        if request.method != Method::GET {
            return None;
        }
        match request.path.as_str() {
            "/auth" => return Some(self.tokens().authorize(request, &self.consumers, now.timestamp())),
            "/keys" => return Some(self.tokens().keys()),
            "/.well-known/openid-configuration" => return Some(tokens::configuration(&request.origin)),
            _ => {}
        }
        let place = products::Place::of(&request.path)?;
        let session = match self.session(request, &place.version, &place.institution, now) {
            Ok(session) => session,
            Err(refusal) => return Some(*refusal),
        };
        let consumer = self.consumers.find(&session.consumer)?;
        Some(products::answer(&self.consumers, consumer, &place, request))
    }

    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        match call.id() {
            "request_token" => tokens::basic(call.request).map(|_| ()),
            "refresh_token" | "revoke_token" => tokens::no_header(call.request),
            _ => {
                let (version, institution) = (call.parameter("version"), call.parameter("providerId"));
                self.session(call.request, version, institution, call.now).map(|_| ())
            }
        }
    }

    fn refuse(&self, call: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        let told: Vec<_> = violations.iter().map(|violation| violation.message.as_str()).collect();
        if violations.is_empty() {
            return None;
        }
        Some(match call.request.path.as_str() {
            "/token" | "/revoke" => tokens::malformed(call.request),
            _ => Answer::json(
                400,
                &json!({ "code": 401, "message": "Bad request", "debugMessage": told.join("; ") }),
            ),
        })
    }

    fn not_found(&self, _: &Request, answer: &Answer) -> Option<Answer> {
        match answer.status.as_u16() {
            // There is no body.
            405 => {
                let mut bare = Answer::new(405);
                bare.headers = answer.headers.clone();
                bare.headers.remove(http::header::CONTENT_TYPE);
                Some(bare)
            }
            _ => None,
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        let now = call.now.timestamp();
        match call.id() {
            "request_token" => return Some(self.tokens().exchange(call.request, now)),
            "refresh_token" => return Some(self.tokens().renew(call.request, now)),
            "revoke_token" => return Some(self.tokens().revoke(call.request)),
            _ => {}
        }
        let (version, institution) = (call.parameter("version"), call.parameter("providerId"));
        // Without authentication, everybody is the first consumer.
        let consumer = match self.session(call.request, version, institution, call.now) {
            Ok(session) => self.consumers.find(&session.consumer)?,
            Err(_) => self.consumers.first(),
        };
        match call.id() {
            "customer_info" => {
                Some(Answer::json(200, &json!({ "customer": self.consumers.describe(consumer) })))
            }
            "get_account_holder" => {
                Some(match self.consumers.holders(consumer, call.parameter("accountId")) {
                    Some(contact) => Answer::json(200, &contact),
                    None => error(404, 701, "Account not found"),
                })
            }
            _ => None,
        }
    }

    fn after(&self, _: &Request, _: Option<&Call<'_>>, answer: &mut Answer) {
        let (seed, index) = self.interactions.lock().unwrap_or_else(PoisonError::into_inner).next();
        let id = seed.uuid("interaction", index);
        *answer = answer.clone().header("x-akoya-interaction-id", &id);
    }

    fn credentials(&self, url: &str) -> Vec<Credential> {
        let [first, second] = &APPS;
        vec![
            Credential::new("identity host", url),
            Credential::new("client id", first.id),
            Credential::new("client secret", first.secret),
            Credential::new("client id, second app", second.id),
            Credential::new("client secret, second app", second.secret),
            Credential::new("connector", INSTITUTIONS.join(" or ")),
            Credential::new("login_hint", "consumer-1 to the last, or nobody, who declines"),
        ]
    }
}
