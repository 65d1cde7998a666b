//! A partner logs in, and keeps customers.

use passbook::finicity::types::NewCustomer;
use passbook::finicity::{Auth, Client, ErrorBody};
use passbook::runtime::flows::session::SessionLogin;
use passbook_mock::banks::finicity::PARTNERS;
use passbook_mock::{Fault, Mock};

use super::Stop;
use super::table::Table;

pub async fn visit(table: &mut Table<'_>) -> Stop {
    let bank = Mock::finicity().with_customers(60).start().await?;
    let mut visit = table.visit("finicity", &bank);
    let partner = PARTNERS[0];
    let login = SessionLogin::finicity(partner.id, partner.secret, partner.sandbox_app_key);
    let auth = Auth::sandbox().app_key(partner.sandbox_app_key).app_token_by(login);
    let client = Client::builder(auth).base_url(bank.url()).build()?;

    let new = NewCustomer::new("fern.hollow.01").first_name("Fern").last_name("Hollow");
    let created = client.add_testing_customer(&new).send().await?;
    visit.tell(format!("customer {} enrolled", created.id))?;

    let read = client.get_customer(created.id.clone()).send().await?;
    visit.tell(format!("{}, {}", read.username, read.r#type))?;

    let (mut customers, mut count) = (client.get_customers().limit(25).items(), 0);
    while let Some(customer) = customers.next().await {
        customer?;
        count += 1;
    }
    visit.tell(format!("{count} customers in pages of 25"))?;

    match client.add_testing_customer(&new).send().await {
        Err(error) => match error.body() {
            Some(ErrorBody::ErrorMessage(told)) if error.status().is_some_and(|status| status == 409) => {
                let message = told.message.as_deref().unwrap_or_default();
                visit.tell(format!("Conflict: code {}, {message}", told.code))?;
            }
            _ => return Err(error.into()),
        },
        other => return Err(format!("a name was given twice: {other:?}").into()),
    }

    bank.fault(Fault::status(503).times(1));
    let again = client.get_customer(created.id.clone()).send().await?;
    visit.tell(format!("{}, at the second attempt", again.username))
}
