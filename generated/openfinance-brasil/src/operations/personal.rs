// @generated from specs/openfinance-brasil/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Data about a customer who is a natural person.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Get a person's identification records
    ///
    /// `GET /personal/identifications`
    ///
    /// Name, birth date, documents, nationality, parents and contact details of the person who gave the consent. A
    /// list, since an institution may keep more than one record, for instance under several brands.
    ///
    /// Permission: `CUSTOMERS_PERSONAL_IDENTIFICATIONS_READ`.
    ///
    /// `items()` in place of `send()` gives the items of all pages, `pages()` the pages.
    ///
    /// # Example
    ///
    /// ```
    /// let personal_identifications_response = client
    ///     .customers_get_personal_identifications()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .page(1)
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     personal_identifications_response.data[0].personal_id, "7d1f-exemplo-pessoa-0001"
    /// );
    /// ```
    pub fn customers_get_personal_identifications(
        &self,
    ) -> CustomersGetPersonalIdentifications {
        let call = Call::new(&self.core, &CUSTOMERS_GET_PERSONAL_IDENTIFICATIONS);
        CustomersGetPersonalIdentifications {
            call,
        }
    }

    /// Get a person's qualification
    ///
    /// `GET /personal/qualifications`
    ///
    /// Occupation, informed income and informed net worth of the person who gave the consent: what an institution
    /// weighs to judge financial capacity and risk.
    ///
    /// Permission: `CUSTOMERS_PERSONAL_ADITTIONALINFO_READ`.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openfinance_brasil::types;
    ///
    /// let personal_qualification_response = client
    ///     .customers_get_personal_qualifications()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     personal_qualification_response.data.occupation_code,
    ///     Some(types::OccupationCode::Cbo)
    /// );
    /// ```
    pub fn customers_get_personal_qualifications(
        &self,
    ) -> CustomersGetPersonalQualifications {
        let call = Call::new(&self.core, &CUSTOMERS_GET_PERSONAL_QUALIFICATIONS);
        CustomersGetPersonalQualifications {
            call,
        }
    }

    /// Get a person's relationship with the institution
    ///
    /// `GET /personal/financial-relations`
    ///
    /// Since when the person who gave the consent has been a customer, which products and services they hold, who
    /// represents them, and their accounts. Institutions on later versions add salary accounts and salary transfers.
    ///
    /// Permission: `CUSTOMERS_PERSONAL_ADITTIONALINFO_READ`.
    ///
    /// # Example
    ///
    /// ```
    /// let personal_financial_relation_response = client
    ///     .customers_get_personal_financial_relations()
    ///     .x_fapi_customer_ip_address("203.0.113.17")
    ///     .x_customer_user_agent(
    ///         "Mozilla/5.0 (X11; Linux x86_64; rv:133.0) Gecko/20100101 Firefox/133.0",
    ///     )
    ///     .send()
    ///     .await?;
    /// assert_eq!(
    ///     personal_financial_relation_response.data.products_services_type.len(), 4
    /// );
    /// ```
    pub fn customers_get_personal_financial_relations(
        &self,
    ) -> CustomersGetPersonalFinancialRelations {
        let call = Call::new(&self.core, &CUSTOMERS_GET_PERSONAL_FINANCIAL_RELATIONS);
        CustomersGetPersonalFinancialRelations {
            call,
        }
    }
}

static CUSTOMERS_GET_PERSONAL_IDENTIFICATIONS: facts::Operation = facts::Operation {
    id: "customersGetPersonalIdentifications",
    method: "GET",
    path: "/personal/identifications",
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

static CUSTOMERS_GET_PERSONAL_IDENTIFICATIONS_PAGING: facts::Paging = facts::Paging {
    style: facts::PagingStyle::Page,
    position: Some(4),
    limit: Some(5),
    first: 1,
    has_next: true,
};

/// A request for [`Client::customers_get_personal_identifications`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersGetPersonalIdentifications {
    call: Call,
}

impl CustomersGetPersonalIdentifications {
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
    /// - 200: One page of the person's identification records.
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
    pub async fn send(self) -> Result<types::PersonalIdentificationsResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::PersonalIdentificationsResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    /// All pages, from the one that this request is for, each fetched when it is asked for.
    pub fn pages(
        self,
    ) -> passbook_runtime::Pages<types::PersonalIdentificationsResponse, ErrorBody> {
        passbook_runtime::Pages::new(
            self.call,
            &CUSTOMERS_GET_PERSONAL_IDENTIFICATIONS_PAGING,
            Self::page_facts,
            Self::decode_response,
        )
    }

    /// The items of all pages, from the one that this request is for: what stands at `/data`. Each page is fetched when the one before it is used up.
    pub fn items(
        self,
    ) -> passbook_runtime::Items<
        types::PersonalIdentificationsResponse,
        types::PersonalIdentification,
        ErrorBody,
    > {
        passbook_runtime::Items::new(self.pages(), |page| page.data)
    }

    fn page_facts(page: &types::PersonalIdentificationsResponse) -> facts::Page {
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
    ) -> Result<Response<types::PersonalIdentificationsResponse>, Error> {
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

/// The headers that the contract has for replies to [`Client::customers_get_personal_identifications`].
///
/// They are those of any response: `CustomersGetPersonalIdentificationsHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersGetPersonalIdentificationsHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap>
for CustomersGetPersonalIdentificationsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomersGetPersonalIdentificationsHeaders<'a> {
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

static CUSTOMERS_GET_PERSONAL_QUALIFICATIONS: facts::Operation = facts::Operation {
    id: "customersGetPersonalQualifications",
    method: "GET",
    path: "/personal/qualifications",
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

/// A request for [`Client::customers_get_personal_qualifications`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersGetPersonalQualifications {
    call: Call,
}

impl CustomersGetPersonalQualifications {
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
    /// - 200: The person's qualification.
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
    pub async fn send(self) -> Result<types::PersonalQualificationResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::PersonalQualificationResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::PersonalQualificationResponse>, Error> {
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

/// The headers that the contract has for replies to [`Client::customers_get_personal_qualifications`].
///
/// They are those of any response: `CustomersGetPersonalQualificationsHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersGetPersonalQualificationsHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap>
for CustomersGetPersonalQualificationsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomersGetPersonalQualificationsHeaders<'a> {
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

static CUSTOMERS_GET_PERSONAL_FINANCIAL_RELATIONS: facts::Operation = facts::Operation {
    id: "customersGetPersonalFinancialRelations",
    method: "GET",
    path: "/personal/financial-relations",
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

/// A request for [`Client::customers_get_personal_financial_relations`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomersGetPersonalFinancialRelations {
    call: Call,
}

impl CustomersGetPersonalFinancialRelations {
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
    /// - 200: The person's relationship with the institution.
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
    pub async fn send(self) -> Result<types::PersonalFinancialRelationResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::PersonalFinancialRelationResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::PersonalFinancialRelationResponse>, Error> {
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

/// The headers that the contract has for replies to [`Client::customers_get_personal_financial_relations`].
///
/// They are those of any response: `CustomersGetPersonalFinancialRelationsHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomersGetPersonalFinancialRelationsHeaders<'a>(
    passbook_runtime::Headers<'a>,
);

impl<'a> From<&'a passbook_runtime::http::HeaderMap>
for CustomersGetPersonalFinancialRelationsHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomersGetPersonalFinancialRelationsHeaders<'a> {
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
