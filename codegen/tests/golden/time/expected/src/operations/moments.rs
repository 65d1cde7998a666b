// @generated from tests/golden/time/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `moments`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Sends and receives moments
    ///
    /// `PUT /moments`
    ///
    /// - `from`:
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_time::types;
    ///
    /// let body = types::Moments::new("2024-02-29".parse()?);
    /// let moments = client
    ///     .put_moments("2024-02-29".parse()?, &body)
    ///     .at("2024-02-29T23:59:59+14:00".parse()?)
    ///     .send()
    ///     .await?;
    /// assert_eq!(moments.days.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn put_moments(
        &self,
        from: passbook_runtime::Date,
        body: &types::Moments,
    ) -> PutMoments {
        let mut call = Call::new(&self.core, &PUT_MOMENTS);
        call.display(0, &from);
        call.checked_body(body);
        PutMoments { call }
    }
}

static PUT_MOMENTS: facts::Operation = facts::Operation {
    id: "putMoments",
    method: "PUT",
    path: "/moments",
    parameters: &[
        facts::Parameter {
            name: "from",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "at",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "X-Auth-Date",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "since",
            ..facts::Parameter::QUERY
        },
    ],
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

/// A request for [`Client::put_moments`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutMoments {
    call: Call,
}

impl PutMoments {
    /// Sets `at`.
    pub fn at(mut self, at: passbook_runtime::DateTime) -> Self {
        let call = &mut self.call;
        call.value(1, &at);
        self
    }

    /// Sets `X-Auth-Date`.
    pub fn x_auth_date(mut self, x_auth_date: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.text(2, passbook_runtime::internal::http_date(&x_auth_date));
        self
    }

    /// Sets `since`.
    pub fn since(mut self, since: passbook_runtime::Timestamp) -> Self {
        let call = &mut self.call;
        call.display(3, &since.timestamp());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The moments.
    pub async fn send(self) -> Result<types::Moments, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Moments>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Moments>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}
