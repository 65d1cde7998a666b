// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The consumer behind an ID token, alone or with everyone else who holds one of their accounts.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Get the current customer
    ///
    /// `GET /customers/{version}/{providerId}/current`
    ///
    /// Returns the consumer to whom the ID token was issued, and nobody else: other holders of a joint account are not
    /// in the answer. It is the lighter of the two customer operations and enough for prefilling a form, opening an
    /// account, setting up a payment or checking an identity.
    ///
    /// The consumer must have consented to share account holder information.
    ///
    /// - `version`: Major version of the Akoya API, with its letter: `v2`, never `v2.4`. A version that does not exist is typically answered with 403.
    /// - `provider_id`: Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let current_customer = client
    ///     .customer_info("v2", "mikomo")
    ///     .x_akoya_interaction_type(types::InteractionType::User)
    ///     .x_akoya_last_access("2025-11-24T00:00:00Z".parse()?)
    ///     .x_akoya_intent_type(types::IntentType::Nonpayments)
    ///     .send()
    ///     .await?;
    /// println!("{current_customer:?}");
    /// ```
    pub fn customer_info(
        &self,
        version: impl Into<String>,
        provider_id: impl Into<String>,
    ) -> CustomerInfo {
        let mut call = Call::new(&self.core, &CUSTOMER_INFO);
        call.text(0, version.into());
        call.text(1, provider_id.into());
        CustomerInfo { call }
    }

    /// Get the holders of an account
    ///
    /// `GET /contacts/{version}/{providerId}/{accountId}`
    ///
    /// Returns the consumer to whom the ID token was issued together with their relationship to one account. Some
    /// institutions add the other holders of that account, and some do not offer the operation at all.
    ///
    /// Use it where the relationship matters, as in lending; `customer_info` costs less and says the same about the
    /// consumer. The consumer must have consented to share account holder information.
    ///
    /// - `version`: Major version of the Akoya API, with its letter: `v2`, never `v2.4`. A version that does not exist is typically answered with 403.
    /// - `provider_id`: Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.
    /// - `account_id`: Akoya's lasting id of one of the consumer's accounts, as the accounts products return it. It is not the account number.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let account_contact = client
    ///     .get_account_holder("v2", "mikomo", "acct-5f2c9e71")
    ///     .x_akoya_interaction_type(types::InteractionType::User)
    ///     .x_akoya_last_access("2025-11-24T00:00:00Z".parse()?)
    ///     .x_akoya_intent_type(types::IntentType::Nonpayments)
    ///     .send()
    ///     .await?;
    /// assert_eq!(account_contact.holders.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn get_account_holder(
        &self,
        version: impl Into<String>,
        provider_id: impl Into<String>,
        account_id: impl Into<String>,
    ) -> GetAccountHolder {
        let mut call = Call::new(&self.core, &GET_ACCOUNT_HOLDER);
        call.text(0, version.into());
        call.text(1, provider_id.into());
        call.text(2, account_id.into());
        GetAccountHolder { call }
    }
}

