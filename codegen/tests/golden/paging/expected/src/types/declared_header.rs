// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `declared_header` use.

/// `ByDeclaredHeaderResponse` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByDeclaredHeaderResponse {
    /// `data`
    pub data: Vec<super::Item>,
}

passbook_runtime::structure! {
    ByDeclaredHeaderResponse {
        data: "data" Required Plain Vec<super::Item>;
    }
}
