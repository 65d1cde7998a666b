// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `authentication` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// The token of a logged-in partner.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct AccessToken {
    /// Goes into the header `Finicity-App-Token`. Valid for two hours.
    pub token: passbook_runtime::Sensitive<String>,
}

/// One error of the gateway.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct GatewayError {
    /// The system that reports the error, at most 512 characters.
    ///
    /// At most 512 characters.
    #[serde(rename = "Source", skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
    /// Short code for the reason, at most 512 characters.
    ///
    /// At most 512 characters.
    #[serde(rename = "ReasonCode", skip_serializing_if = "Option::is_none")]
    pub reason_code: Option<String>,
    /// What went wrong, in English, at most 512 characters.
    ///
    /// At most 512 characters.
    #[serde(rename = "Description", skip_serializing_if = "Option::is_none")]
    pub description: Option<String>,
    /// Whether the same request can succeed later.
    #[serde(rename = "Recoverable", skip_serializing_if = "Option::is_none")]
    pub recoverable: Option<bool>,
    /// More about the error, at most 512 characters.
    ///
    /// At most 512 characters.
    #[serde(rename = "Details", skip_serializing_if = "Option::is_none")]
    pub details: Option<String>,
}

/// The error body of the Mastercard gateway, which stands in front of the API.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct GatewayErrorBody {
    /// `Errors`
    #[serde(rename = "Errors")]
    pub errors: GatewayErrors,
}

/// Wraps the gateway's list of errors.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct GatewayErrors {
    /// The errors, at least one.
    ///
    /// At least 1 items.
    #[serde(rename = "Error")]
    pub error: Vec<GatewayError>,
}

/// What a partner logs in with.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct PartnerCredentials {
    /// The partner's id, from the provider's dashboard. Digits.
    #[serde(rename = "partnerId")]
    pub partner_id: String,
    /// The partner's secret.
    #[serde(rename = "partnerSecret")]
    pub partner_secret: passbook_runtime::Sensitive<String>,
}

impl PartnerCredentials {
    ///With what is required; the rest is set by name.
    pub fn new(
        partner_id: impl Into<String>,
        partner_secret: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: partner_secret.into(),
        }
    }
}

/// A login with the secret that is to replace its own.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct PartnerSecretChange {
    /// The partner's id, from the provider's dashboard. Digits.
    #[serde(rename = "partnerId")]
    pub partner_id: String,
    /// The secret that is valid today.
    #[serde(rename = "partnerSecret")]
    pub partner_secret: passbook_runtime::Sensitive<String>,
    /// The secret to come: 12 to 255 letters, digits and characters of `!@#$%&*_-+`, with at least one letter and one digit.
    #[serde(rename = "newPartnerSecret")]
    pub new_partner_secret: passbook_runtime::Sensitive<String>,
    /// True: the old secret stops working at once. False: the old one works for another 30 days.
    ///
    /// Default: `true`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub immediate: Option<bool>,
}

impl PartnerSecretChange {
    ///With what is required; the rest is set by name.
    pub fn new(
        partner_id: impl Into<String>,
        partner_secret: impl Into<passbook_runtime::Sensitive<String>>,
        new_partner_secret: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        Self {
            partner_id: partner_id.into(),
            partner_secret: partner_secret.into(),
            new_partner_secret: new_partner_secret.into(),
            immediate: None,
        }
    }

    /// True: the old secret stops working at once. False: the old one works for another 30 days.
    ///
    /// Default: `true`.
    pub fn immediate(mut self, immediate: bool) -> Self {
        self.immediate = Some(immediate);
        self
    }
}
