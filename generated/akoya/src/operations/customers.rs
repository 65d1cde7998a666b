// @generated from specs/akoya/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The consumer behind an ID token, alone or with everyone else who holds one of their accounts.

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Get the current customer (v3)
    ///
    /// `GET /customers/v3/{providerId}/current`
    ///
    /// Returns the consumer to whom the ID token was issued, and nobody else: other holders of a joint account are not
    /// in the response. It is the lighter of the two customer operations and enough for prefilling a form, opening an
    /// account, setting up a payment or checking an identity.
    ///
    /// v3 needs to know who set off the call and when the consumer was last active. The consumer must have consented to
    /// share account holder information.
    ///
    /// - `provider_id`: Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.
    /// - `x_akoya_interaction_type`: Whether the consumer is waiting for the response: `USER` for a call that the consumer set off, `BATCH` for a call made on a schedule. v3 fills in nothing where it is missing.
    /// - `x_akoya_last_access`: When the consumer last used the app that makes the call: signed in, signed out or did something in it. ISO 8601 in UTC with seconds and `Z`, such as `2026-11-24T00:00:00Z`. For a scheduled call it lies in the past.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let current_customer = client
    ///     .customer_info_v3(
    ///         "mikomo",
    ///         types::InteractionTypeV3::User,
    ///         "2026-11-24T00:00:00Z".parse()?,
    ///     )
    ///     .x_akoya_intent_type(types::IntentType::Nonpayments)
    ///     .x_akoya_interaction_id("3f0d9b52-6c1e-4b7a-8d24-5a9e7c10f6b3")
    ///     .mode(types::Mode::Standard)
    ///     .send()
    ///     .await?;
    /// println!("{current_customer:?}");
    /// ```
    pub fn customer_info_v3(
        &self,
        provider_id: impl Into<String>,
        x_akoya_interaction_type: impl Into<types::InteractionTypeV3>,
        x_akoya_last_access: passbook_runtime::DateTime,
    ) -> CustomerInfoV3 {
        let mut call = Call::new(&self.core, &CUSTOMER_INFO_V3);
        call.text(0, provider_id.into());
        call.text(1, x_akoya_interaction_type.into().as_str().to_owned());
        call.value(2, &x_akoya_last_access);
        CustomerInfoV3 { call }
    }

    /// Get the holders of an account (v3)
    ///
    /// `GET /contacts/v3/{providerId}/{accountId}`
    ///
    /// Returns the consumer to whom the ID token was issued together with their relationship to one account. Some
    /// institutions add the other holders of that account, and some do not offer the operation at all.
    ///
    /// Use it where the relationship matters, as in lending; `customer_info_v3` costs less and says the same about the
    /// consumer. v3 needs to know who set off the call and when the consumer was last active. The consumer must have
    /// consented to share account holder information.
    ///
    /// - `provider_id`: Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.
    /// - `account_id`: Akoya's id of one of the consumer's accounts, as the accounts products return it; unique and lasting only together with the `sub` of the ID token. It is not the account number.
    /// - `x_akoya_interaction_type`: Whether the consumer is waiting for the response: `USER` for a call that the consumer set off, `BATCH` for a call made on a schedule. v3 fills in nothing where it is missing.
    /// - `x_akoya_last_access`: When the consumer last used the app that makes the call: signed in, signed out or did something in it. ISO 8601 in UTC with seconds and `Z`, such as `2026-11-24T00:00:00Z`. For a scheduled call it lies in the past.
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_akoya::types;
    ///
    /// let account_contact = client
    ///     .get_account_holder_v3(
    ///         "mikomo",
    ///         "acct-5f2c9e71",
    ///         types::InteractionTypeV3::User,
    ///         "2026-11-24T00:00:00Z".parse()?,
    ///     )
    ///     .x_akoya_intent_type(types::IntentType::Nonpayments)
    ///     .x_akoya_interaction_id("3f0d9b52-6c1e-4b7a-8d24-5a9e7c10f6b3")
    ///     .mode(types::Mode::Standard)
    ///     .send()
    ///     .await?;
    /// assert_eq!(account_contact.holders.as_ref().map(Vec::len), Some(2));
    /// ```
    pub fn get_account_holder_v3(
        &self,
        provider_id: impl Into<String>,
        account_id: impl Into<String>,
        x_akoya_interaction_type: impl Into<types::InteractionTypeV3>,
        x_akoya_last_access: passbook_runtime::DateTime,
    ) -> GetAccountHolderV3 {
        let mut call = Call::new(&self.core, &GET_ACCOUNT_HOLDER_V3);
        call.text(0, provider_id.into());
        call.text(1, account_id.into());
        call.text(2, x_akoya_interaction_type.into().as_str().to_owned());
        call.value(3, &x_akoya_last_access);
        GetAccountHolderV3 { call }
    }

    /// Get the current customer (v2)
    ///
    /// `GET /customers/{version}/{providerId}/current`
    ///
    /// Returns the consumer to whom the ID token was issued, and nobody else: other holders of a joint account are not
    /// in the answer. It is the lighter of the two customer operations and enough for prefilling a form, opening an
    /// account, setting up a payment or checking an identity.
    ///
    /// The consumer must have consented to share account holder information.
    ///
    /// - `version`: Major version of the Akoya API, with its letter: `v2`, never `v2.4`. A version that does not exist is typically answered with 403. For `v3` there are operations of their own, which have the headers that it requires.
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
    #[deprecated(
        note = "v2 of the API ends on a date that Akoya has not made public. Use `customer_info_v3`."
    )]
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

    /// Get the holders of an account (v2)
    ///
    /// `GET /contacts/{version}/{providerId}/{accountId}`
    ///
    /// Returns the consumer to whom the ID token was issued together with their relationship to one account. Some
    /// institutions add the other holders of that account, and some do not offer the operation at all.
    ///
    /// Use it where the relationship matters, as in lending; `customer_info` costs less and says the same about the
    /// consumer. The consumer must have consented to share account holder information.
    ///
    /// - `version`: Major version of the Akoya API, with its letter: `v2`, never `v2.4`. A version that does not exist is typically answered with 403. For `v3` there are operations of their own, which have the headers that it requires.
    /// - `provider_id`: Akoya's id of the institution that holds the data; the same one that the consumer was sent to as `connector`. The sandbox's test institution is `mikomo`.
    /// - `account_id`: Akoya's id of one of the consumer's accounts, as the accounts products return it; unique and lasting only together with the `sub` of the ID token. It is not the account number.
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
    #[deprecated(
        note = "v2 of the API ends on a date that Akoya has not made public. Use `get_account_holder_v3`."
    )]
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

