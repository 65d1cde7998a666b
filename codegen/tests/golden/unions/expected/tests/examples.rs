// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_unions::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/unions"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn exchange() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Everything::new(
        types::Mapped::Cat(types::Cat::new(9).kind("feline")),
        types::Implied::Dog(types::Dog::new(types::DogBark::Loud).kind("Dog")),
    );
    let everything = client.exchange(&body).send().await?;
    assert_eq!(everything.list.as_ref().map(Vec::len), Some(3));
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
