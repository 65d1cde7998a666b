// @generated from tests/golden/hostile/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

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
    /// `ALessImgSrcEqualPWnedGreaterErrordefault`
    ALessImgSrcEqualPWnedGreaterErrordefault(
        types::ALessImgSrcEqualPWnedGreaterErrordefault,
    ),
    /// `AbpWnedErrordefault`
    AbpWnedErrordefault(types::AbpWnedErrordefault),
    /// `ConcatNotEnvNotHomeErrordefault`
    ConcatNotEnvNotHomeErrordefault(types::ConcatNotEnvNotHomeErrordefault),
    /// `DenWpErrordefault`
    DenWpErrordefault(types::DenWpErrordefault),
    /// `EmptyErrordefault`
    EmptyErrordefault(types::EmptyErrordefault),
    /// `EmptyErrordefault2`
    EmptyErrordefault2(types::EmptyErrordefault2),
    /// `FnPWnedDocEqualErrordefault`
    FnPWnedDocEqualErrordefault(types::FnPWnedDocEqualErrordefault),
    /// `FnPWnedErrordefault`
    FnPWnedErrordefault(types::FnPWnedErrordefault),
    /// `FnPWnedErrordefault2`
    FnPWnedErrordefault2(types::FnPWnedErrordefault2),
    /// `FnPWnedErrordefault3`
    FnPWnedErrordefault3(types::FnPWnedErrordefault3),
    /// `FnPWnedErrordefault4`
    FnPWnedErrordefault4(types::FnPWnedErrordefault4),
    /// `FnPWnedErrordefault5`
    FnPWnedErrordefault5(types::FnPWnedErrordefault5),
    /// `GreaterErrordefault`
    GreaterErrordefault(types::GreaterErrordefault),
    /// `GreaterGreaterPWnedGreaterErrordefault`
    GreaterGreaterPWnedGreaterErrordefault(
        types::GreaterGreaterPWnedGreaterErrordefault,
    ),
    /// `LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault`
    LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault(
        types::LessImgSrcEqualPWnedOnerrorEqualPWnedGreaterErrordefault,
    ),
    /// `LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE`
    LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE(
        types::LessScriptGreaterPWnedLessScriptGreaterLessImgSrcEqualXOnerrorEqualPWnedGreaterE,
    ),
    /// `MinusFnPWned1FnPWnedErrordefault`
    MinusFnPWned1FnPWnedErrordefault(types::MinusFnPWned1FnPWnedErrordefault),
    /// `MinusGreaterLessNotPWnedErrordefault`
    MinusGreaterLessNotPWnedErrordefault(types::MinusGreaterLessNotPWnedErrordefault),
    /// `MinusPWnedErrordefault`
    MinusPWnedErrordefault(types::MinusPWnedErrordefault),
    /// `NotPWnedErrordefault`
    NotPWnedErrordefault(types::NotPWnedErrordefault),
    /// `NotPWnedErrordefault2`
    NotPWnedErrordefault2(types::NotPWnedErrordefault2),
    /// `PWnedErrordefault`
    PWnedErrordefault(types::PWnedErrordefault),
    /// `PWnedErrordefault2`
    PWnedErrordefault2(types::PWnedErrordefault2),
    /// `PWnedErrordefault3`
    PWnedErrordefault3(types::PWnedErrordefault3),
    /// `PWnedErrordefault4`
    PWnedErrordefault4(types::PWnedErrordefault4),
    /// `PWnedErrordefault5`
    PWnedErrordefault5(types::PWnedErrordefault5),
    /// `PWnedErrordefault6`
    PWnedErrordefault6(types::PWnedErrordefault6),
    /// `PWnedNotErrordefault`
    PWnedNotErrordefault(types::PWnedNotErrordefault),
    /// `PWnedNotErrordefault2`
    PWnedNotErrordefault2(types::PWnedNotErrordefault2),
    /// `PWnedPWnedClientClientPWnedXpWnedErrordefault`
    PWnedPWnedClientClientPWnedXpWnedErrordefault(
        types::PWnedPWnedClientClientPWnedXpWnedErrordefault,
    ),
    /// `PWnedPWnedErrordefault`
    PWnedPWnedErrordefault(types::PWnedPWnedErrordefault),
    /// `Percent00Percent2ePercent2ePercent2fpWnedErrordefault`
    Percent00Percent2ePercent2ePercent2fpWnedErrordefault(
        types::Percent00Percent2ePercent2ePercent2fpWnedErrordefault,
    ),
    /// `RpWnedErrordefault`
    RpWnedErrordefault(types::RpWnedErrordefault),
    /// `RustFnPWnedErrordefault`
    RustFnPWnedErrordefault(types::RustFnPWnedErrordefault),
    /// `RustShouldPanicPWnedErrordefault`
    RustShouldPanicPWnedErrordefault(types::RustShouldPanicPWnedErrordefault),
    /// `SlashSlashSlashSpaceErrordefault`
    SlashSlashSlashSpaceErrordefault(types::SlashSlashSlashSpaceErrordefault),
    /// `StarFnPWnedStarErrordefault`
    StarFnPWnedStarErrordefault(types::StarFnPWnedStarErrordefault),
    /// Text.
    Text(String),
    /// `TextFnPWnedFnPWnedErrordefault`
    TextFnPWnedFnPWnedErrordefault(types::TextFnPWnedFnPWnedErrordefault),
    /// `U22Errordefault`
    U22Errordefault(types::U22Errordefault),
    /// `V31mErrordefault`
    V31mErrordefault(types::V31mErrordefault),
}

impl passbook_runtime::ErrorDetails for ErrorBody {}
