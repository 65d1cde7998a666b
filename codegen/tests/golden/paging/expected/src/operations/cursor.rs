// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `cursor`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Inferred from a cursor
    ///
    /// `GET /cursor`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let by_cursor_response = client.by_cursor().send().await?;
    /// println!("{by_cursor_response:?}");
    /// ```
    pub fn by_cursor(&self) -> ByCursor {
        let call = Call::new(&self.core, &BY_CURSOR);
        ByCursor { call }
    }
}

static BY_CURSOR: facts::Operation = facts::Operation {
    id: "byCursor",
    method: "GET",
    path: "/cursor",
    parameters: &[
        facts::Parameter {
            name: "cursor",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

static BY_CURSOR_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Cursor,
    position: Some(0),
    limit: None,
    first: 0,
    has_next: true,
};

/// A request for [`Client::by_cursor`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByCursor {
    call: Call,
}

impl ByCursor {
    /// Sets `cursor`.
    pub fn cursor(mut self, cursor: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, cursor.into());
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
    pub async fn send(self) -> Result<types::ByCursorResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::ByCursorResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByCursorResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &BY_CURSOR_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/things`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByCursorResponse, types::Item, ErrorBody> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| page.things.into_value().unwrap_or_default(),
        )
    }

    fn page_facts(page: &types::ByCursorResponse) -> facts::Page {
        facts::Page {
            items: page.things.value().map(|value| value.len()),
            next: page
                .next_cursor
                .as_ref()
                .and_then(|value| passbook_runtime::internal::page_text(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::ByCursorResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
