// @generated from tests/golden/limits/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `orders`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Sends and receives an order
    ///
    /// `POST /orders`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_limits::types;
    ///
    /// let body = types::Order::new("AB12", vec![types::Line::new(5, "0.30".parse() ?)]);
    /// let order = client
    ///     .create_order(&body)
    ///     .page(1)
    ///     .codes(&["abc".to_owned()])
    ///     .send()
    ///     .await?;
    /// assert_eq!(order.reference, "");
    /// ```
    pub fn create_order(&self, body: &types::Order) -> CreateOrder {
        let mut call = Call::new(&self.core, &CREATE_ORDER);
        call.checked_body(body);
        CreateOrder { call }
    }
}

static CREATE_ORDER: facts::Operation = facts::Operation {
    id: "createOrder",
    method: "POST",
    path: "/orders",
    parameters: &[
        facts::Parameter {
            name: "page",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    maximum: Some(100.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "codes",
            limits: Some(
                &facts::Limits {
                    max_items: 2,
                    each: Some(
                        &facts::Limits {
                            max_length: 3,
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
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

/// A request for [`Client::create_order`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateOrder {
    call: Call,
}

impl CreateOrder {
    /// Sets `page`.
    ///
    /// 1 to 100.
    pub fn page(mut self, page: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &page);
        self
    }

    /// Sets `codes`.
    ///
    /// At most 2 items.
    pub fn codes(mut self, codes: &[String]) -> Self {
        let call = &mut self.call;
        call.value(1, codes);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: An order that breaks every limit.
    pub async fn send(self) -> Result<types::Order, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Order>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Order>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
