// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `forms`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// A form
    ///
    /// `POST /forms`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_bodies::types;
    ///
    /// let body = types::SendFormRequest::new(
    ///         types::SendFormRequestGrantType::ClientCredentials,
    ///     )
    ///     .scope("a b");
    /// client.send_form(&body).send().await?;
    /// ```
    pub fn send_form(&self, body: &types::SendFormRequest) -> SendForm {
        let mut call = Call::new(&self.core, &SEND_FORM);
        call.checked_body(body);
        SendForm { call }
    }

    /// Several parts
    ///
    /// `PUT /forms`
    ///
    /// - `body`: what to send.
    pub fn send_parts(&self, body: &types::SendPartsRequest) -> SendParts {
        let mut call = Call::new(&self.core, &SEND_PARTS);
        call.multipart_body(body);
        SendParts { call }
    }

    /// Files and values in the contract's order, with media types of their own
    ///
    /// `PATCH /forms`
    ///
    /// # Example
    ///
    /// ```
    /// client.send_many_parts().send().await?;
    /// ```
    pub fn send_many_parts(&self) -> SendManyParts {
        let call = Call::new(&self.core, &SEND_MANY_PARTS);
        SendManyParts { call }
    }

    /// Parts that the contract doesn't name
    ///
    /// `DELETE /forms`
    ///
    /// - `body`: what to send.
    pub fn send_parts_of_anything(
        &self,
        body: &std::collections::BTreeMap<String, String>,
    ) -> SendPartsOfAnything {
        let mut call = Call::new(&self.core, &SEND_PARTS_OF_ANYTHING);
        call.body(body);
        SendPartsOfAnything { call }
    }
}

static SEND_FORM: facts::Operation = facts::Operation {
    id: "send_form",
    method: "POST",
    path: "/forms",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/x-www-form-urlencoded",
        encoding: facts::Encoding::Form,
        required: true,
        fields: &[
            facts::FieldEncoding {
                name: "tags",
                style: Some(facts::Style::Form),
                ..facts::FieldEncoding::NONE
            },
        ],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_form`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendForm {
    call: Call,
}

impl SendForm {
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

static SEND_PARTS: facts::Operation = facts::Operation {
    id: "send_parts",
    method: "PUT",
    path: "/forms",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "multipart/form-data",
        encoding: facts::Encoding::Multipart,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_parts`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendParts {
    call: Call,
}

impl SendParts {
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

static SEND_MANY_PARTS: facts::Operation = facts::Operation {
    id: "send_many_parts",
    method: "PATCH",
    path: "/forms",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "multipart/form-data",
        encoding: facts::Encoding::Multipart,
        required: false,
        fields: &[
            facts::FieldEncoding {
                name: "scan",
                media_type: Some("application/pdf"),
                ..facts::FieldEncoding::NONE
            },
            facts::FieldEncoding {
                name: "note",
                media_type: Some("application/vnd.note+json"),
                ..facts::FieldEncoding::NONE
            },
            facts::FieldEncoding {
                name: "comment",
                media_type: Some("text/markdown"),
                ..facts::FieldEncoding::NONE
            },
        ],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_many_parts`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendManyParts {
    call: Call,
}

impl SendManyParts {
    /// Sets the body.
    pub fn body(mut self, body: &types::Upload) -> Self {
        let call = &mut self.call;
        call.multipart_body(body);
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

static SEND_PARTS_OF_ANYTHING: facts::Operation = facts::Operation {
    id: "send_parts_of_anything",
    method: "DELETE",
    path: "/forms",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "multipart/form-data",
        encoding: facts::Encoding::Multipart,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::send_parts_of_anything`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct SendPartsOfAnything {
    call: Call,
}

impl SendPartsOfAnything {
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
