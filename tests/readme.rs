//! The README's examples of what the types say, as code that runs.

use passbook::akoya::types::{AccountHolder, AccountHolderRelationship};
use passbook::cybersource::types::{BuyerInformation, ClientReference, CustomerPatch};
use passbook::cybersource::{Auth, Client, Error};
use passbook::runtime::testing::{Canned, Server};
use passbook::runtime::{Field, json};

#[test]
fn an_enum_keeps_a_value_that_it_does_not_know() {
    let account: AccountHolder = json::from_str(r#"{"relationship": "GUARDIAN_ANGEL"}"#).unwrap();
    let relationship = account.relationship.clone().unwrap();
    assert!(matches!(relationship, AccountHolderRelationship::Unrecognized(_)));
    assert_eq!(relationship.to_string(), "GUARDIAN_ANGEL");
    assert_eq!(json::to_string(&account).unwrap(), r#"{"relationship":"GUARDIAN_ANGEL"}"#);
}

#[test]
fn absent_null_and_a_value_are_three_things() {
    let patch = CustomerPatch::new()
        .buyer_information(Field::Null)
        .client_reference_information(ClientReference::new().code("order-17"));
    assert_eq!(
        json::to_value(&patch).unwrap(),
        json::json!({"buyerInformation": null, "clientReferenceInformation": {"code": "order-17"}})
    );
    let back: CustomerPatch = json::from_value(json::to_value(&patch).unwrap()).unwrap();
    assert_eq!(back, patch);
    assert!(back.object_information.is_absent());
}

#[tokio::test]
async fn a_limit_is_checked_before_anything_is_sent() {
    let server = Server::start().await;
    server.reply(Canned::json(200, "{}"));
    let client = |checked: bool| {
        let builder = Client::sandbox().base_url(server.url()).auth(Auth::new().jwt("token"));
        if checked { builder } else { builder.without_request_checks() }.build().unwrap()
    };
    let email = "a".repeat(256);
    let patch = CustomerPatch::new().buyer_information(BuyerInformation::new().email(email.as_str()));

    let error = client(true).patch_customer("ABC", &patch).send().await.unwrap_err();
    let Error::Request(refused) = &error else { panic!("another error: {error:?}") };
    assert_eq!(refused.broken_limit(), Some(("buyerInformation.email", "longer than 255 characters")));
    assert_eq!(
        error.to_string(),
        "patch_customer: body: buyerInformation.email is longer than 255 characters"
    );
    assert!(server.requests().is_empty());

    client(false).patch_customer("ABC", &patch).send().await.unwrap();
    assert_eq!(server.requests().len(), 1);
}

#[test]
fn money_never_passes_through_a_float() {
    use passbook::openbank::types::Amount;
    for text in [r#"{"num":"123456789012345678.12"}"#, r#"{"num":123456789012345678.12}"#] {
        let amount: Amount = json::from_str(text).unwrap();
        assert_eq!(amount.num.unwrap().to_string(), "123456789012345678.12", "{text}");
        assert_eq!(json::to_string(&amount).unwrap(), r#"{"num":"123456789012345678.12"}"#);
    }
    let unset: Amount = json::from_str(r#"{"num": "", "cur": null}"#).unwrap();
    assert_eq!(unset, Amount::default());
}
