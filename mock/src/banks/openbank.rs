//! OpenBank: users of the API keep the customers of their bank.
//!
//! - `GET /v1/auth` plays the user: it agrees, and comes back to the redirect URI with a code and the state.
//!   `login_hint` says which user, the first unless said; `login_hint=nobody` declines. The scopes are those of `scope`,
//!   or all of them.
//! - A code works once, for five minutes; a refresh token works once, and one that is used again ends everything that
//!   came of the login. An access token lasts an hour by the bank's clock.
//! - Each operation wants its scope, and 403 says which one is missing.
//! - A user works at one bank. Other banks are forbidden (403), and their customers are not to be found.

mod customers;
mod parts;
mod users;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use http::Method;
use serde_json::json;

use self::customers::Customers;
use super::grants::{Grants, Refusal};
use super::seed::Seed;
use crate::behaviour::{Answer, Behaviour, Call, Credential, Request, Setting, Violation};

pub use self::users::{CLIENT_ID, SCOPES, USERS, User};

/// Opens the bank.
pub fn open(setting: &Setting) -> Arc<dyn Behaviour> {
    let seed = Seed(setting.seed).of("openbank");
    Arc::new(OpenBank {
        grants: Mutex::new(Grants::new(seed)),
        customers: Mutex::new(Customers::new(seed, setting.customers)),
    })
}

struct OpenBank {
    grants: Mutex<Grants>,
    customers: Mutex<Customers>,
}

impl OpenBank {
    fn grants(&self) -> MutexGuard<'_, Grants> {
        self.grants.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The error of gRPC's gateway, by the gRPC code.
fn status(http: u16, code: i32, message: &str) -> Answer {
    Answer::json(http, &json!({ "code": code, "message": message, "details": [] }))
}

fn invalid(message: &str) -> Answer {
    status(400, 3, message)
}

fn not_found(message: &str) -> Answer {
    status(404, 5, message)
}

impl Behaviour for OpenBank {
    fn before(&self, request: &Request, now: DateTime<Utc>) -> Option<Answer> {
        match (&request.method, request.path.as_str()) {
            (&Method::GET, "/v1/auth") => {
                Some(users::authorize(&mut self.grants(), request, now.timestamp()))
            }
            _ => None,
        }
    }

    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        if call.id() == "ExchangeToken" {
            return Ok(());
        }
        let unauthenticated = |message: &str| Box::new(status(401, 16, message));
        let Some(token) = call.request.authorization("Bearer") else {
            return Err(unauthenticated("token is missing"));
        };
        let grants = self.grants();
        let grant = grants.of_access(token, call.now.timestamp()).map_err(|refusal| match refusal {
            Refusal::Expired => unauthenticated("token has expired"),
            _ => unauthenticated("token is not valid"),
        })?;
        let missing = call.scopes().into_iter().find(|scope| !grant.scopes.contains(*scope));
        if let Some(scope) = missing {
            let name = scope.rsplit('/').next().unwrap_or(scope);
            return Err(Box::new(status(403, 7, &format!("scope {name} is missing"))));
        }
        let user = users::find(&grant.subject).ok_or_else(|| unauthenticated("the user is gone"))?;
        match call.path.get("bank_id") {
            Some(bank) if bank != user.bank => {
                Err(Box::new(status(403, 7, &format!("user {} is not of bank {bank}", user.id))))
            }
            _ => Ok(()),
        }
    }

    fn refuse(&self, _: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        let told: Vec<_> = violations
            .iter()
            .map(|violation| match &violation.name {
                Some(name) => format!("{name}: {}", violation.message),
                None => format!("{}: {}", violation.pointer, violation.message),
            })
            .collect();
        (!told.is_empty()).then(|| invalid(&told.join("; ")))
    }

    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        let now = call.now.timestamp();
        if call.id() == "ExchangeToken" {
            return Some(users::exchange(&mut self.grants(), call.body?, now));
        }
        // Without authentication, everybody is the first user.
        let user = call.request.authorization("Bearer").and_then(|token| {
            let grants = self.grants();
            users::find(&grants.of_access(token, now).ok()?.subject)
        });
        let user = user.unwrap_or(&USERS[0]);
        let mut customers = self.customers.lock().unwrap_or_else(PoisonError::into_inner);
        customers.answer(user, call).or_else(|| parts::answer(&mut customers, user, call))
    }

    fn credentials(&self, url: &str) -> Vec<Credential> {
        let users = USERS.map(|user| format!("{} at {}", user.id, user.bank));
        vec![
            Credential::new("client id", CLIENT_ID),
            Credential::new("authorization url", format!("{url}/v1/auth")),
            Credential::new("login_hint", format!("{}, or nobody, who declines", users.join(", "))),
            Credential::new("scope", SCOPES.join(" ")),
        ]
    }
}
