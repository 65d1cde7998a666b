// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Enrolment and upkeep of the partner's customers

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Enrol an active customer
    ///
    /// `POST /aggregation/v2/customers/active`
    ///
    /// Enrols a real person with real accounts. Active customers are billed, and can link the
    /// "FinBank Billable" test bank but none of the other FinBank profiles.
    ///
    /// Not available to sandbox keys, which get a 401.
    ///
    /// - `body`: The customer to enrol
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_finicity::types;
    ///
    /// let body = types::NewCustomer::new("fern.hollow.01")
    ///     .first_name("Fern")
    ///     .last_name("Hollow")
    ///     .application_id("7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41")
    ///     .phone("801-555-0142")
    ///     .email("fern.hollow@example.com");
    /// let created_customer = client.add_customer(&body).send().await?;
    /// assert_eq!(created_customer.id, "1005061234");
    /// ```
    pub fn add_customer(&self, body: &types::NewCustomer) -> AddCustomer {
        let mut call = Call::new(&self.core, &ADD_CUSTOMER);
        call.checked_body(body);
        AddCustomer { call }
    }

    /// Enrol a testing customer
    ///
    /// `POST /aggregation/v2/customers/testing`
    ///
    /// Enrols a customer for tests. Testing customers are not billed; they can link the FinBank test
    /// banks except "FinBank Billable", and no live bank.
    ///
    /// FinBank over OAuth needs an application registered for tests: give its id as `applicationId`.
    ///
    /// - `body`: The customer to enrol
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_finicity::types;
    ///
    /// let body = types::NewCustomer::new("fern.hollow.01")
    ///     .first_name("Fern")
    ///     .last_name("Hollow")
    ///     .application_id("7c1f0a52-3b7e-4d58-9a1c-5e0b8f2d6a41")
    ///     .phone("801-555-0142")
    ///     .email("fern.hollow@example.com");
    /// let created_customer = client.add_testing_customer(&body).send().await?;
    /// assert_eq!(created_customer.id, "1005061234");
    /// ```
    pub fn add_testing_customer(&self, body: &types::NewCustomer) -> AddTestingCustomer {
        let mut call = Call::new(&self.core, &ADD_TESTING_CUSTOMER);
        call.checked_body(body);
        AddTestingCustomer { call }
    }

    /// List or search the partner's customers
    ///
    /// `GET /aggregation/v1/customers`
    ///
    /// Returns the customers that the partner has enrolled, a page at a time. Without `username`,
    /// `type` and `search` it returns all of them. A filter that matches nobody gives an empty list,
    /// not an error.
    ///
    /// The next page starts at `start` plus the `displaying` of this one, while `moreAvailable` is
    /// true.
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_finicity::types;
    ///
    /// let customer_list = client
    ///     .get_customers()
    ///     .username("fern.hollow.01")
    ///     .r#type(types::CustomerType::Active)
    ///     .search("Hollow")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer_list.displaying, 2);
    /// ```
    pub fn get_customers(&self) -> GetCustomers {
        let call = Call::new(&self.core, &GET_CUSTOMERS);
        GetCustomers { call }
    }

    /// Get one customer
    ///
    /// `GET /aggregation/v1/customers/{customerId}`
    ///
    /// Returns one customer with the id of the application that the customer is assigned to, if any.
    /// `get_customer_with_app_data` gives the application's name as well.
    ///
    /// - `customer_id`: The customer's id, as `add_customer` or `get_customers` gave it. Digits.
    ///
    /// # Example
    ///
    /// ```
    /// let customer_details = client.get_customer("1005061234").send().await?;
    /// assert_eq!(customer_details.id, "1005061234");
    /// ```
    pub fn get_customer(&self, customer_id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.text(0, customer_id.into());
        GetCustomer { call }
    }

    /// Rename a customer
    ///
    /// `PUT /aggregation/v1/customers/{customerId}`
    ///
    /// Changes the customer's first name, last name or both. A name that the body does not hold stays
    /// as it is. This operation changes nothing else.
    ///
    /// - `customer_id`: The customer's id, as `add_customer` or `get_customers` gave it. Digits.
    /// - `body`: The names to change
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_finicity::types;
    ///
    /// let body = types::CustomerUpdate::new().first_name("Fern").last_name("Hollow-Marsh");
    /// client.modify_customer("1005061234", &body).send().await?;
    /// ```
    pub fn modify_customer(
        &self,
        customer_id: impl Into<String>,
        body: &types::CustomerUpdate,
    ) -> ModifyCustomer {
        let mut call = Call::new(&self.core, &MODIFY_CUSTOMER);
        call.text(0, customer_id.into());
        call.checked_body(body);
        ModifyCustomer { call }
    }

    /// Remove a customer and the access to all accounts
    ///
    /// `DELETE /aggregation/v1/customers/{customerId}`
    ///
    /// Ends the access to the customer and to every account that the customer has linked, without
    /// asking for confirmation. The provider keeps what it has already collected for as long as its
    /// retention rules say, but the partner can no longer read it.
    ///
    /// - `customer_id`: The customer's id, as `add_customer` or `get_customers` gave it. Digits.
    ///
    /// # Example
    ///
    /// ```
    /// client.delete_customer("1005061234").send().await?;
    /// ```
    pub fn delete_customer(&self, customer_id: impl Into<String>) -> DeleteCustomer {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER);
        call.text(0, customer_id.into());
        DeleteCustomer { call }
    }

    /// Get one customer with the assigned application
    ///
    /// `GET /aggregation/v1/customers/{customerId}/application`
    ///
    /// Returns one customer with the id and name of the registered application that the customer is
    /// assigned to for linking banks over OAuth.
    ///
    /// - `customer_id`: The customer's id, as `add_customer` or `get_customers` gave it. Digits.
    ///
    /// # Example
    ///
    /// ```
    /// let customer_with_application = client
    ///     .get_customer_with_app_data("1005061234")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer_with_application.id, "1005061234");
    /// ```
    pub fn get_customer_with_app_data(
        &self,
        customer_id: impl Into<String>,
    ) -> GetCustomerWithAppData {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_WITH_APP_DATA);
        call.text(0, customer_id.into());
        GetCustomerWithAppData { call }
    }
}

