// @generated from tests/golden/presence/openapi.yaml by `cargo xtask regenerate`: change the spec, not this file.

//! Types that only operations of `profile` use.

/// `Address` of the contract.
#[derive(Clone, Default, PartialEq)]
#[non_exhaustive]
pub struct Address {
    /// `street`
    pub street: Option<String>,
    /// `number`
    pub number: passbook_runtime::Field<String>,
}

impl std::fmt::Debug for Address {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Address")
            .field(
                "street",
                &self
                    .street
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field(
                "number",
                &self
                    .number
                    .value()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .finish()
    }
}

impl Address {
    /// With nothing set.
    pub fn new() -> Self {
        Self {
            street: None,
            number: passbook_runtime::Field::Absent,
        }
    }

    /// Sets `street`.
    pub fn street(mut self, street: impl Into<String>) -> Self {
        self.street = Some(street.into());
        self
    }

    /// Sets `number`.
    pub fn number(mut self, number: impl Into<passbook_runtime::Field<String>>) -> Self {
        self.number = number.into();
        self
    }
}

passbook_runtime::structure! {
    Address {
        street: "street" Optional PersonalPlain String;
        number: "number" Clearable PersonalPlain String;
    }
}

passbook_runtime::limits! {
    Address {
    }
}

/// `Profile` of the contract.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Profile {
    /// Required and never null.
    pub id: String,
    /// Required and may be null.
    pub parent: Option<String>,
    /// Optional and never null.
    pub name: Option<String>,
    /// Optional and may be null.
    pub nickname: passbook_runtime::Field<String>,
    /// An empty list is not an absent one.
    pub tags: Option<Vec<String>>,
    /// `labels`
    pub labels: passbook_runtime::Field<Vec<String>>,
    /// `numbers`
    pub numbers: Option<Vec<Option<i64>>>,
    /// `address`
    pub address: Option<Address>,
    /// `previous`
    pub previous: passbook_runtime::Field<Address>,
}

impl std::fmt::Debug for Profile {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Profile")
            .field("id", &self.id)
            .field("parent", &self.parent)
            .field("name", &self.name)
            .field("nickname", &self.nickname)
            .field("tags", &self.tags)
            .field("labels", &self.labels)
            .field("numbers", &self.numbers)
            .field(
                "address",
                &self
                    .address
                    .as_ref()
                    .map(|_| passbook_runtime::internal::structure::Personal),
            )
            .field("previous", &self.previous)
            .finish()
    }
}

impl Profile {
    /// With what is required; the rest is set by name.
    pub fn new(id: impl Into<String>, parent: Option<String>) -> Self {
        Self {
            id: id.into(),
            parent,
            name: None,
            nickname: passbook_runtime::Field::Absent,
            tags: None,
            labels: passbook_runtime::Field::Absent,
            numbers: None,
            address: None,
            previous: passbook_runtime::Field::Absent,
        }
    }

    /// Optional and never null.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.name = Some(name.into());
        self
    }

    /// Optional and may be null.
    pub fn nickname(
        mut self,
        nickname: impl Into<passbook_runtime::Field<String>>,
    ) -> Self {
        self.nickname = nickname.into();
        self
    }

    /// An empty list is not an absent one.
    pub fn tags(mut self, tags: Vec<String>) -> Self {
        self.tags = Some(tags);
        self
    }

    /// Sets `labels`.
    pub fn labels(
        mut self,
        labels: impl Into<passbook_runtime::Field<Vec<String>>>,
    ) -> Self {
        self.labels = labels.into();
        self
    }

    /// Sets `numbers`.
    pub fn numbers(mut self, numbers: Vec<Option<i64>>) -> Self {
        self.numbers = Some(numbers);
        self
    }

    /// Sets `address`.
    pub fn address(mut self, address: Address) -> Self {
        self.address = Some(address);
        self
    }

    /// Sets `previous`.
    pub fn previous(
        mut self,
        previous: impl Into<passbook_runtime::Field<Address>>,
    ) -> Self {
        self.previous = previous.into();
        self
    }
}

passbook_runtime::structure! {
    Profile {
        id: "id" Required Plain String;
        parent: "parent" Nullable Plain String;
        name: "name" Optional Plain String;
        nickname: "nickname" Clearable Plain String;
        tags: "tags" Optional Plain Vec<String>;
        labels: "labels" Clearable Plain Vec<String>;
        numbers: "numbers" Optional Plain Vec<Option<i64>>;
        address: "address" Optional PersonalPlain Address;
        previous: "previous" Clearable Plain Address;
    }
}

passbook_runtime::limits! {
    Profile {
        address: "address" {};
        previous: "previous" {};
    }
}
