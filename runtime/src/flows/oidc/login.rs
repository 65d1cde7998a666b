//! From a user who is sent to an issuer to the tokens that they come back with.

use std::collections::VecDeque;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use url::Url;

use super::id_token::same;
use super::{Expected, IdToken, IdTokenError, IdTokenRules, Issuer, IssuerError, LoginError, Origin};
use crate::flows::jwe::{DecryptionKey, KeyEncryption};
use crate::flows::oauth2::{
    AuthorizationCode, AuthorizationUrl, ClientAuthentication, IdTokenCheck, LoginFacts, OAuth2,
    SigningAlgorithm, SigningKey, apart_from_calls,
};
use crate::flows::tokens::{TokenStore, Tokens, is_code};
use crate::{Secret, Timestamp, Transport};

/// This client at one issuer. Cheap to clone.
#[derive(Clone)]
pub struct RelyingParty {
    issuer: Issuer,
    client_id: String,
    oauth: OAuth2,
    rules: IdTokenRules,
    scopes: Vec<String>,
    response_type: String,
    request_key: Option<SigningKey>,
    pushes: bool,
    used: Arc<Mutex<UsedStates>>,
}

impl RelyingParty {
    /// A client that this issuer knows by this id.
    ///
    /// Default: the scope `openid`, the response type `code`, PKCE, and ID tokens by the default of
    /// [`IdTokenRules`].
    pub fn new(
        issuer: Issuer,
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
    ) -> Result<Self, LoginError> {
        Self::with_aliases(issuer, client_id.into(), authentication, false)
    }

    /// The same for a client that shows its certificate: its requests go to the endpoints that the issuer has for
    /// such clients (`mtls_endpoint_aliases`, RFC 8705), where it has some. The transport brings the certificate.
    pub fn with_certificate(
        issuer: Issuer,
        client_id: impl Into<String>,
        authentication: ClientAuthentication,
    ) -> Result<Self, LoginError> {
        Self::with_aliases(issuer, client_id.into(), authentication, true)
    }

    /// A receiver of Open Finance Brasil at a bank (security profile FAPI-BR 2): `private_key_jwt`, signed and
    /// pushed requests, PKCE, `code id_token`, ID tokens that are signed with PS256 and encrypted with RSA-OAEP and
    /// A256GCM to one of these keys, and one of the two levels of authentication of the profile.
    ///
    /// The scopes are `openid customers`; the user's consent is one more:
    /// `party.authorization(…).scope("consent:urn:…")`.
    pub fn open_finance_brasil(
        issuer: Issuer,
        client_id: impl Into<String>,
        key: SigningKey,
        decryption_keys: impl IntoIterator<Item = DecryptionKey>,
    ) -> Result<Self, LoginError> {
        let rules = IdTokenRules::new()
            .signed_with(SigningAlgorithm::Ps256)
            .encrypted_to(KeyEncryption::RsaOaep, decryption_keys)
            .authenticated_by(["urn:brasil:openbanking:loa2", "urn:brasil:openbanking:loa3"])
            .hashes_state(true);
        let authentication = ClientAuthentication::PrivateKeyJwt(key.clone());
        let mut party = Self::with_certificate(issuer, client_id, authentication)?
            .scopes(["openid", "customers"])
            .response_type("code id_token")
            .id_tokens(rules)
            .signed_requests(key)
            .pushed_requests(true);
        // Replies may leave it out; 300 seconds is the shortest life that the profile allows.
        party.oauth = party.oauth.default_lifetime(Duration::from_secs(300)).renewals_in_a_row(2);
        Ok(party)
    }

