// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `hal` use.

/// `ByHalResponse` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByHalResponse {
    /// `_embedded`
    pub embedded: Option<ByHalResponseEmbedded>,
    /// `_links`
    pub links: Option<ByHalResponseLinks>,
}

passbook_runtime::structure! {
    ByHalResponse {
        embedded: "_embedded" Optional Plain ByHalResponseEmbedded;
        links: "_links" Optional Plain ByHalResponseLinks;
    }
}

/// `ByHalResponseEmbedded` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByHalResponseEmbedded {
    /// `things`
    pub things: Option<Vec<super::Item>>,
}

passbook_runtime::structure! {
    ByHalResponseEmbedded {
        things: "things" Optional Plain Vec<super::Item>;
    }
}

/// `ByHalResponseLinks` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByHalResponseLinks {
    /// `next`
    pub next: Option<ByHalResponseLinksNext>,
}

passbook_runtime::structure! {
    ByHalResponseLinks {
        next: "next" Optional Plain ByHalResponseLinksNext;
    }
}

/// `ByHalResponseLinksNext` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct ByHalResponseLinksNext {
    /// `href`
    pub href: Option<String>,
}

passbook_runtime::structure! {
    ByHalResponseLinksNext {
        href: "href" Optional Plain String;
    }
}
