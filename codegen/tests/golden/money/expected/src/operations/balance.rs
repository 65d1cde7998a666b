// @generated from tests/golden/money/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `balance`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Sends and receives amounts
    ///
    /// `PUT /balance`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_money::types;
    ///
    /// let body = types::Balance::new("0.10".parse()?, "007").rate("1.25".parse()?);
    /// let balance = client.put_balance(&body).minimum("10.50".parse()?).send().await?;
    /// assert_eq!(balance.id, "00000000000000000042");
    /// ```
    pub fn put_balance(&self, body: &types::Balance) -> PutBalance {
        let mut call = Call::new(&self.core, &PUT_BALANCE);
        call.checked_body(body);
        PutBalance { call }
    }
}

static PUT_BALANCE: facts::Operation = facts::Operation {
    id: "putBalance",
    method: "PUT",
    path: "/balance",
    parameters: &[
        facts::Parameter {
            name: "minimum",
            ..facts::Parameter::QUERY
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

/// A request for [`Client::put_balance`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutBalance {
    call: Call,
}

impl PutBalance {
    /// Sets `minimum`.
    pub fn minimum(mut self, minimum: passbook_runtime::Decimal) -> Self {
        let call = &mut self.call;
        call.display(0, &minimum);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The balance.
    pub async fn send(self) -> Result<types::Balance, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Balance>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Balance>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
