// @generated from tests/golden/replies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `reports`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Text and bytes
    ///
    /// `GET /report`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.get_report().send().await?;
    /// println!("{reply:?}");
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
    /// let reply = client.only_default().send().await?;
    /// assert_eq!(reply.title, "fine");
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
    /// let reply = client.inline_bodies().send().await?;
    /// assert_eq!(reply.good, Some(true));
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
    /// let reply = client.json_without_schema().send().await?;
    /// println!("{reply:?}");
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
    /// let reply = client.ask_options().send().await?;
    /// assert_eq!(reply.status(), 200);
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
    /// let reply = client.follow_trace().send().await?;
    /// assert_eq!(reply.status(), 200);
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
    /// let reply = client.ask_head().send().await?;
    /// assert_eq!(reply.status(), 200);
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

/// A call of [`Client::get_report`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetReport {
    call: Call,
}

impl GetReport {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The report.
    /// - 206: A part of it.
    pub async fn send(self) -> Result<Reply<GetReportReply>, Error<GetReportError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 => response.text().map(|reply| reply.map(GetReportReply::Ok)),
            206 => {
                response.bytes().map(|reply| reply.map(GetReportReply::PartialContent))
            }
            200..=299 => Err(response.unexpected()),
            400 if response.is("text/plain") => {
                Err(response.error_text(GetReportError::BadRequestText))
            }
            400 => Err(response.error_json(GetReportError::BadRequest)),
            418 => Err(response.error_empty(GetReportError::ImATeapot)),
            _ if response.is("text/plain") => {
                Err(response.error_text(GetReportError::DefaultText))
            }
            _ => Err(response.error_json(GetReportError::Default)),
        }
    }
}

/// What `get_report` replies, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportReply {
    /// 200: The report.
    Ok(String),
    /// 206: A part of it.
    PartialContent(passbook_runtime::Bytes),
}

/// What the contract says can go wrong with `get_report`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetReportError {
    /// 400: JSON from the API, text from the gateway before it.
    BadRequest(types::Problem),
    /// 400: JSON from the API, text from the gateway before it.
    BadRequestText(String),
    /// 418: A teapot.
    ImATeapot,
    /// any other status: Anything else, as JSON or as text.
    Default(types::Problem),
    /// any other status: Anything else, as JSON or as text.
    DefaultText(String),
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

/// A call of [`Client::no_success`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct NoSuccess {
    call: Call,
}

impl NoSuccess {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: no description.
    pub async fn send(self) -> Result<Reply<()>, Error<NoSuccessError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            400 => Err(response.error_json(NoSuccessError::BadRequest)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What the contract says can go wrong with `no_success`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NoSuccessError {
    /// 400: Bad.
    BadRequest(types::Problem),
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

/// A call of [`Client::only_default`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct OnlyDefault {
    call: Call,
}

impl OnlyDefault {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: Whatever it is.
    pub async fn send(self) -> Result<Reply<types::Problem>, Error<OnlyDefaultError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.json(),
            _ => Err(response.error_json(OnlyDefaultError::Default)),
        }
    }
}

/// What the contract says can go wrong with `only_default`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum OnlyDefaultError {
    /// any other status: Whatever it is.
    Default(types::Problem),
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

/// A call of [`Client::nothing_at_all`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct NothingAtAll {
    call: Call,
}

impl NothingAtAll {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: no description.
    pub async fn send(self) -> Result<Reply<()>, Error<NothingAtAllError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `nothing_at_all`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum NothingAtAllError {}

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

/// A call of [`Client::inline_bodies`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct InlineBodies {
    call: Call,
}

impl InlineBodies {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Good.
    pub async fn send(
        self,
    ) -> Result<Reply<types::InlineBodiesResponse>, Error<InlineBodiesError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(InlineBodiesError::BadRequest)),
            409 => Err(response.error_json(InlineBodiesError::Conflict)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What the contract says can go wrong with `inline_bodies`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum InlineBodiesError {
    /// 400: Bad.
    BadRequest(types::InlineBodiesError400),
    /// 409: Worse.
    Conflict(types::InlineBodiesError409),
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

/// A call of [`Client::json_without_schema`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct JsonWithoutSchema {
    call: Call,
}

impl JsonWithoutSchema {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Anything.
    pub async fn send(
        self,
    ) -> Result<Reply<passbook_runtime::Json>, Error<JsonWithoutSchemaError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(JsonWithoutSchemaError::BadRequest)),
            _ => Err(response.unexpected()),
        }
    }
}

/// What the contract says can go wrong with `json_without_schema`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum JsonWithoutSchemaError {
    /// 400: Anything.
    BadRequest(passbook_runtime::Json),
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

/// A call of [`Client::ask_options`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AskOptions {
    call: Call,
}

impl AskOptions {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<AskOptionsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `ask_options`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskOptionsError {}

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

/// A call of [`Client::follow_trace`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FollowTrace {
    call: Call,
}

impl FollowTrace {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<FollowTraceError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `follow_trace`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum FollowTraceError {}

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

/// A call of [`Client::ask_head`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AskHead {
    call: Call,
}

impl AskHead {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<AskHeadError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `ask_head`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AskHeadError {}
