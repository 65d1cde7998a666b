// @generated from specs/cybersource/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Create, read, change and delete customer tokens.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Create a customer
    ///
    /// `POST /tms/v2/customers`
    ///
    /// Creates a customer token from the merchant's references alone, with no payment data. Payment instruments and
    /// shipping addresses are added afterwards with operations of their own, or together with the customer by a
    /// payment request that asks for tokens.
    ///
    /// Keep the returned `id` with the customer's account in your own system. A second call with the same body
    /// creates a second customer.
    ///
    /// The body may be sent encrypted (message-level encryption, a JWE in `encryptedRequest`); that needs the JWT
    /// scheme.
    ///
    /// - `body`: The customer to create. Every field is optional; leave out those that the service sets.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_cybersource::types;
    ///
    /// let body = types::Customer::new()
    ///     .object_information(
    ///         types::ObjectInformation::new()
    ///             .title("Jane Example")
    ///             .comment("Signed up in the web shop"),
    ///     )
    ///     .buyer_information(
    ///         types::BuyerInformation::new()
    ///             .merchant_customer_id("shop-000123")
    ///             .email("jane@example.com"),
    ///     )
    ///     .client_reference_information(types::ClientReference::new().code("signup-2041"))
    ///     .merchant_defined_information(
    ///         vec![
    ///             types::MerchantDefinedField::new()
    ///             .name(types::MerchantDefinedFieldName::Data1).value("newsletter")
    ///         ],
    ///     );
    /// let customer = client
    ///     .post_customer(&body)
    ///     .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer.id.as_deref(), Some("A1B2C3D4E5F60718E063A1B2C3D40001"));
    /// ```
    pub fn post_customer(&self, body: &types::Customer) -> PostCustomer {
        let mut call = Call::new(&self.core, &POST_CUSTOMER);
        call.checked_body(body);
        PostCustomer { call }
    }

    /// Retrieve a customer
    ///
    /// `GET /tms/v2/customers/{customerId}`
    ///
    /// Returns a customer with its default payment instrument and default shipping address, if it has them, under
    /// `_embedded`. Card and account numbers are masked. The other payment instruments and shipping addresses are
    /// behind the links of the customer.
    ///
    /// - `customer_id`: Id of the customer, as `post_customer` or a payment with token creation returned it. 1 to 32 characters.
    ///
    /// # Example
    ///
    /// ```
    /// let customer = client
    ///     .get_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
    ///     .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer.id.as_deref(), Some("A1B2C3D4E5F60718E063A1B2C3D40001"));
    /// ```
    pub fn get_customer(&self, customer_id: impl Into<String>) -> GetCustomer {
        let mut call = Call::new(&self.core, &GET_CUSTOMER);
        call.text(0, customer_id.into());
        GetCustomer { call }
    }

    /// Update a customer
    ///
    /// `PATCH /tms/v2/customers/{customerId}`
    ///
    /// Changes a customer in place and returns it as it then is. The body is applied as a JSON merge patch
    /// (RFC 7396): a field left out stays as it is, a field given replaces the stored one, `null` removes it, and an
    /// array replaces the whole stored array.
    ///
    /// Also chooses which of the customer's payment instruments and shipping addresses is the default. Their own
    /// details are changed by operations on those resources, not here.
    ///
    /// With `if-match` the change is made only if the customer has not changed since it was read; otherwise the
    /// answer is 412. The body may be sent encrypted, as with `post_customer`.
    ///
    /// - `customer_id`: Id of the customer, as `post_customer` or a payment with token creation returned it. 1 to 32 characters.
    /// - `body`: The fields to change.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_cybersource::types;
    ///
    /// let body = types::CustomerPatch::new()
    ///     .buyer_information(
    ///         types::BuyerInformation::new().email("jane.example@example.com"),
    ///     )
    ///     .merchant_defined_information(
    ///         vec![
    ///             types::MerchantDefinedField::new()
    ///             .name(types::MerchantDefinedFieldName::Data1).value("no newsletter")
    ///         ],
    ///     )
    ///     .default_payment_instrument(
    ///         types::TokenReference::new().id("A1B2C3D4E5F60718E063A1B2C3D40005"),
    ///     );
    /// let customer = client
    ///     .patch_customer("A1B2C3D4E5F60718E063A1B2C3D40001", &body)
    ///     .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
    ///     .send()
    ///     .await?;
    /// assert_eq!(customer.id.as_deref(), Some("A1B2C3D4E5F60718E063A1B2C3D40001"));
    /// ```
    pub fn patch_customer(
        &self,
        customer_id: impl Into<String>,
        body: &types::CustomerPatch,
    ) -> PatchCustomer {
        let mut call = Call::new(&self.core, &PATCH_CUSTOMER);
        call.text(0, customer_id.into());
        call.checked_body(body);
        PatchCustomer { call }
    }

    /// Delete a customer
    ///
    /// `DELETE /tms/v2/customers/{customerId}`
    ///
    /// Deletes a customer together with all its payment instruments and shipping addresses. An instrument identifier
    /// goes with them when no other payment instrument uses it. A later call for the same id answers 410.
    ///
    /// - `customer_id`: Id of the customer, as `post_customer` or a payment with token creation returned it. 1 to 32 characters.
    ///
    /// # Example
    ///
    /// ```
    /// client
    ///     .delete_customer("A1B2C3D4E5F60718E063A1B2C3D40001")
    ///     .profile_id("0f0e0d0c-0b0a-4908-8706-050403020100")
    ///     .send()
    ///     .await?;
    /// ```
    pub fn delete_customer(&self, customer_id: impl Into<String>) -> DeleteCustomer {
        let mut call = Call::new(&self.core, &DELETE_CUSTOMER);
        call.text(0, customer_id.into());
        DeleteCustomer { call }
    }
}

