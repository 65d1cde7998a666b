// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Where a customer owes tax, and under which number.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// List a customer's tax residences
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}/tax-residences`
    ///
    /// The places where the customer owes tax, with the tax number used in each. Not paged.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    ///
    /// # Example
    ///
    /// ```
    /// let tax_residence_list = client
    ///     .get_tax_residence_of_customer("bnk-harbour", "cus-40b8e1")
    ///     .send()
    ///     .await?;
    /// assert_eq!(tax_residence_list.result.as_ref().map(Vec::len), Some(1));
    /// ```
    pub fn get_tax_residence_of_customer(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetTaxResidenceOfCustomer {
        let mut call = Call::new(&self.core, &GET_TAX_RESIDENCE_OF_CUSTOMER);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        GetTaxResidenceOfCustomer { call }
    }

    /// Delete a tax residence
    ///
    /// `DELETE /v1/banks/{bank_id}/customers/{customer_id}/tax_residencies/{tax_residence_id}`
    ///
    /// Removes one tax residence of the customer for good.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `tax_residence_id`: Id of the tax residence, as `GetTaxResidenceOfCustomer` lists it. Not the tax number.
    ///
    /// # Example
    ///
    /// ```
    /// client.delete_tax_residence("bnk-harbour", "cus-40b8e1", "tax-77").send().await?;
    /// ```
    pub fn delete_tax_residence(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        tax_residence_id: impl Into<String>,
    ) -> DeleteTaxResidence {
        let mut call = Call::new(&self.core, &DELETE_TAX_RESIDENCE);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.text(2, tax_residence_id.into());
        DeleteTaxResidence { call }
    }
}

static GET_TAX_RESIDENCE_OF_CUSTOMER: facts::Operation = facts::Operation {
    id: "GetTaxResidenceOfCustomer",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/tax-residences",
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

/// A request for [`Client::get_tax_residence_of_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetTaxResidenceOfCustomer {
    call: Call,
}

impl GetTaxResidenceOfCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer's tax residences; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::TaxResidenceList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::TaxResidenceList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::TaxResidenceList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static DELETE_TAX_RESIDENCE: facts::Operation = facts::Operation {
    id: "DeleteTaxResidence",
    method: "DELETE",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/tax_residencies/{tax_residence_id}",
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
            name: "tax_residence_id",
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

/// A request for [`Client::delete_tax_residence`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteTaxResidence {
    call: Call,
}

impl DeleteTaxResidence {
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
