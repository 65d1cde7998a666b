// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Data about a customer that is a legal entity.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// Get a company's identification records
    ///
    /// `GET /business/identifications`
    ///
    /// Names, tax id, foreign documents, partners and administrators, and contact details of the company that gave
    /// the consent. A list, since an institution may keep more than one record, for instance under several brands.
    ///
    /// Permission: `CUSTOMERS_BUSINESS_IDENTIFICATIONS_READ`.
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client
    ///     .customers_get_business_identifications()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// assert_eq!(reply.data[0].business_id, "7d1f-exemplo-empresa-0001");
    /// ```
    pub fn customers_get_business_identifications(
        &self,
    ) -> CustomersGetBusinessIdentifications {
        let call = Call::new(&self.core, &CUSTOMERS_GET_BUSINESS_IDENTIFICATIONS);
        CustomersGetBusinessIdentifications {
            call,
        }
    }

    /// Get a company's qualification
    ///
    /// `GET /business/qualifications`
    ///
    /// Lines of business, informed revenue and informed net worth of the company that gave the consent: what an
    /// institution weighs to judge financial capacity and risk.
    ///
    /// Permission: `CUSTOMERS_BUSINESS_ADITTIONALINFO_READ`.
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client
    ///     .customers_get_business_qualifications()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(reply.data.economic_activities.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn customers_get_business_qualifications(
        &self,
    ) -> CustomersGetBusinessQualifications {
        let call = Call::new(&self.core, &CUSTOMERS_GET_BUSINESS_QUALIFICATIONS);
        CustomersGetBusinessQualifications {
            call,
        }
    }

    /// Get a company's relationship with the institution
    ///
    /// `GET /business/financial-relations`
    ///
    /// Since when the company that gave the consent has been a customer, which products and services it holds, who
    /// represents it, and its accounts.
    ///
    /// Permission: `CUSTOMERS_BUSINESS_ADITTIONALINFO_READ`.
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client
    ///     .customers_get_business_financial_relations()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(reply.data.products_services_type.len(), 3);
    /// ```
    pub fn customers_get_business_financial_relations(
        &self,
    ) -> CustomersGetBusinessFinancialRelations {
        let call = Call::new(&self.core, &CUSTOMERS_GET_BUSINESS_FINANCIAL_RELATIONS);
        CustomersGetBusinessFinancialRelations {
            call,
        }
    }
}

static CUSTOMERS_GET_BUSINESS_IDENTIFICATIONS: facts::Operation = facts::Operation {
    id: "customersGetBusinessIdentifications",
    method: "GET",
    path: "/business/identifications",
    parameters: &[
        facts::Parameter {
            name: "x-fapi-auth-date",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-fapi-customer-ip-address",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 100,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-fapi-interaction-id",
            generated: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-customer-user-agent",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 100,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "page",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    maximum: Some(2147483647.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "page-size",
            limits: Some(
                &facts::Limits {
                    minimum: Some(1.0),
                    maximum: Some(1000.0),
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
        facts::Parameter {
            name: "pagination-key",
            limits: Some(
                &facts::Limits {
                    max_length: 2048,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::QUERY
        },
    ],
    body: None,
    accept: "application/json, application/json; charset=utf-8",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "openId",
                scopes: &["openid", "consent:consentId", "customers"],
            },
        ],
    ],
    servers: &[],
};

static CUSTOMERS_GET_BUSINESS_IDENTIFICATIONS_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Page,
    position: Some(4),
    limit: Some(5),
    first: 1,
    items: "/data",
    next: Some("/links/next"),
    more: None,
    count: None,
    total: None,
};

/// A call of [`Client::customers_get_business_identifications`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersGetBusinessIdentifications {
    call: Call,
}

impl CustomersGetBusinessIdentifications {
    /// What the server takes where `page` is not set. It is not sent unless it is set.
    pub const DEFAULT_PAGE: i32 = 1;

    /// What the server takes where `page-size` is not set. It is not sent unless it is set.
    pub const DEFAULT_PAGE_SIZE: i32 = 25;

