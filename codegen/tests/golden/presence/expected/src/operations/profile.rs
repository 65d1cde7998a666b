// @generated from tests/golden/presence/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `profile`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Leaves, sets and clears
    ///
    /// `PATCH /profile`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_presence::types;
    ///
    /// let body = types::Profile::new("1", None)
    ///     .nickname(passbook_runtime::Field::Null)
    ///     .tags(vec![]);
    /// let profile = client.patch_profile(&body).send().await?;
    /// assert_eq!(profile.id, "1");
    /// ```
    pub fn patch_profile(&self, body: &types::Profile) -> PatchProfile {
        let mut call = Call::new(&self.core, &PATCH_PROFILE);
        call.checked_body(body);
        PatchProfile { call }
    }
}

static PATCH_PROFILE: facts::Operation = facts::Operation {
    id: "patchProfile",
    method: "PATCH",
    path: "/profile",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/merge-patch+json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::patch_profile`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchProfile {
    call: Call,
}

impl PatchProfile {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The profile.
    pub async fn send(self) -> Result<types::Profile, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Profile>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Profile>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
