// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Which users of the API act for which customers.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Link a user to a customer
    ///
    /// `POST /v1/banks/{bank_id}/user_customer_links`
    ///
    /// Lets a user of the API act for a customer of the bank. `GetCustomersForCurrentUser` lists the customers that a user is linked to.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    /// - `body`: Who is linked to whom.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_openbank::types;
    ///
    /// let body = types::CreateUserCustomerLinkRequest::new()
    ///     .bank_id("bnk-harbour")
    ///     .user_id("usr-imelda")
    ///     .customer_id("cus-40b8e1");
    /// let user_customer_link = client
    ///     .create_user_customer_link("bnk-harbour", &body)
    ///     .send()
    ///     .await?;
    /// assert_eq!(user_customer_link.user_customer_link_id.as_deref(), Some("lnk-620"));
    /// ```
    pub fn create_user_customer_link(
        &self,
        bank_id: impl Into<String>,
        body: &types::CreateUserCustomerLinkRequest,
    ) -> CreateUserCustomerLink {
        let mut call = Call::new(&self.core, &CREATE_USER_CUSTOMER_LINK);
        call.text(0, bank_id.into());
        call.checked_body(body);
        CreateUserCustomerLink { call }
    }
}

static CREATE_USER_CUSTOMER_LINK: facts::Operation = facts::Operation {
    id: "CreateUserCustomerLink",
    method: "POST",
    path: "/v1/banks/{bank_id}/user_customer_links",
    parameters: &[
        facts::Parameter {
            name: "bank_id",
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

/// A request for [`Client::create_user_customer_link`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateUserCustomerLink {
    call: Call,
}

impl CreateUserCustomerLink {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The link exists now.
    /// - 201: The link exists now.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::UserCustomerLink, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::UserCustomerLink>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::UserCustomerLink>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
