//! Accounts and transactions, which the contract lacks: made from the seed as they are asked for, so that thousands
//! cost no memory, and the sum of an account's transactions is its balance.

use serde_json::{Value, json};

use super::error;
use crate::banks::seed::Seed;
use crate::behaviour::{Answer, Request};

/// 2025-01-01: the newest transactions are from the day before.
const EPOCH: i64 = 1_735_689_600;
const HOURS_APART: i64 = 4 * 3600;
const KINDS: [&str; 3] = ["checking", "savings", "creditCard"];
const PAYEES: [&str; 10] = [
    "Figment Foods",
    "Unreal Utilities",
    "Placeholder Pharmacy",
    "Imaginary Insurance",
    "Sample Supermarket",
    "Fictional Fuel",
    "Nowhere Bakery",
    "Pretend Power",
    "Template Travel",
    "Example Electronics",
];

/// What is asked for.
#[derive(Debug, PartialEq)]
pub(super) enum Place {
    Accounts { customer: String },
    Account { customer: String, account: String },
    Transactions { customer: String },
    TransactionsOf { customer: String, account: String },
}

impl Place {
    pub(super) fn of(request: &Request) -> Option<Self> {
        if request.method != http::Method::GET {
            return None;
        }
        let parts: Vec<&str> = request.path.trim_start_matches('/').split('/').collect();
        let own = str::to_owned;
        match parts[..] {
            ["aggregation", "v1", "customers", customer, "accounts"] => {
                Some(Self::Accounts { customer: own(customer) })
            }
            ["aggregation", "v1" | "v2", "customers", customer, "accounts", account] => {
                Some(Self::Account { customer: own(customer), account: own(account) })
            }
            ["aggregation", "v3", "customers", customer, "transactions"] => {
                Some(Self::Transactions { customer: own(customer) })
            }
            ["aggregation", "v4", "customers", customer, "accounts", account, "transactions"] => {
                Some(Self::TransactionsOf { customer: own(customer), account: own(account) })
            }
            _ => None,
        }
    }

    pub(super) fn customer(&self) -> &str {
        match self {
            Self::Accounts { customer }
            | Self::Account { customer, .. }
            | Self::Transactions { customer }
            | Self::TransactionsOf { customer, .. } => customer,
        }
    }
}

/// One account, by where its values come from.
struct Account {
    id: String,
    customer: String,
    kind: &'static str,
    seed: Seed,
    transactions: u64,
}

/// The accounts of a customer.
fn accounts(seed: Seed, customer: &str) -> Vec<Account> {
    let seed = seed.of(customer);
    let account = |index: u64| Account {
        id: format!("5{index}{}", seed.digits("account", index, 8)),
        customer: customer.to_owned(),
        kind: KINDS[index as usize],
        seed: seed.of(KINDS[index as usize]),
        transactions: 400 + seed.below("transactions", index, 800),
    };
    (0..1 + seed.below("accounts", 0, 3)).map(account).collect()
}

impl Account {
    /// In cents.
    fn amount(&self, index: u64) -> i64 {
        match index % 10 {
            0 => 200_000 + self.seed.below("credit", index, 100_000) as i64,
            _ => -(100 + self.seed.below("debit", index, 20_000) as i64),
        }
    }

    fn posted(&self, index: u64) -> i64 {
        EPOCH - HOURS_APART * (self.transactions - index) as i64
    }

    fn to_json(&self) -> Value {
        let cents: i64 = (0..self.transactions).map(|index| self.amount(index)).sum();
        let digits = self.seed.digits("number", 0, 4);
        json!({
            "id": self.id,
            "number": format!("xxxx{digits}"),
            "accountNumberDisplay": digits,
            "name": format!("{} of {}", self.kind, self.customer),
            "balance": money(cents),
            "type": self.kind,
            "status": "active",
            "customerId": self.customer,
            "institutionId": "102105",
            "balanceDate": EPOCH,
            "createdDate": EPOCH - 365 * 24 * 3600,
            "currency": "USD",
            "institutionLoginId": self.seed.number("login", 0) % 1_000_000,
        })
    }

    fn transaction(&self, index: u64) -> Value {
        let posted = self.posted(index);
        json!({
            "id": self.seed.number("transaction", index) % 1_000_000_000_000,
            "amount": money(self.amount(index)),
            "accountId": self.id.parse::<u64>().unwrap_or_default(),
            "customerId": self.customer.parse::<u64>().unwrap_or_default(),
            "status": "active",
            "description": self.seed.pick("payee", index, &PAYEES).to_uppercase(),
            "postedDate": posted,
            "transactionDate": posted - 3600,
            "createdDate": posted,
            "currencySymbol": "USD",
        })
    }
}

/// Cents as the provider's JSON number.
fn money(cents: i64) -> f64 {
    cents as f64 / 100.0
}

pub(super) fn answer(seed: Seed, customer: &str, place: &Place, request: &Request) -> Answer {
    let all = accounts(seed, customer);
    let of = |id: &str| all.iter().find(|account| account.id == id);
    match place {
        Place::Accounts { .. } => {
            let list: Vec<_> = all.iter().map(Account::to_json).collect();
            Answer::json(200, &json!({ "accounts": list }))
        }
        Place::Account { account, .. } => match of(account) {
            Some(account) => Answer::json(200, &account.to_json()),
            None => error(404, "14005", "Account not found."),
        },
        Place::Transactions { .. } => transactions(&all.iter().collect::<Vec<_>>(), request),
        Place::TransactionsOf { account, .. } => match of(account) {
            Some(account) => transactions(&[account], request),
            None => error(404, "14005", "Account not found."),
        },
    }
}

fn transactions(accounts: &[&Account], request: &Request) -> Answer {
    let number = |name: &str, default: Option<i64>| match request.query(name) {
        Some(text) => text.parse::<i64>().ok(),
        None => default,
    };
    let (Some(from), Some(to)) = (number("fromDate", None), number("toDate", None)) else {
        return error(400, "10005", "Missing or invalid fromDate or toDate.");
    };
    let Some(start) = number("start", Some(1)).filter(|start| *start >= 1) else {
        return error(400, "41003", "Invalid start.");
    };
    let Some(limit) = number("limit", Some(25)).filter(|limit| (1..=1000).contains(limit)) else {
        return error(400, "41004", "Invalid limit.");
    };
    let order = request.query("sort").unwrap_or("desc");
    let mut found: Vec<(i64, &Account, u64)> = accounts
        .iter()
        .flat_map(|account| {
            (0..account.transactions).map(move |index| (account.posted(index), *account, index))
        })
        .filter(|(posted, ..)| (from..=to).contains(posted))
        .collect();
    match order {
        "asc" => found.sort_by_key(|(posted, ..)| *posted),
        "desc" => found.sort_by_key(|(posted, ..)| -*posted),
        _ => return error(400, "14020", "Invalid sort."),
    }
    let skipped = usize::try_from(start - 1).unwrap_or(usize::MAX);
    let page: Vec<_> = found
        .iter()
        .skip(skipped)
        .take(limit as usize)
        .map(|(_, account, index)| account.transaction(*index))
        .collect();
    let list = json!({
        "found": found.len(),
        "displaying": page.len(),
        "moreAvailable": skipped.saturating_add(page.len()) < found.len(),
        "fromDate": from.to_string(),
        "toDate": to.to_string(),
        "sort": order,
        "transactions": page,
    });
    Answer::json(200, &list)
}
