// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `header`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Inferred from the header `Link`
    ///
    /// `GET /header`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.by_header().send().await?;
    /// println!("{reply:?}");
    /// ```
    pub fn by_header(&self) -> ByHeader {
        let call = Call::new(&self.core, &BY_HEADER);
        ByHeader { call }
    }
}

static BY_HEADER: facts::Operation = facts::Operation {
    id: "byHeader",
    method: "GET",
    path: "/header",
    parameters: &[
        facts::Parameter {
            name: "page",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "per_page",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_HEADER_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::LinkHeader,
    position: None,
    limit: Some(1),
    first: 0,
    items: "",
    next: None,
    more: None,
    count: None,
    total: None,
};

/// A call of [`Client::by_header`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByHeader {
    call: Call,
}

impl ByHeader {
    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &page);
        self
    }

    /// Sets `per_page`.
    pub fn per_page(mut self, per_page: i64) -> Self {
        let call = &mut self.call;
        call.display(1, &per_page);
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
    pub async fn send(self) -> Result<Reply<Vec<types::Item>>, Error<ByHeaderError>> {
        Self::decode(self.call.send().await?)
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<Vec<types::Item>, ByHeaderError> {
        passbook_runtime::Pages::new(self.call, &BY_HEADER_PAGING, Self::decode)
    }

    /// The items of all pages, from the one that this request is for: what stands at \`\`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<Vec<types::Item>, types::Item, ByHeaderError> {
        passbook_runtime::Items::new(self.pages(), |page| page)
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<Reply<Vec<types::Item>>, Error<ByHeaderError>> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::by_header`].
///
/// They are those of any reply: `ByHeaderHeaders::from(reply.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct ByHeaderHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for ByHeaderHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> ByHeaderHeaders<'a> {
    /// The header `link`.
    pub fn link(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("link")
    }
}

/// The contract documents no error of `by_header`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByHeaderError {}
