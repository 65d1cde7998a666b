//! The customers of a partner.

use serde_json::{Map, Value, json};

use super::error;
use crate::banks::people::Person;
use crate::banks::seed::{Seed, Series};
use crate::banks::shelf::Shelf;
use crate::behaviour::{Answer, Call};

/// The one application that customers can be assigned to.
const APPLICATION: (&str, &str) = ("7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41", "Hollow Budget Planner");
const ROOM: usize = 20_000;
/// 2024-01-01: customers who were there from the start were enrolled an hour apart since.
const EPOCH: i64 = 1_704_067_200;

#[derive(Debug)]
pub(super) struct Customers {
    by_id: Shelf<Customer>,
    series: Series,
}

#[derive(Debug)]
pub(super) struct Customer {
    pub(super) id: String,
    username: String,
    kind: &'static str,
    /// `firstName`, `lastName`, `phone` and `email`, as far as they are known.
    details: Map<String, Value>,
    application: Option<String>,
    created: i64,
    modified: Option<i64>,
}

impl Customers {
    pub(super) fn new(seed: Seed, count: usize) -> Self {
        let mut customers = Self { by_id: Shelf::new(ROOM), series: Series::new(seed) };
        for index in 0..count.min(ROOM) as u64 {
            let person = Person::new(seed, index);
            let username = format!("{}_{}_{index:05}", person.first, person.last).to_lowercase();
            // Every third has no more than a username.
            let details = match index % 3 {
                2 => Map::new(),
                _ => [
                    ("firstName", person.first.to_owned()),
                    ("lastName", person.last.to_owned()),
                    ("phone", person.phone),
                    ("email", person.email),
                ]
                .into_iter()
                .map(|(name, value)| (name.to_owned(), Value::from(value)))
                .collect(),
            };
            let kind = if index % 2 == 0 { "active" } else { "testing" };
            let application = (index % 3 == 0).then(|| APPLICATION.0.to_owned());
            let created = EPOCH + 3600 * index as i64;
            customers.enrol(username, kind, details, application, created);
        }
        customers
    }

    pub(super) fn get(&self, id: &str) -> Option<&Customer> {
        self.by_id.get(id)
    }

    fn enrol(
        &mut self,
        username: String,
        kind: &'static str,
        details: Map<String, Value>,
        application: Option<String>,
        created: i64,
    ) -> &Customer {
        let (seed, index) = self.series.next();
        // The number in front keeps ids apart, and in order.
        let id = format!("1{index:05}{}", seed.digits("customer", index, 4));
        let customer =
            Customer { id: id.clone(), username, kind, details, application, created, modified: None };
        self.by_id.put(id.clone(), customer);
        self.by_id.get(&id).expect("it was put there")
    }
}

impl Customer {
    fn to_json(&self) -> Map<String, Value> {
        let mut object = Map::new();
        object.insert("id".to_owned(), self.id.as_str().into());
        object.insert("username".to_owned(), self.username.as_str().into());
        object.extend(self.details.clone());
        object.insert("type".to_owned(), self.kind.into());
        object.insert("createdDate".to_owned(), self.created.to_string().into());
        if let Some(modified) = self.modified {
            object.insert("lastModifiedDate".to_owned(), modified.to_string().into());
        }
        object
    }

    fn detail(&self, name: &str) -> &str {
        self.details.get(name).and_then(Value::as_str).unwrap_or_default()
    }

    fn contains(&self, search: &str) -> bool {
        let (first, last) = (self.detail("firstName"), self.detail("lastName"));
        let texts = [self.username.as_str(), first, last, &format!("{first} {last}")];
        let search = search.to_lowercase();
        texts.iter().any(|text| text.to_lowercase().contains(&search))
    }
}

/// `None`: not an operation on customers.
pub(super) fn answer(customers: &mut Customers, call: &Call<'_>) -> Option<Answer> {
    let id = call.parameter("customerId");
    if call.path.contains_key("customerId") && !id.bytes().all(|byte| byte.is_ascii_digit()) {
        return Some(match call.id() {
            "get_customer" | "modify_customer" => error(400, "14020", "Bad request."),
            _ => error(400, "14023", "Invalid customer id."),
        });
    }
    Some(match call.id() {
        "add_customer" => create(customers, call, "active"),
        "add_testing_customer" => create(customers, call, "testing"),
        "get_customers" => list(customers, call),
        "modify_customer" => modify(customers, id, call),
        "delete_customer" => match customers.by_id.take(id) {
            Some(_) => Answer::new(204),
            None => not_found(),
        },
        "get_customer" => match customers.get(id) {
            Some(customer) => {
                let mut object = customer.to_json();
                if let Some(application) = &customer.application {
                    object.insert("applicationId".to_owned(), application.as_str().into());
                }
                Answer::json(200, &object)
            }
            None => not_found(),
        },
        "get_customer_with_app_data" => match customers.get(id) {
            Some(customer) => match &customer.application {
                Some(application) => {
                    let mut object = customer.to_json();
                    object.insert("applicationId".to_owned(), application.as_str().into());
                    object.insert("applicationName".to_owned(), APPLICATION.1.into());
                    Answer::json(200, &object)
                }
                // The partner has one registered.
                None => error(404, "50052", "No application is assigned to the customer."),
            },
            None => not_found(),
        },
        _ => return None,
    })
}

