// @generated from specs/finicity/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `customers` use.

/// What the provider says of a customer just enrolled.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CreatedCustomer {
    /// The customer's id, which all later calls take. Digits.
    pub id: String,
    /// The username as given.
    pub username: String,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    pub created_date: passbook_runtime::Timestamp,
}

passbook_runtime::structure! {
    CreatedCustomer {
        id: "id" Required Plain String;
        username: "username" Required Plain String;
        created_date: "createdDate" Required UnixNumber passbook_runtime::Timestamp;
    }
}

/// A customer of the partner.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// The customer's id. Digits.
    pub id: String,
    /// The partner's own unique name for the customer.
    pub username: String,
    /// First name of the account owner.
    pub first_name: Option<String>,
    /// Last name of the account owner.
    pub last_name: Option<String>,
    /// Phone number, at most 15 characters.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the customer was enrolled as active or as testing.
    pub r#type: CustomerType,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    pub created_date: passbook_runtime::Timestamp,
    /// When the customer was last changed, in seconds since 1970-01-01 UTC.
    pub last_modified_date: Option<passbook_runtime::Timestamp>,
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Customer")
            .field("id", &self.id)
            .field("username", &self.username)
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phone",
                &self
                    .phone
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("type", &self.r#type)
            .field("created_date", &self.created_date)
            .field("last_modified_date", &self.last_modified_date)
            .finish()
    }
}

passbook_runtime::structure! {
    Customer {
        id: "id" Required Plain String;
        username: "username" Required Plain String;
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
        phone: "phone" Optional PersonalPlain String;
        email: "email" Optional PersonalPlain String;
        r#type: "type" Required Plain CustomerType;
        created_date: "createdDate" Required UnixText passbook_runtime::Timestamp;
        last_modified_date: "lastModifiedDate" Optional UnixText passbook_runtime::Timestamp;
    }
}

/// A customer and the id of the application that the customer is assigned to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerDetails {
    /// The customer's id. Digits.
    pub id: String,
    /// The partner's own unique name for the customer.
    pub username: String,
    /// First name of the account owner.
    pub first_name: Option<String>,
    /// Last name of the account owner.
    pub last_name: Option<String>,
    /// Phone number, at most 15 characters.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the customer was enrolled as active or as testing.
    pub r#type: CustomerType,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    pub created_date: passbook_runtime::Timestamp,
    /// When the customer was last changed, in seconds since 1970-01-01 UTC.
    pub last_modified_date: Option<passbook_runtime::Timestamp>,
    /// Id of the registered application. Absent when the customer is assigned to none.
    pub application_id: Option<String>,
}

impl std::fmt::Debug for CustomerDetails {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomerDetails")
            .field("id", &self.id)
            .field("username", &self.username)
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phone",
                &self
                    .phone
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("type", &self.r#type)
            .field("created_date", &self.created_date)
            .field("last_modified_date", &self.last_modified_date)
            .field("application_id", &self.application_id)
            .finish()
    }
}

passbook_runtime::structure! {
    CustomerDetails {
        id: "id" Required Plain String;
        username: "username" Required Plain String;
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
        phone: "phone" Optional PersonalPlain String;
        email: "email" Optional PersonalPlain String;
        r#type: "type" Required Plain CustomerType;
        created_date: "createdDate" Required UnixText passbook_runtime::Timestamp;
        last_modified_date: "lastModifiedDate" Optional UnixText passbook_runtime::Timestamp;
        application_id: "applicationId" Optional Plain String;
    }
}

/// One page of customers.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// Number of customers that match, over all pages. Not always sent.
    pub found: Option<i64>,
    /// Number of customers in this page.
    pub displaying: i64,
    /// Whether there are customers after this page.
    pub more_available: bool,
    /// The customers of this page.
    pub customers: Vec<Customer>,
}

