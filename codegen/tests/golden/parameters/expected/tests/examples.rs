// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_parameters::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/parameters"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn query_styles() -> Outcome<()> {
    let (bank, client) = open()?;
    client
        .query_styles(1, types::QueryStylesStrict::Yes)
        .reserved("a/b")
        .sort(types::Sort::Asc)
        .send()
        .await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn meeting_names() -> Outcome<()> {
    let (bank, client) = open()?;
    client.meeting_names("p", "q").id3("h").id4("c").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn taken_names() -> Outcome<()> {
    let (bank, client) = open()?;
    client.taken_names("b", "c", "d", "e").body("hello").send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
