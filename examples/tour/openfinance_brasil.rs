//! A certificate, a pushed and signed request, and a token that is bound to both.

use std::sync::Arc;

use passbook::openfinance_brasil::{Auth, Client};
use passbook::runtime::HttpTransport;
use passbook::runtime::flows::oauth2::{ClientAuthentication, OAuth2, SigningAlgorithm, SigningKey};
use passbook_mock::banks::openfinance_brasil::{CLIENTS, CONSENTS};
use passbook_mock::{Fault, Mock};

use super::table::Table;
use super::{Stop, browser};

pub async fn visit(table: &mut Table<'_>) -> Stop {
    let bank = Mock::openfinance_brasil().with_customers(7).start().await?;
    let mut visit = table.visit("openfinance-brasil", &bank);
    let (registered, consent) = (CLIENTS[0], CONSENTS[0]);
    let authority = bank.authority_pem().ok_or("the bank speaks no TLS")?;
    let identity = bank.client_identity(registered.id).ok_or("the bank speaks no TLS")??.pem();
    let key = SigningKey::new(registered.key, registered.key_id, SigningAlgorithm::Ps256)?;

    let origin = bank.origin();
    let by_key = ClientAuthentication::PrivateKeyJwt(key.clone());
    let oauth = OAuth2::open_finance_brasil(format!("{origin}/auth/token"), registered.id, by_key)
        .authorization_url(format!("{origin}/auth/authorize"))
        .pushed_url(format!("{origin}/auth/par"));
    let transport = Arc::new(HttpTransport::new(browser::client(Some(&authority), Some(&identity))?));
    let authorization = oauth
        .authorization("https://app.example/callback")
        .scope(format!("consent:{}", consent.id))
        .signed(key, &origin)
        .push(&oauth, transport.clone())
        .await?;
    let code = browser::agree(&browser::client(Some(&authority), None)?, &authorization).await?;
    let tokens = oauth.exchange(transport, code).await?;
    visit.tell(format!("access token {:?}", tokens.access_token))?;
    let client = Client::builder(Auth::new().open_id_by(oauth))
        .base_url(bank.url())
        .root_certificates(authority.as_bytes())
        .client_certificate(identity)
        .build()?;

    let (mut records, mut count, mut cpf) =
        (client.customers_get_personal_identifications().page_size(3).items(), 0, None);
    while let Some(record) = records.next().await {
        cpf = cpf.or(record?.documents.cpf_number);
        count += 1;
    }
    visit.tell(format!("{count} records in pages of 3, of CPF {cpf:?}"))?;

    // 503 says that nothing came of the call, so that it doesn't cost two of the month's four.
    bank.fault(Fault::status(503).times(1));
    let qualification = client.customers_get_personal_qualifications().send().await?;
    let income = qualification.data.informed_income.ok_or("no income")?;
    visit.tell(format!(
        "income of {} {}, at the second attempt",
        income.amount.currency, income.amount.amount
    ))?;

    match client.customers_get_business_qualifications().send().await {
        Err(error) if error.is_auth() => {
            visit.tell(format!("Forbidden: {}", error.code().unwrap_or_default()))
        }
        other => Err(format!("a consent for something else: {other:?}").into()),
    }
}
