//! Customers of the banks, and who is linked to them.

use std::collections::BTreeSet;

use serde_json::{Map, Value, json};

use super::users::{USERS, User};
use super::{invalid, not_found, status};
use crate::banks::people::Person;
use crate::banks::seed::{Seed, Series};
use crate::banks::shelf::Shelf;
use crate::behaviour::{Answer, Call};

const ROOM: usize = 20_000;
const LINKS: usize = 20_000;
/// How many of a customer's addresses, handles, orders and tax residences are kept.
const PARTS: usize = 200;
/// What a page of the firehose holds where nobody says.
const PAGE: usize = 50;
/// 2021-11-02: customers who were there from the start were seen an hour apart since.
const EPOCH: i64 = 1_635_811_200;

#[derive(Debug)]
pub(super) struct Customers {
    by_id: Shelf<Customer>,
    links: Shelf<Link>,
    pub(super) series: Series,
}

#[derive(Debug)]
pub(super) struct Customer {
    pub(super) bank: String,
    /// As it is answered.
    pub(super) record: Map<String, Value>,
    pub(super) addresses: Shelf<Value>,
    pub(super) handles: Shelf<Value>,
    pub(super) taxes: Shelf<Value>,
    pub(super) orders: Shelf<Value>,
}

#[derive(Debug)]
struct Link {
    user: String,
    customer: String,
}

impl Customer {
    fn new(bank: &str, record: Map<String, Value>) -> Self {
        let parts = || Shelf::new(PARTS);
        let (addresses, handles, taxes, orders) = (parts(), parts(), parts(), parts());
        Self { bank: bank.to_owned(), record, addresses, handles, taxes, orders }
    }

    fn text(&self, name: &str) -> &str {
        self.record.get(name).and_then(Value::as_str).unwrap_or_default()
    }
}

impl Customers {
    pub(super) fn new(seed: Seed, count: usize) -> Self {
        let mut customers =
            Self { by_id: Shelf::new(ROOM), links: Shelf::new(LINKS), series: Series::new(seed) };
        for user in &USERS {
            let seed = seed.of(user.bank);
            for index in 0..count.min(ROOM / USERS.len()) as u64 {
                let person = Person::new(seed, index);
                let record = json!({
                    "legal_name": person.name(),
                    "phone_number": format!("+1{}", person.phone),
                    "email": person.email,
                    "date_of_birth": format!("{}T00:00:00Z", person.born),
                    "credit_limit": { "cur": "PHP", "num": format!("{}.00", 1000 * (1 + seed.below("limit", index, 90))) },
                    "kyc_status": index % 2 == 0,
                    "last_ok_data": time(EPOCH + 3600 * index as i64),
                    "branch_id": seed.pick("branch", index, &["br-quay-street", "br-hill-road"]),
                });
                let Value::Object(record) = record else { continue };
                let id = customers.add(user, record);
                if let Some(customer) = customers.by_id.get_mut(&id) {
                    let residence = format!("tax-{}", seed.digits("residence", index, 6));
                    let tax = json!({ "domain": "PH", "tax_number": seed.digits("tax", index, 12), "tax_residence_id": residence });
                    customer.taxes.put(residence, tax);
                }
            }
        }
        customers
    }

    /// Adds a customer to the user's bank, linked to the user; the id.
    fn add(&mut self, user: &User, mut record: Map<String, Value>) -> String {
        let (seed, index) = self.series.next();
        let id = format!("cus-{}", seed.hex("customer", index, 10).to_lowercase());
        for (name, value) in [
            ("id", id.clone()),
            ("bank_id", user.bank.to_owned()),
            ("customer_number", seed.digits("number", index, 8)),
        ] {
            record.insert(name.to_owned(), value.into());
        }
        self.by_id.put(id.clone(), Customer::new(user.bank, record));
        self.link(user.id, &id);
        id
    }

    fn link(&mut self, user: &str, customer: &str) -> String {
        let (seed, index) = self.series.next();
        let id = format!("lnk-{}", seed.digits("link", index, 8));
        self.links.put(id.clone(), Link { user: user.to_owned(), customer: customer.to_owned() });
        id
    }

    /// The customer, where it is one of the user's bank.
    pub(super) fn of(&mut self, user: &User, id: &str) -> Result<&mut Customer, Box<Answer>> {
        let found = self.by_id.get_mut(id).filter(|customer| customer.bank == user.bank);
        found.ok_or_else(|| Box::new(not_found(&format!("no customer {id}"))))
    }

