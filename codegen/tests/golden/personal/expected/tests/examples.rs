// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_personal::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/personal"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn put_person() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Person::new("m", "Ann");
    let person = client
        .put_person("a@example.com", &body)
        .nick("ann")
        .x_phone("55")
        .address("1")
        .send()
        .await?;
    assert_eq!(person.marked, "m");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_contacts() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.get_contacts().send().await?;
    assert_eq!(list[0].text.as_deref(), Some("t"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_name() -> Outcome<()> {
    let (bank, client) = open()?;
    let value = client.get_name().send().await?;
    println!("{value:?}");
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
