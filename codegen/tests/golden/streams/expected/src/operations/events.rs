// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `events`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Events and nothing else
    ///
    /// `GET /events`
    ///
    /// # Example
    ///
    /// ```
    /// let text = client.watch().send().await?;
    /// println!("{text:?}");
    /// ```
    pub fn watch(&self) -> Watch {
        let call = Call::new(&self.core, &WATCH);
        Watch { call }
    }

    /// Events or JSON, as the caller asks
    ///
    /// `POST /events`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_streams::types;
    ///
    /// let body = types::AnswerRequest::new(true);
    /// let change = client.answer(&body).send().await?;
    /// assert_eq!(change.id, 1);
    /// ```
    pub fn answer(&self, body: &types::AnswerRequest) -> Answer {
        let mut call = Call::new(&self.core, &ANSWER);
        call.checked_body(body);
        Answer { call }
    }
}

static WATCH: facts::Operation = facts::Operation {
    id: "watch",
    method: "GET",
    path: "/events",
    parameters: &[
        facts::Parameter {
            name: "send_events",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "text/event-stream, application/json",
    success_types: "text/event-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::watch`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Watch {
    call: Call,
}

impl Watch {
    /// Sets `send_events`.
    pub fn send_events2(mut self, send_events2: bool) -> Self {
        let call = &mut self.call;
        call.display(0, &send_events2);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: What happens.
    ///
    /// # Errors
    ///
    /// - 401, [`ErrorBody::Problem`]: Not you.
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
    ) -> Result<Response<passbook_runtime::Events<types::Change>>, Error> {
        self.call
            .send_events(passbook_runtime::internal::json_data(), Self::decode_response)
            .await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<String>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.text(),
            200..=299 => Err(response.unexpected()),
            401 => Err(response.error_json(ErrorBody::Problem)),
            _ => Err(response.unexpected()),
        }
    }
}

static ANSWER: facts::Operation = facts::Operation {
    id: "answer",
    method: "POST",
    path: "/events",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json, text/event-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::answer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Answer {
    call: Call,
}

impl Answer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The answer.
    pub async fn send(self) -> Result<types::Change, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Change>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// Sends the request, and gives the events of a success as they come. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_events(
        self,
    ) -> Result<Response<passbook_runtime::Events<types::AnswerEvent>>, Error> {
        self.call
            .send_events(passbook_runtime::internal::json_data(), Self::decode_response)
            .await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Change>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
