//! Every request is signed.

use passbook::cybersource::types::{BuyerInformation, Customer, CustomerPatch};
use passbook::cybersource::{Auth, Client};
use passbook::runtime::Field;
use passbook::runtime::flows::cybersource::JwtSigner;
use passbook_mock::banks::cybersource::MERCHANTS;
use passbook_mock::{Fault, Mock};

use super::Stop;
use super::table::Table;

pub async fn visit(table: &mut Table<'_>) -> Stop {
    let bank = Mock::cybersource().start().await?;
    let mut visit = table.visit("cybersource", &bank);
    let merchant = MERCHANTS[0];
    let signer = JwtSigner::shared_secret(merchant.id, merchant.key_id, merchant.shared_secret)?;
    let client = Client::builder(Auth::sandbox().jwt_by(signer)).base_url(bank.url()).build()?;

    let buyer = BuyerInformation::new().email("jane@example.com".to_owned());
    let created = client.post_customer(&Customer::new().buyer_information(buyer)).send().await?;
    let id = created.id.ok_or("no id")?;
    visit.tell(format!("customer {id} created"))?;

    // Each attempt is signed anew: a JWT works once.
    bank.fault(Fault::status(503).times(1));
    let response = client.get_customer(id.clone()).send_with_response().await?;
    let version = response.header("etag").unwrap_or_default().to_owned();
    visit.tell(format!("version {version}, at the second attempt"))?;

    let patch = CustomerPatch::new().buyer_information(Field::Null);
    let changed = client.patch_customer(id.clone(), &patch).if_match(version).send().await?;
    visit.tell(format!("buyer information {:?}", changed.buyer_information))?;

    client.delete_customer(id.clone()).send().await?;
    visit.tell("gone")?;
    match client.get_customer(id).send().await {
        Err(error) if error.is_not_found() => {
            visit.tell(format!("Gone: {}", error.message().unwrap_or_default()))
        }
        other => Err(format!("a customer that was deleted: {other:?}").into()),
    }
}
