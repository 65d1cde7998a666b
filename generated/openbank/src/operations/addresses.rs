// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Where a customer lives or gets mail.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Add an address
    ///
    /// `POST /v1/customers/{customer_id}/address`
    ///
    /// Gives the customer one more address and answers with it, its new id included.
    ///
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new address.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::AddAddressRequest::new()
    ///     .line_1("12 Imaginary Lane")
    ///     .line_2("Unit 4B")
    ///     .line_3("")
    ///     .city("Makati")
    ///     .county("")
    ///     .state("Metro Manila")
    ///     .postcode("1200")
    ///     .country_code("PH")
    ///     .tags(vec!["home".to_owned(), "mailing".to_owned()])
    ///     .status("active")
    ///     .customer_id("cus-40b8e1");
    /// let address = client.add_address_to_customer("cus-40b8e1", &body).send().await?;
    /// assert_eq!(address.line_1.as_deref(), Some("12 Imaginary Lane"));
    /// ```
    pub fn add_address_to_customer(
        &self,
        customer_id: impl Into<String>,
        body: &types::AddAddressRequest,
    ) -> AddAddressToCustomer {
        let mut call = Call::new(&self.core, &ADD_ADDRESS_TO_CUSTOMER);
        call.text(0, customer_id.into());
        call.checked_body(body);
        AddAddressToCustomer { call }
    }

    /// List a customer's addresses
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}/addresses`
    ///
    /// The addresses of the customer, 20 at most. There is no way to ask for the rest.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    ///
    /// # Example
    ///
    /// ```
    /// let address_list = client
    ///     .get_customer_addresses("bnk-harbour", "cus-40b8e1")
    ///     .send()
    ///     .await?;
    /// assert_eq!(address_list.addresses.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn get_customer_addresses(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetCustomerAddresses {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_ADDRESSES);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        GetCustomerAddresses { call }
    }

    /// Change an address
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}`
    ///
    /// Replaces one address of the customer. A field left out reaches the bank empty, so send the whole address.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `customer_address_id`: Id of the address, as `AddAddressToCustomer` answered it.
    /// - `body`: The address as it shall be.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateAddressRequest::new()
    ///     .line_1("14 Imaginary Lane")
    ///     .line_2("")
    ///     .line_3("")
    ///     .city("Makati")
    ///     .county("")
    ///     .state("Metro Manila")
    ///     .postcode("1200")
    ///     .country_code("PH")
    ///     .tags(vec!["home".to_owned()])
    ///     .status("active")
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .customer_address_id("adr-01");
    /// let address = client
    ///     .update_customer_address("bnk-harbour", "cus-40b8e1", "adr-01", &body)
    ///     .send()
    ///     .await?;
    /// assert_eq!(address.line_1.as_deref(), Some("14 Imaginary Lane"));
    /// ```
    pub fn update_customer_address(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        customer_address_id: impl Into<String>,
        body: &types::UpdateAddressRequest,
    ) -> UpdateCustomerAddress {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_ADDRESS);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.text(2, customer_address_id.into());
        call.checked_body(body);
        UpdateCustomerAddress { call }
    }

    /// Delete an address
    ///
    /// `DELETE /v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}`
    ///
    /// Removes one address of the customer for good.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `customer_address_id`: Id of the address, as `AddAddressToCustomer` answered it.
    ///
    /// # Example
    ///
    /// ```
    /// client.delete_customer_address("bnk-harbour", "cus-40b8e1", "adr-01").send().await?;
    /// ```
    pub fn delete_customer_address(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        customer_address_id: impl Into<String>,
    ) -> DeleteCustomerAddress {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER_ADDRESS);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.text(2, customer_address_id.into());
        DeleteCustomerAddress { call }
    }
}

static ADD_ADDRESS_TO_CUSTOMER: facts::Operation = facts::Operation {
    id: "AddAddressToCustomer",
    method: "POST",
    path: "/v1/customers/{customer_id}/address",
    parameters: &[
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

/// A request for [`Client::add_address_to_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddAddressToCustomer {
    call: Call,
}

impl AddAddressToCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The new address with its id.
    /// - 201: The new address with its id.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::Address, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Address>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Address>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CUSTOMER_ADDRESSES: facts::Operation = facts::Operation {
    id: "GetCustomerAddresses",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses",
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
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.read"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::get_customer_addresses`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomerAddresses {
    call: Call,
}

impl GetCustomerAddresses {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer's addresses; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::AddressList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::AddressList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::AddressList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static UPDATE_CUSTOMER_ADDRESS: facts::Operation = facts::Operation {
    id: "UpdateCustomerAddress",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_address_id",
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

/// A request for [`Client::update_customer_address`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerAddress {
    call: Call,
}

impl UpdateCustomerAddress {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The address after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::Address, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Address>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Address>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static DELETE_CUSTOMER_ADDRESS: facts::Operation = facts::Operation {
    id: "DeleteCustomerAddress",
    method: "DELETE",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/addresses/{customer_address_id}",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "customer_address_id",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "",
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

/// A request for [`Client::delete_customer_address`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteCustomerAddress {
    call: Call,
}

impl DeleteCustomerAddress {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: It is gone. There is no body worth reading.
    /// - 204: It is gone. There is no body worth reading.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
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
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
