// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `bare`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Inferred from offset and limit, the body being the list
    ///
    /// `GET /bare`
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.bare().send().await?;
    /// println!("{list:?}");
    /// ```
    pub fn bare(&self) -> Bare {
        let call = Call::new(&self.core, &BARE);
        Bare { call }
    }
}

static BARE: facts::Operation = facts::Operation {
    id: "bare",
    method: "GET",
    path: "/bare",
    parameters: &[
        facts::Parameter {
            name: "offset",
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

static BARE_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Offset,
    position: Some(0),
    limit: Some(1),
    first: 0,
    has_next: false,
};

/// A request for [`Client::bare`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Bare {
    call: Call,
}

impl Bare {
    /// Sets `offset`.
    pub fn offset(mut self, offset: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &offset);
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
            &BARE_PAGING,
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
