// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `hal`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
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
    /// let reply = client.by_hal().send().await?;
    /// println!("{reply:?}");
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
    items: "/_embedded/things",
    next: Some("/_links/next/href"),
    more: None,
    count: None,
    total: None,
};

/// A call of [`Client::by_hal`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ByHal {
    call: Call,
}

impl ByHal {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page.
    pub async fn send(self) -> Result<Reply<types::ByHalResponse>, Error<ByHalError>> {
        Self::decode(self.call.send().await?)
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::ByHalResponse, ByHalError> {
        passbook_runtime::Pages::new(self.call, &BY_HAL_PAGING, Self::decode)
    }

    /// The items of all pages, from the one that this request is for: what stands at `/_embedded/things`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::ByHalResponse, types::Item, ByHalError> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| page.embedded.and_then(|value| value.things).unwrap_or_default(),
        )
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<Reply<types::ByHalResponse>, Error<ByHalError>> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `by_hal`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ByHalError {}
