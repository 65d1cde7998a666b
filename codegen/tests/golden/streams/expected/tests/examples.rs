// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_streams::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/streams"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn watch() -> Outcome<()> {
    let (bank, client) = open()?;
    let text = client.watch().send().await?;
    println!("{text:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn answer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::AnswerRequest::new(true);
    let change = client.answer(&body).send().await?;
    assert_eq!(change.id, 1);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn watch_texts() -> Outcome<()> {
    let (bank, client) = open()?;
    let text = client.watch_texts().send().await?;
    println!("{text:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn watch_states() -> Outcome<()> {
    let (bank, client) = open()?;
    let text = client.watch_states().send().await?;
    println!("{text:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_headers() -> Outcome<()> {
    let (bank, client) = open()?;
    client.get_headers().send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
