// @generated from tests/golden/construction/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `payments`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Adds a payment
    ///
    /// `POST /payments`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_construction::types;
    ///
    /// let body = types::Payment::new(
    ///     types::Amount::new("1.00".parse()?, types::Currency::Eur),
    ///     types::Party::new("Ann"),
    /// );
    /// client.create_payment(&body).send().await?;
    /// ```
    pub fn create_payment(&self, body: &types::Payment) -> CreatePayment {
        let mut call = Call::new(&self.core, &CREATE_PAYMENT);
        call.checked_body(body);
        CreatePayment { call }
    }
}

static CREATE_PAYMENT: facts::Operation = facts::Operation {
    id: "createPayment",
    method: "POST",
    path: "/payments",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::create_payment`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreatePayment {
    call: Call,
}

impl CreatePayment {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Nothing.
    pub async fn send(self) -> Result<(), Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<()>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<()>, Error> {
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}
