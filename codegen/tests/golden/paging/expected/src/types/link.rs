// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `link` use.

/// `ByLinkResponse` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ByLinkResponse {
    /// `data`
    pub data: Vec<super::Item>,
    /// `links`
    pub links: Option<ByLinkResponseLinks>,
}

passbook_runtime::structure! {
    ByLinkResponse {
        data: "data" Required Plain Vec<super::Item>;
        links: "links" Optional Plain ByLinkResponseLinks;
    }
}

/// `ByLinkResponseLinks` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByLinkResponseLinks {
    /// `next`
    pub next: Option<String>,
}

passbook_runtime::structure! {
    ByLinkResponseLinks {
        next: "next" Optional Plain String;
    }
}
