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
    /// Why a request failed. The known codes:
    ///
    /// | code | meaning |
    /// \|---|---|
    /// | 10001 | partner id or secret is wrong |
    /// | 10005 | a required field is missing |
    /// | 10021 | the partner is not authorized for this |
    /// | 10022 | the token is invalid |
    /// | 10023 | the token has expired |
    /// | 10024 | the token is missing |
    /// | 10025 | the update holds nothing to change |
    /// | 10026 | the app key is missing |
    /// | 10406 | the consumer has an active dispute (in a `DisputeError`) |
    /// | 14001 | no such customer |
    /// | 14016 | the type is not a known one |
    /// | 14020 | the request is malformed |
    /// | 14023 | the id is not well formed |
    /// | 24437 | the new partner secret breaks the rules for secrets |
    /// | 41003 | `start` is out of range |
    /// | 41004 | `limit` is out of range |
    /// | 45003 | a character is not allowed |
    /// | 50016 | the customer is a temporary one |
    /// | 50051, 50052 | no application is registered or assigned |
    /// | 110002 | the username is taken |
    /// | 110039 | the username breaks the rules for usernames |
    ErrorMessage(types::ErrorMessage),
    /// The error body of the Mastercard gateway, which stands in front of the API.
    GatewayErrorBody(types::GatewayErrorBody),
    /// Text.
    Text(String),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::DisputeError(body) => Some(body.code.to_string().into()),
            Self::ErrorMessage(body) => Some(body.code.as_str().into()),
            _ => None,
        }
    }

    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::DisputeError(body) => Some(body.message.as_str().into()),
            Self::ErrorMessage(body) => {
                body.message.as_ref().map(|value| value.as_str().into())
            }
            _ => None,
        }
    }
}
