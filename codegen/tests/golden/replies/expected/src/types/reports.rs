// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `reports` use.

/// `InlineBodiesError400` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineBodiesError400 {
    /// `bad`
    pub bad: Option<String>,
}

passbook_runtime::structure! {
    InlineBodiesError400 {
        bad: "bad" Optional Plain String;
    }
}

/// `InlineBodiesError409` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineBodiesError409 {
    /// `worse`
    pub worse: Option<String>,
}

passbook_runtime::structure! {
    InlineBodiesError409 {
        worse: "worse" Optional Plain String;
    }
}

/// `InlineBodiesResponse` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct InlineBodiesResponse {
    /// `good`
    pub good: Option<bool>,
}

passbook_runtime::structure! {
    InlineBodiesResponse {
        good: "good" Optional Plain bool;
    }
}
