//! What a generated client says of itself.

/// One provider: its contract and what it offers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Provider {
    /// The id: crate, feature and folder, such as `finicity`.
    pub id: &'static str,
    /// The contract's title.
    pub title: &'static str,
    /// The contract's version.
    pub version: &'static str,
    /// Every operation.
    pub operations: &'static [OperationInfo],
    /// Environment and base URL; empty where every caller has to bring its own.
    pub base_urls: &'static [(&'static str, &'static str)],
}

/// One operation of a [`Provider`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OperationInfo {
    /// The operation id of the contract.
    pub id: &'static str,
    /// The client's method.
    pub rust: &'static str,
    /// The HTTP method.
    pub method: &'static str,
    /// The path's template.
    pub path: &'static str,
}
