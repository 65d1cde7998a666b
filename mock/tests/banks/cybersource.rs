//! Signatures over each request, and the vault behind them.

use std::time::{Duration, SystemTime};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use jsonwebtoken::{Algorithm, EncodingKey, Header};
use passbook_cybersource::types::{BuyerInformation, Customer, CustomerPatch, TokenReference};
use passbook_cybersource::{Auth, Client};
use passbook_mock::Bank;
use passbook_mock::banks::cybersource::{MERCHANTS, Merchant, PROFILE};
use passbook_runtime::Authorize;
use passbook_runtime::Field;
use passbook_runtime::flows::cybersource::{ClaimSpelling, HttpSignature, JwtSigner, MethodCase};
use passbook_runtime::json::{Value, json};
use passbook_runtime::reqwest::{Method, Request, Url};
use sha2::{Digest, Sha256};

use crate::support::{Came, Wiretap, bank, get, http, send, status_of};

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
    let auth: Auth = Auth::sandbox().jwt_by(signer);
    Client::builder(auth).base_url(bank.url()).build().unwrap()
}

fn signing_client(bank: &Bank, signer: impl Authorize + 'static) -> Client {
    let auth: Auth = Auth::sandbox().http_signature_by(signer);
    Client::builder(auth).base_url(bank.url()).build().unwrap()
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
        client(
            &bank,
            by_secret(&ME).with_method_case(MethodCase::Lower).with_claim_spelling(ClaimSpelling::Kebab),
        ),
        signing_client(&bank, by_signature(&ME)),
    ];
    for client in clients {
        let call = client.post_customer(&new_customer()).profile_id(PROFILE);
        let created = call.send_with_response().await.unwrap();
        let id = created.value().id.clone().unwrap();
        assert!(created.header("location").is_some_and(|place| place.ends_with(&id)));
        let etag = created.header("etag").unwrap().to_owned();
        let read = client.get_customer(id.clone()).send_with_response().await.unwrap();
        assert_eq!(read.header("etag"), Some(etag.as_str()), "nothing has changed");
        let patch = CustomerPatch::new().buyer_information(Field::Null);
        let changed = client.patch_customer(id.clone(), &patch).if_match(etag.clone()).send().await.unwrap();
        assert!(changed.buyer_information.is_none());
        let error = client.patch_customer(id.clone(), &patch).if_match(etag).send().await.unwrap_err();
        assert_eq!(status_of(&error), 412);
        client.delete_customer(id.clone()).send().await.unwrap();
        let error = client.get_customer(id).send().await.unwrap_err();
        assert_eq!((status_of(&error), error.code().as_deref()), (410, Some("notAvailable")));
    }
    bank.assert_all_valid();
}

#[tokio::test]
async fn what_the_vault_refuses_it_refuses_by_its_type() {
    let bank = bank("cybersource", 1).await;
    let client = client(&bank, by_secret(&ME));
    let made = client.post_customer(&new_customer().id("MY-OWN-ID")).send().await.unwrap();
    assert_eq!(made.id.as_deref(), Some("MY-OWN-ID"));
    let error = client.post_customer(&new_customer().id("MY-OWN-ID")).send().await.unwrap_err();
    assert_eq!(status_of(&error), 409);
    let other_profile = "11111111-0b0a-4908-8706-050403020100";
    let error = client.get_customer("MY-OWN-ID").profile_id(other_profile).send().await.unwrap_err();
    assert_eq!(status_of(&error), 424);
    let error = client.get_customer("NONE").send().await.unwrap_err();
    assert_eq!(status_of(&error), 404);
    let unknown = CustomerPatch::new().default_payment_instrument(TokenReference::new().id("NONE"));
    let error = client.patch_customer("MY-OWN-ID", &unknown).send().await.unwrap_err();
    assert_eq!(status_of(&error), 400);
}

