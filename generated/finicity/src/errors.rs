// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! What can go wrong: one error type for every operation.

use super::types;

/// Why a call didn't succeed.
pub type Error = passbook_runtime::Error<ErrorBody>;

/// What a documented error of any operation holds: one variant for each type that the contract has for it.
///
/// The documentation of each request's `send` lists its errors, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ErrorBody {
    /// Says that an active dispute of the consumer forbids the change.
    DisputeError(types::DisputeError),
    /// No body.
    Empty,
    /// Why a request failed. Decide by `code`: servers do not send every code with the status that is
    /// documented for it. The known codes:
    ///
    /// | code | meaning | retry |
    /// \|---|---|---|
    /// | 10000 | the request is malformed; report it | no |
    /// | 10001 | partner id or secret is wrong | never: it counts towards the lock |
    /// | 10005 | a required field is missing | no |
    /// | 10010 | the request's parameters are not valid; comes with status 500 | no |
    /// | 10021 | the partner is not authorized for this | no |
    /// | 10022 | the token is invalid | once, with a new token |
    /// | 10023 | the token has expired | once, with a new token |
    /// | 10024 | the token is missing | no |
    /// | 10025 | the update holds nothing to change | no |
    /// | 10026 | the app key is missing | no |
    /// | 10406 | the consumer has an active dispute (in a `DisputeError`) | no |
    /// | 12401 | the partner is not found; comes with status 404 or 500 | no |
    /// | 14001 | no such customer | no |
    /// | 14003 | the partner is not found | no |
    /// | 14006 | no such institution | no |
    /// | 14016 | the type is not a known one | no |
    /// | 14020 | the request is malformed | no |
    /// | 14023 | the id is not well formed; comes with status 400 or 404 | no |
    /// | 24302 | bad credentials, or the partner is locked; comes with status 401 or 500 | never |
    /// | 24437 | the new partner secret breaks the rules for secrets | no |
    /// | 41003 | `start` is out of range | no |
    /// | 41004 | `limit` is out of range | no |
    /// | 45003 | a character is not allowed | no |
    /// | 50016 | the customer is a temporary one | no |
    /// | 50051 | the partner has no registered application | no |
    /// | 50052 | the customer is assigned to no application | no |
    /// | 60013 | there is no active subscription | no |
    /// | 110002 | the username is taken | no; after a lost reply, look the username up |
    /// | 110039 | the username breaks the rules for usernames; comes with status 400 or 500 | no |
    ///
    /// Other codes belong to other products. Of those, 44000 and 44002 (an institution's limit, with
    /// status 202) are worth a later retry; 977 (the same, with status 500) is not. A 5xx without a
    /// code can pass; retry it on GET only.
    ErrorMessage(types::ErrorMessage),
    /// A 404 of `create_token`, by the API or by the gateway in front of it.
    LoginNotFound(types::LoginNotFound),
    /// Text.
    Text(String),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::DisputeError(body) => Some(body.code.to_string().into()),
            Self::ErrorMessage(body) => Some(body.code.as_str().into()),
            Self::LoginNotFound(body) => {
                match body {
                    types::LoginNotFound::ErrorMessage(body) => {
                        Some(body.code.as_str().into())
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }

    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::DisputeError(body) => Some(body.message.as_str().into()),
            Self::ErrorMessage(body) => {
                body.message.as_ref().map(|value| value.as_str().into())
            }
            Self::LoginNotFound(body) => {
                match body {
                    types::LoginNotFound::ErrorMessage(body) => {
                        body.message.as_ref().map(|value| value.as_str().into())
                    }
                    _ => None,
                }
            }
            _ => None,
        }
    }
}
