//! What the contract lacks: payment instruments, shipping addresses and instrument identifiers.

use http::Method;
use serde_json::{Value, json};

use super::customers::{Customer, Vault, changed_meanwhile, merge};
use super::digests::short;
use super::{error, invalid, reply};
use crate::banks::shelf::Shelf;
use crate::behaviour::{Answer, Request};

const LIMIT: usize = 20;
const MOST: usize = 100;

/// What is asked for.
pub(super) struct Place {
    kind: Kind,
    customer: String,
    id: Option<String>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    PaymentInstrument,
    ShippingAddress,
    InstrumentIdentifier,
}

impl Kind {
    fn segment(self) -> &'static str {
        match self {
            Self::PaymentInstrument => "payment-instruments",
            Self::ShippingAddress => "shipping-addresses",
            Self::InstrumentIdentifier => "instrumentidentifiers",
        }
    }

    /// Where a customer names its default.
    fn default(self) -> &'static str {
        match self {
            Self::ShippingAddress => "defaultShippingAddress",
            _ => "defaultPaymentInstrument",
        }
    }

    /// Under which name a list embeds them.
    fn embedded(self) -> &'static str {
        match self {
            Self::ShippingAddress => "shippingAddresses",
            _ => "paymentInstruments",
        }
    }

    fn of(self, customer: &mut Customer) -> &mut Shelf<Value> {
        match self {
            Self::ShippingAddress => &mut customer.shipping_addresses,
            _ => &mut customer.payment_instruments,
        }
    }
}

impl Place {
    pub(super) fn of(path: &str) -> Option<Self> {
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        let (kind, customer, id) = match parts[..] {
            ["tms", "v2", "customers", customer, "payment-instruments"] => {
                (Kind::PaymentInstrument, customer, None)
            }
            ["tms", "v2", "customers", customer, "payment-instruments", id] => {
                (Kind::PaymentInstrument, customer, Some(id))
            }
            ["tms", "v2", "customers", customer, "shipping-addresses"] => {
                (Kind::ShippingAddress, customer, None)
            }
            ["tms", "v2", "customers", customer, "shipping-addresses", id] => {
                (Kind::ShippingAddress, customer, Some(id))
            }
            ["tms", "v1", "instrumentidentifiers"] => (Kind::InstrumentIdentifier, "", None),
            ["tms", "v1", "instrumentidentifiers", id] => (Kind::InstrumentIdentifier, "", Some(id)),
            _ => return None,
        };
        Some(Self { kind, customer: customer.to_owned(), id: id.map(str::to_owned) })
    }
}

pub(super) fn answer(vault: &mut Vault, place: &Place, request: &Request) -> Answer {
    let answer = match (&request.method, &place.id, place.kind) {
        (&Method::POST, None, Kind::InstrumentIdentifier) => enrol(vault, request),
        (&Method::GET, Some(id), Kind::InstrumentIdentifier) => match vault.numbers.get(id) {
            Some(number) => Ok(reply(200, number)),
            None => Ok(error(404, "notFound", "No such token")),
        },
        (_, _, Kind::InstrumentIdentifier) => Ok(Answer::new(405)),
        (&Method::POST, None, _) => create(vault, place, request),
        (&Method::GET, None, _) => list(vault, place, request),
        (&Method::GET, Some(id), _) => {
            find(vault, place, id).map(|stored| respond(vault, place, id, &stored, 200))
        }
        (&Method::PATCH, Some(id), _) => patch(vault, place, id, request),
        (&Method::DELETE, Some(id), _) => delete(vault, place, id),
        _ => Ok(Answer::new(405)),
    };
    answer.unwrap_or_else(|refusal| *refusal)
}

