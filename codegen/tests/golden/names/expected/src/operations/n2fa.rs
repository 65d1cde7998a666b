// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `n2fa`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// Operation 18
    ///
    /// `GET /op18`
    ///
    /// # Example
    ///
    /// ```
    /// client.reply().send().await?;
    /// ```
    pub fn reply(&self) -> Reply {
        let call = Call::new(&self.core, &REPLY);
        Reply { call }
    }

    /// Operation 37
    ///
    /// `GET /op37`
    ///
    /// # Example
    ///
    /// ```
    /// client
    ///     .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2()
    ///     .send()
    ///     .await?;
    /// ```
    pub fn a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2(
        &self,
    ) -> AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
        let call = Call::new(
            &self.core,
            &A_VERY_LONG_NAME_THAT_IS_REALLY_A_SENTENCE_ABOUT_WHAT_THE_THING_IS_FOR_AND_WHY_I2,
        );
        AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
            call,
        }
    }
}

static REPLY: facts::Operation = facts::Operation {
    id: "reply",
    method: "GET",
    path: "/op18",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::reply`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Reply {
    call: Call,
}

impl Reply {
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

static A_VERY_LONG_NAME_THAT_IS_REALLY_A_SENTENCE_ABOUT_WHAT_THE_THING_IS_FOR_AND_WHY_I2: facts::Operation = facts::Operation {
    id: "a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_it_exists_at_all_2",
    method: "GET",
    path: "/op37",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
    call: Call,
}

impl AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
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
