// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A file of this name would be the folder's own.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// Operation 0
    ///
    /// `GET /op0`
    ///
    /// # Example
    ///
    /// ```
    /// client.new2().send().await?;
    /// ```
    pub fn new2(&self) -> New {
        let call = Call::new(&self.core, &NEW2);
        New { call }
    }

    /// Operation 17
    ///
    /// `GET /op17`
    ///
    /// # Example
    ///
    /// ```
    /// client.client().send().await?;
    /// ```
    pub fn client(&self) -> ClientOperation {
        let call = Call::new(&self.core, &CLIENT);
        ClientOperation { call }
    }

    /// Operation 19
    ///
    /// `GET /op19`
    ///
    /// # Example
    ///
    /// ```
    /// client.call().send().await?;
    /// ```
    pub fn call(&self) -> CallOperation {
        let call = Call::new(&self.core, &CALL);
        CallOperation { call }
    }

    /// Operation 36
    ///
    /// `GET /op36`
    ///
    /// # Example
    ///
    /// ```
    /// client
    ///     .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i()
    ///     .send()
    ///     .await?;
    /// ```
    pub fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i(
        &self,
    ) -> AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
        let call = Call::new(
            &self.core,
            &A_VERY_LONG_NAME_THAT_IS_REALLY_A_SENTENCE_ABOUT_WHAT_THE_THING_IS_FOR_AND_WHY_I,
        );
        AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
            call,
        }
    }

    /// Operation 38
    ///
    /// `GET /op38`
    ///
    /// # Example
    ///
    /// ```
    /// client.facts().send().await?;
    /// ```
    pub fn facts(&self) -> Facts {
        let call = Call::new(&self.core, &FACTS);
        Facts { call }
    }
}

static NEW2: facts::Operation = facts::Operation {
    id: "new",
    method: "GET",
    path: "/op0",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::new2`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct New {
    call: Call,
}

impl New {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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

static CLIENT: facts::Operation = facts::Operation {
    id: "client",
    method: "GET",
    path: "/op17",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::client`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ClientOperation {
    call: Call,
}

impl ClientOperation {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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

static CALL: facts::Operation = facts::Operation {
    id: "call",
    method: "GET",
    path: "/op19",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::call`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CallOperation {
    call: Call,
}

impl CallOperation {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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

static A_VERY_LONG_NAME_THAT_IS_REALLY_A_SENTENCE_ABOUT_WHAT_THE_THING_IS_FOR_AND_WHY_I: facts::Operation = facts::Operation {
    id: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_1",
    method: "GET",
    path: "/op36",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
    call: Call,
}

impl AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll1 {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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

static FACTS: facts::Operation = facts::Operation {
    id: "facts",
    method: "GET",
    path: "/op38",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::facts`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Facts {
    call: Call,
}

impl Facts {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
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
