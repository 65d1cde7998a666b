// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `header`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
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
    /// let list = client.by_header().send().await?;
    /// println!("{list:?}");
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
    has_next: false,
};

/// A request for [`Client::by_header`]. Set the optional parameters, then call `send`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(self) -> Result<Vec<types::Item>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<Vec<types::Item>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<Vec<types::Item>, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_HEADER_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at \`\`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<Vec<types::Item>, types::Item, ErrorBody> {
        passbook_runtime::Items::new(self.pages(), |page| page)
    }

    fn page_facts(page: &Vec<types::Item>) -> facts::Page {
        facts::Page {
            items: Some(page.len()),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<Vec<types::Item>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::by_header`].
///
/// They are those of any response: `ByHeaderHeaders::from(response.headers())`.
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
