// @generated from specs/openbank/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `social_media` use.

/// A new social media handle for a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSocialMediaHandleRequest {
    /// Number by which the bank itself knows the customer.
    pub customer_number: Option<String>,
    /// Which network. Free text; the provider lists no values.
    pub r#type: Option<String>,
    /// Name of the account on the network.
    pub handle: Option<String>,
    /// When the bank noted the account.
    pub date_added: Option<passbook_runtime::DateTime>,
    /// When the account came into use.
    pub date_activated: Option<passbook_runtime::DateTime>,
    /// Id of the customer. May be left out; the path has it.
    pub customer_id: Option<String>,
}

impl AddSocialMediaHandleRequest {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            customer_number: None,
            r#type: None,
            handle: None,
            date_added: None,
            date_activated: None,
            customer_id: None,
        }
    }

    /// Number by which the bank itself knows the customer.
    pub fn customer_number(mut self, customer_number: impl Into<String>) -> Self {
        self.customer_number = Some(customer_number.into());
        self
    }

    /// Which network. Free text; the provider lists no values.
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// Name of the account on the network.
    pub fn handle(mut self, handle: impl Into<String>) -> Self {
        self.handle = Some(handle.into());
        self
    }

    /// When the bank noted the account.
    pub fn date_added(mut self, date_added: passbook_runtime::DateTime) -> Self {
        self.date_added = Some(date_added);
        self
    }

    /// When the account came into use.
    pub fn date_activated(mut self, date_activated: passbook_runtime::DateTime) -> Self {
        self.date_activated = Some(date_activated);
        self
    }

    /// Id of the customer. May be left out; the path has it.
    pub fn customer_id(mut self, customer_id: impl Into<String>) -> Self {
        self.customer_id = Some(customer_id.into());
        self
    }
}

passbook_runtime::structure! {
    AddSocialMediaHandleRequest {
        customer_number: "customer_number" Optional Plain String;
        r#type: "type" Optional Plain String;
        handle: "handle" Optional Plain String;
        date_added: "date_added" Optional Plain passbook_runtime::DateTime;
        date_activated: "date_activated" Optional Plain passbook_runtime::DateTime;
        customer_id: "customer_id" Optional Plain String;
    }
}

passbook_runtime::limits! {
    AddSocialMediaHandleRequest {
    }
}

/// Word that the handle was added.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct AddSocialMediaHandleResponse {
    /// Says that it worked. The text itself is not documented; go by the status.
    pub success: Option<String>,
}

passbook_runtime::structure! {
    AddSocialMediaHandleResponse {
        success: "success" Optional Plain String;
    }
}

/// An account by which a customer is known on a social network.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialMediaHandle {
    /// Number by which the bank itself knows the customer.
    pub customer_number: Option<String>,
    /// Which network. Free text; the provider lists no values.
    pub r#type: Option<String>,
    /// Name of the account on the network.
    pub handle: Option<String>,
    /// When the bank noted the account.
    pub date_added: Option<passbook_runtime::DateTime>,
    /// When the account came into use.
    pub date_activated: Option<passbook_runtime::DateTime>,
}

passbook_runtime::structure! {
    SocialMediaHandle {
        customer_number: "customer_number" Optional Plain String;
        r#type: "type" Optional Plain String;
        handle: "handle" Optional Plain String;
        date_added: "date_added" Optional Plain passbook_runtime::DateTime;
        date_activated: "date_activated" Optional Plain passbook_runtime::DateTime;
    }
}

/// Social media handles of a customer.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SocialMediaHandleList {
    /// The handles, 20 at most.
    pub checks: Option<Vec<SocialMediaHandle>>,
}

passbook_runtime::structure! {
    SocialMediaHandleList {
        checks: "checks" Optional Plain Vec<SocialMediaHandle>;
    }
}
