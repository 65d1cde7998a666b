// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_replies::{Auth, Client};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/replies"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn start_job() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.start_job().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_jobs() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.list_jobs().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn replace_jobs() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.replace_jobs().send().await?;
    assert_eq!(reply.id, "j1");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_report() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.get_report().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn only_default() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.only_default().send().await?;
    assert_eq!(reply.title, "fine");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn inline_bodies() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.inline_bodies().send().await?;
    assert_eq!(reply.good, Some(true));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn json_without_schema() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.json_without_schema().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn ask_options() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.ask_options().send().await?;
    assert_eq!(reply.status(), 200);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn follow_trace() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.follow_trace().send().await?;
    assert_eq!(reply.status(), 200);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn ask_head() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.ask_head().send().await?;
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
