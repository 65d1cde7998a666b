//! A user agrees to two scopes, and keeps the customers of a bank.

use std::sync::Arc;

use passbook::openbank::types::CreateCustomerRequest;
use passbook::openbank::{Auth, Client};
use passbook::runtime::HttpTransport;
use passbook::runtime::flows::oauth2::OAuth2;
use passbook_mock::banks::openbank::{CLIENT_ID, SCOPES, USERS};
use passbook_mock::{Fault, Mock};

use super::table::Table;
use super::{Stop, browser};

pub async fn visit(table: &mut Table<'_>) -> Stop {
    let bank = Mock::openbank().with_customers(45).start().await?;
    let mut visit = table.visit("openbank", &bank);
    let oauth = OAuth2::openbank(&bank.url(), CLIENT_ID).authorization_scopes(SCOPES);
    let authorization = oauth.authorization("https://app.example/callback").build()?;
    let browser = browser::client(None, None)?;
    let code = browser::agree(&browser, &authorization).await?;
    let tokens = oauth.exchange(Arc::new(HttpTransport::new(browser)), code).await?;
    visit.tell(format!("access token {:?}", tokens.access_token))?;
    let auth = Auth::new().oauth2_by(oauth);
    let client = Client::builder(auth).base_url(bank.url()).build()?;

    let bank_id = USERS[0].bank;
    let new = CreateCustomerRequest::new().bank_id(bank_id).legal_name("Imelda Placeholder");
    let id = client.create_customer(&new).send().await?.customer_id.ok_or("no id")?;
    visit.tell(format!("customer {id} created"))?;

    bank.fault(Fault::reset().times(1));
    let read = client.get_customer_by_customer_id(bank_id, id).send().await?;
    let name = read.legal_name.unwrap_or_default();
    visit.tell(format!("{name}, after a connection that broke"))?;

    let (mut customers, mut count, mut born) =
        (client.get_firehose_customer(bank_id).limit(20).items(), 0, None);
    while let Some(customer) = customers.next().await {
        born = born.or(customer?.date_of_birth);
        count += 1;
    }
    visit.tell(format!("{count} customers in pages of 20, one born on {born:?}"))?;

    match client.get_customer_by_customer_id("bnk-lantern", "cus-1").send().await {
        Err(error) if error.is_auth() => {
            visit.tell(format!("Forbidden: {}", error.message().unwrap_or_default()))
        }
        other => Err(format!("another bank's customer: {other:?}").into()),
    }
}