    /// `None`: it is about a part of a customer.
    pub(super) fn answer(&mut self, user: &User, call: &Call<'_>) -> Option<Answer> {
        let id = call.parameter("customer_id");
        let list = |list: Vec<&Map<String, Value>>| Answer::json(200, &json!({ "customers": list }));
        Some(match call.id() {
            "CreateCustomer" => self.create(user, call),
            "GetCustomersForCurrentUser" | "GetCustomersForCurrentUserAtBank" => {
                // A user's customers are at the user's bank, so both are the same.
                let links = self.links.iter().filter(|(_, link)| link.user == user.id);
                let ids: BTreeSet<&str> = links.map(|(_, link)| link.customer.as_str()).collect();
                let linked = self.by_id.iter().filter(|(id, _)| ids.contains(id));
                list(linked.map(|(_, customer)| &customer.record).collect())
            }
            "GetFirehoseCustomer" => self.firehose(user, call),
            "GetCustomerByCustomerID" => match self.of(user, id) {
                Ok(customer) => Answer::json(200, &customer.record),
                Err(refusal) => *refusal,
            },
            "GetCustomerByCustomerNumber" => match self.of(user, id) {
                Ok(customer) if customer.text("customer_number") == call.parameter("customer_number") => {
                    Answer::json(200, &customer.record)
                }
                Ok(_) => not_found("no customer of this number"),
                Err(refusal) => *refusal,
            },
            "CreateUserCustomerLink" => self.create_link(user, call),
            operation if operation.starts_with("UpdateCustomer") && operation != "UpdateCustomerAddress" => {
                self.update(user, call)
            }
            _ => return None,
        })
    }

    fn create(&mut self, user: &User, call: &Call<'_>) -> Answer {
        let Some(body) = call.body.and_then(Value::as_object) else {
            return invalid("the body is no object");
        };
        match body.get("bank_id").and_then(Value::as_str).filter(|bank| !bank.is_empty()) {
            None => return invalid("bank_id is empty"),
            Some(bank) if bank != user.bank => {
                return status(403, 7, &format!("user {} is not of bank {bank}", user.id));
            }
            Some(_) => {}
        }
        if self.by_id.is_full() {
            return status(429, 8, "this bank is full: it keeps 20000 customers");
        }
        // What the request calls otherwise. Dependants are taken and never shown.
        let renamed = [
            ("legal_name", "legal_name"),
            ("mobile_phone_number", "phone_number"),
            ("email", "email"),
            ("face_image", "face_image"),
            ("date_of_birth", "date_of_birth"),
            ("relationship_status", "relationship_status"),
            ("credit_rating", "credit_rating"),
            ("credit_limit", "credit_limit"),
            ("highest_education_attained", "highest_educational_attained"),
            ("employment_status", "employment_status"),
            ("last_ok_date", "last_ok_data"),
            ("title", "title"),
            ("branchId", "branch_id"),
        ];
        let mut record: Map<String, Value> = renamed
            .into_iter()
            .filter_map(|(from, to)| Some((to.to_owned(), body.get(from)?.clone())))
            .collect();
        record.insert("kyc_status".to_owned(), false.into());
        let id = self.add(user, record);
        Answer::json(200, &json!({ "customer_id": id, "bank_id": user.bank }))
    }

    fn firehose(&self, user: &User, call: &Call<'_>) -> Answer {
        let number = |name: &str| call.request.query(name).unwrap_or("0").parse::<i64>().ok();
        let (Some(offset @ 0..), Some(limit @ 0..)) = (number("offset"), number("limit")) else {
            return invalid("offset and limit are not negative");
        };
        let limit = if limit == 0 { PAGE } else { limit as usize };
        let moment = |name: &str| {
            call.request.query(name).and_then(|text| chrono::DateTime::parse_from_rfc3339(text).ok())
        };
        let (from, to) = (moment("from_date"), moment("to_date"));
        // By the one date that every customer may have.
        let is_within = |customer: &Customer| {
            let seen = chrono::DateTime::parse_from_rfc3339(customer.text("last_ok_data")).ok();
            from.is_none_or(|from| seen.is_some_and(|seen| seen >= from))
                && to.is_none_or(|to| seen.is_some_and(|seen| seen <= to))
        };
        let at_bank = self.by_id.iter().map(|(_, customer)| customer);
        let mut found: Vec<&Customer> =
            at_bank.filter(|customer| customer.bank == user.bank && is_within(customer)).collect();
        match call.request.query("sort_direction") {
            Some("ASC") => found.sort_by_key(|customer| customer.text("id")),
            Some("DESC") => found.sort_by_key(|customer| std::cmp::Reverse(customer.text("id"))),
            _ => {}
        }
        let page: Vec<_> =
            found.into_iter().skip(offset as usize).take(limit).map(|customer| &customer.record).collect();
        Answer::json(200, &json!({ "customers": page }))
    }

