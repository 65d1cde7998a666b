// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// No body.
    Empty,
    /// Why a data call failed, in the manner of FDX.
    Error(types::Error),
    /// Why a token operation failed, in the form of OAuth 2.0 (RFC 6749, section 5.2).
    TokenError(types::TokenError),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Error(body) => body.code.as_ref().map(|value| value.to_string().into()),
            Self::TokenError(body) => Some(body.error.as_str().into()),
            _ => None,
        }
    }

    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Error(body) => body.message.as_ref().map(|value| value.as_str().into()),
            Self::TokenError(body) => {
                body.error_description.as_ref().map(|value| value.as_str().into())
            }
            _ => None,
        }
    }
}
