// @generated from tests/golden/petstore/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `pets` use.

/// `Error` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Error {
    /// `code`
    pub code: i32,
    /// `message`
    pub message: String,
}

passbook_runtime::structure! {
    Error {
        code: "code" Required Plain i32;
        message: "message" Required Plain String;
    }
}

/// A pet.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Pet {
    /// Its number.
    pub id: i64,
    /// Its name.
    pub name: String,
    /// What it is.
    pub tag: Option<String>,
}

impl Pet {
    /// With what is required; the rest is set by name.
    pub fn new(id: i64, name: impl Into<String>) -> Self {
        Self {
            id,
            name: name.into(),
            tag: None,
        }
    }

    /// What it is.
    pub fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tag = Some(tag.into());
        self
    }
}

passbook_runtime::structure! {
    Pet {
        id: "id" Required Plain i64;
        name: "name" Required Plain String;
        tag: "tag" Optional Plain String;
    }
}

passbook_runtime::limits! {
    Pet {
    }
}
