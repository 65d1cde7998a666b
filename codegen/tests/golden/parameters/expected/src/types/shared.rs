// @generated from tests/golden/parameters/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that operations of several modules use.

/// `Filter` of the contract.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Filter {
    /// `name`
    pub name: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
}

impl Filter {
    /// With nothing set.
    pub fn new() -> Self {
        Self { name: None, tags: None }
    }

    /// Sets `name`.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

passbook_runtime::structure! {
    Filter {
        name: "name" Optional Plain String;
        tags: "tags" Optional Plain Vec<String>;
    }
}

passbook_runtime::limits! {
    Filter {
    }
}
