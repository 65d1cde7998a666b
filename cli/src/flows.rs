//! What the runtime's ready-made flows take. A provider without one is authorized by its schemes' constants.

use std::sync::Arc;

use passbook::runtime::commands::Provider;
use passbook::runtime::flows::cybersource::{HttpSignature, JwtSigner, SetupError};
use passbook::runtime::flows::file_store::{FileStore, StoreKey};
use passbook::runtime::flows::oauth2::{
    AKOYA_PRODUCTION, AKOYA_SANDBOX, ClientAuthentication, OAuth2, SigningAlgorithm, SigningKey,
};
use passbook::runtime::flows::session::SessionLogin;
use passbook::runtime::flows::tokens::{MemoryStore, TokenStore, Tokens};
use passbook::runtime::internal::Credentials;

use crate::credentials::{Place, Settings};
use crate::problem::Problem;

/// One way to satisfy one scheme of one provider.
pub(crate) struct Flow {
    provider: &'static str,
    pub(crate) scheme: &'static str,
    /// Name and description.
    pub(crate) variables: &'static [(&'static str, &'static str)],
    pub(crate) needs: Network,
    /// Sets the credential; false where nothing for it is set.
    pub(crate) apply: fn(&Settings, &Place, &mut Credentials) -> Result<bool, Problem>,
}

/// Whether something is asked of a server before the call.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Network {
    Used,
    Unused,
}

/// The flows for a provider.
pub(crate) fn of(provider: &Provider) -> Vec<&'static Flow> {
    FLOWS.iter().filter(|flow| flow.provider == provider.api.id).collect()
}

const CLIENT_ID: (&str, &str) = ("client_id", "The client's id");
const CLIENT_SECRET: (&str, &str) = ("client_secret", "The client's secret");
const REFRESH_TOKEN: (&str, &str) = ("refresh_token", "What a token is asked for with");
const TOKEN_FILE: (&str, &str) =
    ("token_file", "A file to keep tokens in; once it is there, the refresh token in it is used");
const TOKEN_KEY: (&str, &str) =
    ("token_key", "A key to encrypt that file with, 32 bytes in base64: `openssl rand -base64 32` makes one");

const FLOWS: &[Flow] = &[
    Flow {
        provider: "akoya",
        scheme: "idToken",
        variables: &[
            CLIENT_ID,
            CLIENT_SECRET,
            REFRESH_TOKEN,
            TOKEN_FILE,
            TOKEN_KEY,
            ("idp", "Where tokens are given out, in place of Akoya's own"),
        ],
        needs: Network::Used,
        apply: akoya,
    },
    Flow {
        provider: "akoya",
        scheme: "clientCredentials",
        variables: &[CLIENT_ID, CLIENT_SECRET],
        needs: Network::Unused,
        apply: akoya_client,
    },
    Flow {
        provider: "cybersource",
        scheme: "jwt",
        variables: &[
            ("merchant_id", "The merchant's id"),
            ("key_id", "The id of the shared secret"),
            ("shared_secret", "The shared secret, in base64"),
            ("p12_file", "A P12 file to sign with, in place of the shared secret"),
            ("p12_password", "The password of the P12 file"),
        ],
        needs: Network::Unused,
        apply: cybersource_jwt,
    },
    Flow {
        provider: "cybersource",
        scheme: "httpSignature",
        variables: &[("signature", "`http`: sign as before JWT")],
        needs: Network::Unused,
        apply: cybersource_signature,
    },
    Flow {
        provider: "finicity",
        scheme: "appToken",
        variables: &[
            ("partner_id", "The partner's id"),
            ("partner_secret", "The partner's secret, to log in with"),
        ],
        needs: Network::Used,
        apply: finicity,
    },
    Flow {
        provider: "openbank",
        scheme: "oauth2",
        variables: &[CLIENT_ID, REFRESH_TOKEN, TOKEN_FILE, TOKEN_KEY],
        needs: Network::Used,
        apply: openbank,
    },
    Flow {
        provider: "openfinance-brasil",
        scheme: "openId",
        variables: &[
            CLIENT_ID,
            ("token_url", "Where tokens are given out"),
            (
                "signing_key",
                "A PEM file with the key that the client signs with; without it, mutual TLS proves who it is",
            ),
            ("signing_key_id", "The id (`kid`) under which the server knows the key"),
            (
                "consent_id",
                "The user's consent, `urn:…`, which a token is asked for where there is no refresh token",
            ),
            REFRESH_TOKEN,
            TOKEN_FILE,
            TOKEN_KEY,
        ],
        needs: Network::Used,
        apply: open_finance_brasil,
    },
];

/// The tokens that there are to begin with, and where new ones are kept.
fn store(settings: &Settings) -> Result<Option<Arc<dyn TokenStore>>, Problem> {
    let first = settings.get("refresh_token").map(|token| Tokens::new().refresh_token(token.clone()));
    let Some(path) = settings.text("token_file") else {
        return Ok(first.map(|first| Arc::new(MemoryStore::with(first)) as Arc<dyn TokenStore>));
    };
    let mut store = FileStore::new(path);
    if let Some(first) = first {
        store = store.starting_with(first);
    }
    if let Some(key) = settings.get("token_key") {
        let key = StoreKey::from_base64(key.clone()).map_err(|error| {
            Problem::credentials(format!("{}: {error}", settings.variable("token_key")))
                .next("make one with `openssl rand -base64 32`")
        })?;
        store = store.encrypted_with([key]);
    }
    Ok(Some(Arc::new(store)))
}

