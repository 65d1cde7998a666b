// @generated from tests/golden/personal/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `people`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Sends and receives personal data
    ///
    /// `PUT /people/{email}`
    ///
    /// - `email`:
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_personal::types;
    ///
    /// let body = types::Person::new("m", "Ann");
    /// let person = client
    ///     .put_person("a@example.com", &body)
    ///     .nick("ann")
    ///     .x_phone("55")
    ///     .address("1")
    ///     .send()
    ///     .await?;
    /// assert_eq!(person.marked, "m");
    /// ```
    pub fn put_person(
        &self,
        email: impl Into<String>,
        body: &types::Person,
    ) -> PutPerson {
        let mut call = Call::new(&self.core, &PUT_PERSON);
        call.text(0, email.into());
        call.checked_body(body);
        PutPerson { call }
    }
}

static PUT_PERSON: facts::Operation = facts::Operation {
    id: "putPerson",
    method: "PUT",
    path: "/people/{email}",
    parameters: &[
        facts::Parameter {
            name: "email",
            sensitive: true,
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "nick",
            sensitive: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "X-Phone",
            sensitive: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "address",
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

/// A request for [`Client::put_person`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutPerson {
    call: Call,
}

impl PutPerson {
    /// Sets `nick`.
    pub fn nick(mut self, nick: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, nick.into());
        self
    }

    /// Sets `X-Phone`.
    pub fn x_phone(mut self, x_phone: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(2, x_phone.into());
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(3, address.into());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The person.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Problem`]: What is wrong.
    pub async fn send(self) -> Result<types::Person, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Person>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Person>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::Problem)),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::put_person`].
///
/// They are those of any response: `PutPersonHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct PutPersonHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for PutPersonHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> PutPersonHeaders<'a> {
    /// The header `X-Name`.
    pub fn x_name(
        self,
    ) -> Result<
        Option<passbook_runtime::Sensitive<String>>,
        passbook_runtime::HeaderError,
    > {
        self.0.value("X-Name")
    }
}
