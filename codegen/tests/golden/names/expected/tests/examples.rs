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
async fn new() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.new().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn builder2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.builder2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.send().send().await?;
    println!("{reply:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn clone() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.clone().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn into2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.into2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn default() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.default().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn self_() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.self_().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn self_2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.self_2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn super_() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.super_().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn crate_() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.crate_().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r#type() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.r#type().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r#async() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.r#async().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r#fn() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.r#fn().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn string() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.string().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn result() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.result().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn error() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.error().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn client() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.client().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn reply() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.reply().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn call() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.call().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn types() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.types().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.list_pets().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.list_pets2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets3() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.list_pets3().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn list_pets4() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.list_pets4().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn n2fa() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.n2fa().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn n123() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.n123().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn plus() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.plus().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn 日本() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.日本("a").send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn привет() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.привет().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn é() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.é().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn é2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.é2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn empty() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.empty().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_op33() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.get_op33().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn straße() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.straße().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn strasse2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.strasse2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i() -> Outcome<
    (),
> {
    let (bank, client) = open()?;
    let reply = client
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i()
        .send()
        .await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2() -> Outcome<
    (),
> {
    let (bank, client) = open()?;
    let reply = client
        .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2()
        .send()
        .await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn facts() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.facts().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn core() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.core().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn drop() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.drop().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn r_match() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.r_match().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn empty2() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.empty2().send().await?;
    assert_eq!(reply.status(), 204);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn a() -> Outcome<()> {
    let (bank, client) = open()?;
    let reply = client.a().send().await?;
    assert_eq!(reply.status(), 204);
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
