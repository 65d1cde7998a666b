//! CyberSource: every request is signed, and payment data is kept in a vault.
//!
//! - A JWT (“JWT v2”, HS256 with a shared secret or RS256 with the merchant's key) is for one request: its method, host,
//!   path with query and body. It lasts two minutes by the bank's clock, and works once.
//! - An HTTP signature covers host, date, target, digest and merchant, with the shared secret. Its date may be five
//!   minutes off.
//! - What isn't signed right is 401 with `{"response": {"rmsg": "Authentication Failed"}}`, which doesn't say why; the
//!   header `x-passbook-reason` does.
//! - Bodies are encrypted (message-level encryption) as the bank's setting has it: see [`Encryption`]. A request is
//!   decrypted after its signature was checked, which is over the encrypted bytes; a reply, also an error, is encrypted
//!   where the JWT asks for it. A 401 never is.
//! - A merchant sees its own tokens. A deleted customer is 410, a changed one 412 where `if-match` says so, an unknown
//!   profile 424.
//! - Payment instruments, shipping addresses and instrument identifiers, which the contract lacks, are at the paths
//!   where the provider has them. Of a card number, what is shown is kept, and no more.

mod customers;
mod digests;
mod encryption;
mod places;
mod signatures;

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use bytes::Bytes;
use chrono::{DateTime, Utc};
use http::Method;
use serde_json::{Value, json};

use self::customers::Vault;
use self::encryption::Keys;
use self::signatures::Signatures;
use super::seed::{Seed, Series};
use crate::behaviour::{Answer, Behaviour, Call, Credential, Encryption, Request, Setting, Violation};
use crate::contract::{Operation, RequestEncryption};

pub use self::encryption::{REQUEST_CERTIFICATE, REQUEST_KEY_ID};
pub use self::signatures::{MERCHANTS, Merchant, P12_PASSWORD};

/// The one profile that there is.
pub const PROFILE: &str = "0f0e0d0c-0b0a-4908-8706-050403020100";

/// Where the merchants' RSA keys are handed out, which are for everybody.
const DEMONSTRATION: &str = "/demonstration/";

/// Opens the bank.
pub fn open(setting: &Setting) -> Arc<dyn Behaviour> {
    let seed = Seed(setting.seed).of("cybersource");
    let vault = |merchant: &Merchant| (merchant.id, Vault::new(seed, merchant.id, setting.customers));
    Arc::new(CyberSource {
        signatures: Mutex::new(Signatures::new(setting.public_host.clone())),
        keys: Keys::new(setting.encryption),
        vaults: Mutex::new(MERCHANTS.iter().map(vault).collect()),
        correlations: Mutex::new(Series::new(seed)),
        seen: AtomicI64::new(setting.opened.timestamp()),
    })
}

struct CyberSource {
    signatures: Mutex<Signatures>,
    keys: Keys,
    vaults: Mutex<BTreeMap<&'static str, Vault>>,
    correlations: Mutex<Series>,
    /// The bank's time at the last request.
    seen: AtomicI64,
}

