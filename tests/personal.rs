//! No log has the people of the mock banks in it: the tour walks through all five providers while all that `tracing` is
//! told, by any crate and at any level, is kept.
//!
//! A process of its own, since it listens for all of it.

use std::fmt;
use std::sync::{Arc, Mutex};

use passbook::finicity::types::NewCustomer;
use passbook::finicity::{Auth, Client};
use passbook::runtime::flows::session::SessionLogin;
use passbook_mock::Mock;
use passbook_mock::banks::finicity::PARTNERS;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

#[allow(dead_code, reason = "`main` is for who runs it")]
#[path = "../examples/tour/main.rs"]
mod tour;

/// Keeps all that it is told, at every level and of every crate.
#[derive(Clone, Default)]
struct Listener(Arc<Mutex<String>>);

impl Visit for &Listener {
    fn record_debug(&mut self, field: &Field, value: &dyn fmt::Debug) {
        self.0.lock().unwrap().push_str(&format!("{}={value:?}\n", field.name()));
    }
}

impl Subscriber for Listener {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.0.lock().unwrap().push_str(span.metadata().name());
        span.record(&mut &*self);
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut &*self);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut &*self);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

/// First names, last names and streets, from the code that makes people of them; and what their e-mail addresses and
/// phones have in common.
fn people() -> Vec<String> {
    let code = include_str!("../mock/src/banks/people.rs");
    let lists = code.split("/// A person").next().unwrap_or_default();
    let mut found: Vec<String> = lists.split('"').skip(1).step_by(2).map(str::to_owned).collect();
    assert!(found.len() > 50 && found.iter().any(|name| name == "Juniper"), "{found:?}");
    // Words that may stand for something else.
    found.retain(|name| {
        !["Instance", "Pattern", "Template", "Likely", "Perhaps", "Sample"].contains(&&**name)
    });
    found.extend(["@example.com", "20255501"].map(str::to_owned));
    found
}

fn holds_none(text: &str, of: &str) {
    for piece in people() {
        assert!(!text.contains(&piece), "`{piece}` is in {of}: {text}");
    }
}

#[tokio::test]
async fn no_log_and_no_debug_has_the_mock_banks_people_in_it() {
    let listener = Listener::default();
    tracing::subscriber::set_global_default(listener.clone()).expect("no other listener");

    tour::walk(&mut Vec::new(), tour::Times::Hidden).await.expect("a tour that ends");
    let bank = Mock::finicity().with_customers(30).start().await.expect("a bank");
    let partner = PARTNERS[0];
    let login = SessionLogin::finicity(partner.id, partner.secret, partner.sandbox_app_key);
    let auth = Auth::sandbox().app_key(partner.sandbox_app_key).app_token_by(login);
    let client = Client::builder(auth).base_url(bank.url()).build().expect("a client");
    let customers = client.get_customers().send_with_response().await.expect("customers");
    assert!(customers.value().customers.iter().any(|customer| customer.first_name.is_some()));
    let new = NewCustomer::new("juniper.t.01")
        .first_name("Juniper")
        .last_name("Thistlewick")
        .email("a@example.com");
    let call = client.add_testing_customer(&new);
    holds_none(&format!("{customers:?} {customers:#?} {new:?} {call:?}"), "`Debug`");
    let id = call.send().await.expect("a customer").id;
    let read = client.get_customer(id).send().await.expect("the customer");
    assert_eq!(read.first_name.as_deref(), Some("Juniper"));
    holds_none(&format!("{read:?}"), "`Debug`");

    let told = listener.0.lock().unwrap().clone();
    assert!(told.contains("passbook.operation="), "spans were told: {told}");
    holds_none(&told, "what `tracing` was told");
}
