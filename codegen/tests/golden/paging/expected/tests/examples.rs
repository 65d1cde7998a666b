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
    let by_offset_response = client.by_offset().send().await?;
    println!("{by_offset_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_page() -> Outcome<()> {
    let (bank, client) = open()?;
    let by_page_response = client.by_page().send().await?;
    println!("{by_page_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_link() -> Outcome<()> {
    let (bank, client) = open()?;
    let by_link_response = client.by_link().send().await?;
    println!("{by_link_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_cursor() -> Outcome<()> {
    let (bank, client) = open()?;
    let by_cursor_response = client.by_cursor().send().await?;
    println!("{by_cursor_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_hal() -> Outcome<()> {
    let (bank, client) = open()?;
    let by_hal_response = client.by_hal().send().await?;
    println!("{by_hal_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn bare() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.bare().send().await?;
    println!("{list:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_header() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.by_header().send().await?;
    println!("{list:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn by_declared_header() -> Outcome<()> {
    let (bank, client) = open()?;
    let by_declared_header_response = client.by_declared_header().send().await?;
    println!("{by_declared_header_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn amounts() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.amounts().send().await?;
    println!("{list:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn perhaps() -> Outcome<()> {
    let (bank, client) = open()?;
    let value = client.perhaps().send().await?;
    println!("{value:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn two_lists() -> Outcome<()> {
    let (bank, client) = open()?;
    let two_lists_response = client.two_lists().send().await?;
    println!("{two_lists_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn search() -> Outcome<()> {
    let (bank, client) = open()?;
    let list = client.search().send().await?;
    println!("{list:?}");
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
