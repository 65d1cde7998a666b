// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `reports`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Text and bytes
    ///
    /// `GET /report`
    ///
    /// # Example
    ///
    /// ```
    /// let value = client.get_report().send().await?;
    /// println!("{value:?}");
    /// ```
    pub fn get_report(&self) -> GetReport {
        let call = Call::new(&self.core, &GET_REPORT);
        GetReport { call }
    }

    /// Documents no success
    ///
    /// `GET /nothing`
    pub fn no_success(&self) -> NoSuccess {
        let call = Call::new(&self.core, &NO_SUCCESS);
        NoSuccess { call }
    }

    /// Documents `default` alone
    ///
    /// `POST /nothing`
    ///
    /// # Example
    ///
    /// ```
    /// let problem = client.only_default().send().await?;
    /// assert_eq!(problem.title, "fine");
    /// ```
    pub fn only_default(&self) -> OnlyDefault {
        let call = Call::new(&self.core, &ONLY_DEFAULT);
        OnlyDefault { call }
    }

    /// Documents nothing
    ///
    /// `PUT /nothing`
    pub fn nothing_at_all(&self) -> NothingAtAll {
        let call = Call::new(&self.core, &NOTHING_AT_ALL);
        NothingAtAll { call }
    }

    /// Inline bodies of success and failure are two types
    ///
    /// `DELETE /nothing`
    ///
    /// # Example
    ///
    /// ```
    /// let inline_bodies_response = client.inline_bodies().send().await?;
    /// assert_eq!(inline_bodies_response.good, Some(true));
    /// ```
    pub fn inline_bodies(&self) -> InlineBodies {
        let call = Call::new(&self.core, &INLINE_BODIES);
        InlineBodies { call }
    }

    /// JSON of no shape
    ///
    /// `PATCH /nothing`
    ///
    /// # Example
    ///
    /// ```
    /// let value = client.json_without_schema().send().await?;
    /// println!("{value:?}");
    /// ```
    pub fn json_without_schema(&self) -> JsonWithoutSchema {
        let call = Call::new(&self.core, &JSON_WITHOUT_SCHEMA);
        JsonWithoutSchema { call }
    }

    /// A method that reqwest has no word for
    ///
    /// `OPTIONS /nothing`
    ///
    /// # Example
    ///
    /// ```
    /// client.ask_options().send().await?;
    /// ```
    pub fn ask_options(&self) -> AskOptions {
        let call = Call::new(&self.core, &ASK_OPTIONS);
        AskOptions { call }
    }

    /// Another
    ///
    /// `TRACE /nothing`
    ///
    /// # Example
    ///
    /// ```
    /// client.follow_trace().send().await?;
    /// ```
    pub fn follow_trace(&self) -> FollowTrace {
        let call = Call::new(&self.core, &FOLLOW_TRACE);
        FollowTrace { call }
    }

    /// Nothing but headers
    ///
    /// `HEAD /nothing`
    ///
    /// # Example
    ///
    /// ```
    /// client.ask_head().send().await?;
    /// ```
    pub fn ask_head(&self) -> AskHead {
        let call = Call::new(&self.core, &ASK_HEAD);
        AskHead { call }
    }
}

static GET_REPORT: facts::Operation = facts::Operation {
    id: "get_report",
    method: "GET",
    path: "/report",
    parameters: &[],
    body: None,
    accept: "text/csv, application/octet-stream, application/json, text/plain",
    success_types: "text/csv, application/octet-stream",
    security: &[],
    servers: &[],
};

/// A request for [`Client::get_report`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetReport {
    call: Call,
}