    fn create_link(&mut self, user: &User, call: &Call<'_>) -> Answer {
        let text = |name: &str| {
            call.body.and_then(|body| body.get(name)).and_then(Value::as_str).unwrap_or_default()
        };
        let (linked, id) = (text("user_id"), text("customer_id"));
        if let Err(refusal) = self.of(user, id) {
            return *refusal;
        }
        // Who works at another bank can't act for a customer of this one.
        if !USERS.iter().any(|other| other.id == linked && other.bank == user.bank) {
            return not_found(&format!("no user {linked} of bank {}", user.bank));
        }
        let link = self.link(linked, id);
        Answer::json(
            200,
            &json!({
                "user_customer_link_id": link,
                "customer_id": id,
                "user_id": linked,
                "date_inserted": time(call.now.timestamp()),
                "is_active": true,
            }),
        )
    }

    fn update(&mut self, user: &User, call: &Call<'_>) -> Answer {
        let fields: &[(&str, &str)] = match call.id() {
            "UpdateCustomerIdentity" => {
                &[("legal_name", "legal_name"), ("date_of_birth", "date_of_birth"), ("title", "title")]
            }
            "UpdateCustomerEmail" => &[("email", "email")],
            "UpdateCustomerMobileNumber" => &[("mobile_phone_number", "phone_number")],
            "UpdateCustomerNumber" => &[("customer_number", "customer_number")],
            "UpdateCustomerBranch" => &[("branch_id", "branch_id")],
            "UpdateCustomerCreditLimit" => &[("credit_limit", "credit_limit")],
            "UpdateCustomerCreditRatingAndSource" => &[("credit_rating", "credit_rating")],
            _ => &[
                ("face_image", "face_image"),
                ("relationship_status", "relationship_status"),
                ("highest_education_attained", "highest_educational_attained"),
                ("employment_status", "employment_status"),
            ],
        };
        let mut body = call.body.cloned().unwrap_or_default();
        // A plain text here, a point in time everywhere else.
        if let Some(born) = body.get("date_of_birth").and_then(Value::as_str) {
            let Some(born) = birth(born) else { return invalid("date_of_birth is no date") };
            body["date_of_birth"] = born.into();
        }
        if let Some(number) = body.get("customer_number").and_then(Value::as_str) {
            let id = call.parameter("customer_id");
            let is_taken = self.by_id.iter().any(|(other, customer)| {
                other != id && customer.bank == user.bank && customer.text("customer_number") == number
            });
            if is_taken {
                // The provider's own error model, which this one kind has a name in.
                let taken = json!({
                    "code": 6, "type": "AccountAlreadyExists", "message": "the customer number is taken", "details": [],
                });
                return Answer::json(409, &taken);
            }
        }
        match self.of(user, call.parameter("customer_id")) {
            Ok(customer) => {
                // What is left out reaches the bank empty.
                for (from, to) in fields {
                    match body.get(*from) {
                        Some(value) => customer.record.insert((*to).to_owned(), value.clone()),
                        None => customer.record.shift_remove(*to),
                    };
                }
                Answer::json(200, &json!({ "customer": customer.record }))
            }
            Err(refusal) => *refusal,
        }
    }
}

/// A birth date as customers have it.
fn birth(text: &str) -> Option<String> {
    let is_time = chrono::DateTime::parse_from_rfc3339(text).is_ok();
    match text.parse::<chrono::NaiveDate>() {
        Ok(date) => Some(format!("{date}T00:00:00Z")),
        Err(_) => is_time.then(|| text.to_owned()),
    }
}

pub(super) fn time(seconds: i64) -> String {
    let time = chrono::DateTime::from_timestamp(seconds, 0).unwrap_or_default();
    time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true)
}
