//! Finicity (Mastercard Open Finance US): partners log in, and keep customers.
//!
//! - A login needs the app key and the partner's id and secret. The fifth that fails locks the partner; one that
//!   succeeds before that starts the count anew. A locked partner gets a 500 with the code 24302, as the provider's
//!   does, and an id that no partner has a 404 with 12401.
//! - A token lasts two hours by the bank's clock, and is the partner's whose app key is sent along.
//! - An app key is for the sandbox or for production. One of the sandbox enrols testing customers only.
//! - A partner sees its own customers. Usernames are its own, too.
//! - A customer with `dispute` in the username has an active dispute, so that its names can't be changed.
//! - Accounts and transactions, which the contract lacks, are at the paths where the provider has them.
//!
//! With the header `x-passbook-quirks: true`, answers have what the provider's real servers do besides: explicit nulls,
//! numbers where the contract has text, and 429 for an app key that nobody has, whose limit of requests is zero.

mod accounts;
mod customers;
mod partners;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use self::partners::Partners;
use super::seed::Seed;
use crate::behaviour::{Answer, Behaviour, Call, Credential, Request, Setting, Violation};

pub use self::partners::{PARTNERS, Partner};

const APP_KEY: &str = "finicity-app-key";
const APP_TOKEN: &str = "finicity-app-token";
const QUIRKS: &str = "x-passbook-quirks";

/// Opens the bank.
pub fn open(setting: &Setting) -> Arc<dyn Behaviour> {
    let seed = Seed(setting.seed).of("finicity");
    Arc::new(Finicity { seed, partners: Mutex::new(Partners::new(seed, setting.customers)) })
}

struct Finicity {
    seed: Seed,
    partners: Mutex<Partners>,
}

impl Finicity {
    fn partners(&self) -> MutexGuard<'_, Partners> {
        self.partners.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The partner whose app key and token these are.
    fn caller(&self, request: &Request, now: DateTime<Utc>) -> Result<usize, Box<Answer>> {
        let partners = self.partners();
        let partner = app_key(request)?.partner;
        let Some(token) = request.header(APP_TOKEN) else {
            return Err(refusal(401, "10024", "Missing (Finicity-App-Token)"));
        };
        partners.of_token(token, partner, now.timestamp())?;
        Ok(partner)
    }
}

/// An app key that is somebody's.
struct AppKey {
    partner: usize,
    environment: Environment,
}

/// What an app key is for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Environment {
    Sandbox,
    Production,
}

fn app_key(request: &Request) -> Result<AppKey, Box<Answer>> {
    let Some(key) = request.header(APP_KEY) else {
        return Err(refusal(401, "10026", "Missing (Finicity-App-Key)"));
    };
    let found = PARTNERS.iter().enumerate().find_map(|(partner, known)| {
        let environment = match key {
            _ if key == known.sandbox_app_key => Environment::Sandbox,
            _ if key == known.app_key => Environment::Production,
            _ => return None,
        };
        Some(AppKey { partner, environment })
    });
    found.ok_or_else(|| {
        Box::new(match has_quirks(request) {
            true => Answer::new(429),
            // The one refusal that is a line of text.
            false => Answer::text(401, "Invalid (Finicity-App-Key)"),
        })
    })
}

fn has_quirks(request: &Request) -> bool {
    request.header(QUIRKS) == Some("true")
}

fn error(status: u16, code: &str, message: &str) -> Answer {
    Answer::json(status, &json!({ "code": code, "message": message }))
}

fn refusal(status: u16, code: &str, message: &str) -> Box<Answer> {
    Box::new(error(status, code, message))
}

impl Behaviour for Finicity {
    fn before(&self, request: &Request, now: DateTime<Utc>) -> Option<Answer> {
        let place = accounts::Place::of(request)?;
        let caller = match self.caller(request, now) {
            Ok(caller) => caller,
            Err(refusal) => return Some(*refusal),
        };
        let mut partners = self.partners();
        let Some(customer) = partners.customers(caller).get(place.customer()) else {
            return Some(error(404, "14001", "Customer not found."));
        };
        Some(accounts::answer(self.seed, &customer.id, &place, request))
    }

    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        match call.id() {
            // The body has the rest of what they need.
            "create_token" | "modify_partner_secret" => app_key(call.request).map(|_| ()),
            "add_customer" => {
                self.caller(call.request, call.now)?;
                match app_key(call.request)?.environment {
                    Environment::Production => Ok(()),
                    Environment::Sandbox => {
                        Err(refusal(401, "10021", "A sandbox key can't enrol active customers."))
                    }
                }
            }
            _ => self.caller(call.request, call.now).map(|_| ()),
        }
    }

    fn refuse(&self, call: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        let named = |name: &str| violations.iter().any(|violation| violation.name.as_deref() == Some(name));
        if named("start") {
            return Some(error(400, "41003", "Invalid start."));
        }
        if named("limit") {
            return Some(error(400, "41004", "Invalid limit."));
        }
        let required: &[&str] = match call.id() {
            "create_token" => &["partnerId", "partnerSecret"],
            "modify_partner_secret" => &["partnerId", "partnerSecret", "newPartnerSecret"],
            "add_customer" | "add_testing_customer" => &["username"],
            _ => &[],
        };
        let missing = required.iter().find(|name| call.body.is_none_or(|body| body.get(name).is_none()));
        if let Some(name) = missing {
            return Some(error(400, "10005", &format!("Missing {name}.")));
        }
        let is_empty = call.body.and_then(Value::as_object).is_none_or(serde_json::Map::is_empty);
        match call.id() {
            "modify_customer" if is_empty => Some(error(400, "10025", "No data to update.")),
            // A body in another media type is the gateway's to refuse.
            _ if violations.is_empty() => None,
            _ => Some(error(400, "14020", "Bad request.")),
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        // Without authentication, everybody is the first partner.
        let caller = app_key(call.request).map_or(0, |key| key.partner);
        let mut partners = self.partners();
        let answer = match call.id() {
            "create_token" => partners.log_in(caller, call.body?, call.now.timestamp()),
            "modify_partner_secret" => partners.change_secret(caller, call.body?, call.now.timestamp()),
            _ => customers::answer(partners.customers(caller), call)?,
        };
        Some(answer)
    }

    fn after(&self, request: &Request, _: Option<&Call<'_>>, answer: &mut Answer) {
        if has_quirks(request)
            && let Some(mut body) = answer.to_json()
        {
            customers::add_quirks(&mut body);
            answer.body = body.to_string().into();
        }
    }

    fn credentials(&self, _: &str) -> Vec<Credential> {
        let [first, second] = &PARTNERS;
        let of = |partner: &Partner, which: &str| {
            [
                Credential::new(format!("partner id{which}"), partner.id),
                Credential::new(format!("partner secret{which}"), partner.secret),
                Credential::new(format!("app key{which}"), partner.app_key),
                Credential::new(format!("app key of the sandbox{which}"), partner.sandbox_app_key),
            ]
        };
        [of(first, ""), of(second, ", second partner")].concat()
    }
}
