// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Changing one part of a customer's record, such as the email address or the branch.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Change a customer's name, title and birth date
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/identity`
    ///
    /// Replaces the three fields that say who the person is. A field left out reaches the bank empty, so send all three.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new identity.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerIdentityRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .legal_name("Imelda Placeholder")
    ///     .date_of_birth("1988-04-17")
    ///     .title("Ms");
    /// let update_customer_response = client
    ///     .update_customer_identity("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_identity(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerIdentityRequest,
    ) -> UpdateCustomerIdentity {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_IDENTITY);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerIdentity { call }
    }

    /// Change a customer's email address
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/email`
    ///
    /// Replaces the one email address that the bank keeps for the customer.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new email address.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerEmailRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .email("imelda.placeholder@example.com");
    /// let update_customer_response = client
    ///     .update_customer_email("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_email(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerEmailRequest,
    ) -> UpdateCustomerEmail {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_EMAIL);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerEmail { call }
    }

    /// Change a customer's mobile phone number
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/mobile-number`
    ///
    /// Replaces the phone number. It is sent as `mobile_phone_number` and read back as the customer's `phone_number`.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new phone number.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerMobileNumberRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .mobile_phone_number("+12025550143");
    /// let update_customer_response = client
    ///     .update_customer_mobile_number("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_mobile_number(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerMobileNumberRequest,
    ) -> UpdateCustomerMobileNumber {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_MOBILE_NUMBER);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerMobileNumber { call }
    }

    /// Change a customer's customer number
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/number`
    ///
    /// Replaces the number by which the bank itself knows the customer. The id stays what it was.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new customer number.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerNumberRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .customer_number("8800123");
    /// let update_customer_response = client
    ///     .update_customer_number("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_number(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerNumberRequest,
    ) -> UpdateCustomerNumber {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_NUMBER);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerNumber { call }
    }

    /// Move a customer to another branch
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/branch`
    ///
    /// Names the branch of the bank that looks after the customer from now on.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new branch.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerBranchRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .branch_id("br-quay-street");
    /// let update_customer_response = client
    ///     .update_customer_branch("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_branch(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerBranchRequest,
    ) -> UpdateCustomerBranch {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_BRANCH);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerBranch { call }
    }

    /// Change a customer's picture, family, education and work
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/data`
    ///
    /// Replaces the personal details that no other operation covers. A field left out reaches the bank empty, so send all of them.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new personal details.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerOtherDataRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .face_image(
    ///         types::FaceImage::new()
    ///             .url("https://images.example.com/faces/imelda.png")
    ///             .date("2021-11-02T09:30:00Z".parse()?),
    ///     )
    ///     .relationship_status("married")
    ///     .dependants(2)
    ///     .highest_education_attained("bachelor")
    ///     .employment_status("employed");
    /// let update_customer_response = client
    ///     .update_customer_other_data("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_other_data(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerOtherDataRequest,
    ) -> UpdateCustomerOtherData {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_OTHER_DATA);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerOtherData { call }
    }
}

static UPDATE_CUSTOMER_IDENTITY: facts::Operation = facts::Operation {
    id: "UpdateCustomerIdentity",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/identity",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
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
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::update_customer_identity`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerIdentity {
    call: Call,
}

impl UpdateCustomerIdentity {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UpdateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static UPDATE_CUSTOMER_EMAIL: facts::Operation = facts::Operation {
    id: "UpdateCustomerEmail",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/email",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
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
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::update_customer_email`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerEmail {
    call: Call,
}

impl UpdateCustomerEmail {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UpdateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static UPDATE_CUSTOMER_MOBILE_NUMBER: facts::Operation = facts::Operation {
    id: "UpdateCustomerMobileNumber",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/mobile-number",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
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
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::update_customer_mobile_number`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerMobileNumber {
    call: Call,
}

impl UpdateCustomerMobileNumber {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UpdateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static UPDATE_CUSTOMER_NUMBER: facts::Operation = facts::Operation {
    id: "UpdateCustomerNumber",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/number",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
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
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::update_customer_number`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerNumber {
    call: Call,
}

impl UpdateCustomerNumber {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UpdateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static UPDATE_CUSTOMER_BRANCH: facts::Operation = facts::Operation {
    id: "UpdateCustomerBranch",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/branch",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
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
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::update_customer_branch`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerBranch {
    call: Call,
}

impl UpdateCustomerBranch {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UpdateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static UPDATE_CUSTOMER_OTHER_DATA: facts::Operation = facts::Operation {
    id: "UpdateCustomerOtherData",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/data",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
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
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::update_customer_other_data`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerOtherData {
    call: Call,
}

impl UpdateCustomerOtherData {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UpdateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UpdateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
