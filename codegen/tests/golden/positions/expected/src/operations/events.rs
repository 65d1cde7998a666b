// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `events`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// `GET /events`
    ///
    /// # Example
    ///
    /// ```
    /// let text = client.events().send().await?;
    /// println!("{text:?}");
    /// ```
    pub fn events(&self) -> Events {
        let call = Call::new(&self.core, &EVENTS);
        Events { call }
    }
}

static EVENTS: facts::Operation = facts::Operation {
    id: "events",
    method: "GET",
    path: "/events",
    parameters: &[],
    body: None,
    accept: "text/event-stream",
    success_types: "text/event-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::events`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Events {
    call: Call,
}

impl Events {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Amounts
    pub async fn send(self) -> Result<String, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<String>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// Sends the request, and gives the events of a success as they come. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_events(
        self,
    ) -> Result<Response<passbook_runtime::Events<passbook_runtime::Decimal>>, Error> {
        self.call
            .send_events(
                passbook_runtime::internal::json_data_by::<
                    passbook_runtime::internal::codec::DecimalNumber,
                    _,
                >(),
                Self::decode_response,
            )
            .await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<String>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.text(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
