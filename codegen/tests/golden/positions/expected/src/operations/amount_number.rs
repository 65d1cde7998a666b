// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `amount_number`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /amount-number`
    ///
    /// - `body`: what to send.
    pub fn put_amount_number(
        &self,
        body: &passbook_runtime::Decimal,
    ) -> PutAmountNumber {
        let mut call = Call::new(&self.core, &PUT_AMOUNT_NUMBER);
        call.body(
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(body),
        );
        PutAmountNumber { call }
    }

    /// `PUT /amount-number/list`
    ///
    /// - `body`: what to send.
    pub fn put_amount_number_list(
        &self,
        body: &[passbook_runtime::Decimal],
    ) -> PutAmountNumberList {
        let mut call = Call::new(&self.core, &PUT_AMOUNT_NUMBER_LIST);
        call.checked_body(
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(body),
        );
        PutAmountNumberList { call }
    }

    /// `PUT /amount-number/all`
    ///
    /// - `body`: what to send.
    pub fn put_amount_number_positions(
        &self,
        body: &types::AmountNumberPositions,
    ) -> PutAmountNumberPositions {
        let mut call = Call::new(&self.core, &PUT_AMOUNT_NUMBER_POSITIONS);
        call.checked_body(body);
        PutAmountNumberPositions { call }
    }

    /// `GET /amount-number/parameters/{inPath}/{inMatrix}`
    ///
    /// - `in_path`:
    /// - `in_matrix`:
    pub fn send_amount_number(
        &self,
        in_path: passbook_runtime::Decimal,
        in_matrix: &[passbook_runtime::Decimal],
    ) -> SendAmountNumber {
        let mut call = Call::new(&self.core, &SEND_AMOUNT_NUMBER);
        call.display(0, &in_path);
        call.value(
            1,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(in_matrix),
        );
        SendAmountNumber { call }
    }
}

static PUT_AMOUNT_NUMBER: facts::Operation = facts::Operation {
    id: "putAmountNumber",
    method: "PUT",
    path: "/amount-number",
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

/// A request for [`Client::put_amount_number`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutAmountNumber {
    call: Call,
}

impl PutAmountNumber {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Json`]: Not this
    pub async fn send(self) -> Result<passbook_runtime::Decimal, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Decimal>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Decimal>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response
                    .json_by::<passbook_runtime::internal::codec::DecimalNumber, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json_by::<
                            passbook_runtime::internal::codec::DecimalNumber,
                            _,
                            _,
                        >(ErrorBody::Json),
                )
            }
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_AMOUNT_NUMBER_LIST: facts::Operation = facts::Operation {
    id: "putAmountNumberList",
    method: "PUT",
    path: "/amount-number/list",
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

/// A request for [`Client::put_amount_number_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutAmountNumberList {
    call: Call,
}

impl PutAmountNumberList {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(
        self,
    ) -> Result<std::collections::BTreeMap<String, passbook_runtime::Decimal>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<
        Response<std::collections::BTreeMap<String, passbook_runtime::Decimal>>,
        Error,
    > {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<
        Response<std::collections::BTreeMap<String, passbook_runtime::Decimal>>,
        Error,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response
                    .json_by::<passbook_runtime::internal::codec::DecimalNumber, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_AMOUNT_NUMBER_POSITIONS: facts::Operation = facts::Operation {
    id: "putAmountNumberPositions",
    method: "PUT",
    path: "/amount-number/all",
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

/// A request for [`Client::put_amount_number_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutAmountNumberPositions {
    call: Call,
}

impl PutAmountNumberPositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::AmountNumberPositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::AmountNumberPositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::AmountNumberPositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static SEND_AMOUNT_NUMBER: facts::Operation = facts::Operation {
    id: "sendAmountNumber",
    method: "GET",
    path: "/amount-number/parameters/{inPath}/{inMatrix}",
    parameters: &[
        facts::Parameter {
            name: "inPath",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "inMatrix",
            style: facts::Style::Matrix,
            explode: true,
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "one",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "many",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "joined",
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "piped",
            style: facts::Style::PipeDelimited,
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "deep",
            style: facts::Style::DeepObject,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "json",
            json: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "jsonMap",
            json: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "X-One",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "X-Many",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "c_one",
            ..facts::Parameter::COOKIE
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_amount_number`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendAmountNumber {
    call: Call,
}

impl SendAmountNumber {
    /// Sets `one`.
    pub fn one(mut self, one: passbook_runtime::Decimal) -> Self {
        let call = &mut self.call;
        call.display(2, &one);
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: &[passbook_runtime::Decimal]) -> Self {
        let call = &mut self.call;
        call.value(
            3,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(many),
        );
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, joined: &[passbook_runtime::Decimal]) -> Self {
        let call = &mut self.call;
        call.value(
            4,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(joined),
        );
        self
    }

    /// Sets `piped`.
    pub fn piped(mut self, piped: &[passbook_runtime::Decimal]) -> Self {
        let call = &mut self.call;
        call.value(
            5,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(piped),
        );
        self
    }

    /// Sets `deep`.
    pub fn deep(
        mut self,
        deep: &std::collections::BTreeMap<String, passbook_runtime::Decimal>,
    ) -> Self {
        let call = &mut self.call;
        call.value(
            6,
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(deep),
        );
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: &[passbook_runtime::Decimal]) -> Self {
        let call = &mut self.call;
        call.value(
            7,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(json),
        );
        self
    }

    /// Sets `jsonMap`.
    pub fn json_map(
        mut self,
        json_map: &std::collections::BTreeMap<String, passbook_runtime::Decimal>,
    ) -> Self {
        let call = &mut self.call;
        call.value(
            8,
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(json_map),
        );
        self
    }

    /// Sets `X-One`.
    pub fn x_one(mut self, x_one: passbook_runtime::Decimal) -> Self {
        let call = &mut self.call;
        call.display(9, &x_one);
        self
    }

    /// Sets `X-Many`.
    pub fn x_many(mut self, x_many: &[passbook_runtime::Decimal]) -> Self {
        let call = &mut self.call;
        call.value(
            10,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::DecimalNumber,
                _,
            >(x_many),
        );
        self
    }

    /// Sets `c_one`.
    pub fn c_one(mut self, c_one: passbook_runtime::Decimal) -> Self {
        let call = &mut self.call;
        call.display(11, &c_one);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Got it
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
