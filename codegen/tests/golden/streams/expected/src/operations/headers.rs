// @generated from tests/golden/streams/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `headers`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Headers of every type
    ///
    /// `GET /headers`
    ///
    /// # Example
    ///
    /// ```
    /// client.get_headers().send().await?;
    /// ```
    pub fn get_headers(&self) -> GetHeaders {
        let call = Call::new(&self.core, &GET_HEADERS);
        GetHeaders { call }
    }
}

static GET_HEADERS: facts::Operation = facts::Operation {
    id: "get_headers",
    method: "GET",
    path: "/headers",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::get_headers`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetHeaders {
    call: Call,
}

impl GetHeaders {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: Fine.
    ///
    /// # Errors
    ///
    /// - 429, [`ErrorBody::Empty`]: Too fast.
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
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::get_headers`].
///
/// They are those of any response: `GetHeadersHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct GetHeadersHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for GetHeadersHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> GetHeadersHeaders<'a> {
    /// A text.
    pub fn x_text(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("X-Text")
    }

    /// The header `X-Whole`.
    pub fn x_whole(self) -> Result<Option<i64>, passbook_runtime::HeaderError> {
        self.0.value("X-Whole")
    }

    /// The header `X-Small`.
    pub fn x_small(self) -> Result<Option<i32>, passbook_runtime::HeaderError> {
        self.0.value("X-Small")
    }

    /// The header `X-Number`.
    pub fn x_number(self) -> Result<Option<f64>, passbook_runtime::HeaderError> {
        self.0.value("X-Number")
    }

    /// The header `X-Amount`.
    pub fn x_amount(
        self,
    ) -> Result<Option<passbook_runtime::Decimal>, passbook_runtime::HeaderError> {
        self.0.value("X-Amount")
    }

    /// The header `X-Flag`.
    pub fn x_flag(self) -> Result<Option<bool>, passbook_runtime::HeaderError> {
        self.0.value("X-Flag")
    }

    /// The header `X-Date`.
    pub fn x_date(
        self,
    ) -> Result<Option<passbook_runtime::Date>, passbook_runtime::HeaderError> {
        self.0.value("X-Date")
    }

    /// The header `X-Moment`.
    pub fn x_moment(
        self,
    ) -> Result<Option<passbook_runtime::DateTime>, passbook_runtime::HeaderError> {
        self.0.value("X-Moment")
    }

    /// The header `X-Id`.
    pub fn x_id(
        self,
    ) -> Result<Option<passbook_runtime::Uuid>, passbook_runtime::HeaderError> {
        self.0.value("X-Id")
    }

    /// The header `X-Reset`.
    pub fn x_reset(
        self,
    ) -> Result<Option<passbook_runtime::Timestamp>, passbook_runtime::HeaderError> {
        self.0.unix_seconds("X-Reset")
    }

    /// The header `Last-Modified`.
    pub fn last_modified(
        self,
    ) -> Result<Option<passbook_runtime::Timestamp>, passbook_runtime::HeaderError> {
        self.0.http_date("Last-Modified")
    }

    /// The header `X-State`.
    pub fn x_state(self) -> Result<Option<types::State>, passbook_runtime::HeaderError> {
        Ok(self.0.text("X-State")?.map(|text| types::State::from(&*text)))
    }

    /// The header `X-Scopes`.
    pub fn x_scopes(self) -> Result<Option<Vec<String>>, passbook_runtime::HeaderError> {
        self.0.list("X-Scopes")
    }

    /// The header `X-Numbers`.
    pub fn x_numbers(self) -> Result<Option<Vec<i64>>, passbook_runtime::HeaderError> {
        self.0.list("X-Numbers")
    }

    /// The header `X-Object`.
    pub fn x_object(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("X-Object")
    }

    /// The header `X-Json`.
    pub fn x_json(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("X-Json")
    }

    /// The header `X-Account`.
    pub fn x_account(
        self,
    ) -> Result<
        Option<passbook_runtime::Sensitive<String>>,
        passbook_runtime::HeaderError,
    > {
        self.0.value("X-Account")
    }

    /// The header `X-Mixed`.
    pub fn x_mixed(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("X-Mixed")
    }

    /// Deprecated in favour of X-Text.
    #[deprecated(note = "Deprecated in favour of X-Text.")]
    pub fn x_old(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("X-Old")
    }

    /// The header `From`.
    pub fn from2(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("From")
    }
}
