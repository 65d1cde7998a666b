// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `names`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;

impl Client {
    /// One name in every place, and names that become one in Rust
    ///
    /// `GET /meeting/{id}`
    ///
    /// - `id`:
    /// - `id2`:
    ///
    /// # Example
    ///
    /// ```
    /// client.meeting_names("p", "q").id3("h").id4("c").send().await?;
    /// ```
    pub fn meeting_names(
        &self,
        id: impl Into<String>,
        id2: impl Into<String>,
    ) -> MeetingNames {
        let mut call = Call::new(&self.core, &MEETING_NAMES);
        call.text(0, id.into());
        call.text(1, id2.into());
        MeetingNames { call }
    }

    /// Names that a request has for itself
    ///
    /// `POST /taken`
    ///
    /// - `body2`:
    /// - `call2`:
    /// - `client2`:
    /// - `value`:
    ///
    /// # Example
    ///
    /// ```
    /// client.taken_names("b", "c", "d", "e").body("hello").send().await?;
    /// ```
    pub fn taken_names(
        &self,
        body2: impl Into<String>,
        call2: impl Into<String>,
        client2: impl Into<String>,
        value: impl Into<String>,
    ) -> TakenNames {
        let mut call = Call::new(&self.core, &TAKEN_NAMES);
        call.text(0, body2.into());
        call.text(1, call2.into());
        call.text(2, client2.into());
        call.text(3, value.into());
        TakenNames { call }
    }

    /// More arguments than clippy likes
    ///
    /// `GET /taken`
    ///
    /// - `a`:
    /// - `b`:
    /// - `c`:
    /// - `d`:
    /// - `e`:
    /// - `f`:
    /// - `g`:
    /// - `h`:
    pub fn many_required(
        &self,
        a: impl Into<String>,
        b: impl Into<String>,
        c: impl Into<String>,
        d: impl Into<String>,
        e: impl Into<String>,
        f: impl Into<String>,
        g: impl Into<String>,
        h: impl Into<String>,
    ) -> ManyRequired {
        let mut call = Call::new(&self.core, &MANY_REQUIRED);
        call.text(0, a.into());
        call.text(1, b.into());
        call.text(2, c.into());
        call.text(3, d.into());
        call.text(4, e.into());
        call.text(5, f.into());
        call.text(6, g.into());
        call.text(7, h.into());
        ManyRequired { call }
    }
}

static MEETING_NAMES: facts::Operation = facts::Operation {
    id: "meeting_names",
    method: "GET",
    path: "/meeting/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "id",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "id",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "id",
            ..facts::Parameter::COOKIE
        },
        facts::Parameter {
            name: "fooBar",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "foo_bar",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "foo-bar",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "trace",
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::meeting_names`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct MeetingNames {
    call: Call,
}

impl MeetingNames {
    /// Sets `id`.
    pub fn id3(mut self, id3: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(2, id3.into());
        self
    }

    /// Sets `id`.
    pub fn id4(mut self, id4: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(3, id4.into());
        self
    }

    /// Sets `fooBar`.
    pub fn foo_bar(mut self, foo_bar: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(4, foo_bar.into());
        self
    }

    /// Sets `foo_bar`.
    pub fn foo_bar2(mut self, foo_bar2: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(5, foo_bar2.into());
        self
    }

    /// Sets `foo-bar`.
    pub fn foo_bar3(mut self, foo_bar3: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(6, foo_bar3.into());
        self
    }

    /// Of the operation.
    pub fn trace(mut self, trace: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(7, trace.into());
        self
    }

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

static TAKEN_NAMES: facts::Operation = facts::Operation {
    id: "taken_names",
    method: "POST",
    path: "/taken",
    parameters: &[
        facts::Parameter {
            name: "body",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "call",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "client",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "value",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "response",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "header",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "header_map",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "send",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "timeout",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "new",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "call_",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "self",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "type",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "clone",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "into",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "facts",
            ..facts::Parameter::QUERY
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: false,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::taken_names`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct TakenNames {
    call: Call,
}

impl TakenNames {
    /// Sets `response`.
    pub fn response(mut self, response: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(4, response.into());
        self
    }

    /// Sets `header`.
    pub fn header(mut self, header: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(5, header.into());
        self
    }

    /// Sets `header_map`.
    pub fn header_map(mut self, header_map: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(6, header_map.into());
        self
    }

    /// Sets `send`.
    pub fn send2(mut self, send2: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(7, send2.into());
        self
    }

    /// Sets `timeout`.
    pub fn timeout(mut self, timeout: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(8, timeout.into());
        self
    }

    /// Sets `new`.
    pub fn new2(mut self, new2: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(9, new2.into());
        self
    }

    /// Sets `call_`.
    pub fn call3(mut self, call3: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(10, call3.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(11, self_.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(12, r#type.into());
        self
    }

    /// Sets `clone`.
    pub fn clone(mut self, clone: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(13, clone.into());
        self
    }

    /// Sets `into`.
    pub fn into(mut self, into: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(14, into.into());
        self
    }

    /// Sets `facts`.
    pub fn facts(mut self, facts: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(15, facts.into());
        self
    }

    /// Sets the body.
    pub fn body(mut self, body: &str) -> Self {
        let call = &mut self.call;
        call.body(body);
        self
    }

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

static MANY_REQUIRED: facts::Operation = facts::Operation {
    id: "many_required",
    method: "GET",
    path: "/taken",
    parameters: &[
        facts::Parameter {
            name: "a",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "b",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "c",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "d",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "e",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "f",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "g",
            required: true,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "h",
            required: true,
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::many_required`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ManyRequired {
    call: Call,
}

impl ManyRequired {
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
