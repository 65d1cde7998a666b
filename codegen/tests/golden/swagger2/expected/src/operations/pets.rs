// @generated from tests/golden/swagger2/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Animals.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// `GET /pets`
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.list_pets().send().await?;
    /// assert_eq!(list.len(), 1);
    /// ```
    pub fn list_pets(&self) -> ListPets {
        let call = Call::new(&self.core, &LIST_PETS);
        ListPets { call }
    }

    /// `POST /pets`
    ///
    /// - `body`: what to send.
    pub fn add_pet(&self, body: &types::Pet) -> AddPet {
        let mut call = Call::new(&self.core, &ADD_PET);
        call.checked_body(body);
        AddPet { call }
    }

    /// `PATCH /pets/{id}`
    ///
    /// - `id`:
    /// - `body`: what to send.
    pub fn rename_pet(
        &self,
        id: impl Into<String>,
        body: &types::RenamePetRequest,
    ) -> RenamePet {
        let mut call = Call::new(&self.core, &RENAME_PET);
        call.text(0, id.into());
        call.checked_body(body);
        RenamePet { call }
    }

    /// `GET /pets/{id}/photo`
    ///
    /// - `id`:
    pub fn get_photo(&self, id: impl Into<String>) -> GetPhoto {
        let mut call = Call::new(&self.core, &GET_PHOTO);
        call.text(0, id.into());
        GetPhoto { call }
    }

    /// `PUT /pets/{id}/photo`
    ///
    /// - `id`:
    /// - `body`: what to send.
    pub fn put_photo(
        &self,
        id: impl Into<String>,
        body: &types::PutPhotoRequest,
    ) -> PutPhoto {
        let mut call = Call::new(&self.core, &PUT_PHOTO);
        call.text(0, id.into());
        call.multipart_body(body);
        PutPhoto { call }
    }
}

static LIST_PETS: facts::Operation = facts::Operation {
    id: "listPets",
    method: "GET",
    path: "/pets",
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
            name: "kinds",
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "names",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "ids",
            style: facts::Style::PipeDelimited,
            explode: false,
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "X-Trace",
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "basic",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::list_pets`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ListPets {
    call: Call,
}

impl ListPets {
    /// How many at most.
    ///
    /// 1 to 100.
    pub fn limit(mut self, limit: i64) -> Self {
        let call = &mut self.call;
        call.display(0, &limit);
        self
    }

    /// Sets `kinds`.
    pub fn kinds(mut self, kinds: &[types::ListPetsKindsItem]) -> Self {
        let call = &mut self.call;
        call.value(1, kinds);
        self
    }

    /// Sets `names`.
    pub fn names(mut self, names: &[String]) -> Self {
        let call = &mut self.call;
        call.value(2, names);
        self
    }

    /// Sets `ids`.
    pub fn ids(mut self, ids: &[i64]) -> Self {
        let call = &mut self.call;
        call.value(3, ids);
        self
    }

    /// Sets `X-Trace`.
    pub fn x_trace(mut self, x_trace: passbook_runtime::Uuid) -> Self {
        let call = &mut self.call;
        call.display(4, &x_trace);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: All of them.
    ///
    /// # Errors
    ///
    /// - any other status, [`ErrorBody::Fault`]: It failed.
    pub async fn send(self) -> Result<Vec<types::Pet>, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<Vec<types::Pet>>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<Vec<types::Pet>>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.error_json(ErrorBody::Fault)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::list_pets`].
///
/// They are those of any response: `ListPetsHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct ListPetsHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for ListPetsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> ListPetsHeaders<'a> {
    /// The header `X-Left`.
    pub fn x_left(self) -> Result<Option<i64>, passbook_runtime::HeaderError> {
        self.0.value("X-Left")
    }
}

static ADD_PET: facts::Operation = facts::Operation {
    id: "addPet",
    method: "POST",
    path: "/pets",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "code",
                scopes: &["read"],
            },
        ],
        &[
            facts::Requirement {
                scheme: "key",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::add_pet`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddPet {
    call: Call,
}

impl AddPet {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: The new one.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Fault`]: It failed.
    pub async fn send(self) -> Result<types::Pet, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Pet>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Pet>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(ErrorBody::Fault)),
            _ => Err(response.unexpected()),
        }
    }
}

static RENAME_PET: facts::Operation = facts::Operation {
    id: "renamePet",
    method: "PATCH",
    path: "/pets/{id}",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/x-www-form-urlencoded",
        encoding: facts::Encoding::Form,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "basic",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::rename_pet`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct RenamePet {
    call: Call,
}

impl RenamePet {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Done.
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

static GET_PHOTO: facts::Operation = facts::Operation {
    id: "getPhoto",
    method: "GET",
    path: "/pets/{id}/photo",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "image/png",
    success_types: "image/png",
    security: &[
        &[
            facts::Requirement {
                scheme: "basic",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::get_photo`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetPhoto {
    call: Call,
}

impl GetPhoto {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The photo.
    pub async fn send(self) -> Result<passbook_runtime::Bytes, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<passbook_runtime::Bytes>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// Sends the request, and gives the body of a success as it comes. The time limits are for the headers;
    /// behind them, the server may be silent for as long as `CallOptions::idle_timeout` says.
    pub async fn send_streaming(
        self,
    ) -> Result<Response<passbook_runtime::ByteStream>, Error> {
        self.call.send_streaming(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<passbook_runtime::Bytes>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.bytes(),
            200..=299 => Err(response.unexpected()),
            _ => Err(response.unexpected()),
        }
    }
}

static PUT_PHOTO: facts::Operation = facts::Operation {
    id: "putPhoto",
    method: "PUT",
    path: "/pets/{id}/photo",
    parameters: &[
        facts::Parameter {
            name: "id",
            ..facts::Parameter::PATH
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "multipart/form-data",
        encoding: facts::Encoding::Multipart,
        required: true,
        fields: &[],
    }),
    accept: "",
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "basic",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::put_photo`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PutPhoto {
    call: Call,
}

impl PutPhoto {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: Done.
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
