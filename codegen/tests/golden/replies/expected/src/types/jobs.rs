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
        id: "id" Required Plain String;
        result: "result" Optional Plain i64;
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
        ticket: "ticket" Required Plain String;
    }
}
