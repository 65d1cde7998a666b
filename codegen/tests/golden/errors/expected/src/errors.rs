// @generated from tests/golden/errors/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// `Declared`
    Declared(types::Declared),
    /// `Either`
    Either(types::Either),
    /// No body.
    Empty,
    /// A JSON value.
    Json(passbook_runtime::Json),
    /// `Listed`
    Listed(types::Listed),
    /// `Numbered`
    Numbered(types::Numbered),
    /// `Numbered`
    NumberedList(Vec<types::Numbered>),
    /// `OAuth`
    OAuth(types::OAuth),
    /// `Sensitive`
    Sensitive(types::Sensitive),
    /// Text.
    Text(String),
    /// `Thing`
    Thing(types::Thing),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn code(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Declared(body) => {
                body.outer
                    .as_ref()
                    .map(|value| &value.reasons)
                    .and_then(|value| value.get(0))
                    .map(|value| &value.id)
                    .map(|value| value.as_str().into())
            }
            Self::Either(body) => {
                match body {
                    types::Either::Numbered(body) => Some(body.code.to_string().into()),
                    types::Either::Gateway(body) => Some(body.reason.as_str().into()),
                    _ => None,
                }
            }
            Self::Listed(body) => {
                body.errors
                    .get(0)
                    .map(|value| &value.code)
                    .map(|value| value.as_str().into())
            }
            Self::Numbered(body) => Some(body.code.to_string().into()),
            Self::NumberedList(body) => {
                body.get(0)
                    .map(|value| &value.code)
                    .map(|value| value.to_string().into())
            }
            Self::OAuth(body) => Some(body.error.as_str().into()),
            _ => None,
        }
    }

    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Declared(body) => {
                body.outer
                    .as_ref()
                    .map(|value| &value.reasons)
                    .and_then(|value| value.get(0))
                    .and_then(|value| value.text.value())
                    .map(|value| value.as_str().into())
            }
            Self::Either(body) => {
                match body {
                    types::Either::Numbered(body) => {
                        body.message.value().map(|value| value.as_str().into())
                    }
                    _ => None,
                }
            }
            Self::Listed(body) => {
                body.errors
                    .get(0)
                    .and_then(|value| value.detail.as_ref())
                    .map(|value| value.as_str().into())
            }
            Self::Numbered(body) => {
                body.message.value().map(|value| value.as_str().into())
            }
            Self::NumberedList(body) => {
                body.get(0)
                    .and_then(|value| value.message.value())
                    .map(|value| value.as_str().into())
            }
            Self::OAuth(body) => {
                body.error_description.as_ref().map(|value| value.as_str().into())
            }
            Self::Sensitive(body) => {
                body.message.as_ref().map(|value| value.as_str().into())
            }
            _ => None,
        }
    }
}
