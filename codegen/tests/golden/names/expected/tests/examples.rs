// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_names::{Auth, Client};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/names"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn new2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.new2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn builder2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.builder2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send() -> Outcome<()> {
    let (bank, client) = open()?;
    let all = client.send().send().await?;
    println!("{all:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn clone() -> Outcome<()> {
    let (bank, client) = open()?;
    client.clone().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn into2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.into2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn default() -> Outcome<()> {
    let (bank, client) = open()?;
    client.default().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn self_() -> Outcome<()> {
    let (bank, client) = open()?;
    client.self_().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn self_2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.self_2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn super_() -> Outcome<()> {
    let (bank, client) = open()?;
    client.super_().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn crate_() -> Outcome<()> {
    let (bank, client) = open()?;
    client.crate_().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r#type() -> Outcome<()> {
    let (bank, client) = open()?;
    client.r#type().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r#async() -> Outcome<()> {
    let (bank, client) = open()?;
    client.r#async().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r#fn() -> Outcome<()> {
    let (bank, client) = open()?;
    client.r#fn().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn string() -> Outcome<()> {
    let (bank, client) = open()?;
    client.string().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn result() -> Outcome<()> {
    let (bank, client) = open()?;
    client.result().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn error() -> Outcome<()> {
    let (bank, client) = open()?;
    client.error().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn client() -> Outcome<()> {
    let (bank, client) = open()?;
    client.client().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn reply() -> Outcome<()> {
    let (bank, client) = open()?;
    client.reply().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn call() -> Outcome<()> {
    let (bank, client) = open()?;
    client.call().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn types() -> Outcome<()> {
    let (bank, client) = open()?;
    client.types().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets() -> Outcome<()> {
    let (bank, client) = open()?;
    client.list_pets().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.list_pets2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets3() -> Outcome<()> {
    let (bank, client) = open()?;
    client.list_pets3().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets4() -> Outcome<()> {
    let (bank, client) = open()?;
    client.list_pets4().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn n2fa() -> Outcome<()> {
    let (bank, client) = open()?;
    client.n2fa().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn n123() -> Outcome<()> {
    let (bank, client) = open()?;
    client.n123().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn plus() -> Outcome<()> {
    let (bank, client) = open()?;
    client.plus().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn 日本() -> Outcome<()> {
    let (bank, client) = open()?;
    client.日本("a").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn привет() -> Outcome<()> {
    let (bank, client) = open()?;
    client.привет().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn é() -> Outcome<()> {
    let (bank, client) = open()?;
    client.é().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn é2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.é2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn empty() -> Outcome<()> {
    let (bank, client) = open()?;
    client.empty().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_op33() -> Outcome<()> {
    let (bank, client) = open()?;
    client.get_op33().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn straße() -> Outcome<()> {
    let (bank, client) = open()?;
    client.straße().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn strasse2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.strasse2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i() -> Outcome<
    (),
> {
    let (bank, client) = open()?;
    client
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i()
        .send()
        .await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2() -> Outcome<
    (),
> {
    let (bank, client) = open()?;
    client
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2()
        .send()
        .await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn facts() -> Outcome<()> {
    let (bank, client) = open()?;
    client.facts().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn core() -> Outcome<()> {
    let (bank, client) = open()?;
    client.core().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn drop() -> Outcome<()> {
    let (bank, client) = open()?;
    client.drop().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r_match() -> Outcome<()> {
    let (bank, client) = open()?;
    client.r_match().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn empty2() -> Outcome<()> {
    let (bank, client) = open()?;
    client.empty2().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a() -> Outcome<()> {
    let (bank, client) = open()?;
    client.a().send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
