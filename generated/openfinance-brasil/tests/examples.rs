// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_openfinance_brasil::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/openfinance-brasil"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn customers_get_personal_identifications() -> Outcome<()> {
    let (bank, client) = open()?;
    let personal_identifications_response = client
        .customers_get_personal_identifications()
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .send()
        .await?;
    assert_eq!(
        personal_identifications_response.data[0].personal_id, "7d1f-exemplo-pessoa-0001"
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn customers_get_personal_qualifications() -> Outcome<()> {
    let (bank, client) = open()?;
    let personal_qualification_response = client
        .customers_get_personal_qualifications()
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await?;
    assert_eq!(
        personal_qualification_response.data.occupation_code,
        Some(types::OccupationCode::Cbo)
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn customers_get_personal_financial_relations() -> Outcome<()> {
    let (bank, client) = open()?;
    let personal_financial_relation_response = client
        .customers_get_personal_financial_relations()
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await?;
    assert_eq!(
        personal_financial_relation_response.data.products_services_type.len(), 4
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn customers_get_business_identifications() -> Outcome<()> {
    let (bank, client) = open()?;
    let business_identifications_response = client
        .customers_get_business_identifications()
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .page(1)
        .send()
        .await?;
    assert_eq!(
        business_identifications_response.data[0].business_id,
        "7d1f-exemplo-empresa-0001"
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn customers_get_business_qualifications() -> Outcome<()> {
    let (bank, client) = open()?;
    let business_qualification_response = client
        .customers_get_business_qualifications()
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await?;
    assert_eq!(
        business_qualification_response.data.economic_activities.as_ref().map(Vec::len),
        Some(2)
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn customers_get_business_financial_relations() -> Outcome<()> {
    let (bank, client) = open()?;
    let business_financial_relation_response = client
        .customers_get_business_financial_relations()
        .x_fapi_customer_ip_address("203.0.113.17")
        .x_customer_user_agent(
            "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
        )
        .send()
        .await?;
    assert_eq!(
        business_financial_relation_response.data.products_services_type.len(), 3
    );
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new().open_id("token"))
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
