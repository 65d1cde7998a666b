// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `jobs` use.

/// `Job` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Job {
    /// `id`
    pub id: String,
    /// `result`
    pub result: Option<i64>,
}

passbook_runtime::structure! {
    Job {
        0 id: "id" required Plain;
        1 result: "result" optional Plain;
    }
}

/// `Ticket` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Ticket {
    /// `ticket`
    pub ticket: String,
}

passbook_runtime::structure! {
    Ticket {
        0 ticket: "ticket" required Plain;
    }
}
