// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! A customer's credit limit and credit rating, and the orders that ask for another limit.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Set a customer's credit limit
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/credit-limit`
    ///
    /// Replaces the credit limit; the reply has the customer with the new one. To ask the bank for another limit, use `CreateCreditLimitOrder`.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new credit limit.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerCreditLimitRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .credit_limit(types::Amount::new().cur("PHP").num("50000.00".parse()?));
    /// let update_customer_response = client
    ///     .update_customer_credit_limit("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_credit_limit(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerCreditLimitRequest,
    ) -> UpdateCustomerCreditLimit {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_CREDIT_LIMIT);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerCreditLimit { call }
    }

    /// Set a customer's credit rating
    ///
    /// `PUT /v1/banks/{bank_id}/customers/{customer_id}/credit-rating-and-source`
    ///
    /// Replaces the credit rating together with the name of whoever gave it.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new rating and its source.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::UpdateCustomerCreditRatingRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .credit_rating(
    ///         types::CreditRating::new().rating("BBB").source("Fictional Ratings"),
    ///     );
    /// let update_customer_response = client
    ///     .update_customer_credit_rating_and_source("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// println!("{update_customer_response:?}");
    /// ```
    pub fn update_customer_credit_rating_and_source(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::UpdateCustomerCreditRatingRequest,
    ) -> UpdateCustomerCreditRatingAndSource {
        let mut call = Call::new(&self.core, &UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        UpdateCustomerCreditRatingAndSource {
            call,
        }
    }

    /// List a customer's credit limit orders
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests`
    ///
    /// The orders for another credit limit that were placed for the customer, 20 at most. There is no way to ask for the rest, and an order in the list does not carry its own id.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    ///
    /// # Example
    ///
    /// ```
    /// let credit_limit_order_list = client
    ///     .get_credit_limit_order("bnk-harbour", "cus-40b8e1")
    ///     .send()
    ///     .await?;
    /// assert_eq!(credit_limit_order_list.result.as_ref().map(Vec::len), Some(1));
    /// ```
    pub fn get_credit_limit_order(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetCreditLimitOrder {
        let mut call = Call::new(&self.core, &GET_CREDIT_LIMIT_ORDER);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        GetCreditLimitOrder { call }
    }

    /// Order another credit limit
    ///
    /// `POST /v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests`
    ///
    /// Asks the bank for another credit limit, lasting or for a time, and answers with the id of the order. The customer's limit does not change by this.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: What is asked for, and the papers that support it.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::CreateCreditLimitOrderRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .customer_id("cus-40b8e1")
    ///     .requested_current_rate_amount1("20000.00".parse()?)
    ///     .requested_current_rate_amount2("30000.00".parse()?)
    ///     .requested_current_valid_end_date("2022-12-31")
    ///     .current_credit_documentation("payslips-2021-q4")
    ///     .temporary_requested_current_amount("15000.00".parse()?)
    ///     .requested_temporary_valid_end_date("2022-03-31")
    ///     .temporary_credit_documentation("travel-invoice-118");
    /// let create_credit_limit_order_response = client
    ///     .create_credit_limit_order("bnk-harbour", "cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     create_credit_limit_order_response.credit_limit_order_id.as_deref(),
    ///     Some("clo-3319")
    /// );
    /// ```
    pub fn create_credit_limit_order(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        body: &types::CreateCreditLimitOrderRequest,
    ) -> CreateCreditLimitOrder {
        let mut call = Call::new(&self.core, &CREATE_CREDIT_LIMIT_ORDER);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.checked_body(body);
        CreateCreditLimitOrder { call }
    }

    /// Get a credit limit order
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}/credit_limit/request/{request_id}`
    ///
    /// One order for another credit limit, found by the id that `CreateCreditLimitOrder` answered with.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `request_id`: Id of the credit limit order, as `CreateCreditLimitOrder` answered it in `credit_limit_order_id`.
    ///
    /// # Example
    ///
    /// ```
    /// let get_credit_limit_order_response = client
    ///     .get_credit_limit_order_by_id("bnk-harbour", "cus-40b8e1", "clo-3319")
    ///     .send()
    ///     .await?;
    /// println!("{get_credit_limit_order_response:?}");
    /// ```
    pub fn get_credit_limit_order_by_id(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        request_id: impl Into<String>,
    ) -> GetCreditLimitOrderById {
        let mut call = Call::new(&self.core, &GET_CREDIT_LIMIT_ORDER_BY_ID);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.text(2, request_id.into());
        GetCreditLimitOrderById { call }
    }
}

static UPDATE_CUSTOMER_CREDIT_LIMIT: facts::Operation = facts::Operation {
    id: "UpdateCustomerCreditLimit",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/credit-limit",
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

/// A request for [`Client::update_customer_credit_limit`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerCreditLimit {
    call: Call,
}

impl UpdateCustomerCreditLimit {
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

static UPDATE_CUSTOMER_CREDIT_RATING_AND_SOURCE: facts::Operation = facts::Operation {
    id: "UpdateCustomerCreditRatingAndSource",
    method: "PUT",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/credit-rating-and-source",
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

/// A request for [`Client::update_customer_credit_rating_and_source`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct UpdateCustomerCreditRatingAndSource {
    call: Call,
}

impl UpdateCustomerCreditRatingAndSource {
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

static GET_CREDIT_LIMIT_ORDER: facts::Operation = facts::Operation {
    id: "GetCreditLimitOrder",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests",
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

/// A request for [`Client::get_credit_limit_order`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCreditLimitOrder {
    call: Call,
}

impl GetCreditLimitOrder {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer's orders; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CreditLimitOrderList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CreditLimitOrderList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CreditLimitOrderList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static CREATE_CREDIT_LIMIT_ORDER: facts::Operation = facts::Operation {
    id: "CreateCreditLimitOrder",
    method: "POST",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/requests",
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

/// A request for [`Client::create_credit_limit_order`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateCreditLimitOrder {
    call: Call,
}

impl CreateCreditLimitOrder {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The order is placed; the reply has its id.
    /// - 201: The order is placed; the reply has its id.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CreateCreditLimitOrderResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CreateCreditLimitOrderResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CreateCreditLimitOrderResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CREDIT_LIMIT_ORDER_BY_ID: facts::Operation = facts::Operation {
    id: "GetCreditLimitOrderByID",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/credit_limit/request/{request_id}",
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
            name: "request_id",
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

/// A request for [`Client::get_credit_limit_order_by_id`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCreditLimitOrderById {
    call: Call,
}

impl GetCreditLimitOrderById {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The order.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::GetCreditLimitOrderResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::GetCreditLimitOrderResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::GetCreditLimitOrderResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
