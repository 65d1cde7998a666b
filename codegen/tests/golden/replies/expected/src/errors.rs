// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// `InlineBodiesError400`
    InlineBodiesError400(types::InlineBodiesError400),
    /// `InlineBodiesError409`
    InlineBodiesError409(types::InlineBodiesError409),
    /// A JSON value.
    Json(passbook_runtime::Json),
    /// `Problem`
    Problem(types::Problem),
    /// Text.
    Text(String),
    /// `Ticket`
    Ticket(types::Ticket),
}

impl passbook_runtime::ErrorDetails for ErrorBody {
    fn message(&self) -> Option<std::borrow::Cow<'_, str>> {
        match self {
            Self::Problem(body) => Some(body.title.as_str().into()),
            _ => None,
        }
    }
}
