//! Open Finance Brasil: a consent, a certificate, and a token that is bound to both.
//!
//! - The bank speaks TLS and asks for the client's certificate. Its name is the client's id; the token endpoints and
//!   the API want it, and a token is worth nothing on a connection with another (`cnf.x5t#S256`).
//! - Who the client is, it proves with `private_key_jwt` (PS256) or with the certificate (`tls_client_auth`).
//! - The authorization request is a signed JWT (PS256) that is pushed to `/auth/par`, with PKCE. `GET /auth/authorize`
//!   plays the customer, and comes back with code, ID token and state in the fragment.
//! - The scope is `openid consent:{id} customers`; [`CONSENTS`] has the consents, and the permissions of each decide
//!   what is answered (403).
//! - Tokens last 15 minutes by the bank's clock; refresh tokens stay as they are.
//! - `x-fapi-interaction-id` is required, and comes back.
//! - Each endpoint answers four times a month for a customer and a client (423). Further pages that are asked for by
//!   their key don't count. More than 500 calls a minute are too many (429).
//! - The ID token's key is at `/auth/keys`, and `/.well-known/openid-configuration` says where the rest is.

mod clients;
mod consents;
mod data;
mod issuer;
mod limits;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use chrono::{DateTime, Datelike, SecondsFormat, Utc};
use http::StatusCode;
use serde_json::json;

use self::consents::Subject;
use self::issuer::Issuer;
use self::limits::{Limits, Refused};
use super::seed::{Seed, Series};
use crate::behaviour::{
    Answer, Behaviour, Call, ClientCertificates, Credential, Request, Setting, Violation,
};

pub use self::clients::{CLIENTS, Client};
pub use self::consents::{CONSENTS, Consent};

/// Where the clients' signing keys are handed out, which are for everybody.
const DEMONSTRATION: &str = "/auth/demonstration/";
const INTERACTION: &str = "x-fapi-interaction-id";

/// Opens the bank.
pub fn open(setting: &Setting) -> Arc<dyn Behaviour> {
    let seed = Seed(setting.seed).of("openfinance-brasil");
    Arc::new(Bank {
        seed,
        records: setting.customers.clamp(1, 1000),
        issuer: Mutex::new(Issuer::new(seed)),
        limits: Mutex::new(Limits::new()),
        interactions: Mutex::new(Series::new(seed)),
    })
}

struct Bank {
    seed: Seed,
    /// How many identification records a customer has.
    records: usize,
    issuer: Mutex<Issuer>,
    limits: Mutex<Limits>,
    interactions: Mutex<Series>,
}

impl Bank {
    fn issuer(&self) -> MutexGuard<'_, Issuer> {
        self.issuer.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn limits(&self) -> MutexGuard<'_, Limits> {
        self.limits.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// One error, as this API writes it.
fn error(status: u16, code: &str, title: &str, detail: &str, now: DateTime<Utc>) -> Answer {
    let body = json!({
        "errors": [{ "code": code, "title": title, "detail": detail }],
        "meta": { "requestDateTime": now.to_rfc3339_opts(SecondsFormat::Secs, true) },
    });
    Answer::json(status, &body).header("content-type", "application/json; charset=utf-8")
}

fn unauthorized(detail: &str, now: DateTime<Utc>) -> Box<Answer> {
    Box::new(error(401, "TOKEN_INVALIDO", "Não autorizado", detail, now))
}

impl Behaviour for Bank {
    fn before(&self, request: &Request, now: DateTime<Utc>) -> Option<Answer> {
        // The authorization server is beside the API, not below its base path.
        let path = request.target.split('?').next().unwrap_or_default();
        match path {
            "/.well-known/openid-configuration" => Some(issuer::configuration(&request.origin)),
            path if path.starts_with(DEMONSTRATION) => {
                let id = path.strip_prefix(DEMONSTRATION)?.strip_suffix(".pem")?;
                let client = CLIENTS.iter().find(|client| client.id == id)?;
                Some(Answer::text(200, client.key))
            }
            path if path.starts_with("/auth/") => Some(self.issuer().answer(path, request, now.timestamp())),
            _ => None,
        }
    }

    fn authorize(&self, call: &Call<'_>) -> Result<(), Box<Answer>> {
        let now = call.now;
        let token = call
            .request
            .authorization("Bearer")
            .ok_or_else(|| unauthorized("O token de acesso não foi enviado.", now))?;
        let grant = self
            .issuer()
            .of_token(token, call.request, now.timestamp())
            .map_err(|why| unauthorized(why, now))?;
        let Some(interaction) = call.request.header(INTERACTION) else {
            return Err(Box::new(malformed("O cabeçalho x-fapi-interaction-id é obrigatório.", now)));
        };
        if !is_uuid(interaction) {
            return Err(Box::new(malformed("O valor de x-fapi-interaction-id deve ser um UUID.", now)));
        }
        let consent = consents::of_scopes(&grant.scopes)
            .ok_or_else(|| unauthorized("O consentimento não está mais autorizado.", now))?;
        let permission = consents::permission(call.id());
        if !grant.scopes.contains("customers")
            || !permission.is_some_and(|needed| consent.permissions.contains(&needed))
        {
            let detail = "O consentimento não contém a permissão exigida por este endpoint.";
            return Err(Box::new(error(403, "PERMISSAO_AUSENTE", "Acesso negado", detail, now)));
        }
        let caller = format!("{} {}", grant.client, consent.subject.tax_id());
        let is_later_page = data::is_later_page(self.seed, consent.subject, call);
        self.limits().ask(&caller, call.id(), is_later_page, now).map_err(|refused| {
            Box::new(match refused {
                Refused::Month => error(
                    423,
                    "LIMITE_OPERACIONAL",
                    "Limite operacional atingido",
                    "O limite mensal de chamadas deste endpoint para este cliente foi atingido.",
                    now,
                ),
                Refused::Minute { wait } => error(
                    429,
                    "LIMITE_DE_REQUISICOES",
                    "Muitas requisições",
                    "O limite de requisições por minuto foi excedido.",
                    now,
                )
                .header("retry-after", &wait.to_string()),
            })
        })
    }

