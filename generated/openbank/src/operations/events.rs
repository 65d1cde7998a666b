// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The bank's dealings with its customers, planned and past.

use passbook_runtime::internal::{Call, facts};
use passbook_runtime::{Error, Reply};
use super::super::client::Client;
use super::super::types;

impl Client {
    /// List a bank's CRM events
    ///
    /// `GET /v1/banks/{bank_id}/crm-events`
    ///
    /// The bank's dealings with all of its customers, such as calls and visits, 20 at most. The reply tells whether there are more, but no parameter fetches them.
    ///
    /// - `bank_id`: Id of the bank whose customers are meant.
    ///
    /// # Example
    ///
    /// ```
    /// let reply = client.get_crm_events("bnk-harbour").send().await?;
    /// assert_eq!(reply.has_more, Some(false));
    /// ```
    pub fn get_crm_events(&self, bank_id: impl Into<String>) -> GetCrmEvents {
        let mut call = Call::new(&self.core, &GET_CRM_EVENTS);
        call.text(0, bank_id.into());
        GetCrmEvents { call }
    }
}

static GET_CRM_EVENTS: facts::Operation = facts::Operation {
    id: "GetCRMEvents",
    method: "GET",
    path: "/v1/banks/{bank_id}/crm-events",
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

/// A call of [`Client::get_crm_events`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCrmEvents {
    call: Call,
}

impl GetCrmEvents {
    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The bank's events; none at all is an empty or absent list.
    pub async fn send(
        self,
    ) -> Result<Reply<types::CrmEventList>, Error<GetCrmEventsError>> {
        let response = self.call.send().await?;
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 => Err(response.error_json(GetCrmEventsError::BadRequest)),
            401 => Err(response.error_json(GetCrmEventsError::Unauthorized)),
            403 => Err(response.error_json(GetCrmEventsError::Forbidden)),
            404 => Err(response.error_json(GetCrmEventsError::NotFound)),
            500 => Err(response.error_json(GetCrmEventsError::InternalServerError)),
            _ => Err(response.error_json(GetCrmEventsError::Default)),
        }
    }
}

/// What the contract says can go wrong with `get_crm_events`, by status.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetCrmEventsError {
    /// 400: The request is malformed or is not what the operation expects.
    BadRequest(types::Status),
    /// 401: The access token is missing, has expired or was never valid.
    Unauthorized(types::Status),
    /// 403: The access token is good, but its scope or its user does not allow this.
    Forbidden(types::Status),
    /// 404: No such bank, customer or part of a customer.
    NotFound(types::Status),
    /// 500: Something failed on the provider's side.
    InternalServerError(types::Status),
    /// any other status: Any other failure.
    Default(types::Status),
}
