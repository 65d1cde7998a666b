// @generated from tests/golden/openapi31/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Operations of `pets`.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::Error;
use super::super::types;

impl Client {
    /// `GET /pets`
    ///
    /// # Example
    ///
    /// ```
    /// let list = client.find_pets().name("Tom").send().await?;
    /// assert_eq!(list.len(), 1);
    /// ```
    pub fn find_pets(&self) -> FindPets {
        let call = Call::new(&self.core, &FIND_PETS);
        FindPets { call }
    }

    /// `POST /pets`
    ///
    /// - `body`: what to send.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openapi31::types;
    ///
    /// let body = types::Pet::Dog(
    ///     types::Dog::new(types::DogKind::Dog, types::DogSize::Text("large".to_owned()))
    ///         .more(std::collections::BTreeMap::from([("a".to_owned(), Some(1))]))
    ///         .colour(types::DogColour::Blue)
    ///         .film("YQ=="),
    /// );
    /// client.add_pet(&body).send().await?;
    /// ```
    pub fn add_pet(&self, body: &types::Pet) -> AddPet {
        let mut call = Call::new(&self.core, &ADD_PET);
        call.checked_body(body);
        AddPet { call }
    }

    /// `POST /ping`
    pub fn ping(&self) -> Ping {
        let call = Call::new(&self.core, &PING);
        Ping { call }
    }
}

static FIND_PETS: facts::Operation = facts::Operation {
    id: "findPets",
    method: "GET",
    path: "/pets",
    parameters: &[
        facts::Parameter {
            name: "name",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "above",
            limits: Some(
                &facts::Limits {
                    minimum: Some(0.0),
                    above_minimum: true,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[],
    servers: &[],
};

/// A request for [`Client::find_pets`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct FindPets {
    call: Call,
}

impl FindPets {
    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, name.into());
        self
    }

    /// Sets `above`.
    ///
    /// At least 0. Not 0 itself.
    pub fn above(mut self, above: i64) -> Self {
        let call = &mut self.call;
        call.display(1, &above);
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
            _ => Err(response.unexpected()),
        }
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
    accept: "",
    success_types: "",
    security: &[],
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
    /// - 201: Done.
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

static PING: facts::Operation = facts::Operation {
    id: "ping",
    method: "POST",
    path: "/ping",
    parameters: &[],
    body: None,
    accept: "",
    success_types: "",
    security: &[],
    servers: &[],
};

/// A request for [`Client::ping`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct Ping {
    call: Call,
}

impl Ping {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 2XX: no description.
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