static POST_CUSTOMER: facts::Operation = facts::Operation {
    id: "post_customer",
    method: "POST",
    path: "/tms/v2/customers",
    parameters: &[
        facts::Parameter {
            name: "profile-id",
            limits: Some(
                &facts::Limits {
                    min_length: 36,
                    max_length: 36,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json;charset=utf-8",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json;charset=utf-8",
    success_types: "application/json;charset=utf-8",
    security: &[
        &[
            facts::Requirement {
                scheme: "jwt",
                scopes: &[],
            },
        ],
        &[
            facts::Requirement {
                scheme: "httpSignature",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::post_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PostCustomer {
    call: Call,
}

impl PostCustomer {
    /// Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no
    /// profile has is answered with 424.
    ///
    /// Exactly 36 characters.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(0, profile_id.into());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 201: The customer was created.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorResponse`]: The request is malformed. `type` is one of `invalidHeaders`, `missingHeaders`, `invalidFields`, `missingFields`, `unsupportedPaymentMethodModification`, `invalidCombination`, `invalidRequest`. Only this status has `details`, which name the fields at fault.
    /// - 403, [`ErrorBody::ErrorResponse`]: The merchant or the profile may not do this. `type` is `forbidden` or `declined`.
    /// - 409, [`ErrorBody::ErrorResponse`]: The request clashes with a stored token. `type` is one of `instrumentIdentifierDeletionError`, `tokenIdConflict`, `conflict`.
    /// - 424, [`ErrorBody::ErrorResponse`]: No profile has the id given in `profile-id`. `type` is `notFound`.
    /// - 500, [`ErrorBody::ErrorResponse`]: The service failed. `type` is `internalError` or `serverError`.
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
            400 | 403 | 409 | 424 | 500 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::post_customer`].
///
/// They are those of any response: `PostCustomerHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct PostCustomerHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for PostCustomerHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> PostCustomerHeaders<'a> {
    /// Version of the returned customer, to be sent back as `if-match`.
    pub fn e_tag(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("ETag")
    }

    /// Address of the created customer.
    pub fn location(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("Location")
    }

    /// Id that follows the request through the provider's systems. Quote it to the provider's support.
    pub fn v_c_correlation_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("v-c-correlation-id")
    }

    /// Id that the provider gave to this one request.
    pub fn unique_transaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("uniqueTransactionID")
    }
}

static GET_CUSTOMER: facts::Operation = facts::Operation {
    id: "get_customer",
    method: "GET",
    path: "/tms/v2/customers/{customerId}",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 32,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "profile-id",
            limits: Some(
                &facts::Limits {
                    min_length: 36,
                    max_length: 36,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json;charset=utf-8",
    success_types: "application/json;charset=utf-8",
    security: &[
        &[
            facts::Requirement {
                scheme: "jwt",
                scopes: &[],
            },
        ],
        &[
            facts::Requirement {
                scheme: "httpSignature",
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
    /// Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no
    /// profile has is answered with 424.
    ///
    /// Exactly 36 characters.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, profile_id.into());
        self
    }

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
    /// - 400, [`ErrorBody::ErrorResponse`]: The request is malformed. `type` is one of `invalidHeaders`, `missingHeaders`, `invalidFields`, `missingFields`, `unsupportedPaymentMethodModification`, `invalidCombination`, `invalidRequest`. Only this status has `details`, which name the fields at fault.
    /// - 403, [`ErrorBody::ErrorResponse`]: The merchant or the profile may not do this. `type` is `forbidden` or `declined`.
    /// - 404, [`ErrorBody::ErrorResponse`]: No customer has this id. `type` is `notFound` or `subscriptionNotFound`.
    /// - 410, [`ErrorBody::ErrorResponse`]: The customer existed and has been deleted. `type` is `notAvailable`.
    /// - 424, [`ErrorBody::ErrorResponse`]: No profile has the id given in `profile-id`. `type` is `notFound`.
    /// - 500, [`ErrorBody::ErrorResponse`]: The service failed. `type` is `internalError` or `serverError`.
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
            400 | 403 | 404 | 410 | 424 | 500 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::get_customer`].
///
/// They are those of any response: `GetCustomerHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct GetCustomerHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for GetCustomerHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> GetCustomerHeaders<'a> {
    /// Version of the returned customer, to be sent back as `if-match`.
    pub fn e_tag(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("ETag")
    }

    /// Id that follows the request through the provider's systems. Quote it to the provider's support.
    pub fn v_c_correlation_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("v-c-correlation-id")
    }

    /// Id that the provider gave to this one request.
    pub fn unique_transaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("uniqueTransactionID")
    }
}

static PATCH_CUSTOMER: facts::Operation = facts::Operation {
    id: "patch_customer",
    method: "PATCH",
    path: "/tms/v2/customers/{customerId}",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 32,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "profile-id",
            limits: Some(
                &facts::Limits {
                    min_length: 36,
                    max_length: 36,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "if-match",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 32,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
    ],
    body: Some(facts::RequestBody {
        media_type: "application/json;charset=utf-8",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json;charset=utf-8",
    success_types: "application/json;charset=utf-8",
    security: &[
        &[
            facts::Requirement {
                scheme: "jwt",
                scopes: &[],
            },
        ],
        &[
            facts::Requirement {
                scheme: "httpSignature",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::patch_customer`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct PatchCustomer {
    call: Call,
}

impl PatchCustomer {
    /// Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no
    /// profile has is answered with 424.
    ///
    /// Exactly 36 characters.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, profile_id.into());
        self
    }

    /// Value of the `ETag` header of an earlier response for this customer, unchanged. The update is made only while
    /// the customer still has that version.
    ///
    /// 1 to 32 characters.
    pub fn if_match(mut self, if_match: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(2, if_match.into());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer after the change.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorResponse`]: The request is malformed. `type` is one of `invalidHeaders`, `missingHeaders`, `invalidFields`, `missingFields`, `unsupportedPaymentMethodModification`, `invalidCombination`, `invalidRequest`. Only this status has `details`, which name the fields at fault.
    /// - 403, [`ErrorBody::ErrorResponse`]: The merchant or the profile may not do this. `type` is `forbidden` or `declined`.
    /// - 404, [`ErrorBody::ErrorResponse`]: No customer has this id. `type` is `notFound` or `subscriptionNotFound`.
    /// - 410, [`ErrorBody::ErrorResponse`]: The customer existed and has been deleted. `type` is `notAvailable`.
    /// - 412, [`ErrorBody::ErrorResponse`]: The customer has changed since the version that `if-match` names; nothing was updated. `type` is `conflict`.
    /// - 424, [`ErrorBody::ErrorResponse`]: No profile has the id given in `profile-id`. `type` is `notFound`.
    /// - 500, [`ErrorBody::ErrorResponse`]: The service failed. `type` is `internalError` or `serverError`.
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
            400 | 403 | 404 | 410 | 412 | 424 | 500 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::patch_customer`].
///
/// They are those of any response: `PatchCustomerHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct PatchCustomerHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for PatchCustomerHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> PatchCustomerHeaders<'a> {
    /// Version of the returned customer, to be sent back as `if-match`.
    pub fn e_tag(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("ETag")
    }

    /// Id that follows the request through the provider's systems. Quote it to the provider's support.
    pub fn v_c_correlation_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("v-c-correlation-id")
    }

    /// Id that the provider gave to this one request.
    pub fn unique_transaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("uniqueTransactionID")
    }
}

static DELETE_CUSTOMER: facts::Operation = facts::Operation {
    id: "delete_customer",
    method: "DELETE",
    path: "/tms/v2/customers/{customerId}",
    parameters: &[
        facts::Parameter {
            name: "customerId",
            limits: Some(
                &facts::Limits {
                    min_length: 1,
                    max_length: 32,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "profile-id",
            limits: Some(
                &facts::Limits {
                    min_length: 36,
                    max_length: 36,
                    ..facts::Limits::NONE
                },
            ),
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json;charset=utf-8",
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "jwt",
                scopes: &[],
            },
        ],
        &[
            facts::Requirement {
                scheme: "httpSignature",
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
    /// Id of a profile with a token configuration of its own, a UUID of 36 characters. An id that no
    /// profile has is answered with 424.
    ///
    /// Exactly 36 characters.
    pub fn profile_id(mut self, profile_id: impl Into<String>) -> Self {
        let call = &mut self.call;
        call.text(1, profile_id.into());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: The customer was deleted.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorResponse`]: The request is malformed. `type` is one of `invalidHeaders`, `missingHeaders`, `invalidFields`, `missingFields`, `unsupportedPaymentMethodModification`, `invalidCombination`, `invalidRequest`. Only this status has `details`, which name the fields at fault.
    /// - 403, [`ErrorBody::ErrorResponse`]: The merchant or the profile may not do this. `type` is `forbidden` or `declined`.
    /// - 404, [`ErrorBody::ErrorResponse`]: No customer has this id. `type` is `notFound` or `subscriptionNotFound`.
    /// - 410, [`ErrorBody::ErrorResponse`]: The customer existed and has been deleted. `type` is `notAvailable`.
    /// - 424, [`ErrorBody::ErrorResponse`]: No profile has the id given in `profile-id`. `type` is `notFound`.
    /// - 500, [`ErrorBody::ErrorResponse`]: The service failed. `type` is `internalError` or `serverError`.
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
            400 | 403 | 404 | 410 | 424 | 500 => {
                Err(response.error_json(ErrorBody::ErrorResponse))
            }
            _ => Err(response.unexpected()),
        }
    }
}

/// The headers that the contract has for replies to [`Client::delete_customer`].
///
/// They are those of any response: `DeleteCustomerHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteCustomerHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for DeleteCustomerHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> DeleteCustomerHeaders<'a> {
    /// Id that follows the request through the provider's systems. Quote it to the provider's support.
    pub fn v_c_correlation_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("v-c-correlation-id")
    }

    /// Id that the provider gave to this one request.
    pub fn unique_transaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("uniqueTransactionID")
    }
}
