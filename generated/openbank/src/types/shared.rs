// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// An amount of money with its currency.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct Amount {
    /// Currency of the amount. An ISO 4217 code such as `PHP` is the usual choice; the provider names no list.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cur: Option<String>,
    /// The amount in the currency's main unit, as decimal text such as `50000.00`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub num: Option<passbook_runtime::Decimal>,
}

impl Amount {
    ///With nothing set.
    pub fn new() -> Self {
        Self { cur: None, num: None }
    }

    /// Currency of the amount. An ISO 4217 code such as `PHP` is the usual choice; the provider names no list.
    pub fn cur(mut self, cur: impl Into<String>) -> Self {
        self.cur = Some(cur.into());
        self
    }

    /// The amount in the currency's main unit, as decimal text such as `50000.00`.
    pub fn num(mut self, num: passbook_runtime::Decimal) -> Self {
        self.num = Some(num);
        self
    }
}

/// How creditworthy the customer is, and who says so.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CreditRating {
    /// The rating, in the terms of its source.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rating: Option<String>,
    /// Name of whoever gave the rating.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub source: Option<String>,
}

impl CreditRating {
    ///With nothing set.
    pub fn new() -> Self {
        Self { rating: None, source: None }
    }

    /// The rating, in the terms of its source.
    pub fn rating(mut self, rating: impl Into<String>) -> Self {
        self.rating = Some(rating.into());
        self
    }

    /// Name of whoever gave the rating.
    pub fn source(mut self, source: impl Into<String>) -> Self {
        self.source = Some(source.into());
        self
    }
}

/// A person as a bank knows them. Dependants are sent in requests but never read back.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct Customer {
    /// Id of the customer, given by the bank at creation.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub id: Option<String>,
    /// Id of the bank that the customer belongs to.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bank_id: Option<String>,
    /// Number by which the bank itself knows the customer. `UpdateCustomerNumber` changes it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer_number: Option<String>,
    /// Full name as on official papers.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub legal_name: Option<String>,
    /// Mobile phone number, called `mobile_phone_number` in requests. No format is promised.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone_number: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// `face_image`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub face_image: Option<FaceImage>,
    /// Day of birth, as a point in time in RFC 3339; only the date part means anything.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date_of_birth: Option<passbook_runtime::Sensitive<passbook_runtime::DateTime>>,
    /// Whether the person is single, married and so on. Free text; the provider lists no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub relationship_status: Option<String>,
    /// `credit_rating`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_rating: Option<CreditRating>,
    /// `credit_limit`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub credit_limit: Option<Amount>,
    /// Highest level of education, called `highest_education_attained` in requests. Free text; the provider lists no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub highest_educational_attained: Option<String>,
    /// Whether and how the person works. Free text; the provider lists no values.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub employment_status: Option<String>,
    /// Whether the bank has checked who the person is ("know your customer").
    #[serde(skip_serializing_if = "Option::is_none")]
    pub kyc_status: Option<bool>,
    /// When the record was last found to be right, called `last_ok_date` in requests.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub last_ok_data: Option<passbook_runtime::DateTime>,
    /// Form of address before the name, such as `Ms` or `Dr`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Id of the branch that looks after the customer, called `branchId` when creating one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub branch_id: Option<String>,
}

/// A message of any type, with the name of its type.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Address that names the type; the message's own fields stand beside it.
    #[serde(rename = "@type", skip_serializing_if = "Option::is_none")]
    pub r#type: Option<String>,
    /// Address that names the type, where the message comes packed.
    #[serde(rename = "typeUrl", skip_serializing_if = "Option::is_none")]
    pub type_url: Option<String>,
    /// The packed message, in base64.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub value: Option<String>,
    /// What the reply holds beyond the fields above, kept and sent back as it came.
    #[serde(flatten)]
    pub additional_properties: passbook_runtime::json::Map<
        String,
        passbook_runtime::json::Value,
    >,
}

/// Kind of the error, for programs. `AccountAlreadyExists`: what should be created is there already. Only in the provider's own error model.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum ErrorType {
    /// `UnknownErrorType`
    UnknownErrorType,
    /// `AccountAlreadyExists`
    AccountAlreadyExists,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl ErrorType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownErrorType => "UnknownErrorType",
            Self::AccountAlreadyExists => "AccountAlreadyExists",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for ErrorType {
    fn from(value: &str) -> Self {
        match value {
            "UnknownErrorType" => Self::UnknownErrorType,
            "AccountAlreadyExists" => Self::AccountAlreadyExists,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(ErrorType);

/// A picture of the customer's face.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct FaceImage {
    /// Where the picture can be fetched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// When the picture was taken or stored; the provider does not say which.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<passbook_runtime::DateTime>,
}

impl FaceImage {
    ///With nothing set.
    pub fn new() -> Self {
        Self { url: None, date: None }
    }

    /// Where the picture can be fetched.
    pub fn url(mut self, url: impl Into<String>) -> Self {
        self.url = Some(url.into());
        self
    }

    /// When the picture was taken or stored; the provider does not say which.
    pub fn date(mut self, date: passbook_runtime::DateTime) -> Self {
        self.date = Some(date);
        self
    }
}

/// What went wrong.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct Status {
    /// Number of the error: the gRPC status code, such as 5 for "not found". In the provider's own error model it may also be the HTTP status.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub code: Option<i32>,
    /// What went wrong, in words for a developer. Not meant for programs to read.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message: Option<String>,
    /// More about the error, any number of messages of any type.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub details: Option<Vec<ErrorDetail>>,
    /// `type`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub r#type: Option<ErrorType>,
    /// Page that explains this kind of error, where there is one. Only in the provider's own error model.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub doc_url: Option<String>,
}

/// A customer after a change.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct UpdateCustomerResponse {
    /// `customer`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub customer: Option<Customer>,
}
