// @generated from tests/golden/enums/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `enums`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Sends and receives every enum
    ///
    /// `POST /enums`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_enums::types;
    ///
    /// let body = types::All::new(types::Order::Desc);
    /// let all = client
    ///     .exchange(&body)
    ///     .order(types::Order::Asc2)
    ///     .inline(types::ExchangeInline::AB)
    ///     .send()
    ///     .await?;
    /// assert_eq!(all.order, types::Order::Asc2);
    /// ```
    pub fn exchange(&self, body: &types::All) -> Exchange {
        let mut call = Call::new(&self.core, &EXCHANGE);
        call.checked_body(body);
        Exchange { call }
    }
}

static EXCHANGE: facts::Operation = facts::Operation {
    id: "exchange",
    method: "POST",
    path: "/enums",
    parameters: &[
        facts::Parameter {
            name: "order",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "orders",
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "inline",
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

/// A request for [`Client::exchange`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Exchange {
    call: Call,
}

impl Exchange {
    /// Sets `order`.
    pub fn order(mut self, order: impl Into<types::Order>) -> Self {
        let call = &mut self.call;
        call.text(0, order.into().as_str().to_owned());
        self
    }

    /// Sets `orders`.
    pub fn orders(mut self, orders: &[types::Order]) -> Self {
        let call = &mut self.call;
        call.value(1, orders);
        self
    }

    /// Sets `inline`.
    pub fn inline(mut self, inline: impl Into<types::ExchangeInline>) -> Self {
        let call = &mut self.call;
        call.text(2, inline.into().as_str().to_owned());
        self
    }

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
