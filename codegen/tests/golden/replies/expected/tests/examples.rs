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
    let value = client.start_job().send().await?;
    println!("{value:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_jobs() -> Outcome<()> {
    let (bank, client) = open()?;
    let value = client.list_jobs().send().await?;
    println!("{value:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn replace_jobs() -> Outcome<()> {
    let (bank, client) = open()?;
    let job = client.replace_jobs().send().await?;
    assert_eq!(job.id, "j1");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_report() -> Outcome<()> {
    let (bank, client) = open()?;
    let value = client.get_report().send().await?;
    println!("{value:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn only_default() -> Outcome<()> {
    let (bank, client) = open()?;
    let problem = client.only_default().send().await?;
    assert_eq!(problem.title, "fine");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn inline_bodies() -> Outcome<()> {
    let (bank, client) = open()?;
    let inline_bodies_response = client.inline_bodies().send().await?;
    assert_eq!(inline_bodies_response.good, Some(true));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn json_without_schema() -> Outcome<()> {
    let (bank, client) = open()?;
    let value = client.json_without_schema().send().await?;
    println!("{value:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn ask_options() -> Outcome<()> {
    let (bank, client) = open()?;
    client.ask_options().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn follow_trace() -> Outcome<()> {
    let (bank, client) = open()?;
    client.follow_trace().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn ask_head() -> Outcome<()> {
    let (bank, client) = open()?;
    client.ask_head().send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