impl GetReport {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The report.
    /// - 206: A part of it.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Problem`]: JSON from the API, text from the gateway before it.
    /// - 400, [`ErrorBody::Text`]: JSON from the API, text from the gateway before it.
    /// - 418, [`ErrorBody::Empty`]: A teapot.
    /// - any other status, [`ErrorBody::Problem`]: Anything else, as JSON or as text.
    /// - any other status, [`ErrorBody::Text`]: Anything else, as JSON or as text.
    pub async fn send(self) -> Result<GetReportResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<GetReportResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<GetReportResponse>, Error> {
        match response.status().as_u16() {
            200 => response.text().map(|reply| reply.map(GetReportResponse::Ok)),
            206 => {
                response
                    .bytes()
                    .map(|reply| reply.map(GetReportResponse::PartialContent))
            }
            200..=299 => Err(response.unexpected()),
            400 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 => Err(response.error_json(ErrorBody::Problem)),
            418 => Err(response.error_empty(ErrorBody::Empty)),
            _ if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            _ => Err(response.error_json(ErrorBody::Problem)),
        }
    }
}

/// What `get_report` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportResponse {
    /// 200: The report.
    Ok(String),
    /// 206: A part of it.
    PartialContent(passbook_runtime::Bytes),
}

static NO_SUCCESS: facts::Operation = facts::Operation {
    id: "no_success",
    method: "GET",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::no_success`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct NoSuccess {
    call: Call,
}

impl NoSuccess {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: no description.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Problem`]: Bad.
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
            400 => Err(response.error_json(ErrorBody::Problem)),
            _ => Err(response.unexpected()),
        }
    }
}

static ONLY_DEFAULT: facts::Operation = facts::Operation {
    id: "only_default",
    method: "POST",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::only_default`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OnlyDefault {
    call: Call,
}

impl OnlyDefault {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: Whatever it is.
    ///
    /// # Errors
    ///
    /// - any other status, [`ErrorBody::Problem`]: Whatever it is.
    pub async fn send(self) -> Result<types::Problem, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Problem>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Problem>, Error> {
        match response.status().as_u16() {
            200..=299 => response.json(),
            _ => Err(response.error_json(ErrorBody::Problem)),
        }
    }
}

static NOTHING_AT_ALL: facts::Operation = facts::Operation {
    id: "nothing_at_all",
    method: "PUT",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::nothing_at_all`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct NothingAtAll {
    call: Call,
}

impl NothingAtAll {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: no description.
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

static INLINE_BODIES: facts::Operation = facts::Operation {
    id: "inline_bodies",
    method: "DELETE",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::inline_bodies`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct InlineBodies {
    call: Call,
}

impl InlineBodies {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Good.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::InlineBodiesError400`]: Bad.
    /// - 409, [`ErrorBody::InlineBodiesError409`]: Worse.
    pub async fn send(self) -> Result<types::InlineBodiesResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::InlineBodiesResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::InlineBodiesResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::InlineBodiesError400)),
            409 => Err(response.error_json(ErrorBody::InlineBodiesError409)),
            _ => Err(response.unexpected()),
        }
    }
}

static JSON_WITHOUT_SCHEMA: facts::Operation = facts::Operation {
    id: "json_without_schema",
    method: "PATCH",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::json_without_schema`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct JsonWithoutSchema {
    call: Call,
}

impl JsonWithoutSchema {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Anything.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Json`]: Anything.
    pub async fn send(self) -> Result<passbook_runtime::Json, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Json>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Json>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::Json)),
            _ => Err(response.unexpected()),
        }
    }
}

static ASK_OPTIONS: facts::Operation = facts::Operation {
    id: "ask_options",
    method: "OPTIONS",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::ask_options`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AskOptions {
    call: Call,
}

impl AskOptions {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
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

static FOLLOW_TRACE: facts::Operation = facts::Operation {
    id: "follow_trace",
    method: "TRACE",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::follow_trace`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FollowTrace {
    call: Call,
}

impl FollowTrace {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
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

static ASK_HEAD: facts::Operation = facts::Operation {
    id: "ask_head",
    method: "HEAD",
    path: "/nothing",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::ask_head`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AskHead {
    call: Call,
}

impl AskHead {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
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
