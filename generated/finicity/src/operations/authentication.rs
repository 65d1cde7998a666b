// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! The partner's own login, which gives the token that all other operations need

use passbook_runtime::Response;
use passbook_runtime::internal::{Call, facts};
use super::super::client::Client;
use super::super::errors::{Error, ErrorBody};
use super::super::types;

impl Client {
    /// Log the partner in
    ///
    /// `POST /aggregation/v2/partners/authentication`
    ///
    /// Exchanges the partner's id and secret for an access token, which every customers operation
    /// sends as `Finicity-App-Token`. The token is valid for two hours; ask for the next one after
    /// 90 minutes.
    ///
    /// Never repeat this call after a refusal, whether it comes as 401 or as 500: the fifth failed
    /// attempt locks the partner until the provider's support unlocks it. A locked partner gets a 500
    /// with the code 24302.
    ///
    /// - `body`: The partner's id and secret
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_finicity::types;
    ///
    /// let body = types::PartnerCredentials::new("2445580000001", "example-Secret-0001");
    /// let access_token = client.create_token(&body).send().await?;
    /// println!("{access_token:?}");
    /// ```
    pub fn create_token(&self, body: &types::PartnerCredentials) -> CreateToken {
        let mut call = Call::new(&self.core, &CREATE_TOKEN);
        call.checked_body(body);
        CreateToken { call }
    }

    /// Replace the partner's secret
    ///
    /// `PUT /aggregation/v2/partners/authentication`
    ///
    /// Gives the partner a new secret. The old one stops working at once, or after 30 days when
    /// `immediate` is false; from then on `create_token` needs the new one. A secret does not expire
    /// by itself.
    ///
    /// As with `create_token`, do not repeat the call after a 401.
    ///
    /// - `body`: The partner's id, the secret of today and the one to come
    ///
    /// # Example
    ///
    /// ```
    /// use passbook_finicity::types;
    ///
    /// let body = types::PartnerSecretChange::new(
    ///         "2445580000001",
    ///         "example-Secret-0001",
    ///         "example-Secret-0002",
    ///     )
    ///     .immediate(true);
    /// client.modify_partner_secret(&body).send().await?;
    /// ```
    pub fn modify_partner_secret(
        &self,
        body: &types::PartnerSecretChange,
    ) -> ModifyPartnerSecret {
        let mut call = Call::new(&self.core, &MODIFY_PARTNER_SECRET);
        call.checked_body(body);
        ModifyPartnerSecret { call }
    }
}

static CREATE_TOKEN: facts::Operation = facts::Operation {
    id: "create_token",
    method: "POST",
    path: "/aggregation/v2/partners/authentication",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json, text/plain",
    success_types: "application/json",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::create_token`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct CreateToken {
    call: Call,
}

impl CreateToken {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 200: The credentials are right; the body holds the token
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The body lacks a field (code 10005) or is wrong in another way (14020).
    /// - 401, [`ErrorBody::ErrorMessage`]: The id or secret is wrong (code 10001), the partner may not log in (10021), or the app key is missing (10026) or wrong. Do not try again: five failures lock the partner. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The id or secret is wrong (code 10001), the partner may not log in (10021), or the app key is missing (10026) or wrong. Do not try again: five failures lock the partner. The body is JSON or a line of text.
    /// - 404, [`ErrorBody::LoginNotFound`]: No partner has this id (code 12401), or the gateway in front of the API found nothing under the address. The body says which: an error of the API has `code`, one of the gateway `Errors`.
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The id or secret is wrong, or the partner is locked (code 24302); the parameters are not valid (10010); or no partner has this id (12401). All of these are permanent in spite of the status: never repeat the call. Without such a code it is a failure of the provider.
    pub async fn send(self) -> Result<types::AccessToken, Error> {
        self.call.value_of(Self::decode_response).await
    }

    /// Sends the request, as [`send`](Self::send) does, and gives the status and the headers beside the value.
    pub async fn send_with_response(
        self,
    ) -> Result<Response<types::AccessToken>, Error> {
        self.call.decoded(Self::decode_response).await
    }

    fn decode_response(
        response: passbook_runtime::internal::RawResponse,
    ) -> Result<Response<types::AccessToken>, Error> {
        match response.status().as_u16() {
            200 | 201 | 203 => response.json(),
            200..=299 => Err(response.unexpected()),
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            404 => Err(response.error_json(ErrorBody::LoginNotFound)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}

static MODIFY_PARTNER_SECRET: facts::Operation = facts::Operation {
    id: "modify_partner_secret",
    method: "PUT",
    path: "/aggregation/v2/partners/authentication",
    parameters: &[],
    body: Some(facts::RequestBody {
        media_type: "application/json",
        encoding: facts::Encoding::Json,
        required: true,
        fields: &[],
    }),
    accept: "application/json, text/plain",
    success_types: "",
    security: &[
        &[
            facts::Requirement {
                scheme: "appKey",
                scopes: &[],
            },
        ],
    ],
    servers: &[],
};

/// A request for [`Client::modify_partner_secret`]. Set the optional parameters, then call `send`.
#[derive(Debug)]
#[must_use = "nothing is sent until `send` is awaited"]
pub struct ModifyPartnerSecret {
    call: Call,
}

impl ModifyPartnerSecret {
    /// Overrides the client's settings for this request: time limits, retries, headers.
    pub fn options(mut self, options: passbook_runtime::CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Sends the request.
    ///
    /// - 204: The secret is replaced
    ///
    /// # Errors
    ///
    /// - 400, [`ErrorBody::ErrorMessage`]: The body lacks a field (code 10005), is wrong in another way (14020), or the new secret breaks the rules for secrets (24437).
    /// - 401, [`ErrorBody::ErrorMessage`]: The id or secret is wrong (code 10001), the partner may not log in (10021), or the app key is missing (10026) or wrong. Do not try again: five failures lock the partner. The body is JSON or a line of text.
    /// - 401, [`ErrorBody::Text`]: The id or secret is wrong (code 10001), the partner may not log in (10021), or the app key is missing (10026) or wrong. Do not try again: five failures lock the partner. The body is JSON or a line of text.
    /// - 429, [`ErrorBody::Empty`]: The app key has used up its limit of requests, which is not published. An app key that nobody has is allowed no request at all, so on a first call check the key before waiting. There is no `Retry-After`.
    /// - 500, [`ErrorBody::ErrorMessage`]: The id or secret is wrong, or the partner is locked (code 24302); the parameters are not valid (10010); or no partner has this id (12401). All of these are permanent in spite of the status: never repeat the call. Without such a code it is a failure of the provider.
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
            401 if response.is("text/plain") => Err(response.error_text(ErrorBody::Text)),
            400 | 401 | 500 => Err(response.error_json(ErrorBody::ErrorMessage)),
            429 => Err(response.error_empty(ErrorBody::Empty)),
            _ => Err(response.unexpected()),
        }
    }
}
