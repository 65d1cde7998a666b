// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_openapi31::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/openapi31"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn find_pets() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.find_pets().name("Tom").send().await?;
    assert_eq!(list.len(), 1);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn add_pet() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Pet::Dog(
        types::Dog::new(types::DogKind::Dog, types::DogSize::Text("large".to_owned()))
            .more(std::collections::BTreeMap::from([("a".to_owned(), Some(1))]))
            .colour(types::DogColour::Blue)
            .film("YQ=="),
    );
    client.add_pet(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
