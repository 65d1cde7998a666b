// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `profile` use.

/// A customer's new branch.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerBranchRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// Id of the branch that shall look after the customer.
    pub branch_id: Option<String>,
}

impl UpdateCustomerBranchRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            branch_id: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Id of the branch that shall look after the customer.
    pub fn branch_id(mut self, branch_id: impl Into<String>) -> Self {
        self.branch_id = Some(branch_id.into());
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerBranchRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        branch_id: "branch_id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    UpdateCustomerBranchRequest {
    }
}

/// A customer's new email address.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerEmailRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// The new email address.
    pub email: Option<String>,
}

impl std::fmt::Debug for UpdateCustomerEmailRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateCustomerEmailRequest")
            .field("bank_id", &self.bank_id)
            .field("customer_id", &self.customer_id)
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

impl UpdateCustomerEmailRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            email: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// The new email address.
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerEmailRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        email: "email" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    UpdateCustomerEmailRequest {
    }
}

/// Who the customer is.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerIdentityRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// Full name as on official papers.
    pub legal_name: Option<String>,
    /// Day of birth as text. No format is documented; `YYYY-MM-DD` is the plain choice.
    pub date_of_birth: Option<passbook_runtime::Sensitive<String>>,
    /// Form of address before the name, such as `Ms` or `Dr`.
    pub title: Option<String>,
}

impl UpdateCustomerIdentityRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            legal_name: None,
            date_of_birth: None,
            title: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Full name as on official papers.
    pub fn legal_name(mut self, legal_name: impl Into<String>) -> Self {
        self.legal_name = Some(legal_name.into());
        self
    }

    /// Day of birth as text. No format is documented; `YYYY-MM-DD` is the plain choice.
    pub fn date_of_birth(
        mut self,
        date_of_birth: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.date_of_birth = Some(date_of_birth.into());
        self
    }

    /// Form of address before the name, such as `Ms` or `Dr`.
    pub fn title(mut self, title: impl Into<String>) -> Self {
        self.title = Some(title.into());
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerIdentityRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        legal_name: "legal_name" Optional Plain String;
        date_of_birth: "date_of_birth" Optional Plain passbook_runtime::Sensitive<String>;
        title: "title" Optional Plain String;
    }
}

passbook_runtime::limits! {
    UpdateCustomerIdentityRequest {
    }
}

/// A customer's new mobile phone number.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerMobileNumberRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// The new number, read back as `phone_number`. No format is asked for.
    pub mobile_phone_number: Option<String>,
}

impl std::fmt::Debug for UpdateCustomerMobileNumberRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateCustomerMobileNumberRequest")
            .field("bank_id", &self.bank_id)
            .field("customer_id", &self.customer_id)
            .field(
                "mobile_phone_number",
                &self
                    .mobile_phone_number
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl UpdateCustomerMobileNumberRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            mobile_phone_number: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// The new number, read back as `phone_number`. No format is asked for.
    pub fn mobile_phone_number(
        mut self,
        mobile_phone_number: impl Into<String>,
    ) -> Self {
        self.mobile_phone_number = Some(mobile_phone_number.into());
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerMobileNumberRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        mobile_phone_number: "mobile_phone_number" Optional PersonalPlain String;
    }
}

passbook_runtime::limits! {
    UpdateCustomerMobileNumberRequest {
    }
}

/// A customer's new customer number.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerNumberRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// The new number by which the bank itself knows the customer.
    pub customer_number: Option<String>,
}

impl UpdateCustomerNumberRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            customer_number: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// The new number by which the bank itself knows the customer.
    pub fn customer_number(mut self, customer_number: impl Into<String>) -> Self {
        self.customer_number = Some(customer_number.into());
        self
    }
}

passbook_runtime::structure! {
    UpdateCustomerNumberRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        customer_number: "customer_number" Optional Plain String;
    }
}

passbook_runtime::limits! {
    UpdateCustomerNumberRequest {
    }
}

/// A customer's picture, family, education and work.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct UpdateCustomerOtherDataRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
    /// `face_image`
    pub face_image: Option<super::FaceImage>,
    /// Whether the person is single, married and so on. Free text; the provider lists no values.
    pub relationship_status: Option<String>,
    /// How many people depend on the customer.
    pub dependants: Option<i32>,
    /// Highest level of education, read back as `highest_educational_attained`. Free text; the provider lists no values.
    pub highest_education_attained: Option<String>,
    /// Whether and how the person works. Free text; the provider lists no values.
    pub employment_status: Option<String>,
}

impl std::fmt::Debug for UpdateCustomerOtherDataRequest {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("UpdateCustomerOtherDataRequest")
            .field("bank_id", &self.bank_id)
            .field("customer_id", &self.customer_id)
            .field("face_image", &self.face_image)
            .field(
                "relationship_status",
                &self
                    .relationship_status
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("dependants", &self.dependants)
            .field("highest_education_attained", &self.highest_education_attained)
            .field("employment_status", &self.employment_status)
            .finish()
    }
}

impl UpdateCustomerOtherDataRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            customer_id: None,
            face_image: None,
            relationship_status: None,
            dependants: None,
            highest_education_attained: None,
            employment_status: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }

    /// Sets `face_image`.
    pub fn face_image(mut self, face_image: super::FaceImage) -> Self {
        self.face_image = Some(face_image);
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

    /// How many people depend on the customer.
    pub fn dependants(mut self, dependants: i32) -> Self {
        self.dependants = Some(dependants);
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
}

passbook_runtime::structure! {
    UpdateCustomerOtherDataRequest {
        bank_id: "bank_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        face_image: "face_image" Optional Plain super::FaceImage;
        relationship_status: "relationship_status" Optional PersonalPlain String;
        dependants: "dependants" Optional Plain i32;
        highest_education_attained: "highest_education_attained" Optional Plain String;
        employment_status: "employment_status" Optional Plain String;
    }
}

passbook_runtime::limits! {
    UpdateCustomerOtherDataRequest {
        face_image: "face_image" {};
    }
}