/// A token for a card or account number. The same number has the same token; of the number, six digits and four are
/// kept.
fn enrol(vault: &mut Vault, request: &Request) -> Result<Answer, Box<Answer>> {
    let body = object(request)?;
    let (place, number) = ["card", "bankAccount"]
        .into_iter()
        .find_map(|place| Some((place, body.get(place)?.get("number")?.as_str()?)))
        .ok_or_else(|| {
            Box::new(error(400, "missingFields", "card.number or bankAccount.number is needed"))
        })?;
    let is_number = number.bytes().all(|byte| byte.is_ascii_digit())
        && if place == "card" { (12..=19).contains(&number.len()) } else { (4..=17).contains(&number.len()) };
    if !is_number {
        return Err(Box::new(invalid(&format!("/{place}/number"), "The number is not one")));
    }
    // The provider's ids are digits, of which the last four are the number's.
    let digits: String = short(&format!("{} {number}", vault.merchant))
        .bytes()
        .take(14)
        .map(|byte| char::from(b'0' + byte % 10))
        .collect();
    let last = &number[number.len() - 4..];
    let id = format!("7{digits}{last}");
    let is_new = vault.numbers.get(&id).is_none();
    let token = json!({
        "_links": {
            "self": { "href": format!("/tms/v1/instrumentidentifiers/{id}") },
            "paymentInstruments": { "href": format!("/tms/v1/instrumentidentifiers/{id}/paymentinstruments") },
        },
        "id": id,
        "object": "instrumentIdentifier",
        "state": "ACTIVE",
        place: { "number": masked(number) },
        "metadata": { "creator": vault.merchant },
    });
    vault.numbers.put(id, token.clone());
    Ok(reply(if is_new { 201 } else { 200 }, &token))
}

/// `411111XXXXXX1111`; of a short one, the last four digits.
fn masked(number: &str) -> String {
    let shown = if number.len() >= 12 { 6 } else { 0 };
    let hidden = number.len() - shown - 4;
    format!("{}{}{}", &number[..shown], "X".repeat(hidden), &number[number.len() - 4..])
}

fn object(request: &Request) -> Result<Value, Box<Answer>> {
    let body = request.json().filter(Value::is_object);
    body.ok_or_else(|| Box::new(error(400, "invalidRequest", "The body is no JSON object")))
}

fn find(vault: &mut Vault, place: &Place, id: &str) -> Result<Value, Box<Answer>> {
    let stored = place.kind.of(vault.customer(&place.customer)?).get(id).cloned();
    let deleted = vault.deleted.get(&format!("{} {id}", place.customer)).is_some();
    stored.ok_or_else(|| {
        Box::new(match deleted {
            true => error(410, "notAvailable", "The token was deleted"),
            false => error(404, "notFound", "No such token"),
        })
    })
}

fn respond(vault: &Vault, place: &Place, id: &str, stored: &Value, status: u16) -> Answer {
    let body = described(vault, place, id, stored);
    let path = format!("/tms/v2/customers/{}/{}/{id}", place.customer, place.kind.segment());
    let answer = reply(status, &body).header("etag", &short(&stored.to_string()));
    if status == 201 { answer.header("location", &path) } else { answer }
}

fn described(vault: &Vault, place: &Place, id: &str, stored: &Value) -> Value {
    match place.kind {
        Kind::ShippingAddress => vault.shipping_address(&place.customer, id, stored),
        _ => vault.payment_instrument(&place.customer, id, stored),
    }
}

/// What is stored of a body: not what the service sets, and no number that is longer than is shown.
fn storable(vault: &Vault, place: &Place, body: &Value) -> Result<(Value, Option<bool>), Box<Answer>> {
    let mut stored = body.clone();
    let default = body.get("default").and_then(Value::as_bool);
    if let Some(object) = stored.as_object_mut() {
        for name in ["_links", "_embedded", "metadata", "object", "state", "id", "default"] {
            object.shift_remove(name);
        }
        if let Some(Value::Object(card)) = object.get_mut("card") {
            card.shift_remove("number");
            card.shift_remove("securityCode");
        }
    }
    let number = stored.pointer("/instrumentIdentifier/id").and_then(Value::as_str);
    if place.kind == Kind::PaymentInstrument && number.is_some_and(|id| vault.numbers.get(id).is_none()) {
        return Err(Box::new(invalid("/instrumentIdentifier/id", "No such instrument identifier")));
    }
    Ok((stored, default))
}

