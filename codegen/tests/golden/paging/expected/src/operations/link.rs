// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `link`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
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
    /// let by_link_response = client.by_link().send().await?;
    /// println!("{by_link_response:?}");
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
    has_next: true,
};

/// A request for [`Client::by_link`]. Set the optional parameters, then call `send`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(self) -> Result<types::ByLinkResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ByLinkResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByLinkResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_LINK_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByLinkResponse, types::Item, ErrorBody> {
        passbook_runtime::Items::new(self.pages(), |page| page.data)
    }

    fn page_facts(page: &types::ByLinkResponse) -> facts::Page {
        facts::Page {
            items: Some(page.data.len()),
            next: page
                .links
                .as_ref()
                .and_then(|value| value.next.as_ref())
                .and_then(|value| passbook_runtime::internal::page_text(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ByLinkResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
