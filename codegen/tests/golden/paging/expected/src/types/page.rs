// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `page` use.

/// `ByPageResponse` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByPageResponse {
    /// `result`
    pub result: Option<ByPageResponseResult>,
    /// `pages`
    pub pages: Option<i64>,
}

passbook_runtime::structure! {
    ByPageResponse {
        result: "result" Optional Plain ByPageResponseResult;
        pages: "pages" Optional Plain i64;
    }
}

/// `ByPageResponseResult` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByPageResponseResult {
    /// `items`
    pub items: Option<Vec<super::Item>>,
}

passbook_runtime::structure! {
    ByPageResponseResult {
        items: "items" Optional Plain Vec<super::Item>;
    }
}
