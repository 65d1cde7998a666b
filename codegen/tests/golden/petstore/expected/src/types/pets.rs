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
        0 code: "code" required Plain;
        1 message: "message" required Plain;
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
        0 id: "id" required Plain;
        1 name: "name" required Plain;
        2 tag: "tag" optional Plain;
    }
}

passbook_runtime::limits! {
    Pet {
    }
}
