//! A consumer agrees, and the ID token opens the data.

use std::sync::Arc;

use passbook::akoya::{Auth, Client};
use passbook::runtime::HttpTransport;
use passbook::runtime::flows::oauth2::OAuth2;
use passbook_mock::banks::akoya::{APPS, INSTITUTIONS};
use passbook_mock::{Fault, Mock};

use super::table::Table;
use super::{Stop, browser};

#[expect(deprecated, reason = "v2 is shown as long as institutions have it")]
pub async fn visit(table: &mut Table<'_>) -> Stop {
    let bank = Mock::akoya().start().await?;
    let mut visit = table.visit("akoya", &bank);
    let (app, institution) = (APPS[0], INSTITUTIONS[0]);
    let oauth = OAuth2::akoya(&bank.url(), app.id, app.secret);
    let authorization =
        oauth.authorization("https://app.example/callback").parameter("connector", institution).build()?;
    let browser = browser::client(None, None)?;
    let code = browser::agree(&browser, &authorization).await?;
    let tokens = oauth.exchange(Arc::new(HttpTransport::new(browser)), code).await?;
    visit.tell(format!("ID token {:?}", tokens.id_token))?;
    let client = Client::builder(Auth::sandbox().id_token_by(oauth)).base_url(bank.url()).build()?;

    let me = client.customer_info("v2", institution).send().await?.customer.ok_or("no customer")?;
    let name = me.name.and_then(|name| name.last).unwrap_or_default();
    let accounts = me.accounts.into_value().unwrap_or_default();
    visit.tell(format!("{name}, with {} accounts", accounts.len()))?;

    let account = accounts.into_iter().next().and_then(|account| account.account_id).ok_or("no account")?;
    bank.fault(Fault::status(503).times(1));
    let contact = client.get_account_holder("v2", institution, account).send().await?;
    visit.tell(format!("{} holders, at the second attempt", contact.holders.unwrap_or_default().len()))?;

    match client.get_account_holder("v2", institution, "acct-none").send().await {
        Err(error) if error.is_not_found() => {
            let (code, message) = (error.code().unwrap_or_default(), error.message().unwrap_or_default());
            visit.tell(format!("NotFound: code {code}, {message}"))
        }
        other => Err(format!("an account that isn't there: {other:?}").into()),
    }
}