#[tokio::test]
async fn merchants_do_not_see_each_other() {
    let bank = bank("cybersource", 1).await;
    let (mine, theirs) = (client(&bank, by_secret(&ME)), client(&bank, by_secret(&MERCHANTS[1])));
    let id = mine.post_customer(&new_customer()).send().await.unwrap().id.unwrap();
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

async fn sent(bank: &Bank, auth: Auth) -> Request {
    let tap = Wiretap::default();
    let client = Client::builder(auth).base_url(bank.url()).transport(tap.transport()).build().unwrap();
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
            let mut request = sent(&elsewhere, Auth::sandbox().jwt_by(signer(&ME))).await;
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
        other_host.headers_mut().insert("host", "api.localhost".parse().unwrap());
        refused(&send(other_host).await, "request-host is not the request's");
        let mut forged = fresh().await;
        let token = forged.headers()["authorization"].to_str().unwrap().to_owned();
        forged
            .headers_mut()
            .insert("authorization", format!("{}AAAA", &token[..token.len() - 4]).parse().unwrap());
        refused(&send(forged).await, "the JWT's signature is not the key's");
    }
}

#[tokio::test]
async fn a_jwt_lasts_two_minutes() {
    let bank = bank("cybersource", 1).await;
    let client = client(&bank, by_secret(&ME));
    bank.advance(Duration::from_secs(100));
    client.post_customer(&new_customer()).send().await.unwrap();
    // The client's clock is behind by more than that now.
    bank.advance(Duration::from_secs(21));
    let error = client.post_customer(&new_customer()).send().await.unwrap_err();
    assert!(error.is_auth());
    let reason = error.headers().and_then(|headers| headers.get("x-passbook-reason"));
    assert_eq!(reason.unwrap(), "the JWT has expired");
}

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
    let request = sent(&bank, Auth::sandbox().http_signature_by(by_signature(&ME))).await;
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
    refused(
        &send(changed("v-c-merchant-id", ME.id, MERCHANTS[1].id)).await,
        "v-c-merchant-id is not the key's",
    );
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
    refused(
        &get(&url, &[("authorization", &format!("Bearer {unsigned}"))]).await,
        "the JWT's signature is not the key's",
    );
    let confused = JwtSigner::shared_secret(ME.id, ME.rsa_key_id, ME.shared_secret).unwrap();
    assert!(client(&bank, confused).get_customer("x").send().await.unwrap_err().is_auth());
    refused(&get(&url, &[("authorization", "Bearer no.token")]).await, "not a JWT");
}

/// A call that the contract lacks, signed by hand.
async fn call(bank: &Bank, method: Method, path: &str, body: Option<Value>) -> Came {
    let now = bank.clock().now().timestamp();
    let body = body.map(|body| body.to_string());
    let mut claims = json!({
        "iss": ME.id,
        "v-c-merchant-id": ME.id,
        "v-c-jwt-version": "2",
        "iat": now,
        "exp": now + 120,
        "jti": format!("{method} {path} {}", bank.calls().len()),
        "request-method": method.as_str(),
        "request-host": "127.0.0.1",
        "request-resource-path": path,
    });
    if let Some(body) = &body {
        claims["digest"] = STANDARD.encode(Sha256::digest(body)).into();
        claims["digestAlgorithm"] = "SHA-256".into();
    }
    let header = Header { kid: Some(ME.key_id.to_owned()), ..Header::new(Algorithm::HS256) };
    let key = EncodingKey::from_base64_secret(ME.shared_secret).unwrap();
    let token = jsonwebtoken::encode(&header, &claims, &key).unwrap();
    let mut request = http().request(method, format!("{}{path}", bank.url()));
    request = request.header("authorization", format!("Bearer {token}"));
    if let Some(body) = body {
        request = request.header("content-type", "application/json").body(body);
    }
    send(request.build().unwrap()).await
}

