// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// An amount of money with its currency.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Amount {
    /// Currency of the amount. An ISO 4217 code such as `PHP` is the usual choice; the provider names no list.
    pub cur: Option<String>,
    /// The amount in the currency's main unit, as decimal text such as `50000.00`.
    pub num: Option<passbook_runtime::Decimal>,
}

impl Amount {
    /// With nothing set.
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

passbook_runtime::structure! {
    Amount {
        cur: "cur" Optional Plain String;
        num: "num" Optional DecimalText passbook_runtime::Decimal;
    }
}

passbook_runtime::limits! {
    Amount {
    }
}

/// How creditworthy the customer is, and who says so.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreditRating {
    /// The rating, in the terms of its source.
    pub rating: Option<String>,
    /// Name of whoever gave the rating.
    pub source: Option<String>,
}

impl CreditRating {
    /// With nothing set.
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

passbook_runtime::structure! {
    CreditRating {
        rating: "rating" Optional Plain String;
        source: "source" Optional Plain String;
    }
}

passbook_runtime::limits! {
    CreditRating {
    }
}

/// A person as a bank knows them. Dependants are sent in requests but never read back.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Customer {
    /// Id of the customer, given by the bank at creation.
    pub id: Option<String>,
    /// Id of the bank that the customer belongs to.
    pub bank_id: Option<String>,
    /// Number by which the bank itself knows the customer. `UpdateCustomerNumber` changes it.
    pub customer_number: Option<String>,
    /// Full name as on official papers.
    pub legal_name: Option<String>,
    /// Mobile phone number, called `mobile_phone_number` in requests. No format is promised.
    pub phone_number: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// `face_image`
    pub face_image: Option<FaceImage>,
    /// Day of birth, as a point in time in RFC 3339; only the date part means anything.
    pub date_of_birth: Option<passbook_runtime::Sensitive<passbook_runtime::DateTime>>,
    /// Whether the person is single, married and so on. Free text; the provider lists no values.
    pub relationship_status: Option<String>,
    /// `credit_rating`
    pub credit_rating: Option<CreditRating>,
    /// `credit_limit`
    pub credit_limit: Option<Amount>,
    /// Highest level of education, called `highest_education_attained` in requests. Free text; the provider lists no values.
    pub highest_educational_attained: Option<String>,
    /// Whether and how the person works. Free text; the provider lists no values.
    pub employment_status: Option<String>,
    /// Whether the bank has checked who the person is ("know your customer").
    pub kyc_status: Option<bool>,
    /// When the record was last found to be right, called `last_ok_date` in requests.
    pub last_ok_data: Option<passbook_runtime::DateTime>,
    /// Form of address before the name, such as `Ms` or `Dr`.
    pub title: Option<String>,
    /// Id of the branch that looks after the customer, called `branchId` when creating one.
    pub branch_id: Option<String>,
}

impl std::fmt::Debug for Customer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Customer")
            .field("id", &self.id)
            .field("bank_id", &self.bank_id)
            .field("customer_number", &self.customer_number)
            .field(
                "legal_name",
                &self
                    .legal_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "phone_number",
                &self
                    .phone_number
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
            .field("face_image", &self.face_image)
            .field("date_of_birth", &self.date_of_birth)
            .field(
                "relationship_status",
                &self
                    .relationship_status
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("credit_rating", &self.credit_rating)
            .field("credit_limit", &self.credit_limit)
            .field("highest_educational_attained", &self.highest_educational_attained)
            .field("employment_status", &self.employment_status)
            .field("kyc_status", &self.kyc_status)
            .field("last_ok_data", &self.last_ok_data)
            .field("title", &self.title)
            .field("branch_id", &self.branch_id)
            .finish()
    }
}

passbook_runtime::structure! {
    Customer {
        id: "id" Optional Plain String;
        bank_id: "bank_id" Optional Plain String;
        customer_number: "customer_number" Optional Plain String;
        legal_name: "legal_name" Optional PersonalPlain String;
        phone_number: "phone_number" Optional PersonalPlain String;
        email: "email" Optional PersonalPlain String;
        face_image: "face_image" Optional Plain FaceImage;
        date_of_birth: "date_of_birth" Optional Plain passbook_runtime::Sensitive<passbook_runtime::DateTime>;
        relationship_status: "relationship_status" Optional PersonalPlain String;
        credit_rating: "credit_rating" Optional Plain CreditRating;
        credit_limit: "credit_limit" Optional Plain Amount;
        highest_educational_attained: "highest_educational_attained" Optional Plain String;
        employment_status: "employment_status" Optional Plain String;
        kyc_status: "kyc_status" Optional Plain bool;
        last_ok_data: "last_ok_data" Optional Plain passbook_runtime::DateTime;
        title: "title" Optional Plain String;
        branch_id: "branch_id" Optional Plain String;
    }
}

/// A message of any type, with the name of its type.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct ErrorDetail {
    /// Address that names the type; the message's own fields stand beside it.
    pub r#type: Option<String>,
    /// Address that names the type, where the message comes packed.
    pub type_url: Option<String>,
    /// The packed message, in base64.
    pub value: Option<String>,
    /// What is there beyond the fields above, kept and sent back as it came. `Debug` shows the names.
    pub additional_properties: std::collections::BTreeMap<
        String,
        passbook_runtime::Json,
    >,
}

impl std::fmt::Debug for ErrorDetail {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("ErrorDetail")
            .field("type", &self.r#type)
            .field("type_url", &self.type_url)
            .field("value", &self.value)
            .field(
                "additional_properties",
                &passbook_runtime::internal::structure::Names(
                    &self.additional_properties,
                ),
            )
            .finish()
    }
}

passbook_runtime::structure! {
    ErrorDetail {
        r#type: "@type" Optional Plain String;
        type_url: "typeUrl" Optional Plain String;
        value: "value" Optional Plain String;
        ..additional_properties std::collections::BTreeMap<String, passbook_runtime::Json>
    }
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
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct FaceImage {
    /// Where the picture can be fetched.
    pub url: Option<String>,
    /// When the picture was taken or stored; the provider does not say which.
    pub date: Option<passbook_runtime::DateTime>,
}

impl FaceImage {
    /// With nothing set.
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

passbook_runtime::structure! {
    FaceImage {
        url: "url" Optional Plain String;
        date: "date" Optional Plain passbook_runtime::DateTime;
    }
}

passbook_runtime::limits! {
    FaceImage {
    }
}

/// What went wrong.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Status {
    /// Number of the error: the gRPC status code, such as 5 for "not found". In the provider's own error model it may also be the HTTP status.
    pub code: Option<i32>,
    /// What went wrong, in words for a developer. Not meant for programs to read.
    pub message: Option<String>,
    /// More about the error, any number of messages of any type.
    pub details: Option<Vec<ErrorDetail>>,
    /// `type`
    pub r#type: Option<ErrorType>,
    /// Page that explains this kind of error, where there is one. Only in the provider's own error model.
    pub doc_url: Option<String>,
}

passbook_runtime::structure! {
    Status {
        code: "code" Optional Plain i32;
        message: "message" Optional Plain String;
        details: "details" Optional Plain Vec<ErrorDetail>;
        r#type: "type" Optional Plain ErrorType;
        doc_url: "doc_url" Optional Plain String;
    }
}

/// A customer after a change.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerResponse {
    /// `customer`
    pub customer: Option<Customer>,
}

passbook_runtime::structure! {
    UpdateCustomerResponse {
        customer: "customer" Optional Plain Customer;
    }
}