    fn with_aliases(
        issuer: Issuer,
        client_id: String,
        authentication: ClientAuthentication,
        shows_certificate: bool,
    ) -> Result<Self, LoginError> {
        let metadata = issuer.metadata();
        let aliases = metadata.mtls_endpoint_aliases.as_ref().filter(|_| shows_certificate);
        let missing = |name| LoginError::Issuer {
            issuer: issuer.id().to_owned(),
            error: IssuerError::Invalid(name, "is missing"),
        };
        let token_url =
            aliases.and_then(|it| it.token_endpoint.as_ref()).or(metadata.token_endpoint.as_ref());
        let token_url = token_url.ok_or_else(|| missing("token_endpoint"))?;
        let authorization_url = metadata.authorization_endpoint.as_ref();
        let authorization_url = authorization_url.ok_or_else(|| missing("authorization_endpoint"))?;
        let mut oauth = OAuth2::new(token_url, &client_id, authentication)
            .audience(issuer.id())
            .authorization_url(authorization_url);
        let pushed = aliases
            .and_then(|it| it.pushed_authorization_request_endpoint.as_ref())
            .or(metadata.pushed_authorization_request_endpoint.as_ref());
        if let Some(url) = pushed {
            oauth = oauth.pushed_url(url);
        }
        let revocation =
            aliases.and_then(|it| it.revocation_endpoint.as_ref()).or(metadata.revocation_endpoint.as_ref());
        if let Some(url) = revocation {
            oauth = oauth.revocation_url(url);
        }
        let party = Self {
            issuer,
            client_id,
            oauth,
            rules: IdTokenRules::new(),
            scopes: vec!["openid".to_owned()],
            response_type: "code".to_owned(),
            request_key: None,
            pushes: false,
            used: Arc::default(),
        };
        Ok(party.checking())
    }

    /// What every login asks for. `openid` has to be among them.
    #[must_use]
    pub fn scopes<S: Into<String>>(mut self, scopes: impl IntoIterator<Item = S>) -> Self {
        self.scopes = scopes.into_iter().map(Into::into).collect();
        self
    }

    /// What the user comes back with: `code`, or `code id_token`.
    #[must_use]
    pub fn response_type(mut self, response_type: impl Into<String>) -> Self {
        self.response_type = response_type.into();
        self
    }

    /// What ID tokens must be like.
    #[must_use]
    pub fn id_tokens(mut self, rules: IdTokenRules) -> Self {
        self.rules = rules;
        self.checking()
    }

    /// Sends requests as a JWT that this key signs (RFC 9101).
    #[must_use]
    pub fn signed_requests(mut self, key: SigningKey) -> Self {
        self.request_key = Some(key);
        self
    }

    /// Whether requests are pushed (RFC 9126): the browser then carries nothing but a reference.
    #[must_use]
    pub fn pushed_requests(mut self, are_pushed: bool) -> Self {
        self.pushes = are_pushed;
        self
    }

    /// Changes how tokens are asked for and sent, such as [`OAuth2::bearer`] and [`OAuth2::margin`].
    #[must_use]
    pub fn tokens(mut self, change: impl FnOnce(OAuth2) -> OAuth2) -> Self {
        self.oauth = change(self.oauth);
        self.checking()
    }

    /// What tells the time, for tests.
    #[doc(hidden)]
    #[must_use]
    pub fn clock(self, now: impl Fn() -> Timestamp + Send + Sync + 'static) -> Self {
        self.tokens(|oauth| oauth.clock(now))
    }

    fn checking(mut self) -> Self {
        let check = IdTokenCheck { issuer: self.issuer.clone(), rules: self.rules.clone() };
        self.oauth = self.oauth.id_tokens(check);
        self
    }

    /// The issuer.
    pub fn issuer(&self) -> &Issuer {
        &self.issuer
    }

    /// An authorizer for a user who has logged in before, whose tokens are in this store.
    pub fn resume(&self, store: Arc<dyn TokenStore>) -> OAuth2 {
        self.oauth.clone().store(store)
    }