impl CyberSource {
    fn merchant(&self, request: &Request, now: DateTime<Utc>) -> Result<&'static Merchant, Box<Answer>> {
        let mut signatures = self.signatures.lock().unwrap_or_else(PoisonError::into_inner);
        let merchant = signatures.check(request, now.timestamp()).map_err(unauthorized)?;
        match (self.keys.policy(), signatures.asked(request)) {
            (Encryption::Refused, _) | (Encryption::Offered, None) => Ok(merchant),
            (_, Some(asked)) if self.keys.knows(&asked) => Ok(merchant),
            (_, Some(_)) => Err(unauthorized("v-c-response-mle-kid is no key of the merchant's")),
            (Encryption::Required, None) if request.header("signature").is_some() => {
                Err(unauthorized("HTTP signatures have ended: sign with a JWT"))
            }
            (Encryption::Required, None) => {
                Err(Box::new(error(400, "invalidRequest", "The JWT has to ask for an encrypted response")))
            }
        }
    }

    fn vaults(&self) -> MutexGuard<'_, BTreeMap<&'static str, Vault>> {
        self.vaults.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What isn't signed or encrypted right. Only the header says why.
fn unauthorized(reason: &'static str) -> Box<Answer> {
    let body = json!({ "response": { "rmsg": "Authentication Failed" } });
    Box::new(Answer::json(401, &body).header("x-passbook-reason", reason))
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
        self.seen.store(now.timestamp(), Ordering::Relaxed);
        if let Some(name) = request.path.strip_prefix(DEMONSTRATION) {
            return demonstration(name);
        }
        let place = places::Place::of(&request.path)?;
        let merchant = match self.merchant(request, now) {
            Ok(merchant) => merchant,
            Err(refusal) => return Some(*refusal),
        };
        if let Some(refusal) = profile(request) {
            return Some(refusal);
        }
        let encryption = match request.method {
            Method::POST | Method::PATCH => RequestEncryption::Optional,
            _ => RequestEncryption::Absent,
        };
        let decrypted = match self.keys.decrypt(request, encryption) {
            Ok(body) => body.map(|body| request.with_body(body)),
            Err(refusal) => return Some(*refusal),
        };
        let request = decrypted.as_ref().unwrap_or(request);
        Some(places::answer(self.vaults().get_mut(merchant.id)?, &place, request))
    }

    fn decrypt(&self, request: &Request, operation: &Operation) -> Result<Option<Bytes>, Box<Answer>> {
        self.keys.decrypt(request, operation.request_encryption)
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

    fn after(&self, request: &Request, call: Option<&Call<'_>>, answer: &mut Answer) {
        let asked = self.signatures.lock().unwrap_or_else(PoisonError::into_inner).asked(request);
        if let Some(asked) = asked {
            // A fault is answered without a call, and so without the bank's time: the last that was seen.
            let seen = self.seen.load(Ordering::Relaxed);
            self.keys.encrypt(answer, &asked, call.map_or(seen, |call| call.now.timestamp()));
        }
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
                Credential::new(
                    format!("the same as P12, password {P12_PASSWORD}{which}"),
                    format!("{url}{DEMONSTRATION}{}.p12", merchant.id),
                ),
                Credential::new(format!("key id for replies{which}"), merchant.response_key_id),
                Credential::new(
                    format!("key for replies, .pem or .p12{which}"),
                    format!("{url}{DEMONSTRATION}{}-response.p12", merchant.id),
                ),
            ]
        };
        let [first, second] = &MERCHANTS;
        let mut credentials = [of(first, ""), of(second, ", second merchant")].concat();
        credentials.push(Credential::new(
            "certificate for requests",
            format!("{url}{DEMONSTRATION}CyberSource_SJC_US.pem"),
        ));
        credentials.push(Credential::new("profile-id", PROFILE));
        credentials
    }
}

/// A file of those that are handed out.
fn demonstration(name: &str) -> Option<Answer> {
    let p12 = |bytes: &'static [u8]| Answer::new(200).body("application/x-pkcs12", bytes);
    let (name, kind) = name.rsplit_once('.')?;
    if (name, kind) == ("CyberSource_SJC_US", "pem") {
        return Some(Answer::text(200, REQUEST_CERTIFICATE));
    }
    let merchant = |id: &str| MERCHANTS.iter().find(|merchant| merchant.id == id);
    match (name.strip_suffix("-response"), kind) {
        (Some(id), "pem") => Some(Answer::text(200, merchant(id)?.response_key)),
        (Some(id), "p12") => Some(p12(merchant(id)?.response_p12)),
        (None, "pem") => Some(Answer::text(200, merchant(name)?.rsa_key)),
        (None, "p12") => Some(p12(merchant(name)?.p12)),
        _ => None,
    }
}

/// Refuses a profile that nobody has.
fn profile(request: &Request) -> Option<Answer> {
    let given = request.header("profile-id")?;
    (given != PROFILE).then(|| error(424, "notFound", "No such profile"))
}