    /// When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.
    ///
    /// Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|UTC)$`.
    pub fn x_fapi_auth_date(
        mut self,
        x_fapi_auth_date: passbook_runtime::Timestamp,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, passbook_runtime::internal::http_date(&x_fapi_auth_date));
        self
    }

    /// The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.
    ///
    /// 1 to 100 characters.
    pub fn x_fapi_customer_ip_address(
        mut self,
        x_fapi_customer_ip_address: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, x_fapi_customer_ip_address.into());
        self
    }

    /// A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.
    ///
    /// At most 36 characters.
    pub fn x_fapi_interaction_id(
        mut self,
        x_fapi_interaction_id: passbook_runtime::Uuid,
    ) -> Self {
        let call = &mut self.call;
        call.display(2, &x_fapi_interaction_id);
        self
    }

    /// The user agent that the customer uses at the receiver.
    ///
    /// 1 to 100 characters.
    pub fn x_customer_user_agent(
        mut self,
        x_customer_user_agent: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(3, x_customer_user_agent.into());
        self
    }

    /// Which page to get; the first is 1.
    ///
    /// 1 to 2147483647. Default: `1`.
    pub fn page(mut self, page: i32) -> Self {
        let call = &mut self.call;
        call.display(4, &page);
        self
    }

    /// How many records a page holds at most, from 1 to 1000.
    ///
    /// 1 to 1000. Default: `25`.
    pub fn page_size(mut self, page_size: i32) -> Self {
        let call = &mut self.call;
        call.display(5, &page_size);
        self
    }

    /// Key that marks a call as the next page of an earlier one, so that it does not count against the operational limits again. It normally comes in the links of the page before.
    ///
    /// At most 2048 characters.
    pub fn pagination_key(mut self, pagination_key: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(6, pagination_key.into());
        self
    }

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: One page of the company's identification records.
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::BusinessIdentificationsResponse>,
        Error<CustomersGetBusinessIdentificationsError>,
    > {
        Self::decode(self.call.send().await?)
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(
        self,
    ) -> passbook_runtime::Pages<
        types::BusinessIdentificationsResponse,
        CustomersGetBusinessIdentificationsError,
    > {
        passbook_runtime::Pages::new(
            self.call,
            &CUSTOMERS_GET_BUSINESS_IDENTIFICATIONS_PAGING,
            Self::decode,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<
        types::BusinessIdentificationsResponse,
        types::BusinessIdentification,
        CustomersGetBusinessIdentificationsError,
    > {
        passbook_runtime::Items::new(self.pages(), |page| page.data)
    }

    fn decode(
        response: passbook_runtime::internal::Response,
    ) -> Result<
        Reply<types::BusinessIdentificationsResponse>,
        Error<CustomersGetBusinessIdentificationsError>,
    > {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessIdentificationsError::BadRequest),
                )
            }
            401 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::Unauthorized,
                        ),
                )
            }
            403 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessIdentificationsError::Forbidden),
                )
            }
            404 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessIdentificationsError::NotFound),
                )
            }
            405 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::MethodNotAllowed,
                        ),
                )
            }
            406 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::NotAcceptable,
                        ),
                )
            }
            422 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::UnprocessableEntity,
                        ),
                )
            }
            423 => {
                Err(
                    response.error_json(CustomersGetBusinessIdentificationsError::Locked),
                )
            }
            429 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::TooManyRequests,
                        ),
                )
            }
            500 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::InternalServerError,
                        ),
                )
            }
            504 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessIdentificationsError::GatewayTimeout,
                        ),
                )
            }
            529 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessIdentificationsError::Status529),
                )
            }
            _ => {
                Err(
                    response
                        .error_json(CustomersGetBusinessIdentificationsError::Default),
                )
            }
        }
    }
}

/// The headers that the contract has for replies to [`Client::customers_get_business_identifications`].
///
/// They are those of any reply: `CustomersGetBusinessIdentificationsHeaders::from(reply.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersGetBusinessIdentificationsHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap>
for CustomersGetBusinessIdentificationsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomersGetBusinessIdentificationsHeaders<'a> {
    /// The call's `x-fapi-interaction-id`, or the institution's own value when the call brought none that it accepts.
    ///
    /// At most 100 characters. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\-]{0,99}$`.
    pub fn x_fapi_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-fapi-interaction-id")
    }

    /// The version of the API that the institution answered with, all three numbers.
    pub fn x_v(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-v")
    }

    /// How long to wait before the next try: a number of seconds, or the date form that HTTP also allows.
    pub fn retry_after(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("Retry-After")
    }
}

