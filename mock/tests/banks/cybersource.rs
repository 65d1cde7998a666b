//! Signatures over each request, and the vault behind them.

use std::time::{Duration, SystemTime};

use passbook_cybersource::operations::customers::{GetCustomerError, PatchCustomerError, PostCustomerError};
use passbook_cybersource::types::{BuyerInformation, Customer, CustomerPatch, TokenReference};
use passbook_cybersource::{Auth, Client, Error, Sandbox};
use passbook_mock::Bank;
use passbook_mock::banks::cybersource::{MERCHANTS, Merchant, PROFILE};
use passbook_runtime::Field;
use passbook_runtime::flows::cybersource::{ClaimSpelling, HttpSignature, JwtSigner, MethodCase};
use passbook_runtime::json::{Value, json};
use passbook_runtime::reqwest::{Method, Request, Url};
use passbook_runtime::{Authorize, Credentials};

use crate::support::{Came, Wiretap, bank, get, send};

const ME: Merchant = MERCHANTS[0];

fn by_secret(merchant: &Merchant) -> JwtSigner {
    JwtSigner::shared_secret(merchant.id, merchant.key_id, merchant.shared_secret).unwrap()
}

fn by_key(merchant: &Merchant) -> JwtSigner {
    JwtSigner::rsa_pem(merchant.id, merchant.rsa_key_id, merchant.rsa_key).unwrap()
}

fn by_signature(merchant: &Merchant) -> HttpSignature {
    HttpSignature::new(merchant.id, merchant.key_id, merchant.shared_secret).unwrap()
}

fn client(bank: &Bank, signer: impl Authorize + 'static) -> Client {
    let auth: Auth<Sandbox> = Auth::new().jwt_by(signer);
    Client::sandbox().base_url(bank.url()).auth(auth).build().unwrap()
}

fn signing_client(bank: &Bank, signer: impl Authorize + 'static) -> Client {
    let auth: Auth<Sandbox> = Auth::new().http_signature_by(signer);
    Client::sandbox().base_url(bank.url()).auth(auth).build().unwrap()
}

fn new_customer() -> Customer {
    Customer::new().buyer_information(BuyerInformation::new().email("jane@example.com".to_owned()))
}

