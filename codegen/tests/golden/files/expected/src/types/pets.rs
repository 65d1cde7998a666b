// @generated from tests/golden/files/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `pets` use.

/// `Animal` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Animal {
    /// `name`
    pub name: String,
    /// `owner`
    pub owner: Option<Owner>,
}

passbook_runtime::structure! {
    Animal {
        name: "name" Required Plain String;
        owner: "owner" Optional Plain Owner;
    }
}

/// `owner` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `name`
    pub name: String,
    /// `pets`
    pub pets: Option<Vec<Animal>>,
}

passbook_runtime::structure! {
    Owner {
        name: "name" Required Plain String;
        pets: "pets" Optional Plain Vec<Animal>;
    }
}

/// `Reason` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Reason {
    /// `code`
    pub code: Option<String>,
}

passbook_runtime::structure! {
    Reason {
        code: "code" Optional Plain String;
    }
}
