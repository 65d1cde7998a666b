// @generated from tests/golden/positions/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `form`.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// `POST /form`
    ///
    /// - `body`: what to send.
    pub fn send_form(&self, body: &types::AmountNumberPositions) -> SendForm {
        let mut call = Call::new(&self.core, &SEND_FORM);
        call.checked_body(body);
        SendForm { call }
    }
}

static SEND_FORM: facts::Operation = facts::Operation {
    id: "sendForm",
    method: "POST",
    path: "/form",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/x-www-form-urlencoded",
        encoding: facts::Encoding::Form,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A call of [`Client::send_form`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendForm {
    call: Call,
}

impl SendForm {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Got it
    pub async fn send(self) -> Result<Reply<()>, Error<SendFormError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200..=299 => response.empty(),
            _ => Err(response.unexpected()),
        }
    }
}

/// The contract documents no error of `send_form`.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendFormError {}
