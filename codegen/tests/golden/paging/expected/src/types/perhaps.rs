// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `perhaps` use.

/// `PerhapsResponse` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct PerhapsResponse {
    /// `data`
    pub data: Option<Vec<super::Item>>,
}

passbook_runtime::structure! {
    PerhapsResponse {
        data: "data" Optional Plain Vec<super::Item>;
    }
}
