// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_cybersource::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/cybersource"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn post_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::Customer::new()
        .object_information(
            types::ObjectInformation::new()
                .title("Jane Example")
                .comment("Signed up in the web shop"),
        )
        .buyer_information(
            types::BuyerInformation::new()
                .merchant_customer_id("shop-000123")
                .email("jane@example.com"),
        )
        .client_reference_information(types::ClientReference::new().code("signup-2041"))
        .merchant_defined_information(
            vec![
                types::MerchantDefinedField::new()
                .name(types::MerchantDefinedFieldName::Data1).value("newsletter")
            ],
        );
    let customer = client
        .post_customer(&body)
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await?;
    assert_eq!(customer.id.as_deref(), Some("A1B2C3D4E5F60718E063A1B2C3D40001"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer = client
        .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await?;
    assert_eq!(customer.id.as_deref(), Some("A1B2C3D4E5F60718E063A1B2C3D40001"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn patch_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::CustomerPatch::new()
        .buyer_information(
            types::BuyerInformation::new().email("jane.example@example.com"),
        )
        .merchant_defined_information(
            vec![
                types::MerchantDefinedField::new()
                .name(types::MerchantDefinedFieldName::Data1).value("no newsletter")
            ],
        )
        .default_payment_instrument(
            types::TokenReference::new().id("A1B2C3D4E5F60718E063A1B2C3D40005"),
        );
    let customer = client
        .patch_customer("A1B2C3D4E5F60718E063A1B2C3D40001", &body)
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await?;
    assert_eq!(customer.id.as_deref(), Some("A1B2C3D4E5F60718E063A1B2C3D40001"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn delete_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    client
        .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
        .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
        .send()
        .await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::production().jwt("token").http_signature("key"))
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