    /// A request for a login, to add scopes and parameters to. The user comes back to this URI.
    pub fn authorization(&self, redirect_uri: impl Into<String>) -> AuthorizationUrl {
        let mut url = self.oauth.authorization(redirect_uri).response_type(&self.response_type).with_nonce();
        for scope in &self.scopes {
            url = url.scope(scope);
        }
        if self.rules.asks_for_context() {
            url = url.claims(json!({ "id_token": { "acr": { "essential": true } } }));
        }
        match &self.request_key {
            Some(key) => url.signed(key.clone(), self.issuer.id()),
            None => url,
        }
    }

    /// Begins a login with such a request.
    pub async fn begin(
        &self,
        transport: Arc<dyn Transport>,
        request: AuthorizationUrl,
    ) -> Result<Login, LoginError> {
        let facts = request.facts();
        let authorization = match self.pushes {
            true => request.push(&self.oauth, transport).await?,
            false => request.build()?,
        };
        Ok(Login {
            issuer: self.issuer.id().to_owned(),
            client_id: self.client_id.clone(),
            url: authorization.url().into(),
            facts,
        })
    }

    /// Checks what the user's browser brought back, and exchanges it for tokens, which are checked and then saved.
    ///
    /// Nothing is sent before every check of the callback has passed; see the module `oidc` for what these
    /// are.
    pub async fn finish(
        &self,
        transport: Arc<dyn Transport>,
        login: Login,
        callback: &Callback,
        store: Arc<dyn TokenStore>,
    ) -> Result<User, LoginError> {
        let Login { issuer, client_id, facts, .. } = login;
        if issuer != self.issuer.id() || client_id != self.client_id {
            return Err(LoginError::Callback("the login was begun at another issuer, or by another client"));
        }
        let is_same = |secret: &Secret| same(secret.expose(), facts.state.expose());
        if !callback.state.as_ref().is_some_and(is_same) {
            return Err(LoginError::Callback("`state` is missing, or is not that of this login"));
        }
        if !self.used.lock().unwrap_or_else(PoisonError::into_inner).is_first_use(facts.state.expose()) {
            return Err(LoginError::Callback("this login has come back before"));
        }
        if let Some(code) = &callback.error {
            return Err(LoginError::Refused {
                code: Some(code.expose().to_owned()).filter(|code| is_code(code)),
                description: callback.error_description.clone(),
            });
        }
        let Some(code) = &callback.code else {
            return Err(LoginError::Callback("there is no `code` in it"));
        };
        let has_id_token = facts.response_type.split(' ').any(|part| part == "id_token");
        let id_token = match (&callback.id_token, has_id_token) {
            (Some(token), true) => Some(token),
            (None, true) => return Err(LoginError::IdToken(IdTokenError::Missing)),
            (Some(_), false) => {
                return Err(LoginError::Callback("an ID token is in it that was not asked for"));
            }
            (None, false) => None,
        };
        match &callback.issuer {
            Some(named) if !same(named.expose(), self.issuer.id()) => {
                return Err(LoginError::Callback("`iss` names another issuer"));
            }
            None if self.issuer.metadata().authorization_response_iss_parameter_supported => {
                return Err(LoginError::Callback("`iss` is missing, which this issuer sends"));
            }
            _ => {}
        }
        let mut subject = None;
        if let Some(token) = id_token {
            let origin = Origin::Callback { state: facts.state.expose(), code: Some(code.expose()) };
            let expected = Expected {
                client_id: &self.client_id,
                nonce: facts.nonce.as_ref(),
                now: self.oauth.now(),
                origin,
            };
            let channel = apart_from_calls(Arc::clone(&transport));
            let verified = self.rules.verify(&self.issuer, &channel, token.expose(), &expected).await;
            subject = Some(verified.map_err(LoginError::IdToken)?.subject);
        }
        let authorizer = self.resume(store);
        let code = AuthorizationCode::of_login(code.clone(), facts, subject);
        let (tokens, id_token) = authorizer.exchange_login(transport, code).await?;
        Ok(User { authorizer, tokens, id_token })
    }
}

