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
//! - v2 and v3 are both served. v3 refuses (400, code 401) a call without `x-akoya-interaction-type` and
//!   `x-akoya-last-access`, the values of the first in any case of letters, the second in UTC with `Z`; and one without
//!   `x-akoya-intent-type` by an app that subscribes to payments, which is the second one.
//! - An unknown version or institution is 403 with the code 403.
//! - Accounts, balances and transactions, which the contract lacks, are at the paths where the provider has them. Where
//!   accounts are asked for by their ids and some are not the consumer's, what is there comes as 206.

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

/// The versions of the API.
const VERSIONS: [&str; 2] = ["v2", V3];
const V3: &str = "v3";

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
        if !VERSIONS.contains(&version) || !INSTITUTIONS.contains(&institution) {
            return Err(Box::new(error(403, 403, "Subscription not found")));
        }
        match session.institution == institution {
            true => Ok(session),
            false => Err(unauthorized()),
        }
    }
}

/// What a call of v3 has to say besides, or why it is refused.
fn checked_v3(request: &Request, session: &Session) -> Result<(), Box<Answer>> {
    let refused = |what: &str| {
        Box::new(Answer::json(400, &json!({ "code": 401, "message": "Invalid input", "debugMessage": what })))
    };
    let is_one_of = |name: &str, values: [&str; 2]| {
        request.header(name).map(|given| values.iter().any(|value| given.eq_ignore_ascii_case(value)))
    };
    if is_one_of("x-akoya-interaction-type", ["USER", "BATCH"]) != Some(true) {
        return Err(refused("x-akoya-interaction-type is USER or BATCH"));
    }
    let accessed = request.header("x-akoya-last-access").filter(|text| text.ends_with('Z'));
    if accessed.is_none_or(|text| DateTime::parse_from_rfc3339(text).is_err()) {
        return Err(refused("x-akoya-last-access is a time in UTC with seconds and Z"));
    }
    let intent = is_one_of("x-akoya-intent-type", ["payments", "nonpayments"]);
    match session.pays {
        true if intent != Some(true) => Err(refused("x-akoya-intent-type is payments or nonpayments")),
        _ => Ok(()),
    }
}

/// The version of a call: in its path, or that of its operation.
fn version<'a>(call: &Call<'a>) -> &'a str {
    let named = call.path.get("version").map(String::as_str);
    named.unwrap_or(V3)
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
        let session = self.session(request, &place.version, &place.institution, now).and_then(|session| {
            if place.version == V3 {
                checked_v3(request, &session)?;
            }
            Ok(session)
        });
        let session = match session {
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
                let (version, institution) = (version(call), call.parameter("providerId"));
                let session = self.session(call.request, version, institution, call.now)?;
                if version == V3 { checked_v3(call.request, &session) } else { Ok(()) }
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
                &json!({ "code": 401, "message": "Invalid input", "debugMessage": told.join("; ") }),
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
        let (version, institution) = (version(call), call.parameter("providerId"));
        // Without authentication, everybody is the first consumer.
        let consumer = match self.session(call.request, version, institution, call.now) {
            Ok(session) => self.consumers.find(&session.consumer)?,
            Err(_) => self.consumers.first(),
        };
        match call.id() {
            "customer_info" | "customer_info_v3" => {
                Some(Answer::json(200, &json!({ "customer": self.consumers.describe(consumer) })))
            }
            "get_account_holder" | "get_account_holder_v3" => {
                Some(match self.consumers.holders(consumer, call.parameter("accountId")) {
                    Some(contact) => Answer::json(200, &contact),
                    None => error(404, 701, "Account not found"),
                })
            }
            _ => None,
        }
    }

    fn after(&self, request: &Request, _: Option<&Call<'_>>, answer: &mut Answer) {
        // The caller's own, where there is one.
        if let Some(id) = request.header("x-akoya-interaction-id") {
            *answer = answer.clone().header("x-akoya-interaction-id", id);
            return;
        }
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
