//! Partners: their logins, their tokens, and the customers that are theirs.

use serde_json::{Value, json};

use super::customers::Customers;
use super::{error, refusal};
use crate::Answer;
use crate::banks::seed::{Seed, Series};
use crate::banks::shelf::Shelf;

/// Who may log in. None of it is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Partner {
    /// The partner's id.
    pub id: &'static str,
    /// The partner's secret, until it is changed.
    pub secret: &'static str,
    /// The app key for production.
    pub app_key: &'static str,
    /// The app key for the sandbox, which enrols testing customers only.
    pub sandbox_app_key: &'static str,
}

/// The partners that every bank knows.
pub const PARTNERS: [Partner; 2] = [
    Partner {
        id: "2445580000001",
        secret: "example-Secret-0001",
        app_key: "demo-app-key-of-fern",
        sandbox_app_key: "demo-sandbox-key-of-fern",
    },
    Partner {
        id: "2445580000002",
        secret: "example-Secret-0002",
        app_key: "demo-app-key-of-otto",
        sandbox_app_key: "demo-sandbox-key-of-otto",
    },
];

/// So many failed logins lock a partner.
const ATTEMPTS: u32 = 5;
const TOKEN_LIFE: i64 = 2 * 60 * 60;
/// How long an old secret works that wasn't to stop at once.
const OVERLAP: i64 = 30 * 24 * 60 * 60;
const TOKENS: usize = 10_000;

/// All partners, and what the bank remembers of them.
#[derive(Debug)]
pub(super) struct Partners {
    accounts: Vec<Account>,
    tokens: Shelf<Token>,
    series: Series,
}

#[derive(Debug)]
struct Account {
    id: &'static str,
    secret: String,
    /// The secret before, and until when it works.
    earlier: Option<(String, i64)>,
    failures: u32,
    customers: Customers,
}

#[derive(Debug)]
struct Token {
    partner: usize,
    expires: i64,
}

impl Partners {
    pub(super) fn new(seed: Seed, customers: usize) -> Self {
        let account = |partner: &Partner| Account {
            id: partner.id,
            secret: partner.secret.to_owned(),
            earlier: None,
            failures: 0,
            customers: Customers::new(seed.of(partner.id), customers),
        };
        Self {
            accounts: PARTNERS.iter().map(account).collect(),
            tokens: Shelf::new(TOKENS),
            series: Series::new(seed),
        }
    }

    pub(super) fn customers(&mut self, partner: usize) -> &mut Customers {
        &mut self.accounts[partner].customers
    }

    /// Whether the token is this partner's, and good.
    pub(super) fn of_token(&self, token: &str, partner: usize, now: i64) -> Result<(), Box<Answer>> {
        match self.tokens.get(token) {
            Some(found) if found.partner == partner && found.expires > now => Ok(()),
            Some(found) if found.partner == partner => {
                Err(refusal(401, "10023", "Expired (Finicity-App-Token)"))
            }
            _ => Err(refusal(401, "10022", "Invalid (Finicity-App-Token)")),
        }
    }

    pub(super) fn log_in(&mut self, partner: usize, body: &Value, now: i64) -> Answer {
        if let Err(refusal) = self.accounts[partner].check(body, now) {
            return *refusal;
        }
        let (seed, index) = self.series.next();
        let token = seed.token("app token", index);
        self.tokens.put(token.clone(), Token { partner, expires: now + TOKEN_LIFE });
        Answer::json(200, &json!({ "token": token }))
    }

    pub(super) fn change_secret(&mut self, partner: usize, body: &Value, now: i64) -> Answer {
        let account = &mut self.accounts[partner];
        if let Err(refusal) = account.check(body, now) {
            return *refusal;
        }
        let new = text(body, "newPartnerSecret");
        if !is_secret(new) {
            return error(400, "24437", "The new secret does not follow the policy.");
        }
        let old = std::mem::replace(&mut account.secret, new.to_owned());
        account.earlier = match body.get("immediate") {
            Some(Value::Bool(false)) => Some((old, now + OVERLAP)),
            _ => None,
        };
        Answer::new(204)
    }
}

impl Account {
    /// Whether the body holds the partner's id and secret. Counts where it doesn't.
    fn check(&mut self, body: &Value, now: i64) -> Result<(), Box<Answer>> {
        if self.failures >= ATTEMPTS {
            // With this status, and permanent all the same.
            return Err(refusal(500, "24302", "The partner is locked after five failed logins."));
        }
        let (id, secret) = (text(body, "partnerId"), text(body, "partnerSecret"));
        if PARTNERS.iter().all(|partner| partner.id != id) {
            return Err(refusal(404, "12401", "Partner not found."));
        }
        let is_earlier =
            self.earlier.as_ref().is_some_and(|(earlier, until)| earlier == secret && *until > now);
        if id == self.id && (secret == self.secret || is_earlier) {
            self.failures = 0;
            return Ok(());
        }
        self.failures += 1;
        Err(refusal(401, "10001", "Invalid credentials"))
    }
}

fn text<'a>(body: &'a Value, name: &str) -> &'a str {
    body.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn is_secret(text: &str) -> bool {
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!@#$%&*_-+".contains(&byte);
    (12..=255).contains(&text.len())
        && text.bytes().all(is_allowed)
        && text.bytes().any(|byte| byte.is_ascii_alphabetic())
        && text.bytes().any(|byte| byte.is_ascii_digit())
}