#[tokio::test]
async fn card_numbers_are_shown_in_part() {
    let bank = bank("cybersource", 1).await;
    let client = client(&bank, by_secret(&ME));
    let number = "4111111111111111";
    let enrol = async |number: &str| {
        call(
            &bank,
            Method::POST,
            "/tms/v1/instrumentidentifiers",
            Some(json!({ "card": { "number": number } })),
        )
        .await
    };
    let identifier = enrol(number).await;
    assert_eq!((identifier.status, identifier.at("/card/number")), (201, "411111XXXXXX1111"));
    let again = enrol(number).await;
    assert_eq!((again.status, again.at("/id")), (200, identifier.at("/id")), "one number, one token");
    assert_eq!(enrol("4111 1111").await.at("/errors/0/type"), "invalidFields");

    let id = client.post_customer(&new_customer()).send().await.unwrap().id.unwrap();
    let list = format!("/tms/v2/customers/{id}/payment-instruments");
    let body = json!({
        "card": { "expirationMonth": "12", "expirationYear": "2031", "type": "001", "number": number, "securityCode": "737" },
        "instrumentIdentifier": { "id": identifier.at("/id") },
    });
    let made = call(&bank, Method::POST, &list, Some(body)).await;
    assert_eq!((made.status, made.json["default"].as_bool()), (201, Some(true)), "the first is the default");
    assert!(!made.text.contains(number) && !made.text.contains("737"), "{}", made.text);

    let read = client.get_customer(id).send().await.unwrap();
    let instrument = read.embedded.unwrap().default_payment_instrument.unwrap();
    let shown = instrument.embedded.unwrap().instrument_identifier.unwrap().card.unwrap().number.unwrap();
    assert_eq!(shown.expose(), "411111XXXXXX1111");
    let missing = json!({ "instrumentIdentifier": { "id": "7000000000000000000" } });
    let came = call(&bank, Method::POST, &list, Some(missing)).await;
    assert_eq!(came.at("/errors/0/details/0/location"), "instrumentIdentifier");
}

#[tokio::test]
async fn shipping_addresses_come_in_pages_with_their_links() {
    let bank = bank("cybersource", 1).await;
    let client = client(&bank, by_key(&ME));
    let id = client.post_customer(&new_customer()).send().await.unwrap().id.unwrap();
    let list = format!("/tms/v2/customers/{id}/shipping-addresses");
    for house in 0..45 {
        let body = json!({ "shipTo": { "address1": format!("{house} Example Street") } });
        assert_eq!(call(&bank, Method::POST, &list, Some(body)).await.status, 201);
    }
    let (mut next, mut ids) = (Some(list.clone()), std::collections::BTreeSet::new());
    let mut last = String::new();
    while let Some(path) = next {
        let page = call(&bank, Method::GET, &path, None).await;
        assert_eq!(page.json["total"].as_u64(), Some(45));
        for address in page.json["_embedded"]["shippingAddresses"].as_array().unwrap() {
            last = address["id"].as_str().unwrap().to_owned();
            assert!(ids.insert(last.clone()), "each once");
        }
        next = page.json.pointer("/_links/next/href").and_then(Value::as_str).map(str::to_owned);
    }
    assert_eq!(ids.len(), 45);
    let one = format!("{list}/{last}");
    let patch = json!({ "shipTo": { "address2": "Floor 2" }, "default": true });
    let changed = call(&bank, Method::PATCH, &one, Some(patch)).await;
    assert_eq!(
        (changed.at("/shipTo/address1"), changed.at("/shipTo/address2")),
        ("44 Example Street", "Floor 2")
    );
    let read = client.get_customer(id).send().await.unwrap();
    assert_eq!(read.default_shipping_address.unwrap().id, Some(last));
    assert_eq!(
        call(&bank, Method::DELETE, &one, None).await.status,
        409,
        "the default, while there are others"
    );
    let first = format!("{list}/{}", ids.iter().find(|id| !one.ends_with(id.as_str())).unwrap());
    assert_eq!(call(&bank, Method::DELETE, &first, None).await.status, 204);
    assert_eq!(call(&bank, Method::GET, &first, None).await.status, 410);
    assert_eq!(call(&bank, Method::GET, &format!("{list}?limit=101"), None).await.status, 400);
    refused(&get(format!("{}{list}", bank.url()), &[]).await, "neither a JWT nor a signature");
}

#[tokio::test]
async fn keys_for_demonstration_are_handed_out() {
    let bank = bank("cybersource", 0).await;
    let credentials = bank.credentials();
    let url = credentials.iter().find(|credential| credential.name == "RSA key").unwrap();
    let came = get(&url.value, &[]).await;
    assert_eq!((came.status, came.text.as_str()), (200, ME.rsa_key));
    assert!(credentials.iter().all(|credential| !credential.value.contains('\n')), "one line each");
}
