// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `customers` use.

/// A new customer.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerRequest {
    /// Id of the bank that the customer shall belong to. It is not in the path, so say it here.
    pub bank_id: Option<String>,
    /// Full name as on official papers.
    pub legal_name: Option<String>,
    /// Mobile phone number, read back as `phone_number`. No format is asked for.
    pub mobile_phone_number: Option<String>,
    /// Email address.
    pub email: Option<String>,
    /// `face_image`
    pub face_image: Option<super::FaceImage>,
    /// Day of birth, as a point in time in RFC 3339; midnight UTC of that day is the plain choice.
    pub date_of_birth: Option<passbook_runtime::Sensitive<passbook_runtime::DateTime>>,
    /// Whether the person is single, married and so on. Free text; the provider lists no values.
    pub relationship_status: Option<String>,
    /// Days of birth of the people who depend on the customer, one entry each.
    pub dob_of_dependents: Option<
        Vec<passbook_runtime::Sensitive<passbook_runtime::DateTime>>,
    >,
    /// `credit_rating`
    pub credit_rating: Option<super::CreditRating>,
    /// `credit_limit`
    pub credit_limit: Option<super::Amount>,
    /// Highest level of education, read back as `highest_educational_attained`. Free text; the provider lists no values.
    pub highest_education_attained: Option<String>,
    /// Whether and how the person works. Free text; the provider lists no values.
    pub employment_status: Option<String>,
    /// When these details were last found to be right, read back as `last_ok_data`.
    pub last_ok_date: Option<passbook_runtime::DateTime>,
    /// Form of address before the name, such as `Ms` or `Dr`.
    pub title: Option<String>,
    /// Id of the branch that shall look after the customer, read back as `branch_id`.
    pub branch_id: Option<String>,
}

impl std::fmt::Debug for CreateCustomerRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CreateCustomerRequest")
            .field("bank_id", &self.bank_id)
            .field(
                "legal_name",
                &self
                    .legal_name
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "mobile_phone_number",
                &self
                    .mobile_phone_number
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
            .field(
                "dob_of_dependents",
                &self
                    .dob_of_dependents
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("credit_rating", &self.credit_rating)
            .field("credit_limit", &self.credit_limit)
            .field("highest_education_attained", &self.highest_education_attained)
            .field("employment_status", &self.employment_status)
            .field("last_ok_date", &self.last_ok_date)
            .field("title", &self.title)
            .field("branch_id", &self.branch_id)
            .finish()
    }
}

impl CreateCustomerRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            legal_name: None,
            mobile_phone_number: None,
            email: None,
            face_image: None,
            date_of_birth: None,
            relationship_status: None,
            dob_of_dependents: None,
            credit_rating: None,
            credit_limit: None,
            highest_education_attained: None,
            employment_status: None,
            last_ok_date: None,
            title: None,
            branch_id: None,
        }
    }

    /// Id of the bank that the customer shall belong to. It is not in the path, so say it here.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Full name as on official papers.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Mobile phone number, read back as `phone_number`. No format is asked for.
    pub fn mobile_phone_number(
        mut self,
        mobile_phone_number: impl Into<String>,
    ) -> Self {
        self.mobile_phone_number = Some(mobile_phone_number.into());
        self
    }

    /// Email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// Sets `face_image`.
    pub fn face_image(mut self, face_image: super::FaceImage) -> Self {
        self.face_image = Some(face_image);
        self
    }

    /// Day of birth, as a point in time in RFC 3339; midnight UTC of that day is the plain choice.
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<passbook_runtime::Sensitive<passbook_runtime::DateTime>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Whether the person is single, married and so on. Free text; the provider lists no values.
    pub fn relationship_status(
        mut self,
        relationship_status: impl Into<String>,
    ) -> Self {
        self.relationship_status = Some(relationship_status.into());
        self
    }

    /// Days of birth of the people who depend on the customer, one entry each.
    pub fn dob_of_dependents(
        mut self,
        dob_of_dependents: Vec<passbook_runtime::Sensitive<passbook_runtime::DateTime>>,
    ) -> Self {
        self.dob_of_dependents = Some(dob_of_dependents);
        self
    }

    /// Sets `credit_rating`.
    pub fn credit_rating(mut self, credit_rating: super::CreditRating) -> Self {
        self.credit_rating = Some(credit_rating);
        self
    }

    /// Sets `credit_limit`.
    pub fn credit_limit(mut self, credit_limit: super::Amount) -> Self {
        self.credit_limit = Some(credit_limit);
        self
    }

    /// Highest level of education, read back as `highest_educational_attained`. Free text; the provider lists no values.
    pub fn highest_education_attained(
        mut self,
        highest_education_attained: impl Into<String>,
    ) -> Self {
        self.highest_education_attained = Some(highest_education_attained.into());
        self
    }

    /// Whether and how the person works. Free text; the provider lists no values.
    pub fn employment_status(mut self, employment_status: impl Into<String>) -> Self {
        self.employment_status = Some(employment_status.into());
        self
    }

    /// When these details were last found to be right, read back as `last_ok_data`.
    pub fn last_ok_date(mut self, last_ok_date: passbook_runtime::DateTime) -> Self {
        self.last_ok_date = Some(last_ok_date);
        self
    }

    /// Form of address before the name, such as `Ms` or `Dr`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }

    /// Id of the branch that shall look after the customer, read back as `branch_id`.
    pub fn branch_id(mut self, branch_id: impl Into<String>) -> Self {
        self.branch_id = Some(branch_id.into());
        self
    }
}

