//! Certificates, pushed requests, bound tokens, permissions and quotas.

use std::sync::Arc;
use std::time::Duration;

use passbook_mock::banks::openfinance_brasil::{CLIENTS, CONSENTS, Client as Registered};
use passbook_mock::{Bank, ClientIdentity, Clock, Mock};
use passbook_openfinance_brasil::{Auth, Client};
use passbook_runtime::flows::oauth2::{
    Authorization, AuthorizationCode, ClientAuthentication, OAuth2, SigningAlgorithm, SigningKey,
};
use passbook_runtime::flows::tokens::{MemoryStore, TokenError, TokenStore};
use passbook_runtime::reqwest::{self, redirect};
use passbook_runtime::{HttpTransport, RetryPolicy};

use crate::support::{CALLBACK, Came, bank, browse, status_of, value};

const ME: Registered = CLIENTS[0];
const ALL: &str = CONSENTS[0].id;
const PATH: &str = "/open-banking/customers/v2/personal/identifications";
const INTERACTION: &str = "4e9e8b2c-5f1d-4b63-9a57-0c2d7e1f6a90";

fn identity(bank: &Bank, name: &str) -> ClientIdentity {
    bank.client_identity(name).expect("it speaks TLS").unwrap()
}

/// A client of HTTP that trusts the bank, and shows this certificate.
fn http(bank: &Bank, identity: Option<&ClientIdentity>) -> reqwest::Client {
    let root = reqwest::Certificate::from_pem(bank.authority_pem().unwrap().as_bytes()).unwrap();
    let mut builder =
        reqwest::Client::builder().no_proxy().redirect(redirect::Policy::none()).tls_certs_merge([root]);
    if let Some(identity) = identity {
        builder = builder.identity(reqwest::Identity::from_pem(identity.pem().as_bytes()).unwrap());
    }
    builder.build().unwrap()
}

fn key(client: &Registered) -> SigningKey {
    SigningKey::new(client.key, client.key_id, SigningAlgorithm::Ps256).unwrap()
}

/// A receiver: its certificate, its authorizer and where its tokens are.
struct Receiver<'a> {
    bank: &'a Bank,
    registered: Registered,
    identity: ClientIdentity,
    oauth: OAuth2,
    store: Arc<MemoryStore>,
}

impl<'a> Receiver<'a> {
    fn new(bank: &'a Bank, registered: Registered) -> Self {
        Self::by(bank, registered, ClientAuthentication::PrivateKeyJwt(key(&registered)))
    }

    fn by(bank: &'a Bank, registered: Registered, authentication: ClientAuthentication) -> Self {
        let (store, clock) = (Arc::new(MemoryStore::new()), bank.clock().clone());
        let origin = bank.origin();
        let oauth =
            OAuth2::open_finance_brasil(format!("{origin}/auth/token"), registered.id, authentication)
                .authorization_url(format!("{origin}/auth/authorize"))
                .pushed_url(format!("{origin}/auth/par"))
                .store(store.clone())
                .clock(move || clock.now());
        Self { bank, registered, identity: identity(bank, registered.id), oauth, store }
    }

    fn transport(&self) -> Arc<HttpTransport> {
        Arc::new(HttpTransport::new(http(self.bank, Some(&self.identity))))
    }

    async fn push(&self, consent: &str) -> Result<Authorization, TokenError> {
        let request = self.oauth.authorization(CALLBACK).scope(format!("consent:{consent}"));
        request.signed(key(&self.registered), self.bank.origin()).push(&self.oauth, self.transport()).await
    }

    async fn code(&self, consent: &str) -> AuthorizationCode {
        let authorization = self.push(consent).await.unwrap();
        let pairs = browse(&http(self.bank, None), authorization.url()).await;
        assert_eq!(value(&pairs, "id_token").split('.').count(), 3);
        authorization.code(value(&pairs, "code"), value(&pairs, "state")).unwrap()
    }

    /// A client for whom the customer has agreed.
    async fn agreed(&self, consent: &str) -> Client {
        let code = self.code(consent).await;
        self.oauth.exchange(self.transport(), code).await.unwrap();
        self.client(Some(&self.identity))
    }

    fn client(&self, identity: Option<&ClientIdentity>) -> Client {
        let mut builder = Client::builder(Auth::new().open_id_by(self.oauth.clone()))
            .base_url(self.bank.url())
            .root_certificates(self.bank.authority_pem().unwrap().as_bytes())
            .retry(RetryPolicy::never());
        if let Some(identity) = identity {
            builder = builder.client_certificate(identity.pem());
        }
        builder.build().unwrap()
    }