static CUSTOMER_INFO: facts::Operation = facts::Operation {
    id: "customer_info",
    method: "GET",
    path: "/customers/{version}/{providerId}/current",
    parameters: &[
        facts::Parameter {
            name: "version",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "providerId",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "x-akoya-interaction-type",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-last-access",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-intent-type",
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "idToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A call of [`Client::customer_info`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomerInfo {
    call: Call,
}

impl CustomerInfo {
    /// Whether the consumer is waiting for the answer: `user` for a call that the consumer set off, `batch` for a call
    /// made on a schedule. Recommended in v2, where an institution that insists on it is told `batch` if it is missing;
    /// required in v3.
    pub fn x_akoya_interaction_type(
        mut self,
        x_akoya_interaction_type: impl Into<types::InteractionType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(2, x_akoya_interaction_type.into().as_str().to_owned());
        self
    }

    /// When the consumer last used the app that makes the call: logged in, logged out or did something in it. ISO 8601
    /// in UTC, such as `2025-11-24T00:00:00Z`. Required in v3; has no meaning in v2.
    pub fn x_akoya_last_access(
        mut self,
        x_akoya_last_access: passbook_runtime::DateTime,
    ) -> Self {
        let call = &mut self.call;
        call.value(3, &x_akoya_last_access);
        self
    }

    /// Whether the data is fetched in order to make a payment. Required in v3 for apps that subscribe to the payments
    /// product; has no meaning in v2.
    pub fn x_akoya_intent_type(
        mut self,
        x_akoya_intent_type: impl Into<types::IntentType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(4, x_akoya_intent_type.into().as_str().to_owned());
        self
    }

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The consumer to whom the ID token was issued.
    ///
    /// # Errors
    ///
    /// - 401, [`ErrorBody::Error`]: The ID token is missing, expired or revoked. Code 602; refresh the tokens and make the call again.
    /// - 405, [`ErrorBody::Empty`]: The path exists, but not for this method. There is no body.
    /// - 408, [`ErrorBody::Error`]: The institution did not answer Akoya within ten seconds. Safe to try again.
    /// - 429, [`ErrorBody::Error`]: Calls come faster than Akoya or the institution allows. Code 1207; wait before trying again.
    /// - any other status, [`ErrorBody::Error`]: Any other failure. 403 can mean a wrong path, for example a version that does not exist. Answers in the 500s say that Akoya or the institution failed for now, and a later attempt may succeed.
    pub async fn send(self) -> Result<types::CurrentCustomer, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::CurrentCustomer>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::CurrentCustomer>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 | 408 | 429 => Err(response.error_json(ErrorBody::Error)),
            405 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.error_json(ErrorBody::Error)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::customer_info`].
///
/// They are those of any response: `CustomerInfoHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerInfoHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for CustomerInfoHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomerInfoHeaders<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
    }
}

static GET_ACCOUNT_HOLDER: facts::Operation = facts::Operation {
    id: "get_account_holder",
    method: "GET",
    path: "/contacts/{version}/{providerId}/{accountId}",
    parameters: &[
        facts::Parameter {
            name: "version",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "providerId",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "accountId",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "x-akoya-interaction-type",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-last-access",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-intent-type",
            ..facts::Parameter::HEADER
        },
    ],
    body: None,
    accept: "application/json",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "idToken",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A call of [`Client::get_account_holder`] that is not sent yet: set what is optional, then `send` it.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetAccountHolder {
    call: Call,
}

impl GetAccountHolder {
    /// Whether the consumer is waiting for the answer: `user` for a call that the consumer set off, `batch` for a call
    /// made on a schedule. Recommended in v2, where an institution that insists on it is told `batch` if it is missing;
    /// required in v3.
    pub fn x_akoya_interaction_type(
        mut self,
        x_akoya_interaction_type: impl Into<types::InteractionType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(3, x_akoya_interaction_type.into().as_str().to_owned());
        self
    }

    /// When the consumer last used the app that makes the call: logged in, logged out or did something in it. ISO 8601
    /// in UTC, such as `2025-11-24T00:00:00Z`. Required in v3; has no meaning in v2.
    pub fn x_akoya_last_access(
        mut self,
        x_akoya_last_access: passbook_runtime::DateTime,
    ) -> Self {
        let call = &mut self.call;
        call.value(4, &x_akoya_last_access);
        self
    }

    /// Whether the data is fetched in order to make a payment. Required in v3 for apps that subscribe to the payments
    /// product; has no meaning in v2.
    pub fn x_akoya_intent_type(
        mut self,
        x_akoya_intent_type: impl Into<types::IntentType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(5, x_akoya_intent_type.into().as_str().to_owned());
        self
    }

    /// Sets what is otherwise in this call than in the client's others: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The holders of the account and the contact details on file for it.
    ///
    /// # Errors
    ///
    /// - 401, [`ErrorBody::Error`]: The ID token is missing, expired or revoked. Code 602; refresh the tokens and make the call again.
    /// - 404, [`ErrorBody::Error`]: The institution has no such account for this consumer. Code 701.
    /// - 405, [`ErrorBody::Empty`]: The path exists, but not for this method. There is no body.
    /// - 408, [`ErrorBody::Error`]: The institution did not answer Akoya within ten seconds. Safe to try again.
    /// - 429, [`ErrorBody::Error`]: Calls come faster than Akoya or the institution allows. Code 1207; wait before trying again.
    /// - any other status, [`ErrorBody::Error`]: Any other failure. 403 can mean a wrong path, for example a version that does not exist. Answers in the 500s say that Akoya or the institution failed for now, and a later attempt may succeed.
    pub async fn send(self) -> Result<types::AccountContact, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::AccountContact>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::AccountContact>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 | 404 | 408 | 429 => Err(response.error_json(ErrorBody::Error)),
            405 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.error_json(ErrorBody::Error)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::get_account_holder`].
///
/// They are those of any response: `GetAccountHolderHeaders::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountHolderHeaders<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for GetAccountHolderHeaders<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> GetAccountHolderHeaders<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
    }
}
