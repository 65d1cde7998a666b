// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// `Item` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Item {
    /// `id`
    pub id: i64,
}

passbook_runtime::structure! {
    Item {
        id: "id" Required Plain i64;
    }
}
