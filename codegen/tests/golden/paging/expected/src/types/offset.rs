// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `offset` use.

/// `ByOffsetResponse` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByOffsetResponse {
    /// `items`
    pub items: Vec<super::Item>,
    /// `more`
    pub more: Option<bool>,
    /// `count`
    pub count: Option<i64>,
}

passbook_runtime::structure! {
    ByOffsetResponse {
        items: "items" Required Plain Vec<super::Item>;
        more: "more" Optional Plain bool;
        count: "count" Optional Plain i64;
    }
}
