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
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: None,
            name: name.into(),
            pass: None,
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
        id: "id" Optional Plain String;
        name: "name" Required Plain String;
        pass: "pass" Optional Plain String;
        created: "created" Optional Plain passbook_runtime::Date;
    }
}

passbook_runtime::limits! {
    User {
    }
}
