// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// Why a request failed. One form for all statuses.
    ErrorResponse(types::ErrorResponse),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::ErrorResponse(body) => {
                body.errors
                    .as_ref()
                    .and_then(|value| value.get(0))
                    .and_then(|value| value.r#type.as_ref())
                    .map(|value| value.as_str().into())
            }
        }
    }

    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::ErrorResponse(body) => {
                body.errors
                    .as_ref()
                    .and_then(|value| value.get(0))
                    .and_then(|value| value.message.as_ref())
                    .map(|value| value.as_str().into())
            }
        }
    }
}
