// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Changing one part of a customer's record, such as the email address or the branch.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
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
    /// let reply = client
    ///     .update_customer_identity("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
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
    /// let reply = client
    ///     .update_customer_email("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
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
    /// let reply = client
    ///     .update_customer_mobile_number("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
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
    /// let reply = client
    ///     .update_customer_number("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
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
    /// let reply = client
    ///     .update_customer_branch("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
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
    /// let reply = client
    ///     .update_customer_other_data("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{reply:?}");
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

/// A call of [`Client::update_customer_identity`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerIdentity {
    call: Call,
}

impl UpdateCustomerIdentity {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::UpdateCustomerResponse>,
        Error<UpdateCustomerIdentityError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(UpdateCustomerIdentityError::BadRequest)),
            401 => Err(response.error_json(UpdateCustomerIdentityError::Unauthorized)),
            403 => Err(response.error_json(UpdateCustomerIdentityError::Forbidden)),
            404 => Err(response.error_json(UpdateCustomerIdentityError::NotFound)),
            500 => {
                Err(
                    response.error_json(UpdateCustomerIdentityError::InternalServerError),
                )
            }
            _ => Err(response.error_json(UpdateCustomerIdentityError::Default)),
        }
    }
}

/// What the contract says can go wrong with `update_customer_identity`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerIdentityError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
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

/// A call of [`Client::update_customer_email`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerEmail {
    call: Call,
}

impl UpdateCustomerEmail {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    pub async fn send(
        self,
    ) -> Result<Reply<types::UpdateCustomerResponse>, Error<UpdateCustomerEmailError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(UpdateCustomerEmailError::BadRequest)),
            401 => Err(response.error_json(UpdateCustomerEmailError::Unauthorized)),
            403 => Err(response.error_json(UpdateCustomerEmailError::Forbidden)),
            404 => Err(response.error_json(UpdateCustomerEmailError::NotFound)),
            500 => {
                Err(response.error_json(UpdateCustomerEmailError::InternalServerError))
            }
            _ => Err(response.error_json(UpdateCustomerEmailError::Default)),
        }
    }
}

/// What the contract says can go wrong with `update_customer_email`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerEmailError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
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

/// A call of [`Client::update_customer_mobile_number`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerMobileNumber {
    call: Call,
}

impl UpdateCustomerMobileNumber {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::UpdateCustomerResponse>,
        Error<UpdateCustomerMobileNumberError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(UpdateCustomerMobileNumberError::BadRequest)),
            401 => {
                Err(response.error_json(UpdateCustomerMobileNumberError::Unauthorized))
            }
            403 => Err(response.error_json(UpdateCustomerMobileNumberError::Forbidden)),
            404 => Err(response.error_json(UpdateCustomerMobileNumberError::NotFound)),
            500 => {
                Err(
                    response
                        .error_json(UpdateCustomerMobileNumberError::InternalServerError),
                )
            }
            _ => Err(response.error_json(UpdateCustomerMobileNumberError::Default)),
        }
    }
}

/// What the contract says can go wrong with `update_customer_mobile_number`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerMobileNumberError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
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

/// A call of [`Client::update_customer_number`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerNumber {
    call: Call,
}

impl UpdateCustomerNumber {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    pub async fn send(
        self,
    ) -> Result<Reply<types::UpdateCustomerResponse>, Error<UpdateCustomerNumberError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(UpdateCustomerNumberError::BadRequest)),
            401 => Err(response.error_json(UpdateCustomerNumberError::Unauthorized)),
            403 => Err(response.error_json(UpdateCustomerNumberError::Forbidden)),
            404 => Err(response.error_json(UpdateCustomerNumberError::NotFound)),
            500 => {
                Err(response.error_json(UpdateCustomerNumberError::InternalServerError))
            }
            _ => Err(response.error_json(UpdateCustomerNumberError::Default)),
        }
    }
}

/// What the contract says can go wrong with `update_customer_number`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerNumberError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
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

/// A call of [`Client::update_customer_branch`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerBranch {
    call: Call,
}

impl UpdateCustomerBranch {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    pub async fn send(
        self,
    ) -> Result<Reply<types::UpdateCustomerResponse>, Error<UpdateCustomerBranchError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(UpdateCustomerBranchError::BadRequest)),
            401 => Err(response.error_json(UpdateCustomerBranchError::Unauthorized)),
            403 => Err(response.error_json(UpdateCustomerBranchError::Forbidden)),
            404 => Err(response.error_json(UpdateCustomerBranchError::NotFound)),
            500 => {
                Err(response.error_json(UpdateCustomerBranchError::InternalServerError))
            }
            _ => Err(response.error_json(UpdateCustomerBranchError::Default)),
        }
    }
}

/// What the contract says can go wrong with `update_customer_branch`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerBranchError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
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

/// A call of [`Client::update_customer_other_data`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerOtherData {
    call: Call,
}

impl UpdateCustomerOtherData {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The whole customer after the change.
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::UpdateCustomerResponse>,
        Error<UpdateCustomerOtherDataError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(UpdateCustomerOtherDataError::BadRequest)),
            401 => Err(response.error_json(UpdateCustomerOtherDataError::Unauthorized)),
            403 => Err(response.error_json(UpdateCustomerOtherDataError::Forbidden)),
            404 => Err(response.error_json(UpdateCustomerOtherDataError::NotFound)),
            500 => {
                Err(
                    response
                        .error_json(UpdateCustomerOtherDataError::InternalServerError),
                )
            }
            _ => Err(response.error_json(UpdateCustomerOtherDataError::Default)),
        }
    }
}

/// What the contract says can go wrong with `update_customer_other_data`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum UpdateCustomerOtherDataError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
}
