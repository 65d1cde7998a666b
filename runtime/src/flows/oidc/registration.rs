//! A client that registers itself (RFC 7591), and looks after its registration (RFC 7592).

use std::fmt;
use std::sync::Arc;

use http::header::{ACCEPT, AUTHORIZATION, CONTENT_TYPE};
use http::{HeaderValue, Method, StatusCode};
use reqwest::Request;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value, json};

use super::issuer::secure;
use super::{Issuer, LoginError};
use crate::auth::TokenReply;
use crate::error::Reason;
use crate::flows::oauth2::apart_from_calls;
use crate::flows::tokens::{fetch, is_code};
use crate::parameter::secret_header_value;
use crate::{Secret, Transport, TransportFailure};

/// A client as an issuer has registered it. Keep it: the issuer gives each client once.
///
/// It serializes whole, secrets included, and prints its id and nothing else.
#[derive(Clone, Serialize, Deserialize)]
pub struct RegisteredClient {
    issuer: String,
    client_id: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    client_secret: Option<Secret>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registration_client_uri: Option<String>,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    registration_access_token: Option<Secret>,
    metadata: Map<String, Value>,
}

/// Why a client is not registered, or its registration not read or changed. It prints nothing that the issuer wrote
/// but its error code.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum RegistrationError {
    /// No request was sent.
    #[error("no request was sent: {0}")]
    Unusable(Reason),
    /// The issuer refused.
    #[error("the issuer refused: {status}{}", code.as_ref().map(|code| format!(", {code}")).unwrap_or_default())]
    #[non_exhaustive]
    Refused {
        /// The status.
        status: StatusCode,
        /// The code, such as `invalid_software_statement`.
        code: Option<String>,
        /// What the issuer says about it. It may quote what was sent, so it is not printed.
        description: Option<Secret>,
    },
    /// The reply is not that of a registration.
    #[error("the reply ({status}) is not what it should be: {reason}")]
    #[non_exhaustive]
    Response {
        /// The status.
        status: StatusCode,
        /// What is wrong with it.
        reason: Reason,
    },
    /// There was no reply.
    #[error("the request failed")]
    Transport(#[source] Arc<TransportFailure>),
}

impl RegistrationError {
    /// What the issuer says about why it refused. It may quote what was sent.
    pub fn description(&self) -> Option<&str> {
        match self {
            Self::Refused { description, .. } => description.as_ref().map(Secret::expose),
            _ => None,
        }
    }
}

impl RegisteredClient {
    /// Registers a client with this metadata (RFC 7591, section 2; a `software_statement` among them where the
    /// ecosystem has one).
    ///
    /// The request goes to the issuer's endpoint for clients that show their certificate, where it has one. It is sent
    /// once: an issuer may register a repeat as a client of its own.
    pub async fn register(
        transport: Arc<dyn Transport>,
        issuer: &Issuer,
        metadata: Map<String, Value>,
    ) -> Result<Self, RegistrationError> {
        let document = issuer.metadata();
        let aliases = document.mtls_endpoint_aliases.as_ref();
        let url = aliases.and_then(|it| it.registration_endpoint.as_ref());
        let url = url.or(document.registration_endpoint.as_ref());
        let url = url.ok_or(RegistrationError::Unusable("the issuer has no registration endpoint"))?;
        let request = request(Method::POST, url, None, Some(&metadata))?;
        let reply = sent(transport, request).await?;
        Self::read_from(issuer.id(), &reply, None)
    }

    /// What the issuer has registered now.
    pub async fn read(&self, transport: Arc<dyn Transport>) -> Result<Self, RegistrationError> {
        self.managed(transport, Method::GET, None).await
    }

    /// Replaces the whole metadata. Where a `software_statement` is among them, it has to be a new one.
    pub async fn update(
        &self,
        transport: Arc<dyn Transport>,
        mut metadata: Map<String, Value>,
    ) -> Result<Self, RegistrationError> {
        metadata.insert("client_id".to_owned(), self.client_id.as_str().into());
        self.managed(transport, Method::PUT, Some(&metadata)).await
    }

    /// Ends the registration: the client's tokens and the users' consents may end with it.
    pub async fn delete(self, transport: Arc<dyn Transport>) -> Result<(), RegistrationError> {
        let (url, token) = self.management()?;
        let reply = sent(transport, request(Method::DELETE, url, Some(token), None)?).await?;
        if reply.status.is_success() { Ok(()) } else { Err(refused(&reply)) }
    }

    /// The issuer that the client is registered at.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// The client's id.
    pub fn client_id(&self) -> &str {
        &self.client_id
    }

    /// The client's secret, where it authenticates by one.
    pub fn client_secret(&self) -> Option<&Secret> {
        self.client_secret.as_ref()
    }

    /// The metadata as the issuer registered it, which may differ from what was asked for.
    pub fn metadata(&self) -> &Map<String, Value> {
        &self.metadata
    }

    async fn managed(
        &self,
        transport: Arc<dyn Transport>,
        method: Method,
        metadata: Option<&Map<String, Value>>,
    ) -> Result<Self, RegistrationError> {
        let (url, token) = self.management()?;
        let reply = sent(transport, request(method, url, Some(token), metadata)?).await?;
        Self::read_from(&self.issuer, &reply, Some(self))
    }

