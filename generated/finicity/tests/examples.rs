// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_finicity::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/finicity"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn create_token() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PartnerCredentials::new("2445580000001", "example-Secret-0001");
    let access_token = client.create_token(&body).send().await?;
    println!("{access_token:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn modify_partner_secret() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::PartnerSecretChange::new(
            "2445580000001",
            "example-Secret-0001",
            "example-Secret-0002",
        )
        .immediate(true);
    client.modify_partner_secret(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn add_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::NewCustomer::new("fern.hollow.01")
        .first_name("Fern")
        .last_name("Hollow")
        .application_id("7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41")
        .phone("801-555-0142")
        .email("fern.hollow@example.com");
    let created_customer = client.add_customer(&body).send().await?;
    assert_eq!(created_customer.id, "1005061234");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn add_testing_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::NewCustomer::new("fern.hollow.01")
        .first_name("Fern")
        .last_name("Hollow")
        .application_id("7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41")
        .phone("801-555-0142")
        .email("fern.hollow@example.com");
    let created_customer = client.add_testing_customer(&body).send().await?;
    assert_eq!(created_customer.id, "1005061234");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customers() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer_list = client
        .get_customers()
        .username("fern.hollow.01")
        .r#type(types::CustomerType::Active)
        .search("Hollow")
        .send()
        .await?;
    assert_eq!(customer_list.displaying, 2);
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer_details = client.get_customer("1005061234").send().await?;
    assert_eq!(customer_details.id, "1005061234");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn modify_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::CustomerUpdate::new().first_name("Fern").last_name("Hollow-Marsh");
    client.modify_customer("1005061234", &body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn delete_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    client.delete_customer("1005061234").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer_with_app_data() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer_with_application = client
        .get_customer_with_app_data("1005061234")
        .send()
        .await?;
    assert_eq!(customer_with_application.id, "1005061234");
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::production().app_key("key").app_token("key"))
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