static CUSTOMER_INFO_V3: facts::Operation = facts::Operation {
    id: "customer_info_v3",
    method: "GET",
    path: "/customers/v3/{providerId}/current",
    parameters: &[
        facts::Parameter {
            name: "providerId",
            ..facts::Parameter::PATH
        },
        facts::Parameter {
            name: "x-akoya-interaction-type",
            required: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-last-access",
            required: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-intent-type",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-interaction-id",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "mode",
            ..facts::Parameter::QUERY
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

/// A request for [`Client::customer_info_v3`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomerInfoV3 {
    call: Call,
}

impl CustomerInfoV3 {
    /// Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments
    /// product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or
    /// nothing. It has no meaning in v2.
    pub fn x_akoya_intent_type(
        mut self,
        x_akoya_intent_type: impl Into<types::IntentType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(3, x_akoya_intent_type.into().as_str().to_owned());
        self
    }

    /// An id of your own for this call. The response then carries the same one. Without it, Akoya makes one.
    pub fn x_akoya_interaction_id(
        mut self,
        x_akoya_interaction_id: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(4, x_akoya_interaction_id.into());
        self
    }

    /// `raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized
    /// to those of FDX. In v2 the customers operations are not known to read it.
    pub fn mode(mut self, mode: impl Into<types::Mode>) -> Self {
        let call = &mut self.call;
        call.text(5, mode.into().as_str().to_owned());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
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
    /// - 400, [`ErrorBody::Error`]: The request breaks the contract: code 401. In v3 also a required header that is missing, presumably. Don't retry.
    /// - 401, [`ErrorBody::Error`]: The ID token is missing, expired or revoked, or the consumer has withdrawn the consent at the institution. Code 602. Refresh the tokens and call once more; where 602 comes again, ask for consent again.
    /// - 403, [`ErrorBody::Error`]: No institution has this `providerId`, or the app has no subscription to the institution or to this product: code 403. A wrong path or version can be answered so, too. Don't retry: it is a matter of configuration.
    /// - 404, [`ErrorBody::Error`]: The institution doesn't know the consumer, or the consumer has withdrawn the consent: code 601. Don't retry: ask for consent again.
    /// - 405, [`ErrorBody::Empty`]: The path exists, but not for this method. There is no body.
    /// - 408, [`ErrorBody::Error`]: The institution did not answer Akoya within ten seconds. Safe to try again.
    /// - 429, [`ErrorBody::Error`]: Calls come faster than Akoya or the institution allows. Code 1207; wait before trying again. Neither a limit nor `Retry-After` is documented.
    /// - 500, [`ErrorBody::Error`]: Akoya or the institution failed: code 500, or 501 where the institution doesn't offer the operation. Up to three more attempts are worth it, each after a longer wait.
    /// - 503, [`ErrorBody::Error`]: Akoya or the institution is under maintenance: code 503. Up to three more attempts are worth it, each after a longer wait.
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
            400 | 401 | 403 | 404 | 408 | 429 | 500 | 503 => {
                Err(response.error_json(ErrorBody::Error))
            }
            405 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.error_json(ErrorBody::Error)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::customer_info_v3`].
///
/// They are those of any response: `CustomerInfoV3Headers::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct CustomerInfoV3Headers<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for CustomerInfoV3Headers<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> CustomerInfoV3Headers<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
    }
}

static GET_ACCOUNT_HOLDER_V3: facts::Operation = facts::Operation {
    id: "get_account_holder_v3",
    method: "GET",
    path: "/contacts/v3/{providerId}/{accountId}",
    parameters: &[
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
            required: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-last-access",
            required: true,
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-intent-type",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "x-akoya-interaction-id",
            ..facts::Parameter::HEADER
        },
        facts::Parameter {
            name: "mode",
            ..facts::Parameter::QUERY
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

/// A request for [`Client::get_account_holder_v3`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetAccountHolderV3 {
    call: Call,
}

impl GetAccountHolderV3 {
    /// Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments
    /// product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or
    /// nothing. It has no meaning in v2.
    pub fn x_akoya_intent_type(
        mut self,
        x_akoya_intent_type: impl Into<types::IntentType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(4, x_akoya_intent_type.into().as_str().to_owned());
        self
    }

    /// An id of your own for this call. The response then carries the same one. Without it, Akoya makes one.
    pub fn x_akoya_interaction_id(
        mut self,
        x_akoya_interaction_id: impl Into<String>,
    ) -> Self {
        let call = &mut self.call;
        call.text(5, x_akoya_interaction_id.into());
        self
    }

    /// `raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized
    /// to those of FDX. In v2 the customers operations are not known to read it.
    pub fn mode(mut self, mode: impl Into<types::Mode>) -> Self {
        let call = &mut self.call;
        call.text(6, mode.into().as_str().to_owned());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
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
    /// - 400, [`ErrorBody::Error`]: The request breaks the contract: code 401. In v3 also a required header that is missing, presumably. Don't retry.
    /// - 401, [`ErrorBody::Error`]: The ID token is missing, expired or revoked, or the consumer has withdrawn the consent at the institution. Code 602. Refresh the tokens and call once more; where 602 comes again, ask for consent again.
    /// - 403, [`ErrorBody::Error`]: No institution has this `providerId`, or the app has no subscription to the institution or to this product: code 403. A wrong path or version can be answered so, too. Don't retry: it is a matter of configuration.
    /// - 404, [`ErrorBody::Error`]: The consumer has no such account: code 701. Or the institution doesn't know the consumer, or the consumer has withdrawn the consent: code 601, and then ask for consent again. Retry neither.
    /// - 405, [`ErrorBody::Empty`]: The path exists, but not for this method. There is no body.
    /// - 408, [`ErrorBody::Error`]: The institution did not answer Akoya within ten seconds. Safe to try again.
    /// - 429, [`ErrorBody::Error`]: Calls come faster than Akoya or the institution allows. Code 1207; wait before trying again. Neither a limit nor `Retry-After` is documented.
    /// - 500, [`ErrorBody::Error`]: Akoya or the institution failed: code 500, or 501 where the institution doesn't offer the operation. Up to three more attempts are worth it, each after a longer wait.
    /// - 503, [`ErrorBody::Error`]: Akoya or the institution is under maintenance: code 503. Up to three more attempts are worth it, each after a longer wait.
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
            400 | 401 | 403 | 404 | 408 | 429 | 500 | 503 => {
                Err(response.error_json(ErrorBody::Error))
            }
            405 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.error_json(ErrorBody::Error)),
        }
    }
}

/// The headers that the contract has for replies to [`Client::get_account_holder_v3`].
///
/// They are those of any response: `GetAccountHolderV3Headers::from(response.headers())`.
#[derive(Clone, Copy, Debug)]
pub struct GetAccountHolderV3Headers<'a>(passbook_runtime::Headers<'a>);