/// What the contract says can go wrong with `customers_get_business_identifications`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersGetBusinessIdentificationsError {
    /// 400: The call is malformed: a parameter or header is missing or out of its limits, or `x-fapi-interaction-id` is not a UUID.
    BadRequest(types::ErrorResponse),
    /// 401: The access token is missing, expired or revoked, or is not bound to the client certificate. When a fresh token is refused as well, the consent is gone and the customer has to consent again.
    Unauthorized(types::ErrorResponse),
    /// 403: The token's scope or the consent's permissions do not cover the operation, or a security policy was broken.
    Forbidden(types::ErrorResponse),
    /// 404: The institution has no such record, or does not offer the operation.
    NotFound(types::ErrorResponse),
    /// 405: The path does not take this HTTP method.
    MethodNotAllowed(types::ErrorResponse),
    /// 406: The `Accept` header asks for a media type other than JSON, or for a character set other than UTF-8.
    NotAcceptable(types::ErrorResponse),
    /// 422: The call is well formed, but what it asks for cannot be done.
    UnprocessableEntity(types::ErrorResponse),
    /// 423: The resource is locked. Read it as a used-up operational limit (the calls a month for this endpoint and customer) and do not try again right away.
    Locked(types::ErrorResponse),
    /// 429: Too many calls in a short time, or too many at once. Try again after the time in `Retry-After`.
    TooManyRequests(types::ErrorResponse),
    /// 500: Something broke inside the institution.
    InternalServerError(types::ErrorResponse),
    /// 504: The institution did not answer in time. Try again with growing pauses, and keep in mind that the call may have counted.
    GatewayTimeout(types::ErrorResponse),
    /// 529: The institution reached the calls a second that it takes from all receivers together. Try again with growing pauses.
    Status529(types::ErrorResponse),
    /// any other status: An error that has no status of its own in the contract.
    Default(types::ErrorResponse),
}

static CUSTOMERS_GET_BUSINESS_QUALIFICATIONS: facts::Operation = facts::Operation {
    id: "customersGetBusinessQualifications",
    method: "GET",
    path: "/business/qualifications",
    parameters: &[
        facts::Parameter {
            name: "x-fapi-auth-date",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-fapi-customer-ip-address",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 100,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-fapi-interaction-id",
            generated: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-customer-user-agent",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 100,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json, application/json; charset=utf-8",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "openId",
                scopes: &["openid", "consent:consentId", "customers"],
            },
        ],
    ],
    servers: &[],
};

/// A call of [`Client::customers_get_business_qualifications`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersGetBusinessQualifications {
    call: Call,
}

impl CustomersGetBusinessQualifications {
    /// When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.
    ///
    /// Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|UTC)$`.
    pub fn x_fapi_auth_date(
        mut self,
        x_fapi_auth_date: passbook_runtime::Timestamp,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, passbook_runtime::internal::http_date(&x_fapi_auth_date));
        self
    }

    /// The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.
    ///
    /// 1 to 100 characters.
    pub fn x_fapi_customer_ip_address(
        mut self,
        x_fapi_customer_ip_address: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, x_fapi_customer_ip_address.into());
        self
    }

    /// A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.
    ///
    /// At most 36 characters.
    pub fn x_fapi_interaction_id(
        mut self,
        x_fapi_interaction_id: passbook_runtime::Uuid,
    ) -> Self {
        let call = &mut self.call;
        call.display(2, &x_fapi_interaction_id);
        self
    }

    /// The user agent that the customer uses at the receiver.
    ///
    /// 1 to 100 characters.
    pub fn x_customer_user_agent(
        mut self,
        x_customer_user_agent: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(3, x_customer_user_agent.into());
        self
    }

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The company's qualification.
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::BusinessQualificationResponse>,
        Error<CustomersGetBusinessQualificationsError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessQualificationsError::BadRequest),
                )
            }
            401 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessQualificationsError::Unauthorized,
                        ),
                )
            }
            403 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessQualificationsError::Forbidden),
                )
            }
            404 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessQualificationsError::NotFound),
                )
            }
            405 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessQualificationsError::MethodNotAllowed,
                        ),
                )
            }
            406 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessQualificationsError::NotAcceptable,
                        ),
                )
            }
            423 => {
                Err(response.error_json(CustomersGetBusinessQualificationsError::Locked))
            }
            429 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessQualificationsError::TooManyRequests,
                        ),
                )
            }
            500 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessQualificationsError::InternalServerError,
                        ),
                )
            }
            504 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessQualificationsError::GatewayTimeout,
                        ),
                )
            }
            529 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessQualificationsError::Status529),
                )
            }
            _ => {
                Err(
                    response.error_json(CustomersGetBusinessQualificationsError::Default),
                )
            }
        }
    }
}

