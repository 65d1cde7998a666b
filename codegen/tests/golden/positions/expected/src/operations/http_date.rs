// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `http_date`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /http-date`
    ///
    /// - `body`: what to send.
    pub fn put_http_date(&self, body: &passbook_runtime::Timestamp) -> PutHttpDate {
        let mut call = Call::new(&self.core, &PUT_HTTP_DATE);
        call.body(
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(body),
        );
        PutHttpDate { call }
    }

    /// `PUT /http-date/list`
    ///
    /// - `body`: what to send.
    pub fn put_http_date_list(
        &self,
        body: &[passbook_runtime::Timestamp],
    ) -> PutHttpDateList {
        let mut call = Call::new(&self.core, &PUT_HTTP_DATE_LIST);
        call.checked_body(
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(body),
        );
        PutHttpDateList { call }
    }

    /// `PUT /http-date/all`
    ///
    /// - `body`: what to send.
    pub fn put_http_date_positions(
        &self,
        body: &types::HttpDatePositions,
    ) -> PutHttpDatePositions {
        let mut call = Call::new(&self.core, &PUT_HTTP_DATE_POSITIONS);
        call.checked_body(body);
        PutHttpDatePositions { call }
    }

    /// `GET /http-date/parameters/{inPath}/{inMatrix}`
    ///
    /// - `in_path`:
    /// - `in_matrix`:
    pub fn send_http_date(
        &self,
        in_path: passbook_runtime::Timestamp,
        in_matrix: &[passbook_runtime::Timestamp],
    ) -> SendHttpDate {
        let mut call = Call::new(&self.core, &SEND_HTTP_DATE);
        call.text(0, passbook_runtime::internal::http_date(&in_path));
        call.value(
            1,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(in_matrix),
        );
        SendHttpDate { call }
    }
}

static PUT_HTTP_DATE: facts::Operation = facts::Operation {
    id: "putHttpDate",
    method: "PUT",
    path: "/http-date",
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

/// A request for [`Client::put_http_date`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHttpDate {
    call: Call,
}

impl PutHttpDate {
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
    /// - 400, [`ErrorBody::Json5`]: Not this
    pub async fn send(self) -> Result<passbook_runtime::Timestamp, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Timestamp>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Timestamp>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response.json_by::<passbook_runtime::internal::codec::HttpDate, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json_by::<
                            passbook_runtime::internal::codec::HttpDate,
                            _,
                            _,
                        >(ErrorBody::Json5),
                )
            }
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_HTTP_DATE_LIST: facts::Operation = facts::Operation {
    id: "putHttpDateList",
    method: "PUT",
    path: "/http-date/list",
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

/// A request for [`Client::put_http_date_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHttpDateList {
    call: Call,
}

impl PutHttpDateList {
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
    ) -> Result<std::collections::BTreeMap<String, passbook_runtime::Timestamp>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<
        Response<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>,
        Error,
    > {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<
        Response<std::collections::BTreeMap<String, passbook_runtime::Timestamp>>,
        Error,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response.json_by::<passbook_runtime::internal::codec::HttpDate, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_HTTP_DATE_POSITIONS: facts::Operation = facts::Operation {
    id: "putHttpDatePositions",
    method: "PUT",
    path: "/http-date/all",
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

/// A request for [`Client::put_http_date_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHttpDatePositions {
    call: Call,
}

impl PutHttpDatePositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::HttpDatePositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::HttpDatePositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::HttpDatePositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static SEND_HTTP_DATE: facts::Operation = facts::Operation {
    id: "sendHttpDate",
    method: "GET",
    path: "/http-date/parameters/{inPath}/{inMatrix}",
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

/// A request for [`Client::send_http_date`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendHttpDate {
    call: Call,
}

impl SendHttpDate {
    /// Sets `one`.
    pub fn one(mut self, one: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.text(2, passbook_runtime::internal::http_date(&one));
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            3,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(many),
        );
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, joined: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            4,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(joined),
        );
        self
    }

    /// Sets `piped`.
    pub fn piped(mut self, piped: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            5,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(piped),
        );
        self
    }

    /// Sets `deep`.
    pub fn deep(
        mut self,
        deep: &std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
    ) -> Self {
        let call = &mut self.call;
        call.value(
            6,
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(deep),
        );
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            7,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(json),
        );
        self
    }

    /// Sets `jsonMap`.
    pub fn json_map(
        mut self,
        json_map: &std::collections::BTreeMap<String, passbook_runtime::Timestamp>,
    ) -> Self {
        let call = &mut self.call;
        call.value(
            8,
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(json_map),
        );
        self
    }

    /// Sets `X-One`.
    pub fn x_one(mut self, x_one: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.text(9, passbook_runtime::internal::http_date(&x_one));
        self
    }

    /// Sets `X-Many`.
    pub fn x_many(mut self, x_many: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            10,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::HttpDate,
                _,
            >(x_many),
        );
        self
    }

    /// Sets `c_one`.
    pub fn c_one(mut self, c_one: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.text(11, passbook_runtime::internal::http_date(&c_one));
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
