// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_composition::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/composition"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn compose() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::All::new(types::Extended::new("1", "e"), None);
    let all = client.compose(&body).send().await?;
    assert_eq!(all.base.id, "1");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn part() -> Outcome<()> {
    let (bank, client) = open()?;
    let tree = client.part("tree").send().await?;
    assert_eq!(tree.value, 1);
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