    fn management(&self) -> Result<(&str, &Secret), RegistrationError> {
        match (&self.registration_client_uri, &self.registration_access_token) {
            (Some(url), Some(token)) => Ok((url, token)),
            _ => Err(RegistrationError::Unusable(
                "the issuer gave no URL and token to manage the registration with",
            )),
        }
    }

    fn read_from(issuer: &str, reply: &TokenReply, before: Option<&Self>) -> Result<Self, RegistrationError> {
        if !matches!(reply.status, StatusCode::OK | StatusCode::CREATED) {
            return Err(refused(reply));
        }
        let wrong = |reason| RegistrationError::Response { status: reply.status, reason };
        let mut metadata: Map<String, Value> =
            serde_json::from_slice(&reply.body).map_err(|_| wrong("it is no JSON object"))?;
        let mut taken = |name: &str| match metadata.remove(name) {
            Some(Value::String(text)) if !text.is_empty() => Some(text),
            _ => None,
        };
        let client_id = taken("client_id").ok_or_else(|| wrong("there is no client_id in it"))?;
        let url = taken("registration_client_uri");
        let token = taken("registration_access_token").map(Secret::from);
        let secret = taken("client_secret").map(Secret::from);
        if before.is_some_and(|before| before.client_id != client_id) {
            return Err(wrong("it is about another client"));
        }
        if url.as_deref().is_some_and(|url| secure(url).is_err()) {
            return Err(wrong("its registration_client_uri is not https"));
        }
        Ok(Self {
            issuer: issuer.to_owned(),
            client_id,
            client_secret: secret.or_else(|| before?.client_secret.clone()),
            registration_client_uri: url.or_else(|| before?.registration_client_uri.clone()),
            registration_access_token: token.or_else(|| before?.registration_access_token.clone()),
            metadata,
        })
    }
}

impl fmt::Debug for RegisteredClient {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RegisteredClient")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// The metadata of a receiver of Open Finance Brasil, for [`RegisteredClient::register`]: with this software statement,
/// which the directory has signed less than five minutes ago, and these values of it.
///
/// The scope is `openid consents resources customers`.
pub fn open_finance_brasil_metadata<S: Into<String>>(
    software_statement: &Secret,
    jwks_uri: impl Into<String>,
    redirect_uris: impl IntoIterator<Item = S>,
) -> Map<String, Value> {
    let redirect_uris: Vec<String> = redirect_uris.into_iter().map(Into::into).collect();
    let metadata = json!({
        "software_statement": software_statement.expose(),
        "redirect_uris": redirect_uris,
        "jwks_uri": jwks_uri.into(),
        "token_endpoint_auth_method": "private_key_jwt",
        "token_endpoint_auth_signing_alg": "PS256",
        // `implicit`, since an ID token is in the response type.
        "grant_types": ["authorization_code", "client_credentials", "refresh_token", "implicit"],
        "response_types": ["code id_token"],
        "application_type": "web",
        "subject_type": "public",
        "id_token_signed_response_alg": "PS256",
        "id_token_encrypted_response_alg": "RSA-OAEP",
        "id_token_encrypted_response_enc": "A256GCM",
        "request_object_signing_alg": "PS256",
        "require_signed_request_object": true,
        "require_pushed_authorization_requests": true,
        "tls_client_certificate_bound_access_tokens": true,
        "scope": "openid consents resources customers",
    });
    metadata.as_object().cloned().unwrap_or_default()
}

fn request(
    method: Method,
    url: &str,
    token: Option<&Secret>,
    metadata: Option<&Map<String, Value>>,
) -> Result<Request, RegistrationError> {
    let url = secure(url).map_err(|_| RegistrationError::Unusable("the issuer's URL is not https"))?;
    let mut request = Request::new(method, url);
    request.headers_mut().insert(ACCEPT, HeaderValue::from_static("application/json"));
    if let Some(token) = token {
        let value = secret_header_value(&format!("Bearer {}", token.expose()));
        request.headers_mut().insert(AUTHORIZATION, value.map_err(RegistrationError::Unusable)?);
    }
    if let Some(metadata) = metadata {
        request.headers_mut().insert(CONTENT_TYPE, HeaderValue::from_static("application/json"));
        let body = serde_json::to_vec(metadata);
        *request.body_mut() =
            Some(body.map_err(|_| RegistrationError::Unusable("the metadata is no JSON"))?.into());
    }
    Ok(request)
}

async fn sent(transport: Arc<dyn Transport>, request: Request) -> Result<TokenReply, RegistrationError> {
    let fetched = fetch(&apart_from_calls(transport), request).await;
    fetched.map_err(|failure| RegistrationError::Transport(Arc::new(failure)))
}

fn refused(reply: &TokenReply) -> RegistrationError {
    let body: Value = serde_json::from_slice(&reply.body).unwrap_or_default();
    let text = |name: &str| body.get(name).and_then(Value::as_str);
    RegistrationError::Refused {
        status: reply.status,
        code: text("error").filter(|code| is_code(code)).map(str::to_owned),
        description: text("error_description").map(Secret::from),
    }
}

impl From<RegistrationError> for LoginError {
    fn from(error: RegistrationError) -> Self {
        Self::Registration(error)
    }
}
