// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_paging::{Auth, Client};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/paging"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn by_offset() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_offset().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_page() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_page().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_link() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_link().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_cursor() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_cursor().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_hal() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_hal().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn bare() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.bare().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_header() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_header().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_declared_header() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.by_declared_header().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn amounts() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.amounts().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn perhaps() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.perhaps().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn two_lists() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.two_lists().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn search() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.search().send().await?;
    println!("{reply:?}");
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
