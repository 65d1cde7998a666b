// @generated from tests/golden/paging/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `two`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Not paged, since nobody says which list is meant
    ///
    /// `GET /two`
    ///
    /// # Example
    ///
    /// ```
    /// let two_lists_response = client.two_lists().send().await?;
    /// println!("{two_lists_response:?}");
    /// ```
    pub fn two_lists(&self) -> TwoLists {
        let call = Call::new(&self.core, &TWO_LISTS);
        TwoLists { call }
    }

    /// Not paged, since it is no GET
    ///
    /// `POST /two`
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.search().send().await?;
    /// println!("{list:?}");
    /// ```
    pub fn search(&self) -> Search {
        let call = Call::new(&self.core, &SEARCH);
        Search { call }
    }
}

static TWO_LISTS: facts::Operation = facts::Operation {
    id: "twoLists",
    method: "GET",
    path: "/two",
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

/// A request for [`Client::two_lists`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct TwoLists {
    call: Call,
}

impl TwoLists {
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
    /// - 200: Two lists.
    pub async fn send(self) -> Result<types::TwoListsResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::TwoListsResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::TwoListsResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static SEARCH: facts::Operation = facts::Operation {
    id: "search",
    method: "POST",
    path: "/two",
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

/// A request for [`Client::search`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Search {
    call: Call,
}

impl Search {
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
    /// - 200: A list.
    pub async fn send(self) -> Result<Vec<String>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<Vec<String>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<Vec<String>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
