// @generated from tests/golden/composition/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `compose`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Sends and receives every composition
    ///
    /// `POST /compose`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_composition::types;
    ///
    /// let body = types::All::new(types::Extended::new("1", "e"), None);
    /// let all = client.compose(&body).send().await?;
    /// assert_eq!(all.base.id, "1");
    /// ```
    pub fn compose(&self, body: &types::All) -> Compose {
        let mut call = Call::new(&self.core, &COMPOSE);
        call.checked_body(body);
        Compose { call }
    }
}

static COMPOSE: facts::Operation = facts::Operation {
    id: "compose",
    method: "POST",
    path: "/compose",
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

/// A request for [`Client::compose`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Compose {
    call: Call,
}

impl Compose {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: All of them.
    pub async fn send(self) -> Result<types::All, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::All>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::All>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
