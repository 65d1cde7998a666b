// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `authentication` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// The token of a logged-in partner.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct AccessToken {
    /// Goes into the header `Finicity-App-Token`. Valid for two hours.
    pub token: passbook_runtime::Sensitive<String>,
}

passbook_runtime::structure! {
    AccessToken {
        token: "token" Required Plain passbook_runtime::Sensitive<String>;
    }
}

/// One error of the gateway.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct GatewayError {
    /// The system that reports the error, at most 512 characters.
    ///
    /// At most 512 characters.
    pub source: Option<String>,
    /// Short code for the reason, at most 512 characters.
    ///
    /// At most 512 characters.
    pub reason_code: Option<String>,
    /// What went wrong, in English, at most 512 characters.
    ///
    /// At most 512 characters.
    pub description: Option<String>,
    /// Whether the same request can succeed later.
    pub recoverable: Option<bool>,
    /// More about the error, at most 512 characters.
    ///
    /// At most 512 characters.
    pub details: Option<String>,
}

passbook_runtime::structure! {
    GatewayError {
        source: "Source" Optional Plain String;
        reason_code: "ReasonCode" Optional Plain String;
        description: "Description" Optional Plain String;
        recoverable: "Recoverable" Optional Plain bool;
        details: "Details" Optional Plain String;
    }
}

/// The error body of the Mastercard gateway, which stands in front of the API.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewayErrorBody {
    /// `Errors`
    pub errors: GatewayErrors,
}

passbook_runtime::structure! {
    GatewayErrorBody {
        errors: "Errors" Required Plain GatewayErrors;
    }
}

/// Wraps the gateway's list of errors.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct GatewayErrors {
    /// The errors, at least one.
    ///
    /// At least 1 items.
    pub error: Vec<GatewayError>,
}

passbook_runtime::structure! {
    GatewayErrors {
        error: "Error" Required Plain Vec<GatewayError>;
    }
}

/// A 404 of `create_token`, by the API or by the gateway in front of it.
///
/// The variants that fit are tried in turn, and the first that decodes without loss is it. A variant fits where the JSON type is its own, its required fields are there, and a field that has one value only has that one. Those that know most of the fields that came are tried first; of equals, the first. Where each loses something, it is the one that knows most of the values of enums, then of the fields.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LoginNotFound {
    /// It is `ErrorMessage`.
    ErrorMessage(super::ErrorMessage),
    /// It is `GatewayErrorBody`.
    GatewayErrorBody(GatewayErrorBody),
    /// What none of the above stands for, as it came.
    Unrecognized(passbook_runtime::UnknownVariant),
}

impl Serialize for LoginNotFound {
    fn serialize<S: passbook_runtime::internal::serde::Serializer>(
        &self,
        serializer: S,
    ) -> Result<S::Ok, S::Error> {
        use passbook_runtime::internal::codec::{self, Codec as _};
        match self {
            Self::ErrorMessage(value) => codec::Plain::write(value, serializer),
            Self::GatewayErrorBody(value) => codec::Plain::write(value, serializer),
            Self::Unrecognized(value) => value.serialize(serializer),
        }
    }
}

impl<'de> Deserialize<'de> for LoginNotFound {
    fn deserialize<D: passbook_runtime::internal::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> Result<Self, D::Error> {
        use passbook_runtime::internal::{codec, union};
        const CANDIDATES: &[union::Candidate] = &[
            union::Candidate {
                kind: union::Kind::Object,
                required: &["code"],
                known: &[
                    "code",
                    "status",
                    "title",
                    "level",
                    "message",
                    "user_message",
                    "assetId",
                    "accountId",
                    "externalTransactionId",
                    "tags",
                ],
                values: &[],
            },
            union::Candidate {
                kind: union::Kind::Object,
                required: &["Errors"],
                known: &["Errors"],
                values: &[],
            },
        ];
        union::decode_by_fit(
            deserializer,
            CANDIDATES,
            |variant, text| match variant {
                0 => union::decode::<codec::Plain, _, _, _>(text, Self::ErrorMessage),
                _ => union::decode::<codec::Plain, _, _, _>(text, Self::GatewayErrorBody),
            },
            Self::Unrecognized,
        )
    }
}

impl From<super::ErrorMessage> for LoginNotFound {
    fn from(value: super::ErrorMessage) -> Self {
        Self::ErrorMessage(value)
    }
}

impl From<GatewayErrorBody> for LoginNotFound {
    fn from(value: GatewayErrorBody) -> Self {
        Self::GatewayErrorBody(value)
    }
}

/// What a partner logs in with.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerCredentials {
    /// The partner's id, from the provider's dashboard. Digits.
    pub partner_id: String,
    /// The partner's secret.
    pub partner_secret: passbook_runtime::Sensitive<String>,
}

impl PartnerCredentials {
    /// With what is required; the rest is set by name.
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

passbook_runtime::structure! {
    PartnerCredentials {
        partner_id: "partnerId" Required Plain String;
        partner_secret: "partnerSecret" Required Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    PartnerCredentials {
    }
}

/// A login with the secret that is to replace its own.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct PartnerSecretChange {
    /// The partner's id, from the provider's dashboard. Digits.
    pub partner_id: String,
    /// The secret that is valid today.
    pub partner_secret: passbook_runtime::Sensitive<String>,
    /// The secret to come: 12 to 255 letters, digits and characters of `!@#$%&*_-+`, with at least one letter and one digit.
    pub new_partner_secret: passbook_runtime::Sensitive<String>,
    /// True: the old secret stops working at once. False: the old one works for another 30 days.
    ///
    /// Default: `true`.
    pub immediate: Option<bool>,
}

impl PartnerSecretChange {
    /// What the server takes where `immediate` is not set. It is not sent unless it is set.
    pub const DEFAULT_IMMEDIATE: bool = true;

    /// With what is required; the rest is set by name.
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

passbook_runtime::structure! {
    PartnerSecretChange {
        partner_id: "partnerId" Required Plain String;
        partner_secret: "partnerSecret" Required Plain passbook_runtime::Sensitive<String>;
        new_partner_secret: "newPartnerSecret" Required Plain passbook_runtime::Sensitive<String>;
        immediate: "immediate" Optional Plain bool;
    }
}

passbook_runtime::limits! {
    PartnerSecretChange {
    }
}
