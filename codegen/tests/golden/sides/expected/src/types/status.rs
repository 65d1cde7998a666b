// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `status` use.

/// `Status` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// `up`
    pub up: bool,
}

passbook_runtime::structure! {
    Status {
        up: "up" Required Plain bool;
    }
}
