// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `unix_text`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `PUT /unix-text`
    ///
    /// - `body`: what to send.
    pub fn put_unix_text(&self, body: &passbook_runtime::Timestamp) -> PutUnixText {
        let mut call = Call::new(&self.core, &PUT_UNIX_TEXT);
        call.body(
            &passbook_runtime::internal::codec::written::<
                passbook_runtime::internal::codec::UnixText,
                _,
            >(body),
        );
        PutUnixText { call }
    }

    /// `PUT /unix-text/list`
    ///
    /// - `body`: what to send.
    pub fn put_unix_text_list(
        &self,
        body: &[passbook_runtime::Timestamp],
    ) -> PutUnixTextList {
        let mut call = Call::new(&self.core, &PUT_UNIX_TEXT_LIST);
        call.checked_body(
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::UnixText,
                _,
            >(body),
        );
        PutUnixTextList { call }
    }

    /// `PUT /unix-text/all`
    ///
    /// - `body`: what to send.
    pub fn put_unix_text_positions(
        &self,
        body: &types::UnixTextPositions,
    ) -> PutUnixTextPositions {
        let mut call = Call::new(&self.core, &PUT_UNIX_TEXT_POSITIONS);
        call.checked_body(body);
        PutUnixTextPositions { call }
    }

    /// `GET /unix-text/parameters/{inPath}/{inMatrix}`
    ///
    /// - `in_path`:
    /// - `in_matrix`:
    pub fn send_unix_text(
        &self,
        in_path: passbook_runtime::Timestamp,
        in_matrix: &[passbook_runtime::Timestamp],
    ) -> SendUnixText {
        let mut call = Call::new(&self.core, &SEND_UNIX_TEXT);
        call.display(0, &in_path.timestamp());
        call.value(
            1,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::UnixText,
                _,
            >(in_matrix),
        );
        SendUnixText { call }
    }
}

static PUT_UNIX_TEXT: facts::Operation = facts::Operation {
    id: "putUnixText",
    method: "PUT",
    path: "/unix-text",
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

/// A request for [`Client::put_unix_text`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutUnixText {
    call: Call,
}

impl PutUnixText {
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
    /// - 400, [`ErrorBody::Json4`]: Not this
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
                response.json_by::<passbook_runtime::internal::codec::UnixText, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json_by::<
                            passbook_runtime::internal::codec::UnixText,
                            _,
                            _,
                        >(ErrorBody::Json4),
                )
            }
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_UNIX_TEXT_LIST: facts::Operation = facts::Operation {
    id: "putUnixTextList",
    method: "PUT",
    path: "/unix-text/list",
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

/// A request for [`Client::put_unix_text_list`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutUnixTextList {
    call: Call,
}

impl PutUnixTextList {
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
                response.json_by::<passbook_runtime::internal::codec::UnixText, _, _>()
            }
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_UNIX_TEXT_POSITIONS: facts::Operation = facts::Operation {
    id: "putUnixTextPositions",
    method: "PUT",
    path: "/unix-text/all",
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

/// A request for [`Client::put_unix_text_positions`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutUnixTextPositions {
    call: Call,
}

impl PutUnixTextPositions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The same
    pub async fn send(self) -> Result<types::UnixTextPositions, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UnixTextPositions>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UnixTextPositions>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static SEND_UNIX_TEXT: facts::Operation = facts::Operation {
    id: "sendUnixText",
    method: "GET",
    path: "/unix-text/parameters/{inPath}/{inMatrix}",
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

/// A request for [`Client::send_unix_text`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendUnixText {
    call: Call,
}

impl SendUnixText {
    /// Sets `one`.
    pub fn one(mut self, one: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.display(2, &one.timestamp());
        self
    }

    /// Sets `many`.
    pub fn many(mut self, many: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            3,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::UnixText,
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
                passbook_runtime::internal::codec::UnixText,
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
                passbook_runtime::internal::codec::UnixText,
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
                passbook_runtime::internal::codec::UnixText,
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
                passbook_runtime::internal::codec::UnixText,
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
                passbook_runtime::internal::codec::UnixText,
                _,
            >(json_map),
        );
        self
    }

    /// Sets `X-One`.
    pub fn x_one(mut self, x_one: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.display(9, &x_one.timestamp());
        self
    }

    /// Sets `X-Many`.
    pub fn x_many(mut self, x_many: &[passbook_runtime::Timestamp]) -> Self {
        let call = &mut self.call;
        call.value(
            10,
            &passbook_runtime::internal::codec::written_list::<
                passbook_runtime::internal::codec::UnixText,
                _,
            >(x_many),
        );
        self
    }

    /// Sets `c_one`.
    pub fn c_one(mut self, c_one: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.display(11, &c_one.timestamp());
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
