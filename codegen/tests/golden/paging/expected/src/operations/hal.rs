// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `hal`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Inferred from HAL
    ///
    /// `GET /hal`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let by_hal_response = client.by_hal().send().await?;
    /// println!("{by_hal_response:?}");
    /// ```
    pub fn by_hal(&self) -> ByHal {
        let call = Call::new(&self.core, &BY_HAL);
        ByHal { call }
    }
}

static BY_HAL: facts::Operation = facts::Operation {
    id: "byHal",
    method: "GET",
    path: "/hal",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_HAL_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Link,
    position: None,
    limit: None,
    first: 0,
    has_next: true,
};

/// A request for [`Client::by_hal`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByHal {
    call: Call,
}

impl ByHal {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(self) -> Result<types::ByHalResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ByHalResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByHalResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_HAL_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/_embedded/things`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByHalResponse, types::Item, ErrorBody> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| page.embedded.and_then(|value| value.things).unwrap_or_default(),
        )
    }

    fn page_facts(page: &types::ByHalResponse) -> facts::Page {
        facts::Page {
            items: page
                .embedded
                .as_ref()
                .and_then(|value| value.things.as_ref())
                .map(|value| value.len()),
            next: page
                .links
                .as_ref()
                .and_then(|value| value.next.as_ref())
                .and_then(|value| value.href.as_ref())
                .and_then(|value| passbook_runtime::internal::page_text(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ByHalResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
