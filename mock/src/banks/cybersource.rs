//! CyberSource: every request is signed, and payment data is kept in a vault.
//!
//! - A JWT (“JWT v2”, HS256 with a shared secret or RS256 with the merchant's key) is for one request: its method, host,
//!   path with query and body. It lasts two minutes by the bank's clock, and works once.
//! - An HTTP signature covers host, date, target, digest and merchant, with the shared secret. Its date may be five
//!   minutes off.
//! - What isn't signed right is 401 with `{"response": {"rmsg": "Authentication Failed"}}`, which doesn't say why; the
//!   header `x-passbook-reason` does.
//! - A merchant sees its own tokens. A deleted customer is 410, a changed one 412 where `if-match` says so, an unknown
//!   profile 424.
//! - Payment instruments, shipping addresses and instrument identifiers, which the contract lacks, are at the paths
//!   where the provider has them. Of a card number, what is shown is kept, and no more.

mod customers;
mod digests;
mod places;
mod signatures;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Utc};
use serde_json::{Value, json};

use self::customers::Vault;
use self::signatures::Signatures;
use super::seed::{Seed, Series};
use crate::behaviour::{Answer, Behaviour, Call, Credential, Request, Setting, Violation};

pub use self::signatures::{MERCHANTS, Merchant};

/// The one profile that there is.
pub const PROFILE: &str = "0f0e0d0c-0b0a-4908-8706-050403020100";

/// Where the merchants' RSA keys are handed out, which are for everybody.
const DEMONSTRATION: &str = "/demonstration/";

/// Opens the bank.
pub fn open(setting: &Setting) -> Arc<dyn Behaviour> {
    let seed = Seed(setting.seed).of("cybersource");
    let vault = |merchant: &Merchant| (merchant.id, Vault::new(seed, merchant.id, setting.customers));
    Arc::new(CyberSource {
        signatures: Mutex::new(Signatures::new()),
        vaults: Mutex::new(MERCHANTS.iter().map(vault).collect()),
        correlations: Mutex::new(Series::new(seed)),
    })
}

struct CyberSource {
    signatures: Mutex<Signatures>,
    vaults: Mutex<BTreeMap<&'static str, Vault>>,
    correlations: Mutex<Series>,
}

impl CyberSource {
    fn merchant(&self, request: &Request, now: DateTime<Utc>) -> Result<&'static Merchant, Box<Answer>> {
        let mut signatures = self.signatures.lock().unwrap_or_else(PoisonError::into_inner);
        signatures.check(request, now.timestamp()).map_err(|reason| {
            let body = json!({ "response": { "rmsg": "Authentication Failed" } });
            Box::new(Answer::json(401, &body).header("x-passbook-reason", reason))
        })
    }

    fn vaults(&self) -> MutexGuard<'_, BTreeMap<&'static str, Vault>> {
        self.vaults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn error(status: u16, kind: &str, message: &str) -> Answer {
    reply(status, &json!({ "errors": [{ "type": kind, "message": message }] }))
}

/// A field at fault, and the object that it stands in.
fn invalid(pointer: &str, message: &str) -> Answer {
    let (location, name) = pointer.rsplit_once('/').unwrap_or(("", pointer));
    let location = location.trim_start_matches('/').replace('/', ".");
    let details = json!([{ "name": name, "location": location }]);
    reply(400, &json!({ "errors": [{ "type": "invalidFields", "message": message, "details": details }] }))
}

fn reply(status: u16, body: &Value) -> Answer {
    Answer::json(status, body).header("content-type", "application/json;charset=utf-8")
}

impl Behaviour for CyberSource {
    fn before(&self, request: &Request, now: DateTime<Utc>) -> Option<Answer> {
        if let Some(id) = request.path.strip_prefix(DEMONSTRATION) {
            let merchant = MERCHANTS.iter().find(|merchant| id.strip_suffix(".pem") == Some(merchant.id))?;
            return Some(Answer::text(200, merchant.rsa_key));
        }
        let place = places::Place::of(&request.path)?;
        let merchant = match self.merchant(request, now) {
            Ok(merchant) => merchant,
            Err(refusal) => return Some(*refusal),
        };
        if let Some(refusal) = profile(request) {
            return Some(refusal);
        }
        Some(places::answer(self.vaults().get_mut(merchant.id)?, &place, request))
    }

    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        self.merchant(call.request, call.now).map(|_| ())
    }

    fn refuse(&self, _: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        let first = violations.first()?;
        Some(match &first.name {
            Some(name) => {
                let details = json!([{ "name": name, "location": first.location }]);
                let kind = "invalidHeaders";
                reply(
                    400,
                    &json!({ "errors": [{ "type": kind, "message": first.message, "details": details }] }),
                )
            }
            None => invalid(&first.pointer, "A field of the request is not valid"),
        })
    }

    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        if let Some(refusal) = profile(call.request) {
            return Some(refusal);
        }
        // Without authentication, everybody is the first merchant.
        let merchant = signatures::named(call.request).unwrap_or(&MERCHANTS[0]);
        customers::answer(self.vaults().get_mut(merchant.id)?, call)
    }

    fn after(&self, _: &Request, _: Option<&Call<'_>>, answer: &mut Answer) {
        let (seed, index) = self.correlations.lock().unwrap_or_else(PoisonError::into_inner).next();
        *answer = answer
            .clone()
            .header("v-c-correlation-id", &seed.uuid("correlation", index))
            .header("uniqueTransactionID", &seed.digits("transaction", index, 22));
    }

    fn credentials(&self, url: &str) -> Vec<Credential> {
        let of = |merchant: &Merchant, which: &str| {
            [
                Credential::new(format!("merchant id{which}"), merchant.id),
                Credential::new(format!("key id{which}"), merchant.key_id),
                Credential::new(format!("shared secret{which}"), merchant.shared_secret),
                Credential::new(format!("key id of the RSA key{which}"), merchant.rsa_key_id),
                Credential::new(
                    format!("RSA key{which}"),
                    format!("{url}{DEMONSTRATION}{}.pem", merchant.id),
                ),
            ]
        };
        let [first, second] = &MERCHANTS;
        let mut credentials = [of(first, ""), of(second, ", second merchant")].concat();
        credentials.push(Credential::new("profile-id", PROFILE));
        credentials
    }
}

/// Refuses a profile that nobody has.
fn profile(request: &Request) -> Option<Answer> {
    let given = request.header("profile-id")?;
    (given != PROFILE).then(|| error(424, "notFound", "No such profile"))
}
