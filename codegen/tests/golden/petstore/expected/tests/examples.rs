// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_petstore::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/petstore"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn list_pets() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.list_pets().limit(10).send().await?;
    assert_eq!(list[0].id, 1);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn create_pet() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Pet::new(3, "Kit");
    client.create_pet(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn show_pet_by_id() -> Outcome<()> {
    let (bank, client) = open()?;
    let pet = client.show_pet_by_id("1").send().await?;
    assert_eq!(pet.id, 1);
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new().token("token"))
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
