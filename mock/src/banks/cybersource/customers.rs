//! A merchant's vault: customers, with their payment instruments and shipping addresses.

use serde_json::{Map, Value, json};

use super::digests::short;
use super::{error, invalid, reply};
use crate::banks::people::Person;
use crate::banks::seed::{Seed, Series};
use crate::banks::shelf::Shelf;
use crate::behaviour::{Answer, Call, Request};

const ROOM: usize = 10_000;
/// How many payment instruments, and how many shipping addresses, a customer has at most.
const PARTS: usize = 1000;

pub(super) struct Vault {
    pub(super) merchant: &'static str,
    customers: Shelf<Customer>,
    /// The ids of deleted customers, payment instruments and shipping addresses.
    pub(super) deleted: Shelf<()>,
    /// Card and account numbers, as they are shown, by the ids that stand for them.
    pub(super) numbers: Shelf<Value>,
    series: Series,
}

pub(super) struct Customer {
    /// What the merchant gave, and `id`.
    record: Map<String, Value>,
    pub(super) payment_instruments: Shelf<Value>,
    pub(super) shipping_addresses: Shelf<Value>,
}

impl Vault {
    pub(super) fn new(seed: Seed, merchant: &'static str, count: usize) -> Self {
        let seed = seed.of(merchant);
        let mut vault = Self {
            merchant,
            customers: Shelf::new(ROOM),
            deleted: Shelf::new(ROOM),
            numbers: Shelf::new(ROOM),
            series: Series::new(seed),
        };
        for index in 0..count.min(ROOM) as u64 {
            let person = Person::new(seed, index);
            let record = json!({
                "objectInformation": { "title": person.name() },
                "buyerInformation": { "merchantCustomerID": format!("shop-{index:06}"), "email": person.email },
            });
            let Value::Object(record) = record else { continue };
            let id = vault.next_id();
            vault.add(id.clone(), record);
            let address = json!({ "shipTo": {
                "firstName": person.first, "lastName": person.last, "address1": person.street,
                "locality": "Sampletown", "administrativeArea": "CA", "postalCode": "94105", "country": "US",
            } });
            let shipping = vault.next_id();
            if let Some(customer) = vault.customers.get_mut(&id) {
                customer.shipping_addresses.put(shipping.clone(), address);
                customer.record.insert("defaultShippingAddress".to_owned(), json!({ "id": shipping }));
            }
        }
        vault
    }

    pub(super) fn next_id(&mut self) -> String {
        let (seed, index) = self.series.next();
        seed.hex("token", index, 32)
    }

    fn add(&mut self, id: String, mut record: Map<String, Value>) {
        record.insert("id".to_owned(), id.as_str().into());
        let customer = Customer {
            record,
            payment_instruments: Shelf::new(PARTS),
            shipping_addresses: Shelf::new(PARTS),
        };
        self.customers.put(id, customer);
    }

    /// The customer; 410 where there was one, 404 where there never was.
    pub(super) fn customer(&mut self, id: &str) -> Result<&mut Customer, Box<Answer>> {
        if self.deleted.get(id).is_some() {
            return Err(Box::new(error(410, "notAvailable", "The token was deleted")));
        }
        self.customers.get_mut(id).ok_or_else(|| Box::new(error(404, "notFound", "No such token")))
    }

    /// As it is answered.
    pub(super) fn payment_instrument(&self, customer: &str, id: &str, stored: &Value) -> Value {
        let own = self.customers.get(customer);
        let mut object = part(customer, "payment-instruments", id, stored, own, "defaultPaymentInstrument");
        object["object"] = "paymentInstrument".into();
        object["state"] = "ACTIVE".into();
        object["metadata"] = json!({ "creator": self.merchant });
        let number = stored.pointer("/instrumentIdentifier/id").and_then(Value::as_str);
        if let Some(number) = number.and_then(|id| self.numbers.get(id)) {
            object["_embedded"] = json!({ "instrumentIdentifier": number });
        }
        object
    }

