//! Whether a call carries what an operation asks for, by what is there to see.

use serde_json::{Map, Value, json};

use crate::behaviour::{Answer, Call};

pub(super) fn require(schemes: &Map<String, Value>, call: &Call<'_>) -> Result<(), Box<Answer>> {
    let alternatives = &call.operation.security;
    let is_met = |alternative: &Vec<(String, Vec<String>)>| {
        alternative.iter().all(|(name, _)| schemes.get(name).is_none_or(|scheme| is_there(scheme, call)))
    };
    if alternatives.is_empty() || alternatives.iter().any(is_met) {
        return Ok(());
    }
    let wanted: Vec<String> = alternatives
        .iter()
        .map(|alternative| {
            let schemes =
                alternative.iter().filter_map(|(name, _)| Some(described(name, schemes.get(name)?)));
            schemes.collect::<Vec<_>>().join(" and ")
        })
        .collect();
    let body = json!({
        "error": "credentials_missing",
        "operation": call.id(),
        "message": format!("send {}", wanted.join(", or ")),
    });
    let first = alternatives.iter().flatten().find_map(|(name, _)| schemes.get(name));
    let challenge = match first.map(|scheme| (kind(scheme), scheme["scheme"].as_str().unwrap_or_default())) {
        Some((Kind::Http, scheme)) if scheme.eq_ignore_ascii_case("basic") => "Basic realm=\"bank\"",
        _ => "Bearer",
    };
    let refusal = match call.operation.response(401).and_then(|response| response.content.first()) {
        // In the contract's own words, where it has some.
        Some(_) => call.documented(401),
        None => Answer::json(401, &body),
    };
    Err(Box::new(
        refusal
            .header("www-authenticate", challenge)
            .header("x-passbook-error", body["message"].as_str().unwrap_or_default()),
    ))
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Http,
    ApiKey,
    Bearer,
    MutualTls,
}

fn kind(scheme: &Value) -> Kind {
    match scheme["type"].as_str() {
        Some("http") => Kind::Http,
        Some("apiKey") => Kind::ApiKey,
        Some("mutualTLS") => Kind::MutualTls,
        _ => Kind::Bearer,
    }
}

fn is_there(scheme: &Value, call: &Call<'_>) -> bool {
    let request = call.request;
    // Without TLS there are no certificates to ask for.
    let asks_for_certificate = scheme["x-passbook-mutual-tls"] == true || kind(scheme) == Kind::MutualTls;
    if asks_for_certificate && request.origin.starts_with("https:") && request.client.is_none() {
        return false;
    }
    match kind(scheme) {
        Kind::MutualTls => true,
        Kind::Bearer => request.authorization("bearer").is_some_and(|token| !token.is_empty()),
        Kind::Http => {
            let scheme = scheme["scheme"].as_str().unwrap_or("bearer");
            request.authorization(scheme).is_some_and(|credential| !credential.is_empty())
        }
        Kind::ApiKey => {
            let name = scheme["name"].as_str().unwrap_or_default();
            match scheme["in"].as_str() {
                Some("query") => request.query(name).is_some_and(|key| !key.is_empty()),
                Some("cookie") => {
                    crate::encoding::cookies(&request.headers).iter().any(|(key, _)| *key == name)
                }
                _ => request.header(name).is_some_and(|key| !key.is_empty()),
            }
        }
    }
}

fn described(name: &str, scheme: &Value) -> String {
    match kind(scheme) {
        Kind::MutualTls => format!("{name}: a client certificate"),
        Kind::Bearer => format!("{name}: `Authorization: Bearer …`"),
        Kind::Http => {
            let scheme = scheme["scheme"].as_str().unwrap_or("bearer");
            format!("{name}: `Authorization: {}{} …`", scheme[..1].to_uppercase(), &scheme[1..])
        }
        Kind::ApiKey => {
            let (place, key) =
                (scheme["in"].as_str().unwrap_or("header"), scheme["name"].as_str().unwrap_or_default());
            format!("{name}: the {place} parameter `{key}`")
        }
    }
}
