// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `texts`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Events of text
    ///
    /// `GET /texts`
    ///
    /// # Example
    ///
    /// ```
    /// let text = client.watch_texts().send().await?;
    /// println!("{text:?}");
    /// ```
    pub fn watch_texts(&self) -> WatchTexts {
        let call = Call::new(&self.core, &WATCH_TEXTS);
        WatchTexts { call }
    }

    /// Events of a listed text
    ///
    /// `POST /texts`
    ///
    /// # Example
    ///
    /// ```
    /// let text = client.watch_states().send().await?;
    /// println!("{text:?}");
    /// ```
    pub fn watch_states(&self) -> WatchStates {
        let call = Call::new(&self.core, &WATCH_STATES);
        WatchStates { call }
    }
}

static WATCH_TEXTS: facts::Operation = facts::Operation {
    id: "watch_texts",
    method: "GET",
    path: "/texts",
    parameters: &[],
    body: None,
    accept: "text/event-stream",
    success_types: "text/event-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::watch_texts`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WatchTexts {
    call: Call,
}

impl WatchTexts {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Lines.
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
    ) -> Result<Response<passbook_runtime::Events<String>>, Error> {
        self.call
            .send_events(passbook_runtime::internal::text_data(), Self::decode_response)
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

static WATCH_STATES: facts::Operation = facts::Operation {
    id: "watch_states",
    method: "POST",
    path: "/texts",
    parameters: &[],
    body: None,
    accept: "text/event-stream",
    success_types: "text/event-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::watch_states`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WatchStates {
    call: Call,
}

impl WatchStates {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: States.
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
    ) -> Result<Response<passbook_runtime::Events<types::State>>, Error> {
        self.call
            .send_events(passbook_runtime::internal::text_data(), Self::decode_response)
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