    async fn access_token(&self) -> String {
        self.store.load().await.unwrap().unwrap().access_token.unwrap().expose().to_owned()
    }
}

async fn raw(bank: &Bank, identity: Option<&ClientIdentity>, headers: &[(&str, &str)]) -> Came {
    let mut request = http(bank, identity).get(format!("{}{PATH}", bank.origin()));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    Came::of(request.send().await.unwrap()).await
}

#[tokio::test]
async fn a_receiver_with_a_consent_reads_everything_of_a_person() {
    let bank = bank("openfinance-brasil", 7).await;
    let receiver = Receiver::new(&bank, ME);
    let client = receiver.agreed(ALL).await;
    let mut records = client.customers_get_personal_identifications().page_size(3).items();
    let mut brands = Vec::new();
    while let Some(record) = records.next().await {
        brands.push(record.unwrap().brand_name.clone());
    }
    assert_eq!(brands, (1..=7).map(|index| format!("Banco Exemplo {index}")).collect::<Vec<_>>());
    bank.assert_called("customersGetPersonalIdentifications", 3);
    let income = client.customers_get_personal_qualifications().send_with_response().await.unwrap();
    assert!(income.value().data.informed_income.is_some());
    assert!(income.header("x-fapi-interaction-id").is_some_and(|id| id.len() == 36));
    let relation = client.customers_get_personal_financial_relations().send().await.unwrap();
    assert_eq!(relation.data.accounts.len(), 2);
    // The consent is a person's.
    let error = client.customers_get_business_qualifications().send().await.unwrap_err();
    assert_eq!(status_of(&error), 403);
    bank.assert_all_valid();
}

#[tokio::test]
async fn a_certificate_alone_says_who_the_client_is_too() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::by(&bank, ME, ClientAuthentication::Mtls);
    let client = receiver.agreed(CONSENTS[2].id).await;
    let found = client.customers_get_business_identifications().send().await.unwrap();
    assert_eq!(found.data.len(), 1);
    client.customers_get_business_qualifications().send().await.unwrap();
    client.customers_get_business_financial_relations().send().await.unwrap();
    bank.assert_all_valid();
}

#[tokio::test]
async fn a_consent_is_good_for_what_it_permits() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    let client = receiver.agreed(CONSENTS[1].id).await;
    client.customers_get_personal_identifications().send().await.unwrap();
    let error = client.customers_get_personal_qualifications().send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (403, Some("PERMISSAO_AUSENTE")));
}

#[tokio::test]
async fn a_token_is_worth_nothing_without_its_certificate() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    let client = receiver.agreed(ALL).await;
    let bearer = format!("Bearer {}", receiver.access_token().await);
    let headers = [("authorization", bearer.as_str()), ("x-fapi-interaction-id", INTERACTION)];
    assert_eq!(raw(&bank, Some(&receiver.identity), &headers).await.status, 200);
    let without = raw(&bank, None, &headers).await;
    assert_eq!((without.status, without.at("/errors/0/code")), (401, "TOKEN_INVALIDO"));
    let of_another = raw(&bank, Some(&identity(&bank, CLIENTS[1].id)), &headers).await;
    assert!(of_another.at("/errors/0/detail").contains("outro certificado"));
    // Another certificate of the same client's is another one.
    let renewed = raw(&bank, Some(&identity(&bank, ME.id)), &headers).await;
    assert_eq!(renewed.status, 401);
    let stolen = Client::builder(Auth::new().open_id(receiver.access_token().await))
        .base_url(bank.url())
        .root_certificates(bank.authority_pem().unwrap().as_bytes())
        .build()
        .unwrap();
    assert!(stolen.customers_get_personal_identifications().send().await.unwrap_err().is_auth());
    client.customers_get_personal_identifications().send().await.unwrap();
}

#[tokio::test]
async fn a_client_without_its_certificate_gets_no_token() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    let code = receiver.code(ALL).await;
    for certificate in [None, Some(identity(&bank, CLIENTS[1].id))] {
        let transport = Arc::new(HttpTransport::new(http(&bank, certificate.as_ref())));
        let error = receiver.oauth.exchange(transport, code.clone()).await.unwrap_err();
        assert_eq!((error.status().unwrap().as_u16(), error.code()), (401, Some("invalid_client")));
    }
    // None of this has used the code up.
    receiver.oauth.exchange(receiver.transport(), code).await.unwrap();
}

