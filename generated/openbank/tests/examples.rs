// @generated from the spec's examples by `cargo xtask regenerate`: change the spec, not this file.

//! The example in the documentation of every operation, run at a bank that holds it against the spec.

#![allow(deprecated)]

use std::sync::LazyLock;
use passbook_mock::{Bank, Mock};
use passbook_openbank::{Auth, Client, types};

/// Its contract is read once.
static MOCK: LazyLock<Mock> = LazyLock::new(|| Mock::from_path(
    concat!(env!("CARGO_MANIFEST_DIR"), "/../../specs/openbank"),
));

type Outcome<T> = Result<T, Box<dyn std::error::Error>>;

#[tokio::test]
async fn exchange_token() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::TokenRequest::new()
        .grant_type(types::GrantType::AuthorizationCode)
        .code("authcode-5f1c0e77b2")
        .redirect_uri("https://app.example.com/callback");
    let token = client.exchange_token(&body).send().await?;
    assert_eq!(token.token_type.as_deref(), Some("bearer"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn create_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::CreateCustomerRequest::new()
        .bank_id("bnk-harbour")
        .legal_name("Imelda Placeholder")
        .mobile_phone_number("+12025550143")
        .email("imelda.placeholder@example.com")
        .face_image(
            types::FaceImage::new()
                .url("https://images.example.com/faces/imelda.png")
                .date("2021-11-02T09:30:00Z".parse()?),
        )
        .date_of_birth("1988-04-17T00:00:00Z".parse::<passbook_runtime::DateTime>()?)
        .relationship_status("married")
        .dob_of_dependents(
            vec![
                passbook_runtime::Sensitive::new("2015-06-01T00:00:00Z".parse() ?),
                passbook_runtime::Sensitive::new("2018-12-24T00:00:00Z".parse() ?)
            ],
        )
        .credit_rating(
            types::CreditRating::new().rating("BBB").source("Fictional Ratings"),
        )
        .credit_limit(types::Amount::new().cur("PHP").num("50000.00".parse()?))
        .highest_education_attained("bachelor")
        .employment_status("employed")
        .last_ok_date("2021-11-02T09:30:00Z".parse()?)
        .title("Ms")
        .branch_id("br-quay-street");
    let create_customer_response = client.create_customer(&body).send().await?;
    assert_eq!(create_customer_response.customer_id.as_deref(), Some("cus-40b8e1"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customers_for_current_user() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer_list = client.get_customers_for_current_user().send().await?;
    assert_eq!(customer_list.customers.as_ref().map(Vec::len), Some(2));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customers_for_current_user_at_bank() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer_list = client
        .get_customers_for_current_user_at_bank("bnk-harbour")
        .send()
        .await?;
    assert_eq!(customer_list.customers.as_ref().map(Vec::len), Some(1));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer_by_customer_id() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer = client
        .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
        .send()
        .await?;
    assert_eq!(customer.id.as_deref(), Some("cus-40b8e1"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer_by_customer_number() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer = client
        .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
        .send()
        .await?;
    assert_eq!(customer.id.as_deref(), Some("cus-40b8e1"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_firehose_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let customer_list = client
        .get_firehose_customer("bnk-harbour")
        .sort_direction(types::SortDirection::Asc)
        .limit(50)
        .offset(0)
        .send()
        .await?;
    assert_eq!(customer_list.customers.as_ref().map(Vec::len), Some(2));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn create_user_customer_link() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::CreateUserCustomerLinkRequest::new()
        .bank_id("bnk-harbour")
        .user_id("usr-imelda")
        .customer_id("cus-40b8e1");
    let user_customer_link = client
        .create_user_customer_link("bnk-harbour", &body)
        .send()
        .await?;
    assert_eq!(user_customer_link.user_customer_link_id.as_deref(), Some("lnk-620"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_identity() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerIdentityRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .legal_name("Imelda Placeholder")
        .date_of_birth("1988-04-17")
        .title("Ms");
    let update_customer_response = client
        .update_customer_identity("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_email() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerEmailRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .email("imelda.placeholder@example.com");
    let update_customer_response = client
        .update_customer_email("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_mobile_number() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerMobileNumberRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .mobile_phone_number("+12025550143");
    let update_customer_response = client
        .update_customer_mobile_number("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_number() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerNumberRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .customer_number("8800123");
    let update_customer_response = client
        .update_customer_number("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_branch() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerBranchRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .branch_id("br-quay-street");
    let update_customer_response = client
        .update_customer_branch("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_other_data() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerOtherDataRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .face_image(
            types::FaceImage::new()
                .url("https://images.example.com/faces/imelda.png")
                .date("2021-11-02T09:30:00Z".parse()?),
        )
        .relationship_status("married")
        .dependants(2)
        .highest_education_attained("bachelor")
        .employment_status("employed");
    let update_customer_response = client
        .update_customer_other_data("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn add_address_to_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::AddAddressRequest::new()
        .line_1("12 Imaginary Lane")
        .line_2("Unit 4B")
        .line_3("")
        .city("Makati")
        .county("")
        .state("Metro Manila")
        .postcode("1200")
        .country_code("PH")
        .tags(vec!["home".to_owned(), "mailing".to_owned()])
        .status("active")
        .customer_id("cus-40b8e1");
    let address = client.add_address_to_customer("cus-40b8e1", &body).send().await?;
    assert_eq!(address.line_1.as_deref(), Some("12 Imaginary Lane"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer_addresses() -> Outcome<()> {
    let (bank, client) = open()?;
    let address_list = client
        .get_customer_addresses("bnk-harbour", "cus-40b8e1")
        .send()
        .await?;
    assert_eq!(address_list.addresses.as_ref().map(Vec::len), Some(2));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_address() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateAddressRequest::new()
        .line_1("14 Imaginary Lane")
        .line_2("")
        .line_3("")
        .city("Makati")
        .county("")
        .state("Metro Manila")
        .postcode("1200")
        .country_code("PH")
        .tags(vec!["home".to_owned()])
        .status("active")
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .customer_address_id("adr-01");
    let address = client
        .update_customer_address("bnk-harbour", "cus-40b8e1", "adr-01", &body)
        .send()
        .await?;
    assert_eq!(address.line_1.as_deref(), Some("14 Imaginary Lane"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn delete_customer_address() -> Outcome<()> {
    let (bank, client) = open()?;
    client.delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_tax_residence_of_customer() -> Outcome<()> {
    let (bank, client) = open()?;
    let tax_residence_list = client
        .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
        .send()
        .await?;
    assert_eq!(tax_residence_list.result.as_ref().map(Vec::len), Some(1));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn delete_tax_residence() -> Outcome<()> {
    let (bank, client) = open()?;
    client.delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77").send().await?;
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_credit_limit() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerCreditLimitRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .credit_limit(types::Amount::new().cur("PHP").num("50000.00".parse()?));
    let update_customer_response = client
        .update_customer_credit_limit("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn update_customer_credit_rating_and_source() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::UpdateCustomerCreditRatingRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .credit_rating(
            types::CreditRating::new().rating("BBB").source("Fictional Ratings"),
        );
    let update_customer_response = client
        .update_customer_credit_rating_and_source("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    println!("{update_customer_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_credit_limit_order() -> Outcome<()> {
    let (bank, client) = open()?;
    let credit_limit_order_list = client
        .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
        .send()
        .await?;
    assert_eq!(credit_limit_order_list.result.as_ref().map(Vec::len), Some(1));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn create_credit_limit_order() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::CreateCreditLimitOrderRequest::new()
        .bank_id("bnk-harbour")
        .customer_id("cus-40b8e1")
        .requested_current_rate_amount1("20000.00".parse()?)
        .requested_current_rate_amount2("30000.00".parse()?)
        .requested_current_valid_end_date("2022-12-31")
        .current_credit_documentation("payslips-2021-q4")
        .temporary_requested_current_amount("15000.00".parse()?)
        .requested_temporary_valid_end_date("2022-03-31")
        .temporary_credit_documentation("travel-invoice-118");
    let create_credit_limit_order_response = client
        .create_credit_limit_order("bnk-harbour", "cus-40b8e1", &body)
        .send()
        .await?;
    assert_eq!(
        create_credit_limit_order_response.credit_limit_order_id.as_deref(),
        Some("clo-3319")
    );
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_credit_limit_order_by_id() -> Outcome<()> {
    let (bank, client) = open()?;
    let get_credit_limit_order_response = client
        .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
        .send()
        .await?;
    println!("{get_credit_limit_order_response:?}");
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn add_social_media_handle() -> Outcome<()> {
    let (bank, client) = open()?;
    let body = types::AddSocialMediaHandleRequest::new()
        .customer_number("8800123")
        .r#type("twitter")
        .handle("@imelda_placeholder")
        .date_added("2021-11-02T09:40:00Z".parse()?)
        .date_activated("2021-11-03T00:00:00Z".parse()?)
        .customer_id("cus-40b8e1");
    let add_social_media_handle_response = client
        .add_social_media_handle("cus-40b8e1", &body)
        .send()
        .await?;
    assert_eq!(add_social_media_handle_response.success.as_deref(), Some("true"));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_customer_social_media_handles() -> Outcome<()> {
    let (bank, client) = open()?;
    let social_media_handle_list = client
        .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
        .send()
        .await?;
    assert_eq!(social_media_handle_list.checks.as_ref().map(Vec::len), Some(1));
    bank.assert_all_valid();
    Ok(())
}

#[tokio::test]
async fn get_crm_events() -> Outcome<()> {
    let (bank, client) = open()?;
    let crm_event_list = client.get_crm_events("bnk-harbour").send().await?;
    assert_eq!(crm_event_list.has_more, Some(false));
    bank.assert_all_valid();
    Ok(())
}

/// A bank that answers what the contract's examples say, and a client of it.
fn open() -> Outcome<(Bank, Client)> {
    let bank = MOCK.clone().start_blocking()?;
    let client = Client::builder(Auth::new().oauth2("token"))
        .base_url(bank.url())
        .build()?;
    Ok((bank, client))
}