static ADD_CUSTOMER: facts::Operation = facts::Operation {
    id: "add_customer",
    method: "POST",
    path: "/aggregation/v2/customers/active",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::add_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddCustomer {
    call: Call,
}

impl AddCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: The customer is enrolled
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The body lacks a field (code 10005), holds a character that is not allowed (45003), breaks the rules for usernames (110039) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 409, [`ErrorBody::ErrorMessage`]: Another customer has this username (code 110002); that can be a customer of the sandbox. After a call whose reply was lost it can mean that the first try succeeded: look the username up.
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
    pub async fn send(self) -> Result<types::CreatedCustomer, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CreatedCustomer>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CreatedCustomer>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 409 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static ADD_TESTING_CUSTOMER: facts::Operation = facts::Operation {
    id: "add_testing_customer",
    method: "POST",
    path: "/aggregation/v2/customers/testing",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::add_testing_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddTestingCustomer {
    call: Call,
}

impl AddTestingCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: The customer is enrolled
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The body lacks a field (code 10005), holds a character that is not allowed (45003), breaks the rules for usernames (110039) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 409, [`ErrorBody::ErrorMessage`]: Another customer has this username (code 110002); that can be a customer of the sandbox. After a call whose reply was lost it can mean that the first try succeeded: look the username up.
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
    pub async fn send(self) -> Result<types::CreatedCustomer, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CreatedCustomer>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CreatedCustomer>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 409 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static GET_CUSTOMERS: facts::Operation = facts::Operation {
    id: "get_customers",
    method: "GET",
    path: "/aggregation/v1/customers",
    parameters: &[
        facts::Parameter {
            name: "username",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "type",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "search",
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "start",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "limit",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    maximum: Some(1000.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

static GET_CUSTOMERS_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Offset,
    position: Some(3),
    limit: Some(4),
    first: 1,
    has_next: false,
};

/// A request for [`Client::get_customers`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomers {
    call: Call,
}

impl GetCustomers {
    /// What the server takes where `start` is not set. It is not sent unless it is set.
    pub const DEFAULT_START: i32 = 1;

    /// What the server takes where `limit` is not set. It is not sent unless it is set.
    pub const DEFAULT_LIMIT: i32 = 25;

    /// Only the customer with exactly this username. Usernames are unique, so at most one customer comes back.
    pub fn username(mut self, username: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, username.into());
        self
    }

    /// Only customers of this type. Leave it out for both types.
    pub fn r#type(mut self, r#type: impl Into<types::CustomerType>) -> Self {
        let call = &mut self.call;
        call.text(1, r#type.into().as_str().to_owned());
        self
    }

    /// Only customers whose username, first name, last name or full name contains this text. Leave it out for all customers.
    pub fn search(mut self, search: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(2, search.into());
        self
    }

    /// Position of the first customer to return, counted in customers from 1 (not in pages). For the next page, add the `displaying` of the page at hand.
    ///
    /// At least 1. Default: `1`.
    pub fn start(mut self, start: i32) -> Self {
        let call = &mut self.call;
        call.display(3, &start);
        self
    }

    /// The most customers to return in one page, 1 to 1000; 25 when left out.
    ///
    /// 1 to 1000. Default: `25`.
    pub fn limit(mut self, limit: i32) -> Self {
        let call = &mut self.call;
        call.display(4, &limit);
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: One page of customers, possibly empty
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: A query parameter is wrong: `start` (code 41003), `limit` (41004), `type` (14016), one is missing (10005), or the request is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 404, [`ErrorBody::ErrorMessage`]: The partner itself is not found (code 12401 or 14003). An empty list is no error.
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
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
            &GET_CUSTOMERS_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/customers`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<types::CustomerList, types::Customer, ErrorBody> {
        passbook_runtime::Items::new(self.pages(), |page| page.customers)
    }

    fn page_facts(page: &types::CustomerList) -> facts::Page {
        facts::Page {
            items: Some(page.customers.len()),
            more: passbook_runtime::internal::page_flag(&page.more_available),
            count: passbook_runtime::internal::page_number(&page.displaying),
            total: page
                .found
                .as_ref()
                .and_then(|value| passbook_runtime::internal::page_number(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CustomerList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 404 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static GET_CUSTOMER: facts::Operation = facts::Operation {
    id: "get_customer",
    method: "GET",
    path: "/aggregation/v1/customers/{customerId}",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::get_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomer {
    call: Call,
}

impl GetCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The request lacks a field (code 10005) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 404, [`ErrorBody::ErrorMessage`]: The partner has no such customer (code 14001).
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
    pub async fn send(self) -> Result<types::CustomerDetails, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CustomerDetails>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CustomerDetails>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 404 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static MODIFY_CUSTOMER: facts::Operation = facts::Operation {
    id: "modify_customer",
    method: "PUT",
    path: "/aggregation/v1/customers/{customerId}",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            ..facts::Parameter::PATH
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json, text/plain",
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::modify_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ModifyCustomer {
    call: Call,
}

impl ModifyCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: The customer is updated
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The body changes nothing (code 10025), lacks a field (10005), holds a character that is not allowed (45003), breaks the rules for usernames (110039) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 403, [`ErrorBody::DisputeError`]: The consumer behind the customer has an active dispute (code 10406), so the names are locked.
    /// - 409, [`ErrorBody::ErrorMessage`]: Another customer has this username (code 110002); that can be a customer of the sandbox. After a call whose reply was lost it can mean that the first try succeeded: look the username up.
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
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
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 409 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            403 => Err(response.error_json(ErrorBody::DisputeError)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static DELETE_CUSTOMER: facts::Operation = facts::Operation {
    id: "delete_customer",
    method: "DELETE",
    path: "/aggregation/v1/customers/{customerId}",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/json, text/plain",
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::delete_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct DeleteCustomer {
    call: Call,
}

impl DeleteCustomer {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: The customer is removed
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The customer is a temporary one, which belongs to the system (code 50016), its id is not well formed (14023), the request lacks a field (10005) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 404, [`ErrorBody::ErrorMessage`]: The partner has no such customer (code 14001) or is not found itself (12401), or there is no such institution (14006) or no active subscription (60013).
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
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
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 404 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static GET_CUSTOMER_WITH_APP_DATA: facts::Operation = facts::Operation {
    id: "get_customer_with_app_data",
    method: "GET",
    path: "/aggregation/v1/customers/{customerId}/application",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            ..facts::Parameter::PATH
        },
    ],
    body: None,
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
            facts::Requirement {
                scheme: "appToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::get_customer_with_app_data`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomerWithAppData {
    call: Call,
}

impl GetCustomerWithAppData {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer and the application
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The customer's id is not well formed (code 14023), the request lacks a field (10005) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The app key is missing (code 10026) or wrong, the token is missing (10024), invalid (10022) or expired (10023), the partner may not use this operation (10021), or its credentials are not valid (24302). Only 10022 and 10023 are worth another try, with a new token. The body is JSON or a line of text.
    /// - 404, [`ErrorBody::ErrorMessage`]: The partner has no such customer (code 14001) or no registered application (50051), or the customer is assigned to none (50052).
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The partner's credentials are not valid (code 24302), the parameters are not (10010), the partner is not found (12401), or the username breaks the rules (110039). These are permanent in spite of the status. Without such a code it is a failure of the provider.
    pub async fn send(self) -> Result<types::CustomerWithApplication, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CustomerWithApplication>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CustomerWithApplication>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 404 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}