    /// As it is answered.
    pub(super) fn shipping_address(&self, customer: &str, id: &str, stored: &Value) -> Value {
        let own = self.customers.get(customer);
        let mut object = part(customer, "shipping-addresses", id, stored, own, "defaultShippingAddress");
        object["metadata"] = json!({ "creator": self.merchant });
        object
    }
}

/// A payment instrument or shipping address, with what all of them have.
fn part(
    customer: &str,
    kind: &str,
    id: &str,
    stored: &Value,
    own: Option<&Customer>,
    default: &str,
) -> Value {
    let path = path(customer);
    let mut object = json!({
        "_links": { "self": { "href": format!("{path}/{kind}/{id}") }, "customer": { "href": path } },
        "id": id,
        "default": own.and_then(|own| own.default(default)) == Some(id),
    });
    if let (Some(object), Some(stored)) = (object.as_object_mut(), stored.as_object()) {
        object.extend(stored.clone());
    }
    object
}

fn path(customer: &str) -> String {
    format!("/tms/v2/customers/{customer}")
}

impl Customer {
    fn id(&self) -> &str {
        self.record.get("id").and_then(Value::as_str).unwrap_or_default()
    }

    /// The id of the default payment instrument or shipping address.
    pub(super) fn default(&self, which: &str) -> Option<&str> {
        self.record.get(which)?.get("id")?.as_str()
    }

    pub(super) fn set_default(&mut self, which: &str, id: Option<&str>) {
        match id {
            Some(id) => self.record.insert(which.to_owned(), json!({ "id": id })),
            None => self.record.shift_remove(which),
        };
    }

    /// The version: another one after each change.
    fn etag(&self) -> String {
        short(&Value::from(self.record.clone()).to_string())
    }

    fn to_json(&self, merchant: &str) -> Value {
        let path = path(self.id());
        let mut object = json!({ "_links": {
            "self": { "href": path },
            "paymentInstruments": { "href": format!("{path}/payment-instruments") },
            "shippingAddress": { "href": format!("{path}/shipping-addresses") },
        } });
        if let Some(object) = object.as_object_mut() {
            object.extend(self.record.clone());
        }
        object["metadata"] = json!({ "creator": merchant });
        object
    }
}

/// `None`: not an operation of this provider.
pub(super) fn answer(vault: &mut Vault, call: &Call<'_>) -> Option<Answer> {
    let id = call.parameter("customerId");
    let answer = match call.id() {
        "post_customer" => Ok(create(vault, call)),
        "get_customer" => get(vault, id),
        "patch_customer" => patch(vault, id, call),
        "delete_customer" => delete(vault, id),
        _ => return None,
    };
    Some(answer.unwrap_or_else(|refusal| *refusal))
}

fn create(vault: &mut Vault, call: &Call<'_>) -> Answer {
    let record = call.body.and_then(Value::as_object).cloned().unwrap_or_default();
    let given = record.get("id").and_then(Value::as_str).map(str::to_owned);
    if given.as_ref().is_some_and(|id| vault.customers.get(id).is_some() || vault.deleted.get(id).is_some()) {
        return error(409, "tokenIdConflict", "A token with this id exists already");
    }
    if record.contains_key("defaultPaymentInstrument") || record.contains_key("defaultShippingAddress") {
        return invalid("/defaultPaymentInstrument", "A new customer has nothing to be the default");
    }
    if vault.customers.is_full() {
        return error(403, "declined", "This vault is full: it keeps 10000 customers of a merchant");
    }
    let id = given.unwrap_or_else(|| vault.next_id());
    vault.add(id.clone(), record);
    match vault.customer(&id) {
        Ok(customer) => {
            let etag = customer.etag();
            let body = vault.customers.get(&id).map(|customer| customer.to_json(vault.merchant));
            reply(201, &body.unwrap_or_default()).header("etag", &etag).header("location", &path(&id))
        }
        Err(refusal) => *refusal,
    }
}