#[tokio::test]
async fn an_assertion_is_the_clients_own() {
    let bank = bank("openfinance-brasil", 1).await;
    let by_other_key = ClientAuthentication::PrivateKeyJwt(
        SigningKey::new(CLIENTS[1].key, ME.key_id, SigningAlgorithm::Ps256).unwrap(),
    );
    let error = Receiver::by(&bank, ME, by_other_key).push(ALL).await.unwrap_err();
    assert_eq!(error.description(), Some("the JWT is not signed by the client's key with PS256"));
    let by_other_algorithm = ClientAuthentication::PrivateKeyJwt(
        SigningKey::new(ME.key, ME.key_id, SigningAlgorithm::Rs256).unwrap(),
    );
    let error = Receiver::by(&bank, ME, by_other_algorithm).push(ALL).await.unwrap_err();
    assert_eq!(error.code(), Some("invalid_client"));
    let mut elsewhere = Receiver::new(&bank, ME);
    elsewhere.oauth = elsewhere.oauth.audience("https://bank.example/token");
    let error = elsewhere.push(ALL).await.unwrap_err();
    assert_eq!(error.description(), Some("the assertion is meant for somebody else"));
}

#[tokio::test]
async fn an_authorization_request_is_signed_bound_and_for_a_consent_of_the_clients() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    let scope = |consent: &str| receiver.oauth.authorization(CALLBACK).scope(format!("consent:{consent}"));
    let signed = scope(ALL).signed(key(&ME), bank.origin()).without_pkce();
    let error = signed.push(&receiver.oauth, receiver.transport()).await.unwrap_err();
    assert_eq!(error.description(), Some("PKCE with S256 is required"));
    let error = scope(ALL).push(&receiver.oauth, receiver.transport()).await.unwrap_err();
    assert!(error.description().unwrap().contains("signed request object"));
    let error =
        scope(ALL).signed(key(&ME), "https://bank.example").push(&receiver.oauth, receiver.transport()).await;
    assert_eq!(error.unwrap_err().code(), Some("invalid_request_object"));
    for consent in [CONSENTS[4].id, "urn:bancoexemplo:inventado"] {
        assert_eq!(receiver.push(consent).await.unwrap_err().code(), Some("invalid_scope"), "{consent}");
    }
    let authorization = receiver.push(CONSENTS[3].id).await.unwrap();
    let pairs = browse(&http(&bank, None), authorization.url()).await;
    assert_eq!(value(&pairs, "error"), "access_denied");
    let again = Came::of(http(&bank, None).get(authorization.url()).send().await.unwrap()).await;
    assert_eq!((again.status, again.at("/error")), (400, "invalid_request_uri"), "it works once");
    let authorization = receiver.push(ALL).await.unwrap();
    bank.advance(Duration::from_secs(61));
    let late = Came::of(http(&bank, None).get(authorization.url()).send().await.unwrap()).await;
    assert_eq!(late.status, 400);
}

#[tokio::test]
async fn a_code_works_once_with_its_verifier() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    let exchange = async |code| receiver.oauth.exchange(receiver.transport(), code).await;
    let code = receiver.code(ALL).await;
    exchange(code.clone()).await.unwrap();
    let error = exchange(code).await.unwrap_err();
    assert_eq!(
        (error.code(), error.description()),
        (Some("invalid_grant"), Some("the code was used before"))
    );
    let error =
        receiver.client(Some(&receiver.identity)).customers_get_personal_identifications().send().await;
    assert!(error.unwrap_err().is_auth(), "and what came of it is worth nothing");
    let code = receiver.code(ALL).await.verifier("z".repeat(43));
    assert!(exchange(code).await.unwrap_err().description().unwrap().contains("code_verifier"));
}

#[tokio::test]
async fn tokens_last_fifteen_minutes_and_refresh_tokens_stay() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    let client = receiver.agreed(ALL).await;
    let before = receiver.store.load().await.unwrap().unwrap();
    bank.advance(Duration::from_secs(901));
    let bearer = format!("Bearer {}", receiver.access_token().await);
    let headers = [("authorization", bearer.as_str()), ("x-fapi-interaction-id", INTERACTION)];
    let came = raw(&bank, Some(&receiver.identity), &headers).await;
    assert_eq!((came.status, came.at("/errors/0/detail")), (401, "O token de acesso expirou."));
    client.customers_get_personal_identifications().send().await.unwrap();
    let after = receiver.store.load().await.unwrap().unwrap();
    assert_ne!(after.access_token, before.access_token);
    assert_eq!(after.refresh_token, before.refresh_token);
}

