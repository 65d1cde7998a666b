//! The examples of the README and of the guide to the mock bank, as code that runs: what is shown there stands here,
//! line by line, and what is said of the types is asserted.

use std::fs;

use passbook::akoya::types::{AccountHolder, AccountHolderRelationship};
use passbook::cybersource::types::{BuyerInformation, ClientReference, CustomerPatch, TokenizedCard};
use passbook::cybersource::{Auth, Client, Error};
use passbook::openbank::types::CreditLimitOrder;
use passbook::runtime::flows::session::SessionLogin;
use passbook::runtime::testing::{Canned, Server};
use passbook::runtime::{Decimal, Field, Sensitive, json};
use passbook_mock::Mock;
use passbook_mock::banks::finicity::PARTNERS;

/// The only difference between what is shown and what is run.
const AT_THE_MOCK: &str = ".base_url(bank.url())";

#[test]
fn what_is_shown_is_what_runs() {
    let here = fs::read_to_string("tests/readme.rs").expect("this file is there");
    let petstore = ["build.rs", "src/lib.rs"]
        .map(|file| fs::read_to_string(format!("examples/petstore/{file}")).expect("the example is there"));
    let run: Vec<String> = [here.replace(AT_THE_MOCK, ""), here].into_iter().chain(petstore).collect();
    let mut blocks = 0;
    for document in ["README.md", "docs/mock.md"] {
        let text = fs::read_to_string(document).expect("the document is there");
        for block in text.split("```rust,ignore\n").skip(1).filter_map(|rest| rest.split("```").next()) {
            blocks += 1;
            for part in block.split("\n\n") {
                assert!(
                    run.iter().any(|run| stands_in(part, run)),
                    "{document} shows what nothing runs:\n{part}"
                );
            }
        }
    }
    assert_eq!(blocks, 4);
}

/// In `docs/security.md`, a file of tests stands before the functions in it.
#[test]
fn the_tests_that_the_security_page_names_are_there() {
    let page = fs::read_to_string("docs/security.md").expect("the page is there");
    let mut named = 0;
    for line in page.lines().filter(|line| line.starts_with('|')) {
        let mut file: Option<(&str, String)> = None;
        for name in line.split('`').skip(1).step_by(2) {
            match &file {
                _ if name.ends_with(".rs") => {
                    let text = fs::read_to_string(name);
                    file = Some((name, text.unwrap_or_else(|_| panic!("{name} is not there: {line}"))));
                }
                Some((path, text)) => {
                    named += 1;
                    assert!(text.contains(&format!("fn {name}(")), "{path} has no test `{name}`");
                }
                None => {}
            }
        }
    }
    assert!(named > 20, "the page names tests: {named}");
}

/// Whether each line of a part stands in a text, one behind the other. A block's own headings (`// build.rs`) and how
/// its module is called are not the example's.
fn stands_in(part: &str, text: &str) -> bool {
    let is_frame = |line: &&str| {
        line.is_empty() || *line == "// build.rs" || *line == "// lib.rs" || *line == "pub mod petstore {"
    };
    let trimmed = |text: &str| -> Vec<String> {
        text.lines().map(str::trim).filter(|line| !is_frame(line)).map(str::to_owned).collect()
    };
    let (mut part, text) = (trimmed(part), trimmed(text));
    if part.first().is_some_and(|line| line.starts_with("include!")) {
        // The brace of the module around it.
        part.pop();
    }
    text.windows(part.len()).any(|lines| lines == part)
}

#[tokio::test]
async fn one_example() -> Result<(), Box<dyn std::error::Error>> {
    use passbook::finicity::{Auth, Client};

    let bank = Mock::finicity().contract_only().start().await?;
    let (app_key, token) = ("key", "token");

    let auth = Auth::sandbox().app_key(app_key).app_token(token);
    let client = Client::builder(auth).base_url(bank.url()).build()?;

    match client.get_customer("1005061234").send().await {
        Ok(customer) => println!("{} is {}", customer.username, customer.r#type),
        Err(error) if error.is_not_found() => println!("no such customer: {:?}", error.message()),
        Err(error) => return Err(error.into()),
    }

    bank.assert_all_valid();
    bank.assert_called("get_customer", 1);
    Ok(())
}

#[test]
#[rustfmt::skip]
fn what_the_types_say() {
    let account: AccountHolder = json::from_str(r#"{"relationship": "GUARDIAN_ANGEL"}"#).unwrap();
    let order: CreditLimitOrder = json::from_str(r#"{"rank_amount_1": 7.10}"#).unwrap();
    let card: TokenizedCard = json::from_str(r#"{"number": "4895370000000007"}"#).unwrap();

    // An enum keeps a value that it doesn't know, and sends it back unchanged.
    match &account.relationship {
        Some(AccountHolderRelationship::Primary) => println!("the owner"),
        Some(other) => println!("{other}"),          // what came, known or not
        None => {}
    }

    // Absent, null and a value are three things: leave it, clear it, set it.
    let patch = CustomerPatch::new()
        .buyer_information(Field::Null)
        .client_reference_information(ClientReference::new().code("order-17"));

    // Money is an exact decimal; from a string or a number, it never passes through a float.
    let amount: Option<Decimal> = order.rank_amount_1;

    // A sensitive value is not printed by `Debug`, by an error or in a log, and is wiped when dropped.
    println!("{card:?}");                            // … number: Some([redacted]) …
    let number: Option<&String> = card.number.as_ref().map(Sensitive::expose);

    assert!(patch.buyer_information.is_null());
    assert_eq!(amount.map(|amount| amount.to_string()).as_deref(), Some("7.10"));
    assert_eq!(number.map(String::as_str), Some("4895370000000007"));
    assert!(format!("{card:?}").contains("number: Some([redacted])"));
}

#[tokio::test]
#[rustfmt::skip]
async fn a_bank_in_a_test() -> Result<(), Box<dyn std::error::Error>> {
    use passbook::finicity;

    use std::time::Duration;
    use passbook_mock::{Fault, Mock};

    let partner = PARTNERS[0];
    let login = SessionLogin::finicity(partner.id, partner.secret, partner.sandbox_app_key);
    let auth = finicity::Auth::sandbox().app_key(partner.sandbox_app_key).app_token_by(login);

    let bank = Mock::finicity().with_customers(3).start().await?;
    let client = finicity::Client::builder(auth).base_url(bank.url()).build()?;
    let customers = client.get_customers().send().await?.customers;

    bank.fault(Fault::status(503).times(1).on("get_customer"));
    client.get_customer(&customers[0].id).send().await?;   // repeated once
    bank.assert_called("get_customer", 2);
    bank.assert_all_valid();                               // each request was by the spec

    bank.advance(Duration::from_secs(2 * 60 * 60));        // tokens expire by the bank's clock

    client.get_customer(&customers[0].id).send().await?;
    bank.assert_called("create_token", 2);
    Ok(())
}

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
        let builder = Client::builder(Auth::sandbox().jwt("token")).base_url(server.url());
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
