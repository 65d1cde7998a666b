// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `customers` use.

use passbook_runtime::internal::serde::{Deserialize, Serialize};

/// What the provider says of a customer just enrolled.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CreatedCustomer {
    /// The customer's id, which all later calls take. Digits.
    pub id: String,
    /// The username as given.
    pub username: String,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdDate",
        deserialize_with = "passbook_runtime::internal::lenient::required"
    )]
    pub created_date: i64,
}

/// A customer of the partner.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct Customer {
    /// The customer's id. Digits.
    pub id: String,
    /// The partner's own unique name for the customer.
    pub username: String,
    /// First name of the account owner.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the account owner.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number, at most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the customer was enrolled as active or as testing.
    pub r#type: CustomerType,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdDate",
        deserialize_with = "passbook_runtime::internal::lenient::required"
    )]
    pub created_date: String,
    /// When the customer was last changed, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastModifiedDate",
        default,
        deserialize_with = "passbook_runtime::internal::lenient::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_modified_date: Option<String>,
}

/// A customer and the id of the application that the customer is assigned to.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CustomerDetails {
    /// The customer's id. Digits.
    pub id: String,
    /// The partner's own unique name for the customer.
    pub username: String,
    /// First name of the account owner.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the account owner.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number, at most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the customer was enrolled as active or as testing.
    pub r#type: CustomerType,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdDate",
        deserialize_with = "passbook_runtime::internal::lenient::required"
    )]
    pub created_date: String,
    /// When the customer was last changed, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastModifiedDate",
        default,
        deserialize_with = "passbook_runtime::internal::lenient::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_modified_date: Option<String>,
    /// Id of the registered application. Absent when the customer is assigned to none.
    #[serde(rename = "applicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
}

/// One page of customers.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CustomerList {
    /// Number of customers that match, over all pages. Not always sent.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub found: Option<i64>,
    /// Number of customers in this page.
    pub displaying: i64,
    /// Whether there are customers after this page.
    #[serde(rename = "moreAvailable")]
    pub more_available: bool,
    /// The customers of this page.
    pub customers: Vec<Customer>,
}

/// `active`: a real person, billed, can link live banks. `testing`: for tests, can link the test banks only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum CustomerType {
    /// `active`
    Active,
    /// `testing`
    Testing,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl CustomerType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::Active => "active",
            Self::Testing => "testing",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for CustomerType {
    fn from(value: &str) -> Self {
        match value {
            "active" => Self::Active,
            "testing" => Self::Testing,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(CustomerType);

/// New names for a customer; at least one of the two.
#[derive(Clone, Debug, Default, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// New first name. Left out, it stays as it is.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// New last name. Left out, it stays as it is.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
}

impl CustomerUpdate {
    ///With nothing set.
    pub fn new() -> Self {
        Self {
            first_name: None,
            last_name: None,
        }
    }

    /// New first name. Left out, it stays as it is.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// New last name. Left out, it stays as it is.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }
}

/// A customer and the application that the customer is assigned to.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct CustomerWithApplication {
    /// The customer's id. Digits.
    pub id: String,
    /// The partner's own unique name for the customer.
    pub username: String,
    /// First name of the account owner.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the account owner.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Phone number, at most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
    /// Whether the customer was enrolled as active or as testing.
    pub r#type: CustomerType,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "createdDate",
        deserialize_with = "passbook_runtime::internal::lenient::required"
    )]
    pub created_date: String,
    /// When the customer was last changed, in seconds since 1970-01-01 UTC.
    #[serde(
        rename = "lastModifiedDate",
        default,
        deserialize_with = "passbook_runtime::internal::lenient::optional",
        skip_serializing_if = "Option::is_none"
    )]
    pub last_modified_date: Option<String>,
    /// Id of the registered application.
    #[serde(rename = "applicationId")]
    pub application_id: String,
    /// Name of the registered application.
    #[serde(rename = "applicationName")]
    pub application_name: String,
}

/// Says that an active dispute of the consumer forbids the change.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct DisputeError {
    /// The provider's number for the error; 10406 for an active dispute.
    #[serde(deserialize_with = "passbook_runtime::internal::lenient::required")]
    pub code: i32,
    /// The HTTP status once more.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub status: Option<String>,
    /// What went wrong, in English, for developers.
    pub message: String,
}

/// A customer to enrol.
#[derive(Clone, Debug, PartialEq, Deserialize, Serialize)]
#[serde(crate = "passbook_runtime::internal::serde")]
#[non_exhaustive]
pub struct NewCustomer {
    /// The partner's own unique name for the customer: 6 to 255 letters, digits and characters of `!@.#$%&*_-+`. Better not an email address. Names once used in the sandbox cannot be used in production.
    pub username: String,
    /// First name of the account owner.
    #[serde(rename = "firstName", skip_serializing_if = "Option::is_none")]
    pub first_name: Option<String>,
    /// Last name of the account owner.
    #[serde(rename = "lastName", skip_serializing_if = "Option::is_none")]
    pub last_name: Option<String>,
    /// Id of the registered application to assign the customer to. Needed only by partners with several applications, and cannot be changed later.
    #[serde(rename = "applicationId", skip_serializing_if = "Option::is_none")]
    pub application_id: Option<String>,
    /// Phone number, at most 15 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phone: Option<String>,
    /// Email address.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub email: Option<String>,
}

impl NewCustomer {
    ///With what is required; the rest is set by name.
    pub fn new(username: impl Into<String>) -> Self {
        Self {
            username: username.into(),
            first_name: None,
            last_name: None,
            application_id: None,
            phone: None,
            email: None,
        }
    }

    /// First name of the account owner.
    pub fn first_name(mut self, first_name: impl Into<String>) -> Self {
        self.first_name = Some(first_name.into());
        self
    }

    /// Last name of the account owner.
    pub fn last_name(mut self, last_name: impl Into<String>) -> Self {
        self.last_name = Some(last_name.into());
        self
    }

    /// Id of the registered application to assign the customer to. Needed only by partners with several applications, and cannot be changed later.
    pub fn application_id(mut self, application_id: impl Into<String>) -> Self {
        self.application_id = Some(application_id.into());
        self
    }

    /// Phone number, at most 15 characters.
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}