fn create(vault: &mut Vault, place: &Place, request: &Request) -> Result<Answer, Box<Answer>> {
    let (stored, default) = storable(vault, place, &object(request)?)?;
    let id = vault.next_id();
    let customer = vault.customer(&place.customer)?;
    if place.kind.of(customer).is_full() {
        return Err(Box::new(error(403, "declined", "This customer is full: it keeps 1000 of a kind")));
    }
    // The first one is the default, whatever is said.
    let is_first = place.kind.of(customer).iter().next().is_none();
    place.kind.of(customer).put(id.clone(), stored.clone());
    if is_first || default == Some(true) {
        customer.set_default(place.kind.default(), Some(&id));
    }
    Ok(respond(vault, place, &id, &stored, 201))
}

fn patch(vault: &mut Vault, place: &Place, id: &str, request: &Request) -> Result<Answer, Box<Answer>> {
    let mut stored = find(vault, place, id)?;
    changed_meanwhile(request, &short(&stored.to_string()))?;
    let (change, default) = storable(vault, place, &object(request)?)?;
    merge(&mut stored, &change);
    let customer = vault.customer(&place.customer)?;
    place.kind.of(customer).put(id.to_owned(), stored.clone());
    if default == Some(true) {
        customer.set_default(place.kind.default(), Some(id));
    }
    Ok(respond(vault, place, id, &stored, 200))
}

fn delete(vault: &mut Vault, place: &Place, id: &str) -> Result<Answer, Box<Answer>> {
    find(vault, place, id)?;
    let customer = vault.customer(&place.customer)?;
    let is_default = customer.default(place.kind.default()) == Some(id);
    if is_default && place.kind.of(customer).iter().nth(1).is_some() {
        return Ok(error(409, "conflict", "The default can't be deleted while there are others"));
    }
    place.kind.of(customer).take(id);
    if is_default {
        customer.set_default(place.kind.default(), None);
    }
    vault.deleted.put(format!("{} {id}", place.customer), ());
    Ok(Answer::new(204))
}

fn list(vault: &mut Vault, place: &Place, request: &Request) -> Result<Answer, Box<Answer>> {
    let number =
        |name: &str, default: usize| request.query(name).map_or(Some(default), |text| text.parse().ok());
    let Some(offset) = number("offset", 0) else {
        return Err(Box::new(invalid("offset", "offset is a whole number")));
    };
    let Some(limit) = number("limit", LIMIT).filter(|limit| (1..=MOST).contains(limit)) else {
        return Err(Box::new(invalid("limit", "limit is 1 to 100")));
    };
    let parts: Vec<(String, Value)> = {
        let shelf = place.kind.of(vault.customer(&place.customer)?);
        shelf.iter().map(|(id, stored)| (id.to_owned(), stored.clone())).collect()
    };
    let total = parts.len();
    let page: Vec<_> = parts
        .iter()
        .skip(offset)
        .take(limit)
        .map(|(id, stored)| described(vault, place, id, stored))
        .collect();
    let path = format!("/tms/v2/customers/{}/{}", place.customer, place.kind.segment());
    let link = |offset: usize| json!({ "href": format!("{path}?offset={offset}&limit={limit}") });
    let last = total.saturating_sub(1) / limit * limit;
    let mut links = json!({ "self": link(offset), "first": link(0), "last": link(last) });
    if offset > 0 {
        links["prev"] = link(offset.saturating_sub(limit));
    }
    if offset.saturating_add(page.len()) < total && !page.is_empty() {
        links["next"] = link(offset + limit);
    }
    let body = json!({
        "_links": links, "offset": offset, "limit": limit, "count": page.len(), "total": total,
        "_embedded": { place.kind.embedded(): page },
    });
    Ok(reply(200, &body))
}
