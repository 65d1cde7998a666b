//! What belongs to a customer: addresses, tax residences, orders, handles; and the bank's events.

use serde_json::{Value, json};

use super::customers::{Customers, time};
use super::not_found;
use super::users::User;
use crate::banks::people::Person;
use crate::banks::seed::Seed;
use crate::banks::shelf::Shelf;
use crate::behaviour::{Answer, Call};

/// No list holds more, and there is no asking for the rest.
const MOST: usize = 20;
const EVENTS: u64 = 25;

pub(super) fn answer(customers: &mut Customers, user: &User, call: &Call<'_>) -> Option<Answer> {
    if call.id() == "GetCRMEvents" {
        return Some(events(user, call.seed));
    }
    let (seed, index) = customers.series.next();
    let customer = match customers.of(user, call.parameter("customer_id")) {
        Ok(customer) => customer,
        Err(refusal) => return Some(*refusal),
    };
    let now = time(call.now.timestamp());
    let text = |name: &str| call.body.and_then(|body| body.get(name)).cloned();
    Some(match call.id() {
        "AddAddressToCustomer" => {
            let id = format!("adr-{}", seed.digits("address", index, 8));
            let address = address(call, &id, &now);
            customer.addresses.put(id, address.clone());
            Answer::json(200, &address)
        }
        "GetCustomerAddresses" => list(&customer.addresses, "addresses"),
        "UpdateCustomerAddress" => {
            let id = call.parameter("customer_address_id");
            match customer.addresses.get(id).map(|address| address["insert_date"].clone()) {
                Some(inserted) => {
                    let address = address(call, id, inserted.as_str().unwrap_or(&now));
                    customer.addresses.put(id.to_owned(), address.clone());
                    Answer::json(200, &address)
                }
                None => not_found(&format!("no address {id}")),
            }
        }
        "DeleteCustomerAddress" => {
            gone(&mut customer.addresses, call.parameter("customer_address_id"), "address")
        }
        "GetTaxResidenceOfCustomer" => list(&customer.taxes, "result"),
        "DeleteTaxResidence" => {
            gone(&mut customer.taxes, call.parameter("tax_residence_id"), "tax residence")
        }
        "CreateCreditLimitOrder" => {
            let id = format!("clo-{}", seed.digits("order", index, 8));
            let mut order = json!({ "nominal_interest_1": "12.5", "nominal_interest_2": "14.0" });
            for (rank, asked) in [
                ("rank_amount_1", "requested_current_rate_amount1"),
                ("rank_amount_2", "requested_current_rate_amount2"),
            ] {
                if let Some(amount) = text(asked) {
                    order[rank] = amount;
                }
            }
            customer.orders.put(id.clone(), order);
            Answer::json(200, &json!({ "credit_limit_order_id": id }))
        }
        "GetCreditLimitOrder" => list(&customer.orders, "result"),
        "GetCreditLimitOrderByID" => match customer.orders.get(call.parameter("request_id")) {
            Some(order) => Answer::json(200, &json!({ "credit_limit_order": order })),
            None => not_found("no such order"),
        },
        "AddSocialMediaHandle" => {
            let mut handle = json!({ "date_added": now });
            // An update may have left the customer without one.
            if let Some(number) = customer.record.get("customer_number") {
                handle["customer_number"] = number.clone();
            }
            for name in ["type", "handle", "date_added", "date_activated"] {
                if let Some(value) = text(name) {
                    handle[name] = value;
                }
            }
            customer.handles.put(index.to_string(), handle);
            Answer::json(200, &json!({ "success": "true" }))
        }
        "GetCustomerSocialMediaHandles" => list(&customer.handles, "checks"),
        _ => return None,
    })
}

/// The address of the body, with what only the bank knows.
fn address(call: &Call<'_>, id: &str, inserted: &str) -> Value {
    let mut address = call.body.cloned().unwrap_or_else(|| json!({}));
    if let Some(object) = address.as_object_mut() {
        object.shift_remove("bank_id");
        object.insert("customer_address_id".to_owned(), id.into());
        object.insert("customer_id".to_owned(), call.parameter("customer_id").into());
        object.insert("insert_date".to_owned(), inserted.into());
    }
    address
}

fn list(shelf: &Shelf<Value>, name: &str) -> Answer {
    let list: Vec<_> = shelf.iter().take(MOST).map(|(_, value)| value).collect();
    Answer::json(200, &json!({ name: list }))
}

fn gone(shelf: &mut Shelf<Value>, id: &str, what: &str) -> Answer {
    match shelf.take(id) {
        Some(_) => Answer::new(200),
        None => not_found(&format!("no {what} {id}")),
    }
}

fn events(user: &User, seed: u64) -> Answer {
    let seed = Seed(seed).of(user.bank);
    let event = |index: u64| {
        let person = Person::new(seed, index);
        let day = time(1_638_324_000 + 86_400 * index as i64);
        json!({
            "id": format!("evt-{}", 5000 + index),
            "bank_id": user.bank,
            "customer_name": person.name(),
            "customer_number": seed.digits("number", index, 8),
            "category": seed.pick("category", index, &["follow-up call", "visit", "complaint"]),
            "channel": seed.pick("channel", index, &["phone", "branch", "mail"]),
            "scheduled_date": day,
            "actual_date": day,
            "result": "answered",
        })
    };
    let list: Vec<_> = (0..EVENTS.min(MOST as u64)).map(event).collect();
    Answer::json(200, &json!({ "crm_events": list, "has_more": EVENTS > MOST as u64 }))
}
