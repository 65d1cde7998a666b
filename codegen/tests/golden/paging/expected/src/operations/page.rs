// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `page`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Declared, by a page's number
    ///
    /// `GET /page`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let by_page_response = client.by_page().send().await?;
    /// println!("{by_page_response:?}");
    /// ```
    pub fn by_page(&self) -> ByPage {
        let call = Call::new(&self.core, &BY_PAGE);
        ByPage { call }
    }
}

static BY_PAGE: facts::Operation = facts::Operation {
    id: "byPage",
    method: "GET",
    path: "/page",
    parameters: &[
        facts::Parameter {
            name: "page",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_PAGE_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Page,
    position: Some(0),
    limit: None,
    first: 1,
    has_next: false,
};

/// A request for [`Client::by_page`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByPage {
    call: Call,
}

impl ByPage {
    /// Sets `page`.
    pub fn page(mut self, page: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &page);
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
    pub async fn send(self) -> Result<types::ByPageResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ByPageResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByPageResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_PAGE_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/result/items`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByPageResponse, types::Item, ErrorBody> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| page.result.and_then(|value| value.items).unwrap_or_default(),
        )
    }

    fn page_facts(page: &types::ByPageResponse) -> facts::Page {
        facts::Page {
            items: page
                .result
                .as_ref()
                .and_then(|value| value.items.as_ref())
                .map(|value| value.len()),
            total: page
                .pages
                .as_ref()
                .and_then(|value| passbook_runtime::internal::page_number(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ByPageResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
