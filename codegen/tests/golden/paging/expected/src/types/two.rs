// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `two` use.

/// `TwoListsResponse` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct TwoListsResponse {
    /// `a`
    pub a: Option<Vec<String>>,
    /// `b`
    pub b: Option<Vec<String>>,
}

passbook_runtime::structure! {
    TwoListsResponse {
        a: "a" Optional Plain Vec<String>;
        b: "b" Optional Plain Vec<String>;
    }
}
