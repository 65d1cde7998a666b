// @generated from tests/golden/composition/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `parts`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Another module's use of the same types
    ///
    /// `GET /compose/{part}`
    ///
    /// - `part`:
    ///
    /// # Example
    ///
    /// ```
    /// let tree = client.part("tree").send().await?;
    /// assert_eq!(tree.value, 1);
    /// ```
    pub fn part(&self, part: impl Into<String>) -> Part {
        let mut call = Call::new(&self.core, &PART);
        call.text(0, part.into());
        Part { call }
    }
}

static PART: facts::Operation = facts::Operation {
    id: "part",
    method: "GET",
    path: "/compose/{part}",
    parameters: &[
        facts::Parameter {
            name: "part",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::part`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Part {
    call: Call,
}

impl Part {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A tree.
    pub async fn send(self) -> Result<types::Tree, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Tree>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Tree>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
