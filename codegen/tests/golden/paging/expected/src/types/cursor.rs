// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `cursor` use.

/// `ByCursorResponse` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByCursorResponse {
    /// `things`
    pub things: passbook_runtime::Field<Vec<super::Item>>,
    /// `next_cursor`
    pub next_cursor: Option<String>,
}

passbook_runtime::structure! {
    ByCursorResponse {
        things: "things" Clearable Plain Vec<super::Item>;
        next_cursor: "next_cursor" Optional Plain String;
    }
}
