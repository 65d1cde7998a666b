// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// Why a request failed. The known codes:
///
/// | code | meaning |
/// \|---|---|
/// | 10001 | partner id or secret is wrong |
/// | 10005 | a required field is missing |
/// | 10021 | the partner is not authorized for this |
/// | 10022 | the token is invalid |
/// | 10023 | the token has expired |
/// | 10024 | the token is missing |
/// | 10025 | the update holds nothing to change |
/// | 10026 | the app key is missing |
/// | 10406 | the consumer has an active dispute (in a `DisputeError`) |
/// | 14001 | no such customer |
/// | 14016 | the type is not a known one |
/// | 14020 | the request is malformed |
/// | 14023 | the id is not well formed |
/// | 24437 | the new partner secret breaks the rules for secrets |
/// | 41003 | `start` is out of range |
/// | 41004 | `limit` is out of range |
/// | 45003 | a character is not allowed |
/// | 50016 | the customer is a temporary one |
/// | 50051, 50052 | no application is registered or assigned |
/// | 110002 | the username is taken |
/// | 110039 | the username breaks the rules for usernames |
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct ErrorMessage {
    /// The provider's number for the error, as text: see the table above. Servers send a number or a string.
    pub code: String,
    /// The HTTP status once more.
    pub status: Option<String>,
    /// Short name of the error.
    pub title: Option<String>,
    /// How severe the error is.
    pub level: Option<String>,
    /// What went wrong, in English, for developers.
    pub message: Option<String>,
    /// More about what went wrong, in words for the customer.
    pub user_message: Option<String>,
    /// Id of the stored file that the error is about, if it is about one.
    pub asset_id: Option<String>,
    /// The provider's id (not the bank's number) of the account that the error is about.
    pub account_id: Option<String>,
    /// Id of this exchange, 1 to 100 characters, for linking the error to the partner's own records.
    ///
    /// 1 to 100 characters.
    pub external_transaction_id: Option<String>,
    /// Categories that the error belongs to, often an empty string.
    pub tags: Option<String>,
}

passbook_runtime::structure! {
    ErrorMessage {
        code: "code" Required Lenient String;
        status: "status" Optional Plain String;
        title: "title" Optional Plain String;
        level: "level" Optional Plain String;
        message: "message" Optional Plain String;
        user_message: "user_message" Optional Plain String;
        asset_id: "assetId" Optional Plain String;
        account_id: "accountId" Optional Plain String;
        external_transaction_id: "externalTransactionId" Optional Plain String;
        tags: "tags" Optional Plain String;
    }
}
