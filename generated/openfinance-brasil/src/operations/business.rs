// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Data about a customer that is a legal entity.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
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
    /// let business_identifications_response = client
    ///     .customers_get_business_identifications()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     business_identifications_response.data[0].business_id,
    ///     "7d1f-exemplo-empresa-0001"
    /// );
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
    /// let business_qualification_response = client
    ///     .customers_get_business_qualifications()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     business_qualification_response.data.economic_activities.as_ref().map(Vec::len),
    ///     Some(2)
    /// );
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
    /// let business_financial_relation_response = client
    ///     .customers_get_business_financial_relations()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     business_financial_relation_response.data.products_services_type.len(), 3
    /// );
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
            sensitive: true,
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
    has_next: true,
};

/// A request for [`Client::customers_get_business_identifications`]. Set the optional parameters, then call `send`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: One page of the company's identification records.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorResponse`]: The call is malformed: a parameter or header is missing or out of its limits, or `x-fapi-interaction-id` is not a UUID.
    /// - 401, [`ErrorBody::ErrorResponse`]: The access token is missing, expired or revoked, or is not bound to the client certificate. When a fresh token is refused as well, the consent is gone and the customer has to consent again.
    /// - 403, [`ErrorBody::ErrorResponse`]: The token's scope or the consent's permissions do not cover the operation, or a security policy was broken.
    /// - 404, [`ErrorBody::ErrorResponse`]: The institution has no such record, or does not offer the operation.
    /// - 405, [`ErrorBody::ErrorResponse`]: The path does not take this HTTP method.
    /// - 406, [`ErrorBody::ErrorResponse`]: The `Accept` header asks for a media type other than JSON, or for a character set other than UTF-8.
    /// - 422, [`ErrorBody::ErrorResponse`]: The call is well formed, but what it asks for cannot be done.
    /// - 423, [`ErrorBody::ErrorResponse`]: The resource is locked. Read it as a used-up operational limit (the calls a month for this endpoint and customer) and do not try again right away.
    /// - 429, [`ErrorBody::ErrorResponse`]: Too many calls in a short time, or too many at once. Try again after the time in `Retry-After`.
    /// - 500, [`ErrorBody::ErrorResponse`]: Something broke inside the institution.
    /// - 504, [`ErrorBody::ErrorResponse`]: The institution did not answer in time. Try again with growing pauses, and keep in mind that the call may have counted.
    /// - 529, [`ErrorBody::ErrorResponse`]: The institution reached the calls a second that it takes from all receivers together. Try again with growing pauses.
    /// - any other status, [`ErrorBody::ErrorResponse`]: An error that has no status of its own in the contract.
    pub async fn send(self) -> Result<types::BusinessIdentificationsResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::BusinessIdentificationsResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(
        self,
    ) -> passbook_runtime::Pages<types::BusinessIdentificationsResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &CUSTOMERS_GET_BUSINESS_IDENTIFICATIONS_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<
        types::BusinessIdentificationsResponse,
        types::BusinessIdentification,
        ErrorBody,
    > {
        passbook_runtime::Items::new(self.pages(), |page| page.data)
    }

    fn page_facts(page: &types::BusinessIdentificationsResponse) -> facts::Page {
        facts::Page {
            items: Some(page.data.len()),
            next: page
                .links
                .next
                .as_ref()
                .and_then(|value| passbook_runtime::internal::page_text(&value)),
            ..facts::Page::NONE
        }
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::BusinessIdentificationsResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 405 | 406 | 422 | 423 | 429 | 500 | 504 | 529 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.error_json(ErrorBody::ErrorResponse)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::customers_get_business_identifications`].
///
/// They are those of any response: `CustomersGetBusinessIdentificationsHeaders::from(response.headers())`.
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
            sensitive: true,
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

/// A request for [`Client::customers_get_business_qualifications`]. Set the optional parameters, then call `send`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The company's qualification.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorResponse`]: The call is malformed: a parameter or header is missing or out of its limits, or `x-fapi-interaction-id` is not a UUID.
    /// - 401, [`ErrorBody::ErrorResponse`]: The access token is missing, expired or revoked, or is not bound to the client certificate. When a fresh token is refused as well, the consent is gone and the customer has to consent again.
    /// - 403, [`ErrorBody::ErrorResponse`]: The token's scope or the consent's permissions do not cover the operation, or a security policy was broken.
    /// - 404, [`ErrorBody::ErrorResponse`]: The institution has no such record, or does not offer the operation.
    /// - 405, [`ErrorBody::ErrorResponse`]: The path does not take this HTTP method.
    /// - 406, [`ErrorBody::ErrorResponse`]: The `Accept` header asks for a media type other than JSON, or for a character set other than UTF-8.
    /// - 423, [`ErrorBody::ErrorResponse`]: The resource is locked. Read it as a used-up operational limit (the calls a month for this endpoint and customer) and do not try again right away.
    /// - 429, [`ErrorBody::ErrorResponse`]: Too many calls in a short time, or too many at once. Try again after the time in `Retry-After`.
    /// - 500, [`ErrorBody::ErrorResponse`]: Something broke inside the institution.
    /// - 504, [`ErrorBody::ErrorResponse`]: The institution did not answer in time. Try again with growing pauses, and keep in mind that the call may have counted.
    /// - 529, [`ErrorBody::ErrorResponse`]: The institution reached the calls a second that it takes from all receivers together. Try again with growing pauses.
    /// - any other status, [`ErrorBody::ErrorResponse`]: An error that has no status of its own in the contract.
    pub async fn send(self) -> Result<types::BusinessQualificationResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::BusinessQualificationResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::BusinessQualificationResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 405 | 406 | 423 | 429 | 500 | 504 | 529 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.error_json(ErrorBody::ErrorResponse)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::customers_get_business_qualifications`].
///
/// They are those of any response: `CustomersGetBusinessQualificationsHeaders::from(response.headers())`.
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
            sensitive: true,
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

/// A request for [`Client::customers_get_business_financial_relations`]. Set the optional parameters, then call `send`.
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

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The company's relationship with the institution.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorResponse`]: The call is malformed: a parameter or header is missing or out of its limits, or `x-fapi-interaction-id` is not a UUID.
    /// - 401, [`ErrorBody::ErrorResponse`]: The access token is missing, expired or revoked, or is not bound to the client certificate. When a fresh token is refused as well, the consent is gone and the customer has to consent again.
    /// - 403, [`ErrorBody::ErrorResponse`]: The token's scope or the consent's permissions do not cover the operation, or a security policy was broken.
    /// - 404, [`ErrorBody::ErrorResponse`]: The institution has no such record, or does not offer the operation.
    /// - 405, [`ErrorBody::ErrorResponse`]: The path does not take this HTTP method.
    /// - 406, [`ErrorBody::ErrorResponse`]: The `Accept` header asks for a media type other than JSON, or for a character set other than UTF-8.
    /// - 423, [`ErrorBody::ErrorResponse`]: The resource is locked. Read it as a used-up operational limit (the calls a month for this endpoint and customer) and do not try again right away.
    /// - 429, [`ErrorBody::ErrorResponse`]: Too many calls in a short time, or too many at once. Try again after the time in `Retry-After`.
    /// - 500, [`ErrorBody::ErrorResponse`]: Something broke inside the institution.
    /// - 504, [`ErrorBody::ErrorResponse`]: The institution did not answer in time. Try again with growing pauses, and keep in mind that the call may have counted.
    /// - 529, [`ErrorBody::ErrorResponse`]: The institution reached the calls a second that it takes from all receivers together. Try again with growing pauses.
    /// - any other status, [`ErrorBody::ErrorResponse`]: An error that has no status of its own in the contract.
    pub async fn send(self) -> Result<types::BusinessFinancialRelationResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::BusinessFinancialRelationResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::BusinessFinancialRelationResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 405 | 406 | 423 | 429 | 500 | 504 | 529 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.error_json(ErrorBody::ErrorResponse)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::customers_get_business_financial_relations`].
///
/// They are those of any response: `CustomersGetBusinessFinancialRelationsHeaders::from(response.headers())`.
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
