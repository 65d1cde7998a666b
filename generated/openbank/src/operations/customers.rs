// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Creating customers and finding them, one by one or a whole bank's at a time.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Create a customer
    ///
    /// `POST /v1/customers`
    ///
    /// Opens a record for a person at a bank and answers with the id that the bank gave it. Sending the same body twice may create two customers: the provider describes no key that would make a repeat harmless.
    ///
    /// - `body`: The new customer.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::CreateCustomerRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .legal_name("Imelda Placeholder")
    ///     .mobile_phone_number("+12025550143")
    ///     .email("imelda.placeholder@example.com")
    ///     .face_image(
    ///         types::FaceImage::new()
    ///             .url("https://images.example.com/faces/imelda.png")
    ///             .date("2021-11-02T09:30:00Z".parse()?),
    ///     )
    ///     .date_of_birth("1988-04-17T00:00:00Z".parse::<passbook_runtime::DateTime>()?)
    ///     .relationship_status("married")
    ///     .dob_of_dependents(
    ///         vec![
    ///             passbook_runtime::Sensitive::new("2015-06-01T00:00:00Z".parse() ?),
    ///             passbook_runtime::Sensitive::new("2018-12-24T00:00:00Z".parse() ?)
    ///         ],
    ///     )
    ///     .credit_rating(
    ///         types::CreditRating::new().rating("BBB").source("Fictional Ratings"),
    ///     )
    ///     .credit_limit(types::Amount::new().cur("PHP").num("50000.00".parse()?))
    ///     .highest_education_attained("bachelor")
    ///     .employment_status("employed")
    ///     .last_ok_date("2021-11-02T09:30:00Z".parse()?)
    ///     .title("Ms")
    ///     .branch_id("br-quay-street");
    /// let create_customer_response = client.create_customer(&body).send().await?;
    /// assert_eq!(create_customer_response.customer_id.as_deref(), Some("cus-40b8e1"));
    /// ```
    pub fn create_customer(
        &self,
        body: &types::CreateCustomerRequest,
    ) -> CreateCustomer {
        let mut call = Call::new(&self.core, &CREATE_CUSTOMER);
        call.checked_body(body);
        CreateCustomer { call }
    }

    /// List the current user's customers at all banks
    ///
    /// `GET /v1/users/current/customers`
    ///
    /// All customer records, whatever the bank, that the user behind the access token is linked to. Not paged.
    ///
    /// # Example
    ///
    /// ```
    /// let customer_list = client.get_customers_for_current_user().send().await?;
    /// assert_eq!(customer_list.customers.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn get_customers_for_current_user(&self) -> GetCustomersForCurrentUser {
        let call = Call::new(&self.core, &GET_CUSTOMERS_FOR_CURRENT_USER);
        GetCustomersForCurrentUser { call }
    }

    /// List the current user's customers at one bank
    ///
    /// `GET /v1/banks/{bank_id}/customers`
    ///
    /// The customer records of this bank that the user behind the access token is linked to. Not paged.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    ///
    /// # Example
    ///
    /// ```
    /// let customer_list = client
    ///     .get_customers_for_current_user_at_bank("bnk-harbour")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer_list.customers.as_ref().map(Vec::len), Some(1));
    /// ```
    pub fn get_customers_for_current_user_at_bank(
        &self,
        bank_id: impl Into<String>,
    ) -> GetCustomersForCurrentUserAtBank {
        let mut call = Call::new(&self.core, &GET_CUSTOMERS_FOR_CURRENT_USER_AT_BANK);
        call.text(0, bank_id.into());
        GetCustomersForCurrentUserAtBank {
            call,
        }
    }

    /// Get a customer by id
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}`
    ///
    /// One customer of a bank, found by the id that `CreateCustomer` answered with.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    ///
    /// # Example
    ///
    /// ```
    /// let customer = client
    ///     .get_customer_by_customer_id("bnk-harbour", "cus-40b8e1")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer.id.as_deref(), Some("cus-40b8e1"));
    /// ```
    pub fn get_customer_by_customer_id(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetCustomerByCustomerId {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_BY_CUSTOMER_ID);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        GetCustomerByCustomerId { call }
    }

    /// Get a customer by customer number
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}/customer-number/{customer_number}`
    ///
    /// One customer of a bank, found by the number that the bank itself uses for the person. The id has to be given too.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `customer_number`: Number by which the bank itself knows the customer.
    ///
    /// # Example
    ///
    /// ```
    /// let customer = client
    ///     .get_customer_by_customer_number("bnk-harbour", "cus-40b8e1", "8800123")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer.id.as_deref(), Some("cus-40b8e1"));
    /// ```
    pub fn get_customer_by_customer_number(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
        customer_number: impl Into<String>,
    ) -> GetCustomerByCustomerNumber {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_BY_CUSTOMER_NUMBER);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        call.text(2, customer_number.into());
        GetCustomerByCustomerNumber {
            call,
        }
    }

    /// Page through all customers of a bank
    ///
    /// `GET /v1/banks/{bank_id}/firehose/customers`
    ///
    /// Every customer of the bank, not only those of the current user, in pages cut by `offset` and `limit`. The reply has neither a total nor a sign that more follows: take an empty page, or one shorter than `limit`, as the last.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let customer_list = client
    ///     .get_firehose_customer("bnk-harbour")
    ///     .sort_direction(types::SortDirection::Asc)
    ///     .limit(50)
    ///     .offset(0)
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer_list.customers.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn get_firehose_customer(
        &self,
        bank_id: impl Into<String>,
    ) -> GetFirehoseCustomer {
        let mut call = Call::new(&self.core, &GET_FIREHOSE_CUSTOMER);
        call.text(0, bank_id.into());
        GetFirehoseCustomer { call }
    }
}

