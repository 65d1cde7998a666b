// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_akoya::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/akoya"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn customer_info_v3() -> Outcome<()> {
    let (bank, client) = open()?;
    let current_customer = client
        .customer_info_v3(
            "mikomo",
            types::InteractionTypeV3::User,
            "2026-11-24T00:00:00Z".parse()?,
        )
        .x_akoya_intent_type(types::IntentType::Nonpayments)
        .x_akoya_interaction_id("3f0d9b52-6c1e-4b7a-8d24-5a9e7c10f6b3")
        .mode(types::Mode::Standard)
        .send()
        .await?;
    println!("{current_customer:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_account_holder_v3() -> Outcome<()> {
    let (bank, client) = open()?;
    let account_contact = client
        .get_account_holder_v3(
            "mikomo",
            "acct-5f2c9e71",
            types::InteractionTypeV3::User,
            "2026-11-24T00:00:00Z".parse()?,
        )
        .x_akoya_intent_type(types::IntentType::Nonpayments)
        .x_akoya_interaction_id("3f0d9b52-6c1e-4b7a-8d24-5a9e7c10f6b3")
        .mode(types::Mode::Standard)
        .send()
        .await?;
    assert_eq!(account_contact.holders.as_ref().map(Vec::len), Some(2));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn customer_info() -> Outcome<()> {
    let (bank, client) = open()?;
    let current_customer = client
        .customer_info("v2", "mikomo")
        .x_akoya_interaction_type(types::InteractionType::User)
        .x_akoya_last_access("2025-11-24T00:00:00Z".parse()?)
        .x_akoya_intent_type(types::IntentType::Nonpayments)
        .send()
        .await?;
    println!("{current_customer:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_account_holder() -> Outcome<()> {
    let (bank, client) = open()?;
    let account_contact = client
        .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
        .x_akoya_interaction_type(types::InteractionType::User)
        .x_akoya_last_access("2025-11-24T00:00:00Z".parse()?)
        .x_akoya_intent_type(types::IntentType::Nonpayments)
        .send()
        .await?;
    assert_eq!(account_contact.holders.as_ref().map(Vec::len), Some(2));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn request_token() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::AuthorizationCodeGrant::new(
        types::AuthorizationCodeGrantGrantType::AuthorizationCode,
        "k3vqhx2mexampleonly7y4w",
        "https://app.example.com/akoya/callback",
    );
    let token = client.request_token(&body).send().await?;
    assert_eq!(token.token_type, "bearer");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn refresh_token() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::RefreshTokenGrant::new(
        types::RefreshTokenGrantGrantType::RefreshToken,
        "ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg",
        "0b6f4c1e-7d52-4a93-9c38-example00001",
        "example-secret-never-issued",
    );
    let token = client.refresh_token(&body).send().await?;
    assert_eq!(token.token_type, "bearer");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn revoke_token() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::RevokeTokenRequest::new(
            "ChlleGFtcGxlLW9ubHktcmVmcmVzaC10b2tlbg",
            "0b6f4c1e-7d52-4a93-9c38-example00001",
            "example-secret-never-issued",
        )
        .token_type_hint(types::RevokeTokenRequestTokenTypeHint::RefreshToken);
    client.revoke_token(&body).send().await?;
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(
            Auth::production().id_token("token").client_credentials("user", "password"),
        )
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
