//! The products beside the contract: accounts, balances and transactions, in the shapes of FDX. All are made from the
//! seed as they are asked for, and an account's balance is the sum of its transactions.

use serde_json::{Value, json};

use super::consumers::{Account, Consumer, Consumers};
use super::error;
use crate::banks::seed::Seed;
use crate::behaviour::{Answer, Request};

/// 2025-01-01: the newest transactions are from the day before.
const EPOCH: i64 = 1_735_689_600;
const HOURS_APART: i64 = 6 * 3600;

/// What is asked for.
pub(super) struct Place {
    pub(super) version: String,
    pub(super) institution: String,
    product: Product,
}

enum Product {
    Accounts,
    Balances,
    Transactions { account: String },
}

impl Place {
    pub(super) fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let (version, institution, product) = match parts[..] {
            ["accounts-info", version, institution] => (version, institution, Product::Accounts),
            ["balances", version, institution] => (version, institution, Product::Balances),
            ["transactions", version, institution, account] => {
                (version, institution, Product::Transactions { account: account.to_owned() })
            }
            _ => return None,
        };
        Some(Self { version: version.to_owned(), institution: institution.to_owned(), product })
    }
}

pub(super) fn answer(consumers: &Consumers, consumer: &Consumer, place: &Place, request: &Request) -> Answer {
    let asked: Option<Vec<&str>> = request.query("accountIds").map(|ids| ids.split(',').collect());
    let accounts = || {
        let is_asked =
            |account: &&Account| asked.as_ref().is_none_or(|ids| ids.contains(&account.id.as_str()));
        consumer.accounts.iter().filter(is_asked).map(|account| Ledger::new(consumers.seed, account))
    };
    let listed = |list: Vec<Value>| {
        let is_partial = asked.as_ref().is_some_and(|ids| ids.len() > list.len());
        match is_partial {
            true if list.is_empty() => error(404, 701, "Account not found"),
            true => Answer::json(206, &json!({ "accounts": list })),
            false => Answer::json(200, &json!({ "accounts": list })),
        }
    };
    match &place.product {
        Product::Accounts => listed(accounts().map(|account| account.describe()).collect()),
        Product::Balances => listed(accounts().map(|account| account.balance()).collect()),
        Product::Transactions { account } => match consumer.accounts.iter().find(|own| own.id == *account) {
            Some(account) => transactions(&Ledger::new(consumers.seed, account), request),
            None => error(404, 701, "Account not found"),
        },
    }
}

/// The transactions of an account. Whoever holds it sees the same ones.
struct Ledger<'a> {
    account: &'a str,
    seed: Seed,
    count: u64,
}

impl<'a> Ledger<'a> {
    fn new(seed: Seed, account: &'a Account) -> Self {
        let seed = seed.of(&account.id);
        Self { account: &account.id, seed, count: 100 + seed.below("count", 0, 300) }
    }

    /// In cents, and never 0.
    fn amount(&self, index: u64) -> i64 {
        match index % 8 {
            0 => 150_000 + self.seed.below("credit", index, 90_000) as i64,
            _ => -(100 + self.seed.below("debit", index, 15_000) as i64),
        }
    }

    fn posted(&self, index: u64) -> i64 {
        EPOCH - HOURS_APART * (self.count - index) as i64
    }

    fn total(&self) -> i64 {
        (0..self.count).map(|index| self.amount(index)).sum()
    }

    fn describe(&self) -> Value {
        let digits = self.seed.digits("number", 0, 4);
        json!({ "depositAccount": {
            "accountId": self.account,
            "accountType": "CHECKING",
            "accountNumberDisplay": digits,
            "nickname": format!("Everyday {digits}"),
            "status": "OPEN",
            "currency": { "currencyCode": "USD" },
        } })
    }

    fn balance(&self) -> Value {
        let total = self.total() as f64 / 100.0;
        json!({ "depositAccount": {
            "accountId": self.account,
            "balanceAsOf": time(EPOCH),
            "currentBalance": total,
            "availableBalance": total,
        } })
    }

    fn transaction(&self, index: u64) -> Value {
        let cents = self.amount(index);
        json!({ "depositTransaction": {
            "accountId": self.account,
            "transactionId": self.seed.hex("transaction", index, 16).to_lowercase(),
            "postedTimestamp": time(self.posted(index)),
            "transactionTimestamp": time(self.posted(index) - 3600),
            "description": if cents > 0 { "Salary of Example Goods" } else { "Card payment at Sample Supermarket" },
            "debitCreditMemo": if cents > 0 { "CREDIT" } else { "DEBIT" },
            "amount": cents.unsigned_abs() as f64 / 100.0,
            "status": "POSTED",
        } })
    }
}

fn transactions(ledger: &Ledger<'_>, request: &Request) -> Answer {
    let number =
        |name: &str, default: usize| request.query(name).map_or(Some(default), |text| text.parse().ok());
    let (Some(offset), Some(limit)) = (number("offset", 0), number("limit", 50).filter(|limit| *limit > 0))
    else {
        return error(400, 704, "offset and limit are whole numbers");
    };
    let moment = |name: &str, default: i64| match request.query(name) {
        None => Some(default),
        Some(text) => chrono::DateTime::parse_from_rfc3339(text).ok().map(|time| time.timestamp()),
    };
    let (Some(from), Some(to)) = (moment("startTime", 0), moment("endTime", i64::MAX)) else {
        return error(400, 703, "startTime and endTime are times of ISO 8601");
    };
    let found: Vec<u64> =
        (0..ledger.count).rev().filter(|index| (from..to).contains(&ledger.posted(*index))).collect();
    let page: Vec<_> =
        found.iter().skip(offset).take(limit).map(|index| ledger.transaction(*index)).collect();
    let next = offset.saturating_add(page.len());
    let mut body = json!({ "page": { "total": found.len() }, "transactions": page });
    if next < found.len() {
        let mut pairs: Vec<(String, String)> = request
            .query
            .iter()
            .filter(|(name, _)| !matches!(name.as_str(), "offset" | "limit"))
            .cloned()
            .collect();
        pairs.extend([("offset".to_owned(), next.to_string()), ("limit".to_owned(), limit.to_string())]);
        let query = form_urlencoded::Serializer::new(String::new()).extend_pairs(pairs).finish();
        body["page"]["nextOffset"] = next.to_string().into();
        body["links"] = json!({ "next": { "href": format!("{}?{query}", request.path) } });
    }
    Answer::json(200, &body)
}

fn time(seconds: i64) -> String {
    let time = chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
