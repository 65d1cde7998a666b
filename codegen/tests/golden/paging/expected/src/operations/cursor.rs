// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `cursor`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
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
    /// let reply = client.by_cursor().send().await?;
    /// println!("{reply:?}");
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
    items: "/things",
    next: Some("/next_cursor"),
    more: None,
    count: None,
    total: None,
};

/// A call of [`Client::by_cursor`] that is not sent yet: set what is optional, then `send` it.
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

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(
        self,
    ) -> Result<Reply<types::ByCursorResponse>, Error<ByCursorError>> {
        Self::decode(self.call.send().await?)
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(
        self,
    ) -> passbook_runtime::Pages<types::ByCursorResponse, ByCursorError> {
        passbook_runtime::Pages::new(self.call, &BY_CURSOR_PAGING, Self::decode)
    }

    /// The items of all pages, from the one that this request is for: what stands at `/things`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByCursorResponse, types::Item, ByCursorError> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| page.things.into_value().unwrap_or_default(),
        )
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<Reply<types::ByCursorResponse>, Error<ByCursorError>> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `by_cursor`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByCursorError {}
