// @generated from tests/golden/names/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `n2fa`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;

impl Client {
    /// Operation 18
    ///
    /// `GET /op18`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.reply().send().await?;
    /// assert_eq!(reply.status(), 204);
    /// ```
    pub fn reply(&self) -> ReplyOperation {
        let call = Call::new(&self.core, &REPLY);
        ReplyOperation { call }
    }

    /// Operation 37
    ///
    /// `GET /op37`
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client
    ///     .a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2()
    ///     .send()
    ///     .await?;
    /// assert_eq!(reply.status(), 204);
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

/// A call of [`Client::reply`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ReplyOperation {
    call: Call,
}

impl ReplyOperation {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(self) -> Result<Reply<()>, Error<ReplyOperationError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `reply`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplyOperationError {}

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

/// A call of [`Client::a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
    call: Call,
}

impl AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2 {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Fine.
    pub async fn send(
        self,
    ) -> Result<
        Reply<()>,
        Error<
            AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2Error,
        >,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `a_very_long_name_that_is_really_a_sentence_about_what_the_thing_is_for_and_why_i2`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AVeryLongNameThatIsReallyASentenceAboutWhatTheThingIsForAndWhyItExistsAtAll2Error {}
