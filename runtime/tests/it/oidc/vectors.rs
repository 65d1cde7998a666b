//! Callbacks and token replies that somebody else made, with their keys: each is accepted or refused as they say.

use std::path::Path;
use std::sync::Arc;

use passbook_runtime::flows::oauth2::{SigningAlgorithm, SigningKey};
use passbook_runtime::flows::oidc::{Callback, DecryptionKey, Issuer, Login, LoginError, RelyingParty};
use passbook_runtime::flows::tokens::{MemoryStore, TokenStore};
use passbook_runtime::json::{Value, json};
use passbook_runtime::testing::Canned;
use passbook_runtime::{Timestamp, json};

use super::issuer::{Bank, KEYS};

const VECTORS: &str = "../../shared/providers/openfinance-brasil/idtoken-vectors.json";

#[tokio::test]
async fn each_vector_ends_as_its_authors_say() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(VECTORS);
    let Ok(text) = std::fs::read_to_string(&path) else {
        println!("skipped: there are no vectors beside this checkout");
        return;
    };
    let file: Value = json::from_str(&text).unwrap();
    let expected = &file["expected"];
    let text = |value: &Value| value.as_str().unwrap().to_owned();
    for vector in file["discovery"].as_array().unwrap() {
        let bank = Bank::of(expected["issuer"].as_str().unwrap());
        bank.describe(|document| document["issuer"] = vector["document"]["issuer"].clone());
        let url = text(&expected["discovery_url"]);
        let found = Issuer::discover_at(bank.transport(), url).await;
        assert_eq!(found.is_ok(), vector["expect"] == "accept", "{}", vector["name"]);
        assert_eq!(bank.requests().len(), 1, "{}", vector["name"]);
    }
    let vectors = file["vectors"].as_array().unwrap();
    assert!(vectors.len() >= 40);
    let good = vectors.iter().find(|vector| vector["name"] == "valid").unwrap();
    for vector in vectors {
        let name = vector["name"].as_str().unwrap();
        let bank = Bank::of(expected["issuer"].as_str().unwrap());
        bank.set_keys(file["issuer_jwks"].clone());
        let issuer = Issuer::discover(bank.transport(), bank.issuer()).await.unwrap();
        let key = SigningKey::new(KEYS.client_signing.pem(), "k", SigningAlgorithm::Ps256).unwrap();
        let decryption = file["client_private_keys"]["keys"].as_array().unwrap();
        let decryption: Vec<_> =
            decryption.iter().map(|key| DecryptionKey::from_jwk(key.to_string()).unwrap()).collect();
        let now = Timestamp::from_timestamp(file["now"].as_i64().unwrap(), 0).unwrap();
        let party = RelyingParty::open_finance_brasil(issuer, text(&expected["client_id"]), key, decryption)
            .unwrap()
            .clock(move || now);
        let login: Login = json::from_value(json!({
            "issuer": expected["issuer"], "client_id": expected["client_id"], "url": "https://auth.bank.example/",
            "redirect_uri": expected["redirect_uri"], "response_type": "code id_token",
            "scopes": ["openid", "accounts"], "state": expected["state"], "nonce": expected["nonce"],
            "verifier": "v".repeat(43),
        }))
        .unwrap();
        let is_of_callback = vector["from"] == "authorization_endpoint";
        let fragment = if is_of_callback { &vector["fragment"] } else { &good["fragment"] };
        let callback = Callback::from_parameters(fragment.as_str().unwrap()).unwrap();
        let reply = if is_of_callback { Value::Null } else { vector["token_response"].clone() };
        bank.answer("/token", Canned::json(if reply.is_null() { 503 } else { 200 }, reply.to_string()));
        let before = bank.requests().len();
        let store = Arc::new(MemoryStore::new());
        let ended = party.finish(bank.transport(), login, &callback, store.clone()).await;
        let sent: Vec<_> = bank.requests().split_off(before).into_iter().map(|asked| asked.path).collect();
        let exchanges = sent.iter().filter(|path| *path == "/token").count();
        assert!(sent.iter().all(|path| path == "/token" || path == "/jwks"), "{name}: {sent:?}");
        let is_accepted = match &ended {
            // This issuer has no tokens for a callback that is accepted.
            Err(LoginError::Tokens(error)) if is_of_callback => error.status().is_some(),
            Err(LoginError::Refused { code, .. }) => {
                assert_eq!(vector["expect"], "error", "{name}");
                assert_eq!(code.as_deref(), Some("access_denied"));
                false
            }
            ended => ended.is_ok(),
        };
        assert_eq!(is_accepted, vector["expect"] == "accept", "{name}: {ended:?}");
        assert_eq!(exchanges, usize::from(is_accepted || !is_of_callback), "{name}");
        let is_saved = store.load().await.unwrap().is_some();
        assert_eq!(is_saved, is_accepted && !is_of_callback, "{name}");
    }
}
