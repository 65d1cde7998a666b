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
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Owner {
    /// `name`
    pub name: String,
    /// `pets`
    pub pets: Option<Vec<Animal>>,
}

impl std::fmt::Debug for Owner {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Owner")
            .field("name", &passbook_runtime::internal::structure::Personal)
            .field("pets", &self.pets)
            .finish()
    }
}

passbook_runtime::structure! {
    Owner {
        name: "name" Required PersonalPlain String;
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