impl<'a> From<&'a passbook_runtime::http::HeaderMap> for GetAccountHolderV3Headers<'a> {
    fn from(headers: &'a passbook_runtime::http::HeaderMap) -> Self {
        Self(headers.into())
    }
}

impl<'a> GetAccountHolderV3Headers<'a> {
    /// Akoya's id of this call, new for each one. Log it; Akoya's support traces calls by it.
    pub fn x_akoya_interaction_id(
        self,
    ) -> Result<Option<std::borrow::Cow<'a, str>>, passbook_runtime::HeaderError> {
        self.0.text("x-akoya-interaction-id")
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
        facts::Parameter {
            name: "mode",
            ..facts::Parameter::QUERY
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

/// A request for [`Client::customer_info`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CustomerInfo {
    call: Call,
}

impl CustomerInfo {
    /// Whether the consumer is waiting for the response: `user` for a call that the consumer set off, `batch` for a call
    /// made on a schedule. Recommended in v2, where an institution that insists on it gets `batch` if it is missing.
    pub fn x_akoya_interaction_type(
        mut self,
        x_akoya_interaction_type: impl Into<types::InteractionType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(2, x_akoya_interaction_type.into().as_str().to_owned());
        self
    }

    /// When the consumer last used the app that makes the call: logged in, logged out or did something in it. ISO 8601
    /// in UTC, such as `2025-11-24T00:00:00Z`. It has no meaning in v2.
    pub fn x_akoya_last_access(
        mut self,
        x_akoya_last_access: passbook_runtime::DateTime,
    ) -> Self {
        let call = &mut self.call;
        call.value(3, &x_akoya_last_access);
        self
    }