passbook_runtime::structure! {
    CreateCustomerRequest {
        bank_id: "bank_id" Optional Plain String;
        legal_name: "legal_name" Optional PersonalPlain String;
        mobile_phone_number: "mobile_phone_number" Optional PersonalPlain String;
        email: "email" Optional PersonalPlain String;
        face_image: "face_image" Optional Plain super::FaceImage;
        date_of_birth: "date_of_birth" Optional Plain passbook_runtime::Sensitive<passbook_runtime::DateTime>;
        relationship_status: "relationship_status" Optional PersonalPlain String;
        dob_of_dependents: "dob_of_dependents" Optional PersonalPlain Vec<passbook_runtime::Sensitive<passbook_runtime::DateTime>>;
        credit_rating: "credit_rating" Optional Plain super::CreditRating;
        credit_limit: "credit_limit" Optional Plain super::Amount;
        highest_education_attained: "highest_education_attained" Optional Plain String;
        employment_status: "employment_status" Optional Plain String;
        last_ok_date: "last_ok_date" Optional Plain passbook_runtime::DateTime;
        title: "title" Optional Plain String;
        branch_id: "branchId" Optional Plain String;
    }
}

passbook_runtime::limits! {
    CreateCustomerRequest {
        face_image: "face_image" {};
        credit_rating: "credit_rating" {};
        credit_limit: "credit_limit" {};
    }
}

/// Where to find the new customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateCustomerResponse {
    /// Id of the new customer, for `customer_id` in the paths.
    pub customer_id: Option<String>,
    /// Id of the bank that the customer belongs to.
    pub bank_id: Option<String>,
}

passbook_runtime::structure! {
    CreateCustomerResponse {
        customer_id: "customer_id" Optional Plain String;
        bank_id: "bank_id" Optional Plain String;
    }
}

/// Customers.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CustomerList {
    /// The customers, in no documented order unless one was asked for.
    pub customers: Option<Vec<super::Customer>>,
}

passbook_runtime::structure! {
    CustomerList {
        customers: "customers" Optional Plain Vec<super::Customer>;
    }
}

/// Ascending or descending. `UnknownSortDirection` is the same as not asking for an order.
///
/// Default: `UnknownSortDirection`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SortDirection {
    /// `UnknownSortDirection`
    UnknownSortDirection,
    /// `ASC`
    Asc,
    /// `DESC`
    Desc,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl SortDirection {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::UnknownSortDirection => "UnknownSortDirection",
            Self::Asc => "ASC",
            Self::Desc => "DESC",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SortDirection {
    fn from(value: &str) -> Self {
        match value {
            "UnknownSortDirection" => Self::UnknownSortDirection,
            "ASC" => Self::Asc,
            "DESC" => Self::Desc,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(SortDirection);
