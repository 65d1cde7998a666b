// @generated from tests/golden/petstore/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Everything about pets.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Lists the pets
    ///
    /// `GET /pets`
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.list_pets().limit(10).send().await?;
    /// assert_eq!(list[0].id, 1);
    /// ```
    pub fn list_pets(&self) -> ListPets {
        let call = Call::new(&self.core, &LIST_PETS);
        ListPets { call }
    }

    /// Adds a pet
    ///
    /// `POST /pets`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_petstore::types;
    ///
    /// let body = types::Pet::new(3, "Kit");
    /// client.create_pet(&body).send().await?;
    /// ```
    pub fn create_pet(&self, body: &types::Pet) -> CreatePet {
        let mut call = Call::new(&self.core, &CREATE_PET);
        call.checked_body(body);
        CreatePet { call }
    }

    /// Shows one pet
    ///
    /// `GET /pets/{petId}`
    ///
    /// - `pet_id`: Which pet.
    ///
    /// # Example
    ///
    /// ```
    /// let pet = client.show_pet_by_id("1").send().await?;
    /// assert_eq!(pet.id, 1);
    /// ```
    pub fn show_pet_by_id(&self, pet_id: impl Into<String>) -> ShowPetById {
        let mut call = Call::new(&self.core, &SHOW_PET_BY_ID);
        call.text(0, pet_id.into());
        ShowPetById { call }
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
                    maximum: Some(100.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "token",
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
    /// How many to return.
    ///
    /// At most 100.
    pub fn limit(mut self, limit: i32) -> Self {
        let call = &mut self.call;
        call.display(0, &limit);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: A page of pets.
    ///
    /// # Errors
    ///
    /// - any other status, [`ErrorBody::Error`]: What went wrong.
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
            _ => Err(response.error_json(ErrorBody::Error)),
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
    /// The next page.
    pub fn x_next(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("X-Next")
    }
}

static CREATE_PET: facts::Operation = facts::Operation {
    id: "createPet",
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
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "token",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::create_pet`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreatePet {
    call: Call,
}

impl CreatePet {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: The pet is there.
    ///
    /// # Errors
    ///
    /// - any other status, [`ErrorBody::Error`]: What went wrong.
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
            _ => Err(response.error_json(ErrorBody::Error)),
        }
    }
}

static SHOW_PET_BY_ID: facts::Operation = facts::Operation {
    id: "showPetById",
    method: "GET",
    path: "/pets/{petId}",
    parameters: &[
        facts::Parameter {
            name: "petId",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "token",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::show_pet_by_id`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ShowPetById {
    call: Call,
}

impl ShowPetById {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The pet.
    ///
    /// # Errors
    ///
    /// - 404, [`ErrorBody::Error`]: What went wrong.
    /// - any other status, [`ErrorBody::Error`]: What went wrong.
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
            404 => Err(response.error_json(ErrorBody::Error)),
            _ => Err(response.error_json(ErrorBody::Error)),
        }
    }
}