    fn refuse(&self, call: &Call<'_>, violations: &[Violation]) -> Option<Answer> {
        let told = violations.iter().map(|violation| {
            let name = violation.name.as_deref().unwrap_or("corpo");
            json!({ "code": "PARAMETRO_INVALIDO", "title": "Parâmetro inválido", "detail": format!("{name}: {}", violation.message) })
        });
        // No more fit into the contract.
        let told: Vec<_> = told.take(13).collect();
        if told.is_empty() {
            return None;
        }
        let meta = json!({ "requestDateTime": call.now.to_rfc3339_opts(SecondsFormat::Secs, true) });
        let answer = Answer::json(400, &json!({ "errors": told, "meta": meta }));
        Some(answer.header("content-type", "application/json; charset=utf-8"))
    }

    fn not_found(&self, _: &Request, answer: &Answer) -> Option<Answer> {
        match answer.status {
            StatusCode::METHOD_NOT_ALLOWED => {
                let body = json!({ "errors": [{
                    "code": "METODO_NAO_PERMITIDO", "title": "Método não permitido",
                    "detail": "Este endpoint aceita somente GET.",
                }] });
                let mut told =
                    Answer::json(405, &body).header("content-type", "application/json; charset=utf-8");
                if let Some(allowed) = answer.headers.get(http::header::ALLOW) {
                    told.headers.insert(http::header::ALLOW, allowed.clone());
                }
                Some(told)
            }
            _ => None,
        }
    }

    fn answer(&self, call: &Call<'_>) -> Option<Answer> {
        let now = call.now;
        // Without authentication, everybody is the first customer of the operation's kind.
        let grant = call
            .request
            .authorization("Bearer")
            .and_then(|token| self.issuer().of_token(token, call.request, now.timestamp()).ok());
        let consent = grant.as_ref().and_then(|grant| consents::of_scopes(&grant.scopes));
        let subject = match consent {
            Some(consent) => consent.subject,
            None if call.id().contains("Business") => Subject::Company(0),
            None => Subject::Person(0),
        };
        let answer = data::answer(self.seed, self.records, subject, call)?;
        // Only what succeeds counts, and a further page doesn't.
        if let (Some(grant), true) = (&grant, answer.status.is_success())
            && !data::is_later_page(self.seed, subject, call)
        {
            self.limits().count(&format!("{} {}", grant.client, subject.tax_id()), call.id(), now);
        }
        Some(answer)
    }

    fn after(&self, request: &Request, call: Option<&Call<'_>>, answer: &mut Answer) {
        if call.is_none() && request.target.starts_with("/auth/") {
            return;
        }
        let id = match request.header(INTERACTION).filter(|id| is_uuid(id)) {
            Some(id) => id.to_owned(),
            None => {
                let (seed, index) = self.interactions.lock().unwrap_or_else(PoisonError::into_inner).next();
                seed.uuid("interaction", index)
            }
        };
        *answer = answer.clone().header(INTERACTION, &id).header("x-v", "2.0.1");
    }

    fn credentials(&self, url: &str) -> Vec<Credential> {
        let origin = url.split_once("/open-banking").map_or(url, |(origin, _)| origin);
        let [first, second] = &CLIENTS;
        let mut credentials = vec![
            Credential::new("issuer", origin),
            Credential::new("token url", format!("{origin}/auth/token")),
            Credential::new("pushed requests", format!("{origin}/auth/par")),
            Credential::new("authorization url", format!("{origin}/auth/authorize")),
            Credential::new("client id, and the certificate's name", first.id),
            Credential::new("key id", first.key_id),
            Credential::new("signing key (PS256)", format!("{origin}{DEMONSTRATION}{}.pem", first.id)),
            Credential::new("client id, second client", second.id),
            Credential::new("key id, second client", second.key_id),
            Credential::new(
                "signing key (PS256), second client",
                format!("{origin}{DEMONSTRATION}{}.pem", second.id),
            ),
        ];
        let consents =
            CONSENTS.iter().map(|consent| Credential::new(format!("consent: {}", consent.about), consent.id));
        credentials.extend(consents);
        credentials
    }

    fn client_certificates(&self) -> ClientCertificates {
        ClientCertificates::Asked
    }
}

fn malformed(detail: &str, now: DateTime<Utc>) -> Answer {
    error(400, "PARAMETRO_INVALIDO", "Parâmetro inválido", detail, now)
}

fn is_uuid(text: &str) -> bool {
    let lengths: Vec<usize> = text.split('-').map(str::len).collect();
    lengths == [8, 4, 4, 4, 12] && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

/// Which month it is, counted on.
fn month(now: DateTime<Utc>) -> i32 {
    now.year() * 12 + now.month0() as i32
}
