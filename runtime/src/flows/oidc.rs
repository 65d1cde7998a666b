//! Logins by OpenID Connect, checked from the issuer's discovery document to the tokens.
//!
//! A [`RelyingParty`] is this client at one [`Issuer`]. It begins a [`Login`], which is kept in the user's session
//! while they are at the issuer; what their browser brings back is a [`Callback`]. [`RelyingParty::finish`] checks all
//! of it before a request is sent, exchanges the code, checks the ID token that comes with the tokens, and only then
//! saves them:
//!
//! ```
//! # use std::sync::Arc;
//! # use passbook_runtime::Transport;
//! use passbook_runtime::flows::oauth2::ClientAuthentication;
//! use passbook_runtime::flows::oidc::{Callback, Issuer, Login, LoginError, RelyingParty};
//! use passbook_runtime::flows::tokens::MemoryStore;
//!
//! # async fn example(transport: Arc<dyn Transport>, from_browser: &str) -> Result<(), LoginError> {
//! let issuer = Issuer::discover(transport.clone(), "https://auth.bank.example/").await?;
//! let party = RelyingParty::new(issuer, "client-id", ClientAuthentication::Basic("secret".into()))?
//!     .scopes(["openid", "accounts"]);
//!
//! let login = party.begin(transport.clone(), party.authorization("https://app.example/callback")).await?;
//! // … keep `login` in the user's session, send the user to `login.url()`, and take `login` out of the session when
//! // they come back …
//! let callback = Callback::from_url(from_browser)?;
//! let user = party.finish(transport, login, &callback, Arc::new(MemoryStore::new())).await?;
//! // `user.authorizer` goes into a client's credentials.
//! # Ok(())
//! # }
//! ```
//!
//! # What is checked
//!
//! In this order, ending at the first failure, with nothing sent after it:
//!
//! 1. The login belongs to this issuer and this client, and is used for the first time in this process.
//! 2. `state` is the login's, compared in constant time.
//! 3. `error`: the issuer refused.
//! 4. The code is there, and the ID token where the response type has one.
//! 5. `iss` names this issuer (RFC 9207): where it is there, and where the issuer announces it.
//! 6. The ID token of the callback: encryption, algorithm, key, signature, `iss`, `aud`, `azp`, `exp`, `iat`, `nbf`,
//!    `nonce`, `s_hash`, `c_hash`, `acr`, `sub`.
//! 7. The code is sent to the issuer's token endpoint, once, with the login's PKCE verifier.
//! 8. The ID token in the reply: the same checks, `at_hash` where it is there, and the user (`sub`) of the callback.
//!
//! A renewed ID token is checked in the same way, and must be of the same user.

mod id_token;
mod issuer;
mod login;
mod registration;

use std::sync::Arc;

use http::StatusCode;

use super::tokens::TokenError;
use crate::error::Reason;
use crate::{Secret, TransportFailure};

pub use super::jwe::{DecryptionKey, DecryptionKeyError, KeyEncryption};
pub(crate) use id_token::{Expected, Origin, same};
pub use id_token::{IdToken, IdTokenError, IdTokenRules};
pub(super) use issuer::secure;
pub use issuer::{EndpointAliases, Issuer, IssuerMetadata};
pub use login::{Callback, Login, RelyingParty, User};
pub use registration::{RegisteredClient, RegistrationError, open_finance_brasil_metadata};

/// Why a login is not begun or not finished. It prints no token, no code and nothing that the issuer wrote.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum LoginError {
    /// The issuer can't be used.
    #[error("the issuer {issuer} can't be used")]
    #[non_exhaustive]
    Issuer {
        /// The issuer, or the URL of its discovery document.
        issuer: String,
        /// What is wrong with it.
        #[source]
        error: IssuerError,
    },
    /// What the browser brought back does not belong to this login, or is not complete.
    #[error("the callback is refused: {0}")]
    Callback(Reason),
    /// The issuer says that there is no login: the user may have declined.
    #[error("the issuer refused the login{}", code.as_ref().map(|code| format!(": {code}")).unwrap_or_default())]
    #[non_exhaustive]
    Refused {
        /// The issuer's code for the reason: `access_denied`.
        code: Option<String>,
        /// What the issuer says about it. Not printed: anybody can write it into a URL.
        description: Option<Secret>,
    },
    /// The ID token of the callback is not what it must be.
    #[error("the callback is refused")]
    IdToken(#[source] IdTokenError),
    /// The client could not be registered.
    #[error("the client can't be registered")]
    Registration(#[source] RegistrationError),
    /// The request could not be pushed, or the code not be exchanged for tokens that are what they must be.
    #[error("there are no tokens for this login")]
    Tokens(#[source] TokenError),
}

/// Why an issuer can't be used.
#[derive(Clone, Debug, thiserror::Error)]
#[non_exhaustive]
pub enum IssuerError {
    /// The document names another issuer than the one it was found by.
    #[error("the discovery document names another issuer")]
    Mismatch,
    /// A part of the discovery document is missing or not usable.
    #[error("{0} {1}")]
    Invalid(&'static str, Reason),
    /// The document was not there.
    #[error("the document could not be read: {0}")]
    Status(StatusCode),
    /// The document is not the JSON that it has to be.
    #[error("the document is not the JSON object that it has to be")]
    Unreadable,
    /// There was no reply.
    #[error("the document could not be read")]
    Transport(#[source] Arc<TransportFailure>),
}

impl From<TokenError> for LoginError {
    fn from(error: TokenError) -> Self {
        Self::Tokens(error)
    }
}
