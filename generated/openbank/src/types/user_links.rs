// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `user_links` use.

/// A user and the customer that the user shall act for.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct CreateUserCustomerLinkRequest {
    /// Id of the bank. May be left out; the path has it.
    pub bank_id: Option<String>,
    /// Id of the user of the API.
    pub user_id: Option<String>,
    /// Id of the customer. Not in the path here, so say it.
    pub customer_id: Option<String>,
}

impl CreateUserCustomerLinkRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            bank_id: None,
            user_id: None,
            customer_id: None,
        }
    }

    /// Id of the bank. May be left out; the path has it.
    pub fn bank_id(mut self, bank_id: impl Into<String>) -> Self {
        self.bank_id = Some(bank_id.into());
        self
    }

    /// Id of the user of the API.
    pub fn user_id(mut self, user_id: impl Into<String>) -> Self {
        self.user_id = Some(user_id.into());
        self
    }

    /// Id of the customer. Not in the path here, so say it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }
}

passbook_runtime::structure! {
    CreateUserCustomerLinkRequest {
        bank_id: "bank_id" Optional Plain String;
        user_id: "user_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    CreateUserCustomerLinkRequest {
    }
}

/// The fact that a user acts for a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct UserCustomerLink {
    /// Id of the link.
    pub user_customer_link_id: Option<String>,
    /// Id of the customer.
    pub customer_id: Option<String>,
    /// Id of the user of the API.
    pub user_id: Option<String>,
    /// When the link was made.
    pub date_inserted: Option<passbook_runtime::DateTime>,
    /// Whether the link counts at the moment.
    pub is_active: Option<bool>,
}

passbook_runtime::structure! {
    UserCustomerLink {
        user_customer_link_id: "user_customer_link_id" Optional Plain String;
        customer_id: "customer_id" Optional Plain String;
        user_id: "user_id" Optional Plain String;
        date_inserted: "date_inserted" Optional Plain passbook_runtime::DateTime;
        is_active: "is_active" Optional Plain bool;
    }
}
