// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `huge`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /huge`
    ///
    /// - `body`: what to send.
    pub fn put_huge(&self, body: &passbook_runtime::Int128) -> PutHuge {
        let mut call = Call::new(&self.core, &PUT_HUGE);
        call.body(
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::Big,
                _,
            >(body),
        );
        PutHuge { call }
    }

    /// `PUT /huge/list`
    ///
    /// - `body`: what to send.
    pub fn put_huge_list(&self, body: &[passbook_runtime::Int128]) -> PutHugeList {
        let mut call = Call::new(&self.core, &PUT_HUGE_LIST);
        call.checked_body(
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(body),
        );
        PutHugeList { call }
    }

    /// `PUT /huge/all`
    ///
    /// - `body`: what to send.
    pub fn put_huge_positions(&self, body: &types::HugePositions) -> PutHugePositions {
        let mut call = Call::new(&self.core, &PUT_HUGE_POSITIONS);
        call.checked_body(body);
        PutHugePositions { call }
    }

    /// `GET /huge/parameters/{inPath}/{inMatrix}`
    ///
    /// - `in_path`: -1.8446744073709552e+19 to 18446744073709551615.
    /// - `in_matrix`:
    pub fn send_huge(
        &self,
        in_path: passbook_runtime::Int128,
        in_matrix: &[passbook_runtime::Int128],
    ) -> SendHuge {
        let mut call = Call::new(&self.core, &SEND_HUGE);
        call.display(0, &in_path);
        call.value(
            1,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(in_matrix),
        );
        SendHuge { call }
    }
}

static PUT_HUGE: facts::Operation = facts::Operation {
    id: "putHuge",
    method: "PUT",
    path: "/huge",
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

/// A request for [`Client::put_huge`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHuge {
    call: Call,
}

impl PutHuge {
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
    /// - 400, [`ErrorBody::Json8`]: Not this
    pub async fn send(self) -> Result<passbook_runtime::Int128, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Int128>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Int128>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response.json_by::<passbook_runtime::internal::codec::Big, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json_by::<
                            passbook_runtime::internal::codec::Big,
                            _,
                            _,
                        >(ErrorBody::Json8),
                )
            }
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_HUGE_LIST: facts::Operation = facts::Operation {
    id: "putHugeList",
    method: "PUT",
    path: "/huge/list",
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

/// A request for [`Client::put_huge_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHugeList {
    call: Call,
}

impl PutHugeList {
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
    ) -> Result<std::collections::BTreeMap<String, passbook_runtime::Int128>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<
        Response<std::collections::BTreeMap<String, passbook_runtime::Int128>>,
        Error,
    > {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<
        Response<std::collections::BTreeMap<String, passbook_runtime::Int128>>,
        Error,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => {
                response.json_by::<passbook_runtime::internal::codec::Big, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_HUGE_POSITIONS: facts::Operation = facts::Operation {
    id: "putHugePositions",
    method: "PUT",
    path: "/huge/all",
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

/// A request for [`Client::put_huge_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutHugePositions {
    call: Call,
}

impl PutHugePositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::HugePositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::HugePositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::HugePositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static SEND_HUGE: facts::Operation = facts::Operation {
    id: "sendHuge",
    method: "GET",
    path: "/huge/parameters/{inPath}/{inMatrix}",
    parameters: &[
        facts::Parameter {
            name: "inPath",
            limits: Some(
                &facts::Limits {
                    minimum: Some(-18446744073709552000.0),
                    maximum: Some(18446744073709552000.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "inMatrix",
            style: facts::Style::Matrix,
            explode: true,
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "one",
            limits: Some(
                &facts::Limits {
                    minimum: Some(-18446744073709552000.0),
                    maximum: Some(18446744073709552000.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "many",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "joined",
            explode: false,
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "piped",
            style: facts::Style::PipeDelimited,
            explode: false,
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "deep",
            style: facts::Style::DeepObject,
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "json",
            json: true,
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "jsonMap",
            json: true,
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "X-One",
            limits: Some(
                &facts::Limits {
                    minimum: Some(-18446744073709552000.0),
                    maximum: Some(18446744073709552000.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "X-Many",
            limits: Some(
                &facts::Limits {
                    each: Some(
                        &facts::Limits {
                            minimum: Some(-18446744073709552000.0),
                            maximum: Some(18446744073709552000.0),
                            ..facts::Limits::NONE
                        },
                    ),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "c_one",
            limits: Some(
                &facts::Limits {
                    minimum: Some(-18446744073709552000.0),
                    maximum: Some(18446744073709552000.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::COOKIE
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_huge`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendHuge {
    call: Call,
}

impl SendHuge {
    /// Sets `one`.
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub fn one(mut self, one: passbook_runtime::Int128) -> Self {
        let call = &mut self.call;
        call.display(2, &one);
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: &[passbook_runtime::Int128]) -> Self {
        let call = &mut self.call;
        call.value(
            3,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(many),
        );
        self
    }

    /// Sets `joined`.
    pub fn joined(mut self, joined: &[passbook_runtime::Int128]) -> Self {
        let call = &mut self.call;
        call.value(
            4,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(joined),
        );
        self
    }

    /// Sets `piped`.
    pub fn piped(mut self, piped: &[passbook_runtime::Int128]) -> Self {
        let call = &mut self.call;
        call.value(
            5,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(piped),
        );
        self
    }

    /// Sets `deep`.
    pub fn deep(
        mut self,
        deep: &std::collections::BTreeMap<String, passbook_runtime::Int128>,
    ) -> Self {
        let call = &mut self.call;
        call.value(
            6,
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::Big,
                _,
            >(deep),
        );
        self
    }

    /// Sets `json`.
    pub fn json(mut self, json: &[passbook_runtime::Int128]) -> Self {
        let call = &mut self.call;
        call.value(
            7,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(json),
        );
        self
    }

    /// Sets `jsonMap`.
    pub fn json_map(
        mut self,
        json_map: &std::collections::BTreeMap<String, passbook_runtime::Int128>,
    ) -> Self {
        let call = &mut self.call;
        call.value(
            8,
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::Big,
                _,
            >(json_map),
        );
        self
    }

    /// Sets `X-One`.
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub fn x_one(mut self, x_one: passbook_runtime::Int128) -> Self {
        let call = &mut self.call;
        call.display(9, &x_one);
        self
    }

    /// Sets `X-Many`.
    pub fn x_many(mut self, x_many: &[passbook_runtime::Int128]) -> Self {
        let call = &mut self.call;
        call.value(
            10,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::Big,
                _,
            >(x_many),
        );
        self
    }

    /// Sets `c_one`.
    ///
    /// -1.8446744073709552e+19 to 18446744073709551615.
    pub fn c_one(mut self, c_one: passbook_runtime::Int128) -> Self {
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