    /// Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments
    /// product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or
    /// nothing. It has no meaning in v2.
    pub fn x_akoya_intent_type(
        mut self,
        x_akoya_intent_type: impl Into<types::IntentType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(4, x_akoya_intent_type.into().as_str().to_owned());
        self
    }

    /// `raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized
    /// to those of FDX. In v2 the customers operations are not known to read it.
    pub fn mode(mut self, mode: impl Into<types::Mode>) -> Self {
        let call = &mut self.call;
        call.text(5, mode.into().as_str().to_owned());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
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
    /// - 401, [`ErrorBody::Error`]: The ID token is missing, expired or revoked, or the consumer has withdrawn the consent at the institution. Code 602. Refresh the tokens and call once more; where 602 comes again, ask for consent again.
    /// - 405, [`ErrorBody::Empty`]: The path exists, but not for this method. There is no body.
    /// - 408, [`ErrorBody::Error`]: The institution did not answer Akoya within ten seconds. Safe to try again.
    /// - 429, [`ErrorBody::Error`]: Calls come faster than Akoya or the institution allows. Code 1207; wait before trying again. Neither a limit nor `Retry-After` is documented.
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
        facts::Parameter {
            name: "mode",
            ..facts::Parameter::QUERY
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

/// A request for [`Client::get_account_holder`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct GetAccountHolder {
    call: Call,
}

impl GetAccountHolder {
    /// Whether the consumer is waiting for the response: `user` for a call that the consumer set off, `batch` for a call
    /// made on a schedule. Recommended in v2, where an institution that insists on it gets `batch` if it is missing.
    pub fn x_akoya_interaction_type(
        mut self,
        x_akoya_interaction_type: impl Into<types::InteractionType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(3, x_akoya_interaction_type.into().as_str().to_owned());
        self
    }

    /// When the consumer last used the app that makes the call: logged in, logged out or did something in it. ISO 8601
    /// in UTC, such as `2025-11-24T00:00:00Z`. It has no meaning in v2.
    pub fn x_akoya_last_access(
        mut self,
        x_akoya_last_access: passbook_runtime::DateTime,
    ) -> Self {
        let call = &mut self.call;
        call.value(4, &x_akoya_last_access);
        self
    }

    /// Whether the data is fetched in order to make a payment. v3 requires it of an app that subscribes to the payments
    /// product, call by call, and answers a missing or wrong one with an error; any other app sends `nonpayments` or
    /// nothing. It has no meaning in v2.
    pub fn x_akoya_intent_type(
        mut self,
        x_akoya_intent_type: impl Into<types::IntentType>,
    ) -> Self {
        let call = &mut self.call;
        call.text(5, x_akoya_intent_type.into().as_str().to_owned());
        self
    }

    /// `raw`: values as the institution sends them, which is the default. `standard`: values that Akoya has normalized
    /// to those of FDX. In v2 the customers operations are not known to read it.
    pub fn mode(mut self, mode: impl Into<types::Mode>) -> Self {
        let call = &mut self.call;
        call.text(6, mode.into().as_str().to_owned());
        self
    }

    /// Overrides the client's settings for this request: time limits, retries, headers.
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
    /// - 401, [`ErrorBody::Error`]: The ID token is missing, expired or revoked, or the consumer has withdrawn the consent at the institution. Code 602. Refresh the tokens and call once more; where 602 comes again, ask for consent again.
    /// - 404, [`ErrorBody::Error`]: The institution has no such account for this consumer. Code 701.
    /// - 405, [`ErrorBody::Empty`]: The path exists, but not for this method. There is no body.
    /// - 408, [`ErrorBody::Error`]: The institution did not answer Akoya within ten seconds. Safe to try again.
    /// - 429, [`ErrorBody::Error`]: Calls come faster than Akoya or the institution allows. Code 1207; wait before trying again. Neither a limit nor `Retry-After` is documented.
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
