//! What somebody meets who calls these APIs for the first time: over a real socket, through the umbrella.

use passbook::finicity::ErrorBody;
use passbook::finicity::types::CustomerType;
use passbook::runtime::testing::{Canned, Recorded, Server};
use passbook::runtime::{BuildError, CallOptions, Error};
use passbook::{akoya, cybersource, finicity, openbank};

const CUSTOMER: &str = r#"{
    "id": "1005061234", "username": "jane_example", "firstName": "Jane", "lastName": "Example",
    "type": "active", "createdDate": "1607450357"
}"#;

#[tokio::test]
async fn the_example_of_the_readme() -> Result<(), Box<dyn std::error::Error>> {
    let server = replying(Canned::json(200, CUSTOMER)).await;

    let auth = finicity::Auth::sandbox().app_key("key").app_token("token");
    let client = finicity::Client::builder(auth).base_url(server.url()).build()?;
    let customer = client.get_customer("1005061234").send().await?;
    assert_eq!(format!("{} ({})", customer.username, customer.r#type.as_str()), "jane_example (active)");

    let request = only_request(&server);
    assert_eq!(
        (request.method.as_str(), request.target.as_str()),
        ("GET", "/aggregation/v1/customers/1005061234")
    );
    assert_eq!(request.header("Finicity-App-Key"), Some("key"));
    assert_eq!(request.header("Finicity-App-Token"), Some("token"));
    assert_eq!(request.header("api-version"), None);
    Ok(())
}

#[tokio::test]
async fn a_documented_error_is_matched_by_its_name() {
    let body = r#"{"code": 14001, "message": "Customer not found."}"#;
    let server = replying(Canned::json(404, body)).await;
    match finicity_client(&server).get_customer("1").send().await {
        Err(Error::Api(error)) => {
            assert_eq!(error.status(), 404);
            assert_eq!(error.raw_body(), body);
            assert_eq!(
                error.to_string(),
                "get_customer: the server answered 404 Not Found, code 14001: Customer not found."
            );
            match error.into_body() {
                ErrorBody::ErrorMessage(message) => {
                    // Finicity sends a number or a string; the contract promises a string.
                    assert_eq!(message.code, "14001");
                    assert_eq!(message.message.as_deref(), Some("Customer not found."));
                }
                other => panic!("not the error of a 404: {other:?}"),
            }
        }
        other => panic!("not a documented error: {other:?}"),
    }
}

#[tokio::test]
async fn an_html_page_of_a_gateway_keeps_status_and_body() {
    let page = "<html><body>Service Unavailable</body></html>";
    let canned = Canned::new(503).header("Content-Type", "text/html").header("Retry-After", "7").body(page);
    let server = replying(canned).await;
    let error = failure(finicity_client(&server).get_customer("1").send().await);
    assert_eq!(error.status().map(|status| status.as_u16()), Some(503));
    assert_eq!(error.raw_body().map(AsRef::as_ref), Some(page.as_bytes()));
    assert!(error.is_retryable());
    assert_eq!(error.retry_after().map(|time| time.as_secs()), Some(7));
    assert_eq!(error.body(), None);
    assert!(!error.to_string().contains("<html>"), "{error}");
}

#[tokio::test]
async fn a_failure_to_decode_names_the_place_and_keeps_the_body() {
    let body = r#"{"displaying": 2, "moreAvailable": false, "customers": [
        {"id": "1", "username": "first", "type": "active", "createdDate": "1607450357"},
        {"id": "2", "username": {"secret": "value"}, "type": "active", "createdDate": "1607450357"}
    ]}"#;
    let server = replying(Canned::json(200, body)).await;
    let error = failure(finicity_client(&server).get_customers().send().await);
    assert!(error.is_decode() && !error.is_retryable());
    let Error::Decode(decode) = &error else { panic!("another error: {error:?}") };
    assert_eq!(decode.path(), "customers[1].username");
    assert_eq!(decode.status(), 200);
    assert_eq!(decode.raw_body(), body);
    for text in [error.to_string(), format!("{error:?}")] {
        assert!(text.contains("customers[1].username"), "{text}");
        assert!(!text.contains("value"), "the body is quoted: {text}");
    }
}

