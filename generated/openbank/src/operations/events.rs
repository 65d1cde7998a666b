// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The bank's dealings with its customers, planned and past.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
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
    /// let crm_event_list = client.get_crm_events("bnk-harbour").send().await?;
    /// assert_eq!(crm_event_list.has_more, Some(false));
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

/// A request for [`Client::get_crm_events`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetCrmEvents {
    call: Call,
}

impl GetCrmEvents {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The bank's events; none at all is an empty or absent list.
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::Status`]: The request is malformed or is not what the operation expects.
    /// - 401, [`ErrorBody::Status`]: The access token is missing, has expired or was never valid.
    /// - 403, [`ErrorBody::Status`]: The access token is good, but its scope or its user does not allow this.
    /// - 404, [`ErrorBody::Status`]: No such bank, customer or part of a customer.
    /// - 500, [`ErrorBody::Status`]: Something failed on the provider's side.
    /// - any other status, [`ErrorBody::Status`]: Any other failure.
    pub async fn send(self) -> Result<types::CrmEventList, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CrmEventList>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CrmEventList>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            400 | 401 | 403 | 404 | 500 => Err(response.error_json(ErrorBody::Status)),
            _ => Err(response.error_json(ErrorBody::Status)),
        }
    }
}
