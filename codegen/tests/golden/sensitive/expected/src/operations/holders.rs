// @generated from tests/golden/sensitive/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `holders`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Sends and receives secrets
    ///
    /// `PUT /holders/{taxId}`
    ///
    /// - `tax_id`:
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_sensitive::types;
    ///
    /// let body = types::Holder::new("m", "p");
    /// let holder = client.put_holder("529", &body).send().await?;
    /// assert_eq!(holder.cards.as_ref().map(Vec::len), Some(1));
    /// ```
    pub fn put_holder(
        &self,
        tax_id: impl Into<String>,
        body: &types::Holder,
    ) -> PutHolder {
        let mut call = Call::new(&self.core, &PUT_HOLDER);
        call.text(0, tax_id.into());
        call.checked_body(body);
        PutHolder { call }
    }
}

static PUT_HOLDER: facts::Operation = facts::Operation {
    id: "putHolder",
    method: "PUT",
    path: "/holders/{taxId}",
    parameters: &[
        facts::Parameter {
            name: "taxId",
            sensitive: true,
            ..facts::Parameter::PATH
        },
    ],
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

/// A request for [`Client::put_holder`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHolder {
    call: Call,
}

impl PutHolder {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The holder.
    pub async fn send(self) -> Result<types::Holder, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Holder>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Holder>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