#[tokio::test]
async fn a_value_that_is_new_to_an_enum_survives() {
    let body = CUSTOMER.replace("active", "dormant");
    let server = replying(Canned::json(200, body.as_str())).await;
    let customer = finicity_client(&server).get_customer("1").send().await.expect("the call succeeds");
    assert!(matches!(customer.r#type, CustomerType::Unrecognized(_)), "{:?}", customer.r#type);
    assert_eq!(customer.r#type.as_str(), "dormant");
    let encoded = serde_json::to_value(&customer).expect("a customer encodes");
    assert_eq!(encoded, serde_json::from_str::<serde_json::Value>(&body).expect("the body is JSON"));
}

#[tokio::test]
async fn an_explicit_null_is_an_absent_field() {
    let body = r#"{
        "id": "1005061234", "username": "jane_example", "firstName": null, "lastName": null, "phone": null,
        "email": null, "type": "active", "createdDate": 1607450357, "lastModifiedDate": null
    }"#;
    let server = replying(Canned::json(200, body)).await;
    let customer = finicity_client(&server).get_customer("1").send().await.expect("the call succeeds");
    assert_eq!((&customer.first_name, &customer.last_modified_date), (&None, &None));
    assert_eq!(customer.created_date.timestamp(), 1_607_450_357);
}

#[tokio::test]
async fn a_line_of_text_is_an_error_of_its_own() {
    let line = "Invalid (Finicity-App-Key)";
    let canned = Canned::new(401).header("Content-Type", "text/plain; charset=utf-8").body(line);
    let server = replying(canned).await;
    let error = failure(finicity_client(&server).get_customer("1").send().await);
    assert!(error.is_auth());
    assert_eq!(error.body(), Some(&ErrorBody::Text(line.to_owned())));
}

#[tokio::test]
async fn an_empty_reply_is_a_success() {
    let server = replying(Canned::new(204)).await;
    let call = finicity_client(&server).delete_customer("1");
    let response = call.send_with_response().await.expect("the call succeeds");
    assert_eq!(response.status(), 204);
    let server = replying(Canned::json(400, r#"{"code": "14023"}"#)).await;
    let error = failure(finicity_client(&server).delete_customer("1").send().await);
    assert!(matches!(error.body(), Some(ErrorBody::ErrorMessage(_))), "{error:?}");
    assert_eq!(error.code().as_deref(), Some("14023"));
}

#[tokio::test]
async fn missing_credentials_are_told_before_anything_is_sent() {
    let server = replying(Canned::json(200, CUSTOMER)).await;
    let build = |auth| finicity::Client::builder(auth).base_url(server.url()).build();

    let client = build(finicity::Auth::sandbox()).expect("the client builds");
    let error = failure(client.get_customer("1").send().await);
    assert_eq!(error.to_string(), "get_customer: credentials needed: appKey and appToken");

    let client = build(finicity::Auth::sandbox().app_key("key")).expect("the client builds");
    let error = failure(client.get_customer("1").send().await);
    assert_eq!(error.to_string(), "get_customer: credentials needed: appToken");
    assert!(error.is_auth());
    assert_eq!(error.status(), None);

    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn a_path_parameter_stays_in_its_segment() {
    let server = replying(Canned::json(200, CUSTOMER)).await;
    let client = finicity_client(&server);

    for id in ["", ".", ".."] {
        let error = failure(client.get_customer(id).send().await);
        let Error::Request(request) = &error else { panic!("another error for {id:?}: {error:?}") };
        assert_eq!(request.parameter(), Some("customerId"));
    }
    assert_eq!(server.requests().len(), 0);

    for (id, segment) in [
        ("a/b", "a%2Fb"),
        ("../partners", "..%2Fpartners"),
        ("%2e%2e", "%252e%252e"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("a\\b", "a%5Cb"),
        ("a\r\nb", "a%0D%0Ab"),
    ] {
        client.get_customer(id).send().await.expect("the call succeeds");
        let target = server.requests().pop().expect("a request was sent").target;
        assert_eq!(target, format!("/aggregation/v1/customers/{segment}"), "{id:?}");
    }
}

#[tokio::test]
async fn akoya_wants_its_credentials_in_another_place_for_each_grant() {
    let token =
        r#"{"token_type": "bearer", "id_token": "id", "refresh_token": "refresh", "expires_in": 86399}"#;
    let server = replying(Canned::json(200, token)).await;
    let auth = akoya::Auth::sandbox().client_credentials("client", "hidden");
    let client = akoya::Client::builder(auth).base_url(server.url()).build().expect("the client builds");

    let grant = akoya::types::AuthorizationCodeGrant::new(
        "authorization_code".into(),
        "code",
        "https://app.example/back",
    );
    client.request_token(&grant).send().await.expect("the call succeeds");
    let request = server.requests().pop().expect("a request was sent");
    assert_eq!(request.header("Authorization"), Some("Basic Y2xpZW50OmhpZGRlbg=="));
    assert_eq!(
        fields(&request),
        ["code=code", "grant_type=authorization_code", "redirect_uri=https%3A%2F%2Fapp.example%2Fback"]
    );

    let grant = akoya::types::RefreshTokenGrant::new("refresh_token".into(), "refresh", "client", "hidden");
    client.refresh_token(&grant).send().await.expect("the call succeeds");
    let request = server.requests().pop().expect("a request was sent");
    assert_eq!(request.header("Authorization"), None);
    assert_eq!(request.header("Content-Type"), Some("application/x-www-form-urlencoded"));
    assert_eq!(
        fields(&request),
        ["client_id=client", "client_secret=hidden", "grant_type=refresh_token", "refresh_token=refresh"]
    );
}

#[test]
fn a_provider_without_a_host_asks_for_one() {
    match openbank::Client::builder(openbank::Auth::new()).build() {
        Err(BuildError::BaseUrlNeeded { api }) => assert_eq!(api, "openbank"),
        other => panic!("another outcome: {other:?}"),
    }
    let client = openbank::Client::builder(openbank::Auth::new()).base_url("https://bank.example").build();
    assert!(client.is_ok(), "{client:?}");
}

#[tokio::test]
async fn no_card_number_is_printed() {
    let (card, network_token, code, account) =
        ("4111111111111111", "4895370000000007", "7391", "000123456789");
    let instrument = serde_json::json!({
        "id": "7030000000009991111",
        "card": {"number": card, "expirationMonth": "12", "expirationYear": "2031", "securityCode": code},
        "bankAccount": {"number": account, "routingNumber": "121042882"},
        "tokenizedCard": {"state": "ACTIVE", "number": network_token, "securityCode": code},
    });
    let body = serde_json::json!({
        "id": "A1B2C3D4E5F60718E063A1B2C3D40001",
        "_embedded": {"defaultPaymentInstrument": {
            "state": "ACTIVE",
            "card": {"expirationMonth": "12", "expirationYear": "2031", "type": "001"},
            "_embedded": {"instrumentIdentifier": instrument},
        }},
    });
    let server = replying(Canned::json(200, body.to_string())).await;
    let customer = cybersource_client(&server).get_customer("1").send().await.expect("the call succeeds");

    let encoded = serde_json::to_value(&customer).expect("a customer encodes");
    assert_eq!(encoded, body, "the values are kept");
    let printed = format!("{customer:?}\n{customer:#?}");
    assert!(printed.contains("[redacted]") && printed.contains("2031"), "{printed}");
    for secret in [card, network_token, code, account] {
        assert!(!printed.contains(secret), "{secret} is printed");
    }
}

#[tokio::test]
async fn no_credential_is_printed() {
    let server = replying(Canned::new(500)).await;
    let client = finicity_client(&server);
    let call = client.get_customer("1").options(CallOptions::new().header("X-Other-Token", "sesame-3"));
    let mut printed = format!("{client:?} {call:?}");
    let error = failure(call.send().await);
    printed.push_str(&format!("{error:?} {error}"));
    for secret in ["sesame-1", "sesame-2", "sesame-3"] {
        assert!(!printed.contains(secret), "{secret} is printed: {printed}");
    }
}

async fn replying(canned: Canned) -> Server {
    let server = Server::start().await;
    server.reply(canned);
    server
}

fn finicity_client(server: &Server) -> finicity::Client {
    let auth = finicity::Auth::sandbox().app_key("sesame-1").app_token("sesame-2");
    finicity::Client::builder(auth).base_url(server.url()).build().expect("the client builds")
}

fn cybersource_client(server: &Server) -> cybersource::Client {
    let auth = cybersource::Auth::sandbox().jwt("sesame");
    cybersource::Client::builder(auth).base_url(server.url()).build().expect("the client builds")
}

/// The fields of a form, sorted: their order means nothing, and it depends on a feature of serde_json.
fn fields(request: &Recorded) -> Vec<&str> {
    let mut fields: Vec<&str> = request.text().expect("a form is text").split('&').collect();
    fields.sort_unstable();
    fields
}

#[track_caller]
fn failure<T: std::fmt::Debug, E>(outcome: Result<T, Error<E>>) -> Error<E> {
    match outcome {
        Ok(reply) => panic!("the call succeeds with {reply:?}"),
        Err(error) => error,
    }
}

#[track_caller]
fn only_request(server: &Server) -> Recorded {
    let mut requests = server.requests();
    assert_eq!(requests.len(), 1);
    requests.remove(0)
}
