//! Consumers, and which accounts they hold.

use serde_json::{Value, json};

use crate::banks::people::Person;
use crate::banks::seed::Seed;

/// The most consumers that a bank has.
const MOST: usize = 10_000;

/// Everybody, and their accounts. Nothing of it changes.
pub(super) struct Consumers {
    pub(super) seed: Seed,
    all: Vec<Consumer>,
}

/// Somebody who may agree.
pub(super) struct Consumer {
    /// What `login_hint` takes: `consumer-1`.
    pub(super) id: String,
    customer: String,
    person: Person,
    /// From the first, which is held with a partner where there is one.
    pub(super) accounts: Vec<Account>,
}

/// An account, and the part that its consumer has in it.
#[derive(Clone)]
pub(super) struct Account {
    pub(super) id: String,
    relationship: &'static str,
}

impl Consumers {
    pub(super) fn new(seed: Seed, count: usize) -> Self {
        let count = count.min(MOST) as u64;
        let consumer = |index: u64| {
            // Two and two hold an account together; the last of an odd number is alone.
            let (couple, has_partner) = (index / 2, index % 2 == 1 || index + 1 < count);
            let joint = match (has_partner, index % 2) {
                (false, _) => "SOLE_OWNER",
                (true, 0) => "PRIMARY_JOINT",
                (true, _) => "SECONDARY_JOINT",
            };
            let id = |label: &str, index| format!("acct-{}", seed.hex(label, index, 8).to_lowercase());
            let mut accounts = vec![Account { id: id("joint", couple), relationship: joint }];
            for own in 0..1 + seed.below("accounts", index, 2) {
                let account = Account { id: id("own", index * 4 + own), relationship: "SOLE_OWNER" };
                accounts.push(account);
            }
            Consumer {
                id: format!("consumer-{}", index + 1),
                customer: seed.digits("customer", index, 10),
                person: Person::new(seed, index),
                accounts,
            }
        };
        Self { seed, all: (0..count).map(consumer).collect() }
    }

    pub(super) fn first(&self) -> &Consumer {
        &self.all[0]
    }

    pub(super) fn find(&self, id: &str) -> Option<&Consumer> {
        self.all.iter().find(|consumer| consumer.id == id)
    }

    pub(super) fn describe(&self, consumer: &Consumer) -> Value {
        let person = &consumer.person;
        let accounts: Vec<_> = consumer
            .accounts
            .iter()
            .map(|account| json!({ "accountId": account.id, "relationship": account.relationship }))
            .collect();
        json!({
            "customerId": consumer.customer,
            "name": { "first": person.first, "last": person.last },
            "addresses": [address(person)],
            "telephones": [telephone(person)],
            "email": [person.email],
            "accounts": accounts,
        })
    }

    /// Who holds the account, if it is one of this consumer's.
    pub(super) fn holders(&self, consumer: &Consumer, account: &str) -> Option<Value> {
        consumer.accounts.iter().find(|own| own.id == account)?;
        let mut holders: Vec<(&Consumer, &Account)> = self
            .all
            .iter()
            .filter_map(|other| Some((other, other.accounts.iter().find(|own| own.id == account)?)))
            .collect();
        // The one who asks comes first.
        holders.sort_by_key(|(other, _)| other.id != consumer.id);
        let described = holders.iter().map(|(other, own)| {
            let mut holder = self.describe(other);
            holder["relationship"] = own.relationship.into();
            holder
        });
        let people = || holders.iter().map(|(other, _)| &other.person);
        Some(json!({
            "holders": described.collect::<Vec<_>>(),
            "emails": people().map(|person| person.email.as_str()).collect::<Vec<_>>(),
            "addresses": [address(&consumer.person)],
            "telephones": people().map(telephone).collect::<Vec<_>>(),
        }))
    }
}

fn address(person: &Person) -> Value {
    json!({ "line1": person.street, "city": "Springfield", "state": "TN", "postalCode": "37172", "country": "US" })
}

fn telephone(person: &Person) -> Value {
    json!({ "type": "CELL", "country": "US", "number": person.phone })
}
