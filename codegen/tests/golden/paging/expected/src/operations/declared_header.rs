// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `declared_header`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Declared, by the header `Link`
    ///
    /// `GET /declared-header`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let by_declared_header_response = client.by_declared_header().send().await?;
    /// println!("{by_declared_header_response:?}");
    /// ```
    pub fn by_declared_header(&self) -> ByDeclaredHeader {
        let call = Call::new(&self.core, &BY_DECLARED_HEADER);
        ByDeclaredHeader { call }
    }
}

static BY_DECLARED_HEADER: facts::Operation = facts::Operation {
    id: "byDeclaredHeader",
    method: "GET",
    path: "/declared-header",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_DECLARED_HEADER_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::LinkHeader,
    position: None,
    limit: None,
    first: 0,
    has_next: false,
};

/// A request for [`Client::by_declared_header`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByDeclaredHeader {
    call: Call,
}

impl ByDeclaredHeader {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(self) -> Result<types::ByDeclaredHeaderResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ByDeclaredHeaderResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(
        self,
    ) -> passbook_runtime::Pages<types::ByDeclaredHeaderResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_DECLARED_HEADER_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<
        types::ByDeclaredHeaderResponse,
        types::Item,
        ErrorBody,
    > {
        passbook_runtime::Items::new(self.pages(), |page| page.data)
    }

    fn page_facts(page: &types::ByDeclaredHeaderResponse) -> facts::Page {
        facts::Page {
            items: Some(page.data.len()),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ByDeclaredHeaderResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
