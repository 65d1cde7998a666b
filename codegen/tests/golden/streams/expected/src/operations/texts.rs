// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `texts`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Events of text
    ///
    /// `GET /texts`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.watch_texts().send().await?;
    /// println!("{reply:?}");
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
    /// let reply = client.watch_states().send().await?;
    /// println!("{reply:?}");
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

/// A call of [`Client::watch_texts`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WatchTexts {
    call: Call,
}

impl WatchTexts {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Lines.
    pub async fn send(self) -> Result<Reply<String>, Error<WatchTextsError>> {
        Self::decode(self.call.send().await?)
    }

    /// Sends the request, and gives the events of a success as they come. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_events(
        self,
    ) -> Result<Reply<passbook_runtime::Events<String>>, Error<WatchTextsError>> {
        self.call
            .send_events(passbook_runtime::internal::text_data(), Self::decode)
            .await
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<Reply<String>, Error<WatchTextsError>> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.text(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `watch_texts`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchTextsError {}

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

/// A call of [`Client::watch_states`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct WatchStates {
    call: Call,
}

impl WatchStates {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: States.
    pub async fn send(self) -> Result<Reply<String>, Error<WatchStatesError>> {
        Self::decode(self.call.send().await?)
    }

    /// Sends the request, and gives the events of a success as they come. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_events(
        self,
    ) -> Result<Reply<passbook_runtime::Events<types::State>>, Error<WatchStatesError>> {
        self.call
            .send_events(passbook_runtime::internal::text_data(), Self::decode)
            .await
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<Reply<String>, Error<WatchStatesError>> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.text(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `watch_states`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum WatchStatesError {}
