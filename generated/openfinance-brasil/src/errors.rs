// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// What went wrong. One answer can report several errors.
    ErrorResponse(types::ErrorResponse),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::ErrorResponse(body) => {
                body.errors
                    .get(0)
                    .map(|value| &value.code)
                    .map(|value| value.as_str().into())
            }
        }
    }

    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::ErrorResponse(body) => {
                body.errors
                    .get(0)
                    .map(|value| &value.detail)
                    .map(|value| value.as_str().into())
            }
        }
    }
}