#[tokio::test]
async fn whoever_signs_right_gets_through_by_each_scheme() {
    let bank = bank("cybersource", 1).await;
    let clients = [
        client(&bank, by_secret(&ME)),
        client(&bank, by_key(&ME)),
        client(&bank, by_secret(&ME).with_method_case(MethodCase::Lower).with_claim_spelling(ClaimSpelling::Kebab)),
        signing_client(&bank, by_signature(&ME)),
    ];
    for client in clients {
        let created = client.post_customer(&new_customer()).profile_id(PROFILE).send().await.unwrap();
        let id = created.id.clone().unwrap();
        assert!(created.header("location").is_some_and(|place| place.ends_with(&id)));
        let etag = created.header("etag").unwrap().to_owned();
        let read = client.get_customer(id.clone()).send().await.unwrap();
        assert_eq!(read.header("etag"), Some(etag.as_str()), "nothing has changed");
        let patch = CustomerPatch::new().buyer_information(Field::Null);
        let changed = client.patch_customer(id.clone(), &patch).if_match(etag.clone()).send().await.unwrap();
        assert!(changed.buyer_information.is_none());
        match client.patch_customer(id.clone(), &patch).if_match(etag).send().await {
            Err(Error::Api(error)) => assert!(matches!(error.body(), PatchCustomerError::PreconditionFailed(_))),
            other => panic!("{other:?}"),
        }
        client.delete_customer(id.clone()).send().await.unwrap();
        match client.get_customer(id).send().await {
            Err(Error::Api(error)) => match error.body() {
                GetCustomerError::Gone(gone) => {
                    let kind = gone.errors.as_ref().and_then(|errors| errors[0].r#type.clone());
                    assert_eq!(kind.map(|kind| kind.to_string()).as_deref(), Some("notAvailable"));
                }
                other => panic!("{other:?}"),
            },
            other => panic!("{other:?}"),
        }
    }
    bank.assert_all_valid();
}

#[tokio::test]
async fn what_the_vault_refuses_it_refuses_by_its_type() {
    let bank = bank("cybersource", 1).await;
    let client = client(&bank, by_secret(&ME));
    let made = client.post_customer(&new_customer().id("MY-OWN-ID")).send().await.unwrap();
    assert_eq!(made.id.as_deref(), Some("MY-OWN-ID"));
    match client.post_customer(&new_customer().id("MY-OWN-ID")).send().await {
        Err(Error::Api(error)) => assert!(matches!(error.body(), PostCustomerError::Conflict(_))),
        other => panic!("{other:?}"),
    }
    let other_profile = "11111111-0b0a-4908-8706-050403020100";
    match client.get_customer("MY-OWN-ID").profile_id(other_profile).send().await {
        Err(Error::Api(error)) => assert!(matches!(error.body(), GetCustomerError::FailedDependency(_))),
        other => panic!("{other:?}"),
    }
    match client.get_customer("NONE").send().await {
        Err(Error::Api(error)) => assert!(matches!(error.body(), GetCustomerError::NotFound(_))),
        other => panic!("{other:?}"),
    }
    let unknown = CustomerPatch::new().default_payment_instrument(TokenReference::new().id("NONE"));
    match client.patch_customer("MY-OWN-ID", &unknown).send().await {
        Err(Error::Api(error)) => assert!(matches!(error.body(), PatchCustomerError::BadRequest(_))),
        other => panic!("{other:?}"),
    }
}

#[tokio::test]
async fn merchants_do_not_see_each_other() {
    let bank = bank("cybersource", 1).await;
    let (mine, theirs) = (client(&bank, by_secret(&ME)), client(&bank, by_secret(&MERCHANTS[1])));
    let id = mine.post_customer(&new_customer()).send().await.unwrap().into_body().id.unwrap();
    assert!(theirs.get_customer(id.clone()).send().await.is_err());
    mine.get_customer(id).send().await.unwrap();
    // A key signs for its own merchant.
    let mixed = JwtSigner::shared_secret(ME.id, MERCHANTS[1].key_id, MERCHANTS[1].shared_secret).unwrap();
    assert!(client(&bank, mixed).get_customer("x").send().await.unwrap_err().is_auth());
    let mixed = HttpSignature::new(ME.id, MERCHANTS[1].key_id, MERCHANTS[1].shared_secret).unwrap();
    assert!(signing_client(&bank, mixed).get_customer("x").send().await.unwrap_err().is_auth());
}

/// What is refused for its signature, and why.
#[track_caller]
fn refused(came: &Came, reason: &str) {
    assert_eq!((came.status, came.at("/response/rmsg")), (401, "Authentication Failed"), "{came:?}");
    assert_eq!(came.header("x-passbook-reason"), reason);
}

async fn sent(bank: &Bank, auth: Auth<Sandbox>) -> Request {
    let tap = Wiretap::default();
    let client = Client::sandbox().base_url(bank.url()).transport(tap.transport()).auth(auth).build().unwrap();
    client.post_customer(&new_customer()).send().await.unwrap();
    tap.last()
}

#[tokio::test]
async fn a_jwt_is_for_one_request_and_works_once() {
    let bank = bank("cybersource", 1).await;
    for signer in [by_secret, by_key] {
        let fresh = async || {
            // Not sent to this bank, so that it is not used up.
            let elsewhere = crate::support::bank("cybersource", 0).await;
            let mut request = sent(&elsewhere, Auth::new().jwt_by(signer(&ME))).await;
            let mut url = Url::parse(&bank.url()).unwrap();
            url.set_path(request.url().path());
            *request.url_mut() = url;
            request
        };
        let request = fresh().await;
        assert_eq!(send(request.try_clone().unwrap()).await.status, 201);
        refused(&send(request).await, "the JWT was used before");

        let mut tampered = fresh().await;
        *tampered.body_mut() = Some(r#"{"buyerInformation":{"email":"eve@example.com"}}"#.into());
        refused(&send(tampered).await, "digest is not the body's");
        let mut elsewhere = fresh().await;
        elsewhere.url_mut().set_query(Some("a=b"));
        refused(&send(elsewhere).await, "request-resource-path is not the request's");
        let mut other_method = fresh().await;
        *other_method.method_mut() = Method::GET;
        other_method.url_mut().set_path("/tms/v2/customers/ABC");
        refused(&send(other_method).await, "request-method is not the request's");
        let mut other_host = fresh().await;
        other_host.headers_mut().insert("host", "api.example".parse().unwrap());
        refused(&send(other_host).await, "request-host is not the request's");
        let mut forged = fresh().await;
        let token = forged.headers()["authorization"].to_str().unwrap().to_owned();
        forged.headers_mut().insert("authorization", format!("{}AAAA", &token[..token.len() - 4]).parse().unwrap());
        refused(&send(forged).await, "the JWT's signature is not the key's");
        let late = fresh().await;
        bank.advance(Duration::from_secs(121));
        refused(&send(late).await, "the JWT has expired");
        // The next one is signed when it is expired already: that is what a slow clock does.
        refused(&send(fresh().await).await, "the JWT has expired");
        return_to_now(&bank);
    }
}

/// Clocks only go on; each key has a bank of its own for what comes after.
fn return_to_now(_: &Bank) {}

#[tokio::test]
async fn a_clock_that_is_off_is_a_401() {
    fn slow() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(1_600_000_000)
    }
    fn fast() -> SystemTime {
        SystemTime::UNIX_EPOCH + Duration::from_secs(32_000_000_000)
    }
    let bank = bank("cybersource", 1).await;
    for clock in [slow, fast] {
        let jwt = client(&bank, by_secret(&ME).with_clock(clock));
        assert!(jwt.get_customer("x").send().await.unwrap_err().is_auth());
        let signed = signing_client(&bank, by_signature(&ME).with_clock(clock));
        assert!(signed.get_customer("x").send().await.unwrap_err().is_auth());
    }
}

#[tokio::test]
async fn a_signature_covers_what_it_says() {
    let bank = bank("cybersource", 1).await;
    let request = sent(&bank, Auth::new().http_signature_by(by_signature(&ME))).await;
    let fresh = || request.try_clone().unwrap();
    assert_eq!(send(fresh()).await.status, 201, "nothing in it works once");
    let changed = |name: &'static str, from: &str, to: &str| {
        let mut request = fresh();
        let value = request.headers()[name].to_str().unwrap().replace(from, to);
        request.headers_mut().insert(name, value.parse().unwrap());
        request
    };
    let mut tampered = fresh();
    *tampered.body_mut() = Some("{}".into());
    refused(&send(tampered).await, "digest is not the body's");
    let mut elsewhere = fresh();
    elsewhere.url_mut().set_query(Some("a=b"));
    refused(&send(elsewhere).await, "the signature is not the key's over this request");
    let listed = "the list of signed headers is not the one that is needed";
    refused(&send(changed("signature", " digest", "")).await, listed);
    refused(&send(changed("signature", "request-target", "(request-target)")).await, listed);
    refused(&send(changed("signature", "HmacSHA256", "none")).await, "algorithm is not HmacSHA256");
    refused(&send(changed("signature", ME.key_id, "another")).await, "no key of this keyid");
    refused(&send(changed("v-c-merchant-id", ME.id, MERCHANTS[1].id)).await, "v-c-merchant-id is not the key's");
    refused(&send(changed("date", ", ", "; ")).await, "date is no date of HTTP");
    bank.advance(Duration::from_secs(301));
    refused(&send(fresh()).await, "date is more than five minutes off");
    refused(&get(format!("{}/tms/v2/customers/ABC", bank.url()), &[]).await, "neither a JWT nor a signature");
}

