// @generated from tests/golden/errors/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `things`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `GET /things`
    ///
    /// # Example
    ///
    /// ```
    /// let thing = client.get_thing().send().await?;
    /// assert_eq!(thing.id, "t");
    /// ```
    pub fn get_thing(&self) -> GetThing {
        let call = Call::new(&self.core, &GET_THING);
        GetThing { call }
    }
}

static GET_THING: facts::Operation = facts::Operation {
    id: "get_thing",
    method: "GET",
    path: "/things",
    parameters: &[],
    body: None,
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::get_thing`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetThing {
    call: Call,
}

impl GetThing {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A thing.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Declared`]: In declared places.
    /// - 401, [`ErrorBody::OAuth`]: As OAuth has it.
    /// - 403, [`ErrorBody::Listed`]: The first of a list.
    /// - 404, [`ErrorBody::Numbered`]: A number.
    /// - 409, [`ErrorBody::NumberedList`]: A list alone.
    /// - 410, [`ErrorBody::Empty`]: No body.
    /// - 422, [`ErrorBody::Sensitive`]: A code that must not be printed.
    /// - 423, [`ErrorBody::Either`]: One of two.
    /// - 429, [`ErrorBody::Thing`]: Neither.
    /// - 5XX, [`ErrorBody::Json`]: Any JSON.
    /// - any other status, [`ErrorBody::Text`]: Text.
    pub async fn send(self) -> Result<types::Thing, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Thing>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Thing>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::Declared)),
            401 => Err(response.error_json(ErrorBody::OAuth)),
            403 => Err(response.error_json(ErrorBody::Listed)),
            404 => Err(response.error_json(ErrorBody::Numbered)),
            409 => Err(response.error_json(ErrorBody::NumberedList)),
            410 => Err(response.error_empty(ErrorBody::Empty)),
            422 => Err(response.error_json(ErrorBody::Sensitive)),
            423 => Err(response.error_json(ErrorBody::Either)),
            429 => Err(response.error_json(ErrorBody::Thing)),
            500..=599 => Err(response.error_json(ErrorBody::Json)),
            _ => Err(response.error_text(ErrorBody::Text)),
        }
    }
}