#[tokio::test]
async fn an_interaction_id_is_needed_and_comes_back() {
    let bank = bank("openfinance-brasil", 1).await;
    let receiver = Receiver::new(&bank, ME);
    receiver.agreed(ALL).await;
    let bearer = format!("Bearer {}", receiver.access_token().await);
    let call = async |id: Option<&str>| {
        let mut headers = vec![("authorization", bearer.as_str())];
        headers.extend(id.map(|id| ("x-fapi-interaction-id", id)));
        raw(&bank, Some(&receiver.identity), &headers).await
    };
    let good = call(Some(INTERACTION)).await;
    assert_eq!((good.status, good.header("x-fapi-interaction-id")), (200, INTERACTION));
    for id in [None, Some("not-a-uuid")] {
        let came = call(id).await;
        assert_eq!((came.status, came.at("/errors/0/code")), (400, "PARAMETRO_INVALIDO"));
        assert_eq!(came.header("x-fapi-interaction-id").len(), 36, "one of the bank's own");
    }
}

/// A bank whose clock stands in the middle of a month and at the beginning of a minute.
async fn standing(customers: usize) -> Bank {
    let time = "2026-01-15T12:00:00Z".parse().unwrap();
    let mock = Mock::openfinance_brasil().with_clock(Clock::standing(time));
    mock.with_customers(customers).start().await.unwrap()
}

#[tokio::test]
async fn four_calls_a_month_and_further_pages_are_free() {
    let bank = standing(9).await;
    let receiver = Receiver::new(&bank, ME);
    let client = receiver.agreed(ALL).await;
    for _ in 0..4 {
        let mut pages = client.customers_get_personal_identifications().page_size(2).pages();
        let mut count = 0;
        while let Some(page) = pages.next().await {
            page.unwrap();
            count += 1;
        }
        assert_eq!(count, 5);
    }
    let error = client.customers_get_personal_identifications().send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (423, Some("LIMITE_OPERACIONAL")));
    // A page that is asked for by its number alone counts.
    let second = client.customers_get_personal_identifications().page(2).page_size(2).send().await;
    assert_eq!(status_of(&second.unwrap_err()), 423);
    client.customers_get_personal_qualifications().send().await.expect("another endpoint");
    let another = Receiver::new(&bank, CLIENTS[1]);
    another
        .agreed(CONSENTS[4].id)
        .await
        .customers_get_personal_identifications()
        .send()
        .await
        .expect("another client");
    bank.advance(Duration::from_secs(31 * 24 * 3600));
    client.customers_get_personal_identifications().send().await.expect("another month");
}

#[tokio::test]
async fn calls_a_minute_are_limited() {
    let bank = standing(1).await;
    let receiver = Receiver::new(&bank, ME);
    receiver.agreed(ALL).await;
    let bearer = format!("Bearer {}", receiver.access_token().await);
    let http = http(&bank, Some(&receiver.identity));
    let mut last = None;
    for _ in 0..501 {
        let request = http
            .get(format!("{}{PATH}", bank.origin()))
            .header("authorization", &bearer)
            .header("x-fapi-interaction-id", INTERACTION);
        last = Some(Came::of(request.send().await.unwrap()).await);
    }
    let came = last.unwrap();
    assert_eq!((came.status, came.at("/errors/0/code")), (429, "LIMITE_DE_REQUISICOES"));
    assert_eq!(came.header("retry-after"), "60");
}

#[tokio::test]
async fn a_page_that_is_not_there_is_said_so() {
    let bank = bank("openfinance-brasil", 3).await;
    let receiver = Receiver::new(&bank, ME);
    let client = receiver.agreed(ALL).await;
    let error = client.customers_get_personal_identifications().page(9).send().await.unwrap_err();
    assert_eq!((status_of(&error), error.code().as_deref()), (422, Some("PAGINA_INEXISTENTE")));
    let error =
        client.customers_get_personal_identifications().pagination_key("guessed").send().await.unwrap_err();
    assert_eq!(status_of(&error), 400);
}