fn get(vault: &mut Vault, id: &str) -> Result<Answer, Box<Answer>> {
    let etag = vault.customer(id)?.etag();
    let Some(customer) = vault.customers.get(id) else { return Ok(error(404, "notFound", "No such token")) };
    let mut body = customer.to_json(vault.merchant);
    let payment = customer.default("defaultPaymentInstrument");
    let payment = payment.and_then(|part| Some((part, customer.payment_instruments.get(part)?)));
    if let Some((part, stored)) = payment {
        body["_embedded"]["defaultPaymentInstrument"] = vault.payment_instrument(id, part, stored);
    }
    let shipping = customer.default("defaultShippingAddress");
    let shipping = shipping.and_then(|part| Some((part, customer.shipping_addresses.get(part)?)));
    if let Some((part, stored)) = shipping {
        body["_embedded"]["defaultShippingAddress"] = vault.shipping_address(id, part, stored);
    }
    Ok(reply(200, &body).header("etag", &etag))
}

fn patch(vault: &mut Vault, id: &str, call: &Call<'_>) -> Result<Answer, Box<Answer>> {
    let merchant = vault.merchant;
    let customer = vault.customer(id)?;
    changed_meanwhile(call.request, &customer.etag())?;
    let mut record = Value::from(customer.record.clone());
    let mut change = call.body.cloned().unwrap_or_default();
    if let Some(change) = change.as_object_mut() {
        // The path names it already.
        change.shift_remove("id");
    }
    merge(&mut record, &change);
    for (which, parts) in [
        ("defaultPaymentInstrument", &customer.payment_instruments),
        ("defaultShippingAddress", &customer.shipping_addresses),
    ] {
        let chosen = change.get(which).map(|reference| reference.get("id").and_then(Value::as_str));
        if chosen.is_some_and(|part| part.is_none_or(|part| parts.get(part).is_none())) {
            return Err(Box::new(invalid(&format!("/{which}/id"), "The customer has none of this id")));
        }
    }
    if let Value::Object(record) = record {
        customer.record = record;
    }
    Ok(reply(200, &customer.to_json(merchant)).header("etag", &customer.etag()))
}

fn delete(vault: &mut Vault, id: &str) -> Result<Answer, Box<Answer>> {
    vault.customer(id)?;
    vault.customers.take(id);
    vault.deleted.put(id.to_owned(), ());
    Ok(Answer::new(204))
}

/// Refuses a change to another version than the one that the request means.
pub(super) fn changed_meanwhile(request: &Request, etag: &str) -> Result<(), Box<Answer>> {
    match request.header("if-match") {
        Some(version) if version.trim_matches('"') != etag => Err(Box::new(error(
            412,
            "conflict",
            "The if-match value is not the current version of the token",
        ))),
        _ => Ok(()),
    }
}

/// A JSON merge patch (RFC 7396).
pub(super) fn merge(target: &mut Value, change: &Value) {
    let Value::Object(change) = change else {
        *target = change.clone();
        return;
    };
    if !target.is_object() {
        *target = json!({});
    }
    let Value::Object(target) = target else { return };
    for (name, value) in change {
        match value {
            Value::Null => {
                target.shift_remove(name);
            }
            value => merge(target.entry(name.as_str()).or_insert(Value::Null), value),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_merge_patch_is_that_of_its_rfc() {
        // The examples of RFC 7396, appendix A, that are objects.
        for (original, change, result) in [
            (json!({"a": "b"}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": "b"}), json!({"b": "c"}), json!({"a": "b", "b": "c"})),
            (json!({"a": "b"}), json!({"a": null}), json!({})),
            (json!({"a": ["b"]}), json!({"a": "c"}), json!({"a": "c"})),
            (json!({"a": {"b": "c"}}), json!({"a": {"b": "d", "c": null}}), json!({"a": {"b": "d"}})),
            (json!({"a": "foo"}), json!("bar"), json!("bar")),
            (json!({}), json!({"a": {"bb": {"ccc": null}}}), json!({"a": {"bb": {}}})),
        ] {
            let mut target = original;
            merge(&mut target, &change);
            assert_eq!(target, result);
        }
    }
}