/// The headers that the contract has for replies to [`Client::customers_get_business_qualifications`].
///
/// They are those of any reply: `CustomersGetBusinessQualificationsHeaders::from(reply.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersGetBusinessQualificationsHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap>
for CustomersGetBusinessQualificationsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomersGetBusinessQualificationsHeaders<'a> {
    /// The call's `x-fapi-interaction-id`, or the institution's own value when the call brought none that it accepts.
    ///
    /// At most 100 characters. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\-]{0,99}$`.
    pub fn x_fapi_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-fapi-interaction-id")
    }

    /// The version of the API that the institution answered with, all three numbers.
    pub fn x_v(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-v")
    }

    /// How long to wait before the next try: a number of seconds, or the date form that HTTP also allows.
    pub fn retry_after(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("Retry-After")
    }
}

/// What the contract says can go wrong with `customers_get_business_qualifications`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersGetBusinessQualificationsError {
    /// 400: The call is malformed: a parameter or header is missing or out of its limits, or `x-fapi-interaction-id` is not a UUID.
    BadRequest(types::ErrorResponse),
    /// 401: The access token is missing, expired or revoked, or is not bound to the client certificate. When a fresh token is refused as well, the consent is gone and the customer has to consent again.
    Unauthorized(types::ErrorResponse),
    /// 403: The token's scope or the consent's permissions do not cover the operation, or a security policy was broken.
    Forbidden(types::ErrorResponse),
    /// 404: The institution has no such record, or does not offer the operation.
    NotFound(types::ErrorResponse),
    /// 405: The path does not take this HTTP method.
    MethodNotAllowed(types::ErrorResponse),
    /// 406: The `Accept` header asks for a media type other than JSON, or for a character set other than UTF-8.
    NotAcceptable(types::ErrorResponse),
    /// 423: The resource is locked. Read it as a used-up operational limit (the calls a month for this endpoint and customer) and do not try again right away.
    Locked(types::ErrorResponse),
    /// 429: Too many calls in a short time, or too many at once. Try again after the time in `Retry-After`.
    TooManyRequests(types::ErrorResponse),
    /// 500: Something broke inside the institution.
    InternalServerError(types::ErrorResponse),
    /// 504: The institution did not answer in time. Try again with growing pauses, and keep in mind that the call may have counted.
    GatewayTimeout(types::ErrorResponse),
    /// 529: The institution reached the calls a second that it takes from all receivers together. Try again with growing pauses.
    Status529(types::ErrorResponse),
    /// any other status: An error that has no status of its own in the contract.
    Default(types::ErrorResponse),
}

static CUSTOMERS_GET_BUSINESS_FINANCIAL_RELATIONS: facts::Operation = facts::Operation {
    id: "customersGetBusinessFinancialRelations",
    method: "GET",
    path: "/business/financial-relations",
    parameters: &[
        facts::Parameter {
            name: "x-fapi-auth-date",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-fapi-customer-ip-address",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 100,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-fapi-interaction-id",
            generated: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-customer-user-agent",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 100,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json, application/json; charset=utf-8",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "openId",
                scopes: &["openid", "consent:consentId", "customers"],
            },
        ],
    ],
    servers: &[],
};

/// A call of [`Client::customers_get_business_financial_relations`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersGetBusinessFinancialRelations {
    call: Call,
}

impl CustomersGetBusinessFinancialRelations {
    /// When the customer last signed in at the receiver, as an HTTP date of RFC 7231 in the 29 character form, GMT or UTC.
    ///
    /// Exactly 29 characters. Pattern: `^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} (GMT|UTC)$`.
    pub fn x_fapi_auth_date(
        mut self,
        x_fapi_auth_date: passbook_runtime::Timestamp,
    ) -> Self {
        let call = &mut self.call;
        call.text(0, passbook_runtime::internal::http_date(&x_fapi_auth_date));
        self
    }

    /// The customer's IP address, when the customer is signed in at the receiver while the call is made. Left out when the receiver calls by itself.
    ///
    /// 1 to 100 characters.
    pub fn x_fapi_customer_ip_address(
        mut self,
        x_fapi_customer_ip_address: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(1, x_fapi_customer_ip_address.into());
        self
    }

    /// A UUID of RFC 4122 that ties the call to its answer in the logs of both sides; the institution sends the same value back. The client makes one when none is given. An institution that gets none, or one that is not a UUID, may answer 400 with a value of its own.
    ///
    /// At most 36 characters.
    pub fn x_fapi_interaction_id(
        mut self,
        x_fapi_interaction_id: passbook_runtime::Uuid,
    ) -> Self {
        let call = &mut self.call;
        call.display(2, &x_fapi_interaction_id);
        self
    }