impl fmt::Debug for RelyingParty {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter
            .debug_struct("RelyingParty")
            .field("issuer", &self.issuer)
            .field("client_id", &self.client_id)
            .finish_non_exhaustive()
    }
}

/// A login that has begun: keep it in the user's session, and take it out when they come back.
///
/// It serializes whole, secrets included. It prints the issuer and nothing else.
#[derive(Clone, Serialize, Deserialize)]
pub struct Login {
    issuer: String,
    client_id: String,
    url: Secret,
    #[serde(flatten)]
    facts: LoginFacts,
}

impl Login {
    /// Where to send the user.
    pub fn url(&self) -> &str {
        self.url.expose()
    }

    /// The issuer that the user is sent to.
    pub fn issuer(&self) -> &str {
        &self.issuer
    }

    /// By what the session is found when the user comes back: the callback's `state`.
    pub fn state(&self) -> &Secret {
        &self.facts.state
    }
}

impl fmt::Debug for Login {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Login").field("issuer", &self.issuer).finish_non_exhaustive()
    }
}

/// What the user's browser brought back. It prints nothing of it.
#[derive(Clone, Default)]
pub struct Callback {
    state: Option<Secret>,
    code: Option<Secret>,
    id_token: Option<Secret>,
    issuer: Option<Secret>,
    error: Option<Secret>,
    error_description: Option<Secret>,
}

impl Callback {
    /// From the URL that the user came back to: its query and its fragment. (A server sees no fragment; a page at the
    /// redirect URI has to hand it over.)
    pub fn from_url(url: &str) -> Result<Self, LoginError> {
        let url = Url::parse(url).map_err(|_| LoginError::Callback("it is no absolute URL"))?;
        let mut callback = Self::default();
        callback.add(url.query().unwrap_or_default())?;
        callback.add(url.fragment().unwrap_or_default())?;
        Ok(callback)
    }

    /// From a query, a fragment or the body of a form: `state=…&code=…`.
    pub fn from_parameters(parameters: &str) -> Result<Self, LoginError> {
        let mut callback = Self::default();
        callback.add(parameters.trim_start_matches(['?', '#']))?;
        Ok(callback)
    }

    /// By what the session is found.
    pub fn state(&self) -> Option<&Secret> {
        self.state.as_ref()
    }

    fn add(&mut self, parameters: &str) -> Result<(), LoginError> {
        for (name, value) in url::form_urlencoded::parse(parameters.as_bytes()) {
            let slot = match &*name {
                "state" => &mut self.state,
                "code" => &mut self.code,
                "id_token" => &mut self.id_token,
                "iss" => &mut self.issuer,
                "error" => &mut self.error,
                "error_description" => &mut self.error_description,
                "response" => {
                    return Err(LoginError::Callback("it is a JWT, which this client does not read"));
                }
                _ => continue,
            };
            if slot.replace(Secret::from(&*value)).is_some() {
                return Err(LoginError::Callback("a parameter is in it twice"));
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Callback {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.debug_struct("Callback").finish_non_exhaustive()
    }
}

/// A user who has logged in.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct User {
    /// Sends and renews the user's tokens: for the credentials of a client.
    pub authorizer: OAuth2,
    /// The tokens, which are in the store.
    pub tokens: Tokens,
    /// Who the user is.
    pub id_token: IdToken,
}

/// The states that have come back to this process: a callback that is played twice is refused.
#[derive(Default)]
struct UsedStates(VecDeque<[u8; 32]>);

/// Enough for the logins of an hour; what is forgotten is still refused by the issuer, where a code works once.
const STATES_REMEMBERED: usize = 10_000;

impl UsedStates {
    fn is_first_use(&mut self, state: &str) -> bool {
        let digest: [u8; 32] = Sha256::digest(state.as_bytes()).into();
        if self.0.contains(&digest) {
            return false;
        }
        if self.0.len() == STATES_REMEMBERED {
            self.0.pop_front();
        }
        self.0.push_back(digest);
        true
    }
}
