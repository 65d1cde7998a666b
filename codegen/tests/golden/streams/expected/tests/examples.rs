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
    let reply = client.watch().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn answer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::AnswerRequest::new(true);
    let reply = client.answer(&body).send().await?;
    assert_eq!(reply.id, 1);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn watch_texts() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.watch_texts().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn watch_states() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.watch_states().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_headers() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.get_headers().send().await?;
    assert_eq!(reply.status(), 200);
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let auth = Auth::new();
    let client = Client::builder().base_url(bank.url()).auth(auth).build()?;
    Ok((bank, client))
}
