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
    pub file: passbook_runtime::Part,
    /// `note`
    pub note: Option<super::Note>,
}

impl SendPartsRequest {
    /// With what is required; the rest is set by name.
    pub fn new(file: impl Into<passbook_runtime::Part>) -> Self {
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
        file: "file" Required Plain passbook_runtime::Part;
        note: "note" Optional Plain super::Note;
    }
}

passbook_runtime::limits! {
    SendPartsRequest {
        note: "note" {};
    }
}

passbook_runtime::multipart! {
    SendPartsRequest {
        file: "file";
    }
}

/// Sent in parts by one operation, and in JSON by none.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Upload {
    /// `zone`
    ///
    /// At most 3 characters.
    pub zone: String,
    /// `note`
    pub note: super::Note,
    /// `amount`
    pub amount: Option<passbook_runtime::Decimal>,
    /// `taken`
    pub taken: Option<passbook_runtime::Timestamp>,
    /// `comment`
    pub comment: Option<String>,
    /// `scan`
    pub scan: Option<passbook_runtime::Part>,
    /// `pictures`
    ///
    /// At most 2 items. Of media type `image/png, image/jpeg`: say which.
    pub pictures: Vec<passbook_runtime::Part>,
    /// `encoded`
    pub encoded: Option<String>,
    /// The cover.
    pub cover: passbook_runtime::Field<passbook_runtime::Part>,
    /// `labels`
    pub labels: Option<Vec<String>>,
}

impl Upload {
    /// With what is required; the rest is set by name.
    pub fn new(
        zone: impl Into<String>,
        note: super::Note,
        pictures: Vec<passbook_runtime::Part>,
    ) -> Self {
        Self {
            zone: zone.into(),
            note,
            amount: None,
            taken: None,
            comment: None,
            scan: None,
            pictures,
            encoded: None,
            cover: passbook_runtime::Field::Absent,
            labels: None,
        }
    }

    /// Sets `amount`.
    pub fn amount(mut self, amount: passbook_runtime::Decimal) -> Self {
        self.amount = Some(amount);
        self
    }

    /// Sets `taken`.
    pub fn taken(mut self, taken: passbook_runtime::Timestamp) -> Self {
        self.taken = Some(taken);
        self
    }

    /// Sets `comment`.
    pub fn comment(mut self, comment: impl Into<String>) -> Self {
        self.comment = Some(comment.into());
        self
    }

    /// Sets `scan`.
    pub fn scan(mut self, scan: impl Into<passbook_runtime::Part>) -> Self {
        self.scan = Some(scan.into());
        self
    }

    /// Sets `encoded`.
    pub fn encoded(mut self, encoded: impl Into<String>) -> Self {
        self.encoded = Some(encoded.into());
        self
    }

    /// The cover.
    pub fn cover(
        mut self,
        cover: impl Into<passbook_runtime::Field<passbook_runtime::Part>>,
    ) -> Self {
        self.cover = cover.into();
        self
    }

    /// Sets `labels`.
    pub fn labels(mut self, labels: Vec<String>) -> Self {
        self.labels = Some(labels);
        self
    }
}

passbook_runtime::structure! {
    Upload {
        zone: "zone" Required Plain String;
        note: "note" Required Plain super::Note;
        amount: "amount" Optional DecimalText passbook_runtime::Decimal;
        taken: "taken" Optional UnixText passbook_runtime::Timestamp;
        comment: "comment" Optional Plain String;
        scan: "scan" Optional Plain passbook_runtime::Part;
        pictures: "pictures" Required Plain Vec<passbook_runtime::Part>;
        encoded: "encoded" Optional Plain String;
        cover: "cover" Clearable Plain passbook_runtime::Part;
        labels: "labels" Optional Plain Vec<String>;
    }
}

passbook_runtime::limits! {
    Upload {
        zone: "zone" { max_length: 3, };
        note: "note" {};
        pictures: "pictures" { max_items: 2, };
    }
}

passbook_runtime::multipart! {
    Upload {
        scan: "scan";
        pictures: "pictures";
        cover: "cover";
    }
}