fn akoya(settings: &Settings, place: &Place, credentials: &mut Credentials) -> Result<bool, Problem> {
    let Some(store) = store(settings)? else { return Ok(false) };
    let [id, secret] = settings.required(["client_id", "client_secret"])?;
    if settings.get("token_file").is_none() {
        return Err(Problem::credentials(
            "a refresh token of akoya works once, and the next one would be lost",
        )
        .next(format!("say where it is kept: {}=FILE", settings.variable("token_file"))));
    }
    let own = if place.environment == Some("production") { AKOYA_PRODUCTION } else { AKOYA_SANDBOX };
    let idp = settings.text("idp").unwrap_or(own).trim_end_matches('/');
    let oauth = OAuth2::akoya(idp, id.expose(), secret.clone()).store(store);
    credentials.custom("idToken", Arc::new(oauth));
    Ok(true)
}

fn akoya_client(settings: &Settings, _: &Place, credentials: &mut Credentials) -> Result<bool, Problem> {
    let Some([id, secret]) = settings.all(["client_id", "client_secret"])? else { return Ok(false) };
    credentials.basic("clientCredentials", id.expose(), secret.clone());
    Ok(true)
}

fn cybersource_jwt(settings: &Settings, _: &Place, credentials: &mut Credentials) -> Result<bool, Problem> {
    if settings.text("signature") == Some("http") {
        return Ok(false);
    }
    let signer = if let Some(p12) = settings.file("p12_file")? {
        let [merchant, password] = settings.required(["merchant_id", "p12_password"])?;
        JwtSigner::p12(merchant.expose(), &p12, password.clone())
    } else if let Some([merchant, key, secret]) = settings.all(["merchant_id", "key_id", "shared_secret"])? {
        JwtSigner::shared_secret(merchant.expose(), key.expose(), secret.clone())
    } else {
        return Ok(false);
    };
    credentials.custom("jwt", Arc::new(signer.map_err(unusable)?));
    Ok(true)
}

fn cybersource_signature(
    settings: &Settings,
    _: &Place,
    credentials: &mut Credentials,
) -> Result<bool, Problem> {
    match settings.text("signature") {
        None | Some("jwt") => return Ok(false),
        Some("http") => {}
        Some(_) => {
            return Err(Problem::credentials(format!(
                "{} is neither `jwt` nor `http`",
                settings.variable("signature")
            )));
        }
    }
    let [merchant, key, secret] = settings.required(["merchant_id", "key_id", "shared_secret"])?;
    let signer = HttpSignature::new(merchant.expose(), key.expose(), secret.clone());
    credentials.custom("httpSignature", Arc::new(signer.map_err(unusable)?));
    Ok(true)
}

fn unusable(error: SetupError) -> Problem {
    Problem::credentials(error.to_string()).next("`passbook cybersource --help` says what is needed")
}

fn finicity(settings: &Settings, _: &Place, credentials: &mut Credentials) -> Result<bool, Problem> {
    if settings.all(["partner_id", "partner_secret"])?.is_none() {
        return Ok(false);
    }
    let [id, secret, key] = settings.required(["partner_id", "partner_secret", "app_key"])?;
    let login = SessionLogin::finicity(id.expose(), secret.clone(), key.clone());
    credentials.custom("appToken", Arc::new(login));
    Ok(true)
}

fn openbank(settings: &Settings, place: &Place, credentials: &mut Credentials) -> Result<bool, Problem> {
    let Some(store) = store(settings)? else { return Ok(false) };
    let [id] = settings.required(["client_id"])?;
    let base_url = place.base_url.as_deref().unwrap_or_default();
    let mut oauth = OAuth2::openbank(base_url, id.expose()).store(store);
    if place.allows_cleartext {
        oauth = oauth.dangerously_allow_cleartext_http();
    }
    credentials.custom("oauth2", Arc::new(oauth));
    Ok(true)
}

fn open_finance_brasil(
    settings: &Settings,
    _: &Place,
    credentials: &mut Credentials,
) -> Result<bool, Problem> {
    let (store, consent) = (store(settings)?, settings.text("consent_id"));
    if store.is_none() && consent.is_none() {
        return Ok(false);
    }
    let [id, url] = settings.required(["client_id", "token_url"])?;
    let authentication = match settings.text_file("signing_key")? {
        None => ClientAuthentication::Mtls,
        Some(pem) => {
            let [key_id] = settings.required(["signing_key_id"])?;
            let key = SigningKey::new(pem, key_id.expose(), SigningAlgorithm::Ps256);
            let place = settings.variable("signing_key");
            let key = key.map_err(|error| Problem::credentials(format!("{place}: {error}")))?;
            ClientAuthentication::PrivateKeyJwt(key)
        }
    };
    let mut oauth = OAuth2::open_finance_brasil(url.expose(), id.expose(), authentication);
    if let Some(store) = store {
        oauth = oauth.store(store);
    } else if let Some(consent) = consent {
        oauth = oauth.client_credentials([
            "openid".to_owned(),
            format!("consent:{consent}"),
            "customers".to_owned(),
        ]);
    }
    credentials.custom("openId", Arc::new(oauth));
    Ok(true)
}
