// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `events` use.

/// `AnswerEvent` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerEvent {
    /// `delta`
    pub delta: String,
}

passbook_runtime::structure! {
    AnswerEvent {
        delta: "delta" Required Plain String;
    }
}

/// `AnswerRequest` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AnswerRequest {
    /// `stream`
    pub stream: bool,
}

impl AnswerRequest {
    /// With what is required; the rest is set by name.
    pub fn new(stream: bool) -> Self {
        Self { stream }
    }
}

passbook_runtime::structure! {
    AnswerRequest {
        stream: "stream" Required Plain bool;
    }
}

passbook_runtime::limits! {
    AnswerRequest {
    }
}

/// `Change` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Change {
    /// `id`
    pub id: i64,
    /// `state`
    pub state: Option<super::State>,
}

passbook_runtime::structure! {
    Change {
        id: "id" Required Plain i64;
        state: "state" Optional Plain super::State;
    }
}
