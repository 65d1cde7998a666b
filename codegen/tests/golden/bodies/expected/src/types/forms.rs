// @generated from tests/golden/bodies/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `forms` use.

/// `SendFormRequest` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendFormRequest {
    /// `grant_type`
    pub grant_type: SendFormRequestGrantType,
    /// `scope`
    pub scope: Option<String>,
    /// `tags`
    pub tags: Option<Vec<String>>,
}

impl SendFormRequest {
    /// With what is required; the rest is set by name.
    pub fn new(grant_type: SendFormRequestGrantType) -> Self {
        Self {
            grant_type,
            scope: None,
            tags: None,
        }
    }

    /// Sets `scope`.
    pub fn scope(mut self, scope: impl Into<String>) -> Self {
        self.scope = Some(scope.into());
        self
    }

    /// Sets `tags`.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }
}

passbook_runtime::structure! {
    SendFormRequest {
        grant_type: "grant_type" Required Plain SendFormRequestGrantType;
        scope: "scope" Optional Plain String;
        tags: "tags" Optional Plain Vec<String>;
    }
}

passbook_runtime::limits! {
    SendFormRequest {
    }
}

/// `SendFormRequestGrantType` of the contract.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum SendFormRequestGrantType {
    /// `client_credentials`
    ClientCredentials,
    /// `refresh_token`
    RefreshToken,
    /// A value that the contract did not list when this was generated.
    Unrecognized(passbook_runtime::UnknownValue),
}

impl SendFormRequestGrantType {
    /// The value as it stands on the wire.
    pub fn as_str(&self) -> &str {
        match self {
            Self::ClientCredentials => "client_credentials",
            Self::RefreshToken => "refresh_token",
            Self::Unrecognized(value) => value.as_str(),
        }
    }
}

impl From<&str> for SendFormRequestGrantType {
    fn from(value: &str) -> Self {
        match value {
            "client_credentials" => Self::ClientCredentials,
            "refresh_token" => Self::RefreshToken,
            other => Self::Unrecognized(passbook_runtime::internal::unknown_value(other)),
        }
    }
}

passbook_runtime::open_enum!(SendFormRequestGrantType);

/// `SendPartsRequest` of the contract.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct SendPartsRequest {
    /// `file`
    pub file: String,
    /// `note`
    pub note: Option<super::Note>,
}

impl SendPartsRequest {
    /// With what is required; the rest is set by name.
    pub fn new(file: impl Into<String>) -> Self {
        Self {
            file: file.into(),
            note: None,
        }
    }

    /// Sets `note`.
    pub fn note(mut self, note: super::Note) -> Self {
        self.note = Some(note);
        self
    }
}

passbook_runtime::structure! {
    SendPartsRequest {
        file: "file" Required Plain String;
        note: "note" Optional Plain super::Note;
    }
}

passbook_runtime::limits! {
    SendPartsRequest {
        note: "note" {};
    }
}
