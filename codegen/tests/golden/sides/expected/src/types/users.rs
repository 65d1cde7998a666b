// @generated from tests/golden/sides/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `users` use.

/// `User` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct User {
    /// `id`
    pub id: Option<String>,
    /// `name`
    pub name: String,
    /// `pass`
    pub pass: Option<String>,
    /// `created`
    pub created: Option<passbook_runtime::Date>,
}

impl User {
    /// With what is required; the rest is set by name.
    pub fn new(name: impl Into<String>, pass: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            pass: Some(pass.into()),
            created: None,
        }
    }

    /// Sets `pass`.
    pub fn pass(mut self, pass: impl Into<String>) -> Self {
        self.pass = Some(pass.into());
        self
    }
}

passbook_runtime::structure! {
    User {
        id: "id" ReadOnly Plain String;
        name: "name" Required Plain String;
        pass: "pass" WriteOnly Plain String;
        created: "created" ReadOnly Plain passbook_runtime::Date;
    }
}

passbook_runtime::limits! {
    User {
    }
}
