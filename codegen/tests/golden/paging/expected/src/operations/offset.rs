// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `offset`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Declared, from 1, with a flag for more
    ///
    /// `GET /offset`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let by_offset_response = client.by_offset().send().await?;
    /// println!("{by_offset_response:?}");
    /// ```
    pub fn by_offset(&self) -> ByOffset {
        let call = Call::new(&self.core, &BY_OFFSET);
        ByOffset { call }
    }
}

static BY_OFFSET: facts::Operation = facts::Operation {
    id: "byOffset",
    method: "GET",
    path: "/offset",
    parameters: &[
        facts::Parameter {
            name: "start",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "limit",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_OFFSET_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Offset,
    position: Some(0),
    limit: Some(1),
    first: 1,
    has_next: false,
};

/// A request for [`Client::by_offset`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByOffset {
    call: Call,
}

impl ByOffset {
    /// What the server takes where `start` is not set. It is not sent unless it is set.
    pub const DEFAULT_START: i64 = 1;

    /// Sets `start`.
    ///
    /// At least 1. Default: `1`.
    pub fn start(mut self, start: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &start);
        self
    }

    /// Sets `limit`.
    pub fn limit(mut self, limit: i64) -> Self {
        let call = &mut self.call;
        call.display(1, &limit);
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
    pub async fn send(self) -> Result<types::ByOffsetResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ByOffsetResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByOffsetResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_OFFSET_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/items`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByOffsetResponse, types::Item, ErrorBody> {
        passbook_runtime::Items::new(self.pages(), |page| page.items)
    }

    fn page_facts(page: &types::ByOffsetResponse) -> facts::Page {
        facts::Page {
            items: Some(page.items.len()),
            more: page
                .more
                .as_ref()
                .and_then(|value| passbook_runtime::internal::page_flag(&value)),
            count: page
                .count
                .as_ref()
                .and_then(|value| passbook_runtime::internal::page_number(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ByOffsetResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