passbook_runtime::structure! {
    CustomerList {
        found: "found" Optional Plain i64;
        displaying: "displaying" Required Plain i64;
        more_available: "moreAvailable" Required Plain bool;
        customers: "customers" Required Plain Vec<Customer>;
    }
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
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerUpdate {
    /// New first name. Left out, it stays as it is.
    pub first_name: Option<String>,
    /// New last name. Left out, it stays as it is.
    pub last_name: Option<String>,
}

impl std::fmt::Debug for CustomerUpdate {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomerUpdate")
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl CustomerUpdate {
    /// With nothing set.
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

passbook_runtime::structure! {
    CustomerUpdate {
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    CustomerUpdate {
    }
}

/// A customer and the application that the customer is assigned to.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct CustomerWithApplication {
    /// The customer's id. Digits.
    pub id: String,
    /// The partner's own unique name for the customer.
    pub username: String,
    /// First name of the account owner.
    pub first_name: Option<String>,
    /// Last name of the account owner.
    pub last_name: Option<String>,
    /// Phone number, at most 15 characters.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// Whether the customer was enrolled as active or as testing.
    pub r#type: CustomerType,
    /// When the customer was enrolled, in seconds since 1970-01-01 UTC.
    pub created_date: passbook_runtime::Timestamp,
    /// When the customer was last changed, in seconds since 1970-01-01 UTC.
    pub last_modified_date: Option<passbook_runtime::Timestamp>,
    /// Id of the registered application.
    pub application_id: String,
    /// Name of the registered application.
    pub application_name: String,
}

impl std::fmt::Debug for CustomerWithApplication {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CustomerWithApplication")
            .field("id", &self.id)
            .field("username", &self.username)
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phone",
                &self
                    .phone
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("type", &self.r#type)
            .field("created_date", &self.created_date)
            .field("last_modified_date", &self.last_modified_date)
            .field("application_id", &self.application_id)
            .field("application_name", &self.application_name)
            .finish()
    }
}

passbook_runtime::structure! {
    CustomerWithApplication {
        id: "id" Required Plain String;
        username: "username" Required Plain String;
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
        phone: "phone" Optional PersonalPlain String;
        email: "email" Optional PersonalPlain String;
        r#type: "type" Required Plain CustomerType;
        created_date: "createdDate" Required UnixText passbook_runtime::Timestamp;
        last_modified_date: "lastModifiedDate" Optional UnixText passbook_runtime::Timestamp;
        application_id: "applicationId" Required Plain String;
        application_name: "applicationName" Required Plain String;
    }
}

/// Says that an active dispute of the consumer forbids the change.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct DisputeError {
    /// The provider's number for the error; 10406 for an active dispute.
    pub code: i32,
    /// The HTTP status once more.
    pub status: Option<String>,
    /// What went wrong, in English, for developers.
    pub message: String,
}

passbook_runtime::structure! {
    DisputeError {
        code: "code" Required Lenient i32;
        status: "status" Optional Plain String;
        message: "message" Required Plain String;
    }
}

/// A customer to enrol.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct NewCustomer {
    /// The partner's own unique name for the customer: 6 to 255 letters, digits and characters of `!@.#$%&*_-+`. Better not an email address. Names once used in the sandbox cannot be used in production.
    pub username: String,
    /// First name of the account owner.
    pub first_name: Option<String>,
    /// Last name of the account owner.
    pub last_name: Option<String>,
    /// Id of the registered application to assign the customer to, a UUID. Needed only by partners with several applications, and cannot be changed later.
    pub application_id: Option<String>,
    /// Phone number, at most 15 characters.
    pub phone: Option<String>,
    /// Email address.
    pub email: Option<String>,
}

impl std::fmt::Debug for NewCustomer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("NewCustomer")
            .field("username", &self.username)
            .field(
                "first_name",
                &self
                    .first_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "last_name",
                &self
                    .last_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("application_id", &self.application_id)
            .field(
                "phone",
                &self
                    .phone
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "email",
                &self
                    .email
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl NewCustomer {
    /// With what is required; the rest is set by name.
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

    /// Id of the registered application to assign the customer to, a UUID. Needed only by partners with several applications, and cannot be changed later.
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

passbook_runtime::structure! {
    NewCustomer {
        username: "username" Required Plain String;
        first_name: "firstName" Optional PersonalPlain String;
        last_name: "lastName" Optional PersonalPlain String;
        application_id: "applicationId" Optional Plain String;
        phone: "phone" Optional PersonalPlain String;
        email: "email" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    NewCustomer {
    }
}
