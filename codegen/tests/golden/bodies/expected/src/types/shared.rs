// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// `Note` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Note {
    /// `text`
    pub text: String,
    /// `private`
    pub private: Option<bool>,
    /// `id`
    pub id: Option<String>,
    /// `password`
    pub password: Option<passbook_runtime::Sensitive<String>>,
}

impl Note {
    /// With what is required; the rest is set by name.
    pub fn new(text: impl Into<String>) -> Self {
        Self {
            text: text.into(),
            private: None,
            id: None,
            password: None,
        }
    }

    /// Sets `private`.
    pub fn private(mut self, private: bool) -> Self {
        self.private = Some(private);
        self
    }

    /// Sets `password`.
    pub fn password(
        mut self,
        password: impl Into<passbook_runtime::Sensitive<String>>,
    ) -> Self {
        self.password = Some(password.into());
        self
    }
}

passbook_runtime::structure! {
    Note {
        text: "text" Required Plain String;
        private: "private" Optional Plain bool;
        id: "id" ReadOnly Plain String;
        password: "password" Optional Plain passbook_runtime::Sensitive<String>;
    }
}

passbook_runtime::limits! {
    Note {
    }
}

/// `SendOneOfSeveralRequest` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct SendOneOfSeveralRequest {
    /// `other`
    pub other: Option<String>,
}

passbook_runtime::structure! {
    SendOneOfSeveralRequest {
        other: "other" Optional Plain String;
    }
}