fn not_found() -> Answer {
    error(404, "14001", "Customer not found.")
}

fn create(customers: &mut Customers, call: &Call<'_>, kind: &'static str) -> Answer {
    let text = |name: &str| call.body.and_then(|body| body.get(name)).and_then(Value::as_str);
    let username = text("username").unwrap_or_default();
    let is_allowed = |byte: u8| byte.is_ascii_alphanumeric() || b"!@.#$%&*_-+".contains(&byte);
    if !username.bytes().all(is_allowed) {
        return error(400, "45003", "A character of the username is not allowed.");
    }
    if !(6..=255).contains(&username.len()) {
        return error(400, "110039", "A username has 6 to 255 characters.");
    }
    if text("phone").is_some_and(|phone| phone.chars().count() > 15) {
        return error(400, "14020", "A phone number has at most 15 characters.");
    }
    let application = text("applicationId");
    if application.is_some_and(|application| application != APPLICATION.0) {
        return error(400, "14020", "No registered partner application has this id.");
    }
    if customers.by_id.iter().any(|(_, customer)| customer.username == username) {
        return error(409, "110002", "The username is taken.");
    }
    if customers.by_id.is_full() {
        return error(400, "14020", "This bank is full: it keeps 20000 customers of a partner.");
    }
    let details = ["firstName", "lastName", "phone", "email"]
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), text(name)?.into())))
        .collect();
    let now = call.now.timestamp();
    let customer = customers.enrol(username.to_owned(), kind, details, application.map(str::to_owned), now);
    let created =
        json!({ "id": customer.id, "username": customer.username, "createdDate": customer.created });
    Answer::json(201, &created)
}

fn list(customers: &Customers, call: &Call<'_>) -> Answer {
    let request = call.request;
    let number =
        |name: &str, default: usize| request.query(name).map_or(Some(default), |text| text.parse().ok());
    let (Some(start), Some(limit)) = (number("start", 1), number("limit", 25)) else {
        return error(400, "14020", "Bad request.");
    };
    // The provider lets an empty type stand for both.
    let kind = request.query("type").filter(|kind| !kind.is_empty());
    if kind.is_some_and(|kind| !matches!(kind, "active" | "testing")) {
        return error(400, "14016", "Invalid customer type.");
    }
    let search = request.query("search");
    if search.is_some_and(|text| text.chars().any(char::is_control)) {
        return error(400, "45003", "A character of the search is not allowed.");
    }
    let username = request.query("username");
    let found: Vec<&Customer> = customers
        .by_id
        .iter()
        .map(|(_, customer)| customer)
        .filter(|customer| username.is_none_or(|username| customer.username == username))
        .filter(|customer| kind.is_none_or(|kind| customer.kind == kind))
        .filter(|customer| search.is_none_or(|search| customer.contains(search)))
        .collect();
    let page: Vec<_> =
        found.iter().skip(start.saturating_sub(1)).take(limit).map(|customer| customer.to_json()).collect();
    let list = json!({
        "found": found.len(),
        "displaying": page.len(),
        "moreAvailable": start.saturating_sub(1).saturating_add(page.len()) < found.len(),
        "customers": page,
    });
    Answer::json(200, &list)
}

fn modify(customers: &mut Customers, id: &str, call: &Call<'_>) -> Answer {
    let Some(customer) = customers.by_id.get_mut(id) else {
        // This operation has no 404.
        return error(409, "14001", "Customer not found.");
    };
    if customer.username.contains("dispute") {
        let dispute =
            json!({ "code": 10406, "status": "403", "message": "An active dispute statement exists." });
        return Answer::json(403, &dispute);
    }
    let names = ["firstName", "lastName"]
        .map(|name| (name, call.body.and_then(|body| body.get(name)).and_then(Value::as_str)));
    if names.iter().all(|(_, text)| text.is_none()) {
        return error(400, "10025", "No data to update.");
    }
    for (name, text) in names {
        if let Some(text) = text {
            customer.details.insert(name.to_owned(), text.into());
        }
    }
    customer.modified = Some(call.now.timestamp());
    Answer::new(204)
}

/// What real servers send and the contract doesn't have: nulls for what isn't there, and numbers for text.
pub(super) fn add_quirks(body: &mut Value) {
    match body {
        Value::Array(items) => items.iter_mut().for_each(add_quirks),
        Value::Object(object) => {
            if object.contains_key("username") && object.contains_key("type") {
                for name in ["firstName", "lastName", "phone", "email", "lastModifiedDate"] {
                    object.entry(name).or_insert(Value::Null);
                }
            }
            for name in ["code", "createdDate"] {
                let number =
                    object.get(name).and_then(Value::as_str).and_then(|text| text.parse::<i64>().ok());
                if let Some(number) = number {
                    object.insert(name.to_owned(), number.into());
                }
            }
            object.values_mut().for_each(add_quirks);
        }
        _ => {}
    }
}