static CREATE_CUSTOMER: facts::Operation = facts::Operation {
    id: "CreateCustomer",
    method: "POST",
    path: "/v1/customers",
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
                scheme: "oauth2",
                scopes: &["https://auth.bnk.to/customer.write"],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::create_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateCustomer {
    call: Call,
}

impl CreateCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer exists now; the reply has the id and nothing else of it.
    /// - 201: The customer exists now; the reply has the id and nothing else of it.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CreateCustomerResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CreateCustomerResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CreateCustomerResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CUSTOMERS_FOR_CURRENT_USER: facts::Operation = facts::Operation {
    id: "GetCustomersForCurrentUser",
    method: "GET",
    path: "/v1/users/current/customers",
    parameters: &[],
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

/// A request for [`Client::get_customers_for_current_user`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomersForCurrentUser {
    call: Call,
}

impl GetCustomersForCurrentUser {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The user's customers; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CustomerList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CustomerList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CustomerList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CUSTOMERS_FOR_CURRENT_USER_AT_BANK: facts::Operation = facts::Operation {
    id: "GetCustomersForCurrentUserAtBank",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
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

/// A request for [`Client::get_customers_for_current_user_at_bank`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomersForCurrentUserAtBank {
    call: Call,
}

impl GetCustomersForCurrentUserAtBank {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The user's customers at the bank; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CustomerList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CustomerList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CustomerList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CUSTOMER_BY_CUSTOMER_ID: facts::Operation = facts::Operation {
    id: "GetCustomerByCustomerID",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}",
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

/// A request for [`Client::get_customer_by_customer_id`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomerByCustomerId {
    call: Call,
}

impl GetCustomerByCustomerId {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::Customer, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Customer>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Customer>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CUSTOMER_BY_CUSTOMER_NUMBER: facts::Operation = facts::Operation {
    id: "GetCustomerByCustomerNumber",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/customer-number/{customer_number}",
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
            name: "customer_number",
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

/// A request for [`Client::get_customer_by_customer_number`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomerByCustomerNumber {
    call: Call,
}

impl GetCustomerByCustomerNumber {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::Customer, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(self) -> Result<Response<types::Customer>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::Customer>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_FIREHOSE_CUSTOMER: facts::Operation = facts::Operation {
    id: "GetFirehoseCustomer",
    method: "GET",
    path: "/v1/banks/{bank_id}/firehose/customers",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "sort_direction",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "limit",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "offset",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "from_date",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "to_date",
            ..facts::Parameter::QUERY
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

static GET_FIREHOSE_CUSTOMER_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Offset,
    position: Some(3),
    limit: Some(2),
    first: 0,
    has_next: false,
};

/// A request for [`Client::get_firehose_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetFirehoseCustomer {
    call: Call,
}

impl GetFirehoseCustomer {
    /// Order of the customers. The provider does not say which field they are ordered by.
    pub fn sort_direction(
        mut self,
        sort_direction: impl Into<types::SortDirection>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, sort_direction.into().as_str().to_owned());
        self
    }

    /// Most customers in the reply. Left out or 0, the installation decides. No upper bound is documented.
    pub fn limit(mut self, limit: i32) -> Self {
        let call = &mut self.call;
        call.display(2, &limit);
        self
    }

    /// How many customers to skip before the first one in the reply. Counting starts at 0.
    pub fn offset(mut self, offset: i32) -> Self {
        let call = &mut self.call;
        call.display(3, &offset);
        self
    }

    /// Start of the period that the customers have to fall in, an RFC 3339 date and time. The provider does not say which of a customer's dates is compared.
    pub fn from_date(mut self, from_date: passbook_runtime::DateTime) -> Self {
        let call = &mut self.call;
        call.value(4, &from_date);
        self
    }

    /// End of the period that the customers have to fall in, an RFC 3339 date and time. Whether the end itself still belongs to the period is not documented.
    pub fn to_date(mut self, to_date: passbook_runtime::DateTime) -> Self {
        let call = &mut self.call;
        call.value(5, &to_date);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: One page of the bank's customers; past the end it is empty or absent.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CustomerList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CustomerList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(self) -> passbook_runtime::Pages<types::CustomerList, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &GET_FIREHOSE_CUSTOMER_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/customers`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::CustomerList, types::Customer, ErrorBody> {
        passbook_runtime::Items::new(
            self.pages(),
            |page| page.customers.unwrap_or_default(),
        )
    }

    fn page_facts(page: &types::CustomerList) -> facts::Page {
        facts::Page {
            items: page.customers.as_ref().map(|value| value.len()),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CustomerList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
