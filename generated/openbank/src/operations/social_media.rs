// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The accounts by which a customer is known on social networks.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Add a social media handle
    ///
    /// `POST /v1/customers/{customer_id}/social_media_handles`
    ///
    /// Notes one more social network account of the customer.
    ///
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    /// - `body`: The new handle.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::AddSocialMediaHandleRequest::new()
    ///     .customer_number("8800123")
    ///     .r#type("twitter")
    ///     .handle("@imelda_placeholder")
    ///     .date_added("2021-11-02T09:40:00Z".parse()?)
    ///     .date_activated("2021-11-03T00:00:00Z".parse()?)
    ///     .customer_id("cus-40b8e1");
    /// let add_social_media_handle_response = client
    ///     .add_social_media_handle("cus-40b8e1", &body)
    ///     .send()
    ///     .await?;
    /// assert_eq!(add_social_media_handle_response.success.as_deref(), Some("true"));
    /// ```
    pub fn add_social_media_handle(
        &self,
        customer_id: impl Into<String>,
        body: &types::AddSocialMediaHandleRequest,
    ) -> AddSocialMediaHandle {
        let mut call = Call::new(&self.core, &ADD_SOCIAL_MEDIA_HANDLE);
        call.text(0, customer_id.into());
        call.checked_body(body);
        AddSocialMediaHandle { call }
    }

    /// List a customer's social media handles
    ///
    /// `GET /v1/banks/{bank_id}/customers/{customer_id}/social_media_handles`
    ///
    /// The social network accounts of the customer, 20 at most. There is no way to ask for the rest.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `customer_id`: Id of the customer, as `CreateCustomer` answered it. Not the customer number.
    ///
    /// # Example
    ///
    /// ```
    /// let social_media_handle_list = client
    ///     .get_customer_social_media_handles("bnk-harbour", "cus-40b8e1")
    ///     .send()
    ///     .await?;
    /// assert_eq!(social_media_handle_list.checks.as_ref().map(Vec::len), Some(1));
    /// ```
    pub fn get_customer_social_media_handles(
        &self,
        bank_id: impl Into<String>,
        customer_id: impl Into<String>,
    ) -> GetCustomerSocialMediaHandles {
        let mut call = Call::new(&self.core, &GET_CUSTOMER_SOCIAL_MEDIA_HANDLES);
        call.text(0, bank_id.into());
        call.text(1, customer_id.into());
        GetCustomerSocialMediaHandles {
            call,
        }
    }
}

static ADD_SOCIAL_MEDIA_HANDLE: facts::Operation = facts::Operation {
    id: "AddSocialMediaHandle",
    method: "POST",
    path: "/v1/customers/{customer_id}/social_media_handles",
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

/// A request for [`Client::add_social_media_handle`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct AddSocialMediaHandle {
    call: Call,
}

impl AddSocialMediaHandle {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The handle is noted.
    /// - 201: The handle is noted.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::AddSocialMediaHandleResponse, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::AddSocialMediaHandleResponse>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::AddSocialMediaHandleResponse>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}

static GET_CUSTOMER_SOCIAL_MEDIA_HANDLES: facts::Operation = facts::Operation {
    id: "GetCustomerSocialMediaHandles",
    method: "GET",
    path: "/v1/banks/{bank_id}/customers/{customer_id}/social_media_handles",
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

/// A request for [`Client::get_customer_social_media_handles`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCustomerSocialMediaHandles {
    call: Call,
}

impl GetCustomerSocialMediaHandles {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The customer's handles; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::SocialMediaHandleList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::SocialMediaHandleList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::SocialMediaHandleList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
