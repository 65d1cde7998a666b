// @generated from tests/golden/unions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `unions`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Sends and receives every union
    ///
    /// `POST /unions`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_unions::types;
    ///
    /// let body = types::Everything::new(
    ///     types::Mapped::Cat(types::Cat::new(9).kind("feline")),
    ///     types::Implied::Dog(types::Dog::new(types::DogBark::Loud).kind("Dog")),
    /// );
    /// let everything = client.exchange(&body).send().await?;
    /// assert_eq!(everything.list.as_ref().map(Vec::len), Some(3));
    /// ```
    pub fn exchange(&self, body: &types::Everything) -> Exchange {
        let mut call = Call::new(&self.core, &EXCHANGE);
        call.checked_body(body);
        Exchange { call }
    }
}

static EXCHANGE: facts::Operation = facts::Operation {
    id: "exchange",
    method: "POST",
    path: "/unions",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::exchange`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Exchange {
    call: Call,
}

impl Exchange {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: All of them.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ExchangeError400`]: A union as an error.
    pub async fn send(self) -> Result<types::Everything, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Everything>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Everything>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::ExchangeError400)),
            _ => Err(response.unexpected()),
        }
    }
}
