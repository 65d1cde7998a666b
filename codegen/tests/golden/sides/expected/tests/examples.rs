// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_sides::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/sides"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn create_user() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::User::new("Ann", "s");
    let user = client.create_user(&body).send().await?;
    assert_eq!(user.name, "Ann");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_status() -> Outcome<()> {
    let (bank, client) = open()?;
    let status = client.get_status().send().await?;
    assert!(status.up);
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
