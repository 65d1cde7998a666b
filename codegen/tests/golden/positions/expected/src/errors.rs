// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// A JSON value.
    Json(Vec<passbook_runtime::Decimal>),
    /// A JSON value.
    Json2(Vec<passbook_runtime::Decimal>),
    /// A JSON value.
    Json3(Vec<passbook_runtime::Timestamp>),
    /// A JSON value.
    Json4(Vec<passbook_runtime::Timestamp>),
    /// A JSON value.
    Json5(Vec<passbook_runtime::Timestamp>),
    /// A JSON value.
    Json6(Vec<i64>),
    /// A JSON value.
    Json7(Vec<String>),
    /// A JSON value.
    Json8(Vec<passbook_runtime::Int128>),
    /// A JSON value.
    Json9(Vec<passbook_runtime::Json>),
    /// `PutChoiceError400Item`
    PutChoiceError400ItemList(Vec<types::PutChoiceError400Item>),
    /// `PutListedError400Item`
    PutListedError400ItemList(Vec<types::PutListedError400Item>),
}

impl passbook_runtime::ErrorDetails for ErrorBody {}
