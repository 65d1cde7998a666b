// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_bodies::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/bodies"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn send_json() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Note::new("hi").private(false);
    client.send_json(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_dialect() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Note::new("hi");
    client.send_dialect().body(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_list() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = [types::Note::new("hi")];
    client.send_list(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_string() -> Outcome<()> {
    let (bank, client) = open()?;
    client.send_string("hi").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_number() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = 7i64;
    client.send_number(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_map() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = std::collections::BTreeMap::from([("a".to_owned(), 1i64)]);
    client.send_map(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_anything() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = passbook_runtime::json::from_str::<
        passbook_runtime::Json,
    >(r#"[1,{"a":null}]"#)?;
    client.send_anything(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_enum() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::SendEnumRequest::A;
    client.send_enum(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_form() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::SendFormRequest::new(
            types::SendFormRequestGrantType::ClientCredentials,
        )
        .scope("a b");
    client.send_form(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_many_parts() -> Outcome<()> {
    let (bank, client) = open()?;
    client.send_many_parts().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_text() -> Outcome<()> {
    let (bank, client) = open()?;
    client.send_text("hi").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_image() -> Outcome<()> {
    let (bank, client) = open()?;
    client.send_image().send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_one_of_several() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Note::new("hi");
    client.send_one_of_several(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_wildcard() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Note::new("hi");
    client.send_wildcard(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn send_no_content() -> Outcome<()> {
    let (bank, client) = open()?;
    client.send_no_content().send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new()).base_url(bank.url()).build()?;
    Ok((bank, client))
}
