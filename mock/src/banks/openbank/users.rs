//! Users of the API: how they agree, and the tokens that come of it.

use serde_json::{Value, json};
use url::Url;

use super::{invalid, status};
use crate::banks::grants::{Challenge, Grant, Grants, Refusal, Rotation};
use crate::behaviour::{Answer, Request};

/// The client that every bank knows.
pub const CLIENT_ID: &str = "demo-client-of-harbour";

/// What a token can be good for.
pub const SCOPES: [&str; 2] = ["https://auth.bnk.to/customer.read", "https://auth.bnk.to/customer.write"];

/// A user of the API, who works at a bank. None of them is real.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct User {
    /// What `login_hint` takes.
    pub id: &'static str,
    /// Whose customers the user may see and change.
    pub bank: &'static str,
}

/// The users that every installation knows.
pub const USERS: [User; 2] =
    [User { id: "usr-imelda", bank: "bnk-harbour" }, User { id: "usr-otto", bank: "bnk-lantern" }];

const CODE_LIFE: i64 = 5 * 60;
const TOKEN_LIFE: i64 = 3600;
const REFRESH_LIFE: i64 = 30 * 24 * 3600;

pub(super) fn find(id: &str) -> Option<&'static User> {
    USERS.iter().find(|user| user.id == id)
}

/// Plays the user's browser and the user.
pub(super) fn authorize(grants: &mut Grants, request: &Request, now: i64) -> Answer {
    let text = |name: &str| request.query(name).unwrap_or_default();
    if text("client_id") != CLIENT_ID {
        return invalid("client_id is not known");
    }
    let Ok(mut back) = Url::parse(text("redirect_uri")) else {
        return invalid("redirect_uri is not an absolute URI");
    };
    let asked: Vec<&str> = match request.query("scope") {
        Some(scope) => scope.split_whitespace().collect(),
        None => SCOPES.to_vec(),
    };
    let challenge = Challenge::read(request.query("code_challenge"), request.query("code_challenge_method"));
    let came = match (find(request.query("login_hint").unwrap_or(USERS[0].id)), challenge) {
        _ if request.query("response_type").is_some_and(|kind| kind != "code") => {
            Err("unsupported_response_type")
        }
        _ if asked.iter().any(|scope| !SCOPES.contains(scope)) => Err("invalid_scope"),
        (_, Err(())) => Err("invalid_request"),
        (None, _) => Err("access_denied"),
        (Some(user), Ok(challenge)) => {
            let grant = Grant {
                client: CLIENT_ID.to_owned(),
                subject: user.id.to_owned(),
                scopes: asked.into_iter().map(str::to_owned).collect(),
                ..Grant::default()
            };
            Ok(grants.code(grant, text("redirect_uri").to_owned(), challenge, now + CODE_LIFE))
        }
    };
    match &came {
        Ok(code) => back.query_pairs_mut().append_pair("code", code),
        Err(error) => back.query_pairs_mut().append_pair("error", error),
    };
    if let Some(state) = request.query("state") {
        back.query_pairs_mut().append_pair("state", state);
    }
    Answer::redirect(back.as_str())
}

/// Trades a code or a refresh token. Who the client is, it is not asked.
pub(super) fn exchange(grants: &mut Grants, body: &Value, now: i64) -> Answer {
    let text = |name: &str| body.get(name).and_then(Value::as_str).unwrap_or_default();
    let came = match text("grant_type") {
        "AuthorizationCode" => {
            let verifier = body.get("code_verifier").and_then(Value::as_str);
            grants.redeem(text("code"), None, text("redirect_uri"), verifier, now)
        }
        "RefreshToken" => grants.of_refresh(text("refresh_token"), None, Rotation::Once, now),
        _ => return invalid("grant_type is AuthorizationCode or RefreshToken"),
    };
    match came {
        Ok(grant) => {
            let token = json!({
                "access_token": grants.access(&grant, now + TOKEN_LIFE),
                "token_type": "bearer",
                "expires_in": TOKEN_LIFE,
                "refresh_token": grants.refresh(&grant, now + REFRESH_LIFE),
            });
            Answer::json(200, &token).header("cache-control", "no-store")
        }
        Err(refusal) => status(401, 16, described(refusal)),
    }
}

fn described(refusal: Refusal) -> &'static str {
    match refusal {
        Refusal::Unknown => "code or token is not known",
        Refusal::Expired => "code or token has expired",
        Refusal::Spent => "code or token was used before",
        Refusal::OtherClient => "code is another client's",
        Refusal::OtherRedirect => "redirect_uri is not the one of the code",
        Refusal::Verifier => "code_verifier does not belong to the code",
    }
}
