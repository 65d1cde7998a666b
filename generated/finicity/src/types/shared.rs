// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// Why a request failed. Decide by `code`: servers do not send every code with the status that is
/// documented for it. The known codes:
///
/// | code | meaning | retry |
/// \|---|---|---|
/// | 10000 | the request is malformed; report it | no |
/// | 10001 | partner id or secret is wrong | never: it counts towards the lock |
/// | 10005 | a required field is missing | no |
/// | 10010 | the request's parameters are not valid; comes with status 500 | no |
/// | 10021 | the partner is not authorized for this | no |
/// | 10022 | the token is invalid | once, with a new token |
/// | 10023 | the token has expired | once, with a new token |
/// | 10024 | the token is missing | no |
/// | 10025 | the update holds nothing to change | no |
/// | 10026 | the app key is missing | no |
/// | 10406 | the consumer has an active dispute (in a `DisputeError`) | no |
/// | 12401 | the partner is not found; comes with status 404 or 500 | no |
/// | 14001 | no such customer | no |
/// | 14003 | the partner is not found | no |
/// | 14006 | no such institution | no |
/// | 14016 | the type is not a known one | no |
/// | 14020 | the request is malformed | no |
/// | 14023 | the id is not well formed; comes with status 400 or 404 | no |
/// | 24302 | bad credentials, or the partner is locked; comes with status 401 or 500 | never |
/// | 24437 | the new partner secret breaks the rules for secrets | no |
/// | 41003 | `start` is out of range | no |
/// | 41004 | `limit` is out of range | no |
/// | 45003 | a character is not allowed | no |
/// | 50016 | the customer is a temporary one | no |
/// | 50051 | the partner has no registered application | no |
/// | 50052 | the customer is assigned to no application | no |
/// | 60013 | there is no active subscription | no |
/// | 110002 | the username is taken | no; after a lost reply, look the username up |
/// | 110039 | the username breaks the rules for usernames; comes with status 400 or 500 | no |
///
/// Other codes belong to other products. Of those, 44000 and 44002 (an institution's limit, with
/// status 202) are worth a later retry; 977 (the same, with status 500) is not. A 5xx without a
/// code can pass; retry it on GET only.
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