    /// The user agent that the customer uses at the receiver.
    ///
    /// 1 to 100 characters.
    pub fn x_customer_user_agent(
        mut self,
        x_customer_user_agent: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(3, x_customer_user_agent.into());
        self
    }

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The company's relationship with the institution.
    pub async fn send(
        self,
    ) -> Result<
        Reply<types::BusinessFinancialRelationResponse>,
        Error<CustomersGetBusinessFinancialRelationsError>,
    > {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::BadRequest,
                        ),
                )
            }
            401 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::Unauthorized,
                        ),
                )
            }
            403 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::Forbidden,
                        ),
                )
            }
            404 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::NotFound,
                        ),
                )
            }
            405 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::MethodNotAllowed,
                        ),
                )
            }
            406 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::NotAcceptable,
                        ),
                )
            }
            423 => {
                Err(
                    response
                        .error_json(CustomersGetBusinessFinancialRelationsError::Locked),
                )
            }
            429 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::TooManyRequests,
                        ),
                )
            }
            500 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::InternalServerError,
                        ),
                )
            }
            504 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::GatewayTimeout,
                        ),
                )
            }
            529 => {
                Err(
                    response
                        .error_json(
                            CustomersGetBusinessFinancialRelationsError::Status529,
                        ),
                )
            }
            _ => {
                Err(
                    response
                        .error_json(CustomersGetBusinessFinancialRelationsError::Default),
                )
            }
        }
    }
}

/// The headers that the contract has for replies to [`Client::customers_get_business_financial_relations`].
///
/// They are those of any reply: `CustomersGetBusinessFinancialRelationsHeaders::from(reply.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersGetBusinessFinancialRelationsHeaders<'a>(
    passbook_runtime::Headers<'a>,
);

impl<'a> From<&'a passbook_runtime::http::HeaderMap>
for CustomersGetBusinessFinancialRelationsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomersGetBusinessFinancialRelationsHeaders<'a> {
    /// The call's `x-fapi-interaction-id`, or the institution's own value when the call brought none that it accepts.
    ///
    /// At most 100 characters. Pattern: `^[a-zA-Z0-9][a-zA-Z0-9\-]{0,99}$`.
    pub fn x_fapi_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-fapi-interaction-id")
    }

    /// The version of the API that the institution answered with, all three numbers.
    pub fn x_v(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-v")
    }

    /// How long to wait before the next try: a number of seconds, or the date form that HTTP also allows.
    pub fn retry_after(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("Retry-After")
    }
}

/// What the contract says can go wrong with `customers_get_business_financial_relations`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CustomersGetBusinessFinancialRelationsError {
    /// 400: The call is malformed: a parameter or header is missing or out of its limits, or `x-fapi-interaction-id` is not a UUID.
    BadRequest(types::ErrorResponse),
    /// 401: The access token is missing, expired or revoked, or is not bound to the client certificate. When a fresh token is refused as well, the consent is gone and the customer has to consent again.
    Unauthorized(types::ErrorResponse),
    /// 403: The token's scope or the consent's permissions do not cover the operation, or a security policy was broken.
    Forbidden(types::ErrorResponse),
    /// 404: The institution has no such record, or does not offer the operation.
    NotFound(types::ErrorResponse),
    /// 405: The path does not take this HTTP method.
    MethodNotAllowed(types::ErrorResponse),
    /// 406: The `Accept` header asks for a media type other than JSON, or for a character set other than UTF-8.
    NotAcceptable(types::ErrorResponse),
    /// 423: The resource is locked. Read it as a used-up operational limit (the calls a month for this endpoint and customer) and do not try again right away.
    Locked(types::ErrorResponse),
    /// 429: Too many calls in a short time, or too many at once. Try again after the time in `Retry-After`.
    TooManyRequests(types::ErrorResponse),
    /// 500: Something broke inside the institution.
    InternalServerError(types::ErrorResponse),
    /// 504: The institution did not answer in time. Try again with growing pauses, and keep in mind that the call may have counted.
    GatewayTimeout(types::ErrorResponse),
    /// 529: The institution reached the calls a second that it takes from all receivers together. Try again with growing pauses.
    Status529(types::ErrorResponse),
    /// any other status: An error that has no status of its own in the contract.
    Default(types::ErrorResponse),
}
