// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `link`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Declared, by a link beside page numbers
    ///
    /// `GET /link`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.by_link().send().await?;
    /// println!("{reply:?}");
    /// ```
    pub fn by_link(&self) -> ByLink {
        let call = Call::new(&self.core, &BY_LINK);
        ByLink { call }
    }
}

static BY_LINK: facts::Operation = facts::Operation {
    id: "byLink",
    method: "GET",
    path: "/link",
    parameters: &[
        facts::Parameter {
            name: "page",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "key",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_LINK_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Page,
    position: Some(0),
    limit: None,
    first: 1,
    items: "/data",
    next: Some("/links/next"),
    more: None,
    count: None,
    total: None,
};

/// A call of [`Client::by_link`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByLink {
    call: Call,
}

impl ByLink {
    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &page);
        self
    }

    /// Sets `key`.
    pub fn key(mut self, key: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, key.into());
        self
    }

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(self) -> Result<Reply<types::ByLinkResponse>, Error<ByLinkError>> {
        Self::decode(self.call.send().await?)
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByLinkResponse, ByLinkError> {
        passbook_runtime::Pages::new(self.call, &BY_LINK_PAGING, Self::decode)
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByLinkResponse, types::Item, ByLinkError> {
        passbook_runtime::Items::new(self.pages(), |page| page.data)
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<Reply<types::ByLinkResponse>, Error<ByLinkError>> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `by_link`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByLinkError {}