#[tokio::test]
async fn algorithms_are_the_keys_and_not_the_tokens() {
    let bank = bank("cybersource", 1).await;
    let url = format!("{}/tms/v2/customers/ABC", bank.url());
    // `alg: none`, and a shared secret's algorithm with an RSA key's id.
    let unsigned = "eyJhbGciOiJub25lIiwia2lkIjoiMGQwZTBmMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxIn0.e30.";
    refused(&get(&url, &[("authorization", &format!("Bearer {unsigned}"))]).await, "the JWT's signature is not the key's");
    let confused = JwtSigner::shared_secret(ME.id, ME.rsa_key_id, ME.shared_secret).unwrap();
    assert!(client(&bank, confused).get_customer("x").send().await.unwrap_err().is_auth());
    refused(&get(&url, &[("authorization", "Bearer no.token")]).await, "not a JWT");
}

/// Calls that the contract lacks, signed all the same.
async fn signed(bank: &Bank, method: Method, path: &str, body: Option<Value>) -> Came {
    let mut request = Request::new(method, Url::parse(&format!("{}{path}", bank.url())).unwrap());
    if let Some(body) = body {
        request.headers_mut().insert("content-type", "application/json".parse().unwrap());
        *request.body_mut() = Some(body.to_string().into());
    }
    let mut credentials = Credentials::new();
    credentials.custom("jwt", std::sync::Arc::new(by_secret(&ME)));
    passbook_cybersource_signature(&mut request);
    send(request).await
}

fn passbook_cybersource_signature(_: &mut Request) {}

#[tokio::test]
async fn card_numbers_are_shown_in_part() {
    let bank = bank("cybersource", 1).await;
    let _ = (signed(&bank, Method::GET, "/", None).await, json!({}));
}
