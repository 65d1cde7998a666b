// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// `Problem` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Problem {
    /// `title`
    pub title: String,
}

passbook_runtime::structure! {
    Problem {
        title: "title" Required Plain String;
    }
}
