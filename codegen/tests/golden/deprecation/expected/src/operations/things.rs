// @generated from tests/golden/deprecation/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `things`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// Lists things
    ///
    /// `GET /things`
    ///
    /// The list of things. Deprecated in favour of `searchThings`, which pages.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_deprecation::types;
    ///
    /// client.list_things().order(types::Order::Newest).send().await?;
    /// ```
    #[deprecated(note = "Deprecated in favour of `searchThings`, which pages.")]
    pub fn list_things(&self) -> ListThings {
        let call = Call::new(&self.core, &LIST_THINGS);
        ListThings { call }
    }

    /// Adds a thing
    ///
    /// `POST /things`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_deprecation::types;
    ///
    /// let body = types::Thing::new("n");
    /// client.create_thing(&body).send().await?;
    /// ```
    pub fn create_thing(&self, body: &types::Thing) -> CreateThing {
        let mut call = Call::new(&self.core, &CREATE_THING);
        call.checked_body(body);
        CreateThing { call }
    }
}

static LIST_THINGS: facts::Operation = facts::Operation {
    id: "listThings",
    method: "GET",
    path: "/things",
    parameters: &[
        facts::Parameter {
            name: "limit",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    maximum: Some(100.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "order",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "old",
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::list_things`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListThings {
    call: Call,
}

impl ListThings {
    /// What the server takes where `limit` is not set. It is not sent unless it is set.
    pub const DEFAULT_LIMIT: i32 = 25;

    /// What the server takes where `old` is not set. It is not sent unless it is set.
    pub const DEFAULT_OLD: bool = false;

    /// How many.
    ///
    /// 1 to 100. Default: `25`.
    pub fn limit(mut self, limit: i32) -> Self {
        let call = &mut self.call;
        call.display(0, &limit);
        self
    }

    /// Sets `order`.
    pub fn order(mut self, order: impl Into<types::Order>) -> Self {
        let call = &mut self.call;
        call.text(1, order.into().as_str().to_owned());
        self
    }

    /// Sets `old`.
    ///
    /// Default: `false`.
    #[deprecated(note = "use `order`; gone in 2030")]
    pub fn old(mut self, old: bool) -> Self {
        let call = &mut self.call;
        call.display(2, &old);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Nothing.
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

static CREATE_THING: facts::Operation = facts::Operation {
    id: "createThing",
    method: "POST",
    path: "/things",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::create_thing`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateThing {
    call: Call,
}

impl CreateThing {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Nothing.
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
